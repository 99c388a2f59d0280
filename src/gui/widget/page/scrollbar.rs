//! The page's scrollbar: wide enough for a shaky hand, as honest as the count of bytes.

use iced::{Point, Rectangle, Size};

/// What it takes of the page's width, in logical pixels.
pub const GUTTER: f32 = 16.0;
/// Width of the thumb.
const WIDTH: f32 = 12.0;
/// Width of what can be pressed, from the page's edge.
const REACH: f32 = 24.0;
/// The thumb is never shorter.
const SHORTEST: f32 = 44.0;

/// The scrollbar of one moment.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scrollbar {
    /// The thumb.
    pub thumb: Rectangle,
    /// What can be pressed.
    pub track: Rectangle,
    /// The share of the text that the page shows.
    shown: f32,
}

impl Scrollbar {
    /// The scrollbar of a page with these shares of the text at its top and bottom; `None` where all is in view.
    pub fn new(page: Rectangle, (top, bottom): (f32, f32), mirrored: bool) -> Option<Self> {
        let shown = (bottom - top).clamp(0.0, 1.0);
        if shown > 0.9999 || page.height < SHORTEST {
            return None;
        }
        let length = (shown * page.height).max(SHORTEST);
        let along = (top / (1.0 - shown)).clamp(0.0, 1.0);
        let edge = (GUTTER - WIDTH) / 2.0;
        let x = if mirrored { page.x + edge } else { page.x + page.width - WIDTH - edge };
        let track_x = if mirrored { page.x } else { page.x + page.width - REACH };
        Some(Self {
            thumb: Rectangle::new(
                Point::new(x, (page.y + along * (page.height - length)).round()),
                Size::new(WIDTH, length.round()),
            ),
            track: Rectangle::new(Point::new(track_x, page.y), Size::new(REACH, page.height)),
            shown,
        })
    }

    /// True where a press would take the thumb.
    pub fn is_on_thumb(&self, point: Point) -> bool {
        self.track.contains(point) && (self.thumb.y..=self.thumb.y + self.thumb.height).contains(&point.y)
    }

    /// The share of the text to show at the page's top when the thumb's top is dragged to `y`; `None` for the very end.
    pub fn share_at(&self, y: f32) -> Option<f32> {
        let room = self.track.height - self.thumb.height;
        let along = if room > 0.0 { (y - self.track.y) / room } else { 0.0 };
        (along < 1.0).then_some(along.max(0.0) * (1.0 - self.shown))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_thumb_touches_both_ends_and_a_drag_leads_back() {
        let page = Rectangle::new(Point::new(10.0, 20.0), Size::new(600.0, 400.0));
        let at = |top, bottom| Scrollbar::new(page, (top, bottom), false).expect("a long text");
        assert_eq!(at(0.0, 0.01).thumb.y, 20.0);
        let end = at(0.99, 1.0).thumb;
        assert_eq!(end.y + end.height, 420.0);
        let middle = at(0.5, 0.51);
        assert!((middle.share_at(middle.thumb.y).expect("not the end") - 0.5).abs() < 0.003);
        assert_eq!(middle.share_at(9000.0), None);
        assert_eq!(Scrollbar::new(page, (0.0, 1.0), false), None);
    }
}
