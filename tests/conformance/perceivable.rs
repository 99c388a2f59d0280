//! Principle 1: what can be perceived.

use std::fs;
use std::sync::Arc;

use accesskit::Role;
use lectern::command::Command;
use lectern::document::builder::Builder;
use lectern::document::{Document, Header, Kind, Lang, Place};
use lectern::locale::Locales;
use lectern::narration::said::Saying;
use lectern::narration::{Request, utterance};
use lectern::segment::{Rules, Segments};
use lectern::session::Effect;
use lectern::settings::Settings;
use lectern::settings::theme::Theme;

use super::reader::{LANGUAGES, session, settings};
use super::window::{Survey, alike, geometry};
use super::{PANELS, look, nodes, toolbar, window_of, window_with};

/// A text with one block of each kind that has a part of its own in the tree.
fn of_every_kind() -> Document {
    let mut builder = Builder::new(Lang::new("en"));
    builder.block(Kind::Heading(1), "A heading");
    builder.block(Kind::Paragraph, "A paragraph.");
    builder.block(Kind::Item, "An item.");
    for (column, text) in (0..).zip(["Name", "Milk"]) {
        builder.block(Kind::Cell { row: 0, column, header: Header::Column }, text);
    }
    for (column, text) in (0..).zip(["Bella", "Nine litres."]) {
        builder.block(Kind::Cell { row: 1, column, header: Header::None }, text);
    }
    builder.block(Kind::Figure, "A cow in the rain.");
    builder.block(Kind::Note, "A note.");
    builder.finish("")
}

#[test]
fn a_picture_in_a_text_is_read_as_the_words_that_stand_for_it() {
    let mut window = window_of(session(settings("en")), of_every_kind(), 800, 900);
    let figures = nodes(&mut window, &[Role::Figure]);
    assert_eq!(figures.first().and_then(|node| node.label()), Some("A cow in the rain."));
    let text = Segments::new(Arc::new(of_every_kind()), Arc::new(Rules::default()));
    let said = utterance::utterances(&text, Place::sentence(7, 0), &Saying::default());
    assert_eq!(said.first().map(|part| part.said.text.as_str()), Some("A cow in the rain."));
}

#[test]
fn headings_lists_tables_and_pictures_are_told_as_what_they_are() {
    let mut window = window_of(session(settings("en")), of_every_kind(), 800, 900);
    let mut count = |role, least: usize| {
        let found = nodes(&mut window, &[role]).len();
        assert!(found >= least, "{found} of {role:?}");
    };
    count(Role::Heading, 1);
    count(Role::List, 1);
    count(Role::ListItem, 1);
    count(Role::ColumnHeader, 2);
    count(Role::Cell, 2);
    count(Role::Figure, 1);
    count(Role::Note, 1);
}

#[test]
fn no_instruction_rests_on_shape_place_or_colour() {
    let pack = Locales::load(None).pack(&Lang::new("en"));
    let messages = pack.ids().into_iter().map(|id| pack.tr(&id));
    let guide = lectern::content::Library::new(None).load("guide", &Lang::new("en")).unwrap();
    let blocks = guide.blocks.iter().map(|block| block.text.clone());
    let mut told = 0;
    for text in messages.chain(blocks) {
        told += 1;
        let small = text.to_lowercase();
        for rests_on in [
            " on the left",
            " on the right",
            "round button",
            "square",
            "coloured",
            "the green",
            "the red",
            "the blue",
            "beep",
        ] {
            assert!(!small.contains(rests_on), "{rests_on:?}: {text}");
        }
        // A place may be told beside a name.
        assert!(!small.contains("bottom of the window") || small.contains("status line"), "{text}");
    }
    assert!(told > 200);
}

#[test]
fn the_window_serves_upright_and_on_its_side() {
    let mut shown = Vec::new();
    for (width, height) in [(480, 900), (900, 480)] {
        let mut window = window_with(session(settings("en")), None, width, height);
        let geometry = geometry(&mut window).unwrap();
        assert!(geometry.lines.len() >= 4, "{width} × {height}");
        assert!(geometry.page.width <= width as f32 && geometry.page.height <= height as f32);
        shown.push(toolbar(&mut window));
    }
    assert_eq!(shown[0], shown[1]);
}

