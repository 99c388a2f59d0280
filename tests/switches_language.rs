//! Another language in the middle of a sentence: the same sentence goes on in it, and the way back leads to the same place.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Helpers of tests may fail as tests do.

#[path = "support/aloud.rs"]
mod aloud;
#[path = "support/reader.rs"]
mod reader;
#[path = "support/stage.rs"]
mod stage;

use aloud::{Listener, MS};
use lectern::command::Command;
use lectern::document::{Direction, Lang, Place};
use lectern::locale::Locales;
use lectern::session::{Context, Effect, Notice, Session, Source};
use lectern::settings::places::Places;
use reader::{LANGUAGES, sentences, session, settings};
use stage::Dice;

fn direction(lang: &str) -> Direction {
    if lang == "ar" { Direction::Rtl } else { Direction::Ltr }
}

/// The sentence that a listener is at.
fn sentence(listener: &Listener) -> Place {
    Place { word: 0, ..listener.session.narration().place() }
}

fn is_in(listener: &Listener, lang: &str) {
    let session = &listener.session;
    assert_eq!(session.pack().lang(), &Lang::new(lang));
    assert_eq!(session.pack().direction(), direction(lang), "{lang}: the window runs as its language does");
    assert_eq!(session.text().document().lang, Lang::new(lang));
    assert_eq!(session.settings().language, Some(Lang::new(lang)), "{lang} is remembered");
    assert_eq!(session.notice(), &Notice::Language);
    let place = session.narration().place();
    assert_eq!(listener.marked_word(), session.text().word_span(place), "{lang}: the mark goes along");
}

#[test]
fn the_voice_goes_on_with_the_same_sentence_between_all_languages() {
    let mut dice = Dice(0x1a2b);
    for from in LANGUAGES {
        let mut listener = Listener::new(from);
        let all = sentences(&listener.session);
        for to in LANGUAGES.into_iter().filter(|to| *to != from) {
            for _ in 0..2 {
                listener.go(all[dice.below(all.len() - 1)]);
                listener.ask(Command::PlayPause);
                listener.next_word();
                listener.listen(dice.below(2500) * MS);
                let at = sentence(&listener);
                listener.ask(Command::SetLanguage(Lang::new(to)));
                assert!(listener.session.narration().is_speaking(), "{from} to {to}: it goes on reading");
                assert_eq!(sentence(&listener), at, "{from} to {to}");
                is_in(&listener, to);
                let (text, begun) = listener.spoken.last().unwrap();
                assert_eq!(
                    (&text.document().lang, *begun),
                    (&Lang::new(to), at),
                    "{from} to {to}: the voice was asked"
                );
                assert_eq!(listener.next_word(), at, "{from} to {to}: the first word that is heard");
                let next = listener.next_word();
                let words = listener.session.text().words(at.block, at.sentence).len();
                assert!(
                    words == 1 || next == Place { word: 1, ..at },
                    "{from} to {to}: {next:?} after {at:?}"
                );
                let there = sentence(&listener);
                listener.ask(Command::SetLanguage(Lang::new(from)));
                assert_eq!(sentence(&listener), there, "{to} back to {from}");
                is_in(&listener, from);
                assert_eq!(listener.next_word(), there);
                listener.ask(Command::PlayPause);
            }
        }
    }
}

#[test]
fn a_paused_reader_finds_the_same_sentence_in_all_languages() {
    let mut dice = Dice(0x3c4d);
    for from in LANGUAGES {
        for to in LANGUAGES.into_iter().filter(|to| *to != from) {
            let mut session = session(settings(from));
            let all = sentences(&session);
            for _ in 0..5 {
                let place = all[dice.below(all.len())];
                let word = dice.below(session.text().words(place.block, place.sentence).len());
                let at = session.text().position(Place { word, ..place });
                session.apply(Command::GoTo(at));
                session.apply(Command::SetLanguage(Lang::new(to)));
                assert!(!session.narration().is_speaking());
                assert_eq!(session.narration().place(), place, "{from} to {to}");
                assert_eq!(
                    session.highlight().unwrap().sentence,
                    session.text().sentence_span(place).unwrap()
                );
                session.apply(Command::SetLanguage(Lang::new(from)));
                assert_eq!(session.narration().place(), place, "{to} back to {from}");
            }
        }
    }
}

