//! What stands before a block's text and is no part of it: the sign or number of a list's item, the header of a cell, what
//! is said in the place of a picture that cannot be shown.
//!
//! 1. [`Marker::of`] says what it is. Words are laid out as a text of their own: nobody finds, selects or marks them.
//! 2. A number stands beside the first line, and all numbers of a list leave the same room, so that their texts begin at one
//!    edge. Where that would leave too little of the column to the text, the number stands on a line of its own over it; a
//!    cell's header always does.
//!
//! `unit` makes room for it, `paint` draws it. Another one is a variant here.

use crate::document::{Block, Document, Header, Kind};
use crate::gui::font;
use crate::gui::widget::page::picture::{self, Told};
use crate::gui::widget::page::shape::{self, Request, Shaped};
use crate::gui::widget::page::style::{self, Style};
use crate::settings::typography::Typography;

/// Space between a number and its text, in sizes of the letters.
const GAP: f32 = 0.4;
/// A number takes at most this share of the column beside the text.
const SHARE: f32 = 0.25;
/// So many items after one are asked how wide their numbers are.
const AHEAD: usize = 100;
/// So many blocks before one are asked whether it stands in them.
const BEHIND: usize = 500;
/// The longest header that is said again over every cell, in bytes; of a longer one the beginning is.
const LONGEST: usize = 120;

/// What stands before a text.
#[derive(Debug, Clone)]
pub enum Marker {
    /// Of an item of an outermost list: a filled dot.
    Dot,
    /// Of an item of a list within an item: a ring.
    Ring,
    /// Of any that is deeper: a square.
    Square,
    /// Words that are laid out.
    Words(Words),
}

/// A number, a header, or what is said in the place of a picture.
#[derive(Debug, Clone)]
pub struct Words {
    /// Its lines, as wide as the text's column.
    pub shaped: Shaped,
    /// Where it stands.
    pub stands: Stands,
}

/// Where words stand.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Stands {
    /// Beside the first line, in so much room.
    Beside(f32),
    /// Over the text.
    Over,
}

impl Marker {
    /// What stands before a block's text in a column of `width`.
    pub fn of(
        document: &Document,
        index: usize,
        typography: &Typography,
        style: &Style,
        width: f32,
        told: &Told,
    ) -> Option<Self> {
        let block = document.blocks.get(index)?;
        match (block.kind, block.number) {
            (Kind::Item, Some(number)) => {
                let text = format!("{number}.");
                let shaped = words(document, index, &text, typography, style, width);
                let room = room(document, index, number, typography, style).max(reach(&shaped));
                let room = room + GAP * style.size;
                let fits = room <= SHARE * width;
                let stands = if fits { Stands::Beside(room) } else { Stands::Over };
                Some(Marker::Words(Words { shaped, stands }))
            }
            (Kind::Item, None) => Some(match block.depth {
                0 => Marker::Dot,
                1 => Marker::Ring,
                _ => Marker::Square,
            }),
            (Kind::Cell { .. }, _) => {
                let header = header(document, index)?;
                let style = Style { bold: true, ..*style };
                let shaped = words(document, index, &header, typography, &style, width);
                Some(Marker::Words(Words { shaped, stands: Stands::Over }))
            }
            (Kind::Figure, _) => {
                let excuse = picture::excuse(document, index, told)?;
                let shaped = words(document, index, &excuse, typography, style, width);
                Some(Marker::Words(Words { shaped, stands: Stands::Over }))
            }
            (
                Kind::Heading(_)
                | Kind::Lead
                | Kind::Paragraph
                | Kind::Quotation
                | Kind::Code
                | Kind::Note
                | Kind::Rights
                | Kind::Rule,
                _,
            ) => None,
        }
    }

    /// The room that it takes beside the text.
    pub fn beside(&self) -> f32 {
        match self {
            Marker::Words(Words { stands: Stands::Beside(room), .. }) => *room,
            Marker::Words(_) | Marker::Dot | Marker::Ring | Marker::Square => 0.0,
        }
    }

    /// The height that it takes over the text.
    pub fn over(&self) -> f32 {
        match self {
            Marker::Words(words) if words.stands == Stands::Over => words.shaped.height(),
            Marker::Words(_) | Marker::Dot | Marker::Ring | Marker::Square => 0.0,
        }
    }
}

