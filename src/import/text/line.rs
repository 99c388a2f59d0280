//! One line of a text file: how wide it is, where it begins, and what it looks like.

use crate::document::script::Script;

/// A line that shows something.
#[derive(Debug, Clone, Copy)]
pub struct Line<'a> {
    /// Its text without white space at either end.
    pub bare: &'a str,
    /// How wide it is with its indent, in columns.
    pub width: usize,
    /// Columns before the first letter.
    pub indent: usize,
    /// Begins with the wide space that begins a Chinese paragraph.
    pub wide_start: bool,
}

impl<'a> Line<'a> {
    /// The line, or `None` where it shows nothing.
    pub fn new(line: &'a str) -> Option<Self> {
        if line.chars().all(is_blank) {
            return None;
        }
        let line = line.trim_end();
        Some(Self {
            bare: line.trim_start(),
            width: width(line),
            indent: indent(line),
            wide_start: line.starts_with('\u{3000}'),
        })
    }

    /// The width of its first word.
    pub fn first_word(&self) -> usize {
        self.bare.split_whitespace().next().map_or(0, width)
    }
}

/// How wide a text is, in columns: letters of Chinese and the like take two.
pub fn width(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.chars().map(|c| if is_wide(c) { 2 } else { 1 }).sum() }
}

/// True for what shows nothing.
pub fn is_blank(c: char) -> bool {
    c.is_whitespace() || c.is_control() || matches!(c, '\u{feff}' | '\u{200b}'..='\u{200f}')
}

/// True for letters and marks of Chinese, Japanese and Korean, which fill a square.
pub fn is_wide(c: char) -> bool {
    // Most text is asked about millions of times and has none.
    c >= '\u{1100}' && is_east_asian(c)
}

fn is_east_asian(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ff60}' | '\u{ac00}'..='\u{d7a3}')
        || Script::of(c).is_some_and(|script| matches!(script, Script::Han | Script::Kana))
}

/// Columns before the first letter; a tab counts as four, a wide space as two.
fn indent(line: &str) -> usize {
    let column = |c: char| match c {
        '\t' => 4,
        '\u{3000}' => 2,
        _ => 1,
    };
    line.chars().take_while(|&c| is_blank(c)).map(column).sum()
}

/// True for what ends a sentence, with or without a closing mark behind it.
pub fn is_stop(c: char) -> bool {
    matches!(
        c,
        '.' | '!'
            | '?'
            | '…'
            | '。'
            | '！'
            | '？'
            | '؟'
            | '۔'
            | '।'
            | '"'
            | '”'
            | '»'
            | '」'
            | '』'
            | ')'
            | '）'
    )
}

/// True for a line of at least three dashes, stars or the like.
pub fn is_rule(bare: &str) -> bool {
    let mut marks = bare.chars().filter(|c| !c.is_whitespace());
    let Some(first) = marks.next() else { return false };
    let many = bare.chars().filter(|&c| c == first).count() >= 3;
    first == '⁂'
        || (many
            && matches!(first, '-' | '*' | '_' | '=' | '~' | '—' | '─' | '•' | '#')
            && marks.all(|c| c == first))
}

/// The number of a list item, where it has one, and its text without number and bullet.
pub fn item(bare: &str) -> Option<(Option<u32>, &str)> {
    let mut chars = bare.chars();
    let first = chars.next()?;
    if matches!(first, '-' | '*' | '+' | '•' | '‣' | '◦' | '▪' | '●' | '○' | '·' | '∙') {
        let rest = chars.as_str();
        let tight =
            matches!(first, '•' | '‣' | '◦' | '▪' | '●' | '○') || rest.starts_with([' ', '\t', '\u{a0}']);
        let text = rest.trim_start();
        return (tight && !text.is_empty()).then_some((None, text));
    }
    let digits = bare.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = (bare.get(..digits)?, bare.get(digits..)?);
    let numbered = (1..=2).contains(&digits)
        && (rest.starts_with(". ") || rest.starts_with(") ") || rest.starts_with(".\t"));
    let text = rest.get(1..)?.trim_start();
    (numbered && !text.is_empty()).then_some((number.parse().ok(), text))
}
