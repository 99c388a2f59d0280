//! Keys are the reader's: each says what it would do before it does it, each can be changed, letters can be switched off,
//! and the list of them can be printed.

#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Helpers of tests may fail as tests do.

#[path = "support/reader.rs"]
mod reader;
#[path = "support/window.rs"]
mod window;

use iced::keyboard::key::Named;
use iced::keyboard::{self, Key as IcedKey, Location, Modifiers, key::Physical};
use lectern::command::{COMMANDS, Chord, Command, Keys, Row, Tab, sheet};
use lectern::document::Direction;
use lectern::gui::Message;
use lectern::gui::offscreen::Offscreen;
use lectern::session::{Asking, Notice, Panel};
use lectern::settings::{LetterKeys, Settings};
use reader::{LANGUAGES, session, settings};
use window::{Survey, open, pack, window};

/// Types a letter with modifiers, as a keyboard does.
fn typed(window: &mut Offscreen, letter: char, modifiers: Modifiers) {
    let key = IcedKey::Character(letter.to_string().into());
    window.feed(vec![iced::Event::Keyboard(keyboard::Event::KeyPressed {
        key: key.clone(),
        modified_key: key,
        physical_key: Physical::Unidentified(keyboard::key::NativeCode::Unidentified),
        location: Location::Standard,
        modifiers,
        text: modifiers.is_empty().then(|| letter.to_string().into()),
        repeat: false,
    })]);
}

fn ask(window: &mut Offscreen, command: Command) {
    window.tell(Message::Asked(command));
    window.picture();
}

fn keys_of(window: &Offscreen, id: &str) -> Vec<String> {
    let row = Row::with_id(id).unwrap();
    window.app().session().keys().chords(row).iter().map(Chord::to_string).collect()
}

#[test]
fn every_key_says_what_it_would_do_and_does_nothing() {
    for lang in LANGUAGES {
        let mut window = window(lang, 1000, 760);
        ask(&mut window, Command::DescribeKeys);
        let before = window.app().session().clone();
        let pack = pack(&window);
        let mut described = 0;
        for row in COMMANDS.iter().filter(|row| !matches!(row.command, Command::Stop | Command::DescribeKeys))
        {
            let Some(chord) = Keys::new(before.settings()).chords(row).into_iter().next() else { continue };
            let zone = row.zone;
            let pressed = lectern::session::Pressed { chords: vec![chord], zone, control: None };
            window.tell(Message::Pressed(pressed));
            let said = window.app().session().status();
            assert!(said.contains(&row.name(&pack)), "{lang}: {said}");
            assert!(said.contains(&row.explanation(&pack)), "{lang}: {said}");
            described += 1;
        }
        assert!(described > 70, "{described}");
        let after = window.app().session();
        assert_eq!(after.settings(), before.settings());
        assert_eq!(after.narration().place(), before.narration().place());
        assert!(!after.narration().is_speaking() && after.panel().is_none());
    }
}

#[test]
fn while_keys_are_described_a_real_press_reads_nothing_and_escape_ends_it() {
    let mut window = window("en", 1000, 760);
    window.press_with(Named::F1, Modifiers::COMMAND);
    assert_eq!(window.app().session().asking(), Some(Asking::Describe));
    window.press(Named::Space);
    typed(&mut window, 'h', Modifiers::empty());
    let said = window.app().session().status();
    assert!(said.starts_with("H: Next heading. "), "{said}");
    typed(&mut window, 'j', Modifiers::empty());
    assert_eq!(window.app().session().status(), "J: does nothing here.");
    window.press(Named::Tab);
    assert!(Survey::of(&mut window).focused().is_none(), "Tab is described like any other");
    assert!(!window.app().session().narration().is_speaking());
    window.press(Named::Escape);
    assert_eq!(window.app().session().asking(), None);
    window.press(Named::Space);
    assert!(window.app().session().narration().is_speaking());
}

#[test]
fn on_a_button_enter_is_said_to_press_it() {
    let mut window = window("en", 1000, 760);
    window.press(Named::Tab);
    ask(&mut window, Command::DescribeKeys);
    window.press(Named::Enter);
    assert_eq!(window.app().session().status(), "Enter: presses “Previous”.");
    typed(&mut window, 'h', Modifiers::empty());
    assert_eq!(
        window.app().session().status(),
        "H: does nothing here.",
        "letters are keys on the page alone"
    );
}

#[test]
fn a_command_gets_the_key_that_the_reader_presses() {
    let mut window = window("en", 1000, 900);
    ask(&mut window, Command::Settings);
    ask(&mut window, Command::ShowTab(Tab::Keys));
    let option = Survey::of(&mut window).find("keys-where-am-i").clone();
    window.tell(Message::MoveTo(option.id));
    window.press(Named::Enter);
    let row = Row::with_id("where-am-i").unwrap();
    assert_eq!(window.app().session().asking(), Some(Asking::Take(row)));
    typed(&mut window, 'w', Modifiers::COMMAND);
    assert_eq!(keys_of(&window, "where-am-i"), ["Ctrl+W"]);
    assert_eq!(window.app().session().status(), "Tell where I am: Ctrl + W.");
    typed(&mut window, 'w', Modifiers::COMMAND);
    assert_eq!(*window.app().session().notice(), Notice::Where, "the new key works at once");
    window.press(Named::Delete);
    assert_eq!(keys_of(&window, "where-am-i"), ["Ctrl+I"], "Delete on the line brings the usual key back");
}

