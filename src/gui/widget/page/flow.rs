//! Where the blocks stand: a window over a long text, held in place by one line of it.
//!
//! 1. The state is an [`Anchor`]: a place in the text and how far from the page's top its line stands. There is no sum of
//!    pixels anywhere, so what is above need not be laid out and its height is never guessed.
//! 2. [`Flow::place`] sets the anchor's line and walks down and up from it, laying blocks out as it meets them, until the
//!    page is full. The ends of the text are then brought to the ends of the page.
//! 3. Scrolling moves what is placed and fills what came free; the top line becomes the new anchor.
//! 4. Whatever changes (size, face, width), the anchor stays the same text at the same height, and nothing drifts,
//!    because only scrolling and following choose a new one. While the voice is followed its line is the anchor.
//! 5. The scrollbar counts bytes, which are known for the whole text; so it is honest without heights.
//!
//! Knows no widget: `page` feeds it and `paint` reads it.

use std::collections::{HashMap, VecDeque};
use std::rc::Rc;
use std::sync::Arc;

use iced::Size;

use super::boxes::{self, Stretch};
use super::scrollbar;
use super::shape::{self, Request, Shaped};
use super::style::{self, Column, Style};
use crate::document::{Block, Document, Kind, Position, Span};
use crate::gui::font;
use crate::segment::Segments;
use crate::settings::typography::Typography;

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

/// A step of scrolling.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Scroll {
    /// Lines of ordinary text, downwards.
    Lines(f32),
    /// Pages, downwards; the last whole line stays in view.
    Pages(f32),
    /// To the first line.
    Start,
    /// To the last line.
    End,
    /// To a place, a third down the page.
    To(Position),
}

/// Everything that decides how the page looks.
#[derive(Debug, Clone)]
pub struct Setup<'a> {
    /// The text.
    pub text: &'a Arc<Segments>,
    /// How it is set.
    pub typography: &'a Typography,
    /// The page, in logical pixels.
    pub size: Size,
    /// True where the scrollbar stands on the left.
    pub mirrored: bool,
}

/// A block, or a piece of a very long one, laid out.
#[derive(Debug)]
pub struct Unit {
    /// Which block.
    pub block: usize,
    /// Which piece of the block.
    pub piece: usize,
    /// Its look.
    pub style: Style,
    /// Its lines; `None` for a rule.
    pub shaped: Option<Shaped>,
    /// From the page's left to its text.
    pub text_x: f32,
    /// From its top to its text.
    pub text_y: f32,
    /// Its whole height, spaces included.
    pub height: f32,
    /// Space before its frame.
    pub above: f32,
    /// Space after its frame.
    pub below: f32,
    /// True where the text's own direction is right to left.
    pub rtl: bool,
    /// True for the first piece of its block.
    pub first: bool,
    /// Bytes of text, for the cache.
    bytes: usize,
}

/// A unit on the page.
#[derive(Debug, Clone)]
pub struct Placed {
    /// The unit.
    pub unit: Rc<Unit>,
    /// From the page's top to its top.
    pub top: f32,
}

/// A stretch of text on the page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mark {
    /// Where, from the page's top left.
    pub stretch: Stretch,
    /// Size of the letters there.
    pub size: f32,
}

/// A block counts as this many bytes more than it has, for the space around it.
const BLOCK_WEIGHT: u64 = 60;
/// The followed line is left alone while it stands in this part of the page.
const COMFORT: (f32, f32) = (0.06, 0.8);

/// The state of the page.
#[derive(Debug, Default)]
pub struct Flow {
    text: Option<Arc<Segments>>,
    typography: Typography,
    size: Size,
    mirrored: bool,
    column: Column,
    /// Bytes before each block, and after the last.
    weights: Vec<u64>,
    anchor: Anchor,
    follow: Option<Position>,
    placed: VecDeque<Placed>,
    cache: HashMap<(usize, usize), (Rc<Unit>, u64)>,
    clock: u64,
    /// Counts changes of what is drawn, so that the painter knows when all of it must be repainted.
    changes: u32,
}

