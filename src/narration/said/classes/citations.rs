//! References to sources as science writes them: by number, “[3, 5–7]”, and by name and year, “(Smith & Jones, 2010; Lee et al.,
//! 2012)”, in the languages of the window.
//!
//! A year alone in brackets belongs to its sentence (“Smith (2010) found”), and so does a month with one: both are read.

use std::ops::Range;

use super::brackets::pairs;
use super::digit;

/// Brackets around numbers of sources.
const SQUARE: [(char, char); 3] = [('[', ']'), ('［', '］'), ('〔', '〕')];
const ROUND: [(char, char); 2] = [('(', ')'), ('（', '）')];

/// A longer list of sources is taken for text, in bytes.
const LONGEST: usize = 400;
/// Names before a year; more words are a sentence.
const MOST_WORDS: usize = 12;
/// Words of a script without capitals before a year: there every word could be a name.
const MOST_PLAIN_WORDS: usize = 4;
/// Letters of a word that may stand beside numbers of pages, such as “pp” and “стр”.
const PAGE_LETTERS: usize = 4;

/// Words that lead to a reference, in small letters without their stops.
const LEADS: &[&str] = &[
    "see",
    "also",
    "cf",
    "eg",
    "e",
    "g",
    "ie",
    "i",
    "compare",
    "vgl",
    "siehe",
    "s",
    "z",
    "b",
    "auch",
    "voir",
    "aussi",
    "par",
    "ex",
    "ver",
    "véase",
    "vea",
    "por",
    "ej",
    "cfr",
    "veja",
    "vide",
    "p",
    "см",
    "также",
    "ср",
    "напр",
    "например",
    "参见",
    "见",
    "参考",
    "انظر",
    "ينظر",
    "راجع",
    "مثلا",
];

/// Words and parts of names without a capital that stand between names, in small letters without their stops.
const BETWEEN: &[&str] = &[
    "and",
    "et",
    "al",
    "others",
    "und",
    "u",
    "a",
    "y",
    "e",
    "ou",
    "or",
    "col",
    "cols",
    "и",
    "др",
    "соавт",
    "с",
    "&",
    "de",
    "del",
    "della",
    "di",
    "da",
    "do",
    "dos",
    "das",
    "du",
    "la",
    "le",
    "van",
    "von",
    "der",
    "den",
    "ten",
    "ter",
    "zu",
    "bin",
    "ibn",
    "in",
    "en",
];

/// The references of a text, with their brackets.
pub fn find(text: &str) -> Vec<Range<usize>> {
    let inside = |range: &Range<usize>| {
        let whole = text.get(range.clone()).unwrap_or_default();
        let mut signs = whole.chars();
        signs.next();
        signs.next_back();
        signs.as_str()
    };
    let mut found: Vec<Range<usize>> =
        pairs(text, &SQUARE).into_iter().filter(|range| is_numbers(inside(range))).collect();
    let numbered = found.clone();
    let round = pairs(text, &ROUND).into_iter().filter(|range| {
        let words = inside(range);
        words.len() <= LONGEST && (is_named(words) || leads_to_numbers(text, range, &numbered))
    });
    found.extend(round);
    found
}

/// Whether it is numbers of sources, and of pages: “12”, “3, 4”, “5–7”, “12, p. 5”.
fn is_numbers(text: &str) -> bool {
    const MOST_DIGITS: usize = 3;
    let mut numbers =
        text.split([',', ';', '–', '—', '-', '−', '‑', '、', '，', '；', '،', '؛']).map(str::trim);
    let is_number = |number: &str| {
        let end = number.find(|c: char| digit(c).is_none()).unwrap_or(number.len());
        let (digits, rest) = number.split_at(end);
        (1..=MOST_DIGITS).contains(&digits.chars().count())
            && rest.chars().count() <= 1
            && rest.chars().all(|c| c.is_ascii_lowercase())
    };
    let is_page = |number: &str| {
        let letters = number.chars().take_while(|c| c.is_alphabetic()).count();
        let rest = number.trim_start_matches(char::is_alphabetic);
        let rest = rest.trim_start_matches(['.', ' ', '\u{a0}']);
        (1..=PAGE_LETTERS).contains(&letters) && !rest.is_empty() && rest.chars().all(|c| digit(c).is_some())
    };
    numbers.next().is_some_and(is_number) && numbers.all(|number| is_number(number) || is_page(number))
}

/// Whether brackets hold a word or two that lead to numbers of sources, such as “(см. [3], [5])”.
fn leads_to_numbers(text: &str, range: &Range<usize>, numbered: &[Range<usize>]) -> bool {
    let within = |number: &&Range<usize>| range.start < number.start && number.end < range.end;
    let mut at = range.start;
    let mut rest = String::new();
    let mut count = 0;
    for number in numbered.iter().filter(within) {
        rest.push_str(text.get(at..number.start).unwrap_or_default());
        at = number.end;
        count += 1;
    }
    rest.push_str(text.get(at..range.end).unwrap_or_default());
    count > 0 && words(&rest).all(|word| LEADS.contains(&word.as_str()) || BETWEEN.contains(&word.as_str()))
}

/// The words of a text in small letters, without the signs around them.
fn words(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| c.is_whitespace() || matches!(c, '.' | ',' | '，' | '،'));
    let words =
        words.map(|word| word.trim_matches(|c: char| !c.is_alphanumeric() && c != '&').to_lowercase());
    words.filter(|word| !word.is_empty())
}

