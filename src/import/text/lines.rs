//! Lines become paragraphs.
//!
//! 1. Line ends of every kind become one kind; blank lines part groups of lines.
//! 2. A group of long lines has one paragraph a line. In any other the lines were wrapped to fit a page and are joined
//!    again, except before list items, indented lines, and after a line that ended early with its sentence.
//! 3. Lines join with a space: not between letters of Chinese and the like, not after a hyphen.

use crate::document::script::Script;

/// Wider than any page that text was wrapped for, in columns.
const LONG_LINE: usize = 120;

/// A paragraph as the lines tell it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    /// Its text on one line; empty for a rule.
    pub text: String,
    /// What its lines look like.
    pub shape: Shape,
}

/// What the lines of a paragraph look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Dashes or stars alone.
    Rule,
    /// A line with a line of `=` (level 1) or `-` (level 2) under it.
    Underlined(u8),
    /// Begins with a bullet or a number.
    Item,
    /// One line with nothing around it.
    Alone,
    /// Anything else.
    Flowing,
}

/// The paragraphs of a text.
pub fn paragraphs(text: &str) -> Vec<Paragraph> {
    let text = one_kind_of_line_end(text);
    let mut found = Vec::new();
    let mut group: Vec<&str> = Vec::new();
    for line in text.split('\n').map(str::trim_end).chain([""]) {
        if line.chars().any(|c| !is_blank(c)) {
            group.push(line);
        } else if !group.is_empty() {
            let first = found.is_empty();
            add_group(&group, first, &mut found);
            group.clear();
        }
    }
    found
}

/// How wide a text is, in columns: letters of Chinese and the like take two.
pub fn width(text: &str) -> usize {
    text.chars().map(|c| if is_wide(c) { 2 } else { 1 }).sum()
}

fn is_blank(c: char) -> bool {
    c.is_whitespace() || c.is_control() || matches!(c, '\u{feff}' | '\u{200b}'..='\u{200f}')
}

fn is_wide(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ff60}' | '\u{ac00}'..='\u{d7a3}')
        || Script::of(c).is_some_and(|script| matches!(script, Script::Han | Script::Kana))
}

/// Carriage returns and Unicode's own separators become line feeds; a new page parts paragraphs.
fn one_kind_of_line_end(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' => {
                chars.next_if_eq(&'\n');
                clean.push('\n');
            }
            '\u{b}' | '\u{85}' | '\u{2028}' => clean.push('\n'),
            '\u{c}' | '\u{2029}' => clean.push_str("\n\n"),
            other => clean.push(other),
        }
    }
    clean
}

fn add_group(lines: &[&str], first: bool, found: &mut Vec<Paragraph>) {
    let total: usize = lines.iter().map(|line| line.len()).sum();
    let in_long: usize = lines.iter().filter(|line| width(line) > LONG_LINE).map(|line| line.len()).sum();
    let least = lines.iter().map(|line| indent(line)).min().unwrap_or_default();
    let page = Page {
        one_each: 2 * in_long > total,
        width: lines.iter().map(|line| width(line)).max().unwrap_or_default(),
        indent: least,
        first_in: lines.first().is_some_and(|line| indent(line) > least),
    };
    let mut current: Option<Draft> = None;
    for (n, &line) in lines.iter().enumerate() {
        let bare = line.trim();
        if first && n == 1 && bare.to_lowercase() == lines[0].trim().to_lowercase() {
            continue;
        }
        if is_rule(bare) {
            let level = if bare.starts_with('=') { 1 } else { 2 };
            let underlines = !bare.contains(' ') && bare.starts_with(['=', '-']);
            match current.take() {
                Some(draft) if underlines && draft.lines == 1 && draft.last_width <= LONG_LINE => {
                    found.push(Paragraph { text: draft.text, shape: Shape::Underlined(level) });
                }
                draft => {
                    found.extend(draft.map(|draft| draft.finish(lines.len(), page.one_each)));
                    found.push(Paragraph { text: String::new(), shape: Shape::Rule });
                }
            }
            continue;
        }
        let item = item_text(bare);
        match &mut current {
            Some(draft) if !draft.ends_before(line, item.is_some(), &page) => draft.add(line),
            _ => {
                let done = current.replace(Draft::new(line, item));
                found.extend(done.map(|draft| draft.finish(lines.len(), page.one_each)));
            }
        }
    }
    found.extend(current.map(|draft| draft.finish(lines.len(), page.one_each)));
}

/// What a group of lines has in common.
struct Page {
    /// Each line is a paragraph.
    one_each: bool,
    /// Of the widest line.
    width: usize,
    /// Of the line that is indented least.
    indent: usize,
    /// The first line is indented more than that.
    first_in: bool,
}

/// A paragraph that may still go on.
struct Draft {
    text: String,
    lines: usize,
    item: bool,
    indent: usize,
    last_width: usize,
}

impl Draft {
    fn new(line: &str, item: Option<&str>) -> Self {
        let text = item.unwrap_or(line.trim()).to_owned();
        Self { text, lines: 1, item: item.is_some(), indent: indent(line), last_width: width(line) }
    }

    /// True where `line` begins a new paragraph.
    fn ends_before(&self, line: &str, item: bool, page: &Page) -> bool {
        let ended = self.text.ends_with(is_stop);
        if page.one_each || (item && (self.item || ended || self.text.ends_with([':', '：']))) {
            return true;
        }
        let indent = indent(line);
        let next_word = line.split_whitespace().next().map_or(0, width);
        let ended_early = ended && 10 * (self.last_width + 1 + next_word) < 7 * page.width;
        if self.item {
            return ended_early && indent <= self.indent;
        }
        // The first line of a paragraph stands further in than its other lines, or has Chinese's two wide spaces.
        let further_in = page.first_in && indent > page.indent && (self.lines > 1 || indent == self.indent);
        let indented = further_in || (ended && line.starts_with('\u{3000}'));
        indented || ended_early
    }

