//! Where a line of text may end, by Unicode's rules (UAX #14); in Thai, Lao, Khmer and Burmese, which write no spaces, by a
//! model of their words. How much fits on a line is the page's business.

use std::sync::LazyLock;

use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed};

static SEGMENTER: LazyLock<LineSegmenterBorrowed<'static>> =
    LazyLock::new(|| LineSegmenter::new_auto(LineBreakOptions::default()));

/// The bytes before which a line may begin, rising; the text's beginning is none of them, its end is the last.
pub fn opportunities(text: &str) -> Vec<usize> {
    SEGMENTER.segment_str(text).filter(|at| *at > 0).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Vec<&str> {
        let mut start = 0;
        let ends = opportunities(text);
        ends.into_iter().map(|end| &text[std::mem::replace(&mut start, end)..end]).collect()
    }

    #[test]
    fn a_name_with_a_number_is_never_torn() {
        assert_eq!(parts("فيتامين ك2 وفيتامين K2"), ["فيتامين ", "ك2 ", "وفيتامين ", "K2"]);
        assert_eq!(parts("up to 50 % (2022)."), ["up ", "to ", "50 ", "% ", "(2022)."]);
    }

    #[test]
    fn texts_without_spaces_break_between_words_or_signs() {
        assert_eq!(parts("维生素，好。"), ["维", "生", "素，", "好。"]);
        let thai = parts("วิตามินดีช่วยดูดซึมแคลเซียม");
        assert!(thai.len() > 2 && thai.iter().all(|word| word.chars().count() > 1), "{thai:?}");
    }

    #[test]
    fn nothing_has_no_place_to_break() {
        assert!(opportunities("").is_empty());
    }
}
