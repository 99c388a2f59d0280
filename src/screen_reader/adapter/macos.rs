//! NSAccessibility, the accessibility service of macOS, through AccessKit.
//!
//! 1. The adapter hangs on the window's view. The first question for the view's children is the screen reader coming.
//! 2. It is told with [`Event::Came`]; the window answers with [`Platform::update`], and each later update tells what is new.
//! 3. What a screen reader wants done comes back as [`Event::Asked`].
//!
//! The service follows the window's place by itself; it must be told whether the window has the keyboard.

use accesskit_macos::{QueuedEvents, SubclassingAdapter};

use super::handlers::{Asking, Coming};
use super::{Event, Handle, Platform};
use crate::screen_reader::geometry::Rect;
use crate::screen_reader::shown::Shown;

/// The service of one window.
pub struct MacOs(SubclassingAdapter);

impl MacOs {
    /// Hangs on the view of an open window. To be called on the window's thread.
    #[allow(unsafe_code)]
    pub fn new(handle: Handle, tell: impl Fn(Event) + Clone + Send + 'static) -> Self {
        let Handle(address) = handle;
        let view = std::ptr::with_exposed_provenance_mut(address);
        // SAFETY: a handle comes from an open window, as its view, on this thread, and the window stays open while the
        // program runs; the adapter keeps the view alive from here on.
        Self(unsafe { SubclassingAdapter::new(view, Coming(tell.clone()), Asking(tell)) })
    }
}

impl Platform for MacOs {
    fn update(&mut self, shown: &mut dyn FnMut() -> Shown) {
        raise(self.0.update_if_active(|| shown().tree));
    }

    fn window_focused(&mut self, focused: bool) {
        raise(self.0.update_view_focus_state(focused));
    }

    fn window_moved(&mut self, _bounds: Rect) {}
}

fn raise(events: Option<QueuedEvents>) {
    if let Some(events) = events {
        events.raise();
    }
}
