//! Signs, numbers among letters, units and addresses as words: the dictionaries know words and plain numbers only, and are
//! silent about the rest.
//!
//! 1. The text is taken in chunks between spaces; what opens and closes a chunk (quotation marks, a full stop) stays.
//! 2. A chunk of letters stays as it is. One with digits or signs is parted into [`runs`] of numbers, letters and signs, and
//!    each is said with its neighbours in mind: `25(OH)D` is “25 O H D”, `10–20` is “10 to 20”.
//! 3. Every character remembers the one it came from.
//!
//! A new sign is a row in [`SIGNS`], a new unit one in [`units`].

mod runs;
mod units;

use self::runs::{Run, runs};
use self::units::{unit, unit_phrase};

/// A text as it is said, and for each of its characters the number of the character that it came from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wording {
    /// The characters.
    pub chars: Vec<char>,
    /// Where each came from, rising.
    pub from: Vec<usize>,
}

/// Signs that are said wherever they stand beside a number or alone.
const SIGNS: &[(char, &str)] = &[
    ('%', "percent"),
    ('‰', "per mille"),
    ('+', "plus"),
    ('−', "minus"),
    ('±', "plus or minus"),
    ('×', "times"),
    ('÷', "divided by"),
    ('=', "equals"),
    ('≠', "is not"),
    ('≈', "about"),
    ('~', "about"),
    ('<', "less than"),
    ('>', "more than"),
    ('≤', "at most"),
    ('≥', "at least"),
    ('→', "to"),
    ('#', "number"),
    ('@', "at"),
    ('°', "degrees"),
    ('²', "squared"),
    ('³', "cubed"),
    ('½', "one half"),
    ('¼', "one quarter"),
    ('¾', "three quarters"),
    ('⅓', "one third"),
    ('⅔', "two thirds"),
    ('_', ""),
    ('*', ""),
    ('|', ""),
    ('^', ""),
    ('\\', ""),
];

/// Tens as decades: the third digit of `1980s`.
const DECADES: [&str; 10] = [
    "hundreds",
    "tens",
    "twenties",
    "thirties",
    "forties",
    "fifties",
    "sixties",
    "seventies",
    "eighties",
    "nineties",
];

impl Wording {
    /// How a text is said.
    pub fn new(text: &str) -> Self {
        let chars: Vec<char> = text.chars().map(plain).collect();
        let mut wording = Wording::default();
        let mut after_number = None;
        let mut at = 0;
        for chunk in chars.split(|c| c.is_whitespace()) {
            after_number = wording.chunk(chunk, at, after_number);
            at += chunk.len();
            if at < chars.len() {
                wording.push(' ', at);
                at += 1;
            }
        }
        wording
    }

    /// Says a chunk that begins at a character; gives whether it is a number alone, and whether that is one.
    fn chunk(&mut self, chunk: &[char], at: usize, number_before: Option<Count>) -> Option<Count> {
        let opens = chunk.iter().take_while(|c| "(\"'“‘«{".contains(**c)).count();
        let closes = chunk[opens..].iter().rev().take_while(|c| ".,;:!?…)\"'”’»}".contains(**c)).count();
        let (open, rest) = chunk.split_at(opens);
        let (core, close) = rest.split_at(rest.len() - closes);
        self.copy(open, at);
        let at = at + opens;
        let parts = runs(core);
        let words: String = core.iter().collect();
        let is_plain = !core.iter().any(|c| c.is_numeric() || sign(*c).is_some());
        match number_before.and_then(|count| unit_phrase(&words, count == Count::One)) {
            Some(said) => self.say(&said, at),
            None if is_address(&words) => self.address(core, at),
            None if is_plain => self.copy(core, at),
            None => self.runs(core, &parts, at),
        }
        self.copy(close, at + core.len());
        match parts.as_slice() {
            [Run::Number(range)] if close.is_empty() => Some(Count::of(&core[range.clone()])),
            _ => None,
        }
    }

