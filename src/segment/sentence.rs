//! Sentences: where each begins and ends.
//!
//! 1. Unicode's sentence rules cut the text. They know neither abbreviations nor initials; quotation marks and brackets
//!    are put to the sentence that they belong to.
//! 2. Each cut is taken back where `joint` finds that the sentence goes on: abbreviations of the locale pack, initials,
//!    ordinals, list labels, a quotation inside a sentence.
//! 3. A piece with nothing but punctuation joins its neighbour, so that no voice is asked to speak it.
//! 4. A sentence over [`LONGEST`] characters is cut at a clause, else at a space, else anywhere.
//!
//! What only some languages need is data of their packs ([`Rules`]); a rule here holds for every script.

mod joint;

use std::ops::Range;

use icu_segmenter::options::SentenceBreakInvariantOptions;
use icu_segmenter::{GraphemeClusterSegmenter, SentenceSegmenter};

use self::joint::{closing, goes_on, is_closing, is_opening, opening};
use super::Rules;
use super::word::has_word;
use crate::document::Lang;

/// The longest sentence found, in characters: some twenty seconds of speech. Longer ones are cut.
pub const LONGEST: usize = 300;

/// The sentences of a block's text, as bytes of it: rising, not overlapping, on character boundaries, without white space
/// at either end, together holding every character that is not white space.
pub fn find(text: &str, lang: &Lang, rules: &Rules) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for end in candidates(text) {
        if end <= start {
            continue;
        }
        let end = end + closing(&text[end..]);
        let end = end - opening(&text[start..end], &text[end..]);
        if end < text.len() && goes_on(&text[start..end], &text[end..], lang, rules) {
            continue;
        }
        found.push(start..end);
        start = end;
    }
    found.push(start..text.len());
    let found = join_wordless(text, found, usize::MAX);
    let cut = found.into_iter().flat_map(|sentence| cut(text, sentence)).collect();
    join_wordless(text, cut, LONGEST)
}

/// Where a sentence may end: by Unicode's rules, and before the dash of a new speaker, where they see none.
fn candidates(text: &str) -> Vec<usize> {
    let segmenter = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    let mut ends: Vec<usize> = segmenter.segment_str(text).collect();
    let dashes = text.match_indices(['—', '–']).filter(|&(at, dash)| {
        let (before, after) = (&text[..at], &text[at + dash.len()..]);
        let spaced = before.ends_with(char::is_whitespace) && after.starts_with(char::is_whitespace);
        let ended = before.trim_end().trim_end_matches(is_closing).ends_with(['.', '!', '?', '…']);
        spaced && ended && after.trim_start().trim_start_matches(is_opening).starts_with(char::is_uppercase)
    });
    ends.extend(dashes.map(|(at, _)| at));
    ends.sort_unstable();
    ends
}

/// The sentences between the starts that an author gave; starts that cannot be are left out.
pub fn given(text: &str, starts: &[usize]) -> Vec<Range<usize>> {
    let mut edges: Vec<usize> = vec![0];
    for &start in starts {
        if text.is_char_boundary(start) && edges.last().is_some_and(|&last| last < start) {
            edges.push(start);
        }
    }
    edges.push(text.len());
    edges.windows(2).filter_map(|edge| trimmed(text, edge[0]..edge[1])).collect()
}

/// The range without white space at its ends, or `None` where nothing is left.
fn trimmed(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let inner = text.get(range.clone())?;
    let start = range.end - inner.trim_start().len();
    let inner = inner.trim();
    (!inner.is_empty()).then(|| start..start + inner.len())
}

/// Joins sentences without a word to the one before, else to the one after, as long as no more than `limit` characters
/// come together; drops what is all white space.
fn join_wordless(text: &str, sentences: Vec<Range<usize>>, limit: usize) -> Vec<Range<usize>> {
    let fits = |range: Range<usize>| limit == usize::MAX || text[range].chars().nth(limit).is_none();
    let mut joined: Vec<Range<usize>> = Vec::with_capacity(sentences.len());
    for sentence in sentences.into_iter().filter_map(|sentence| trimmed(text, sentence)) {
        match joined.last_mut() {
            Some(last)
                if (!has_word(&text[sentence.clone()]) || !has_word(&text[last.clone()]))
                    && fits(last.start..sentence.end) =>
            {
                last.end = sentence.end;
            }
            Some(_) | None => joined.push(sentence),
        }
    }
    joined
}

