//! Where a sentence is cut that nobody expected: its first words are heard while the rest is rendered.
//!
//! The player prepares what the reader is about to hear. A reader who goes somewhere else and wants to hear it at once would
//! wait for the whole sentence, with a neural voice a tenth of a second or more for a long one.
//!
//! 1. So it is cut around the clause that is heard first, where a voice takes a breath anyway.
//! 2. A voice that [says parts](Engine::in_parts) is asked for the first words of that clause alone, then for more and more of
//!    it: each part is rendered while the one before it is heard, and they are joined without a gap.
//!
//! What is prepared is never cut: a voice says a whole sentence better than its parts.

use std::ops::Range;

use super::breath::is_behind_clause;
use super::spoken::pause_inside;
use super::turn::{Part, Turn};
use crate::document::Place;
use crate::segment::Segments;
use crate::settings::USUAL_WPM;
use crate::settings::pauses::Pauses;
use crate::voice::pieces;
use crate::voice::{Engine, engine_for};

/// A clause has at least so many words: shorter, and it would be over before the rest is there.
const FEWEST: usize = 3;
/// The first part of a clause has at least so many letters at the usual speed: about 0.3 s of sound.
const FIRST: usize = 5;
/// Each part has this many times the letters of the one before it: a voice has to speak so much faster than it is heard.
const GROWTH: usize = 3;

/// A place where a sentence is cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cut {
    /// The word before which it is.
    pub place: Place,
    /// Whether a breath is taken there; else what is said goes on without a gap.
    pub breath: bool,
}

/// Where the sentence of `from` is cut, in order; nowhere where it is quickly rendered.
pub fn cuts(text: &Segments, from: Place, turn: &Turn) -> Vec<Cut> {
    let slow = |part: &Part| engine_of(part).is_some_and(|engine| !engine.quick);
    // A part of what is said has no phonemes.
    let has_phonemes = turn.parts.iter().any(|part| !part.said.said.phonemes.is_empty());
    let Some(block) = text.document().blocks.get(from.block) else { return Vec::new() };
    if turn.aloud || has_phonemes || !turn.parts.iter().any(slow) {
        return Vec::new();
    }
    let words = text.words(from.block, from.sentence);
    let begins_clause = |word: &usize| is_behind_clause(&block.text, &words, *word);
    let cut = |word: usize, breath: bool| Cut { place: Place { word, ..from }, breath };
    // What is before it is not heard.
    let passed = (turn.words.start + 1..turn.words.end).take_while(|word| *word <= from.word);
    let begin = passed.filter(begins_clause).last();
    // A clause at the end that is too short is no clause of its own.
    let last = turn.words.end.saturating_sub(FEWEST);
    let end = (from.word + FEWEST..=last).find(begins_clause);
    let clause = begin.unwrap_or(turn.words.start)..end.unwrap_or(turn.words.end);
    let parts = within_clause(&block.text, &words, from.word, clause, turn);
    let mut cuts: Vec<Cut> = begin.map(|word| cut(word, true)).into_iter().collect();
    cuts.extend(parts.into_iter().map(|word| cut(word, false)));
    cuts.extend(end.map(|word| cut(word, true)));
    cuts
}

/// The words with which the parts of a clause begin that is heard from a word on.
fn within_clause(
    block: &str,
    words: &[Range<usize>],
    from: usize,
    clause: Range<usize>,
    turn: &Turn,
) -> Vec<usize> {
    let byte = |word: usize| words.get(word).map(|word| word.start);
    let begun = |part: &&Part| byte(from).is_some_and(|byte| part.said.start <= byte);
    let said = turn.parts.iter().filter(|part| !part.said.is_aside);
    let Some(part) =
        said.clone().rfind(begun).filter(|part| engine_of(part).is_some_and(|engine| engine.in_parts))
    else {
        return Vec::new();
    };
    // Another language begins there.
    let stop = said.map(|part| part.said.start).find(|start| *start > part.said.start).unwrap_or(usize::MAX);
    let mut wanted = FIRST * usize::from(part.speech.wpm) / usize::from(USUAL_WPM);
    let mut letters = 0;
    let mut found: Vec<usize> = (from > clause.start).then_some(from).into_iter().collect();
    for word in from + 1..clause.end {
        let before = words.get(word - 1).and_then(|word| block.get(word.clone()));
        letters += before.map_or(0, |word| word.chars().count());
        if byte(word).is_none_or(|byte| byte >= stop) {
            break;
        }
        // The pause behind a clause is the reader's, so nothing is joined there.
        if letters >= wanted && !is_behind_clause(block, words, word) {
            found.push(word);
            (letters, wanted) = (0, wanted * GROWTH);
        }
    }
    found
}

fn engine_of(part: &Part) -> Option<&'static Engine> {
    engine_for(&part.speech)
}

/// The silence where a breath is taken, in samples: what the reader chose for a comma, or what a voice makes there itself at that
/// speed.
pub fn clause_pause(pauses: Pauses, wpm: u16, rate: u32) -> usize {
    match pause_inside(pauses, rate) {
        0 => pieces::Part::Clause.pause(rate) * usize::from(USUAL_WPM) / usize::from(wpm.max(1)),
        chosen => chosen,
    }
}
