//! The order of names for people: numbers by their value, letters whether large or small.

/// A part of a name; numbers come before words, as they do in every character set.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// How many digits, and which: a longer number is a larger one, since it does not begin with 0.
    Number(usize, String),
    /// Everything between numbers.
    Word(String),
}

/// What a name is sorted by.
pub(super) fn natural(name: &str) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for c in name.chars().flat_map(char::to_lowercase) {
        match (digit(c), parts.last_mut()) {
            (Some(digit), Some(Part::Number(len, digits))) => {
                if digits == "0" {
                    digits.clear();
                }
                digits.push(digit);
                *len = digits.len();
            }
            (Some(digit), _) => parts.push(Part::Number(1, digit.to_string())),
            (None, Some(Part::Word(word))) => word.push(c),
            (None, _) => parts.push(Part::Word(c.to_string())),
        }
    }
    parts
}

/// A digit as people write them in the languages of the window, as one of 0 to 9.
fn digit(c: char) -> Option<char> {
    let from = |zero: char| char::from_digit(c as u32 - zero as u32, 10);
    match c {
        '0'..='9' => Some(c),
        '\u{660}'..='\u{669}' => from('\u{660}'),
        '\u{6f0}'..='\u{6f9}' => from('\u{6f0}'),
        '\u{ff10}'..='\u{ff19}' => from('\u{ff10}'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(names: &[&str]) -> Vec<String> {
        let mut names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        names.sort_by_cached_key(|name| natural(name));
        names
    }

    #[test]
    fn numbers_go_by_their_value_and_letters_by_the_alphabet() {
        let names = ["Part 10", "part 9", "appendix", "Part 010b", "Part 10a", "2", "Part", "30", "١٠", "٩"];
        let order = ["2", "٩", "١٠", "30", "appendix", "Part", "part 9", "Part 10", "Part 10a", "Part 010b"];
        assert_eq!(sorted(&names), order);
        assert_eq!(sorted(&["a100000000000000000000000", "a99999999999999999999999", "a000"])[2].len(), 25);
    }
}
