//! `lectern export` of a folder: every text in it becomes a file, nothing is made twice, and what fails stops nothing else.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use lectern::document::Lang;
use lectern::settings::places::{Places, file_key};
use lectern::settings::store;
use serde_json::{Value, json};

use crate::program::{DESKTOPS, Home, Run};

/// Every file below a folder that is not hidden, with what it holds and when it was written.
pub fn files(folder: &Path) -> Vec<(String, Vec<u8>, SystemTime)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if !path.file_name().unwrap().to_str().unwrap().starts_with('.') {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
                let written = fs::metadata(&path).unwrap().modified().unwrap();
                found.push((name, fs::read(&path).unwrap(), written));
            }
        }
    }
    found.sort();
    found
}

fn names(home: &Home, folder: &str) -> Vec<String> {
    files(&home.path(folder)).into_iter().map(|(name, _, _)| name).collect()
}

/// Three good texts, at two depths.
fn texts(home: &Home) {
    home.file("in/10.txt", "Ten fish swim.");
    home.file("in/9.txt", "Nine fish swim. They swim on.");
    home.file("in/deep/down/a.txt", "A fish swims.");
}

/// What a run tells of each text, by its source.
fn states(summary: &Value) -> Vec<(&str, &str)> {
    let texts = summary["texts"].as_array().unwrap();
    texts.iter().map(|text| (text["source"].as_str().unwrap(), text["state"].as_str().unwrap())).collect()
}

#[test]
fn every_text_becomes_a_file_at_its_place_and_a_broken_one_is_told() {
    let home = Home::new();
    texts(&home);
    home.file("in/broken.txt", [0; 4_000]);
    home.file("in/.hidden.txt", "Nobody sees it.");
    home.file("in/picture.jpg", "no text");
    let run = home.run("export in --to out --as wav --subtitles vtt --timings json --json");
    assert_eq!(run.code, Some(1), "{}", run.err);
    assert!(run.err.lines().count() == 1 && run.err.contains("in/broken.txt"), "{}", run.err);
    let summary: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(
        states(&summary),
        [("9.txt", "made"), ("10.txt", "made"), ("broken.txt", "failed"), ("deep/down/a.txt", "made")]
    );
    assert_eq!((&summary["path"], &summary["made"]), (&json!("out"), &json!(3)));
    assert_eq!((&summary["current"], &summary["failed"]), (&json!(0), &json!(1)));
    let texts = summary["texts"].as_array().unwrap();
    assert_eq!(texts[0]["files"], json!(["9.wav", "9.vtt", "9.json"]));
    assert_eq!((&texts[0]["sentences"], &texts[0]["skipped"]), (&json!(2), &json!(0)));
    assert_eq!((&texts[0]["reason"], &texts[0]["resumed"]), (&Value::Null, &json!(0)));
    assert!(texts[2]["reason"].as_str().is_some_and(|reason| run.err.contains(reason)));
    let lengths: f64 = texts.iter().map(|text| text["duration_s"].as_f64().unwrap()).sum();
    assert!((summary["duration_s"].as_f64().unwrap() - lengths).abs() < 1e-9 && lengths > 2.0);
    let made = ["10", "9", "deep/down/a"];
    let made = made.iter().flat_map(|stem| ["json", "vtt", "wav"].map(|end| format!("{stem}.{end}")));
    assert_eq!(names(&home, "out"), made.collect::<Vec<_>>());
    // The file is the one that the text alone becomes.
    home.run("export in/9.txt --to alone.wav --subtitles alone.vtt").done();
    for end in ["wav", "vtt"] {
        let read = |name: String| fs::read(home.path(&name)).unwrap();
        assert!(read(format!("alone.{end}")) == read(format!("out/9.{end}")), "{end}");
    }
}

