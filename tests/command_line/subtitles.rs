//! Subtitles tell what the timings tell, in the order of the text, with nothing lost.

use std::fs;

use serde_json::Value;

use crate::program::Home;

/// A cue or line: when it begins, when it ends, its text, and the words with a time of their own.
struct Cue {
    start: f64,
    end: Option<f64>,
    text: String,
    words: Vec<(f64, String)>,
}

fn seconds(clock: &str) -> f64 {
    clock.split(':').fold(0.0, |sum, part| sum * 60.0 + part.parse::<f64>().unwrap())
}

/// The text without its times, and the pieces that begin with one.
fn pieces(text: &str) -> (String, Vec<(f64, String)>) {
    let mut parts = text.split('<');
    let mut all = parts.next().unwrap().to_owned();
    let mut words = Vec::new();
    for part in parts {
        match part.split_once('>') {
            Some((clock, word)) if clock.starts_with(|c: char| c.is_ascii_digit()) && clock.contains(':') => {
                all.push_str(word);
                words.push((seconds(clock), word.to_owned()));
            }
            _ => {
                all.push('<');
                all.push_str(part);
            }
        }
    }
    (all, words)
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

fn vtt(text: &str) -> Vec<Cue> {
    let mut blocks = text.split("\n\n");
    assert_eq!(blocks.next(), Some("WEBVTT"));
    blocks
        .map(|block| {
            let (times, words) = block.trim_end().split_once('\n').unwrap();
            assert!(!words.contains('\n') && !words.contains("-->"), "{words}");
            let (start, end) = times.split_once(" --> ").unwrap();
            let (text, words) = pieces(words);
            assert!(!text.contains(['<', '>']), "{text}");
            let words = words.into_iter().map(|(at, word)| (at, unescaped(&word))).collect();
            Cue { start: seconds(start), end: Some(seconds(end)), text: unescaped(&text), words }
        })
        .collect()
}

fn lrc(text: &str) -> Vec<Cue> {
    let lines = text.lines().filter(|line| line.as_bytes()[1].is_ascii_digit());
    lines
        .map(|line| {
            let (start, rest) = line[1..].split_once(']').unwrap();
            let (text, words) = pieces(rest);
            Cue { start: seconds(start), end: None, text, words }
        })
        .collect()
}

fn check(timings: &Value, cues: &[Cue], within: f64) {
    let sentences = timings["sentences"].as_array().unwrap();
    assert_eq!(cues.len(), sentences.len());
    let mut last = 0.0;
    for (cue, sentence) in cues.iter().zip(sentences) {
        let number = |name: &str| sentence[name].as_f64().unwrap();
        assert_eq!(cue.text, sentence["text"].as_str().unwrap(), "the text is untouched");
        assert!((cue.start - number("start_s")).abs() <= within);
        assert!(cue.start >= last, "{} s after {last} s: cues overlap", cue.start);
        last = cue.start;
        if let Some(end) = cue.end {
            assert!((end - number("end_s")).abs() <= within && end > cue.start);
            assert!(cue.words.iter().all(|(at, _)| *at > cue.start && *at < end), "{}", cue.text);
            last = end;
        }
        let spoken = sentence["words"].as_array().unwrap();
        let timed = &cue.words;
        // The first word of a cue may begin with it and need no time.
        let skipped = spoken.len() - timed.len();
        assert!(skipped <= usize::from(cue.end.is_some()), "{}", cue.text);
        for ((at, word), expected) in timed.iter().zip(&spoken[skipped..]) {
            assert!((at - expected["start_s"].as_f64().unwrap()).abs() <= within, "{word}");
            assert!(word.starts_with(expected["text"].as_str().unwrap()), "{word}: {expected}");
        }
    }
}

#[test]
fn webvtt_and_lrc_tell_every_sentence_and_word_of_the_timings() {
    for tag in ["en", "ar", "zh-Hans"] {
        let home = Home::new();
        let run =
            |to: &str| home.run(&format!("export --locale {tag} --to {to} --timings a.json --json")).json();
        let timings = || serde_json::from_slice(&fs::read(home.path("a.json")).unwrap()).unwrap();
        let read = |name: &str| fs::read_to_string(home.path(name)).unwrap();
        let summary = run("a.wav --subtitles a.vtt");
        assert_eq!(summary["subtitles"], "a.vtt");
        assert_eq!(summary["files"], serde_json::json!(["a.wav", "a.vtt", "a.json"]));
        check(&timings(), &vtt(&read("a.vtt")), 0.000_501);
        run("a.wav --subtitles a.LRC");
        let lines = read("a.LRC");
        assert!(lines.starts_with("[ti:"), "{lines}");
        check(&timings(), &lrc(&lines), 0.005_001);
    }
}

#[test]
fn signs_of_markup_and_marks_of_direction_come_through() {
    let home = Home::new();
    let text = "If a < b & c > d, then \"x\" --> y &amp; z. قال \u{2067}مرحبا\u{2069} abc.";
    home.file("odd.txt", text);
    home.run("export odd.txt --to a.wav --subtitles a.vtt --timings a.json").done();
    let read = fs::read_to_string(home.path("a.vtt")).unwrap();
    let timings: Value = serde_json::from_slice(&fs::read(home.path("a.json")).unwrap()).unwrap();
    check(&timings, &vtt(&read), 0.000_501);
    assert!(read.contains("&lt;") && read.contains("y &amp;<") && read.contains('\u{2067}'), "{read}");
    assert_eq!(read.matches("-->").count(), timings["sentences"].as_array().unwrap().len());
}
