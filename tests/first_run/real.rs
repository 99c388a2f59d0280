//! The real program at its first start, with a screen in memory, and ears.

use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

use lectern::document::Place;

use super::screen::{PATIENCE, Screen, Window, wait_for};
use super::sound::{Recorder, Server, in_session};

const SECOND: Duration = Duration::from_secs(1);

#[test]
fn a_reader_hears_the_welcome_before_pressing_anything_and_never_again() {
    in_session("real::a_reader_hears_the_welcome_before_pressing_anything_and_never_again", |folder| {
        let _server = Server::start(folder);
        let recorder = Recorder::start();
        let screen = Screen::start(folder);
        let program = || Command::new(env!("CARGO_BIN_EXE_lectern"));
        let begun = Instant::now();
        let window = Window::first_start(&screen, folder, program());
        let heard = recorder.first_sound(begun, PATIENCE).expect("the welcome is heard");
        println!("the welcome is heard {:?} after the start", heard - begun);
        let first =
            wait_for("a word", || window.events().iter().find(|event| event["event"] == "word").cloned());
        assert_eq!(first["text"], "Welcome");

        // A change in its middle is said, and it goes on.
        window.press(&["ctrl+Up"]);
        wait_for("the change", || window.events().iter().any(|event| event["text"] == "Speed").then_some(()));
        sleep(SECOND / 2);
        assert!(recorder.last_sound().unwrap().elapsed() < SECOND);

        let before = window.words().len();
        window.press(&["space"]);
        let words = wait_for("the article", || {
            let events = window.events();
            let words: Vec<_> = events.iter().filter(|event| event["event"] == "word").skip(before).collect();
            let at = words.iter().position(|event| event["text"] == "How")?;
            (words.len() > at + 2)
                .then(|| words[at..at + 3].iter().map(|word| super::screen::place(word)).collect::<Vec<_>>())
        });
        assert_eq!(words, [0, 1, 2].map(|word| Place { word, ..Place::default() }));
        assert_eq!(window.close().code(), Some(0));
        let settings = std::fs::read_to_string(folder.join("config/settings.ron")).unwrap();
        assert!(settings.contains("welcomed: true") && settings.contains("speed_wpm: 180"), "{settings}");

        let again = Instant::now();
        let window = Window::first_start(&screen, folder, program());
        assert_eq!(recorder.first_sound(again + SECOND / 4, 3 * SECOND), None, "the second start is silent");
        assert!(window.words().is_empty());
        assert_eq!(window.close().code(), Some(0));
    });
}
