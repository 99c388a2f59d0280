//! From a block's text to laid-out lines.
//!
//! 1. [`pieces`] cuts a very long block, so that no more is laid out than is looked at.
//! 2. [`shape`] gives each part of a piece its face and spacing and hands it to the text engine.
//! 3. Where the block's language runs the other way than its first strong letter, the engine's own copy of the text
//!    begins with a direction mark; [`Shaped`] takes it out of every offset again, so nobody else meets it.
//! 4. The engine lets the first word after a change of direction run over the end of a line. [`overfull`] finds such
//!    lines, and the text is broken there by force.
//!
//! What a letter looks like is decided here; where blocks stand is `flow`'s business.

use std::ops::Range;
use std::sync::Arc;

use iced::advanced::graphics::text::cosmic_text::{
    Attrs, AttrsList, Buffer, BufferLine, Family as Face, FeatureTag, FontFeatures, FontSystem, LayoutRun,
    LineEnding, Metrics, Shaping, Style as Slant, Weight, Wrap,
};

use super::style::Style;
use crate::document::{Block, Direction, Kind, Lang, Mark};
use crate::gui::font;
use crate::settings::typography::Typography;

/// Blocks of more bytes than this are laid out in pieces.
const LONG: usize = 12_000;
/// About how many bytes a piece has.
const PIECE: usize = 4_000;
/// More forced breaks than this in one piece and the text is let be.
const MOST_BREAKS: usize = 200;

/// One piece of a block, laid out.
#[derive(Debug, Clone)]
pub struct Shaped {
    /// The engine's lines, ready to be drawn.
    pub buffer: Arc<Buffer>,
    /// What each line of the screen holds, from the top.
    pub lines: Vec<Line>,
    /// Where each of the engine's own lines begins.
    starts: Vec<Start>,
}

/// A line as the reader sees it.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Bytes of the block's text.
    pub range: Range<usize>,
    /// Top, from the top of the piece's text.
    pub top: f32,
    /// Height.
    pub height: f32,
    /// Left end of its letters, from the left of the piece's text.
    pub left: f32,
    /// Right end of its letters.
    pub right: f32,
    /// True where the text's own direction is right to left.
    pub rtl: bool,
}

/// Where one of the engine's lines begins.
#[derive(Debug, Clone, Copy)]
struct Start {
    /// Byte of the block's text.
    byte: usize,
    /// Bytes of the direction mark before it.
    mark: usize,
}

impl Shaped {
    /// Height of all lines.
    pub fn height(&self) -> f32 {
        self.lines.last().map_or(0.0, |line| line.top + line.height)
    }

    /// The line that holds a byte of the block: the last that begins at or before it.
    pub fn line_at(&self, byte: usize) -> Option<&Line> {
        let after = self.lines.partition_point(|line| line.range.start <= byte);
        self.lines.get(after.saturating_sub(1))
    }

    /// The engine's lines, with the function that turns their offsets into bytes of the block.
    pub fn runs(&self) -> impl Iterator<Item = (LayoutRun<'_>, impl Fn(usize) -> usize + '_)> + '_ {
        self.buffer.layout_runs().map(|run| {
            let start = self.starts.get(run.line_i).copied().unwrap_or(Start { byte: 0, mark: 0 });
            (run, move |offset: usize| start.byte + offset.saturating_sub(start.mark))
        })
    }
}

/// How many pieces a block of `len` bytes is laid out in.
pub fn pieces(len: usize) -> usize {
    if len > LONG { len / PIECE } else { 1 }
}

/// The bytes of one piece of a text.
pub fn piece(text: &str, index: usize) -> Range<usize> {
    let count = pieces(text.len());
    let cut = |index: usize| match index {
        0 => 0,
        index if index >= count => text.len(),
        index => cut_near(text, index * PIECE),
    };
    cut(index)..cut(index + 1)
}

/// The piece that holds a byte.
pub fn piece_at(text: &str, byte: usize) -> usize {
    let mut index = (byte / PIECE).min(pieces(text.len()) - 1);
    while index > 0 && piece(text, index).start > byte {
        index -= 1;
    }
    index
}

