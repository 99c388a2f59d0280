//! Rules of WCAG 2.2 about how things look, each by a test that bears its number, draws the window and measures it.

#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Helpers of tests may fail as tests do.

#[path = "support/reader.rs"]
mod reader;
#[path = "support/window.rs"]
mod window;

use std::collections::BTreeSet;

use iced::Rectangle;
use iced::advanced::widget::Id;
use lectern::command::{Command, Tab};
use lectern::gui::Message;
use lectern::gui::offscreen::{Offscreen, Picture};
use lectern::gui::widget::page::Geometry;
use lectern::gui::widget::page::geometry::Line;
use lectern::session::Panel;
use lectern::settings::Settings;
use lectern::settings::theme::{Rgb, Theme};
use lectern::settings::typography::Typography;
use reader::{LANGUAGES, session, settings};
use window::{Survey, geometry, open, pixel};

fn page(window: &mut Offscreen) -> (Picture, Geometry) {
    let picture = window.picture();
    (picture, geometry(window).expect("a page"))
}

/// Reads the text from its beginning to its end, page by page: every letter of it stands whole in some line, no line over
/// another, and at the page's sides there is nothing but paper. Lengths are of the picture.
fn can_be_read_whole(window: &mut Offscreen, scale: f32, what: &str) {
    let text = window.app().session().text().clone();
    let paper = window.app().session().theme().palette().paper;
    let mut seen: Vec<BTreeSet<usize>> = text.document().blocks.iter().map(|_| BTreeSet::new()).collect();
    let mut last = None;
    for _ in 0..2_000 {
        let (picture, page) = page(window);
        let bounds = page.page;
        for pair in page.lines.windows(2) {
            let end = pair[0].rect.y + pair[0].rect.height;
            assert!(end <= pair[1].rect.y + 0.6, "{what}: two lines overlap");
        }
        for line in &page.lines {
            let whole = line.rect.y >= bounds.y - 0.6
                && line.rect.y + line.rect.height <= bounds.y + bounds.height + 0.6;
            // A line higher than the page is seen part by part.
            if whole || line.rect.height > bounds.height {
                seen[line.block].extend(line.range.clone());
            }
        }
        // The scrollbar stands at one side, the ring is not shown.
        let mirrored = window.app().session().pack().direction() == lectern::document::Direction::Rtl;
        let (left, right) = ((bounds.x * scale) as i32, ((bounds.x + bounds.width) * scale) as i32);
        let free = if mirrored { right - 4..right - 1 } else { left + 1..left + 4 };
        let gutter = if mirrored { left + (17.0 * scale) as i32 } else { right - (17.0 * scale) as i32 };
        for y in ((bounds.y + 1.0) * scale) as i32..((bounds.y + bounds.height - 1.0) * scale) as i32 {
            for x in free.clone().chain([gutter]) {
                assert_eq!(pixel(&picture, x, y), Some(paper), "{what}: something is cut off at {x}, {y}");
            }
        }
        let top = page.lines.first().map(|line| (line.block, line.range.start, line.rect.y as i32));
        if last == top {
            break;
        }
        last = top;
        window.tell(Message::Asked(Command::PageDown));
    }
    for (block, seen) in text.document().blocks.iter().zip(&seen) {
        let unseen: String = block
            .text
            .char_indices()
            .filter(|(at, c)| !c.is_whitespace() && !seen.contains(at))
            .map(|(_, c)| c)
            .collect();
        assert!(unseen.is_empty(), "{what}: {unseen:?} of {:?} is never seen whole", block.text);
    }
}

#[test]
fn wcag_1_4_4_text_can_be_resized_to_200_percent_without_loss() {
    for lang in LANGUAGES {
        let usual = page(&mut open(session(settings(lang)), 1280, 900)).1;
        let mut larger = settings(lang);
        larger.ui_scale = 2.0;
        larger.typography.size *= 2.0;
        let mut window = open(session(larger), 1280, 900);
        let twice = page(&mut window).1;
        // In the units of a window twice as dense.
        let height =
            |page: &Geometry| page.lines.iter().find(|line| line.block == 1).map(|line| line.rect.height);
        assert!((height(&twice).unwrap() - height(&usual).unwrap()).abs() < 0.6, "{lang}");
        can_be_read_whole(&mut window, 2.0, &format!("{lang} at 200 %"));
    }
}

