//! What the app gives a page to show, and what it wants to be told. A new choice of the reader that the page must know is a
//! method here.

use std::sync::Arc;

use iced::advanced::widget::Id;

use super::Page;
use super::flow::{Anchor, Followed};
use super::picture::Told;
use crate::document::{Position, Span};
use crate::gui::pictures::{Pictures, Sight};
use crate::segment::Segments;
use crate::session::Highlight;
use crate::settings::aids::Aids;
use crate::settings::theme::Palette;
use crate::settings::typography::Typography;

impl<'a, Message> Page<'a, Message> {
    /// A page that shows a text. What lies under it must have the colour of its paper.
    pub fn new(id: Id, text: &'a Arc<Segments>, typography: Typography, palette: Palette) -> Self {
        Self {
            id,
            text,
            typography,
            palette,
            mirrored: false,
            glides: false,
            highlight: None,
            aids: Aids::default(),
            place: Position::default(),
            anchor: None,
            follow: None,
            finds: &[],
            selection: None,
            caret: None,
            pictures: None,
            told: Told::default(),
            on_sight: None,
            on_picture: None,
            on_press: None,
            on_scroll: None,
            on_select: None,
            on_settle: None,
        }
    }

    /// Puts the scrollbar on the left, for a window that runs from the right.
    pub fn mirrored(mut self, mirrored: bool) -> Self {
        self.mirrored = mirrored;
        self
    }

    /// Glides where it scrolls by lines and goes along with the voice, rather than jump.
    pub fn glides(mut self, glides: bool) -> Self {
        self.glides = glides;
        self
    }

    /// Marks what is being read.
    pub fn highlight(mut self, highlight: Option<Highlight>) -> Self {
        self.highlight = highlight;
        self
    }

    /// Helps with the reading aids; `place` is where the reader is, whether or not it is marked.
    pub fn aids(mut self, aids: Aids, place: Position) -> Self {
        (self.aids, self.place) = (aids, place);
        self
    }

    /// Goes to a place, once for each new `revision`.
    pub fn anchor(mut self, revision: u64, anchor: Anchor) -> Self {
        self.anchor = Some((revision, anchor));
        self
    }

    /// Keeps the line of a place in view; `None` leaves the page where the reader put it.
    pub fn follow(mut self, follow: Option<Followed>) -> Self {
        self.follow = follow;
        self
    }

    /// Marks where words stand: spans in the order of the text.
    pub fn finds(mut self, finds: &'a [Span]) -> Self {
        self.finds = finds;
        self
    }

    /// Shows text as selected. The app keeps what `on_select` tells it.
    pub fn selection(mut self, selection: Option<Span>) -> Self {
        self.selection = selection;
        self
    }

    /// Shows a caret before a letter.
    pub fn caret(mut self, caret: Option<Position>) -> Self {
        self.caret = caret;
        self
    }

    /// Shows pictures as they are decoded; `broken` and `large` are said of one that cannot be.
    pub fn pictures(mut self, pictures: &'a Pictures, broken: String, large: String) -> Self {
        let told = Told { broken: pictures.broken().clone(), broken_words: broken, large_words: large };
        (self.pictures, self.told) = (Some(pictures), told);
        self
    }

    /// Called when other pictures came in sight, or the same at another size; sizes are logical pixels.
    pub fn on_sight(mut self, message: impl Fn(Vec<Sight>) -> Message + 'a) -> Self {
        self.on_sight = Some(Box::new(message));
        self
    }

    /// Called when the picture of a block is pressed and let go.
    pub fn on_picture(mut self, message: impl Fn(usize) -> Message + 'a) -> Self {
        self.on_picture = Some(Box::new(message));
        self
    }

    /// Called when a letter is pressed and let go, with its place.
    pub fn on_press(mut self, message: impl Fn(Position) -> Message + 'a) -> Self {
        self.on_press = Some(Box::new(message));
        self
    }

    /// Called when the reader scrolls by mouse or touch, with the line at the top. Scrolling by [`scroll`](super::scroll) and following
    /// are not told here.
    pub fn on_scroll(mut self, message: impl Fn(Anchor) -> Message + 'a) -> Self {
        self.on_scroll = Some(Box::new(message));
        self
    }

    /// Called when the reader selects text, or with `None` when a press takes the selection away.
    pub fn on_select(mut self, message: impl Fn(Option<Span>) -> Message + 'a) -> Self {
        self.on_select = Some(Box::new(message));
        self
    }

    /// Called when another line came to the top, for whatever reason.
    pub fn on_settle(mut self, message: impl Fn(Anchor) -> Message + 'a) -> Self {
        self.on_settle = Some(Box::new(message));
        self
    }
}
