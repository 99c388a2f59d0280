//! The media overlay of a section (EPUB 3.3, 9): which word is heard when.
//!
//! A clip lasts until the next begins, the last one until the sound ends, so that a reading system plays through without a
//! jump and every pause is heard.

use std::fmt::Write as _;

use super::super::SentenceTime;
use super::super::markup::milliseconds;
use super::{Level, block_id, page_name, sound_name, unit_id};

/// Something that is marked while it is heard.
struct Clip {
    block: usize,
    id: String,
    start_ms: u64,
}

/// The overlay of a section whose sound begins at `begin` seconds of the whole speech and lasts `heard_ms`; `None` where
/// nothing of it is heard.
pub(super) fn overlay(
    section: usize,
    sentences: &[SentenceTime],
    level: Level,
    begin: f64,
    heard_ms: u64,
) -> Option<String> {
    let clips = clips(sentences, level, begin, heard_ms);
    let ends = clips.iter().skip(1).map(|clip| clip.start_ms).chain([heard_ms]);
    let (page, sound) = (page_name(section), sound_name(section));
    let mut out = String::from(concat!(
        r#"<?xml version="1.0" encoding="UTF-8"?>"#,
        "\n",
        r#"<smil xmlns="http://www.w3.org/ns/SMIL" xmlns:epub="http://www.idpf.org/2007/ops" version="3.0">"#,
        "\n<body>\n"
    ));
    let mut open = None;
    for (clip, end_ms) in clips.iter().zip(ends) {
        let block = block_id(clip.block);
        if open != Some(clip.block) {
            if open.replace(clip.block).is_some() {
                out.push_str("</seq>\n");
            }
            let _ = writeln!(out, r#"<seq id="q-{block}" epub:textref="../{page}#{block}">"#);
        }
        let (id, start) = (&clip.id, clock(clip.start_ms));
        let _ = writeln!(
            out,
            r#"<par id="p-{id}"><text src="../{page}#{id}"/><audio src="../{sound}" clipBegin="{start}" clipEnd="{}"/></par>"#,
            clock(end_ms)
        );
    }
    out.push_str("</seq>\n</body>\n</smil>\n");
    open.map(|_| out)
}

/// The clips in order, each later than the one before: what takes no time is not marked. The first begins with the sound.
fn clips(sentences: &[SentenceTime], level: Level, begin: f64, heard_ms: u64) -> Vec<Clip> {
    let mut clips: Vec<Clip> = Vec::new();
    for sentence in sentences {
        let (block, number) = (sentence.block, sentence.sentence);
        // One that was left out must not be marked in the place of the next.
        if milliseconds(sentence.end_s) == milliseconds(sentence.start_s) {
            continue;
        }
        let starts: Vec<_> = match level {
            Level::Word => {
                let words = sentence.words.iter().enumerate();
                words.map(|(word, time)| (unit_id(block, number, Some(word)), time.start_s)).collect()
            }
            Level::Sentence => vec![(unit_id(block, number, None), sentence.start_s)],
        };
        for (id, start_s) in starts {
            let start_ms = if clips.is_empty() { 0 } else { milliseconds(start_s - begin) };
            let later = clips.last().is_none_or(|last| last.start_ms < start_ms);
            if later && start_ms < heard_ms {
                clips.push(Clip { block, id, start_ms });
            }
        }
    }
    clips
}

/// A time in seconds as SMIL writes it.
fn clock(ms: u64) -> String {
    format!("{}.{:03}s", ms / 1000, ms % 1000)
}

#[cfg(test)]
mod tests {
    use super::super::super::SpokenWord;
    use super::*;

    #[test]
    fn clips_follow_one_another_without_a_gap_and_none_is_empty() {
        let word = |start_s: f64| SpokenWord { text: "x".into(), start_s, end_s: start_s };
        let sentence = SentenceTime {
            block: 7,
            sentence: 0,
            text: "x x x".into(),
            start_s: 10.0,
            end_s: 11.0,
            words: vec![word(10.01), word(10.5), word(10.5002), word(10.75)],
        };
        let overlay = overlay(2, &[sentence], Level::Word, 10.0, 1250).unwrap();
        let attribute = |name: &str| -> Vec<String> {
            let begins = format!("{name}=\"");
            let parts = overlay.split(&begins).skip(1);
            parts.map(|part| part.split('"').next().unwrap().to_owned()).collect()
        };
        assert_eq!(attribute("clipBegin"), ["0.000s", "0.500s", "0.750s"]);
        assert_eq!(attribute("clipEnd"), ["0.500s", "0.750s", "1.250s"]);
        assert_eq!(attribute("epub:textref"), ["../text/0002.xhtml#b7"]);
    }

    #[test]
    fn a_sentence_that_takes_no_time_is_not_marked_in_the_place_of_the_next() {
        let sentence = |sentence, start_s: f64, end_s| SentenceTime {
            block: 7,
            sentence,
            text: "x".into(),
            start_s,
            end_s,
            words: vec![SpokenWord { text: "x".into(), start_s, end_s }],
        };
        for level in [Level::Word, Level::Sentence] {
            let all = [sentence(0, 1.0, 1.0001), sentence(1, 1.0001, 2.0)];
            let overlay = overlay(0, &all, level, 1.0, 1000).unwrap();
            let unit = unit_id(7, 1, (level == Level::Word).then_some(0));
            assert!(overlay.contains(&format!("#{unit}\"")), "{overlay}");
            assert_eq!(overlay.matches("<par").count(), 1, "{overlay}");
        }
    }

    #[test]
    fn a_section_in_which_nothing_is_heard_has_no_overlay() {
        assert_eq!(overlay(0, &[], Level::Word, 0.0, 0), None);
    }
}
