//! Engines in a process of their own, so that one that crashes or hangs takes nothing else with it.
//!
//! 1. Lectern starts itself again as `lectern --voice-worker ENGINE`; [`run_worker`] is that process. It reads speeches
//!    from its standard input and writes clips to its standard output, as [`frame`] says.
//! 2. [`Supervised`] is the [`Synthesiser`] on Lectern's side. It starts the worker at the first use, gives each speech
//!    five seconds, and starts the worker again when it died or hung.
//! 3. A speech that stops two workers is skipped with [`Error::SentenceSkipped`]; the next one gets a new worker.
//!
//! Engines that make the sound themselves live in workers too; [`aloud`] is both sides of theirs.
//!
//! A worker ends when its input does, so it never outlives Lectern, however Lectern ended. One that takes much memory also
//! ends when it has had nothing to say for a while ([`Engine::rest`](super::Engine::rest)), and is started again when needed.

pub mod frame;
mod process;

use std::ffi::OsString;
use std::io::{self, BufReader, BufWriter};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use self::frame::{Frame, VERSION};
pub use self::process::Process;
use super::{Capabilities, Clip, ENGINES, Speech, Synthesiser, Tracking, VoiceInfo, Work, aloud};
use crate::document::Lang;
use crate::error::Error;

/// How long a speech may take; a sentence takes a hundredth of a second.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long a worker may take to start; the first one ever unpacks its data, perhaps to a slow disk.
const START: Duration = Duration::from_secs(15);
/// How long a worker may take to end by itself when its input ends.
const GOODBYE: Duration = Duration::from_millis(200);
/// Longer texts (in bytes) are not sent: they would fill the pipe, and a worker that does not read would hold us up.
const LONGEST: usize = 32 << 10;
/// Frames that wait to be read; there is one answer to one question, so more is a fault.
const WAITING: usize = 4;

/// A program that speaks the worker's language, and its arguments.
#[derive(Debug, Clone)]
pub struct Program {
    /// The executable file.
    pub path: PathBuf,
    /// Its arguments.
    pub args: Vec<OsString>,
    /// The engine it runs, for messages.
    pub engine: &'static str,
}

/// This very program as a worker.
pub fn this_program(engine: &'static str) -> Program {
    // Where an update has replaced the file, Linux still leads to the one that is running.
    let path = std::env::current_exe().ok().filter(|path| path.exists());
    program(path.unwrap_or_else(|| PathBuf::from("/proc/self/exe")), engine)
}

/// Another copy of Lectern as a worker.
pub fn program(path: PathBuf, engine: &'static str) -> Program {
    Program { path, args: vec!["--voice-worker".into(), engine.into()], engine }
}

/// The worker process: speaks until its input ends.
pub fn run_worker(engine: &str) -> ExitCode {
    let row = ENGINES.iter().find(|row| row.id == engine);
    let rest = row.and_then(|row| row.rest).unwrap_or(Duration::MAX);
    let mut out = BufWriter::new(io::stdout().lock());
    let served = match row.and_then(|row| row.work) {
        Some(Work::Render(open)) => open().map(|voice| serve(voice, rest, &mut out)),
        Some(Work::Sound(open)) => aloud::worker::serve(open, rest, &mut out),
        None => {
            Err(Error::VoiceUnavailable { engine: engine.to_owned(), reason: "no such engine".to_owned() })
        }
    };
    match served {
        Ok(Ok(())) => ExitCode::SUCCESS,
        Ok(Err(_)) => ExitCode::FAILURE,
        Err(error) => {
            let _ = Frame::Failed(reason_of(&error)).write(&mut out);
            ExitCode::FAILURE
        }
    }
}

/// Answers with clips until there is nothing to say any more; an error where nobody takes them.
fn serve(mut voice: Box<dyn Synthesiser>, rest: Duration, out: &mut impl io::Write) -> io::Result<()> {
    let (sender, asked) = mpsc::sync_channel(WAITING);
    // Without a sender no more is asked.
    listen(move |frame| frame.is_some_and(|frame| sender.send(frame).is_ok()));
    Frame::Hello(VERSION).write(out)?;
    // Nothing to say, or nobody there any more, is the end.
    while let Ok(frame) = asked.recv_timeout(rest) {
        answer(voice.as_mut(), frame).write(out)?;
    }
    Ok(())
}

/// Reads frames on a thread of its own, so that the end of the input, which is told as `None`, is seen even while the engine is
/// busy.
pub(super) fn listen(mut take: impl FnMut(Option<Frame>) -> bool + Send + 'static) {
    thread::spawn(move || {
        let mut input = BufReader::new(io::stdin().lock());
        loop {
            let frame = Frame::read(&mut input).ok();
            let ended = frame.is_none();
            if !take(frame) || ended {
                break;
            }
        }
        drop(take);
        // The engine ends in good order if it can.
        thread::sleep(GOODBYE);
        std::process::exit(1);
    });
}

fn answer(voice: &mut dyn Synthesiser, frame: Frame) -> Frame {
    match frame {
        Frame::Speak(speech) => {
            voice.render(&speech).map_or_else(|error| Frame::Failed(reason_of(&error)), Frame::Clip)
        }
        Frame::Voices => list(voice.voices()),
        Frame::Hello(_)
        | Frame::Clip(_)
        | Frame::VoiceList(_)
        | Frame::Failed(_)
        | Frame::Say(_)
        | Frame::Ready(_)
        | Frame::Hush
        | Frame::Heard(..)
        | Frame::Alive => Frame::Failed("unexpected frame".to_owned()),
    }
}

