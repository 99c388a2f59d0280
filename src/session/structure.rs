//! Finds the next heading, list, table and so on.

use crate::document::{Kind, Landmark, Position, Way};
use crate::segment::Segments;

/// The next place of a kind after a position, or the last one before it.
pub fn find(text: &Segments, from: Position, landmark: Landmark, way: Way) -> Option<Position> {
    let blocks = &text.document().blocks;
    let is = |index: &usize| {
        let Some(block) = blocks.get(*index) else { return false };
        match landmark {
            Landmark::Heading => matches!(block.kind, Kind::Heading(_)),
            Landmark::Level(level) => block.kind == Kind::Heading(level),
            Landmark::Item => block.kind == Kind::Item,
            Landmark::List => {
                block.kind == Kind::Item && (*index == 0 || blocks[*index - 1].kind != Kind::Item)
            }
            Landmark::Note => block.kind == Kind::Note,
            Landmark::Table | Landmark::Figure | Landmark::Link => false,
        }
    };
    let found = match way {
        Way::Forward => (from.block + 1..blocks.len()).find(is),
        Way::Back => (0..from.block).rev().find(is),
    };
    found.map(|block| Position::new(block, 0))
}
