//! A chunk of text parted into numbers, letters and signs.

use std::ops::Range;

/// A part of a chunk, by the characters it goes over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Run {
    /// Digits, with full stops and commas between them.
    Number(Range<usize>),
    /// Letters, with apostrophes between them.
    Letters(Range<usize>),
    /// One sign.
    Sign(Range<usize>),
}

impl Run {
    /// The characters it goes over.
    pub fn range(&self) -> Range<usize> {
        match self {
            Run::Number(range) | Run::Letters(range) | Run::Sign(range) => range.clone(),
        }
    }
}

/// Parts a chunk.
pub fn runs(chunk: &[char]) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut start = 0;
    while let Some(first) = chunk.get(start) {
        let end = |is_part: &dyn Fn(char) -> bool, joints: &[char]| {
            let mut end = start + 1;
            while let Some(c) = chunk.get(end) {
                let joins = joints.contains(c) && chunk.get(end + 1).is_some_and(|next| is_part(*next));
                if !is_part(*c) && !joins {
                    break;
                }
                end += 1;
            }
            end
        };
        let run = if first.is_ascii_digit() {
            Run::Number(start..end(&|c| c.is_ascii_digit(), &['.', ',']))
        } else if first.is_alphabetic() {
            Run::Letters(start..end(&char::is_alphabetic, &['\'']))
        } else {
            Run::Sign(start..start + 1)
        };
        start = run.range().end;
        runs.push(run);
    }
    runs
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shown(chunk: &str) -> Vec<String> {
        let chars: Vec<char> = chunk.chars().collect();
        runs(&chars).into_iter().map(|run| chars[run.range()].iter().collect()).collect()
    }

    #[test]
    fn numbers_letters_and_signs_are_parted() {
        assert_eq!(shown("25(OH)D"), ["25", "(", "OH", ")", "D"]);
        assert_eq!(shown("1,234.5mg/mL"), ["1,234.5", "mg", "/", "mL"]);
        assert_eq!(shown("5.don't"), ["5", ".", "don't"]);
    }

    proptest! {
        #[test]
        fn the_runs_are_the_whole_chunk(chunk: String) {
            prop_assert_eq!(shown(&chunk).concat(), chunk);
        }
    }
}
