//! Somebody who cannot see the status line hears what it says, from Lectern's own voice, if they asked for it or something
//! went wrong. Somebody who can see it, or has a screen reader, is left in peace.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Helpers of tests may fail as tests do.

#[path = "support/aloud.rs"]
mod aloud;
#[path = "support/reader.rs"]
mod reader;
#[path = "support/stage.rs"]
mod stage;

use std::path::PathBuf;

use aloud::{Listener, MS};
use lectern::command::Command;
use lectern::document::{Lang, Place};
use lectern::error::Error;
use lectern::narration::Request;
use lectern::session::{Ears, Effect};
use lectern::settings::colours::{Brightness, Channel};
use lectern::settings::pauses::Pause;
use lectern::settings::theme::Theme;
use lectern::settings::typography::Family;
use lectern::settings::{MAX_WPM, SpokenStatus};

const SECOND: usize = 1000 * MS;

/// Somebody alone with Lectern, who chose how much is said.
fn alone(lang: &str, spoken: SpokenStatus) -> Listener {
    let mut listener = Listener::new(lang);
    listener.session.attended(Ears::Alone);
    listener.session.apply(Command::SetSpokenStatus(spoken));
    listener.announce();
    listener.listen(10 * SECOND);
    listener.spoken.clear();
    listener.ended = 0;
    listener
}

fn missing() -> Error {
    Error::NotFound { path: PathBuf::from("/nowhere/book.txt") }
}

fn changes() -> Vec<Command> {
    vec![
        Command::Faster,
        Command::Softer,
        Command::LargerText,
        Command::LargerWindow,
        Command::NextTheme,
        Command::SetTheme(Some(Theme::Sepia)),
        Command::SetTheme(None),
        Command::Dim(Brightness::Paper),
        Command::MendContrast,
        Command::ToggleNight,
        Command::RaiseColour(Channel::Hue),
        Command::SetFamily(Family::Serif),
        Command::SetPause(Pause::Item, 900),
    ]
}

#[test]
fn who_asked_for_it_hears_every_change_in_the_language_of_the_window() {
    for lang in ["en", "ar", "zh-Hans"] {
        let mut listener = alone(lang, SpokenStatus::Always);
        let place = listener.session.narration().place();
        for (count, change) in changes().into_iter().enumerate() {
            listener.ask(change.clone());
            assert_eq!(listener.said(), [listener.session.status()], "{lang} {change:?}");
            let (text, from) = listener.spoken.last().unwrap();
            assert_eq!((text.document().lang.as_str(), *from), (lang, Place::default()));
            listener.listen(10 * SECOND);
            assert_eq!(listener.ended, count + 1, "{lang} {change:?} is heard to its end, once");
        }
        assert_eq!(listener.session.narration().place(), place, "the place in the article stays");
        assert!(!listener.session.narration().is_speaking() && listener.session.highlight().is_none());
    }
}

#[test]
fn another_language_is_announced_in_itself() {
    let mut listener = alone("en", SpokenStatus::Always);
    listener.ask(Command::SetLanguage(Lang::new("ar")));
    let (text, _) = listener.spoken.last().unwrap();
    assert_eq!(text.document().lang, Lang::new("ar"));
    assert_eq!(listener.said(), [listener.session.status()]);
}

#[test]
fn who_sees_is_not_spoken_to() {
    let mut listener = alone("en", SpokenStatus::Usual);
    changes().into_iter().for_each(|change| listener.ask(change));
    assert!(listener.spoken.is_empty(), "{:?}", listener.said());
}

#[test]
fn trouble_is_said_as_a_rule_to_those_without_a_screen_reader() {
    for (ears, spoken, is_said) in [
        (Ears::Alone, SpokenStatus::Usual, true),
        (Ears::Alone, SpokenStatus::Never, false),
        (Ears::ScreenReader, SpokenStatus::Usual, false),
        (Ears::ScreenReader, SpokenStatus::Always, true),
        (Ears::Unknown, SpokenStatus::Usual, false),
    ] {
        let mut listener = alone("en", spoken);
        listener.session.attended(ears);
        listener.session.trouble(missing());
        listener.announce();
        assert_eq!(listener.spoken.len(), usize::from(is_said), "{ears:?} {spoken:?}");
        if is_said {
            assert_eq!(listener.said().concat(), listener.session.pack().error(&missing()));
        }
    }
    // What happened before anybody knew who listens is said as soon as it is known.
    let mut listener = Listener::new("en");
    listener.session.trouble(missing());
    listener.announce();
    assert!(listener.spoken.is_empty());
    listener.session.attended(Ears::Alone);
    listener.announce();
    assert_eq!(listener.spoken.len(), 1);
}

