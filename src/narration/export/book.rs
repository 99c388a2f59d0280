//! A book with the speech in it: EPUB 3 with media overlays, so that a reading system marks each word as it is heard.
//!
//! 1. Each section is a page of text (`page`), the sound of it as MP3, and the overlay that says which word is heard when
//!    (`overlay`). They are packed as soon as the section is spoken; memory holds one section.
//! 2. [`Book::finish`] adds the table of contents and the list of everything (`package`) and gives the file its name.
//!
//! The sound is MP3 because every reading system plays it (EPUB 3.3, 3.2: core media types).

mod overlay;
mod package;
mod page;

use std::fs::File;
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::markup::milliseconds;
use super::section::{Section, sections};
use super::{SentenceTime, Target};
use crate::audio::file::{Format, SoundFile, Tags, folder_of};
use crate::document::{Image, Kind};
use crate::error::Error;
use crate::segment::Segments;
use crate::settings::store;

/// How names of such files end, without the dot.
pub const ENDING: &str = "epub";

/// The kind of sound in the book.
const SOUND: Format = Format::Mp3;

/// How finely the text is marked as it is heard.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Level {
    /// Word by word.
    #[default]
    Word,
    /// Sentence by sentence.
    Sentence,
}

impl Level {
    /// Every level with its name on the command line.
    pub const ALL: [(&'static str, Self); 2] = [("word", Self::Word), ("sentence", Self::Sentence)];
}

/// A section that is complete.
struct Part {
    /// Whether something of it is heard, and for how many thousandths of a second.
    heard_ms: Option<u64>,
}

/// A book in the making.
pub struct Book<'a> {
    path: PathBuf,
    file: NamedTempFile,
    zip: ZipWriter<BufWriter<File>>,
    text: &'a Segments,
    level: Level,
    /// What the table of contents is called in the reader's language.
    contents: String,
    sections: Vec<Section>,
    parts: Vec<Part>,
    sound: Option<SoundFile>,
}

impl<'a> Book<'a> {
    /// Begins the file; `contents` is what the table of contents is called. Fails where the folder cannot be written.
    pub fn create(path: &Path, text: &'a Segments, level: Level, contents: &str) -> Result<Self, Error> {
        let failed = |error: io::Error| Error::from_io(path, &error);
        let file = store::temporary_in(folder_of(path)).map_err(failed)?;
        let zip = ZipWriter::new(BufWriter::new(file.reopen().map_err(failed)?));
        let mut book = Self {
            path: path.to_owned(),
            file,
            zip,
            text,
            level,
            contents: contents.to_owned(),
            sections: sections(text.document()),
            parts: Vec::new(),
            sound: None,
        };
        // What kind of file it is stands first, as it is (OCF 3.3, 4.2.2).
        book.add("mimetype", b"application/epub+zip", CompressionMethod::Stored)?;
        book.add_text("META-INF/container.xml", package::CONTAINER)?;
        book.add_text("EPUB/style.css", page::STYLE)?;
        Ok(book)
    }

    fn add_text(&mut self, name: &str, text: &str) -> Result<(), Error> {
        self.add(name, text.as_bytes(), CompressionMethod::Deflated)
    }

    fn add(&mut self, name: &str, bytes: &[u8], method: CompressionMethod) -> Result<(), Error> {
        let options = SimpleFileOptions::default().compression_method(method);
        let begun = self.zip.start_file(name, options).map_err(io::Error::from);
        begun.and_then(|()| self.zip.write_all(bytes)).map_err(|error| self.failed(&error))
    }

    fn failed(&self, error: &io::Error) -> Error {
        Error::from_io(&self.path, error)
    }

    /// Packs the sound of a section; it is as small as it gets already.
    fn add_sound(&mut self, number: usize, sound: SoundFile) -> Result<(), Error> {
        let sound = sound.complete()?;
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        let begun = self.zip.start_file(format!("EPUB/{}", sound_name(number)), options);
        let mut sound =
            begun.map_err(io::Error::from).and_then(|()| sound.reopen()).map_err(|e| self.failed(&e))?;
        io::copy(&mut sound, &mut self.zip).map(drop).map_err(|error| self.failed(&error))
    }

