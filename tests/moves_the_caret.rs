//! With a caret in the text the reader goes by letter, word and line, and selects; the caret, the voice's place and the mark
//! are one place.

#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Helpers of tests may fail as tests do.

#[path = "support/reader.rs"]
mod reader;
#[path = "support/window.rs"]
mod window;

use iced::keyboard::Modifiers;
use iced::keyboard::key::Named;
use lectern::command::Command;
use lectern::document::{Place, Position, Unit, Way};
use lectern::gui::Message;
use lectern::gui::offscreen::Offscreen;
use lectern::narration;
use reader::{LANGUAGES, session, settings};
use unicode_segmentation::UnicodeSegmentation;
use window::{geometry, open, window};

fn with_caret(lang: &str) -> Offscreen {
    let mut window = window(lang, 900, 700);
    window.press(Named::F7);
    assert!(window.app().session().has_caret());
    window.picture();
    window
}

fn caret(window: &Offscreen) -> Position {
    window.app().session().caret()
}

/// The caret belongs to the voice's word, the mark and what is selected.
fn agrees(window: &Offscreen) {
    let session = window.app().session();
    let caret = session.caret();
    assert_eq!(session.text().place(caret), Some(session.narration().place()));
    let text = &session.text().document().blocks[caret.block].text;
    assert!(text.is_char_boundary(caret.byte));
    if let Some(span) = session.selection() {
        assert!(span.start < span.end);
    }
}

#[test]
fn every_letter_of_the_text_is_passed_once_there_and_back() {
    for lang in ["en", "ar", "zh-Hans", "ru"] {
        let mut session = session(settings(lang));
        let letters: Vec<Position> = (0..4)
            .flat_map(|block| {
                let text = session.text().document().blocks[block].text.clone();
                let starts: Vec<usize> =
                    text.grapheme_indices(true).map(|(at, _)| at).chain([text.len()]).collect();
                starts.into_iter().map(move |at| Position::new(block, at))
            })
            .collect();
        session.apply(Command::PutCaret(Position::default()));
        for expected in &letters[1..] {
            session.apply(Command::MoveCaret(Unit::Character, Way::Forward));
            assert_eq!(session.caret(), *expected, "{lang}");
        }
        for expected in letters.iter().rev().skip(1) {
            session.apply(Command::MoveCaret(Unit::Character, Way::Back));
            assert_eq!(session.caret(), *expected, "{lang}");
        }
    }
}

#[test]
fn every_word_is_reached_there_and_back() {
    for lang in LANGUAGES {
        let mut session = session(settings(lang));
        let text = std::sync::Arc::clone(session.text());
        let words: Vec<Position> = (0..5)
            .flat_map(|block| (0..text.sentences(block).len()).map(move |sentence| (block, sentence)))
            .flat_map(|(block, sentence)| {
                text.words(block, sentence).into_iter().map(move |word| Position::new(block, word.start))
            })
            .collect();
        session.apply(Command::PutCaret(words[0]));
        for expected in &words[1..] {
            session.apply(Command::MoveCaret(Unit::Word, Way::Forward));
            assert_eq!(session.caret(), *expected, "{lang}");
        }
        for expected in words.iter().rev().skip(1) {
            session.apply(Command::MoveCaret(Unit::Word, Way::Back));
            assert_eq!(session.caret(), *expected, "{lang}");
        }
    }
}

#[test]
fn down_and_up_go_through_every_line_of_the_page_and_on() {
    for lang in ["en", "ar", "zh-Hans"] {
        let mut window = with_caret(lang);
        let line_of = |window: &mut Offscreen| {
            let at = caret(window);
            let geometry = geometry(window).unwrap();
            let line = geometry.lines.iter().find(|line| {
                line.block == at.block
                    && line.range.start <= at.byte
                    && at.byte <= line.range.end
                    && !(at.byte == line.range.end
                        && geometry
                            .lines
                            .iter()
                            .any(|next| next.block == at.block && next.range.start == at.byte))
            });
            line.map(|line| (line.block, line.range.start)).expect("the caret is on a line in view")
        };
        window.tell(Message::Asked(Command::PutCaret(Position::default())));
        window.picture();
        let mut seen = vec![line_of(&mut window)];
        for _ in 0..40 {
            window.press(Named::ArrowDown);
            window.picture();
            agrees(&window);
            let line = line_of(&mut window);
            assert!(line > *seen.last().unwrap(), "{lang}: {line:?} after {:?}", seen.last());
            seen.push(line);
        }
        // Every line between is there: none was jumped over.
        let geometry = geometry(&mut window).unwrap();
        let last = *seen.last().unwrap();
        for line in
            geometry.lines.iter().map(|line| (line.block, line.range.start)).filter(|line| *line <= last)
        {
            assert!(seen.contains(&line), "{lang}: {line:?} was passed over");
        }
        for expected in seen.iter().rev().skip(1) {
            window.press(Named::ArrowUp);
            window.picture();
            assert_eq!(line_of(&mut window), *expected, "{lang}");
        }
    }
}

