//! From which device the sound comes: choosing, on a real sound server, and what happens while the chosen one is away.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/reader.rs"]
mod reader;
#[path = "support/sound.rs"]
mod sound;
#[path = "support/stage.rs"]
mod stage;

use std::io::Write as _;
use std::process::{Command, Stdio};
use std::sync::mpsc::Receiver;
use std::time::{Duration, Instant};

use lectern::audio::output::devices;
use lectern::command::{Command as Wish, Tab};
use lectern::document::Place;
use lectern::error::Error;
use lectern::narration::{Event, Request, Telling};
use lectern::session::{Effect, Notice};
use lectern::settings::device::Device;
use reader::{session, settings};
use sound::{Recorder, Server, in_session};
use stage::{player, text};

fn headphones() -> Device {
    Device { id: "pulseaudio:headphones".into(), name: "Headphones".into() }
}

// ---- the choice

fn told(effects: &[Effect]) -> Vec<Option<Device>> {
    let told = |effect: &Effect| match effect {
        Effect::Narrate(Request::SetDevice(device)) => Some(device.clone()),
        _ => None,
    };
    effects.iter().filter_map(told).collect()
}

#[test]
fn the_chosen_device_is_kept_and_named_also_while_it_is_away() {
    let mut session = session(settings("en"));
    assert_eq!(told(&session.start()), [None]);
    session.saw_devices(vec![headphones()]);
    let effects = session.apply(Wish::SetDevice(Some(headphones().id)));
    assert_eq!(told(&effects), [Some(headphones())]);
    assert!(effects.iter().any(|effect| matches!(effect, Effect::SaveSettings(_))), "{effects:?}");
    assert_eq!(session.notice(), &Notice::Device);
    assert_eq!(session.status(), "Sound output: Headphones.");
    let heard = |effects: &[Effect]| {
        effects.iter().any(|effect| matches!(effect, Effect::Narrate(Request::Speak { .. })))
    };
    assert!(heard(&effects), "the choice is heard at once");

    session.saw_devices(vec![]);
    assert_eq!(session.devices().cloned().collect::<Vec<_>>(), [headphones()]);
    assert!(!session.is_connected(&headphones()));
    assert_eq!(told(&session.apply(Wish::SetDevice(None))), [None]);
    assert_eq!(session.devices().count(), 0);
}

#[test]
fn devices_are_looked_for_where_they_are_shown() {
    let mut session = session(settings("en"));
    let looks = |effects: &[Effect]| effects.iter().any(|effect| matches!(effect, Effect::LookForDevices));
    assert!(!looks(&session.start()));
    assert!(!looks(&session.apply(Wish::Settings)));
    assert!(looks(&session.apply(Wish::ShowTab(Tab::Voice))));
}

// ---- the sound

fn wait_for(events: &Receiver<Event>, wanted: impl Fn(&Event) -> bool) -> Vec<Event> {
    let mut all = Vec::new();
    loop {
        let event = events.recv_timeout(Duration::from_secs(20)).expect("it is told in time");
        let found = wanted(&event);
        all.push(event);
        if found {
            return all;
        }
    }
}

/// Whether anything is heard there within this time, from now on.
fn is_heard(recorder: &Recorder, within: Duration) -> bool {
    recorder.first_sound(Instant::now(), within).is_some()
}

const SOON: Duration = Duration::from_secs(4);
const A_WHILE: Duration = Duration::from_millis(700);

fn elsewhere(event: &Event) -> bool {
    *event == Event::SoundElsewhere { error: Error::DeviceAway { name: "Headphones".into() } }
}

