//! The real program with a home of its own, so that a test sees nobody's settings and the desktop speaks English.
#![allow(dead_code)]

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use lectern::document::Lang;
use lectern::locale::Locales;
use lectern::segment::Segments;
use lectern::session::source;
use tempfile::TempDir;

/// The article that Lectern comes with.
pub const ARTICLE: &str = source::DEFAULT_ARTICLE;

/// The languages that Lectern comes with, each with a locale of a desktop that has it.
pub const DESKTOPS: [(&str, &str); 8] = [
    ("en", "en_GB.UTF-8"),
    ("es", "es_MX.UTF-8"),
    ("fr", "fr_CA.UTF-8"),
    ("de", "de_AT.UTF-8"),
    ("pt-BR", "pt_BR.UTF-8"),
    ("ru", "ru_RU.UTF-8"),
    ("ar", "ar_EG.UTF-8"),
    ("zh-Hans", "zh_CN.UTF-8"),
];

/// A person's folders, gone when it is dropped.
pub struct Home {
    folder: TempDir,
}

/// How a run ended and what it said.
#[derive(Debug)]
pub struct Run {
    /// The exit code; `None` where a signal ended it.
    pub code: Option<i32>,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Home {
    /// A home whose owner has been welcomed to Lectern, and has done nothing else there.
    pub fn new() -> Self {
        let home = Self { folder: tempfile::Builder::new().prefix("lec").tempdir().unwrap() };
        home.file("config/settings.ron", "(welcomed: true)");
        home
    }

    /// A path in it.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A file in it, in folders that are made for it.
    pub fn file(&self, name: &str, contents: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, contents).unwrap();
        path
    }

    /// The program, to be started in this home with nothing of the machine but `PATH`.
    pub fn program(&self) -> Command {
        self.start(env!("CARGO_BIN_EXE_lectern"))
    }

    /// Another program in this home.
    pub fn start(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command
            .current_dir(self.folder.path())
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", self.folder.path())
            .env("XDG_RUNTIME_DIR", self.folder.path())
            // What the voice unpacks is the same for every home.
            .env("XDG_CACHE_HOME", cache())
            .env("LECTERN_CACHE", cache())
            .env("LECTERN_CONFIG", self.path("config"))
            .env("LECTERN_DATA", self.path("data"))
            .env("LECTERN_STATE", self.path("state"))
            .env("LANG", "en_US.UTF-8")
            // No way to a real sound card.
            .env("PULSE_SERVER", "unix:/nonexistent")
            .env("ALSA_CONFIG_PATH", "/dev/null")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    /// Runs the program with words as one would type them (none may hold a blank).
    pub fn run(&self, words: &str) -> Run {
        Run::of(self.program().args(words.split_whitespace()).output().unwrap())
    }

    /// Runs it on a desktop of another language.
    pub fn run_on(&self, desktop: &str, words: &str) -> Run {
        Run::of(self.program().env("LANG", desktop).args(words.split_whitespace()).output().unwrap())
    }

    /// Runs it with something on standard input.
    pub fn run_with(&self, input: &[u8], words: &str) -> Run {
        let mut child = self.program().args(words.split_whitespace()).stdin(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(input).unwrap();
        Run::of(child.wait_with_output().unwrap())
    }
}

fn cache() -> &'static Path {
    Path::new(concat!(env!("CARGO_TARGET_TMPDIR"), "/cache"))
}

impl Run {
    pub fn of(output: Output) -> Self {
        Self {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// What was printed by a run that did everything and complained of nothing.
    pub fn done(self) -> String {
        assert_eq!((self.code, self.err.as_str()), (Some(0), ""), "{}", self.out);
        self.out
    }

    /// What was printed, as data.
    pub fn json(self) -> serde_json::Value {
        serde_json::from_str(&self.done()).unwrap()
    }

    /// What was complained of by a run that ended with `code` and printed nothing: one line with the program's name.
    pub fn complaint(self, code: i32) -> String {
        assert_eq!((self.code, self.out.as_str()), (Some(code), ""), "{}", self.err);
        assert_eq!(self.err.lines().count(), 1, "{}", self.err);
        self.err.strip_prefix("lectern: ").expect("the program says its name").trim_end().to_owned()
    }
}

/// The article as the library has it.
pub fn article(tag: &str) -> std::sync::Arc<Segments> {
    let document = lectern::content::Library::new(None).load(ARTICLE, &Lang::new(tag)).unwrap();
    source::segments(&Locales::load(None), document)
}

/// A process that ends with the test, whatever happens.
pub struct Running(pub Child);

impl Running {
    /// Its number.
    pub fn id(&self) -> u32 {
        self.0.id()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Sends a process a signal, as `kill` does.
pub fn signal(name: &str, id: u32) {
    send(name, &id.to_string());
}

/// Sends it to a process and all that it has started, as a terminal does, if it is the first of its group.
pub fn signal_group(name: &str, id: u32) {
    send(name, &format!("-{id}"));
}

fn send(name: &str, to: &str) {
    assert!(Command::new("kill").args([name, "--", to]).status().unwrap().success());
}
