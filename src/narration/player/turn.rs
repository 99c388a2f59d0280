//! The turns of a sentence: a voice whose sound we write and one that makes the sound itself take turns, also within a sentence
//! that is in two languages.

use std::ops::Range;

use super::spoken::speeches;
use crate::document::Place;
use crate::narration::Telling;
use crate::narration::utterance::utterances;
use crate::segment::Segments;
use crate::settings::voices::Voices;
use crate::voice::{Speech, sounding};

/// What is asked of a voice in one piece.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The byte of the block's text at which it begins.
    pub start: usize,
    /// What to say.
    pub speech: Speech,
}

/// A stretch of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// Its words, as numbers within the sentence.
    pub words: Range<usize>,
    /// What is said, in order.
    pub parts: Vec<Part>,
    /// Whether the voice makes the sound itself.
    pub aloud: bool,
}

/// Whether a speech is for a voice that makes the sound itself.
pub fn is_aloud(speech: &Speech) -> bool {
    speech.voice.as_deref().and_then(sounding).is_some()
}

/// The turn to which a word belongs; of a sentence with fewer words the last.
pub fn turn_at(text: &Segments, place: Place, telling: Telling, voices: &Voices, wpm: u16) -> Turn {
    let starts = utterances(text, place).into_iter().map(|said| said.start);
    let parts = starts.zip(speeches(text, place, telling, voices, wpm));
    let words = text.words(place.block, place.sentence);
    turns(&words, parts.map(|(start, speech)| Part { start, speech }))
        .into_iter()
        .rfind(|turn| turn.words.start <= place.word)
        .unwrap_or(Turn { words: 0..words.len(), parts: Vec::new(), aloud: false })
}

/// The turns of a sentence with these words (bytes of its block, rising).
fn turns(words: &[Range<usize>], parts: impl Iterator<Item = Part>) -> Vec<Turn> {
    let mut turns: Vec<Turn> = Vec::new();
    for part in parts {
        let aloud = is_aloud(&part.speech);
        match turns.last_mut() {
            Some(last) if last.aloud == aloud => last.parts.push(part),
            Some(_) | None => turns.push(Turn { words: 0..0, parts: vec![part], aloud }),
        }
    }
    let mut end = words.len();
    for turn in turns.iter_mut().rev() {
        let start = turn.parts.first().map_or(0, |part| part.start);
        turn.words = words.partition_point(|word| word.start < start).min(end)..end;
        end = turn.words.start;
    }
    // A stretch without a word cannot be gone to. Where no stretch has one there is something to say all the same.
    if !words.is_empty() {
        turns.retain(|turn| !turn.words.is_empty());
    }
    turns
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Lang;

    fn part(start: usize, voice: Option<&str>) -> Part {
        let voice = voice.map(str::to_owned);
        Part { start, speech: Speech { text: String::new(), lang: Lang::new("de"), voice, wpm: 170 } }
    }

    fn of(words: &[Range<usize>], parts: &[(usize, Option<&str>)]) -> Vec<(bool, Range<usize>, usize)> {
        let turns = turns(words, parts.iter().map(|(start, voice)| part(*start, *voice)));
        turns.into_iter().map(|turn| (turn.aloud, turn.words, turn.parts.len())).collect()
    }

    #[test]
    fn voices_of_both_kinds_take_turns_within_a_sentence() {
        let words = [0..3, 4..8, 9..12, 13..15, 16..20];
        let system = Some("system/Karl");
        assert_eq!(of(&words, &[(0, None), (9, Some("espeak"))]), [(false, 0..5, 2)]);
        assert_eq!(
            of(&words, &[(0, system), (9, None), (13, None), (16, system)]),
            [(true, 0..2, 1), (false, 2..4, 2), (true, 4..5, 1)]
        );
        // The number of an item goes with what it stands before.
        assert_eq!(of(&words, &[(0, system), (0, system), (4, Some("piper/x"))])[0], (true, 0..1, 2));
        assert_eq!(of(&[], &[(0, system)]), [(true, 0..0, 1)]);
        assert_eq!(of(&[], &[]), []);
    }
}
