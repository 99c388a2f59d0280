//! Principle 3: what can be understood.

use accesskit::Role;
use iced::keyboard::key::Named;
use lectern::command::{COMMANDS, Command};
use lectern::document::Lang;
use lectern::error::Error;
use lectern::gui::Message;
use lectern::locale::Locales;
use lectern::session::{Panel, Session, Source};
use lectern::settings::theme::Theme;
use lectern::settings::typography::Family;

use super::reader::{LANGUAGES, session, settings};
use super::window::{Survey, window};
use super::{PANELS, ask, nodes, stops, toolbar, window_with};

#[test]
fn the_text_tells_its_language_in_every_language() {
    for lang in LANGUAGES {
        let mut window = window(lang, 900, 600);
        let documents = nodes(&mut window, &[Role::Document]);
        assert_eq!(documents.first().and_then(|node| node.language()), Some(lang));
    }
}

/// Everything about a session that a reader would notice.
fn state(session: &Session) -> String {
    format!(
        "{:?} {:?} {:?} {} {:?} {}",
        session.settings(),
        session.panel(),
        session.narration().place(),
        session.narration().is_speaking(),
        session.selection(),
        session.title(),
    )
}

#[test]
fn moving_the_keyboard_changes_nothing_else() {
    for panel in PANELS {
        let mut window = window_with(session(settings("en")), panel, 1100, 900);
        let before = state(window.app().session());
        for _ in 0..stops(&mut window).len() + 2 {
            window.press(Named::Tab);
            assert_eq!(state(window.app().session()), before, "{panel:?}");
        }
    }
}

#[test]
fn setting_a_value_opens_and_closes_nothing() {
    let mut window = window_with(session(settings("en")), Some(Panel::Settings), 1100, 900);
    let title = window.app().session().title();
    let there = stops(&mut window);
    for command in [
        Command::SetTheme(Some(Theme::Dark)),
        Command::SetFamily(Family::Serif),
        Command::SetSpeed(200),
        Command::SetVolume(0.4),
        Command::SetTextSize(30.0),
        Command::LargerText,
        Command::Faster,
    ] {
        ask(&mut window, command.clone());
        assert_eq!(window.app().session().panel(), Some(Panel::Settings), "{command:?}");
        assert_eq!(window.app().session().title(), title);
        assert_eq!(stops(&mut window), there, "{command:?}");
    }
}

#[test]
fn the_toolbar_is_the_same_whatever_is_open() {
    let usual = toolbar(&mut window("en", 1280, 900));
    assert!(usual.len() > 5);
    for panel in PANELS {
        assert_eq!(toolbar(&mut window_with(session(settings("en")), panel, 1280, 900)), usual, "{panel:?}");
    }
    let mut window = window("ar", 1280, 900);
    assert_eq!(toolbar(&mut window), usual);
    ask(&mut window, Command::Guide);
    assert_eq!(toolbar(&mut window), usual);
}

#[test]
fn the_same_command_has_the_same_name_everywhere() {
    let session = session(settings("en"));
    let pack = session.pack().clone();
    let menu: Vec<String> = session.found().iter().map(|row| row.name(&pack)).collect();
    let mut help = window_with(session, Some(Panel::Help), 1280, 900);
    let labels: Vec<String> = Survey::of(&mut help).labels.into_iter().map(|label| label.text).collect();
    for row in COMMANDS {
        let name = row.name(&pack);
        assert!(menu.contains(&name), "{name} is not in the menu");
        assert!(labels.contains(&name), "{name} is not in the help");
    }
}

#[test]
fn help_is_in_the_same_place_whatever_is_open() {
    for panel in PANELS {
        let mut window = window_with(session(settings("en")), panel, 1280, 900);
        assert_eq!(toolbar(&mut window).last().map(String::as_str), Some("toolbar-help"), "{panel:?}");
    }
    let mut window = window("en", 1280, 900);
    window.press(Named::F1);
    assert_eq!(window.app().session().panel(), Some(Panel::Help));
}

