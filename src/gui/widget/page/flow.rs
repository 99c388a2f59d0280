//! Where the blocks stand: a window over a long text, held in place by one line of it.
//!
//! 1. The state is a line that is `Held`: a place in the text and how far from the page's top the middle of its line stands.
//!    There is no sum of pixels anywhere, so what is above need not be laid out and its height is never guessed.
//! 2. `place` sets that line and walks down and up from it, laying blocks out as it meets them, until the page is full. The
//!    ends of the text are then brought to the ends of the page.
//! 3. Scrolling moves what is placed and fills what came free; the top line is then held.
//! 4. Whatever changes (size, face, width), the held line's letters stay where the eye is, and nothing drifts, because only
//!    scrolling and following hold another. While the voice is followed its line is held. See `hold`.
//! 5. The scrollbar counts bytes, which are known for the whole text; so it is honest without heights.
//!
//! Reading what is shown is in `read`, the caret in `caret`, scrolling in `scroll`, gliding in [`mod@glide`], following in
//! [`mod@follow`], the next page in `ahead`, one laid-out block in [`mod@unit`].
//!
//! Knows no widget: `page` feeds it and `paint` reads it.

mod ahead;
mod caret;
pub mod follow;
pub mod glide;
mod hold;
mod read;
mod scroll;
mod table;
pub mod unit;

use std::collections::VecDeque;
use std::rc::Rc;
use std::sync::Arc;

use iced::Size;

use super::picture::Told;
use super::scrollbar;
use super::shape;
use super::style::Column;
use crate::document::{Block, Position};
use crate::gui::font;
use crate::segment::Segments;
use crate::settings::follow::Follow;
use crate::settings::theme::Rgb;
use crate::settings::typography::Typography;
pub use caret::CaretBar;
pub use follow::Followed;
use glide::By;
use hold::{Gaps, Held};
pub use read::{Mark, Row, level, row_at};
pub use scroll::Scroll;
use table::Tables;
use unit::{Kept, Look};
pub use unit::{Placed, Unit};

/// A line of the text and where it stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Anchor {
    /// A place in the line.
    pub position: Position,
    /// From the page's top to the line's top, in logical pixels; negative where the line is cut.
    pub offset_y: f32,
}

impl Default for Anchor {
    /// The beginning of a text, with the space above it: no line of a text stands lower than its first.
    fn default() -> Self {
        Self { position: Position::default(), offset_y: 1_000.0 }
    }
}

impl Anchor {
    /// True where the reader would see a difference: rounding alone is none.
    pub fn differs(self, other: Self) -> bool {
        self.position != other.position || (self.offset_y - other.offset_y).abs() > 0.05
    }
}

/// Everything that decides how the page looks.
#[derive(Debug, Clone)]
pub struct Setup<'a> {
    /// The text.
    pub text: &'a Arc<Segments>,
    /// How it is set.
    pub typography: &'a Typography,
    /// The colour of links.
    pub link: Rgb,
    /// The page, in logical pixels.
    pub size: Size,
    /// True where the scrollbar stands on the left.
    pub mirrored: bool,
    /// True where the page glides rather than jumps.
    pub glides: bool,
    /// What is known of the pictures.
    pub told: &'a Told,
}

/// A block counts as this many bytes more than it has, for the space around it.
const BLOCK_WEIGHT: u64 = 60;
/// An anchor stands no further from the page than this, in logical pixels, whatever a file of places says.
const MOST_OFFSET: f32 = 10_000.0;

/// The state of the page.
#[derive(Debug, Default)]
pub struct Flow {
    text: Option<Arc<Segments>>,
    typography: Typography,
    /// The colour of links, where the text has any: it is laid out with them.
    link: Option<Rgb>,
    size: Size,
    mirrored: bool,
    glides: bool,
    glide: glide::Glide,
    ahead: ahead::Ahead,
    told: Told,
    column: Column,
    /// Bytes before each block, and after the last.
    weights: Vec<u64>,
    held: Held,
    /// Empty space that may stay above and below the text.
    gaps: Gaps,
    followed: Option<Followed>,
    placed: VecDeque<Placed>,
    kept: Kept,
    tables: Tables,
    /// Counts changes of what is drawn, so that the painter knows when all of it must be repainted.
    changes: u32,
}

