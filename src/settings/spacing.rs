//! The spaces of the text as dials: what each is called, how far it goes, and in what steps.
//!
//! A new one is a field of [`Typography`] with its range, a variant, its two rows in `command/table`, and its messages
//! `settings-<id>`, `settings-<id>-less` and `settings-<id>-more`, in every pack.

use super::typography::{LETTERS, LINES, MEASURE, PARAGRAPHS, Typography, WORDS};

/// Something of the text that can be set wider.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Spacing {
    /// Between lines: the distance of baselines, in percent of the size.
    Lines,
    /// Between letters, in percent of the size.
    Letters,
    /// Between words, in percent of the size, on top of the width of a space.
    Words,
    /// Between paragraphs, in percent of the size.
    Paragraphs,
    /// The longest line, in letters.
    Measure,
}

impl Spacing {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Spacing; 5] =
        [Spacing::Lines, Spacing::Letters, Spacing::Words, Spacing::Paragraphs, Spacing::Measure];

    /// The id of the message with its name.
    pub fn key(self) -> &'static str {
        match self {
            Spacing::Lines => "settings-lines",
            Spacing::Letters => "settings-letters",
            Spacing::Words => "settings-words",
            Spacing::Paragraphs => "settings-paragraphs",
            Spacing::Measure => "settings-measure",
        }
    }

    /// Whether it is counted in letters instead of percent.
    pub fn is_in_letters(self) -> bool {
        self == Spacing::Measure
    }

    /// The smallest and the largest value, in its own unit.
    pub fn range(self) -> (f32, f32) {
        let (min, max) = match self {
            Spacing::Lines => LINES,
            Spacing::Letters => LETTERS,
            Spacing::Words => WORDS,
            Spacing::Paragraphs => PARAGRAPHS,
            Spacing::Measure => return (MEASURE.0.into(), MEASURE.1.into()),
        };
        (min * 100.0, max * 100.0)
    }

    /// How much one press changes.
    fn step(self) -> f32 {
        match self {
            Spacing::Lines => 10.0,
            Spacing::Letters => 2.0,
            Spacing::Words => 6.0,
            Spacing::Paragraphs => 25.0,
            Spacing::Measure => 4.0,
        }
    }

    /// What it is, in its own unit.
    pub fn of(self, typography: &Typography) -> f32 {
        match self {
            Spacing::Lines => (typography.line_height * 100.0).round(),
            Spacing::Letters => (typography.letter_spacing * 100.0).round(),
            Spacing::Words => (typography.between_words() * 100.0).round(),
            Spacing::Paragraphs => (typography.paragraph_spacing * 100.0).round(),
            Spacing::Measure => f32::from(typography.measure),
        }
    }

    /// Sets it to a value in its own unit, brought into its range.
    pub fn set(self, typography: &mut Typography, value: f32) {
        let (min, max) = self.range();
        let value = value.clamp(min, max);
        let part = value / 100.0;
        match self {
            Spacing::Lines => typography.line_height = part,
            Spacing::Letters => typography.letter_spacing = part,
            Spacing::Words => typography.set_between_words(part),
            Spacing::Paragraphs => typography.paragraph_spacing = part,
            Spacing::Measure => typography.measure = value.round() as u16,
        }
    }

    /// One step wider.
    pub fn widen(self, typography: &mut Typography) {
        self.set(typography, self.of(typography) + self.step());
    }

    /// One step narrower.
    pub fn narrow(self, typography: &mut Typography) {
        self.set(typography, self.of(typography) - self.step());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_reach_both_ends_and_stay_there() {
        for spacing in Spacing::ALL {
            let (min, max) = spacing.range();
            let mut typography = Typography::default();
            (0..60).for_each(|_| spacing.widen(&mut typography));
            assert_eq!(spacing.of(&typography), max, "{spacing:?}");
            (0..60).for_each(|_| spacing.narrow(&mut typography));
            assert_eq!(spacing.of(&typography), min, "{spacing:?}");
            let before = typography.clone();
            typography.sanitise();
            assert_eq!(typography, before, "{spacing:?}: every value that can be set is in range");
        }
    }

    #[test]
    fn words_stand_apart_with_letters_until_the_reader_wants_them_closer() {
        let mut typography = Typography::default();
        Spacing::Letters.set(&mut typography, 10.0);
        assert_eq!(Spacing::Words.of(&typography), 30.0, "three times as much as letters");
        Spacing::Words.narrow(&mut typography);
        assert_eq!(Spacing::Words.of(&typography), 24.0);
        Spacing::Letters.set(&mut typography, 20.0);
        assert_eq!(Spacing::Words.of(&typography), 24.0, "the reader's own");
        Spacing::Words.set(&mut typography, 60.0);
        Spacing::Letters.set(&mut typography, 30.0);
        assert_eq!(Spacing::Words.of(&typography), 90.0, "wide enough to go with letters again");
    }
}
