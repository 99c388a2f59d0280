//! AT-SPI, the accessibility service of Linux desktops, over the session's message bus.
//!
//! Without a bus the thread ends and nothing is ever told. With one it sleeps until the desktop says that a screen reader
//! is there (`IsEnabled` of `org.a11y.Status`).

use accesskit::{
    ActionHandler, ActionRequest, ActivationHandler, DeactivationHandler, Rect as Bounds, TreeUpdate,
};
use accesskit_unix::Adapter;

use super::{Event, Platform, Request};
use crate::screen_reader::geometry::Rect;
use crate::screen_reader::tree;

/// The bus.
pub struct Unix {
    adapter: Adapter,
}

/// Passes on what the bus says.
#[derive(Clone)]
struct Ear<T>(T);

impl Unix {
    /// Begins to wait.
    pub fn new(tell: impl Fn(Event) + Clone + Send + 'static) -> Self {
        let ear = Ear(tell);
        Self { adapter: Adapter::new(ear.clone(), ear.clone(), ear) }
    }
}

impl Platform for Unix {
    fn update(&mut self, tree: &mut dyn FnMut() -> TreeUpdate) {
        self.adapter.update_if_active(tree);
    }

    fn window_focused(&mut self, focused: bool) {
        self.adapter.update_window_focus_state(focused);
    }

    fn window_moved(&mut self, bounds: Rect) {
        let bounds: Bounds = tree::bounds(&bounds);
        self.adapter.set_root_window_bounds(bounds, bounds);
    }
}

impl<T: Fn(Event)> ActivationHandler for Ear<T> {
    /// The window is drawn by another thread, so the tree comes with its next update.
    fn request_initial_tree(&mut self) -> Option<TreeUpdate> {
        (self.0)(Event::Came);
        None
    }
}

impl<T: Fn(Event)> DeactivationHandler for Ear<T> {
    fn deactivate_accessibility(&mut self) {
        (self.0)(Event::Went);
    }
}

impl<T: Fn(Event)> ActionHandler for Ear<T> {
    fn do_action(&mut self, request: ActionRequest) {
        (self.0)(Event::Asked(Request(request)));
    }
}
