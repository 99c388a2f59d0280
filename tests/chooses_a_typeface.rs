//! The machine's own typefaces are found by name, walked through by arrow keys, seen each in its own letters, and set the page
//! at once; one that has gone is told and comes back when it does.

#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Helpers of tests may fail as tests do.

#[path = "support/reader.rs"]
mod reader;
#[path = "support/window.rs"]
mod window;

use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};
use lectern::command::Command;
use lectern::document::Position;
use lectern::gui::Message;
use lectern::gui::font::machine;
use lectern::gui::offscreen::Offscreen;
use lectern::session::rows::IN_SIGHT as ROWS;
use lectern::session::{Notice, Panel};
use lectern::settings::store;
use lectern::settings::{Settings, typography::Family};
use reader::{LANGUAGES, session, settings};
use window::{Survey, geometry, keep, open, pack};

/// A machine that has many families, whatever the one that runs the test has.
fn many() -> Vec<String> {
    (0..2_000).map(|n| format!("Family {n:04}")).collect()
}

fn choosing(lang: &str) -> Offscreen {
    let mut window = open(session(settings(lang)), 1000, 760);
    window.press_with(Key::Character("t".into()), Modifiers::ALT | Modifiers::SHIFT);
    window.picture();
    assert_eq!(window.app().session().panel(), Some(Panel::Typefaces));
    window
}

fn rows(window: &mut Offscreen) -> Vec<String> {
    let stops = Survey::of(window).stops;
    let rows = stops.iter().filter(|stop| format!("{:?}", stop.id).contains("typeface-"));
    rows.map(|stop| stop.name.clone()).collect()
}

fn at(window: &mut Offscreen) -> Option<String> {
    Survey::of(window).focused().map(|stop| stop.name.clone())
}

/// A family that the machine of the test has, with Latin letters; none on a machine without fonts.
fn any_family() -> Option<String> {
    machine::families("abcdefghijklmnopqrstuvwxyz").into_iter().next()
}

#[test]
fn arrow_keys_walk_through_two_thousand_families_of_which_only_a_few_are_there() {
    let mut window = choosing("en");
    window.tell(Message::FamiliesListed(many()));
    window.picture();
    window.press(Named::ArrowDown);
    assert_eq!(at(&mut window).as_deref(), Some("Family 0000"));
    for n in 1..40 {
        window.press(Named::ArrowDown);
        assert_eq!(at(&mut window), Some(format!("Family {n:04}")));
        assert!(rows(&mut window).len() <= ROWS);
    }
    window.press(Named::End);
    assert_eq!(at(&mut window).as_deref(), Some("Family 1999"));
    window.press(Named::ArrowDown);
    assert_eq!(at(&mut window).as_deref(), Some("Family 1999"));
    window.press(Named::PageUp);
    window.press(Named::ArrowUp);
    assert_eq!(at(&mut window), Some(format!("Family {}", 1_999 - ROWS)));
    window.press(Named::Home);
    assert_eq!(at(&mut window).as_deref(), Some("Family 0000"));
    window.press(Named::ArrowUp);
    assert_eq!(at(&mut window), Some(pack(&window).tr("typefaces-words")));
}

#[test]
fn what_is_typed_narrows_the_list_in_every_language() {
    for lang in LANGUAGES {
        let mut window = choosing(lang);
        window.tell(Message::FamiliesListed(many()));
        window.tell(Message::Asked(Command::FindTypeface("1234".to_owned())));
        assert_eq!(rows(&mut window), ["Family 1234"], "{lang}");
        window.tell(Message::Asked(Command::FindTypeface("nothing".to_owned())));
        let none = pack(&window).tr("typefaces-none");
        let labels = Survey::of(&mut window).labels;
        assert!(labels.iter().any(|label| none.starts_with(label.text.trim())), "{lang}");
        keep(&window.picture(), &format!("typefaces-{lang}"));
    }
}

#[test]
fn the_machine_is_not_looked_through_before_the_list_is_opened_and_forgotten_after() {
    let mut window = open(session(settings("en")), 1000, 760);
    assert!(!window.app().session().typefaces().is_known());
    window.tell(Message::Asked(Command::Typefaces));
    assert!(window.app().session().typefaces().is_known());
    window.tell(Message::Asked(Command::ClosePanel));
    assert!(!window.app().session().typefaces().is_known());
    // An answer that comes too late is dropped.
    window.tell(Message::FamiliesListed(many()));
    assert!(!window.app().session().typefaces().is_known());
}

