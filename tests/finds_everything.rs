//! Everything that can be done is found by its name, headings and files are found by looking through them, all by keyboard
//! and in every language.

#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Helpers of tests may fail as tests do.

#[path = "support/reader.rs"]
mod reader;
#[path = "support/window.rs"]
mod window;

use iced::keyboard::key::Named;
use iced::keyboard::{self, Key as IcedKey, Location, Modifiers, key::Physical};
use lectern::command::{COMMANDS, Command};
use lectern::document::builder::Builder;
use lectern::document::{Document, Kind, Lang};
use lectern::gui::Message;
use lectern::gui::offscreen::Offscreen;
use lectern::import::folder;
use lectern::locale::Locales;
use lectern::session::contents::Branch;
use lectern::session::{Context, Panel, Session, Source};
use lectern::settings::places::Places;
use reader::{LANGUAGES, session, settings};
use window::{Survey, open, pack, window};

/// Types words, letter by letter.
fn types(window: &mut Offscreen, words: &str) {
    for letter in words.chars() {
        let key = match letter {
            ' ' => IcedKey::Named(Named::Space),
            letter => IcedKey::Character(letter.to_string().into()),
        };
        window.feed(vec![iced::Event::Keyboard(keyboard::Event::KeyPressed {
            key: key.clone(),
            modified_key: key,
            physical_key: Physical::Unidentified(keyboard::key::NativeCode::Unidentified),
            location: Location::Standard,
            modifiers: Modifiers::empty(),
            text: Some(letter.to_string().into()),
            repeat: false,
        })]);
    }
}

fn focused(window: &mut Offscreen) -> String {
    window.picture();
    format!("{:?}", Survey::of(window).focused().map(|stop| stop.id.clone()))
}

fn menu(lang: &str) -> Offscreen {
    let mut window = window(lang, 1000, 760);
    window.tell(Message::Asked(Command::Menu));
    window.picture();
    window
}

#[test]
fn every_command_is_found_by_its_name_in_every_language() {
    for lang in LANGUAGES {
        let mut session = session(settings(lang));
        session.apply(Command::Menu);
        assert_eq!(session.found().len(), COMMANDS.len(), "{lang}: without words everything is listed");
        for row in COMMANDS {
            let name = row.name(session.pack());
            session.apply(Command::Search(name.to_uppercase()));
            let found = session.found();
            let at = found.iter().position(|one| one.id == row.id);
            assert!(at.is_some_and(|at| at < 4), "{lang}: {name} is no. {at:?} of {}", found.len());
        }
        session.apply(Command::Search("qqqqzz".to_owned()));
        assert!(session.found().is_empty());
    }
}

#[test]
fn what_people_leave_out_when_they_type_in_a_hurry_does_not_matter() {
    for (lang, id, typed) in [
        ("fr", "settings", "reglages"),
        ("de", "larger-text", "grossere"),
        ("es", "help", "lista de teclas"),
        ("en", "next-heading", "heading next"),
        ("en", "larger-text", "ctrl + +"),
    ] {
        let mut session = session(settings(lang));
        session.apply(Command::Search(typed.to_owned()));
        let found = session.found();
        if lang == "en" || !found.is_empty() {
            assert!(found.iter().any(|row| row.id == id), "{lang}: {typed}");
        }
    }
}

#[test]
fn typing_and_enter_do_it_and_give_the_keyboard_back() {
    let mut window = menu("en");
    assert!(focused(&mut window).contains("menu-search"));
    types(&mut window, "read aloud");
    assert_eq!(window.app().session().query(), "read aloud");
    window.press(Named::Enter);
    let session = window.app().session();
    assert!(session.narration().is_speaking() && session.panel().is_none());
    assert!(focused(&mut window).contains("page"));
    window.tell(Message::Asked(Command::Menu));
    assert_eq!(window.app().session().query(), "", "the line is empty the next time");
}

