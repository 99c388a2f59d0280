//! The very first start asks nothing of the eyes: Lectern says what it is and which keys matter, and goes on saying what is
//! tried out. One key reads the article, and it never comes again unless asked.

#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Helpers of tests may fail as tests do.

#[path = "support/aloud.rs"]
mod aloud;
#[path = "support/program.rs"]
mod program;
#[path = "support/reader.rs"]
mod reader;
#[cfg(target_os = "linux")]
#[path = "first_run/real.rs"]
mod real;
#[cfg(target_os = "linux")]
#[path = "support/screen.rs"]
mod screen;
#[path = "support/sound.rs"]
mod sound;
#[path = "support/stage.rs"]
mod stage;
#[path = "support/window.rs"]
mod window;

use aloud::{Listener, MS};
use iced::keyboard::key::Named;
use lectern::command::{Chord, Command};
use lectern::document::{Lang, Place};
use lectern::locale::Locales;
use lectern::session::{Ears, Effect, Panel, Session};
use lectern::settings::Settings;
use lectern::settings::store::{load, save};
use reader::{session, settings};
use window::Survey;

const SECOND: usize = 1000 * MS;

/// A first start in a language.
fn first(lang: &str) -> Session {
    let mut session = session(settings(lang));
    session.welcome();
    session
}

/// A first start by somebody without a screen reader, once that is known.
fn alone(lang: &str) -> Listener {
    let mut listener = Listener::with(first(lang));
    listener.announce();
    assert!(listener.spoken.is_empty(), "nobody knows yet who listens");
    listener.session.attended(Ears::Alone);
    listener.announce();
    listener
}

fn saved(effects: &[Effect]) -> Option<&Settings> {
    effects.iter().find_map(|effect| match effect {
        Effect::SaveSettings(settings) => Some(&**settings),
        _ => None,
    })
}

#[test]
fn the_first_start_says_what_lectern_is_and_which_keys_matter_in_the_language_of_the_desktop() {
    for lang in ["en", "ar", "zh-Hans"] {
        let mut listener = alone(lang);
        let pack = Locales::load(None).pack(&Lang::new(lang));
        let key = |chord: &str| chord.parse::<Chord>().unwrap().spoken(&pack);
        let said = listener.said();
        assert_eq!(said[0], pack.tr("welcome-intro"), "{lang}");
        assert_eq!(said[1], pack.tr_with("welcome-read", &[("read", key("Space").into())]), "{lang}");
        let help = [("help", key("F1").into()), ("settings", key("F10").into())];
        assert_eq!(said[2], pack.tr_with("welcome-help", &help), "{lang}");
        let rest = said[3..].concat();
        for chord in ["+", "-", "Ctrl+T", "Ctrl+Up", "Ctrl+Down", "F3", "Shift+F1", "Escape"] {
            assert!(rest.contains(&key(chord)), "{lang}: {chord} is not named in {rest}");
        }
        assert!(!said.concat().contains('{'), "{lang}: {said:?}");
        let (text, _) = listener.spoken.last().unwrap();
        assert_eq!(text.document().lang, Lang::new(lang));
        // All of it is heard, and nothing twice.
        listener.listen(180 * SECOND);
        assert_eq!((listener.ended, listener.spoken.len()), (1, 1), "{lang}");
        assert_eq!(listener.session.panel(), Some(Panel::Welcome), "it stays to be looked at");
    }
}

#[test]
fn the_keys_that_it_names_are_those_of_the_table() {
    let session = first("en");
    let text = session.welcome_lines(Chord::name).join(" ");
    for (command, name) in [
        (Command::PlayPause, "Space bar"),
        (Command::Help, "F1"),
        (Command::LargerText, "+"),
        (Command::NextTheme, "Ctrl + T"),
        (Command::Faster, "Ctrl + Up arrow"),
    ] {
        let chords = session.keys().chords(command.row().unwrap());
        let chords = chords.iter().map(|chord| chord.name(session.pack()));
        assert!(
            chords.collect::<Vec<_>>().contains(&name.to_owned()) && text.contains(name),
            "{name}: {text}"
        );
    }
}

#[test]
fn what_is_tried_out_is_said_and_the_welcome_goes_on_where_it_was() {
    let mut listener = alone("en");
    let whole = listener.said();
    // Into the third line.
    while listener.ended == 0 && listener.heard < 2 {
        listener.listen(20 * MS);
    }
    for change in [Command::LargerText, Command::LargerText, Command::NextTheme, Command::Faster] {
        listener.ask(change);
        let said = listener.said();
        assert_eq!(said[0], listener.session.status());
        assert_eq!(said[1..], whole[2..]);
    }
    listener.listen(180 * SECOND);
    assert_eq!(listener.ended, 1);
    assert_eq!(listener.session.settings().speed_wpm, 180);
}

