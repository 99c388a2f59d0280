//! The way to the system's accessibility service.
//!
//! 1. [`attach`] gives the adapter of this system. It waits, on a thread of its own, for a screen reader to come.
//! 2. When one comes, asks or goes, an [`Event`] is told; the window answers with [`Platform::update`].
//!
//! Linux speaks AT-SPI (`unix`) over sockets of this machine alone. Windows and macOS are to come: their adapters attach
//! to the handle of a window that was opened hidden; until then `null` stands in, and screen readers see no more of
//! Lectern there than its window's title.

#[cfg(not(target_os = "linux"))]
mod null;
#[cfg(target_os = "linux")]
mod unix;

use accesskit::ActionRequest;

use super::geometry::Rect;
use super::shown::Shown;
use super::wish::Wish;

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

/// One system's accessibility service.
pub trait Platform {
    /// Tells what is shown, if anybody listens; otherwise `shown` is not called.
    fn update(&mut self, shown: &mut dyn FnMut() -> Shown);

    /// Tells whether the window has the keyboard.
    fn window_focused(&mut self, focused: bool);

    /// Tells where the window's content stands on the screen, in physical pixels.
    fn window_moved(&mut self, bounds: Rect);
}

/// The service of this system; `tell` is called from another thread.
pub fn attach(tell: impl Fn(Event) + Clone + Send + 'static) -> Box<dyn Platform> {
    #[cfg(target_os = "linux")]
    return Box::new(unix::Unix::new(tell));
    #[cfg(not(target_os = "linux"))]
    {
        drop(tell);
        Box::new(null::Null)
    }
}
