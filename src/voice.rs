//! Voices: text in one language goes in, sound and the time of each word come out.
//!
//! 1. Narration asks a [`Synthesiser`] for a [`Clip`] of one [`Speech`].
//! 2. Engines that cannot be trusted with the reader's window live in a [`worker`] process; [`worker::Supervised`] is the
//!    synthesiser on this side of the pipe, which starts it again when it dies.
//! 3. [`router`] picks the engine for each speech by language, speed and the reader's choice.
//! 4. Marks are bytes of the text as it was given; each engine turns its own units into bytes, and nobody else does.
//! 5. An engine that makes the sound itself gives no clips: narration has it say things ([`aloud`]) and hears how far it is.
//!
//! A new engine is one file here and one row in [`ENGINES`]. Ask for [`Capabilities`], never for an engine's name.

pub mod aloud;
pub mod choice;
pub mod clean;
pub mod clip;
pub mod espeak;
pub mod natural;
pub mod pieces;
pub mod piper;
pub mod router;
pub mod silent;
pub mod system;
pub mod worker;

use std::ops::Range;
use std::time::Duration;

use serde::{Deserialize, Serialize};

pub use self::choice::{Choice, choices};
pub use self::clip::Clip;
use crate::document::Lang;
use crate::error::Error;

/// What to say.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Speech {
    /// The text; may hold anything, the engine's driver makes it safe.
    pub text: String,
    /// The text's language; the engine picks its closest voice.
    pub lang: Lang,
    /// The voice where the reader chose one: an engine's id, or an engine's and its voice's with a slash between. An engine
    /// itself is given its voice's alone.
    pub voice: Option<String>,
    /// Words a minute, within the settings' range.
    pub wpm: u16,
    /// Parts of the text, in order, that are said by phonemes in espeak's letters; an engine that cannot do that says the text.
    #[serde(default)]
    pub phonemes: Vec<(Range<usize>, String)>,
    /// What is said with it without a breath; nothing where it is said for itself.
    #[serde(default)]
    pub around: Around,
}

impl Speech {
    /// A text that is said for itself and as it stands.
    pub fn new(text: impl Into<String>, lang: Lang, voice: Option<String>, wpm: u16) -> Self {
        Self { text: text.into(), lang, voice, wpm, phonemes: Vec::new(), around: Around::default() }
    }
}

/// What stands around a text that is said in parts: an engine that [says parts](Engine::in_parts) has the tune from it, and its
/// parts can be joined without a gap. Others pay no heed to it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub struct Around {
    /// The text before it.
    pub before: String,
    /// The text after it.
    pub after: String,
}

/// The moment at which a part of the text begins to sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// The byte of [`Speech::text`] at which the part begins; a character boundary.
    pub byte: usize,
    /// The first sample of its sound.
    pub sample: usize,
}

/// How closely an engine tells where it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tracking {
    /// Not at all: the sentence is known because we asked for it.
    Sentence,
    /// When a sentence begins and ends; the words in between are guessed from their lengths.
    Estimate,
    /// Word by word, exact to the sample.
    Word,
}

/// What an engine can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Capabilities {
    /// How closely it tells where it is.
    pub tracking: Tracking,
    /// Whether it makes any sound.
    pub audible: bool,
}

/// What a voice is like to listen to, the closest to a person first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Like a person.
    Natural,
    /// Like a machine, and clear at any speed.
    Formant,
    /// As the system's own voices are; it speaks for itself.
    System,
}

impl Kind {
    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Natural => "natural",
            Kind::Formant => "formant",
            Kind::System => "system",
        }
    }

    /// The id of the message with its name.
    pub fn key(self) -> &'static str {
        match self {
            Kind::Natural => "voice-natural",
            Kind::Formant => "voice-formant",
            Kind::System => "voice-system",
        }
    }

    /// The id of the message that says what it is like; none where only who hears it can tell.
    pub fn like(self) -> Option<&'static str> {
        match self {
            Kind::Natural => Some("voice-like-natural"),
            Kind::Formant => Some("voice-like-formant"),
            Kind::System => None,
        }
    }
}

