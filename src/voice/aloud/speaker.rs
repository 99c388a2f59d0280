//! Has an engine that makes the sound itself say things, one at a time, and watches it.
//!
//! 1. A thread owns the engine's process and starts it when something is to be said.
//! 2. A process that shows no sign of life, that hears nothing begin, or nothing end for much longer than was to be expected,
//!    is ended, and so is one that says it cannot go on. Another one says the same again, from its beginning.
//! 3. Where that fails too, or the other one does not even start, the thing is given up with the reason. The next one gets a
//!    process of its own again.

use std::collections::HashSet;
use std::io;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use super::{Heard, Saying};
use crate::error::Error;
use crate::voice::worker::frame::{Frame, VERSION};
use crate::voice::worker::{Process, Program};

/// How long an engine may take to start; a speech server may have to be started for it.
const START: Duration = Duration::from_secs(4);
/// How long it may show no sign of life the first time that it speaks with a voice: it may have to look for it.
const FIRST: Duration = Duration::from_secs(10);
/// And later on.
const QUIET: Duration = Duration::from_secs(2);
/// How long after the engine has taken it something has to begin: a screen reader may be speaking.
const BEGIN: Duration = Duration::from_secs(10);
/// Something may take so many times as long as was to be expected, and so long besides.
const LATE: (u32, Duration) = (2, Duration::from_secs(3));
/// How often the same thing is tried, by processes that start.
const TRIES: u8 = 3;
/// How long a server that has just been started is given to collect itself before the last try.
const BREATH: Duration = Duration::from_millis(500);

/// What is told: the number of what is said, and what is heard of it or why it was given up.
pub type Tell = Box<dyn FnMut(u64, Result<Heard, Error>) + Send>;

/// An engine that says things; silent, and ended, when this is dropped.
pub struct Speaker {
    orders: Sender<Input>,
}

enum Input {
    Say(Saying, Duration),
    Ready(String),
    Hush,
    /// The number of a process and what it says; `None` is its end.
    Frame(u64, Option<Frame>),
    Quit,
}

impl Speaker {
    /// A speaker that will run this program when it is first needed. `tell` is called on the speaker's thread.
    pub fn new(program: Program, tell: Tell) -> Self {
        let (orders, inputs) = mpsc::channel();
        let watch = Watch {
            program,
            tell,
            inputs: orders.clone(),
            process: None,
            number: 0,
            greeted: false,
            known: HashSet::new(),
            task: None,
        };
        thread::spawn(move || watch.run(&inputs));
        Self { orders }
    }

    /// Says something that will probably take as long as `expected`; what was being said is cut off.
    pub fn say(&self, saying: Saying, expected: Duration) {
        let _ = self.orders.send(Input::Say(saying, expected));
    }

    /// Gets a voice ready, so that it speaks at once; what goes wrong is told when it is to say something.
    pub fn ready(&self, voice: String) {
        let _ = self.orders.send(Input::Ready(voice));
    }

    /// Falls silent.
    pub fn hush(&self) {
        let _ = self.orders.send(Input::Hush);
    }
}

impl Drop for Speaker {
    fn drop(&mut self) {
        let _ = self.orders.send(Input::Quit);
    }
}

/// The thread's own.
struct Watch {
    program: Program,
    tell: Tell,
    inputs: Sender<Input>,
    process: Option<Process>,
    /// The process's number, so that what an older one still says is not taken for the newer one's.
    number: u64,
    /// Whether the process has said that it is ready.
    greeted: bool,
    /// The voices with which it has spoken.
    known: HashSet<String>,
    task: Option<Task>,
}

/// What is being said.
struct Task {
    saying: Saying,
    expected: Duration,
    tries: u8,
    /// Whether the engine has taken it.
    accepted: bool,
    /// When there has to be a sign of life.
    alive_by: Instant,
    /// When it has to have begun, or, once it has, to be over.
    done_by: Instant,
}

