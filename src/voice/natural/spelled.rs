//! Phonemes that the reader wrote, in espeak's letters, as this voice knows them: espeak says which sounds of the International
//! Phonetic Alphabet they are, and those of American English have signs of their own here.

use crate::document::Lang;
use crate::error::Error;
use crate::voice::espeak::Espeak;

/// Sounds and this voice's signs for them, the longest first: two sounds that are one have one sign, length is not written.
const SIGNS: &[(&str, &str)] = &[
    ("ɜːɹ", "ɜɹ"),
    ("aɪ", "I"),
    ("aʊ", "W"),
    ("dʒ", "ʤ"),
    ("eɪ", "A"),
    ("tʃ", "ʧ"),
    ("ɔɪ", "Y"),
    ("oʊ", "O"),
    ("ɜː", "ɜɹ"),
    ("oː", "ɔ"),
    ("n\u{329}", "ᵊn"),
    ("l\u{329}", "ᵊl"),
    ("m\u{329}", "ᵊm"),
    ("ɚ", "əɹ"),
    ("ɐ", "ə"),
    ("e", "A"),
    ("r", "ɹ"),
    ("x", "k"),
    ("ʔ", "t"),
    ("ɾ", "T"),
    ("ː", ""),
];

/// Reads them; espeak is started for the first.
#[derive(Default)]
pub struct Spelled(Option<Espeak>);

impl Spelled {
    /// The phonemes by this voice's signs; nothing where they are none of espeak's.
    pub fn read(&mut self, phonemes: &str) -> Result<String, Error> {
        let espeak = match &mut self.0 {
            Some(espeak) => espeak,
            none => none.insert(Espeak::open()?),
        };
        Ok(signs(&espeak.sounds(phonemes, &Lang::new("en-US"))?))
    }
}

fn signs(sounds: &str) -> String {
    let mut signs = String::new();
    let mut rest = sounds;
    while let Some(first) = rest.chars().next() {
        let found = SIGNS.iter().find(|(sound, _)| rest.starts_with(sound));
        match found {
            Some((_, sign)) => signs.push_str(sign),
            None => signs.push(first),
        }
        rest = &rest[found.map_or(first.len_utf8(), |(sound, _)| sound.len())..];
    }
    signs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sounds_have_this_voice_s_signs() {
        assert_eq!(signs("həlˈoʊ"), "həlˈO");
        assert_eq!(signs("dʒˈɜːɹni"), "ʤˈɜɹni");
        assert_eq!(signs("bˈʌtn\u{329}"), "bˈʌtᵊn");
        assert_eq!(signs("ˈiːɡəl"), "ˈiɡəl");
        assert_eq!(signs(""), "");
    }
}
