//! Lines become paragraphs.
//!
//! 1. Line ends of every kind become one kind; blank lines part groups of lines.
//! 2. A group of long lines has one paragraph a line. In any other the lines were wrapped to fit a page and are joined
//!    again, except before list items, indented lines, and after a line that ended early with its sentence.
//! 3. Lines join with a space: not between letters of Chinese and the like, not after a hyphen.

use std::borrow::Cow;

use super::line::{Line, is_rule, is_stop, is_wide, item};
use crate::document::script::Script;

/// Wider than any page that text was wrapped for, in columns.
const LONG_LINE: usize = 140;

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
    /// Begins with a bullet or a number, which is no part of its text.
    Item(Option<u32>),
    /// One line with nothing around it.
    Alone,
    /// Anything else.
    Flowing,
}

/// The paragraphs of a text.
pub fn paragraphs(text: &str) -> Vec<Paragraph> {
    let text = one_kind_of_line_end(text);
    let mut found = Vec::new();
    let mut group: Vec<Line<'_>> = Vec::new();
    for line in text.split('\n').chain([""]) {
        if let Some(line) = Line::new(line) {
            group.push(line);
        } else if !group.is_empty() {
            let first = found.is_empty();
            add_group(&group, first, &mut found);
            group.clear();
        }
    }
    found
}

/// Carriage returns and Unicode's own separators become line feeds; a new page parts paragraphs.
fn one_kind_of_line_end(text: &str) -> Cow<'_, str> {
    let ends = [
        ("\r\n", "\n"),
        ("\r", "\n"),
        ("\u{b}", "\n"),
        ("\u{85}", "\n"),
        ("\u{2028}", "\n"),
        ("\u{c}", "\n\n"),
        ("\u{2029}", "\n\n"),
    ];
    let mut clean = Cow::Borrowed(text);
    for (end, feed) in ends {
        if clean.contains(end) {
            clean = Cow::Owned(clean.replace(end, feed));
        }
    }
    clean
}

fn add_group(lines: &[Line<'_>], first: bool, found: &mut Vec<Paragraph>) {
    let page = Page::of(lines);
    let mut current: Option<Draft> = None;
    for (n, line) in lines.iter().enumerate() {
        if first && n == 1 && line.bare.to_lowercase() == lines[0].bare.to_lowercase() {
            continue;
        }
        if is_rule(line.bare) {
            let level = if line.bare.starts_with('=') { 1 } else { 2 };
            let underlines = !line.bare.contains(' ') && line.bare.starts_with(['=', '-']);
            match current.take() {
                Some(draft) if underlines && draft.lines == 1 && draft.last_width <= LONG_LINE => {
                    found.push(Paragraph { text: draft.text, shape: Shape::Underlined(level) });
                }
                draft => {
                    found.extend(draft.map(|draft| draft.finish(&page)));
                    found.push(Paragraph { text: String::new(), shape: Shape::Rule });
                }
            }
            continue;
        }
        let item = item(line.bare);
        match &mut current {
            Some(draft) if !draft.ends_before(line, item.is_some(), &page) => draft.add(line),
            _ => {
                let done = current.replace(Draft::new(line, item));
                found.extend(done.map(|draft| draft.finish(&page)));
            }
        }
    }
    found.extend(current.map(|draft| draft.finish(&page)));
}

/// True for two or three short lines of which none ends or goes on as text does: a number and a name of a chapter, a
/// title said twice.
fn is_stack_of_headings(lines: &[Line<'_>]) -> bool {
    let like_heading = |line: &Line<'_>| {
        let begins_small = line.bare.chars().find(|c| c.is_alphanumeric()).is_none_or(char::is_lowercase);
        let goes_on = line
            .bare
            .ends_with(|c| is_stop(c) || matches!(c, ',' | ';' | ':' | '，' | '、' | '：' | '،' | '-'));
        line.width <= 60 && !begins_small && !goes_on
    };
    (2..=3).contains(&lines.len()) && lines.iter().all(like_heading)
}

/// What a group of lines has in common.
struct Page {
    /// How many there are.
    lines: usize,
    /// Each line is a paragraph.
    one_each: bool,
    /// Of the widest line.
    width: usize,
    /// Of the line that is indented least.
    indent: usize,
    /// The first line is indented more than that.
    first_in: bool,
}

impl Page {
    fn of(lines: &[Line<'_>]) -> Self {
        let total: usize = lines.iter().map(|line| line.width).sum();
        let in_long: usize = lines.iter().map(|line| line.width).filter(|&width| width > LONG_LINE).sum();
        let indent = lines.iter().map(|line| line.indent).min().unwrap_or_default();
        Self {
            lines: lines.len(),
            one_each: 2 * in_long > total || is_stack_of_headings(lines),
            width: lines.iter().map(|line| line.width).max().unwrap_or_default(),
            indent,
            first_in: lines.first().is_some_and(|line| line.indent > indent),
        }
    }
}

/// A paragraph that may still go on.
struct Draft {
    text: String,
    lines: usize,
    /// Whether it is an item of a list, and with which number.
    item: Option<Option<u32>>,
    indent: usize,
    last_width: usize,
}

impl Draft {
    fn new(line: &Line<'_>, item: Option<(Option<u32>, &str)>) -> Self {
        let text = item.map_or(line.bare, |(_, text)| text).to_owned();
        Self {
            text,
            lines: 1,
            item: item.map(|(number, _)| number),
            indent: line.indent,
            last_width: line.width,
        }
    }

    /// True where `line` begins a new paragraph.
    fn ends_before(&self, line: &Line<'_>, item: bool, page: &Page) -> bool {
        let ended = self.text.ends_with(is_stop);
        if page.one_each || (item && (self.item.is_some() || ended || self.text.ends_with([':', '：']))) {
            return true;
        }
        let ended_early = ended && 10 * (self.last_width + 1 + line.first_word()) < 7 * page.width;
        if self.item.is_some() {
            return ended_early && line.indent <= self.indent;
        }
        // The first line of a paragraph stands further in than its other lines, or has Chinese's two wide spaces.
        let further_in = line.indent > page.indent && (self.lines > 1 || line.indent == self.indent);
        (page.first_in && further_in) || (ended && line.wide_start) || ended_early
    }

    fn add(&mut self, line: &Line<'_>) {
        let last = self.text.chars().next_back().unwrap_or(' ');
        let next = line.bare.chars().next().unwrap_or(' ');
        let tight = |c: char| is_wide(c) || Script::of(c).is_some_and(Script::is_unspaced);
        let before_last = self.text.chars().rev().nth(1);
        let hyphenated = matches!(last, '-' | '\u{2010}') && before_last.is_some_and(char::is_alphanumeric);
        if last == '\u{ad}' {
            self.text.pop();
        } else if !hyphenated && (!tight(last) || !tight(next)) {
            self.text.push(' ');
        }
        self.text.push_str(line.bare);
        self.lines += 1;
        self.last_width = line.width;
    }

    fn finish(self, page: &Page) -> Paragraph {
        let alone = self.lines == 1 && (page.lines == 1 || page.one_each);
        let shape = match (self.item, alone) {
            (Some(number), _) => Shape::Item(number),
            (None, true) => Shape::Alone,
            (None, false) => Shape::Flowing,
        };
        Paragraph { text: self.text, shape }
    }
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
        assert_eq!(texts("用 Rust\n写的。"), ["用 Rust 写的。"]);
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
            found.iter().filter(|p| matches!(p.shape, Shape::Item(_))).map(|p| p.text.as_str()).collect();
        assert_eq!(items, ["milk and honey", "bread", "salt", "Stir.", "Wait."]);
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