impl Flow {
    /// Takes over what changed. `jump` is a place to go to; `follow` a place to keep in view.
    pub fn update(&mut self, setup: &Setup<'_>, jump: Option<Anchor>, follow: Option<Position>) {
        let other_text = !self.text.as_ref().is_some_and(|text| Arc::ptr_eq(text, setup.text));
        let mut sane = setup.typography.clone();
        sane.sanitise();
        let relaid = other_text
            || self.size != setup.size
            || self.mirrored != setup.mirrored
            || sane != self.typography;
        if relaid {
            // The line that is being read stays where the eye is.
            let eye = self
                .follow
                .and_then(|at| self.line_top(at))
                .filter(|(top, _)| (0.0..self.size.height).contains(top));
            if let (Some((offset_y, _)), Some(position)) = (eye, follow) {
                self.anchor = Anchor { position, offset_y };
            }
            self.take(setup, sane, other_text);
        }
        if let Some(anchor) = jump {
            self.anchor = anchor;
        }
        if relaid || jump.is_some() {
            self.place();
        }
        if relaid || jump.is_some() || self.follow != follow {
            self.follow = follow;
            if let Some(position) = follow {
                self.keep_in_view(position);
            }
        }
    }

    fn take(&mut self, setup: &Setup<'_>, typography: Typography, other_text: bool) {
        self.cache.clear();
        self.placed.clear();
        self.typography = typography;
        self.size = setup.size;
        self.mirrored = setup.mirrored;
        let document = setup.text.document();
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
        let count = match document.lang.primary().as_str() {
            "zh" | "ja" | "ko" | "cmn" | "yue" => f32::from(self.typography.measure) / 2.0,
            _ => f32::from(self.typography.measure),
        };
        let measure = count * letter * self.typography.size;
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
        self.cache.len()
    }

    /// The line at the top of the page.
    pub fn top(&self) -> Anchor {
        for placed in &self.placed {
            let Unit { text_y, block, shaped, .. } = &*placed.unit;
            let Some(shaped) = shaped else { continue };
            if let Some(line) =
                shaped.lines.iter().find(|line| placed.top + text_y + line.top + line.height > 0.5)
            {
                return Anchor {
                    position: Position::new(*block, line.range.start),
                    offset_y: placed.top + text_y + line.top,
                };
            }
        }
        self.anchor
    }

    /// Scrolls; true where anything moved.
    pub fn scroll(&mut self, scroll: Scroll) -> bool {
        let before = self.top();
        match scroll {
            Scroll::Lines(lines) => {
                return self.scroll_by(lines * self.typography.size * self.typography.line_height);
            }
            Scroll::Pages(pages) => return self.scroll_by(pages * self.page_step(pages < 0.0)),
            Scroll::Start => self.anchor = Anchor::default(),
            Scroll::End => self.anchor = self.end(),
            Scroll::To(position) => {
                self.place_at_third(position);
                return self.top().differs(before);
            }
        }
        self.place();
        self.anchor = self.top();
        self.anchor.differs(before)
    }

    /// Scrolls by some pixels, downwards; true where anything moved.
    pub fn scroll_by(&mut self, pixels: f32) -> bool {
        if !pixels.is_finite() || self.placed.is_empty() {
            return false;
        }
        let before = self.top();
        self.shift(-pixels);
        self.settle();
        self.anchor = self.top();
        self.anchor.differs(before)
    }

    /// Goes to a share of the text, 0 to 1.
    pub fn scroll_to_share(&mut self, share: f32) {
        let Some(total) = self.weights.last().copied().filter(|total| *total > 0) else { return };
        let weight = f64::from(share.clamp(0.0, 1.0)) * total as f64;
        let block = self.weights.partition_point(|&before| before as f64 <= weight).saturating_sub(1);
        let Some(len) = self.block(block).map(|block| block.text.len()) else { return self.scroll_to_end() };
        let inside = weight - self.weights[block] as f64;
        let piece =
            self.block(block).map_or(0, |found| shape::piece_at(&found.text, (inside as usize).min(len)));
        let Some(unit) = self.unit(block, piece) else { return };
        let (from, to) = self.weights_of(&unit);
        let along = ((weight - from) / (to - from).max(1.0)) as f32;
        self.placed.clear();
        self.placed.push_back(Placed { top: -along * unit.height, unit });
        self.settle();
        self.anchor = self.top();
    }

