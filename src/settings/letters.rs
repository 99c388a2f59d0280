//! What the letters look like beyond face and size: weight, alignment, hyphens, and which of the author's stresses show.
//!
//! A new choice is an enum with a default, a field of `Typography`, its use in `gui/widget/page/shape`, and its messages in
//! every pack.

use serde::{Deserialize, Serialize};

/// How heavy letters are. A face that lacks a weight shows the nearest that it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum Weight {
    /// Lighter than usual.
    Light,
    /// As usual.
    #[default]
    Regular,
    /// A little heavier: light letters on a dark ground look thinner than they are.
    Medium,
    /// Heavier still.
    SemiBold,
    /// Bold.
    Bold,
}

impl Weight {
    /// All of them, from the lightest.
    pub const ALL: [Weight; 5] =
        [Weight::Light, Weight::Regular, Weight::Medium, Weight::SemiBold, Weight::Bold];

    /// Its number in fonts, 1 to 1000 (OpenType, `usWeightClass`).
    pub fn number(self) -> u16 {
        match self {
            Weight::Light => 300,
            Weight::Regular => 400,
            Weight::Medium => 500,
            Weight::SemiBold => 600,
            Weight::Bold => 700,
        }
    }

    /// The id of the message with its name.
    pub fn key(self) -> &'static str {
        match self {
            Weight::Light => "weight-light",
            Weight::Regular => "weight-regular",
            Weight::Medium => "weight-medium",
            Weight::SemiBold => "weight-semibold",
            Weight::Bold => "weight-bold",
        }
    }

    /// The next heavier one; the heaviest stays.
    pub fn heavier(self) -> Self {
        Self::ALL.into_iter().find(|weight| *weight > self).unwrap_or(self)
    }

    /// The next lighter one; the lightest stays.
    pub fn lighter(self) -> Self {
        Self::ALL.into_iter().rev().find(|weight| *weight < self).unwrap_or(self)
    }
}

/// Where lines begin and end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Alignment {
    /// At the side where the language begins; ragged at the other.
    #[default]
    Start,
    /// At the left, whatever the language.
    Left,
    /// In the middle.
    Centre,
    /// At both sides: spaces grow. Hard to read for many; never the default.
    Justified,
}

impl Alignment {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Alignment; 4] =
        [Alignment::Start, Alignment::Left, Alignment::Centre, Alignment::Justified];

    /// The id of the message with its name.
    pub fn key(self) -> &'static str {
        match self {
            Alignment::Start => "alignment-start",
            Alignment::Left => "alignment-left",
            Alignment::Centre => "alignment-centre",
            Alignment::Justified => "alignment-justified",
        }
    }

    /// The one after it, the first after the last.
    pub fn next(self) -> Self {
        let after = Self::ALL.into_iter().skip_while(|alignment| *alignment != self).nth(1);
        after.unwrap_or(Alignment::Start)
    }
}

/// Whether words are parted at the ends of lines, in languages whose rules for that are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Hyphens {
    /// They are not.
    #[default]
    Off,
    /// They are.
    On,
}

impl Hyphens {
    /// Both, in the order in which they are offered.
    pub const ALL: [Hyphens; 2] = [Hyphens::Off, Hyphens::On];

    /// The id of the message with its name.
    pub fn key(self) -> &'static str {
        match self {
            Hyphens::Off => "hyphens-off",
            Hyphens::On => "hyphens-on",
        }
    }

    /// The other one.
    pub fn other(self) -> Self {
        match self {
            Hyphens::Off => Hyphens::On,
            Hyphens::On => Hyphens::Off,
        }
    }
}

/// Something by which an author makes letters stand out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stress {
    /// Bold letters in the text; headings keep theirs.
    Bold,
    /// Slanted letters.
    Italics,
    /// The line under links; their colour stays.
    Underline,
    /// Words all in capitals.
    Capitals,
}

impl Stress {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Stress; 4] = [Stress::Bold, Stress::Italics, Stress::Underline, Stress::Capitals];

    /// The id of the message with its name.
    pub fn key(self) -> &'static str {
        match self {
            Stress::Bold => "stress-bold",
            Stress::Italics => "stress-italics",
            Stress::Underline => "stress-underline",
            Stress::Capitals => "stress-capitals",
        }
    }
}

/// Whether a stress of the author's is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Shown {
    /// As the author has it.
    #[default]
    Yes,
    /// As ordinary letters.
    No,
}

impl Shown {
    /// Both, in the order in which they are offered.
    pub const ALL: [Shown; 2] = [Shown::Yes, Shown::No];

    /// The id of the message with its name.
    pub fn key(self) -> &'static str {
        match self {
            Shown::Yes => "stress-shown",
            Shown::No => "stress-left-out",
        }
    }
}

/// Which of the author's stresses are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Plain {
    bold: Shown,
    italics: Shown,
    underline: Shown,
    capitals: Shown,
}

impl Plain {
    /// Whether one is shown.
    pub fn of(&self, stress: Stress) -> Shown {
        match stress {
            Stress::Bold => self.bold,
            Stress::Italics => self.italics,
            Stress::Underline => self.underline,
            Stress::Capitals => self.capitals,
        }
    }

    /// True where one is shown.
    pub fn shows(&self, stress: Stress) -> bool {
        self.of(stress) == Shown::Yes
    }

    /// Shows one or not.
    pub fn set(&mut self, stress: Stress, shown: Shown) {
        *match stress {
            Stress::Bold => &mut self.bold,
            Stress::Italics => &mut self.italics,
            Stress::Underline => &mut self.underline,
            Stress::Capitals => &mut self.capitals,
        } = shown;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_go_to_both_ends_and_stay_there() {
        let mut weight = Weight::Regular;
        (0..9).for_each(|_| weight = weight.heavier());
        assert_eq!(weight, Weight::Bold);
        (0..9).for_each(|_| weight = weight.lighter());
        assert_eq!(weight, Weight::Light);
        assert!(Weight::ALL.windows(2).all(|pair| pair[0].number() < pair[1].number()));
    }

    #[test]
    fn each_stress_is_set_alone() {
        for stress in Stress::ALL {
            let mut plain = Plain::default();
            plain.set(stress, Shown::No);
            for other in Stress::ALL {
                assert_eq!(plain.shows(other), other != stress);
            }
        }
    }
}
