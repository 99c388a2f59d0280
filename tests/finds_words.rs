//! Words are found in the text: by keyboard, in every language, marked on the page, spoken by the status line.

#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Helpers of tests may fail as tests do.

#[path = "support/reader.rs"]
mod reader;
#[path = "support/window.rs"]
mod window;

use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};
use lectern::command::Command;
use lectern::document::{Position, Span};
use lectern::gui::Message;
use lectern::gui::offscreen::Offscreen;
use lectern::session::{Notice, Panel, Session};
use reader::{LANGUAGES, session, settings};
use window::{Survey, geometry, is_in_view, keep, open, pixel};

fn finding(lang: &str) -> Offscreen {
    let mut window = open(session(settings(lang)), 1100, 800);
    window.press_with(Key::Character("f".into()), Modifiers::CTRL);
    window.picture();
    window.tell(Message::Asked(Command::FindWords(word(lang))));
    window.picture();
    window
}

/// The name of the vitamin that every article names more than once, as its readers type it.
fn word(lang: &str) -> String {
    let word = match lang {
        "ar" => "ك2",
        "ru" => "к2",
        _ => "k2",
    };
    word.to_owned()
}

fn hits(session: &Session) -> Vec<Span> {
    session.lookup().hits.as_ref().expect("the text has been looked through").to_vec()
}

fn text_of(session: &Session, span: Span) -> String {
    session.text().document().blocks[span.start.block].text[span.start.byte..span.end.byte].to_owned()
}

#[test]
fn every_place_is_found_and_told_in_every_language() {
    for lang in LANGUAGES {
        let window = finding(lang);
        let session = window.app().session();
        let all = hits(session);
        let text: String = session.text().document().blocks.iter().map(|block| block.text.as_str()).collect();
        let written = text_of(session, all[0]);
        // A Russian text may have either of two letters that look alike.
        let alike = |text: &str| text.to_lowercase().replace('к', "k");
        assert_eq!(all.len(), alike(&text).matches(&alike(&written)).count(), "{lang}: {written}");
        assert!(all.len() > 2);
        let status = session.status();
        assert!(status.contains(&all.len().to_string()) && status.contains(&word(lang)), "{lang}: {status}");
    }
}

#[test]
fn the_keyboard_alone_goes_from_place_to_place_and_comes_back() {
    let mut window = finding("en");
    let all = hits(window.app().session());
    let caret = |window: &Offscreen| window.app().session().caret();
    for nth in [0, 1, 2] {
        window.press(Named::Enter);
        assert_eq!(caret(&window), all[nth].start, "place {nth}");
        assert!(is_in_view(&geometry(&mut window).expect("a page"), all[nth].start));
    }
    window.press_with(Named::Enter, Modifiers::SHIFT);
    assert_eq!(caret(&window), all[1].start);
    window.press(Named::Escape);
    assert_eq!(window.app().session().panel(), None);
    window.press(Named::F4);
    assert_eq!(caret(&window), all[2].start, "the words are still looked for");
    window.press_with(Named::F4, Modifiers::SHIFT);
    window.press_with(Named::F4, Modifiers::SHIFT);
    window.press_with(Named::F4, Modifiers::SHIFT);
    assert_eq!(caret(&window), all.last().expect("places").start, "before the first comes the last");
    assert_eq!(*window.app().session().notice(), Notice::AtHit);
}

#[test]
fn a_place_is_chosen_from_the_list_and_the_panel_closes() {
    let mut window = finding("en");
    let all = hits(window.app().session());
    window.press(Named::ArrowDown);
    window.press(Named::ArrowDown);
    window.picture();
    let stop = Survey::of(&mut window).focused().expect("a place of the list").clone();
    assert!(stop.is("find-1"), "{:?}", stop.id);
    window.press(Named::Enter);
    assert_eq!(window.app().session().panel(), None);
    assert_eq!(window.app().session().caret(), all[1].start);
}

