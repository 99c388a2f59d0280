//! Plain text, also as it comes out of a web page that somebody copied.
//!
//! 1. `encoding` makes text of the bytes.
//! 2. `language` tells which language it is in, and whether in one alone.
//! 3. `lines` makes paragraphs of the lines (each a `line`): joins what was wrapped, parts what is a list.
//! 4. `roles` says what each paragraph is: title, lead, heading, note, rights. `signs` knows what gives them away.
//! 5. `addresses` makes links of the addresses in running text.

pub mod addresses;
mod line;
mod lines;
mod roles;
mod signs;

use super::{Importer, Source, encoding, language};
use crate::document::builder::Builder;
use crate::document::{Document, Kind, Lang};
use crate::error::Error;

/// The importer of plain text.
#[derive(Debug, Clone, Copy)]
pub struct PlainText;

impl Importer for PlainText {
    fn id(&self) -> &'static str {
        "text"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["txt", "text"]
    }

    fn sniff(&self, head: &[u8]) -> bool {
        encoding::is_text(head)
    }

    fn read(&self, source: &Source<'_>, lang_hint: &Lang) -> Result<Document, Error> {
        let text = encoding::decode(source.bytes, lang_hint)
            .ok_or_else(|| Error::UnknownFormat { path: source.name.to_owned() })?;
        let languages = language::of(&text, lang_hint);
        let blocks = roles::assign(lines::paragraphs(&text));
        drop(text);
        let mut builder = Builder::new(languages.main.clone());
        let mut title = None;
        for (kind, lines::Paragraph { text, shape }) in &blocks {
            match (kind, shape) {
                (Kind::Item, lines::Shape::Item(number)) => builder.item(0, *number, text),
                _ => builder.block(*kind, text),
            };
            if *kind == Kind::Heading(1) && title.is_none() {
                title = Some(text.as_str());
            }
        }
        let stem = source.name.file_stem().map(|stem| stem.to_string_lossy().replace('_', " "));
        let title = title.map(str::to_owned).or(stem.filter(|stem| stem != "-"));
        let mut document = builder.finish(&title.unwrap_or_default());
        if languages.mixed {
            language::mark(&mut document.blocks, &languages.main);
        }
        for block in &mut document.blocks {
            block.inlines = addresses::links(&block.text);
        }
        if document.blocks.iter().all(|block| block.kind == Kind::Rule) {
            return Err(Error::Empty { path: source.name.to_owned() });
        }
        Ok(document)
    }
}
