//! The sound card, on a real sound server.

#[path = "support/sound.rs"]
mod sound;

use std::time::{Duration, Instant};

use lectern::audio::Sink as _;
use lectern::audio::output::Output;
use sound::{RATE, Recorder, Server, in_session, seconds};

fn tone(count: usize) -> Vec<f32> {
    (0..count).map(|i| (i as f32 * 0.06).sin() * 0.3).collect()
}

#[test]
fn a_sound_is_heard_at_once_and_ends_at_once() {
    in_session("a_sound_is_heard_at_once_and_ends_at_once", |folder| {
        let _server = Server::start(folder);
        let recorder = Recorder::start();
        let mut output = Output::open().unwrap();
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
        let mut output = Output::open().unwrap();
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
