//! The size at which somebody reads best is found with one key, in a minute, by keyboard alone; it can be kept or given back,
//! and who cannot see is told what this is and gets out at once.

#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Helpers of tests may fail as tests do.

#[path = "support/aloud.rs"]
mod aloud;
#[path = "support/reader.rs"]
mod reader;
#[path = "support/sound.rs"]
mod sound;
#[path = "support/stage.rs"]
mod stage;
#[path = "support/window.rs"]
mod window;

use std::cell::Cell;
use std::collections::BTreeSet;
use std::rc::Rc;
use std::time::{Duration, Instant};

use aloud::Listener;
use iced::advanced::widget::operation::{Operation, Outcome};
use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};
use lectern::command::{Chord, Command};
use lectern::document::Lang;
use lectern::finder::{Knee, RESERVE, STEP};
use lectern::gui::App;
use lectern::gui::access::Look;
use lectern::gui::effect::Hands;
use lectern::gui::offscreen::Offscreen;
use lectern::gui::style::GAP;
use lectern::locale::Locales;
use lectern::screen_reader::Geometry;
use lectern::session::finder::Step;
use lectern::session::{Ears, Notice, Panel, Session};
use lectern::settings::Settings;
use reader::{LANGUAGES, session, settings};
use window::{Survey, alike, keep, middle, pixel};

/// A reader at the keyboard: what they read, in a time that depends on its size alone.
struct Eye {
    window: Offscreen,
    passed: Rc<Cell<Duration>>,
    /// The smallest size read at full speed, in pixels.
    critical: f32,
}

impl Eye {
    fn at(settings: Settings, critical: f32, width: u32, height: u32) -> Self {
        let mut session = session(settings);
        session.resized(width as f32, height as f32);
        let (passed, begin) = (Rc::new(Cell::new(Duration::ZERO)), Instant::now());
        let clock = Rc::clone(&passed);
        let app = App::new(session, Hands::default()).with_clock(Box::new(move || begin + clock.get()));
        let mut window = Offscreen::open(app, width, height, 1.0).unwrap();
        window.press_with(Key::Character("z".into()), Modifiers::ALT);
        window.picture();
        Self { window, passed, critical }
    }

    fn session(&self) -> &Session {
        self.window.app().session()
    }

    fn step(&self) -> Step {
        self.session().finding_size().step()
    }

    fn size(&self) -> f32 {
        self.session().settings().typography.size
    }

    /// Looks at a sentence and answers it by a key; gives its size.
    fn answer(&mut self, read: Named, small: Named) -> f32 {
        let shown = self.session().sentence_typography().size;
        if shown < self.critical / 1.74 {
            self.window.press(small);
        } else {
            let below = (self.critical / shown).log10().max(0.0);
            let seconds = 3.0 * 10_f32.powf(2.5 * below);
            self.passed.set(self.passed.get() + Duration::from_secs_f32(seconds));
            self.window.press(read);
        }
        shown
    }

    /// Goes through all sentences; gives their sizes.
    fn read_all(&mut self) -> Vec<f32> {
        self.window.press(Named::Space);
        let mut sizes = Vec::new();
        while self.step() == Step::Testing {
            let (read, small) = match sizes.len() % 2 {
                0 => (Named::Space, Named::Backspace),
                _ => (Named::Enter, Named::ArrowDown),
            };
            sizes.push(self.answer(read, small));
        }
        self.window.picture();
        sizes
    }
}

/// What a screen reader finds in the window.
fn looked(window: &mut Offscreen) -> Geometry {
    let mut look = Look::default();
    window.operate(&mut iced::advanced::widget::operation::black_box(&mut look));
    match look.finish() {
        Outcome::Some(geometry) => geometry,
        _ => panic!("nothing was found"),
    }
}

fn log_of(size: f32, of: f32) -> f32 {
    (size / of).log10()
}

