//! The sleep timer: the voice grows quiet and stops, nothing is lost, and whoever is awake is not left in silence.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Helpers of tests may fail as tests do.

#[path = "support/aloud.rs"]
mod aloud;
#[path = "support/reader.rs"]
mod reader;
#[path = "support/stage.rs"]
mod stage;

use std::time::Duration;

use aloud::{Listener, MS};
use lectern::command::Command;
use lectern::document::Kind;
use lectern::narration::Request;
use lectern::session::sleep::Told;
use lectern::session::{Effect, Notice, Session};
use lectern::settings::sleep::Sleep;
use reader::settings;

/// The call that was asked for.
fn call(effects: &[Effect]) -> Option<(u64, Duration)> {
    effects.iter().find_map(|effect| match effect {
        Effect::Wake { number, after } => Some((*number, *after)),
        _ => None,
    })
}

fn volume(effects: &[Effect]) -> Option<f32> {
    effects.iter().find_map(|effect| match effect {
        Effect::Narrate(Request::SetVolume { volume }) => Some(*volume),
        _ => None,
    })
}

fn reading() -> Session {
    let mut session = reader::session(settings("en"));
    session.start();
    session.apply(Command::PlayPause);
    session
}

#[test]
fn after_its_minutes_the_voice_grows_quiet_and_reading_goes_on_where_that_began() {
    let mut session = reading();
    let (number, after) = call(&session.apply(Command::SetSleep(Sleep::Minutes(30)))).unwrap();
    assert_eq!((after, session.status().as_str()), (Duration::from_secs(1800), "Sleep timer: 30 minutes."));
    let from = session.narration().place();
    let mut effects = session.woken(number);
    let (mut volumes, mut passed) = (vec![volume(&effects).unwrap()], Duration::ZERO);
    while let Some((number, after)) = call(&effects) {
        passed += after;
        // The voice reads on while it grows quiet.
        let next = session.text().next_sentence(session.narration().place()).unwrap();
        session.narrated(lectern::narration::Event::Reached { id: 1, place: next });
        effects = session.woken(number);
        volumes.push(volume(&effects).unwrap());
    }
    assert!((9..=11).contains(&passed.as_secs()), "{passed:?}");
    let last = volumes.pop().unwrap();
    assert!(volumes.is_sorted_by(|a, b| a > b) && volumes[0] > 0.9 && *volumes.last().unwrap() < 0.05);
    assert_eq!(last, session.settings().volume, "it is as loud as before when it goes on");
    assert!(!session.narration().is_speaking());
    assert_eq!((session.narration().place(), session.notice()), (from, &Notice::Sleep(Told::Faded)));
    assert_eq!(session.sleep(), Sleep::Off);
    // The request to be silent comes before the voice is loud again.
    let silent = effects.iter().position(|e| matches!(e, Effect::Narrate(Request::Stop))).unwrap();
    let loud = effects.iter().position(|e| matches!(e, Effect::Narrate(Request::SetVolume { .. }))).unwrap();
    assert!(silent < loud);
    // Nobody is woken by it, not even those who want everything said.
    session.attended(lectern::session::Ears::Alone);
    assert!(!session.announce().iter().any(|e| matches!(e, Effect::Narrate(Request::Speak { .. }))));
}

#[test]
fn whoever_presses_a_key_while_the_voice_grows_quiet_is_awake() {
    let mut session = reading();
    let (number, _) = call(&session.apply(Command::SetSleep(Sleep::Minutes(15)))).unwrap();
    let (fading, _) = call(&session.woken(number)).unwrap();
    let effects = session.apply(Command::ScrollDown);
    assert_eq!(volume(&effects), Some(session.settings().volume));
    assert_eq!(call(&effects).unwrap().1, Duration::from_secs(900), "the time begins anew");
    assert!(session.woken(fading).is_empty() && session.woken(number).is_empty(), "old calls mean nothing");
    assert!(session.narration().is_speaking());
    // Set to off, it is off.
    let (number, _) = call(&session.apply(Command::SetSleep(Sleep::Minutes(15)))).unwrap();
    assert_eq!(call(&session.apply(Command::SetSleep(Sleep::Off))), None);
    assert!(session.woken(number).is_empty());
}

#[test]
fn a_voice_that_is_silent_already_is_let_be() {
    let mut session = reading();
    let (number, _) = call(&session.apply(Command::SetSleep(Sleep::Minutes(15)))).unwrap();
    session.apply(Command::PlayPause);
    let place = session.narration().place();
    assert!(session.woken(number).is_empty());
    assert_eq!((session.narration().place(), session.sleep()), (place, Sleep::Off));
}

#[test]
fn one_key_goes_through_all_of_its_times() {
    let mut session = reader::session(settings("en"));
    let mut seen = Vec::new();
    for _ in Sleep::ALL {
        session.apply(Command::NextSleep);
        seen.push(session.sleep());
    }
    assert_eq!(seen[..5], Sleep::ALL[1..]);
    assert_eq!(seen[5], Sleep::Off);
}

#[test]
fn at_the_end_of_the_section_the_voice_stops_and_the_next_key_goes_on() {
    let mut session = reader::session(settings("en"));
    session.start();
    let blocks = session.text().document().blocks.clone();
    let heading = |block: usize| matches!(blocks[block].kind, Kind::Heading(_));
    let begun = (0..blocks.len()).find(|block| !heading(*block)).unwrap();
    let next = (begun..blocks.len()).find(|block| heading(*block)).unwrap();
    let mut listener = Listener::with(session);
    listener.ask(Command::SetSleep(Sleep::Section));
    listener.ask(Command::PlayPause);
    let words = listener.listen(600_000 * MS);
    assert_eq!(words.first().unwrap().block, 0);
    assert!(words.iter().all(|word| word.block < next), "{:?}", words.last());
    let text = listener.session.text().clone();
    assert_eq!(words.last().copied(), text.last_of_section(*words.first().unwrap()));
    assert_eq!(listener.session.notice(), &Notice::Sleep(Told::SectionRead));
    assert_eq!(listener.session.sleep(), Sleep::Off);
    listener.ask(Command::PlayPause);
    assert_eq!(listener.session.narration().place().block, next, "it goes on with the next section");
}
