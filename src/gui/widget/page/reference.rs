//! References to notes, such as the ² behind a sentence: smaller than the text around them, and raised.
//!
//! The text engine can make letters smaller, but not raise them. So the text leaves the room for a reference and shows
//! nothing there ([`parts`](super::shape::parts)), and `paint` draws the reference from lines of its own, a little higher. Its
//! place in the text, and so marks, presses and the caret, are those of any other letters.

use std::ops::Range;

use super::shape::{self, Request, Shaped};
use super::style::{SMALLEST, Style};
use crate::document::{Block, Direction, Document, Kind};
use crate::gui::font;
use crate::settings::typography::Typography;

/// Size of its letters, in sizes of those around it: smaller ones are hard to read for those who need large text.
const SHARE: f32 = 0.75;
/// How much higher its own lines are drawn, in sizes of the letters around it. They stand a tenth higher by themselves.
pub const RAISE: f32 = 0.26;
/// How much higher the line under it is than that under other links.
pub const UNDER: f32 = 0.34;

/// A reference of a unit.
#[derive(Debug, Clone)]
pub struct Reference {
    /// Bytes of the block's text.
    pub range: Range<usize>,
    /// Its letters on a line of their own.
    pub shaped: Shaped,
}

/// Size of the letters of a reference in a block of some look.
pub fn size(style: &Style) -> f32 {
    (style.size * SHARE).max(SMALLEST).min(style.size)
}

/// The references of a block that are raised. In a text that runs from the right only numbers are: brackets that touch one
/// of its words are laid out with that word.
pub fn raised(document: &Document, block: usize) -> Vec<Range<usize>> {
    let Some(found) = document.blocks.get(block) else { return Vec::new() };
    let ltr = document.lang_of(block).direction() == Direction::Ltr;
    let is_number = |range: &Range<usize>| {
        found.text.get(range.clone()).is_some_and(|words| words.chars().all(char::is_numeric))
    };
    document.references(block).filter(|range| ltr || is_number(range)).cloned().collect()
}

/// Lays out references on lines of their own, as far as they are in a piece of their block.
pub fn lay_out(
    document: &Document,
    block: usize,
    raised: Vec<Range<usize>>,
    piece: &Range<usize>,
    typography: &Typography,
    style: &Style,
) -> Vec<Reference> {
    let text = document.blocks.get(block).map_or("", |block| block.text.as_str());
    let style = Style { size: size(style), ..*style };
    let inside = raised.into_iter().filter(|range| piece.start <= range.start && range.end <= piece.end);
    let reference = |range: Range<usize>| {
        let words = Block::new(Kind::Item, text.get(range.clone())?);
        let request = Request {
            block: &words,
            lang: document.lang_of(block),
            range: &(0..words.text.len()),
            typography,
            style: &style,
            link: None,
            raised: &[],
            width: 10_000.0,
        };
        let shaped = font::with_engine(|engine| shape::shape(engine, request));
        Some(Reference { range, shaped })
    };
    inside.filter_map(reference).collect()
}
