//! An export that was interrupted, or killed, goes on with the same command, and what comes of it is the same to the bit.

use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::folders::files;
use crate::program::{Home, Run, Running, signal};

/// A text in which no sentence is like another.
fn long(sentences: usize) -> String {
    let paragraphs = (0..sentences).map(|n| {
        let heading = if n % 50 == 0 { format!("Part {n}\n\n") } else { String::new() };
        format!("{heading}Number {n} was written down. It was followed by {}.\n\n", n * 7 + 3)
    });
    paragraphs.collect()
}

/// Runs the program in a home with a cache of its own.
fn run(home: &Home, words: &str) -> Value {
    let mut program = home.program();
    let output = program.env("LECTERN_CACHE", home.path("cache")).args(words.split(' ')).output().unwrap();
    Run::of(output).json()
}

/// What is kept of runs that were interrupted, in bytes.
fn kept(home: &Home) -> u64 {
    let entries = fs::read_dir(home.path("cache/export")).into_iter().flatten().flatten();
    entries.map(|entry| entry.metadata().unwrap().len()).sum()
}

/// Starts the program and sends it a signal once so many bytes are kept and `ready` says so too.
fn interrupt(home: &Home, words: &str, kind: &str, bytes: u64, ready: &dyn Fn() -> bool) {
    let mut program = home.program();
    program.env("LECTERN_CACHE", home.path("cache")).args(words.split(' ')).stdout(Stdio::null());
    let mut program = Running(program.spawn().unwrap());
    let begun = Instant::now();
    while kept(home) < bytes || !ready() {
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
        home.file("config/settings.ron", r#"(welcomed: true, voices: {"en": "espeak"})"#);
        home.file("long.txt", long(600));
        fs::create_dir(home.path("out")).unwrap();
        fs::create_dir(home.path("once")).unwrap();
        let words = |folder: &str| {
            format!(
                "export long.txt --to {folder}/{file} --subtitles {folder}/a.vtt --timings {folder}/a.json --json"
            )
        };
        interrupt(&home, &words("out"), kind, 20_000_000, &|| true);
        assert!(files(&home.path("out")).is_empty(), "{kind}: nothing looks finished");
        // Power that fails leaves a record half.
        let store = fs::read_dir(home.path("cache/export")).unwrap().next().unwrap().unwrap().path();
        let bytes = fs::read(&store).unwrap();
        fs::write(&store, &bytes[..bytes.len() - 1000]).unwrap();
        let again = run(&home, &words("out"));
        let resumed = again["resumed"].as_u64().unwrap();
        println!("{file}: {resumed} of {} sentences were there", again["sentences"]);
        assert!(resumed > 50 && resumed < again["sentences"].as_u64().unwrap(), "{again}");
        assert_eq!(kept(&home), 0, "nothing is left when all is done");
        assert_eq!(run(&home, &words("once"))["resumed"], 0);
        assert!(contents(&home.path("out")) == contents(&home.path("once")), "{file}: not the same");
    }
}

#[test]
fn the_natural_voice_goes_on_as_if_nothing_had_happened() {
    let home = Home::new();
    home.file("long.txt", long(12));
    interrupt(&home, "export long.txt --to out.wav", "-KILL", 500_000, &|| true);
    let again = run(&home, "export long.txt --to out.wav --json");
    assert!(again["resumed"].as_u64().unwrap() > 1, "{again}");
    assert_eq!(run(&home, "export long.txt --to once.wav --json")["resumed"], 0);
    let read = |name: &str| fs::read(home.path(name)).unwrap();
    assert!(read("out.wav") == read("once.wav"));
}

#[test]
fn a_text_that_was_changed_in_between_is_spoken_as_it_is_now() {
    let home = Home::new();
    home.file("config/settings.ron", r#"(welcomed: true, voices: {"en": "espeak"})"#);
    home.file("long.txt", long(400));
    interrupt(&home, "export long.txt --to out.wav", "-KILL", 10_000_000, &|| true);
    home.file("long.txt", format!("A new beginning. {}", long(400).replace("Number 3 was", "Number 3 is")));
    let again = run(&home, "export long.txt --to out.wav --json --speed 171");
    assert_eq!(again["resumed"], 0, "another speed is another speech");
    interrupt(&home, "export long.txt --to out.wav", "-KILL", 10_000_000, &|| true);
    assert!(run(&home, "export long.txt --to out.wav --json")["resumed"].as_u64().unwrap() > 10);
    run(&home, "export long.txt --to once.wav --json");
    let read = |name: &str| fs::read(home.path(name)).unwrap();
    assert!(read("out.wav") == read("once.wav"));
}

#[test]
fn a_folder_goes_on_with_the_same_command_and_what_was_finished_is_left_alone() {
    let home = Home::new();
    home.file("config/settings.ron", r#"(welcomed: true, voices: {"en": "espeak"})"#);
    home.file("in/1.txt", "A short text.");
    home.file("in/2.txt", long(600));
    home.file("in/3.txt", "Another short text.");
    let words = |to: &str| format!("export in --to {to} --as mp3 --json");
    let first = home.path("out/1.mp3");
    interrupt(&home, &words("out"), "-KILL", 10_000_000, &|| first.exists());
    let before = files(&home.path("out"));
    assert_eq!(before.len(), 1, "only what is finished has its name");
    let again = run(&home, &words("out"));
    let states: Vec<_> = again["texts"].as_array().unwrap().iter().map(|text| &text["state"]).collect();
    assert_eq!(states, ["current", "made", "made"]);
    assert!(again["texts"][1]["resumed"].as_u64().unwrap() > 20, "{again}");
    assert!(files(&home.path("out")).contains(&before[0]), "it was not written again");
    assert_eq!(kept(&home), 0);
    run(&home, &words("once"));
    assert!(contents(&home.path("out")) == contents(&home.path("once")));
    // What a killed run left in the folder does not look like anybody's file.
    let left = fs::read_dir(home.path("out")).unwrap().map(|entry| entry.unwrap().file_name());
    let left: Vec<_> = left.map(|name| name.into_string().unwrap()).collect();
    assert!(left.iter().all(|name| name.ends_with(".mp3") || name.starts_with(".lectern-")), "{left:?}");
}

#[test]
fn a_person_is_told_that_it_went_on() {
    let home = Home::new();
    home.file("config/settings.ron", r#"(welcomed: true, voices: {"en": "espeak"})"#);
    home.file("long.txt", long(300));
    interrupt(&home, "export long.txt --to out.wav", "-INT", 5_000_000, &|| true);
    let mut program = home.program();
    program.env("LECTERN_CACHE", home.path("cache")).args(["export", "long.txt", "--to", "out.wav"]);
    let said = Run::of(program.output().unwrap()).done();
    let lines: Vec<_> = said.lines().collect();
    assert_eq!(lines[1..], ["This went on where the last run was interrupted."], "{said}");
}
