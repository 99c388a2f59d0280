//! The guide: in every language, with the reader's own keys, read like any other text, and a way back to one's own.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Helpers of tests may fail as tests do.

#[path = "support/reader.rs"]
mod reader;
#[cfg(feature = "gui")]
#[path = "support/window.rs"]
mod window;

use std::path::Path;

use lectern::command::{Command, Row};
use lectern::content::Library;
use lectern::document::{Kind, Lang, Place, Target};
use lectern::import;
use lectern::session::source::GUIDE;
use lectern::session::{Effect, Notice, Session, Source};
use lectern::settings::Settings;
use reader::{LANGUAGES, session, settings};

/// Does what the window does with the effects of a command: opens what is asked for.
fn ask(session: &mut Session, command: Command) -> Vec<Effect> {
    let effects = session.apply(command);
    let sources: Vec<Source> = effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Open(source) => Some(source.clone()),
            _ => None,
        })
        .collect();
    for source in sources {
        let document = source.load(&session.context()).unwrap();
        session.open(source, document);
    }
    effects
}

fn in_guide(settings: Settings) -> Session {
    let mut session = session(settings);
    ask(&mut session, Command::Guide);
    session
}

/// The text of every block.
fn whole(session: &Session) -> String {
    let blocks = session.text().document().blocks.iter();
    blocks.map(|block| format!("{}\n", block.text)).collect()
}

#[test]
fn the_guide_is_there_in_every_language_with_every_key_by_its_name() {
    for lang in LANGUAGES {
        let session = in_guide(settings(lang));
        let document = session.text().document();
        assert_eq!(document.lang.as_str(), lang);
        let text = whole(&session);
        assert!(!text.contains(['{', '}']), "{lang}: a name stands for nothing:\n{text}");
        for command in [Command::Help, Command::Guide, Command::Menu, Command::Languages, Command::CaretMode]
        {
            let keys = session.keys_of(command.row().unwrap());
            assert!(text.contains(keys.split(" · ").next().unwrap()), "{lang}: {keys} is not in the guide");
        }
    }
}

#[test]
fn every_name_in_the_guide_is_that_of_a_command() {
    let written = Library::new(None).load(GUIDE, &Lang::new("en")).unwrap();
    let mut names = 0;
    for block in &written.blocks {
        for name in block.text.split('{').skip(1).map(|rest| rest.split('}').next().unwrap()) {
            assert!(Row::with_id(name).is_some(), "no command is called {name}");
            names += 1;
        }
    }
    assert!(names > 20);
}

#[test]
fn the_guide_names_the_keys_that_the_reader_chose() {
    let mut settings = settings("en");
    settings.keys.insert("menu".to_owned(), vec!["Ctrl+J".to_owned()]);
    let text = whole(&in_guide(settings));
    assert!(text.contains("Ctrl + J opens a list") && !text.contains("Ctrl + P"), "{text}");
}

#[test]
fn arrows_point_as_the_language_is_written() {
    assert!(whole(&in_guide(settings("en"))).contains("Right arrow and Left arrow: the next sentence"));
    let session = in_guide(settings("ar"));
    let (left, right) = (session.pack().tr("key-left"), session.pack().tr("key-right"));
    let text = whole(&session);
    assert!(text.find(&left).unwrap() < text.find(&right).unwrap(), "{left} goes on in Arabic");
}

#[test]
fn its_link_leads_to_the_last_heading() {
    for lang in LANGUAGES {
        let mut session = in_guide(settings(lang));
        let document = session.text().document().clone();
        let last = document.blocks.iter().rposition(|block| matches!(block.kind, Kind::Heading(_))).unwrap();
        let (block, range, target) = document
            .blocks
            .iter()
            .enumerate()
            .find_map(|(index, block)| block.links().next().map(|(range, to)| (index, range.clone(), to)))
            .unwrap();
        assert!(matches!(target, Target::Place(at) if at.block == last), "{lang}: {target:?}");
        session.apply(Command::GoTo(lectern::document::Position::new(block, range.start)));
        session.apply(Command::FollowLink);
        assert_eq!(session.narration().place(), Place::sentence(last, 0), "{lang}");
    }
}

#[test]
fn the_way_back_leads_to_the_place_in_ones_own_text() {
    let mut session = session(settings("en"));
    let read = |text: &str| import::read(text.as_bytes(), Path::new("-"), &Lang::new("en")).unwrap();
    // What came through a pipe cannot be read a second time.
    session.open(Source::Input, read("One two three. Four five six."));
    let place = Place { block: 0, sentence: 1, word: 2 };
    let at = session.text().position(place);
    session.apply(Command::GoTo(at));
    session.apply(Command::Help);
    ask(&mut session, Command::Guide);
    assert_eq!(session.panel(), None, "the panel gives way to the guide");
    assert_eq!(session.notice(), &Notice::About);
    assert!(session.status().contains("F2"), "{}", session.status());
    ask(&mut session, Command::NextParagraph);
    let in_guide = session.narration().place();
    ask(&mut session, Command::Conformance);
    ask(&mut session, Command::Conformance);
    assert_eq!(session.text().document().blocks[0].text, "One two three. Four five six.");
    assert_eq!(session.narration().place(), place);
    ask(&mut session, Command::Guide);
    assert_eq!(session.narration().place(), in_guide, "the guide remembers its place too");
}

#[test]
fn the_way_back_speaks_the_language_that_was_chosen_meanwhile() {
    let mut session = in_guide(settings("en"));
    session.apply(Command::SetLanguage(Lang::new("de")));
    assert_eq!(session.text().document().title, "Anleitung zu Lectern");
    ask(&mut session, Command::Guide);
    assert_eq!(session.text().document().lang.as_str(), "de");
    assert!(session.text().document().title.contains("Vitamin"));
}

#[test]
fn another_text_opened_from_the_guide_takes_its_place() {
    let mut session = in_guide(settings("en"));
    let text = import::read(b"My own words.", Path::new("-"), &Lang::new("en")).unwrap();
    session.open(Source::Input, text);
    ask(&mut session, Command::Guide);
    ask(&mut session, Command::Guide);
    assert_eq!(session.text().document().blocks[0].text, "My own words.");
}

#[cfg(feature = "gui")]
#[test]
fn a_button_of_the_help_opens_the_guide_and_its_key_goes_back() {
    use iced::keyboard::key::Named;
    use window::{Survey, middle};

    let mut window = window::window("en", 1100, 900);
    let title = window.app().session().title();
    window.press(Named::F1);
    window.picture();
    let button = Survey::of(&mut window).find("help-guide").clone();
    window.click(middle(&button));
    window.picture();
    assert_eq!(window.app().session().title(), "Guide to Lectern – Lectern");
    assert_eq!(window.app().session().panel(), None);
    window.press(Named::F2);
    assert_eq!(window.app().session().title(), title);
}
