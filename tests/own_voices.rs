//! Voices of the reader's own: put beside the others, heard with every word marked, chosen, and told why where they cannot be
//! used.
//!
//! The voice here is `fixtures/voice/tone`: a model of the form that Piper's export has, which hums in letters and is silent in
//! spaces, so that where a word begins can be heard. A real one is measured by `scripts/measure-own-voice`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/program.rs"]
mod program;
#[cfg(all(feature = "gui", target_os = "linux"))]
#[path = "support/screen.rs"]
mod screen;
#[cfg(all(feature = "gui", target_os = "linux"))]
#[path = "support/sound.rs"]
mod sound;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use lectern::document::Lang;
use lectern::error::Error;
use lectern::voice::clip::SILENCE;
use lectern::voice::piper::shelf;
use lectern::voice::worker::{self, Supervised};
use lectern::voice::{Around, Clip, Mark, Speech, Synthesiser};
use program::Home;

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/voice").join(name)
}

fn piper() -> Supervised {
    Supervised::new(worker::program(env!("CARGO_BIN_EXE_lectern").into(), "piper"))
}

fn say(engine: &mut dyn Synthesiser, text: &str, wpm: u16) -> Clip {
    let voice = fixture("tone.onnx").to_str().unwrap().to_owned();
    let speech = Speech::new(text, Lang::new("de"), Some(voice), wpm);
    engine.render(&speech).unwrap()
}

/// Where sound begins after at least 20 ms of silence, in samples.
fn onsets(clip: &Clip) -> Vec<usize> {
    let gap = clip.rate as usize / 50;
    let loud = |sample: &f32| sample.abs() >= SILENCE;
    let mut silent = gap;
    let mut found = Vec::new();
    for (at, sample) in clip.samples.iter().enumerate() {
        if !loud(sample) {
            silent += 1;
            continue;
        }
        if silent >= gap {
            found.push(at);
        }
        silent = 0;
    }
    found
}

#[test]
fn each_word_is_marked_where_it_is_heard() {
    let mut voice = piper();
    let text = "Vitamin hilft Knochen, Zähnen und Muskeln; essen Sie Fisch!";
    for wpm in [170, 250] {
        let clip = say(&mut voice, text, wpm);
        let two = |mark: &Mark| text[mark.byte..].chars().take(2).collect::<String>();
        let words: Vec<String> = clip.marks.iter().map(two).collect();
        assert_eq!(words, ["Vi", "hi", "Kn", "Zä", "un", "Mu", "es", "Si", "Fi"], "{wpm}");
        let heard = onsets(&clip);
        assert_eq!(heard.len(), words.len(), "{wpm}: {heard:?}");
        for (mark, heard) in clip.marks.iter().zip(heard) {
            let apart = mark.sample.abs_diff(heard) as f64 / f64::from(clip.rate);
            assert!(apart <= 0.025, "{wpm}: {mark:?} is {apart} s from its sound");
        }
    }
}

#[test]
fn parts_of_a_sentence_are_joined_without_a_gap_and_each_word_is_where_it_is_in_the_whole() {
    let mut voice = piper();
    let texts = ["Vitamin ", "hilft Knochen ", "und Muskeln sehr."];
    for wpm in [90, 170, 250] {
        // The first one tells how fast the voice is.
        say(&mut voice, &texts.concat(), wpm);
        let whole = say(&mut voice, &texts.concat(), wpm);
        let mut joined = Clip { rate: whole.rate, ..Clip::default() };
        for part in 0..texts.len() {
            let around = Around { before: texts[..part].concat(), after: texts[part + 1..].concat() };
            let path = fixture("tone.onnx").to_str().map(str::to_owned);
            let speech = Speech { around, ..Speech::new(texts[part], Lang::new("de"), path, wpm) };
            let clip = voice.render(&speech).unwrap();
            assert_eq!(clip.marks.first().map(|mark| mark.byte), Some(0), "{wpm}: {part}");
            joined.append(clip, 0);
        }
        assert_eq!(joined.marks.len(), whole.marks.len());
        let marks = |clip: &Clip| clip.marks.iter().map(|mark| mark.sample).collect::<Vec<_>>();
        for (ours, theirs) in [(onsets(&joined), onsets(&whole)), (marks(&joined), marks(&whole))] {
            assert_eq!(ours.len(), theirs.len(), "{wpm}: {ours:?} {theirs:?}");
            for (ours, theirs) in ours.iter().zip(&theirs) {
                // A little faster or slower where the voice is still being measured.
                let second = |sample: usize| sample as f64 / f64::from(whole.rate);
                let apart = second(ours.abs_diff(*theirs));
                assert!(apart <= 0.02 + second(*theirs) / 50.0, "{wpm}: {apart} s at {}", second(*theirs));
            }
        }
    }
}

