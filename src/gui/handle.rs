//! The window's own object, for what iced does not tell.
//!
//! - Where the accessibility service hangs on it (Windows, macOS), the window opens hidden, its handle is asked for
//!   ([`ask`]), the service attached, and the window shown ([`show`]).
//! - Screen readers want to know where the content stands on the screen; iced tells where the frame stands that the desktop
//!   draws around it. X11 knows ([`place`]); Wayland tells nobody.

use iced::window::raw_window_handle::RawWindowHandle;
use iced::{Point, Task, window};

use crate::screen_reader::Handle;

/// Asks the window for its handle, on its own thread.
pub fn ask() -> Task<Option<Handle>> {
    window::latest().and_then(|id| window::run(id, handle))
}

/// Shows the window.
pub fn show<T: Send + 'static>() -> Task<T> {
    window::latest().and_then(|id| window::set_mode(id, window::Mode::Windowed))
}

/// Brings the window before all others, if the desktop lets it.
pub fn raise<T: Send + 'static>() -> Task<T> {
    window::latest().and_then(window::gain_focus)
}

fn handle(window: &dyn window::Window) -> Option<Handle> {
    match window.window_handle().ok()?.as_raw() {
        RawWindowHandle::Win32(of) => Some(Handle(of.hwnd.get().cast_unsigned())),
        RawWindowHandle::AppKit(of) => Some(Handle(of.ns_view.as_ptr().expose_provenance())),
        _ => None,
    }
}

/// Asks where the content's top left corner stands on the screen, in physical pixels; `None` where nobody tells.
pub fn place() -> Task<Option<Point>> {
    let number = |window: &dyn window::Window| match window.window_handle().ok()?.as_raw() {
        RawWindowHandle::Xlib(of) => u32::try_from(of.window).ok(),
        RawWindowHandle::Xcb(of) => Some(of.window.get()),
        _ => None,
    };
    // The answer may take a while, so it is not the window's thread that waits.
    window::latest()
        .and_then(move |id| window::run(id, number))
        .then(|number| Task::future(async move { number.and_then(place_of) }))
}

/// Where the X11 window with this number stands.
#[cfg(target_os = "linux")]
fn place_of(number: u32) -> Option<Point> {
    use x11rb::connection::Connection as _;
    use x11rb::protocol::xproto::ConnectionExt as _;

    let (connection, screen) = x11rb::connect(None).ok()?;
    let root = connection.setup().roots.get(screen)?.root;
    let at = connection.translate_coordinates(number, root, 0, 0).ok()?.reply().ok()?;
    Some(Point::new(f32::from(at.dst_x), f32::from(at.dst_y)))
}

/// Only X11 has such windows.
#[cfg(not(target_os = "linux"))]
fn place_of(_number: u32) -> Option<Point> {
    None
}
