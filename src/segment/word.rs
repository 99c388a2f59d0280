//! Words: what is marked while it is spoken.
//!
//! 1. Unicode's word rules cut the text; Chinese, Japanese, Thai and their like are cut by dictionary or model.
//! 2. Pieces without a letter or digit are punctuation and fall away.
//! 3. Pieces that touch, or that one joiner holds together (`well-known`, `and/or`, `COVID-19`), become one word, where
//!    the script has spaces: there a reader sees them as one.

use std::ops::Range;
use std::sync::LazyLock;

use icu_segmenter::options::WordBreakInvariantOptions;
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed};

use crate::document::script::Script;

static SEGMENTER: LazyLock<WordSegmenterBorrowed<'static>> =
    LazyLock::new(|| WordSegmenter::new_auto(WordBreakInvariantOptions::default()));

/// The words of a text, as bytes of it: rising, not overlapping, on character boundaries, never empty.
pub fn find(text: &str) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::new();
    let mut start = 0;
    for end in SEGMENTER.segment_str(text) {
        let piece = start..end;
        start = end;
        if !text.get(piece.clone()).is_some_and(has_word) {
            continue;
        }
        let piece = without_edges(text, piece);
        match words.last_mut() {
            Some(word) if is_joined(text, word, &piece) => word.end = piece.end,
            Some(_) | None => words.push(piece),
        }
    }
    words
}

/// True where a text has a word to speak: a letter or a digit. Emoji that are drawn as letters are not words.
pub fn has_word(text: &str) -> bool {
    text.chars().any(is_word_char)
}

/// True for what makes a piece of text a word.
pub fn is_word_char(c: char) -> bool {
    // Enclosed letters above U+1F100 are emoji to everybody but the character database.
    c.is_alphanumeric() && !('\u{1f100}'..='\u{1f2ff}').contains(&c)
}

/// A piece without the connectors and no-break spaces that Unicode counts as part of a word.
fn without_edges(text: &str, piece: Range<usize>) -> Range<usize> {
    let edge = |c: char| c.is_whitespace() || matches!(c, '_' | '\u{203f}' | '\u{2040}' | '\u{ff3f}');
    let inner = &text[piece.clone()];
    let end = piece.start + inner.trim_end_matches(edge).len();
    let start = piece.end - inner.trim_start_matches(edge).len();
    start..end.max(start)
}

fn is_joined(text: &str, left: &Range<usize>, right: &Range<usize>) -> bool {
    let (Some(before), Some(after)) = (
        text[left.clone()].chars().rev().find(|&c| is_word_char(c)),
        text[right.clone()].chars().find(|&c| is_word_char(c)),
    ) else {
        return false;
    };
    let unspaced = |c| Script::of(c).is_some_and(Script::is_unspaced);
    if unspaced(before) || unspaced(after) {
        return false;
    }
    let gap = &text[left.end..right.start];
    let mut chars = gap.chars();
    match (chars.next(), chars.next()) {
        (None, _) => true,
        (Some(joiner), None) => joins(joiner, before, after),
        (Some(_), Some(_)) => gap == "://",
    }
}

/// True where one character makes one word of what is on both sides of it.
fn joins(joiner: char, before: char, after: char) -> bool {
    match joiner {
        '-' | '\u{2010}' | '\u{2011}' | '\u{2013}' | '\'' | '\u{2019}' | '/' | '&' | '@' | '_' | '\u{b7}' => {
            true
        }
        '.' | ':' | ',' | '\u{d7}' => before.is_numeric() && after.is_numeric(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        find(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn what_a_reader_sees_as_one_word_is_one() {
        for word in [
            "COVID-19",
            "didn't",
            "didn’t",
            "3.50",
            "1,000,000",
            "well-known",
            "K2",
            "K₂",
            "l'été",
            "l’été",
            "and/or",
            "10:30",
            "2019–2020",
            "AT&T",
            "aujourd'hui",
            "e-mail",
            "a@b.org",
            "https://example.org/a/b-c",
            "mother-in-law",
            "कृत्रिम",
            "кто-нибудь",
            "الفيتامين",
        ] {
            assert_eq!(words(&format!("“{word}”, ")), [word]);
        }
    }

    #[test]
    fn punctuation_is_not_part_of_a_word() {
        assert_eq!(words("(“Really?” — $3.50, e.g. ‘so’…)"), ["Really", "3.50", "e.g", "so"]);
        assert_eq!(words("_under_ «\u{202f}Bonjour\u{202f}!\u{202f}»"), ["under", "Bonjour"]);
        assert_eq!(words("one—two...three: four"), ["one", "two", "three", "four"]);
    }

    #[test]
    fn scripts_without_spaces_are_cut_into_words() {
        assert_eq!(words("今天天气很好。"), ["今天", "天气", "很好"]);
        assert_eq!(words("สวัสดีชาวโลก"), ["สวัสดี", "ชาว", "โลก"]);
        assert!(words("今日は図書館で本を読みました。").len() > 4);
    }

    #[test]
    fn latin_letters_stand_apart_from_chinese() {
        assert_eq!(words("维生素K2与COVID-19有关"), ["维生素", "K2", "与", "COVID-19", "有关"]);
    }

    #[test]
    fn emoji_and_symbols_are_no_words() {
        assert!(words("🙂 👍🏽 🅰 *** — …").is_empty());
    }
}
