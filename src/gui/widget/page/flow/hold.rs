//! The line that stays where the eye is, whatever else changes.
//!
//! Its middle is what stays: lines that grow apart or letters that grow do so around it. A line that was whole stays whole.
//! The page's beginning, where nothing is followed, is held as the beginning. Where the text is too short above or below to
//! leave the line in its place, empty space stands in for it, and goes as the reader scrolls.

use super::{Anchor, Flow, Followed};
use crate::document::Position;

/// A line and where it stands.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Held {
    /// A place in the line.
    pub position: Position,
    /// From the page's top to the middle of the line, in logical pixels.
    pub middle: f32,
    /// Whether all of the line was on the page.
    whole: bool,
}

/// Empty space on the page, in logical pixels.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Gaps {
    /// Above the text's beginning.
    pub above: f32,
    /// Below its end.
    pub below: f32,
}

/// The top of a line of some height, so that this share of the rest of the page is above it.
pub(super) fn top_at(page: f32, height: f32, share: f32) -> f32 {
    ((page - height) * share).round().max(0.0)
}

/// What is seen at least of a line that is held, in logical pixels.
const SHRED: f32 = 1.0;
/// A line that is further from where it was has moved, in logical pixels; less is rounding.
const MOVED: f32 = 0.5;

impl Flow {
    /// Holds the line of a place; the top line, where that is not on the page.
    pub(super) fn hold(&mut self, position: Position) {
        let held = self.held_at(position).or_else(|| self.held_at(self.top().position));
        self.held = held.unwrap_or(Held { position, ..Held::default() });
    }

    /// Holds the line at the top, the first of which more than half is on the page.
    pub(super) fn hold_top(&mut self) {
        let top = self.top().position;
        let mut lines = self.placed.iter().flat_map(|placed| {
            let (block, start) = (placed.unit.block, placed.top + placed.unit.text_y);
            let lines = placed.unit.shaped.iter().flat_map(|shaped| &shaped.lines);
            lines.map(move |line| (block, line.range.start, start + line.top + line.height / 2.0))
        });
        let first = lines.find(|(_, _, middle)| (0.0..=self.size.height).contains(middle));
        self.hold(first.map_or(top, |(block, byte, _)| Position::new(block, byte)));
    }

    fn held_at(&self, position: Position) -> Option<Held> {
        let (top, height) = self.line_top(position)?;
        Some(Held { position, middle: top + height / 2.0, whole: self.is_whole(top, height) })
    }

    fn is_whole(&self, top: f32, height: f32) -> bool {
        top >= -0.5 && top + height <= self.size.height + 0.5
    }

    /// Where the eye is: on the line that was followed, if it is on the page. `next` is what is followed from now on.
    pub(super) fn eye(&self, next: Option<Followed>) -> Option<Held> {
        let before = self.followed?.position;
        let (top, height) = self.line_top(before)?;
        let on_page = top < self.size.height && top + height > 0.0;
        on_page.then_some(Held { position: next?.position, ..self.held_at(before)? })
    }

    /// Whether the page's top is the text's beginning; not while empty space stands above it.
    pub(super) fn begins_at_top(&self) -> bool {
        self.is_at_start() && self.gaps.above < MOVED
    }

    /// Fills the page around a line that is held.
    pub(super) fn place_held(&mut self, held: Held) {
        self.held = held;
        let page = self.size.height;
        self.put(held.position, |height| {
            let top = held.middle - height / 2.0;
            match held.whole {
                true => top.min(page - height).max(0.0),
                // A little of it stays on the page.
                false => top.min(page - SHRED).max(SHRED - height),
            }
        });
        self.gaps = Gaps { above: page, below: page };
        self.settle();
        // Where it could not stay it stays from now on where it went.
        if let Some(now) = self.held_at(held.position).filter(|now| (now.middle - held.middle).abs() > MOVED)
        {
            self.held = now;
        }
    }

    /// Empty space that has gone does not come back.
    pub(super) fn narrow_gaps(&mut self) {
        let above = self.placed.front().map_or(0.0, |first| first.top).max(0.0);
        let below = self.bottom().map_or(0.0, |bottom| self.size.height - bottom).max(0.0);
        self.gaps = Gaps { above: above.min(self.gaps.above), below: below.min(self.gaps.below) };
    }

    /// Puts the line of a place, with the picture over it, where a share of the rest of the page is above it.
    pub(super) fn place_at(&mut self, position: Position, share: f32) {
        let page = self.size.height;
        self.gaps = Gaps::default();
        self.put(position, |height| top_at(page, height, share));
        let over = self.picture_over(position);
        if over > 0.0 {
            self.put(position, |height| top_at(page, over + height, share) + over);
        }
        self.settle();
        self.hold(position);
    }

    /// Goes back to what was on the page before something had to be looked at elsewhere.
    pub(super) fn go_back(&mut self, top: Anchor, held: Held, gaps: Gaps) {
        self.put(top.position, |_| top.offset_y);
        self.gaps = gaps;
        self.settle();
        self.held = held;
    }
}
