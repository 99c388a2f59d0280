//! Laying out ahead: while nothing happens, the text below the page is laid out, so that turning the page need not wait for it.
//!
//! [`Flow::ahead`] is called for every frame and says when it wants to be called again; a frame that moves the page never
//! pays for it. What is above has been on the page before and is kept anyway.

use std::time::{Duration, Instant};

use super::Flow;

/// The page must have stood still for so long: longer than a key that repeats takes for the next time (some 33 ms).
const STILL: Duration = Duration::from_millis(80);

/// What is left to do.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Ahead {
    /// The state of the page that was seen last, see [`Flow::changes`].
    of: u32,
    /// When the text below it is laid out.
    due: Option<Instant>,
}

impl Flow {
    /// Lays out what the next page will show, once the page has stood still; when to call again, if at all.
    pub fn ahead(&mut self, now: Instant) -> Option<Instant> {
        if self.ahead.of != self.changes {
            self.ahead = Ahead { of: self.changes, due: Some(now + STILL) };
        } else if self.ahead.due.is_some_and(|due| due <= now) {
            self.ahead.due = None;
            self.lay_out_below();
        }
        self.ahead.due
    }

    fn lay_out_below(&mut self) {
        let height = self.size.height;
        let Some(last) = self.placed.back() else { return };
        let (mut unit, mut bottom) = (last.unit.clone(), last.top + last.unit.height);
        while bottom < 2.0 * height {
            let Some(next) = self.unit_after(&unit) else { break };
            bottom += if next.follows_in_row() { 0.0 } else { next.height };
            unit = next;
        }
        self.kept.trim(&self.placed);
    }
}
