//! What a person has told their desktop once (dark, more contrast, larger letters) they need not tell Lectern again: it
//! follows at the start and while it runs, wherever they chose nothing in Lectern itself.

#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Helpers of tests may fail as tests do.

#[cfg(target_os = "linux")]
#[path = "follows_the_desktop/controls.rs"]
mod controls;
#[path = "support/desktop.rs"]
mod desktop;
#[path = "support/program.rs"]
mod program;
#[path = "support/reader.rs"]
mod reader;
#[cfg(target_os = "linux")]
#[path = "follows_the_desktop/real.rs"]
mod real;
#[cfg(target_os = "linux")]
#[path = "support/screen.rs"]
mod screen;
#[path = "support/sound.rs"]
mod sound;
#[path = "support/window.rs"]
mod window;

use lectern::command::Command;
use lectern::desktop::{APPEARANCE, Contrast, GNOME, GNOME_ACCESS, Motion, Report, Reported, Scheme, Wishes};
use lectern::document::Place;
use lectern::gui::Message;
use lectern::session::{Effect, Session};
use lectern::settings::Settings;
use lectern::settings::store::{load, save};
use lectern::settings::theme::Theme;
use reader::{session, settings};

fn wishes() -> Wishes {
    Wishes::default()
}

fn after(reports: &[(&str, &str, Reported)]) -> Wishes {
    let mut report = Report::default();
    reports.iter().for_each(|(namespace, key, value)| report.take(namespace, key, value));
    report.wishes()
}

fn wishing(wishes: Wishes) -> Session {
    let mut session = session(settings("en"));
    session.wished(wishes);
    session
}

#[test]
fn each_setting_of_the_desktop_is_a_wish() {
    use Reported::{Number, Switch};
    let dark = Wishes { scheme: Some(Scheme::Dark), ..wishes() };
    let light = Wishes { scheme: Some(Scheme::Light), ..wishes() };
    let strong = Wishes { contrast: Contrast::High, ..wishes() };
    let still = Wishes { motion: Motion::Reduced, ..wishes() };
    let large = Wishes { text_scale: 1.25, ..wishes() };
    for (namespace, key, value, wish) in [
        (APPEARANCE, "color-scheme", Number(0.0), wishes()),
        (APPEARANCE, "color-scheme", Number(1.0), dark),
        (APPEARANCE, "color-scheme", Number(2.0), light),
        (APPEARANCE, "contrast", Number(1.0), strong),
        (APPEARANCE, "reduced-motion", Number(1.0), still),
        (GNOME_ACCESS, "high-contrast", Switch(true), strong),
        (GNOME, "enable-animations", Switch(false), still),
        (GNOME, "text-scaling-factor", Number(1.25), large),
    ] {
        assert_eq!(after(&[(namespace, key, value)]), wish, "{namespace} {key}");
    }
    let both = [(APPEARANCE, "contrast", Number(1.0)), (GNOME_ACCESS, "high-contrast", Switch(false))];
    assert_eq!(after(&both), strong, "one of two is enough");
}

#[test]
fn nonsense_is_passed_over() {
    use Reported::{Number, Switch};
    for (namespace, key, value) in [
        (APPEARANCE, "color-scheme", Number(7.0)),
        (APPEARANCE, "color-scheme", Switch(true)),
        (APPEARANCE, "contrast", Number(-1.0)),
        (GNOME, "text-scaling-factor", Number(f64::NAN)),
        (GNOME, "text-scaling-factor", Number(-3.0)),
        (GNOME, "text-scaling-factor", Number(0.5)),
        (GNOME, "text-scaling-factor", Switch(true)),
        (GNOME, "cursor-size", Number(96.0)),
        ("", "", Number(0.0)),
    ] {
        assert_eq!(after(&[(namespace, key, value.clone())]), wishes(), "{namespace} {key} {value:?}");
    }
    assert_eq!(after(&[(GNOME, "text-scaling-factor", Number(1e300))]).text_scale, 3.0);
}

#[test]
fn colours_follow_the_desktop_until_the_reader_chooses_some() {
    let dark = Wishes { scheme: Some(Scheme::Dark), ..wishes() };
    let strong = Wishes { contrast: Contrast::High, ..wishes() };
    let both = Wishes { contrast: Contrast::High, ..dark };
    for (wishes, theme) in [
        (wishes(), Theme::Light),
        (dark, Theme::Dark),
        (strong, Theme::BlackOnYellow),
        (both, Theme::YellowOnBlack),
    ] {
        assert_eq!(wishing(wishes).theme(), theme);
    }
    let mut session = wishing(dark);
    session.apply(Command::NextTheme);
    assert_eq!(session.theme(), Theme::Dark.next(), "the key goes on from what is shown");
    session.wished(strong);
    assert_eq!(session.theme(), Theme::Dark.next(), "what the reader chose stays");
    session.apply(Command::SetTheme(None));
    assert_eq!(session.theme(), Theme::BlackOnYellow, "and can be left to the desktop again");
    assert!(session.status().contains(&session.pack().tr("theme-desktop")), "{}", session.status());
}

