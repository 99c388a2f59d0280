//! Finds lines that are too long.
//!
//! The engine breaks lines within one direction of writing only: the first word after a change of direction stays on the
//! line although it has no room, and a space at such a place may stand on the wrong side and push letters out.

use std::ops::Range;

use iced::advanced::graphics::text::cosmic_text::{Buffer, LayoutGlyph, LayoutRun};

/// A place where the text must be broken by force.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Break {
    /// Which of the engine's lines.
    pub line: usize,
    /// Before which byte of it; never its first or last.
    pub offset: usize,
}

/// The first break that is needed. `mark` tells how many bytes at the beginning of an engine's line are not the text's.
pub fn overfull(buffer: &Buffer, width: f32, mark: impl Fn(usize) -> usize) -> Option<Break> {
    buffer.layout_runs().find_map(|run| {
        let visible = || run.glyphs.iter().filter(|glyph| !is_blank(run.text, &(glyph.start..glyph.end)));
        let left = visible().map(|glyph| glyph.x).fold(f32::MAX, f32::min);
        let right = visible().map(|glyph| glyph.x + glyph.w).fold(f32::MIN, f32::max);
        if left >= -0.5 && right <= width + 0.5 {
            return None;
        }
        // One letter that is wider than the line cannot be helped.
        if visible().nth(1).is_none() && visible().all(|glyph| glyph.w > width) {
            return None;
        }
        let inner = mark(run.line_i) + 1..run.text.len();
        Some(Break { line: run.line_i, offset: place(&run, width, &inner)? })
    })
}

/// Where to break a line: letters are taken in the order of the text, and the break comes at the last space or change of
/// direction that fits, else before the first letter that does not, else at the line's end.
fn place(run: &LayoutRun<'_>, width: f32, inner: &Range<usize>) -> Option<usize> {
    let allowed = |offset: usize| inner.contains(&offset).then_some(offset);
    let blank = |glyph: &LayoutGlyph| is_blank(run.text, &(glyph.start..glyph.end));
    let mut glyphs: Vec<_> = run.glyphs.iter().collect();
    glyphs.sort_by_key(|glyph| glyph.start);
    let mut used = glyphs.first()?.w;
    let mut found = None;
    for pair in glyphs.windows(2) {
        let [before, after] = [pair[0], pair[1]];
        if before.level != after.level || blank(before) {
            found = allowed(after.start).or(found);
        }
        used += after.w;
        if used > width + 0.5 && !blank(after) {
            found = found.or_else(|| allowed(after.start));
            break;
        }
    }
    found.or_else(|| allowed(glyphs.last()?.end))
}

/// True for text that is nothing but space.
pub fn is_blank(text: &str, range: &Range<usize>) -> bool {
    text.get(range.clone()).is_none_or(|cluster| cluster.chars().all(char::is_whitespace))
}
