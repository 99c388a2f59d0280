//! Where words stand in a document.

use std::ops::Range;

use super::{Document, Span, fold};

/// Most places that are found; somebody who typed one letter does not want them all.
pub const MOST: usize = 10_000;

/// The places where some words stand in a document, in their order: each block by itself, without regard to capitals and
/// accents. At most [`MOST`]; none for words that are nothing but space.
pub fn all(document: &Document, words: &str) -> Vec<Span> {
    let words = fold::text(words.trim());
    if words.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (index, block) in document.blocks.iter().enumerate() {
        found.extend(in_text(&block.text, &words).map(|range| Span::within(index, range)));
        if found.len() >= MOST {
            found.truncate(MOST);
            break;
        }
    }
    found
}

/// The bytes of a text where folded words stand.
fn in_text(text: &str, words: &str) -> impl Iterator<Item = Range<usize>> {
    let mut folded = String::with_capacity(text.len());
    // For each byte of the folded text, the letter that it came from.
    let mut from: Vec<Range<usize>> = Vec::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let letter = at..at + c.len_utf8();
        let before = folded.len();
        match c {
            'ß' | 'ẞ' => folded.push_str("ss"),
            c => folded.extend(fold::letter(c)),
        }
        // A sign that falls away belongs to the letter before it.
        if folded.len() == before
            && let Some(last) = from.last_mut()
        {
            last.end = letter.end;
        }
        from.extend(std::iter::repeat_n(letter, folded.len() - before));
    }
    let hits: Vec<_> = folded
        .match_indices(words)
        .filter_map(|(at, hit)| Some(from.get(at)?.start..from.get(at + hit.len() - 1)?.end))
        .collect();
    hits.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::builder::Builder;
    use crate::document::{Kind, Lang};

    fn found(text: &str, words: &str) -> Vec<String> {
        let mut builder = Builder::new(Lang::new("en"));
        builder.block(Kind::Paragraph, text);
        let document = builder.finish("");
        let of = |span: &Span| document.blocks[0].text[span.start.byte..span.end.byte].to_owned();
        all(&document, words).iter().map(of).collect()
    }

    #[test]
    fn words_are_found_whatever_capitals_and_accents_they_have() {
        assert_eq!(found("Vitamin D and vitamin K2.", "VITAMIN"), ["Vitamin", "vitamin"]);
        assert_eq!(found("Le café, la CAFE\u{301}TÉRIA", "cafe"), ["café", "CAFE\u{301}"]);
        assert_eq!(found("Große Straße", "strasse"), ["Straße"]);
        assert_eq!(found("كِتَابُ الصِّحَّة", "الصحه"), ["الصِّحَّة"]);
        assert_eq!(found("维生素K2把钙", "k2"), ["K2"]);
    }

    #[test]
    fn nothing_is_found_of_nothing_and_not_too_much_of_much() {
        assert!(found("a text", "  ").is_empty());
        assert!(found("a text", "tezt").is_empty());
        assert_eq!(found(&"a ".repeat(30_000), "a").len(), MOST);
    }
}
