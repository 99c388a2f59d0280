//! The text of an object as AT-SPI counts it: in characters from 0, whole or by unit.
//!
//! A [`Reach`] is a stretch of the document: all of it (each block ends in a line break), one block, or one sentence. It
//! copies nothing; [`Offsets`] knows how many characters stand before each block.

use std::ops::Range;

use crate::document::{Document, Position, Span};
use crate::screen_reader::geometry::Line;
use crate::segment::Segments;

/// What is asked for at a place of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// One character.
    Character,
    /// From the beginning of a word to that of the next.
    Word,
    /// From the beginning of a sentence to that of the next.
    Sentence,
    /// A line as it is shown; of what is not in view, a sentence.
    Line,
    /// A block.
    Paragraph,
}

/// How many characters stand before each block, with a line break behind each, and in all.
#[derive(Debug, Clone, Default)]
pub struct Offsets(Vec<usize>);

impl Offsets {
    /// Counts a document.
    pub fn new(document: &Document) -> Self {
        let mut sum = 0;
        let after = document.blocks.iter().map(|block| {
            sum += length(&block.text);
            sum
        });
        Self(std::iter::once(0).chain(after).collect())
    }
}

/// The characters of a block with its line break; none for one without text.
fn length(text: &str) -> usize {
    if text.is_empty() { 0 } else { text.chars().count() + 1 }
}

/// A stretch of a document.
#[derive(Debug, Clone, Copy)]
pub struct Reach<'a> {
    text: &'a Segments,
    /// The whole document where `None`.
    span: Option<Span>,
    offsets: Option<&'a Offsets>,
    /// Whether it is read as one line, however many it takes on the page.
    one_line: bool,
}

impl<'a> Reach<'a> {
    /// All of a document.
    pub fn whole(text: &'a Segments, offsets: &'a Offsets) -> Self {
        Self { text, span: None, offsets: Some(offsets), one_line: false }
    }

    /// A stretch of one block.
    pub fn within(text: &'a Segments, span: Span) -> Self {
        Self { text, span: Some(span), offsets: None, one_line: false }
    }

    /// The same, as one line: a screen reader that meets a sentence reads its first line, and is to read it all.
    pub fn as_one_line(self) -> Self {
        Self { one_line: true, ..self }
    }

