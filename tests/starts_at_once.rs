//! Who goes somewhere and wants to hear it at once hears the first clause while the rest of the sentence is rendered; what was
//! prepared is said as a whole.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/stage.rs"]
mod stage;

use std::sync::{Arc, Mutex};
use std::time::Instant;

use lectern::audio::Sink as _;
use lectern::document::{Lang, Place};
use lectern::error::Error;
use lectern::narration::Request;
use lectern::narration::said::Saying;
use lectern::settings::left_out::LeftOut;
use lectern::settings::pauses::Pauses;
use lectern::settings::voices::Voices;
use lectern::voice::router::Router;
use lectern::voice::worker::{Supervised, program};
use lectern::voice::{Capabilities, Clip, ENGINES, Mark, Speech, Synthesiser, Tracking, VoiceInfo};
use stage::{MS, RATE, Stage, text, words};

const LONG: &str = "In the summer of that year, when the sun was high, she went to the sea.";
const SHORT: &str = "It was late.";

/// A voice that takes 100 ms for every word, and remembers what it was asked for.
#[derive(Clone, Default)]
struct Diary(Arc<Mutex<Vec<Speech>>>);

impl Diary {
    /// What was asked for since the last time.
    fn speeches(&self) -> Vec<Speech> {
        std::mem::take(&mut self.0.lock().unwrap())
    }

    fn asked(&self) -> Vec<String> {
        texts(&self.speeches())
    }
}

impl Synthesiser for Diary {
    fn capabilities(&self) -> Capabilities {
        Capabilities { tracking: Tracking::Word, audible: true }
    }

    fn voices(&mut self) -> Result<Vec<VoiceInfo>, Error> {
        Ok(Vec::new())
    }

    fn render(&mut self, speech: &Speech) -> Result<Clip, Error> {
        self.0.lock().unwrap().push(speech.clone());
        let starts = speech.text.split_inclusive(' ').scan(0, |at, word| {
            let start = *at;
            *at += word.len();
            Some(start)
        });
        let marks: Vec<Mark> =
            starts.enumerate().map(|(n, byte)| Mark { byte, sample: n * 100 * MS }).collect();
        Ok(Clip { rate: RATE, samples: vec![0.1; marks.len() * 100 * MS], marks })
    }
}

fn texts(speeches: &[Speech]) -> Vec<String> {
    speeches.iter().map(|speech| speech.text.trim().to_owned()).collect()
}

fn stage() -> (Stage, Diary) {
    let diary = Diary::default();
    (Stage::new(diary.clone()), diary)
}

/// Has a language read by a voice.
fn choose(stage: &mut Stage, lang: &str, voice: &str) {
    let mut voices = Voices::default();
    voices.set(&Lang::new(lang), voice.to_owned());
    stage.handle(Request::SetVoices(voices));
}

#[test]
fn what_nobody_expected_begins_with_its_first_clause() {
    let (mut stage, diary) = stage();
    let text = text("en", &[LONG, SHORT]);
    stage.speak(&text, Place::default());
    let first = ["In the summer of that year,", "when the sun was high, she went to the sea.", SHORT];
    assert_eq!(diary.asked(), first);
    let told = stage.play_to_end();
    assert_eq!(told.iter().map(|(place, _)| *place).collect::<Vec<_>>(), words(&text), "no word is lost");
    // The breath of a voice after a comma at the usual speed.
    let gap = told[6].1 - told[5].1;
    assert!(gap.abs_diff(300 * MS as u64) <= 10 * MS as u64, "{} ms", gap / MS as u64);
    // Both parts are still known: to hear it again takes no time.
    stage.speak(&text, Place::default());
    assert_eq!(diary.asked(), [""; 0]);
    assert_eq!(stage.play_to_end().len(), told.len());
}

#[test]
fn the_breath_is_the_pause_that_the_reader_chose_for_a_comma() {
    let (mut stage, _) = stage();
    let pauses = Pauses { comma_ms: 500, ..Pauses::default() };
    stage.handle(Request::SetPauses(pauses));
    let text = text("en", &[LONG]);
    stage.speak(&text, Place::default());
    let told = stage.play_to_end();
    let gap = told[6].1 - told[5].1;
    assert!(gap.abs_diff(600 * MS as u64) <= 10 * MS as u64, "{} ms", gap / MS as u64);
}

