//! The pictures of figures, in their own colours, each within an edge that shows where it ends on any ground. While one is
//! being decoded the edge alone is there.

use iced::advanced::Renderer as _;
use iced::advanced::image::{Image, Renderer as _};
use iced::advanced::renderer::Quad;
use iced::border::Radius;
use iced::{Border, Color, Renderer};

use super::Scene;
use crate::gui::style::{EDGE, color};

/// Draws all that can be seen.
pub fn pictures(renderer: &mut Renderer, scene: &Scene<'_>) {
    for (_, picture, bounds) in scene.flow.pictures() {
        let mut bounds = bounds;
        (bounds.x, bounds.y) = ((scene.bounds.x + bounds.x).round(), (scene.bounds.y + bounds.y).round());
        let border = Border { color: color(scene.palette.edge), width: EDGE, radius: Radius::new(0.0) };
        renderer.fill_quad(Quad { bounds, border, ..Quad::default() }, Color::TRANSPARENT);
        if let Some(handle) = scene.pictures.and_then(|pictures| pictures.ready(picture.image)) {
            renderer.draw_image(Image::new(handle.clone()), bounds.shrink(EDGE), scene.bounds);
        }
    }
}
