//! Cuts a very long block, so that no more is laid out than is looked at. A piece is found from its number alone: nothing is
//! remembered, and nothing before it is read.

use std::ops::Range;

/// Blocks of more bytes than this are laid out in pieces.
const LONG: usize = 12_000;
/// About how many bytes a piece has.
const PIECE: usize = 4_000;
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

/// A good place to cut at or soon after a byte: after a line of code, else after a sentence, else a space, else a character.
fn cut_near(text: &str, byte: usize) -> usize {
    let boundary =
        |byte: usize| (byte..text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len());
    let start = boundary(byte);
    let window = text.get(start..boundary(start + PIECE / 4)).unwrap_or_default();
    let sentence = [". ", "? ", "! ", "؟ ", "。", "！", "？"]
        .iter()
        .filter_map(|end| window.find(end).map(|at| start + at + end.len()))
        .min();
    let line = window.find('\n').map(|at| start + at + 1);
    line.or(sentence).or_else(|| window.find(' ').map(|at| start + at + 1)).unwrap_or(start)
}
