//! Readers of whom everything is known go through the whole course, and what comes out is held against it.

use super::*;

/// Numbers that look random and are the same each time (Marsaglia's xorshift).
struct Dice(u64);

impl Dice {
    /// Between two numbers.
    fn between(&mut self, least: f32, most: f32) -> f32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        least + (most - least) * ((self.0 >> 40) as f32 / (1_u64 << 24) as f32)
    }

    /// Normally distributed around 0 with a standard deviation of 1: the sum of twelve.
    fn normal(&mut self) -> f32 {
        (0..12).map(|_| self.between(-0.5, 0.5)).sum()
    }
}

/// A reader of whom everything is known.
#[derive(Debug, Clone, Copy)]
struct Reader {
    /// The critical print size in pixels.
    critical: f32,
    /// Words a minute above it.
    wpm: f32,
    /// Log units of speed that are lost for each of size below it.
    slope: f32,
    /// The smallest size that can be read at all, as a part of the critical one.
    acuity: f32,
    /// The standard deviation of times, as a part of them.
    scatter: f32,
    /// How much faster, or slower, wider type is read.
    wider: f32,
}

const LETTERS: u16 = 60;

impl Reader {
    fn any(dice: &mut Dice) -> Self {
        Self {
            critical: 10_f32.powf(dice.between(8_f32.log10(), 150_f32.log10())),
            wpm: dice.between(60.0, 300.0),
            slope: dice.between(1.8, 3.5),
            acuity: dice.between(0.45, 0.7),
            scatter: dice.between(0.10, 0.15),
            wider: 1.0,
        }
    }

    fn answer(&self, trial: Trial, dice: &mut Dice) -> Answer {
        if trial.size < self.critical * self.acuity {
            return Answer::TooSmall;
        }
        let below = (self.critical / trial.size).log10().max(0.0);
        // A word is six letters, its space included.
        let mut seconds = f32::from(LETTERS) / 6.0 / self.wpm * 60.0 * 10_f32.powf(self.slope * below);
        if trial.setting == Setting::Wider {
            seconds /= self.wider;
        }
        seconds *= (self.scatter * dice.normal()).exp();
        if dice.between(0.0, 1.0) < 0.03 {
            seconds *= 2.0;
        }
        Answer::Read { millis: (seconds * 1000.0) as u32, letters: LETTERS }
    }

    /// Goes through the whole, and tells how many sentences it took.
    fn go_through(&self, sizes: Sizes, dice: &mut Dice) -> (Outcome, usize) {
        let mut finder = Finder::new(sizes);
        while let Some(trial) = finder.trial() {
            assert!(trial.size > sizes.smallest * 0.99 && trial.size < sizes.largest * 1.01, "{trial:?}");
            finder.answer(self.answer(trial, dice));
        }
        (finder.outcome().expect("it has ended"), finder.shown())
    }
}

/// What a large window has room for, begun at two and a half times the usual size.
const SIZES: Sizes = Sizes { first: 55.0, smallest: 5.0, largest: 200.0 };

/// How many of a hundred readers were found to a step, the reader made from any by `made`.
fn close_of(count: usize, sizes: Sizes, made: impl Fn(&mut Reader)) -> (f32, Vec<Outcome>, usize) {
    let mut dice = Dice(0x5EED_0F5E_0A11);
    let (mut close, mut outcomes, mut sentences) = (0, Vec::new(), 0);
    for _ in 0..count {
        let mut reader = Reader::any(&mut dice);
        made(&mut reader);
        let (outcome, shown) = reader.go_through(sizes, &mut dice);
        close += usize::from((outcome.critical / reader.critical).log10().abs() <= STEP);
        outcomes.push(outcome);
        sentences += shown;
        assert!(shown <= MOST, "{reader:?} saw {shown} sentences");
    }
    (close as f32 * 100.0 / count as f32, outcomes, sentences / count)
}

#[test]
fn the_critical_size_of_a_thousand_readers_is_found_to_a_step() {
    let (close, _, sentences) = close_of(1000, SIZES, |_| {});
    assert!(close >= 97.0, "{close} % were found");
    assert!(sentences <= 18, "{sentences} sentences on average are more than go into a minute or so");
}

