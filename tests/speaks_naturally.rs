//! The natural English voice: every word has its time, the times are those of the sound, pauses are as chosen.
//!
//! The voice runs as it does for a reader: in a worker process of the program under test.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/stage.rs"]
mod stage;

#[path = "support/recording.rs"]
mod recording;

use std::ops::Range;
use std::sync::Arc;

use lectern::document::builder::Builder;
use lectern::document::{Kind, Lang};
use lectern::narration::export::{Manner, Timings, render_all};
use lectern::segment::{Rules, Segments};
use lectern::settings::pauses::Pauses;
use lectern::voice::worker::{Supervised, program};
use lectern::voice::{Speech, Synthesiser as _};
use recording::Recording;

/// Samples a second: the voice's own.
const RATE: u32 = 24_000;
/// Quieter than this is silence: −46 dB of full scale, over 5 ms.
const SILENCE: f32 = 0.005;
const STEP: usize = RATE as usize / 200;

fn natural() -> Supervised {
    Supervised::new(program(env!("CARGO_BIN_EXE_lectern").into(), "natural"))
}

/// A text of paragraphs, each with the sentences that Lectern finds in it.
fn text(paragraphs: &[&str]) -> Segments {
    let mut builder = Builder::new(Lang::new("en"));
    for paragraph in paragraphs {
        builder.block(Kind::Paragraph, paragraph);
    }
    Segments::new(Arc::new(builder.finish("")), Arc::new(Rules::default()))
}

fn read(text: &Segments, wpm: u16) -> (Timings, Vec<f32>) {
    let pauses = Pauses { comma_ms: 0, sentence_ms: 250, paragraph_ms: 600, item_ms: 600, heading_ms: 600 };
    let manner = Manner { wpm, pauses, ..Manner::default() };
    let mut recording = Recording::at(RATE);
    let timings = render_all(text, &mut natural(), manner, &mut |_, _| Ok(()), &mut recording).unwrap();
    (timings, recording.samples)
}

/// Where there is no sound for at least so many seconds.
fn silences(sound: &[f32], least: f64) -> Vec<Range<f64>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, step) in sound.chunks(STEP).enumerate() {
        let loud =
            (step.iter().map(|sample| sample * sample).sum::<f32>() / step.len() as f32).sqrt() > SILENCE;
        match found.last_mut() {
            Some(last) if last.end == at && !loud => last.end += 1,
            Some(_) | None if !loud => found.push(at..at + 1),
            Some(_) | None => {}
        }
    }
    let seconds = |step: usize| (step * STEP) as f64 / f64::from(RATE);
    let found = found.into_iter().map(|range| seconds(range.start)..seconds(range.end));
    found.filter(|range| range.end - range.start >= least).collect()
}

#[test]
fn every_word_of_every_text_has_a_time_in_order() {
    let letters = "a".repeat(5000);
    let long = "the calcium goes to the bones and the teeth ".repeat(40);
    let odd = [
        "Dr. Smith paid $3.50 for 21 apples, didn’t he? COVID-19 began in 2019.",
        "K2, 25(OH)D at 30 ng/mL, 10–20 µg, ½ cup, 50% & more: see [12] or https://example.com/a?b=1.",
        "😀 😀",
        "Привет 東京 (naïve) … — “Hermione”",
        "[word](/x/) *stars* `code` \\ | _ ^ ~",
        &letters,
        &long,
    ];
    let text = text(&odd);
    for wpm in [80, 350] {
        let (timings, sound) = read(&text, wpm);
        assert_eq!(timings.skipped, []);
        assert!(timings.duration_s > 60.0 && sound.iter().all(|sample| sample.abs() <= 1.0));
        for sentence in &timings.sentences {
            let first = sentence.words.first().map_or(sentence.start_s, |word| word.start_s);
            assert!(first - sentence.start_s < 0.1, "{}", sentence.text);
            let mut last = first;
            for word in &sentence.words {
                assert!(word.start_s == last && word.end_s > word.start_s, "{word:?} after {last}");
                last = word.end_s;
            }
            assert!((last - sentence.end_s).abs() < 1e-9 || sentence.words.is_empty());
        }
    }
}

