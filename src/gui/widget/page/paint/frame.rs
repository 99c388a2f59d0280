//! What is drawn around a block and before it: bars, panels, grounds, and the signs and numbers of lists.

use iced::advanced::Renderer as _;
use iced::advanced::renderer::Quad;
use iced::border::Radius;
use iced::{Border, Color, Point, Rectangle, Renderer, Size};

use super::{Scene, clipped, fill, lines, rounded, snapped};
use crate::document::{Header, Kind};
use crate::gui::style::{EDGE, color};
use crate::gui::widget::page::flow::Placed;
use crate::gui::widget::page::marker::{Marker, Stands};
use crate::gui::widget::page::shape::pieces;
use crate::gui::widget::page::style::{Frame, bar};

/// What surrounds a block.
pub fn frame(renderer: &mut Renderer, scene: &Scene<'_>, placed: &Placed) {
    let unit = &placed.unit;
    let left = scene.bounds.x + unit.room.x;
    let top = scene.bounds.y + placed.top + unit.above;
    let bottom = scene.bounds.y + placed.top + unit.height - unit.below;
    let whole = snapped(left, left + unit.room.width, top, bottom);
    // A stripe along the leading or trailing side, this far in and this wide.
    let side = |leading: bool, width: f32| {
        let x = if leading == unit.rtl { whole.x + whole.width - width } else { whole.x };
        Rectangle { x, width, ..whole }
    };
    let size = unit.style.size;
    match unit.style.frame {
        Frame::None => {}
        Frame::Bar => {
            let bar = side(true, (size * 0.16).clamp(3.0, 12.0));
            rounded(renderer, clipped(scene, bar), scene.palette.edge, Radius::new(1.5));
        }
        // So a header is known without its colour and weight.
        Frame::Cell(header) => {
            let height = if header == Header::Column { 2.0 * EDGE } else { EDGE };
            let under = Rectangle { y: whole.y + whole.height - height, height, ..whole };
            fill(renderer, clipped(scene, under), scene.palette.edge);
        }
        Frame::Ground => fill(renderer, clipped(scene, whole), scene.palette.surface),
        Frame::Panel => {
            // The ground stays paper: the marks are tuned to it.
            let bar = side(true, bar(size));
            for edge in [bar, side(false, EDGE)] {
                fill(renderer, clipped(scene, edge), scene.palette.edge);
            }
            if unit.first && unit.above > 0.0 {
                fill(renderer, clipped(scene, Rectangle { height: EDGE, ..whole }), scene.palette.edge);
            }
            if ends_panel(scene, placed) {
                let y = whole.y + whole.height - EDGE;
                fill(renderer, clipped(scene, Rectangle { y, height: EDGE, ..whole }), scene.palette.edge);
            }
        }
        Frame::Rule => {
            let rule = Rectangle { height: EDGE, ..whole };
            fill(renderer, clipped(scene, rule), scene.palette.edge);
        }
    }
}

/// True where the next block does not go on with this one's panel.
fn ends_panel(scene: &Scene<'_>, placed: &Placed) -> bool {
    let next = placed.unit.block + 1;
    let blocks = scene.flow.text().map(|text| &text.document().blocks);
    let last_piece = blocks
        .and_then(|blocks| blocks.get(placed.unit.block))
        .is_none_or(|block| placed.unit.piece + 1 == pieces(block.text.len()));
    let is_note = |block: usize| {
        let block = blocks.and_then(|blocks| blocks.get(block));
        block.is_some_and(|block| block.kind == Kind::Note)
    };
    last_piece && !(is_note(placed.unit.block) && is_note(next))
}

/// The sign or the words before a text.
pub fn marker(renderer: &mut Renderer, scene: &Scene<'_>, placed: &Placed) {
    let unit = &placed.unit;
    let (Some(marker), Some(shaped)) = (&unit.marker, &unit.shaped) else { return };
    let size = unit.style.size;
    let ink = scene.palette.text;
    let (round, hollow) = match marker {
        Marker::Dot => (0.5, false),
        Marker::Ring => (0.5, true),
        Marker::Square => (0.0, false),
        Marker::Words(words) => {
            let width = shaped.buffer.size().0.unwrap_or(0.0);
            let x = unit.text_x + words.shift(size, unit.rtl, width);
            let over = match words.stands {
                Stands::Beside(_) => 0.0,
                Stands::Over => words.shaped.height(),
            };
            let at = Point::new(x, placed.top + unit.text_y - over);
            return lines(renderer, scene, &words.shaped, at, ink);
        }
    };
    let Some(line) = shaped.lines.first() else { return };
    let lead = unit.style.lead;
    let side = (size * 0.34).max(4.0).min(lead * 0.5);
    let room = unit.room;
    // In the middle of its room, but not right at the letters.
    let before = ((lead - side) / 2.0).min(lead - side - 0.35 * size).max(0.0);
    let x = if unit.rtl { room.x + room.width - before - side } else { room.x + before };
    let x = scene.bounds.x + x;
    let y = scene.bounds.y + placed.top + unit.text_y + (line.height - side) / 2.0 + size * 0.06;
    let bounds = Rectangle::new(Point::new(x.round(), y.round()), Size::new(side, side));
    let radius = Radius::new(side * round);
    if hollow {
        let border = Border { color: color(ink), width: (side * 0.2).max(1.5), radius };
        renderer.fill_quad(Quad { bounds, border, ..Quad::default() }, Color::TRANSPARENT);
    } else {
        rounded(renderer, bounds, ink, radius);
    }
}