#[test]
fn the_keyboard_alone_leads_from_one_key_to_a_size_that_is_kept() {
    for lang in LANGUAGES {
        for critical in [20.0, 45.0] {
            let mut eye = Eye::at(settings(lang), critical, 1280, 900);
            assert_eq!((eye.session().panel(), eye.step()), (Some(Panel::Finder), Step::Told));
            let sizes = eye.read_all();
            assert!((8..=25).contains(&sizes.len()), "{lang}: {sizes:?}");
            assert_eq!(eye.step(), Step::Found);
            let outcome = eye.session().finding_size().outcome().unwrap();
            assert_eq!(outcome.knee, Knee::Found, "{lang}: {sizes:?}");
            assert!(log_of(outcome.critical, critical).abs() <= STEP, "{lang} {critical}: {outcome:?}");
            let found = eye.size();
            assert!((log_of(found, outcome.critical) - RESERVE).abs() < 0.02, "{lang}: {found} {outcome:?}");
            eye.window.press(Named::Enter);
            assert_eq!((eye.session().panel(), eye.size()), (None, found), "{lang}: it stays");
            assert!(Survey::of(&mut eye.window).focused().unwrap().is("page"), "{lang}: on with the text");
        }
    }
}

#[test]
fn the_first_sentences_shrink_by_a_step() {
    let mut eye = Eye::at(settings("en"), 20.0, 1280, 900);
    let sizes = eye.read_all();
    for pair in sizes[..5].windows(2) {
        assert!((log_of(pair[0], pair[1]) - STEP).abs() < 0.001, "{sizes:?}");
    }
}

#[test]
fn escape_gives_the_old_setting_back_and_says_so() {
    let mut settings = settings("en");
    settings.typography.letter_spacing = 0.05;
    let before = settings.clone();
    let mut eye = Eye::at(settings, 45.0, 1280, 900);
    eye.read_all();
    assert!(eye.size() > 40.0);
    eye.window.press(Named::Escape);
    let now = eye.session().settings();
    assert_eq!((&now.typography, now.own_size), (&before.typography, before.own_size));
    assert_eq!((eye.session().panel(), eye.session().notice()), (None, &Notice::OldSize));
    assert!(eye.session().status().contains("22"), "{}", eye.session().status());
}

#[test]
fn escape_leaves_at_any_moment_and_nothing_has_changed() {
    for answers in [0, 1, 6] {
        let mut eye = Eye::at(settings("en"), 45.0, 1280, 900);
        let before = eye.session().settings().clone();
        if answers > 0 {
            eye.window.press(Named::Space);
        }
        for _ in 1..answers {
            eye.answer(Named::Space, Named::Backspace);
        }
        eye.window.press(Named::Escape);
        assert_eq!(eye.session().panel(), None);
        assert_eq!(eye.session().notice(), &Notice::FinderLeft);
        let now = eye.session().settings();
        assert_eq!((&now.typography, now.own_size), (&before.typography, before.own_size));
    }
}

#[test]
fn a_search_after_another_brings_other_sentences() {
    let mut eye = Eye::at(settings("en"), 20.0, 1280, 900);
    let mut shown = Vec::new();
    for _ in 0..2 {
        eye.window.press(Named::Space);
        for _ in 0..3 {
            let sentence = eye.session().finding_size().sentence().unwrap();
            shown.push(sentence.document().blocks[0].text.clone());
            eye.answer(Named::Space, Named::Backspace);
        }
        eye.window.press(Named::Escape);
        eye.window.press_with(Key::Character("z".into()), Modifiers::ALT);
        eye.window.picture();
    }
    let all: BTreeSet<&String> = shown.iter().collect();
    assert_eq!(all.len(), shown.len(), "{shown:?}");
}