#[test]
fn letters_grow_with_the_desktop_and_a_size_of_the_readers_own_stays() {
    let large = Wishes { text_scale: 1.5, ..wishes() };
    let mut session = wishing(large);
    assert_eq!((session.text_size(), session.ui_scale()), (33.0, 1.5));
    session.apply(Command::LargerText);
    let own = session.text_size();
    assert!(own > 33.0 && session.status().contains(&own.to_string()), "{own}: {}", session.status());
    session.wished(wishes());
    assert_eq!((session.text_size(), session.ui_scale()), (own, 1.0));
    session.apply(Command::UsualText);
    session.wished(large);
    assert_eq!(session.text_size(), 33.0);
    // Every size can be reached, also the one that is usual elsewhere.
    let sizes: Vec<f32> = std::iter::repeat_with(|| {
        session.apply(Command::SmallerText);
        session.text_size()
    })
    .take(20)
    .collect();
    assert!(sizes.is_sorted_by(|a, b| b < a || *b == 8.0), "{sizes:?}");
    session.apply(Command::SetTextSize(22.0));
    assert_eq!(session.text_size(), 22.0);
    session.apply(Command::LargerWindow);
    assert_eq!(
        session.ui_scale(),
        1.25 * 1.5,
        "the reader's size of the buttons is in units of the desktop's"
    );
    session.wished(Wishes { text_scale: 3.0, ..wishes() });
    session.apply(Command::SetWindowScale(4.0));
    assert_eq!(session.ui_scale(), 4.0);
}

#[test]
fn a_wish_is_never_written_down_as_the_readers_choice() {
    let mut session = wishing(Wishes { scheme: Some(Scheme::Dark), text_scale: 2.0, ..wishes() });
    let effects = session.apply(Command::Faster);
    let saved = effects.iter().find_map(|effect| match effect {
        Effect::SaveSettings(settings) => Some(settings.clone()),
        _ => None,
    });
    let saved = saved.expect("the speed is written");
    assert_eq!((saved.theme, saved.ui_scale, saved.has_own_size()), (None, 1.0, false));
    assert_eq!(saved.typography, Settings::default().typography);
}

#[test]
fn a_file_of_before_keeps_its_colours_and_its_size() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.ron");
    std::fs::write(&path, "(theme: Dark, typography: (size: 40.0))").unwrap();
    let (settings, error) = load::<Settings>(&path);
    assert_eq!((settings.theme, settings.has_own_size(), error), (Some(Theme::Dark), true, None));
    std::fs::write(&path, "(typography: (size: 22.0))").unwrap();
    let (settings, _) = load::<Settings>(&path);
    assert_eq!((settings.theme, settings.has_own_size()), (None, false));
    for theme in [None, Some(Theme::Sepia)] {
        save(&path, &Settings { theme, ..Settings::default() }).unwrap();
        assert_eq!(load::<Settings>(&path).0.theme, theme);
    }
}

#[test]
fn the_line_being_read_stays_where_it_is_while_the_desktop_changes() {
    let mut session = session(settings("en"));
    session.mark(Place { block: 6, sentence: 1, word: 4 }, true);
    let mut window = window::open(session, 1000, 760);
    window.picture();
    let word = window.app().session().highlight().unwrap().word.unwrap().start;
    let below_the_top = |window: &mut lectern::gui::offscreen::Offscreen| {
        let page = window::geometry(window).unwrap();
        let found =
            page.lines.iter().find(|line| line.block == word.block && line.range.contains(&word.byte));
        (found.expect("the word is in view").rect.y - page.page.y) * window.app().scale_factor()
    };
    let before = below_the_top(&mut window);
    let colours = window.picture();
    let large = Wishes { scheme: Some(Scheme::Dark), text_scale: 1.25, ..wishes() };
    window.tell(Message::Wished(large));
    assert!(window.picture() != colours);
    let after = below_the_top(&mut window);
    // By less than the line's own height.
    assert!((after - before).abs() < 35.0, "{before} became {after}");
}
