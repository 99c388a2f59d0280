//! UI Automation, the accessibility service of Windows, through AccessKit.
//!
//! 1. The adapter hangs on the window's handle before the window is shown: the first program that asks for the window's
//!    tree is the screen reader.
//! 2. It is told with [`Event::Came`]; the window answers with [`Platform::update`], and each later update tells what is new.
//! 3. What a screen reader wants done comes back as [`Event::Asked`].
//!
//! The service follows the window's place by itself and learns from the window where the keyboard is.

use accesskit_windows::{HWND, SubclassingAdapter};

use super::handlers::{Asking, Coming};
use super::{Event, Handle, Platform};
use crate::screen_reader::geometry::Rect;
use crate::screen_reader::shown::Shown;

/// The service of one window.
pub struct Windows(SubclassingAdapter);

impl Windows {
    /// Hangs on a window that is not shown yet. To be called on the window's thread.
    pub fn new(handle: Handle, tell: impl Fn(Event) + Clone + Send + 'static) -> Self {
        let Handle(address) = handle;
        let window = HWND(std::ptr::with_exposed_provenance_mut(address));
        Self(SubclassingAdapter::new(window, Coming(tell.clone()), Asking(tell)))
    }
}

impl Platform for Windows {
    fn update(&mut self, shown: &mut dyn FnMut() -> Shown) {
        if let Some(events) = self.0.update_if_active(|| shown().tree) {
            events.raise();
        }
    }

    fn window_focused(&mut self, _focused: bool) {}

    fn window_moved(&mut self, _bounds: Rect) {}
}