#[test]
fn a_file_that_cannot_be_opened_is_named_in_the_status_line() {
    for lang in LANGUAGES {
        let mut window = window(lang, 900, 600);
        let path = std::path::PathBuf::from("no-such-file.txt");
        let error = Error::NotFound { path: path.clone() };
        window.tell(Message::Opened(Source::File(path), Err(error)));
        assert!(window.app().session().status().contains("no-such-file.txt"), "{lang}");
    }
}

/// Every error, and words of its English message that say what to do, or that nothing need be done.
fn advice(error: &Error) -> &'static str {
    match error {
        Error::NotFound { .. } => "please check the name",
        Error::Unreachable { .. } => "Please check that",
        Error::UnknownFormat { .. } => "Saving it as plain text",
        Error::UnknownEnding { .. } => "Please end the name with",
        Error::Empty { .. } => "a program that recognises text",
        Error::TooLarge { .. } => "Please split it into parts",
        Error::TooManyFiles { .. } => "Please choose a folder inside it",
        Error::AlreadyThere { .. } => "Please move it away",
        Error::Malformed { .. } => "so that you can put it right",
        Error::BrokenPattern { .. } => "Please correct it",
        Error::NothingToSay => "Please first type",
        Error::TooManyRules { .. } => "Please remove one first",
        Error::NoRules { .. } => "Each line of the list should look like this",
        Error::NoPresets { .. } => "choose a file that Lectern has written",
        Error::NoSuchArticle { .. } => "please check its name",
        Error::VoiceUnavailable { .. } => "choose another voice",
        Error::NoVoice { .. } => "Please choose a voice made for Piper",
        Error::VoiceWithoutDescription { .. } => "Please put it there",
        Error::VoicePhonemes { .. } => "Please choose another voice",
        Error::VoiceMute { .. } => "Please get it anew",
        Error::VoiceReplaced { .. } => "choose a voice in the settings",
        Error::VoiceOnlyAloud { .. } => "choose a voice in the settings",
        Error::SentenceSkipped { .. } => "you can read it on the page",
        Error::NoSound { .. } => "once headphones or speakers work again",
        Error::DeviceAway { .. } => "choose another device in the settings",
        Error::Usage { .. } => "--help",
        Error::NoSandbox { .. } => "please start it outside",
        Error::NoWindow { .. } => "lectern read",
    }
}

#[test]
fn every_error_says_what_to_do_next() {
    let text = String::from("x");
    let path = std::path::PathBuf::from("x");
    let errors = [
        Error::NotFound { path: path.clone() },
        Error::Unreachable { path: path.clone(), reason: text.clone() },
        Error::UnknownFormat { path: path.clone() },
        Error::UnknownEnding { path: path.clone(), endings: text.clone() },
        Error::Empty { path: path.clone() },
        Error::TooLarge { path: path.clone(), megabytes: 64 },
        Error::TooManyFiles { path: path.clone(), most: 5_000 },
        Error::AlreadyThere { path: path.clone() },
        Error::Malformed { path: path.clone(), reason: text.clone() },
        Error::BrokenPattern { pattern: text.clone(), reason: text.clone() },
        Error::NothingToSay,
        Error::TooManyRules { most: 2 },
        Error::NoRules { path: path.clone() },
        Error::NoPresets { path: path.clone() },
        Error::NoVoice { path: path.clone() },
        Error::VoiceWithoutDescription { path: path.clone() },
        Error::VoicePhonemes { path: path.clone(), kind: text.clone() },
        Error::VoiceMute { path, reason: text.clone() },
        Error::NoSuchArticle { id: text.clone() },
        Error::VoiceUnavailable { engine: text.clone(), reason: text.clone() },
        Error::VoiceReplaced { voice: text.clone(), reason: text.clone() },
        Error::VoiceOnlyAloud { voice: text.clone() },
        Error::SentenceSkipped { text: text.clone() },
        Error::NoSound { reason: text.clone() },
        Error::DeviceAway { name: text.clone() },
        Error::Usage { word: text.clone() },
        Error::NoSandbox { reason: text.clone() },
        Error::NoWindow { reason: text },
    ];
    let pack = Locales::load(None).pack(&Lang::new("en"));
    for error in errors {
        let said = pack.error(&error);
        assert!(said.contains(advice(&error)), "{said}");
    }
}
