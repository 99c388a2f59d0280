//! The name of every node: a number that stays the same for as long as the thing does, so that a screen reader knows it
//! again after every change.
//!
//! The top four bits say what the node is. A block, list, sentence or run carries its place in the rest (28 bits of block,
//! 32 of byte or sentence); a part of the window the hash of its id.

use accesskit::NodeId;

use crate::document::{Place, Position};

/// The window.
pub const WINDOW: NodeId = NodeId(1);

const BLOCK: u64 = 1;
const LIST: u64 = 2;
const SENTENCE: u64 = 3;
const RUN: u64 = 4;
const PART: u64 = 5;
const LINK: u64 = 6;

/// The id of the part that is the page.
pub const PAGE: &str = "page";

/// What a number names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    /// The window.
    Window,
    /// A block of the document.
    Block(usize),
    /// The list, the table or the row of a table that begins with a block.
    List(usize),
    /// A sentence.
    Sentence(Place),
    /// The run of text that begins at a position.
    Run(Position),
    /// The link that begins at a position.
    Link(Position),
    /// A part of the window, by the node's own number.
    Part(NodeId),
}

/// The node of a block.
pub fn block(block: usize) -> NodeId {
    node(BLOCK, block, 0)
}

/// The node of the list that begins with a block.
pub fn list(block: usize) -> NodeId {
    node(LIST, block, 0)
}

/// The node of the table that begins with a block.
pub fn table(block: usize) -> NodeId {
    node(LIST, block, 1)
}

/// The node of the row of a table that begins with a block.
pub fn row(block: usize) -> NodeId {
    node(LIST, block, 2)
}

/// The node of a sentence.
pub fn sentence(place: Place) -> NodeId {
    node(SENTENCE, place.block, place.sentence)
}

/// The node of the run of text that begins at a byte of a block.
pub fn run(at: Position) -> NodeId {
    node(RUN, at.block, at.byte)
}

/// The node of the link that begins at a byte of a block.
pub fn link(at: Position) -> NodeId {
    node(LINK, at.block, at.byte)
}

/// The node of a part of the window (64-bit FNV-1a of its id, Fowler, Noll and Vo, cut to 60 bits).
pub fn part(id: &str) -> NodeId {
    let hash = id.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    NodeId(PART << 60 | hash >> 4)
}

/// What a node is.
pub fn named(id: NodeId) -> Option<Named> {
    let high = (id.0 >> 32 & 0x0fff_ffff) as usize;
    let low = (id.0 & 0xffff_ffff) as usize;
    match id.0 >> 60 {
        0 if id == WINDOW => Some(Named::Window),
        BLOCK => Some(Named::Block(high)),
        LIST => Some(Named::List(high)),
        SENTENCE => Some(Named::Sentence(Place::sentence(high, low))),
        RUN => Some(Named::Run(Position::new(high, low))),
        LINK => Some(Named::Link(Position::new(high, low))),
        PART => Some(Named::Part(id)),
        _ => None,
    }
}

fn node(kind: u64, high: usize, low: usize) -> NodeId {
    NodeId(kind << 60 | (high as u64 & 0x0fff_ffff) << 32 | (low as u64 & 0xffff_ffff))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_node_is_can_be_read_from_its_number() {
        let place = Place::sentence(70_000, 12);
        let at = Position::new(3, 4_000_000);
        assert_eq!(named(WINDOW), Some(Named::Window));
        assert_eq!(named(block(70_000)), Some(Named::Block(70_000)));
        assert_eq!(named(list(5)), Some(Named::List(5)));
        assert_eq!(named(sentence(place)), Some(Named::Sentence(place)));
        assert_eq!(named(run(at)), Some(Named::Run(at)));
        assert_eq!(named(link(at)), Some(Named::Link(at)));
        assert_eq!(named(part("page")), Some(Named::Part(part("page"))));
        assert_eq!(named(NodeId(0)), None);
        assert_ne!(part("theme-0"), part("theme-1"));
    }
}
