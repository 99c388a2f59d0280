//! A worker process, seen from Lectern: started, given frames, ended.

use std::io::{self, BufReader, Write as _};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::thread;
use std::time::Instant;

use super::frame::Frame;
use super::{GOODBYE, Program};

/// A running worker; ended and reaped when it is dropped.
pub struct Process {
    child: Child,
    questions: Option<ChildStdin>,
}

impl Process {
    /// Starts a worker. `take` is given what it says, on a thread of its own, and tells whether it wants more; `None` is the end.
    ///
    /// # Errors
    ///
    /// Where the program cannot be started.
    pub fn start(
        program: &Program,
        mut take: impl FnMut(Option<Frame>) -> bool + Send + 'static,
    ) -> io::Result<Self> {
        let mut command = Command::new(&program.path);
        command.args(&program.args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        // Ctrl+C in a terminal is for Lectern, which ends the worker when it needs no more of it.
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let mut child = command.spawn()?;
        let questions = child.stdin.take();
        if let Some(stdout) = child.stdout.take() {
            thread::spawn(move || {
                let mut stdout = BufReader::with_capacity(1 << 16, stdout);
                loop {
                    let frame = Frame::read(&mut stdout).ok();
                    let ended = frame.is_none();
                    if !take(frame) || ended {
                        break;
                    }
                }
            });
        }
        Ok(Self { child, questions })
    }

    /// The process id.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Whether it has not ended yet.
    pub fn is_running(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }

    /// Hands over a frame.
    ///
    /// # Errors
    ///
    /// Where nobody reads it.
    pub fn send(&mut self, frame: &Frame) -> io::Result<()> {
        let mut bytes = Vec::new();
        frame.write(&mut bytes)?;
        self.questions.as_mut().ok_or(io::ErrorKind::BrokenPipe)?.write_all(&bytes)
    }

    /// Ends it at once: it hangs, or it is not to say another syllable.
    pub fn kill(mut self) {
        let _ = self.child.kill();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.questions = None;
        let deadline = Instant::now() + GOODBYE;
        while Instant::now() < deadline {
            if !self.is_running() {
                return;
            }
            thread::sleep(std::time::Duration::from_millis(2));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