#[test]
fn the_list_is_reached_by_arrows_and_typing_in_it_goes_on_the_line() {
    let mut window = menu("en");
    types(&mut window, "next he");
    window.press(Named::ArrowDown);
    assert!(focused(&mut window).contains("menu-next-heading"), "{}", focused(&mut window));
    window.press(Named::ArrowUp);
    assert!(focused(&mut window).contains("menu-search"));
    window.press(Named::ArrowDown);
    window.press(Named::ArrowDown);
    assert!(!focused(&mut window).contains("menu-search"));
    types(&mut window, "ading");
    assert_eq!(window.app().session().query(), "next heading");
    assert!(focused(&mut window).contains("menu-search"));
    window.press(Named::Escape);
    assert_eq!(window.app().session().panel(), None);
}

#[test]
fn the_menu_is_used_in_arabic_and_in_chinese() {
    for lang in ["ar", "zh-Hans"] {
        let mut window = menu(lang);
        let pack = pack(&window);
        let row = Command::NextTheme.row().unwrap();
        let theme = window.app().session().settings().theme;
        types(&mut window, &row.name(&pack));
        window.press(Named::Enter);
        assert_ne!(window.app().session().settings().theme, theme, "{lang}");
    }
}

fn with(document: Document) -> Session {
    let locales = Locales::load(None);
    let pack = locales.pack(&Lang::new("en"));
    let context = Context { pack, locales, settings: settings("en"), shelf: Vec::new().into(), notice: None };
    Session::new(context, Places::default(), Source::File("/nowhere/book.txt".into()), document)
}

fn book() -> Document {
    let mut builder = Builder::new(Lang::new("en"));
    for (level, title) in
        [(1, "Book"), (2, "One"), (3, "One A"), (3, "One B"), (2, "Two"), (4, "Two deep"), (1, "Appendix")]
    {
        builder.block(Kind::Heading(level), title).block(Kind::Paragraph, "Some words. More words.");
    }
    builder.finish("Book")
}

#[test]
fn the_contents_are_a_tree_that_folds() {
    let mut session = with(book());
    let shown = |session: &Session| -> Vec<(u8, usize)> {
        session.contents().iter().map(|entry| (entry.depth, entry.block)).collect()
    };
    assert_eq!(shown(&session), [(1, 0), (2, 2), (3, 4), (3, 6), (2, 8), (3, 10), (1, 12)]);
    session.apply(Command::Fold(2));
    assert_eq!(shown(&session), [(1, 0), (2, 2), (2, 8), (3, 10), (1, 12)]);
    assert_eq!(session.contents()[1].branch, Branch::Folded);
    session.apply(Command::Fold(0));
    assert_eq!(shown(&session), [(1, 0), (1, 12)]);
    session.apply(Command::GoToHeading(12));
    assert_eq!(session.narration().place().block, 12);
    assert!(session.contents().last().unwrap().here);
    session.apply(Command::GoToHeading(5));
    assert!(session.contents()[0].here, "a folded branch around the place says so");
}

#[test]
fn arrows_go_through_the_contents_into_branches_and_out() {
    let mut window = open(with(book()), 1000, 760);
    window.tell(Message::Asked(Command::Contents));
    assert!(focused(&mut window).contains("contents-0"), "{}", focused(&mut window));
    window.press(Named::ArrowRight);
    assert!(focused(&mut window).contains("contents-2"));
    window.press(Named::ArrowLeft);
    assert_eq!(window.app().session().contents().len(), 5, "folded");
    window.press(Named::ArrowLeft);
    assert!(focused(&mut window).contains("contents-0"));
    window.press(Named::ArrowLeft);
    assert_eq!(window.app().session().contents().len(), 2, "folded");
    window.press(Named::ArrowRight);
    assert_eq!(window.app().session().contents().len(), 5, "open again");
    window.press(Named::End);
    assert!(focused(&mut window).contains("contents-12"));
    window.press(Named::ArrowUp);
    window.press(Named::ArrowUp);
    window.press(Named::Enter);
    let session = window.app().session();
    assert_eq!((session.narration().place().block, session.panel()), (8, None));
    assert!(focused(&mut window).contains("page"));
}