#[test]
fn all_languages_have_the_same_sentences() {
    let english = sentences(&session(settings("en")));
    assert!(english.len() > 30);
    for lang in LANGUAGES {
        assert_eq!(sentences(&session(settings(lang))), english, "{lang}");
    }
}

#[test]
fn a_text_of_the_readers_own_stays_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letter.txt");
    std::fs::write(&path, "Dear Ann. The bees are back. They came on Monday.\n").unwrap();
    let mut session = session(settings("en"));
    let source = lectern::session::Source::from_target(path.to_str());
    let document = source.load(&session.context()).unwrap();
    session.open(source, document);
    let at = session.text().position(Place { block: 0, sentence: 1, word: 2 });
    session.apply(Command::GoTo(at));
    let before = (session.narration().place(), session.text().document().clone());
    session.apply(Command::SetLanguage(Lang::new("ar")));
    assert_eq!((session.narration().place(), session.text().document().clone()), before);
    assert_eq!(session.pack().direction(), Direction::Rtl);
}

/// A file of the reader's own, open for somebody who reads in English, with these places.
fn opened(path: &std::path::Path, places: Places) -> Session {
    let locales = Locales::load(None);
    let pack = locales.pack(&Lang::new("en"));
    let context = Context { locales, pack, settings: settings("en"), shelf: Vec::new().into(), notice: None };
    let source = Source::File(path.to_owned());
    let document = source.load(&context).unwrap();
    Session::new(context, places, source, document)
}

#[test]
fn the_reader_says_in_which_language_a_text_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("brief.txt");
    // Too short to be known for German.
    std::fs::write(&path, "Lieber Hans!\n\nMorgen kommt Dr. Mai zu uns. Bring bitte Brot mit.").unwrap();
    let (german, english) = (Lang::new("de"), Lang::new("en"));
    let mut listener = Listener::with(opened(&path, Places::default()));
    assert_eq!(listener.session.found_lang(), &english);
    listener.ask(Command::PlayPause);
    let word = Place { block: 1, sentence: 0, word: 2 };
    while listener.session.narration().place() != word {
        listener.next_word();
    }
    let at = listener.session.text().position(word);
    listener.ask(Command::SetTextLang(Some(german.clone())));
    let session = &listener.session;
    assert!(session.narration().is_speaking(), "it goes on reading");
    assert_eq!(session.text().position(session.narration().place()), at, "from the same word");
    assert_eq!((&session.text().document().lang, session.found_lang()), (&german, &english));
    let (text, _) = listener.spoken.last().unwrap();
    assert_eq!(text.document().lang, german, "the voice was asked");
    assert_eq!(session.status(), "Language of this text: Deutsch.");

    // The next time, and in the terminal.
    let effects = listener.session.apply(Command::SetTextLang(Some(german.clone())));
    let places = effects.into_iter().find_map(|effect| match effect {
        Effect::SavePlaces(places) => Some(places),
        _ => None,
    });
    let mut again = opened(&path, places.unwrap());
    assert_eq!((again.said_lang(), &again.text().document().lang), (Some(&german), &german));

    // The guide in between does not make it forget what was found.
    again.open(Source::guide(), Source::guide().load(&again.context()).unwrap());
    assert!(!again.can_say_lang() && again.apply(Command::SetTextLang(Some(german.clone()))).is_empty());
    again.apply(Command::Guide);
    assert_eq!((&again.text().document().lang, again.found_lang()), (&german, &english));
    again.apply(Command::SetTextLang(None));
    assert_eq!((again.said_lang(), &again.text().document().lang), (None, &english));
}
