//! From sentence to sentence and block to block, over everything that has nothing to speak.

use super::{Segments, word};
use crate::document::{Kind, Place};

impl Segments {
    /// The first sentence with a word; the first sentence where none has one; `None` where nothing is to be read.
    pub fn first(&self) -> Option<Place> {
        let spoken = (0..self.blocks.len()).find_map(|block| self.first_of(block));
        spoken.or_else(|| self.clamp(Place::default()))
    }

    /// The last sentence with a word; the last sentence where none has one; `None` where nothing is to be read.
    pub fn last_sentence(&self) -> Option<Place> {
        let spoken = (0..self.blocks.len()).rev().find_map(|block| self.last_of(block, usize::MAX));
        spoken.or_else(|| self.clamp(Place::sentence(usize::MAX, usize::MAX)))
    }

    /// The next sentence that has a word, in this block or a later one.
    pub fn next_sentence(&self, place: Place) -> Option<Place> {
        let here = place.sentence.checked_add(1).and_then(|from| self.spoken(place.block, from));
        here.or_else(|| self.next_block(place))
    }

    /// The previous sentence that has a word, in this block or an earlier one.
    pub fn previous_sentence(&self, place: Place) -> Option<Place> {
        let before = || (0..place.block.min(self.blocks.len())).rev();
        self.last_of(place.block, place.sentence)
            .or_else(|| before().find_map(|block| self.last_of(block, usize::MAX)))
    }

    /// The first sentence with a word in the next block that has one.
    pub fn next_block(&self, place: Place) -> Option<Place> {
        (place.block.saturating_add(1)..self.blocks.len()).find_map(|block| self.first_of(block))
    }

    /// The first sentence with a word in the previous block that has one.
    pub fn previous_block(&self, place: Place) -> Option<Place> {
        (0..place.block.min(self.blocks.len())).rev().find_map(|block| self.first_of(block))
    }

    /// The last word of a place's sentence.
    pub fn last_of_sentence(&self, place: Place) -> Option<Place> {
        self.clamp(Place { word: usize::MAX, ..place })
    }

    /// The last word of a place's block.
    pub fn last_of_block(&self, place: Place) -> Option<Place> {
        self.clamp(Place { sentence: usize::MAX, word: usize::MAX, ..place })
    }

    /// The last word of a place's section: the one before the next heading behind something that is no heading. `None` in the
    /// text's last section.
    pub fn last_of_section(&self, place: Place) -> Option<Place> {
        let blocks = &self.document().blocks;
        let is_heading =
            |block: &usize| blocks.get(*block).is_some_and(|block| matches!(block.kind, Kind::Heading(_)));
        let begun = (place.block..blocks.len()).find(|block| !is_heading(block))?;
        let next = (begun..blocks.len()).find(is_heading)?;
        self.last_of_sentence(self.previous_sentence(Place::sentence(next, 0))?)
    }

    /// True where no later sentence of the same block has a word.
    pub fn is_last_of_block(&self, place: Place) -> bool {
        place.sentence.checked_add(1).and_then(|from| self.spoken(place.block, from)).is_none()
    }

    fn first_of(&self, block: usize) -> Option<Place> {
        self.spoken(block, 0)
    }

    /// The first sentence with a word in a block, counted from the sentence `from` on.
    fn spoken(&self, block: usize, from: usize) -> Option<Place> {
        (from..self.sentences(block).len())
            .map(|n| Place::sentence(block, n))
            .find(|&place| self.is_spoken(place))
    }

    /// The last sentence with a word in a block, among those before the sentence `end`.
    fn last_of(&self, block: usize, end: usize) -> Option<Place> {
        let end = end.min(self.sentences(block).len());
        (0..end).rev().map(|n| Place::sentence(block, n)).find(|&place| self.is_spoken(place))
    }

    fn is_spoken(&self, place: Place) -> bool {
        word::has_word(self.text(place))
    }
}
