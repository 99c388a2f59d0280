//! What the reading aids are called and how they are changed: those that are one of several values are an [`Aid`], a value of
//! one is an [`AidValue`], those that are a number are an [`Amount`].

use super::{Aids, Focus, Lens, MOST_LINES, MarkStyle, Marks, Shown};

/// An aid that is one of several values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Aid {
    /// What is marked.
    Marks,
    /// How the sentence is marked.
    SentenceStyle,
    /// How the word is marked.
    WordStyle,
    /// What stays clear.
    Focus,
    /// The large word.
    Lens,
    /// Every second line on another ground.
    Stripes,
    /// Syllables.
    Syllables,
}

/// A value of an aid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AidValue {
    /// What is marked.
    Marks(Marks),
    /// How the sentence is marked.
    SentenceStyle(MarkStyle),
    /// How the word is marked.
    WordStyle(MarkStyle),
    /// What stays clear.
    Focus(Focus),
    /// The large word.
    Lens(Lens),
    /// Every second line on another ground.
    Stripes(Shown),
    /// Syllables.
    Syllables(Shown),
}

const STYLES: [MarkStyle; 4] = [MarkStyle::Tint, MarkStyle::Box, MarkStyle::Underline, MarkStyle::Outline];

impl Aid {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Aid; 7] =
        [Aid::Marks, Aid::SentenceStyle, Aid::WordStyle, Aid::Focus, Aid::Lens, Aid::Stripes, Aid::Syllables];

    /// The id of the message with its name.
    pub fn key(self) -> &'static str {
        match self {
            Aid::Marks => "aids-marks",
            Aid::SentenceStyle => "aids-sentence-style",
            Aid::WordStyle => "aids-word-style",
            Aid::Focus => "aids-focus",
            Aid::Lens => "aids-lens",
            Aid::Stripes => "aids-stripes",
            Aid::Syllables => "aids-syllables",
        }
    }

    /// Its values, in the order in which they are offered.
    pub fn values(self) -> Vec<AidValue> {
        let shown = [Shown::Off, Shown::On];
        match self {
            Aid::Marks => [Marks::Both, Marks::Sentence, Marks::Word, Marks::Line, Marks::None]
                .map(AidValue::Marks)
                .to_vec(),
            Aid::SentenceStyle => STYLES.map(AidValue::SentenceStyle).to_vec(),
            Aid::WordStyle => STYLES.map(AidValue::WordStyle).to_vec(),
            Aid::Focus => [Focus::Off, Focus::Sentence, Focus::Paragraph].map(AidValue::Focus).to_vec(),
            Aid::Lens => [Lens::Off, Lens::Top, Lens::Bottom].map(AidValue::Lens).to_vec(),
            Aid::Stripes => shown.map(AidValue::Stripes).to_vec(),
            Aid::Syllables => shown.map(AidValue::Syllables).to_vec(),
        }
    }

    /// The value that it has.
    pub fn of(self, aids: &Aids) -> AidValue {
        match self {
            Aid::Marks => AidValue::Marks(aids.marks),
            Aid::SentenceStyle => AidValue::SentenceStyle(aids.sentence_style),
            Aid::WordStyle => AidValue::WordStyle(aids.word_style),
            Aid::Focus => AidValue::Focus(aids.focus),
            Aid::Lens => AidValue::Lens(aids.lens),
            Aid::Stripes => AidValue::Stripes(aids.stripes),
            Aid::Syllables => AidValue::Syllables(aids.syllables),
        }
    }

    /// The value after the one that it has; the first after the last.
    pub fn next(self, aids: &Aids) -> AidValue {
        let (now, values) = (self.of(aids), self.values());
        let after = values.iter().skip_while(|value| **value != now).nth(1);
        after.or(values.first()).copied().unwrap_or(now)
    }
}

impl AidValue {
    /// Whose value it is.
    pub fn aid(self) -> Aid {
        match self {
            AidValue::Marks(_) => Aid::Marks,
            AidValue::SentenceStyle(_) => Aid::SentenceStyle,
            AidValue::WordStyle(_) => Aid::WordStyle,
            AidValue::Focus(_) => Aid::Focus,
            AidValue::Lens(_) => Aid::Lens,
            AidValue::Stripes(_) => Aid::Stripes,
            AidValue::Syllables(_) => Aid::Syllables,
        }
    }

