//! What the voice is to say: phonemes in order, which part of the text each comes from, and where a breath may be taken.
//!
//! 1. The text is [cleaned](super::super::clean) and put into words that the dictionaries know ([`Wording`]).
//! 2. `misaki-rs` finds words, numbers and abbreviations and their phonemes; words in no dictionary are [`Unknown`]'s, and
//!    what even that leaves out is spelled: nothing with a letter or digit is passed over.
//! 3. Each of its tokens is found again in the text, so that a mark can say where in the text its phonemes begin.

use std::ops::Range;

use misaki_rs::{G2P, Language};

use super::symbols::{SPACE, Symbols};
use super::unknown::Unknown;
use super::wording::Wording;
use crate::voice::clean::Clean;
use crate::voice::pieces::{Cut, Part};

/// What the voice is to say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Script {
    /// The phonemes' numbers.
    pub ids: Vec<i32>,
    /// For each token with a letter or digit: the byte of the text and the number of phonemes before it.
    pub marks: Vec<(usize, usize)>,
    /// Where it may be parted, in order.
    pub cuts: Vec<Cut>,
}

impl Script {
    /// The space between two words.
    fn part(&mut self, kind: Part) {
        self.ids.push(SPACE);
        self.cuts.push(Cut { at: self.ids.len(), kind });
    }
}

/// Writes scripts.
pub struct Writer {
    pub(super) dictionaries: G2P,
    symbols: Symbols,
}

impl Writer {
    /// Reads the dictionaries, which takes a moment; the reason where something is damaged.
    pub fn open() -> Result<Self, String> {
        let unknown = Unknown::open()?;
        let dictionaries = G2P::with_fallback(Language::EnglishUS, Some(Box::new(unknown)));
        let symbols = Symbols::open().ok_or_else(|| "no list of phonemes".to_owned())?;
        Ok(Self { dictionaries, symbols })
    }

    /// The script for a text, of which parts, in order, are said by phonemes of the voice.
    pub fn write(&self, text: &str, phonemes: &[(Range<usize>, String)]) -> Result<Script, String> {
        let mut script = Script::default();
        let mut from = 0;
        for (part, phonemes) in phonemes {
            self.words(text, from..part.start, &mut script)?;
            script.marks.push((part.start, script.ids.len()));
            script.ids.extend(self.symbols.numbers(phonemes));
            from = part.end;
        }
        self.words(text, from..text.len(), &mut script)?;
        Ok(script)
    }

    /// Adds the words of a part of a text.
    fn words(&self, text: &str, part: Range<usize>, script: &mut Script) -> Result<(), String> {
        let Some(words) = text.get(part.clone()) else { return Ok(()) };
        let clean = Clean::new(words);
        let Wording { chars, from } = Wording::new(&clean.text);
        let said: String = chars.iter().collect();
        let (_, tokens) = self.dictionaries.g2p(&said).map_err(|error| error.to_string())?;
        let mut place = 0;
        // What is said by phonemes stands before it.
        if part.start > 0 && words.starts_with(char::is_whitespace) {
            script.part(Part::Word);
        }
        for token in &tokens {
            let letters: Vec<char> = token.text.chars().collect();
            // Tokens follow each other in the text; one that was written anew is taken to be where the last one ended.
            let found = find(&chars[place..], &letters).map_or(place, |ahead| place + ahead);
            place = chars.len().min(found + letters.len());
            let phonemes = token.phonemes.as_deref().unwrap_or_default();
            let before = script.ids.len();
            let has_letters = letters.iter().any(|letter| letter.is_alphanumeric());
            // A dash or a quotation mark at the beginning would be a breath before the first word.
            if script.marks.is_empty() && !has_letters {
                continue;
            }
            script.ids.extend(self.symbols.numbers(phonemes));
            if has_letters {
                if script.ids.len() == before {
                    script.ids.extend(self.spell(&letters));
                }
                let byte = from.get(found).map_or(words.len(), |character| clean.byte_of(character + 1));
                script.marks.push((part.start + byte, before));
            }
            if !token.whitespace.is_empty() {
                let breath = phonemes.ends_with(|sign| ",;:.!?—…".contains(sign));
                script.part(if breath { Part::Clause } else { Part::Word });
            }
        }
        // What is said by phonemes stands behind it.
        let parted = script.ids.last().is_none_or(|last| *last == SPACE);
        if part.end < text.len() && words.ends_with(char::is_whitespace) && !parted {
            script.part(Part::Word);
        }
        Ok(())
    }

    /// Letters and digits by their names, as far as they have one.
    fn spell(&self, letters: &[char]) -> Vec<i32> {
        let names =
            letters.iter().filter(|letter| letter.is_alphanumeric()).take(MOST_SPELLED).map(|letter| {
                let name: String = letter.to_uppercase().collect();
                self.dictionaries.g2p(&name).map(|(phonemes, _)| phonemes).unwrap_or_default()
            });
        names.flat_map(|name| self.symbols.numbers(&name).collect::<Vec<_>>()).collect()
    }
}

/// Of a word that must be spelled, so many letters are: nobody follows more.
const MOST_SPELLED: usize = 20;

/// Where one text begins in another.
fn find(whole: &[char], part: &[char]) -> Option<usize> {
    // An empty part is found nowhere, and `windows` would not have it.
    if part.is_empty() { None } else { whole.windows(part.len()).position(|window| window == part) }
}
