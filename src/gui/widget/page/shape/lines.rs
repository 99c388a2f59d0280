//! Which text stands on which line, where the engine would do it wrong or cannot do it.
//!
//! The engine breaks lines within one direction of writing only: at every change of direction it breaks where it must not
//! (between the two signs of an Arabic ك2), or does not break where it must. It knows no words of Thai and no hyphens, and
//! does not stretch lines as readers of this page want them. In these cases ([`ours`]):
//!
//! 1. The whole piece is laid out on one endless line, which tells how wide each letter is.
//! 2. [`cut`] fills lines with as much as fits, up to a place where Unicode's rules let a line end, else up to a letter. Where
//!    a word is torn its letters may change their shape, so there the line itself is laid out to know its width. With
//!    hyphens a word may also be parted between syllables; justified, the spaces of a line share what is left of it.
//! 3. `shape` makes each of them a line of the engine, which breaks nothing any more.

use std::ops::Range;

use iced::advanced::graphics::text::cosmic_text::{Buffer, LayoutGlyph};
use unicode_bidi::BidiClass;
use unicode_segmentation::UnicodeSegmentation as _;

use super::{Piece, Request};
use crate::document::Kind;
use crate::segment::{breaks, syllables};
use crate::settings::typography::{Alignment, Hyphens};

/// What stands at the end of a line where a word is parted.
pub const HYPHEN: &str = "-";

/// A space is stretched by at most this, in em; a line with larger holes stays ragged.
const MOST_STRETCH: f32 = 0.5;

/// The spaces before a line of code take at most this share of its width.
const MOST_INDENT: f32 = 0.25;

/// One line of a piece.
#[derive(Debug, Clone, PartialEq)]
pub struct Cut {
    /// Bytes of the piece's text, without the space at which the line ends.
    pub range: Range<usize>,
    /// How it ends.
    pub end: End,
    /// How much wider each of its spaces is, in logical pixels.
    pub stretch: f32,
}

/// How a line ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// As it is.
    Plain,
    /// With a hyphen: its last word goes on.
    Hyphen,
}

impl Cut {
    /// All of a text on one line.
    pub fn whole(text: &str) -> Self {
        Self::plain(0..text.len())
    }

    fn plain(range: Range<usize>) -> Self {
        Self { range, end: End::Plain, stretch: 0.0 }
    }
}

/// True where lines are cut here and not by the engine.
pub(super) fn ours(text: &str, request: &Request<'_>) -> bool {
    // From Hebrew to the Vedic signs stand the scripts that run from the right, those that write no spaces, and those whose
    // letters are made of several signs, which the engine tears; but for the parts of Korean letters.
    let needs = |c: char| match c {
        '\u{590}'..'\u{1100}' | '\u{1200}'..'\u{1d00}' => true,
        c => c > '\u{2000}' && matches!(unicode_bidi::bidi_class(c), BidiClass::AL | BidiClass::R),
    };
    // The engine counts the space at the end of a centred line before a long word.
    let aligned = matches!(request.typography.alignment, Alignment::Centre | Alignment::Justified);
    let is_code = request.block.kind == Kind::Code;
    aligned || is_code || parts_words(request) || text.chars().any(needs)
}

/// True where words are parted at the ends of lines.
fn parts_words(request: &Request<'_>) -> bool {
    request.typography.hyphens == Hyphens::On
        && syllables::has_syllables(request.lang)
        && !matches!(request.block.kind, Kind::Code | Kind::Heading(_))
}

/// How far each letter of a text reaches, from the text's beginning, if all of it stood on one line.
struct Reach {
    /// First byte of each letter, rising.
    starts: Vec<usize>,
    /// Where it begins; one more than there are letters.
    at: Vec<f32>,
}

