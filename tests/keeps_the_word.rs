//! The marked word is the spoken word, and no pause and no other speed loses one: over the whole article, in every
//! language, with the real voice.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Helpers of tests may fail as tests do.

#[path = "support/aloud.rs"]
mod aloud;
#[path = "support/reader.rs"]
mod reader;
#[path = "support/recording.rs"]
mod recording;
#[path = "support/stage.rs"]
mod stage;

use std::time::Instant;

use aloud::{Listener, MS, RATE};
use lectern::audio::Sink as _;
use lectern::command::Command;
use lectern::narration::export::{Manner, render_all};
use reader::{LANGUAGES, sentences};
use recording::Recording;
use stage::{Dice, espeak, words};

#[test]
fn one_millisecond_after_a_word_begins_it_is_marked() {
    for lang in LANGUAGES {
        let mut listener = Listener::new(lang);
        let text = listener.session.text().clone();
        let manner = Manner::default();
        let mut recording = Recording::at(RATE);
        let timings = render_all(&text, &mut espeak(), manner, &mut |_, _| Ok(()), &mut recording).unwrap();
        let starts: Vec<f64> =
            timings.sentences.iter().flat_map(|one| one.words.iter().map(|word| word.start_s)).collect();
        let all = words(&text);
        assert_eq!(starts.len(), all.len(), "{lang}");
        assert!(all.len() > 300, "{lang}");
        listener.ask(Command::PlayPause);
        for (place, start) in all.iter().zip(starts) {
            let moment = (start * f64::from(RATE)).ceil() as u64 + MS as u64;
            let heard = listener.stage.clock.heard(Instant::now());
            listener.listen(moment.saturating_sub(heard) as usize);
            assert_eq!(
                listener.stage.clock.heard(Instant::now()),
                moment,
                "{lang} {place:?}: the voice keeps up"
            );
            assert_eq!(listener.marked_word(), text.word_span(*place), "{lang} {place:?}");
        }
    }
}

#[test]
fn fifty_pauses_at_any_moment_go_on_with_the_same_word() {
    for lang in LANGUAGES {
        let mut listener = Listener::new(lang);
        let text = listener.session.text().clone();
        let all = words(&text);
        let sentences = sentences(&listener.session);
        let mut dice = Dice(0x5eed + lang.len() as u64);
        for pause in 0..50 {
            if pause % 5 == 0 {
                listener.go(sentences[dice.below(sentences.len() - 4)]);
            }
            listener.ask(Command::PlayPause);
            listener.next_word();
            listener.listen(dice.below(1500) * MS);
            let word = listener.session.narration().place();
            let before = all.binary_search(&word).unwrap();
            listener.ask(Command::PlayPause);
            let silence = listener.stage.clock.heard(Instant::now());
            assert_eq!(listener.listen(dice.below(400) * MS), [], "{lang}: nothing moves while it pauses");
            assert_eq!(listener.stage.clock.heard(Instant::now()), silence, "{lang}: it is silent");
            assert_eq!(listener.marked_word(), text.word_span(word), "{lang}: the mark stays");
            listener.ask(Command::PlayPause);
            assert_eq!(listener.next_word(), word, "{lang}, pause {pause}");
            let next = listener.next_word();
            assert_eq!(next, all[before + 1], "{lang}, pause {pause}: the next word follows");
            listener.ask(Command::PlayPause);
        }
    }
}

#[test]
fn twenty_other_speeds_lose_and_repeat_no_word() {
    for lang in LANGUAGES {
        let mut listener = Listener::new(lang);
        let text = listener.session.text().clone();
        let all = words(&text);
        let mut dice = Dice(0xfa57 + lang.len() as u64);
        let start = dice.below(all.len() / 2);
        listener.go(all[start]);
        listener.ask(Command::PlayPause);
        let mut told = Vec::new();
        for _ in 0..20 {
            told.extend(listener.listen(dice.below(2000) * MS));
            listener.ask(Command::SetSpeed(80 + dice.below(371) as u16));
        }
        told.extend(listener.listen(1000 * MS));
        assert!(told.len() > 25, "{lang}: {}", told.len());
        assert_eq!(told, all[start..start + told.len()], "{lang}");
    }
}
