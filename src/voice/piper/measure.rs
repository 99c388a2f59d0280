//! What a voice is like, learnt while it speaks: how fast and how loud it is.
//!
//! Piper voices differ in both, and nothing in their files tells. Espeak, whose speeds are known, says everything too (it
//! writes the phonemes); so the pace is the time that the voice takes for all it has said so far beside the time that espeak
//! takes for the same. One sentence is enough to be near.

use crate::settings::USUAL_WPM;
use crate::voice::clip::SILENCE;

/// How loud voices are made: the root of the mean square of what is not silence, as espeak's is (measured over the 40
/// sentences by which the built-in voices were compared).
const LOUDNESS: f64 = 0.1;
/// No voice is made louder than this many times, or noise would be.
const MOST_GAIN: f64 = 8.0;

/// What is known of a voice.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Measure {
    /// Seconds that the voice took at its own speed, and that espeak took at the usual one.
    own: f64,
    usual: f64,
    /// The sum of squares of its samples, and their number.
    energy: f64,
    loud: f64,
}

impl Measure {
    /// Whether anything is known.
    pub fn is_empty(&self) -> bool {
        self.own == 0.0 || self.usual == 0.0
    }

    /// Takes in how many seconds it took for something, `length` times as long as at its own speed, and how many espeak takes for
    /// it at the usual speed.
    pub fn learn(&mut self, seconds: f64, length: f64, usual: f64) {
        self.own += seconds / length;
        self.usual += usual;
    }

    /// Takes in something that it has said.
    pub fn hear(&mut self, samples: &[f32]) {
        for sample in samples.iter().filter(|sample| sample.abs() >= SILENCE) {
            self.energy += f64::from(*sample).powi(2);
            self.loud += 1.0;
        }
    }

    /// How many times its own speed a speed in words a minute is.
    pub fn speed(&self, wpm: u16) -> f64 {
        if self.is_empty() {
            return 1.0;
        }
        let own = f64::from(USUAL_WPM) * self.usual / self.own;
        f64::from(wpm) / own
    }

    /// By how much its samples are multiplied to be as loud as the other voices.
    pub fn gain(&self) -> f32 {
        if self.energy == 0.0 {
            1.0
        } else {
            (LOUDNESS / (self.energy / self.loud).sqrt()).min(MOST_GAIN) as f32
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_voice_is_measured_by_what_the_formant_voice_takes_for_the_same() {
        let mut measure = Measure::default();
        assert_eq!((measure.speed(300), measure.gain()), (1.0, 1.0));
        // One second and a half for what espeak says in one: it is slower.
        measure.learn(1.5, 1.0, 1.0);
        let own = f64::from(USUAL_WPM) / 1.5;
        assert!((measure.speed(170) - 170.0 / own).abs() < 1e-9);
        // Asked to be twice as long, it says the same as before in twice the time.
        measure.learn(3.0, 2.0, 1.0);
        assert!((measure.speed(170) - 170.0 / own).abs() < 1e-9);
    }

    #[test]
    fn a_voice_is_made_as_loud_as_the_others_by_what_is_not_silence() {
        let mut measure = Measure::default();
        measure.hear(&[0.05; 1500]);
        assert!((measure.gain() - 2.0).abs() < 1e-6);
        measure.hear(&[0.0; 3000]);
        assert!((measure.gain() - 2.0).abs() < 1e-6, "silence is not measured");
        measure.hear(&vec![0.005; 90_000_000]);
        assert!(measure.gain() <= MOST_GAIN as f32);
    }
}
