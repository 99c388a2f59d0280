//! Draws the page: frames, marks, text, reading aids, scrollbar, ring, in this order, on the window's own ground, which is the
//! paper. What is being read is marked by [`marks`]; stripes under the letters and what lies over them are in [`aids`].
//!
//! The software renderer repaints only what changed since the last frame, and compares to know it:
//! - Two texts never compare equal, and would have their clip rectangle repainted in every frame. So it is given an empty
//!   one, and the frames between two scrolls cost no more than the marks that moved.
//! - When the text itself moves or changes, all of the page must be repainted. For that the outermost layer's width
//!   differs by a hair for each state of the text ([`Scene::stamp`]): layers of other bounds are repainted whole.
//! - A quad costs time for all of its area, even where it is transparent and even beyond what is repainted. So the ring is
//!   four bars, and nothing is drawn that only repeats the ground.
//! - Edges that fall between pixels leave ghosts at the border of a layer, so layers are 2 px larger than what they hold;
//!   only the text's is exact, because letters must not run over the edge of the page.
//!
//! With the graphics card all of a frame is drawn anyway and the clip rectangle is needed.

mod aids;
mod frame;
mod marks;
mod picture;

use std::ops::Range;
use std::sync::Arc;

use iced::advanced::Renderer as _;
use iced::advanced::graphics::text::{Raw, Renderer as _};
use iced::advanced::renderer::Quad;
use iced::border::Radius;
use iced::{Border, Color, Point, Rectangle, Renderer, Size};

use super::flow::{CaretBar, Flow, Mark, Placed};
use super::reference;
use super::scrollbar::Scrollbar;
use super::shape::{Shaped, has_square_letters};
use super::style::Ink;
use crate::document::{Position, Span};
use crate::gui::pictures::Pictures;
use crate::gui::style::{RING, color};
use crate::session::Highlight;
use crate::settings::aids::Aids;
use crate::settings::theme::{Palette, Rgb};

/// All that a frame shows.
pub struct Scene<'a> {
    /// The page, in the window's logical pixels.
    pub bounds: Rectangle,
    /// What stands where.
    pub flow: &'a Flow,
    /// The colours.
    pub palette: &'a Palette,
    /// What is being read.
    pub highlight: Option<Highlight>,
    /// Where words that are looked for stand.
    pub finds: &'a [Span],
    /// The reading aids.
    pub aids: Aids,
    /// The reader's place.
    pub place: Position,
    /// From where to where the ruler reaches, from the page's top.
    pub ruler: Option<Range<f32>>,
    /// What is selected.
    pub selection: Option<Span>,
    /// Where the caret is.
    pub caret: Option<Position>,
    /// True where the scrollbar is on the left.
    pub mirrored: bool,
    /// True where the pointer is on the scrollbar.
    pub thumb_is_hot: bool,
    /// True where the focus ring is shown.
    pub ring: bool,
    /// The pictures that are decoded.
    pub pictures: Option<&'a Pictures>,
    /// Another number for each other state of the text.
    pub stamp: u32,
}

/// How far below the middle of a line the line under a link stands, in sizes of the letters: just under their feet. Letters that
/// fill a square have theirs lower.
const UNDER: f32 = 0.42;
const UNDER_SQUARE: f32 = 0.54;