#[test]
fn a_voice_does_not_try_to_say_that_it_cannot_be_heard() {
    let mut listener = alone("en", SpokenStatus::Always);
    listener.session.trouble(Error::NoSound { reason: "no card".into() });
    listener.announce();
    assert!(listener.spoken.is_empty());
}

#[test]
fn a_key_held_down_is_said_once_with_its_last_value() {
    let mut listener = alone("en", SpokenStatus::Always);
    for _ in 0..20 {
        listener.ask(Command::Faster);
        listener.listen(33 * MS);
    }
    listener.listen(10 * SECOND);
    assert_eq!(listener.ended, 1, "only the last was said to its end");
    assert_eq!(listener.said(), [listener.session.status()]);
}

#[test]
fn at_the_end_of_a_value_it_is_said_again_so_that_the_key_is_not_dead() {
    let mut listener = alone("en", SpokenStatus::Always);
    listener.ask(Command::SetSpeed(MAX_WPM));
    listener.listen(10 * SECOND);
    let before = listener.spoken.len();
    listener.ask(Command::Faster);
    assert_eq!(listener.spoken.len(), before + 1);
}

#[test]
fn nothing_is_said_over_the_article_and_the_space_bar_reads_at_once() {
    let mut listener = alone("en", SpokenStatus::Always);
    listener.ask(Command::LargerText);
    listener.listen(100 * MS);
    listener.ask(Command::PlayPause);
    assert_eq!(listener.next_word(), Place::default());
    let spoken = listener.spoken.len();
    changes().into_iter().for_each(|change| listener.ask(change));
    listener.session.trouble(missing());
    listener.announce();
    assert_eq!(listener.spoken.len(), spoken);
    let reached = listener.listen(3 * SECOND);
    assert!(reached.len() > 3, "the article goes on: {reached:?}");
    // What was passed over while reading is not made up for.
    listener.ask(Command::PlayPause);
    listener.listen(SECOND);
    assert_eq!(listener.spoken.len(), spoken);
}

#[test]
fn any_other_key_cuts_it_off() {
    for command in [Command::NextSentence, Command::ScrollDown, Command::Help, Command::Stop] {
        let mut listener = alone("en", SpokenStatus::Always);
        listener.ask(Command::LargerText);
        listener.listen(100 * MS);
        let effects = listener.session.apply(command.clone());
        assert!(matches!(effects.first(), Some(Effect::Narrate(Request::Stop))), "{command:?}");
    }
}

#[test]
fn a_screen_reader_that_comes_is_not_talked_over() {
    let mut listener = alone("en", SpokenStatus::Usual);
    listener.session.trouble(missing());
    listener.announce();
    listener.listen(100 * MS);
    listener.session.attended(Ears::ScreenReader);
    let effects = listener.session.announce();
    assert!(matches!(effects[..], [Effect::Narrate(Request::Stop)]), "{effects:?}");
}

#[test]
fn one_key_asks_for_it_and_gives_it_up_again_and_says_so() {
    let mut listener = alone("en", SpokenStatus::Usual);
    listener.ask(Command::SayChanges);
    assert_eq!(listener.session.settings().spoken_status, SpokenStatus::Always);
    assert_eq!(listener.said(), [listener.session.status()]);
    listener.ask(Command::LargerText);
    assert_eq!(listener.spoken.len(), 2);
    listener.ask(Command::SayChanges);
    assert_eq!(listener.session.settings().spoken_status, SpokenStatus::Usual);
    assert_eq!(listener.said(), [listener.session.status()]);
    listener.ask(Command::LargerText);
    assert_eq!(listener.spoken.len(), 3);
}

#[test]
fn help_is_read_to_whoever_asked_to_hear_everything() {
    let mut listener = alone("en", SpokenStatus::Always);
    listener.ask(Command::Help);
    let said = listener.said();
    assert_eq!(said[..2], ["Help".to_owned(), listener.session.pack().tr("help-intro")]);
    for line in ["F10: Settings.", "Space bar: Read aloud, or pause.", "plus: Larger text."] {
        assert!(said.contains(&line.to_owned()), "{line} is not in {said:?}");
    }
    listener.ended = 0;
    while listener.ended == 0 && listener.heard < 2 {
        listener.listen(20 * MS);
    }
    listener.ask(Command::LargerText);
    assert_eq!(listener.said()[1], said[2], "it goes on where it was");
    let effects = listener.session.apply(Command::Stop);
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::Narrate(Request::Speak { .. }))));
    assert!(matches!(listener.session.announce()[..], [Effect::Narrate(Request::Stop)]));

    let mut listener = alone("en", SpokenStatus::Usual);
    listener.ask(Command::Help);
    assert!(listener.spoken.is_empty(), "who sees reads it");
}