#[test]
fn a_word_begins_when_its_sound_does() {
    let lists = [
        "One brings calcium into the body, and the other guides it to the place where it belongs, which is the bones.",
        "For example, cheese, butter and yolk contain a little; certain fermented foods, however, contain a lot.",
        "Bone is living tissue: some cells build it up, while others, as they age, break it down, day after day.",
        "In summer, when the sun is high, the skin makes enough; in winter, when it is low, it makes hardly any.",
        "If you are pregnant, if you take medicines, or if you are going to have an operation, ask your doctor.",
        "Yes, but as everybody knows, time passes, people forget, and then, one day, they start again.",
    ];
    let (timings, sound) = read(&text(&lists), 170);
    // A comma is a silence, for which the closure of a consonant is mostly too short: where silences end, words begin. How long
    // a closure is differs by some milliseconds from processor to processor, as their ways of multiplying small numbers do;
    // the longest seen, in "doctor", has 95 ms.
    let begins: Vec<f64> = silences(&sound, 0.1).iter().map(|silence| silence.end).collect();
    let words: Vec<_> = timings.sentences.iter().flat_map(|sentence| &sentence.words).collect();
    assert!(begins.len() >= 15, "{} silences, {} words", begins.len(), words.len());
    let nearest =
        |begin: &f64| words.iter().map(|word| (word.start_s - begin).abs() * 1000.0).min_by(f64::total_cmp);
    let mut off: Vec<f64> = begins.iter().filter_map(nearest).collect();
    off.sort_by(f64::total_cmp);
    let (median, p95) = (off[off.len() / 2], off[off.len() * 95 / 100]);
    println!(
        "{} words: median {median:.0} ms, p95 {p95:.0} ms, most {:.0} ms",
        off.len(),
        off[off.len() - 1]
    );
    assert!(p95 <= 90.0, "{off:?}");
}

#[test]
fn the_silence_between_sentences_is_the_chosen_pause() {
    let paragraphs = [
        "Vitamin D helps the body. It does not work alone. Its partner is vitamin K2! Who knew?",
        "This may matter most for children. Their bones are still growing.",
    ];
    let (timings, sound) = read(&text(&paragraphs), 170);
    let silences = silences(&sound, 0.15);
    let sentences = timings.sentences.windows(2);
    for (pair, silence) in sentences.zip(&silences) {
        let chosen = if pair[0].block == pair[1].block { 0.25 } else { 0.6 };
        let heard = silence.end - silence.start;
        assert!((heard - chosen).abs() <= 0.025, "{heard} s after {:?}", pair[0].text);
    }
    assert_eq!(silences.len(), timings.sentences.len() - 1);
    let loudest = sound.iter().fold(0.0_f32, |most, sample| most.max(sample.abs()));
    assert!((0.3..1.0).contains(&loudest), "{loudest}");
}

#[test]
fn a_long_sentence_is_spoken_in_pieces_without_a_hole() {
    let sentence = "When it comes to the bones and the heart, vitamin D works hand in hand with vitamin K, which the body finds in \
         green leaves and in certain kinds of cheese, and together they see to it that calcium is taken up, carried to \
         the bones where it is needed, and kept away from the vessels where it would do harm to people who are older, \
         to people who are ill, and to people who seldom see the sun because they work at night or live far north.";
    let (timings, sound) = read(&text(&[sentence]), 170);
    let longest =
        silences(&sound, 0.09).iter().map(|silence| silence.end - silence.start).fold(0.0, f64::max);
    assert!(longest <= 0.6, "{longest} s");
    // No word is far from the time that it would have if all letters took the same.
    let words: Vec<_> = timings.sentences.iter().flat_map(|sentence| &sentence.words).collect();
    let letters: usize = words.iter().map(|word| word.text.len() + 1).sum();
    let mut passed = 0;
    for word in words {
        let even = passed as f64 / letters as f64 * timings.duration_s;
        assert!((word.start_s - even).abs() < 2.0, "{word:?}, not {even}");
        passed += word.text.len() + 1;
    }
}

