//! How a text is spoken: by which voices, how fast, with which silences, and how what is shown is said.

use std::sync::Arc;

use super::Telling;
use super::said::Saying;
use super::utterance::{Utterance, utterances};
use crate::document::Place;
use crate::segment::Segments;
use crate::settings::USUAL_WPM;
use crate::settings::pauses::Pauses;
use crate::settings::voices::Voices;

/// How to speak.
#[derive(Debug, Clone)]
pub struct Manner {
    /// The reader's voices.
    pub voices: Voices,
    /// The same with one that is only tried out.
    pub tried: Voices,
    /// Words a minute.
    pub wpm: u16,
    /// Silence after sentences.
    pub pauses: Pauses,
    /// What is said for what is shown.
    pub saying: Arc<Saying>,
}

impl Default for Manner {
    fn default() -> Self {
        Self {
            voices: Voices::default(),
            tried: Voices::default(),
            wpm: USUAL_WPM,
            pauses: Pauses::default(),
            saying: Arc::new(Saying::default()),
        }
    }
}

impl Manner {
    /// What is said for a sentence. The reader's wishes are for texts alone.
    pub fn utterances(&self, text: &Segments, place: Place, telling: Telling) -> Vec<Utterance> {
        match telling {
            Telling::Text | Telling::Trial => utterances(text, place, &self.saying),
            Telling::Sample | Telling::Notice => utterances(text, place, &Saying::default()),
        }
    }

    /// By which voices something is said.
    pub fn voices_for(&self, telling: Telling) -> &Voices {
        match telling {
            Telling::Trial => &self.tried,
            Telling::Text | Telling::Sample | Telling::Notice => &self.voices,
        }
    }

    /// Does without a voice that cannot speak.
    pub fn forget(&mut self, voice: &str) {
        self.voices.forget(voice);
        self.tried.forget(voice);
    }
}
