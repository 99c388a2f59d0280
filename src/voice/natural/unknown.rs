//! How a word is spoken that is in no dictionary: a small network that reads its letters.
//!
//! For each letter it says some phonemes or nothing. The same phoneme twice in a row is one, unless nothing stood between.

use std::collections::HashMap;

use misaki_rs::fallback::{Fallback, FallbackError};
use rten::Model;
use rten_tensor::prelude::*;
use rten_tensor::{NdTensor, Tensor};
use serde::Deserialize;

const NETWORK: &[u8] = include_bytes!("../../../assets/voices/hibari/oov.onnx");
const LETTERS: &str = include_str!("../../../assets/voices/hibari/oov.json");

/// What the network's makers say of it.
#[derive(Deserialize)]
struct Description {
    /// The letters that it knows; the first is number 1.
    r#in: Vec<char>,
    /// The phonemes that it says; the first is number 1, and 0 is nothing.
    out: Vec<char>,
    /// The most letters that it reads at once.
    maxlen: usize,
}

/// The reader of unknown words.
pub struct Unknown {
    model: Model,
    letters: HashMap<char, i32>,
    phonemes: Vec<char>,
    most: usize,
}

impl Unknown {
    /// Loads the network; the reason where that fails.
    pub fn open() -> Result<Self, String> {
        let said: Description = serde_json::from_str(LETTERS).map_err(|error| error.to_string())?;
        let model = Model::load_static_slice(NETWORK).map_err(|error| error.to_string())?;
        let letters = said.r#in.into_iter().zip(1..).collect();
        Ok(Self { model, letters, phonemes: said.out, most: said.maxlen.max(1) })
    }

    /// The phonemes of a word; of one longer than the network reads at once, its parts' one after the other.
    fn read(&self, word: &str) -> Option<String> {
        let numbers: Vec<i32> =
            word.chars().filter_map(|letter| self.letters.get(&letter).copied()).collect();
        let mut said = String::new();
        for part in numbers.chunks(self.most) {
            let letters = NdTensor::from_data([1, part.len()], part.to_vec());
            let found = self.model.run_one(letters.view().into(), None).ok()?;
            let found: Tensor<i32> = found.try_into().ok()?;
            let mut last = 0;
            for &number in found.iter() {
                let phoneme = usize::try_from(number - 1).ok().and_then(|at| self.phonemes.get(at));
                said.extend(phoneme.filter(|_| number != last));
                last = number;
            }
        }
        Some(said)
    }
}

impl Fallback for Unknown {
    fn phonemize(&self, word: &str) -> Result<String, FallbackError> {
        // A word that the network cannot read is left out; the rest of the sentence is spoken.
        Ok(self.read(word).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_read_and_a_long_one_to_its_end() {
        let unknown = Unknown::open().unwrap();
        assert_eq!(unknown.read("Hermione").unwrap(), "hˈɜɹmIəni");
        assert_eq!(unknown.read("漢字").unwrap(), "");
        let long = unknown.read(&"lorem".repeat(100)).unwrap();
        assert!(long.chars().count() > 300, "{}", long.chars().count());
    }
}
