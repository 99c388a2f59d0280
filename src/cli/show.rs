//! `lectern show`: the text as Lectern understands it, for people and programs.

use serde::Serialize;

use super::options::Options;
use super::{json, line};
use crate::document::{Block, Direction, Header, Kind, Position, Target};
use crate::error::Error;
use crate::segment::Segments;
use crate::session::Context;

#[derive(Serialize)]
struct Shown<'a> {
    title: &'a str,
    lang: &'a str,
    dir: Direction,
    blocks: Vec<ShownBlock<'a>>,
}

/// `level` is there for headings only, the place in a table for cells, `number` for items of ordered lists, `depth` inside of
/// items of lists, `links` where there are some.
#[derive(Serialize)]
struct ShownBlock<'a> {
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cell: Option<ShownCell>,
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    depth: Option<u8>,
    lang: &'a str,
    text: &'a str,
    sentences: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    links: Vec<ShownLink<'a>>,
}

#[derive(Serialize)]
struct ShownCell {
    row: u16,
    column: u16,
    header: bool,
}

/// `to` is an address, `block` and `byte` a place in the text.
#[derive(Serialize)]
struct ShownLink<'a> {
    text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<&'a str>,
    #[serde(flatten)]
    place: Option<Position>,
}

/// Prints it.
pub fn run(options: &Options, context: &Context) -> Result<(), Error> {
    let text = context.text(options.target.as_deref())?;
    if options.json { json(&shown(&text)) } else { print(&text) }
}

/// Prints a text for people.
pub fn print(text: &Segments) -> Result<(), Error> {
    let mut row: Vec<&str> = Vec::new();
    let shown = shown(text).blocks;
    for (index, block) in shown.iter().enumerate() {
        if let Some(cell) = &block.cell {
            row.push(block.text);
            let next = shown.get(index + 1).and_then(|next| next.cell.as_ref());
            if next.is_some_and(|next| next.row == cell.row && next.column > cell.column) {
                continue;
            }
            line(row.join(" | "))?;
            row.clear();
            if next.is_some_and(|next| next.row > cell.row) {
                continue;
            }
        } else if let Some(level) = block.level {
            line(format!("{} {}", "#".repeat(level.into()), block.text))?;
        } else {
            let mut number = block.number.map(|number| format!("{number}. ")).unwrap_or_default();
            for sentence in &block.sentences {
                line(std::mem::take(&mut number) + sentence)?;
            }
        }
        line("")?;
    }
    Ok(())
}

fn shown(text: &Segments) -> Shown<'_> {
    let document = text.document();
    let blocks = document.blocks.iter().enumerate().map(|(index, block)| {
        let (kind, level, cell) = kind(block.kind);
        let sentences = text.sentences(index).iter().filter_map(|bytes| block.text.get(bytes.clone()));
        ShownBlock {
            kind,
            level,
            cell,
            number: block.number,
            depth: Some(block.depth).filter(|depth| *depth > 0),
            lang: document.lang_of(index).as_str(),
            text: &block.text,
            sentences: sentences.collect(),
            links: links(block),
        }
    });
    Shown {
        title: &document.title,
        lang: document.lang.as_str(),
        dir: document.direction(),
        blocks: blocks.collect(),
    }
}

fn links(block: &Block) -> Vec<ShownLink<'_>> {
    let links = block.links().map(|(range, target)| {
        let text = block.text.get(range.clone()).unwrap_or_default();
        match target {
            Target::Address(address) => ShownLink { text, to: Some(address), place: None },
            Target::Place(place) => ShownLink { text, to: None, place: Some(*place) },
        }
    });
    links.collect()
}

/// The name of a kind of block, the level of a heading, and where a cell is.
fn kind(kind: Kind) -> (&'static str, Option<u8>, Option<ShownCell>) {
    let name = match kind {
        Kind::Heading(level) => return ("heading", Some(level), None),
        Kind::Cell { row, column, header } => {
            return ("cell", None, Some(ShownCell { row, column, header: header != Header::None }));
        }
        Kind::Lead => "lead",
        Kind::Paragraph => "paragraph",
        Kind::Item => "item",
        Kind::Quotation => "quotation",
        Kind::Code => "code",
        Kind::Note => "note",
        Kind::Rights => "rights",
        Kind::Figure => "figure",
        Kind::Rule => "rule",
    };
    (name, None, None)
}