/// Draws a frame.
pub fn paint(renderer: &mut Renderer, scene: &Scene<'_>) {
    let outer = scene.bounds.expand(2.0);
    // Up to a quarter of a pixel, in steps that a 32-bit number tells apart on any screen.
    let hair = (scene.stamp % 128) as f32 / 512.0;
    renderer.with_layer(Rectangle { width: outer.width + hair, ..outer }, |_| {});
    renderer.with_layer(scene.bounds, |renderer| {
        for placed in scene.flow.placed() {
            frame::frame(renderer, scene, placed);
        }
        aids::stripes(renderer, scene);
        if let Some(highlight) = scene.highlight {
            marks::sentence(renderer, scene, highlight);
        }
        if let Some(selection) = scene.selection {
            marks::band(renderer, scene, selection, scene.palette.selection);
        }
        if let Some(highlight) = scene.highlight {
            marks::word(renderer, scene, highlight);
        }
        picture::pictures(renderer, scene);
        for placed in scene.flow.placed() {
            text(renderer, scene, placed);
            frame::marker(renderer, scene, placed);
            underline(renderer, scene, placed);
        }
        for mark in found(scene) {
            outline(renderer, scene, mark);
        }
        if let Some(at) = scene.caret.and_then(|caret| scene.flow.caret(caret)) {
            caret(renderer, scene, at);
        }
    });
    if aids::are_over(scene) {
        renderer.with_layer(scene.bounds, |renderer| aids::over(renderer, scene));
    }
    // A layer costs something wherever it touches what is repainted, so it is no larger than it must be.
    let bar = Scrollbar::new(scene.bounds, scene.flow.shares(), scene.mirrored);
    let last = if scene.ring { outer } else { bar.map_or(Rectangle::default(), |bar| bar.track.expand(2.0)) };
    if last.width <= 0.0 {
        return;
    }
    renderer.with_layer(last, |renderer| {
        if let Some(bar) = bar {
            let color = if scene.thumb_is_hot { scene.palette.accent } else { scene.palette.edge };
            rounded(renderer, bar.thumb, color, Radius::new(6.0));
        }
        if scene.ring {
            ring(renderer, scene);
        }
    });
}

/// The focus ring.
fn ring(renderer: &mut Renderer, scene: &Scene<'_>) {
    let Rectangle { x, y, width, height } = scene.bounds.shrink(1.0);
    let bar = |x, y, width, height| Rectangle { x, y, width, height };
    for y in [y, y + height - RING] {
        fill(renderer, bar(x, y, width, RING), scene.palette.focus);
    }
    for x in [x, x + width - RING] {
        fill(renderer, bar(x, y, RING, height), scene.palette.focus);
    }
}

fn text(renderer: &mut Renderer, scene: &Scene<'_>, placed: &Placed) {
    let unit = &placed.unit;
    let Some(shaped) = &unit.shaped else { return };
    let ink = match unit.style.ink {
        Ink::Text => scene.palette.text,
        Ink::Muted => scene.palette.muted,
        Ink::OnSurface => scene.palette.on_surface,
    };
    lines(renderer, scene, shaped, Point::new(unit.text_x, placed.top + unit.text_y), ink);
    for reference in &unit.references {
        let marks = scene.flow.marks(Span::within(unit.block, reference.range.clone()));
        let (Some(mark), Some(line)) = (marks.first(), reference.shaped.lines.first()) else { continue };
        let up = reference::RAISE * unit.style.size;
        // In the middle of its room: alone its letters may be of another face, that of the script around them.
        let spare = (mark.stretch.right - mark.stretch.left) - (line.right - line.left);
        let at = Point::new(mark.stretch.left + spare / 2.0 - line.left, mark.stretch.top - up);
        lines(renderer, scene, &reference.shaped, at, scene.palette.link);
    }
}

/// Laid-out lines at a point of the page.
fn lines(renderer: &mut Renderer, scene: &Scene<'_>, shaped: &Shaped, at: Point, ink: Rgb) {
    let position = Point::new(scene.bounds.x + at.x, (scene.bounds.y + at.y).round());
    let clip_bounds =
        if cfg!(feature = "wgpu") { scene.bounds } else { Rectangle::new(position, Size::ZERO) };
    renderer.fill_raw(Raw {
        buffer: Arc::downgrade(&shaped.buffer),
        position,
        color: color(ink),
        clip_bounds,
    });
}

