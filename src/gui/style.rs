//! Measures and colours shared by everything around the page.

use iced::Color;

use crate::settings::theme::Rgb;

/// Smallest side of anything that can be clicked, in logical pixels (WCAG 2.2 §2.5.5).
pub const TARGET: f32 = 44.0;
/// Width of the focus ring, in logical pixels (WCAG 2.2 §2.4.13 asks for 2).
pub const RING: f32 = 3.0;
/// Size of labels, in logical pixels.
pub const LABEL: f32 = 17.0;
/// Size of titles of panels and groups, in logical pixels.
pub const TITLE: f32 = 21.0;
/// Distance between neighbouring controls, in logical pixels: room for two focus rings.
pub const GAP: f32 = 8.0;
/// Width of the lines between the parts of the window and around blocks of the text, in logical pixels.
pub const EDGE: f32 = 2.0;
/// Width of a panel beside the page, in logical pixels.
pub const PANEL: f32 = 380.0;
/// Width of the window from which a panel stands beside the page instead of in its place.
pub const WIDE: f32 = 820.0;

/// A colour for the renderer.
pub fn color(rgb: Rgb) -> Color {
    Color::from_rgb8(rgb.0, rgb.1, rgb.2)
}