/// A good place to cut at or soon after a byte: after a sentence, else a space, else a character.
fn cut_near(text: &str, byte: usize) -> usize {
    let boundary =
        |byte: usize| (byte..text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len());
    let start = boundary(byte);
    let window = text.get(start..boundary(start + PIECE / 4)).unwrap_or_default();
    let sentence = [". ", "? ", "! ", "؟ ", "。", "！", "？"]
        .iter()
        .filter_map(|end| window.find(end).map(|at| start + at + end.len()))
        .min();
    sentence.or_else(|| window.find(' ').map(|at| start + at + 1)).unwrap_or(start)
}

/// What is needed to lay out a piece.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// The block.
    pub block: &'a Block,
    /// Its language.
    pub lang: &'a Lang,
    /// The bytes of its text to lay out.
    pub range: &'a Range<usize>,
    /// The reader's choices.
    pub typography: &'a Typography,
    /// The look of the block.
    pub style: &'a Style,
    /// Longest line, in logical pixels.
    pub width: f32,
}

/// Lays out one piece of a block.
pub fn shape(engine: &mut FontSystem, request: Request<'_>) -> Shaped {
    let Style { size, line_height, .. } = *request.style;
    let mut buffer = Buffer::new_empty(Metrics::new(size.max(1.0), line_height.max(1.0)));
    buffer.set_wrap(engine, Wrap::WordOrGlyph);
    buffer.set_size(engine, Some(request.width.max(1.0)), None);
    let range = request.range.clone();
    let attributes = attributes(&request);
    let direction = direction(request.block.text.get(range.clone()).unwrap_or_default(), request.lang);

    let mut cuts = vec![range.start];
    loop {
        let ends = cuts.iter().skip(1).copied().chain([range.end]);
        let (lines, starts) = cuts
            .iter()
            .copied()
            .zip(ends)
            .map(|(start, end)| line(request.block, start..end, direction, &attributes))
            .unzip();
        buffer.lines = lines;
        buffer.shape_until_scroll(engine, false);
        let shaped = measured(buffer, starts);
        let broken = overfull(&shaped, request.width, &cuts);
        buffer = match Arc::try_unwrap(shaped.buffer) {
            Ok(buffer) => buffer,
            Err(shared) => Buffer::clone(&shared),
        };
        match broken {
            Some(at) if cuts.len() < MOST_BREAKS => {
                let after = cuts.partition_point(|&cut| cut < at);
                cuts.insert(after, at);
            }
            Some(_) | None => {
                // The renderer leaves out what lies outside of the buffer's size.
                let height = shaped.lines.last().map_or(line_height, |line| line.top + line.height);
                buffer.set_size(engine, Some(request.width.max(1.0)), Some(height));
                return Shaped { buffer: Arc::new(buffer), ..shaped };
            }
        }
    }
}

/// One of the engine's lines: a part of the block, behind a direction mark where it needs one.
fn line(
    block: &Block,
    range: Range<usize>,
    direction: Direction,
    attributes: &[Part<'_>],
) -> (BufferLine, Start) {
    let text = block.text.get(range.clone()).unwrap_or_default();
    let lead = match (direction, unicode_bidi::get_base_direction(text)) {
        (Direction::Rtl, unicode_bidi::Direction::Rtl) => "",
        (Direction::Rtl, unicode_bidi::Direction::Ltr | unicode_bidi::Direction::Mixed) => "\u{200f}",
        (Direction::Ltr, unicode_bidi::Direction::Rtl) => "\u{200e}",
        (Direction::Ltr, unicode_bidi::Direction::Ltr | unicode_bidi::Direction::Mixed) => "",
    };
    let plain = attributes.first().map_or_else(Attrs::new, |part| {
        let mut attributes = part.attributes.clone();
        attributes.letter_spacing_opt = None;
        attributes
    });
    let mut list = AttrsList::new(&plain);
    for part in attributes {
        let start = part.range.start.max(range.start);
        let end = part.range.end.min(range.end);
        if start < end && part.attributes != plain {
            list.add_span(start - range.start + lead.len()..end - range.start + lead.len(), &part.attributes);
        }
    }
    let line = BufferLine::new(format!("{lead}{text}"), LineEnding::default(), list, Shaping::Advanced);
    (line, Start { byte: range.start, mark: lead.len() })
}

/// The way a text is set: its language's, unless it has no letter that runs that way.
fn direction(text: &str, lang: &Lang) -> Direction {
    use unicode_bidi::BidiClass::{AL, L, R};
    let (mut ltr, mut rtl) = (false, false);
    for c in text.chars() {
        let class = unicode_bidi::bidi_class(c);
        ltr |= class == L;
        rtl |= class == R || class == AL;
    }
    match (lang.direction(), ltr, rtl) {
        (Direction::Ltr, false, true) => Direction::Rtl,
        (Direction::Rtl, true, false) => Direction::Ltr,
        (own, _, _) => own,
    }
}

/// A part of a block with one set of attributes.
struct Part<'a> {
    range: Range<usize>,
    attributes: Attrs<'a>,
}

