//! What a screen reader (a program that speaks or brailles the screen) is told, and what it may ask.
//!
//! 1. The window walks its own widgets and writes down what they are in a [`Geometry`]: plain data, no toolkit.
//! 2. [`tree::tree`] turns a session and a geometry into the accessibility tree: a pure function, tested as data. `text`
//!    adds the document, [`runs`] its lines and letters, [`ids`] names every node for good; [`mod@shown`] is the tree with the
//!    text behind it.
//! 3. [`adapter`] hands the tree to the system (AT-SPI on Linux) and brings back what the screen reader asks for.
//! 4. [`wish`] turns that into what the window can do: press a control, move the keyboard, a [`Command`].
//!
//! [`ScreenReader`] joins the four. While nobody listens, none of it runs.
//!
//! A new kind of control is a variant of [`Role`] and a line in `tree`; another system is a file in `adapter`.
//!
//! [`Command`]: crate::command::Command

pub mod adapter;
pub mod geometry;
pub mod ids;
pub mod runs;
pub mod shown;
pub mod table;
mod text;
pub mod tree;
pub mod wish;

use std::fmt;

pub use adapter::{Event, HANGS_ON_WINDOW, Handle, KeyPress, Request};
pub use geometry::{Dial, Fold, Geometry, Letter, Line, Part, Rect, Role, Spoken, Steps, Typed};
pub use wish::Wish;

use crate::document::Place;
use crate::session::Session;
use adapter::Platform;

/// The window's side of the conversation with a screen reader.
pub struct ScreenReader {
    platform: Box<dyn Platform>,
    listening: bool,
    /// What was told last.
    geometry: Geometry,
    /// The sentence at which Lectern's own voice began; the screen reader stays there until it ends.
    resting: Option<Place>,
}

impl fmt::Debug for ScreenReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ScreenReader").field("listening", &self.listening).finish_non_exhaustive()
    }
}

impl ScreenReader {
    /// Waits for a screen reader at the window with this handle; `tell` may be called from another thread when one
    /// comes, asks or goes.
    pub fn attach(handle: Option<Handle>, tell: impl Fn(Event) + Clone + Send + 'static) -> Self {
        Self {
            platform: adapter::attach(handle, tell),
            listening: false,
            geometry: Geometry::default(),
            resting: None,
        }
    }

    /// Whether anybody listens; if not, there is no need to look at the window.
    pub fn is_listening(&self) -> bool {
        self.listening
    }

    /// Takes in that a screen reader came, went or asked; answers with what the window should do.
    pub fn heard(&mut self, event: Event, session: &Session) -> Option<Wish> {
        match event {
            Event::Came => {
                self.listening = true;
                None
            }
            Event::Went => {
                self.listening = false;
                self.geometry = Geometry::default();
                None
            }
            Event::Asked(request) => wish::wish(&request, session, &self.geometry),
            Event::Wished(wish) => Some(wish),
        }
    }

    /// Tells what the window shows now.
    pub fn show(&mut self, session: &Session, geometry: Geometry) {
        if !self.listening {
            return;
        }
        self.geometry = geometry;
        if session.narration().is_speaking() {
            self.resting.get_or_insert(session.narration().place());
        } else {
            self.resting = None;
        }
        self.geometry.resting = self.resting;
        let geometry = &self.geometry;
        self.platform.update(&mut || shown::shown(session, geometry));
    }

    /// Asks the screen reader about a key; true where it keeps it for a command of its own.
    pub fn keeps_key(&self, key: &KeyPress) -> bool {
        self.listening && self.platform.keeps_key(key)
    }

    /// Tells whether the window has the keyboard.
    pub fn window_focused(&mut self, focused: bool) {
        self.platform.window_focused(focused);
    }

    /// Tells where the window's content stands on the screen, in physical pixels.
    pub fn window_moved(&mut self, bounds: Rect) {
        self.platform.window_moved(bounds);
    }
}
