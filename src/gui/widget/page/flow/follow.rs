//! Keeping the line that is being read in view, the way the reader likes it.

use super::Flow;
use super::glide::Glide;
use super::hold::top_at;
use crate::document::Position;
use crate::settings::follow::Follow;

/// A place to keep in view, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Followed {
    /// The place.
    pub position: Position,
    /// The way.
    pub way: Follow,
}

/// The followed line is left alone while it stands in this part of the page.
const COMFORT: (f32, f32) = (0.06, 0.8);
/// What is above the line where it is kept in the middle, and where the page goes to it: shares of the rest of the page.
const MIDDLE: f32 = 0.5;
pub(super) const THIRD: f32 = 1.0 / 3.0;
/// Where a page that was turned begins: a little of what was read stays in view.
const TURNED: f32 = 0.06;

impl Flow {
    /// Brings the line of a place to where the reader wants it. It is held from now on if it was moved.
    pub(super) fn follow(&mut self, followed: Followed) {
        let Followed { position, way } = followed;
        let line = self.seen_as_one(position);
        match way {
            Follow::Never => {}
            Follow::Centre if line.is_none_or(|(top, height)| !self.is_at(top, height, MIDDLE)) => {
                self.place_at(position, MIDDLE);
            }
            Follow::Third if !self.is_comfortable(line) => self.place_at(position, THIRD),
            Follow::Page if line.is_none_or(|(top, height)| !self.is_in_view(top, height)) => {
                self.place_at(position, TURNED);
            }
            Follow::Centre | Follow::Third | Follow::Page => {}
        }
    }

    /// The same; where the line was in view already, and `glides` says so, the eye is led along.
    pub(super) fn follow_gliding(&mut self, followed: Followed, glides: bool) {
        let Followed { position, .. } = followed;
        let (page, before) = (self.top(), self.line_top(position));
        self.follow(followed);
        if !self.top().differs(page) {
            return;
        }
        match (before, self.line_top(position)) {
            (Some((before, height)), Some((after, _)))
                if glides && (-height..=self.size.height).contains(&before) =>
            {
                self.glide_instead(position, before - after);
            }
            (_, _) => self.glide = Glide::default(),
        }
    }

    /// True where the line of a place is in view.
    pub(super) fn shows(&self, position: Position) -> bool {
        self.line_top(position).is_some_and(|(top, height)| self.is_in_view(top, height))
    }

    /// Top and height of the line of a place, with the picture over it.
    fn seen_as_one(&self, position: Position) -> Option<(f32, f32)> {
        let over = self.picture_over(position);
        self.line_top(position).map(|(top, height)| (top - over, over + height))
    }

    fn is_at(&self, top: f32, height: f32, share: f32) -> bool {
        (top - top_at(self.size.height, height, share)).abs() <= 0.5
    }

    fn is_in_view(&self, top: f32, height: f32) -> bool {
        // Of a line taller than the page its beginning is enough.
        top >= -0.5 && (top + height <= self.size.height + 0.5 || top <= 0.5)
    }

    fn is_comfortable(&self, line: Option<(f32, f32)>) -> bool {
        let (low, high) = (COMFORT.0 * self.size.height, COMFORT.1 * self.size.height);
        line.is_some_and(|(top, height)| {
            // A line taller than the comfortable part is well placed at its beginning.
            let not_too_high = top >= low.min(height) - 0.5 || (top >= -0.5 && self.is_at_start());
            let not_too_low = top + height <= high
                || top <= low.max(self.size.height / 3.0)
                || (top + height <= self.size.height + 0.5 && self.is_at_end());
            not_too_high && not_too_low
        })
    }
}
