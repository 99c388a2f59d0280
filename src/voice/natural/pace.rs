//! How a speed in words a minute is reached.
//!
//! The network can be asked for a speed, but counts the length of a phoneme in whole 25 ms, so between its own speed and half
//! as fast again the rhythm jumps (measured over 40 sentences: 192 words a minute at 1.0, 221 at 1.3, 305 at 1.4). Faster
//! speech is therefore its own speech played faster at the same pitch; slower speech, where playing slower would be heard,
//! is asked of the network as near as it comes, and played a little faster or slower for the rest.
//!
//! A speech recogniser (Whisper tiny.en) understood of the words of 40 sentences, by words a minute:
//!
//! | | 100 | 192 | 250 | 300 | 350 | 400 | 450 |
//! |---|---|---|---|---|---|---|---|
//! | its own speed, played faster or slower | 98.9 % | 99.6 % | 98.9 % | 98.4 % | 95.8 % | 92.2 % | 81.0 % |
//! | asked for 0.5 | 99.1 % | | | | | | |
//! | asked for 1.4, played faster | | | | | 88.4 % | 84.5 % | |
//! | asked for 2.0, played faster | | | | | | 73.7 % | 68.3 % |

/// The speed, in words a minute, above which the formant voice reads.
///
/// Up to here the recogniser understands 95 words in 100; beyond, the natural voice loses its consonants. People who listen
/// that fast follow formant voices best (Moos and Trouvain 2007, Stent, Syrdal and Mishra 2011). The recogniser has never
/// learnt those (it understood 74 % at 192 words a minute and 8 % at 400), so it cannot judge between the two.
pub const FASTEST: u16 = 350;

/// The speeds asked of the network, slowest first, and the words a minute that they were measured to be: 40 sentences of the
/// bundled article, without the silence between them. The two slowest are from 30 sentences, brought to the measure of the 40
/// by 0.5 and 1.0, which both have (94.5 and 188.8 words a minute in the 30).
const MEASURED: [(f32, f64); 6] =
    [(0.35, 65.2), (0.4, 77.1), (0.5, 96.0), (0.6, 117.7), (0.7, 135.0), (1.0, 191.9)];

/// A speed in words a minute is that of a text with the usual pauses after its sentences: of such a minute this part is speech
/// (of the same 40 sentences, 176 of 186 seconds).
const SPOKEN_PART: f64 = 0.9475;

/// How to speak at a speed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pace {
    /// The speed asked of the network, where 1 is its own.
    pub speed: f32,
    /// How much faster the sound is then played at the same pitch.
    pub stretch: f64,
}

impl Pace {
    /// The pace for a speed in words a minute: the nearest that was measured, and the rest by playing faster or slower.
    pub fn of(wpm: u16) -> Self {
        let wanted = f64::from(wpm) / SPOKEN_PART;
        let apart = |own: f64| (wanted / own).ln().abs();
        let nearest = MEASURED.iter().min_by(|(_, a), (_, b)| apart(*a).total_cmp(&apart(*b)));
        let (speed, own) = nearest.copied().unwrap_or((1.0, wanted));
        Self { speed, stretch: wanted / own }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::{MAX_WPM, MIN_WPM};

    #[test]
    fn every_speed_is_reached_and_nothing_is_played_much_slower() {
        for wpm in MIN_WPM..=MAX_WPM {
            let pace = Pace::of(wpm);
            let own = MEASURED.iter().find(|(speed, _)| *speed == pace.speed).unwrap().1;
            assert!((own * pace.stretch * SPOKEN_PART - f64::from(wpm)).abs() < 0.01, "{wpm}");
            assert!(pace.stretch > 0.83, "{wpm}: {pace:?}");
        }
        assert_eq!(Pace::of(400).speed, 1.0);
        assert_eq!(Pace::of(90).speed, 0.5);
        assert_eq!(Pace::of(60).speed, 0.35);
    }
}
