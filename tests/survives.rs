//! What goes wrong on real machines: voices that die or hang, sound servers that go away. Reading goes on.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/sound.rs"]
mod sound;
#[path = "support/stage.rs"]
mod stage;

use std::process::{Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use lectern::document::{Lang, Place};
use lectern::error::Error;
use lectern::narration::player::{PlayerHandle, sound_card, spawn};
use lectern::narration::{Event, Request, Telling};
use lectern::segment::Segments;
use lectern::voice::worker::frame::VERSION;
use lectern::voice::worker::{Program, Supervised};
use lectern::voice::{Speech, Synthesiser};
use sound::{Recorder, Server, in_session};
use stage::{article, espeak, wait_for, words};

const LONG: Duration = Duration::from_secs(20);

fn speech(text: &str) -> Speech {
    Speech::new(text, Lang::new("en"), None, 170)
}

fn signal(name: &str, id: u32) {
    assert!(Command::new("kill").args([name, &id.to_string()]).status().unwrap().success());
}

fn is_alive(id: u32) -> bool {
    let stat = std::fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
    stat.rsplit(')').next().is_some_and(|rest| !rest.trim().is_empty() && !rest.trim().starts_with('Z'))
}

#[test]
fn a_killed_voice_starts_again_and_the_sentence_is_spoken() {
    let mut voice = espeak();
    let before = voice.render(&speech("Hello there.")).unwrap();
    signal("-9", voice.worker_id().unwrap());
    let asked = Instant::now();
    assert_eq!(voice.render(&speech("Hello there.")).unwrap(), before);
    println!("spoken {:?} after the voice was killed", asked.elapsed());
}

#[test]
fn a_voice_killed_in_mid_sentence_starts_again() {
    let voice = Arc::new(Mutex::new(espeak()));
    voice.lock().unwrap().render(&speech("Hello.")).unwrap();
    let id = voice.lock().unwrap().worker_id().unwrap();
    // Long enough to be busy when the blow falls.
    let long = speech(&"It was the best of times, it was the worst of times. ".repeat(100));
    let busy = std::thread::spawn(move || voice.lock().unwrap().render(&long));
    std::thread::sleep(Duration::from_millis(30));
    signal("-9", id);
    assert!(busy.join().unwrap().unwrap().samples.len() > 1_000_000);
}

#[test]
fn a_voice_that_hangs_is_given_up() {
    let mut voice = espeak().with_patience(Duration::from_millis(500));
    voice.render(&speech("Hello.")).unwrap();
    let hung = voice.worker_id().unwrap();
    signal("-STOP", hung);
    let asked = Instant::now();
    assert!(!voice.render(&speech("Hello again.")).unwrap().samples.is_empty());
    assert!(asked.elapsed() < Duration::from_secs(4), "{:?}", asked.elapsed());
    assert!(!is_alive(hung), "the hung process is gone");
}

/// A program that greets as a voice does and ends at its first question.
fn dies_when_asked() -> Program {
    let script = format!(r"printf '\001\000\000\000\001\{VERSION:03o}'; head -c 1 >/dev/null; exit 3");
    Program { path: "/bin/sh".into(), args: vec!["-c".into(), script.into()], engine: "espeak" }
}

#[test]
fn a_sentence_that_stops_the_voice_twice_is_skipped() {
    let mut voice = Supervised::new(dies_when_asked());
    let error = voice.render(&speech("The deadly sentence.")).unwrap_err();
    assert_eq!(error, Error::SentenceSkipped { text: "The deadly sentence.".into() });
}

#[test]
fn a_voice_that_cannot_start_says_so() {
    let missing = Program { path: "/nonexistent/lectern".into(), args: Vec::new(), engine: "espeak" };
    let silent = Program { path: "/bin/true".into(), args: Vec::new(), engine: "espeak" };
    assert!(matches!(
        Supervised::new(missing).render(&speech("Hello.")),
        Err(Error::VoiceUnavailable { engine, .. }) if engine == "espeak"
    ));
    assert!(Supervised::new(silent).render(&speech("Hello.")).is_err());
}

#[test]
fn the_voice_never_outlives_its_reader() {
    let mut voice = espeak();
    voice.render(&speech("Hello.")).unwrap();
    let id = voice.worker_id().unwrap();
    drop(voice);
    assert!(!is_alive(id));
    // However a reader ends, the worker's input ends with it.
    let mut worker = Command::new(env!("CARGO_BIN_EXE_lectern"))
        .args(["--voice-worker", "espeak"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    std::thread::sleep(Duration::from_millis(100));
    assert!(worker.try_wait().unwrap().is_none(), "it waits for questions");
    drop(worker.stdin.take());
    assert!(wait_for(Duration::from_secs(5), || worker.try_wait().unwrap().is_some()));
}

/// A player on the session's sound card, and what it tells.
struct Reader {
    player: PlayerHandle,
    events: Receiver<(Instant, Event)>,
    text: Arc<Segments>,
}

impl Reader {
    fn start() -> Self {
        let open = sound_card();
        let (tell, events) = mpsc::channel();
        let player = spawn(Box::new(espeak()), open, move |event| drop(tell.send((Instant::now(), event))));
        Self { player, events, text: article("en") }
    }

    fn speak(&self, from: Place) {
        self.player.send(Request::Speak {
            id: 1,
            text: self.text.clone(),
            from,
            until: None,
            telling: Telling::Text,
        });
    }

    fn next(&self) -> Event {
        self.events.recv_timeout(LONG).expect("the player goes on").1
    }

    /// Events up to one of a kind.
    fn until(&self, wanted: impl Fn(&Event) -> bool) -> Vec<Event> {
        let mut events = Vec::new();
        loop {
            events.push(self.next());
            if wanted(&events[events.len() - 1]) {
                return events;
            }
        }
    }

    fn until_word(&self, place: Place) -> Vec<Event> {
        self.until(|event| matches!(event, Event::Reached { place: reached, .. } if *reached == place))
    }
}

fn places(events: &[Event]) -> Vec<Place> {
    let place = |event: &Event| match event {
        Event::Reached { place, .. } => Some(*place),
        _ => None,
    };
    events.iter().filter_map(place).collect()
}

fn is_ended(event: &Event) -> bool {
    matches!(event, Event::Ended { .. })
}

#[test]
fn a_voice_killed_while_reading_is_not_noticed() {
    in_session("a_voice_killed_while_reading_is_not_noticed", |folder| {
        let _server = Server::start(folder);
        let reader = Reader::start();
        let all = words(&reader.text);
        reader.speak(all[0]);
        let mut events = reader.until_word(all[3]);
        for child in children() {
            if std::fs::read_to_string(format!("/proc/{child}/cmdline"))
                .unwrap_or_default()
                .contains("--voice-worker")
            {
                signal("-9", child);
            }
        }
        events.extend(reader.until(is_ended));
        assert_eq!(places(&events), all);
        assert_eq!(events.len(), all.len() + 1, "nothing else is told");
    });
}

/// The processes that this process has started.
fn children() -> Vec<u32> {
    let threads = std::fs::read_dir("/proc/self/task").unwrap();
    let of = |thread: std::fs::DirEntry| {
        std::fs::read_to_string(thread.path().join("children")).unwrap_or_default()
    };
    threads
        .flat_map(|thread| {
            of(thread.unwrap()).split_whitespace().map(|id| id.parse().unwrap()).collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn without_a_sound_server_reading_goes_on_silently_until_there_is_one() {
    in_session("without_a_sound_server_reading_goes_on_silently_until_there_is_one", |folder| {
        let reader = Reader::start();
        let all = words(&reader.text);
        let asked = Instant::now();
        reader.speak(all[0]);
        let mut events = reader.until_word(all[0]);
        assert!(matches!(events[0], Event::SoundLost { .. }), "{events:?}");
        assert!(asked.elapsed() < Duration::from_secs(1), "{:?}", asked.elapsed());
        events.extend(reader.until_word(all[4]));
        let silent = asked.elapsed();
        assert!(silent > Duration::from_millis(500), "words take their time: {silent:?}");
        let _server = Server::start(folder);
        let recorder = Recorder::start();
        let started = Instant::now();
        events.extend(reader.until(|event| *event == Event::SoundBack));
        events.extend(reader.until(is_ended));
        assert!(recorder.first_sound(started, LONG).is_some());
        assert_eq!(places(&events), all);
        assert_eq!(events.iter().filter(|event| matches!(event, Event::SoundLost { .. })).count(), 1);
    });
}

#[test]
fn a_sound_server_that_comes_back_soon_costs_no_word() {
    in_session("a_sound_server_that_comes_back_soon_costs_no_word", |folder| {
        let server = Server::start(folder);
        let reader = Reader::start();
        let all = words(&reader.text);
        reader.speak(all[0]);
        let mut events = reader.until_word(all[6]);
        server.kill();
        std::thread::sleep(Duration::from_millis(500));
        let _server = Server::start(folder);
        let recorder = Recorder::start();
        events.extend(reader.until(is_ended));
        assert!(recorder.last_sound().is_some());
        assert_eq!(places(&events), all);
        assert_eq!(events.len(), all.len() + 1, "nobody need be told: {events:?}");
    });
}

#[test]
fn a_sound_server_that_stays_away_is_done_without() {
    in_session("a_sound_server_that_stays_away_is_done_without", |folder| {
        let server = Server::start(folder);
        let reader = Reader::start();
        let all = words(&reader.text);
        reader.speak(all[0]);
        let mut events = reader.until_word(all[6]);
        server.kill();
        let killed = Instant::now();
        events.extend(reader.until(|event| matches!(event, Event::SoundLost { .. })));
        assert!(killed.elapsed() < Duration::from_secs(5), "{:?}", killed.elapsed());
        events.extend(reader.until_word(all[12]));
        let server = Server::start(folder);
        events.extend(reader.until(|event| *event == Event::SoundBack));
        events.extend(reader.until(is_ended));
        assert_eq!(places(&events), all);
        assert!(wait_for(LONG, || server.streams() == 0), "no stream is left open");
    });
}

#[test]
fn a_sound_server_that_hangs_is_left() {
    in_session("a_sound_server_that_hangs_is_left", |folder| {
        let server = Server::start(folder);
        let reader = Reader::start();
        let all = words(&reader.text);
        reader.speak(all[0]);
        let mut events = reader.until_word(all[3]);
        signal("-STOP", server.id());
        events.extend(reader.until(|event| matches!(event, Event::SoundLost { .. })));
        let asked = Instant::now();
        reader.player.send(Request::Stop);
        reader.speak(all[9]);
        events.extend(reader.until_word(all[9]));
        assert!(asked.elapsed() < Duration::from_secs(2), "{:?}", asked.elapsed());
        signal("-CONT", server.id());
        drop(reader);
    });
}

#[test]
fn a_sound_card_that_is_unplugged_and_plugged_in_again_costs_no_word() {
    in_session("a_sound_card_that_is_unplugged_and_plugged_in_again_costs_no_word", |folder| {
        let server = Server::start(folder);
        let reader = Reader::start();
        let all = words(&reader.text);
        reader.speak(all[0]);
        let mut events = reader.until_word(all[6]);
        server.unplug();
        let unplugged = Instant::now();
        events.extend(reader.until(|event| matches!(event, Event::SoundLost { .. })));
        assert!(unplugged.elapsed() < Duration::from_secs(5), "{:?}", unplugged.elapsed());
        events.extend(reader.until_word(all[12]));
        server.plug_in();
        let recorder = Recorder::start();
        let plugged_in = Instant::now();
        events.extend(reader.until(|event| *event == Event::SoundBack));
        assert!(recorder.first_sound(plugged_in, LONG).is_some());
        events.extend(reader.until(is_ended));
        assert_eq!(places(&events), all);
    });
}