/// The page's body: no heading and no lead.
fn body(page: &Geometry) -> Vec<&Line> {
    page.lines.iter().filter(|line| !matches!(line.block, 0..=1)).collect()
}

#[test]
fn wcag_1_4_8_the_usual_text_is_set_for_easy_reading() {
    let mut window = open(session(settings("en")), 1600, 900);
    let (_, page) = page(&mut window);
    let size = window.app().session().text_size();
    let longest = page.lines.iter().map(|line| line.letters.len()).max().unwrap();
    assert!(longest <= 80, "no line has more than 80 letters: {longest}");
    let lines = body(&page);
    let apart = |same: bool| {
        let pairs = lines.windows(2).filter(move |pair| (pair[0].block == pair[1].block) == same);
        pairs.map(|pair| pair[1].rect.y - pair[0].rect.y).fold(f32::MAX, f32::min)
    };
    let (within, between) = (apart(true), apart(false));
    assert!(within >= size * 1.5, "lines are one and a half apart: {within}");
    assert!(
        between >= within * 1.5,
        "paragraphs are one and a half times as far apart: {between} of {within}"
    );
    let inner = page.lines.windows(2).filter(|pair| pair[0].block == pair[1].block);
    let widths: Vec<f32> = inner.map(|pair| pair[0].rect.width).collect();
    let widest = widths.iter().copied().fold(0.0, f32::max);
    let full = widths.iter().filter(|width| (**width - widest).abs() < 0.5).count();
    assert!(full < widths.len() / 2, "the text is not justified");
    let mut chinese = open(session(settings("zh-Hans")), 1600, 900);
    let longest = self::page(&mut chinese).1.lines.iter().map(|line| line.letters.len()).max().unwrap();
    assert!(longest <= 40, "no line has more than 40 characters of Chinese: {longest}");
}

#[test]
fn wcag_1_4_10_at_320_by_256_pixels_nothing_needs_scrolling_in_two_directions() {
    for lang in LANGUAGES {
        for (width, height) in [(320, 640), (320, 256)] {
            let mut window = open(session(settings(lang)), width, height);
            can_be_read_whole(&mut window, 1.0, &format!("{lang} at {width} × {height}"));
            for panel in [
                Panel::Settings,
                Panel::Menu,
                Panel::Help,
                Panel::Find,
                Panel::Typefaces,
                Panel::Voices,
                Panel::Presets,
                Panel::Contents,
            ] {
                let mut session = session(settings(lang));
                session.show_panel(Some(panel));
                let mut window = open(session, width, height);
                window.picture();
                for stop in Survey::of(&mut window).stops {
                    let (left, right) = (stop.bounds.x, stop.bounds.x + stop.bounds.width);
                    assert!(left >= -0.5 && right <= 320.5, "{lang} {panel:?}: {:?} {left}–{right}", stop.id);
                }
            }
        }
    }
}

/// The strongest contrast with what is left of a point among the pixels of a short way to the right.
fn edge(picture: &Picture, x: f32, y: f32) -> f64 {
    let at = |step: i32| pixel(picture, x.round() as i32 + step, y.round() as i32);
    let Some(outside) = at(-3) else { return 0.0 };
    (-2..6).filter_map(at).map(|inside| outside.contrast(inside)).fold(0.0, f64::max)
}

