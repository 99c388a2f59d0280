//! Reading aloud, on a clock that the test moves, with the real voice.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/recording.rs"]
mod recording;
#[path = "support/stage.rs"]
mod stage;

use std::sync::Arc;
use std::time::Instant;

use lectern::audio::Sink as _;
use lectern::audio::clock::ManualClock;
use lectern::document::builder::Builder;
use lectern::document::{Kind, Lang};
use lectern::error::Error;
use lectern::narration::export::{Manner, render_all};
use lectern::narration::{Event, Request, Telling};
use lectern::segment::{Rules, Segments};
use lectern::settings::pauses::Pauses;
use lectern::voice::{Capabilities, Clip, Speech, Synthesiser, VoiceInfo};
use recording::Recording;
use stage::{Dice, MS, RATE, Stage, article, espeak, words};

const LANGUAGES: [&str; 8] = ["en", "es", "fr", "de", "pt-BR", "ru", "ar", "zh-Hans"];

#[test]
fn every_word_is_told_as_it_begins_in_every_language() {
    for lang in LANGUAGES {
        let text = article(lang);
        let mut recording = Recording::at(RATE);
        let manner = Manner::default();
        let timings = render_all(&text, &mut espeak(), manner, &mut |_, _| Ok(()), &mut recording).unwrap();
        let recording = recording.samples;
        let mut stage = Stage::new(espeak());
        stage.speak(&text, text.first().unwrap());
        let told = stage.play_to_end();
        assert_eq!(told.iter().map(|(place, _)| *place).collect::<Vec<_>>(), words(&text), "{lang}");
        let starts =
            timings.sentences.iter().flat_map(|sentence| sentence.words.iter().map(|word| word.start_s));
        for ((place, frame), start) in told.iter().zip(starts) {
            let late = *frame as f64 / f64::from(RATE) - start;
            assert!((0.0..=0.001).contains(&(late + 1e-9)), "{lang} {place:?}: {late} s late");
        }
        assert_eq!(
            stage.clock.recording()[..recording.len()],
            recording,
            "{lang}: what is heard is what is exported"
        );
    }
}

#[test]
fn the_silence_between_sentences_is_the_chosen_pause() {
    let text = article("en");
    let pauses = Pauses { comma_ms: 0, sentence_ms: 300, paragraph_ms: 600, item_ms: 700, heading_ms: 900 };
    for wpm in [170, 340, 500, 900] {
        let mut stage = Stage::new(espeak());
        stage.handle(Request::SetPauses(pauses));
        stage.handle(Request::SetSpeed { wpm });
        stage.speak(&text, text.first().unwrap());
        stage.play_to_end();
        let long = silences(&stage.clock.recording(), 250);
        assert_eq!(long.len(), 3, "{long:?}");
        for (gap, wanted) in long.iter().zip([900, 300, 600]) {
            assert!(gap.abs_diff(wanted) <= 10, "{wpm}: {long:?}");
        }
    }
}

#[test]
fn the_silence_after_a_list_item_is_its_own_and_may_be_none_at_all() {
    let mut builder = Builder::new(Lang::new("en"));
    builder.block(Kind::Paragraph, "What to eat.");
    for item in ["Natto.", "Cheese.", "Eggs."] {
        builder.block(Kind::Item, item);
    }
    builder.block(Kind::Paragraph, "That is all.");
    let text = Arc::new(Segments::new(Arc::new(builder.finish("Food")), Arc::new(Rules::default())));
    for (item_ms, wanted) in [(1_000, vec![600, 1_000, 1_000, 1_000]), (0, vec![600])] {
        let mut stage = Stage::new(espeak());
        stage.handle(Request::SetPauses(Pauses { item_ms, paragraph_ms: 600, ..Pauses::default() }));
        stage.speak(&text, text.first().unwrap());
        stage.play_to_end();
        let heard = silences(&stage.clock.recording(), 300);
        assert_eq!(heard.len(), wanted.len(), "{heard:?}");
        assert!(heard.iter().zip(&wanted).all(|(gap, wanted)| gap.abs_diff(*wanted) <= 10), "{heard:?}");
    }
}

/// The silences between what is heard that are longer than so many milliseconds, in milliseconds.
fn silences(sound: &[f32], longer: usize) -> Vec<usize> {
    let mut gaps = Vec::new();
    let mut quiet = 0;
    for sample in sound {
        if sample.abs() > 0.004 {
            gaps.push(quiet / MS);
            quiet = 0;
        } else {
            quiet += 1;
        }
    }
    gaps.retain(|ms| *ms > longer);
    gaps
}