    /// The id of the message with its name.
    pub fn key(self) -> &'static str {
        match self {
            AidValue::Marks(Marks::Both) => "marks-both",
            AidValue::Marks(Marks::Sentence) => "marks-sentence",
            AidValue::Marks(Marks::Word) => "marks-word",
            AidValue::Marks(Marks::Line) => "marks-line",
            AidValue::Marks(Marks::None) => "marks-none",
            AidValue::SentenceStyle(style) | AidValue::WordStyle(style) => match style {
                MarkStyle::Tint => "mark-tint",
                MarkStyle::Box => "mark-box",
                MarkStyle::Underline => "mark-underline",
                MarkStyle::Outline => "mark-outline",
            },
            AidValue::Focus(Focus::Sentence) => "focus-sentence",
            AidValue::Focus(Focus::Paragraph) => "focus-paragraph",
            AidValue::Lens(Lens::Top) => "lens-top",
            AidValue::Lens(Lens::Bottom) => "lens-bottom",
            AidValue::Stripes(Shown::On) | AidValue::Syllables(Shown::On) => "aids-on",
            AidValue::Focus(Focus::Off)
            | AidValue::Lens(Lens::Off)
            | AidValue::Stripes(Shown::Off)
            | AidValue::Syllables(Shown::Off) => "aids-off",
        }
    }

    /// Gives an aid this value.
    pub fn set(self, aids: &mut Aids) {
        match self {
            AidValue::Marks(marks) => aids.marks = marks,
            AidValue::SentenceStyle(style) => aids.sentence_style = style,
            AidValue::WordStyle(style) => aids.word_style = style,
            AidValue::Focus(focus) => aids.focus = focus,
            AidValue::Lens(lens) => aids.lens = lens,
            AidValue::Stripes(shown) => aids.stripes = shown,
            AidValue::Syllables(shown) => aids.syllables = shown,
        }
    }
}

/// An aid that is a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Amount {
    /// Lines of the ruler.
    Ruler,
    /// Dimming of what is outside of ruler and focus, in percent.
    Dimming,
}

impl Amount {
    /// The id of the message with its name.
    pub fn key(self) -> &'static str {
        match self {
            Amount::Ruler => "aids-ruler",
            Amount::Dimming => "aids-dimming",
        }
    }

    /// The largest value; the smallest is 0.
    pub fn most(self) -> u8 {
        match self {
            Amount::Ruler => MOST_LINES,
            Amount::Dimming => 100,
        }
    }

    fn step(self) -> u8 {
        match self {
            Amount::Ruler => 1,
            Amount::Dimming => 10,
        }
    }

    /// The value that it has.
    pub fn of(self, aids: &Aids) -> u8 {
        match self {
            Amount::Ruler => aids.ruler,
            Amount::Dimming => aids.dimming,
        }
    }

    /// Sets it to a value, brought into its range.
    pub fn set(self, aids: &mut Aids, value: u8) {
        let value = value.min(self.most());
        match self {
            Amount::Ruler => aids.ruler = value,
            Amount::Dimming => aids.dimming = value,
        }
    }

    /// One step more.
    pub fn raise(self, aids: &mut Aids) {
        self.set(aids, self.of(aids).saturating_add(self.step()));
    }

    /// One step less.
    pub fn lower(self, aids: &mut Aids) {
        self.set(aids, self.of(aids).saturating_sub(self.step()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_aid_goes_through_its_values_and_comes_back() {
        for aid in Aid::ALL {
            let mut aids = Aids::default();
            let first = aid.of(&aids);
            let mut seen = Vec::new();
            for _ in 0..aid.values().len() {
                seen.push(aid.of(&aids));
                let next = aid.next(&aids);
                assert_eq!(next.aid(), aid);
                next.set(&mut aids);
            }
            assert_eq!(seen, aid.values(), "{aid:?}: the usual value is the first");
            assert_eq!(aid.of(&aids), first);
        }
    }

    #[test]
    fn amounts_reach_both_ends_and_stay_there() {
        for amount in [Amount::Ruler, Amount::Dimming] {
            let mut aids = Aids::default();
            (0..20).for_each(|_| amount.raise(&mut aids));
            assert_eq!(amount.of(&aids), amount.most());
            (0..20).for_each(|_| amount.lower(&mut aids));
            assert_eq!(amount.of(&aids), 0);
        }
    }
}
