//! A screen in memory (Xvfb) of the test's own, the real window on it, and hands to press its keys.
//!
//! Used inside [`crate::sound::in_session`], whose folder is the home. Everything that is started here ends with its value,
//! also when the test fails.
#![allow(dead_code)]

use std::collections::HashSet;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use lectern::document::Place;
use serde_json::Value;
use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{
    AtomEnum, ClientMessageEvent, ConnectionExt as _, EventMask, InputFocus, MapState,
};
use x11rb::rust_connection::RustConnection;

use crate::program::Running;

/// How long the window and the keys may take on a busy machine.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// Waits until something is there, and tells what was missing where it does not come.
pub fn wait_for<T>(what: &str, mut there: impl FnMut() -> Option<T>) -> T {
    let begun = Instant::now();
    loop {
        if let Some(found) = there() {
            return found;
        }
        assert!(begun.elapsed() < PATIENCE, "{what} did not come");
        thread::sleep(Duration::from_millis(5));
    }
}

/// A screen of 1280 by 900 pixels that nobody else uses.
pub struct Screen {
    _server: Running,
    display: String,
    memory: PathBuf,
    connection: RustConnection,
}

impl Screen {
    /// Starts it.
    pub fn start(folder: &Path) -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0", "1280x900x24", "-fbdir"])
            .arg(folder)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is installed");
        let mut number = String::new();
        let told = server.stdout.take().unwrap();
        let server = Running(server);
        BufReader::new(told).read_line(&mut number).unwrap();
        let display = format!(":{}", number.trim());
        let (connection, _) = x11rb::connect(Some(&display)).expect("the screen answers");
        Self { _server: server, display, memory: folder.join("Xvfb_screen0"), connection }
    }

    /// Its name, for `DISPLAY`.
    pub fn display(&self) -> &str {
        &self.display
    }

    /// What is on it now. The file is in the format of `xwd`: a header of big-endian numbers, the colours, the pixels.
    pub fn picture(&self) -> Picture {
        let bytes = std::fs::read(&self.memory).unwrap();
        let number =
            |index: usize| u32::from_be_bytes(bytes[index * 4..index * 4 + 4].try_into().unwrap()) as usize;
        let (header, width, height, line, colours) =
            (number(0), number(4), number(5), number(12), number(19));
        assert_eq!(number(11), 32, "bits a pixel");
        let start = header + colours * 12;
        let row = |y: usize| bytes[start + y * line..].as_chunks::<4>().0[..width].iter();
        let pixels = (0..height).flat_map(row).map(|[b, g, r, _]| [*r, *g, *b]).collect();
        Picture { width, pixels }
    }

    /// The first window that is shown and whose title ends as Lectern's does.
    fn window(&self) -> Option<u32> {
        let root = self.connection.setup().roots[0].root;
        let name = |window| {
            let title =
                self.connection.get_property(false, window, AtomEnum::WM_NAME, AtomEnum::ANY, 0, 1024);
            Some(String::from_utf8_lossy(&title.ok()?.reply().ok()?.value).into_owned())
        };
        let shown = |window| {
            let attributes = self.connection.get_window_attributes(window).ok()?.reply().ok()?;
            Some(attributes.map_state == MapState::VIEWABLE)
        };
        let children = self.connection.query_tree(root).ok()?.reply().ok()?.children;
        children.into_iter().find(|window| {
            name(*window).is_some_and(|name| name.ends_with("Lectern")) && shown(*window) == Some(true)
        })
    }
}

/// Red, green and blue of every pixel, row by row.
#[derive(PartialEq)]
pub struct Picture {
    width: usize,
    pixels: Vec<[u8; 3]>,
}

impl Picture {
    /// The pixels of a part: columns and rows from and to.
    pub fn part(&self, x: std::ops::Range<usize>, y: std::ops::Range<usize>) -> Vec<[u8; 3]> {
        y.flat_map(|y| self.pixels[y * self.width..][x.clone()].iter().copied()).collect()
    }

    /// How many colours there are.
    pub fn colours(&self) -> usize {
        self.pixels.iter().collect::<HashSet<_>>().len()
    }
}

/// How many pixels are dark: ink on paper.
pub fn ink(pixels: &[[u8; 3]]) -> usize {
    pixels.iter().filter(|pixel| pixel.iter().all(|channel| *channel < 90)).count()
}

/// The running program with its window.
pub struct Window<'a> {
    screen: &'a Screen,
    process: Running,
    id: u32,
    log: PathBuf,
}

impl<'a> Window<'a> {
    /// Opens it on the desktop of an English reader and waits until the page is drawn.
    pub fn open(screen: &'a Screen, folder: &Path) -> Self {
        Self::open_with(screen, folder, Command::new(env!("CARGO_BIN_EXE_lectern")))
    }

    /// The same with a command that starts the program in its own way.
    pub fn open_with(screen: &'a Screen, folder: &Path, command: Command) -> Self {
        // Somebody who has been here before, and is not welcomed.
        let settings = folder.join("config/settings.ron");
        if !settings.exists() {
            std::fs::create_dir_all(folder.join("config")).unwrap();
            std::fs::write(settings, "(welcomed: true)").unwrap();
        }
        Self::first_start(screen, folder, command)
    }

