//! What AccessKit's own adapters tell: that a screen reader came, and what it wants. For the systems that we serve through
//! them.

use accesskit::{ActionHandler, ActionRequest, ActivationHandler, TreeUpdate};

use super::{Event, Request};

/// Hears that a screen reader comes. The window answers with an update; until then its tree is empty.
pub struct Coming<T>(pub T);

impl<T: Fn(Event)> ActivationHandler for Coming<T> {
    fn request_initial_tree(&mut self) -> Option<TreeUpdate> {
        (self.0)(Event::Came);
        None
    }
}

/// Hears what a screen reader wants.
pub struct Asking<T>(pub T);

impl<T: Fn(Event)> ActionHandler for Asking<T> {
    fn do_action(&mut self, request: ActionRequest) {
        (self.0)(Event::Asked(Request(request)));
    }
}