impl Reach {
    /// From a text on one endless line; `mark` bytes at its beginning are not the text's.
    fn new(buffer: &Buffer, mark: usize) -> Self {
        let mut glyphs: Vec<&LayoutGlyph> =
            buffer.layout_runs().flat_map(|run| run.glyphs).filter(|glyph| glyph.start >= mark).collect();
        glyphs.sort_by_key(|glyph| glyph.start);
        let (mut starts, mut at, mut reach) = (Vec::new(), vec![0.0], 0.0);
        for glyph in glyphs {
            reach += glyph.w;
            if starts.last() == Some(&(glyph.start - mark)) {
                at.pop();
            } else {
                starts.push(glyph.start - mark);
            }
            at.push(reach);
        }
        Self { starts, at }
    }

    /// Where the letter at a byte begins; inside a ligature, where the ligature does.
    fn at(&self, byte: usize) -> f32 {
        let index = self.starts.partition_point(|start| *start < byte);
        self.at.get(index).or(self.at.last()).copied().unwrap_or(0.0)
    }
}

/// Cuts a piece into lines of at most the width that is requested. `endless` is the piece on one line, behind `mark` bytes
/// that are not its own; `measure` lays out one line alone and tells how wide it is.
pub(super) fn cut(
    piece: &Piece<'_>,
    request: &Request<'_>,
    endless: &Buffer,
    mark: usize,
    measure: &mut dyn FnMut(&Cut) -> f32,
) -> Vec<Cut> {
    let text = piece.text;
    let hyphens = parts_words(request);
    let hyphen = if hyphens { hyphen_width(piece, measure) } else { 0.0 };
    let mut room =
        Room { reach: Reach::new(endless, mark), hyphen, width: request.width, torn: false, measure };
    let places = breaks::opportunities(text);
    let mut cuts: Vec<Cut> = Vec::new();
    for line in own_lines(request) {
        fill(&line, &places, piece, request, hyphens, &mut room, &mut cuts);
    }
    cuts
}

/// The lines that a text has of its own: those of code, else all of it.
fn own_lines(request: &Request<'_>) -> Vec<Range<usize>> {
    let text = request.block.text.get(request.range.clone()).unwrap_or_default();
    if request.block.kind != Kind::Code {
        return std::iter::once(0..text.len()).collect();
    }
    let mut at = 0;
    let line = |line: &str| {
        let start = at;
        at += line.len();
        start..start + line.trim_end_matches('\n').len()
    };
    text.split_inclusive('\n').map(line).collect()
}

/// Fills lines of the screen with one of a text's own lines.
fn fill(
    own: &Range<usize>,
    places: &[usize],
    piece: &Piece<'_>,
    request: &Request<'_>,
    hyphens: bool,
    room: &mut Room<'_>,
    cuts: &mut Vec<Cut>,
) {
    let text = piece.text;
    if own.is_empty() {
        cuts.push(Cut::plain(own.clone()));
        return;
    }
    let (mut start, letters) = indented(text, own, request, room);
    let from = places.partition_point(|place| *place <= letters);
    let to = places.partition_point(|place| *place < own.end);
    let inner = places.get(from..to).unwrap_or_default().iter().copied();
    let places: Vec<usize> = inner.chain([own.end]).collect();
    room.torn = false;
    while start < own.end {
        let first = places.partition_point(|place| *place <= start);
        let able = places.get(first..).unwrap_or_default();
        let line = |end: usize| Cut::plain(start..trimmed(text, start, end));
        let whole = able.partition_point(|place| room.holds(&line(*place)));
        let fits = whole.checked_sub(1).and_then(|last| able.get(last)).copied().unwrap_or(start);
        let word = fits..able.get(whole).copied().unwrap_or(own.end);
        let parted = if hyphens { parted(text, start, &word, request, room) } else { None };
        let (mut cut, end, torn) = match parted {
            Some(cut) => (cut.clone(), cut.range.end, false),
            None if fits > start => (line(fits), fits, false),
            None => {
                room.torn = true;
                let end = letters_that_fit(text, word, |end| room.holds(&Cut::plain(start..end)));
                (Cut::plain(start..end), end, true)
            }
        };
        let justified =
            request.typography.alignment == Alignment::Justified && request.block.kind != Kind::Code;
        if justified && end < own.end && !torn {
            cut.stretch = stretch(text, &cut, request.width - room.takes(&cut), piece.size);
        }
        room.torn = torn;
        cuts.push(cut);
        start = end;
    }
}

