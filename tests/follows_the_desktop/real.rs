//! The real program on a screen in memory, with a message bus and a desktop that changes its mind.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use lectern::desktop::{APPEARANCE, GNOME, GNOME_ACCESS};
use lectern::settings::theme::Theme;

use super::desktop::{Bus, Desktop};
use super::screen::{Screen, Window, wait_for};
use super::sound::in_session;

/// The window with a bus.
fn open<'a>(screen: &'a Screen, folder: &Path, bus: &Bus) -> Window<'a> {
    let mut program = Command::new(env!("CARGO_BIN_EXE_lectern"));
    program.env("DBUS_SESSION_BUS_ADDRESS", bus.address());
    Window::open_with(screen, folder, program)
}

/// The colour of a place of the page's margin.
fn paper(screen: &Screen) -> [u8; 3] {
    screen.picture().part(600..601, 300..301)[0]
}

fn paper_of(theme: Theme) -> [u8; 3] {
    let paper = theme.palette().paper;
    [paper.0, paper.1, paper.2]
}

fn wears(screen: &Screen, theme: Theme) {
    wait_for(&format!("{theme:?}"), || (paper(screen) == paper_of(theme)).then_some(()));
}

/// How high the toolbar is, in pixels: down to the first line in the edge's colour across the window.
fn toolbar(screen: &Screen, theme: Theme) -> Option<usize> {
    let edge = theme.palette().edge;
    let picture = screen.picture();
    (10..600).find(|y| picture.part(2..900, *y..y + 1).iter().all(|pixel| *pixel == [edge.0, edge.1, edge.2]))
}

#[test]
fn the_window_follows_the_desktop_from_the_start_and_while_it_runs() {
    in_session("real::the_window_follows_the_desktop_from_the_start_and_while_it_runs", |folder| {
        let bus = Bus::start(folder);
        let mut desktop = Desktop::with(&bus, &[(APPEARANCE, "color-scheme", "uint32 1")]);
        let screen = Screen::start(folder);
        let window = open(&screen, folder, &bus);
        wears(&screen, Theme::Dark);
        desktop.set(APPEARANCE, "color-scheme", "uint32 0");
        wears(&screen, Theme::Light);
        desktop.set(APPEARANCE, "contrast", "uint32 1");
        wears(&screen, Theme::BlackOnYellow);
        desktop.set(APPEARANCE, "color-scheme", "uint32 1");
        wears(&screen, Theme::YellowOnBlack);
        desktop.set(APPEARANCE, "contrast", "uint32 0");
        wears(&screen, Theme::Dark);
        desktop.set(GNOME_ACCESS, "high-contrast", "true");
        wears(&screen, Theme::YellowOnBlack);
        desktop.set(GNOME_ACCESS, "high-contrast", "false");
        desktop.set(APPEARANCE, "color-scheme", "uint32 0");
        wears(&screen, Theme::Light);

        let usual = wait_for("the toolbar's edge", || toolbar(&screen, Theme::Light));
        desktop.set(GNOME, "text-scaling-factor", "1.5");
        let large = wait_for("a larger toolbar", || {
            toolbar(&screen, Theme::Light).filter(|height| *height > usual * 4 / 3)
        });
        println!("the toolbar was {usual} pixels high and is {large}");

        // Nonsense changes nothing and harms nothing.
        desktop.set(APPEARANCE, "color-scheme", "'dark'");
        desktop.set(GNOME, "text-scaling-factor", "[1, 2]");
        desktop.set(APPEARANCE, "contrast", "uint32 4000000000");
        window.press(&["ctrl+t"]);
        wears(&screen, Theme::Dark);
        // Now the colours are the reader's.
        desktop.set(APPEARANCE, "color-scheme", "uint32 2");
        desktop.set(GNOME, "text-scaling-factor", "1.0");
        wait_for("the usual toolbar", || {
            toolbar(&screen, Theme::Dark).filter(|height| height.abs_diff(usual) <= 1)
        });
        assert_eq!(paper(&screen), paper_of(Theme::Dark));
        assert_eq!(window.close().code(), Some(0));
    });
}

#[test]
fn a_desktop_that_never_answers_is_not_waited_for() {
    in_session("real::a_desktop_that_never_answers_is_not_waited_for", |folder| {
        let screen = Screen::start(folder);
        let start = |bus: Option<&Bus>| {
            let begun = Instant::now();
            let window = match bus {
                Some(bus) => open(&screen, folder, bus),
                None => Window::open(&screen, folder),
            };
            let took = begun.elapsed();
            window.press(&["ctrl+t"]);
            wait_for("an answer", || (paper(&screen) != paper_of(Theme::Light)).then_some(()));
            assert_eq!(window.close().code(), Some(0));
            std::fs::remove_dir_all(folder.join("config")).unwrap();
            took
        };
        let without = start(None);
        let bus = Bus::start(folder);
        let nobody = start(Some(&bus));
        let _hanging = Desktop::hanging(&bus);
        let hanging = start(Some(&bus));
        println!(
            "start without a bus {without:?}, without a portal {nobody:?}, with one that hangs {hanging:?}"
        );
        // The bus gives up on a service after 25 s; a start that waited for it would take that long.
        assert!(hanging < without + Duration::from_secs(5), "{hanging:?}");
    });
}
