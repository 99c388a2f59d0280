//! Principle 2: what can be operated.

use std::collections::HashSet;
use std::path::Path;

use iced::{Event, Point, mouse};
use lectern::command::Command;
use lectern::document::{Kind, Lang, Place, Unit, Way};
use lectern::gui::Message;
use lectern::gui::offscreen::{Offscreen, Picture};
use lectern::import;
use lectern::screen_reader::Role;
use lectern::session::{Source, source::GUIDE};
use lectern::settings::Caret;

use super::reader::{LANGUAGES, session, settings};
use super::window::{Survey, middle, open, window};
use super::{PANELS, ask, look, window_with};

/// The pixels in which two pictures differ.
fn changed(one: &Picture, other: &Picture) -> HashSet<usize> {
    let pairs = one.rgba.chunks_exact(4).zip(other.rgba.chunks_exact(4)).enumerate();
    pairs.filter(|(_, (one, other))| one != other).map(|(at, _)| at).collect()
}

#[test]
fn nothing_changes_by_itself_while_nobody_does_anything() {
    let mut window = window("en", 1000, 700);
    let first = window.picture();
    for _ in 0..5 {
        assert!(window.picture() == first, "something moves");
    }
}

#[test]
fn while_the_voice_reads_each_place_lights_up_once() {
    let mut session = session(settings("en"));
    let pictures: Vec<Picture> = (0..4)
        .map(|word| {
            session.mark(Place { block: 2, sentence: 0, word: word * 2 }, true);
            open(session.clone(), 1000, 700).picture()
        })
        .collect();
    let (early, late) = (changed(&pictures[0], &pictures[1]), changed(&pictures[2], &pictures[3]));
    assert!(!early.is_empty() && !late.is_empty());
    assert!(early.is_disjoint(&late), "a place that was left changes again");
}

#[test]
fn the_window_is_called_what_is_open_in_it() {
    let mut window = window("en", 900, 600);
    assert_eq!(window.app().title(), "How vitamin D and vitamin K2 work together – Lectern");
    let text = import::read(b"Only words.", Path::new("my_notes.txt"), &Lang::new("en"));
    window.tell(Message::Opened(Source::Input, text));
    assert_eq!(window.app().title(), "my notes – Lectern");
    ask(&mut window, Command::Guide);
    assert_eq!(window.app().title(), "Guide to Lectern – Lectern");
}

#[test]
fn the_guide_has_a_heading_for_every_part_and_none_twice() {
    for lang in LANGUAGES {
        let guide = lectern::content::Library::new(None).load(GUIDE, &Lang::new(lang)).unwrap();
        let headings: Vec<&str> = guide
            .blocks
            .iter()
            .filter(|block| matches!(block.kind, Kind::Heading(_)))
            .map(|block| block.text.as_str())
            .collect();
        assert!(headings.len() > 8);
        assert_eq!(headings.iter().collect::<HashSet<_>>().len(), headings.len(), "{lang}: {headings:?}");
        // No stretch of text is longer than one can look over without a heading.
        let levels = guide.blocks.iter().map(|block| matches!(block.kind, Kind::Heading(_)));
        let longest =
            levels.fold((0, 0), |(run, most), is| if is { (0, most) } else { (run + 1, most.max(run + 1)) });
        assert!(longest.1 <= 12, "{lang}");
    }
}

#[test]
fn a_press_that_is_moved_off_a_button_before_it_ends_does_nothing() {
    let mut window = window("en", 1000, 700);
    let button = Survey::of(&mut window).find("toolbar-larger").clone();
    let size = |window: &Offscreen| window.app().session().settings().typography.size;
    let before = size(&window);
    // A click goes to the button; from there the hand holds and moves away.
    window.click(middle(&button));
    let larger = size(&window);
    assert!(larger > before);
    window.feed(vec![Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))]);
    assert_eq!(size(&window), larger, "nothing is done by the press alone");
    window.wheel(Point::new(500.0, 400.0), 0.0);
    window.feed(vec![Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))]);
    assert_eq!(size(&window), larger);
}

#[test]
fn what_is_written_on_a_control_is_in_its_name() {
    let mut words = 0;
    for lang in LANGUAGES {
        for panel in PANELS {
            let mut window = window_with(session(settings(lang)), panel, 1280, 900);
            let names: Vec<(String, String)> = look(&mut window)
                .parts
                .into_iter()
                .filter(|part| {
                    matches!(part.spoken.role, Role::Button | Role::Toggle | Role::Option | Role::Tab)
                })
                .map(|part| (part.spoken.id, part.spoken.name))
                .collect();
            for stop in Survey::of(&mut window).stops {
                let Some((id, name)) =
                    names.iter().find(|(id, _)| stop.id == iced::advanced::widget::Id::from(id.clone()))
                else {
                    continue;
                };
                // A sign such as “A+” is no word.
                let letters = stop.label.chars().filter(|c| c.is_alphabetic()).count();
                words += usize::from(letters >= 2);
                let written = stop.label.trim().to_lowercase();
                assert!(
                    letters < 2 || name.to_lowercase().contains(&written),
                    "{lang} {id}: {written:?} is not in {name:?}"
                );
            }
        }
    }
    assert!(words > 100, "only {words} labels were met");
}

#[test]
fn what_a_drag_does_a_key_does_too() {
    // The scrollbar.
    let mut window = window("en", 900, 600);
    window.picture();
    let top = window.app().session().view().position;
    ask(&mut window, Command::PageDown);
    assert!(window.app().session().view().position > top);
    // Selecting.
    let mut session = session(settings("en"));
    session.apply(Command::CaretMode);
    assert_eq!(session.settings().caret, Caret::On);
    session.apply(Command::Extend(Unit::Word, Way::Forward));
    assert!(session.selection().is_some());
}
