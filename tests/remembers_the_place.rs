//! Everything is as it was left: the place, the mark, the language and the looks, in the article and in files of the
//! reader's own, whatever happened to the files in which it is kept.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Helpers of tests may fail as tests do.

#[path = "support/reader.rs"]
mod reader;

use std::path::{Path, PathBuf};

use lectern::command::Command;
use lectern::document::{Lang, Place};
use lectern::locale::Locales;
use lectern::narration::{Event, Request};
use lectern::session::{Context, Effect, Notice, Session, Source};
use lectern::settings::places::{self, Places};
use lectern::settings::store::{load, save};
use lectern::settings::theme::Theme;
use lectern::settings::typography::Family;
use lectern::settings::{self, Settings};
use reader::{sentences, session, settings};
use tempfile::TempDir;

/// A disk, and the program started from it and written to it as the shell does.
struct Desk {
    folder: TempDir,
}

impl Desk {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Starts the program with a text.
    fn open(&self, source: Source) -> Session {
        let (mut settings, broken): (Settings, _) = load(&self.path(settings::FILE));
        settings.sanitise();
        let (places, lost): (Places, _) = load(&self.path(places::FILE));
        let locales = Locales::load(None);
        let lang = settings.language.clone().unwrap_or_else(|| Lang::new("en"));
        let context = Context {
            pack: locales.pack(&lang),
            locales,
            settings,
            shelf: Vec::new().into(),
            notice: broken,
        };
        let document = source.load(&context).unwrap();
        let mut session = Session::new(context, places, source, document);
        if let Some(error) = lost {
            session.trouble(error);
        }
        session.start();
        session
    }

    fn article(&self) -> Session {
        self.open(Source::from_target(None))
    }

    fn perform(&self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::SaveSettings(settings) => save(&self.path(settings::FILE), &*settings).unwrap(),
                Effect::SavePlaces(places) => save(&self.path(places::FILE), &places).unwrap(),
                Effect::Narrate(_)
                | Effect::Copy(_)
                | Effect::Scroll(_)
                | Effect::CaretLine { .. }
                | Effect::List(_)
                | Effect::Open(_)
                | Effect::Find { .. }
                | Effect::WriteSheet(_)
                | Effect::ListFamilies(_)
                | Effect::CloseFamilies
                | Effect::WritePresets(_)
                | Effect::ReadPresets(_)
                | Effect::WriteRules(_)
                | Effect::ReadRules(_)
                | Effect::LookForVoices(_)
                | Effect::LookForSystemVoices
                | Effect::LookForDevices
                | Effect::Wake { .. }
                | Effect::AddVoice(_)
                | Effect::FocusNext
                | Effect::FocusPrevious
                | Effect::FocusNextZone
                | Effect::FocusPanel(_)
                | Effect::Quit => {}
            }
        }
    }

    fn ask(&self, session: &mut Session, command: Command) {
        let effects = session.apply(command);
        self.perform(effects);
    }

    fn file(&self, name: &str, text: &str) -> Source {
        let path = self.path(name);
        std::fs::write(&path, text).unwrap();
        Source::from_target(path.to_str())
    }
}

/// A word in the middle of the article.
const WORD: Place = Place { block: 5, sentence: 1, word: 2 };

/// Reads to a word.
fn read_to(desk: &Desk, session: &mut Session, place: Place) {
    let start = session.text().position(Place { word: 0, ..place });
    desk.ask(session, Command::GoTo(start));
    let effects = session.apply(Command::PlayPause);
    let id = effects
        .iter()
        .find_map(|effect| match effect {
            Effect::Narrate(Request::Speak { id, .. }) => Some(*id),
            _ => None,
        })
        .unwrap();
    desk.perform(effects);
    let effects = session.narrated(Event::Reached { id, place });
    desk.perform(effects);
    assert_eq!(session.narration().place(), place);
}

