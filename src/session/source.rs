//! Where the open document came from: decides its key among the remembered places, and whether it changes with the
//! window's language.

use std::path::PathBuf;
use std::sync::Arc;

use super::Context;
use crate::command::{Keys, Row};
use crate::conformance;
use crate::content;
use crate::document::{Document, Lang};
use crate::error::Error;
use crate::import;
use crate::locale::{Locales, Pack};
use crate::segment::{Rules, Segments};
use crate::settings::Settings;
use crate::settings::places::{self, Places};

/// The bundled article that opens where nothing else is asked for.
pub const DEFAULT_ARTICLE: &str = "vitamin-d-k2";

/// The article that is the guide to Lectern.
pub const GUIDE: &str = "guide";

/// Where a document came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// A bundled article (or one from the reader's folder) by its id.
    Article(String),
    /// A file.
    File(PathBuf),
    /// Standard input.
    Input,
    /// What Lectern keeps of the rules of accessibility, and how that is shown.
    Conformance,
}

impl Source {
    /// The guide to Lectern.
    pub fn guide() -> Self {
        Source::Article(GUIDE.to_owned())
    }

    /// True for the texts that Lectern has about itself.
    pub fn is_about_lectern(&self) -> bool {
        match self {
            Source::Article(id) => id == GUIDE,
            Source::Conformance => true,
            Source::File(_) | Source::Input => false,
        }
    }

    /// Whether the reader may know better in which language it is, the next time too: what comes through a pipe is another
    /// text each time, and Lectern's own texts say it.
    pub fn has_lang_to_say(&self) -> bool {
        match self {
            Source::File(_) => true,
            Source::Input | Source::Article(_) | Source::Conformance => false,
        }
    }

    /// The language in which the reader says that it is.
    pub fn said_lang(&self, places: &Places) -> Option<Lang> {
        if self.has_lang_to_say() { places.lang(&self.key()).cloned() } else { None }
    }

    /// What a word of the command line means: `-` is standard input, a file that exists is that file, the id of an
    /// article is the article; anything else is a file that is not there.
    pub fn from_target(target: Option<&str>) -> Self {
        match target {
            None => Source::Article(DEFAULT_ARTICLE.to_owned()),
            Some("-") => Source::Input,
            Some(target) => {
                let path = PathBuf::from(target);
                let is_article = || content::articles().iter().any(|article| article.id == target);
                if !path.exists() && is_article() {
                    Source::Article(target.to_owned())
                } else {
                    Source::File(path)
                }
            }
        }
    }

    /// Reads the document; an article in the context's language, anything else in its own.
    pub fn load(&self, context: &Context) -> Result<Document, Error> {
        let lang = context.pack.lang();
        match self {
            Source::Article(id) => {
                content::load(id, lang, &|lang, name| key_name(context, &context.locales.pack(lang), name))
            }
            Source::File(path) => import::open(path, lang),
            Source::Input => import::read_input(lang),
            Source::Conformance => Ok(conformance::document(&context.pack)),
        }
    }

    /// The same document in another language, where it has others.
    pub fn in_language(&self, context: &Context) -> Option<Result<Document, Error>> {
        match self {
            Source::Article(_) | Source::Conformance => Some(self.load(context)),
            Source::File(_) | Source::Input => None,
        }
    }

    /// The name under which its place is remembered. Looks at the file, if it is one.
    pub fn key(&self) -> String {
        match self {
            Source::Article(id) => places::article_key(id),
            // A file that has gone since it was read has no place worth keeping apart from others'.
            Source::File(path) => places::file_key(path).unwrap_or_else(|_| path.display().to_string()),
            Source::Input => "input".to_owned(),
            Source::Conformance => "conformance".to_owned(),
        }
    }
}

/// What a name in braces stands for in an article: the key of the command with that id, as the reader has it.
fn key_name(context: &Context, pack: &Pack, name: &str) -> Option<String> {
    let keys = Keys::new(&context.settings).shown(Row::with_id(name)?, pack.direction());
    Some(keys.first().map_or_else(|| pack.tr("key-none"), |chord| chord.name(pack)))
}

/// The pack of the language that the reader chose, or the desktop's.
pub fn pack_for(locales: &Locales, settings: &Settings) -> Arc<Pack> {
    let lang = settings.language.clone().unwrap_or_else(|| locales.desktop());
    locales.pack(&lang)
}

/// A document with the rules of its own language.
pub fn segments(locales: &Locales, document: Document) -> Arc<Segments> {
    segments_of(locales, Arc::new(document))
}

/// The same of a document that others hold too.
pub fn segments_of(locales: &Locales, document: Arc<Document>) -> Arc<Segments> {
    let rules = Rules { abbreviations: locales.pack(&document.lang).rules() };
    Arc::new(Segments::new(document, Arc::new(rules)))
}
