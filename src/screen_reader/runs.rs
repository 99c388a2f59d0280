//! The text of a block as runs: stretches of one direction, one language and one line, with their letters and words.
//!
//! Lines in view have a box for every letter. Lines of mixed direction are cut where the direction turns, so that a range
//! of letters is always one box. What is out of view has no boxes, and its "lines" are its sentences.
//! The last run of a block ends in a line break; all runs together are the document's text.

use std::ops::Range;

use accesskit::{Node, Role as AccessRole, TextDirection};
use unicode_segmentation::UnicodeSegmentation;

use super::geometry::{Letter, Line, Rect};
use super::{ids, tree};
use crate::document::{Block, Direction, Mark, Position};
use crate::segment::Segments;

/// Most letters of a run: words are counted in bytes of eight bits.
const LONGEST: usize = 250;
/// Letters that stand this close follow each other, in logical pixels.
const TOUCHING: f32 = 0.6;

/// A run of text.
#[derive(Debug)]
pub struct Run {
    /// Its node.
    pub node: Node,
    at: Position,
    lens: Vec<u8>,
}

impl Run {
    /// Where it begins.
    pub fn at(&self) -> Position {
        self.at
    }

    /// The byte of the block after each letter.
    pub fn ends(&self) -> Vec<usize> {
        let mut end = self.at.byte;
        self.lens
            .iter()
            .map(|len| {
                end += usize::from(*len);
                end
            })
            .collect()
    }
}

/// A letter with its place in the block and on the screen.
#[derive(Debug, Clone, Copy)]
struct Placed {
    byte: usize,
    len: u8,
    /// Left and right edge, where it is in view.
    edges: Option<(f32, f32)>,
}

/// The runs of a block, in the order of its text. `lines` are those of its lines that are in view.
pub fn runs(segments: &Segments, index: usize, lines: &[Line]) -> Vec<Run> {
    let Some(block) = segments.document().blocks.get(index) else { return Vec::new() };
    let maker = Maker::new(segments, index, block);
    let mut made = Vec::new();
    let mut done = 0;
    for line in lines {
        maker.unseen(done..line.range.start, &mut made);
        match letters(block, line) {
            Some(letters) => maker.line(&letters, Some(line), &mut made),
            None => maker.unseen(line.range.clone(), &mut made),
        }
        done = line.range.end;
    }
    maker.unseen(done..block.text.len(), &mut made);
    if let Some(last) = made.last_mut() {
        maker.end(last);
    }
    made
}

/// The letters of a line in view; `None` where the line and the text are not of the same moment.
fn letters(block: &Block, line: &Line) -> Option<Vec<Placed>> {
    let text = block.text.get(line.range.clone())?;
    let mut byte = line.range.start;
    let placed = line.letters.iter().map(|letter| {
        let placed = Placed { byte, len: letter.len, edges: Some(edges(line, letter)) };
        byte += usize::from(letter.len);
        placed
    });
    let placed: Vec<Placed> = placed.collect();
    let whole = placed.iter().all(|letter| text.is_char_boundary(letter.byte - line.range.start));
    (whole && byte == line.range.end).then_some(placed)
}

fn edges(line: &Line, letter: &Letter) -> (f32, f32) {
    if line.rtl {
        let right = line.rect.right() - letter.at;
        (right - letter.width, right)
    } else {
        let left = line.rect.x + letter.at;
        (left, left + letter.width)
    }
}

/// What is the same for all runs of a block.
struct Maker<'a> {
    index: usize,
    block: &'a Block,
    sentences: &'a [Range<usize>],
    words: Vec<usize>,
    rtl: bool,
}

impl<'a> Maker<'a> {
    fn new(segments: &'a Segments, index: usize, block: &'a Block) -> Self {
        let sentences = segments.sentences(index);
        let words = (0..sentences.len()).flat_map(|sentence| segments.words(index, sentence));
        Self {
            index,
            block,
            sentences,
            words: words.map(|word| word.start).collect(),
            rtl: segments.document().lang_of(index).direction() == Direction::Rtl,
        }
    }

    /// Runs of text that is not in view, a line for every sentence.
    fn unseen(&self, bytes: Range<usize>, made: &mut Vec<Run>) {
        let mut start = bytes.start;
        while start < bytes.end {
            let next = self.sentences.partition_point(|sentence| sentence.start <= start);
            let end = self.sentences.get(next).map_or(bytes.end, |sentence| sentence.start.min(bytes.end));
            let Some(text) = self.block.text.get(start..end) else { return };
            let letters: Vec<Placed> =
                text.grapheme_indices(true).flat_map(|(at, letter)| lens(start + at, letter)).collect();
            self.line(&letters, None, made);
            start = end;
        }
    }

