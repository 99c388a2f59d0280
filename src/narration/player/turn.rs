//! The turns of a sentence: a voice whose sound we write and one that makes the sound itself take turns, also within a sentence
//! that is in two languages. A sentence that is [cut](super::hurry) is some turns of the same voice.

use std::ops::Range;

use super::hurry::Cut;
use super::spoken::speeches;
use crate::document::Place;
use crate::narration::Telling;
use crate::narration::manner::Manner;
use crate::narration::utterance::Utterance;
use crate::segment::Segments;
use crate::voice::{Around, Speech, sounding};

/// What is asked of a voice in one piece.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// What is said for which words of the text.
    pub said: Utterance,
    /// What the voice is asked for.
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

/// What is said of a sentence, in order. One that is cut has no part with words of both sides.
fn parts(manner: &Manner, text: &Segments, place: Place, telling: Telling, cuts: &[Cut]) -> Vec<Part> {
    let said = manner.utterances(text, place, telling);
    let asked = |said: &[Utterance]| speeches(said, telling, manner.voices_for(telling), manner.wpm);
    let cuts = bytes_of(text, place, cuts);
    let mut parts: Vec<Part> = Vec::new();
    for said in phrases(said, &cuts) {
        let speeches = asked(&said);
        let texts: Vec<String> = speeches.iter().map(|speech| speech.text.clone()).collect();
        for (at, (said, speech)) in said.into_iter().zip(speeches).enumerate() {
            let around = Around { before: texts[..at].concat(), after: texts[at + 1..].concat() };
            parts.push(Part { said, speech: Speech { around, ..speech } });
        }
    }
    asides_with_their_sentence(&mut parts);
    parts
}

/// What is said from the turn of a word on.
pub fn parts_from(
    manner: &Manner,
    text: &Segments,
    place: Place,
    telling: Telling,
    cuts: &[Cut],
) -> Vec<Part> {
    turns_from(manner, text, place, telling, cuts).into_iter().flat_map(|turn| turn.parts).collect()
}

/// The turn to which a word belongs; of a sentence with fewer words the last. Without parts where nothing is said.
pub fn turn_at(manner: &Manner, text: &Segments, place: Place, telling: Telling, cuts: &[Cut]) -> Turn {
    let words = text.words(place.block, place.sentence).len();
    let none = Turn { words: 0..words, parts: Vec::new(), aloud: false };
    turns_from(manner, text, place, telling, cuts).into_iter().next().unwrap_or(none)
}

/// The turns of a sentence from that of a word on.
fn turns_from(manner: &Manner, text: &Segments, place: Place, telling: Telling, cuts: &[Cut]) -> Vec<Turn> {
    let parts = parts(manner, text, place, telling, cuts);
    let words = text.words(place.block, place.sentence);
    let mut turns = turns(&words, parts, &bytes_of(text, place, cuts));
    let first = turns.iter().rposition(|turn| turn.words.start <= place.word);
    turns.drain(..first.unwrap_or(turns.len()));
    turns
}

/// Where a sentence is cut, as bytes of its block, if it is the one that is; and whether a breath is taken there.
fn bytes_of(text: &Segments, place: Place, cuts: &[Cut]) -> Vec<(usize, bool)> {
    let cuts: Vec<&Cut> = cuts.iter().filter(|cut| cut.place.is_in_sentence_of(place)).collect();
    if cuts.is_empty() {
        return Vec::new();
    }
    let words = text.words(place.block, place.sentence);
    let byte = |cut: &Cut| words.get(cut.place.word).map(|word| (word.start, cut.breath));
    cuts.into_iter().filter_map(byte).collect()
}

/// What is said without a breath each time, in the parts in which it is rendered.
fn phrases(said: Vec<Utterance>, cuts: &[(usize, bool)]) -> Vec<Vec<Utterance>> {
    let bytes = |breath: bool| cuts.iter().filter(move |cut| cut.1 == breath).map(|cut| cut.0);
    let phrases = said.into_iter().flat_map(|said| apart(said, bytes(true)));
    phrases.map(|said| apart(said, bytes(false))).collect()
}