impl Flow {
    /// Takes over what changed. `jump` is a place to go to; `followed` a place to keep in view.
    pub fn update(&mut self, setup: &Setup<'_>, jump: Option<Anchor>, followed: Option<Followed>) {
        let other_text = !self.text.as_ref().is_some_and(|text| Arc::ptr_eq(text, setup.text));
        let mut sane = setup.typography.clone();
        sane.sanitise();
        let relaid = other_text
            || self.size != setup.size
            || self.mirrored != setup.mirrored
            || self.link.is_some_and(|link| link != setup.link)
            || self.told != *setup.told
            || sane != self.typography;
        let mut seen = false;
        self.glides = setup.glides;
        // What is left to glide is a way through lines of this height.
        if other_text || jump.is_some() || sane != self.typography {
            self.glide = glide::Glide::default();
        }
        if relaid {
            let eye = self.eye(followed);
            seen = eye.is_some();
            let at_start = !seen && (self.placed.is_empty() || self.begins_at_top());
            self.take(setup, sane, other_text);
            match jump {
                Some(_) => {}
                None if at_start => self.place(Anchor::default()),
                None => self.place_held(eye.unwrap_or(self.held)),
            }
        }
        if let Some(anchor) = jump {
            let offset_y = if anchor.offset_y.is_finite() { anchor.offset_y } else { 0.0 };
            self.place(Anchor { offset_y: offset_y.clamp(-MOST_OFFSET, MOST_OFFSET), ..anchor });
        }
        let before = std::mem::replace(&mut self.followed, followed);
        if before != followed {
            self.glide.forget_unless(if followed.is_some() { By::Voice } else { By::Reader });
        }
        // Where the eye was held nothing pulls the page away from it, as long as the line is there.
        let held = relaid && seen && jump.is_none();
        if let Some(followed) = followed
            && (jump.is_some() || relaid || before != Some(followed))
            && !(held && self.shows(followed.position))
        {
            let glides = jump.is_none() && !relaid && followed.way != Follow::Page;
            self.follow_gliding(followed, glides);
        }
    }

    fn take(&mut self, setup: &Setup<'_>, typography: Typography, other_text: bool) {
        self.kept.clear();
        self.tables.clear();
        self.placed.clear();
        self.typography = typography;
        self.size = setup.size;
        self.mirrored = setup.mirrored;
        self.told.clone_from(setup.told);
        let document = setup.text.document();
        if other_text || self.link.is_some() {
            let has_links = document.blocks.iter().any(|block| block.links().next().is_some());
            self.link = has_links.then_some(setup.link);
        }
        if other_text {
            self.text = Some(Arc::clone(setup.text));
            let mut sum = 0;
            self.weights = std::iter::once(0)
                .chain(document.blocks.iter().map(|block| {
                    sum += block.text.len() as u64 + BLOCK_WEIGHT;
                    sum
                }))
                .collect();
        }
        let letter =
            font::with_engine(|engine| shape::average_advance(engine, &self.typography, &document.lang));
        let share = if shape::has_square_letters(&document.lang) { 0.5 } else { 1.0 };
        let measure = f32::from(self.typography.measure) * share * letter * self.typography.size;
        self.column = Column::new(self.size.width, measure, scrollbar::GUTTER, self.mirrored);
    }

    /// The text.
    pub fn text(&self) -> Option<&Arc<Segments>> {
        self.text.as_ref()
    }

    /// What is on the page, from the top.
    pub fn placed(&self) -> impl Iterator<Item = &Placed> {
        self.placed.iter()
    }

    /// The column.
    pub fn column(&self) -> Column {
        self.column
    }

    /// Number of the state of what is drawn; marks do not count.
    pub fn changes(&self) -> u32 {
        self.changes
    }

    /// The number of blocks and pieces that are kept laid out.
    pub fn kept(&self) -> usize {
        self.kept.count()
    }

    fn is_at_start(&self) -> bool {
        let first = self.placed.front();
        first.is_some_and(|first| (first.unit.block, first.unit.piece) == (0, 0) && first.top >= -0.01)
    }

    fn is_at_end(&self) -> bool {
        let blocks = self.weights.len().saturating_sub(1);
        self.placed.back().is_some_and(|last| {
            last.unit.block + 1 == blocks
                && last.unit.piece + 1 == self.pieces(last.unit.block)
                && last.top + last.unit.height <= self.size.height + 0.01
        })
    }

    /// Fills the page around a line whose top stands at the anchor's height, and holds it.
    fn place(&mut self, anchor: Anchor) {
        self.gaps = Gaps::default();
        self.put(anchor.position, |_| anchor.offset_y);
        self.settle();
        self.hold(anchor.position);
    }

    /// Lays out the unit of a place with the place's line at the top that `top_for` gives for its height.
    fn put(&mut self, position: Position, top_for: impl FnOnce(f32) -> f32) {
        self.placed.clear();
        let Some(position) = self.clamped(position) else { return };
        let piece = self.block(position.block).map_or(0, |block| shape::piece_at(&block.text, position.byte));
        let Some(unit) = self.unit(position.block, piece) else { return };
        let line = unit.shaped.as_ref().and_then(|shaped| shaped.line_at(position.byte));
        let (top, height) = line.map_or((0.0, unit.height), |line| (line.top, line.height));
        self.placed.push_back(Placed { top: top_for(height) - unit.text_y - top, unit });
    }