    fn add(&mut self, line: &str) {
        let bare = line.trim();
        let last = self.text.chars().next_back().unwrap_or(' ');
        let next = bare.chars().next().unwrap_or(' ');
        let tight = |c: char| is_wide(c) || Script::of(c).is_some_and(Script::is_unspaced);
        let before_last = self.text.chars().rev().nth(1);
        let hyphenated = matches!(last, '-' | '\u{2010}') && before_last.is_some_and(char::is_alphanumeric);
        if last == '\u{ad}' {
            self.text.pop();
        } else if !hyphenated && (!tight(last) || !tight(next)) {
            self.text.push(' ');
        }
        self.text.push_str(bare);
        self.lines += 1;
        self.last_width = width(line);
    }

    fn finish(self, lines_in_group: usize, one_each: bool) -> Paragraph {
        let alone = self.lines == 1 && (lines_in_group == 1 || one_each);
        let shape = match (self.item, alone) {
            (true, _) => Shape::Item,
            (false, true) => Shape::Alone,
            (false, false) => Shape::Flowing,
        };
        Paragraph { text: self.text, shape }
    }
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
fn is_stop(c: char) -> bool {
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
fn is_rule(bare: &str) -> bool {
    let mut marks = bare.chars().filter(|c| !c.is_whitespace());
    let Some(first) = marks.next() else { return false };
    let many = bare.chars().filter(|&c| c == first).count() >= 3;
    first == '⁂'
        || (many
            && matches!(first, '-' | '*' | '_' | '=' | '~' | '—' | '─' | '•' | '#')
            && marks.all(|c| c == first))
}

/// The text of a list item: without its bullet, with its number, which may matter.
fn item_text(bare: &str) -> Option<&str> {
    let mut chars = bare.chars();
    let first = chars.next()?;
    if matches!(first, '-' | '*' | '+' | '•' | '‣' | '◦' | '▪' | '●' | '○' | '·' | '∙') {
        let rest = chars.as_str();
        let tight =
            matches!(first, '•' | '‣' | '◦' | '▪' | '●' | '○') || rest.starts_with([' ', '\t', '\u{a0}']);
        let text = rest.trim_start();
        return (tight && !text.is_empty()).then_some(text);
    }
    let digits = bare.bytes().take_while(u8::is_ascii_digit).count();
    let rest = bare.get(digits..)?;
    let numbered = (1..=2).contains(&digits)
        && (rest.starts_with(". ") || rest.starts_with(") ") || rest.starts_with(".\t"));
    numbered.then_some(bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<String> {
        paragraphs(text).into_iter().map(|paragraph| paragraph.text).collect()
    }

    #[test]
    fn every_kind_of_line_end_is_one_line_end() {
        for end in ["\n", "\r\n", "\r", "\u{2028}"] {
            let text = ["One that", "goes on.", "", "Two."].join(end);
            assert_eq!(texts(&text), ["One that goes on.", "Two."], "{end:?}");
        }
        assert_eq!(texts("One.\u{c}Two.\u{2029}Three."), ["One.", "Two.", "Three."]);
    }

    #[test]
    fn lines_join_as_the_script_asks() {
        assert_eq!(texts("a well-\nknown thing —\nor so"), ["a well-known thing — or so"]);
        assert_eq!(texts("今天天气\n很好，我们\n去图书馆。"), ["今天天气很好，我们去图书馆。"]);
        assert_eq!(texts("exam\u{ad}\nple"), ["example"]);
        assert_eq!(texts("用 Rust\n写的"), ["用 Rust 写的"]);
    }

    #[test]
    fn an_indented_line_begins_a_paragraph() {
        assert_eq!(
            texts("  It was late when they\ncame home.\n  Nobody was there to\nmeet them."),
            ["It was late when they came home.", "Nobody was there to meet them."]
        );
        assert_eq!(texts("　　第一段，今天天气很好。\n　　第二段，我们去图书馆。").len(), 2);
    }

    #[test]
    fn long_lines_are_paragraphs() {
        let line = "word ".repeat(40);
        let found = paragraphs(&format!("A heading\n{line}\n{line}"));
        assert_eq!(found.iter().map(|p| p.shape).collect::<Vec<_>>(), [Shape::Alone; 3]);
    }

    #[test]
    fn list_items_are_told_from_wrapped_lines() {
        let found = paragraphs("You need:\n- milk and\n  honey\n- bread\n* salt\n\n1. Stir.\n2. Wait.");
        let items: Vec<_> =
            found.iter().filter(|p| p.shape == Shape::Item).map(|p| p.text.as_str()).collect();
        assert_eq!(items, ["milk and honey", "bread", "salt", "1. Stir.", "2. Wait."]);
        assert_eq!(texts("It all happened on the\n3. of May, which was\n- as you know - a Sunday.").len(), 1);
    }

    #[test]
    fn rules_and_underlined_headings_are_told_apart() {
        let found = paragraphs("Title\n=====\n\nPart\n----\nText.\n\n* * *\n\nMore.");
        let shapes: Vec<_> = found.iter().map(|p| p.shape).collect();
        use Shape::{Alone, Flowing, Rule, Underlined};
        assert_eq!(shapes, [Underlined(1), Underlined(2), Flowing, Rule, Alone]);
    }
}
