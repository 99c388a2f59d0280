//! Patterns of pronunciation rules: regular expressions that take time in proportion to the text and memory within a bound,
//! whatever somebody writes into one. The only file that knows how they are found.

use std::ops::Range;

use regex::{Regex, RegexBuilder};

use super::Case;

/// The most memory that a pattern takes, in bytes, and the most that looking for it takes.
const MOST_BYTES: usize = 1 << 18;

/// A pattern that can be looked for.
#[derive(Debug, Clone)]
pub struct Pattern(Regex);

impl Pattern {
    /// Understands a pattern; the reason where it cannot be understood or is too large.
    pub fn new(pattern: &str, case: Case) -> Result<Self, String> {
        let mut builder = RegexBuilder::new(pattern);
        builder.case_insensitive(case == Case::Ignored).size_limit(MOST_BYTES).dfa_size_limit(MOST_BYTES);
        // The crate draws the pattern first; the reason is its last line.
        let reason = |error: regex::Error| {
            let told = error.to_string();
            let last = told.lines().last().unwrap_or_default();
            last.trim_start_matches("error: ").to_owned()
        };
        builder.build().map(Self).map_err(reason)
    }

    /// Where it fits first from a byte on; never where it fits nothing.
    pub fn find(&self, text: &str, from: usize) -> Option<Range<usize>> {
        let mut from = from;
        loop {
            let found = self.0.find_at(text, from)?;
            if !found.is_empty() {
                return Some(found.range());
            }
            from = text.get(found.end()..)?.chars().next().map(|c| found.end() + c.len_utf8())?;
        }
    }

    /// What is said where it fits: the text with `$1` or `${name}` filled from its groups.
    pub fn fill(&self, text: &str, found: &Range<usize>, say: &str) -> String {
        let mut said = String::new();
        if let Some(groups) = self.0.captures_at(text, found.start) {
            groups.expand(say, &mut said);
        }
        said
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_finds_and_fills_and_never_nothing() {
        let doses = Pattern::new(r"(\d+) ?mg", Case::Ignored).unwrap();
        let found = doses.find("take 20 MG", 0).unwrap();
        assert_eq!(found, 5..10);
        assert_eq!(doses.fill("take 20 MG", &found, "$1 milligrams"), "20 milligrams");
        assert_eq!(Pattern::new("x*", Case::Matters).unwrap().find("éaxx", 0), Some(3..5));
        assert_eq!(Pattern::new("", Case::Matters).unwrap().find("é", 0), None);
    }

    #[test]
    fn a_broken_or_endless_one_is_told_in_a_line() {
        for wrong in ["(", "[a", "a{5,2}", r"\p{Nope}", r"(\w{500}){500}"] {
            let reason = Pattern::new(wrong, Case::Ignored).unwrap_err();
            assert!(!reason.is_empty() && !reason.contains('\n'), "{wrong}: {reason}");
        }
    }
}
