//! Every kind of sound file holds the same speech, as other programs read it.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::program::{DESKTOPS, Home};

/// What another program makes of a file: its output. Fails where the program says that something is wrong.
pub fn heard_by(program: &str, words: &[&str], folder: &Path) -> Vec<u8> {
    let output = Command::new(program).args(words).current_dir(folder).output();
    let output = output.unwrap_or_else(|_| panic!("{program} is not installed; scripts/test installs it"));
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

fn samples(path: &Path) -> (Vec<f64>, f64) {
    let mut sound = hound::WavReader::open(path).unwrap();
    let (rate, channels) = (f64::from(sound.spec().sample_rate), usize::from(sound.spec().channels));
    let samples = sound.samples::<i16>().step_by(channels);
    (samples.map(|sample| f64::from(sample.unwrap())).collect(), rate)
}

/// By how many seconds the same speech comes later in `other`, found where both are most alike.
fn lag(one: &(Vec<f64>, f64), other: &(Vec<f64>, f64)) -> f64 {
    let (rate, ratio) = (one.1, other.1 / one.1);
    let from = (rate * 0.5) as i64;
    let alike = |lag: i64| -> f64 {
        let pair =
            |at: i64| Some((one.0.get(at as usize)?, other.0.get(((at + lag) as f64 * ratio) as usize)?));
        (from..from + rate as i64).filter_map(pair).map(|(a, b)| a * b).sum()
    };
    let most = (rate * 0.08) as i64;
    (-most..=most).max_by(|a, b| alike(*a).total_cmp(&alike(*b))).unwrap() as f64 / rate
}

#[test]
fn flac_mp3_and_opus_hold_the_same_speech_at_the_same_time() {
    let home = Home::new();
    home.file("some.txt", "The quick brown fox jumps over the lazy dog, and then it sleeps for a while.");
    for ending in ["wav", "flac", "MP3", "opus"] {
        home.run(&format!("export some.txt --to a.{ending}")).done();
    }
    let folder = home.path("");
    heard_by("flac", &["--silent", "-d", "a.flac", "-o", "flac.wav"], &folder);
    heard_by("mpg123", &["-q", "-w", "mp3.wav", "a.MP3"], &folder);
    heard_by("opusdec", &["--quiet", "a.opus", "opus.wav"], &folder);
    let wav = samples(&home.path("a.wav"));
    assert_eq!(samples(&home.path("flac.wav")), wav, "nothing is lost");
    for kind in ["mp3", "opus"] {
        let other = samples(&home.path(&format!("{kind}.wav")));
        let (length, expected) = (other.0.len() as f64 / other.1, wav.0.len() as f64 / wav.1);
        assert!((length - expected).abs() <= 0.001, "{kind}: {length} s instead of {expected}");
        let lag = lag(&wav, &other);
        assert!(lag.abs() <= 0.001, "{kind}: {lag} s late");
    }
    let size = |name: &str| fs::metadata(home.path(name)).unwrap().len();
    assert!(size("a.flac") < size("a.wav") * 3 / 4 && size("a.MP3") < size("a.wav") / 5);
    assert!(size("a.opus") < size("a.MP3"));
}

#[test]
fn an_opus_file_tells_where_each_chapter_begins() {
    let home = Home::new();
    let timings = home.run("export --locale de --to a.opus --timings a.json --json");
    assert_eq!(timings.json()["files"], serde_json::json!(["a.opus", "a.json"]));
    let timings: serde_json::Value = serde_json::from_slice(&fs::read(home.path("a.json")).unwrap()).unwrap();
    let info = String::from_utf8(heard_by("opusinfo", &["a.opus"], &home.path(""))).unwrap();
    let value = |name: &str| info.lines().find_map(|line| line.trim().strip_prefix(&format!("{name}=")));
    let text = crate::program::article("de");
    assert_eq!(value("TITLE"), Some(text.document().title.as_str()));
    assert_eq!(value("LANGUAGE"), Some("de"));
    let mut chapters = 0;
    for (number, block) in text.document().blocks.iter().enumerate() {
        if !matches!(block.kind, lectern::document::Kind::Heading(_)) {
            continue;
        }
        chapters += 1;
        assert_eq!(value(&format!("CHAPTER{chapters:03}NAME")), Some(block.text.as_str()));
        let told = value(&format!("CHAPTER{chapters:03}")).unwrap();
        let told = told.split(':').fold(0.0, |sum, part| sum * 60.0 + part.parse::<f64>().unwrap());
        let sentences = timings["sentences"].as_array().unwrap();
        let begins = sentences.iter().find(|sentence| sentence["block"] == number).unwrap();
        let begins = begins["start_s"].as_f64().unwrap();
        assert!((told - begins).abs() <= 0.001, "chapter {chapters}: {told} s instead of {begins}");
    }
    assert!(chapters > 2 && value(&format!("CHAPTER{:03}", chapters + 1)).is_none());
}

#[test]
fn an_unknown_ending_is_told_with_those_that_are_known_in_every_language() {
    let home = Home::new();
    home.file("short.txt", "One fish.");
    let mut said = std::collections::BTreeSet::new();
    for (tag, _) in DESKTOPS {
        for (words, endings) in [
            ("--to a.ogg", &[".wav", ".flac", ".mp3", ".opus", ".epub"][..]),
            ("--to noending", &[".wav", ".flac", ".mp3", ".opus", ".epub"]),
            ("--to a.wav --subtitles a.srt", &[".vtt", ".lrc"]),
        ] {
            let complaint = home.run(&format!("export short.txt --locale {tag} {words}")).complaint(1);
            assert!(endings.iter().all(|ending| complaint.contains(ending)), "{tag}: {complaint}");
            said.insert(complaint);
        }
    }
    assert_eq!(said.len(), 3 * DESKTOPS.len());
    assert!(!home.path("a.wav").exists() && !home.path("noending").exists());
    home.run("export short.txt --to a.epub --level letter").complaint(2);
}
