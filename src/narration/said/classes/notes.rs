//! Signs that lead to footnotes: raised numbers, daggers and stars behind a word, and the links of a document to its notes.
//!
//! A raised number behind one or two letters is a power (cm², m³) and is read.

use std::ops::Range;

use crate::document::Document;

/// Letters of the longest unit that is raised to a power.
const UNIT_LETTERS: usize = 2;

/// Those of a sentence, as bytes of its block.
pub fn find(document: &Document, block: usize, sentence: &Range<usize>) -> Vec<Range<usize>> {
    let text = document.blocks.get(block).map_or("", |block| block.text.as_str());
    let links =
        document.references(block).filter(|link| link.start < sentence.end && link.end > sentence.start);
    let mut found: Vec<Range<usize>> = links.map(|link| with_brackets(text, link)).collect();
    found.extend(raised(text, sentence));
    found
}

/// A link with the brackets that stand around it.
fn with_brackets(text: &str, link: &Range<usize>) -> Range<usize> {
    let before = text.get(..link.start).and_then(|before| before.chars().next_back());
    let after = text.get(link.end..).and_then(|after| after.chars().next());
    match (before, after) {
        (Some('['), Some(']')) | (Some('('), Some(')')) => link.start - 1..link.end + 1,
        _ => link.clone(),
    }
}

fn raised(text: &str, sentence: &Range<usize>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let within = text.get(sentence.clone()).unwrap_or_default();
    for (at, sign) in within.char_indices().map(|(at, sign)| (sentence.start + at, sign)) {
        let end = at + sign.len_utf8();
        match found.last_mut() {
            Some(last) if last.end == at && is_mark(sign) => last.end = end,
            _ if is_mark(sign) && follows_word(text.get(..at).unwrap_or_default(), sign) => {
                found.push(at..end)
            }
            Some(_) | None => {}
        }
    }
    // A star before a letter opens something.
    found.retain(|range| {
        let next = text.get(range.end..).and_then(|rest| rest.chars().next());
        let is_star = text.get(range.clone()).is_some_and(|signs| signs.contains('*'));
        !(is_star && next.is_some_and(char::is_alphanumeric))
    });
    found
}

fn is_mark(sign: char) -> bool {
    matches!(sign, '¹' | '²' | '³' | '⁰' | '⁴'..='⁹' | '†' | '‡' | '*')
}

/// Whether a sign stands directly behind a word, or behind what ends one.
fn follows_word(before: &str, sign: char) -> bool {
    let Some(last) = before.chars().next_back() else { return false };
    let closes = matches!(
        last,
        '.' | ','
            | ';'
            | ':'
            | '!'
            | '?'
            | '…'
            | '"'
            | '”'
            | '’'
            | '»'
            | ')'
            | ']'
            | '」'
            | '』'
            | '。'
            | '，'
            | '、'
            | '；'
            | '：'
            | '！'
            | '？'
            | '）'
            | '،'
            | '؛'
            | '؟'
    );
    let letters = before.chars().rev().take_while(|c| c.is_alphabetic()).take(UNIT_LETTERS + 1).count();
    let has_no_capitals = last.is_alphabetic() && !last.is_lowercase() && !last.is_uppercase();
    let is_number = !matches!(sign, '†' | '‡' | '*');
    closes || letters > UNIT_LETTERS || (letters > 0 && (has_no_capitals || !is_number))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        raised(text, &(0..text.len())).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn a_raised_number_behind_a_word_leads_to_a_note_and_behind_a_unit_is_a_power() {
        for (text, marks) in [
            ("A study.¹² More", &["¹²"][..]),
            ("a study¹ of", &["¹"]),
            ("“so”³", &["³"]),
            ("一项研究²。", &["²"]),
            ("دراسة¹", &["¹"]),
            ("исследование⁴", &["⁴"]),
            ("12 cm² and 3 m³", &[]),
            ("5 км²", &[]),
            ("10² and x²", &[]),
            ("word† and word‡", &["†", "‡"]),
            ("price* and *note and 2 * 3", &["*"]),
            // A closing star stands where a mark would.
            ("*bold* word", &["*"]),
        ] {
            assert_eq!(found(text), marks, "{text}");
        }
    }
}
