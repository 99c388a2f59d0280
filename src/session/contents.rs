//! The table of contents: the headings of the text as a tree that opens and folds.

use super::{Effect, Session};
use crate::document::{Kind, Place, Position};

/// Most headings that are listed; more would take longer to lay out than a reader waits for a panel.
const MOST: usize = 2_000;

/// A heading of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The heading's block.
    pub block: usize,
    /// How deep it stands in the table, from 1.
    pub depth: u8,
    /// Whether something stands below it.
    pub branch: Branch,
    /// Whether the reader is in its part of the text.
    pub here: bool,
}

/// Whether something stands below a heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Branch {
    /// Nothing.
    Leaf,
    /// Something, and it is shown.
    Open,
    /// Something that is not shown.
    Folded,
}

impl Session {
    /// The headings that are shown.
    pub fn contents(&self) -> Vec<Entry> {
        let blocks = &self.text.document().blocks;
        let headings: Vec<(usize, u8)> = blocks
            .iter()
            .enumerate()
            .filter_map(|(index, block)| match block.kind {
                Kind::Heading(level) => Some((index, level)),
                _ => None,
            })
            .take(MOST)
            .collect();
        let at = self.narration.place().block;
        let here = headings.iter().rev().find(|(block, _)| *block <= at).map(|(block, _)| *block);
        let mut above: Vec<u8> = Vec::new();
        let mut hidden_below: Option<usize> = None;
        let mut entries: Vec<Entry> = Vec::new();
        for (index, &(block, level)) in headings.iter().enumerate() {
            while above.last().is_some_and(|over| *over >= level) {
                above.pop();
            }
            above.push(level);
            let depth = above.len();
            if hidden_below.is_some_and(|limit| depth > limit) {
                // The reader is told by the branch that is folded around the place.
                if let Some(entry) = entries.last_mut() {
                    entry.here |= here == Some(block);
                }
                continue;
            }
            hidden_below = None;
            let parent = headings.get(index + 1).is_some_and(|(_, next)| *next > level);
            let branch = match (parent, self.folded.contains(&block)) {
                (false, _) => Branch::Leaf,
                (true, false) => Branch::Open,
                (true, true) => Branch::Folded,
            };
            if branch == Branch::Folded {
                hidden_below = Some(depth);
            }
            let depth = u8::try_from(depth).unwrap_or(u8::MAX);
            entries.push(Entry { block, depth, branch, here: here == Some(block) });
        }
        entries
    }

    pub(super) fn fold(&mut self, block: usize) -> Vec<Effect> {
        if !self.folded.remove(&block) {
            self.folded.insert(block);
        }
        vec![]
    }

    pub(super) fn go_to_heading(&mut self, block: usize) -> Vec<Effect> {
        let mut effects = self.show(None);
        let place = self.text.place(Position::new(block, 0)).unwrap_or_default();
        effects.extend(self.go(|_, _| Some(Place { word: 0, ..place })));
        effects
    }
}