#[test]
fn pausing_and_going_on_keeps_the_word() {
    let text = article("en");
    let all = words(&text);
    let mut stage = Stage::new(espeak());
    let mut dice = Dice(7);
    let mut place = all[0];
    stage.speak(&text, place);
    for _ in 0..50 {
        // Somewhere in the next second and a half.
        for _ in 0..dice.below(1500) {
            stage.advance(MS);
        }
        for event in stage.events() {
            match event {
                Event::Reached { place: reached, .. } => {
                    let (was, is) =
                        (all.binary_search(&place).unwrap(), all.binary_search(&reached).unwrap());
                    assert!(is == was || is == was + 1, "from {place:?} to {reached:?}");
                    place = reached;
                }
                Event::Ended { .. } => place = all[0],
                other => panic!("{other:?}"),
            }
        }
        stage.handle(Request::Stop);
        let before = stage.clock.recording().len();
        stage.advance(500 * MS);
        assert_eq!(stage.clock.recording().len(), before, "silence while it pauses");
        assert_eq!(stage.events(), []);
        let id = stage.speak(&text, place);
        assert_eq!(stage.next_word(), Some((id, place)));
    }
}

#[test]
fn changing_speed_loses_and_repeats_no_word() {
    for lang in ["en", "ar", "zh-Hans"] {
        let text = article(lang);
        let all = words(&text);
        let mut stage = Stage::new(espeak());
        let mut dice = Dice(3);
        stage.speak(&text, all[0]);
        let mut told = Vec::new();
        let mut changes = 0;
        loop {
            let wpm = 80 + dice.below(371) as u16;
            stage.handle(Request::SetSpeed { wpm });
            changes += 1;
            for _ in 0..200 {
                stage.advance(MS);
            }
            let events = stage.events();
            told.extend(events.iter().filter_map(|event| match event {
                Event::Reached { place, .. } => Some(*place),
                _ => None,
            }));
            if events.iter().any(|event| matches!(event, Event::Ended { .. })) {
                break;
            }
        }
        assert!(changes >= 20, "{changes}");
        assert_eq!(told, all, "{lang}");
    }
}

#[test]
fn a_jump_is_followed_at_once_and_leaves_nothing_behind() {
    let text = article("fr");
    let all = words(&text);
    let mut stage = Stage::new(espeak());
    let mut dice = Dice(11);
    for _ in 0..60 {
        let wanted = all[dice.below(all.len())];
        let id = stage.speak(&text, wanted);
        let frame = stage.clock.heard(Instant::now());
        assert_eq!(stage.next_word(), Some((id, wanted)));
        assert!(stage.clock.heard(Instant::now()) <= frame + 5 * MS as u64, "it begins with that word");
        for _ in 0..dice.below(900) {
            stage.advance(MS);
        }
        for event in stage.events() {
            assert!(
                matches!(event, Event::Reached { id: its, .. } | Event::Ended { id: its } if its == id),
                "{event:?}"
            );
        }
    }
}

#[test]
fn a_part_is_read_from_its_first_word_to_its_last_and_no_further() {
    let text = article("en");
    let all = words(&text);
    let sentences = all.iter().filter(|place| place.word == 0).count();
    assert!(sentences > 2);
    let mut dice = Dice(7);
    for _ in 0..12 {
        let from = dice.below(all.len() / 2);
        let to = (from + dice.below(40)).min(all.len() - 1);
        let mut stage = Stage::new(espeak());
        stage.handle(Request::Speak {
            id: 1,
            text: text.clone(),
            from: all[from],
            until: Some(all[to]),
            telling: Telling::Text,
        });
        let told: Vec<_> = stage.play_to_end().into_iter().map(|(place, _)| place).collect();
        assert_eq!(told, all[from..=to]);
        let recorded = stage.clock.recording();
        // The sink may hold a silence that is heard no more; the last sound is that of the last word.
        assert!(recorded.iter().any(|sample| sample.abs() > 0.05));
    }
    // A word alone: what comes behind it in the sentence is not heard.
    let at = all.iter().position(|place| place.word == 3).unwrap();
    let length = |until: Option<lectern::document::Place>| {
        let mut stage = Stage::new(espeak());
        stage.handle(Request::Speak {
            id: 1,
            text: text.clone(),
            from: all[at],
            until,
            telling: Telling::Text,
        });
        stage.play_to_end();
        stage.clock.written()
    };
    assert!(length(Some(all[at])) * 3 < length(Some(all[at + 6])));
}

#[test]
fn a_prepared_sentence_sounds_in_the_same_step() {
    let text = article("de");
    let first = text.first().unwrap();
    let mut stage = Stage::new(espeak());
    stage.prepare(&text, first);
    stage.player.handle(
        Request::Speak { id: 1, text: text.clone(), from: first, until: None, telling: Telling::Text },
        Instant::now(),
    );
    stage.player.step(Instant::now());
    assert!(stage.clock.written() > 0);
}

