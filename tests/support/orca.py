"""Sits in front of the real program with a real Orca, keys only, and writes down what the speech server is asked to say.

Called inside a session bus of its own, on a screen of its own: orca.py LECTERN FOLDER SCRIPT [TEXT]. FOLDER is an empty home; SCRIPT is
a file of lines, each the name of a key for xdotool, or nothing. After each key it waits until the speech has settled and prints
the key and what was said, a line each, indented. Everything that it starts ends with it.
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

PATIENCE = 40.0
# Speech has settled when nothing new was said for this long, in seconds.
SETTLED = 1.5

SPEECHD = """
CommunicationMethod "unix_socket"
LogLevel 1
LogDir "{folder}/log"
AudioOutputMethod "pulse"
AudioPulseDevice "default"
DefaultVolume 0
DefaultModule capture
DefaultLanguage "en"
AddModule "capture" "sd_generic" "capture.conf"
Timeout 0
"""

CAPTURE = """
Debug 0
GenericExecuteSynth "echo \\'$DATA\\' >> {folder}/said; sleep 0.15"
GenericMaxChunkLength 100000
GenericDelimiters "|"
GenericStripPunctChars ""
GenericRecodeFallback ""
GenericLanguage "en" "en" "utf-8"
GenericLanguage "ar" "ar" "utf-8"
GenericLanguage "zh" "zh" "utf-8"
AddVoice "en" "MALE1" "en"
DefaultVoice "en"
GenericRateAdd 1
GenericPitchAdd 1
GenericVolumeAdd 1
GenericRateMultiply 1
GenericPitchMultiply 1
GenericVolumeMultiply 1
"""

# What Orca asks of its user on a first start, answered: speech on, no sounds, no braille, no echo of keys (whether one is
# heard before it is cut off is chance), say-all by sentence.
SETTINGS = {
    "general": {
        "enableSpeech": True,
        "enableSound": False,
        "enableKeyEcho": False,
        "enableBraille": False,
        "enableBrailleMonitor": False,
        "enableMouseReview": False,
        "presentTimeFormat": "%X",
        "sayAllStyle": 1,
        "startingProfile": ["Default", "default"],
        "speechServerFactory": "speechdispatcherfactory",
        "speechServerInfo": None,
    },
    "profiles": {"default": {"profile": ["Default", "default"], "pronunciations": {}, "keybindings": {}}},
    "pronunciations": {},
    "keybindings": {},
}


def first(*paths):
    return next(path for path in paths if os.path.exists(path))


def wait(what, so):
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if so():
            return
        time.sleep(0.05)
    raise AssertionError(f"in {PATIENCE:.0f} s never: {what}")


def quiet(command, **more):
    return subprocess.run(command, check=False, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, **more)


class Desk:
    """The desktop: its bus, window manager, speech server, screen reader and the program."""

    def __init__(self, folder):
        self.folder = folder
        self.started = []

    def open(self, lectern):
        folder = self.folder
        self.lectern = lectern
        self.said = folder / "said"
        self.said.touch()
        (folder / "log").mkdir()
        config = folder / "speech"
        (config / "modules").mkdir(parents=True)
        (config / "speechd.conf").write_text(SPEECHD.format(folder=folder))
        (config / "modules" / "capture.conf").write_text(CAPTURE.format(folder=folder))
        home = folder / "share" / "orca"
        home.mkdir(parents=True)
        (home / "user-settings.conf").write_text(json.dumps(SETTINGS))
        os.environ["XDG_DATA_HOME"] = str(folder / "share")
        os.environ["SPEECHD_ADDRESS"] = f"unix_socket:{folder}/speechd.sock"
        self.start([first("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"), "--launch-immediately"])
        self.start(["openbox"])
        wait("the window manager", lambda: quiet(["xdotool", "get_num_desktops"]).stdout.strip())
        # The speech server wants a sound server, though nothing is to be heard.
        self.start(
            ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "-L", "module-null-sink",
             "-L", f"module-native-protocol-unix auth-anonymous=1 socket={folder}/pulse.sock"]
        )
        os.environ["PULSE_SERVER"] = f"unix:{folder}/pulse.sock"
        wait("the sound server", lambda: (folder / "pulse.sock").exists())
        self.start(
            ["speech-dispatcher", "-s", "-c", "unix_socket", "-S", f"{folder}/speechd.sock", "-C", str(config),
             "-P", f"{folder}/speechd.pid"]
        )
        wait("the speech server", lambda: (folder / "speechd.sock").exists())
        self.start([lectern, *sys.argv[4:]])
        wait("the window", lambda: quiet(["xdotool", "search", "--name", " Lectern$"]).stdout.strip())
        window = quiet(["xdotool", "search", "--name", " Lectern$"]).stdout.split()[0]

        def active():
            quiet(["xdotool", "windowactivate", window])
            return "Lectern" in quiet(["xdotool", "getactivewindow", "getwindowname"]).stdout

        wait("the keyboard in the window", active)
        self.start(["orca", "--replace", f"--debug-file={folder}/debug.log"])

    def start(self, command):
        out = open(self.folder / "log" / (Path(command[0]).name + ".txt"), "w")
        # Only the program is told the reader's language: the machine need not have it.
        of_machine = {**os.environ, "LC_ALL": "C.UTF-8"}
        env = os.environ if command[0] == self.lectern else of_machine
        self.started.append(subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=out, env=env))

    def lines(self):
        return [line for line in self.said.read_text(encoding="utf-8", errors="replace").split("\n") if line.strip()]

    def settle(self, before, patience=PATIENCE, settled=SETTLED):
        """Waits until something was said after `before` lines and then nothing for `settled` seconds, or nothing at all for
        a few times as long; gives what was said."""
        until, count, since = time.monotonic() + patience, before, time.monotonic()
        while time.monotonic() < until:
            now = len(self.lines())
            if now != count:
                count, since = now, time.monotonic()
            if time.monotonic() - since > (settled if count > before else settled * 4):
                break
            time.sleep(0.05)
        return self.lines()[before:]

    def end(self):
        for process in reversed(self.started):
            process.terminate()
        for process in reversed(self.started):
            try:
                process.wait(timeout=5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def main():
    lectern, folder, script = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    desk = Desk(folder)
    try:
        desk.open(lectern)
        wait("the screen reader", lambda: any("frame" in line for line in desk.lines()))
        heard = desk.settle(0)
        print("(start)")
        for line in heard:
            print("   ", line)
        for key in script.read_text(encoding="utf-8").split("\n"):
            key = key.strip()
            if not key:
                continue
            before = len(desk.lines())
            quiet(["xdotool", "key", "--clearmodifiers", key])
            print(key)
            # A whole text takes its time, and between its sentences there are pauses.
            whole = key == "KP_Add"
            for line in desk.settle(before, PATIENCE * (6 if whole else 1), SETTLED * (8 if whole else 1)):
                print("   ", line)
    finally:
        desk.end()


if __name__ == "__main__":
    main()