    fn block(&self, block: usize) -> &'a str {
        self.text.document().blocks.get(block).map_or("", |block| block.text.as_str())
    }

    /// The stretch's own text, where it is of one block.
    fn part(&self, span: Span) -> &'a str {
        self.block(span.start.block).get(span.start.byte..span.end.byte).unwrap_or_default()
    }

    /// How many characters there are.
    pub fn len(&self) -> usize {
        match (self.span, self.offsets) {
            (Some(span), _) => self.part(span).chars().count(),
            (None, Some(offsets)) => offsets.0.last().copied().unwrap_or_default(),
            (None, None) => 0,
        }
    }

    /// The place before a character; the end for one that is beyond it.
    pub fn at(&self, offset: usize) -> Position {
        match (self.span, self.offsets) {
            (Some(span), _) => {
                let part = self.part(span);
                let byte = part.char_indices().nth(offset).map_or(part.len(), |(byte, _)| byte);
                Position::new(span.start.block, span.start.byte + byte)
            }
            (None, Some(Offsets(before))) => {
                let blocks = before.len().saturating_sub(1);
                let block = before.partition_point(|start| *start <= offset).saturating_sub(1);
                let block = block.min(blocks.saturating_sub(1));
                let text = self.block(block);
                let inside = offset.saturating_sub(before.get(block).copied().unwrap_or_default());
                let byte = text.char_indices().nth(inside).map_or(text.len(), |(byte, _)| byte);
                Position::new(block, byte)
            }
            (None, None) => Position::default(),
        }
    }

    /// How many characters stand before a place; `None` for one outside.
    pub fn offset(&self, at: Position) -> Option<usize> {
        let chars = |text: &str| text.chars().count();
        match (self.span, self.offsets) {
            (Some(span), _) => {
                let inside = at.block == span.start.block && span.start <= at && at <= span.end;
                inside.then(|| chars(self.block(at.block).get(span.start.byte..at.byte).unwrap_or_default()))
            }
            (None, Some(Offsets(before))) => {
                let start = *before.get(at.block)?;
                Some(start + chars(self.block(at.block).get(..at.byte).unwrap_or_default()))
            }
            (None, None) => None,
        }
    }

    /// The characters from one to another.
    pub fn text(&self, range: Range<usize>) -> String {
        let range = range.start.min(self.len())..range.end.min(self.len());
        if range.is_empty() {
            return String::new();
        }
        match (self.span, self.offsets) {
            (Some(span), _) => self.part(span).chars().skip(range.start).take(range.len()).collect(),
            (None, Some(Offsets(before))) => {
                let (from, mut left) = (self.at(range.start), range.len());
                let mut all = String::new();
                let mut skip = range.start - before.get(from.block).copied().unwrap_or_default();
                for block in from.block..before.len().saturating_sub(1) {
                    let text = self.block(block);
                    let broken = (!text.is_empty()).then_some('\n');
                    let before = all.chars().count();
                    all.extend(text.chars().chain(broken).skip(skip).take(left));
                    left -= all.chars().count() - before;
                    skip = 0;
                    if left == 0 {
                        break;
                    }
                }
                all
            }
            (None, None) => String::new(),
        }
    }

    /// The span of characters from one to another.
    pub fn span(&self, range: Range<usize>) -> Span {
        let (start, end) = (self.at(range.start), self.at(range.end.max(range.start)));
        Span { start, end: end.max(start) }
    }

    /// The unit around a character; empty at the end.
    pub fn unit(&self, offset: usize, unit: Unit, lines: &[Line]) -> Range<usize> {
        let length = self.len();
        if offset >= length {
            return length..length;
        }
        if unit == Unit::Character {
            return offset..offset + 1;
        }
        if unit == Unit::Line && self.one_line {
            return 0..length;
        }
        let at = self.at(offset);
        let text = self.block(at.block);
        let bytes = match unit {
            Unit::Character | Unit::Paragraph => 0..text.len(),
            Unit::Word => self.word(at),
            Unit::Sentence => self.sentence(at),
            Unit::Line => {
                let line = lines.iter().find(|line| line.block == at.block && line.range.contains(&at.byte));
                line.map_or_else(|| self.unseen(at, lines), |line| line.range.clone())
            }
        };
        let start = self.offset(Position::new(at.block, bytes.start)).unwrap_or(0);
        let end = match self.span {
            // The line break belongs to the last unit of its block.
            None if bytes.end >= text.len() => self.next_block(at.block).min(length),
            _ => self.offset(Position::new(at.block, bytes.end)).unwrap_or(length),
        };
        start.min(offset)..end.max(offset + 1)
    }

    fn next_block(&self, block: usize) -> usize {
        self.offsets.and_then(|offsets| offsets.0.get(block + 1)).copied().unwrap_or(usize::MAX)
    }

    /// A line that is not in view: a sentence, as far as none of it is in view.
    fn unseen(&self, at: Position, lines: &[Line]) -> Range<usize> {
        let sentence = self.sentence(at);
        let of_block = || lines.iter().filter(|line| line.block == at.block).map(|line| &line.range);
        let from = of_block().map(|range| range.end).filter(|end| *end <= at.byte).max().unwrap_or(0);
        let to = of_block().map(|range| range.start).filter(|start| *start > at.byte).min();
        sentence.start.max(from)..sentence.end.min(to.unwrap_or(usize::MAX))
    }

    fn sentence(&self, at: Position) -> Range<usize> {
        let starts = self.text.sentences(at.block).iter().map(|range| range.start);
        between(starts, at.byte, self.block(at.block).len())
    }

    fn word(&self, at: Position) -> Range<usize> {
        let sentences = self.text.sentences(at.block).len();
        let starts = (0..sentences).flat_map(|sentence| self.text.words(at.block, sentence));
        between(starts.map(|word| word.start), at.byte, self.block(at.block).len())
    }
}

