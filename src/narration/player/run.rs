//! What the player is about: one request to speak, and sentences to have ready.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Instant;

use serde_json::json;

use super::aloud::Aloud;
use super::feed::{Cue, Feed};
use super::hurry::Cut;
use crate::document::Place;
use crate::log;
use crate::narration::Telling;
use crate::segment::Segments;

/// So many sentences are looked at for those that come next: what is left out of a text can go on for pages.
const FURTHEST: usize = 50;

/// Sentences to have ready.
pub struct Prepared {
    pub text: Arc<Segments>,
    pub from: Place,
    /// When they are rendered.
    pub due: Instant,
    /// Whether the voice has been asked to be ready for them, where it makes the sound itself.
    pub asked: bool,
}

/// One request to speak, under way.
pub struct Run {
    pub id: u64,
    pub text: Arc<Segments>,
    /// The last word to speak, if it is not the text's.
    pub until: Option<Place>,
    pub telling: Telling,
    /// The word to go on from when what is written is lost: the one heard last.
    pub current: Place,
    /// Whether `current` has been told.
    pub told: bool,
    /// What is being written.
    pub feed: Option<Feed>,
    /// What is said by a voice that makes the sound itself; nothing is written meanwhile.
    pub aloud: Option<Aloud>,
    /// Whether it was told that such a voice tells its words by itself.
    pub tells_words: bool,
    /// Where to go on after that.
    pub next: Option<Place>,
    /// Where its sentence is cut, so that it is heard sooner.
    pub cuts: Vec<Cut>,
    /// Sound that did not fit into the sink yet.
    pub ready: VecDeque<f32>,
    pub cues: VecDeque<Cue>,
}

impl Run {
    pub fn new(id: u64, text: Arc<Segments>, from: Place, until: Option<Place>, telling: Telling) -> Self {
        let (ready, cues) = (VecDeque::new(), VecDeque::new());
        let (current, next) = (from, Some(from));
        Self {
            id,
            text,
            until,
            telling,
            current,
            told: false,
            feed: None,
            aloud: None,
            tells_words: false,
            next,
            cuts: Vec::new(),
            ready,
            cues,
        }
    }

    /// The sentence to be spoken after another.
    pub fn after(&self, place: Place) -> Option<Place> {
        if self.until.is_some_and(|until| until.is_in_sentence_of(place)) {
            return None;
        }
        let next = self.text.next_sentence(place)?;
        self.until.is_none_or(|until| next <= until).then_some(next)
    }

    /// Where to go on behind a turn that ends before the word `end` of its sentence: with the next turn or sentence.
    pub fn behind(&self, place: Place, end: usize) -> Option<Place> {
        let goes_on = end < self.text.words(place.block, place.sentence).len();
        let cut = self.until.is_some_and(|until| until.is_in_sentence_of(place) && until.word < end);
        if goes_on && !cut { Some(Place { word: end, ..place }) } else { self.after(place) }
    }

    /// The word with which a sentence ends, where that is asked for.
    pub fn last_word(&self, place: Place) -> Option<usize> {
        self.until.filter(|until| until.is_in_sentence_of(place)).map(|until| until.word)
    }

    /// Notes that a word is heard since this moment; true where it has not been told yet.
    pub fn reach(&mut self, place: Place, at: Instant) -> bool {
        let again = self.told && place == self.current;
        (self.current, self.told) = (place, true);
        if !again {
            log_word(&self.text, place, at);
        }
        !again
    }

    /// Goes on from a word: what was written and not heard is lost.
    pub fn again(&mut self, from: Place) {
        (self.feed, self.aloud, self.next) = (None, None, Some(from));
        self.ready.clear();
        self.cues.clear();
    }

    /// Whether all that has been begun has been written and told.
    pub fn is_between(&self) -> bool {
        let nothing = self.feed.is_none() && self.aloud.is_none();
        nothing && self.ready.is_empty() && self.cues.is_empty()
    }

    /// The sentences to come, each with its text.
    pub fn coming(&self) -> impl Iterator<Item = (&Arc<Segments>, Place)> {
        let behind_feed = || self.behind(self.feed.as_ref()?.place(), self.feed.as_ref()?.end());
        let behind_aloud = || self.behind(self.aloud.as_ref()?.place(), self.aloud.as_ref()?.end());
        let first = self.next.or_else(behind_feed).or_else(behind_aloud);
        ahead(&self.text, first, |place| self.after(place))
    }
}

impl Prepared {
    /// The sentences, each with its text.
    pub fn sentences(&self) -> impl Iterator<Item = (&Arc<Segments>, Place)> {
        ahead(&self.text, Some(self.from), |place| self.text.next_sentence(place))
    }
}

/// The next sentences of a text, each with its text.
fn ahead(
    text: &Arc<Segments>,
    first: Option<Place>,
    next: impl Fn(Place) -> Option<Place>,
) -> impl Iterator<Item = (&Arc<Segments>, Place)> {
    std::iter::successors(first, move |place| next(*place)).take(FURTHEST).map(move |place| (text, place))
}

fn log_word(text: &Segments, place: Place, at: Instant) {
    if !log::is_on() {
        return;
    }
    let words = text.words(place.block, place.sentence);
    let block = text.document().blocks.get(place.block);
    let word = words.get(place.word).zip(block).map_or("", |(word, block)| &block.text[word.clone()]);
    let facts = [
        ("block", json!(place.block)),
        ("sentence", json!(place.sentence)),
        ("word", json!(place.word)),
        ("text", json!(word)),
    ];
    log::event(at, "word", &facts);
}