    /// Fills the page from what is placed, brings the ends of the text to the ends of the page but for the gaps that may stay,
    /// drops what is out of it.
    fn settle(&mut self) {
        let height = self.size.height;
        self.fill_down();
        self.fill_up();
        if let Some(bottom) = self.bottom()
            && bottom < height - self.gaps.below
        {
            self.shift(height - self.gaps.below - bottom);
            self.fill_up();
        }
        if let Some(top) = self.placed.front().map(|placed| placed.top)
            && top > self.gaps.above
        {
            self.shift(self.gaps.above - top);
            self.fill_down();
        }
        self.narrow_gaps();
        while self.placed.len() > 1
            && self.placed.front().is_some_and(|first| first.top + first.unit.height <= 0.0)
        {
            self.placed.pop_front();
        }
        while self.placed.len() > 1 && self.placed.back().is_some_and(|last| last.top >= height) {
            self.placed.pop_back();
        }
        self.kept.trim(&self.placed);
        self.changes = self.changes.wrapping_add(1);
    }

    fn fill_down(&mut self) {
        while let Some(last) = self.placed.back()
            && (last.unit.is_followed_in_row() || last.top + last.unit.height < self.size.height)
        {
            // Cells of a row stand side by side.
            let beside = last.unit.is_followed_in_row();
            let top = if beside { last.top } else { last.top + last.unit.height };
            let last = Rc::clone(&last.unit);
            let Some(unit) = self.unit_after(&last) else { break };
            self.placed.push_back(Placed { unit, top });
        }
    }

    fn unit_after(&mut self, unit: &Unit) -> Option<Rc<Unit>> {
        let Unit { block, piece, .. } = *unit;
        let next = if piece + 1 < self.pieces(block) { (block, piece + 1) } else { (block + 1, 0) };
        self.unit(next.0, next.1)
    }

    fn fill_up(&mut self) {
        while let Some(first) = self.placed.front()
            && (first.unit.follows_in_row() || first.top > 0.0)
        {
            let (top, beside) = (first.top, first.unit.follows_in_row());
            let (block, piece) = (first.unit.block, first.unit.piece);
            let before = match (block, piece) {
                (0, 0) => break,
                (block, 0) => (block - 1, self.pieces(block - 1) - 1),
                (block, piece) => (block, piece - 1),
            };
            let Some(unit) = self.unit(before.0, before.1) else { break };
            self.placed.push_front(Placed { top: if beside { top } else { top - unit.height }, unit });
        }
    }

    fn shift(&mut self, pixels: f32) {
        for placed in &mut self.placed {
            placed.top += pixels;
        }
    }

    fn bottom(&self) -> Option<f32> {
        self.placed.back().map(|last| last.top + last.unit.height)
    }

    /// The nearest place that exists; `None` for a text without blocks.
    fn clamped(&self, position: Position) -> Option<Position> {
        let document = self.text.as_ref()?.document();
        let block = position.block.min(document.blocks.len().checked_sub(1)?);
        let text = &document.blocks.get(block)?.text;
        let byte = if block == position.block { position.byte.min(text.len()) } else { text.len() };
        let byte = (0..=byte).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
        Some(Position::new(block, byte))
    }

    fn block(&self, index: usize) -> Option<&Block> {
        self.text.as_ref()?.document().blocks.get(index)
    }

    fn pieces(&self, block: usize) -> usize {
        self.block(block).map_or(1, |block| shape::pieces(block.text.len()))
    }

    /// The bytes before a unit and after it, of the whole text; of cells side by side, before and after their row.
    fn weights_of(&self, unit: &Unit) -> (f64, f64) {
        let row = unit.row.clone().unwrap_or(unit.block..unit.block + 1);
        let before = self.weights.get(row.start).copied().unwrap_or(0) as f64;
        let after = self.weights.get(row.end).copied().unwrap_or(0) as f64;
        if unit.row.is_some() {
            return (before, after);
        }
        let pieces = self.pieces(unit.block);
        let text = self.block(unit.block).map_or("", |block| &block.text);
        let range = shape::piece(text, unit.piece);
        let to = if unit.piece + 1 == pieces { after } else { before + range.end as f64 };
        (before + range.start as f64, to)
    }

    /// A block or piece, laid out now if it is not kept.
    fn unit(&mut self, block: usize, piece: usize) -> Option<Rc<Unit>> {
        if let Some(unit) = self.kept.get(block, piece) {
            return Some(unit);
        }
        let document = Arc::clone(self.text.as_ref()?.document());
        let Self { ref typography, link, column, ref told, .. } = *self;
        let look = Look { typography, link, column, page: self.size.height, told };
        let table = self.tables.of(&document, block, look);
        let laid = match table.and_then(|table| table.row(&document, block, look)) {
            Some(row) => row,
            None => vec![unit::lay_out(&document, block, piece, look)?],
        };
        let laid: Vec<Rc<Unit>> = laid.into_iter().map(Rc::new).collect();
        for unit in &laid {
            self.kept.put(unit);
        }
        laid.into_iter().find(|unit| unit.block == block)
    }
}

#[cfg(test)]
mod tests;
