//! The caret: the reader's place to the letter.
//!
//! There is one place for eye, ear and finger, and the voice's word is it. The caret names a letter in or beside that
//! word; where the place is moved by anything else, the caret is at the word's beginning. So nothing need be kept in
//! step: [`Session::caret`] asks whether the letter still belongs to the word.
//!
//! By what the text is made of the caret moves here; for lines and pages the page is asked, which knows them.

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

use super::{Effect, Notice, Session};
use crate::document::{Place, Position, Span, Unit, Way};
use crate::settings::Caret;

/// What the caret does where a line's move leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lead {
    /// It stands there.
    Put,
    /// What it passed is selected.
    Extend,
}

impl Session {
    /// Where the caret is, whether or not it is shown.
    pub fn caret(&self) -> Position {
        let word = self.narration.place();
        self.caret.filter(|at| self.text.place(*at) == Some(word)).unwrap_or_else(|| self.text.position(word))
    }

    /// Whether the caret is shown and the arrow keys move it.
    pub fn has_caret(&self) -> bool {
        self.settings.caret == Caret::On
    }

    pub(super) fn toggle_caret(&mut self) -> Vec<Effect> {
        let caret = match self.settings.caret {
            Caret::On => Caret::Off,
            Caret::Off => Caret::On,
        };
        self.change(|settings| settings.caret = caret, Notice::Caret)
    }

    pub(super) fn move_caret(&mut self, unit: Unit, way: Way) -> Vec<Effect> {
        match self.target(unit, way) {
            Some(target) => self.put_caret(target),
            None => vec![Effect::CaretLine { from: self.caret(), unit, way, lead: Lead::Put }],
        }
    }

    pub(super) fn extend(&mut self, unit: Unit, way: Way) -> Vec<Effect> {
        match self.target(unit, way) {
            Some(target) => self.extend_to(target),
            None => vec![Effect::CaretLine { from: self.caret(), unit, way, lead: Lead::Extend }],
        }
    }

    pub(super) fn put_caret(&mut self, to: Position) -> Vec<Effect> {
        self.selection = None;
        self.stand_at(to)
    }

    pub(super) fn extend_to(&mut self, to: Position) -> Vec<Effect> {
        let caret = self.caret();
        // The end of the selection that the caret is not at stays.
        let fixed = match self.selection {
            Some(span) if span.start == caret => span.end,
            Some(span) if span.end == caret => span.start,
            Some(_) | None => caret,
        };
        let effects = self.stand_at(to);
        let span = Span { start: fixed.min(to), end: fixed.max(to) };
        self.selection = (span.start != span.end).then_some(span);
        effects
    }

    /// Whoever looks at letters does not listen to the voice go on.
    fn stand_at(&mut self, to: Position) -> Vec<Effect> {
        let mut effects = if self.narration.is_speaking() { self.play_or_pause() } else { vec![] };
        effects.extend(self.go(|text, _| text.place(to)));
        self.caret = Some(to);
        effects
    }

    /// Where a move leads; `None` for lines and pages.
    fn target(&self, unit: Unit, way: Way) -> Option<Position> {
        let from = self.caret();
        match unit {
            Unit::Character => Some(self.beside(from, way)),
            Unit::Word => Some(self.word_beside(from, way)),
            Unit::Text => Some(match way {
                Way::Forward => super::view::whole(&self.text).map(|all| all.end).unwrap_or_default(),
                Way::Back => Position::default(),
            }),
            Unit::Sentence | Unit::Block => Some(self.beginning_beside(from, unit, way)),
            Unit::Line | Unit::LineEnd | Unit::Page => None,
        }
    }

    /// The beginning of the sentence or block that comes next, or of the one that the caret is in, or of the one before that.
    fn beginning_beside(&self, from: Position, unit: Unit, way: Way) -> Position {
        let Some(here) = self.text.place(from) else { return from };
        let begin = match unit {
            Unit::Block => Position::new(from.block, 0),
            _ => self.text.position(Place { word: 0, ..here }),
        };
        let beside = match (unit, way) {
            (_, Way::Back) if begin < from => return begin,
            (Unit::Block, Way::Back) => self.text.previous_block(here),
            (Unit::Block, Way::Forward) => self.text.next_block(here),
            (_, Way::Back) => self.text.previous_sentence(here),
            (_, Way::Forward) => self.text.next_sentence(here),
        };
        match (beside, way) {
            (Some(place), _) => self.text.position(Place { word: 0, ..place }),
            (None, Way::Forward) => super::view::whole(&self.text).map_or(from, |all| all.end),
            (None, Way::Back) => from,
        }
    }

    /// The next or the last letter's beginning, over the borders of blocks; the same place at an end of the text.
    pub(super) fn beside(&self, from: Position, way: Way) -> Position {
        let blocks = &self.text.document().blocks;
        let Some(text) = blocks.get(from.block).map(|block| block.text.as_str()) else { return from };
        let mut cursor = GraphemeCursor::new(from.byte.min(text.len()), text.len(), true);
        let inside = match way {
            Way::Forward => cursor.next_boundary(text, 0),
            Way::Back => cursor.prev_boundary(text, 0),
        };
        match (inside.ok().flatten(), way) {
            (Some(byte), _) => Position::new(from.block, byte),
            (None, Way::Forward) if from.block + 1 < blocks.len() => Position::new(from.block + 1, 0),
            (None, Way::Back) if from.block > 0 => {
                let end = blocks.get(from.block - 1).map_or(0, |block| block.text.len());
                Position::new(from.block - 1, end)
            }
            (None, Way::Forward | Way::Back) => from,
        }
    }

    /// The beginning of the next word, or of the word before.
    fn word_beside(&self, from: Position, way: Way) -> Position {
        let segments = &self.text;
        let words = |block: usize| {
            (0..segments.sentences(block).len()).flat_map(move |sentence| segments.words(block, sentence))
        };
        let blocks = segments.document().blocks.len();
        let found = match way {
            Way::Forward => (from.block..blocks).find_map(|block| {
                let after = words(block).find(|word| block > from.block || word.start > from.byte)?;
                Some(Position::new(block, after.start))
            }),
            Way::Back => (0..=from.block).rev().find_map(|block| {
                let before = words(block).take_while(|word| block < from.block || word.start < from.byte);
                Some(Position::new(block, before.last()?.start))
            }),
        };
        found.unwrap_or(from)
    }

    /// The letter after the caret, as a reader counts them; empty at the end of a block.
    pub fn letter_at_caret(&self) -> &str {
        let at = self.caret();
        let rest = self.text.document().blocks.get(at.block).and_then(|block| block.text.get(at.byte..));
        rest.and_then(|rest| rest.graphemes(true).next()).unwrap_or_default()
    }
}
