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
use lectern::document::Document;
use lectern::narration::export::{Manner, render_all};
use lectern::session::{Session, Source};
use lectern::settings::places::Places;
use lectern::voice::router::Router;
use lectern::voice::worker::{Supervised, program};
use lectern::voice::{ENGINES, Synthesiser};
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

/// The article several times over, as somebody's book: eight times, or as often as `BOOK` says (a novel is 150).
fn book() -> Session {
    let times = std::env::var("BOOK").map_or(8, |times| times.parse().unwrap());
    let article = reader::session(reader::settings("en"));
    let mut document = Document::clone(article.text().document());
    document.blocks = document.blocks.iter().cycle().take(document.blocks.len() * times).cloned().collect();
    Session::new(article.context(), Places::default(), Source::Input, document)
}

/// Lectern's own two voices for English, each in its process.
fn both() -> Router {
    let worker = |id| Supervised::new(program(env!("CARGO_BIN_EXE_lectern").into(), id));
    let own = ENGINES.iter().filter(|engine| ["natural", "espeak"].contains(&engine.id));
    Router::of(own.map(|engine| (engine, Box::new(worker(engine.id)) as Box<dyn Synthesiser>)))
}

#[test]
fn a_book_loses_no_word_to_other_voices_speeds_pauses_and_jumps() {
    let mut listener = Listener::hearing(book(), both());
    let text = listener.session.text().clone();
    let (all, sentences) = (words(&text), sentences(&listener.session));
    assert!(all.len() > 5_000, "{}", all.len());
    let mut dice = Dice(0xb00c);
    // The word that must come next, and the one that is heard.
    let (mut next, mut heard, mut done) = (0, None, [0; 5]);
    listener.ask(Command::PlayPause);
    while listener.ended == 0 {
        for word in listener.listen(dice.below(4000) * MS) {
            // After a pause or with another voice the word that was heard is heard again.
            if heard != Some(word) {
                assert_eq!(word, all[next], "after {heard:?}");
                next += 1;
            }
            heard = Some(word);
        }
        if listener.ended > 0 {
            break;
        }
        let what = dice.below(5);
        done[what] += 1;
        match what {
            0 => listener.ask(Command::SetSpeed(60 + dice.below(841) as u16)),
            1 => {
                listener.ask(Command::PlayPause);
                assert_eq!(listener.listen(dice.below(500) * MS), []);
                listener.ask(Command::PlayPause);
            }
            // The natural voice takes its time to speak where the processor has other work.
            2 if dice.below(8) > 0 => {
                let voice = ["espeak", "espeak/en-gb", "espeak/en-029"][dice.below(3)];
                listener.ask(Command::SetVoice(voice.to_owned()));
            }
            2 => listener.ask(Command::SetVoice("natural".to_owned())),
            3 => {
                let now = listener.session.narration().place();
                let sentence = sentences.partition_point(|sentence| *sentence <= now);
                let to = sentences[(sentence + dice.below(5)).saturating_sub(3).min(sentences.len() - 1)];
                listener.go(to);
                (next, heard) = (all.binary_search(&to).unwrap(), None);
            }
            _ => listener.ask(Command::SetSpeed(900)),
        }
    }
    assert_eq!(next, all.len(), "to the last word");
    assert!(done.iter().all(|count| *count > 10), "{done:?}");
}
