//! Which text stands on which line, where the engine would do it wrong or cannot do it.
//!
//! The engine breaks lines within one direction of writing only: at every change of direction it breaks where it must not
//! (between the two signs of an Arabic ك2), or does not break where it must. It knows no words of Thai, no hyphens, and
//! stretches no line that it did not break itself. In these cases ([`ours`]):
//!
//! 1. The whole piece is laid out on one endless line, which tells how wide each letter is.
//! 2. [`cut`] fills lines with as much as fits, up to a place where Unicode's rules let a line end, else up to a letter. Where
//!    a word is torn its letters may change their shape, so there the line itself is laid out to know its width.
//! 3. `shape` makes each of them a line of the engine, which breaks nothing any more.

use std::ops::Range;

use iced::advanced::graphics::text::cosmic_text::{Buffer, LayoutGlyph};
use unicode_bidi::BidiClass;
use unicode_script::{Script, UnicodeScript as _};
use unicode_segmentation::UnicodeSegmentation as _;

use crate::segment::breaks;

/// One line of a piece.
#[derive(Debug, Clone, PartialEq)]
pub struct Cut {
    /// Bytes of the piece's text, without the space at which the line ends.
    pub range: Range<usize>,
}

/// True where lines are cut here and not by the engine.
pub fn ours(text: &str) -> bool {
    text.chars().any(|c| {
        // Nothing before Hebrew's letters runs from the right or is written without spaces.
        c >= '\u{590}'
            && (matches!(unicode_bidi::bidi_class(c), BidiClass::AL | BidiClass::R)
                || matches!(c.script(), Script::Thai | Script::Lao | Script::Khmer | Script::Myanmar))
    })
}

/// How far each letter of a text reaches, from the text's beginning, if all of it stood on one line.
struct Reach {
    /// First byte of each letter, rising.
    starts: Vec<usize>,
    /// Where it begins; one more than there are letters.
    at: Vec<f32>,
}

impl Reach {
    /// From a text on one endless line; `mark` bytes at its beginning are not the text's.
    fn new(buffer: &Buffer, mark: usize) -> Self {
        let mut glyphs: Vec<&LayoutGlyph> =
            buffer.layout_runs().flat_map(|run| run.glyphs).filter(|glyph| glyph.start >= mark).collect();
        glyphs.sort_by_key(|glyph| glyph.start);
        let (mut starts, mut at, mut reach) = (Vec::new(), vec![0.0], 0.0);
        for glyph in glyphs {
            reach += glyph.w;
            if starts.last() == Some(&(glyph.start - mark)) {
                at.pop();
            } else {
                starts.push(glyph.start - mark);
            }
            at.push(reach);
        }
        Self { starts, at }
    }

    /// Where the letter at a byte begins; inside a ligature, where the ligature does.
    fn at(&self, byte: usize) -> f32 {
        let index = self.starts.partition_point(|start| *start < byte);
        self.at.get(index).or(self.at.last()).copied().unwrap_or(0.0)
    }
}

/// Cuts a text into lines of at most `width` logical pixels. `endless` is the text on one line, behind `mark` bytes that are
/// not the text's; `measure` lays out a part of it alone and tells how wide it is.
pub fn cut(
    text: &str,
    endless: &Buffer,
    mark: usize,
    width: f32,
    mut measure: impl FnMut(Range<usize>) -> f32,
) -> Vec<Cut> {
    let reach = Reach::new(endless, mark);
    let places = breaks::opportunities(text);
    let mut cuts = Vec::new();
    let mut start = 0;
    let mut torn = false;
    while start < text.len() {
        let mut fits = |end: usize| {
            let end = trimmed(text, start, end);
            let wide = if torn { measure(start..end) } else { reach.at(end) - reach.at(start) };
            wide <= width + 0.5
        };
        let first = places.partition_point(|place| *place <= start);
        let able = places.get(first..).unwrap_or_default();
        let end = match able.partition_point(|place| fits(*place)) {
            0 => {
                let word = start..able.first().copied().unwrap_or(text.len());
                torn = true;
                letters_that_fit(text, word, |end| measure(start..end) <= width + 0.5)
            }
            count => {
                torn = false;
                able.get(count - 1).copied().unwrap_or(text.len())
            }
        };
        cuts.push(Cut { range: start..trimmed(text, start, end) });
        start = end;
    }
    if cuts.is_empty() {
        cuts.push(Cut { range: 0..text.len() });
    }
    cuts
}

/// The end of a line without the space that it ends with; a line of nothing but space keeps it.
fn trimmed(text: &str, start: usize, end: usize) -> usize {
    let line = text.get(start..end).unwrap_or_default();
    match line.trim_end_matches(|c: char| c.is_whitespace() && c != '\u{a0}').len() {
        0 => end,
        len => start + len,
    }
}

/// The end of the letters at the beginning of a word that fit on a line; of the first of them, if none does.
fn letters_that_fit(text: &str, word: Range<usize>, mut fits: impl FnMut(usize) -> bool) -> usize {
    let letters = text.get(word.clone()).unwrap_or_default();
    let ends = letters.grapheme_indices(true).map(|(at, letter)| word.start + at + letter.len());
    let mut found = None;
    for end in ends {
        if found.is_some() && !fits(end) {
            break;
        }
        found = Some(end);
    }
    found.unwrap_or(word.end)
}