/// From the last of some rising beginnings that is not after a byte, to the next; what stands before the first belongs to it.
fn between(starts: impl Iterator<Item = usize>, byte: usize, end: usize) -> Range<usize> {
    let (mut from, mut to, mut first) = (0, end, true);
    for start in starts {
        if start > byte && !first {
            to = start;
            break;
        }
        if !first || start <= byte {
            from = if first { 0 } else { start };
        }
        first = false;
    }
    from..to
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::document::builder::Builder;
    use crate::document::{Kind, Lang};
    use crate::segment::Rules;

    fn segments(lang: &str, blocks: &[&str]) -> Segments {
        let mut builder = Builder::new(Lang::new(lang));
        for block in blocks {
            builder.block(Kind::Paragraph, block);
        }
        Segments::new(Arc::new(builder.finish("x")), Arc::new(Rules::default()))
    }

    /// The text cut into its units, one after the other.
    fn cut(reach: Reach<'_>, unit: Unit) -> Vec<String> {
        let mut all = Vec::new();
        let mut at = 0;
        while at < reach.len() {
            let range = reach.unit(at, unit, &[]);
            assert!(range.start <= at && range.end > at, "{range:?} at {at}");
            for inside in range.clone() {
                assert_eq!(reach.unit(inside, unit, &[]), range, "every character is of one unit");
            }
            all.push(reach.text(range.clone()));
            at = range.end;
        }
        all
    }

    #[test]
    fn the_units_of_a_text_are_the_text() {
        for (lang, blocks) in [
            ("en", vec!["“Well,” she said. It’s a test.", "Two."]),
            ("ar", vec!["قال فيتامين د 2020. نعم!", "سطر."]),
            ("zh-Hans", vec!["你好，世界。再见！", "完。"]),
        ] {
            let text = segments(lang, &blocks);
            let offsets = Offsets::new(text.document());
            let all = format!("{}\n{}\n", blocks[0], blocks[1]);
            let reach = Reach::whole(&text, &offsets);
            assert_eq!(reach.len(), all.chars().count());
            assert_eq!(reach.text(0..reach.len()), all);
            for unit in [Unit::Character, Unit::Word, Unit::Sentence, Unit::Line, Unit::Paragraph] {
                assert_eq!(cut(reach, unit).concat(), all, "{lang} {unit:?}");
            }
            assert_eq!(cut(reach, Unit::Sentence).len(), 3, "{lang}");
        }
    }

    #[test]
    fn words_take_the_marks_before_the_first_and_after_each() {
        let text = segments("en", &["“Well,” she said."]);
        let offsets = Offsets::new(text.document());
        let words = cut(Reach::whole(&text, &offsets), Unit::Word);
        assert_eq!(words, ["“Well,” ", "she ", "said.\n"]);
    }

    #[test]
    fn offsets_count_characters_and_come_back() {
        let text = segments("ru", &["Да — 😀 нет.", "", "Ещё раз."]);
        let offsets = Offsets::new(text.document());
        let whole = Reach::whole(&text, &offsets);
        for offset in 0..whole.len() {
            let at = whole.at(offset);
            let back = whole.offset(at).unwrap();
            assert_eq!(back, offset, "{at:?}");
        }
        let span = text.sentence_span(crate::document::Place::sentence(1, 0)).unwrap();
        let sentence = Reach::within(&text, span);
        assert_eq!(sentence.text(0..100), "Ещё раз.");
        assert_eq!(sentence.offset(Position::new(0, 0)), None);
        assert_eq!(sentence.at(3), Position::new(1, 6));
        assert_eq!(sentence.unit(8, Unit::Word, &[]), 8..8);
    }
}
