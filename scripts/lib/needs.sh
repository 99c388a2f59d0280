# shellcheck shell=bash
# What Lectern needs from the machine, and how each package manager calls it. Sourced by scripts/run and scripts/test.
#
# 1. A table row is: what to look for | why | apt | dnf | pacman | zypper | brew.
#    What to look for is a command, a header, a pkg-config module, a library, a file or a part of the system's Python,
#    never a package's name, so a machine that has the thing from elsewhere is left alone. Several packages in a column are separated by blanks;
#    "-" says that this manager has none, and an empty column that such a machine needs none.
# 2. `satisfy ROW...` looks, says what is missing and why, installs it in one go, and looks again.
# 3. With everything there nothing is asked, installed or fetched.
#
# A new need is one row.

# The tables are read by the scripts that source this file.
# shellcheck disable=SC2034
BUILD_NEEDS=(
    'command cc        |compile the C parts                |gcc libc6-dev |gcc            |gcc      |gcc           |gcc'
    'command c++       |configure the voice                |g++           |gcc-c++        |gcc      |gcc-c++       |gcc'
    'command make      |build the voice                    |make          |make           |make     |make          |make'
    'command cmake     |build the voice                    |cmake         |cmake          |cmake    |cmake         |cmake'
    'libclang          |describe the voice to Rust         |libclang-dev  |clang-devel    |clang    |clang-devel   |llvm'
    'header sonic.h    |let the voice speak fast           |libsonic-dev  |sonic-devel    |libsonic |sonic-devel   |-'
    'command pkg-config|find the sound library             |pkg-config    |pkgconf-pkg-config|pkgconf|pkg-config   |pkgconf'
    'module alsa       |make sound                         |libasound2-dev|alsa-lib-devel |alsa-lib |alsa-devel    |'
)

# Loaded when the window opens: one set for X11, one for Wayland, because either may be there.
# shellcheck disable=SC2034
WINDOW_NEEDS=(
    'library libX11.so.6           |open a window (X11)    |libx11-6             |libX11           |libx11          |libX11-6             |'
    'library libX11-xcb.so.1       |open a window (X11)    |libx11-xcb1          |libX11-xcb       |libx11          |libX11-xcb1          |'
    'library libXcursor.so.1       |show the pointer (X11) |libxcursor1          |libXcursor       |libxcursor      |libXcursor1          |'
    'library libXi.so.6            |feel the pointer (X11) |libxi6               |libXi            |libxi           |libXi6               |'
    'library libxkbcommon.so.0     |read the keyboard      |libxkbcommon0        |libxkbcommon     |libxkbcommon    |libxkbcommon0        |'
    'library libxkbcommon-x11.so.0 |read the keyboard (X11)|libxkbcommon-x11-0   |libxkbcommon-x11 |libxkbcommon-x11|libxkbcommon-x11-0   |'
    'library libwayland-client.so.0|open a window (Wayland)|libwayland-client0   |libwayland-client|wayland         |libwayland-client0   |'
)

