//! The sound card, on a real sound server.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/sound.rs"]
mod sound;
#[path = "support/stage.rs"]
mod stage;

use std::path::Path;
use std::sync::mpsc::Receiver;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use lectern::audio::Sink as _;
use lectern::audio::output::Output;
use lectern::document::Place;
use lectern::narration::{Event, Request, Telling};
use lectern::settings::pauses::Pauses;
use sound::{RATE, Recorder, Server, in_session, seconds, stretches};
use stage::{player, text, words};

fn tone(count: usize) -> Vec<f32> {
    (0..count).map(|i| (i as f32 * 0.06).sin() * 0.3).collect()
}

#[test]
fn a_sound_is_heard_at_once_and_ends_at_once() {
    in_session("a_sound_is_heard_at_once_and_ends_at_once", |folder| {
        let _server = Server::start(folder);
        let recorder = Recorder::start();
        let mut output = Output::open(None).unwrap();
        let tone = tone(RATE as usize);
        let (mut starts, mut stops) = (Vec::new(), Vec::new());
        for _ in 0..15 {
            std::thread::sleep(Duration::from_millis(300));
            let asked = Instant::now();
            output.set_active(true);
            let mut at = 0;
            while asked.elapsed() < Duration::from_millis(200) {
                at += output.write(&tone[at..]);
                std::thread::sleep(Duration::from_millis(5));
            }
            starts.push(recorder.first_sound(asked, Duration::from_secs(2)).unwrap() - asked);
            let stopped = Instant::now();
            output.flush();
            assert_eq!(output.heard(stopped), output.written());
            std::thread::sleep(Duration::from_millis(200));
            stops.push(recorder.last_sound().unwrap().saturating_duration_since(stopped));
        }
        starts.sort();
        stops.sort();
        println!("start {starts:?}\nstop {stops:?}");
        assert!(starts[7] < Duration::from_millis(20), "start {starts:?}");
        assert!(stops[7] < Duration::from_millis(25), "stop {stops:?}");
        assert_eq!(output.failure(), None);
    });
}

