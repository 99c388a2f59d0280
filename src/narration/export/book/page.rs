//! The text of a section as XHTML: real headings, lists, tables and links, and an element around each word or sentence that
//! the overlay names.
//!
//! [`Writer::block`] writes the frame of each kind of block, [`words`] what stands in it.

mod words;

use std::fmt::Write as _;

use super::super::markup::{attribute, escape};
use super::super::section::Section;
use super::{Level, block_id, heading_level, picture_kind, picture_name};
use crate::document::{Block, Direction, Document, Header, Kind, Lang};
use crate::segment::Segments;

/// How it looks where the reading system leaves that to the book: only what has a meaning.
pub(super) const STYLE: &str = "\
.-epub-media-overlay-active { background-color: #ffe08a; color: #000000; }
li > p { margin: 0; }
table { border-collapse: collapse; }
th, td { border: 1px solid; padding: 0.3em 0.5em; text-align: start; }
pre { white-space: pre-wrap; }
.lead { font-weight: bold; }
.rights { font-size: 0.9em; }
";

/// The attributes that tell a language and the direction it is written in.
pub(super) fn lang_attributes(lang: &Lang) -> String {
    let direction = match lang.direction() {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    };
    let tag = attribute(lang.as_str());
    format!(r#"lang="{tag}" xml:lang="{tag}" dir="{direction}""#)
}

/// The page of a section; `sections` says on which page a link's place stands.
pub(super) fn page(text: &Segments, sections: &[Section], section: &Section, level: Level) -> String {
    let document = text.document();
    let title = section.title.as_deref().unwrap_or(&document.title);
    let mut out = String::new();
    let _ = write!(
        out,
        r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" {}>
<head><title>{}</title><link rel="stylesheet" type="text/css" href="../style.css"/></head>
<body>
"#,
        lang_attributes(&document.lang),
        escape(title)
    );
    let mut writer = Writer { text, document, sections, level, out, lists: Vec::new(), row: None };
    section.blocks.clone().for_each(|number| writer.block(number));
    writer.close_table();
    writer.close_lists(0);
    writer.out.push_str("</body>\n</html>\n");
    writer.out
}

/// A page in the making.
struct Writer<'a> {
    text: &'a Segments,
    document: &'a Document,
    sections: &'a [Section],
    level: Level,
    out: String,
    /// The lists that are open, outermost first, each with an item open: what they are called.
    lists: Vec<&'static str>,
    /// The row of the table that is open.
    row: Option<u16>,
}

impl Writer<'_> {
    fn block(&mut self, number: usize) {
        let Some(block) = self.document.blocks.get(number) else { return };
        let is_cell = matches!(block.kind, Kind::Cell { .. });
        if !is_cell || block.kind.begins_table() {
            self.close_table();
        }
        self.enter_lists(block);
        let attributes = self.attributes(number, block);
        let words = words::words(self.text, self.sections, number, self.level);
        let (before, after) = match block.kind {
            Kind::Heading(_) => {
                let level = heading_level(block.kind).unwrap_or(1);
                (format!("<h{level} {attributes}>"), format!("</h{level}>"))
            }
            Kind::Lead => (format!("<p class=\"lead\" {attributes}>"), "</p>".into()),
            Kind::Paragraph | Kind::Item => (format!("<p {attributes}>"), "</p>".into()),
            Kind::Quotation => (format!("<blockquote {attributes}><p>"), "</p></blockquote>".into()),
            Kind::Code => (format!("<pre {attributes}><code>"), "</code></pre>".into()),
            Kind::Note => (format!("<aside {attributes}><p>"), "</p></aside>".into()),
            Kind::Rights => (format!("<p class=\"rights\" {attributes}>"), "</p>".into()),
            Kind::Cell { row, column: _, header } => {
                self.enter_row(row);
                match header {
                    Header::None => (format!("<td {attributes}>"), "</td>".into()),
                    Header::Column => (format!("<th scope=\"col\" {attributes}>"), "</th>".into()),
                    Header::Row => (format!("<th scope=\"row\" {attributes}>"), "</th>".into()),
                }
            }
            Kind::Figure => self.figure(number, &attributes, &words),
            Kind::Rule => (format!("<hr {attributes}/>"), String::new()),
        };
        let _ = writeln!(self.out, "{before}{words}{after}");
    }

    fn attributes(&self, number: usize, block: &Block) -> String {
        let lang = block.lang.as_ref().map(|lang| format!(" {}", lang_attributes(lang)));
        format!("id=\"{}\"{}", block_id(number), lang.unwrap_or_default())
    }

    /// A picture with its words below; where there are none they are read instead of it.
    fn figure(&self, number: usize, attributes: &str, words: &str) -> (String, String) {
        let image = self.document.image_of(number);
        let shown = image.and_then(|(id, image)| Some((picture_name(id.0, picture_kind(image)?.0), image)));
        let picture = shown.map(|(name, image)| {
            let said = &image.alternative;
            let known = self.document.blocks.get(number).is_some_and(|block| block.text == *said);
            let said = if known { String::new() } else { attribute(said) };
            format!("<img src=\"../{name}\" alt=\"{said}\"/>")
        });
        let picture = picture.unwrap_or_default();
        if words.is_empty() {
            (format!("<figure {attributes}>{picture}"), "</figure>".into())
        } else {
            (format!("<figure {attributes}>{picture}<figcaption>"), "</figcaption></figure>".into())
        }
    }

    /// Opens the table and the row that a cell stands in.
    fn enter_row(&mut self, row: u16) {
        match self.row {
            Some(open) if open == row => {}
            Some(_) => self.out.push_str("</tr>\n<tr>\n"),
            None => self.out.push_str("<table>\n<tr>\n"),
        }
        self.row = Some(row);
    }

    fn close_table(&mut self) {
        if self.row.take().is_some() {
            self.out.push_str("</tr>\n</table>\n");
        }
    }

    /// Opens and closes lists and items until the block stands where it belongs.
    fn enter_lists(&mut self, block: &Block) {
        let depth = usize::from(block.depth);
        let kind = if block.number.is_some() { "ol" } else { "ul" };
        let is_item = block.kind == Kind::Item;
        self.close_lists(if is_item { depth + 1 } else { depth });
        if is_item && self.lists.len() > depth {
            if self.lists.last() == Some(&kind) {
                self.out.push_str("</li>\n");
                self.open_item(block);
                return;
            }
            self.close_lists(depth);
        }
        while self.lists.len() < depth {
            self.out.push_str("<ul>\n<li>\n");
            self.lists.push("ul");
        }
        if is_item {
            let _ = writeln!(self.out, "<{kind}>");
            self.lists.push(kind);
            self.open_item(block);
        }
    }

    fn open_item(&mut self, block: &Block) {
        match block.number.and_then(|number| i32::try_from(number).ok()) {
            Some(number) => {
                let _ = writeln!(self.out, "<li value=\"{number}\">");
            }
            None => self.out.push_str("<li>\n"),
        }
    }

    fn close_lists(&mut self, depth: usize) {
        while self.lists.len() > depth {
            let kind = self.lists.pop().unwrap_or("ul");
            let _ = writeln!(self.out, "</li>\n</{kind}>");
        }
    }
}
