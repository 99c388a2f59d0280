//! Long texts in pieces, since a network's memory and time grow with what it is given at once.

use std::ops::Range;

/// A place where the phonemes may be parted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cut {
    /// The number of phonemes before it.
    pub at: usize,
    /// How well it parts.
    pub kind: Part,
}

/// How well a place parts what is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Between two words.
    Word,
    /// After a sign at which a reader takes a breath.
    Clause,
}

impl Part {
    /// The silence between two pieces parted here, in samples: after a clause a breath of 200 ms, as a voice itself takes it
    /// after a comma; after a word a pause of 20 ms.
    pub fn pause(self, rate: u32) -> usize {
        match self {
            Part::Clause => (rate / 5) as usize,
            Part::Word => (rate / 50) as usize,
        }
    }
}

/// A piece of a script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Its phonemes.
    pub ids: Range<usize>,
    /// What it ends with; `None` in the middle of a word, or where everything ends.
    pub end: Option<Part>,
}

/// Parts `count` phonemes at the places given, in order, into pieces of at most `most`: after a clause if there is one in the piece's second half, else
/// after a word, else wherever it is full.
pub fn pieces(count: usize, cuts: &[Cut], most: usize) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut start = 0;
    while count - start > most {
        let full = start + most;
        let last = |kind: Part, from: usize| {
            cuts.iter().rev().find(|cut| cut.kind >= kind && cut.at > from && cut.at <= full)
        };
        let cut = last(Part::Clause, start + most / 2).or_else(|| last(Part::Word, start));
        let end = cut.map_or(full, |cut| cut.at);
        pieces.push(Piece { ids: start..end, end: cut.map(|cut| cut.kind) });
        start = end;
    }
    if start < count {
        pieces.push(Piece { ids: start..count, end: None });
    }
    pieces
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const MOST: usize = 250;

    fn cut(at: usize, kind: Part) -> Cut {
        Cut { at, kind }
    }

    #[test]
    fn what_is_short_is_one_piece_and_nothing_is_none() {
        assert_eq!(pieces(MOST, &[cut(100, Part::Clause)], MOST), [Piece { ids: 0..MOST, end: None }]);
        assert_eq!(pieces(0, &[], MOST), []);
    }

    #[test]
    fn a_clause_is_the_best_place_then_a_word_then_any() {
        let both = [cut(150, Part::Clause), cut(240, Part::Word)];
        assert_eq!(pieces(300, &both, MOST)[0], Piece { ids: 0..150, end: Some(Part::Clause) });
        let early = [cut(20, Part::Clause), cut(240, Part::Word)];
        assert_eq!(pieces(300, &early, MOST)[0], Piece { ids: 0..240, end: Some(Part::Word) });
        assert_eq!(pieces(300, &[], MOST)[0], Piece { ids: 0..MOST, end: None });
    }

    proptest! {
        #[test]
        fn the_pieces_are_the_whole_and_none_is_too_long(
            count in 0_usize..2000,
            places in prop::collection::btree_set(1_usize..2000, 0..200),
        ) {
            let kind = |at: usize| if at.is_multiple_of(3) { Part::Clause } else { Part::Word };
            let cuts: Vec<Cut> = places.iter().filter(|at| **at <= count).map(|at| cut(*at, kind(*at))).collect();
            let mut at = 0;
            for piece in pieces(count, &cuts, MOST) {
                prop_assert_eq!(piece.ids.start, at);
                prop_assert!(!piece.ids.is_empty() && piece.ids.len() <= MOST);
                at = piece.ids.end;
            }
            prop_assert_eq!(at, count);
        }
    }
}
