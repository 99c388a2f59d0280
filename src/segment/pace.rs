//! How long a text takes to be spoken: so many bytes a word, known from its beginning.
//!
//! Words are counted as the voice's speed counts them. A book is not counted whole: its first sentences tell how long its words are.

use super::Segments;
use crate::document::Position;

/// So many bytes are looked at: some three hundred words, of which the mean length strays by a few per cent.
const SAMPLE: usize = 2_000;
/// What a text without words counts: letters of a European word with the space behind it.
const USUAL: f32 = 6.0;

impl Segments {
    /// The mean number of bytes from one word to the next.
    pub fn bytes_a_word(&self) -> f32 {
        *self.pace.get_or_init(|| {
            let (mut bytes, mut words) = (0, 0);
            for block in 0..self.document.blocks.len() {
                for (sentence, range) in self.sentences(block).iter().enumerate() {
                    // With the space behind it.
                    bytes += range.len() + 1;
                    words += self.words(block, sentence).len();
                    if bytes >= SAMPLE {
                        break;
                    }
                }
                if bytes >= SAMPLE {
                    break;
                }
            }
            if words == 0 { USUAL } else { bytes as f32 / words as f32 }
        })
    }

    /// Bytes of text from the beginning of a block to a place; negative never, 0 where the place lies before.
    pub fn bytes_between(&self, block: usize, to: Position) -> usize {
        let blocks = self.document.blocks.get(block..to.block).unwrap_or_default();
        let last = if block <= to.block { to.byte } else { 0 };
        blocks.iter().map(|block| block.text.len()).sum::<usize>() + last
    }

    /// The place so many bytes after the beginning of a block; the text's end where there are fewer.
    pub fn position_after(&self, block: usize, mut bytes: usize) -> Position {
        let blocks = &self.document.blocks;
        for (index, block) in blocks.iter().enumerate().skip(block) {
            if bytes < block.text.len() || index + 1 == blocks.len() {
                return Position::new(index, bytes.min(block.text.len()));
            }
            bytes -= block.text.len();
        }
        Position::default()
    }
}