/// What is said before, between and behind some bytes of the block, rising.
fn apart(said: Utterance, cuts: impl Iterator<Item = usize>) -> Vec<Utterance> {
    let mut found = Vec::new();
    let begin = said.start;
    let mut rest = Some(said);
    for cut in cuts.filter(|cut| *cut > begin) {
        let Some(said) = rest.take_if(|said| !said.is_aside) else { break };
        found.extend(said.clone().between(0, cut));
        rest = said.between(cut, usize::MAX);
    }
    found.extend(rest);
    found
}

/// Words of Lectern's own belong to no word of the text, and so to no turn of their own: they are said in the manner of what
/// they stand beside.
fn asides_with_their_sentence(parts: &mut [Part]) {
    for at in 0..parts.len() {
        let beside = parts.iter().enumerate().filter(|(_, part)| !part.said.is_aside);
        let beside = beside.min_by_key(|(other, _)| other.abs_diff(at)).map(|(_, part)| &part.speech);
        let Some(beside) = beside.filter(|_| parts[at].said.is_aside) else { continue };
        if is_aloud(beside) != is_aloud(&parts[at].speech) {
            let voice = beside.voice.clone().filter(|_| is_aloud(beside));
            parts[at].speech.voice = voice;
        }
    }
}

/// The turns of a sentence with these words (bytes of its block, rising), which may be cut before some bytes.
fn turns(words: &[Range<usize>], parts: impl IntoIterator<Item = Part>, cuts: &[(usize, bool)]) -> Vec<Turn> {
    let cuts_before = |part: &Part| cuts.iter().filter(|cut| cut.0 <= part.said.start).count();
    let mut turns: Vec<Turn> = Vec::new();
    for part in parts {
        let aloud = is_aloud(&part.speech);
        match turns.last_mut() {
            Some(last)
                if last.aloud == aloud
                    && last.parts.last().is_none_or(|last| cuts_before(last) == cuts_before(&part)) =>
            {
                last.parts.push(part);
            }
            Some(_) | None => turns.push(Turn { words: 0..0, parts: vec![part], aloud }),
        }
    }
    let mut end = words.len();
    for (at, turn) in turns.iter_mut().enumerate().rev() {
        // Words that are left out at the beginning go with the first turn.
        let start = turn.parts.first().filter(|_| at > 0).map_or(0, |part| part.said.start);
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
    use crate::narration::said::Said;

    fn part(start: usize, voice: Option<&str>) -> Part {
        let (voice, lang) = (voice.map(str::to_owned), Lang::new("de"));
        let said = Utterance { said: Said::default(), lang: lang.clone(), start, is_aside: false };
        let speech = Speech::new(String::new(), lang, voice, 170);
        Part { said, speech }
    }

    fn of(words: &[Range<usize>], parts: &[(usize, Option<&str>)]) -> Vec<(bool, Range<usize>, usize)> {
        let turns = turns(words, parts.iter().map(|(start, voice)| part(*start, *voice)), &[]);
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

    #[test]
    fn words_of_lectern_s_own_are_said_in_the_manner_of_the_sentence() {
        let aside = |voice| {
            let part = part(0, voice);
            Part { said: Utterance { is_aside: true, ..part.said }, ..part }
        };
        let voices = |mut parts: Vec<Part>| {
            asides_with_their_sentence(&mut parts);
            parts.into_iter().map(|part| part.speech.voice).collect::<Vec<_>>()
        };
        let system = Some("system/Karl".to_owned());
        let karl = system.as_deref();
        assert_eq!(voices(vec![aside(Some("espeak")), part(0, karl)]), [system.clone(), system.clone()]);
        assert_eq!(voices(vec![aside(karl), part(0, None), part(4, karl)]), [None, None, system.clone()]);
        assert_eq!(
            voices(vec![part(0, None), part(4, karl), aside(None)]),
            [None, system.clone(), system.clone()]
        );
        assert_eq!(voices(vec![aside(Some("espeak")), part(0, None)]), [Some("espeak".to_owned()), None]);
    }
}
