//! Where syllables begin inside the words of a laid-out piece, for the marks between them. Nothing is put into the text: what
//! is copied, spoken and laid out stays the same.

use super::boxes;
use super::shape::Shaped;
use crate::document::Lang;
use crate::segment::syllables::{has_syllables, syllables};
use crate::segment::word;

/// The beginning of a syllable.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tick {
    /// Which of the piece's lines, counted from 0.
    pub line: usize,
    /// Between the syllable and the one before, from the left of the piece's text.
    pub x: f32,
}

/// The ticks of a piece of a block with this text, between whose letters there are `space` pixels more than the face has.
pub fn ticks(shaped: &Shaped, text: &str, lang: &Lang, space: f32) -> Vec<Tick> {
    let (Some(first), Some(last)) = (shaped.lines.first(), shaped.lines.last()) else { return Vec::new() };
    if !has_syllables(lang) {
        return Vec::new();
    }
    let start = first.range.start;
    let piece = text.get(start..last.range.end).unwrap_or_default();
    let begins: Vec<usize> = word::find(piece)
        .into_iter()
        .flat_map(|bytes| {
            let from = start + bytes.start;
            syllables(piece.get(bytes).unwrap_or_default(), lang).map(move |at| from + at)
        })
        .collect();
    let mut ticks = Vec::new();
    for (line, ((run, byte), place)) in shaped.runs().zip(&shaped.lines).enumerate() {
        // A syllable at the beginning of a line needs no mark.
        for at in begins.iter().filter(|at| place.range.start < **at && **at < place.range.end) {
            let letter = text.get(*at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
            let found = boxes::on_line(&run, &byte, &(*at..*at + letter));
            // The space between two letters belongs to the first of them.
            ticks.extend(found.first().map(|(left, _)| Tick { line, x: left - space / 2.0 }));
        }
    }
    ticks
}
