//! The speech as one sound file.

use std::path::Path;

use super::section::{Section, sections};
use super::{SentenceTime, Target};
use crate::audio::file::{Format, SoundFile, Tags};
use crate::document::Document;
use crate::error::Error;

/// A sound file that takes a chapter for each section with a heading.
pub struct Sound {
    file: SoundFile,
    format: Format,
}

impl Sound {
    /// Begins the file. Fails where the folder cannot be written.
    pub fn create(path: &Path, format: Format, document: &Document) -> Result<Self, Error> {
        let tags = Tags {
            title: document.title.clone(),
            language: document.lang.as_str().to_owned(),
            chapters: sections(document).into_iter().filter_map(|section| section.title).collect(),
        };
        Ok(Self { file: SoundFile::create(path, format, &tags)?, format })
    }
}

impl Target for Sound {
    fn rate(&self) -> u32 {
        self.format.rate()
    }

    fn begin(&mut self, section: &Section) -> Result<(), Error> {
        if section.title.is_some() {
            self.file.begin_chapter();
        }
        Ok(())
    }

    fn write(&mut self, samples: &[f32]) -> Result<(), Error> {
        self.file.write(samples)
    }

    fn end(&mut self, _: &Section, _: &[SentenceTime], _: [f64; 2]) -> Result<(), Error> {
        Ok(())
    }

    fn finish(self: Box<Self>) -> Result<(), Error> {
        self.file.finish()
    }
}
