//! What was left out while the voice read, counted, so that nobody misses what they do not know of.
//!
//! A stretch of reading is counted from the word with which the voice began. What lies behind the reader is added when the
//! voice goes on to another sentence, jumps or stops; a new stretch begins from nothing.

use std::collections::BTreeMap;

use super::Sayings;
use crate::document::Place;
use crate::locale::Pack;
use crate::narration::said::Saying;
use crate::segment::Segments;
use crate::session::{Notice, Session, sleep};
use crate::settings::left_out::Class;

/// So many of each kind.
type Counts = BTreeMap<Class, usize>;

/// What has been passed.
#[derive(Debug, Clone, Default)]
pub(super) struct Passed {
    counts: Counts,
    /// The word from which on nothing has been counted; `None` while nothing is read.
    from: Option<Place>,
}

/// What the voice does.
#[derive(Debug, Clone, Copy)]
pub(in crate::session) struct Reading {
    speaks: bool,
    /// Where it is.
    pub place: Place,
}

impl Session {
    /// The status line, with what was left out where reading has stopped or the reader asked.
    pub fn status(&self) -> String {
        let news = self.news();
        match self.notice() {
            Notice::Paused
            | Notice::Waiting
            | Notice::Ended
            | Notice::SelectionRead
            | Notice::Where
            | Notice::Sleep(sleep::Told::Faded | sleep::Told::SectionRead) => {
                let left_out = self.left_out();
                match told(&self.pack, &left_out) {
                    Some(told) => format!("{news} {told}"),
                    None => news,
                }
            }
            _ => news,
        }
    }

    /// What has been left out since the voice began to read.
    fn left_out(&self) -> Counts {
        let mut counts = self.sayings.passed.counts.clone();
        if let Some(from) = self.sayings.passed.from {
            add(&mut counts, &self.sayings.now, &self.text, from, behind(self.narration.place()));
        }
        counts
    }

    /// What the voice does now, to be compared with what it does then.
    pub(in crate::session) fn reading(&self) -> Reading {
        Reading { speaks: self.narration.is_speaking(), place: self.narration.place() }
    }

    /// Counts what lies behind a reader who has done something: begun to read, stopped, gone elsewhere.
    pub(in crate::session) fn count_after(&mut self, before: Reading) {
        let now = self.reading();
        match (before.speaks, now.speaks) {
            (false, true) => self.sayings.passed = Passed { counts: Counts::new(), from: Some(now.place) },
            (true, false) => self.stop_counting(behind(before.place)),
            (true, true) if before.place != now.place => {
                self.count_up_to(before.place);
                self.sayings.passed.from = Some(now.place);
            }
            (true, true) | (false, false) => {}
        }
    }

    /// Counts what lies behind a reader who has listened.
    pub(in crate::session) fn count_heard(&mut self, before: Reading) {
        let now = self.reading();
        match (before.speaks, now.speaks) {
            (true, false) => {
                let end = || self.text.last_sentence().map(|last| Place { word: usize::MAX, ..last });
                let until = if self.ended { end() } else { None };
                self.stop_counting(until.unwrap_or(behind(now.place)));
            }
            (true, true) if !before.place.is_in_sentence_of(now.place) => {
                self.count_up_to(Place { word: 0, ..now.place });
            }
            (true, true) | (false, _) => {}
        }
    }

    /// Counts what lies behind a reader for whom something else will be left out from here on.
    pub(in crate::session) fn settle(&mut self) {
        self.count_up_to(self.narration.place());
    }

    /// Forgets what was counted: another text is open.
    pub(in crate::session) fn forget_count(&mut self) {
        self.sayings.passed = Passed::default();
    }

    fn stop_counting(&mut self, until: Place) {
        self.count_up_to(until);
        self.sayings.passed.from = None;
    }

    fn count_up_to(&mut self, until: Place) {
        let Sayings { now, passed, .. } = &mut self.sayings;
        if let Some(from) = &mut passed.from {
            add(&mut passed.counts, now, &self.text, std::mem::replace(from, until), until);
        }
    }
}

/// The place behind a word.
fn behind(place: Place) -> Place {
    Place { word: place.word.saturating_add(1), ..place }
}

/// Adds what is left out from one word up to, not including, another.
fn add(counts: &mut Counts, saying: &Saying, text: &Segments, from: Place, until: Place) {
    if !saying.leaves_out() {
        return;
    }
    let mut at = Some(from).filter(|from| *from < until);
    while let Some(here) = at {
        let last = if here.is_in_sentence_of(until) { until.word } else { usize::MAX };
        add_sentence(counts, saying, text, here, last);
        at = text.next_sentence(here).filter(|next| *next < until);
    }
}

/// Adds what is left out of a sentence from one of its words up to another.
fn add_sentence(counts: &mut Counts, saying: &Saying, text: &Segments, from: Place, until: usize) {
    let parts = saying.left_out(text, from);
    if parts.is_empty() {
        return;
    }
    let words = text.words(from.block, from.sentence);
    let byte = |word: usize| words.get(word).map_or(usize::MAX, |word| word.start);
    // What stands before the first word belongs to it.
    let start = if from.word == 0 { 0 } else { byte(from.word) };
    let end = byte(until);
    for part in parts.iter().filter(|part| part.begins && (start..end).contains(&part.range.start)) {
        *counts.entry(part.class).or_default() += 1;
    }
}

/// How many of what were left out, in words.
fn told(pack: &Pack, counts: &Counts) -> Option<String> {
    if counts.is_empty() {
        return None;
    }
    let each =
        counts.iter().map(|(class, count)| pack.tr_with(class.count_key(), &[("count", (*count).into())]));
    let list = each.collect::<Vec<_>>().join(&pack.tr("list-parted-by"));
    Some(pack.tr_with("status-left-out", &[("list", list.into())]))
}
