//! The ruler: over which lines it lies. It follows the voice, the keyboard and the mouse, whichever moved last.
//!
//! The voice and the caret take it to a place of the text, with which it then moves. The mouse, a finger and scrolling by
//! key leave it at a height of the page, under which the text moves.

use std::ops::Range;

use iced::{Event, Rectangle, mouse, touch};

use super::flow::{Flow, Row, Scroll, level, row_at};
use crate::document::Position;

/// Where the ruler lies.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Ruler {
    /// How many lines it has; 0 is no ruler.
    lines: u8,
    lies: Option<Lies>,
    /// The place that the voice or the caret was at when last looked at.
    read: Option<Position>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Lies {
    /// Over the line with a place.
    Over(Position),
    /// Over the line at a height, from the page's top.
    At(f32),
}

impl Ruler {
    /// Takes in how many lines it has, where the voice or the caret is, if either is shown, and the reader's place.
    pub fn read(&mut self, lines: u8, at: Option<Position>, place: Position) {
        self.lines = lines;
        if lines == 0 {
            self.lies = None;
        } else if self.lies.is_none() || (at.is_some() && at != self.read) {
            self.lies = Some(Lies::Over(at.unwrap_or(place)));
        }
        self.read = at;
    }

    /// Takes in an event of the mouse or a finger over the page; true where the ruler then lies elsewhere.
    pub fn pointed(&mut self, event: &Event, cursor: mouse::Cursor, bounds: Rectangle, flow: &Flow) -> bool {
        let at = match event {
            Event::Mouse(mouse::Event::CursorMoved { .. } | mouse::Event::WheelScrolled { .. }) => {
                cursor.position_over(bounds)
            }
            Event::Touch(
                touch::Event::FingerPressed { position, .. } | touch::Event::FingerMoved { position, .. },
            ) => bounds.contains(*position).then_some(*position),
            _ => None,
        };
        let Some(at) = at.filter(|_| self.lines > 0) else { return false };
        let before = self.band(flow);
        self.lies = Some(Lies::At(at.y - bounds.y));
        self.band(flow) != before
    }

    /// Scrolls as a key asks. The ruler keeps its height; where the page cannot go further, it goes instead.
    pub fn scroll(&mut self, flow: &mut Flow, scroll: Scroll) {
        let lay = self.line(flow);
        let moved = flow.scroll(scroll);
        match (scroll, lay) {
            (Scroll::To(position), Some(_)) => self.lies = Some(Lies::Over(position)),
            (Scroll::Lines(lines), Some(lay)) if !moved => {
                let to = lay.top + (lines + 0.5) * lay.height;
                self.lies = Some(Lies::At(to.clamp(0.0, flow.height())));
            }
            (Scroll::Lines(_) | Scroll::Pages(_) | Scroll::Start | Scroll::End, Some(lay)) => {
                self.lies = Some(Lies::At(lay.top + lay.height / 2.0));
            }
            (_, None) => {}
        }
    }

    /// From where to where it reaches, from the page's top; `None` where there is none or its line is out of view.
    pub fn band(&self, flow: &Flow) -> Option<Range<f32>> {
        let (rows, middle) = self.lines(flow)?;
        let lines = usize::from(self.lines);
        // Of an even number one more lies below, where reading goes on.
        let first = rows.get(middle.saturating_sub((lines - 1) / 2))?;
        let last = rows.get((middle + lines / 2).min(rows.len() - 1))?;
        Some(first.top..last.top + last.height)
    }

    /// The line that it lies over, the one in its middle.
    fn line(&self, flow: &Flow) -> Option<Row> {
        let (rows, middle) = self.lines(flow)?;
        rows.get(middle).cloned()
    }

    /// The lines that can be seen, one for each height, and which of them it lies over.
    fn lines(&self, flow: &Flow) -> Option<(Vec<Row>, usize)> {
        if self.lines == 0 {
            return None;
        }
        let rows: Vec<Row> = flow.rows().collect();
        let y = match self.lies? {
            Lies::Over(at) => rows.get(row_at(&rows, at)?)?.top + 0.5,
            Lies::At(y) => y,
        };
        let rows: Vec<Row> = level(rows).into_iter().filter_map(|group| group.into_iter().next()).collect();
        let middle = rows.partition_point(|row| row.top <= y).saturating_sub(1);
        (!rows.is_empty()).then_some((rows, middle))
    }
}
