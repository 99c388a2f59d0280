//! Tables: cells side by side where the column has room for them, else one below the other.
//!
//! 1. The first cell that is met has its whole table found ([`Tables::of`]), and the width of its columns from the words in
//!    them. It is remembered until something about the look changes.
//! 2. Where every column can have its longest word and a few letters on a line, and no cell becomes a tower, [`Table::row`]
//!    lays out the cells of a row together, all as high as the highest. Each remains a unit of its own, so marks, presses and
//!    the caret need to know nothing of tables; `flow` only puts them at the same height.
//! 3. Where there is no room the cells are laid out as blocks, each under the header of its column (`marker`).

use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

use super::unit::{self, Look, Unit};
use crate::document::{Block, Direction, Document, Header, Kind, Lang};
use crate::gui::font;
use crate::gui::widget::page::marker;
use crate::gui::widget::page::shape::{self, Request};
use crate::gui::widget::page::style::{self, Column};

/// As many cells are read to find how wide columns must be. Longer words further down are broken.
const CELLS_READ: usize = 1_000;
/// A table with a longer cell, in bytes, is one of texts, which are easier to read one below the other.
const LONGEST_CELL: usize = 1_500;
/// So is one with a cell of more lines.
const MOST_LINES: f32 = 8.0;
/// More columns than this are never set side by side.
const MOST_COLUMNS: usize = 12;
/// A cell that has more letters has room for as many on a line.
const LEAST_LETTERS: f32 = 8.0;
/// Widths are rounded up by this share, so that the longest word is not broken by a hair.
const SLACK: f32 = 1.02;

/// The tables that were met since the look changed.
#[derive(Debug, Default)]
pub struct Tables {
    /// By their first block.
    found: BTreeMap<usize, Rc<Table>>,
}

/// One table.
#[derive(Debug)]
pub struct Table {
    blocks: Range<usize>,
    /// Where each column stands; `None` where cells stand one below the other.
    grid: Option<Vec<Column>>,
}

/// What a column needs, in logical pixels, without the space around its text.
#[derive(Debug, Clone, Copy, Default)]
struct Need {
    least: f32,
    most: f32,
}

/// The longest word and the longest text of a column.
type Longest<'a> = [Longer<'a>; 2];

/// A text, its number of letters, and whether it is a header.
type Longer<'a> = (usize, &'a str, Header);

impl Tables {
    /// Forgets all.
    pub fn clear(&mut self) {
        self.found.clear();
    }

    /// The table of a block, if the block is a cell.
    pub fn of(&mut self, document: &Document, block: usize, look: Look<'_>) -> Option<Rc<Table>> {
        cell(document.blocks.get(block)?)?;
        let before = self.found.range(..=block).next_back().map(|(_, table)| table);
        if let Some(table) = before.filter(|table| table.blocks.contains(&block)) {
            return Some(Rc::clone(table));
        }
        let blocks = document.table_of(block)?;
        let grid = grid(document, &blocks, look);
        let table = Rc::new(Table { blocks, grid });
        self.found.insert(table.blocks.start, Rc::clone(&table));
        Some(table)
    }
}

impl Table {
    /// The cells of the row of a block, side by side; `None` where they stand one below the other.
    pub fn row(&self, document: &Document, block: usize, look: Look<'_>) -> Option<Vec<Unit>> {
        let grid = self.grid.as_ref()?;
        let (row, ..) = cell(document.blocks.get(block)?)?;
        let same =
            |at: &usize| document.blocks.get(*at).and_then(cell).is_some_and(|(other, ..)| other == row);
        let start = (self.blocks.start..block).rev().take_while(same).last().unwrap_or(block);
        let end = (block..self.blocks.end).take_while(same).last().unwrap_or(block) + 1;
        let above = if start == self.blocks.start { unit::above(document, start, look) } else { 0.0 };
        let mut units = Vec::new();
        for index in start..end {
            let (_, column, header) = cell(document.blocks.get(index)?)?;
            let style = style::cell(header, above, look.typography);
            let unit = unit::set(document, index, 0, style, None, *grid.get(column)?, look)?;
            units.push(Unit { row: Some(start..end), ..unit });
        }
        // Of the last row only the last cell knows that it ends the text.
        let (height, below) = units.iter().fold((0.0_f32, 0.0_f32), |(height, below), unit| {
            (height.max(unit.height - unit.below), below.max(unit.below))
        });
        for unit in &mut units {
            (unit.height, unit.below) = (height + below, below);
        }
        Some(units)
    }
}

