//! What needs no espeak; the voice itself is heard in `tests/own_voices.rs`.

use super::config::{Config, Phonemes};
use super::script::Script;
use crate::document::Lang;
use crate::voice::espeak::transcript::{Transcript, Word};
use crate::voice::pieces::{Cut, Part};

/// A voice whose numbers are `_` 0, `^` 1, `$` 2, space 3, and letters and signs from 10.
fn config() -> Config {
    let letters = "aeiouː\u{303},.;?".chars().zip(10..).map(|(letter, id)| (letter, vec![id]));
    let signs = [('_', vec![0]), ('^', vec![1]), ('$', vec![2]), (' ', vec![3]), ('z', vec![40, 41])];
    Config {
        name: "Test".into(),
        lang: Lang::new("en"),
        phonemes: Phonemes::Letters,
        ids: letters.chain(signs).collect(),
        instead: [('y', vec!['i', 'u'])].into(),
        rate: 22_050,
        noise: (0.6, 0.8),
        length: 1.0,
        speakers: Vec::new(),
    }
}

fn word(phonemes: &str, byte: usize, ends_clause: bool) -> Word {
    Word { phonemes: phonemes.to_owned(), byte, ends_clause }
}

fn script(text: &str, words: Vec<Word>) -> Script {
    Script::new(text, &Transcript { words, seconds: 1.0 }, &config())
}

#[test]
fn each_phoneme_has_its_numbers_and_a_gap_behind_it() {
    let script = script("ah, oh?", vec![word("a", 0, true), word("oː", 4, true)]);
    let (comma, question) = (17, 20);
    assert_eq!(script.ids, [10, 0, comma, 0, 3, 0, 13, 0, 15, 0, question, 0]);
    assert_eq!(script.marks, [(0, 0), (4, 6)]);
    assert_eq!(script.cuts, [Cut { at: 6, kind: Part::Clause }]);
}

#[test]
fn what_the_voice_does_not_know_is_left_out_and_what_stands_for_another_is_put_in() {
    // Composed letters are taken apart, notes of another language go, `y` is two others, `z` has two numbers.
    let script = script("x", vec![word("(en)ẽ", 0, false), word("qq", 1, false), word("yz", 1, false)]);
    assert_eq!(script.ids, [11, 0, 16, 0, 3, 0, 3, 0, 12, 0, 14, 0, 40, 41, 0]);
    assert_eq!(script.marks, [(0, 0), (1, 8)]);
    assert!(script.cuts.iter().all(|cut| cut.kind == Part::Word));
}

#[test]
fn signs_of_other_scripts_end_a_clause_as_the_voice_has_learnt_it() {
    for (text, sign) in [("a؟", 20), ("a。", 18), ("a —", 19), ("a،", 17), ("a", 0)] {
        let script = script(text, vec![word("a", 0, true)]);
        assert_eq!(script.ids.get(2).copied().unwrap_or(0), sign, "{text}");
    }
}
