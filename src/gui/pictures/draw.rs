//! A decoded picture on the screen, within an edge that shows where it ends on any ground.

use iced::advanced::Renderer as _;
use iced::advanced::image::{Image, Renderer as _};
use iced::advanced::renderer::Quad;
use iced::border::Radius;
use iced::widget::image::Handle;
use iced::{Border, Color, Rectangle, Renderer};

use crate::gui::style::{EDGE, color};
use crate::settings::theme::Rgb;

/// Draws a picture so that it fills `place`, with its edge around that, as far as `clip` reaches. Until it is decoded the
/// edge alone is there.
pub fn draw(renderer: &mut Renderer, handle: Option<&Handle>, place: Rectangle, clip: Rectangle, edge: Rgb) {
    let place = handle.map_or(place, |handle| on_pixels(handle, place));
    let border = Border { color: color(edge), width: EDGE, radius: Radius::new(0.0) };
    let quad = Quad { bounds: place.expand(EDGE), border, ..Quad::default() };
    renderer.fill_quad(quad, Color::TRANSPARENT);
    if let Some(handle) = handle {
        renderer.draw_image(Image::new(handle.clone()), place, clip);
    }
}

/// The place moved by less than one of the picture's own pixels: the software renderer begins at a whole one, and would
/// leave a gap at the other side.
fn on_pixels(handle: &Handle, place: Rectangle) -> Rectangle {
    let Handle::Rgba { width, height, .. } = handle else { return place };
    let moved = |at: f32, side: f32, pixels: u32| {
        let pixel = side / pixels.max(1) as f32;
        let whole = (at / pixel).round();
        // It cuts off what is behind the point: a little more than a whole number stays that number.
        (whole + 0.02 * whole.signum()) * pixel
    };
    Rectangle { x: moved(place.x, place.width, *width), y: moved(place.y, place.height, *height), ..place }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_begins_at_one_of_the_pictures_pixels_and_hardly_moves() {
        let handle = Handle::from_rgba(300, 200, vec![0; 300 * 200 * 4]);
        for (x, y, width) in
            [(10.3, 7.9, 300.0), (-1234.5, -0.4, 3000.0), (33.0, 2.0, 100.0), (5.5, 900.1, 241.0)]
        {
            let place = Rectangle { x, y, width, height: width / 1.5 };
            let moved = on_pixels(&handle, place);
            let pixel = width / 300.0;
            assert!((moved.x - x).abs() <= pixel * 0.53 && (moved.y - y).abs() <= pixel * 0.53);
            let fraction = |at: f32| (at / pixel - (at / pixel).trunc()).abs();
            assert!(fraction(moved.x) < 0.1 && fraction(moved.y) < 0.1, "{moved:?}");
        }
    }
}