#[test]
fn after_quitting_everything_is_there_again() {
    let desk = Desk::new();
    let mut first = desk.article();
    for command in [
        Command::SetLanguage(Lang::new("ru")),
        Command::SetTheme(Some(Theme::YellowOnBlack)),
        Command::SetFamily(Family::Dyslexic),
        Command::LargerText,
        Command::LargerText,
        Command::LargerWindow,
        Command::SetSpeed(230),
        Command::SetVolume(0.4),
    ] {
        desk.ask(&mut first, command);
    }
    first.resized(1234.0, 567.0);
    read_to(&desk, &mut first, WORD);
    desk.ask(&mut first, Command::Quit);
    let second = desk.article();
    assert_eq!(second.settings(), first.settings());
    assert_eq!(second.settings().window, (1234.0, 567.0));
    assert_eq!(second.pack().lang(), &Lang::new("ru"));
    assert_eq!(second.text().document().lang, Lang::new("ru"));
    assert_eq!(second.narration().place(), WORD);
    assert_eq!(second.highlight(), first.highlight());
    assert!(second.highlight().unwrap().word.is_some());
    assert!(!second.narration().is_speaking(), "it waits for the reader");
    assert_eq!(second.followed(), Some(second.text().position(WORD)), "the page shows it");
}

#[test]
fn a_text_that_was_only_looked_at_opens_where_it_was_scrolled_to_without_a_mark() {
    let desk = Desk::new();
    let mut first = desk.article();
    let line = first.text().position(Place { block: 7, sentence: 1, word: 3 });
    let effects = first.scrolled(line, -4.0);
    desk.perform(effects);
    desk.ask(&mut first, Command::Quit);
    let second = desk.article();
    assert_eq!(second.narration().place(), first.narration().place());
    assert_eq!(second.highlight(), None);
    assert_eq!(second.view().position.block, 7);
}

#[test]
fn every_file_has_a_place_of_its_own() {
    let desk = Desk::new();
    let text =
        "The first.\n\nIt was a day in May. It rained. Nobody came.\n\nThen there was a knock. It was Ann.\n";
    let (one, two) = (desk.file("one.txt", text), desk.file("two.txt", &text.to_uppercase()));
    let mut session = desk.open(one.clone());
    let in_one = Place { block: 1, sentence: 1, word: 1 };
    read_to(&desk, &mut session, in_one);
    let document = two.load(&session.context()).unwrap();
    let effects = session.open(two.clone(), document);
    desk.perform(effects);
    assert_eq!(session.narration().place(), Place::default(), "a new text begins at its beginning");
    let in_two = Place { block: 2, sentence: 1, word: 0 };
    read_to(&desk, &mut session, in_two);
    desk.ask(&mut session, Command::Quit);
    for (source, place) in [(&one, in_one), (&two, in_two)] {
        let again = desk.open(source.clone());
        assert_eq!(again.narration().place(), place);
        assert!(again.highlight().is_some());
    }
    assert_eq!(desk.article().narration().place(), Place::default());
    let mut within = desk.article();
    let document = one.load(&within.context()).unwrap();
    within.open(one, document);
    assert_eq!(within.narration().place(), in_one, "and within one run too");
}

#[test]
fn a_place_that_is_no_longer_there_becomes_the_nearest_one() {
    let desk = Desk::new();
    let long = desk.file("notes.txt", "One two.\n\nThree four. Five six.\n\nSeven eight nine ten.\n");
    let mut session = desk.open(long.clone());
    read_to(&desk, &mut session, Place { block: 2, sentence: 0, word: 3 });
    desk.ask(&mut session, Command::Quit);
    // The same length, or it would be another document.
    let short = desk.file("notes.txt", "One two, three four, five six, seven eight nine tenth\n");
    assert_eq!(short.key(), long.key());
    let again = desk.open(short);
    let place = again.narration().place();
    assert_eq!(again.text().clamp(place), Some(place));
}

fn saves_places(effects: &[Effect]) -> bool {
    effects.iter().any(|effect| matches!(effect, Effect::SavePlaces(_)))
}