#[test]
fn a_person_is_told_of_each_file_and_of_all_in_every_language() {
    let home = Home::new();
    texts(&home);
    let said = home.run("export in --to out").done();
    let lines: Vec<_> = said.lines().collect();
    assert_eq!(lines.len(), 4, "{said}");
    assert!(lines[0].starts_with("Wrote “out/9.mp3”") && lines[2].starts_with("Wrote “out/deep/down/a.mp3”"));
    assert_eq!(lines[3], "Made: 3. Up to date already: 0. Not made: 0.");
    let mut seen = std::collections::BTreeSet::new();
    for (tag, _) in DESKTOPS {
        home.run(&format!("export in --to {tag} --locale {tag}")).done();
        let said = home.run(&format!("export in --to {tag} --locale {tag}")).done();
        assert!(said.lines().count() == 1 && said.contains('3') && said.contains('0'), "{said}");
        assert!(seen.insert(said), "{tag}: not its own sentence");
    }
}

#[test]
fn only_what_has_changed_is_made_again() {
    let home = Home::new();
    texts(&home);
    let run = |words: &str| home.run(&format!("export in --to out --as opus --json {words}")).json();
    let made = |summary: &Value| -> Vec<String> {
        let states = states(summary).into_iter();
        states.filter(|(_, state)| *state == "made").map(|(source, _)| source.to_owned()).collect()
    };
    let all = ["9.txt", "10.txt", "deep/down/a.txt"];
    assert_eq!(made(&run("")), all);
    let before = files(&home.path("out"));
    let again = run("");
    assert_eq!((made(&again).len(), &again["current"]), (0, &json!(3)));
    assert_eq!(again["texts"][0]["files"], json!(["9.opus"]));
    assert!(again["texts"][0]["duration_s"].as_f64().unwrap() > 1.0);
    assert!(files(&home.path("out")) == before, "nothing was written");

    home.file("in/10.txt", "Ten other fish swim.");
    assert_eq!(made(&run("")), ["10.txt"]);
    fs::write(home.path("out/9.opus"), "cut").unwrap();
    fs::remove_file(home.path("out/deep/down/a.opus")).unwrap();
    assert_eq!(made(&run("")), ["9.txt", "deep/down/a.txt"]);
    assert_eq!(made(&run("--speed 300")), all);
    assert_eq!(made(&run("--speed 300 --subtitles lrc")), all);
    assert_eq!(made(&run("--speed 300 --subtitles lrc")).len(), 0);
    home.file("config/settings.ron", r#"(welcomed: true, pauses: (sentence_ms: 900))"#);
    assert_eq!(made(&run("")), all);
    home.file("config/settings.ron", r#"(welcomed: true, voices: {"en": "espeak"})"#);
    assert_eq!(made(&run("")), all);
    home.file("config/settings.ron", r#"(welcomed: true, voices: {"en": "espeak", "de": "espeak/de"})"#);
    assert_eq!(made(&run("")).len(), 0, "no German is in them");
    let mut places = Places::default();
    let key = file_key(&home.path("in/9.txt")).unwrap();
    places.set_lang(&key, Some(Lang::new("de")));
    fs::create_dir_all(home.path("state")).unwrap();
    store::save(&home.path("state/places.ron"), &places).unwrap();
    assert_eq!(made(&run("")), ["9.txt"], "the reader says that it is German");
    assert_eq!(made(&run("")).len(), 0);
}

#[test]
fn texts_of_the_same_name_do_not_become_one_file() {
    let home = Home::new();
    home.file("in/a.txt", "One.");
    home.file("in/a.text", "Two. Two.");
    home.file("in/A.txt", "Three. Three. Three.");
    let summary = home.run("export in --to out --as wav --json").json();
    let texts = summary["texts"].as_array().unwrap();
    let files: std::collections::BTreeSet<_> =
        texts.iter().map(|text| text["files"][0].as_str().unwrap().to_lowercase()).collect();
    assert_eq!(files.len(), 3);
    for text in texts {
        let path = home.path("out").join(text["files"][0].as_str().unwrap());
        let sound = hound::WavReader::open(path).unwrap();
        let length = f64::from(sound.duration()) / f64::from(sound.spec().sample_rate);
        assert!((length - text["duration_s"].as_f64().unwrap()).abs() < 0.001, "{text}");
    }
    assert_eq!(home.run("export in --to out --as wav --json").json()["current"], 3);
}

#[test]
fn what_lectern_did_not_make_is_never_written_over() {
    let home = Home::new();
    texts(&home);
    // The new files may lie beside the texts, and a song be there already.
    home.file("in/9.mp3", "a song");
    for made in [2, 0] {
        let run = home.run("export in --to in --json");
        assert_eq!(run.code, Some(1));
        assert!(run.err.contains("in/9.mp3") && run.err.contains("was not made by Lectern"), "{}", run.err);
        let summary: Value = serde_json::from_str(&run.out).unwrap();
        assert_eq!((&summary["made"], &summary["failed"]), (&json!(made), &json!(1)));
        assert_eq!(fs::read_to_string(home.path("in/9.mp3")).unwrap(), "a song");
    }
    fs::remove_file(home.path("in/9.mp3")).unwrap();
    assert_eq!(home.run("export in --to in --json").json()["made"], 1);
}

#[test]
fn links_are_not_followed_and_the_new_files_are_no_texts() {
    let home = Home::new();
    texts(&home);
    home.file("elsewhere/secret.txt", "A secret.");
    std::os::unix::fs::symlink(home.path("elsewhere"), home.path("in/away")).unwrap();
    std::os::unix::fs::symlink(home.path("in"), home.path("in/deep/round")).unwrap();
    home.file("in/out/old.txt", "In the folder for the new files.");
    let summary = home.run("export in --to in/out --json").json();
    assert_eq!(states(&summary).len(), 3, "{summary}");
}

#[test]
fn a_folder_that_cannot_be_looked_into_is_told_and_the_others_go_on() {
    let home = Home::new();
    texts(&home);
    // One that nobody can look into, not even root: its path is longer than any may be.
    let name = "d".repeat(250);
    let deep: std::path::PathBuf = std::iter::repeat_n(&name, 9).collect();
    let (upper, lower) = (home.path("in/deep").join(&deep), home.path("lower").join(&deep));
    fs::create_dir_all(&upper).unwrap();
    fs::create_dir_all(&lower).unwrap();
    fs::rename(home.path("lower"), upper.join("lower")).unwrap();
    let run = home.run("export in --to out --json");
    let summary: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!((run.code, &summary["made"], &summary["failed"]), (Some(1), &json!(3), &json!(1)));
    assert!(run.err.lines().count() == 1 && run.err.contains(&name), "{}", run.err);
}

#[test]
fn what_does_not_fit_a_folder_is_named() {
    let home = Home::new();
    texts(&home);
    home.file("empty/picture.jpg", "");
    home.file("file", "");
    for (words, code, named) in [
        ("export in --to out --subtitles a.vtt", 2, "--subtitles a.vtt"),
        ("export in --to out --timings a.json", 2, "--timings a.json"),
        ("export in --to out --as ogg", 2, "--as ogg"),
        ("export in --to out.MP3", 2, "--to out.MP3"),
        ("export in/9.txt --to a.mp3 --as mp3", 2, "--as"),
        ("export empty --to out", 1, "empty"),
        ("export in --to file", 1, "file"),
        ("export in --to /proc/out", 1, "/proc/out"),
    ] {
        let said = home.run(words).complaint(code);
        assert!(said.contains(named), "{words}: {said}");
    }
    assert!(["a.mp3", "out.MP3", "out"].iter().all(|name| !home.path(name).exists()));
}

#[test]
fn progress_is_shown_on_a_terminal_and_lines_do_not_run_into_each_other() {
    let home = Home::new();
    texts(&home);
    let line = format!("{} export in --to out", env!("CARGO_BIN_EXE_lectern"));
    let output =
        home.start("script").args(["-qec", &line, "/dev/null"]).output().expect("script is installed");
    let run = Run::of(output);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(run.out.contains("\rText 1 of 3") && run.out.contains("\rText 3 of 3"), "{:?}", run.out);
    // What is left to be seen when everything that was written over is gone.
    let seen: Vec<_> = run.out.lines().map(|line| line.rsplit('\r').next().unwrap()).collect();
    let wrote = seen.iter().filter(|line| line.starts_with("Wrote “out/") && line.ends_with(" seconds."));
    assert_eq!(wrote.count(), 3, "{:?}", run.out);
    assert!(seen.last().unwrap().starts_with("Made: 3."), "{seen:?}");
}