#[test]
fn words_a_minute_are_as_shown() {
    let sentences = [
        "One brings calcium into the body, and the other guides it to the place where it belongs.",
        "At its side is a helper that few people talk about: vitamin K2.",
        "For example, it may give hardened arteries back some of their flexibility.",
        "Bone is living tissue: some cells build it up, while others break it down.",
    ];
    for wpm in [90, 170, 250, 350] {
        let (timings, _) = read(&text(&sentences), wpm);
        let words: usize = sentences.iter().map(|sentence| sentence.split_whitespace().count()).sum();
        let speech: f64 = timings.sentences.iter().map(|sentence| sentence.end_s - sentence.start_s).sum();
        let measured = words as f64 * 60.0 / speech * 0.9475;
        assert!((measured / f64::from(wpm) - 1.0).abs() < 0.12, "{measured} for {wpm}");
    }
}

#[test]
fn the_same_text_sounds_the_same_and_nothing_is_no_sound() {
    let mut voice = natural();
    let mut say = |text: &str| voice.render(&Speech::new(text, Lang::new("en"), None, 170)).unwrap();
    assert!(say("Once more.") == say("Once more."));
    for nothing in ["", " ", "\0", "😀😀", "…"] {
        assert!(say(nothing).samples.is_empty(), "{nothing:?}");
    }
}

#[test]
fn the_pause_after_a_comma_is_the_one_that_was_chosen() {
    let text = text(&["Eat fish, eggs and cheese, green leaves; drink water."]);
    let block = &text.document().blocks[0].text;
    let words = text.words(0, 0);
    let behind_comma = |word: usize| block[words[word - 1].end..words[word].start].contains([',', ';']);
    for comma_ms in [150, 600] {
        let pauses = Pauses { comma_ms, ..Pauses::default() };
        let manner = Manner { pauses, ..Manner::default() };
        let mut recording = Recording::at(RATE);
        let timings = render_all(&text, &mut natural(), manner, &mut |_, _| Ok(()), &mut recording).unwrap();
        let starts: Vec<f64> = timings.sentences[0].words.iter().map(|word| word.start_s).collect();
        for word in (1..words.len()).filter(|word| behind_comma(*word)) {
            let quiet = silences(&recording.samples, 0.05);
            let before = quiet.iter().find(|quiet| (quiet.end - starts[word]).abs() < 0.02);
            let before =
                before.unwrap_or_else(|| panic!("{comma_ms}: no pause before {word}: {quiet:?} {starts:?}"));
            let apart = (before.end - before.start) * 1000.0 - f64::from(comma_ms);
            // Seen in steps of 5 ms, at a level a little under the one by which pauses are found.
            assert!(apart.abs() <= 25.0, "{comma_ms}: {apart} ms apart before word {word}");
        }
    }
}

#[test]
fn what_the_reader_spelled_is_said_in_its_place() {
    let mut voice = natural();
    let mut render = |text: &str, phonemes: &[(Range<usize>, &str)]| {
        let phonemes =
            phonemes.iter().map(|(range, letters)| (range.clone(), (*letters).to_owned())).collect();
        voice.render(&Speech { phonemes, ..Speech::new(text, Lang::new("en"), None, 170) }).unwrap()
    };
    let spelled = render("A dog sat there.", &[(2..5, "k'at@pVlt")]);
    let heard = render("A catapult sat there.", &[]);
    let apart = (spelled.samples.len() as f64 / heard.samples.len() as f64 - 1.0).abs();
    assert!(apart < 0.05, "as long as the word that is meant to within {apart}");
    let marks: Vec<usize> = spelled.marks.iter().map(|mark| mark.byte).collect();
    assert_eq!(marks, [0, 2, 6, 10]);
    // What is no phoneme leaves the word as it is.
    assert_eq!(render("A dog sat there.", &[(2..5, "…")]), render("A dog sat there.", &[]));
}