/// Where a line of code begins, and where its first letter is: spaces before it that take more than a quarter of the width
/// are left out.
fn indented(text: &str, own: &Range<usize>, request: &Request<'_>, room: &mut Room<'_>) -> (usize, usize) {
    if request.block.kind != Kind::Code {
        return (own.start, own.start);
    }
    let line = text.get(own.clone()).unwrap_or_default();
    let letters = own.start + line.len() - line.trim_start_matches(' ').len();
    let fits = |start: &usize| room.reach.at(letters) - room.reach.at(*start) <= request.width * MOST_INDENT;
    ((own.start..letters).find(fits).unwrap_or(letters), letters)
}

/// The room on a line.
struct Room<'a> {
    reach: Reach,
    /// Width of a hyphen.
    hyphen: f32,
    width: f32,
    /// Whether the line begins inside a word that was torn, so that its letters may have changed their shape.
    torn: bool,
    measure: &'a mut dyn FnMut(&Cut) -> f32,
}

impl Room<'_> {
    fn holds(&mut self, cut: &Cut) -> bool {
        self.takes(cut) <= self.width + 0.5
    }

    /// How wide a line is.
    fn takes(&mut self, cut: &Cut) -> f32 {
        let hyphen = match cut.end {
            _ if self.torn => return (self.measure)(cut),
            End::Plain => 0.0,
            End::Hyphen => self.hyphen,
        };
        self.reach.at(cut.range.end) - self.reach.at(cut.range.start) + hyphen
    }
}

/// The width of a hyphen in the face of a piece.
fn hyphen_width(piece: &Piece<'_>, measure: &mut dyn FnMut(&Cut) -> f32) -> f32 {
    let letter = piece.text.chars().next().map_or(0, char::len_utf8);
    let without = measure(&Cut::plain(0..letter));
    measure(&Cut { end: End::Hyphen, ..Cut::plain(0..letter) }) - without
}

/// A line that ends inside a word, as late as it fits.
fn parted(
    text: &str,
    start: usize,
    word: &Range<usize>,
    request: &Request<'_>,
    room: &mut Room<'_>,
) -> Option<Cut> {
    let letters = text.get(word.clone())?;
    let places: Vec<usize> = syllables::syllables(letters, request.lang).map(|at| word.start + at).collect();
    let cut = |end: usize| Cut { end: End::Hyphen, ..Cut::plain(start..end) };
    places.into_iter().rev().filter(|end| *end > start).map(cut).find(|cut| room.holds(cut))
}

/// What each space of a line gets of the room that is left on it.
fn stretch(text: &str, cut: &Cut, room: f32, size: f32) -> f32 {
    let spaces = text.get(cut.range.clone()).unwrap_or_default().matches(' ').count();
    let each = room / spaces.max(1) as f32;
    if spaces > 0 && each > 0.0 && each <= MOST_STRETCH * size { each } else { 0.0 }
}

/// The end of a line without the space that it ends with; a line of nothing but space keeps it.
fn trimmed(text: &str, start: usize, end: usize) -> usize {
    let line = text.get(start..end).unwrap_or_default();
    match line.trim_end_matches(|c: char| c.is_whitespace() && c != '\u{a0}').len() {
        0 => end,
        len => start + len,
    }
}

/// The end of the letters at the beginning of a word that fit on a line; of the first of them, if none does.
fn letters_that_fit(text: &str, word: Range<usize>, mut fits: impl FnMut(usize) -> bool) -> usize {
    let letters = text.get(word.clone()).unwrap_or_default();
    let ends = letters.grapheme_indices(true).map(|(at, letter)| word.start + at + letter.len());
    let mut found = None;
    for end in ends {
        if found.is_some() && !fits(end) {
            break;
        }
        found = Some(end);
    }
    found.unwrap_or(word.end)
}
