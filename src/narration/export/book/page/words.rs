//! What stands in a block: its text with the elements that the overlay names, emphasis, other languages and links.
//!
//! The text is cut wherever anything begins or ends. For each piece the elements that it stands in are known, outermost
//! first; what the piece before has in common with it stays open, everything else is closed and opened.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::super::super::markup::escape;
use super::super::super::section::Section;
use super::super::{Level, block_id, page_name, unit_id};
use super::lang_attributes;
use crate::document::{Block, Mark, Target};
use crate::segment::Segments;

/// The ways an address may begin; others are no address that a reading system should follow.
const SCHEMES: [&str; 3] = ["https://", "http://", "mailto:"];

/// An element around a part of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Element {
    /// One that the overlay names.
    Unit { sentence: usize, word: Option<usize> },
    /// The mark of this number.
    Mark(usize),
}

/// The text of a block as XHTML.
pub(super) fn words(text: &Segments, sections: &[Section], number: usize, level: Level) -> String {
    let Some(block) = text.document().blocks.get(number) else { return String::new() };
    let units = units(text, number, level);
    let ranges = units.iter().map(|(range, _)| range).chain(block.inlines.iter().map(|inline| &inline.range));
    let mut cuts: BTreeSet<usize> = ranges.flat_map(|range| [range.start, range.end]).collect();
    cuts.extend([0, block.text.len()]);
    let cuts: Vec<usize> = cuts.into_iter().collect();

    let mut out = String::new();
    let (mut open, mut named): (Vec<Element>, BTreeSet<String>) = (Vec::new(), BTreeSet::new());
    let mut unit = 0;
    for (&start, &end) in cuts.iter().zip(cuts.iter().skip(1)) {
        while units.get(unit).is_some_and(|(range, _)| range.end <= start) {
            unit += 1;
        }
        let here = units.get(unit).filter(|(range, _)| range.start <= start).map(|(_, element)| *element);
        let wanted = elements(block, start, here, level);
        let kept = open.iter().zip(&wanted).take_while(|(one, other)| one == other).count();
        while open.len() > kept {
            if let Some(element) = open.pop() {
                out.push_str(closing(block, element));
            }
        }
        for element in wanted.into_iter().skip(kept) {
            out.push_str(&opening(block, sections, number, element, &mut named));
            open.push(element);
        }
        out.push_str(&escape(block.text.get(start..end).unwrap_or_default()));
    }
    while let Some(element) = open.pop() {
        out.push_str(closing(block, element));
    }
    out
}

/// The parts of a block that the overlay names, in order.
fn units(text: &Segments, number: usize, level: Level) -> Vec<(std::ops::Range<usize>, Element)> {
    let sentences = text.sentences(number).iter().enumerate();
    match level {
        Level::Sentence => sentences
            .map(|(sentence, range)| (range.clone(), Element::Unit { sentence, word: None }))
            .collect(),
        Level::Word => sentences
            .flat_map(|(sentence, _)| {
                let words = text.words(number, sentence).into_iter().enumerate();
                words.map(move |(word, range)| (range, Element::Unit { sentence, word: Some(word) }))
            })
            .collect(),
    }
}

/// What the text at a byte stands in, outermost first: sentences hold links, links hold words.
fn elements(block: &Block, at: usize, unit: Option<Element>, level: Level) -> Vec<Element> {
    let mut linked = false;
    let marks = block.inlines.iter().enumerate().filter(|(_, inline)| inline.range.contains(&at));
    let marks = marks.filter(|(_, inline)| match &inline.mark {
        // No link stands in another.
        Mark::Link(target) => can_follow(target) && !std::mem::replace(&mut linked, true),
        Mark::Emphasis | Mark::Strong | Mark::Lang(_) => true,
    });
    let marks = marks.map(|(index, _)| Element::Mark(index));
    match level {
        Level::Sentence => unit.into_iter().chain(marks).collect(),
        Level::Word => marks.chain(unit).collect(),
    }
}

fn can_follow(target: &Target) -> bool {
    match target {
        Target::Place(_) => true,
        Target::Address(address) => SCHEMES.iter().any(|scheme| {
            address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
                && address.len() > scheme.len()
        }),
    }
}

fn opening(
    block: &Block,
    sections: &[Section],
    number: usize,
    element: Element,
    named: &mut BTreeSet<String>,
) -> String {
    match element {
        Element::Unit { sentence, word } => {
            let id = unit_id(number, sentence, word);
            // Where a mark begins within it there is a second part, and an id names one element.
            if named.insert(id.clone()) { format!("<span id=\"{id}\">") } else { "<span>".to_owned() }
        }
        Element::Mark(index) => match block.inlines.get(index).map(|inline| &inline.mark) {
            Some(Mark::Emphasis) => "<em>".to_owned(),
            Some(Mark::Strong) => "<strong>".to_owned(),
            Some(Mark::Lang(lang)) => format!("<span {}>", lang_attributes(lang)),
            Some(Mark::Link(Target::Place(at))) => {
                let section = sections.iter().find(|section| section.blocks.contains(&at.block));
                let page = page_name(section.map_or(0, |section| section.number));
                format!("<a href=\"../{page}#{}\">", block_id(at.block))
            }
            Some(Mark::Link(Target::Address(address))) => {
                format!("<a href=\"{}\">", escape(&encoded(address)))
            }
            None => String::new(),
        },
    }
}

fn closing(block: &Block, element: Element) -> &'static str {
    match element {
        Element::Unit { .. } => "</span>",
        Element::Mark(index) => match block.inlines.get(index).map(|inline| &inline.mark) {
            Some(Mark::Emphasis) => "</em>",
            Some(Mark::Strong) => "</strong>",
            Some(Mark::Lang(_)) => "</span>",
            Some(Mark::Link(_)) => "</a>",
            None => "",
        },
    }
}

/// An address with what has no place in one (RFC 3986, 2) written as bytes.
fn encoded(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    for byte in address.bytes() {
        match byte {
            b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}' => {
                let _ = write!(out, "%{byte:02X}");
            }
            b'!'..=b'~' => out.push(char::from(byte)),
            _ => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
    out
}
