//! The picture of a figure: how large it is on the page, and what is said in its place where it cannot be shown.
//!
//! Its size is known from the document before anything is decoded, so that nothing moves when it comes. It stands over the
//! figure's words, at the side where they begin, within an edge that shows it on any ground.

use std::collections::BTreeSet;

use iced::{Point, Rectangle, Size};

use super::flow::Flow;
use crate::document::{Document, ImageId, Position, Trouble};
use crate::gui::pictures::Sight;
use crate::gui::style::EDGE;
use crate::settings::typography::Typography;

/// A picture is at most this share of the page high, so that its words can be seen with it.
const HIGHEST: f32 = 0.8;
/// The size of the letters at which a picture has its own size; with larger ones it grows as they do.
const USUAL: f32 = 22.0;
/// Between a picture and its words, in sizes of the letters.
const GAP: f32 = 0.4;
/// Width and height of what can be pressed, in logical pixels at least (WCAG 2.2, 2.5.8).
const TARGET: f32 = 24.0;

/// What the page is told of pictures, beside the document.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Told {
    /// Those that could not be decoded.
    pub broken: BTreeSet<ImageId>,
    /// What is said of one that is broken, in the reader's language.
    pub broken_words: String,
    /// What is said of one that is too large.
    pub large_words: String,
}

/// A picture of a unit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Picture {
    /// Which.
    pub image: ImageId,
    /// Its left and top, from the page's left and the unit's top.
    pub at: Point,
    /// Its size, with its edge.
    pub size: Size,
    /// False where it is only room that a broken one leaves.
    pub shown: bool,
}

/// The size of a block's picture, with its edge, in a column of a width on a page of a height; `None` where there is none
/// that could be shown.
pub fn size(
    document: &Document,
    block: usize,
    typography: &Typography,
    width: f32,
    page: f32,
) -> Option<(ImageId, Size)> {
    let (id, image) = document.image_of(block)?;
    let (own_width, own_height) = image.size.filter(|_| image.trouble().is_none())?;
    let (own_width, own_height) = (own_width as f32, own_height as f32);
    let grown = (typography.size / USUAL).max(1.0);
    let room = Size::new((width - 2.0 * EDGE).max(1.0), (page * HIGHEST - 2.0 * EDGE).max(1.0));
    let scale = grown.min(room.width / own_width).min(room.height / own_height);
    let side = |own: f32| (own * scale).round().max(1.0) + 2.0 * EDGE;
    Some((id, Size::new(side(own_width), side(own_height))))
}

/// Space between a picture and its words.
pub fn gap(typography: &Typography) -> f32 {
    (GAP * typography.size).min(24.0).round()
}

/// What is said in the place of a block's picture, where it has one that cannot be shown: why, and what can be read instead.
pub fn excuse(document: &Document, block: usize, told: &Told) -> Option<String> {
    let (id, image) = document.image_of(block)?;
    let trouble = image.trouble().or(told.broken.contains(&id).then_some(Trouble::Broken))?;
    let words = match trouble {
        Trouble::Broken => &told.broken_words,
        Trouble::TooLarge => &told.large_words,
    };
    let own = document.blocks.get(block).map_or("", |block| block.text.as_str());
    // What stands below anyway is not said twice.
    let more = Some(image.alternative.trim()).filter(|more| !more.is_empty() && *more != own);
    Some(more.map_or(words.clone(), |more| format!("{words} {more}")))
}

impl Picture {
    /// Where it is on a page, from the page's top left, with its unit at a top.
    pub fn bounds(&self, top: f32) -> Rectangle {
        Rectangle::new(Point::new(self.at.x, (top + self.at.y).round()), self.size)
    }
}

impl Flow {
    /// The pictures that can be seen, whole or in part, with their blocks, from the top.
    pub fn pictures(&self) -> impl Iterator<Item = (usize, Picture, Rectangle)> {
        let height = self.height();
        let all = self.placed().filter_map(|placed| {
            let picture = placed.unit.picture.filter(|picture| picture.shown)?;
            Some((placed.unit.block, picture, picture.bounds(placed.top)))
        });
        all.filter(move |(_, _, bounds)| bounds.y < height && bounds.y + bounds.height > 0.0)
    }

    /// What of the pictures is in sight, in logical pixels.
    pub fn sights(&self) -> Vec<Sight> {
        let inside = |size: Size| Size::new(size.width - 2.0 * EDGE, size.height - 2.0 * EDGE);
        self.pictures()
            .map(|(_, picture, _)| Sight { image: picture.image, size: inside(picture.size) })
            .collect()
    }

    /// The block whose picture is under a point of the page; a tiny one can be pressed a finger wide.
    pub fn picture_at(&self, x: f32, y: f32) -> Option<usize> {
        let wide = |bounds: Rectangle| {
            let grow = |side: f32| ((TARGET - side) / 2.0).max(0.0);
            let (across, down) = (grow(bounds.width), grow(bounds.height));
            Rectangle {
                x: bounds.x - across,
                y: bounds.y - down,
                width: bounds.width + 2.0 * across,
                height: bounds.height + 2.0 * down,
            }
        };
        let found = self.pictures().find(|(_, _, bounds)| wide(*bounds).contains(Point::new(x, y)));
        found.map(|(block, _, _)| block)
    }

    /// How much higher than the line of a place its figure begins, where both fit on the page: a figure's words are seen
    /// with its picture.
    pub(super) fn picture_over(&self, position: Position) -> f32 {
        let found = self.placed().find(|placed| placed.unit.block == position.block && placed.unit.first);
        let over = found.and_then(|placed| {
            let picture = placed.unit.picture.filter(|picture| picture.shown)?;
            let line = placed.unit.shaped.as_ref()?.line_at(position.byte)?;
            let over = placed.unit.text_y + line.top - picture.at.y;
            (over + line.height <= self.height()).then_some(over)
        });
        over.unwrap_or(0.0)
    }
}