#[test]
fn the_mouse_answers_too_and_keys_go_on_after_it() {
    let mut eye = Eye::at(settings("en"), 20.0, 1280, 900);
    let press = |eye: &mut Eye, name| {
        eye.window.picture();
        let button = Survey::of(&mut eye.window).find(name).clone();
        eye.passed.set(eye.passed.get() + Duration::from_secs(3));
        eye.window.click(middle(&button));
    };
    press(&mut eye, "finder-go");
    let first = eye.session().sentence_typography().size;
    press(&mut eye, "finder-go");
    let second = eye.session().sentence_typography().size;
    assert!((log_of(first, second) - STEP).abs() < 0.001);
    eye.answer(Named::Space, Named::Backspace);
    assert!(!eye.session().narration().is_speaking(), "Space is an answer");
    assert!(eye.session().sentence_typography().size < second);
    press(&mut eye, "finder-too-small");
    assert_ne!(eye.step(), Step::Told);
}

#[test]
fn every_sentence_stands_whole_in_the_window_at_the_largest_size() {
    for (width, height) in [(640, 480), (1000, 760), (1280, 900)] {
        for lang in LANGUAGES {
            let mut settings = settings(lang);
            // As large as there is room for.
            settings.set_size(200.0);
            let mut eye = Eye::at(settings, 45.0, width, height);
            eye.window.press(Named::Space);
            for nth in 0..20 {
                let size = eye.session().sentence_typography().size;
                assert!(size >= if width == 640 { 35.0 } else { 60.0 }, "{lang} {width}: {size}");
                let picture = eye.window.picture();
                if nth == 0 {
                    keep(&picture, &format!("finder-{width}-{lang}"));
                }
                let paper = eye.session().theme().palette().paper;
                let geometry = looked(&mut eye.window);
                let status = geometry.parts.iter().find(|part| part.spoken.id == "status").unwrap();
                // The line above the status, and a little more.
                let bottom = (status.rect.y - GAP) as i32 - 4;
                let inked =
                    (0..width as i32).filter(|x| !alike(pixel(&picture, *x, bottom).unwrap(), paper)).count();
                assert_eq!(inked, 0, "{lang} {width}×{height}, sentence {nth}: it is cut off");
                // Begun anew, the size is the same and the sentence the next.
                eye.window.tell(lectern::gui::Message::Asked(Command::BeginFinding));
            }
        }
    }
}

#[test]
fn the_sentences_of_a_language_are_as_long_as_one_another() {
    let locales = Locales::load(None);
    for lang in LANGUAGES {
        let pack = locales.pack(&Lang::new(lang));
        let text = pack.tr("finder-sentences");
        let all: Vec<&str> = text.lines().collect();
        assert!(all.len() >= 20, "{lang}: {}", all.len());
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len(), "{lang}: one stands there twice");
        let mean = all.iter().map(|line| line.chars().count()).sum::<usize>() as f32 / all.len() as f32;
        let range = if lang == "zh-Hans" { 20.0..=25.0 } else { 45.0..=64.0 };
        assert!(range.contains(&mean), "{lang}: {mean}");
        for line in all {
            let letters = line.chars().count() as f32;
            assert!(
                (letters / mean - 1.0).abs() <= 0.1,
                "{lang}: {letters} letters, usual are {mean}: {line}"
            );
            assert!(line.ends_with(['.', '。']) && line.trim() == line, "{lang}: {line}");
            let longest = line.split(' ').map(|word| word.chars().count()).max().unwrap_or_default();
            assert!(lang == "zh-Hans" || longest <= 12, "{lang}: a word of {longest} letters: {line}");
        }
    }
}