    /// The runs of one line.
    fn line(&self, letters: &[Placed], line: Option<&Line>, made: &mut Vec<Run>) {
        let from = made.len();
        let mut rest = letters;
        while !rest.is_empty() {
            let (count, forward) = self.stretch(rest);
            let (run, after) = rest.split_at(count);
            made.push(self.run(run, line, forward));
            rest = after;
        }
        let ids: Vec<_> = made.iter().skip(from).map(|run| ids::run(run.at)).collect();
        for (index, run) in made.iter_mut().skip(from).enumerate() {
            if let Some(before) = index.checked_sub(1).and_then(|index| ids.get(index)) {
                run.node.set_previous_on_line(*before);
            }
            if let Some(after) = ids.get(index + 1) {
                run.node.set_next_on_line(*after);
            }
        }
    }

    /// How many of the letters are of one run, and whether they go from left to right.
    fn stretch(&self, letters: &[Placed]) -> (usize, bool) {
        let mut forward = None;
        let lang = letters.first().and_then(|letter| self.lang(letter.byte));
        for (index, pair) in letters.windows(2).enumerate() {
            let [before, after] = pair else { break };
            let goes = follows(before, after, !self.rtl);
            let turns = goes.is_none() || (forward.is_some() && forward != goes);
            if index + 1 >= LONGEST || turns || self.lang(after.byte) != lang {
                return (index + 1, forward.unwrap_or(!self.rtl));
            }
            forward = goes;
        }
        (letters.len(), forward.unwrap_or(!self.rtl))
    }

    /// The language of a marked part, where it is not the block's.
    fn lang(&self, byte: usize) -> Option<&str> {
        self.block.inlines.iter().rev().find_map(|inline| match &inline.mark {
            Mark::Lang(lang) if inline.range.contains(&byte) => Some(lang.as_str()),
            Mark::Lang(_) | Mark::Emphasis | Mark::Strong | Mark::Link(_) => None,
        })
    }

    fn run(&self, letters: &[Placed], line: Option<&Line>, forward: bool) -> Run {
        let start = letters.first().map_or(0, |letter| letter.byte);
        let end = letters.last().map_or(start, |letter| letter.byte + usize::from(letter.len));
        let mut node = Node::new(AccessRole::TextRun);
        node.set_value(self.block.text.get(start..end).unwrap_or_default());
        let lens: Vec<u8> = letters.iter().map(|letter| letter.len).collect();
        node.set_character_lengths(lens.as_slice());
        let starts =
            letters.iter().enumerate().filter(|(_, letter)| self.words.binary_search(&letter.byte).is_ok());
        let starts: Vec<u8> = starts.filter_map(|(index, _)| u8::try_from(index).ok()).collect();
        node.set_word_starts(starts);
        node.set_text_direction(if forward {
            TextDirection::LeftToRight
        } else {
            TextDirection::RightToLeft
        });
        if let Some(lang) = self.lang(start) {
            node.set_language(lang);
        }
        let edges: Option<Vec<(f32, f32)>> = letters.iter().map(|letter| letter.edges).collect();
        if let (Some(edges), Some(line)) = (edges, line) {
            let left = edges.iter().fold(f32::MAX, |left, edge| left.min(edge.0));
            let right = edges.iter().fold(f32::MIN, |right, edge| right.max(edge.1));
            node.set_bounds(tree::bounds(&Rect { x: left, width: right - left, ..line.rect }));
            let at = |edge: &(f32, f32)| if forward { edge.0 - left } else { right - edge.1 };
            node.set_character_positions(edges.iter().map(at).collect::<Vec<_>>());
            node.set_character_widths(edges.iter().map(|edge| edge.1 - edge.0).collect::<Vec<_>>());
        }
        Run { node, at: Position::new(self.index, start), lens }
    }

    /// Adds the line break that ends a block.
    fn end(&self, run: &mut Run) {
        let node = &mut run.node;
        let value = format!("{}\n", node.value().unwrap_or_default());
        node.set_value(value);
        let lens: Vec<u8> = run.lens.iter().copied().chain([1]).collect();
        node.set_character_lengths(lens);
        if let (Some(at), Some(widths)) = (node.character_positions(), node.character_widths()) {
            let end = at.last().zip(widths.last()).map_or(0.0, |(at, width)| at + width);
            let at: Vec<f32> = at.iter().copied().chain([end]).collect();
            let widths: Vec<f32> = widths.iter().copied().chain([0.0]).collect();
            node.set_character_positions(at);
            node.set_character_widths(widths);
        }
    }
}

/// A letter out of view; one of more bytes than a run can count is taken character by character.
fn lens(byte: usize, letter: &str) -> Vec<Placed> {
    match u8::try_from(letter.len()) {
        Ok(len) => vec![Placed { byte, len, edges: None }],
        Err(_) => letter
            .char_indices()
            .map(|(at, c)| Placed { byte: byte + at, len: c.len_utf8() as u8, edges: None })
            .collect(),
    }
}

/// Whether one letter stands beside the other, and in which direction; `usual` where either has no width or no place.
fn follows(before: &Placed, after: &Placed, usual: bool) -> Option<bool> {
    let (Some(before), Some(after)) = (before.edges, after.edges) else { return Some(usual) };
    if (after.0 - before.1).abs() < TOUCHING {
        Some(true)
    } else if (before.0 - after.1).abs() < TOUCHING {
        Some(false)
    } else {
        None
    }
}
