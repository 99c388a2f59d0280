//! No accessibility service: for systems whose adapter is still to come.

use super::Platform;
use crate::screen_reader::geometry::Rect;
use crate::screen_reader::shown::Shown;

/// Tells nobody.
pub struct Null;

impl Platform for Null {
    fn update(&mut self, _shown: &mut dyn FnMut() -> Shown) {}

    fn window_focused(&mut self, _focused: bool) {}

    fn window_moved(&mut self, _bounds: Rect) {}
}
