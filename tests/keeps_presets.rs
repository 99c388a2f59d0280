//! Looks of the reader's own: kept under a name, chosen, renamed, deleted, handed on as a file; none is lost on the way from one
//! to the next, and one text can have a look for itself.

#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Helpers of tests may fail as tests do.

#[path = "support/reader.rs"]
mod reader;
#[path = "support/window.rs"]
mod window;

use std::path::Path;
use std::process;

use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};
use lectern::command::Command;
use lectern::document::Position;
use lectern::error::Error;
use lectern::gui::Message;
use lectern::gui::effect::Hands;
use lectern::gui::offscreen::Offscreen;
use lectern::session::presets::Told;
use lectern::session::{Effect, Notice, Panel, Session, Source};
use lectern::settings::look::{Look, Reach};
use lectern::settings::preset::Preset;
use lectern::settings::presets::{self, Choice};
use lectern::settings::spacing::Spacing;
use lectern::settings::store;
use lectern::settings::theme::Theme;
use lectern::settings::{Settings, places::Places};
use reader::{LANGUAGES, session, settings};
use window::{Survey, geometry, keep, middle, open, open_with, pack};

fn spaced(lang: &str) -> Settings {
    let mut settings = settings(lang);
    settings.theme = Some(Theme::Sepia);
    Spacing::Letters.set(&mut settings.typography, 20.0);
    settings
}

fn names(window: &Offscreen) -> Vec<String> {
    let own = window.app().session().settings().presets.own();
    own.iter().map(|named| named.name.clone()).collect()
}

fn press(window: &mut Offscreen, name: &'static str) {
    window.picture();
    let at = middle(Survey::of(window).find(name));
    window.click(at);
}

fn named(window: &mut Offscreen, name: &str) {
    window.tell(Message::Asked(Command::TypeName(name.to_owned())));
    window.tell(Message::Asked(Command::SavePreset));
}

fn look(window: &Offscreen) -> Look {
    Look::of(window.app().session().settings())
}

#[test]
fn a_look_is_kept_chosen_renamed_and_deleted_in_every_language() {
    for lang in LANGUAGES {
        let mut window = open(session(spaced(lang)), 1000, 2400);
        window.press_with(Key::Character("p".into()), Modifiers::ALT | Modifiers::SHIFT);
        assert_eq!(window.app().session().panel(), Some(Panel::Presets), "{lang}");
        // Enter in the empty line takes the name that is suggested.
        window.picture();
        window.press(Named::Enter);
        let suggested = pack(&window).tr("presets-suggested");
        assert_eq!(names(&window).join("|"), suggested, "{lang}");
        assert!(window.app().session().status().contains(&suggested), "{lang}");
        let kept = look(&window);
        window.tell(Message::Asked(Command::SetTextSize(60.0)));
        press(&mut window, "preset-0");
        assert_eq!(look(&window), kept, "{lang}");
        window.tell(Message::Asked(Command::TypeName(" Evening\u{202e} ".to_owned())));
        press(&mut window, "presets-rename");
        assert_eq!(names(&window), ["Evening"], "{lang}");
        // The same in the list of all.
        window.tell(Message::Asked(Command::Settings));
        window.picture();
        let survey = Survey::of(&mut window);
        let listed: Vec<_> = survey.stops.iter().filter(|stop| stop.name == "Evening").collect();
        assert_eq!(listed.len(), 1, "{lang}");
        window.tell(Message::Asked(Command::Presets));
        press(&mut window, "presets-delete");
        assert!(names(&window).is_empty(), "{lang}");
        assert_eq!(look(&window), kept, "the text looks the same: {lang}");
    }
}

#[test]
fn the_panel_stands_whole_in_small_windows_and_with_large_labels() {
    for lang in ["en", "ar", "zh-Hans", "ru"] {
        for (width, height, scale) in [(1000, 700, 1.0), (640, 480, 1.0), (640, 480, 2.0)] {
            let mut settings = spaced(lang);
            settings.ui_scale = scale;
            let mut window = open(session(settings), width, height);
            named(&mut window, "For the train in the evening, with the small lamp");
            window.tell(Message::Asked(Command::Presets));
            window.tell(Message::Asked(Command::TypeName("Train".to_owned())));
            let picture = window.picture();
            keep(&picture, &format!("presets-{lang}-{width}-{scale}"));
            let survey = Survey::of(&mut window);
            for stop in survey.stops.iter().filter(|stop| format!("{:?}", stop.id).contains("preset")) {
                let area = stop.area.unwrap_or(stop.bounds);
                let (left, right) = (stop.bounds.x, stop.bounds.x + stop.bounds.width);
                assert!(left >= area.x && right <= area.x + area.width + 0.5, "{lang}: {}", stop.name);
            }
        }
    }
}