#[test]
fn the_sound_moves_with_the_device_and_back() {
    in_session("the_sound_moves_with_the_device_and_back", |folder| {
        let server = Server::start(folder);
        let connected = server.connect("headphones", "Headphones");
        assert!(devices().contains(&headphones()), "{:?}", devices());
        let (speakers, phones) = (Recorder::start(), Recorder::of("headphones"));
        let (player, events) = player();
        player.send(Request::SetDevice(Some(headphones())));
        let sentence = "A vitamin works in the body, and another one helps it to do so every day.";
        let text = text("en", &[sentence; 40]);
        let from = Place::default();
        player.send(Request::Speak { id: 1, text, from, until: None, telling: Telling::Text });
        assert!(is_heard(&phones, SOON));
        assert!(!is_heard(&speakers, A_WHILE), "nothing comes from elsewhere");

        // Pulled out in the middle of a word.
        server.disconnect(&connected);
        drop(phones);
        let told = wait_for(&events, elsewhere);
        assert!(!told.iter().any(|event| matches!(event, Event::SoundLost { .. })), "{told:?}");
        assert!(is_heard(&speakers, SOON));

        // Back again.
        let connected = server.connect("headphones", "Headphones");
        let phones = Recorder::of("headphones");
        let told = wait_for(&events, |event| *event == Event::SoundBack);
        assert!(!told.iter().any(elsewhere), "told once: {told:?}");
        assert!(is_heard(&phones, SOON));
        assert!(!is_heard(&speakers, A_WHILE));

        // Another choice counts in the middle of a word, too.
        player.send(Request::SetDevice(None));
        assert!(is_heard(&speakers, SOON));
        assert!(!is_heard(&phones, A_WHILE));
        server.disconnect(&connected);
        let places: Vec<_> = std::iter::from_fn(|| events.try_recv().ok()).collect();
        assert!(places.iter().all(|event| matches!(event, Event::Reached { .. })), "{places:?}");
    });
}

#[test]
fn a_device_that_is_away_from_the_start_is_told_of_once_and_used_when_it_comes() {
    in_session("a_device_that_is_away_from_the_start_is_told_of_once_and_used_when_it_comes", |folder| {
        let server = Server::start(folder);
        let speakers = Recorder::start();
        let (player, events) = player();
        player.send(Request::SetDevice(Some(headphones())));
        wait_for(&events, elsewhere);
        let text = text("en", &["A vitamin works."; 3]);
        let from = Place::default();
        let speak = |id| Request::Speak { id, text: text.clone(), from, until: None, telling: Telling::Text };
        player.send(speak(1));
        assert!(is_heard(&speakers, SOON));
        let told = wait_for(&events, |event| *event == Event::Ended { id: 1 });
        assert!(!told.iter().any(elsewhere), "told once: {told:?}");

        // Nothing is read now: the next reading finds it.
        server.connect("headphones", "Headphones");
        let phones = Recorder::of("headphones");
        player.send(speak(2));
        assert!(is_heard(&phones, SOON));
        assert!(!is_heard(&speakers, A_WHILE));
    });
}

// ---- the command line

fn lectern(words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lectern"));
    command.args(words).args(["--locale", "en"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    command.stderr(Stdio::piped());
    command
}

#[test]
fn the_command_line_lists_devices_and_reads_on_one() {
    in_session("the_command_line_lists_devices_and_reads_on_one", |folder| {
        let server = Server::start(folder);
        server.connect("headphones", "Headphones");
        let listed = lectern(&["devices", "--json"]).output().unwrap();
        let listed: serde_json::Value = serde_json::from_slice(&listed.stdout).unwrap();
        let names: Vec<_> = listed.as_array().unwrap().iter().map(|row| row["name"].clone()).collect();
        assert_eq!(names.len(), 2, "{listed}");
        assert_eq!(listed[1]["id"], headphones().id, "{listed}");
        let plain = lectern(&["devices"]).output().unwrap();
        assert!(String::from_utf8(plain.stdout).unwrap().lines().any(|line| line == "Headphones"));

        let (speakers, phones) = (Recorder::start(), Recorder::of("headphones"));
        let read = |device: &str| {
            let mut reading = lectern(&["read", "-", "--device", device]).spawn().unwrap();
            reading.stdin.take().unwrap().write_all(b"A vitamin works.").unwrap();
            reading.wait_with_output().unwrap()
        };
        let asked = Instant::now();
        let done = read("headphones");
        assert!(done.status.success() && done.stderr.is_empty(), "{done:?}");
        let heard = |recorder: &Recorder, since| recorder.last_sound().is_some_and(|at| at > since);
        assert!(heard(&phones, asked) && !heard(&speakers, asked));

        let asked = Instant::now();
        let done = read("Kitchen");
        let said = String::from_utf8(done.stderr).unwrap();
        assert!(done.status.success() && said.contains("“Kitchen” is not connected"), "{said}");
        assert!(heard(&speakers, asked), "it is read all the same");
    });
}
