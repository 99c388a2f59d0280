//! Syllables: where a word may be parted, for marks between them and for the ends of lines.
//!
//! Most languages have hyphenation patterns in Liang's way, which come with the crate `hypher`. Their licences, as stated
//! in the patterns of hyph-utf8: English FSF all-permissive, German, French and Spanish MIT, Portuguese BSD; all of them go
//! with the GPL. The Russian ones are under the LPPL, which does not, so Russian is parted by rules of our own: the well-known
//! ones of Christov, as Dymchenko and Varsanofiev simplified them.
//!
//! A new language is an arm of `Way::of`, and its feature of the crate.

use hypher::Lang as Patterns;

use crate::document::Lang;

/// How the words of a language are parted.
#[derive(Clone, Copy)]
enum Way {
    /// By patterns; at least so many letters stay together at the end.
    Patterns(Patterns, usize),
    Russian,
}

/// At least so many letters stay together at the beginning: for fewer the patterns were not made.
const FIRST: usize = 2;

impl Way {
    fn of(lang: &Lang) -> Option<Self> {
        Some(match lang.primary().as_str() {
            "de" => Way::Patterns(Patterns::German, 2),
            "en" => Way::Patterns(Patterns::English, 3),
            "es" => Way::Patterns(Patterns::Spanish, 2),
            "fr" => Way::Patterns(Patterns::French, 2),
            "pt" => Way::Patterns(Patterns::Portuguese, 2),
            "ru" => Way::Russian,
            _ => return None,
        })
    }
}

/// Whether the words of a language can be parted.
pub fn has_syllables(lang: &Lang) -> bool {
    Way::of(lang).is_some()
}

/// The bytes of a word at which a syllable after the first begins, rising. None in a language without syllables.
pub fn syllables(word: &str, lang: &Lang) -> impl Iterator<Item = usize> {
    let way = Way::of(lang);
    // What is joined by a hyphen or an apostrophe is parted piece by piece: patterns know letters only.
    runs_of_letters(word).flat_map(move |(start, letters)| {
        let found = match way {
            Some(Way::Patterns(patterns, last)) => by_patterns(letters, patterns, last),
            Some(Way::Russian) => by_rules(letters),
            None => Vec::new(),
        };
        found.into_iter().map(move |at| start + at)
    })
}

/// The stretches of letters in a word, each with the byte at which it begins.
fn runs_of_letters(word: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0;
    word.split_inclusive(|c: char| !c.is_alphabetic()).map(move |run| {
        let at = start;
        start += run.len();
        (at, run.trim_end_matches(|c: char| !c.is_alphabetic()))
    })
}

fn by_patterns(letters: &str, patterns: Patterns, last: usize) -> Vec<usize> {
    let mut end = 0;
    let mut ends: Vec<usize> = hypher::hyphenate_bounded(letters, patterns, FIRST, last)
        .map(|syllable| {
            end += syllable.len();
            end
        })
        .collect();
    ends.pop();
    ends
}

/// What a Russian letter is to the rules.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sound {
    Vowel,
    Consonant,
    /// `й`, `ь` and `ъ`, which close what stands before them.
    Closing,
}

impl Sound {
    fn of(letter: char) -> Option<Self> {
        match letter.to_lowercase().next()? {
            'а' | 'е' | 'ё' | 'и' | 'о' | 'у' | 'ы' | 'э' | 'ю' | 'я' => Some(Sound::Vowel),
            'й' | 'ь' | 'ъ' => Some(Sound::Closing),
            'а'..='я' => Some(Sound::Consonant),
            _ => None,
        }
    }
}

fn by_rules(letters: &str) -> Vec<usize> {
    let sounds: Option<Vec<(usize, Sound)>> =
        letters.char_indices().map(|(at, letter)| Some((at, Sound::of(letter)?))).collect();
    let Some(sounds) = sounds else { return Vec::new() };
    let kinds: Vec<Sound> = sounds.iter().map(|(_, sound)| *sound).collect();
    // One letter never stands alone.
    (FIRST..kinds.len().saturating_sub(1))
        .filter(|&at| is_parted(kinds.split_at(at)))
        .filter_map(|at| sounds.get(at).map(|(byte, _)| *byte))
        .collect()
}

/// Whether a word is parted between what is before and what is after.
fn is_parted((before, after): (&[Sound], &[Sound])) -> bool {
    use Sound::{Closing, Consonant, Vowel};
    match after {
        // No syllable begins with a sign that closes one, and each has a vowel.
        [Closing, ..] => return false,
        _ if !after.contains(&Vowel) || !before.contains(&Vowel) => return false,
        _ => {}
    }
    matches!(
        (before, after),
        ([.., Closing], _)
            | ([.., Vowel], [Vowel, ..] | [Consonant, Vowel, ..])
            | ([.., Vowel, Consonant], [Consonant, Vowel, ..] | [Consonant, Consonant, Vowel, ..])
            | ([.., Vowel, Consonant, Consonant], [Consonant, Consonant, Vowel, ..])
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parted(word: &str, lang: &str) -> String {
        let mut starts: Vec<usize> = syllables(word, &Lang::new(lang)).collect();
        let mut parts = vec![];
        let mut rest = word;
        while let Some(at) = starts.pop() {
            parts.push(&rest[at..]);
            rest = &rest[..at];
        }
        parts.push(rest);
        parts.reverse();
        parts.join("·")
    }

    #[test]
    fn words_are_parted_where_their_language_parts_them() {
        for (lang, word) in [
            ("en", "cal·cium"),
            ("en", "ex·ten·sive"),
            ("de", "Kal·zi·um"),
            ("de", "Kno·chen"),
            ("es", "vi·ta·mi·na"),
            ("es", "hue·sos"),
            ("fr", "vi·ta·mine"),
            ("fr", "cal·cium"),
            ("pt-BR", "vi·ta·mi·na"),
            ("pt-BR", "cál·cio"),
            ("ru", "ви·та·мин"),
            ("ru", "каль·ций"),
            ("ru", "под·бить"),
            ("ru", "чай·ник"),
            ("ru", "ки·но·те·атр"),
        ] {
            assert_eq!(parted(&word.replace('·', ""), lang), word, "{lang}");
        }
    }

    #[test]
    fn what_is_joined_is_parted_piece_by_piece() {
        assert_eq!(parted("self-extensive", "en"), "self-ex·ten·sive");
        assert_eq!(parted("l’extension", "fr"), "l’ex·ten·sion");
        assert_eq!(parted("кто-нибудь", "ru"), "кто-ни·будь");
    }

    #[test]
    fn a_language_without_syllables_and_what_is_no_word_stay_whole() {
        for (lang, word) in
            [("ar", "الفيتامين"), ("zh-Hans", "维生素"), ("ja", "ビタミン"), ("ru", "K2"), ("en", "3.50")]
        {
            assert_eq!(parted(word, lang), word, "{lang}");
        }
        assert!(!has_syllables(&Lang::new("ar")) && has_syllables(&Lang::new("de-AT")));
    }

    #[test]
    fn a_word_of_any_length_is_borne() {
        assert!(syllables(&"extensive".repeat(500), &Lang::new("en")).count() > 400);
    }
}