/// Cuts a sentence into parts of at most [`LONGEST`] characters.
fn cut(text: &str, sentence: Range<usize>) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut start = sentence.start;
    loop {
        let rest = &text[start..sentence.end];
        let length = rest.chars().take(2 * LONGEST).count();
        if length <= LONGEST {
            parts.extend(trimmed(text, start..sentence.end));
            return parts;
        }
        let end = start + best_cut(rest, length / 2);
        parts.extend(trimmed(text, start..end));
        start = end;
    }
}

/// Where best to cut a text of more than [`LONGEST`] characters: at the strongest pause near `wanted` characters.
fn best_cut(text: &str, wanted: usize) -> usize {
    let mut best = None;
    let mut chars = text.char_indices().take(LONGEST + 1).enumerate().peekable();
    while let Some((n, (at, c))) = chars.next() {
        let Some(&(_, (after, next))) = chars.peek() else { break };
        let strength = match c {
            '；' | '：' => 3,
            '，' | '、' => 2,
            ';' | ':' | '؛' | '.' | '!' | '?' | '؟' if next.is_whitespace() => 3,
            ',' | '،' | '–' | '—' if next.is_whitespace() => 2,
            c if c.is_whitespace() => 1,
            _ => continue,
        };
        let rank = (strength, usize::MAX - wanted.abs_diff(n));
        if n >= LONGEST / 4 && best.is_none_or(|(most, _)| rank > most) {
            best = Some((rank, if strength == 1 { at } else { after }));
        }
    }
    best.map_or_else(|| hard_cut(text), |(_, at)| at)
}

