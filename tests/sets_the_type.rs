//! The spaces of the text and the ways to set all of them at once: each by key and by button while reading, what is drawn
//! follows, and the line that was read stays where the eye is.

#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Helpers of tests may fail as tests do.

#[path = "support/reader.rs"]
mod reader;
#[path = "support/window.rs"]
mod window;

use lectern::command::Command;
use lectern::gui::Message;
use lectern::gui::offscreen::Offscreen;
use lectern::gui::widget::page::geometry::{Geometry, Line};
use lectern::session::Panel;
use lectern::settings::preset::Preset;
use lectern::settings::spacing::Spacing;
use reader::{LANGUAGES, session, settings};

fn page(window: &mut Offscreen) -> Geometry {
    window.picture();
    window::geometry(window).expect("the page is there")
}

/// From the top of each line of a block to the next, the smallest.
fn between_lines(page: &Geometry) -> f32 {
    let pairs = page.lines.windows(2).filter(|pair| pair[0].block == pair[1].block);
    pairs.map(|pair| pair[1].rect.y - pair[0].rect.y).fold(f32::MAX, f32::min)
}

/// From the lower end of each block to the top of the next, the smallest.
fn between_blocks(page: &Geometry) -> f32 {
    let pairs = page.lines.windows(2).filter(|pair| pair[0].block != pair[1].block);
    pairs.map(|pair| pair[1].rect.y - (pair[0].rect.y + pair[0].rect.height)).fold(f32::MAX, f32::min)
}

/// The widest line.
fn widest(page: &Geometry) -> f32 {
    page.lines.iter().map(|line| line.rect.width).fold(0.0, f32::max)
}

/// The mean widths of letters and of spaces in the lines that both pages have.
fn widths(window: &Offscreen, page: &Geometry) -> (f32, f32) {
    let blocks = &window.app().session().text().document().blocks;
    let (mut letters, mut spaces) = (Vec::new(), Vec::new());
    for Line { block, range, letters: of_line, .. } in &page.lines {
        let mut byte = range.start;
        for letter in of_line {
            let text = &blocks[*block].text[byte..byte + usize::from(letter.len)];
            byte += usize::from(letter.len);
            // A space at the end of a line has no width.
            if text != " " {
                letters.push(letter.width);
            } else if letter.width > 0.0 {
                spaces.push(letter.width);
            }
        }
    }
    let mean = |widths: &[f32]| widths.iter().sum::<f32>() / widths.len().max(1) as f32;
    (mean(&letters), mean(&spaces))
}

#[test]
fn each_space_grows_on_the_page_when_it_is_set_wider() {
    for lang in LANGUAGES {
        let joins = lang == "ar";
        for spacing in Spacing::ALL {
            let mut window = window::open(session(settings(lang)), 1000, 900);
            let before = page(&mut window);
            let (letters, spaces) = widths(&window, &before);
            let (_, max) = spacing.range();
            let wide = if spacing == Spacing::Measure { 30.0 } else { max / 2.0 };
            window.tell(Message::Asked(Command::SetSpacing(spacing, wide)));
            let after = page(&mut window);
            let (wider, gaps) = widths(&window, &after);
            let grew = match spacing {
                Spacing::Lines => between_lines(&after) > between_lines(&before) * 1.2,
                Spacing::Paragraphs => between_blocks(&after) > between_blocks(&before) * 1.5,
                Spacing::Measure => widest(&after) < widest(&before) * 0.7,
                // Letters that join stay joined; the words move apart.
                Spacing::Letters if joins => (wider - letters).abs() < letters * 0.1 && gaps > spaces * 1.5,
                Spacing::Letters => wider > letters + 4.0,
                // Chinese has no spaces.
                Spacing::Words if lang == "zh-Hans" => true,
                Spacing::Words => gaps > spaces + 8.0 && (wider - letters).abs() < letters * 0.1,
            };
            assert!(grew, "{lang} {spacing:?}: {letters} {spaces} to {wider} {gaps}");
        }
    }
}

#[test]
fn the_line_being_read_stays_where_it_is() {
    for lang in ["en", "ar", "zh-Hans"] {
        for spacing in Spacing::ALL {
            let mut session = session(settings(lang));
            let place = session.text().place(lectern::document::Position::new(6, 0)).unwrap();
            session.mark(place, true);
            let mut window = window::open(session, 1000, 700);
            let at = window.app().session().text().position(place);
            let top = |page: &Geometry| {
                let line =
                    page.lines.iter().find(|line| line.block == at.block && line.range.contains(&at.byte));
                line.map(|line| line.rect.y + line.rect.height / 2.0).expect("the line is in view")
            };
            let before = top(&page(&mut window));
            for _ in 0..6 {
                window.tell(Message::Asked(Command::Widen(spacing)));
                let now = top(&page(&mut window));
                let way = (now - before).abs();
                assert!(way <= 1.0, "{lang} {spacing:?}: the line went {way} pixels");
            }
        }
    }
}

#[test]
fn the_status_line_tells_what_was_set_in_every_language() {
    for lang in LANGUAGES {
        for spacing in Spacing::ALL {
            let mut session = session(settings(lang));
            session.apply(Command::Widen(spacing));
            let status = session.status();
            let name = session.pack().tr(spacing.key());
            let value = spacing.of(&session.settings().typography).to_string();
            assert!(status.contains(&name) && status.contains(&value), "{lang}: {status}");
        }
    }
}

#[test]
fn the_settings_offer_each_space() {
    let mut session = session(settings("en"));
    session.show_panel(Some(Panel::Settings));
    let mut window = window::open(session, 1000, 3000);
    let survey = window::Survey::of(&mut window);
    for (name, more) in [
        ("settings-lines", "settings-lines-more"),
        ("settings-letters", "settings-letters-more"),
        ("settings-words", "settings-words-more"),
        ("settings-paragraphs", "settings-paragraphs-more"),
        ("settings-measure", "settings-measure-more"),
    ] {
        let spacing = Spacing::ALL.into_iter().find(|spacing| spacing.key() == name).unwrap();
        let before = spacing.of(&window.app().session().settings().typography);
        window.click(window::middle(survey.find(more)));
        let after = spacing.of(&window.app().session().settings().typography);
        assert!(after > before, "{name}: {before} to {after}");
    }
}

#[test]
fn every_way_to_set_the_type_can_be_chosen_and_is_told() {
    for lang in LANGUAGES {
        let mut session = session(settings(lang));
        session.show_panel(Some(Panel::Settings));
        let mut window = window::open(session, 1000, 3000);
        let mut pages = Vec::new();
        for (index, preset) in Preset::ALL.into_iter().enumerate().rev() {
            let id = ["preset-0", "preset-1", "preset-2", "preset-3", "preset-4"][index];
            let survey = window::Survey::of(&mut window);
            window.click(window::middle(survey.find(id)));
            let session = window.app().session();
            assert_eq!(Preset::of(&session.settings().typography), Some(preset), "{lang}");
            let name = session.pack().tr(preset.key());
            assert!(session.status().contains(&name), "{lang}: {}", session.status());
            pages.push(page(&mut window));
        }
        for (index, page) in pages.iter().enumerate() {
            assert!(pages[..index].iter().all(|other| other != page), "{lang}: two presets look the same");
        }
    }
}