/// One voice that a reader can choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VoiceInfo {
    /// The engine's id, as in [`ENGINES`].
    pub engine: &'static str,
    /// What the engine calls it; unique within the engine.
    pub id: String,
    /// Its name for people.
    pub name: String,
    /// The language it speaks.
    pub lang: Lang,
}

impl VoiceInfo {
    /// How settings and [`Speech::voice`] name it.
    pub fn full_id(&self) -> String {
        format!("{}/{}", self.engine, self.id)
    }
}

/// Turns text into sound.
pub trait Synthesiser: Send {
    /// What it can do.
    fn capabilities(&self) -> Capabilities;
    /// The voices it has; may take a moment the first time.
    fn voices(&mut self) -> Result<Vec<VoiceInfo>, Error>;
    /// The sound of one speech. Text with nothing to say gives an empty clip.
    fn render(&mut self, speech: &Speech) -> Result<Clip, Error>;
    /// What went wrong with a voice that was asked for by name while another one spoke; told once.
    fn complaint(&mut self) -> Option<Error> {
        None
    }
    /// Whether what was rendered last sounds the same whatever was said before it.
    fn repeats(&self) -> bool {
        true
    }
    /// Gets ready for the first speech without waiting for it to come.
    fn warm(&mut self) {}
}

/// Starts an engine in the process that calls it; may take a moment, and may fail.
#[derive(Clone, Copy)]
pub enum Work {
    /// One that makes clips.
    Render(fn() -> Result<Box<dyn Synthesiser>, Error>),
    /// One that makes the sound itself.
    Sound(aloud::Open),
}

/// A row of [`ENGINES`]: how to start an engine, and when to.
pub struct Engine {
    /// Its name in settings and on the command line.
    pub id: &'static str,
    /// What its voices are like; `None` where it makes no sound.
    pub kind: Option<Kind>,
    /// Whether it speaks a language without being told with which voice.
    pub speaks: fn(&Lang) -> bool,
    /// The languages that it was made for, of those; none where that is a matter of its voices.
    pub languages: fn() -> Vec<Lang>,
    /// Whether it speaks only with a voice that the reader named, and then any language.
    pub only_by_name: bool,
    /// The speed, in words a minute, above which another engine is clearer.
    pub fastest: u16,
    /// Whether a speech sounds the same whatever was said before it.
    pub repeats: bool,
    /// Whether a sentence is there so soon that nobody notices.
    pub quick: bool,
    /// Whether it says a part of a sentence sooner than the whole, and in the tune that it has there.
    pub in_parts: bool,
    /// Starts it. Cheap: processes start at the first use.
    pub open: fn() -> Box<dyn Synthesiser>,
    /// Starts the engine itself inside a worker process, where it lives in one.
    pub work: Option<Work>,
    /// How long its worker waits for something to say before it ends, and gives its memory back.
    pub rest: Option<Duration>,
    /// What has to be done once on a machine before it can speak; cheap where it has been done, else it may take a moment.
    pub once: Option<fn()>,
}

impl Engine {
    /// Whether it can be asked for a language at a speed; `named` tells whether the reader named a voice of it.
    pub fn suits(&self, lang: &Lang, wpm: u16, named: bool) -> bool {
        wpm <= self.fastest && ((self.speaks)(lang) || (self.only_by_name && named))
    }

    /// What it can do. Cheap: nothing is started.
    pub fn capabilities(&self) -> Capabilities {
        (self.open)().capabilities()
    }

    /// Whether it is sure to need no network; with the system's voices that is the system's business.
    pub fn works_offline(&self) -> bool {
        !self.sounds_itself()
    }

    /// Whether it makes the sound itself, so that there are no clips of it.
    pub fn sounds_itself(&self) -> bool {
        matches!(self.work, Some(Work::Sound(_)))
    }
}