impl Words {
    /// How far their letters must be moved from the text's left edge, where the text has a width and a direction.
    pub fn shift(&self, size: f32, rtl: bool, width: f32) -> f32 {
        let Some(line) = self.shaped.lines.first() else { return 0.0 };
        match (self.stands, rtl) {
            (Stands::Over, _) => 0.0,
            (Stands::Beside(_), false) => -GAP * size - line.right,
            (Stands::Beside(_), true) => width + GAP * size - line.left,
        }
    }
}

/// How far a block stands from the column's leading edge: by as much as the texts of the items that it stands in, but by at
/// most a fifth of the column, however deep, so that lines of eight letters stay lines.
pub fn indent(document: &Document, index: usize, typography: &Typography, width: f32) -> f32 {
    let depth = document.blocks.get(index).map_or(0, |block| block.depth);
    let before = document.blocks.get(..index).unwrap_or_default();
    let inset = style::inset(typography.size, width);
    let most = width * 0.2;
    let (mut level, mut indent) = (depth, 0.0);
    for (at, block) in before.iter().enumerate().rev().take(BEHIND) {
        if level == 0 || !block.is_in_list() || indent >= most {
            break;
        }
        if block.kind == Kind::Item && block.depth < level {
            let style = style::style(Kind::Item, None, typography, width);
            let number = block.number.map(|number| room(document, at, number, typography, &style));
            let number = number.map_or(0.0, |room| room + GAP * style.size);
            indent += if number <= SHARE * width { number.max(inset) } else { inset };
            level -= 1;
        }
    }
    (indent + f32::from(level) * inset).min(most)
}

/// The room that the longest number takes of the items that go on with a list.
fn room(document: &Document, index: usize, number: u32, typography: &Typography, style: &Style) -> f32 {
    let depth = document.blocks.get(index).map_or(0, |block| block.depth);
    let after = document.blocks.iter().skip(index + 1).take(AHEAD);
    let list = after.take_while(|block| block.depth > depth || goes_on(block, depth));
    let numbers = list.filter(|block| block.depth == depth).filter_map(|block| block.number);
    let digits = numbers.fold(number, u32::max).to_string().len();
    let longest = format!("{}.", "0".repeat(digits));
    reach(&words(document, index, &longest, typography, style, 10_000.0))
}

fn goes_on(block: &Block, depth: u8) -> bool {
    block.kind == Kind::Item && block.depth == depth && block.number.is_some()
}

/// What heads the column of a cell that heads nothing itself: the nearest header above it.
fn header(document: &Document, index: usize) -> Option<String> {
    let Kind::Cell { column, header: Header::None, .. } = document.blocks.get(index)?.kind else {
        return None;
    };
    let head = document.blocks.get(document.table_of(index)?.start..index)?;
    // A table's headers stand in its first rows; a long table is not searched.
    let found = head.iter().take(HEAD).rfind(
        |block| matches!(block.kind, Kind::Cell { column: at, header: Header::Column, .. } if at == column),
    )?;
    let end = (0..=LONGEST.min(found.text.len())).rev().find(|at| found.text.is_char_boundary(*at))?;
    let text = found.text.get(..end)?.trim_end_matches([':', ' ', '：']);
    Some(if document.lang_of(index).is_unspaced() { format!("{text}：") } else { format!("{text}:") })
}

/// So many cells at the beginning of a table are searched for headers.
const HEAD: usize = 256;

/// How far the letters of one line reach.
fn reach(shaped: &Shaped) -> f32 {
    shaped.lines.first().map_or(0.0, |line| line.right - line.left)
}

fn words(
    document: &Document,
    index: usize,
    text: &str,
    typography: &Typography,
    style: &Style,
    width: f32,
) -> Shaped {
    let block = Block::new(Kind::Item, text);
    let (lang, range) = (document.lang_of(index), 0..text.len());
    font::with_engine(|engine| {
        let (block, range) = (&block, &range);
        shape::shape(
            engine,
            Request { block, lang, range, typography, style, link: None, raised: &[], width },
        )
    })
}
