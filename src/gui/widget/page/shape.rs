//! From a block's text to laid-out lines.
//!
//! 1. [`pieces`](mod@pieces) cuts a very long block, so that no more is laid out than is looked at.
//! 2. [`parts`] gives each part of a piece its face and spacing, and [`shape`] hands it to the text engine.
//! 3. Where the block's language runs the other way than its first strong letter, the engine's own copy of the text
//!    begins with a direction mark; [`Shaped`] takes it out of every offset again, so nobody else meets it.
//! 4. The engine breaks lines, except where it would break them wrongly: there `lines` cuts the text.
//!
//! What a letter looks like is decided here; where blocks stand is `flow`'s business.

mod lines;
pub mod parts;
pub mod pieces;
mod shown;

use std::ops::Range;
use std::sync::Arc;

use iced::advanced::graphics::text::cosmic_text::{
    Align, Attrs, AttrsList, AttrsOwned, Buffer, BufferLine, FontSystem, LayoutRun, LineEnding, Metrics,
    Shaping, Wrap,
};

use super::style::Style;
use crate::document::{Block, Direction, Kind, Lang};
use crate::gui::font::machine;
use crate::settings::theme::Rgb;
use crate::settings::typography::{Alignment, Typography};
use lines::{Cut, End};
use parts::Part;
pub use pieces::{piece, piece_at, pieces};

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
    /// Where its text ends, in bytes of the block; a hyphen behind it is none of them.
    end: usize,
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
        runs(&self.buffer, &self.starts)
    }
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
    /// The colour of its links, where it can have some.
    pub link: Option<Rgb>,
    /// References to notes in it, which are smaller and not shown: see `reference`.
    pub raised: &'a [Range<usize>],
    /// Longest line, in logical pixels.
    pub width: f32,
}

/// Lays out one piece of a block.
pub fn shape(engine: &mut FontSystem, request: Request<'_>) -> Shaped {
    let Style { size, line_height, .. } = *request.style;
    let mut buffer = Buffer::new_empty(Metrics::new(size.max(1.0), line_height.max(1.0)));
    let range = request.range.clone();
    let text = shown::shown(request.block.text.get(range.clone()).unwrap_or_default(), request.typography);
    let direction = match request.block.kind {
        // Whatever language surrounds it.
        Kind::Code => direction(&text, &Lang::new("en")),
        _ => direction(&text, request.lang),
    };
    let installed = machine::chosen(engine, request.typography.installed.as_deref());
    let parts = parts::attributes(&request, direction, installed.as_deref());
    let piece =
        Piece { text: &text, at: range.start, direction, parts: &parts, size, align: align(&request) };
    let ours = lines::ours(&text, &request);
    buffer.set_wrap(engine, if ours { Wrap::None } else { Wrap::WordOrGlyph });
    let width = Some(request.width.max(1.0));
    buffer.set_size(engine, width, None);

    let (first, start) = piece.line(&Cut::whole(&text));
    buffer.lines = vec![first];
    let mut starts = vec![start];
    buffer.shape_until_scroll(engine, false);
    if ours {
        let mut alone = Buffer::new_empty(buffer.metrics());
        alone.set_wrap(engine, Wrap::None);
        let cuts = lines::cut(&piece, &request, &buffer, start.mark, &mut |cut: &Cut| {
            alone.lines = vec![piece.line(cut).0];
            alone.shape_until_scroll(engine, false);
            alone.layout_runs().map(|run| run.line_w).fold(0.0, f32::max)
        });
        (buffer.lines, starts) = cuts.iter().map(|cut| piece.line(cut)).unzip();
        buffer.shape_until_scroll(engine, false);
    }

    let lines = measured(&buffer, &starts);
    // The renderer leaves out what lies outside of the buffer's size.
    let height = lines.last().map_or(line_height, |line| line.top + line.height);
    buffer.set_size(engine, width, Some(height));
    Shaped { buffer: Arc::new(buffer), lines, starts }
}

/// A piece of a block as it is handed to the engine, line by line.
struct Piece<'a> {
    /// Its text as it is shown: as many bytes as in the block.
    text: &'a str,
    /// Where in the block it begins.
    at: usize,
    direction: Direction,
    parts: &'a [Part<'a>],
    /// Size of the letters in logical pixels.
    size: f32,
    align: Option<Align>,
}

