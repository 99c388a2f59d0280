//! The first clause of a sentence that nobody expected: it is heard while the rest is rendered.
//!
//! The player prepares what the reader is about to hear. A reader who goes somewhere else and wants to hear it at once would
//! wait for the whole sentence, with a neural voice a tenth of a second for a long one. So it is cut behind its first clause,
//! where a voice takes a breath anyway. What is prepared is never cut: a voice says a whole sentence better than its parts.

use super::breath::is_behind_clause;
use super::spoken::pause_inside;
use super::turn::Turn;
use crate::document::Place;
use crate::segment::Segments;
use crate::settings::USUAL_WPM;
use crate::settings::pauses::Pauses;
use crate::voice::engine_for;
use crate::voice::pieces::Part;

/// A clause has at least so many words: shorter, and it would be over before the rest is there.
const FEWEST: usize = 3;

/// The word before which the sentence of `from` is cut; none where it has one clause, or is quickly rendered.
pub fn first_clause(text: &Segments, from: Place, turn: &Turn) -> Option<Place> {
    let slow = |speech| engine_for(speech).is_some_and(|engine| !engine.quick);
    // A part of what is said has no phonemes.
    let has_phonemes = turn.parts.iter().any(|part| !part.said.said.phonemes.is_empty());
    if turn.aloud || has_phonemes || !turn.parts.iter().any(|part| slow(&part.speech)) {
        return None;
    }
    let block = text.document().blocks.get(from.block)?;
    let words = text.words(from.block, from.sentence);
    let last = turn.words.end.checked_sub(FEWEST)?;
    let word = (from.word + FEWEST..=last).find(|word| is_behind_clause(&block.text, &words, *word))?;
    Some(Place { word, ..from })
}

/// The silence after it, in samples: what the reader chose for a comma, or what a voice makes there itself at that speed.
pub fn clause_pause(pauses: Pauses, wpm: u16, rate: u32) -> usize {
    match pause_inside(pauses, rate) {
        0 => Part::Clause.pause(rate) * usize::from(USUAL_WPM) / usize::from(wpm.max(1)),
        chosen => chosen,
    }
}