#[test]
fn home_and_end_go_to_the_ends_of_the_line() {
    for lang in LANGUAGES {
        let mut window = with_caret(lang);
        window.tell(Message::Asked(Command::PutCaret(Position::new(1, 0))));
        window.picture();
        window.press(Named::ArrowDown);
        window.picture();
        let at = caret(&window);
        let geometry = geometry(&mut window).unwrap();
        let line = geometry
            .lines
            .iter()
            .find(|line| line.block == at.block && line.range.start <= at.byte && at.byte < line.range.end)
            .unwrap()
            .range
            .clone();
        window.press(Named::End);
        let end = caret(&window);
        let is_last = line.end == window.app().session().text().document().blocks[1].text.len();
        let on_line = line.contains(&end.byte) || (is_last && end.byte == line.end);
        assert!(end.block == 1 && on_line && end.byte + 4 >= line.end, "{lang}: {end:?} of {line:?}");
        window.press(Named::Home);
        assert_eq!(caret(&window), Position::new(1, line.start), "{lang}");
        agrees(&window);
    }
}

#[test]
fn sentences_and_paragraphs_are_selected_one_after_the_other_and_back() {
    for lang in ["en", "ar", "zh-Hans", "ru"] {
        let mut session = session(settings(lang));
        let text = session.text().clone();
        let starts = |unit| -> Vec<Position> {
            let blocks = 0..text.document().blocks.len();
            let first = |block| text.position(Place::sentence(block, 0));
            match unit {
                Unit::Block => blocks.map(first).collect(),
                _ => blocks
                    .flat_map(|block| (0..text.sentences(block).len()).map(move |at| (block, at)))
                    .map(|(block, at)| text.position(Place::sentence(block, at)))
                    .collect(),
            }
        };
        for unit in [Unit::Sentence, Unit::Block] {
            session.apply(Command::PutCaret(Position::default()));
            let starts = starts(unit);
            assert!(starts.len() > 5);
            for expected in &starts[1..] {
                session.apply(Command::Extend(unit, Way::Forward));
                assert_eq!(session.caret(), *expected, "{lang}");
                let span = session.selection().unwrap();
                assert_eq!((span.start, span.end), (Position::default(), *expected));
            }
            session.apply(Command::Extend(unit, Way::Forward));
            assert!(session.caret() > *starts.last().unwrap(), "{lang}: the end of the text");
            for expected in starts.iter().rev() {
                session.apply(Command::Extend(unit, Way::Back));
                assert_eq!(session.caret(), *expected, "{lang}");
            }
            assert_eq!(session.selection(), None);
        }
    }
}

#[test]
fn a_page_down_and_up_goes_through_the_whole_text_and_never_too_far() {
    for lang in LANGUAGES {
        let mut window = with_caret(lang);
        window.press(Named::Home);
        let mut places = vec![caret(&window)];
        loop {
            let before = caret(&window);
            let page = geometry(&mut window).unwrap().lines;
            window.press(Named::PageDown);
            window.picture();
            agrees(&window);
            let after = caret(&window);
            if after == before {
                break;
            }
            assert!(after > before, "{lang}: {before:?} {after:?}");
            // No further than as much as could be seen; a heading is higher than the lines that come where it stood.
            let text = window.app().session().text().clone();
            let bytes = |at: Position| {
                let before = text.document().blocks.iter().take(at.block).map(|block| block.text.len());
                before.sum::<usize>() + at.byte
            };
            let seen: usize = page.iter().map(|line| line.range.len()).sum();
            let longest = page.iter().map(|line| line.range.len()).max().unwrap_or_default();
            assert!(bytes(after) - bytes(before) <= seen + 3 * longest, "{lang}: {before:?} {after:?}");
            places.push(after);
        }
        assert!(places.len() > 3, "{lang}: {places:?}");
        let end = caret(&window);
        window.press(Named::PageUp);
        window.picture();
        assert!(caret(&window) < end, "{lang}");
        for _ in 0..places.len() + 1 {
            window.press(Named::PageUp);
            window.picture();
            agrees(&window);
        }
        assert_eq!(caret(&window).block, 0, "{lang}");
    }
}

