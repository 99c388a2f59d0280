//! The numbers by which the voice knows its phonemes.

use std::collections::HashMap;

/// The numbers, as the voice's makers list them.
const LIST: &str = include_str!("../../../assets/voices/hibari/vocab.json");

/// What stands at both ends of everything that is spoken: silence.
pub const EDGE: i32 = 0;

/// What stands between two words.
pub const SPACE: i32 = 16;

/// The number of each phoneme.
pub struct Symbols(HashMap<char, i32>);

impl Symbols {
    /// Reads the list; `None` where it is damaged.
    pub fn open() -> Option<Self> {
        let list: HashMap<char, i32> = serde_json::from_str(LIST).ok()?;
        Some(Self(list))
    }

    /// The numbers of phonemes, without those that the voice does not know.
    pub fn numbers<'a>(&'a self, phonemes: &'a str) -> impl Iterator<Item = i32> + 'a {
        phonemes.chars().filter_map(|phoneme| self.0.get(&phoneme).copied())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phoneme_has_its_number_and_strangers_have_none() {
        let symbols = Symbols::open().unwrap();
        assert_eq!(symbols.numbers("həlˈO, wˈɜɹld❓.").count(), "həlˈO, wˈɜɹld.".chars().count());
        assert_eq!(symbols.numbers(" a").collect::<Vec<_>>(), [SPACE, 43]);
        let mut all: Vec<i32> = symbols.0.values().copied().collect();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), symbols.0.len(), "no two share a number");
        assert!(!all.contains(&EDGE));
    }
}
