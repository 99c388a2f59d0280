//! Sessions with the bundled article, as somebody who starts the program has them.
#![allow(dead_code)]

use lectern::document::{Lang, Place};
use lectern::locale::Locales;
use lectern::session::{Context, Session, Source};
use lectern::settings::Settings;
use lectern::settings::places::Places;
use lectern::voice::piper::shelf::Installed;

/// The languages that come with Lectern.
pub const LANGUAGES: [&str; 8] = ["en", "es", "fr", "de", "pt-BR", "ru", "ar", "zh-Hans"];

/// The usual settings in a language.
pub fn settings(lang: &str) -> Settings {
    Settings { language: Some(Lang::new(lang)), ..Settings::default() }
}

/// The bundled article with some settings, from the beginning.
pub fn session(settings: Settings) -> Session {
    session_with(settings, Vec::new())
}

/// The same for a reader with voices of their own.
pub fn session_with(settings: Settings, shelf: Vec<Installed>) -> Session {
    let locales = Locales::load(None);
    let source = Source::from_target(None);
    let lang = settings.language.clone().unwrap_or_else(|| Lang::new("en"));
    let pack = locales.pack(&lang);
    let context = Context { locales, pack, settings, shelf: shelf.into(), notice: None };
    let document = source.load(&context).unwrap();
    Session::new(context, Places::default(), source, document)
}

/// Every sentence of what is open, in order.
pub fn sentences(session: &Session) -> Vec<Place> {
    let text = session.text();
    std::iter::successors(text.first(), |place| text.next_sentence(*place)).collect()
}
