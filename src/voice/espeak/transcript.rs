//! How espeak would say a text, word by word: what voices that have learnt from its phonemes are given.
//!
//! The library writes the phonemes of a clause without saying which word each comes from, and tells of a word where it begins
//! in the text only while it speaks. So it does both, and the words are laid side by side.

/// A text as phonemes.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Transcript {
    /// Its words as they are spoken, in order: "of the" is one, "21" may be two.
    pub words: Vec<Word>,
    /// How long the formant voice takes for it, in seconds.
    pub seconds: f64,
}

/// A word as it is spoken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// In the letters of the International Phonetic Alphabet.
    pub phonemes: String,
    /// Its first byte in the text.
    pub byte: usize,
    /// Whether a clause ends with it.
    pub ends_clause: bool,
}

/// Lays phonemes, a clause each, and the first bytes of the words that they come from side by side. Where their numbers
/// differ, each word of the one has its share of the other.
pub fn side_by_side(clauses: &[String], bytes: &[usize]) -> Vec<Word> {
    let count: usize = clauses.iter().map(|clause| clause.split_whitespace().count()).sum();
    let mut words = Vec::with_capacity(count);
    for clause in clauses {
        let mut spoken = clause.split_whitespace().peekable();
        while let Some(phonemes) = spoken.next() {
            let share = words.len() * bytes.len() / count.max(1);
            let Some(byte) = bytes.get(share).copied() else { continue };
            words.push(Word { phonemes: phonemes.to_owned(), byte, ends_clause: spoken.peek().is_none() });
        }
    }
    words
}

impl Transcript {
    /// The words of a text whose letters are themselves what is spoken; they hold their signs.
    pub fn of_letters(text: &str) -> Vec<Word> {
        let byte = |word: &str| word.as_ptr() as usize - text.as_ptr() as usize;
        let word = |word: &str| Word { phonemes: word.to_lowercase(), byte: byte(word), ends_clause: false };
        text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).map(word).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_laid_beside_the_places_that_they_come_from() {
        let clauses = ["wˈʌn tˈuː".to_owned(), String::new(), "θɹˈiː".to_owned()];
        let word =
            |phonemes: &str, byte, ends_clause| Word { phonemes: phonemes.to_owned(), byte, ends_clause };
        let words = [word("wˈʌn", 0, false), word("tˈuː", 4, true), word("θɹˈiː", 9, true)];
        assert_eq!(side_by_side(&clauses, &[0, 4, 9]), words);
        let bytes = |bytes: &[usize]| -> Vec<usize> {
            side_by_side(&clauses, bytes).iter().map(|word| word.byte).collect()
        };
        assert_eq!(bytes(&[0]), [0, 0, 0]);
        assert_eq!(bytes(&[0, 2, 4, 6, 8, 10]), [0, 4, 8]);
        assert_eq!(side_by_side(&clauses, &[]), []);
        assert_eq!(side_by_side(&[], &[0]), []);
    }
}