    /// Says the runs of a chunk one by one.
    fn runs(&mut self, core: &[char], runs: &[Run], at: usize) {
        let text = |run: &Run| &core[run.range()];
        let mut next = 0;
        while let Some(run) = runs.get(next) {
            let before = next.checked_sub(1).and_then(|before| runs.get(before));
            let after = runs.get(next + 1);
            let begin = at + run.range().start;
            next += 1;
            match run {
                Run::Number(range) => {
                    let digits = text(run);
                    match (before.map(text), after.map(text)) {
                        (Some([.., '$' | '£' | '€']), _) => self.copy(digits, begin),
                        (Some([':']), _) if digits == ['0', '0'] => {}
                        (Some([':']), _) if digits.len() == 2 && digits.starts_with(&['0']) => {
                            self.say("oh", begin);
                            self.apart(&digits[1..], begin + 1);
                        }
                        (_, Some(['s'])) if is_decade(digits) => {
                            let (head, tail) = digits.split_at(digits.len() - 2);
                            self.apart(head, begin);
                            let ten = tail.first().and_then(|digit| digit.to_digit(10)).unwrap_or(0);
                            self.say(
                                DECADES.get(ten as usize).copied().unwrap_or_default(),
                                begin + head.len(),
                            );
                            next += 1;
                        }
                        (_, Some(['s', 't'] | ['n', 'd'] | ['r', 'd'] | ['t', 'h'])) => {
                            self.apart(&core[range.start..range.end + 2], begin);
                            next += 1;
                        }
                        (_, _) => self.apart(digits, begin),
                    }
                }
                Run::Letters(_) => {
                    let letters: String = text(run).iter().collect();
                    let count = match before {
                        Some(Run::Number(range)) => Some(Count::of(&core[range.clone()])),
                        Some(Run::Letters(_) | Run::Sign(_)) | None => None,
                    };
                    let is_rate = matches!(before.map(text), Some(['/']));
                    match count.and_then(|count| unit(&letters, count == Count::One)) {
                        Some(said) => self.say(said, begin),
                        None if is_rate => self.say(unit(&letters, true).unwrap_or(&letters), begin),
                        None if letters == "x" && count.is_some() => self.say("times", begin),
                        None if before.map(text) == Some(&['°']) => self.say(scale(&letters), begin),
                        None if is_code(&letters) => letters.chars().enumerate().for_each(|(i, letter)| {
                            self.apart(&[letter.to_ascii_uppercase()], begin + i);
                        }),
                        None => self.apart(text(run), begin),
                    }
                }
                Run::Sign(_) => self.sign(text(run), before.map(text), after.map(text), runs.len(), begin),
            }
        }
    }

    /// Says a sign between two runs of a chunk that has `count` of them.
    fn sign(
        &mut self,
        sign: &[char],
        before: Option<&[char]>,
        after: Option<&[char]>,
        count: usize,
        at: usize,
    ) {
        let is_number = |run: Option<&[char]>| {
            run.is_some_and(|run| run.iter().all(|c| c.is_numeric() || *c == '.' || *c == ','))
        };
        let both = is_number(before) && is_number(after);
        match sign {
            ['$' | '£' | '€'] => self.apart(sign, at),
            ['–'] if both => self.say("to", at),
            ['-'] if both && count <= 4 && rises(before, after) => self.say("to", at),
            ['-'] if before.is_none() => self.say("minus", at),
            ['.'] if is_number(after) => self.say("point", at),
            ['/'] if both && count == 3 => self.say("over", at),
            ['/'] if !is_number(before) => self.say("per", at),
            ['&'] => self.apart(sign, at),
            [single] => self.say(self::sign(*single).unwrap_or_default(), at),
            _ => {}
        }
    }