impl Watch {
    fn run(mut self, inputs: &Receiver<Input>) {
        loop {
            let deadline = self.task.as_ref().map(|task| task.alive_by.min(task.done_by));
            let input = match deadline {
                Some(deadline) => inputs.recv_timeout(deadline.saturating_duration_since(Instant::now())),
                None => inputs.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            match input {
                Ok(Input::Say(saying, expected)) => {
                    let now = Instant::now();
                    self.task = Some(Task {
                        saying,
                        expected,
                        tries: 0,
                        accepted: false,
                        alive_by: now,
                        done_by: now,
                    });
                    self.try_it();
                }
                Ok(Input::Ready(voice)) => {
                    if self.task.is_none() && self.start().is_ok() {
                        self.send(&Frame::Ready(voice));
                    }
                }
                Ok(Input::Hush) => {
                    self.task = None;
                    self.send(&Frame::Hush);
                }
                Ok(Input::Frame(number, frame)) if number == self.number => self.take(frame),
                Ok(Input::Frame(..)) => {}
                Err(RecvTimeoutError::Timeout) => self.silent(),
                Ok(Input::Quit) | Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    /// Starts the process if need be.
    fn start(&mut self) -> io::Result<()> {
        if self.process.as_mut().is_some_and(Process::is_running) {
            return Ok(());
        }
        self.number += 1;
        self.greeted = false;
        self.known.clear();
        let (inputs, number) = (self.inputs.clone(), self.number);
        let take = move |frame| inputs.send(Input::Frame(number, frame)).is_ok();
        self.process = Some(Process::start(&self.program, take)?);
        Ok(())
    }

    /// Hands the process a frame; one that does not take it is of no use any more.
    fn send(&mut self, frame: &Frame) {
        if self.process.as_mut().is_some_and(|process| process.send(frame).is_err()) {
            self.lost("it ended");
        }
    }

    /// Has the process say what is to be said.
    fn try_it(&mut self) {
        if let Err(error) = self.start() {
            return self.give_up(&error.to_string());
        }
        let Some(task) = &mut self.task else { return };
        task.tries += 1;
        let now = Instant::now();
        let start = if self.greeted { Duration::ZERO } else { START };
        task.accepted = false;
        task.done_by = now + start + FIRST + BEGIN;
        task.alive_by = now + if self.greeted { patience(&self.known, &task.saying) } else { START };
        let said = Frame::Say(task.saying.clone());
        self.send(&said);
    }

    /// Takes in what the process says.
    fn take(&mut self, frame: Option<Frame>) {
        let now = Instant::now();
        if let Some(task) = &mut self.task {
            task.alive_by = now + patience(&self.known, &task.saying);
        }
        match frame {
            Some(Frame::Hello(VERSION)) => self.greeted = true,
            Some(Frame::Heard(id, heard)) => self.heard(id, heard, now),
            Some(Frame::Alive) => self.accepted(now),
            Some(Frame::Failed(reason)) => self.lost(&reason),
            Some(_) => self.lost("another version"),
            None => self.lost("it ended"),
        }
    }

    /// The engine has taken what it is to say, or is still at it.
    fn accepted(&mut self, now: Instant) {
        if let Some(task) = self.task.as_mut().filter(|task| !task.accepted) {
            task.accepted = true;
            task.done_by = now + BEGIN;
        }
    }

    fn heard(&mut self, id: u64, heard: Heard, now: Instant) {
        let Some(task) = self.task.as_mut().filter(|task| task.saying.id == id) else { return };
        match heard {
            Heard::Begun => {
                task.accepted = true;
                self.known.insert(task.saying.voice.clone());
                task.done_by = now + task.expected * LATE.0 + LATE.1;
            }
            Heard::Reached(_) => {}
            Heard::Over => self.task = None,
        }
        (self.tell)(id, Ok(heard));
    }

    /// Nothing is heard of the process in time. Where the one before it has been lost as well and it has not even started, whoever
    /// speaks for it hangs, and another one will not start either.
    fn silent(&mut self) {
        if let Some(task) = self.task.as_mut().filter(|task| task.tries > 1 && !self.greeted) {
            task.tries = TRIES;
        }
        self.lost("no answer");
    }

    /// The process is of no use any more: what was being said is said again by another one.
    fn lost(&mut self, reason: &str) {
        if let Some(process) = self.process.take() {
            process.kill();
        }
        // Whatever else it says is of no interest.
        self.number += 1;
        match &self.task {
            Some(task) if task.tries < TRIES => {
                if task.tries + 1 == TRIES {
                    thread::sleep(BREATH);
                }
                self.try_it();
            }
            Some(_) => self.give_up(reason),
            None => {}
        }
    }

    fn give_up(&mut self, reason: &str) {
        let Some(task) = self.task.take() else { return };
        let (engine, reason) = (self.program.engine.to_owned(), reason.to_owned());
        (self.tell)(task.saying.id, Err(Error::VoiceUnavailable { engine, reason }));
    }
}

/// How long there may be no sign of life.
fn patience(known: &HashSet<String>, saying: &Saying) -> Duration {
    if known.contains(&saying.voice) { QUIET } else { FIRST }
}
