//! Where each visible line and letter stands, for the accessibility tree.

use std::any::Any;
use std::ops::Range;

use iced::advanced::widget::operation::{Operation, Outcome};
use iced::advanced::widget::{Id, operate};
use iced::{Point, Rectangle, Size, Task};
use unicode_segmentation::UnicodeSegmentation;

use super::State;
use super::boxes;

/// The visible lines, from the top.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Geometry {
    /// The page, in the window's logical pixels.
    pub page: Rectangle,
    /// The lines.
    pub lines: Vec<Line>,
}

/// One visible line.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Which block.
    pub block: usize,
    /// Bytes of the block's text.
    pub range: Range<usize>,
    /// Where, in the window's logical pixels; may reach beyond the page.
    pub rect: Rectangle,
    /// True where the text's own direction is right to left.
    pub rtl: bool,
    /// Its letters as a reader counts them, in the order of the text.
    pub letters: Vec<Letter>,
}

/// One letter of a line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Letter {
    /// Bytes of its text.
    pub len: u8,
    /// From the line's beginning (its right end where `rtl`) to the letter's beginning, in logical pixels.
    pub at: f32,
    /// Width in logical pixels.
    pub width: f32,
}

impl Geometry {
    /// The geometry of a page from what it lends to `Operation::custom`; `None` for any other widget's state.
    pub fn of(state: &dyn Any, bounds: Rectangle) -> Option<Self> {
        let flow = &state.downcast_ref::<State>()?.flow;
        let mut lines = Vec::new();
        for placed in flow.placed() {
            let unit = &placed.unit;
            let Some(shaped) = &unit.shaped else { continue };
            for ((run, byte), line) in shaped.runs().zip(&shaped.lines) {
                let top = placed.top + unit.text_y + line.top;
                if top >= bounds.height || top + line.height <= 0.0 {
                    continue;
                }
                let text = flow
                    .text()
                    .and_then(|text| text.document().blocks.get(unit.block)?.text.get(line.range.clone()))
                    .unwrap_or_default();
                let letters = text.grapheme_indices(true).map(|(at, letter)| {
                    let start = line.range.start + at;
                    let found = boxes::on_line(&run, &byte, &(start..start + letter.len()));
                    let (left, right) = found.first().copied().unwrap_or((line.left, line.left));
                    Letter {
                        len: u8::try_from(letter.len()).unwrap_or(u8::MAX),
                        at: if line.rtl { line.right - right } else { left - line.left },
                        width: right - left,
                    }
                });
                lines.push(Line {
                    block: unit.block,
                    range: line.range.clone(),
                    rect: Rectangle::new(
                        Point::new(bounds.x + unit.text_x + line.left, bounds.y + top),
                        Size::new(line.right - line.left, line.height),
                    ),
                    rtl: line.rtl,
                    letters: letters.collect(),
                });
            }
        }
        Some(Self { page: bounds, lines })
    }
}

/// Asks the page with this id for its geometry.
pub fn geometry(id: Id) -> Task<Geometry> {
    operate(Collect { id, found: None })
}

struct Collect {
    id: Id,
    found: Option<Geometry>,
}

impl Operation<Geometry> for Collect {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Geometry>)) {
        operate(self);
    }

    fn custom(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if id == Some(&self.id) {
            self.found = Geometry::of(state, bounds);
        }
    }

    fn finish(&self) -> Outcome<Geometry> {
        self.found.clone().map_or(Outcome::None, Outcome::Some)
    }
}