#[test]
fn the_key_for_presets_goes_round_all_and_brings_back_what_had_no_name() {
    let mut window = open(session(spaced("en")), 1000, 760);
    named(&mut window, "Sepia");
    window.tell(Message::Asked(Command::SetTheme(Some(Theme::Dark))));
    let mine = look(&window);
    let mut told = Vec::new();
    for _ in 0..Preset::ALL.len() + 2 {
        window.press_with(Key::Character("p".into()), Modifiers::ALT);
        told.push(window.app().session().status());
    }
    assert_eq!(look(&window), mine, "{told:#?}");
    assert!(told.iter().any(|status| status.contains("Sepia")), "{told:#?}");
    assert!(told.last().unwrap().contains(&pack(&window).tr("preset-mine")), "{told:#?}");
    assert_eq!(window.app().session().preset(), Some(Choice::Mine));
}

#[test]
fn looks_go_into_a_file_and_come_out_of_it() {
    let documents = tempfile::tempdir().unwrap();
    let hands = || Hands::with_documents(documents.path().to_owned());
    let path = documents.path().join(presets::FILE);
    let mut window = open_with(session(spaced("en")), hands(), 1000, 2400);
    named(&mut window, "Train");
    window.tell(Message::Asked(Command::Presets));
    press(&mut window, "presets-export");
    assert_eq!(window.app().session().notice(), &Notice::Wrote(path.clone()));
    let kept = look(&window);

    let mut other = open_with(session(settings("de")), hands(), 1000, 2400);
    named(&mut other, "Train");
    other.tell(Message::Asked(Command::Presets));
    press(&mut other, "presets-import");
    assert_eq!(names(&other), ["Train", "Train 2"]);
    assert_eq!(other.app().session().notice(), &Notice::Looks(Told::Added(1)));
    other.tell(Message::Asked(Command::SetPreset(Choice::Own(1))));
    assert_eq!(look(&other), kept);

    // Dropped on a window, it is no text.
    let mut third = open(session(settings("ru")), 1000, 760);
    third.tell(Message::Window(iced::window::Event::FileDropped(path)));
    assert_eq!(names(&third), ["Train"]);
    assert_eq!(third.app().session().source(), &Source::from_target(None));
}

#[test]
fn a_file_that_is_none_of_ours_is_told_in_every_language_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("recipe.ron");
    std::fs::write(&path, "(cake: [\"eggs\"])").unwrap();
    for lang in LANGUAGES {
        let mut window = open(session(spaced(lang)), 1000, 760);
        let before = window.app().session().settings().clone();
        window.tell(Message::Window(iced::window::Event::FileDropped(path.clone())));
        let after = window.app().session();
        assert_eq!(after.notice(), &Notice::Trouble(Error::NoPresets { path: path.clone() }), "{lang}");
        assert!(after.status().contains("recipe.ron"), "{lang}: {}", after.status());
        assert_eq!(after.settings(), &before, "{lang}");
    }
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "(cake: [\"eggs\"])");
}

/// Does a command and keeps what would be written.
fn ask(session: &mut Session, command: Command, written: &mut (Settings, Places)) {
    for effect in session.apply(command) {
        match effect {
            Effect::SaveSettings(settings) => written.0 = *settings,
            Effect::SavePlaces(places) => written.1 = places,
            _ => {}
        }
    }
}