#[test]
fn a_part_whose_words_sounded_with_the_one_before_is_no_silence_for_another_voice_to_fill() {
    let folder = tempfile::tempdir().unwrap();
    let english = copied(folder.path(), "english", |_, description| {
        *description = description.replace(r#""voice": "de""#, r#""voice": "en-us""#);
    });
    let mut voice = piper();
    // Espeak says "it is" in one word.
    let texts = ["There it ", "is."];
    for part in 0..texts.len() {
        let around = Around { before: texts[..part].concat(), after: texts[part + 1..].concat() };
        let path = english.to_str().map(str::to_owned);
        let speech = Speech { around, ..Speech::new(texts[part], Lang::new("en"), path, 170) };
        let clip = voice.render(&speech).unwrap();
        assert!(!clip.samples.is_empty(), "{part}");
        assert_eq!(clip.samples.len() > 1000, part == 0, "{part}: {}", clip.samples.len());
    }
}

#[test]
fn it_speaks_as_fast_and_as_loud_as_the_other_voices() {
    let mut voice = piper();
    let mut espeak = Supervised::new(worker::program(env!("CARGO_BIN_EXE_lectern").into(), "espeak"));
    let text = "Vitamin D hilft dem Körper, Calcium aus der Nahrung aufzunehmen.";
    let mut espeak_at = |wpm| {
        let speech = Speech::new(text, Lang::new("de"), None, wpm);
        let clip = espeak.render(&speech).unwrap();
        clip.samples.len() as f64 / f64::from(clip.rate)
    };
    say(&mut voice, text, 170);
    for wpm in [90, 170, 300] {
        let clip = say(&mut voice, text, wpm);
        let (ours, theirs) = (clip.samples.len() as f64 / f64::from(clip.rate), espeak_at(wpm));
        assert!(
            (0.8..1.25).contains(&(ours / theirs)),
            "{wpm}: {ours:.2} s, the formant voice {theirs:.2} s"
        );
        let loud: Vec<f64> =
            clip.samples.iter().filter(|sample| sample.abs() >= SILENCE).map(|s| f64::from(*s)).collect();
        let level = (loud.iter().map(|sample| sample * sample).sum::<f64>() / loud.len() as f64).sqrt();
        assert!((0.07..0.14).contains(&level), "{wpm}: {level}");
    }
}

#[test]
fn what_the_reader_spelled_is_said_in_its_place() {
    let mut voice = piper();
    let text = "Das ist Ypern hier.";
    let spelled = |voice: &mut Supervised, phonemes: Vec<(std::ops::Range<usize>, String)>| {
        let path = fixture("tone.onnx").to_str().map(str::to_owned);
        voice.render(&Speech { phonemes, ..Speech::new(text, Lang::new("de"), path, 170) }).unwrap()
    };
    // The first one tells how fast the voice is.
    spelled(&mut voice, Vec::new());
    let shown = spelled(&mut voice, Vec::new());
    let said = spelled(&mut voice, vec![(8..13, "'i:p@nipanipanipa".to_owned())]);
    let word = |clip: &Clip| {
        let sample = |byte| clip.marks.iter().find(|mark| mark.byte == byte).unwrap().sample;
        sample(14) - sample(8)
    };
    assert!(word(&said) > 2 * word(&shown), "{} {}", word(&said), word(&shown));
    assert_eq!(onsets(&said).len(), onsets(&shown).len());
}

#[test]
fn long_and_odd_texts_are_spoken_or_silent_and_never_stop_it() {
    let mut voice = piper();
    let long = "Das Calcium geht in die Knochen und in die Zähne, ".repeat(12);
    let clip = say(&mut voice, &long, 170);
    assert!(clip.marks.len() > 100 && clip.marks.is_sorted_by_key(|mark| mark.sample));
    let letters = "a".repeat(600);
    for odd in ["", "\0", "…", "😀 😀", "\u{e000}\u{f8ff}", "([{<>}])", &letters, "x_y ^ $ #"] {
        let clip = say(&mut voice, odd, 170);
        assert!(clip.marks.iter().all(|mark| odd.is_char_boundary(mark.byte)), "{odd}");
    }
    assert!(!say(&mut voice, "Gut.", 170).samples.is_empty());
}

/// A folder with a copy of the voice under another name, changed.
fn copied(folder: &Path, name: &str, change: impl Fn(&mut Vec<u8>, &mut String)) -> PathBuf {
    let mut model = fs::read(fixture("tone.onnx")).unwrap();
    let mut description = fs::read_to_string(fixture("tone.onnx.json")).unwrap();
    change(&mut model, &mut description);
    let path = folder.join(format!("{name}.onnx"));
    fs::write(&path, model).unwrap();
    fs::write(shelf::description_of(&path), description).unwrap();
    path
}

#[test]
fn a_voice_that_cannot_be_used_is_told_with_the_reason_and_nothing_is_put_there() {
    let (from, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let folder = to.path().join("voices");
    let add = |path: &Path| shelf::add(Box::new(piper()), path, &folder);
    let cut = copied(from.path(), "cut", |model, _| model.truncate(1500));
    let foreign = copied(from.path(), "foreign", |model, _| *model = b"GIF89a".repeat(900));
    let empty = copied(from.path(), "empty", |model, _| model.clear());
    for path in [&cut, &foreign, &empty] {
        assert!(matches!(add(path), Err(Error::VoiceMute { .. })), "{path:?}: {:?}", add(path));
    }
    let torn = copied(from.path(), "torn", |_, description| description.truncate(99));
    assert!(matches!(add(&torn), Err(Error::Malformed { .. })));
    let pinyin = copied(from.path(), "pinyin", |_, description| {
        *description = description.replace(r#""phoneme_type": "espeak""#, r#""phoneme_type": "pinyin""#);
    });
    assert!(matches!(add(&pinyin), Err(Error::VoicePhonemes { kind, .. }) if kind == "pinyin"));
    let alone = copied(from.path(), "alone", |_, _| ());
    fs::remove_file(shelf::description_of(&alone)).unwrap();
    assert_eq!(add(&alone), Err(Error::VoiceWithoutDescription { path: alone.clone() }));
    let text = from.path().join("text.txt");
    fs::write(&text, "no voice").unwrap();
    assert_eq!(add(&text), Err(Error::NoVoice { path: text.clone() }));
    assert!(matches!(add(&from.path().join("none.onnx")), Err(Error::NotFound { .. })));
    assert!(!folder.exists(), "nothing was put there");
    // Put there by hand, they are listed as what they are, and the good one beside them works.
    let good = copied(from.path(), "good", |_, _| ());
    let seen = shelf::look(Box::new(piper()), from.path(), &[]);
    let usable: Vec<&str> =
        seen.iter().filter(|voice| voice.config.is_ok()).map(|voice| voice.id.as_str()).collect();
    assert_eq!((usable, seen.len()), (vec!["good"], 7));
    // What was heard once is not asked again.
    let silent = Box::new(lectern::voice::silent::Silent);
    assert_eq!(shelf::look(silent, from.path(), &seen), seen);
    assert_eq!(add(&good).unwrap().id, "good");
    let files: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(files.len(), 2, "{files:?}");
}

#[test]
fn a_voice_is_added_at_the_command_line_and_reads_its_language_from_then_on() {
    let home = Home::new();
    let folder = tempfile::tempdir().unwrap();
    let named = copied(folder.path(), "ton", |_, description| {
        *description = description.replace(r#""dataset": "tone""#, r#""dataset": "summer""#);
    });
    // Either file names the voice.
    let said = home.run(&format!("voices add {}", shelf::description_of(&named).display())).done();
    assert!(said.contains("Summer"), "{said}");
    let listed = home.run("voices --json").json();
    let own: Vec<_> = listed.as_array().unwrap().iter().filter(|voice| voice["engine"] == "piper").collect();
    assert_eq!(own.len(), 1, "{own:?}");
    assert_eq!((own[0]["id"].as_str(), own[0]["lang"].as_str()), (Some("ton"), Some("de-DE")));
    assert!(own[0]["problem"].is_null() && own[0]["words_marked"] == true);
    let text = folder.path().join("text.txt");
    fs::write(&text, "Die Knochen brauchen Calcium.\n").unwrap();
    let export = |lang: &str, to: &str| {
        let to = folder.path().join(to);
        home.run(&format!("export {} --to {} --locale {lang}", text.display(), to.display())).done();
        let recording = hound::WavReader::open(to).unwrap();
        let rate = f64::from(recording.spec().sample_rate);
        (rate, recording.into_samples::<i16>().map(Result::unwrap).collect::<Vec<i16>>())
    };
    // The hum of this voice has one pitch, which no other voice has.
    assert!(hums(&export("de", "de.wav")) > 0.5);
    assert!(hums(&export("es", "es.wav")) < 0.2, "another language is read as before");
    // A voice that breaks later is told of once, and another one reads.
    fs::write(home.path("data/voices/ton.onnx"), "torn").unwrap();
    let to = folder.path().join("again.wav");
    let run = home.run(&format!("export {} --to {} --locale de", text.display(), to.display()));
    assert_eq!((run.code, run.err.matches("ton").count()), (Some(0), 1), "{}", run.err);
    assert!(fs::metadata(to).unwrap().len() > 50_000);
}

/// The part of the energy of a recording that lies at the pitch of the fixture, 16 cycles in 256 samples at 22,050 a second.
fn hums((rate, samples): &(f64, Vec<i16>)) -> f64 {
    let turn = 2.0 * std::f64::consts::PI * (16.0 * 22_050.0 / 256.0) / rate;
    let mut part = 0.0;
    let mut whole = 1.0;
    for block in samples.chunks(1024) {
        let (mut re, mut im, mut energy) = (0.0, 0.0, 0.0);
        for (at, sample) in block.iter().enumerate() {
            let (sample, angle) = (f64::from(*sample), turn * at as f64);
            re += sample * angle.cos();
            im += sample * angle.sin();
            energy += sample * sample;
        }
        part += 2.0 * (re * re + im * im) / block.len() as f64;
        whole += energy;
    }
    part / whole
}

#[cfg(unix)]
#[test]
fn a_worker_that_is_killed_or_hangs_is_started_again_and_the_sentence_is_heard() {
    let signal = |id: u32, signal: i32| {
        std::process::Command::new("kill").args([format!("-{signal}"), id.to_string()]).status().unwrap();
    };
    let mut voice = piper().with_patience(Duration::from_secs(2));
    say(&mut voice, "Eins.", 170);
    signal(voice.worker_id().unwrap(), 9);
    assert_eq!(say(&mut voice, "Zwei und drei.", 170).marks.len(), 3);
    signal(voice.worker_id().unwrap(), 19);
    assert_eq!(say(&mut voice, "Vier und sechs.", 170).marks.len(), 3);
}

#[cfg(all(feature = "gui", target_os = "linux"))]
#[test]
fn a_voice_is_found_by_keyboard_among_the_reader_s_files_and_heard() {
    use screen::{Screen, Window, wait_for};
    use sound::{RATE, Recorder, Server, in_session};

    in_session("a_voice_is_found_by_keyboard_among_the_reader_s_files_and_heard", |folder| {
        let _server = Server::start(folder);
        let screen = Screen::start(folder);
        copied(folder, "tone", |_, _| ());
        let settings = folder.join("config/settings.ron");
        fs::create_dir_all(folder.join("config")).unwrap();
        fs::write(&settings, r#"(welcomed: true, language: "de")"#).unwrap();
        let window = Window::open(&screen, folder);
        window.press(&["ctrl+o"]);
        std::thread::sleep(Duration::from_millis(500));
        window.press(&["t", "Return"]);
        wait_for("the voice to be kept", || {
            fs::read_to_string(&settings).is_ok_and(|kept| kept.contains("piper/tone")).then_some(())
        });
        assert!(shelf::model_in(&folder.join("data/voices"), "tone").exists());
        let recorder = Recorder::start();
        window.press(&["space"]);
        window.words_after(0, 6);
        let samples: Vec<i16> =
            recorder.recording().1.iter().map(|sample| (sample * 32_767.0) as i16).collect();
        assert!(hums(&(f64::from(RATE), samples)) > 0.5, "the new voice is heard");
    });
}