    /// Packs the pictures of a section.
    fn add_pictures(&mut self, section: &Section) -> Result<(), Error> {
        let document = self.text.document().clone();
        let mut shown: Vec<_> = section.blocks.clone().filter_map(|block| document.image_of(block)).collect();
        // A picture shown again in another section is there already.
        let before = document.blocks.iter().take(section.blocks.start).filter_map(|block| block.image);
        let before: std::collections::BTreeSet<_> = before.collect();
        shown.retain(|(id, _)| !before.contains(id));
        shown.sort_by_key(|(id, _)| *id);
        shown.dedup_by_key(|(id, _)| *id);
        for (id, image) in shown {
            if let Some((ending, _)) = picture_kind(image) {
                let name = format!("EPUB/{}", picture_name(id.0, ending));
                self.add(&name, image.bytes(), CompressionMethod::Stored)?;
            }
        }
        Ok(())
    }
}

impl Target for Book<'_> {
    fn rate(&self) -> u32 {
        SOUND.rate()
    }

    fn begin(&mut self, _: &Section) -> Result<(), Error> {
        self.sound = Some(SoundFile::create(&self.path, SOUND, &Tags::default())?);
        Ok(())
    }

    fn write(&mut self, samples: &[f32]) -> Result<(), Error> {
        self.sound.as_mut().map_or(Ok(()), |sound| sound.write(samples))
    }

    fn end(
        &mut self,
        section: &Section,
        sentences: &[SentenceTime],
        [begin, end]: [f64; 2],
    ) -> Result<(), Error> {
        let number = section.number;
        let page = page::page(self.text, &self.sections, section, self.level);
        self.add_text(&format!("EPUB/{}", page_name(number)), &page)?;
        self.add_pictures(section)?;
        let heard_ms = milliseconds(end - begin);
        let overlay = overlay::overlay(number, sentences, self.level, begin, heard_ms);
        let heard = overlay.is_some();
        if let (Some(overlay), Some(sound)) = (overlay, self.sound.take()) {
            self.add_text(&format!("EPUB/{}", overlay_name(number)), &overlay)?;
            self.add_sound(number, sound)?;
        }
        self.parts.push(Part { heard_ms: heard.then_some(heard_ms) });
        Ok(())
    }

    fn finish(mut self: Box<Self>) -> Result<(), Error> {
        let document = self.text.document().clone();
        let contents = package::contents(&document, &self.sections, &self.contents);
        self.add_text("EPUB/contents.xhtml", &contents)?;
        let package = package::package(&document, &self.parts);
        self.add_text("EPUB/package.opf", &package)?;
        let Self { path, file, zip, .. } = *self;
        let finished = zip.finish().map_err(io::Error::from).and_then(|mut out| out.flush());
        finished.map_err(|error| Error::from_io(&path, &error))?;
        store::persist(file, &path).map_err(|error| Error::from_io(&path, &error))
    }
}

/// The names within the book, beside its package.
fn page_name(section: usize) -> String {
    format!("text/{section:04}.xhtml")
}

fn overlay_name(section: usize) -> String {
    format!("overlay/{section:04}.smil")
}

fn sound_name(section: usize) -> String {
    format!("sound/{section:04}.{}", SOUND.ending())
}

fn picture_name(number: usize, ending: &str) -> String {
    format!("pictures/{number:04}.{ending}")
}

/// How a picture's name ends and what kind it is; `None` for one that is not shown, and for WebP, which reading systems
/// need not know.
fn picture_kind(image: &Image) -> Option<(&'static str, &'static str)> {
    let bytes = image.bytes();
    let starts = |with: &[u8]| bytes.starts_with(with);
    match image.trouble() {
        Some(_) => None,
        None if starts(b"\x89PNG") => Some(("png", "image/png")),
        None if starts(b"\xff\xd8") => Some(("jpg", "image/jpeg")),
        None if starts(b"GIF8") => Some(("gif", "image/gif")),
        None => None,
    }
}

/// The id of a block's element.
fn block_id(block: usize) -> String {
    format!("b{block}")
}

/// The id of the element around a word, or around a sentence where no word is given.
fn unit_id(block: usize, sentence: usize, word: Option<usize>) -> String {
    match word {
        Some(word) => format!("b{block}s{sentence}w{word}"),
        None => format!("b{block}s{sentence}"),
    }
}

/// The level of a heading; `None` for another block.
fn heading_level(kind: Kind) -> Option<u8> {
    match kind {
        Kind::Heading(level) => Some(level.clamp(1, 6)),
        Kind::Lead
        | Kind::Paragraph
        | Kind::Item
        | Kind::Quotation
        | Kind::Code
        | Kind::Note
        | Kind::Rights
        | Kind::Cell { .. }
        | Kind::Figure
        | Kind::Rule => None,
    }
}