/// An engine's voices, or why it tells none, as a frame.
pub(super) fn list(voices: Result<Vec<VoiceInfo>, Error>) -> Frame {
    match voices {
        Ok(voices) => {
            Frame::VoiceList(voices.into_iter().map(|voice| (voice.id, voice.name, voice.lang)).collect())
        }
        Err(error) => Frame::Failed(reason_of(&error)),
    }
}

pub(super) fn reason_of(error: &Error) -> String {
    match error {
        Error::VoiceUnavailable { reason, .. } => reason.clone(),
        other => other.to_string(),
    }
}

/// A synthesiser whose engine runs in a worker process.
pub struct Supervised {
    program: Program,
    patience: Duration,
    worker: Option<Worker>,
}

/// Why a question got no answer.
enum Silence {
    /// The worker could not be started; asking again will not help.
    NotStarted(String),
    /// It died or hung.
    Lost,
}

impl Supervised {
    /// A synthesiser that will run this program when it is first needed.
    pub fn new(program: Program) -> Self {
        Self { program, patience: PATIENCE, worker: None }
    }

    /// The same with another time limit for a speech; five seconds otherwise.
    pub fn with_patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// Starts the worker now without waiting for it, so that the first speech finds it ready.
    pub fn warm(&mut self) {
        self.worker = self.worker.take().and_then(Worker::awake);
        if self.worker.is_none() {
            self.worker = Worker::start(&self.program).ok();
        }
    }

    /// The process id of the running worker.
    pub fn worker_id(&self) -> Option<u32> {
        self.worker.as_ref().map(|worker| worker.process.id())
    }

    fn ask(&mut self, question: &Frame) -> Result<Frame, Silence> {
        // One that has gone to rest since is nothing to worry about.
        let awake = self.worker.take().and_then(Worker::awake);
        let mut worker = match awake {
            Some(worker) => worker,
            None => Worker::start(&self.program).map_err(|error| Silence::NotStarted(error.to_string()))?,
        };
        worker.greet()?;
        let answer = worker.ask(question, self.patience).ok_or(Silence::Lost)?;
        self.worker = Some(worker);
        Ok(answer)
    }

    /// Asks twice at most; `None` where both workers were lost over it.
    fn ask_twice(&mut self, question: &Frame) -> Result<Option<Frame>, Error> {
        for _ in 0..2 {
            match self.ask(question) {
                Ok(Frame::Failed(reason)) => return Err(self.unavailable(reason)),
                Ok(answer) => return Ok(Some(answer)),
                Err(Silence::NotStarted(reason)) => return Err(self.unavailable(reason)),
                Err(Silence::Lost) => {}
            }
        }
        Ok(None)
    }

    fn unavailable(&self, reason: String) -> Error {
        Error::VoiceUnavailable { engine: self.program.engine.to_owned(), reason }
    }
}

impl Synthesiser for Supervised {
    /// What every engine that we run this way can do.
    fn capabilities(&self) -> Capabilities {
        let row = ENGINES.iter().find(|row| row.id == self.program.engine);
        let estimates = row.is_some_and(super::Engine::sounds_itself);
        let tracking = if estimates { Tracking::Estimate } else { Tracking::Word };
        Capabilities { tracking, audible: true }
    }

    fn voices(&mut self) -> Result<Vec<VoiceInfo>, Error> {
        let engine = self.program.engine;
        let info = |(id, name, lang): (String, String, Lang)| VoiceInfo { engine, id, name, lang };
        match self.ask_twice(&Frame::Voices)? {
            Some(Frame::VoiceList(voices)) => Ok(voices.into_iter().map(info).collect()),
            Some(_) | None => Err(self.unavailable("no list of voices".to_owned())),
        }
    }

    fn render(&mut self, speech: &Speech) -> Result<Clip, Error> {
        let skipped = || Error::SentenceSkipped { text: speech.text.chars().take(60).collect() };
        if speech.text.len() > LONGEST {
            return Err(skipped());
        }
        match self.ask_twice(&Frame::Speak(speech.clone()))? {
            Some(Frame::Clip(clip)) => Ok(clip),
            Some(_) => Err(self.unavailable("unexpected frame".to_owned())),
            None => Err(skipped()),
        }
    }

    fn warm(&mut self) {
        Supervised::warm(self);
    }
}

/// A running worker, and what it says.
struct Worker {
    process: Process,
    answers: Receiver<Frame>,
    greeted: bool,
}

impl Worker {
    fn start(program: &Program) -> io::Result<Self> {
        let (sender, answers) = mpsc::sync_channel(WAITING);
        let take = move |frame: Option<Frame>| frame.is_some_and(|frame| sender.send(frame).is_ok());
        Ok(Self { process: Process::start(program, take)?, answers, greeted: false })
    }

    /// The worker, unless it has ended.
    fn awake(mut self) -> Option<Self> {
        self.process.is_running().then_some(self)
    }

    /// Waits for the worker's first word.
    fn greet(&mut self) -> Result<(), Silence> {
        if self.greeted {
            return Ok(());
        }
        match self.answers.recv_timeout(START) {
            Ok(Frame::Hello(VERSION)) => {
                self.greeted = true;
                Ok(())
            }
            Ok(Frame::Failed(reason)) => Err(Silence::NotStarted(reason)),
            Ok(_) => Err(Silence::NotStarted("another version".to_owned())),
            Err(RecvTimeoutError::Timeout) => Err(Silence::NotStarted("no answer".to_owned())),
            Err(RecvTimeoutError::Disconnected) => Err(Silence::Lost),
        }
    }

    fn ask(&mut self, question: &Frame, patience: Duration) -> Option<Frame> {
        self.process.send(question).ok()?;
        self.answers.recv_timeout(patience).ok()
    }
}
