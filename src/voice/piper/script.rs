//! What a voice is to say: the numbers of its phonemes in order, which part of the text each comes from, and where a breath may
//! be taken.
//!
//! 1. Espeak writes the phonemes of a text word by word ([`Transcript`]), as it did for the recordings from which the voice
//!    has learnt.
//! 2. Behind a clause comes the sign that ends it in the text: the voice has learnt its tune from it.
//! 3. Each phoneme becomes the voice's numbers for it and one for the gap behind it; what the voice has no number for is left
//!    out.

use unicode_normalization::UnicodeNormalization as _;

use super::config::{Config, PAD};
use crate::voice::espeak::transcript::{Transcript, Word};
use crate::voice::pieces::{Cut, Part};

/// What the voice is to say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Script {
    /// The phonemes' numbers.
    pub ids: Vec<i32>,
    /// For each word: its first byte in the text and the number of ids before it.
    pub marks: Vec<(usize, usize)>,
    /// Where it may be parted, in order.
    pub cuts: Vec<Cut>,
}

impl Script {
    /// The script for a text, whose transcript it is.
    pub fn new(text: &str, transcript: &Transcript, config: &Config) -> Self {
        let mut script = Self::default();
        let words = transcript.words.iter();
        let behind = words.clone().skip(1).map(|word| word.byte).chain([text.len()]);
        for (word, end) in words.zip(behind) {
            if !script.ids.is_empty() {
                script.part(config);
            }
            script.word(word, config);
            if word.ends_clause
                && let Some(sign) = text.get(word.byte..end).and_then(last_sign)
            {
                script.add(sign, config);
            }
        }
        script
    }

    /// The id with which the sound of the word begins whose first phoneme is `at`: that of the space before it.
    pub fn onset(&self, at: usize, config: &Config) -> usize {
        let gap = [config.ids_of(' '), config.ids_of(PAD)].concat();
        if !gap.is_empty() && self.ids[..at].ends_with(&gap) { at - gap.len() } else { at }
    }

    /// The space between two words.
    fn part(&mut self, config: &Config) {
        let signs = ".,;:?!".chars().filter_map(|sign| config.ids.get(&sign)?.last());
        let breath = self.ids.iter().rev().nth(1).is_some_and(|id| signs.clone().any(|sign| sign == id));
        self.add(' ', config);
        let kind = if breath { Part::Clause } else { Part::Word };
        self.cuts.push(Cut { at: self.ids.len(), kind });
    }

    fn word(&mut self, word: &Word, config: &Config) {
        let before = self.ids.len();
        let mut note = false;
        for letter in word.phonemes.nfd() {
            // Espeak notes in brackets that a word is spoken as in another language.
            match letter {
                '(' => note = true,
                ')' => note = false,
                _ if note => {}
                _ => match config.instead.get(&letter) {
                    Some(others) => others.iter().for_each(|other| self.add(*other, config)),
                    None => self.add(letter, config),
                },
            }
        }
        if self.ids.len() > before {
            self.marks.push((word.byte, before));
        }
    }

    fn add(&mut self, phoneme: char, config: &Config) {
        if let (Some(ids), Some(gap)) = (config.ids.get(&phoneme), config.ids.get(&PAD)) {
            self.ids.extend(ids.iter().chain(gap));
        }
    }
}

/// The last sign in a text that ends a clause, as the voices know it; as espeak takes the signs of other scripts.
fn last_sign(text: &str) -> Option<char> {
    text.chars().rev().find_map(|c| {
        Some(match c {
            '.' | '。' | '।' | '۔' | '։' | '።' => '.',
            ',' | '،' | '，' | '、' => ',',
            ';' | '؛' | '；' | '—' | '–' | '…' => ';',
            ':' | '：' => ':',
            '?' | '؟' | '？' => '?',
            '!' | '！' => '!',
            _ => return None,
        })
    })
}
