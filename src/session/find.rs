//! Finding words in the text.
//!
//! 1. Words typed in the panel go to the shell ([`Effect::Find`](super::Effect)), which looks for them away from the window's thread.
//! 2. What it found comes back in [`Session::looked_for`]; what belongs to words that have changed since is dropped.
//! 3. The page shows the nearest at once; the voice goes there only when the reader asks for the next or the one before.

use std::sync::Arc;

use super::{Effect, Notice, Panel, Scroll, Session};
use crate::document::{Position, Span, Way};

/// Words that are looked for, and where they stand.
#[derive(Debug, Clone, Default)]
pub struct Finding {
    /// The words.
    pub words: String,
    /// Where they stand, in order; `None` until all of the text has been looked through.
    pub hits: Option<Arc<[Span]>>,
    /// Which of them the reader is at.
    pub at: Option<usize>,
}

impl Session {
    /// What is looked for.
    pub fn finding(&self) -> &Finding {
        &self.finding
    }

    /// The places to mark on the page: those found, while the panel is open.
    pub fn hits(&self) -> &[Span] {
        match (self.panel, &self.finding.hits) {
            (Some(Panel::Find), Some(hits)) => hits,
            _ => &[],
        }
    }

    pub(super) fn find(&mut self, words: String) -> Vec<Effect> {
        self.finding = Finding { words: words.clone(), ..Finding::default() };
        match words.trim() {
            "" => vec![],
            _ => vec![Effect::Find { words, text: Arc::clone(&self.text) }],
        }
    }

    /// Takes in where words stand.
    pub fn looked_for(&mut self, words: &str, hits: Vec<Span>) -> Vec<Effect> {
        if words != self.finding.words {
            return vec![];
        }
        let from = self.caret();
        let at = hits.partition_point(|hit| hit.start < from);
        let at = if at < hits.len() { Some(at) } else { hits.len().checked_sub(1).map(|_| 0) };
        let shown = at.and_then(|at| hits.get(at)).map(|hit| hit.start);
        self.finding.hits = Some(hits.into());
        self.finding.at = at;
        self.notice = Notice::Found;
        shown.map(|position| Effect::Scroll(Scroll::To(position))).into_iter().collect()
    }

    /// Goes to the next place where the words stand, or the one before; from the last to the first. Asks for words where there
    /// are none yet.
    pub(super) fn next_hit(&mut self, way: Way) -> Vec<Effect> {
        let count = self.finding.hits.as_ref().map_or(0, |hits| hits.len());
        if count == 0 {
            return if self.finding.words.is_empty() { self.toggle(Panel::Find) } else { self.say_found() };
        }
        let from = self.caret();
        let next = |hits: &[Span]| match way {
            Way::Forward => hits.partition_point(|hit| hit.start <= from) % count,
            Way::Back => (hits.partition_point(|hit| hit.start < from) + count - 1) % count,
        };
        // Where typing showed one that the voice has not gone to yet, that one is the next.
        let shown = self.finding.at.filter(|_| self.notice == Notice::Found && way == Way::Forward);
        let at = shown.or_else(|| self.finding.hits.as_deref().map(next)).unwrap_or(0);
        self.go_to_hit(at)
    }

    /// Goes to one of the places.
    pub(super) fn go_to_hit(&mut self, at: usize) -> Vec<Effect> {
        let Some(hit) = self.finding.hits.as_ref().and_then(|hits| hits.get(at)).copied() else {
            return vec![];
        };
        self.finding.at = Some(at);
        let effects = self.go(|text, _| text.place(hit.start));
        self.caret = Some(hit.start);
        self.notice = Notice::AtHit;
        effects
    }

    fn say_found(&mut self) -> Vec<Effect> {
        self.notice = Notice::Found;
        vec![]
    }

    /// A place with the words around it, for a list: the text of the block from a little before to a little after.
    pub fn around(&self, hit: Span) -> String {
        const BEFORE: usize = 24;
        const AFTER: usize = 48;
        let Some(block) = self.text.document().blocks.get(hit.start.block) else { return String::new() };
        let text = &block.text;
        let (before, after) = (text.get(..hit.start.byte), text.get(hit.start.byte..));
        let (before, after) = (before.unwrap_or_default(), after.unwrap_or_default());
        let start = before.char_indices().rev().nth(BEFORE).map_or(0, |(at, _)| at);
        let start = before
            .get(start..)
            .and_then(|cut| cut.find(' '))
            .filter(|_| start > 0)
            .map_or(start, |at| start + at + 1);
        let end = after.char_indices().nth(AFTER).map_or(after.len(), |(at, _)| at);
        let (left, right) = (if start > 0 { "… " } else { "" }, if end < after.len() { "…" } else { "" });
        format!(
            "{left}{}{}{right}",
            before.get(start..).unwrap_or_default(),
            after.get(..end).unwrap_or_default()
        )
    }
}

/// The places that a list shows: as many as a person looks through, from the one the reader is at.
pub fn listed(finding: &Finding, most: usize) -> impl Iterator<Item = (usize, Span)> + '_ {
    let hits = finding.hits.as_deref().unwrap_or_default();
    let first = finding.at.unwrap_or(0).min(hits.len().saturating_sub(most));
    hits.iter().copied().enumerate().skip(first).take(most)
}

impl Session {
    /// Forgets what was found: another text is open.
    pub(super) fn forget_found(&mut self) -> Vec<Effect> {
        self.find(self.finding.words.clone())
    }

    /// The first letter of a place, for tests and lists.
    pub fn hit_start(&self) -> Option<Position> {
        let finding = &self.finding;
        finding.hits.as_ref()?.get(finding.at?).map(|hit| hit.start)
    }
}