#[test]
fn a_lost_sound_card_is_replaced_and_the_word_is_kept() {
    let text = article("es");
    let all = words(&text);
    let mut stage = Stage::new(espeak());
    stage.speak(&text, all[0]);
    let mut last = all[0];
    while last != all[5] {
        last = stage.next_word().unwrap().1;
    }
    let fresh = ManualClock::new(44_100);
    stage.card = Ok(fresh.clone());
    stage.clock.fail(Error::NoSound { reason: "unplugged".into() });
    stage.clock = fresh;
    let rest: Vec<_> = stage.play_to_end().into_iter().map(|(place, _)| place).collect();
    assert_eq!(rest, all[6..], "the word itself is spoken again and not told twice");
    let recorded = stage.clock.recording();
    assert!(recorded[..4410].iter().any(|sample| sample.abs() > 0.01), "it sounds from the start");
}

#[test]
fn loudness_and_sleep_reach_the_card() {
    let text = article("en");
    let mut stage = Stage::new(espeak());
    assert!(!stage.clock.is_active());
    stage.handle(Request::SetVolume { volume: 0.25 });
    stage.speak(&text, text.first().unwrap());
    assert!(stage.clock.is_active());
    stage.handle(Request::Stop);
    assert!(!stage.clock.is_active(), "an idle card sleeps");
    assert_eq!(stage.clock.volume(), 0.25);
}

/// A voice that cannot speak one sentence, or nothing at all any more.
struct Faulty {
    sentence: &'static str,
    error: Error,
    voice: Box<dyn Synthesiser>,
}

impl Synthesiser for Faulty {
    fn capabilities(&self) -> Capabilities {
        self.voice.capabilities()
    }

    fn voices(&mut self) -> Result<Vec<VoiceInfo>, Error> {
        self.voice.voices()
    }

    fn render(&mut self, speech: &Speech) -> Result<Clip, Error> {
        if speech.text == self.sentence { Err(self.error.clone()) } else { self.voice.render(speech) }
    }
}

fn told_until_the_end(stage: &mut Stage) -> Vec<Event> {
    let mut events = Vec::new();
    while !matches!(events.last(), Some(Event::Ended { .. } | Event::Failed { .. })) {
        stage.advance(10 * MS);
        events.extend(stage.events());
    }
    events
}

#[test]
fn a_sentence_that_cannot_be_spoken_is_left_out_and_said_so() {
    let text = article("fr");
    let error = Error::SentenceSkipped { text: "C’est".into() };
    let mut stage =
        Stage::new(Faulty { sentence: "C’est utile !", error: error.clone(), voice: Box::new(espeak()) });
    let id = stage.speak(&text, text.first().unwrap());
    let events = told_until_the_end(&mut stage);
    assert_eq!(
        events.iter().filter(|event| **event == Event::Skipped { id, error: error.clone() }).count(),
        1
    );
    let reached = events.iter().filter(|event| matches!(event, Event::Reached { .. })).count();
    assert_eq!(reached, words(&text).len() - text.words(1, 1).len());
}

#[test]
fn a_voice_that_is_gone_ends_the_reading_with_its_reason() {
    let text = article("fr");
    let error = Error::VoiceUnavailable { engine: "espeak".into(), reason: "gone".into() };
    let mut stage =
        Stage::new(Faulty { sentence: "C’est utile !", error: error.clone(), voice: Box::new(espeak()) });
    let id = stage.speak(&text, text.first().unwrap());
    let events = told_until_the_end(&mut stage);
    assert_eq!(events.last(), Some(&Event::Failed { id, error }));
    stage.advance(1000 * MS);
    assert_eq!(stage.events(), []);
    // Another try may go better.
    let id = stage.speak(&text, words(&text)[0]);
    assert_eq!(stage.next_word(), Some((id, words(&text)[0])));
}

#[test]
fn long_slow_sentences_are_rendered_once_each() {
    let long = "A very long sentence goes on and on and on, with one word after the other, ".repeat(4);
    let mut builder = Builder::new(Lang::new("en"));
    let numbered: Vec<String> = (0..4).map(|n| format!("{long} {n}.")).collect();
    builder.sentences(Kind::Paragraph, numbered.iter().map(|sentence| (sentence.as_str(), None)));
    let text = Arc::new(Segments::new(Arc::new(builder.finish("")), Arc::new(Rules::default())));
    let mut stage = Stage::new(espeak());
    stage.handle(Request::SetSpeed { wpm: 80 });
    stage.prepare(&text, text.first().unwrap());
    stage.speak(&text, text.first().unwrap());
    told_until_the_end(&mut stage);
    assert!(stage.rendered <= 5, "{}", stage.rendered);
}