# What the tests bring up for themselves: a screen with a window manager, a sound server, a message bus, a screen reader
# with its speech server, and eyes to watch system calls.
# shellcheck disable=SC2034
TEST_NEEDS=(
    'command Xvfb            |test the window on a screen in memory     |xvfb            |xorg-x11-server-Xvfb|xorg-server-xvfb|xorg-x11-server-Xvfb|'
    'command xdotool         |press keys in the tests                   |xdotool         |xdotool             |xdotool         |xdotool             |'
    'command pulseaudio      |test sound on a server of its own         |pulseaudio      |pulseaudio          |pulseaudio      |pulseaudio          |'
    'command parec           |record what the tests make sound          |pulseaudio-utils|pulseaudio-utils    |libpulse        |pulseaudio-utils    |'
    'command dbus-run-session|test the screen reader on a bus of its own|dbus            |dbus-daemon         |dbus            |dbus-1              |'
    'file at-spi-bus-launcher|test the screen reader                    |at-spi2-core    |at-spi2-core        |at-spi2-core    |at-spi2-core        |'
    'command script          |watch what a terminal is shown           |bsdutils        |util-linux-script   |util-linux      |util-linux          |'
    'python gi.repository.Atspi|look at the window as a screen reader does|python3-gi gir1.2-atspi-2.0|python3-gobject at-spi2-core|python-gobject at-spi2-core|python3-gobject typelib-1_0-Atspi-2_0|'
    'command openbox         |give the tests a window manager          |openbox         |openbox             |openbox            |openbox            |'
    'command orca            |hear what a screen reader says           |orca            |orca                |orca               |orca               |'
    'command speech-dispatcher|write down what a screen reader says    |speech-dispatcher speech-dispatcher-audio-plugins|speech-dispatcher speech-dispatcher-utils|speech-dispatcher|speech-dispatcher|'
    'file sd_espeak-ng       |have the system read aloud               |speech-dispatcher-espeak-ng|speech-dispatcher-espeak-ng espeak-ng|espeak-ng|speech-dispatcher-module-espeak|'
    'command strace          |watch that no network socket opens        |strace          |strace              |strace          |strace              |'
    'command playerctl       |press the media keys of a desktop        |playerctl       |playerctl           |playerctl       |playerctl           |'
    'command flac            |read exported FLAC back                   |flac            |flac                |flac            |flac                |flac'
    'command mpg123          |read exported MP3 back                    |mpg123          |mpg123              |mpg123          |mpg123              |mpg123'
    'command opusdec         |read exported Opus back                   |opus-tools      |opus-tools          |opus-tools      |opus-tools          |opus-tools'
    'command epubcheck       |judge exported books                      |epubcheck       |                    |                |                    |epubcheck'
    'command java            |start what judges exported books          |default-jre-headless|                |                |                    |openjdk'
)

# ---- looking

# Folders of libraries and headers beyond the usual ones: Debian's per architecture, those of brew.
folders() {
    local kind=$1
    printf '%s\n' "/usr/$kind" "/usr/local/$kind" "/usr/$kind"/*-linux-gnu* /opt/homebrew/"$kind" /opt/local/"$kind"
    if [ "$kind" = lib ]; then printf '%s\n' /usr/lib64 /lib /lib64 /lib/*-linux-gnu*; fi
}

# Whether a file of that name (a pattern) is in one of the folders on standard input.
in_folders() {
    local folder found
    while IFS= read -r folder; do
        for found in "$folder"/$1; do
            [ -e "$found" ] && return 0
        done
    done
    return 1
}

# Whether the machine has what a row looks for.
has() {
    local kind=$1 name=${2-}
    case $kind in
        command) command -v "$name" >/dev/null ;;
        module) command -v pkg-config >/dev/null && pkg-config --exists "$name" ;;
        header) in_folders "$name" < <(folders include) ;;
        library) in_folders "$name" < <(folders lib) ;;
        python) /usr/bin/python3 -c "import gi; gi.require_version('${name##*.}', '2.0'); from ${name%.*} import ${name##*.}" 2>/dev/null ;;
        file) in_folders "$name" < <(printf '%s\n' /usr/libexec /usr/lib /usr/lib/at-spi2-core /usr/lib/*/at-spi2-core \
                /usr/lib/speech-dispatcher-modules /usr/lib*/speech-dispatcher-modules /usr/libexec/speech-dispatcher-modules) ;;
        libclang)
            [ -n "${LIBCLANG_PATH-}" ] ||
                # Not libclang-cpp, which is for compilers.
                in_folders 'libclang[.-][0-9sd]*' < <(
                    folders lib
                    printf '%s\n' /usr/lib/llvm*/lib /usr/local/opt/llvm/lib /opt/homebrew/opt/llvm/lib \
                        /Library/Developer/CommandLineTools/usr/lib
                )
            ;;
        *) return 1 ;;
    esac
}

# The machine's package manager, or nothing.
manager() {
    local name
    for name in apt-get dnf pacman zypper brew; do
        if command -v "$name" >/dev/null; then
            echo "$name"
            return
        fi
    done
}

# ---- installing