#[test]
fn the_places_are_boxed_on_the_page_until_the_panel_closes() {
    for lang in ["en", "ar", "zh-Hans"] {
        let mut window = finding(lang);
        let picture = window.picture();
        keep(&picture, &format!("find-{lang}"));
        let page = geometry(&mut window).expect("a page");
        let hit = hits(window.app().session())
            .into_iter()
            .find(|hit| is_in_view(&page, hit.start))
            .expect("a place in view");
        let line = page
            .lines
            .iter()
            .find(|line| line.block == hit.start.block && line.range.contains(&hit.start.byte))
            .expect("its line");
        let ring = window.app().session().theme().palette().focus;
        let middle = (line.rect.y + line.rect.height / 2.0) as i32;
        let count = |picture| {
            let row = line.rect.x as i32 - 4..(line.rect.x + line.rect.width) as i32 + 4;
            row.filter(|x| pixel(picture, *x, middle) == Some(ring)).count()
        };
        assert!(count(&picture) >= 4, "{lang}: two sides of a box");
        window.press(Named::Escape);
        let after = window.picture();
        assert_eq!(count(&after), 0, "{lang}");
    }
}

#[test]
fn typing_shows_the_nearest_place_without_moving_the_voice_and_other_words_replace_it() {
    let mut session = session(settings("en"));
    let place = session.text().place(Position::new(6, 0)).unwrap();
    session.mark(place, true);
    let mut window = open(session, 1100, 800);
    window.press_with(Key::Character("f".into()), Modifiers::CTRL);
    window.tell(Message::Asked(Command::FindWords("health professional".to_owned())));
    window.picture();
    assert_eq!(window.app().session().narration().place(), place);
    let hit = hits(window.app().session())[0];
    assert!(is_in_view(&geometry(&mut window).expect("a page"), hit.start));
    window.tell(Message::LookedFor(0, Vec::new()));
    assert_eq!(hits(window.app().session())[0], hit, "an answer that comes late is dropped");
    window.tell(Message::Asked(Command::FindWords("qqqq".to_owned())));
    assert!(hits(window.app().session()).is_empty());
    assert!(window.app().session().status().contains("qqqq"));
    window.press(Named::Enter);
    assert_eq!(window.app().session().narration().place(), place);
    window.tell(Message::Asked(Command::FindWords("  ".to_owned())));
    assert_eq!(window.app().session().panel(), Some(Panel::Find));
}

#[test]
fn another_language_is_looked_through_anew() {
    let mut window = finding("en");
    let before = hits(window.app().session());
    window.tell(Message::Asked(Command::ClosePanel));
    window.tell(Message::Asked(Command::ToStart));
    let place = window.app().session().narration().place();
    window.tell(Message::Asked(Command::SetLanguage(lectern::document::Lang::new("de"))));
    window.picture();
    let session = window.app().session();
    let after = hits(session);
    assert_ne!(before, after);
    assert_eq!((session.narration().place(), session.view().position), (place, Position::default()));
    assert_eq!(*session.notice(), Notice::Language, "nobody asked for the words again");
    assert!(after.iter().all(|hit| text_of(session, *hit).to_lowercase() == word("de")));
}

#[test]
fn another_text_is_looked_through_anew_and_an_answer_about_the_old_one_is_dropped() {
    use lectern::document::builder::Builder;
    use lectern::document::{Kind, Lang};
    use lectern::session::Source;
    let mut window = finding("en");
    assert!(hits(window.app().session()).len() > 2);
    let mut builder = Builder::new(Lang::new("en"));
    builder.block(Kind::Paragraph, "Only once does K2 stand here.");
    window.tell(Message::Opened(Source::Input, Ok(builder.finish("Another"))));
    window.picture();
    let session = window.app().session();
    assert_eq!(hits(session).iter().map(|hit| text_of(session, *hit)).collect::<Vec<_>>(), ["K2"]);
    window.tell(Message::LookedFor(1, Vec::new()));
    assert_eq!(hits(window.app().session()).len(), 1);
}
