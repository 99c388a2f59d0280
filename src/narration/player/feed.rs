//! One sentence on its way into the sink: stretched to the wanted speed, then its pause, with a cue for each word.

use std::collections::VecDeque;
use std::ops::Range;

use super::spoken::Spoken;
use crate::audio::stretch::Stretch;
use crate::document::Place;

/// A sentence that begins or ends in its middle fades in or out, as a part of a second (3 ms), or it would click.
const FADE_PART: u32 = 333;

/// When the sink has heard this many frames, that word begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cue {
    /// Frames of the sink.
    pub frame: u64,
    /// The word.
    pub place: Place,
}

/// The way through one sentence.
pub struct Feed {
    place: Place,
    /// The word of the sentence with which `spoken` begins, and the one behind its last.
    turn: Range<usize>,
    spoken: Spoken,
    /// The speed that it was rendered for, in words a minute.
    wpm: u16,
    stretch: Stretch,
    /// The next word to give a cue for, counted from the turn's first.
    word: usize,
    /// Samples still to fade in, and of how many.
    fade: (usize, usize),
    /// Samples of silence still to come after the sentence; `None` until it has ended.
    pause: Option<usize>,
}

impl Feed {
    /// The words `turn` of a sentence, spoken. Begins at the word of `from`, or at the last word where it has fewer; ends with
    /// the word `last`, if one is given, and fades out there.
    pub fn new(
        from: Place,
        last: Option<usize>,
        turn: Range<usize>,
        mut spoken: Spoken,
        wpm: u16,
        rate: u32,
    ) -> Self {
        let last = last.and_then(|last| last.checked_sub(turn.start));
        if let Some(end) = last.and_then(|last| spoken.words.get(last)).map(|word| word.end)
            && end < spoken.samples.len()
        {
            spoken.samples.truncate(end);
            spoken.words.truncate(last.map_or(usize::MAX, |last| last + 1));
            let fade = ((rate / FADE_PART) as usize).min(end);
            for (at, sample) in spoken.samples.iter_mut().rev().take(fade).enumerate() {
                *sample *= at as f32 / fade as f32;
            }
        }
        let word = from.word.saturating_sub(turn.start).min(spoken.words.len().saturating_sub(1));
        let start = spoken.words.get(word).filter(|_| word > 0).map_or(0, |word| word.start);
        let fade = if start > 0 { (rate / FADE_PART) as usize } else { 0 };
        let stretch = Stretch::new(rate, start);
        let place = Place { word: turn.start + word, ..from };
        Self { place, turn, spoken, wpm, stretch, word, fade: (fade, fade), pause: None }
    }

    /// The word with which it begins.
    pub fn place(&self) -> Place {
        self.place
    }

    /// The word behind its last.
    pub fn end(&self) -> usize {
        self.turn.end
    }

    /// Adds a little more to `out`, whose end will be the sink's frame `frame`, and the cues that begin in it. False when
    /// there is no more.
    pub fn more(
        &mut self,
        wpm: u16,
        pause: usize,
        frame: u64,
        out: &mut VecDeque<f32>,
        cues: &mut VecDeque<Cue>,
    ) -> bool {
        if let Some(left) = self.pause {
            let count = left.min(SILENCE_AT_ONCE);
            out.extend(std::iter::repeat_n(0.0, count));
            self.pause = Some(left - count);
            return left > 0;
        }
        let speed = f64::from(wpm) / f64::from(self.wpm.max(1));
        let mut hop = Vec::new();
        match self.stretch.next(&self.spoken.samples, speed, &mut hop) {
            Some(source) => self.cue(source..source + hop.len(), frame, cues),
            None => {
                self.cue(usize::MAX..usize::MAX, frame, cues);
                self.pause = Some(pause);
            }
        }
        self.fade_in(&mut hop);
        out.extend(hop);
        true
    }

    /// Gives a cue to each word that begins before the end of `source`, which is heard from `frame` on.
    fn cue(&mut self, source: Range<usize>, frame: u64, cues: &mut VecDeque<Cue>) {
        let count = self.spoken.words.len().max(1);
        while self.word < count {
            // A sentence without words is marked as a whole.
            let start = self.spoken.words.get(self.word).map_or(0, |word| word.start);
            if start >= source.end {
                break;
            }
            let into = start.saturating_sub(source.start) as u64;
            cues.push_back(Cue {
                frame: frame + into,
                place: Place { word: self.turn.start + self.word, ..self.place },
            });
            self.word += 1;
        }
    }

