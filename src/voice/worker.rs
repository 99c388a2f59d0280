//! Engines in a process of their own, so that one that crashes or hangs takes nothing else with it.
//!
//! 1. Lectern starts itself again as `lectern --voice-worker ENGINE`; [`run_worker`] is that process. It reads speeches
//!    from its standard input and writes clips to its standard output, as [`frame`] says.
//! 2. [`Supervised`] is the [`Synthesiser`] on Lectern's side. It starts the worker at the first use, gives each speech
//!    five seconds, and starts the worker again when it died or hung.
//! 3. A speech that stops two workers is skipped with [`Error::SentenceSkipped`]; the next one gets a new worker.
//!
//! A worker ends when its input does, so it never outlives Lectern, however Lectern ended. One that takes much memory also
//! ends when it has had nothing to say for a while ([`Engine::rest`](super::Engine::rest)), and is started again when needed.

pub mod frame;

use std::ffi::OsString;
use std::io::{BufReader, BufWriter, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, ExitCode, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use self::frame::{Frame, VERSION};
use super::{Capabilities, Clip, ENGINES, Speech, Synthesiser, Tracking, VoiceInfo};
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
    let mut out = BufWriter::new(std::io::stdout().lock());
    let row = ENGINES.iter().find(|row| row.id == engine);
    let rest = row.and_then(|row| row.rest).unwrap_or(Duration::MAX);
    let no_such_engine =
        || Error::VoiceUnavailable { engine: engine.to_owned(), reason: "no such engine".to_owned() };
    let mut voice = match row.and_then(|row| row.work).ok_or_else(no_such_engine).and_then(|work| work()) {
        Ok(voice) => voice,
        Err(error) => {
            let _ = Frame::Failed(reason_of(&error)).write(&mut out);
            return ExitCode::FAILURE;
        }
    };
    let asked = listen();
    let mut served = Frame::Hello(VERSION).write(&mut out);
    while served.is_ok() {
        // Nothing to say, or nobody there any more.
        let Ok(frame) = asked.recv_timeout(rest) else { return ExitCode::SUCCESS };
        served = answer(voice.as_mut(), frame).write(&mut out);
    }
    ExitCode::FAILURE
}

/// Reads frames on a thread of its own, so that the end of the input is seen even while the engine is busy.
fn listen() -> Receiver<Frame> {
    let (sender, asked) = mpsc::sync_channel(WAITING);
    thread::spawn(move || {
        let mut input = BufReader::new(std::io::stdin().lock());
        while let Ok(frame) = Frame::read(&mut input) {
            if sender.send(frame).is_err() {
                break;
            }
        }
        drop(sender);
        // The engine ends in good order if it can.
        thread::sleep(GOODBYE);
        std::process::exit(1);
    });
    asked
}

fn answer(voice: &mut dyn Synthesiser, frame: Frame) -> Frame {
    match frame {
        Frame::Speak(speech) => {
            voice.render(&speech).map_or_else(|error| Frame::Failed(reason_of(&error)), Frame::Clip)
        }
        Frame::Voices => match voice.voices() {
            Ok(voices) => {
                Frame::VoiceList(voices.into_iter().map(|voice| (voice.id, voice.name, voice.lang)).collect())
            }
            Err(error) => Frame::Failed(reason_of(&error)),
        },
        Frame::Hello(_) | Frame::Clip(_) | Frame::VoiceList(_) | Frame::Failed(_) => {
            Frame::Failed("unexpected frame".to_owned())
        }
    }
}

fn reason_of(error: &Error) -> String {
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
        self.worker.as_ref().map(|worker| worker.child.id())
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
        Capabilities { tracking: Tracking::Word, audible: true }
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

/// A running worker process; killed and reaped when it is dropped.
struct Worker {
    child: Child,
    questions: Option<ChildStdin>,
    answers: Receiver<Frame>,
    greeted: bool,
}

impl Worker {
    fn start(program: &Program) -> std::io::Result<Self> {
        let mut command = Command::new(&program.path);
        command.args(&program.args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        // Ctrl+C in a terminal is for Lectern, which ends the worker when it needs no more of it.
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let mut child = command.spawn()?;
        let questions = child.stdin.take();
        let stdout = child.stdout.take();
        let (sender, answers) = mpsc::sync_channel(WAITING);
        if let Some(stdout) = stdout {
            thread::spawn(move || {
                let mut stdout = BufReader::with_capacity(1 << 16, stdout);
                while let Ok(frame) = Frame::read(&mut stdout) {
                    if sender.send(frame).is_err() {
                        break;
                    }
                }
            });
        }
        Ok(Self { child, questions, answers, greeted: false })
    }

    /// The worker, unless it has ended.
    fn awake(mut self) -> Option<Self> {
        matches!(self.child.try_wait(), Ok(None)).then_some(self)
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
        let mut bytes = Vec::new();
        question.write(&mut bytes).ok()?;
        self.questions.as_mut()?.write_all(&bytes).ok()?;
        self.answers.recv_timeout(patience).ok()
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.questions = None;
        let deadline = Instant::now() + GOODBYE;
        while Instant::now() < deadline {
            if matches!(self.child.try_wait(), Ok(Some(_))) {
                return;
            }
            thread::sleep(Duration::from_millis(2));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