    fn scroll_to_end(&mut self) {
        self.scroll(Scroll::End);
    }

    /// The shares of the text, 0 to 1, at the top and the bottom of the page.
    pub fn shares(&self) -> (f32, f32) {
        let total = self.weights.last().copied().unwrap_or(0).max(1) as f64;
        let share = |y: f32, fallback: f64| {
            let found =
                self.placed.iter().find(|placed| placed.top <= y && y <= placed.top + placed.unit.height);
            let weight = found.map_or(fallback, |placed| {
                let (from, to) = self.weights_of(&placed.unit);
                from + (to - from) * f64::from((y - placed.top) / placed.unit.height.max(1.0))
            });
            (weight / total) as f32
        };
        (share(0.0, 0.0), share(self.size.height, total))
    }

    /// The marks of a span, as far as it is on the page, from the top.
    pub fn marks(&self, span: Span) -> Vec<Mark> {
        let mut marks = Vec::new();
        for placed in &self.placed {
            let unit = &placed.unit;
            let (Some(shaped), Some(block)) = (&unit.shaped, self.block(unit.block)) else { continue };
            let Some(bytes) = span.bytes_in(unit.block, block.text.len()) else { continue };
            marks.extend(boxes::stretches(shaped, &bytes).into_iter().map(|stretch| Mark {
                stretch: Stretch {
                    left: stretch.left + unit.text_x,
                    right: stretch.right + unit.text_x,
                    top: stretch.top + unit.text_y + placed.top,
                    ..stretch
                },
                size: unit.style.size,
            }));
        }
        marks.retain(|mark| {
            mark.stretch.top < self.size.height && mark.stretch.top + mark.stretch.height > 0.0
        });
        marks
    }

    /// What lies under a point of the page: the letter, the nearest place between letters, and whether the point is
    /// on the letter.
    pub fn hit(&self, x: f32, y: f32) -> Option<(Position, Position, bool)> {
        let inside = self
            .placed
            .iter()
            .filter(|placed| placed.unit.shaped.is_some())
            .find(|placed| y < placed.top + placed.unit.height);
        let last = || self.placed.iter().rev().find(|placed| placed.unit.shaped.is_some());
        let placed = inside.or_else(last)?;
        let unit = &placed.unit;
        let hit = boxes::hit(unit.shaped.as_ref()?, x - unit.text_x, y - placed.top - unit.text_y)?;
        Some((Position::new(unit.block, hit.byte), Position::new(unit.block, hit.caret), hit.inside))
    }

    /// Top and height of the line of a place, from the page's top, where it is laid out on the page.
    pub fn line_top(&self, position: Position) -> Option<(f32, f32)> {
        let document = self.text.as_ref()?.document();
        let piece = shape::piece_at(&document.blocks.get(position.block)?.text, position.byte);
        let placed = self
            .placed
            .iter()
            .find(|placed| (placed.unit.block, placed.unit.piece) == (position.block, piece))?;
        let line = placed.unit.shaped.as_ref()?.line_at(position.byte)?;
        Some((placed.top + placed.unit.text_y + line.top, line.height))
    }

    /// Moves only where the line of the place is out of the comfortable part of the page.
    fn keep_in_view(&mut self, position: Position) {
        let (low, high) = (COMFORT.0 * self.size.height, COMFORT.1 * self.size.height);
        let comfortable = self.line_top(position).is_some_and(|(top, height)| {
            // A line taller than the comfortable part is well placed at its beginning.
            top >= low.min(height) - 0.5 && (top + height <= high || top <= low.max(self.size.height / 3.0))
        });
        if !comfortable {
            self.place_at_third(position);
        }
    }

