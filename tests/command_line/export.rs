//! `lectern export`: a sound file and the time of every word in it, in every language; or nothing.

use std::fs;
use std::io::Read as _;
use std::os::unix::process::{CommandExt as _, ExitStatusExt as _};
use std::process::Stdio;
use std::time::{Duration, Instant};

use lectern::document::Place;
use serde_json::Value;

use crate::program::{DESKTOPS, Home, Run, Running, article, signal, signal_group};

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap()
}

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap()
}

#[test]
fn every_word_of_every_sentence_has_its_time_in_every_language() {
    std::thread::scope(|scope| {
        for half in DESKTOPS.chunks(DESKTOPS.len() / 2) {
            scope.spawn(|| half.iter().for_each(|(tag, desktop)| check_times(tag, desktop)));
        }
    });
}

fn check_times(tag: &str, desktop: &str) {
    let home = Home::new();
    let summary = home.run_on(desktop, "export --to a.wav --timings a.json --json").json();
    let timings: Value = serde_json::from_slice(&fs::read(home.path("a.json")).unwrap()).unwrap();
    let mut sound = hound::WavReader::open(home.path("a.wav")).unwrap();
    let spec = sound.spec();
    assert_eq!((spec.channels, spec.bits_per_sample, spec.sample_format), (1, 16, hound::SampleFormat::Int));
    assert_eq!(timings["sample_rate"], spec.sample_rate);
    let length = f64::from(sound.duration()) / f64::from(spec.sample_rate);
    let header = fs::metadata(home.path("a.wav")).unwrap().len() - u64::from(sound.duration()) * 2;
    assert_eq!(header, 44, "the header tells the whole length");
    assert!((number(&timings["duration_s"]) - length).abs() < 0.001);
    let samples: Vec<f64> = sound.samples::<i16>().map(|sample| f64::from(sample.unwrap())).collect();

    let text = article(tag);
    let places: Vec<Place> =
        std::iter::successors(text.first(), |place| text.next_sentence(*place)).collect();
    let sentences = list(&timings["sentences"]);
    assert_eq!(sentences.len(), places.len(), "{tag}");
    let mut end = 0.0;
    for (place, sentence) in places.iter().zip(sentences) {
        assert_eq!(
            (&sentence["block"], &sentence["sentence"]),
            (&place.block.into(), &place.sentence.into())
        );
        assert_eq!(sentence["text"], text.text(*place));
        let (start_s, end_s) = (number(&sentence["start_s"]), number(&sentence["end_s"]));
        assert!(start_s >= end && end_s > start_s, "{tag} {place:?}: {start_s}–{end_s} after {end}");
        end = end_s;
        let block = &text.document().blocks[place.block].text;
        let expected: Vec<&str> =
            text.words(place.block, place.sentence).into_iter().map(|word| &block[word]).collect();
        let words = list(&sentence["words"]);
        let spoken: Vec<&str> = words.iter().map(|word| word["text"].as_str().unwrap()).collect();
        assert_eq!(spoken, expected, "{tag} {place:?}");
        let mut start = -1.0;
        for word in words {
            let (from, to) = (number(&word["start_s"]), number(&word["end_s"]));
            assert!(from > start && from >= start_s, "{tag} {place:?}: {word}");
            assert!(to >= from && to <= end_s + 1e-9, "{tag} {place:?}: {word}");
            start = from;
        }
        let (from, to) = (start_s * f64::from(spec.sample_rate), end_s * f64::from(spec.sample_rate));
        let heard = &samples[from as usize..(to as usize).min(samples.len())];
        let loudness = (heard.iter().map(|s| s * s).sum::<f64>() / heard.len() as f64).sqrt();
        assert!(loudness > 300.0, "{tag} {place:?}: nothing is heard ({loudness})");
    }
    assert!((length - end).abs() <= 0.05, "{tag}: {length} s of sound, the last word ends at {end}");

    assert_eq!(summary["path"], "a.wav");
    assert_eq!(summary["timings"], "a.json");
    assert_eq!((&summary["sentences"], &summary["skipped"]), (&sentences.len().into(), &0.into()));
    assert!((number(&summary["duration_s"]) - length).abs() < 0.001);
    let times = number(&summary["times_real_time"]);
    assert!((times - length / number(&summary["seconds"])).abs() < 0.01 * times, "{summary}");
    println!("{tag}: {length:.1} s of speech, {times:.0} times as fast as spoken");
}

#[test]
fn a_person_is_told_what_was_written_and_no_progress_where_none_is_seen() {
    let home = Home::new();
    home.file("short.txt", "One fish. Two fish.");
    let said = home.run("export short.txt --to a.wav").done();
    assert!(said.starts_with("Wrote “a.wav”: ") && said.lines().count() == 1, "{said}");
    assert!(!home.path("a.json").exists());
}

#[test]
fn progress_is_shown_on_a_terminal() {
    let home = Home::new();
    home.file("short.txt", "One fish. Two fish. Three fish.");
    let line = format!("{} export short.txt --to a.wav >said", env!("CARGO_BIN_EXE_lectern"));
    let output =
        home.start("script").args(["-qec", &line, "/dev/null"]).output().expect("script is installed");
    let run = Run::of(output);
    assert!(run.code == Some(0) && run.out.ends_with("\r3 of 3 sentences\r\n"), "{:?}", run.out);
    assert_eq!(fs::read_to_string(home.path("said")).unwrap().lines().count(), 1);
}

