//! What the whole window looks like: letters that can be told from their ground in every theme, no empty boxes, at every
//! size. The pictures are kept in `target/pictures`, to be looked at.

#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Helpers of tests may fail as tests do.

#[path = "support/reader.rs"]
mod reader;
#[path = "support/window.rs"]
mod window;

use std::collections::HashMap;

use lectern::document::{Kind, Place};
use lectern::gui::font;
use lectern::gui::offscreen::Picture;
use lectern::session::Panel;
use lectern::settings::theme::{Rgb, Theme};
use reader::{LANGUAGES, session, settings};
use window::{Survey, geometry, keep, pixel};

/// True for what no letter is drawn for.
fn is_invisible(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[test]
fn every_letter_of_window_and_article_is_in_a_face_that_comes_along() {
    for lang in LANGUAGES {
        let panels =
            [None, Some(Panel::Languages), Some(Panel::Settings), Some(Panel::Help), Some(Panel::Welcome)];
        for panel in panels {
            let mut session = session(settings(lang));
            session.show_panel(panel);
            let mut window = window::open(session, 1000, 760);
            let mut drawn: String =
                Survey::of(&mut window).labels.into_iter().map(|label| label.text).collect();
            for block in &window.app().session().text().document().blocks {
                drawn.push_str(&block.text);
            }
            assert!(drawn.chars().count() > 500);
            let missing: Vec<char> =
                drawn.chars().filter(|c| !is_invisible(*c) && !font::covers(*c)).collect();
            assert!(missing.is_empty(), "{lang} {panel:?}: {missing:?}");
        }
    }
}

/// The two colours most seen in a part of a picture: the ground, and the ink on it.
fn ground_and_ink(picture: &Picture, parts: &[iced::Rectangle]) -> (Rgb, Rgb) {
    let mut seen: HashMap<(u8, u8, u8), usize> = HashMap::new();
    for part in parts {
        for y in part.y as i32..(part.y + part.height) as i32 {
            for x in part.x as i32..(part.x + part.width) as i32 {
                if let Some(Rgb(r, g, b)) = pixel(picture, x, y) {
                    *seen.entry((r, g, b)).or_default() += 1;
                }
            }
        }
    }
    let mut colours: Vec<_> = seen.into_iter().collect();
    colours.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let colour = |n: usize| {
        let (r, g, b) = colours[n].0;
        Rgb(r, g, b)
    };
    (colour(0), colour(1))
}

#[test]
fn letters_stand_out_from_their_ground_in_every_theme_language_and_size() {
    for theme in Theme::ALL {
        for lang in ["en", "ar", "zh-Hans", "ru"] {
            for size in [22.0, 66.0] {
                let mut settings = settings(lang);
                settings.theme = Some(theme);
                settings.typography.size = size;
                let mut session = session(settings);
                session.mark(Place { block: 3, sentence: 0, word: 2 }, true);
                let marked = session.highlight().unwrap();
                let mut window = window::open(session, 1000, 760);
                let picture = window.picture();
                let name = format!("{lang}-{}-{size}", theme.id());
                keep(&picture, &name);
                let geometry = geometry(&mut window).unwrap();
                let document = window.app().session().text().document().clone();
                let page = geometry.page;
                let lines = |wanted: &dyn Fn(usize, std::ops::Range<usize>) -> bool| -> Vec<iced::Rectangle> {
                    let lines = geometry.lines.iter().filter(|line| wanted(line.block, line.range.clone()));
                    lines.filter_map(|line| line.rect.intersection(&page)).collect()
                };
                let plain = lines(&|block, range| {
                    let end = marked.sentence.end.byte.min(range.end);
                    document.blocks[block].kind == Kind::Paragraph
                        && (block != marked.sentence.start.block || end <= range.start)
                });
                // But for the line with the word, whose mark has a colour of its own.
                let word = marked.word.unwrap();
                let of_sentence = lines(&|block, range| {
                    block == word.start.block
                        && range.start >= marked.sentence.start.byte
                        && range.end <= marked.sentence.end.byte
                        && (range.end <= word.start.byte || range.start >= word.end.byte)
                });
                assert!(!plain.is_empty() || !of_sentence.is_empty(), "{name}: no text is seen");
                for (what, parts) in [("text", plain), ("the marked sentence", of_sentence)] {
                    if parts.is_empty() {
                        continue;
                    }
                    let (ground, ink) = ground_and_ink(&picture, &parts);
                    let contrast = ground.contrast(ink);
                    assert!(contrast >= 7.0, "{name}: {what} has {contrast:.1}, {ink:?} on {ground:?}");
                }
            }
        }
    }
}

#[test]
fn the_mark_is_seen_on_the_word_that_is_read() {
    for (lang, theme) in [
        ("en", Theme::Light),
        ("ar", Theme::Dark),
        ("zh-Hans", Theme::Sepia),
        ("en", Theme::YellowOnBlack),
        ("ar", Theme::BlackOnYellow),
    ] {
        let mut settings = settings(lang);
        settings.theme = Some(theme);
        settings.typography.size = 44.0;
        let palette = theme.palette();
        let mut session = session(settings);
        session.mark(Place { block: 3, sentence: 0, word: 1 }, true);
        let word = session.highlight().unwrap().word.unwrap();
        let mut window = window::open(session, 1000, 760);
        let picture = window.picture();
        keep(&picture, &format!("mark-{lang}-{}", theme.id()));
        let geometry = geometry(&mut window).unwrap();
        let line = geometry
            .lines
            .iter()
            .find(|line| line.block == word.start.block && line.range.contains(&word.start.byte))
            .unwrap();
        let (mut byte, mut checked) = (line.range.start, 0);
        for letter in &line.letters {
            let along = letter.at + letter.width / 2.0;
            let x = if line.rtl { line.rect.x + line.rect.width - along } else { line.rect.x + along };
            // Just above the line under the word there is the mark's ground, or a letter on it.
            let column: Vec<Rgb> = (line.rect.y as i32..(line.rect.y + line.rect.height) as i32)
                .filter_map(|y| pixel(&picture, x as i32, y))
                .collect();
            let has = |colour: Rgb| column.iter().any(|seen| window::alike(*seen, colour));
            let inside = word.start.byte <= byte && byte < word.end.byte;
            if letter.width > 4.0 {
                checked += usize::from(inside);
                assert_eq!(
                    has(palette.word),
                    inside,
                    "{lang} {theme:?}: the mark at byte {byte} of {word:?}"
                );
                assert!(!inside || has(palette.word_line), "{lang} {theme:?}: the line under byte {byte}");
            }
            byte += usize::from(letter.len);
        }
        assert!(checked > 0);
    }
}

#[test]
fn no_letter_of_a_panel_runs_into_its_margin() {
    for lang in LANGUAGES {
        for panel in [Panel::Languages, Panel::Settings, Panel::Help, Panel::Welcome] {
            let mut session = session(settings(lang));
            session.show_panel(Some(panel));
            let mut window = window::open(session, 1000, 760);
            let picture = window.picture();
            let area = Survey::of(&mut window).find("panel-close").area.unwrap();
            keep(&picture, &format!("panel-{lang}-{panel:?}"));
            let surface = Theme::default().palette().surface;
            // Between the letters and the panel's edge, or its scroll bar.
            for x in [area.x + 4.0, area.x + 16.0, area.x + area.width - 17.0, area.x + area.width - 13.0] {
                for y in area.y as i32 + 2..(area.y + area.height) as i32 - 2 {
                    let seen = pixel(&picture, x as i32, y).unwrap();
                    assert_eq!(seen, surface, "{lang} {panel:?}: something is drawn at {x}, {y}");
                }
            }
        }
    }
}