#[test]
fn it_is_found_from_wherever_the_sentences_begin() {
    for first in [12.0, 25.0, 100.0, 200.0] {
        let (close, ..) = close_of(200, Sizes { first, ..SIZES }, |_| {});
        assert!(close >= 95.0, "from {first} pixels: {close} % were found");
    }
}

#[test]
fn a_reader_for_whom_the_first_is_too_small_is_shown_larger_ones() {
    let mut finder = Finder::new(SIZES);
    finder.answer(Answer::TooSmall);
    let second = finder.trial().expect("one more").size;
    assert!((second / 55.0).log10() > STEP, "{second}");
}

#[test]
fn a_reader_who_can_read_none_is_told_so_and_given_the_largest() {
    let mut finder = Finder::new(SIZES);
    while finder.trial().is_some() {
        finder.answer(Answer::TooSmall);
    }
    let outcome = finder.outcome().expect("it has ended");
    assert_eq!((outcome.knee, outcome.size, outcome.speed), (Knee::Above, 200.0, 0.0));
    assert!(finder.shown() < 6, "nobody is kept at what they cannot do");
}

#[test]
fn a_reader_who_reads_the_smallest_as_fast_has_a_critical_size_below() {
    let sizes = Sizes { smallest: 10.0, ..SIZES };
    let (_, outcomes, _) = close_of(100, sizes, |reader| reader.critical = 5.0);
    let below = outcomes.iter().filter(|outcome| outcome.knee == Knee::Below).count();
    assert!(below >= 95, "{below}");
}

#[test]
fn a_reader_whose_size_the_window_does_not_hold_is_told_so() {
    let sizes = Sizes { first: 50.0, largest: 60.0, ..SIZES };
    let (_, outcomes, _) = close_of(100, sizes, |reader| (reader.critical, reader.acuity) = (100.0, 0.5));
    let above = outcomes.iter().filter(|outcome| outcome.knee == Knee::Above && outcome.size > 59.0).count();
    assert!(above >= 50, "{above}");
}

#[test]
fn wider_type_stays_where_it_is_read_clearly_faster() {
    let kept = |wider: f32| {
        let (_, outcomes, _) = close_of(300, SIZES, |reader| reader.wider = wider);
        outcomes.iter().filter(|outcome| outcome.setting == Setting::Wider).count() as f32 / 3.0
    };
    // 1.26 is what Blackmore-Wright and others, 2013, found in people with macular disease.
    let (same, faster, slower) = (kept(1.0), kept(1.26), kept(0.9));
    assert!(same <= 10.0 && slower <= 2.0, "{same} % of those who read it no faster, {slower} %");
    assert!(faster >= 75.0, "{faster} % of those who read it faster");
}

#[test]
fn a_key_pressed_twice_is_no_sentence_read() {
    let mut dice = Dice(7);
    let reader = Reader { critical: 20.0, ..Reader::any(&mut dice) };
    let mut finder = Finder::new(SIZES);
    let mut pressed = 0;
    while let Some(trial) = finder.trial() {
        if pressed < 3 && finder.shown() % 4 == 2 {
            pressed += 1;
            finder.answer(Answer::Read { millis: 90, letters: LETTERS });
            assert_eq!(finder.trial(), Some(trial), "another one of the same size");
        }
        finder.answer(reader.answer(trial, &mut dice));
    }
    let outcome = finder.outcome().expect("it has ended");
    assert!((outcome.critical / 20.0).log10().abs() <= STEP, "{outcome:?}");
}

#[test]
fn it_ends_whatever_is_answered() {
    let mut dice = Dice(99);
    for _ in 0..300 {
        let sizes = Sizes {
            first: dice.between(0.0, 300.0),
            smallest: dice.between(-5.0, 100.0),
            largest: dice.between(-5.0, 300.0),
        };
        let mut finder = Finder::new(sizes);
        while finder.trial().is_some() {
            let millis = dice.between(0.0, 100_000.0) as u32;
            let read = Answer::Read { millis, letters: dice.between(0.0, 90.0) as u16 };
            finder.answer(if dice.between(0.0, 1.0) < 0.3 { Answer::TooSmall } else { read });
        }
        assert!(finder.shown() <= MOST);
        let outcome = finder.outcome().expect("it has ended");
        assert!(outcome.size.is_finite() && outcome.size >= 1.0 && outcome.speed.is_finite(), "{outcome:?}");
    }
}