#[test]
fn the_spoken_word_has_a_line_under_it_and_what_is_chosen_is_told_in_words() {
    for theme in Theme::ALL {
        let mut session = session(Settings { theme: Some(theme), ..settings("en") });
        session.mark(Place { block: 2, sentence: 0, word: 3 }, true);
        let mut window = window_with(session, None, 900, 700);
        let palette = theme.palette();
        let line = window
            .picture()
            .rgba
            .chunks_exact(4)
            .filter(|pixel| {
                alike(lectern::settings::theme::Rgb(pixel[0], pixel[1], pixel[2]), palette.word_line)
            })
            .count();
        assert!(line > 20, "{theme:?}: {line} pixels of the line under the word");
        // What is chosen is lighter or darker than what is not, so that its colour need not be seen.
        assert!(palette.accent.contrast(palette.control) >= 3.0, "{theme:?}");
    }
    let mut window =
        window_with(session(settings("en")), Some(lectern::session::Panel::Languages), 1100, 900);
    let parts = look(&mut window).parts;
    let chosen: Vec<_> =
        parts.iter().filter(|part| part.spoken.on == Some(true)).map(|part| &part.spoken.name).collect();
    assert!(chosen.iter().any(|name| *name == "English"), "{chosen:?}");
}

#[test]
fn nothing_is_read_before_the_reader_asks_and_the_voice_has_a_loudness_of_its_own() {
    let mut session = session(settings("en"));
    let speaks = |effects: &[Effect]| {
        effects.iter().any(|effect| matches!(effect, Effect::Narrate(Request::Speak { .. })))
    };
    let started = session.start();
    assert!(!speaks(&started) && !session.narration().is_speaking());
    assert!(speaks(&session.apply(Command::PlayPause)));
    let softer = session.apply(Command::Softer);
    assert!(softer.iter().any(|effect| matches!(effect, Effect::Narrate(Request::SetVolume { .. }))));
    session.apply(Command::PlayPause);
    assert!(!session.narration().is_speaking());
}

#[test]
fn text_and_buttons_can_be_twice_as_large_and_nothing_is_lost() {
    for lang in ["en", "de", "ar", "zh-Hans"] {
        let usual = toolbar(&mut window_with(session(settings(lang)), None, 1280, 900));
        let mut larger = settings(lang);
        larger.ui_scale = 2.0;
        larger.typography.size *= 2.0;
        let mut window = window_with(session(larger), None, 1280, 900);
        assert_eq!(toolbar(&mut window), usual, "{lang}");
        // In the units of the larger window.
        let (width, height) = (640.0, 450.0);
        let survey = Survey::of(&mut window);
        for label in &survey.labels {
            assert!(
                label.bounds.x >= -0.5 && label.bounds.x + label.bounds.width <= width + 0.5,
                "{lang}: {}",
                label.text
            );
        }
        let geometry = geometry(&mut window).unwrap();
        assert!(geometry.page.height >= height / 3.0, "{lang}: {:?}", geometry.page);
        assert!(!geometry.lines.is_empty());
        for line in &geometry.lines {
            assert!(line.rect.x >= geometry.page.x - 0.5);
            assert!(line.rect.x + line.rect.width <= geometry.page.x + geometry.page.width + 0.5, "{lang}");
        }
    }
}

#[test]
fn every_word_of_the_window_is_text() {
    // The toolkit is built without what it would need to show a picture.
    let manifest = fs::read_to_string("Cargo.toml").unwrap();
    let toolkit = manifest.lines().find(|line| line.starts_with("iced = ")).unwrap();
    for feature in ["\"image\"", "\"svg\"", "\"canvas\""] {
        assert!(!toolkit.contains(feature), "{feature}");
    }
    let mut window = window_with(session(settings("en")), None, 1100, 800);
    for part in look(&mut window).parts.iter().filter(|part| part.spoken.id.starts_with("toolbar-")) {
        assert!(!part.spoken.name.trim().is_empty(), "{}", part.spoken.id);
    }
}

#[test]
fn at_320_pixels_lines_are_broken_anew_and_nothing_runs_out_of_the_window() {
    for lang in LANGUAGES {
        for panel in PANELS {
            let mut window = window_with(session(settings(lang)), panel, 320, 640);
            let survey = Survey::of(&mut window);
            assert!(!survey.stops.is_empty());
            for stop in &survey.stops {
                let (left, right) = (stop.bounds.x, stop.bounds.x + stop.bounds.width);
                assert!(left >= -0.5 && right <= 320.5, "{lang} {panel:?}: {:?} {left}–{right}", stop.id);
            }
            for label in &survey.labels {
                let (left, right) = (label.bounds.x, label.bounds.x + label.bounds.width);
                assert!(left >= -0.5 && right <= 320.5, "{lang} {panel:?}: {:?} {left}–{right}", label.text);
            }
            let Some(geometry) = geometry(&mut window) else { continue };
            for line in geometry.lines {
                assert!(line.rect.x >= -0.5 && line.rect.x + line.rect.width <= 320.5, "{lang} {panel:?}");
            }
        }
    }
}
