//! A block, or a piece of a long one, laid out in its frame; and the few that are kept so.

use std::cell::OnceCell;
use std::collections::{HashMap, VecDeque};
use std::ops::Range;
use std::rc::Rc;

use iced::Point;

use crate::document::{Block, Document, Kind};
use crate::gui::font;
use crate::gui::widget::page::marker::{self, Marker};
use crate::gui::widget::page::picture::{self, Picture, Told};
use crate::gui::widget::page::reference::{self, Reference};
use crate::gui::widget::page::shape::{self, Request, Shaped};
use crate::gui::widget::page::style::{self, Column, Style};
use crate::gui::widget::page::ticks::Tick;
use crate::settings::theme::Rgb;
use crate::settings::typography::Typography;

/// A block, or a piece of a very long one, laid out.
#[derive(Debug)]
pub struct Unit {
    /// Which block.
    pub block: usize,
    /// Which piece of the block.
    pub piece: usize,
    /// Its look.
    pub style: Style,
    /// The part of the page's width that its frame takes: the column, or a cell's part of it.
    pub room: Column,
    /// The blocks that stand side by side, this one among them; `None` where it stands alone.
    pub row: Option<Range<usize>>,
    /// The picture over its text.
    pub picture: Option<Picture>,
    /// What stands before its text.
    pub marker: Option<Marker>,
    /// References to notes in its text.
    pub references: Vec<Reference>,
    /// Its lines; `None` for a rule.
    pub shaped: Option<Shaped>,
    /// From the page's left to its text.
    pub text_x: f32,
    /// From its top to its text.
    pub text_y: f32,
    /// Its whole height, spaces included.
    pub height: f32,
    /// Space before its frame.
    pub above: f32,
    /// Space after its frame.
    pub below: f32,
    /// True where the text's own direction is right to left.
    pub rtl: bool,
    /// True for the first piece of its block.
    pub first: bool,
    /// Where its syllables begin, once somebody asked.
    pub ticks: OnceCell<Vec<Tick>>,
    /// About how much it weighs while it is kept, in bytes of text.
    pub bytes: usize,
}

/// A unit on the page.
#[derive(Debug, Clone)]
pub struct Placed {
    /// The unit.
    pub unit: Rc<Unit>,
    /// From the page's top to its top.
    pub top: f32,
}

/// Bytes of text that stay laid out besides the pages; each costs some 300 bytes of memory.
const SPARE: usize = 4096;

/// The units that were laid out lately.
#[derive(Debug, Default)]
pub struct Kept {
    units: HashMap<(usize, usize), (Rc<Unit>, u64)>,
    clock: u64,
}

impl Kept {
    /// A unit, if it is kept.
    pub fn get(&mut self, block: usize, piece: usize) -> Option<Rc<Unit>> {
        self.clock += 1;
        let (unit, used) = self.units.get_mut(&(block, piece))?;
        *used = self.clock;
        Some(Rc::clone(unit))
    }

    /// Keeps a unit.
    pub fn put(&mut self, unit: &Rc<Unit>) {
        self.units.insert((unit.block, unit.piece), (Rc::clone(unit), self.clock));
    }

    /// Forgets all.
    pub fn clear(&mut self) {
        self.units.clear();
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.units.len()
    }

    /// Forgets what was used longest ago and is not on the page, while more is kept than about three pages and `SPARE`.
    pub fn trim(&mut self, placed: &VecDeque<Placed>) {
        let shown: usize = placed.iter().map(|placed| placed.unit.bytes).sum();
        let limit = 3 * shown + SPARE;
        let mut kept: usize = self.units.values().map(|(unit, _)| unit.bytes).sum();
        while kept > limit {
            let oldest = self
                .units
                .iter()
                .filter(|(_, (unit, _))| !placed.iter().any(|placed| Rc::ptr_eq(&placed.unit, unit)))
                .min_by_key(|(_, (_, used))| *used)
                .map(|(key, _)| *key);
            let Some((unit, _)) = oldest.and_then(|key| self.units.remove(&key)) else { break };
            kept -= unit.bytes;
        }
    }
}

/// What every unit of a page is laid out with.
#[derive(Debug, Clone, Copy)]
pub struct Look<'a> {
    /// The reader's choices.
    pub typography: &'a Typography,
    /// The colour of links, where the text has any.
    pub link: Option<Rgb>,
    /// The column of the page.
    pub column: Column,
    /// Height of the page.
    pub page: f32,
    /// What is known of its pictures.
    pub told: &'a Told,
}