    fn place_at_third(&mut self, position: Position) {
        let third = (self.size.height / 3.0).round();
        self.anchor = Anchor { position, offset_y: third };
        self.place();
        // Large letters: rather the whole line than its place.
        if let Some((top, height)) = self.line_top(position)
            && top + height > self.size.height
        {
            self.anchor.offset_y = (self.size.height - height).clamp(0.0, third);
            self.place();
        }
        self.anchor = Anchor { position, offset_y: self.line_top(position).map_or(third, |(top, _)| top) };
    }

    /// How far a page is: forward, so that the first line that is not whole comes to the top; back, its mirror.
    fn page_step(&self, back: bool) -> f32 {
        let height = self.size.height;
        let lines = self.placed.iter().flat_map(|placed| {
            let start = placed.top + placed.unit.text_y;
            let lines = placed.unit.shaped.iter().flat_map(|shaped| &shaped.lines);
            lines.map(move |line| (start + line.top, start + line.top + line.height))
        });
        let whole = lines.filter(|(top, bottom)| *top >= -0.5 && *bottom <= height + 0.5);
        let step = if back {
            whole.map(|(top, _)| height - top).reduce(f32::max)
        } else {
            whole.map(|(_, bottom)| bottom).reduce(f32::max)
        };
        step.filter(|step| *step > height * 0.25).unwrap_or(height * 0.9)
    }

    fn end(&self) -> Anchor {
        let document = self.text.as_ref().map(|text| text.document());
        let block = document.map_or(0, |document| document.blocks.len().saturating_sub(1));
        let byte =
            document.and_then(|document| document.blocks.get(block)).map_or(0, |block| block.text.len());
        // Far up, so that the end of the text is brought to the end of the page.
        Anchor { position: Position::new(block, byte), offset_y: 0.0 }
    }

    /// Fills the page around the anchor.
    fn place(&mut self) {
        self.placed.clear();
        let Some(position) = self.clamped(self.anchor.position) else {
            self.changes = self.changes.wrapping_add(1);
            return;
        };
        let piece = self.block(position.block).map_or(0, |block| shape::piece_at(&block.text, position.byte));
        let Some(unit) = self.unit(position.block, piece) else { return };
        let line = unit
            .shaped
            .as_ref()
            .and_then(|shaped| shaped.line_at(position.byte))
            .map_or(0.0, |line| line.top);
        self.placed.push_back(Placed { top: self.anchor.offset_y - unit.text_y - line, unit });
        self.settle();
    }

    /// Fills the page from what is placed, brings the ends of the text to the ends of the page, drops what is out of it.
    fn settle(&mut self) {
        let height = self.size.height;
        self.fill_down();
        self.fill_up();
        if let Some(bottom) = self.bottom()
            && bottom < height
        {
            self.shift(height - bottom);
            self.fill_up();
        }
        if let Some(top) = self.placed.front().map(|placed| placed.top)
            && top > 0.0
        {
            self.shift(-top);
            self.fill_down();
        }
        while self.placed.len() > 1
            && self.placed.front().is_some_and(|first| first.top + first.unit.height <= 0.0)
        {
            self.placed.pop_front();
        }
        while self.placed.len() > 1 && self.placed.back().is_some_and(|last| last.top >= height) {
            self.placed.pop_back();
        }
        self.forget();
        self.changes = self.changes.wrapping_add(1);
    }

    fn fill_down(&mut self) {
        while let Some(last) = self.placed.back()
            && last.top + last.unit.height < self.size.height
        {
            let top = last.top + last.unit.height;
            let (block, piece) = (last.unit.block, last.unit.piece);
            let next = if piece + 1 < self.pieces(block) { (block, piece + 1) } else { (block + 1, 0) };
            let Some(unit) = self.unit(next.0, next.1) else { break };
            self.placed.push_back(Placed { unit, top });
        }
    }

