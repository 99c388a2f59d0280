//! No accessibility service: for systems whose adapter is still to come.

use accesskit::TreeUpdate;

use super::Platform;
use crate::screen_reader::geometry::Rect;

/// Tells nobody.
pub struct Null;

impl Platform for Null {
    fn update(&mut self, _tree: &mut dyn FnMut() -> TreeUpdate) {}

    fn window_focused(&mut self, _focused: bool) {}

    fn window_moved(&mut self, _bounds: Rect) {}
}
