//! `lectern show`: the text as Lectern understands it, for people and programs.

use serde::Serialize;

use super::options::Options;
use super::{json, line};
use crate::document::{Direction, Kind};
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

/// `level` is there for headings only.
#[derive(Serialize)]
struct ShownBlock<'a> {
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<u8>,
    lang: &'a str,
    text: &'a str,
    sentences: Vec<&'a str>,
}

/// Prints it.
pub fn run(options: &Options, context: &Context) -> Result<(), Error> {
    let text = context.text(options.target.as_deref())?;
    if options.json {
        return json(&shown(&text));
    }
    for block in shown(&text).blocks {
        match block.level {
            Some(level) => line(format!("{} {}", "#".repeat(level.into()), block.text))?,
            None => block.sentences.iter().try_for_each(line)?,
        }
        line("")?;
    }
    Ok(())
}

fn shown(text: &Segments) -> Shown<'_> {
    let document = text.document();
    let blocks = document.blocks.iter().enumerate().map(|(index, block)| {
        let (kind, level) = kind(block.kind);
        let sentences = text.sentences(index).iter().filter_map(|bytes| block.text.get(bytes.clone()));
        ShownBlock {
            kind,
            level,
            lang: document.lang_of(index).as_str(),
            text: &block.text,
            sentences: sentences.collect(),
        }
    });
    Shown {
        title: &document.title,
        lang: document.lang.as_str(),
        dir: document.direction(),
        blocks: blocks.collect(),
    }
}

/// The name of a kind of block, and the level of a heading.
fn kind(kind: Kind) -> (&'static str, Option<u8>) {
    match kind {
        Kind::Heading(level) => ("heading", Some(level)),
        Kind::Lead => ("lead", None),
        Kind::Paragraph => ("paragraph", None),
        Kind::Item => ("item", None),
        Kind::Quotation => ("quotation", None),
        Kind::Code => ("code", None),
        Kind::Note => ("note", None),
        Kind::Rights => ("rights", None),
        Kind::Rule => ("rule", None),
    }
}
