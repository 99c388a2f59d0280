//! Gliding: the page moves a part of the way with every frame, so that the eye does not lose its line.
//!
//! What the reader scrolls by lines, and the way to the line that the voice reads, where that is in view already, are glided.
//! Turning pages and jumping are not: there is nothing for the eye to keep to. [`Flow::glide`] is called for every frame.

use std::time::{Duration, Instant};

use super::Flow;
use crate::document::Position;

/// In this time the page covers 1 - 1/e of the way that is left (63 %), so that a line of text takes a fifth of a second:
/// as much as a glance takes (Rayner 1998: fixations in reading last 200 to 250 ms).
const PACE: Duration = Duration::from_millis(50);
/// A frame that comes later than this counts as if it came then: nobody sees a leap as a movement.
const LATEST: Duration = Duration::from_millis(100);
/// From one frame to the next: as often as an ordinary screen shows one. A renderer that waits for no screen would draw three times
/// as many, which nobody sees and a battery feels.
pub const FRAME: Duration = Duration::from_millis(16);

/// The way that is left.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Glide {
    /// In logical pixels, downwards.
    left: f32,
    by: By,
    /// When the last part was covered.
    last: Option<Instant>,
}

/// Who wants it covered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum By {
    /// The reader, who scrolls.
    #[default]
    Reader,
    /// The voice, whose line is followed.
    Voice,
}

impl Glide {
    /// Leaves off, where somebody else wanted it than the one who has the page now.
    pub(super) fn forget_unless(&mut self, by: By) {
        if self.by != by {
            *self = Self::default();
        }
    }
}

/// Where a frame has led.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Glided {
    /// There was no way left.
    Still,
    /// A part of the way.
    OnTheWay,
    /// To its end.
    Arrived(By),
}

impl Flow {
    /// Scrolls by some pixels, downwards, gliding where that is wanted; true where anything moves.
    pub fn glide_by(&mut self, pixels: f32) -> bool {
        if !self.glides {
            return self.scroll_by(pixels);
        }
        let is_stuck = if pixels > 0.0 { self.is_at_end() } else { self.begins_at_top() };
        if is_stuck || !pixels.is_finite() || self.placed.is_empty() {
            self.glide = Glide::default();
            return false;
        }
        self.glide.left += pixels;
        self.glide.by = By::Reader;
        true
    }

    /// Goes back by the distance that the line of a place jumped, to glide it; another way that was left is forgotten.
    pub(super) fn glide_instead(&mut self, position: Position, jumped: f32) {
        let goal = self.line_top(position);
        self.glide = Glide { left: 0.0, by: By::Voice, ..self.glide };
        if self.glides && self.scroll_by(-jumped) {
            // Empty space that the page had above or below the text does not come back, so it may be less.
            let back = self.line_top(position).zip(goal);
            self.glide.left = back.map_or(jumped, |((now, _), (goal, _))| now - goal);
        }
    }

    /// Covers what is left at once.
    pub(super) fn arrive(&mut self) {
        let Glide { left, .. } = std::mem::take(&mut self.glide);
        if left != 0.0 {
            self.scroll_by(left);
        }
    }

    /// Covers a part of the way that is left.
    pub fn glide(&mut self, now: Instant) -> Glided {
        let left = self.glide.left;
        if left == 0.0 {
            return Glided::Still;
        }
        let since = self.glide.last.map_or(FRAME, |last| now.saturating_duration_since(last)).min(LATEST);
        let share = 1.0 - (-since.as_secs_f32() / PACE.as_secs_f32()).exp();
        // Whole pixels, at least one: letters between two pixels would be drawn anew, and flicker.
        let part = (left * share).round();
        let part = if part == 0.0 { left.clamp(-1.0, 1.0) } else { part.clamp(-left.abs(), left.abs()) };
        let by = self.glide.by;
        self.glide = Glide { left: left - part, by, last: Some(now) };
        if self.scroll_by(part) && self.glide.left != 0.0 {
            return Glided::OnTheWay;
        }
        self.glide = Glide::default();
        Glided::Arrived(by)
    }
}
