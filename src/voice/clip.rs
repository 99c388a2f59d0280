//! The sound of one speech, and how it is made tidy: no silence around it, marks in order and on the sound.

use super::Mark;
use crate::audio::stretch::Stretch;

/// Quieter than this counts as silence: −48 dB of full scale, well under the quietest consonant of an engine that draws no
/// breath.
pub const SILENCE: f32 = 0.004;
/// Sound kept before and after, as a part of a second (2 ms), so that nothing begins or ends with a click.
const MARGIN_PART: u32 = 500;

/// A mark this far ahead of its sound, as a part of a second (80 ms), is moved to it: engines put a word's beginning
/// before the silence with which a `t` or `ch` begins.
const AHEAD_PART: usize = 12;

/// At which ends of a clip silence is cut off: at the others another one goes on without a gap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trim {
    /// Before the sound.
    pub start: bool,
    /// After it.
    pub end: bool,
}

impl Trim {
    /// As most are: nothing goes on from them.
    pub const BOTH: Self = Self { start: true, end: true };
}

/// The sound of one speech.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Clip {
    /// Samples a second.
    pub rate: u32,
    /// One channel, −1 to 1.
    pub samples: Vec<f32>,
    /// When the parts of the text begin, by rising sample; engines repeat and leave out words as they please.
    pub marks: Vec<Mark>,
}

impl Clip {
    /// The clip played at `speed` times its own speed at the same pitch, its marks still on their sound. It is made tidy again,
    /// with the same `silence`: a stretch fades out over its last hop, and pauses are counted from the last sound.
    pub fn at_speed(self, speed: f64, silence: f32) -> Self {
        if speed == 1.0 {
            return self;
        }
        let mut stretched = self.stretched(speed);
        stretched.tidy(silence);
        stretched
    }

    /// The same without being made tidy.
    pub fn stretched(self, speed: f64) -> Self {
        if speed == 1.0 {
            return self;
        }
        let mut stretch = Stretch::new(self.rate, 0);
        let mut out = Self { rate: self.rate, ..Self::default() };
        let mut marks = self.marks.into_iter().peekable();
        loop {
            let begin = out.samples.len();
            let Some(source) = stretch.next(&self.samples, speed, &mut out.samples) else { break };
            let hop = out.samples.len() - begin;
            while let Some(mark) = marks.next_if(|mark| mark.sample < source + hop) {
                out.marks.push(Mark { sample: begin + mark.sample.saturating_sub(source), ..mark });
            }
        }
        // What was passed over in the last step ends with the sound.
        let end = out.samples.len().saturating_sub(1);
        out.marks.extend(marks.map(|mark| Mark { sample: end, ..mark }));
        out
    }

    /// Adds a clip of the same rate behind a silence of so many samples; there is none at the beginning.
    pub fn append(&mut self, clip: Clip, silence: usize) {
        let begin = if self.samples.is_empty() { 0 } else { self.samples.len() + silence };
        self.samples.resize(begin, 0.0);
        self.samples.extend(clip.samples);
        self.marks.extend(clip.marks.iter().map(|mark| Mark { sample: begin + mark.sample, ..*mark }));
    }

    /// Cuts off what is quieter than `silence` at both ends and puts the marks in order. A clip without any sound becomes
    /// empty.
    pub fn tidy(&mut self, silence: f32) {
        self.tidy_at(Trim::BOTH, silence);
    }

    /// The same at the ends that are trimmed.
    pub fn tidy_at(&mut self, trim: Trim, silence: f32) {
        let loud = |sample: &f32| sample.abs() >= silence;
        let (Some(first), Some(last)) =
            (self.samples.iter().position(loud), self.samples.iter().rposition(loud))
        else {
            self.samples.clear();
            self.marks.clear();
            return;
        };
        let margin = (self.rate / MARGIN_PART) as usize;
        let start = if trim.start { first.saturating_sub(margin) } else { 0 };
        if trim.end {
            self.samples.truncate(last + 1 + margin);
        }
        self.samples.drain(..start);
        for mark in &mut self.marks {
            mark.sample = mark.sample.saturating_sub(start).min(self.samples.len() - 1);
        }
        self.marks.sort_by_key(|mark| mark.sample);
        self.move_marks_to_sound(silence);
    }