#[test]
fn whoever_loses_a_key_is_named() {
    let mut window = window("en", 1000, 760);
    ask(&mut window, Command::AskKey(Row::with_id("where-am-i").unwrap()));
    typed(&mut window, 't', Modifiers::COMMAND);
    let said = window.app().session().status();
    assert_eq!(said, "Tell where I am: Ctrl + T. “Next colours” had that key and has lost it.");
    assert_eq!(keys_of(&window, "next-theme"), Vec::<String>::new());
    ask(&mut window, Command::AskKey(Row::with_id("quit").unwrap()));
    typed(&mut window, 't', Modifiers::COMMAND);
    assert_eq!(keys_of(&window, "where-am-i"), Vec::<String>::new());
    assert_eq!(keys_of(&window, "quit"), ["Ctrl+T"]);
}

#[test]
fn escape_leaves_the_key_as_it_is_and_tab_is_never_taken() {
    let mut window = window("en", 1000, 760);
    let row = Row::with_id("copy").unwrap();
    ask(&mut window, Command::AskKey(row));
    window.press(Named::Escape);
    assert_eq!(keys_of(&window, "copy"), ["Ctrl+C"]);
    ask(&mut window, Command::AskKey(row));
    window.press(Named::Tab);
    assert_eq!(keys_of(&window, "copy"), ["Ctrl+C"]);
    assert!(window.app().session().status().starts_with("Tab is needed"));
    window.press(Named::Tab);
    assert!(Survey::of(&mut window).focused().is_some(), "Tab moves again");
}

#[test]
fn letters_alone_can_be_switched_off() {
    let mut window = window("en", 1000, 760);
    ask(&mut window, Command::SetLetterKeys(LetterKeys::Off));
    let place = window.app().session().narration().place();
    let size = window.app().session().settings().typography.size;
    for letter in ['h', 'k', '1', '+', 'v'] {
        typed(&mut window, letter, Modifiers::empty());
    }
    let session = window.app().session();
    assert_eq!((session.narration().place(), session.settings().typography.size), (place, size));
    typed(&mut window, '+', Modifiers::COMMAND);
    assert!(window.app().session().settings().typography.size > size);
    ask(&mut window, Command::SetLetterKeys(LetterKeys::On));
    typed(&mut window, 'h', Modifiers::empty());
    assert_ne!(window.app().session().narration().place(), place);
}

#[test]
fn keys_of_ones_own_are_there_again_and_nonsense_in_the_file_does_no_harm() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.ron");
    let mut mine = Settings::default();
    mine.keys.insert("quit".to_owned(), vec!["Ctrl+J".to_owned()]);
    mine.letter_keys = LetterKeys::Off;
    lectern::settings::store::save(&path, &mine).unwrap();
    let (again, error) = lectern::settings::store::load::<Settings>(&path);
    assert_eq!((&again, error), (&mine, None));
    mine.keys.clear();
    lectern::settings::store::save(&path, &mine).unwrap();
    assert!(
        lectern::settings::store::load::<Settings>(&path).0.keys.is_empty(),
        "what was taken back is gone"
    );

    let mut odd = settings("en");
    odd.keys.insert("quit".to_owned(), vec!["Hyper+Banana".to_owned(), String::new()]);
    odd.keys.insert("no-such-command".to_owned(), vec!["Space".to_owned()]);
    let mut window = open(session(odd), 1000, 760);
    window.press(Named::Space);
    assert!(window.app().session().narration().is_speaking());
}

#[test]
fn the_sheet_to_print_lists_every_command_with_its_key_in_every_language() {
    for lang in LANGUAGES {
        let window = window(lang, 1000, 760);
        let (session, pack) = (window.app().session(), pack(&window));
        let page = sheet::html(&pack, session.keys(), session.text().document().direction());
        let dir = if pack.direction() == Direction::Rtl { "rtl" } else { "ltr" };
        assert!(page.contains(&format!("lang=\"{lang}\" dir=\"{dir}\"")), "{lang}");
        for row in COMMANDS {
            assert!(page.contains(&row.name(&pack)), "{lang}: {}", row.id);
            for chord in session.keys().shown(row, session.text().document().direction()) {
                assert!(page.contains(&chord.name(&pack).replace('<', "&lt;")), "{lang}: {chord}");
            }
        }
        assert!(!page.contains("http"), "nothing is fetched");
    }
}

#[test]
fn the_panel_of_keys_can_be_used_with_the_keyboard_alone() {
    let mut window = window("en", 1000, 760);
    window.press(Named::F10);
    assert_eq!(window.app().session().panel(), Some(Panel::Settings));
    // Close, then the tabs: End goes to the last, Enter shows it.
    window.press(Named::Tab);
    assert!(Survey::of(&mut window).focused().unwrap().is("settings-tab-0"));
    window.press(Named::End);
    window.press(Named::Enter);
    assert_eq!(window.app().session().tab(), Tab::Keys);
    window.press(Named::Tab);
    assert!(Survey::of(&mut window).focused().unwrap().is("settings-letter-keys"));
    window.press(Named::Tab);
    assert!(Survey::of(&mut window).focused().unwrap().is("keys-play-pause"));
    window.press(Named::ArrowDown);
    assert!(Survey::of(&mut window).focused().unwrap().is("keys-read-selection"));
    window.press(Named::Tab);
    let next = Survey::of(&mut window).focused().unwrap().clone();
    assert!(next.area.is_none() || next.is("toolbar-previous"), "the list is one stop: {next:?}");
}
