//! What joins: why a sentence does not end where Unicode's rules end it, and to which sentence a mark belongs.
//!
//! A rule that holds in every script is an `if` in [`goes_on`]; what one language needs is an abbreviation of its pack.

use crate::document::Lang;
use crate::document::script::Script;
use crate::segment::Rules;

/// Languages that write an ordinal number with a full stop (`3. Oktober`), by CLDR's date patterns.
const ORDINAL_STOP: [&str; 18] = [
    "de", "lb", "da", "nb", "nn", "no", "is", "fo", "fi", "et", "lv", "hu", "cs", "sk", "sl", "hr", "sr",
    "pl",
];

/// How words begin that are followed by a single letter at the end of a sentence: vitamin D, hepatitis B, plan A, type O.
const LETTERED: [&str; 10] =
    ["vitam", "витам", "hepat", "гепат", "plan", "typ", "tip", "тип", "grup", "групп"];
/// The same in Arabic, where "and", "the" and "with" are written together with the word: vitamin, inflammation.
const LETTERED_INSIDE: [&str; 2] = ["فيتامين", "التهاب"];

/// True where the sentence that `before` ends does not end there but goes on with `after`.
pub(super) fn goes_on(before: &str, after: &str, lang: &Lang, rules: &Rules) -> bool {
    let before = before.trim_end();
    let next = after.trim_start().trim_start_matches(is_opening);
    let Some(first) = next.chars().next() else { return false };
    let Some(last) = before.chars().next_back() else { return false };
    // “Really?” he asked. 「本当？」と彼は聞いた。
    if is_closing(last) && (first.is_lowercase() || first == 'と') {
        return true;
    }
    let Some(stem) = before.strip_suffix('.') else { return false };
    if rules.abbreviations.iter().any(|abbreviation| is_within(before, after, abbreviation)) {
        return true;
    }
    let token = last_token(stem);
    let earlier = &stem[..stem.len() - token.len()];
    let token = token.trim_start_matches(is_opening);
    let is_number = (1..=2).contains(&token.len()) && token.bytes().all(|byte| byte.is_ascii_digit());
    if is_number && (earlier.trim().is_empty() || ORDINAL_STOP.contains(&lang.primary().as_str())) {
        return true;
    }
    is_initial(token, last_token(earlier.trim_end()), next)
}

/// True where `before` ends with the abbreviation, or with its first part and `after` begins with the rest: `EE. UU.`
fn is_within(before: &str, after: &str, abbreviation: &str) -> bool {
    abbreviation.match_indices('.').any(|(at, _)| {
        let (part, rest) = abbreviation.split_at(at + 1);
        let mut wanted = rest.chars().filter(|c| !c.is_whitespace());
        let mut following = after.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase);
        ends_with_abbreviation(before, part) && wanted.all(|c| following.next() == Some(c))
    })
}

/// True where `text` ends with the abbreviation, whatever its case and with or without spaces behind its inner stops.
fn ends_with_abbreviation(text: &str, abbreviation: &str) -> bool {
    let mut chars = text.chars().rev().peekable();
    for (n, expected) in abbreviation.chars().rev().filter(|c| !c.is_whitespace()).enumerate() {
        while n > 0 && expected == '.' && chars.next_if(|c| c.is_whitespace()).is_some() {}
        if !chars.next().is_some_and(|c| c == expected || c.to_lowercase().eq(std::iter::once(expected))) {
            return false;
        }
    }
    !abbreviation.is_empty() && !chars.next().is_some_and(char::is_alphanumeric)
}

/// True where a stop behind `token` belongs to an initial: `J. K. Rowling`, `U.S. Senate`, `z. B. Dr. Müller`.
fn is_initial(token: &str, previous: &str, next: &str) -> bool {
    let single = |part: &str| {
        let mut chars = part.chars();
        let letter =
            chars.next().filter(|c| c.is_alphabetic() && !Script::of(*c).is_some_and(Script::is_unspaced))?;
        chars.next().is_none().then_some(letter)
    };
    let letters: Option<Vec<char>> =
        token.split(['.', '-']).filter(|part| !part.is_empty()).map(single).collect();
    let Some(letters) = letters.filter(|letters| !letters.is_empty()) else { return false };
    let next_is_initial = next.split_once('.').is_some_and(|(part, _)| single(part).is_some());
    if letters.iter().any(|letter| letter.is_lowercase()) {
        return next_is_initial;
    }
    let previous = previous.trim_start_matches(is_opening).to_lowercase();
    let is_lettered = LETTERED.iter().any(|start| previous.starts_with(start))
        || LETTERED_INSIDE.iter().any(|word| previous.contains(word));
    let is_pronoun = token == "I" && !previous.is_empty() && !previous.ends_with('.');
    next.starts_with(char::is_alphabetic) && (next_is_initial || !(is_lettered || is_pronoun))
}

/// What stands behind the last white space; at most 64 bytes are looked at, no abbreviation is longer.
fn last_token(text: &str) -> &str {
    let from = text.len()
        - text.chars().rev().take(16).take_while(|c| !c.is_whitespace()).map(char::len_utf8).sum::<usize>();
    &text[from..]
}

/// How many bytes at the front of `after` close a quotation or bracket of the sentence before: `» ` of `! » Puis`.
pub(super) fn closing(after: &str) -> usize {
    let mut closed = 0;
    let mut chars = after.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let ends_here = chars.peek().is_none_or(|&(_, next)| !is_word_like_start(next));
        let closes = match c {
            ')' | ']' | '}' | '）' | '］' | '」' | '』' | '】' | '〉' | '》' | '〗' => true,
            // These open in one language and close in another: what follows tells.
            '"' | '\'' | '”' | '’' | '“' | '‘' | '»' | '›' => ends_here,
            _ => false,
        };
        if closes {
            closed = at + c.len_utf8();
        } else if !c.is_whitespace() {
            break;
        }
    }
    closed
}

/// How many bytes at the end of `before` open a quotation or bracket of the sentence after: `「` of `。「本当`.
pub(super) fn opening(before: &str, after: &str) -> usize {
    if after.is_empty() || after.starts_with(char::is_whitespace) {
        return 0;
    }
    let opens = [
        '(', '[', '{', '（', '［', '「', '『', '【', '〈', '《', '〖', '“', '‘', '„', '‚', '«', '‹', '¿', '¡',
    ];
    before.len() - before.trim_end_matches(opens).len()
}

/// True for a character that a quotation mark opens before.
fn is_word_like_start(c: char) -> bool {
    !c.is_whitespace()
        && !matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '…' | ')' | ']' | '"' | '”' | '’' | '»' | '—')
}

pub(super) fn is_opening(c: char) -> bool {
    matches!(
        c,
        '(' | '[' | '{' | '"' | '\'' | '“' | '„' | '‘' | '‚' | '«' | '»' | '‹' | '›' | '「' | '『' | '（'
    )
}

pub(super) fn is_closing(c: char) -> bool {
    matches!(
        c,
        ')' | ']' | '}' | '"' | '\'' | '”' | '“' | '’' | '‘' | '»' | '«' | '›' | '‹' | '」' | '』' | '）'
    )
}
