//! Pairs of brackets in a text.

use std::ops::Range;

/// How far around a sentence the other bracket is looked for, in bytes. What goes on for longer is no remark.
const REACH: usize = 1000;

/// Round brackets, as they are written in the scripts that have them.
const ROUND: [(char, char); 2] = [('(', ')'), ('（', '）')];

/// What stands in round brackets, with them.
pub fn find(text: &str) -> Vec<Range<usize>> {
    pairs(text, &ROUND)
}

/// Every pair of brackets of some kinds, in the order in which they are closed.
pub(super) fn pairs(text: &str, kinds: &[(char, char)]) -> Vec<Range<usize>> {
    let mut open: Vec<(char, usize)> = Vec::new();
    let mut found = Vec::new();
    for (at, sign) in text.char_indices() {
        if let Some((_, close)) = kinds.iter().find(|(open, _)| *open == sign) {
            open.push((*close, at));
        } else if kinds.iter().any(|(_, close)| *close == sign)
            && let Some(last) = open.iter().rposition(|(close, _)| *close == sign)
        {
            // What was opened since has no end.
            open.truncate(last + 1);
            found.extend(open.pop().map(|(_, start)| start..at + sign.len_utf8()));
        }
    }
    found
}

/// What `find` finds in and around a sentence of a block, as bytes of the block.
pub(super) fn around(
    block: &str,
    sentence: &Range<usize>,
    find: fn(&str) -> Vec<Range<usize>>,
) -> Vec<Range<usize>> {
    let start = block.floor_char_boundary(sentence.start.saturating_sub(REACH));
    let end = block.ceil_char_boundary(sentence.end.saturating_add(REACH).min(block.len()));
    let found = find(block.get(start..end).unwrap_or_default());
    found.into_iter().map(|range| start + range.start..start + range.end).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        find(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn brackets_come_in_pairs_of_a_kind() {
        assert_eq!(found("a (b) c （丁） d"), ["(b)", "（丁）"]);
        assert_eq!(found("a (b (c) d)"), ["(c)", "(b (c) d)"]);
        assert_eq!(found("1) one (two"), [""; 0]);
        assert_eq!(found("( open and (closed)"), ["(closed)"]);
        assert_eq!(found("(a （b)"), ["(a （b)"], "what has no end is no pair");
    }

    #[test]
    fn what_is_far_away_is_no_remark() {
        let text = format!("Start ({} end) here.", "x ".repeat(2000));
        assert_eq!(around(&text, &(0..10), find), [0..0; 0]);
        let near = "One (two. Three) é";
        assert_eq!(around(near, &(0..9), find).first(), Some(&(4..16)));
    }
}
