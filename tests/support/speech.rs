//! A speech server of the test's own: Speech Dispatcher with espeak's module, on the socket where its clients look for it in a
//! session of `support/sound.rs`, sounding on that session's sound server.
#![allow(dead_code)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// A running server; it and any that was started in its place end when this is dropped.
pub struct Speech {
    child: Child,
    folder: PathBuf,
}

impl Speech {
    /// Starts a server below a runtime folder and waits until it listens.
    pub fn start(runtime: &Path) -> Self {
        let folder = runtime.join("speech-dispatcher");
        let config = folder.join("config");
        fs::create_dir_all(config.join("modules")).unwrap();
        fs::create_dir_all(folder.join("log")).unwrap();
        fs::write(
            config.join("speechd.conf"),
            "LogLevel 1\nAudioOutputMethod \"pulse\"\nDefaultVolume 100\n\
             AddModule \"espeak-ng\" \"sd_espeak-ng\" \"espeak-ng.conf\"\nDefaultModule espeak-ng\nTimeout 0\n",
        )
        .unwrap();
        fs::write(config.join("modules/espeak-ng.conf"), "Debug 0\n").unwrap();
        let socket = folder.join("speechd.sock");
        let child = Command::new("speech-dispatcher")
            .args(["-s", "-c", "unix_socket", "-S"])
            .arg(&socket)
            .arg("-C")
            .arg(&config)
            .arg("-L")
            .arg(folder.join("log"))
            .arg("-P")
            .arg(folder.join("own.pid"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("speech-dispatcher is installed");
        let speech = Self { child, folder };
        let deadline = Instant::now() + Duration::from_secs(10);
        while std::os::unix::net::UnixStream::connect(&socket).is_err() {
            assert!(Instant::now() < deadline, "the speech server does not listen");
            thread::sleep(Duration::from_millis(20));
        }
        speech
    }

    /// The server's process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Ends it at once, as a crash would; its socket stays behind, as a crash leaves it.
    pub fn crash(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Speech {
    fn drop(&mut self) {
        self.crash();
        // One that a client started in its place.
        let pid = fs::read_to_string(self.folder.join("pid/speech-dispatcher.pid")).unwrap_or_default();
        if let Ok(pid) = pid.trim().parse::<u32>() {
            let of_speech = fs::read_to_string(format!("/proc/{pid}/comm"));
            if of_speech.is_ok_and(|name| name.starts_with("speech-dispatch")) {
                let _ = Command::new("kill").args(["-9", &pid.to_string()]).status();
            }
        }
    }
}