#[test]
fn what_was_prepared_or_comes_next_is_said_as_a_whole() {
    let (mut stage, diary) = stage();
    let text = text("en", &[SHORT, LONG, LONG]);
    stage.prepare(&text, Place::sentence(0, 1));
    assert_eq!(diary.asked(), [LONG]);
    stage.speak(&text, Place::sentence(0, 1));
    assert_eq!(stage.play_to_end().len(), 2 * text.words(0, 1).len());
    assert_eq!(diary.asked(), [""; 0]);
    stage.speak(&text, Place::sentence(0, 0));
    assert_eq!(diary.asked(), [SHORT]);
}

#[test]
fn a_quick_voice_a_short_sentence_and_one_without_a_clause_are_not_cut() {
    let (mut stage, diary) = stage();
    let speak = |stage: &mut Stage, lang: &str, sentence: &str| {
        stage.speak(&text(lang, &[sentence]), Place::default());
        diary.asked()
    };
    assert_eq!(speak(&mut stage, "de", LONG), [LONG], "the clear voice");
    for whole in
        ["Oh, no, it was late.", "She went to the sea in the summer of that year.", "It was late, was it?"]
    {
        assert_eq!(speak(&mut stage, "en", whole), [whole]);
    }
    choose(&mut stage, "en", "espeak");
    assert_eq!(speak(&mut stage, "en", LONG), [LONG]);
}

#[test]
fn from_its_middle_a_sentence_is_cut_behind_the_clause_that_is_heard_first() {
    let (mut stage, diary) = stage();
    let text = text("en", &[LONG]);
    let from = Place { word: 5, ..Place::default() };
    stage.speak(&text, from);
    assert_eq!(diary.asked(), ["In the summer of that year, when the sun was high,", "she went to the sea."]);
    let told: Vec<Place> = stage.play_to_end().into_iter().map(|(place, _)| place).collect();
    assert_eq!(told, words(&text)[5..]);
}

/// A stage with a voice that says parts, and one of the reader's own that is such.
fn stage_with_parts() -> (Stage, Diary) {
    let (mut stage, diary) = stage();
    choose(&mut stage, "en", "piper/joe");
    (stage, diary)
}

#[test]
fn a_voice_that_says_parts_is_asked_for_a_few_words_and_then_for_more() {
    let (mut stage, diary) = stage_with_parts();
    let text = text("en", &["In the summer of that year when the sun was high, she went to the sea.", SHORT]);
    stage.speak(&text, Place::default());
    let asked = diary.speeches();
    let parts = ["In the", "summer of that year", "when the sun was high,"];
    assert_eq!(texts(&asked), [&parts[..], &["she went to the sea.", SHORT]].concat());
    let around = |part: usize| (asked[part].around.before.as_str(), asked[part].around.after.as_str());
    assert_eq!(around(0), ("", "summer of that year when the sun was high, "));
    assert_eq!(around(1), ("In the ", "when the sun was high, "));
    assert_eq!(around(2), ("In the summer of that year ", ""));
    assert_eq!(around(3), ("", ""), "a breath is taken there");
    let told = stage.play_to_end();
    assert_eq!(told.iter().map(|(place, _)| *place).collect::<Vec<_>>(), words(&text), "no word is lost");
    for (word, gap) in [(2, 100), (6, 100), (10, 100), (11, 300)] {
        let heard = (told[word].1 - told[word - 1].1) / MS as u64;
        assert!(heard.abs_diff(gap) <= 10, "before word {word} {heard} ms");
    }
    stage.speak(&text, Place::default());
    assert_eq!(diary.asked(), [""; 0], "all of it is still known");
}

#[test]
fn from_its_middle_nothing_is_rendered_that_is_not_heard() {
    let (mut stage, diary) = stage_with_parts();
    let text = text("en", &[LONG]);
    let from = Place { word: 4, ..Place::default() };
    stage.speak(&text, from);
    let asked = diary.speeches();
    assert_eq!(texts(&asked), ["that year, when", "the sun was high,", "she went to the sea."]);
    assert_eq!(asked[0].around.before, "In the summer of ");
    let told: Vec<Place> = stage.play_to_end().into_iter().map(|(place, _)| place).collect();
    assert_eq!(told, words(&text)[4..]);
}

