//! Engines that make the sound themselves: they are told what to say, and tell how far they are.
//!
//! 1. [`speaker`] is Lectern's side: it has things said, one at a time, and watches. [`worker`] is the engine's side, in a
//!    process of its own; [`Frame`] is what goes over the pipes.
//! 2. There is no sound to measure, no pause and no place to go on from. Whoever stops one remembers the word, and has the
//!    rest of the sentence said later.
//! 3. Such an engine may die or fall silent without a word. While it speaks, its worker shows every quarter of a second that
//!    it is alive, and each thing that is said has its time.
//! 4. [`pace`] learns how fast each voice speaks, from when things were said.

pub mod pace;
pub mod speaker;
pub mod worker;

use std::sync::mpsc::Sender;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::VoiceInfo;
use super::worker::frame::Frame;
use crate::error::Error;

/// How often a worker shows that it is alive while it speaks.
pub const BEAT: Duration = Duration::from_millis(250);

/// What to say aloud.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Saying {
    /// Its number; what is heard of it carries it.
    pub id: u64,
    /// The text; there is a letter or a digit in it.
    pub text: String,
    /// The voice, as the engine calls it.
    pub voice: String,
    /// How fast: 1 is the voice's own speed, 2 twice that.
    pub speed: f32,
    /// How loud, 0 to 1.
    pub volume: f32,
}

/// What is heard of something that is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Heard {
    /// It begins to sound.
    Begun,
    /// The voice is at this byte of the text: an engine that can tell, tells.
    Reached(usize),
    /// It has been said.
    Over,
}

/// An engine that makes the sound itself, in the process that calls it. What it hears it tells by the channel that it was
/// opened with, as the number of the [`Saying`] and what happened.
pub trait Mouth {
    /// The voices that there are; may take a second.
    fn voices(&mut self) -> Result<Vec<VoiceInfo>, Error>;
    /// Says something and returns before it is said; what was being said is cut off.
    fn say(&mut self, saying: &Saying) -> Result<(), Error>;
    /// Gets a voice ready while nothing is said, so that it speaks at once.
    fn ready(&mut self, voice: &str) -> Result<(), Error>;
    /// Falls silent.
    fn hush(&mut self) -> Result<(), Error>;
    /// Takes in what [`Signal`]s tell; gives what is to be told of it.
    fn heard(&mut self, signal: Signal) -> Option<(u64, Heard)>;
    /// An error where it will say nothing any more.
    fn check(&mut self) -> Result<(), Error>;
}

/// What an engine's own thread tells: an utterance in the engine's words, and what happened to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signal {
    /// The utterance.
    pub utterance: String,
    /// What happened.
    pub heard: Heard,
}

/// What reaches the process of an engine.
#[derive(Debug)]
pub enum Input {
    /// Lectern asks for something; `None` where it will ask no more.
    Asked(Option<Frame>),
    /// The engine tells something.
    Signal(Signal),
}

/// Opens an engine; what it hears goes into the channel.
pub type Open = fn(Sender<Input>) -> Result<Box<dyn Mouth>, Error>;
