//! How fast the voices speak that make the sound themselves, and which of them tell their words: learned from when things were
//! said.
//!
//! 1. A voice is asked for a [`speed`](Paces::speed) that shall give the reader's words a minute.
//! 2. How long something takes is what the silent voice takes at the words a minute that the voice really
//!    [speaks](Paces::wpm).
//! 3. Each thing that was said [teaches](Paces::learn) how fast the voice is, so that both are true after a sentence or two.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

/// Words a minute of a voice at its own speed that has not been heard yet: what Speech Dispatcher's usual voice speaks.
const USUAL: f64 = 170.0;
/// How many times their own speed all systems' voices can be asked for.
const SPEEDS: (f64, f64) = (0.5, 2.25);
/// What is said in less time teaches nothing: the silence around it counts too much.
const SHORTEST: Duration = Duration::from_secs(1);
/// Beyond this many times as long, or as short, as was to be expected something else was the cause.
const STRANGE: f64 = 4.0;

/// What is known of the voices, by name.
#[derive(Debug, Default)]
pub struct Paces {
    /// Words a minute at their own speed.
    own: HashMap<String, f64>,
    tell_words: HashSet<String>,
}

impl Paces {
    /// How many times its own speed a voice is asked for to speak so many words a minute.
    pub fn speed(&self, voice: &str, wpm: u16) -> f64 {
        (f64::from(wpm) / self.own(voice)).clamp(SPEEDS.0, SPEEDS.1)
    }

    /// The words a minute that a voice speaks when it is asked for so many.
    pub fn wpm(&self, voice: &str, wpm: u16) -> u16 {
        (self.own(voice) * self.speed(voice, wpm)).round() as u16
    }

    /// Takes in how long something took that was to take as long as `expected`.
    pub fn learn(&mut self, voice: &str, expected: Duration, took: Duration) {
        let ratio = expected.as_secs_f64() / took.as_secs_f64();
        if expected < SHORTEST || !(1.0 / STRANGE..STRANGE).contains(&ratio) {
            return;
        }
        let (known, heard) = (self.own.get(voice).copied(), self.own(voice) * ratio);
        // The first one teaches everything; later ones, which may be of odd words, the half.
        self.own.insert(voice.to_owned(), known.map_or(heard, |known| (known + heard) / 2.0));
    }

    /// Whether a voice has told which word it is at.
    pub fn tells_words(&self, voice: &str) -> bool {
        self.tell_words.contains(voice)
    }

    /// Takes in that it has.
    pub fn told_word(&mut self, voice: &str) {
        if !self.tells_words(voice) {
            self.tell_words.insert(voice.to_owned());
        }
    }

    /// Words a minute of a voice at its own speed.
    fn own(&self, voice: &str) -> f64 {
        self.own.get(voice).copied().unwrap_or(USUAL)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Has a voice that speaks so many words a minute at its own speed say hundred words.
    fn say(paces: &mut Paces, own: f64, wpm: u16) -> f64 {
        let spoken = own * paces.speed("karl", wpm);
        let minutes = |wpm: f64| Duration::from_secs_f64(6000.0 / wpm);
        paces.learn("karl", minutes(f64::from(paces.wpm("karl", wpm))), minutes(spoken));
        spoken
    }

    #[test]
    fn after_a_sentence_or_two_a_voice_speaks_as_fast_as_it_is_asked_to() {
        for own in [110.0, 170.0, 240.0] {
            let mut paces = Paces::default();
            assert_eq!(say(&mut paces, own, 200), own * 200.0 / 170.0);
            for wpm in [200, 150, 300] {
                let spoken = say(&mut paces, own, wpm);
                let most = (own * SPEEDS.1).min(f64::from(wpm));
                assert!((spoken - most).abs() < 3.0, "{own}, {wpm}: {spoken}");
            }
        }
    }

    #[test]
    fn what_a_voice_cannot_do_does_not_spoil_what_is_known_of_it() {
        let mut paces = Paces::default();
        for _ in 0..9 {
            say(&mut paces, 150.0, 450);
        }
        assert!((say(&mut paces, 150.0, 170) - 170.0).abs() < 3.0);
    }

    #[test]
    fn one_word_or_a_long_halt_teaches_nothing() {
        let mut paces = Paces::default();
        paces.learn("karl", Duration::from_millis(400), Duration::from_millis(900));
        paces.learn("karl", Duration::from_secs(2), Duration::from_secs(30));
        paces.learn("karl", Duration::from_secs(2), Duration::ZERO);
        assert_eq!(paces.wpm("karl", 170), 170);
    }
}