    /// The same for somebody of whom nothing is known.
    pub fn first_start(screen: &'a Screen, folder: &Path, mut command: Command) -> Self {
        let log = folder.join("events");
        let _ = std::fs::remove_file(&log);
        // A message bus only for those who bring one.
        if !command.get_envs().any(|(name, _)| name == "DBUS_SESSION_BUS_ADDRESS") {
            command.env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        }
        let child: Child = command
            .env("DISPLAY", screen.display())
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("WAYLAND_SOCKET")
            .env("LANG", "en_US.UTF-8")
            .env_remove("LC_ALL")
            .env_remove("LANGUAGE")
            .env("LECTERN_CONFIG", folder.join("config"))
            .env("LECTERN_STATE", folder.join("state"))
            .env("LECTERN_DATA", folder.join("data"))
            .env("LECTERN_LOG", &log)
            .stdin(Stdio::null())
            .spawn()
            .expect("the program starts");
        let mut process = Running(child);
        let id = wait_for("the window", || {
            assert_eq!(process.0.try_wait().unwrap(), None, "it ended before its window was there");
            screen.window()
        });
        let window = Self { screen, process, id, log };
        wait_for("the page", || (screen.picture().colours() > 50).then_some(()));
        window.screen.connection.set_input_focus(InputFocus::PARENT, id, x11rb::CURRENT_TIME).unwrap();
        window.screen.connection.flush().unwrap();
        // The program hears of the keyboard before the first key.
        thread::sleep(Duration::from_millis(200));
        window
    }

    /// The program's process.
    pub fn process(&self) -> u32 {
        self.process.id()
    }

    /// Presses keys, as `xdotool` names them, one after the other; gives the moment before the first.
    pub fn press(&self, keys: &[&str]) -> Instant {
        let asked = Instant::now();
        let pressed = Command::new("xdotool")
            .args(["key", "--delay", "20"])
            .args(keys)
            .env("DISPLAY", self.screen.display())
            .status()
            .expect("xdotool is installed");
        assert!(pressed.success());
        asked
    }

    /// Every event of the log so far.
    pub fn events(&self) -> Vec<Value> {
        let log = std::fs::read_to_string(&self.log).unwrap_or_default();
        // The last line may still be in the making.
        log.split_inclusive('\n')
            .filter(|line| line.ends_with('\n'))
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    }

    /// Every word heard so far.
    pub fn words(&self) -> Vec<Place> {
        self.events().iter().filter(|event| event["event"] == "word").map(place).collect()
    }

    /// Waits until a number of words have been heard since `before` of them, and gives these.
    pub fn words_after(&self, before: usize, count: usize) -> Vec<Place> {
        wait_for("the next word", || {
            let words = self.words();
            (words.len() >= before + count).then(|| words[before..].to_vec())
        })
    }

    /// Asks it to close as a window manager does, and waits until it has ended.
    pub fn close(mut self) -> ExitStatus {
        let atom =
            |name: &[u8]| self.screen.connection.intern_atom(false, name).unwrap().reply().unwrap().atom;
        let (protocols, delete) = (atom(b"WM_PROTOCOLS"), atom(b"WM_DELETE_WINDOW"));
        let message = ClientMessageEvent::new(32, self.id, protocols, [delete, 0, 0, 0, 0]);
        self.screen.connection.send_event(false, self.id, EventMask::NO_EVENT, message).unwrap();
        self.screen.connection.flush().unwrap();
        self.ended()
    }

    /// Waits until it has ended by itself.
    pub fn ended(&mut self) -> ExitStatus {
        wait_for("the end of the program", || self.process.0.try_wait().unwrap())
    }

    /// The processes of voices that it has started.
    pub fn voices(&self) -> Vec<u32> {
        let threads = std::fs::read_dir(format!("/proc/{}/task", self.process())).unwrap();
        let children =
            threads.filter_map(|thread| std::fs::read_to_string(thread.ok()?.path().join("children")).ok());
        let ids: Vec<u32> = children
            .flat_map(|ids| ids.split_whitespace().map(|id| id.parse().unwrap()).collect::<Vec<_>>())
            .collect();
        let is_voice = |id: &u32| {
            let words = std::fs::read_to_string(format!("/proc/{id}/cmdline")).unwrap_or_default();
            words.contains("--voice-worker")
        };
        ids.into_iter().filter(is_voice).collect()
    }
}

/// The place that an event of the log names.
pub fn place(event: &Value) -> Place {
    let number = |name: &str| event[name].as_u64().unwrap_or_default() as usize;
    Place { block: number("block"), sentence: number("sentence"), word: number("word") }
}

/// The moment of an event of the log.
pub fn moment(event: &Value) -> Instant {
    let (now, then) = (Instant::now(), SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs_f64());
    now - Duration::from_secs_f64((then - event["t"].as_f64().unwrap()).max(0.0))
}
