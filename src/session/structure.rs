//! From heading to heading, list to list, link to link: where the next or previous one begins.
//!
//! [`find`] looks at blocks in one direction until it meets one, and never goes round the end of the text. What begins a
//! [`Landmark`] is said by `begins`, where a new one gets its arm.

use crate::document::{Block, Kind, Landmark, Position, Way};
use crate::segment::Segments;

/// The nearest landmark after or before the block at a position, or for a link after or before the word there; `None`
/// where there is no more.
pub fn find(text: &Segments, from: Position, landmark: Landmark, way: Way) -> Option<Position> {
    let blocks = &text.document().blocks;
    if landmark == Landmark::Link {
        return link(text, from, way);
    }
    let is_one = |index: &usize| {
        let before = index.checked_sub(1).and_then(|before| blocks.get(before));
        blocks.get(*index).is_some_and(|block| begins(landmark, block, before))
    };
    let found = match way {
        Way::Forward => (from.block.saturating_add(1)..blocks.len()).find(is_one),
        Way::Back => (0..from.block.min(blocks.len())).rev().find(is_one),
    };
    found.map(|block| Position::new(block, 0))
}

/// True where a block that follows another begins such a landmark.
fn begins(landmark: Landmark, block: &Block, before: Option<&Block>) -> bool {
    let kind = block.kind;
    match landmark {
        Landmark::Heading => matches!(kind, Kind::Heading(_)),
        Landmark::Level(level) => kind == Kind::Heading(level),
        Landmark::List => kind == Kind::Item && before.is_none_or(|before| !before.is_in_list()),
        Landmark::Item => kind == Kind::Item,
        Landmark::Table => {
            let is_cell = |kind| matches!(kind, Kind::Cell { .. });
            kind.begins_table() || (is_cell(kind) && before.is_none_or(|before| !is_cell(before.kind)))
        }
        Landmark::Figure => kind == Kind::Figure,
        Landmark::Link => block.links().next().is_some(),
        Landmark::Note => kind == Kind::Note,
    }
}

/// The nearest link. A link that begins inside the word at `from` is where the reader is, and so is passed over.
fn link(text: &Segments, from: Position, way: Way) -> Option<Position> {
    let blocks = &text.document().blocks;
    let word = text.place(from).and_then(|place| text.word_span(place)).filter(|word| word.contains(from));
    let starts = |index: usize| {
        let links = blocks.get(index).into_iter().flat_map(Block::links);
        links.map(move |(range, _)| Position::new(index, range.start))
    };
    match way {
        Way::Forward => {
            let after = |at: &Position| word.map_or(*at > from, |word| *at >= word.end);
            (from.block..blocks.len()).find_map(|block| starts(block).find(after))
        }
        Way::Back => {
            let before = |at: &Position| *at < word.map_or(from, |word| word.start);
            let end = from.block.saturating_add(1).min(blocks.len());
            (0..end).rev().find_map(|block| starts(block).rfind(before))
        }
    }
}