#[test]
fn who_listens_is_told_what_this_is_and_what_came_out_and_nothing_while_they_read() {
    for lang in LANGUAGES {
        let mut listener = Listener::with(session(settings(lang)));
        listener.session.attended(Ears::Alone);
        listener.announce();
        let pack = std::sync::Arc::clone(listener.session.pack());
        listener.ask(Command::FindSize);
        assert_eq!(listener.said(), listener.session.finder_lines(Chord::spoken), "{lang}");
        let words = listener.said().join(" ");
        assert!(words.contains(&pack.tr("finder-no-test")), "{lang}: {words}");
        let escape: Chord = "Escape".parse().unwrap();
        assert!(words.contains(&escape.spoken(&pack)), "{lang}: the way out is not named: {words}");

        let before = listener.spoken.len();
        listener.ask(Command::BeginFinding);
        while listener.session.finding_size().step() == Step::Testing {
            assert_eq!(listener.spoken.len(), before, "{lang}: nobody speaks while they read");
            let too_small = listener.session.sentence_typography().size < 18.0;
            listener.ask(if too_small { Command::SentenceTooSmall } else { Command::ReadSentence(3000) });
        }
        assert_eq!(listener.said()[1..], listener.session.finder_lines(Chord::spoken)[1..], "{lang}");
        let size = listener.session.settings().typography.size.to_string();
        assert!(listener.said().join(" ").contains(&size), "{lang}: {:?}", listener.said());
        listener.ask(Command::Stop);
        assert_eq!(listener.said(), [listener.session.status()], "{lang}");
    }
}

#[test]
fn who_cannot_see_is_out_with_one_key_and_hears_so() {
    let mut listener = Listener::with(session(settings("en")));
    listener.session.attended(Ears::Alone);
    listener.announce();
    for begin in [None, Some(Command::BeginFinding)] {
        listener.ask(Command::FindSize);
        begin.into_iter().for_each(|command| listener.ask(command));
        listener.ask(Command::Stop);
        assert_eq!(listener.session.panel(), None);
        assert_eq!(listener.said(), [listener.session.pack().tr("status-finder-left")]);
    }
}

#[test]
fn a_screen_reader_has_the_instructions_with_the_button_and_never_the_sentence() {
    let mut eye = Eye::at(settings("en"), 20.0, 1280, 900);
    let geometry = looked(&mut eye.window);
    assert_eq!(geometry.focused.as_deref(), Some("finder-go"));
    let go = geometry.parts.iter().find(|part| part.spoken.id == "finder-go").unwrap();
    assert!(go.spoken.more.contains("not a medical test"), "{}", go.spoken.more);
    eye.window.press(Named::Space);
    eye.window.picture();
    let geometry = looked(&mut eye.window);
    assert_eq!(geometry.focused.as_deref(), Some("finder-go"), "the keyboard is on the answer");
    let sentence = eye.session().finding_size().sentence().unwrap().document().blocks[0].text.clone();
    let spoken = format!("{geometry:?}");
    assert!(!spoken.contains(&sentence) && geometry.lines.is_empty(), "{spoken}");
}

#[test]
fn the_page_looks_as_it_should_at_each_step() {
    for lang in ["en", "ar", "zh-Hans"] {
        for (width, height) in [(640, 480), (1280, 900)] {
            let mut eye = Eye::at(settings(lang), 30.0, width, height);
            keep(&eye.window.picture(), &format!("finder-told-{width}-{lang}"));
            eye.window.press(Named::Space);
            for nth in 0..5 {
                keep(&eye.window.picture(), &format!("finder-read-{nth}-{width}-{lang}"));
                eye.answer(Named::Space, Named::Backspace);
            }
            while eye.step() == Step::Testing {
                eye.answer(Named::Space, Named::Backspace);
            }
            keep(&eye.window.picture(), &format!("finder-found-{width}-{lang}"));
            let picture = eye.window.picture();
            let survey = Survey::of(&mut eye.window);
            let go = survey.find("finder-go");
            assert!(go.focused, "{lang} {width}");
            let corner = (go.bounds.x as i32 + 6, go.bounds.y as i32 + 6);
            let accent = eye.session().theme().palette().accent;
            assert!(alike(pixel(&picture, corner.0, corner.1).unwrap(), accent), "{lang} {width}");
        }
    }
}
