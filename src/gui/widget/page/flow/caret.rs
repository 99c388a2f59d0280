//! Where the caret stands on the page, and where a line up or down leads.

use std::ops::Range;

use super::{Flow, Placed, Scroll, Unit as Laid};
use crate::document::{Position, Unit, Way};
use crate::gui::widget::page::boxes;

/// A bar between two letters, from the page's top left, in logical pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CaretBar {
    /// Its middle.
    pub x: f32,
    /// Its top.
    pub top: f32,
    /// Its height.
    pub height: f32,
}

impl Flow {
    /// The bar before the letter at a position, or behind the last of its line; `None` where that is not on the page.
    pub fn caret(&self, at: Position) -> Option<CaretBar> {
        let (laid, top, line) = self.line_of(at)?;
        let shaped = laid.shaped.as_ref()?;
        let place = shaped.lines.get(line)?;
        let (run, byte) = shaped.runs().nth(line)?;
        let end = place.range.end;
        // The letter after the caret, at its beginning; at the end of a line the letter before, at its end.
        let bounds = |bytes: Range<usize>| boxes::on_line(&run, &byte, &bytes).first().copied();
        let goes_left = |at: usize| {
            let glyph = run.glyphs.iter().find(|glyph| byte(glyph.start) <= at && at < byte(glyph.end));
            glyph.map_or(place.rtl, |glyph| glyph.level.is_rtl())
        };
        let text = self.block(at.block)?.text.as_str();
        let after = text.get(at.byte..end).and_then(|rest| rest.chars().next()).map(char::len_utf8);
        let x = match after.and_then(|len| bounds(at.byte..at.byte + len)) {
            Some((left, right)) if at.byte < end => {
                if goes_left(at.byte) {
                    right
                } else {
                    left
                }
            }
            _ => {
                let before =
                    text.get(place.range.start..at.byte.min(end)).and_then(|text| text.chars().next_back());
                let from = at.byte.min(end).saturating_sub(before.map_or(0, char::len_utf8));
                match bounds(from..at.byte.min(end)) {
                    Some((left, _)) if goes_left(from) => left,
                    Some((_, right)) => right,
                    None if place.rtl => place.right,
                    None => place.left,
                }
            }
        };
        Some(CaretBar { x: x + laid.text_x, top: top + laid.text_y + place.top, height: place.height })
    }

    /// Where a line or a page up or down, or the end of the line, leads from a position. At the ends of the text the ends of the line
    /// are the answer. The page stays where it is; it follows when the caret goes there.
    pub fn line_from(&mut self, from: Position, unit: Unit, way: Way) -> Option<Position> {
        let (top, held, gaps) = (self.top(), self.held, self.gaps);
        let to = self.line_led_to(from, unit, way);
        if self.top().differs(top) {
            self.go_back(top, held, gaps);
        }
        to
    }

    /// The same; looks at what is out of view by going there.
    fn line_led_to(&mut self, from: Position, unit: Unit, way: Way) -> Option<Position> {
        if self.caret(from).is_none() {
            self.scroll(Scroll::To(from));
        }
        if unit == Unit::LineEnd {
            return self.line_end(from, way);
        }
        let mut bar = self.caret(from)?;
        if unit == Unit::Page {
            return self.page_led_to(bar, from, way);
        }
        // The next line must be on the page to be asked, and so must this one. Beside a long cell it may be far.
        let row =
            self.placed.iter().find(|placed| placed.unit.block == from.block && placed.unit.row.is_some());
        let row = row.map_or(bar.top..bar.top + bar.height, |row| row.top..row.top + row.unit.height);
        let beyond = match way {
            Way::Forward => {
                (row.end.max(bar.top + bar.height) + bar.height * 3.0 - self.size.height).min(bar.top)
            }
            Way::Back => {
                (row.start.min(bar.top) - bar.height * 3.0).max(bar.top + bar.height - self.size.height)
            }
        };
        if (way == Way::Forward && beyond > 0.0) || (way == Way::Back && beyond < 0.0) {
            self.scroll_by(beyond);
            bar = self.caret(from)?;
        }
        let other = self.neighbour(bar, way);
        match other {
            Some(y) => self.hit(bar.x, y).map(|(_, caret, _)| caret),
            None => self.line_beyond(bar.x, from, way).or_else(|| self.line_end(from, way)),
        }
    }

