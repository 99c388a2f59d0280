//! The window's own object, for the systems whose accessibility service hangs on it: the window opens hidden, its handle is
//! asked for, the service attached, and the window shown.

use iced::window::raw_window_handle::RawWindowHandle;
use iced::{Task, window};

use crate::screen_reader::Handle;

/// Asks the window for its handle, on its own thread.
pub fn ask() -> Task<Option<Handle>> {
    window::latest().and_then(|id| window::run(id, handle))
}

/// Shows the window.
pub fn show<T: Send + 'static>() -> Task<T> {
    window::latest().and_then(|id| window::set_mode(id, window::Mode::Windowed))
}

fn handle(window: &dyn window::Window) -> Option<Handle> {
    match window.window_handle().ok()?.as_raw() {
        RawWindowHandle::Win32(of) => Some(Handle(of.hwnd.get().cast_unsigned())),
        RawWindowHandle::AppKit(of) => Some(Handle(of.ns_view.as_ptr().expose_provenance())),
        _ => None,
    }
}