#[test]
fn one_key_reads_the_article_at_once_and_ends_the_welcome_for_good() {
    let mut listener = alone("en");
    listener.listen(SECOND);
    let effects = listener.session.clone().apply(Command::PlayPause);
    assert!(saved(&effects).expect("it is written").welcomed);
    listener.ask(Command::PlayPause);
    assert_eq!(listener.next_word(), Place::default());
    assert_eq!(listener.session.panel(), None);
    listener.ask(Command::PlayPause);
    let spoken = listener.spoken.len();
    listener.listen(5 * SECOND);
    assert_eq!(listener.spoken.len(), spoken, "it does not come back when the voice pauses");
}

#[test]
fn escape_or_another_panel_closes_it_for_good_and_leaving_early_does_not() {
    for command in [Command::Stop, Command::ClosePanel, Command::Help, Command::Settings] {
        let mut listener = alone("en");
        listener.listen(SECOND);
        let effects = listener.session.apply(command.clone());
        assert!(saved(&effects).is_some_and(|settings| settings.welcomed), "{command:?}");
        let hushed = listener.session.announce();
        assert!(!hushed.is_empty() || command == Command::Stop, "{command:?} is silent at once");
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.ron");
        save(&path, listener.session.settings()).unwrap();
        let mut again = session(load::<Settings>(&path).0);
        again.welcome();
        assert_eq!(again.panel(), None, "{command:?}");
    }
    let effects = alone("en").session.apply(Command::Quit);
    assert!(!saved(&effects).unwrap().welcomed, "who left before the end is welcomed once more");
}

#[test]
fn who_has_been_here_before_is_not_welcomed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.ron");
    assert!(!load::<Settings>(&path).0.welcomed, "without a file it is the first start");
    std::fs::write(&path, "(speed_wpm: 200)").unwrap();
    assert!(load::<Settings>(&path).0.welcomed);
}

#[test]
fn its_own_key_brings_it_back_and_the_article_waits() {
    let mut listener = Listener::new("en");
    listener.session.attended(Ears::Alone);
    listener.announce();
    listener.ask(Command::PlayPause);
    listener.next_word();
    listener.ask(Command::Welcome);
    assert!(!listener.session.narration().is_speaking());
    assert_eq!(listener.session.panel(), Some(Panel::Welcome));
    assert_eq!(listener.said()[0], listener.session.pack().tr("welcome-intro"));
    let place = listener.session.narration().place();
    listener.listen(3 * SECOND);
    listener.ask(Command::PlayPause);
    assert_eq!(listener.next_word(), place, "the article goes on with its word");
}

#[test]
fn a_screen_reader_reads_the_panel_and_lectern_is_silent() {
    let mut listener = Listener::with(first("en"));
    listener.session.attended(Ears::ScreenReader);
    listener.announce();
    listener.listen(3 * SECOND);
    assert!(listener.spoken.is_empty());

    let mut window = window::open(first("en"), 1000, 760);
    window.picture();
    window.tell(lectern::gui::Message::Asked(Command::ClosePanel));
    window.tell(lectern::gui::Message::Asked(Command::Welcome));
    let survey = Survey::of(&mut window);
    assert!(survey.focused().is_some_and(|stop| stop.is("welcome-begin")), "{:?}", survey.focused());
    let mut look = lectern::gui::access::Look::default();
    window.operate(&mut iced::advanced::widget::operation::black_box(&mut look));
    let iced::advanced::widget::operation::Outcome::Some(geometry) =
        iced::advanced::widget::Operation::finish(&look)
    else {
        panic!("the window was not looked at");
    };
    let tree = lectern::screen_reader::tree::tree(window.app().session(), &geometry);
    let (_, focused) = tree.nodes.iter().find(|(id, _)| *id == tree.focus).unwrap();
    let text = window.app().session().welcome_lines(Chord::spoken).join("\n");
    assert_eq!(focused.description(), Some(text.as_str()), "the keyboard brings the whole text");
    // There, too, the space bar reads.
    window.press(Named::Space);
    assert!(window.app().session().narration().is_speaking());
    assert_eq!(window.app().session().panel(), None);
}