#[test]
fn from_a_word_that_is_left_out_reading_goes_on_behind_it() {
    let (mut stage, _) = stage_with_parts();
    let left_out = LeftOut { brackets: true, ..LeftOut::default() };
    stage.handle(Request::SetSaying(Arc::new(Saying::sample(&[], left_out, ""))));
    let text = text("en", &["In the summer (a little one) of that year she went to the sea.", SHORT]);
    let count = text.words(0, 0).len();
    for word in 0..count {
        stage.speak(&text, Place { word, ..Place::default() });
        let told: Vec<Place> = stage.play_to_end().into_iter().map(|(place, _)| place).collect();
        assert_eq!(told.last(), words(&text).last(), "from word {word}");
        assert!(told.len() >= count - word.max(6), "from word {word}: {told:?}");
    }
}

#[test]
fn the_pause_for_a_comma_is_the_chosen_one_also_where_nothing_is_cut() {
    let (mut stage, diary) = stage_with_parts();
    let pauses = Pauses { comma_ms: 500, ..Pauses::default() };
    stage.handle(Request::SetPauses(pauses));
    let text = text("en", &["Yesterday, she went to the sea, the house, and the wood again."]);
    stage.speak(&text, Place::default());
    assert_eq!(diary.asked()[0], "Yesterday, she");
    let told = stage.play_to_end();
    for (word, gap) in [(1, 600), (2, 100), (6, 600), (8, 600)] {
        let heard = (told[word].1 - told[word - 1].1) / MS as u64;
        assert!(heard.abs_diff(gap) <= 10, "before word {word} {heard} ms");
    }
}

#[test]
fn a_clause_is_rendered_without_those_before_it() {
    let (mut stage, diary) = stage();
    let text = text("en", &[LONG]);
    let from = Place { word: 8, ..Place::default() };
    stage.speak(&text, from);
    assert_eq!(diary.asked(), ["when the sun was high,", "she went to the sea."]);
    let told: Vec<Place> = stage.play_to_end().into_iter().map(|(place, _)| place).collect();
    assert_eq!(told, words(&text)[8..]);
}

#[test]
fn the_natural_voice_says_every_word_of_a_sentence_that_is_cut() {
    let voice = Supervised::new(program(env!("CARGO_BIN_EXE_lectern").into(), "natural"));
    let mut stage = Stage::new(voice);
    let text = text("en", &[LONG, SHORT]);
    stage.speak(&text, Place::default());
    let told: Vec<Place> = stage.play_to_end().into_iter().map(|(place, _)| place).collect();
    assert_eq!(told, words(&text));
    assert_eq!(stage.rendered, 3);
    assert!(stage.clock.heard(Instant::now()) > 3 * u64::from(RATE));
}

#[test]
fn a_voice_for_piper_says_every_word_from_any_word_on_at_any_speed() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/voice/tone.onnx");
    let engine = ENGINES.iter().find(|engine| engine.id == "piper").unwrap();
    let voice = Supervised::new(program(env!("CARGO_BIN_EXE_lectern").into(), "piper"));
    let mut stage = Stage::new(Router::of([(engine, Box::new(voice) as Box<dyn Synthesiser>)]));
    choose(&mut stage, "de", &format!("piper/{path}"));
    let text = text(
        "de",
        &["Im Sommer jenes Jahres, als die Sonne hoch am Himmel stand, ging sie ans Meer.", "Es war spät."],
    );
    let all = words(&text);
    for (turn, from) in all.iter().enumerate() {
        let wpm = [90, 170, 340][turn % 3];
        stage.handle(Request::SetSpeed { wpm });
        stage.speak(&text, *from);
        let told: Vec<Place> = stage.play_to_end().into_iter().map(|(place, _)| place).collect();
        assert_eq!(told, all[turn..], "{wpm} words a minute");
    }
}
