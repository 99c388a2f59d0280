//! From bytes to rectangles, and from points back to bytes.
//!
//! Both work on glyphs, one at a time, so that they are right where directions mix: the letters of a range need not stand
//! side by side, and its first letter need not be the leftmost. Inside a ligature the width is shared out among the
//! letters that a reader would count.

use std::ops::Range;

use iced::advanced::graphics::text::cosmic_text::{LayoutGlyph, LayoutRun};
use unicode_segmentation::UnicodeSegmentation;

use super::shape::Shaped;

/// A stretch of one line that a range of text covers; lengths from the top left of the piece's text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stretch {
    /// Which of the piece's lines, counted from 0.
    pub line: usize,
    /// Left end.
    pub left: f32,
    /// Right end.
    pub right: f32,
    /// Top of the line.
    pub top: f32,
    /// Height of the line.
    pub height: f32,
}

/// What lies under a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// First byte of the letter nearest to the point.
    pub byte: usize,
    /// The place between two letters nearest to the point.
    pub caret: usize,
    /// True where the point is on the letter or next to it, not out in the margin.
    pub inside: bool,
}

/// How far from the ends of a line a point still counts as on it, in logical pixels.
const SLOP: f32 = 6.0;

/// The stretches of the lines that some bytes of the block cover, from the top, each line's from the left.
pub fn stretches(shaped: &Shaped, bytes: &Range<usize>) -> Vec<Stretch> {
    let mut all: Vec<Stretch> = Vec::new();
    for ((line, (run, byte)), place) in shaped.runs().enumerate().zip(&shaped.lines) {
        if place.range.end <= bytes.start || place.range.start >= bytes.end {
            continue;
        }
        all.extend(on_line(&run, &byte, bytes).into_iter().map(|(left, right)| Stretch {
            line,
            left,
            right,
            top: place.top,
            height: place.height,
        }));
    }
    all
}

/// The left and right ends of what some bytes of the block cover on one line, from the left. `byte` turns the line's offsets
/// into bytes of the block.
pub fn on_line(run: &LayoutRun<'_>, byte: &impl Fn(usize) -> usize, bytes: &Range<usize>) -> Vec<(f32, f32)> {
    let mut ends: Vec<(f32, f32)> =
        run.glyphs.iter().filter_map(|glyph| covered(run, glyph, byte, bytes)).collect();
    ends.sort_by(|a, b| a.0.total_cmp(&b.0));
    ends.dedup_by(|next, end| {
        let touches = next.0 <= end.1 + 0.5;
        if touches {
            end.1 = end.1.max(next.1);
        }
        touches
    });
    ends
}

/// The part of a glyph that a range covers.
fn covered(
    run: &LayoutRun<'_>,
    glyph: &LayoutGlyph,
    byte: &impl Fn(usize) -> usize,
    bytes: &Range<usize>,
) -> Option<(f32, f32)> {
    let (start, end) = (byte(glyph.start), byte(glyph.end));
    if glyph.w <= 0.0 || end <= bytes.start || start >= bytes.end {
        return None;
    }
    if bytes.start <= start && end <= bytes.end {
        return Some((glyph.x, glyph.x + glyph.w));
    }
    let cluster = run.text.get(glyph.start..glyph.end)?;
    let count = cluster.graphemes(true).count().max(1);
    let inside = |at: usize| bytes.contains(&(start + at));
    let first = cluster.grapheme_indices(true).position(|(at, _)| inside(at))?;
    let letters = cluster.grapheme_indices(true).filter(|(at, _)| inside(*at)).count();
    let each = glyph.w / count as f32;
    let offset = if glyph.level.is_rtl() { count - first - letters } else { first };
    let left = glyph.x + each * offset as f32;
    Some((left, left + each * letters as f32))
}

/// What lies under a point; the nearest line and letter where the point is on none. `None` for a piece without letters.
pub fn hit(shaped: &Shaped, x: f32, y: f32) -> Option<Hit> {
    let below = shaped.lines.partition_point(|line| line.top <= y);
    let index = below.saturating_sub(1);
    let place = shaped.lines.get(index)?;
    let (run, byte) = shaped.runs().nth(index)?;
    if run.glyphs.is_empty() {
        let start = place.range.start;
        return Some(Hit { byte: start, caret: start, inside: false });
    }
    let distance = |glyph: &LayoutGlyph| (glyph.x - x).max(x - glyph.x - glyph.w).max(0.0);
    let glyph =
        run.glyphs.iter().filter(|glyph| glyph.w > 0.0).min_by(|a, b| distance(a).total_cmp(&distance(b)))?;
    let cluster = run.text.get(glyph.start..glyph.end)?;
    let count = cluster.graphemes(true).count().max(1);
    let along = ((x - glyph.x) / glyph.w).clamp(0.0, 1.0) * count as f32;
    let along = if glyph.level.is_rtl() { count as f32 - along } else { along };
    let letter = (along as usize).min(count - 1);
    let edge = |index: usize| {
        let at = cluster.grapheme_indices(true).nth(index).map_or(cluster.len(), |(at, _)| at);
        byte(glyph.start + at)
    };
    Some(Hit {
        byte: edge(letter),
        caret: edge(if along - letter as f32 >= 0.5 { letter + 1 } else { letter }),
        inside: x >= place.left - SLOP
            && x <= place.right + SLOP
            && y >= place.top
            && y < place.top + place.height,
    })
}