#[test]
fn a_look_for_one_text_comes_back_with_it_and_leaves_the_others_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letter.txt");
    std::fs::write(&path, "A letter. It is short.").unwrap();
    let mut session = session(settings("en"));
    let mut written = (Settings::default(), Places::default());
    ask(&mut session, Command::SetTextSize(30.0), &mut written);
    ask(&mut session, Command::SetReach(Reach::Document), &mut written);
    ask(&mut session, Command::SetTextSize(70.0), &mut written);
    ask(&mut session, Command::SetTheme(Some(Theme::Dark)), &mut written);
    // What is not the look is for all texts all the same.
    ask(&mut session, Command::SetSpeed(250), &mut written);
    assert_eq!((written.0.typography.size, written.0.theme, written.0.speed_wpm), (30.0, None, 250));

    let letter = Source::File(path);
    let read = letter.load(&session.context()).unwrap();
    session.open(letter, read);
    assert_eq!((session.reach(), session.settings().typography.size), (Reach::All, 30.0));
    ask(&mut session, Command::SetTextSize(40.0), &mut written);

    // Another day.
    let article = Source::from_target(None);
    let context = lectern::session::Context { settings: written.0, ..session.context() };
    let read = article.load(&context).unwrap();
    let mut session = Session::new(context, written.1, article, read);
    assert_eq!((session.reach(), session.settings().typography.size), (Reach::Document, 70.0));
    assert_eq!(session.settings().theme, Some(Theme::Dark));
    let mut written = (Settings::default(), Places::default());
    ask(&mut session, Command::SetReach(Reach::All), &mut written);
    assert_eq!((session.settings().typography.size, written.0.typography.size), (40.0, 40.0));
    assert_eq!(written.1.look(&Source::from_target(None).key()), None);
    // Not lost, if it was a slip.
    ask(&mut session, Command::SetPreset(Choice::Mine), &mut written);
    assert_eq!(session.settings().typography.size, 70.0);
}

#[test]
fn the_line_stays_when_a_look_or_its_reach_changes() {
    let mut session = session(settings("en"));
    let place = session.text().place(Position::new(6, 0)).unwrap();
    session.mark(place, true);
    let mut window = open(session, 1000, 760);
    let at = window.app().session().text().position(place);
    let line = |window: &mut Offscreen| {
        window.picture();
        let page = geometry(window).expect("the page is there");
        let mut lines = page.lines.iter().filter(|line| line.block == at.block);
        let line = lines.find(|line| line.range.contains(&at.byte)).expect("the line is in view");
        line.rect.y + line.rect.height / 2.0
    };
    let before = line(&mut window);
    named(&mut window, "Plain");
    let steps = [
        Command::SetReach(Reach::Document),
        Command::SetPreset(Choice::BuiltIn(Preset::LargePrint)),
        Command::SetReach(Reach::All),
        Command::SetPreset(Choice::Mine),
        Command::SetPreset(Choice::Own(0)),
    ];
    for step in steps {
        window.tell(Message::Asked(step.clone()));
        let now = line(&mut window);
        assert!((now - before).abs() <= 1.0, "{step:?}: {before} to {now}");
    }
}

fn lectern(folder: &Path, words: &[&str]) -> process::Output {
    let mut command = process::Command::new(env!("CARGO_BIN_EXE_lectern"));
    command.args(words).current_dir(folder).env("LECTERN_CONFIG", folder).output().unwrap()
}

#[test]
fn the_command_line_writes_and_takes_in_looks() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut own = spaced("en");
    own.presets.save("Train", Look::of(&own)).unwrap();
    store::save(&here.path().join("settings.ron"), &own).unwrap();
    let file = here.path().join("looks.ron");
    let file = file.to_str().unwrap();
    assert!(lectern(here.path(), &["presets", "export", file]).status.success());
    let output = lectern(there.path(), &["presets", "import", file]);
    assert!(output.status.success(), "{output:?}");
    let (taken, error): (Settings, _) = store::load(&there.path().join("settings.ron"));
    assert_eq!((taken.presets.own(), error), (own.presets.own(), None));

    std::fs::write(file, "nonsense").unwrap();
    let before = std::fs::read_to_string(there.path().join("settings.ron")).unwrap();
    let output = lectern(there.path(), &["presets", "import", file, "--locale", "de"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("enthält keine Darstellungen"));
    assert_eq!(std::fs::read_to_string(there.path().join("settings.ron")).unwrap(), before);
    assert_eq!(lectern(there.path(), &["presets", "import"]).status.code(), Some(2));
}
