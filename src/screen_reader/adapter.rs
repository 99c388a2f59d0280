//! The way to the system's accessibility service.
//!
//! 1. [`attach`] gives the adapter of this system, which waits for a screen reader to come.
//! 2. When one comes, asks or goes, an [`Event`] is told; the window answers with [`Platform::update`].
//!
//! Linux speaks AT-SPI (`unix`) over sockets of this machine alone. On Windows (`windows`) and macOS (`macos`) the service
//! hangs on the window itself, so the window is opened hidden, its [`Handle`] given to [`attach`], and then shown
//! ([`HANGS_ON_WINDOW`]). On other systems `null` stands in, and screen readers see no more of Lectern than its window's
//! title.

#[cfg(any(windows, target_os = "macos"))]
mod handlers;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(not(target_os = "linux"))]
mod null;
#[cfg(target_os = "linux")]
mod unix;
#[cfg(windows)]
mod windows;

use accesskit::ActionRequest;

use super::geometry::Rect;
use super::shown::Shown;
use super::wish::Wish;

/// Whether the service hangs on the window, and so must have its handle before it is shown.
pub const HANGS_ON_WINDOW: bool = cfg!(any(windows, target_os = "macos"));

/// The address of a window's own object: its `HWND` on Windows, its `NSView` on macOS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Handle(pub usize);

/// What the system tells.
#[derive(Debug, Clone)]
pub enum Event {
    /// Somebody listens from now on.
    Came,
    /// Nobody listens any more.
    Went,
    /// Somebody wants something done.
    Asked(Request),
    /// The same, said as what the window can do.
    Wished(Wish),
}

/// Something that a screen reader wants done.
#[derive(Debug, Clone)]
pub struct Request(pub ActionRequest);

/// A key as a screen reader knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyPress {
    /// Whether it went down; up otherwise.
    pub pressed: bool,
    /// Its X11 symbol.
    pub symbol: u32,
    /// What it types, else its X11 name.
    pub name: String,
    /// Whether it types something.
    pub is_text: bool,
    /// Its X11 code.
    pub code: u32,
    /// The modifiers that are held, as X11 has them.
    pub modifiers: u32,
}

/// One system's accessibility service.
pub trait Platform {
    /// Tells what is shown, if anybody listens; otherwise `shown` is not called.
    fn update(&mut self, shown: &mut dyn FnMut() -> Shown);

    /// Asks a screen reader about a key; true where it keeps it for itself. Waits, but not long.
    fn keeps_key(&self, _key: &KeyPress) -> bool {
        false
    }

    /// Tells whether the window has the keyboard.
    fn window_focused(&mut self, focused: bool);

    /// Tells where the window's content stands on the screen, in physical pixels.
    fn window_moved(&mut self, bounds: Rect);
}

/// The service of this system, and of the window with this handle where it hangs on the window; `tell` may be called
/// from another thread.
pub fn attach(handle: Option<Handle>, tell: impl Fn(Event) + Clone + Send + 'static) -> Box<dyn Platform> {
    #[cfg(target_os = "linux")]
    {
        // The bus is the session's; no window is needed to join it.
        let _ = handle;
        Box::new(unix::Unix::new(tell))
    }
    #[cfg(windows)]
    if let Some(handle) = handle {
        return Box::new(windows::Windows::new(handle, tell));
    }
    #[cfg(target_os = "macos")]
    if let Some(handle) = handle {
        return Box::new(macos::MacOs::new(handle, tell));
    }
    #[cfg(not(target_os = "linux"))]
    Box::new(null::Null)
}
