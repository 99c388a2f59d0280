//! What the page shows now: its top line, marks, what lies under a point, its share of the text. Nothing is laid out here.

use std::ops::Range;

use super::{Anchor, Flow, Placed, Unit};
use crate::document::{Kind, Position, Span};
use crate::gui::widget::page::boxes::{self, Stretch};
use crate::gui::widget::page::shape;
use crate::gui::widget::page::style::Column;
use crate::gui::widget::page::ticks::{self, Tick};
use crate::settings::letters::Stress;

/// Width and height of what can be pressed, in logical pixels at least (WCAG 2.2, 2.5.8).
const TARGET: f32 = 24.0;

/// A stretch of text on the page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mark {
    /// Where, from the page's top left.
    pub stretch: Stretch,
    /// Size of the letters there.
    pub size: f32,
}

/// A line that can be seen, whole or in part.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Which block.
    pub block: usize,
    /// Bytes of the block's text.
    pub range: Range<usize>,
    /// Which line of its block, or of the piece of a very long one, counted from 0.
    pub index: usize,
    /// Its top, from the page's.
    pub top: f32,
    /// Its height.
    pub height: f32,
    /// Size of its letters.
    pub size: f32,
    /// Its part of the page's width, where others stand beside it.
    pub room: Option<Column>,
}

/// Which of the lines that can be seen holds a place; `None` where that is out of view.
pub fn row_at(rows: &[Row], at: Position) -> Option<usize> {
    let index = rows.iter().rposition(|row| row.block == at.block && row.range.start <= at.byte)?;
    // Behind the last line in view there may be more; between two lines there is only the space that parts them.
    let is_here = index + 1 < rows.len() || rows.get(index).is_some_and(|row| at.byte <= row.range.end);
    is_here.then_some(index)
}

/// Lines in groups that stand at one height, from the top: cells side by side have their lines so.
pub fn level(mut rows: Vec<Row>) -> Vec<Vec<Row>> {
    rows.sort_by(|a, b| a.top.total_cmp(&b.top));
    rows.chunk_by(|a, b| (a.top - b.top).abs() < 0.5).map(<[Row]>::to_vec).collect()
}

impl Flow {
    /// The lines that can be seen, from the top.
    pub fn rows(&self) -> impl Iterator<Item = Row> {
        let rows = self.placed.iter().flat_map(|placed| {
            let unit = &placed.unit;
            let start = placed.top + unit.text_y;
            let lines = unit.shaped.iter().flat_map(|shaped| shaped.lines.iter().enumerate());
            lines.map(move |(index, line)| Row {
                block: unit.block,
                range: line.range.clone(),
                index,
                top: start + line.top,
                height: line.height,
                size: unit.style.size,
                room: unit.row.is_some().then_some(unit.room),
            })
        });
        rows.filter(|row| row.top < self.size.height && row.top + row.height > 0.0)
    }

    /// Where the syllables of a unit begin; looked for once, when first asked.
    pub fn ticks<'a>(&self, unit: &'a Unit) -> &'a [Tick] {
        unit.ticks.get_or_init(|| {
            let document = self.text.as_ref().map(|text| text.document());
            let block = self.block(unit.block).filter(|block| block.kind != Kind::Code);
            let (Some(document), Some(block), Some(shaped)) = (document, block, &unit.shaped) else {
                return Vec::new();
            };
            let space = self.typography.letter_spacing * unit.style.size;
            ticks::ticks(shaped, &block.text, document.lang_of(unit.block), space)
        })
    }

    /// Height of the page.
    pub fn height(&self) -> f32 {
        self.size.height
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
        Anchor { position: self.held.position, offset_y: 0.0 }
    }

    /// Whether links have a line under them.
    pub fn shows_underlines(&self) -> bool {
        self.typography.plain.shows(Stress::Underline)
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
        let placed = self.nearest_in_row(inside.or_else(last)?, x);
        let unit = &placed.unit;
        let hit = boxes::hit(unit.shaped.as_ref()?, x - unit.text_x, y - placed.top - unit.text_y)?;
        Some((Position::new(unit.block, hit.byte), Position::new(unit.block, hit.caret), hit.inside))
    }

    /// Of cells that stand side by side the one that is nearest to a point of the page.
    pub(super) fn nearest_in_row<'a>(&'a self, of: &'a Placed, x: f32) -> &'a Placed {
        let Some(row) = &of.unit.row else { return of };
        let beside = self.placed.iter().filter(|placed| row.contains(&placed.unit.block));
        let away = |placed: &Placed| placed.unit.room.distance(x);
        beside.min_by(|a, b| away(a).total_cmp(&away(b))).unwrap_or(of)
    }

    /// True for a letter of a link.
    pub fn is_link(&self, at: Position) -> bool {
        self.block(at.block).is_some_and(|block| block.links().any(|(range, _)| range.contains(&at.byte)))
    }

    /// The beginning of a link that is pressed at a point of the page: one is never smaller than `TARGET`, also where it is
    /// a single digit.
    pub fn link_at(&self, x: f32, y: f32) -> Option<Position> {
        let near = |block: usize, range: &Range<usize>| {
            self.marks(Span::within(block, range.clone())).iter().any(|Mark { stretch, .. }| {
                let wide = ((TARGET - (stretch.right - stretch.left)) / 2.0).max(0.0);
                let high = ((TARGET - stretch.height) / 2.0).max(0.0);
                (stretch.left - wide..=stretch.right + wide).contains(&x)
                    && (stretch.top - high..=stretch.top + stretch.height + high).contains(&y)
            })
        };
        let reach =
            |placed: &&Placed| placed.top - TARGET <= y && y <= placed.top + placed.unit.height + TARGET;
        self.placed.iter().filter(reach).find_map(|placed| {
            let block = placed.unit.block;
            let (range, _) = self.block(block)?.links().find(|(range, _)| near(block, range))?;
            Some(Position::new(block, range.start))
        })
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
}