/// Whether it is names with years, a source each between semicolons.
fn is_named(text: &str) -> bool {
    let sources: Vec<Option<Named>> = text.split([';', '；', '؛']).map(named).collect();
    sources.iter().all(Option::is_some) && sources.contains(&Some(Named::Surely))
}

/// How surely something is a name with a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Named {
    /// By its comma, or by its several names.
    Surely,
    /// It is a word and a year, as a month is: only beside another.
    Perhaps,
}

fn named(source: &str) -> Option<Named> {
    let year = year(source)?;
    let before = source.get(..year.start)?.trim_end();
    let names = before.trim_end_matches([',', '،', '，']);
    if names.chars().any(|c| digit(c).is_some()) || !is_behind_year(source.get(year.end..)?) {
        return None;
    }
    let (mut count, mut plain, mut joined) = (0, 0, false);
    for word in names.split_whitespace() {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '&');
        let small = bare.to_lowercase();
        let first = bare.chars().next();
        match first {
            None => {}
            Some(_) if BETWEEN.contains(&small.as_str()) && count > 0 => joined = true,
            Some(first) if first.is_uppercase() => count += 1,
            Some(_) if count == 0 && small.split('.').all(|part| LEADS.contains(&part)) => {}
            Some(_) if BETWEEN.contains(&small.as_str()) => {}
            Some(first) if first.is_alphabetic() && !first.is_lowercase() => {
                (count, plain) = (count + 1, plain + 1)
            }
            Some(_) => return None,
        }
    }
    let has_comma = names.len() < before.len();
    let is_one =
        (1..=MOST_WORDS).contains(&count) && (plain == 0 || (plain <= MOST_PLAIN_WORDS && has_comma));
    is_one.then_some(if has_comma || joined { Named::Surely } else { Named::Perhaps })
}

/// The first year of a text.
fn year(text: &str) -> Option<Range<usize>> {
    let mut start = None;
    let ends = text.char_indices().map(|(at, c)| (at, Some(c))).chain([(text.len(), None)]);
    for (at, c) in ends {
        match (start, c.and_then(digit)) {
            (None, Some(_)) => start = Some(at),
            (Some(from), None) => {
                let digits = text.get(from..at)?;
                let value =
                    digits.chars().filter_map(digit).fold(0_u32, |all, digit| all.saturating_mul(10) + digit);
                return ((1500..2100).contains(&value) && digits.chars().count() == 4).then_some(from..at);
            }
            (None, None) | (Some(_), Some(_)) => {}
        }
    }
    None
}

/// Whether what follows a year may follow it in a reference: a letter that tells two of a year apart, pages, further years.
fn is_behind_year(rest: &str) -> bool {
    let mut signs = rest.chars();
    let rest = match (signs.next(), signs.clone().next()) {
        (Some(letter), next) if letter.is_lowercase() && !next.is_some_and(char::is_alphabetic) => {
            signs.as_str()
        }
        _ => rest,
    };
    let begins = rest.trim_start().chars().next().is_none_or(|c| matches!(c, ',' | ':' | '،' | '：' | '，'));
    let short = rest.split(|c: char| !c.is_alphabetic()).all(|word| word.chars().count() <= PAGE_LETTERS);
    begins && short
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        let mut ranges = find(text);
        ranges.sort_by_key(|range| (range.start, range.end));
        ranges.into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn references_are_found_as_eight_languages_write_them() {
        for reference in [
            "[12]",
            "[3, 4]",
            "[5–7]",
            "[1,2,5-7]",
            "[12a]",
            "[12, p. 5]",
            "[3, с. 17]",
            "［１２］",
            "[١٢، ١٣]",
            "(Smith, 2010)",
            "(Smith & Jones 2010; Lee et al., 2012)",
            "(Smith and Jones, 2010a, 2010b)",
            "(see Smith, 2010)",
            "(e.g., Smith, 2010)",
            "(Smith, 2010: 45)",
            "(van der Berg, 1999, pp. 12–15)",
            "(WHO, 2020)",
            "(vgl. Müller et al. 2010, S. 12)",
            "(Müller und Meier, 2010)",
            "(Dupont et Durand, 2015)",
            "(voir Dupont, 2015)",
            "(García y López, 2012)",
            "(véase García, 2012)",
            "(Silva e Santos, 2011)",
            "(Иванов и др., 2010)",
            "(см. Иванов, 2010)",
            "(ср. Петров, 2001, с. 5)",
            "（张三，2010）",
            "（张三、李四，2010）",
            "(أحمد، 2010)",
            "(انظر أحمد، ٢٠١٠)",
        ] {
            assert_eq!(found(&format!("Text {reference}.")), [reference], "{reference}");
        }
        assert_eq!(found("So (см. [3])."), ["(см. [3])", "[3]"]);
        assert_eq!(found("So (see [3], [5–7])."), ["(see [3], [5–7])", "[3]", "[5–7]"]);
    }

    #[test]
    fn what_only_looks_like_one_is_read() {
        for text in [
            "Smith (2010) found it.",
            "In spring (May 2010) it rained.",
            "the war (1939–1945)",
            "a remark (which he made in 2010)",
            "a room (built by Ann in 1999, and sold)",
            "twelve [sic] men",
            "in [2010] he",
            "born (Berlin 1888)",
            "（北京，2008年）",
            "section (3)",
            "(see above)",
            "[x] done",
            "[]",
            "()",
            "the film (Alien, 1979 remastered edition)",
            "open [12 and (Smith, 2010",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_gives_ranges_inside_it(text in "[\\[\\](),; a-zA-Zé字ع0-9–2010&.]*") {
            for range in find(&text) {
                proptest::prop_assert!(text.get(range).is_some());
            }
        }
    }
}