    /// The line of the next block, where a picture or a long cell keeps it off the page.
    fn line_beyond(&mut self, x: f32, from: Position, way: Way) -> Option<Position> {
        let unit = self.placed.iter().map(|placed| &placed.unit).find(|unit| unit.block == from.block)?;
        let row = unit.row.clone().unwrap_or(from.block..from.block + 1);
        let blocks = self.text.as_ref()?.document().blocks.len();
        let has_text = |block: &usize| self.block(*block).is_some_and(|block| !block.text.is_empty());
        let to = match way {
            Way::Forward => Position::new((row.end..blocks).find(has_text)?, 0),
            Way::Back => {
                let block = (0..row.start).rev().find(has_text)?;
                Position::new(block, self.block(block)?.text.len())
            }
        };
        self.scroll(Scroll::To(to));
        let (top, height) = self.line_top(to)?;
        self.hit(x, top + height / 2.0).map(|(_, caret, _)| caret)
    }

    /// The same place of the page, once it has been turned; at the text's ends the end of its last or first line.
    fn page_led_to(&mut self, bar: CaretBar, from: Position, way: Way) -> Option<Position> {
        let pages = match way {
            Way::Forward => 1.0,
            Way::Back => -1.0,
        };
        let step = self.page_step(way == Way::Back);
        let before = self.line_top(from)?.0;
        self.scroll(Scroll::Pages(pages));
        // Where the text ends the page could not be turned as far.
        let moved = self.line_top(from).map_or(step, |(top, _)| (before - top).abs());
        let y = bar.top + bar.height / 2.0 + pages * (step - moved).max(0.0);
        let to = self.hit(bar.x, y).map(|(_, caret, _)| caret)?;
        match way {
            Way::Forward if to <= from => self.line_end(to, way),
            Way::Back if to >= from => self.line_end(to, way),
            Way::Forward | Way::Back => Some(to),
        }
    }

    /// The middle of the line below or above a bar, from the page's top.
    fn neighbour(&self, bar: CaretBar, way: Way) -> Option<f32> {
        // Of cells side by side only the one in whose column the bar is.
        let here = |placed: &&Placed| std::ptr::eq(self.nearest_in_row(placed, bar.x), *placed);
        let lines = self.placed.iter().filter(here).flat_map(|placed| {
            let start = placed.top + placed.unit.text_y;
            let lines = placed.unit.shaped.iter().flat_map(|shaped| &shaped.lines);
            lines.map(move |line| (start + line.top, line.height))
        });
        let middle = |(top, height): (f32, f32)| top + height / 2.0;
        match way {
            Way::Forward => {
                lines.filter(|(top, _)| *top >= bar.top + bar.height - 1.0).map(middle).reduce(f32::min)
            }
            Way::Back => {
                lines.filter(|(top, height)| top + height <= bar.top + 1.0).map(middle).reduce(f32::max)
            }
        }
    }

    fn line_end(&self, from: Position, way: Way) -> Option<Position> {
        let (laid, _, line) = self.line_of(from)?;
        let range = laid.shaped.as_ref()?.lines.get(line)?.range.clone();
        let text = self.block(from.block)?.text.get(range.clone())?;
        Some(Position::new(
            from.block,
            match way {
                Way::Forward => range.start + last_of(text, range.end < self.block(from.block)?.text.len()),
                Way::Back => range.start,
            },
        ))
    }

    /// The laid-out unit of a position, its top, and which of its lines it is.
    fn line_of(&self, at: Position) -> Option<(&Laid, f32, usize)> {
        let text = &self.block(at.block)?.text;
        let piece = super::shape::piece_at(text, at.byte);
        let placed =
            self.placed.iter().find(|placed| (placed.unit.block, placed.unit.piece) == (at.block, piece))?;
        let lines = &placed.unit.shaped.as_ref()?.lines;
        let line = lines.iter().rposition(|line| line.range.start <= at.byte)?;
        let top = placed.top + placed.unit.text_y + lines.get(line)?.top;
        let height = lines.get(line)?.height;
        (top < self.size.height && top + height > 0.0).then_some((&*placed.unit, placed.top, line))
    }
}

/// The length of a line up to where a caret still stands on it: before the space at which it was broken; where it was
/// broken between two letters, before the last of them.
fn last_of(line: &str, goes_on: bool) -> usize {
    let end = line.trim_end().len();
    match line.char_indices().next_back() {
        Some((last, _)) if goes_on && end == line.len() => last,
        Some(_) | None => end,
    }
}
