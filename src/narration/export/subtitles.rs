//! Subtitles: WebVTT, a cue for each sentence, and LRC, a line for each sentence; both tell when each word begins.
//!
//! A new kind is a variant of [`Subtitles`] and a function that writes it.

use std::fmt::Write as _;
use std::path::Path;

use super::markup::{escape, milliseconds};
use super::{SentenceTime, Timings};

/// A kind of subtitles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subtitles {
    /// WebVTT (W3C).
    Vtt,
    /// LRC with times of words, as music players know it.
    Lrc,
}

impl Subtitles {
    /// Every kind.
    pub const ALL: [Self; 2] = [Self::Vtt, Self::Lrc];

    /// The kind that a file's name asks for, in capitals or not.
    pub fn of(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?;
        Self::ALL.into_iter().find(|kind| ending.eq_ignore_ascii_case(kind.ending()))
    }

    /// How names of such files end, without the dot.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Vtt => "vtt",
            Self::Lrc => "lrc",
        }
    }

    /// The subtitles of a speech.
    pub fn text(self, title: &str, timings: &Timings) -> String {
        match self {
            Self::Vtt => vtt(timings),
            Self::Lrc => lrc(title, timings),
        }
    }
}

fn vtt(timings: &Timings) -> String {
    let clock = |ms: u64| {
        format!("{:02}:{:02}:{:02}.{:03}", ms / 3_600_000, ms / 60_000 % 60, ms / 1000 % 60, ms % 1000)
    };
    let mut out = String::from("WEBVTT\n");
    for sentence in &timings.sentences {
        let (start, end) = (milliseconds(sentence.start_s), milliseconds(sentence.end_s));
        if end <= start {
            continue;
        }
        let _ = write!(out, "\n{} --> {}\n", clock(start), clock(end));
        // Times within a cue must rise, and lie within it.
        let mut last = start;
        for (text, at) in pieces(sentence) {
            if let Some(at) = at.map(milliseconds).filter(|at| *at > last && *at < end) {
                let _ = write!(out, "<{}>", clock(at));
                last = at;
            }
            out.push_str(&escape(&one_line(text)));
        }
        out.push('\n');
    }
    out
}

fn lrc(title: &str, timings: &Timings) -> String {
    let clock = |seconds: f64| {
        let hundredths = (seconds.max(0.0) * 100.0).round() as u64;
        format!("{:02}:{:02}.{:02}", hundredths / 6000, hundredths / 100 % 60, hundredths % 100)
    };
    let mut out = format!("[ti:{}]\n[re:Lectern]\n[length:{}]\n", one_line(title), clock(timings.duration_s));
    let is_heard = |sentence: &&SentenceTime| milliseconds(sentence.end_s) > milliseconds(sentence.start_s);
    for sentence in timings.sentences.iter().filter(is_heard) {
        let _ = write!(out, "[{}]", clock(sentence.start_s));
        for (text, at) in pieces(sentence) {
            if let Some(at) = at {
                let _ = write!(out, "<{}>", clock(at));
            }
            out.push_str(&one_line(text));
        }
        out.push('\n');
    }
    out
}

/// The sentence cut where a word begins: each piece with its word's time, what stands before the first word with none.
fn pieces(sentence: &SentenceTime) -> Vec<(&str, Option<f64>)> {
    let (mut cuts, mut from) = (vec![(0, None)], 0);
    for word in &sentence.words {
        let Some(found) = sentence.text.get(from..).and_then(|rest| rest.find(&word.text)) else { continue };
        cuts.push((from + found, Some(word.start_s)));
        from += found + word.text.len();
    }
    let ends = cuts.iter().skip(1).map(|(at, _)| *at).chain([sentence.text.len()]);
    let piece = |(&(at, time), end)| Some((sentence.text.get(at..end)?, time));
    cuts.iter().zip(ends).filter_map(piece).filter(|(text, _): &(&str, _)| !text.is_empty()).collect()
}

/// Neither kind has lines within a sentence.
fn one_line(text: &str) -> String {
    text.replace(['\n', '\r', '\t', '\0'], " ")
}

#[cfg(test)]
mod tests {
    use super::super::SpokenWord;
    use super::*;

    fn timings(text: &str, words: &[(&str, f64)]) -> Timings {
        let words = words.iter().map(|(word, start_s)| SpokenWord {
            text: (*word).to_owned(),
            start_s: *start_s,
            end_s: *start_s,
        });
        let sentence = SentenceTime {
            block: 0,
            sentence: 0,
            text: text.to_owned(),
            start_s: 3600.0,
            end_s: 3602.0,
            words: words.collect(),
        };
        Timings { duration_s: 3602.0, sentences: vec![sentence], ..Timings::default() }
    }

    #[test]
    fn a_cue_escapes_its_signs_and_tells_when_each_word_begins() {
        let timings =
            timings("“a < b & c\nd”", &[("a", 3600.0), ("b", 3600.5), ("c", 3600.5), ("d", 3601.25)]);
        assert_eq!(
            Subtitles::Vtt.text("T", &timings),
            "WEBVTT\n\n01:00:00.000 --> 01:00:02.000\n“a &lt; <01:00:00.500>b &amp; c <01:00:01.250>d”\n"
        );
        assert_eq!(
            Subtitles::Lrc.text("T", &timings),
            "[ti:T]\n[re:Lectern]\n[length:60:02.00]\n[60:00.00]“<60:00.00>a < <60:00.50>b & <60:00.50>c <60:01.25>d”\n"
        );
    }

    #[test]
    fn right_to_left_text_stays_as_it_is() {
        let text = "قال \u{2067}مرحبا\u{2069}.";
        let timings = timings(text, &[("قال", 3600.0), ("مرحبا", 3601.0)]);
        assert!(Subtitles::Vtt.text("", &timings).contains("قال \u{2067}<01:00:01.000>مرحبا\u{2069}."));
    }
}