#[test]
fn the_clock_tells_what_is_heard() {
    in_session("the_clock_tells_what_is_heard", |folder| {
        let server = Server::start(folder);
        let recorder = Recorder::start();
        let mut output = Output::open(None).unwrap();
        // A click of 2 ms every 100 ms for three seconds.
        let clicks: Vec<f32> =
            (0..3 * RATE as usize).map(|i| if i % 4800 < 96 { 0.8 } else { 0.0 }).collect();
        output.set_active(true);
        let (mut at, mut told) = (0, Vec::new());
        while told.len() < 29 {
            at += output.write(&clicks[at..]);
            let now = Instant::now();
            let heard = output.heard(now);
            let next = (told.len() + 1) * 4800;
            if heard >= next as u64 {
                told.push(now - seconds(heard as usize - next));
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        std::thread::sleep(Duration::from_millis(100));
        let (start, sound) = recorder.recording();
        let clicks = sound::stretches(&sound, Duration::from_millis(50));
        let mut off: Vec<f64> = told
            .iter()
            .zip(&clicks[1..])
            .map(|(told, click)| {
                let heard = start + seconds(click.start);
                told.saturating_duration_since(heard).as_secs_f64()
                    - heard.saturating_duration_since(*told).as_secs_f64()
            })
            .map(|late| late * 1000.0)
            .collect();
        println!("clock minus sound in ms: {off:.1?}");
        off.sort_by(|a, b| a.abs().total_cmp(&b.abs()));
        assert!(off[27].abs() < 20.0);
        assert_eq!(server.streams(), 1);
        output.set_active(false);
        std::thread::sleep(Duration::from_millis(100));
        assert_eq!(server.streams(), 0, "an idle program has no stream");
    });
}

fn until_ended(events: &Receiver<Event>) {
    while !matches!(events.recv_timeout(Duration::from_secs(60)).expect("it ends"), Event::Ended { .. }) {}
}

#[test]
fn a_prepared_sentence_is_heard_at_once() {
    in_session("a_prepared_sentence_is_heard_at_once", |folder| {
        let _server = Server::start(folder);
        let recorder = Recorder::start();
        let (player, _events) = player();
        let text = text("en", &["A vitamin works.", "Another one helps it."]);
        let from = Place::default();
        player.send(Request::Prepare { text: text.clone(), from });
        std::thread::sleep(Duration::from_millis(500));
        let mut waits = Vec::new();
        let mut stops = Vec::new();
        for id in 0..15 {
            let asked = Instant::now();
            player.send(Request::Speak { id, text: text.clone(), from, until: None, telling: Telling::Text });
            waits.push(recorder.first_sound(asked, Duration::from_secs(5)).unwrap() - asked);
            std::thread::sleep(Duration::from_millis(350));
            let asked = Instant::now();
            player.send(Request::Stop);
            std::thread::sleep(Duration::from_millis(300));
            stops.push(recorder.last_sound().unwrap().saturating_duration_since(asked));
        }
        println!("request to first sound, in order {waits:?}; to silence {stops:?}");
        assert!(waits[0] < Duration::from_millis(150), "{waits:?}");
        waits.sort();
        stops.sort();
        assert!(waits[7] < Duration::from_millis(20), "{waits:?}");
        assert!(stops[7] < Duration::from_millis(20), "{stops:?}");
    });
}

#[test]
fn the_gap_between_sentences_is_the_chosen_pause() {
    in_session("the_gap_between_sentences_is_the_chosen_pause", |folder| {
        let _server = Server::start(folder);
        let recorder = Recorder::start();
        let (player, events) = player();
        let text = text(
            "en",
            &["We read.", "You may.", "They sing.", "All is well.", "The sun is low.", "So we go."],
        );
        for sentence_ms in [250, 600] {
            player.send(Request::SetPauses(Pauses { sentence_ms, ..Pauses::default() }));
            let begun = recorder.recording().1.len();
            player.send(Request::Speak {
                id: 1,
                text: text.clone(),
                from: Place::default(),
                until: None,
                telling: Telling::Text,
            });
            until_ended(&events);
            std::thread::sleep(Duration::from_millis(200));
            let sound = recorder.recording().1.split_off(begun);
            let heard = stretches(&sound, Duration::from_millis(200));
            let gaps: Vec<f64> = heard
                .windows(2)
                .map(|pair| seconds(pair[1].start - pair[0].end).as_secs_f64() * 1000.0)
                .collect();
            println!("{sentence_ms} ms chosen, heard {gaps:.1?}");
            assert_eq!(gaps.len(), 5);
            assert!(gaps.iter().all(|gap| (gap - f64::from(sentence_ms)).abs() <= 10.0), "{gaps:?}");
        }
    });
}

#[test]
fn the_marked_word_is_the_one_that_is_heard() {
    in_session("the_marked_word_is_the_one_that_is_heard", |folder| {
        let _server = Server::start(folder);
        let recorder = Recorder::start();
        let (player, events) = player();
        let text = text(
            "en",
            &[
                "Moon, river, garden, lemon, window, yellow, morning, silver, animal, woman, \
             honey, island, marble, dinner, summer, rain, nothing, money, hammer, dream.",
                "Bread, oil, union, arm, evening, learning, valley, movie, runner, ruin, \
             zone, lion, mirror, hour, union, wall.",
            ],
        );
        player.send(Request::Speak {
            id: 1,
            text: text.clone(),
            from: Place::default(),
            until: None,
            telling: Telling::Text,
        });
        until_ended(&events);
        let (start, sound) = recorder.recording();
        let heard = stretches(&sound, Duration::from_millis(100));
        let log = logged_words(folder);
        assert_eq!(log.len(), words(&text).len());
        assert_eq!(heard.len(), log.len(), "each word is one stretch of sound");
        let late = |told: Instant, heard: Instant| {
            told.saturating_duration_since(heard).as_secs_f64()
                - heard.saturating_duration_since(told).as_secs_f64()
        };
        let mut off: Vec<f64> = log
            .iter()
            .zip(&heard)
            .map(|(told, word)| late(*told, start + seconds(word.start)) * 1000.0)
            .collect();
        println!("mark minus sound in ms: {off:.1?}");
        off.sort_by(|a, b| a.abs().total_cmp(&b.abs()));
        let most = off[off.len() * 95 / 100];
        println!("95 % within {most:.1} ms");
        assert!(most.abs() <= 30.0);
    });
}

#[test]
fn a_reader_that_is_silent_uses_no_processor_time() {
    in_session("a_reader_that_is_silent_uses_no_processor_time", |folder| {
        let server = Server::start(folder);
        let (player, events) = player();
        let text = text("en", &["A vitamin works.", "Another one helps it."]);
        player.send(Request::Speak {
            id: 1,
            text,
            from: Place::default(),
            until: None,
            telling: Telling::Text,
        });
        let begun = processor_time();
        std::thread::sleep(Duration::from_millis(1500));
        println!("{} hundredths of a second while it spoke for 1.5 s", processor_time() - begun);
        player.send(Request::Stop);
        std::thread::sleep(Duration::from_millis(300));
        assert_eq!(server.streams(), 0);
        let begun = processor_time();
        std::thread::sleep(Duration::from_secs(4));
        assert_eq!(processor_time() - begun, 0, "hundredths of a second in 4 s");
        drop(events);
    });
}

/// Hundredths of a second of processor time that this process has used (`man 5 proc`: utime and stime).
fn processor_time() -> u64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
    fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap()
}

/// When each word was heard by the event log.
fn logged_words(folder: &Path) -> Vec<Instant> {
    let (now, then) = (Instant::now(), SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs_f64());
    let log = std::fs::read_to_string(folder.join("events")).unwrap();
    let lines = log.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    lines
        .filter(|line| line["event"] == "word")
        .map(|line| now - Duration::from_secs_f64(then - line["t"].as_f64().unwrap()))
        .collect()
}