#[test]
fn the_speed_asked_for_is_the_speed_of_the_speech() {
    let home = Home::new();
    home.file(
        "some.txt",
        "The quick brown fox jumps over the lazy dog, and then it sleeps for a while. ".repeat(3),
    );
    let length = |speed: u16| {
        let summary = home.run(&format!("export some.txt --to {speed}.wav --speed {speed} --json")).json();
        number(&summary["duration_s"])
    };
    let lengths = [60, 100, 170, 450, 900].map(|speed| (speed, length(speed)));
    println!("{lengths:?}");
    for pair in lengths.windows(2) {
        let faster = f64::from(pair[1].0) / f64::from(pair[0].0);
        let shorter = pair[0].1 / pair[1].1;
        assert!(shorter > 0.7 * faster && shorter < 1.3 * faster, "{pair:?}");
    }
}

/// The names of what is in a folder.
fn names(home: &Home, folder: &str) -> Vec<String> {
    let entries = fs::read_dir(home.path(folder)).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn what_cannot_be_written_leaves_nothing_half() {
    let home = Home::new();
    home.file("short.txt", "One fish. Two fish.");
    home.file("out/taken/keep", "");
    home.file("out/file", "old");
    for (to, timings) in [
        ("nowhere/a.wav", "out/a.json"),
        ("out/taken", "out/a.json"),
        ("out/file/a.wav", "out/a.json"),
        ("out/a.wav", "out/taken"),
        ("out/a.wav", "nowhere/a.json"),
        ("/proc/a.wav", "out/a.json"),
        ("/proc/a.epub", "out/a.json"),
        ("out/a.wav", "/proc/a.json"),
    ] {
        let said = home.run(&format!("export short.txt --to {to} --timings {timings}")).complaint(1);
        let culprit = if to == "out/a.wav" { timings } else { to };
        assert!(said.contains(culprit) && said.contains("cannot get at"), "{said}");
        assert_eq!(names(&home, "out"), ["file", "taken"], "{to} {timings}");
        assert!(!home.path("nowhere").exists());
    }
    assert_eq!(fs::read_to_string(home.path("out/file")).unwrap(), "old");
}

#[test]
fn an_interrupted_export_leaves_what_was_there_before() {
    let home = Home::new();
    // The voice that is started again soonest: what is measured is how soon the export ends.
    home.file("config/settings.ron", r#"(voices: {"en": "espeak"})"#);
    home.file(
        "long.txt",
        "It was the best of times, it was the worst of times, and it went on. ".repeat(20_000),
    );
    for (kind, file) in [
        ("-INT", "a.wav"),
        ("-TERM", "a.epub"),
        ("-HUP", "a.opus"),
        ("-INT", "a.mp3"),
        ("-TERM", "a.flac"),
        ("-KILL", "a.wav"),
    ] {
        let path = format!("out/{file}");
        home.file(&path, "old");
        let program = home
            .program()
            .args([
                "export",
                "long.txt",
                "--to",
                &path,
                "--timings",
                "out/a.json",
                "--subtitles",
                "out/a.vtt",
            ])
            .stdout(Stdio::null())
            .process_group(0)
            .spawn()
            .unwrap();
        let mut program = Running(program);
        let begun = Instant::now();
        let grown = || {
            let sizes =
                fs::read_dir(home.path("out")).unwrap().filter_map(|entry| entry.ok()?.metadata().ok());
            sizes.map(|metadata| metadata.len()).sum::<u64>() > 1_000_000
        };
        while !grown() {
            assert!(begun.elapsed() < Duration::from_secs(30), "the export does not begin");
            assert!(program.0.try_wait().unwrap().is_none(), "it ended before it could be interrupted");
            std::thread::sleep(Duration::from_millis(5));
        }
        match kind {
            // From the keyboard it reaches the voice's process too.
            "-INT" => signal_group(kind, program.id()),
            _ => signal(kind, program.id()),
        }
        let asked = Instant::now();
        let status = program.0.wait().unwrap();
        assert!(asked.elapsed() < Duration::from_secs(2), "{kind}: {:?}", asked.elapsed());
        let number = match kind {
            "-INT" => 2,
            "-TERM" => 15,
            "-HUP" => 1,
            _ => 9,
        };
        assert_eq!(status.signal(), Some(number), "it ends as interrupted programs do");
        let mut said = String::new();
        program.0.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        assert_eq!(said, "", "{kind}: whoever interrupts knows why");
        assert_eq!(fs::read_to_string(home.path(&path)).unwrap(), "old");
        fs::remove_file(home.path(&path)).unwrap();
        // Nobody can tidy up after being killed; what is left then does not look like a sound file of the reader's.
        let left = names(&home, "out");
        assert!(
            left.iter().all(|name| kind == "-KILL" && name.starts_with(".lectern-")),
            "{kind} {file}: {left:?}"
        );
    }
}