impl Piece<'_> {
    /// One of the engine's lines, behind a direction mark where it needs one, with a hyphen where it ends inside a word.
    fn line(&self, cut: &Cut) -> (BufferLine, Start) {
        let text = self.text.get(cut.range.clone()).unwrap_or_default();
        let lead = match (self.direction, unicode_bidi::get_base_direction(text)) {
            (Direction::Rtl, unicode_bidi::Direction::Rtl) => "",
            (Direction::Rtl, unicode_bidi::Direction::Ltr | unicode_bidi::Direction::Mixed) => "\u{200f}",
            (Direction::Ltr, unicode_bidi::Direction::Rtl) => "\u{200e}",
            (Direction::Ltr, unicode_bidi::Direction::Ltr | unicode_bidi::Direction::Mixed) => "",
        };
        let plain = self.parts.first().map_or_else(Attrs::new, |part| {
            let mut attributes = part.attributes.clone();
            attributes.letter_spacing_opt = None;
            attributes
        });
        let tail = match cut.end {
            End::Plain => "",
            End::Hyphen => lines::HYPHEN,
        };
        let mut list = AttrsList::new(&plain);
        let (first, last) = (self.at + cut.range.start, self.at + cut.range.end);
        for part in self.parts {
            let start = part.range.start.max(first);
            let mut end = part.range.end.min(last);
            // Most texts have one part, which then is the plain one.
            if start < end && (self.parts.len() > 1 || part.attributes != plain) {
                end += if end == last { tail.len() } else { 0 };
                list.add_span(start - first + lead.len()..end - first + lead.len(), &part.attributes);
            }
        }
        if cut.stretch > 0.0 {
            for (at, _) in text.match_indices(' ') {
                let at = lead.len() + at;
                let attributes = list.get_span(at);
                let now = attributes.letter_spacing_opt.map_or(0.0, |spacing| spacing.0);
                let wider = attributes.letter_spacing(now + cut.stretch / self.size.max(1.0));
                let wider = AttrsOwned::new(&wider);
                list.add_span(at..at + 1, &wider.as_attrs());
            }
        }
        let mut line =
            BufferLine::new(format!("{lead}{text}{tail}"), LineEnding::default(), list, Shaping::Advanced);
        line.set_align(self.align);
        (line, Start { byte: first, mark: lead.len(), end: last })
    }
}

/// What the engine is told of the side at which lines begin. Lists and code are never centred: their shape says something.
fn align(request: &Request<'_>) -> Option<Align> {
    match (request.typography.alignment, request.block.kind) {
        (Alignment::Left, _) => Some(Align::Left),
        (Alignment::Centre, Kind::Item | Kind::Code | Kind::Cell { .. }) => None,
        (Alignment::Centre, _) => Some(Align::Center),
        (Alignment::Start | Alignment::Justified, _) => None,
    }
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

/// The lines of a laid-out buffer.
fn measured(buffer: &Buffer, starts: &[Start]) -> Vec<Line> {
    let line = |(run, byte): (LayoutRun<'_>, _)| {
        let byte: &dyn Fn(usize) -> usize = &byte;
        let ends =
            run.glyphs.iter().fold((usize::MAX, 0), |(start, end), g| (g.start.min(start), g.end.max(end)));
        let (left, right) = run
            .glyphs
            .iter()
            .fold((f32::MAX, f32::MIN), |(left, right), g| (g.x.min(left), (g.x + g.w).max(right)));
        let empty = run.glyphs.is_empty();
        Line {
            range: if empty { byte(0)..byte(0) } else { byte(ends.0)..byte(ends.1) },
            top: run.line_top,
            height: run.line_height,
            left: if empty { 0.0 } else { left },
            right: if empty { 0.0 } else { right },
            rtl: run.rtl,
        }
    };
    runs(buffer, starts).map(line).collect()
}

/// The engine's lines, with the function that turns their offsets into bytes of the block.
fn runs<'a>(
    buffer: &'a Buffer,
    starts: &'a [Start],
) -> impl Iterator<Item = (LayoutRun<'a>, impl Fn(usize) -> usize + 'a)> + 'a {
    buffer.layout_runs().map(|run| {
        let start = starts.get(run.line_i).copied().unwrap_or(Start { byte: 0, mark: 0, end: usize::MAX });
        (run, move |offset: usize| (start.byte + offset.saturating_sub(start.mark)).min(start.end))
    })
}

/// True for languages whose letters fill a square each; a line holds half as many of them.
pub fn has_square_letters(lang: &Lang) -> bool {
    matches!(lang.primary().as_str(), "zh" | "ja" | "ko" | "cmn" | "yue")
}

/// Width of an average letter of a language's script in em, spacing included: what [`Typography::measure`] counts.
pub fn average_advance(engine: &mut FontSystem, typography: &Typography, lang: &Lang) -> f32 {
    let sample = match (lang.primary().as_str(), lang.direction()) {
        _ if has_square_letters(lang) => return 1.0 + typography.letter_spacing,
        (_, Direction::Rtl) => "هذا نص نقرؤه في هدوء ونفهم معناه كلمة بعد كلمة",
        ("ru" | "uk" | "be" | "bg" | "sr" | "mk", _) => {
            "это текст который мы спокойно читаем слово за словом"
        }
        _ => "this is a text that we read in peace and quiet word by word",
    };
    let block = Block::new(Kind::Paragraph, sample);
    // Measured large, so that the rounding of small sizes does not matter.
    let large = Typography { size: 100.0, ..typography.clone() };
    let style = super::style::style(Kind::Paragraph, None, &large, f32::MAX);
    let request = Request {
        block: &block,
        lang,
        range: &(0..sample.len()),
        typography: &large,
        style: &style,
        link: None,
        raised: &[],
        width: 100_000.0,
    };
    let shaped = shape(engine, request);
    let width = shaped.lines.first().map_or(5000.0, |line| line.right - line.left);
    width / 100.0 / sample.chars().count() as f32
}

#[cfg(test)]
mod tests;