/// The last place within [`LONGEST`] characters that parts no accent or emoji, or else any.
fn hard_cut(text: &str) -> usize {
    let longest = text.char_indices().nth(LONGEST).map_or(text.len(), |(at, _)| at);
    let clusters = GraphemeClusterSegmenter::new().segment_str(text).take_while(|&at| at <= longest);
    clusters.last().filter(|&at| at > 0).unwrap_or(longest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sentences<'a>(lang: &str, abbreviations: &[&str], text: &'a str) -> Vec<&'a str> {
        let rules = Rules { abbreviations: abbreviations.iter().map(ToString::to_string).collect() };
        find(text, &Lang::new(lang), &rules).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn abbreviations_and_initials_end_no_sentence() {
        let text = "Dr. Smith met Mr. J. K. Rowling at 5 p.m. on Jan. 3rd. Prof. Lee, e.g. Ann, left.";
        let found = sentences("en", &["dr.", "mr.", "prof.", "jan.", "e.g."], text);
        assert_eq!(
            found,
            ["Dr. Smith met Mr. J. K. Rowling at 5 p.m. on Jan. 3rd.", "Prof. Lee, e.g. Ann, left."]
        );
    }

    #[test]
    fn an_abbreviation_is_found_with_and_without_inner_spaces() {
        for text in ["Er kam z.B. Montag.", "Er kam z. B. Montag.", "Er kam z.\u{a0}B. Montag."] {
            assert_eq!(sentences("de", &["z.b."], text), [text]);
            assert_eq!(sentences("de", &["z. b."], text), [text]);
        }
        assert_eq!(sentences("es", &["ee. uu."], "Los EE. UU. Son grandes."), ["Los EE. UU. Son grandes."]);
        assert_eq!(sentences("en", &["no."], "We saw a piano. Then we left.").len(), 2);
    }

    #[test]
    fn a_single_letter_that_is_no_initial_ends_a_sentence() {
        assert_eq!(sentences("en", &[], "Many lack vitamin D. It comes from the sun.").len(), 2);
        assert_eq!(sentences("de", &[], "Vielen fehlt Vitamin D. Es kommt von der Sonne.").len(), 2);
        assert_eq!(sentences("en", &[], "So did my friend and I. We left.").len(), 2);
        assert_eq!(sentences("en", &[], "It is on K2. Nobody lives there.").len(), 2);
        assert_eq!(sentences("ar", &[], "كثيرون ينقصهم فيتامين د. وهو يأتي من الشمس.").len(), 2);
        assert_eq!(sentences("ar", &[], "نحتاج إلى الفيتامين ك. وهو في الجبن.").len(), 2);
    }

    #[test]
    fn a_number_with_a_stop_is_an_ordinal_only_where_the_language_has_them() {
        assert_eq!(sentences("de", &[], "Am 3. Oktober kam er.").len(), 1);
        assert_eq!(sentences("en", &[], "He has 3. Anna has 4.").len(), 2);
        assert_eq!(sentences("de", &[], "Das war 1950. Dann ging er.").len(), 2);
        assert_eq!(sentences("en", &[], "1. Wash your hands.").len(), 1);
    }

    #[test]
    fn closing_marks_belong_to_the_sentence_before() {
        let french = "Il dit : « Bonjour ! » Puis il partit.";
        assert_eq!(sentences("fr", &[], french), ["Il dit : « Bonjour ! »", "Puis il partit."]);
        let german = "Er sagte: „Gut.“ Dann ging er.";
        assert_eq!(sentences("de", &[], german), ["Er sagte: „Gut.“", "Dann ging er."]);
        let english = "\"Really?\" he asked. (She nodded.) \"Yes.\"";
        assert_eq!(sentences("en", &[], english), ["\"Really?\" he asked.", "(She nodded.)", "\"Yes.\""]);
        let guillemets = "Sie rief: »Halt!« »Nein«, sagte er.";
        assert_eq!(sentences("de", &[], guillemets), ["Sie rief: »Halt!«", "»Nein«, sagte er."]);
    }

    #[test]
    fn opening_marks_belong_to_the_sentence_after() {
        assert_eq!(
            sentences("ja", &[], "天気がいい。「本当？」と聞いた。"),
            ["天気がいい。", "「本当？」と聞いた。"]
        );
        assert_eq!(sentences("zh", &[], "去吧！“真的吗？”他问。"), ["去吧！", "“真的吗？”", "他问。"]);
    }

    #[test]
    fn a_dash_gives_the_word_to_another_speaker() {
        let text = "Потом уехал. — Правда? — спросил он. — Да.";
        assert_eq!(sentences("ru", &[], text), ["Потом уехал.", "— Правда? — спросил он.", "— Да."]);
    }

    #[test]
    fn punctuation_alone_is_no_sentence() {
        assert_eq!(sentences("en", &[], "I won! 🎉🎉 ... Really!"), ["I won! 🎉🎉 ...", "Really!"]);
        assert_eq!(sentences("en", &[], "* * * Later."), ["* * * Later."]);
        assert_eq!(sentences("en", &[], "* * *"), ["* * *"]);
        assert!(sentences("en", &[], " \u{a0}").is_empty());
    }

    #[test]
    fn a_long_sentence_is_cut_at_a_clause() {
        let text = format!(
            "{}; {}, {}",
            "left ".repeat(40).trim(),
            "middle ".repeat(20).trim(),
            "right ".repeat(30)
        );
        let found = sentences("en", &[], &text);
        assert!(found.iter().all(|part| part.chars().count() <= LONGEST));
        assert!(found[0].ends_with("left;"), "{found:?}");
        assert!(found[1].ends_with("middle,"), "{found:?}");
    }

    #[test]
    fn a_word_of_five_thousand_letters_is_cut() {
        let text = "ä".repeat(5000);
        let found = sentences("en", &[], &text).into_iter().map(|part| part.chars().count());
        assert!(found.clone().all(|length| length <= LONGEST));
        assert_eq!(found.sum::<usize>(), 5000);
    }

    #[test]
    fn the_authors_starts_are_believed_where_they_can_be() {
        assert_eq!(given("Äb. Cd. Ef", &[0, 5, 1, 9, 99]), [0..4, 5..8, 9..11]);
    }
}