#[test]
fn a_text_without_headings_says_so() {
    let mut builder = Builder::new(Lang::new("en"));
    builder.block(Kind::Paragraph, "Nothing but words.");
    let mut window = open(with(builder.finish("Plain")), 1000, 760);
    window.tell(Message::Asked(Command::Contents));
    window.picture();
    assert!(Survey::of(&mut window).labels.iter().any(|label| label.text == "This text has no headings."));
}

#[test]
fn a_file_is_opened_by_keyboard_folder_by_folder() {
    let home = tempfile::tempdir().unwrap();
    std::fs::create_dir(home.path().join("books")).unwrap();
    std::fs::write(home.path().join("books/tale.txt"), "Once upon a time there was a tale.").unwrap();
    let mut window = window("en", 1000, 760);
    window.tell(Message::Asked(Command::OpenFile));
    window.tell(Message::Listed(folder::list(home.path(), &[])));
    window.picture();
    assert!(focused(&mut window).contains("files-0"));
    types(&mut window, "b");
    assert!(focused(&mut window).contains("files-1"), "a letter finds what begins with it");
    window.press(Named::Enter);
    window.press(Named::ArrowDown);
    window.press(Named::Backspace);
    assert_eq!(window.app().session().folder().unwrap().entries.len(), 1, "and back out");
    types(&mut window, "b");
    window.press(Named::Enter);
    types(&mut window, "t");
    window.press(Named::Enter);
    let session = window.app().session();
    assert_eq!(
        (session.text().document().blocks[0].text.as_str(), session.panel()),
        ("Once upon a time there was a tale.", None)
    );
}

#[test]
fn a_folder_that_cannot_be_read_is_told_and_the_list_stays() {
    let mut window = window("en", 1000, 760);
    window.tell(Message::Asked(Command::OpenFile));
    let before = window.app().session().folder().cloned();
    window.tell(Message::Asked(Command::Enter("/no/such/folder".into())));
    let session = window.app().session();
    assert!(session.status().contains("/no/such/folder"));
    assert_eq!((session.folder().cloned(), session.panel()), (before, Some(Panel::Files)));
}

#[test]
fn a_value_is_changed_by_arrows_and_by_typing_it() {
    let mut session = session(settings("en"));
    session.apply(Command::ShowTab(lectern::command::Tab::Voice));
    session.show_panel(Some(Panel::Settings));
    let mut window = open(session, 1000, 760);
    window.picture();
    let speed = Survey::of(&mut window).find("settings-speed").id.clone();
    window.tell(Message::MoveTo(speed));
    let wpm = |window: &Offscreen| window.app().session().settings().speed_wpm;
    for (key, expected) in [
        (Named::ArrowUp, 180),
        (Named::ArrowRight, 190),
        (Named::ArrowDown, 180),
        (Named::ArrowLeft, 170),
        (Named::PageUp, 220),
        (Named::PageDown, 170),
        (Named::End, 900),
        (Named::Home, 60),
    ] {
        window.press(key);
        assert_eq!(wpm(&window), expected, "{key:?}");
    }
    types(&mut window, "2٣0");
    assert_eq!(wpm(&window), 60, "nothing changes before Enter");
    window.press(Named::Enter);
    assert_eq!(wpm(&window), 230);
    types(&mut window, "99");
    window.press(Named::Escape);
    window.press(Named::Enter);
    assert_eq!(
        (wpm(&window), window.app().session().panel()),
        (230, Some(Panel::Settings)),
        "Escape forgets the digits"
    );
    types(&mut window, "9999");
    window.press(Named::Enter);
    assert_eq!(wpm(&window), 900, "brought into range");
}
