//! An export that was interrupted, or killed, goes on with the same command, and what comes of it is the same to the bit.

use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::folders::files;
use crate::program::{Home, Run, Running, signal};

/// A text in which no sentence is like another. What is in Russian is read by the other voice, which never says anything
/// twice in the same way.
fn long(paragraphs: usize) -> String {
    let paragraph = |n: usize| {
        let heading = if n.is_multiple_of(5) { format!("Part {n}\n\n") } else { String::new() };
        let russian = if n.is_multiple_of(3) { " Она сказала это вслух." } else { "" };
        format!("{heading}Number {n} was written down. It was followed by {}.{russian}\n\n", n * 7 + 3)
    };
    (0..paragraphs).map(paragraph).collect()
}

/// The program in a home with a cache of its own.
fn program(home: &Home, words: &str) -> std::process::Command {
    let mut program = home.program();
    program.env("LECTERN_CACHE", home.path("cache")).args(words.split(' '));
    program
}

fn run(home: &Home, words: &str) -> Value {
    Run::of(program(home, words).output().unwrap()).json()
}

/// The bytes of all files in a folder.
fn bytes(home: &Home, folder: &str) -> u64 {
    let entries = fs::read_dir(home.path(folder)).into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.metadata().ok()).map(|facts| facts.len()).sum()
}

/// What is kept of runs that were interrupted.
fn kept(home: &Home) -> u64 {
    bytes(home, "cache/export")
}

/// Enough to be interrupted: some ten seconds of speech.
const SOME: u64 = 1_000_000;

/// Starts the program and sends it a signal as soon as it is `ready`.
fn interrupt(home: &Home, words: &str, kind: &str, ready: &dyn Fn() -> bool) {
    let mut program = Running(program(home, words).stdout(Stdio::null()).spawn().unwrap());
    let begun = Instant::now();
    while !ready() {
        assert!(begun.elapsed() < Duration::from_secs(60), "the export does not get so far");
        assert!(program.0.try_wait().unwrap().is_none(), "it ended before it could be interrupted");
        std::thread::sleep(Duration::from_millis(2));
    }
    signal(kind, program.id());
    assert!(!program.0.wait().unwrap().success());
}

fn contents(folder: &Path) -> Vec<(String, Vec<u8>)> {
    files(folder).into_iter().map(|(name, bytes, _)| (name, bytes)).collect()
}

#[test]
fn a_long_text_goes_on_where_it_was_interrupted_and_is_the_same_to_the_bit() {
    for (file, kind) in [("a.mp3", "-KILL"), ("a.flac", "-INT"), ("a.opus", "-TERM")] {
        let home = Home::new();
        home.file("long.txt", long(16));
        fs::create_dir(home.path("out")).unwrap();
        fs::create_dir(home.path("once")).unwrap();
        let words = |to: &str| {
            format!("export long.txt --to {to}/{file} --subtitles {to}/a.vtt --timings {to}/a.json --json")
        };
        interrupt(&home, &words("out"), kind, &|| kept(&home) > SOME);
        assert!(files(&home.path("out")).is_empty(), "{kind}: nothing looks finished");
        // Power that fails leaves a record half.
        let store = fs::read_dir(home.path("cache/export")).unwrap().next().unwrap().unwrap().path();
        let whole = fs::read(&store).unwrap();
        fs::write(&store, &whole[..whole.len() - 1000]).unwrap();
        let again = run(&home, &words("out"));
        let resumed = again["resumed"].as_u64().unwrap();
        println!("{file}: {resumed} of {} sentences were there", again["sentences"]);
        assert!(resumed > 2 && resumed < again["sentences"].as_u64().unwrap(), "{again}");
        assert_eq!(kept(&home), 0, "nothing is left when all is done");
        assert_eq!(run(&home, &words("once"))["resumed"], 0);
        assert!(contents(&home.path("out")) == contents(&home.path("once")), "{file}: not the same");
    }
}

#[test]
fn the_quick_voice_begins_anew_and_is_the_same_to_the_bit() {
    let home = Home::new();
    let text: String =
        (0..150).map(|n| format!("Nummer {n} schrieb er auf. Danach kam {}.\n\n", n * 7)).collect();
    home.file("lang.txt", text);
    fs::create_dir(home.path("out")).unwrap();
    let words = |to: &str| format!("export lang.txt --to {to} --json --locale de");
    interrupt(&home, &words("out/a.flac"), "-KILL", &|| bytes(&home, "out") > SOME / 5);
    assert_eq!(run(&home, &words("out/a.flac"))["resumed"], 0);
    run(&home, &words("once.flac"));
    assert!(fs::read(home.path("out/a.flac")).unwrap() == fs::read(home.path("once.flac")).unwrap());
    assert_eq!(kept(&home), 0);
}

#[test]
fn a_text_that_was_changed_in_between_is_spoken_as_it_is_now() {
    let home = Home::new();
    home.file("long.txt", long(16));
    interrupt(&home, "export long.txt --to out.wav", "-KILL", &|| kept(&home) > SOME);
    let changed = long(6).replace("Number 1 was", "Number 1 is");
    home.file("long.txt", format!("A new beginning. {changed}"));
    assert!(run(&home, "export long.txt --to out.wav --json")["resumed"].as_u64().unwrap() > 1);
    run(&home, "export long.txt --to once.wav --json");
    let read = |name: &str| fs::read(home.path(name)).unwrap();
    assert!(read("out.wav") == read("once.wav"));
}

#[test]
fn another_speed_is_another_speech_and_a_person_is_told_what_went_on() {
    let home = Home::new();
    home.file("long.txt", long(6));
    for (speed, lines) in [(171, 1), (170, 2)] {
        interrupt(&home, "export long.txt --to out.wav --speed 170", "-INT", &|| kept(&home) > SOME / 2);
        let words = format!("export long.txt --to out.wav --speed {speed}");
        let said = Run::of(program(&home, &words).output().unwrap()).done();
        assert_eq!(said.lines().count(), lines, "{said}");
        let told = said.ends_with("This went on where the last run was interrupted.\n");
        assert_eq!(told, lines == 2, "{said}");
    }
}

#[test]
fn a_folder_goes_on_with_the_same_command_and_what_was_finished_is_left_alone() {
    let home = Home::new();
    home.file("in/1.txt", "A short text.");
    home.file("in/2.txt", long(16));
    home.file("in/3.txt", "Короткий текст. Он на русском языке.");
    let words = |to: &str| format!("export in --to {to} --as mp3 --json");
    let first = home.path("out/1.mp3");
    interrupt(&home, &words("out"), "-KILL", &|| first.exists() && kept(&home) > SOME);
    let before = files(&home.path("out"));
    assert_eq!(before.len(), 1, "only what is finished has its name");
    let again = run(&home, &words("out"));
    let states: Vec<_> = again["texts"].as_array().unwrap().iter().map(|text| &text["state"]).collect();
    assert_eq!(states, ["current", "made", "made"]);
    assert!(again["texts"][1]["resumed"].as_u64().unwrap() > 2, "{again}");
    assert!(files(&home.path("out")).contains(&before[0]), "it was not written again");
    assert_eq!(kept(&home), 0);
    run(&home, &words("once"));
    assert!(contents(&home.path("out")) == contents(&home.path("once")));
    // What a killed run left in the folder does not look like anybody's file.
    let left = fs::read_dir(home.path("out")).unwrap().map(|entry| entry.unwrap().file_name());
    let left: Vec<_> = left.map(|name| name.into_string().unwrap()).collect();
    assert!(left.iter().all(|name| name.ends_with(".mp3") || name.starts_with(".lectern-")), "{left:?}");
}