    fn fade_in(&mut self, hop: &mut [f32]) {
        let (left, whole) = &mut self.fade;
        for sample in hop.iter_mut().take(*left) {
            *sample *= 1.0 - *left as f32 / *whole as f32;
            *left -= 1;
        }
    }
}

/// Pauses are written in pieces of this many frames, so that a long one does not fill the memory.
const SILENCE_AT_ONCE: usize = 1024;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::narration::utterance::WordTime;

    const RATE: u32 = 8000;

    fn sentence() -> Spoken {
        let samples = (0..8000).map(|i| (i as f32 * 0.09).sin() * 0.5).collect();
        let words = (0..10).map(|n| WordTime { start: n * 800, end: n * 800 + 800 }).collect();
        Spoken { samples, words }
    }

    fn play(from: usize, speeds: &[u16]) -> (Vec<f32>, Vec<(u64, usize)>) {
        let place = Place { block: 1, sentence: 2, word: from };
        let mut feed = Feed::new(place, None, 0..10, sentence(), 200, RATE);
        let (mut out, mut cues) = (VecDeque::new(), VecDeque::new());
        for wpm in speeds.iter().cycle() {
            let frame = out.len() as u64;
            if !feed.more(*wpm, 2000, frame, &mut out, &mut cues) {
                break;
            }
        }
        (out.into(), cues.iter().map(|cue| (cue.frame, cue.place.word)).collect())
    }

    #[test]
    fn a_sentence_and_its_pause_are_exact_to_the_sample() {
        let (out, cues) = play(0, &[200]);
        assert_eq!(out.len(), 10_000);
        assert_eq!(out[..8000], sentence().samples);
        assert!(out[8000..].iter().all(|sample| *sample == 0.0));
        assert_eq!(cues, (0..10).map(|n| (n as u64 * 800, n)).collect::<Vec<_>>());
    }

    #[test]
    fn beginning_at_a_word_leaves_out_what_is_before_it() {
        let (out, cues) = play(7, &[200]);
        assert_eq!(out.len(), 800 * 3 + 2000);
        assert_eq!(cues, [(0, 7), (800, 8), (1600, 9)]);
        assert_eq!(out[30..100], sentence().samples[5630..5700], "the same after the fade");
        assert_eq!(out[0], 0.0);
    }

    #[test]
    fn ending_with_a_word_leaves_out_what_is_after_it() {
        let mut feed =
            Feed::new(Place { word: 2, ..Place::default() }, Some(4), 0..10, sentence(), 200, RATE);
        let (mut out, mut cues) = (VecDeque::new(), VecDeque::new());
        while feed.more(200, 0, out.len() as u64, &mut out, &mut cues) {}
        let out: Vec<f32> = out.into();
        assert_eq!(out.len(), 3 * 800);
        assert_eq!(
            cues.iter().map(|cue| (cue.frame, cue.place.word)).collect::<Vec<_>>(),
            [(0, 2), (800, 3), (1600, 4)]
        );
        assert_eq!(out[2399], 0.0);
        assert_eq!(out[100..2300], sentence().samples[1700..3900], "all the rest is as it was");
    }

    #[test]
    fn a_speed_that_changes_all_the_time_loses_and_repeats_no_word() {
        for speeds in [&[80_u16, 450, 200, 333, 120][..], &[450], &[80], &[200, 450]] {
            let (_, cues) = play(0, speeds);
            assert_eq!(cues.iter().map(|cue| cue.1).collect::<Vec<_>>(), (0..10).collect::<Vec<_>>());
            assert!(cues.is_sorted_by_key(|cue| cue.0), "{cues:?}");
        }
    }

    #[test]
    fn a_turn_in_the_middle_of_a_sentence_marks_its_own_words() {
        let place = Place { word: 7, ..Place::default() };
        let mut feed = Feed::new(place, Some(13), 5..15, sentence(), 200, RATE);
        let (mut out, mut cues) = (VecDeque::new(), VecDeque::new());
        while feed.more(200, 0, out.len() as u64, &mut out, &mut cues) {}
        let words: Vec<usize> = cues.iter().map(|cue| cue.place.word).collect();
        assert_eq!((words, out.len(), feed.end()), ((7..14).collect(), 7 * 800, 15));
    }

    #[test]
    fn a_sentence_without_words_is_marked_once() {
        let spoken = Spoken { samples: vec![0.1; 500], words: Vec::new() };
        let mut feed = Feed::new(Place::default(), None, 0..0, spoken, 200, RATE);
        let (mut out, mut cues) = (VecDeque::new(), VecDeque::new());
        while feed.more(200, 0, 0, &mut out, &mut cues) {}
        assert_eq!(cues, [Cue { frame: 0, place: Place::default() }]);
    }
}