/// The attributes of each part of a piece, in order, without gaps.
fn attributes<'a>(request: &Request<'a>) -> Vec<Part<'a>> {
    let Request { block, typography, style, range, .. } = *request;
    let text = block.text.get(range.clone()).unwrap_or_default();
    let spaced = typography.letter_spacing > 0.0 || typography.word_spacing > 0.0;
    let mut parts = Vec::new();
    for run in font::choose::runs(text, typography.family, request.lang) {
        let run_range = range.start + run.range.start..range.start + run.range.end;
        let letter = if font::choose::joins(run.script) { 0.0 } else { typography.letter_spacing };
        for (part, strong, emphasis) in marked(block, run_range) {
            let mut attributes = face(run.family, strong || style.bold, emphasis);
            if letter > 0.0 {
                let mut features = FontFeatures::new();
                features.disable(FeatureTag::STANDARD_LIGATURES).disable(FeatureTag::CONTEXTUAL_LIGATURES);
                attributes = attributes.letter_spacing(letter).font_features(features);
            }
            if !spaced {
                parts.push(Part { range: part, attributes });
                continue;
            }
            let spaces = attributes.clone().letter_spacing(letter + typography.word_spacing);
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
    parts
}

/// Cuts a run where strong or emphasised text begins or ends: (bytes of the block, strong, emphasised).
fn marked(block: &Block, run: Range<usize>) -> Vec<(Range<usize>, bool, bool)> {
    let inlines = || block.inlines.iter().filter(|inline| !matches!(inline.mark, Mark::Lang(_)));
    let mut cuts: Vec<usize> = inlines()
        .flat_map(|inline| [inline.range.start, inline.range.end])
        .filter(|at| run.start < *at && *at < run.end)
        .chain([run.start, run.end])
        .collect();
    cuts.sort_unstable();
    cuts.dedup();
    let has = |wanted: fn(&Mark) -> bool, at: usize| {
        inlines().any(|inline| wanted(&inline.mark) && inline.range.contains(&at))
    };
    cuts.windows(2)
        .map(|pair| {
            let strong = has(|mark| matches!(mark, Mark::Strong), pair[0]);
            let emphasis = has(|mark| matches!(mark, Mark::Emphasis), pair[0]);
            (pair[0]..pair[1], strong, emphasis)
        })
        .collect()
}

/// The attributes of a face in a weight and slant that it has. The machine's own faces are asked for upright and regular,
/// because the engine finds no fallback in another weight.
fn face(family: Option<&'static str>, bold: bool, slanted: bool) -> Attrs<'static> {
    let Some(name) = family else {
        return Attrs::new().family(Face::Name(font::UI_FAMILY));
    };
    let attributes = Attrs::new().family(Face::Name(name));
    match font::catalogue().get(name) {
        Some(face) => match face.bold {
            Some(weight) if bold => attributes.weight(weight),
            Some(_) | None if slanted && face.italic && !bold => attributes.style(Slant::Italic),
            Some(_) | None => attributes.weight(Weight::NORMAL),
        },
        None => attributes,
    }
}

/// Collects the lines of a laid-out buffer.
fn measured(buffer: Buffer, starts: Vec<Start>) -> Shaped {
    let mut shaped = Shaped { buffer: Arc::new(buffer), lines: Vec::new(), starts };
    let mut lines = Vec::new();
    for (run, byte) in shaped.runs() {
        let (mut start, mut end) = (usize::MAX, 0);
        let (mut left, mut right) = (f32::MAX, f32::MIN);
        for glyph in run.glyphs {
            start = start.min(glyph.start);
            end = end.max(glyph.end);
            left = left.min(glyph.x);
            right = right.max(glyph.x + glyph.w);
        }
        let range = if start <= end { byte(start)..byte(end) } else { byte(0)..byte(0) };
        if left > right {
            (left, right) = (0.0, 0.0);
        }
        lines.push(Line { range, top: run.line_top, height: run.line_height, left, right, rtl: run.rtl });
    }
    shaped.lines = lines;
    shaped
}

/// The byte of the block before which a line that is too long must be broken; none of `cuts`, where that was tried.
///
/// Letters are taken in the order of the text, and the break comes at the last space or change of direction that fits, else
/// before the first letter that does not.
fn overfull(shaped: &Shaped, width: f32, cuts: &[usize]) -> Option<usize> {
    let untried = |at: usize| (!cuts.contains(&at)).then_some(at);
    for (run, byte) in shaped.runs() {
        let visible = || run.glyphs.iter().filter(|glyph| !is_blank(run.text, &(glyph.start..glyph.end)));
        let left = visible().map(|glyph| glyph.x).fold(f32::MAX, f32::min);
        let right = visible().map(|glyph| glyph.x + glyph.w).fold(f32::MIN, f32::max);
        if left >= -0.5 && right <= width + 0.5 {
            continue;
        }
        let mut glyphs: Vec<_> = run.glyphs.iter().collect();
        glyphs.sort_by_key(|glyph| glyph.start);
        let mut used = glyphs.first().map_or(0.0, |glyph| glyph.w);
        let mut cut = None;
        for pair in glyphs.windows(2) {
            let blank = is_blank(run.text, &(pair[0].start..pair[0].end));
            if pair[0].level != pair[1].level || blank {
                cut = untried(byte(pair[1].start)).or(cut);
            }
            used += pair[1].w;
            if used > width + 0.5 && !is_blank(run.text, &(pair[1].start..pair[1].end)) {
                cut = cut.or_else(|| untried(byte(pair[1].start)));
                break;
            }
        }
        // A space at the end may stand on the wrong side and push the letters out: then the break comes after it.
        let cut = cut.or_else(|| untried(byte(glyphs.last()?.end)));
        if cut.is_some() {
            return cut;
        }
    }
    None
}

fn is_blank(text: &str, range: &Range<usize>) -> bool {
    text.get(range.clone()).is_none_or(|cluster| cluster.chars().all(char::is_whitespace))
}

/// Width of an average letter of a language's script in em, spacing included: what [`Typography::measure`] counts.
pub fn average_advance(engine: &mut FontSystem, typography: &Typography, lang: &Lang) -> f32 {
    let sample = match (lang.primary().as_str(), lang.direction()) {
        ("zh" | "ja" | "ko" | "cmn" | "yue", _) => return 1.0 + typography.letter_spacing,
        (_, Direction::Rtl) => "هذا نص نقرؤه في هدوء ونفهم معناه كلمة بعد كلمة",
        ("ru" | "uk" | "be" | "bg" | "sr" | "mk", _) => {
            "это текст который мы спокойно читаем слово за словом"
        }
        _ => "this is a text that we read in peace and quiet word by word",
    };
    let block = Block {
        kind: Kind::Paragraph,
        text: sample.to_owned(),
        lang: None,
        inlines: Vec::new(),
        sentence_starts: Vec::new(),
    };
    // Measured large, so that the rounding of small sizes does not matter.
    let large = Typography { size: 100.0, ..typography.clone() };
    let style = super::style::style(Kind::Paragraph, None, &large, f32::MAX);
    let request = Request {
        block: &block,
        lang,
        range: &(0..sample.len()),
        typography: &large,
        style: &style,
        width: 100_000.0,
    };
    let shaped = shape(engine, request);
    let width = shaped.lines.first().map_or(5000.0, |line| line.right - line.left);
    width / 100.0 / sample.chars().count() as f32
}

#[cfg(test)]
mod tests;