    fn fill_up(&mut self) {
        while let Some(first) = self.placed.front()
            && first.top > 0.0
        {
            let bottom = first.top;
            let (block, piece) = (first.unit.block, first.unit.piece);
            let before = match (block, piece) {
                (0, 0) => break,
                (block, 0) => (block - 1, self.pieces(block - 1) - 1),
                (block, piece) => (block, piece - 1),
            };
            let Some(unit) = self.unit(before.0, before.1) else { break };
            self.placed.push_front(Placed { top: bottom - unit.height, unit });
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

    /// The bytes before a unit and after it, of the whole text.
    fn weights_of(&self, unit: &Unit) -> (f64, f64) {
        let before = self.weights.get(unit.block).copied().unwrap_or(0) as f64;
        let after = self.weights.get(unit.block + 1).copied().unwrap_or(0) as f64;
        let pieces = self.pieces(unit.block);
        let text = self.block(unit.block).map_or("", |block| &block.text);
        let range = shape::piece(text, unit.piece);
        let to = if unit.piece + 1 == pieces { after } else { before + range.end as f64 };
        (before + range.start as f64, to)
    }

    /// A block or piece, laid out now if it is not kept.
    fn unit(&mut self, block: usize, piece: usize) -> Option<Rc<Unit>> {
        self.clock += 1;
        if let Some((unit, used)) = self.cache.get_mut(&(block, piece)) {
            *used = self.clock;
            return Some(Rc::clone(unit));
        }
        let document = Arc::clone(self.text.as_ref()?.document());
        let unit = Rc::new(lay_out(&document, block, piece, &self.typography, self.column)?);
        self.cache.insert((block, piece), (Rc::clone(&unit), self.clock));
        Some(unit)
    }

    /// Drops what was used longest ago and is not on the page, while more is kept than about three pages.
    fn forget(&mut self) {
        let shown: usize = self.placed.iter().map(|placed| placed.unit.bytes).sum();
        let limit = 3 * shown + 16_384;
        let mut kept: usize = self.cache.values().map(|(unit, _)| unit.bytes).sum();
        while kept > limit {
            let oldest = self
                .cache
                .iter()
                .filter(|(_, (unit, _))| !self.placed.iter().any(|placed| Rc::ptr_eq(&placed.unit, unit)))
                .min_by_key(|(_, (_, used))| *used)
                .map(|(key, _)| *key);
            let Some((unit, _)) = oldest.and_then(|key| self.cache.remove(&key)) else { break };
            kept -= unit.bytes;
        }
    }
}

fn lay_out(
    document: &Document,
    index: usize,
    piece: usize,
    typography: &Typography,
    column: Column,
) -> Option<Unit> {
    let block = document.blocks.get(index)?;
    let previous =
        index.checked_sub(1).and_then(|before| document.blocks.get(before)).map(|block| block.kind);
    let style = style::style(block.kind, previous, typography, column.width);
    let pieces = shape::pieces(block.text.len());
    let range = shape::piece(&block.text, piece);
    let (first, last) = (piece == 0, piece + 1 == pieces);
    let width = (column.width - style.lead - style.trail).max(1.0);
    let shaped = (block.kind != Kind::Rule).then(|| {
        font::with_engine(|engine| {
            let lang = document.lang_of(index);
            shape::shape(engine, Request { block, lang, range: &range, typography, style: &style, width })
        })
    });
    let rtl = shaped.as_ref().and_then(|shaped| shaped.lines.first()).is_some_and(|line| line.rtl);
    let above = if first { style.above } else { 0.0 };
    let over = if first { style.padding } else { 0.0 };
    let under = if last { style.padding } else { 0.0 };
    let below = if last && index + 1 == document.blocks.len() { style::below(typography) } else { 0.0 };
    let text_height = shaped.as_ref().map_or(style.line_height, Shaped::height);
    Some(Unit {
        block: index,
        piece,
        style,
        shaped,
        text_x: column.x + if rtl { style.trail } else { style.lead },
        text_y: above + over,
        height: above + over + text_height + under + below,
        above,
        below,
        rtl,
        first,
        bytes: range.len() + 64,
    })
}

#[cfg(test)]
mod tests;