    /// Moves marks that lie in silence to the sound that follows, unless another mark comes first.
    fn move_marks_to_sound(&mut self, silence: f32) {
        let reach = self.rate as usize / AHEAD_PART;
        let mut limit = self.samples.len();
        for mark in self.marks.iter_mut().rev() {
            let end = limit.min(mark.sample + reach).max(mark.sample);
            let sound = self.samples[mark.sample..end].iter().position(|sample| sample.abs() >= silence);
            mark.sample += sound.unwrap_or(0);
            limit = mark.sample;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clip_played_faster_keeps_its_marks_on_their_sound() {
        let mark = |sample| Mark { byte: sample, sample };
        let samples = (0..48_000).map(|i| (i as f32 * 0.05).sin() * 0.5).collect();
        let clip =
            Clip { rate: 24_000, samples, marks: vec![mark(0), mark(12_000), mark(36_000), mark(47_999)] };
        for speed in [0.7, 0.8, 1.5, 2.0] {
            let faster = clip.clone().at_speed(speed, SILENCE);
            assert!((faster.samples.len() as f64 * speed - 48_000.0).abs() < 1500.0);
            assert_eq!(faster.marks.len(), 4, "{speed}");
            for mark in &faster.marks {
                assert!(mark.sample < faster.samples.len());
                assert!((mark.sample as f64 * speed - mark.byte as f64).abs() < 600.0, "{mark:?} at {speed}");
            }
        }
        assert!(clip.clone().at_speed(1.0, SILENCE) == clip);
        assert!(Clip::default().at_speed(2.0, SILENCE) == Clip::default());
    }

    #[test]
    fn silence_around_the_sound_goes_and_marks_move_with_it() {
        let mut samples = vec![0.0; 1000];
        samples.extend([0.5; 100]);
        samples.extend([0.001; 1000]);
        let mark = |sample| Mark { byte: 0, sample };
        let mut clip = Clip { rate: 1000, samples, marks: vec![mark(1050), mark(0), mark(2090)] };
        clip.tidy(SILENCE);
        assert_eq!(clip.samples.len(), 104);
        assert_eq!(clip.marks, [mark(2), mark(52), mark(103)]);
    }

    #[test]
    fn silence_stays_where_another_clip_goes_on() {
        let samples: Vec<f32> = [vec![0.0; 100], vec![0.5; 100], vec![0.0; 100]].concat();
        let clip = Clip { rate: 1000, samples, marks: vec![Mark { byte: 0, sample: 90 }] };
        let trimmed = |start, end| {
            let mut clip = clip.clone();
            clip.tidy_at(Trim { start, end }, SILENCE);
            (clip.samples.len(), clip.marks[0].sample)
        };
        assert_eq!(trimmed(false, false), (300, 100));
        assert_eq!(trimmed(true, false), (202, 2));
        assert_eq!(trimmed(false, true), (202, 100));
    }

    #[test]
    fn a_mark_in_silence_moves_to_its_sound_and_not_past_the_next_mark() {
        let mark = |sample| Mark { byte: 0, sample };
        let mut samples = vec![0.5; 100];
        samples.extend([0.0; 60]);
        samples.extend([0.5; 100]);
        let mut clip = Clip { rate: 1000, samples, marks: vec![mark(20), mark(100), mark(130), mark(250)] };
        clip.tidy(SILENCE);
        assert_eq!(clip.marks, [mark(20), mark(100), mark(160), mark(250)]);
    }

    #[test]
    fn a_clip_without_sound_becomes_empty() {
        let mut clip = Clip { rate: 1000, samples: vec![0.0; 50], marks: vec![Mark { byte: 0, sample: 3 }] };
        clip.tidy(SILENCE);
        assert_eq!((clip.samples.len(), clip.marks.len()), (0, 0));
    }
}