/// The lines under the links of a block.
fn underline(renderer: &mut Renderer, scene: &Scene<'_>, placed: &Placed) {
    if !scene.flow.shows_underlines() {
        return;
    }
    let block = placed.unit.block;
    let Some(document) = scene.flow.text().map(|text| text.document()) else { return };
    let Some(of) = document.blocks.get(block) else { return };
    let under = if has_square_letters(document.lang_of(block)) { UNDER_SQUARE } else { UNDER };
    for (range, _) in of.links() {
        for Mark { stretch, size } in scene.flow.marks(Span::within(block, range.clone())) {
            let raised = placed.unit.references.iter().any(|reference| reference.range == *range);
            let under = if raised { under - reference::UNDER } else { under };
            let thick = (size * 0.06).max(1.5).round();
            let y = scene.bounds.y + stretch.top + stretch.height / 2.0 + size * under;
            let (left, right) = (scene.bounds.x + stretch.left, scene.bounds.x + stretch.right);
            let line = Rectangle { height: thick, ..snapped(left, right, y, y + thick) };
            fill(renderer, clipped(scene, line), scene.palette.link);
        }
    }
}

/// The places on the page where words that are looked for stand.
fn found(scene: &Scene<'_>) -> Vec<Mark> {
    let (Some(first), Some(last)) = (scene.flow.placed().next(), scene.flow.placed().last()) else {
        return Vec::new();
    };
    let (first, last) = (first.unit.block, last.unit.block);
    let from = scene.finds.partition_point(|hit| hit.start.block < first);
    let here = scene.finds.iter().skip(from).take_while(|hit| hit.start.block <= last);
    here.flat_map(|hit| scene.flow.marks(*hit)).collect()
}

/// A box around letters, so that the mark does not rest on colour alone.
fn outline(renderer: &mut Renderer, scene: &Scene<'_>, mark: Mark) {
    let Mark { stretch, size } = mark;
    let (pad, height) = (size * 0.08, stretch.height.min(size * 1.4));
    let middle = scene.bounds.y + stretch.top + stretch.height / 2.0;
    let (left, right) = (scene.bounds.x + stretch.left - pad, scene.bounds.x + stretch.right + pad);
    let bounds = clipped(scene, snapped(left, right, middle - height / 2.0, middle + height / 2.0));
    let width = (size * 0.08).max(2.0).round();
    let border = Border { color: color(scene.palette.focus), width, radius: Radius::new(size * 0.12) };
    renderer.fill_quad(Quad { bounds, border, ..Quad::default() }, Color::TRANSPARENT);
}

/// The caret: a bar between two letters, wide enough to be found.
fn caret(renderer: &mut Renderer, scene: &Scene<'_>, at: CaretBar) {
    let width = (at.height * 0.1).clamp(3.0, 16.0).round();
    let left = (scene.bounds.x + at.x - width / 2.0).max(scene.bounds.x);
    let top = scene.bounds.y + at.top;
    fill(renderer, clipped(scene, snapped(left, left + width, top, top + at.height)), scene.palette.focus);
}

/// A rectangle on whole pixels, so that neighbours neither gap nor overlap.
fn snapped(left: f32, right: f32, top: f32, bottom: f32) -> Rectangle {
    let (x, y) = (left.round(), top.round());
    Rectangle::new(Point::new(x, y), Size::new((right.round() - x).max(1.0), (bottom.round() - y).max(1.0)))
}

/// The part of a rectangle on the page. What is out of it is not drawn.
fn clipped(scene: &Scene<'_>, rect: Rectangle) -> Rectangle {
    rect.intersection(&scene.bounds).unwrap_or(Rectangle::new(scene.bounds.position(), Size::ZERO))
}

fn fill(renderer: &mut Renderer, bounds: Rectangle, ground: Rgb) {
    rounded(renderer, bounds, ground, Radius::new(0.0));
}

fn rounded(renderer: &mut Renderer, bounds: Rectangle, ground: Rgb, radius: Radius) {
    if bounds.width <= 0.0 || bounds.height <= 0.0 {
        return;
    }
    let border = Border { radius, ..Border::default() };
    renderer.fill_quad(Quad { bounds, border, ..Quad::default() }, color(ground));
}