/// Every engine, the most preferred first. The last one never fails and makes no sound.
pub static ENGINES: &[Engine] = &[
    Engine {
        id: "natural",
        kind: Some(Kind::Natural),
        speaks: natural::speaks,
        languages: || vec![Lang::new("en")],
        only_by_name: false,
        fastest: natural::FASTEST,
        repeats: true,
        quick: false,
        in_parts: false,
        open: || Box::new(worker::Supervised::new(worker::this_program("natural"))),
        work: Some(Work::Render(|| Ok(Box::new(natural::Natural::open()?)))),
        rest: Some(natural::REST),
        once: None,
    },
    Engine {
        id: espeak::ID,
        kind: Some(Kind::Formant),
        speaks: |_| true,
        languages: espeak::language::all,
        only_by_name: false,
        fastest: u16::MAX,
        // The wavering of its pitch goes on from one text to the next.
        repeats: false,
        quick: true,
        in_parts: false,
        open: || Box::new(worker::Supervised::new(worker::this_program(espeak::ID))),
        work: Some(Work::Render(|| Ok(Box::new(espeak::Espeak::open()?)))),
        rest: None,
        once: Some(espeak::data::unpack_once),
    },
    Engine {
        id: piper::ID,
        kind: Some(Kind::Natural),
        speaks: |_| false,
        languages: Vec::new,
        only_by_name: true,
        fastest: piper::FASTEST,
        repeats: true,
        quick: false,
        in_parts: true,
        open: || {
            let program = worker::this_program(piper::ID);
            Box::new(worker::Supervised::new(program).with_patience(piper::PATIENCE))
        },
        work: Some(Work::Render(|| Ok(Box::new(piper::Piper::open(piper::shelf::folder())?)))),
        rest: Some(piper::REST),
        once: None,
    },
    Engine {
        id: system::ID,
        kind: Some(Kind::System),
        speaks: |_| false,
        languages: Vec::new,
        only_by_name: true,
        fastest: u16::MAX,
        // Another program may say it in another way each time.
        repeats: false,
        quick: true,
        in_parts: false,
        open: || {
            let program = worker::this_program(system::ID);
            Box::new(worker::Supervised::new(program).with_patience(system::LISTING))
        },
        work: Some(Work::Sound(|tell| Ok(Box::new(system::System::open(tell)?)))),
        rest: Some(system::REST),
        once: None,
    },
    Engine {
        id: "silent",
        kind: None,
        speaks: |_| true,
        languages: Vec::new,
        only_by_name: false,
        fastest: u16::MAX,
        repeats: true,
        quick: true,
        in_parts: false,
        open: || Box::new(silent::Silent),
        work: None,
        rest: None,
        once: None,
    },
];

/// The engine that has not to be woken before it says something, if any makes a sound.
pub fn always_awake() -> Option<&'static str> {
    ENGINES.iter().find(|engine| engine.kind.is_some() && engine.rest.is_none()).map(|engine| engine.id)
}

/// The engine of a voice, as settings name it.
pub fn engine_of(voice: &str) -> Option<&'static Engine> {
    let engine = voice.split('/').next()?;
    ENGINES.iter().find(|row| row.id == engine)
}

/// The engine of a voice that a [`Speech`] names, where it makes the sound itself, and what the engine calls the voice.
pub fn sounding(voice: &str) -> Option<(&'static Engine, &str)> {
    let (engine, voice) = voice.split_once('/')?;
    let engine = ENGINES.iter().find(|row| row.id == engine && row.sounds_itself())?;
    Some((engine, voice))
}

/// The engine that makes a speech, unless it fails.
pub fn engine_for(speech: &Speech) -> Option<&'static Engine> {
    let named = speech.voice.as_deref().and_then(engine_of);
    let named = named.filter(|engine| engine.suits(&speech.lang, speech.wpm, true));
    let suits = |engine: &&Engine| {
        engine.kind.is_some() && !engine.sounds_itself() && engine.suits(&speech.lang, speech.wpm, false)
    };
    named.or_else(|| ENGINES.iter().find(suits))
}

/// An engine by its id, not started; the last one, which is silent, where there is none of that name.
pub fn open(id: &str) -> Box<dyn Synthesiser> {
    let engine = ENGINES.iter().find(|engine| engine.id == id);
    engine.map_or_else(|| Box::new(silent::Silent) as Box<dyn Synthesiser>, |engine| (engine.open)())
}

/// All engines behind one, none of them started.
pub fn usual_voice() -> Box<dyn Synthesiser> {
    Box::new(router::Router::new())
}
