//! Places in a document.
//!
//! [`Position`] is the one coordinate of a text: a byte of a block. [`Place`] names the same thought in every language of
//! an article: a sentence of a block, and a word of it. `segment` turns one into the other.

use std::ops::Range;

use serde::{Deserialize, Serialize};

/// A byte of a block's text; always on a character boundary, and at most the text's length.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Position {
    /// Which block, counted from 0.
    pub block: usize,
    /// Which byte of the block's text.
    pub byte: usize,
}

/// A stretch of text from `start` up to, not including, `end`; `start <= end`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Span {
    /// The first byte.
    pub start: Position,
    /// The byte after the last.
    pub end: Position,
}

/// A word of a sentence of a block, each counted from 0.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Place {
    /// Which block.
    pub block: usize,
    /// Which sentence of the block.
    pub sentence: usize,
    /// Which word of the sentence.
    #[serde(default)]
    pub word: usize,
}

impl Place {
    /// Whether two words stand in the same sentence.
    pub fn is_in_sentence_of(self, other: Self) -> bool {
        (self.block, self.sentence) == (other.block, other.sentence)
    }
}

impl Position {
    /// The position at a byte of a block.
    pub fn new(block: usize, byte: usize) -> Self {
        Self { block, byte }
    }
}

impl Span {
    /// The span of some bytes of one block.
    pub fn within(block: usize, bytes: Range<usize>) -> Self {
        Self { start: Position::new(block, bytes.start), end: Position::new(block, bytes.end) }
    }

    /// The bytes of `block` that the span covers (of a text of `len` bytes), or `None` where it covers none.
    pub fn bytes_in(&self, block: usize, len: usize) -> Option<Range<usize>> {
        if block < self.start.block || block > self.end.block {
            return None;
        }
        let start = if block == self.start.block { self.start.byte } else { 0 };
        let end = if block == self.end.block { self.end.byte } else { len };
        let bytes = start.min(len)..end.min(len);
        (!bytes.is_empty()).then_some(bytes)
    }

    /// True where the position lies inside.
    pub fn contains(&self, at: Position) -> bool {
        self.start <= at && at < self.end
    }
}

impl Place {
    /// The first word of a sentence.
    pub fn sentence(block: usize, sentence: usize) -> Self {
        Self { block, sentence, word: 0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_over_three_blocks_covers_the_middle_one_whole() {
        let span = Span { start: Position::new(1, 4), end: Position::new(3, 2) };
        assert_eq!(span.bytes_in(0, 9), None);
        assert_eq!(span.bytes_in(1, 9), Some(4..9));
        assert_eq!(span.bytes_in(2, 9), Some(0..9));
        assert_eq!(span.bytes_in(3, 9), Some(0..2));
    }
}