/// Lays out one piece of a block across the column; `None` where there is no such block.
pub fn lay_out(document: &Document, index: usize, piece: usize, look: Look<'_>) -> Option<Unit> {
    let Look { typography, column, told, .. } = look;
    let indent = marker::indent(document, index, typography, column.width);
    let room = column.width - indent;
    let mut style = style_of(document, index, room, look)?;
    let wide = (room - style.lead - style.trail).max(1.0);
    let marker = Marker::of(document, index, typography, &style, wide, told);
    // Also a later piece leaves the room that the number takes.
    style.lead = style.lead.max(marker.as_ref().map_or(0.0, Marker::beside));
    let marker = marker.filter(|_| piece == 0);
    let room = Column { x: column.x + indent, width: room };
    let unit = set(document, index, piece, style, marker, room, look)?;
    // What runs from the right is indented from there.
    Some(if unit.rtl { unit.moved(-indent) } else { unit })
}

/// The look of a block after the one before it, in a column of `room`.
fn style_of(document: &Document, index: usize, room: f32, look: Look<'_>) -> Option<Style> {
    let block = document.blocks.get(index)?;
    let before = index.checked_sub(1).and_then(|before| document.blocks.get(before));
    let mut style = style::style(block.kind, before.map(|block| block.kind), look.typography, room);
    if block.is_in_list() && before.is_some_and(Block::is_in_list) {
        style.above = style.above.min(style::between_items(look.typography));
    }
    Some(style)
}

/// Space before a block's frame.
pub fn above(document: &Document, index: usize, look: Look<'_>) -> f32 {
    style_of(document, index, look.column.width, look).map_or(0.0, |style| style.above)
}

/// Lays out one piece of a block in a look, in a part of the page, with what stands before its text.
pub fn set(
    document: &Document,
    index: usize,
    piece: usize,
    style: Style,
    marker: Option<Marker>,
    room: Column,
    look: Look<'_>,
) -> Option<Unit> {
    let Look { typography, link, page, .. } = look;
    let block = document.blocks.get(index)?;
    let pieces = shape::pieces(block.text.len());
    let range = shape::piece(&block.text, piece);
    let (first, last) = (piece == 0, piece + 1 == pieces);
    let width = (room.width - style.lead - style.trail).max(1.0);
    let raised = reference::raised(document, index);
    let shaped = (block.kind != Kind::Rule).then(|| {
        font::with_engine(|engine| {
            let lang = document.lang_of(index);
            let range = &range;
            let (style, raised) = (&style, raised.as_slice());
            shape::shape(engine, Request { block, lang, range, typography, style, link, raised, width })
        })
    });
    let rtl = shaped.as_ref().and_then(|shaped| shaped.lines.first()).is_some_and(|line| line.rtl);
    let references = reference::lay_out(document, index, raised, &range, typography, &style);
    let above = if first { style.above } else { 0.0 };
    let padding = if first { style.padding } else { 0.0 };
    let excused = marker.as_ref().map_or(0.0, Marker::over);
    // The room that a broken picture leaves is taken by the words that say so.
    let shown = excused == 0.0;
    let picture = picture::size(document, index, typography, width, page).filter(|_| first);
    let picture = picture.map(|(image, size)| {
        let x = if rtl { room.x + room.width - style.lead - size.width } else { room.x + style.lead };
        Picture { image, at: Point::new(x.round(), above + padding), size, shown }
    });
    let pictured = picture.map_or(0.0, |picture| picture.size.height + picture::gap(typography));
    let over = padding + excused.max(pictured);
    let under = if last { style.padding } else { 0.0 };
    let below = if last && index + 1 == document.blocks.len() { style::below(typography) } else { 0.0 };
    let text_height = shaped.as_ref().map_or(style.line_height, Shaped::height);
    Some(Unit {
        block: index,
        piece,
        style,
        room,
        row: None,
        picture,
        marker,
        references,
        shaped,
        text_x: room.x + if rtl { style.trail } else { style.lead },
        text_y: above + over,
        height: above + over + text_height + under + below,
        above,
        below,
        rtl,
        first,
        ticks: OnceCell::new(),
        bytes: range.len() + 64,
    })
}

impl Unit {
    /// True where the next cell stands beside this one.
    pub fn is_followed_in_row(&self) -> bool {
        self.row.as_ref().is_some_and(|row| self.block + 1 < row.end)
    }

    /// True where this cell stands beside the one before.
    pub fn follows_in_row(&self) -> bool {
        self.row.as_ref().is_some_and(|row| row.start < self.block)
    }

    /// The same so many pixels further to the right.
    fn moved(mut self, by: f32) -> Self {
        self.room.x += by;
        self.text_x += by;
        if let Some(picture) = &mut self.picture {
            picture.at.x += by;
        }
        self
    }
}
