//! A sentence or a paragraph at a time: the voice waits behind it, and one key brings the next or the same once more.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Helpers of tests may fail as tests do.

#[path = "support/aloud.rs"]
mod aloud;
#[path = "support/reader.rs"]
mod reader;
#[path = "support/stage.rs"]
mod stage;

use aloud::{Listener, MS};
use lectern::command::Command;
use lectern::document::Place;
use lectern::session::Notice;
use lectern::settings::stretch::Stretch;
use reader::{LANGUAGES, sentences, settings};

/// Longer than any sentence of the article takes, in frames.
const LONG: usize = 120_000 * MS;

fn listener(lang: &str, stretch: Stretch) -> Listener {
    let settings = lectern::settings::Settings { stretch, speed_wpm: 450, ..settings(lang) };
    Listener::with(reader::session(settings))
}

fn sentence(place: Place) -> Place {
    Place { word: 0, ..place }
}

#[test]
fn a_sentence_at_a_time_reads_every_word_once_and_the_mark_stays_on_what_was_read() {
    for lang in LANGUAGES {
        let mut listener = listener(lang, Stretch::Sentence);
        let all = sentences(&listener.session);
        for wanted in all.iter().take(6) {
            listener.ask(Command::PlayPause);
            let words = listener.listen(LONG);
            let text = listener.session.text();
            let count = text.words(wanted.block, wanted.sentence).len();
            let all: Vec<Place> = (0..count).map(|word| Place { word, ..*wanted }).collect();
            assert_eq!(words, all, "{lang}");
            assert!(!listener.session.narration().is_speaking());
            assert_eq!(listener.session.notice(), &Notice::Waiting);
            assert_eq!(listener.marked_word(), text.word_span(*all.last().unwrap()), "{lang}");
        }
    }
}

#[test]
fn a_paragraph_at_a_time_ends_with_the_paragraph_and_the_last_one_ends_the_text() {
    let mut listener = listener("en", Stretch::Paragraph);
    let blocks: std::collections::BTreeSet<usize> =
        sentences(&listener.session).iter().map(|place| place.block).collect();
    for (index, block) in blocks.iter().enumerate() {
        listener.ask(Command::PlayPause);
        let words = listener.listen(LONG);
        assert!(words.iter().all(|word| word.block == *block), "{block}: {words:?}");
        assert!(
            listener
                .session
                .text()
                .next_sentence(*words.last().unwrap())
                .is_none_or(|next| next.block > *block)
        );
        let last = index + 1 == blocks.len();
        assert_eq!(listener.session.notice(), if last { &Notice::Ended } else { &Notice::Waiting });
    }
    listener.ask(Command::PlayPause);
    assert_eq!(listener.next_word(), Place::default(), "once more from the beginning");
}

#[test]
fn the_same_sentence_can_be_heard_again_and_the_place_can_be_moved_meanwhile() {
    let mut listener = listener("en", Stretch::Sentence);
    let all = sentences(&listener.session);
    listener.go(all[3]);
    listener.ask(Command::PlayPause);
    listener.listen(LONG);
    for _ in 0..2 {
        listener.ask(Command::Repeat);
        let words = listener.listen(LONG);
        assert_eq!((words[0], sentence(*words.last().unwrap())), (all[3], all[3]));
    }
    // Going back and forth while it waits: what is read next is where the reader went.
    listener.ask(Command::PreviousSentence);
    listener.ask(Command::PreviousSentence);
    listener.ask(Command::PlayPause);
    assert_eq!(sentence(listener.listen(LONG)[0]), all[2]);
    // A speed that changes does not read the sentence behind.
    listener.ask(Command::Faster);
    listener.ask(Command::Slower);
    listener.ask(Command::PlayPause);
    assert_eq!(sentence(listener.listen(LONG)[0]), all[3]);
    // Pausing in the middle goes on with the word.
    listener.ask(Command::PlayPause);
    let word = listener.next_word();
    listener.ask(Command::PlayPause);
    listener.ask(Command::PlayPause);
    assert_eq!(listener.listen(LONG)[0], word);
}

#[test]
fn while_it_reads_it_can_be_told_to_wait_and_to_wait_no_more() {
    let mut listener = listener("en", Stretch::Text);
    let all = sentences(&listener.session);
    listener.go(all[2]);
    listener.ask(Command::PlayPause);
    listener.next_word();
    listener.ask(Command::SetStretch(Stretch::Sentence));
    let words = listener.listen(LONG);
    assert!(words.iter().all(|word| sentence(*word) == all[2]), "{words:?}");
    listener.ask(Command::NextStretch);
    assert_eq!(listener.session.settings().stretch, Stretch::Text);
    listener.ask(Command::PlayPause);
    let words = listener.listen(LONG);
    assert_eq!(sentence(words[0]), all[3]);
    assert_eq!(sentence(*words.last().unwrap()), *all.last().unwrap());
    assert_eq!(listener.session.notice(), &Notice::Ended);
}
