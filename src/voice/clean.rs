//! Text that an engine can be given, and the way back to the text it came from.

use std::ops::Range;

/// A cleaned text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clean {
    /// The text without what must not be spoken.
    pub text: String,
    /// The byte of the original for each character of `text`, and the original's length at the end.
    bytes: Vec<usize>,
}

impl Clean {
    /// Cleans a text: what steers the display and is not heard goes; what nobody can say becomes a space, so that the words
    /// around it stay two words.
    pub fn new(original: &str) -> Self {
        Self::spelled(original, &[])
    }

    /// Cleans a text of which parts, in order, are said by phonemes in espeak's letters: they stand in their place, in the
    /// brackets by which espeak knows them. Such brackets of the text's own are taken apart.
    pub fn spelled(original: &str, phonemes: &[(Range<usize>, String)]) -> Self {
        let mut text = String::with_capacity(original.len());
        let mut bytes = Vec::with_capacity(original.len() + 1);
        let mut spelled = phonemes.iter().peekable();
        let mut skipped = 0;
        for (byte, c) in original.char_indices() {
            if let Some((part, letters)) = spelled.next_if(|(part, _)| part.start <= byte) {
                for letter in ["[[", letters.as_str(), "]]"].into_iter().flat_map(str::chars) {
                    text.push(letter);
                    bytes.push(byte);
                }
                skipped = part.end;
            }
            if byte < skipped {
                continue;
            }
            if !phonemes.is_empty() && c == '[' && text.ends_with('[') {
                text.push(' ');
                bytes.push(byte);
            }
            let kept = match c {
                // Marks for the direction of text, the soft hyphen, the byte order mark.
                '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{61c}' => {
                    continue;
                }
                '\u{ad}' | '\u{feff}' | '\u{2060}' | '\u{200b}' => continue,
                // Private use, and what Unicode says is no character at all.
                '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' | '\u{fdd0}'..='\u{fdef}' => ' ',
                c if c.is_control() || (u32::from(c) & 0xfffe) == 0xfffe => ' ',
                c => c,
            };
            text.push(kept);
            bytes.push(byte);
        }
        bytes.push(original.len());
        Self { text, bytes }
    }

    /// The byte of the original for a character of the text, counted from 1 as espeak does; beyond the end, the end.
    pub fn byte_of(&self, character: usize) -> usize {
        let last = self.bytes.last().copied().unwrap_or(0);
        self.bytes.get(character.saturating_sub(1)).copied().unwrap_or(last)
    }

    /// True where there is nothing but space.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_not_heard_goes_and_positions_stay() {
        let clean = Clean::new("a\0b \u{202e}é\u{e000}z");
        assert_eq!(clean.text, "a b é z");
        assert_eq!(clean.byte_of(1), 0);
        assert_eq!(clean.byte_of(5), 7);
        assert_eq!(clean.byte_of(99), 13);
    }

    #[test]
    fn phonemes_stand_in_the_place_of_their_part_and_nowhere_else() {
        let clean = Clean::spelled("é [[x]] K2 é", &[(9..11, "k'eI".to_owned())]);
        assert_eq!(clean.text, "é [ [x]] [[k'eI]] é");
        let at = |sign: char| clean.text.chars().position(|c| c == sign).map(|at| clean.byte_of(at + 1));
        assert_eq!((at('k'), at('I'), at('x')), (Some(9), Some(9), Some(5)));
        assert_eq!(clean.byte_of(clean.text.chars().count()), 12);
        assert_eq!(Clean::spelled("[[h@l'oU]]", &[]), Clean::new("[[h@l'oU]]"), "not without being asked");
    }

    proptest! {
        #[test]
        fn every_character_leads_back_to_itself_or_became_a_space(text: String) {
            let clean = Clean::new(&text);
            prop_assert!(!clean.text.contains('\0'));
            for (at, c) in clean.text.chars().enumerate() {
                let original = text[clean.byte_of(at + 1)..].chars().next();
                prop_assert!(original == Some(c) || c == ' ');
            }
        }
    }
}
