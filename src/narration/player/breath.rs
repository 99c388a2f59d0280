//! The pause that a voice makes inside a sentence, after a comma or the like, brought to the length that the reader chose.
//!
//! Every voice has its own habits there, and none can be asked for another, so it is done to the sound: where a word begins
//! behind such a sign there is a stretch of silence, and only that becomes longer or shorter. Where the voice made none it is
//! put in before the word.

use std::ops::Range;

use super::spoken::Spoken;
use crate::document::Place;
use crate::segment::Segments;

/// The signs behind which a voice takes a breath.
const BREATHS: [char; 11] = [',', ';', ':', '—', '–', '،', '؛', '，', '；', '：', '、'];

/// Quieter than this, −42 dB of full scale, is silence: the natural voice's breath is under it.
const QUIET: f32 = 0.008;
/// Shorter silence, as a part of a second (12 ms), is that of a consonant.
const SHORTEST_PART: usize = 80;
/// How far before and behind the time of a word its silence is looked for, as parts of a second (500 ms and 100 ms): voices
/// mark a word a little before or after its sound.
const BEFORE_PART: usize = 2;
const BEHIND_PART: usize = 10;

/// Makes each pause between some words of a sentence, which are spoken, `wanted` samples long; 0 leaves them as the voice made
/// them.
pub fn breathe(
    text: &Segments,
    place: Place,
    words: Range<usize>,
    spoken: &mut Spoken,
    wanted: usize,
    rate: u32,
) {
    let block = text.document().blocks.get(place.block).map_or("", |block| block.text.as_str());
    let sentence = text.words(place.block, place.sentence);
    let words = sentence.get(words).unwrap_or_default();
    if wanted == 0 || words.len() != spoken.words.len() {
        return;
    }
    // From the end, so that places before stay where they are.
    for at in (1..words.len()).rev() {
        if is_behind_clause(block, words, at) {
            pause_before(spoken, at, wanted, rate as usize);
        }
    }
}

/// Whether a voice takes a breath before a word of a sentence, which is its block's and its words' number.
pub fn is_behind_clause(block: &str, words: &[Range<usize>], word: usize) -> bool {
    let before = word.checked_sub(1).and_then(|before| words.get(before));
    let between = before.zip(words.get(word)).and_then(|(before, word)| block.get(before.end..word.start));
    between.is_some_and(|between| between.contains(BREATHS))
}

fn pause_before(spoken: &mut Spoken, word: usize, wanted: usize, rate: usize) {
    let start = spoken.words[word].start;
    let first = spoken.words[word - 1].start.max(start.saturating_sub(rate / BEFORE_PART));
    let last = spoken.words[word].end.min(start + rate / BEHIND_PART).min(spoken.samples.len());
    let quiet = longest_quiet(&spoken.samples, first.min(last)..last);
    let quiet = quiet.filter(|quiet| quiet.len() >= rate / SHORTEST_PART).unwrap_or(start..start);
    // What is there is kept at both ends, so that sounds die away and begin as they did.
    let kept = wanted.min(quiet.len());
    let (head, tail) = (quiet.start + kept / 2, quiet.end - (kept - kept / 2));
    spoken.samples.splice(head..tail, std::iter::repeat_n(0.0, wanted - kept));
    let end = quiet.start + wanted;
    let moved = |sample: usize| {
        if sample >= quiet.end { sample - quiet.end + end } else { sample.min(end) }
    };
    // The silence belongs to the word before it.
    spoken.words[word].start = moved(start.max(quiet.end));
    spoken.words[word - 1].end = spoken.words[word].start;
    for time in &mut spoken.words[word + 1..] {
        time.start = moved(time.start).max(end);
    }
    for at in word..spoken.words.len() {
        let next = spoken.words.get(at + 1).map_or(spoken.samples.len(), |next| next.start);
        spoken.words[at].end = next;
    }
}

