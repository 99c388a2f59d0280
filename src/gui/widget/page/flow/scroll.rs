//! Scrolling: by lines, pages, pixels and shares of the text.

use super::{Anchor, Flow, Gaps, Placed, follow};
use crate::document::Position;
use crate::gui::widget::page::shape;

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

impl Flow {
    /// How far one notch of the wheel goes, in logical pixels: three lines, but never so far that large text is lost sight of.
    pub fn notch(&self) -> f32 {
        (3.0 * self.typography.size * self.typography.line_height).min(0.4 * self.size.height)
    }

    /// Scrolls; true where anything moved.
    pub fn scroll(&mut self, scroll: Scroll) -> bool {
        if self.placed.is_empty() {
            return false;
        }
        if !matches!(scroll, Scroll::Lines(_)) {
            self.arrive();
        }
        let before = self.top();
        match scroll {
            Scroll::Lines(lines) => {
                return self.glide_by(lines * self.typography.size * self.typography.line_height);
            }
            Scroll::Pages(pages) => return self.scroll_by(pages * self.page_step(pages < 0.0)),
            Scroll::Start => self.place(Anchor::default()),
            Scroll::End => self.place(self.end()),
            Scroll::To(position) => {
                self.place_at(position, follow::THIRD);
                return self.top().differs(before);
            }
        }
        self.hold_top();
        self.top().differs(before)
    }

    /// Scrolls by some pixels, downwards; true where anything moved.
    pub fn scroll_by(&mut self, pixels: f32) -> bool {
        if !pixels.is_finite() || self.placed.is_empty() {
            return false;
        }
        let before = self.top();
        self.shift(-pixels);
        self.settle();
        self.hold_top();
        self.top().differs(before)
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
        self.gaps = Gaps::default();
        self.settle();
        self.hold_top();
    }

    fn scroll_to_end(&mut self) {
        self.scroll(Scroll::End);
    }

    /// How far a page is: forward, so that the first line that is not whole comes to the top; back, its mirror.
    pub(super) fn page_step(&self, back: bool) -> f32 {
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
}