/// Row, column and header of a cell.
fn cell(block: &Block) -> Option<(u16, usize, Header)> {
    let Kind::Cell { row, column, header } = block.kind else { return None };
    Some((row, usize::from(column), header))
}

/// Where the columns of a table stand; `None` where the page's column has no room for them side by side, or where the cells
/// are not in the order of rows and columns.
fn grid(document: &Document, blocks: &Range<usize>, look: Look<'_>) -> Option<Vec<Column>> {
    let cells = document.blocks.get(blocks.clone())?;
    let columns = cells.iter().filter_map(cell).map(|(_, column, _)| column + 1).max()?;
    let order = || cells.iter().filter_map(cell).map(|(row, column, _)| (row, column));
    let orderly = order().zip(order().skip(1)).all(|(one, next)| one < next);
    let is_long = |block: &Block| block.text.len() > LONGEST_CELL;
    if !(2..=MOST_COLUMNS).contains(&columns) || !orderly || cells.iter().any(is_long) {
        return None;
    }
    let lang = document.lang_of(blocks.start);
    let room = look.column.width - marker::indent(document, blocks.start, look.typography, look.column.width);
    let needs = needs(cells, columns, lang, look);
    let style = style::cell(Header::None, 0.0, look.typography);
    let around = style.lead + style.trail;
    let free = room - columns as f32 * around;
    let least: f32 = needs.iter().map(|need| need.least).sum();
    let more: f32 = needs.iter().map(|need| need.most - need.least).sum();
    if least > free {
        return None;
    }
    let share = if more > 0.0 { ((free - least) / more).min(1.0) } else { 0.0 };
    let widths = needs.iter().map(|need| need.least + (need.most - need.least) * share);
    // Lines are never quite full.
    if needs.iter().zip(widths.clone()).any(|(need, width)| need.most > width * MOST_LINES * 0.8) {
        return None;
    }
    let mut x = look.column.width - room;
    let grid = widths.map(|width| {
        let (from, width) = (x, width + around);
        x += width;
        match lang.direction() {
            Direction::Ltr => Column { x: look.column.x + from, width },
            Direction::Rtl => Column { x: look.column.x + look.column.width - x, width },
        }
    });
    Some(grid.collect())
}

/// What each column needs: at least its longest word, and some letters of a longer text; at most its longest text.
fn needs(cells: &[Block], columns: usize, lang: &Lang, look: Look<'_>) -> Vec<Need> {
    let mut longest: Vec<Longest<'_>> = vec![[(0, "", Header::None); 2]; columns];
    for block in cells.iter().take(CELLS_READ) {
        let Some((_, column, header)) = cell(block) else { continue };
        let Some(of_column) = longest.get_mut(column) else { continue };
        let word = block.text.split_whitespace().max_by_key(|word| word.chars().count()).unwrap_or_default();
        for (kept, text) in of_column.iter_mut().zip([word, block.text.as_str()]) {
            // Bold letters are a little wider.
            let bold = usize::from(header != Header::None);
            let letters = text.chars().count() * (10 + bold);
            if letters > kept.0 {
                *kept = (letters, text, header);
            }
        }
    }
    font::with_engine(|engine| {
        let letter = shape::average_advance(engine, look.typography, lang) * look.typography.size;
        // A script without spaces has no words that must not be broken here.
        let unspaced = lang.is_unspaced();
        let mut width = |(_, text, header): Longer<'_>| {
            let (block, style) = (Block::new(Kind::Item, text), style::cell(header, 0.0, look.typography));
            let request = Request {
                block: &block,
                lang,
                range: &(0..text.len()),
                typography: look.typography,
                style: &style,
                link: None,
                raised: &[],
                width: 1_000_000.0,
            };
            let shaped = shape::shape(engine, request);
            shaped.lines.iter().map(|line| line.right - line.left).fold(0.0, f32::max) * SLACK + 1.0
        };
        let need = |[word, text]: &Longest<'_>| {
            let most = width(*text);
            let word = if unspaced { 0.0 } else { width(*word) };
            Need { least: word.max(most.min(LEAST_LETTERS * letter)), most: most.max(word) }
        };
        longest.iter().map(need).collect()
    })
}
