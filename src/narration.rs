//! Reading aloud: what is said for a sentence, where the voice is, and what follows when it ends.
//!
//! 1. [`Narration`] is the state machine: a reader's wish or an [`Event`] goes in, [`Request`]s come out. No clock, no
//!    thread, no sound.
//! 2. [`player`] is the thread that carries requests out: it renders the sentence asked for and prepares the next ones,
//!    stretches them to the wanted speed, writes them into a sink and tells by the sink's clock which word is heard.
//! 3. [`utterance`] says what is spoken for a sentence, in which language, and which word each mark belongs to.
//!
//! Pausing is stopping with the word remembered, going on is speaking from that word: there is one mechanism. Every
//! request to speak has a number; events with an older number are stale and dropped.

pub mod player;
pub mod utterance;

use std::sync::Arc;

use crate::document::Place;
use crate::error::Error;
use crate::segment::Segments;
use crate::settings::Pauses;

/// Something for the player to do.
#[derive(Debug, Clone)]
pub enum Request {
    /// Speak from a word on to the end of the text.
    Speak {
        /// The request's number; events about it carry it.
        id: u64,
        /// The text.
        text: Arc<Segments>,
        /// The word to begin with.
        from: Place,
    },
    /// Render a sentence that will probably be asked for, so that it sounds at once.
    Prepare {
        /// The text.
        text: Arc<Segments>,
        /// The sentence.
        from: Place,
    },
    /// Be silent at once.
    Stop,
    /// Speak faster or slower from now on, in mid-word if need be.
    SetSpeed {
        /// Words a minute.
        wpm: u16,
    },
    /// Speak louder or softer.
    SetVolume {
        /// 0 to 1.
        volume: f32,
    },
    /// Wait longer or shorter after sentences.
    SetPauses(Pauses),
}

/// Something that happened to a request.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// A word began to be heard.
    Reached {
        /// The request.
        id: u64,
        /// The word.
        place: Place,
    },
    /// The text's last sentence, and its pause, have been heard.
    Ended {
        /// The request.
        id: u64,
    },
    /// A sentence was left out.
    Skipped {
        /// The request.
        id: u64,
        /// Why.
        error: Error,
    },
    /// The voice cannot go on.
    Failed {
        /// The request.
        id: u64,
        /// Why.
        error: Error,
    },
    /// There is no sound any more (or there was none from the start); reading goes on without it.
    SoundLost {
        /// What the sound system said.
        error: Error,
    },
    /// There is sound again.
    SoundBack,
}
