//! The text as the engine gets it: with as many bytes as the block has, so that every offset counts in both.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation as _;

use crate::settings::letters::Stress;
use crate::settings::typography::Typography;

/// Words of fewer letters that stand alone in capitals are abbreviations, and stay.
const SHOUTED: usize = 5;

/// A text as it is shown.
pub fn shown<'a>(text: &'a str, typography: &Typography) -> Cow<'a, str> {
    let text = one_paragraph(text);
    if typography.plain.shows(Stress::Capitals) {
        return text;
    }
    match calm(&text) {
        Some(calm) => Cow::Owned(calm),
        None => text,
    }
}

/// A text without characters that end a paragraph, which the engine cannot bear here; spaces of the same length in bytes
/// stand for them. Importers leave none; a document made otherwise may have some.
fn one_paragraph(text: &str) -> Cow<'_, str> {
    let ends = |c: char| unicode_bidi::bidi_class(c) == unicode_bidi::BidiClass::B;
    if !text.contains(ends) {
        return Cow::Borrowed(text);
    }
    let space = |c: char| match c.len_utf8() {
        1 => ' ',
        2 => '\u{a0}',
        _ => '\u{2003}',
    };
    Cow::Owned(text.chars().map(|c| if ends(c) { space(c) } else { c }).collect())
}

/// A text with words all in capitals set in small letters, the first of several with one capital; `None` where there are none.
/// A letter whose small form has another length stays.
fn calm(text: &str) -> Option<String> {
    let words: Vec<(usize, &str)> = text.unicode_word_indices().collect();
    let loud: Vec<bool> = words.iter().map(|(_, word)| is_loud(word)).collect();
    let mut calm = text.to_owned();
    let mut found = false;
    for (index, (at, word)) in words.iter().enumerate() {
        let beside = |other: Option<usize>| other.and_then(|other| loud.get(other)).is_some_and(|loud| *loud);
        let (before, after) = (beside(index.checked_sub(1)), beside(Some(index + 1)));
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        if !loud.get(index).is_some_and(|loud| *loud)
            || letters < 2
            || !(before || after || letters >= SHOUTED)
        {
            continue;
        }
        let small = |c: char| {
            let mut small = c.to_lowercase();
            match (small.next(), small.next()) {
                (Some(one), None) if one.len_utf8() == c.len_utf8() => one,
                _ => c,
            }
        };
        let first = usize::from(!before);
        let word: String =
            word.chars().enumerate().map(|(nth, c)| if nth < first { c } else { small(c) }).collect();
        calm.replace_range(*at..*at + word.len(), &word);
        found = true;
    }
    found.then_some(calm)
}

/// True for a word all of whose letters are capitals.
fn is_loud(word: &str) -> bool {
    word.chars().any(char::is_uppercase) && !word.chars().any(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::letters::Shown;

    #[test]
    fn capitals_are_calmed_and_abbreviations_stay() {
        let mut typography = Typography::default();
        assert_eq!(shown("THE ROLE", &typography), "THE ROLE");
        typography.plain.set(Stress::Capitals, Shown::No);
        for (loud, calm) in [
            ("THE ROLE OF VITAMIN K2.", "The role of vitamin K2."),
            ("The WHO and MK-7 say so.", "The WHO and MK-7 say so."),
            ("It is IMPORTANT.", "It is Important."),
            ("ВИТАМИН D И КОСТИ", "Витамин D И кости"),
            ("STRAẞE İSTANBUL", "Straẞe İstanbul"),
            ("عظام", "عظام"),
        ] {
            let text = shown(loud, &typography);
            assert_eq!(text, calm);
            assert_eq!(text.len(), loud.len());
        }
    }

    #[test]
    fn a_line_end_is_a_space_of_the_same_length() {
        let text = shown("one\ntwo\u{2029}three\u{85}", &Typography::default());
        assert_eq!(text, "one two\u{2003}three\u{a0}");
    }
}
