//! What the reading aids draw beside the marks: stripes under the letters; over them the marks between syllables, the
//! shade on what is outside of ruler and focus, and the ruler's edges.
//!
//! The shade is one quad for each line, from its top to the next line's, so that a moving word repaints few of them and
//! no seam between two quads runs through letters. Where a sentence is clear its lines have a quad on either side.

use std::ops::Range;

use iced::advanced::Renderer as _;
use iced::advanced::renderer::Quad;
use iced::{Color, Renderer};

use super::{Scene, clipped, fill, snapped};
use crate::document::Position;
use crate::gui::style::{EDGE, color};
use crate::gui::widget::page::flow::{Mark, Row, level};
use crate::settings::aids::{Focus, Shown, stripe};

/// Where a tick stands below the middle of its line, in sizes of the letters: under their feet, from here to there.
const TICK: (f32, f32) = (0.34, 0.54);

/// Whether anything is to be drawn over the letters.
pub fn are_over(scene: &Scene<'_>) -> bool {
    scene.aids.syllables == Shown::On || scene.aids.focus != Focus::Off || scene.ruler.is_some()
}

/// Another ground for every second line of each block. Lines are counted in the text, so scrolling changes none.
pub fn stripes(renderer: &mut Renderer, scene: &Scene<'_>) {
    if scene.aids.stripes == Shown::Off {
        return;
    }
    let ground = stripe(scene.palette);
    let column = scene.flow.column();
    let left = scene.bounds.x + column.x;
    for row in scene.flow.rows().filter(|row| row.index % 2 == 1) {
        let top = scene.bounds.y + row.top;
        let line = snapped(left, left + column.width, top, top + row.height);
        fill(renderer, clipped(scene, line), ground);
    }
}

/// What lies over the letters.
pub fn over(renderer: &mut Renderer, scene: &Scene<'_>) {
    if scene.aids.syllables == Shown::On {
        ticks(renderer, scene);
    }
    shade(renderer, scene);
    if let Some(ruler) = &scene.ruler {
        for y in [ruler.start - EDGE, ruler.end] {
            let (left, top) = (scene.bounds.x, scene.bounds.y + y);
            let edge = snapped(left, left + scene.bounds.width, top, top + EDGE);
            fill(renderer, clipped(scene, edge), scene.palette.edge);
        }
    }
}

fn ticks(renderer: &mut Renderer, scene: &Scene<'_>) {
    for placed in scene.flow.placed() {
        let unit = &placed.unit;
        let Some(shaped) = &unit.shaped else { continue };
        let size = unit.style.size;
        let wide = (size * 0.06).max(1.0).round();
        for tick in scene.flow.ticks(unit) {
            let Some(line) = shaped.lines.get(tick.line) else { continue };
            let x = (scene.bounds.x + unit.text_x + tick.x - wide / 2.0).round();
            let middle = scene.bounds.y + placed.top + unit.text_y + line.top + line.height / 2.0;
            let mark = snapped(x, x + wide, middle + size * TICK.0, middle + size * TICK.1);
            fill(renderer, clipped(scene, mark), scene.palette.edge);
        }
    }
}

/// Covers what is outside of ruler and focus with the paper, more or less of it.
fn shade(renderer: &mut Renderer, scene: &Scene<'_>) {
    let focus = focus(scene);
    if (scene.ruler.is_none() && focus.is_none()) || scene.aids.dimming == 0 {
        return;
    }
    let groups = level(scene.flow.rows().collect());
    let width = scene.bounds.width;
    let paper = Color { a: f32::from(scene.aids.dimming) / 100.0, ..color(scene.palette.paper) };
    let mut cover = |x: Range<f32>, y: Range<f32>| {
        let (left, top) = (scene.bounds.x, scene.bounds.y);
        // Not by a hair: it would be drawn a pixel wide.
        if x.end - x.start >= 0.5 && y.end - y.start >= 0.5 {
            let bounds = snapped(left + x.start, left + x.end, top + y.start, top + y.end);
            let bounds = clipped(scene, bounds);
            renderer.fill_quad(Quad { bounds, ..Quad::default() }, paper);
        }
    };
    let clear = |group: &Vec<Row>| {
        let mut clear: Vec<_> = group.iter().flat_map(|row| clear_on(scene, focus.as_ref(), row)).collect();
        clear.sort_by(|a, b| a.start.total_cmp(&b.start));
        clear
    };
    let clear: Vec<Vec<Range<f32>>> = groups.iter().map(clear).collect();
    let rows: Vec<&Row> = groups.iter().filter_map(|group| group.first()).collect();
    if let Some(first) = rows.first() {
        cover(0.0..width, 0.0..first.top);
    }
    for (index, (row, open)) in rows.iter().zip(&clear).enumerate() {
        let bottom = row.top + row.height;
        let next = rows.get(index + 1).map_or(scene.bounds.height, |next| next.top);
        if open.is_empty() {
            cover(0.0..width, row.top..next);
            continue;
        }
        let mut from = 0.0;
        for part in open {
            cover(from..part.start, row.top..bottom);
            from = part.end.max(from);
        }
        cover(from..width, row.top..bottom);
        // What parts two paragraphs is clear where both are.
        if focus.is_some() || clear.get(index + 1).is_none_or(Vec::is_empty) {
            cover(0.0..width, bottom..next);
        }
    }
}

/// What is clear beside what is dimmed.
enum Clear {
    /// A block.
    Block(usize),
    /// The stretches of a sentence.
    Sentence(Vec<Mark>),
}

/// What has the focus: what is marked, or what is at the reader's place.
fn focus(scene: &Scene<'_>) -> Option<Clear> {
    let at = scene.highlight.map_or(scene.place, |highlight| highlight.sentence.start);
    match scene.aids.focus {
        Focus::Off => None,
        Focus::Paragraph => Some(Clear::Block(at.block)),
        Focus::Sentence => Some(Clear::Sentence(sentence(scene, at))),
    }
}

fn sentence(scene: &Scene<'_>, at: Position) -> Vec<Mark> {
    let text = scene.flow.text();
    let span = text.and_then(|text| text.sentence_span(text.place(at)?));
    span.map(|span| scene.flow.marks(span)).unwrap_or_default()
}

/// The parts of a line that are not dimmed, from the left.
fn clear_on(scene: &Scene<'_>, focus: Option<&Clear>, row: &Row) -> Vec<Range<f32>> {
    let in_ruler = scene.ruler.as_ref().is_none_or(|ruler| {
        let middle = row.top + row.height / 2.0;
        ruler.contains(&middle)
    });
    let whole = 0.0..scene.bounds.width;
    match focus {
        _ if !in_ruler => Vec::new(),
        None => vec![whole],
        Some(Clear::Block(block)) if *block == row.block => {
            vec![row.room.map_or(whole, |room| room.x..room.x + room.width)]
        }
        Some(Clear::Block(_)) => Vec::new(),
        Some(Clear::Sentence(marks)) => {
            let on_row = marks.iter().filter(|mark| (mark.stretch.top - row.top).abs() < 0.5);
            let pad = row.size * 0.08;
            on_row.map(|mark| mark.stretch.left - pad..mark.stretch.right + pad).collect()
        }
    }
}