# Takes the blanks off both ends.
trimmed() {
    local text=$1
    text=${text#"${text%%[! ]*}"}
    echo "${text%"${text##*[! ]}"}"
}

# Runs a command as root: as it is where we are root, otherwise through what the machine has for that.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    elif command -v doas >/dev/null; then
        doas "$@"
    else
        echo "Lectern may not install packages here: become root, or ask whoever looks after this machine." >&2
        return 1
    fi
}

# Installs packages with the manager named first.
install() {
    local manager=$1
    shift
    case $manager in
        apt-get)
            as_root apt-get update -q &&
                as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@"
            ;;
        dnf) as_root dnf install -y "$@" ;;
        pacman) as_root pacman -Sy --needed --noconfirm "$@" ;;
        zypper) as_root zypper --non-interactive install --no-recommends "$@" ;;
        brew) brew install "$@" ;;
        *) return 1 ;;
    esac
}

# Looks for every row; those that are missing are left in MISSING, their packages in PACKAGES, told one a line where
# the second argument is "aloud".
look() {
    local manager=$1 voice=$2 row what why columns column package
    shift 2
    MISSING=()
    PACKAGES=()
    case $manager in apt-get) column=0 ;; dnf) column=1 ;; pacman) column=2 ;; zypper) column=3 ;; brew) column=4 ;; *) column=9 ;; esac
    for row in "$@"; do
        IFS='|' read -r what why columns <<<"$row"
        what=$(trimmed "$what")
        IFS='|' read -r -a columns <<<"$columns|"
        # An empty column: such a machine has no use for it.
        package=$(trimmed "${columns[column]-?}")
        [ -n "$package" ] || continue
        # shellcheck disable=SC2086 # a kind and a name
        has $what && continue
        MISSING+=("$what")
        why=$(trimmed "$why")
        case $package in
            '?') package='' ;;
            -) package=" (not in $manager)" ;;
            *)
                read -r -a columns <<<"$package"
                PACKAGES+=("${columns[@]}")
                package=" ($package)"
                ;;
        esac
        if [ "$voice" = aloud ]; then echo "  ${what#command }$package, to $why"; fi
    done
}

# Installs what is missing of the rows given. Says first what and why. Silent when all is there.
satisfy() {
    local manager
    manager=$(manager)
    look "$manager" quietly "$@"
    [ ${#MISSING[@]} -gt 0 ] || return 0

    echo "Lectern needs what this machine does not have yet:"
    look "$manager" aloud "$@"
    if [ -z "$manager" ]; then
        echo "No package manager that Lectern knows (apt, dnf, pacman, zypper, brew) is here: please install these, then start again." >&2
        return 1
    fi
    if [ ${#PACKAGES[@]} -gt 0 ]; then
        echo "Installing with $manager: ${PACKAGES[*]}"
        if ! install "$manager" "${PACKAGES[@]}"; then
            echo "$manager could not install them; its message is above." >&2
            return 1
        fi
    fi
    look "$manager" quietly "$@"
    if [ ${#MISSING[@]} -gt 0 ]; then
        echo "Still missing: ${MISSING[*]}. Please install what holds them, then start again." >&2
        return 1
    fi
}

# ---- Rust

# Makes sure of a Rust that is new enough; the version is the one that Cargo.toml asks for.
satisfy_rust() {
    local wanted found
    wanted=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
    if ! command -v cargo >/dev/null && [ -x "${CARGO_HOME:-$HOME/.cargo}/bin/cargo" ]; then
        PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"
    fi
    if ! command -v cargo >/dev/null; then
        echo "Lectern is built with Rust $wanted or newer, and there is no cargo here: see https://rustup.rs" >&2
        return 1
    fi
    found=$(cargo --version | sed 's/^cargo \([0-9]*\.[0-9]*\).*/\1/')
    if [ "$(printf '%s\n' "$wanted" "$found" | sort -V | head -n 1)" != "$wanted" ]; then
        echo "Lectern is built with Rust $wanted or newer, and this is Rust $found: 'rustup update' brings a newer one." >&2
        return 1
    fi
}

# Makes sure of the parts of Rust that only the checks use.
satisfy_rust_checks() {
    cargo fmt --version >/dev/null 2>&1 && cargo clippy --version >/dev/null 2>&1 && return 0
    if ! command -v rustup >/dev/null; then
        echo "The checks use rustfmt and clippy: please install them from where your Rust came." >&2
        return 1
    fi
    echo "Installing with rustup: rustfmt, clippy: to check the source"
    rustup component add rustfmt clippy
}
