//! The marks of what is being read: the sentence or the line, and the word, each in the style that the reader chose. All lie
//! under the letters and move without them.

use iced::border::Radius;
use iced::{Border, Color, Rectangle, Renderer};

use iced::advanced::Renderer as _;
use iced::advanced::renderer::Quad;

use super::{Scene, clipped, rounded, snapped};
use crate::document::Span;
use crate::gui::style::{EDGE, color};
use crate::gui::widget::page::boxes::Stretch;
use crate::gui::widget::page::flow::{Mark, Row, row_at};
use crate::session::Highlight;
use crate::settings::aids::{MarkStyle, Marks};
use crate::settings::theme::Rgb;

/// The colours of a mark: its ground, and its lines.
#[derive(Clone, Copy)]
struct Inks {
    ground: Rgb,
    line: Rgb,
}

/// Marks the sentence, or the line in which the word stands.
pub fn sentence(renderer: &mut Renderer, scene: &Scene<'_>, highlight: Highlight) {
    let inks = Inks { ground: scene.palette.sentence, line: scene.palette.edge };
    let marks = match scene.aids.marks {
        Marks::Both | Marks::Sentence if scene.aids.sentence_style == MarkStyle::Tint => {
            return band(renderer, scene, highlight.sentence, inks.ground);
        }
        Marks::Both | Marks::Sentence => scene.flow.marks(highlight.sentence),
        Marks::Line => line(scene, highlight).into_iter().collect(),
        Marks::Word | Marks::None => return,
    };
    for mark in marks {
        match scene.aids.sentence_style {
            MarkStyle::Tint => {
                let round = Radius::new(rounding(mark.size));
                rounded(renderer, place(scene, mark, mark.stretch.height), inks.ground, round);
            }
            MarkStyle::Box => framed(renderer, scene, mark, inks, color(inks.ground)),
            MarkStyle::Outline => framed(renderer, scene, mark, inks, Color::TRANSPARENT),
            MarkStyle::Underline => underlined(renderer, scene, mark, inks),
        }
    }
}

/// Marks the word. One that is an estimate is underlined and no more.
pub fn word(renderer: &mut Renderer, scene: &Scene<'_>, highlight: Highlight) {
    let Some(word) = highlight.word.filter(|_| scene.aids.marks.word()) else { return };
    let inks = Inks { ground: scene.palette.word, line: scene.palette.word_line };
    for mark in scene.flow.marks(word) {
        let style = if highlight.estimated { MarkStyle::Underline } else { scene.aids.word_style };
        match style {
            MarkStyle::Tint => {
                let round = Radius::new(rounding(mark.size));
                rounded(renderer, place(scene, mark, high(mark)), inks.ground, round);
                underlined(renderer, scene, mark, inks);
            }
            MarkStyle::Box => framed(renderer, scene, mark, inks, color(inks.ground)),
            MarkStyle::Outline => framed(renderer, scene, mark, inks, Color::TRANSPARENT),
            MarkStyle::Underline => underlined(renderer, scene, mark, inks),
        }
    }
}

/// A band behind text, as high as its lines, so that the lines of a sentence hang together; round at its outer corners.
pub fn band(renderer: &mut Renderer, scene: &Scene<'_>, span: Span, ground: Rgb) {
    let marks = scene.flow.marks(span);
    let last = marks.len().saturating_sub(1);
    for (index, mark) in marks.into_iter().enumerate() {
        let round = rounding(mark.size);
        let over = if index == 0 { round } else { 0.0 };
        let under = if index == last { round } else { 0.0 };
        let radius = Radius::default().top(over).bottom(under);
        rounded(renderer, place(scene, mark, mark.stretch.height), ground, radius);
    }
}

/// The line in which the word stands, or the sentence begins, as wide as the column.
fn line(scene: &Scene<'_>, highlight: Highlight) -> Option<Mark> {
    let at = highlight.word.unwrap_or(highlight.sentence).start;
    let rows: Vec<Row> = scene.flow.rows().collect();
    let row = rows.get(row_at(&rows, at)?)?;
    let column = scene.flow.column();
    let (left, right) = (column.x, column.x + column.width);
    Some(Mark {
        stretch: Stretch { line: row.index, left, right, top: row.top, height: row.height },
        size: row.size,
    })
}

/// The rectangle of a mark that is this high, around the middle of its line.
fn place(scene: &Scene<'_>, mark: Mark, height: f32) -> Rectangle {
    clipped(scene, unclipped(scene, mark, height))
}

fn unclipped(scene: &Scene<'_>, Mark { stretch, size }: Mark, height: f32) -> Rectangle {
    let pad = size * 0.08;
    let middle = scene.bounds.y + stretch.top + stretch.height / 2.0;
    let left = scene.bounds.x + stretch.left - pad;
    let right = scene.bounds.x + stretch.right + pad;
    snapped(left, right, middle - height / 2.0, middle + height / 2.0)
}

/// How high a mark is that does not hang together with those of other lines.
fn high(mark: Mark) -> f32 {
    mark.stretch.height.min(mark.size * 1.4)
}

fn rounding(size: f32) -> f32 {
    (size * 0.12).min(8.0)
}

fn framed(renderer: &mut Renderer, scene: &Scene<'_>, mark: Mark, inks: Inks, ground: Color) {
    let bounds = place(scene, mark, high(mark));
    let width = (mark.size * 0.06).max(EDGE).round();
    if bounds.width <= 2.0 * width || bounds.height <= 2.0 * width {
        return;
    }
    let border = Border { color: color(inks.line), width, radius: Radius::new(rounding(mark.size)) };
    renderer.fill_quad(Quad { bounds, border, ..Quad::default() }, ground);
}

fn underlined(renderer: &mut Renderer, scene: &Scene<'_>, mark: Mark, inks: Inks) {
    let thick = (mark.size * 0.09).max(2.0).round();
    let whole = unclipped(scene, mark, high(mark));
    let line = Rectangle { y: whole.y + whole.height - thick, height: thick, ..whole };
    rounded(renderer, clipped(scene, line), inks.line, Radius::new(thick / 2.0));
}