    /// An address of the web or of mail: its words, and the signs between them by name.
    fn address(&mut self, core: &[char], at: usize) {
        let words: String = core.iter().collect();
        let scheme = words.find("://").map_or(0, |end| words[..end].chars().count() + 3);
        for (i, c) in core.iter().enumerate().skip(scheme) {
            match c {
                '.' => self.say("dot", at + i),
                '/' if i + 1 < core.len() => self.say("slash", at + i),
                '@' => self.say("at", at + i),
                '-' => self.say("dash", at + i),
                c if c.is_alphanumeric() => {
                    let last = i.checked_sub(1).and_then(|before| core.get(before));
                    let goes_on = last
                        .is_some_and(|last| last.is_alphanumeric() && last.is_numeric() == c.is_numeric());
                    if goes_on && i > scheme { self.push(*c, at + i) } else { self.apart(&[*c], at + i) }
                }
                _ => {}
            }
        }
    }

    fn push(&mut self, c: char, from: usize) {
        self.chars.push(c);
        self.from.push(from);
    }

    /// Characters as they stand.
    fn copy(&mut self, chars: &[char], at: usize) {
        for (i, c) in chars.iter().enumerate() {
            self.push(*c, at + i);
        }
    }

    /// Characters as a word of their own.
    fn apart(&mut self, chars: &[char], at: usize) {
        if self
            .chars
            .last()
            .is_some_and(|last| last.is_alphanumeric() || matches!(last, '$' | '£' | '€' | '&'))
        {
            self.push(' ', at);
        }
        self.copy(chars, at);
    }

    /// Words that stand for what is at a character.
    fn say(&mut self, words: &str, at: usize) {
        if words.is_empty() {
            return;
        }
        if self.chars.last().is_some_and(|last| !last.is_whitespace()) {
            self.push(' ', at);
        }
        words.chars().for_each(|c| self.push(c, at));
    }
}

/// Whether a number is one, after which a unit is in the singular.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Count {
    One,
    Many,
}

impl Count {
    fn of(digits: &[char]) -> Self {
        if digits == ['1'] { Count::One } else { Count::Many }
    }
}

fn sign(c: char) -> Option<&'static str> {
    SIGNS.iter().find(|(sign, _)| *sign == c).map(|(_, said)| *said)
}

/// A character as the dictionaries know it. Square brackets would be an order to them to say something else.
fn plain(c: char) -> char {
    match c {
        '[' => '(',
        ']' => ')',
        '’' | '‘' | 'ʼ' => '\'',
        'μ' => 'µ',
        '₀'..='₉' => char::from_digit(u32::from(c) - u32::from('₀'), 10).unwrap_or(c),
        c => c,
    }
}

fn is_decade(digits: &[char]) -> bool {
    matches!(digits.len(), 2 | 4) && digits.last() == Some(&'0') && digits.iter().all(char::is_ascii_digit)
}

/// Letters beside a number that are names of letters: short and in capitals, or without a vowel, as in `mp3`.
fn is_code(letters: &str) -> bool {
    let short = letters.chars().count() <= 3 && letters.chars().all(|c| c.is_ascii_alphabetic());
    let vowel = |c: char| "aeiouyAEIOUY".contains(c);
    short && (letters.chars().all(|c| c.is_ascii_uppercase()) || !letters.chars().any(vowel))
}

fn is_address(words: &str) -> bool {
    let mail = || words.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    words.contains("://") || words.starts_with("www.") || mail()
}

/// The scale of a temperature.
fn scale(letters: &str) -> &str {
    match letters {
        "C" => "Celsius",
        "F" => "Fahrenheit",
        other => other,
    }
}

/// True where the second of two numbers is larger: a range, and no telephone number.
fn rises(first: Option<&[char]>, second: Option<&[char]>) -> bool {
    let value = |run: Option<&[char]>| -> f64 {
        let digits: String = run.unwrap_or_default().iter().filter(|c| **c != ',').collect();
        digits.parse().unwrap_or(0.0)
    };
    value(first) < value(second)
}

#[cfg(test)]
mod tests;