#[test]
fn the_place_is_written_on_pause_stop_quit_and_in_every_paragraph() {
    let mut session = session(settings("en"));
    let all = sentences(&session);
    session.apply(Command::PlayPause);
    assert!(saves_places(&session.apply(Command::PlayPause)), "a pause");
    session.apply(Command::PlayPause);
    let mut id = 3;
    for pair in all.windows(2) {
        let effects = session.narrated(Event::Reached { id, place: pair[1] });
        assert_eq!(session.narration().place(), pair[1]);
        assert_eq!(saves_places(&effects), pair[0].block != pair[1].block, "{:?}", pair[1]);
    }
    assert!(saves_places(&session.apply(Command::Stop)), "a stop");
    session.apply(Command::PlayPause);
    id = 5;
    assert!(saves_places(&session.narrated(Event::Ended { id })), "the end");
    let quit = session.quit();
    assert!(saves_places(&quit));
    assert!(quit.iter().any(|effect| matches!(effect, Effect::SaveSettings(_))));
    assert!(matches!(quit.last(), Some(Effect::Quit)), "everything is written before the window closes");
}

fn broken_files(folder: &Path) -> Vec<String> {
    let names =
        std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name.contains("broken")).collect()
}

#[test]
fn broken_files_are_told_of_and_kept() {
    for (file, lang) in [(settings::FILE, "en"), (places::FILE, "en")] {
        let desk = Desk::new();
        std::fs::write(desk.path(file), "(theme: Dark, oh no").unwrap();
        let session = desk.article();
        let Notice::Trouble(error) = session.notice() else { panic!("{file}: {:?}", session.notice()) };
        assert_eq!(session.status(), session.pack().error(error));
        assert!(session.status().contains("broken-1"), "{file}: {}", session.status());
        assert_eq!(broken_files(desk.folder.path()), [format!("{file}.broken-1")], "{lang}");
        assert_eq!(
            std::fs::read_to_string(desk.path(&format!("{file}.broken-1"))).unwrap(),
            "(theme: Dark, oh no"
        );
    }
}

#[test]
fn what_has_been_read_to_its_end_begins_again_whatever_was_done_since() {
    let desk = Desk::new();
    let mut session = desk.article();
    let last = session.text().last_sentence().unwrap();
    let word = session.text().words(last.block, last.sentence).len() - 1;
    read_to(&desk, &mut session, Place { word, ..last });
    let effects = session.narrated(Event::Ended { id: 1 });
    desk.perform(effects);
    assert_eq!(session.notice(), &Notice::Ended);
    let begins_again = |session: &Session| {
        let mut session = session.clone();
        session.apply(Command::PlayPause);
        session.narration().place() == session.text().first().unwrap()
    };
    assert!(begins_again(&session));
    for command in [
        Command::NextTheme,
        Command::LargerText,
        Command::SetLanguage(Lang::new("de")),
        Command::Louder,
        Command::Help,
    ] {
        desk.ask(&mut session, command.clone());
        assert!(begins_again(&session), "after {command:?}");
    }
    desk.ask(&mut session, Command::Quit);
    let again = desk.article();
    assert_eq!(again.notice(), &Notice::Ended, "the next time it says so");
    assert!(begins_again(&again));
    let mut elsewhere = again.clone();
    elsewhere.apply(Command::PreviousSentence);
    assert!(!begins_again(&elsewhere), "a reader who goes back reads from there");
}

#[test]
fn a_language_asked_for_once_is_not_the_readers_choice() {
    let desk = Desk::new();
    let locales = Locales::load(None);
    let (settings, _): (Settings, _) = load(&desk.path(settings::FILE));
    let context = Context {
        pack: locales.pack(&Lang::new("fr")),
        locales,
        settings,
        shelf: Vec::new().into(),
        notice: None,
    };
    let source = Source::from_target(None);
    let document = source.load(&context).unwrap();
    let mut session = Session::new(context, Places::default(), source, document);
    assert_eq!(session.pack().lang().as_str(), "fr");
    desk.ask(&mut session, Command::Quit);
    let (kept, _): (Settings, _) = load(&desk.path(settings::FILE));
    assert_eq!(kept.language, None);
    desk.ask(&mut session, Command::SetLanguage(Lang::new("de")));
    let (kept, _): (Settings, _) = load(&desk.path(settings::FILE));
    assert_eq!(kept.language, Some(Lang::new("de")));
}
