//! A message bus of the test's own, and on it a desktop that tells programs its settings.
#![allow(dead_code)]

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{ChildStdin, ChildStdout, Command, Stdio};

use crate::program::Running;

/// A session's message bus.
pub struct Bus {
    _daemon: Running,
    address: String,
}

impl Bus {
    /// Starts it, with its socket in a folder.
    pub fn start(folder: &Path) -> Self {
        let address = format!("unix:path={}", folder.join("bus").display());
        let mut daemon = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--nopidfile", "--print-address=1"])
            .arg(format!("--address={address}"))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-daemon is installed");
        let told = daemon.stdout.take().unwrap();
        let daemon = Running(daemon);
        let mut line = String::new();
        BufReader::new(told).read_line(&mut line).unwrap();
        assert!(line.starts_with("unix:"), "the bus has an address: {line}");
        Self { _daemon: daemon, address }
    }

    /// Where programs find it (`DBUS_SESSION_BUS_ADDRESS`).
    pub fn address(&self) -> &str {
        &self.address
    }
}

/// A desktop that answers, or never does.
pub struct Desktop {
    _process: Running,
    said: ChildStdin,
    heard: BufReader<ChildStdout>,
}

impl Desktop {
    /// One with these settings: namespace, key, value as GVariant text.
    pub fn with(bus: &Bus, settings: &[(&str, &str, &str)]) -> Self {
        let mut desktop = Self::start(bus, &[]);
        for (namespace, key, value) in settings {
            desktop.set(namespace, key, value);
        }
        desktop
    }

    /// One that takes every question and answers none.
    pub fn hanging(bus: &Bus) -> Self {
        Self::start(bus, &["hang"])
    }

    fn start(bus: &Bus, words: &[&str]) -> Self {
        let mut process = Command::new("/usr/bin/python3")
            .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/support/portal.py"))
            .args(words)
            .env("DBUS_SESSION_BUS_ADDRESS", bus.address())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("Python is there");
        let (said, heard) = (process.stdin.take().unwrap(), process.stdout.take().unwrap());
        let mut desktop = Self { _process: Running(process), said, heard: BufReader::new(heard) };
        desktop.hears("ready");
        desktop
    }

    /// Changes a setting and tells everybody.
    pub fn set(&mut self, namespace: &str, key: &str, value: &str) {
        writeln!(self.said, "{namespace} {key} {value}").unwrap();
        self.hears("set");
    }

    fn hears(&mut self, answer: &str) {
        let mut line = String::new();
        self.heard.read_line(&mut line).unwrap();
        assert_eq!(line.trim(), answer);
    }
}