#[test]
fn wcag_1_4_11_controls_rings_and_marks_stand_out_from_what_is_beside_them() {
    for theme in Theme::ALL {
        let mut session = session(Settings { theme: Some(theme), ..settings("en") });
        session.show_panel(Some(Panel::Settings));
        session.apply(Command::ShowTab(Tab::Colours));
        let mut window = open(session, 1100, 800);
        let picture = window.picture();
        let survey = Survey::of(&mut window);
        let mut edges = 0;
        for stop in survey.stops.iter().filter(|stop| !stop.label.is_empty()) {
            let visible = stop.area.is_none_or(|area| stop.bounds.is_within(&area)) && stop.bounds.x >= 4.0;
            if visible {
                let found = edge(&picture, stop.bounds.x, stop.bounds.center_y());
                assert!(found >= 3.0, "{theme:?}: the edge of {:?} has {found:.2}", stop.label);
                edges += 1;
            }
        }
        assert!(edges > 12, "{theme:?}: {edges}");
        // The ring: what changes when the keyboard comes to a button differs from what was there.
        for stop in survey.tab_stops().iter().filter(|stop| !stop.label.is_empty()).take(6) {
            window.tell(Message::MoveTo(stop.id.clone()));
            let ringed = window.picture();
            window.tell(Message::MoveTo(Id::new(lectern::gui::PAGE)));
            let plain = window.picture();
            let ring = changed(&plain, &ringed, stop.bounds);
            let stands_out = ring.iter().filter(|(before, after)| before.contrast(*after) >= 3.0).count();
            let round = 2.0 * 2.0 * (stop.bounds.width + stop.bounds.height) * 0.8;
            assert!(stands_out as f32 >= round, "{theme:?}: {stands_out} of {round} round {:?}", stop.label);
        }
        // The scrollbar.
        let page = geometry(&mut window).unwrap().page;
        let x = page.x + page.width - 14.0;
        let thumb = (page.y as i32 + 4..(page.y + page.height) as i32)
            .filter_map(|y| pixel(&picture, x as i32 + 6, y));
        let found = thumb.map(|colour| colour.contrast(theme.palette().paper)).fold(0.0, f64::max);
        assert!(found >= 3.0, "{theme:?}: the scrollbar has {found:.2}");
    }
}

/// The pixels around a control that differ between two pictures: before and after.
fn changed(before: &Picture, after: &Picture, around: Rectangle) -> Vec<(Rgb, Rgb)> {
    let area = around.expand(6.0);
    let rows = area.y as i32..(area.y + area.height) as i32;
    rows.flat_map(|y| (area.x as i32..(area.x + area.width) as i32).map(move |x| (x, y)))
        .filter_map(|(x, y)| Some((pixel(before, x, y)?, pixel(after, x, y)?)))
        .filter(|(before, after)| before != after)
        .collect()
}

#[test]
fn wcag_1_4_12_wider_spacing_loses_nothing() {
    for lang in LANGUAGES {
        let mut wide = settings(lang);
        wide.typography = Typography {
            letter_spacing: 0.12,
            word_spacing: 0.16,
            line_height: 1.5,
            paragraph_spacing: 2.0,
            ..wide.typography
        };
        for width in [420, 1000] {
            let mut window = open(session(wide.clone()), width, 800);
            let size = window.app().session().text_size();
            let (_, page) = page(&mut window);
            let lines = body(&page);
            let within = lines.windows(2).filter(|pair| pair[0].block == pair[1].block);
            for pair in within {
                assert!(
                    (pair[1].rect.y - pair[0].rect.y - 1.5 * size).abs() < 0.6,
                    "{lang}: the spacing is drawn"
                );
            }
            can_be_read_whole(&mut window, 1.0, &format!("{lang} spaced at {width}"));
        }
    }
}

#[test]
fn wcag_2_5_5_every_target_is_at_least_44_pixels_wide_and_high() {
    for lang in LANGUAGES {
        let panels =
            [None, Some(Panel::Settings), Some(Panel::Menu), Some(Panel::Find), Some(Panel::Languages)];
        for panel in panels {
            for tab in Tab::ALL {
                let mut session = session(settings(lang));
                session.show_panel(panel);
                session.apply(Command::ShowTab(tab));
                let mut window = open(session, 1100, 800);
                window.picture();
                let survey = Survey::of(&mut window);
                for stop in survey.stops.iter().filter(|stop| !stop.is(lectern::gui::PAGE)) {
                    let (width, height) = (stop.bounds.width, stop.bounds.height);
                    assert!(
                        width >= 43.9 && height >= 43.9,
                        "{lang} {panel:?}: {:?} {width} × {height}",
                        stop.label
                    );
                }
                if panel != Some(Panel::Settings) {
                    break;
                }
            }
        }
    }
}
