//! Finding words in the text.
//!
//! 1. Words typed in the panel go to the shell ([`Effect::Find`](super::Effect)), which looks for them away from the window's thread.
//! 2. What it found comes back in [`Session::looked_for`]; what was asked before other words or another text is dropped.
//! 3. The page shows the nearest at once; the voice goes there only when the reader asks for the next or the one before.

use std::sync::Arc;

use super::{Effect, Notice, Panel, Scroll, Session};
use crate::document::{Span, Way};

/// Letters before and after a place that are listed with it.
const AROUND: (usize, usize) = (24, 48);

/// What follows when it is known where words stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Then {
    /// The page stays where the reader is.
    #[default]
    Stay,
    /// The nearest is shown and told: the words were typed.
    Show,
}

/// Words that are looked for, and where they stand.
#[derive(Debug, Clone, Default)]
pub struct Lookup {
    /// Counts the times that words were looked for; the newest answer alone counts.
    number: u64,
    then: Then,
    /// The words.
    pub words: String,
    /// Where they stand, in order; `None` until all of the text has been looked through.
    pub hits: Option<Arc<[Span]>>,
    /// Which of them the reader is at.
    pub at: Option<usize>,
}

impl Session {
    /// What is looked for.
    pub fn lookup(&self) -> &Lookup {
        &self.lookup
    }

    /// How often the words that are looked for stand in the text, and at which place the reader is.
    pub fn found_status(&self) -> String {
        let (lookup, pack) = (self.lookup(), self.pack());
        let words = ("words", lookup.words.trim().into());
        let Some(hits) = &lookup.hits else { return pack.tr_with("find-looking", &[words]) };
        match lookup.at {
            Some(at) => {
                let (nth, count) = ((at as f64 + 1.0).into(), (hits.len() as f64).into());
                pack.tr_with("find-found", &[words, ("nth", nth), ("count", count)])
            }
            None => pack.tr_with("find-nothing", &[words]),
        }
    }

    /// The places to mark on the page: those found, while the panel is open.
    pub fn hits(&self) -> &[Span] {
        match (self.panel, &self.lookup.hits) {
            (Some(Panel::Find), Some(hits)) => hits,
            _ => &[],
        }
    }

    /// Looks for words that were typed.
    pub(super) fn find(&mut self, words: String) -> Vec<Effect> {
        self.look_for(words, Then::Show)
    }

    /// Looks for the same words again: another text is open.
    pub(super) fn find_again(&mut self) -> Vec<Effect> {
        self.look_for(self.lookup.words.clone(), Then::Stay)
    }

    fn look_for(&mut self, words: String, then: Then) -> Vec<Effect> {
        let number = self.lookup.number + 1;
        self.lookup = Lookup { number, then, words: words.clone(), ..Lookup::default() };
        match words.trim() {
            "" => vec![],
            _ => vec![Effect::Find { number, words, text: Arc::clone(&self.text) }],
        }
    }

    /// Takes in where words stand; `number` is that of [`Effect::Find`](super::Effect).
    pub fn looked_for(&mut self, number: u64, hits: Vec<Span>) -> Vec<Effect> {
        if number != self.lookup.number {
            return vec![];
        }
        let from = self.caret();
        let at = hits.partition_point(|hit| hit.start < from);
        let at = if at < hits.len() { Some(at) } else { hits.len().checked_sub(1).map(|_| 0) };
        let nearest = at.and_then(|at| hits.get(at)).map(|hit| hit.start);
        self.lookup.hits = Some(hits.into());
        self.lookup.at = at;
        match self.lookup.then {
            Then::Stay => vec![],
            Then::Show => {
                self.notice = Notice::Found;
                nearest.map(|position| Effect::Scroll(Scroll::To(position))).into_iter().collect()
            }
        }
    }

    /// Goes to the next place where the words stand, or the one before; from the last to the first. Asks for words where there
    /// are none yet.
    pub(super) fn next_hit(&mut self, way: Way) -> Vec<Effect> {
        let count = self.lookup.hits.as_ref().map_or(0, |hits| hits.len());
        if count == 0 {
            return if self.lookup.words.is_empty() {
                self.toggle(Panel::Find)
            } else {
                self.tell(Notice::Found)
            };
        }
        let from = self.caret();
        let next = |hits: &[Span]| match way {
            Way::Forward => hits.partition_point(|hit| hit.start <= from) % count,
            Way::Back => (hits.partition_point(|hit| hit.start < from) + count - 1) % count,
        };
        let at = self.lookup.hits.as_deref().map_or(0, next);
        self.go_to_hit(at)
    }

    /// Goes to one of the places.
    pub(super) fn go_to_hit(&mut self, at: usize) -> Vec<Effect> {
        let Some(hit) = self.lookup.hits.as_ref().and_then(|hits| hits.get(at)).copied() else {
            return vec![];
        };
        self.lookup.at = Some(at);
        let effects = self.go(|text, _| text.place(hit.start));
        self.caret = Some(hit.start);
        self.notice = Notice::AtHit;
        effects
    }

    /// A place with the words around it, for a list: the text of the block from a little before to a little after.
    pub fn around(&self, hit: Span) -> String {
        let Some(block) = self.text.document().blocks.get(hit.start.block) else { return String::new() };
        let text = &block.text;
        let (before, after) = (text.get(..hit.start.byte), text.get(hit.start.byte..));
        let (before, after) = (before.unwrap_or_default(), after.unwrap_or_default());
        let start = before.char_indices().rev().nth(AROUND.0).map_or(0, |(at, _)| at);
        let start = before
            .get(start..)
            .and_then(|cut| cut.find(' '))
            .filter(|_| start > 0)
            .map_or(start, |at| start + at + 1);
        let end = after.char_indices().nth(AROUND.1).map_or(after.len(), |(at, _)| at);
        let (left, right) = (if start > 0 { "… " } else { "" }, if end < after.len() { "…" } else { "" });
        format!(
            "{left}{}{}{right}",
            before.get(start..).unwrap_or_default(),
            after.get(..end).unwrap_or_default()
        )
    }
}

/// The places that a list shows: as many as a person looks through, from the one the reader is at.
pub fn listed(lookup: &Lookup, most: usize) -> impl Iterator<Item = (usize, Span)> + '_ {
    let hits = lookup.hits.as_deref().unwrap_or_default();
    let first = lookup.at.unwrap_or(0).min(hits.len().saturating_sub(most));
    hits.iter().copied().enumerate().skip(first).take(most)
}