#[test]
fn a_family_that_is_chosen_sets_the_page_at_once_and_the_line_stays() {
    let Some(family) = any_family() else { return };
    for settings in ["en", "fr"].map(settings) {
        let mut session = session(settings);
        let place = session.text().place(Position::new(6, 0)).unwrap();
        session.mark(place, true);
        let mut window = open(session, 1000, 760);
        let at = window.app().session().text().position(place);
        let line = |window: &mut Offscreen| {
            let page = geometry(window).expect("the page is there");
            let mut lines = page.lines.iter().filter(|line| line.block == at.block);
            let line = lines.find(|line| line.range.contains(&at.byte)).expect("the line is in view");
            (line.rect.y + line.rect.height / 2.0, line.letters.clone())
        };
        window.picture();
        let before = line(&mut window);
        window.tell(Message::Asked(Command::ChooseTypeface(family.clone())));
        window.picture();
        let after = line(&mut window);
        assert!(window.app().session().status().contains(&family));
        assert_ne!(before.1, after.1, "the letters are {family}'s");
        assert!((before.0 - after.0).abs() <= 1.0, "{} to {}", before.0, after.0);
        // A bundled one takes its place again.
        window.tell(Message::Asked(Command::SetFamily(Family::Hyperlegible)));
        window.picture();
        assert_eq!(line(&mut window).1, before.1);
    }
}

#[test]
fn a_family_that_has_gone_is_told_once_and_not_forgotten() {
    for lang in LANGUAGES {
        let mut chosen = settings(lang);
        chosen.typography.installed = Some("Left at Home".to_owned());
        let mut window = open(session(chosen), 1000, 760);
        assert_eq!(window.app().session().notice(), &Notice::NoSuchFamily("Left at Home".to_owned()));
        let status = window.app().session().status();
        assert!(status.contains("Left at Home") && status.contains("Atkinson"), "{lang}: {status}");
        window.tell(Message::Asked(Command::LargerText));
        assert_eq!(window.app().session().notice(), &Notice::TextSize);
        let kept = &window.app().session().settings().typography.installed;
        assert_eq!(kept.as_deref(), Some("Left at Home"));
        // The page looks as if nothing had been chosen.
        window.tell(Message::Asked(Command::UsualText));
        let gone = window.picture();
        let mut usual = open(session(settings(lang)), 1000, 760);
        usual.tell(Message::Asked(Command::UsualText));
        assert_eq!(gone, usual.picture(), "{lang}");
    }
}

#[test]
fn a_file_that_says_nothing_of_an_installed_family_still_loads() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.ron");
    std::fs::write(&path, "(typography: (size: 30.0, family: Serif))").unwrap();
    let (old, error): (Settings, _) = store::load(&path);
    assert_eq!((old.typography.family, old.typography.installed, error), (Family::Serif, None, None));
    let mut new = settings("en");
    new.typography.installed = Some("DejaVu Sans".to_owned());
    store::save(&path, &new).unwrap();
    assert_eq!(store::load::<Settings>(&path).0.typography.installed.as_deref(), Some("DejaVu Sans"));
}

#[test]
fn each_row_is_drawn_in_its_own_face() {
    let all = machine::families("abcdefghijklmnopqrstuvwxyz");
    let [first, second, ..] = all.as_slice() else { return };
    let drawn = |family: &str| {
        let mut window = choosing("en");
        window.tell(Message::FamiliesListed(vec![family.to_owned()]));
        let picture = window.picture();
        let row = Survey::of(&mut window).find("typeface-0").bounds;
        // Below the name, which differs anyway.
        let (top, bottom) = ((row.y + row.height * 0.5) as usize, (row.y + row.height - 4.0) as usize);
        let (left, right) = (row.x as usize + 4, (row.x + row.width) as usize - 4);
        let width = picture.width as usize;
        let line = |y: usize| picture.rgba[(y * width + left) * 4..(y * width + right) * 4].to_vec();
        (top..bottom).flat_map(line).collect::<Vec<u8>>()
    };
    assert_ne!(drawn(first), drawn(second));
    let mut window = choosing("en");
    let before = window.picture();
    // Letting go of files changes nothing that is seen.
    machine::let_go();
    assert_eq!(window.picture(), before);
    keep(&before, "typefaces-own");
}
