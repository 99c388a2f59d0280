//! Code in running text, as it is written where there is no other type: between grave accents, `like this`.

use std::ops::Range;

const SIGN: char = '`';

/// Code within some bytes of a block's text, with its signs. Code that holds the sign stands between more of them.
pub fn find(text: &str, within: &Range<usize>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut signs = signs(text, within).into_iter();
    while let Some(open) = signs.next() {
        let close = signs.clone().position(|close| close.len() == open.len());
        let Some(close) = close.and_then(|at| signs.nth(at)) else { continue };
        let inside = &text[open.end..close.start];
        // Spaces alone, and what goes over lines, are none.
        if !inside.trim().is_empty() && !inside.contains('\n') {
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

    fn found(text: &str) -> Vec<&str> {
        find(text, &(0..text.len())).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn code_stands_between_the_same_signs() {
        assert_eq!(found("Call `open` and then `close()`."), ["`open`", "`close()`"]);
        assert_eq!(found("Write ``a ` b`` here, `no more."), ["``a ` b``"]);
        for none in ["", "`", "``", "A `single one.", "No code."] {
            assert_eq!(found(none), [""; 0], "{none}");
        }
        assert_eq!(find("`a` b. `c` d.", &(7..13)), [7..10]);
    }
}
