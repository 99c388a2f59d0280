//! What every way of starting Lectern (window, picture, command line) begins with: languages, settings, the reader's
//! language, and what was wrong with any of it.

use std::sync::Arc;

use super::source::{self, Source};
use crate::document::{Document, Lang};
use crate::error::Error;
use crate::locale::{Locales, Pack};
use crate::narration::said::Saying;
use crate::segment::Segments;
use crate::settings::places::{self, Places};
use crate::settings::store::{self, Folders};
use crate::settings::voices::Voices;
use crate::settings::{self, Settings};
use crate::voice::choice;
use crate::voice::piper::shelf::{self, Installed};

/// The beginning of every run.
#[derive(Debug, Clone)]
pub struct Context {
    /// The languages of the window.
    pub locales: Locales,
    /// The language of this run.
    pub pack: Arc<Pack>,
    /// What the reader chose.
    pub settings: Settings,
    /// The voices that the reader put into the folder of voices.
    pub shelf: Arc<[Installed]>,
    /// What was wrong with the settings' file or a language file, if anything.
    pub notice: Option<Error>,
}

impl Context {
    /// Reads the reader's settings and finds the language: the one given, the reader's, or the desktop's.
    pub fn load(language: Option<Lang>) -> Self {
        let folders = Folders::find();
        let locales = Locales::load(Some(&folders.data));
        let (mut settings, notice): (Settings, _) = store::load(&folders.config.join(settings::FILE));
        settings.sanitise();
        // Whoever has a file that broke has been here before.
        settings.welcomed |= notice.is_some();
        // A language asked for once is not the reader's choice for ever.
        let pack = match language {
            Some(language) => locales.pack(&language),
            None => source::pack_for(&locales, &settings),
        };
        let notice = notice.or_else(|| locales.problems().first().cloned());
        let shelf = shelf::scan(&shelf::folder()).into();
        Self { locales, pack, settings, shelf, notice }
    }

    /// The voice of each language that has not its usual one.
    pub fn voices(&self) -> Voices {
        choice::plan(&self.settings.voices, &self.shelf)
    }

    /// How a text is said.
    pub fn saying(&self, source: &Source) -> Arc<Saying> {
        Arc::new(Saying::new(&self.settings, &source.key(), &self.pack))
    }

    /// Reads what a word of the command line names.
    pub fn text(&self, target: Option<&str>) -> Result<Arc<Segments>, Error> {
        let source = Source::from_target(target);
        Ok(self.text_of(source.load(self)?, source.said_lang(&self.places()).as_ref()))
    }

    /// What is remembered of documents.
    pub fn places(&self) -> Places {
        store::load(&Folders::find().state.join(places::FILE)).0
    }

    /// A document that was read, in the language that the reader said it is in, if they did.
    pub fn text_of(&self, document: Document, said: Option<&Lang>) -> Arc<Segments> {
        let document = match said {
            Some(lang) => document.in_lang(lang),
            None => document,
        };
        source::segments(&self.locales, document)
    }
}
