//! The pictures of figures, in their own colours.

use iced::Renderer;

use super::Scene;
use crate::gui::pictures;
use crate::gui::style::EDGE;

/// Draws all that can be seen.
pub fn pictures(renderer: &mut Renderer, scene: &Scene<'_>) {
    for (_, picture, bounds) in scene.flow.pictures() {
        let mut bounds = bounds.shrink(EDGE);
        (bounds.x, bounds.y) = ((scene.bounds.x + bounds.x).round(), (scene.bounds.y + bounds.y).round());
        let handle = scene.pictures.and_then(|pictures| pictures.ready(picture.image));
        pictures::draw(renderer, handle, bounds, scene.bounds, scene.palette.edge);
    }
}
