//! Faces, spacing and the colour of links: the attributes of each part of a text.

use std::ops::Range;

use iced::advanced::graphics::text::cosmic_text::{
    Attrs, Color, Family as Face, FeatureTag, FontFeatures, Metrics, Style as Slant,
};

use super::Request;
use crate::document::{Block, Direction, Mark};
use crate::gui::font;
use crate::gui::font::catalogue::Typeface;
use crate::gui::font::choose::Faces;
use crate::gui::widget::page::reference;
use crate::settings::letters::Stress;
use crate::settings::theme::Rgb;

/// A part of a block with one set of attributes.
pub struct Part<'a> {
    /// Bytes of the block's text.
    pub range: Range<usize>,
    /// Its face and spacing.
    pub attributes: Attrs<'a>,
}

/// The attributes of each part of a piece, without gaps; where two parts overlap, the later one counts.
/// `installed` is the family of the machine's own that the reader chose, where there is one.
pub fn attributes<'a>(
    request: &Request<'a>,
    direction: Direction,
    installed: Option<&Typeface>,
) -> Vec<Part<'a>> {
    let Request { block, typography, style, range, link, raised, .. } = *request;
    let text = block.text.get(range.clone()).unwrap_or_default();
    let between_words = typography.between_words();
    let spaced = typography.letter_spacing > 0.0 || between_words > 0.0;
    let mut parts = Vec::new();
    let faces = Faces { family: typography.family, installed };
    for run in font::choose::runs(text, faces, request.lang) {
        let run_range = range.start + run.range.start..range.start + run.range.end;
        let letter = if font::choose::joins(run.script) { 0.0 } else { typography.letter_spacing };
        for (part, strong, emphasis) in marked(block, &run_range) {
            let plain = &typography.plain;
            let bold = style.bold || (strong && plain.shows(Stress::Bold));
            let slanted = emphasis && plain.shows(Stress::Italics);
            let mut attributes = face(run.family, installed, typography.weight.number(), bold, slanted);
            if let Some(Rgb(r, g, b)) = link
                && block.links().any(|(range, _)| range.contains(&part.start))
            {
                attributes = attributes.color(Color::rgb(r, g, b));
            }
            if raised.iter().any(|range| range.contains(&part.start)) {
                let metrics = Metrics::new(reference::size(style), style.line_height);
                attributes = attributes.metrics(metrics).color(Color::rgba(0, 0, 0, 0));
            }
            if letter > 0.0 {
                let mut features = FontFeatures::new();
                features.disable(FeatureTag::STANDARD_LIGATURES).disable(FeatureTag::CONTEXTUAL_LIGATURES);
                attributes = attributes.letter_spacing(letter).font_features(features);
            }
            if !spaced {
                parts.push(Part { range: part, attributes });
                continue;
            }
            let spaces = attributes.clone().letter_spacing(letter + between_words);
            let mut start = part.start;
            for word in block.text.get(part).unwrap_or_default().split_inclusive(' ') {
                let bare = word.trim_end_matches(' ').len();
                for (len, attributes) in [(bare, &attributes), (word.len() - bare, &spaces)] {
                    if len > 0 {
                        parts.push(Part { range: start..start + len, attributes: attributes.clone() });
                        start += len;
                    }
                }
            }
        }
    }
    unify(text, range.start, direction, &mut parts);
    parts
}

/// Cuts a run where strong or emphasised text or a link begins or ends: (bytes of the block, strong, emphasised).
fn marked(block: &Block, run: &Range<usize>) -> Vec<(Range<usize>, bool, bool)> {
    let has = |wanted: Mark, at: usize| {
        block.inlines.iter().any(|inline| inline.mark == wanted && inline.range.contains(&at))
    };
    let parts = block
        .between_marks(run, |mark| matches!(mark, Mark::Strong | Mark::Emphasis | Mark::Link(_)))
        .into_iter();
    parts
        .map(|part| {
            let (strong, emphasis) = (has(Mark::Strong, part.start), has(Mark::Emphasis, part.start));
            (part, strong, emphasis)
        })
        .collect()
}

/// Makes each word that runs from the right one part, whatever faces and marks it has: the engine puts the parts of such a
/// word in the wrong order. Its letters decide. Later parts of the list go before earlier ones.
fn unify(text: &str, offset: usize, direction: Direction, parts: &mut Vec<Part<'_>>) {
    if parts.len() < 2 || !text.chars().any(runs_from_right) {
        return;
    }
    let level = match direction {
        Direction::Ltr => unicode_bidi::Level::ltr(),
        Direction::Rtl => unicode_bidi::Level::rtl(),
    };
    let bidi = unicode_bidi::BidiInfo::new(text, Some(level));
    let mut words: Vec<(Range<usize>, unicode_bidi::Level)> = Vec::new();
    for (at, c) in text.char_indices().filter(|(at, c)| bidi.levels[*at].is_rtl() && !c.is_whitespace()) {
        let (end, level) = (at + c.len_utf8(), bidi.levels[at]);
        match words.last_mut() {
            Some((word, of)) if word.end == at && *of == level => word.end = end,
            Some(_) | None => words.push((at..end, level)),
        }
    }
    for (word, _) in words {
        let range = offset + word.start..offset + word.end;
        let of_word =
            || parts.iter().filter(|part| part.range.start < range.end && part.range.end > range.start);
        if of_word().nth(1).is_none() {
            continue;
        }
        let letter = text.get(word.clone()).and_then(|word| word.find(runs_from_right)).unwrap_or(0);
        let deciding = of_word().find(|part| part.range.contains(&(range.start + letter)));
        if let Some(attributes) = deciding.map(|part| part.attributes.clone()) {
            parts.push(Part { range, attributes });
        }
    }
}

fn runs_from_right(c: char) -> bool {
    use unicode_bidi::BidiClass::{AL, R};
    matches!(unicode_bidi::bidi_class(c), AL | R)
}

/// How much heavier bold letters are than others, and the least that they are.
const BOLDER: u16 = 300;

/// The attributes of a face in a weight and slant that it has. Faces of the machine's that the reader did not choose are asked
/// for upright and regular, because the engine finds no fallback in another weight.
fn face(
    family: Option<&'static str>,
    installed: Option<&Typeface>,
    weight: u16,
    bold: bool,
    slanted: bool,
) -> Attrs<'static> {
    let Some(name) = family else {
        return Attrs::new().family(Face::Name(font::UI_FAMILY));
    };
    let attributes = Attrs::new().family(Face::Name(name));
    match installed.filter(|face| face.name == name).or(font::catalogue().get(name)) {
        // There is one italic, of regular weight.
        Some(face) if slanted && face.italic && !bold => attributes.style(Slant::Italic),
        Some(face) => attributes.weight(face.weight(if bold { weight + BOLDER } else { weight })),
        None => attributes,
    }
}