/// The longest stretch of quiet samples within a range, the first of equals.
fn longest_quiet(samples: &[f32], within: Range<usize>) -> Option<Range<usize>> {
    let start = within.start;
    let mut best: Option<Range<usize>> = None;
    let mut at = start;
    for stretch in samples.get(within)?.chunk_by(|a, b| (a.abs() < QUIET) == (b.abs() < QUIET)) {
        let range = at..at + stretch.len();
        at = range.end;
        let is_quiet = stretch.first().is_some_and(|sample| sample.abs() < QUIET);
        if is_quiet && best.as_ref().is_none_or(|best| range.len() > best.len()) {
            best = Some(range);
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::prelude::*;

    use super::*;
    use crate::document::builder::Builder;
    use crate::document::{Kind, Lang};
    use crate::narration::utterance::WordTime;
    use crate::segment::Rules;

    const RATE: u32 = 1000;

    fn text(text: &str) -> Segments {
        let mut builder = Builder::new(Lang::new("en"));
        builder.block(Kind::Paragraph, text);
        Segments::new(Arc::new(builder.finish("")), Arc::new(Rules::default()))
    }

    /// Words of 100 loud samples with so much silence behind each, and a mark at each.
    fn spoken(gaps: &[usize]) -> Spoken {
        let (mut samples, mut starts) = (Vec::new(), Vec::new());
        for gap in gaps {
            starts.push(samples.len());
            samples.extend([0.5; 100]);
            samples.resize(samples.len() + gap, 0.0);
        }
        let ends = starts.iter().skip(1).copied().chain([samples.len()]);
        let words = starts.iter().zip(ends).map(|(start, end)| WordTime { start: *start, end }).collect();
        Spoken { samples, words }
    }

    fn starts(spoken: &Spoken) -> Vec<usize> {
        spoken.words.iter().map(|word| word.start).collect()
    }

    #[test]
    fn a_pause_becomes_as_long_as_it_is_wanted_and_nothing_else_changes() {
        let text = text("One, two three; four.");
        for wanted in [20, 150, 400] {
            let mut spoken = spoken(&[80, 10, 150, 0]);
            breathe(&text, Place::default(), 0..text.words(0, 0).len(), &mut spoken, wanted, RATE);
            let second = 100 + wanted;
            assert_eq!(starts(&spoken), [0, second, second + 110, second + 210 + wanted], "{wanted}");
            assert_eq!(spoken.samples.len(), second + 310 + wanted);
            assert!(spoken.words.iter().all(|word| spoken.samples[word.start] == 0.5), "{wanted}");
        }
    }

    #[test]
    fn where_the_voice_made_no_pause_one_is_put_in_and_none_wanted_is_none_changed() {
        let text = text("One, two.");
        let mut joined = spoken(&[0, 0]);
        breathe(&text, Place::default(), 0..text.words(0, 0).len(), &mut joined, 300, RATE);
        assert_eq!((starts(&joined), joined.samples.len()), (vec![0, 400], 500));
        let mut same = spoken(&[80, 0]);
        breathe(&text, Place::default(), 0..text.words(0, 0).len(), &mut same, 0, RATE);
        assert_eq!(same, spoken(&[80, 0]));
    }

    proptest! {
        #[test]
        fn every_word_keeps_its_time_in_order(
            gaps in prop::collection::vec(0_usize..300, 6),
            shift in 0_usize..90,
            wanted in 0_usize..2000,
        ) {
            let text = text("One, two: three; four — five six.");
            let mut spoken = spoken(&gaps);
            // Marks that are not quite where the sound is.
            for word in spoken.words.iter_mut().skip(1) {
                word.start += shift;
            }
            for at in 0..5 {
                spoken.words[at].end = spoken.words[at + 1].start;
            }
            breathe(&text, Place::default(), 0..text.words(0, 0).len(), &mut spoken, wanted, RATE);
            for pair in spoken.words.windows(2) {
                prop_assert!(pair[0].start < pair[1].start, "{:?}", spoken.words);
                prop_assert_eq!(pair[0].end, pair[1].start);
            }
            prop_assert_eq!(spoken.words.last().map(|word| word.end), Some(spoken.samples.len()));
        }
    }
}
