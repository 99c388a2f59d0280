//! The parts of a text that are written one by one: a chapter of the sound, a file of the book.

use std::ops::Range;

use crate::document::{Block, Document, Kind};

/// A part without a heading is cut where a paragraph ends after so many bytes: reading systems load a part at once.
const LONG_BYTES: usize = 100_000;

/// Blocks that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its number, counted from 0.
    pub number: usize,
    /// The blocks, by number.
    pub blocks: Range<usize>,
    /// The heading that it begins with, if it does.
    pub title: Option<String>,
}

/// The sections of a document, in order; together they hold every block.
pub fn sections(document: &Document) -> Vec<Section> {
    let mut starts = vec![0];
    let mut bytes = 0;
    for (number, block) in document.blocks.iter().enumerate() {
        if number > 0 && (is_heading(block) || (bytes > LONG_BYTES && may_begin(block))) {
            starts.push(number);
            bytes = 0;
        }
        bytes += block.text.len();
    }
    let ends = starts.iter().skip(1).copied().chain([document.blocks.len()]);
    let section = |(number, (start, end)): (usize, (usize, usize))| {
        let first = document.blocks.get(start).filter(|block| is_heading(block));
        Section { number, blocks: start..end, title: first.map(|block| block.text.clone()) }
    };
    starts.iter().copied().zip(ends).enumerate().map(section).collect()
}

fn is_heading(block: &Block) -> bool {
    matches!(block.kind, Kind::Heading(_)) && block.depth == 0
}

/// Tables and lists stay whole.
fn may_begin(block: &Block) -> bool {
    !matches!(block.kind, Kind::Cell { .. }) && !block.is_in_list()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Lang;

    fn document(blocks: Vec<Block>) -> Document {
        Document { title: "t".into(), lang: Lang::new("en"), blocks, images: Vec::new() }
    }

    #[test]
    fn a_section_begins_with_each_heading() {
        let text = document(vec![
            Block::new(Kind::Paragraph, "Before."),
            Block::new(Kind::Heading(1), "One"),
            Block::new(Kind::Heading(2), "Two"),
            Block::new(Kind::Paragraph, "After."),
        ]);
        let found: Vec<_> = sections(&text).into_iter().map(|part| (part.blocks, part.title)).collect();
        assert_eq!(found, [(0..1, None), (1..2, Some("One".into())), (2..4, Some("Two".into()))]);
    }

    #[test]
    fn a_long_text_is_cut_between_paragraphs_and_never_within_a_table() {
        let long = "x".repeat(LONG_BYTES + 1);
        let cell = Kind::Cell { row: 1, column: 0, header: crate::document::Header::None };
        let text = document(vec![
            Block::new(Kind::Paragraph, &*long),
            Block::new(cell, "a"),
            Block::new(Kind::Paragraph, "b"),
            Block::new(Kind::Paragraph, "c"),
        ]);
        let found: Vec<_> = sections(&text).into_iter().map(|part| part.blocks).collect();
        assert_eq!(found, [0..2, 2..4]);
    }
}
