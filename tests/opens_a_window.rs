//! The real window on a real screen, with a real sound server, as a reader uses it and as machines spoil it.

#![cfg(all(feature = "gui", target_os = "linux"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/program.rs"]
mod program;
#[path = "support/screen.rs"]
mod screen;
#[path = "support/sound.rs"]
mod sound;

use std::thread::sleep;
use std::time::{Duration, Instant};

use lectern::document::{Lang, Place};
use lectern::locale::Locales;
use screen::{Screen, Window, ink, moment, place, wait_for};
use sound::{Recorder, Server, in_session};

const SECOND: Duration = Duration::from_secs(1);

/// The folder's files of the reader, read.
fn written(folder: &std::path::Path, name: &str) -> String {
    std::fs::read_to_string(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

#[test]
fn a_reader_starts_pauses_closes_and_comes_back() {
    in_session("a_reader_starts_pauses_closes_and_comes_back", |folder| {
        let _server = Server::start(folder);
        let recorder = Recorder::start();
        let screen = Screen::start(folder);
        let window = Window::open(&screen, folder);
        let page = screen.picture();
        assert!(ink(&page.part(0..1000, 64..700)) > 5_000, "there is text on the page");

        let asked = window.press(&["space"]);
        let heard = recorder.first_sound(asked, SECOND).expect("the first sound within a second");
        println!("first sound {:?} after the key", heard - asked);
        let words = window.words_after(0, 3);
        assert_eq!(words, [0, 1, 2].map(|word| Place { word, ..Place::default() }));
        assert!(screen.picture() != page, "the word is marked");

        let asked = window.press(&["space"]);
        sleep(SECOND);
        let silent = recorder.last_sound().unwrap().saturating_duration_since(asked);
        println!("silent {silent:?} after the key");
        assert!(silent < Duration::from_millis(300), "{silent:?}");
        let paused = window.words();
        sleep(SECOND / 2);
        assert_eq!(window.words(), paused, "no word is marked in a pause");

        let asked = window.press(&["space"]);
        assert!(recorder.first_sound(asked, SECOND).is_some());
        let words = window.words_after(paused.len(), 4);
        assert_eq!(words[0], paused[paused.len() - 1], "it goes on with the same word");

        window.press(&["Right"]);
        let next = Place::sentence(1, 0);
        wait_for("the next sentence", || window.words().contains(&next).then_some(()));
        window.press(&["plus", "plus"]);
        assert_eq!(window.close().code(), Some(0));
        let places = written(folder, "state/places.ron");
        assert!(
            places.contains("article:vitamin-d-k2") && places.contains("block: 1, sentence: 0"),
            "{places}"
        );
        assert!(written(folder, "config/settings.ron").contains("size:"));

        let window = Window::open(&screen, folder);
        window.press(&["space"]);
        let back = window.words_after(0, 1)[0];
        assert_eq!((back.block, back.sentence), (1, 0), "it is open where it was left");
        let mut window = window;
        window.press(&["ctrl+q"]);
        assert_eq!(window.ended().code(), Some(0));
    });
}

#[test]
fn what_is_written_while_a_window_is_open_stays() {
    in_session("what_is_written_while_a_window_is_open_stays", |folder| {
        let screen = Screen::start(folder);
        let window = Window::open(&screen, folder);
        // A look taken in by a command, and another text read in another window.
        let look = folder.join("looks.ron");
        std::fs::write(&look, "(lectern_presets: [(name: \"Train\", look: ())])").unwrap();
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_lectern"));
        command.args(["presets", "import"]).arg(&look);
        for (name, folder) in [
            ("LECTERN_CONFIG", folder.join("config")),
            ("LECTERN_STATE", folder.join("state")),
            ("LECTERN_DATA", folder.join("data")),
        ] {
            command.env(name, folder);
        }
        let imported = command.output().unwrap();
        assert!(imported.status.success(), "{imported:?}");
        let places = "(places: [(document: \"file:/novel#1\", place: (block: 9, sentence: 1, word: 2))])";
        std::fs::create_dir_all(folder.join("state")).unwrap();
        std::fs::write(folder.join("state/places.ron"), places).unwrap();

        window.press(&["Right", "plus"]);
        assert_eq!(window.close().code(), Some(0));
        let settings = written(folder, "config/settings.ron");
        assert!(settings.contains("Train") && settings.contains("own_size: true"), "{settings}");
        let places = written(folder, "state/places.ron");
        assert!(places.contains("file:/novel#1") && places.contains("article:vitamin-d-k2"), "{places}");
    });
}

#[test]
fn another_language_goes_on_with_the_same_sentence() {
    in_session("another_language_goes_on_with_the_same_sentence", |folder| {
        let _server = Server::start(folder);
        let recorder = Recorder::start();
        let screen = Screen::start(folder);
        let window = Window::open(&screen, folder);
        window.press(&["Right", "Right", "space"]);
        let words = window.words_after(0, 3);
        let english = screen.picture();
        // The panel opens with the keyboard on the button that closes it; Tab leads to the list, arrows through it.
        let tags = Locales::load(None).tags();
        let steps = tags.iter().position(|tag| *tag == Lang::new("ar")).unwrap();
        window.press(&["ctrl+l"]);
        sleep(SECOND / 4);
        window.press(&["Tab", "Home"]);
        window.press(&vec!["Down"; steps]);
        let before = window.words().len();
        let asked = window.press(&["Return"]);
        let spoken = wait_for("an Arabic word", || {
            let events = window.events();
            let arabic = |event: &&serde_json::Value| {
                event["text"]
                    .as_str()
                    .is_some_and(|text| text.starts_with(|c| ('\u{600}'..'\u{700}').contains(&c)))
            };
            events.iter().find(arabic).cloned()
        });
        let took = moment(&spoken).saturating_duration_since(asked);
        println!("the other language {took:?} after the key");
        let last = window.words()[before - 1];
        assert_eq!((place(&spoken).block, place(&spoken).sentence), (last.block, last.sentence));
        assert_eq!(words[0].block, last.block, "it was in the middle of a sentence");
        assert!(took < Duration::from_millis(300), "{took:?}");
        assert!(recorder.last_sound().is_some());

        window.press(&["Escape"]);
        sleep(SECOND / 4);
        // The toolbar of English begins at the left and ends before the right edge; now it is the other way round.
        let edges = |picture: &screen::Picture| {
            let colours =
                |x| picture.part(x, 20..44).into_iter().collect::<std::collections::HashSet<_>>().len();
            (colours(10..110), colours(890..990))
        };
        assert!(edges(&english).0 > 10 && edges(&english).1 == 1, "{:?}", edges(&english));
        wait_for("the mirrored window", || {
            let (left, right) = edges(&screen.picture());
            (left == 1 && right > 10).then_some(())
        });
        assert_eq!(window.close().code(), Some(0));
        assert!(written(folder, "config/settings.ron").contains("\"ar\""));
    });
}

#[test]
fn a_voice_killed_while_reading_is_not_noticed() {
    in_session("a_voice_killed_while_reading_is_not_noticed", |folder| {
        let _server = Server::start(folder);
        let recorder = Recorder::start();
        let screen = Screen::start(folder);
        let window = Window::open(&screen, folder);
        window.press(&["space"]);
        window.words_after(0, 3);
        let voices = window.voices();
        assert_eq!(voices.len(), 1);
        program::signal("-KILL", voices[0]);
        let killed = Instant::now();
        let text = program::article("en");
        let sentences: Vec<Place> =
            std::iter::successors(text.first(), |place| text.next_sentence(*place)).take(4).collect();
        let all: Vec<Place> = sentences[..3]
            .iter()
            .flat_map(|place| {
                (0..text.words(place.block, place.sentence).len()).map(|word| Place { word, ..*place })
            })
            .collect();
        wait_for("the fourth sentence", || window.words().contains(&sentences[3]).then_some(()));
        assert_eq!(window.words()[..all.len()], all, "every word comes once, in order");
        assert!(recorder.last_sound().unwrap() > killed + SECOND);
        assert_ne!(window.voices(), voices, "another voice has taken over");
        assert_eq!(window.close().code(), Some(0));
    });
}

#[test]
fn a_sound_server_that_dies_and_comes_back_loses_no_place() {
    in_session("a_sound_server_that_dies_and_comes_back_loses_no_place", |folder| {
        let server = Server::start(folder);
        let screen = Screen::start(folder);
        let window = Window::open(&screen, folder);
        window.press(&["space"]);
        let before = window.words_after(0, 3);
        server.kill();
        // The window answers at once.
        let paper = screen.picture().part(600..601, 300..301);
        let asked = window.press(&["ctrl+t"]);
        wait_for("the next theme", || (screen.picture().part(600..601, 300..301) != paper).then_some(()));
        println!("the window answered {:?} after the key", asked.elapsed());
        assert!(asked.elapsed() < SECOND, "{:?}", asked.elapsed());
        // Reading goes on without sound, from the word where it was lost.
        let after = window.words_after(before.len(), 4);
        let last = before[before.len() - 1];
        assert!(
            after[0] == last || after[0] == Place { word: last.word + 1, ..last },
            "{last:?} then {after:?}"
        );
        let _server = Server::start(folder);
        let recorder = Recorder::start();
        assert!(recorder.first_sound(Instant::now(), screen::PATIENCE).is_some(), "sound comes back");
        let words = window.words();
        assert!(words.is_sorted_by_key(|place| (place.block, place.sentence, place.word)), "{words:?}");
        let asked = window.press(&["space"]);
        sleep(SECOND / 2);
        assert!(recorder.last_sound().unwrap().saturating_duration_since(asked) < SECOND / 3);
        assert_eq!(window.close().code(), Some(0));
    });
}

#[test]
fn without_a_sound_server_words_are_marked_and_the_window_says_why() {
    in_session("without_a_sound_server_words_are_marked_and_the_window_says_why", |folder| {
        let screen = Screen::start(folder);
        let window = Window::open(&screen, folder);
        // In the status line, right of the few words that stand there at first.
        let said = || ink(&screen.picture().part(320..1000, 724..758));
        assert_eq!(said(), 0);
        window.press(&["space"]);
        let words = window.words_after(0, 6);
        assert_eq!(words, std::array::from_fn::<_, 6, _>(|word| Place { word, ..Place::default() })[..]);
        wait_for("the sentence in the status line", || (said() > 200).then_some(()));
        window.press(&["space"]);
        sleep(SECOND / 4);
        let paused = window.words().len();
        sleep(SECOND);
        assert_eq!(window.words().len(), paused);
        assert_eq!(window.close().code(), Some(0));
    });
}