#[test]
fn shift_selects_what_the_caret_passes_and_takes_it_back() {
    let mut window = with_caret("en");
    window.tell(Message::Asked(Command::PutCaret(Position::new(1, 0))));
    for _ in 0..3 {
        window.press_with(Named::ArrowRight, Modifiers::SHIFT);
    }
    let selected =
        |window: &Offscreen| window.app().session().selection().map(|span| (span.start.byte, span.end.byte));
    assert_eq!(selected(&window), Some((0, 3)));
    window.press_with(Named::ArrowLeft, Modifiers::SHIFT);
    assert_eq!(selected(&window), Some((0, 2)));
    window.press_with(Named::ArrowRight, Modifiers::SHIFT | Modifiers::COMMAND);
    window.tell(Message::Asked(Command::Copy));
    let text = window.app().session().text().document().blocks[1].text.clone();
    let (from, to) = selected(&window).unwrap();
    assert_eq!(window.copied(), Some(&text[from..to]));
    window.press(Named::ArrowRight);
    assert_eq!(selected(&window), None, "moving without Shift selects nothing");
}

#[test]
fn the_voice_begins_at_the_caret_and_leaves_it_at_the_last_word_heard() {
    let mut window = with_caret("en");
    let at = Position::new(1, 8);
    window.tell(Message::Asked(Command::PutCaret(at)));
    let word = window.app().session().text().place(at).unwrap();
    window.press(Named::Space);
    assert_eq!(window.app().session().narration().place(), word);
    let heard = Place { block: 3, sentence: 1, word: 2 };
    window.tell(Message::Narrated(narration::Event::Reached { id: 1, place: heard }));
    window.press(Named::Space);
    assert_eq!(caret(&window), window.app().session().text().position(heard));
    agrees(&window);
}

#[test]
fn a_caret_that_moves_stops_the_voice() {
    let mut window = with_caret("en");
    window.press(Named::Space);
    assert!(window.app().session().narration().is_speaking());
    window.press(Named::ArrowRight);
    assert!(!window.app().session().narration().is_speaking());
    agrees(&window);
}

#[test]
fn the_caret_is_drawn_where_it_stands_and_gone_when_it_is_switched_off() {
    for lang in ["en", "ar"] {
        let mut session = session(settings(lang));
        session.apply(Command::CaretMode);
        session.apply(Command::PutCaret(Position::new(3, 0)));
        let mut window = open(session, 900, 700);
        let with = window.picture();
        window.press(Named::F7);
        let without = window.picture();
        let line = geometry(&mut window).unwrap().lines.into_iter().find(|line| line.block == 3).unwrap();
        let x = if lang == "ar" { line.rect.x + line.rect.width } else { line.rect.x };
        let focus = lectern::settings::theme::Theme::Light.palette().focus;
        let (mut there, mut elsewhere) = (0, 0);
        let page = geometry(&mut window).unwrap().page;
        for y in page.y as i32..(page.y + page.height) as i32 {
            for px in 0..900 {
                let (a, b) = (window::pixel(&with, px, y).unwrap(), window::pixel(&without, px, y).unwrap());
                let is_caret = window::alike(a, focus) && !window::alike(b, focus);
                let near = (px as f32 - x).abs() < 8.0
                    && y as f32 >= line.rect.y
                    && y as f32 <= line.rect.y + line.rect.height;
                there += usize::from(is_caret && near);
                elsewhere += usize::from(is_caret && !near);
            }
        }
        assert!(there > 40 && elsewhere < 40, "{lang}: {there} {elsewhere}");
    }
}
