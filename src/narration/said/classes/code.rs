//! Code in running text, as it is written where there is no other type: between grave accents, `like this`.

use std::ops::Range;

const SIGN: char = '`';

/// Code within some bytes of a block's text, with its signs. Code that holds the sign stands between more of them. The sign is
/// also an accent, and a quotation mark of its own kind: code begins apart from what is before it and ends apart from what is
/// behind it.
pub fn find(text: &str, within: &Range<usize>) -> Vec<Range<usize>> {
    let before = |at: usize| text[..at].chars().next_back();
    let behind = |at: usize| text[at..].chars().next();
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let is_space = |c: Option<char>| c.is_none_or(char::is_whitespace);
    let opens = |run: &Range<usize>| !is_letter(before(run.start)) && !is_space(behind(run.end));
    let closes = |run: &Range<usize>| !is_space(before(run.start)) && !is_letter(behind(run.end));
    let mut found = Vec::new();
    let mut signs = signs(text, within).into_iter();
    while let Some(open) = signs.next() {
        let is_close = |close: Range<usize>| close.len() == open.len() && closes(&close);
        let close = signs.clone().position(is_close).filter(|_| opens(&open));
        if let Some(close) = close.and_then(|at| signs.nth(at)) {
            found.push(open.start..close.end);
        }
    }
    found
}

/// Each run of the sign.
fn signs(text: &str, within: &Range<usize>) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    let Some(part) = text.get(within.clone()) else { return runs };
    for (at, _) in part.match_indices(SIGN) {
        let at = within.start + at;
        match runs.last_mut() {
            Some(last) if last.end == at => last.end += SIGN.len_utf8(),
            Some(_) | None => runs.push(at..at + SIGN.len_utf8()),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found_in(text: &str, within: Range<usize>) -> Vec<&str> {
        find(text, &within).into_iter().map(|range| &text[range]).collect()
    }

    fn found(text: &str) -> Vec<&str> {
        found_in(text, 0..text.len())
    }

    #[test]
    fn code_stands_between_the_same_signs() {
        assert_eq!(found("Call `open` and then `close()`."), ["`open`", "`close()`"]);
        assert_eq!(found("Write ``a ` b`` here, `no more."), ["``a ` b``"]);
        for none in [
            "",
            "`",
            "``",
            "` `",
            "A `single one.",
            "No code.",
            "The `old' and the `new' way.",
            "He said ``yes'' and ``no''.",
            "The end` of one and the `beginning.",
        ] {
            assert_eq!(found(none), [""; 0], "{none}");
        }
        assert_eq!(found_in("`a` b. `c` d.", 7..13), ["`c`"]);
        assert_eq!(found_in("See `a. B` and `c`.", 8..19), ["`c`"], "what began in the sentence before");
    }
}
