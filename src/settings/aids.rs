//! Reading aids: what is marked and how, a ruler, focus, a word lens, tinted lines, syllables. Each can be off.
//!
//! 1. [`Aids`] is what the reader chose, as it is kept.
//! 2. Those that are one of several values are an [`Aid`], for the commands that go to the next value or set one; a value is
//!    an [`AidValue`]. Those that are a number are an [`Amount`].
//! 3. The page (`gui/widget/page`) draws them; nothing here knows a screen.
//!
//! A new aid is a field, its variants, its rows in `command/table` and its messages in every pack.

use serde::{Deserialize, Serialize};

use super::theme::{Palette, Rgb};

/// What the reader chose of the aids.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Aids {
    /// What is marked of what is being read.
    pub marks: Marks,
    /// How the sentence is marked, or the line.
    pub sentence_style: MarkStyle,
    /// How the word is marked.
    pub word_style: MarkStyle,
    /// Lines of the ruler, 0 (no ruler) to [`MOST_LINES`].
    pub ruler: u8,
    /// What stays clear while its neighbours are dimmed.
    pub focus: Focus,
    /// How far what is outside of ruler and focus is dimmed, in percent; at 100 it cannot be seen.
    pub dimming: u8,
    /// Where the word being read is shown large.
    pub lens: Lens,
    /// Whether every second line has another ground.
    pub stripes: Shown,
    /// Whether syllables are marked.
    pub syllables: Shown,
}

/// Most lines of the ruler.
pub const MOST_LINES: u8 = 9;

/// Dimming where the reader chose none, in percent: text keeps 4.5:1 (WCAG 2.2 §1.4.3) in every built-in theme.
pub const USUAL_DIMMING: u8 = 30;

impl Default for Aids {
    fn default() -> Self {
        Self {
            marks: Marks::default(),
            sentence_style: MarkStyle::default(),
            word_style: MarkStyle::default(),
            ruler: 0,
            focus: Focus::default(),
            dimming: USUAL_DIMMING,
            lens: Lens::default(),
            stripes: Shown::default(),
            syllables: Shown::default(),
        }
    }
}

impl Aids {
    /// Brings every value into its range.
    pub fn sanitise(&mut self) {
        self.ruler = self.ruler.min(MOST_LINES);
        self.dimming = self.dimming.min(100);
    }
}

/// What is marked of what is being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Marks {
    /// The sentence, and the word in it.
    #[default]
    Both,
    /// The sentence.
    Sentence,
    /// The word.
    Word,
    /// The line in which the word stands.
    Line,
    /// Nothing.
    None,
}

impl Marks {
    /// Whether the sentence is marked.
    pub fn sentence(self) -> bool {
        matches!(self, Marks::Both | Marks::Sentence)
    }

    /// Whether the word is marked.
    pub fn word(self) -> bool {
        matches!(self, Marks::Both | Marks::Word)
    }
}

/// What a mark looks like. None changes how wide letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum MarkStyle {
    /// A ground of its own; the word's has a line under it too.
    #[default]
    Tint,
    /// A ground with a frame.
    Box,
    /// A line under the letters.
    Underline,
    /// A frame.
    Outline,
}

/// What stays clear while its neighbours are dimmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Focus {
    /// All of the text.
    #[default]
    Off,
    /// The sentence being read.
    Sentence,
    /// The paragraph being read.
    Paragraph,
}

/// Where the word being read is shown large.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Lens {
    /// Nowhere.
    #[default]
    Off,
    /// Above the text.
    Top,
    /// Below the text.
    Bottom,
}

/// Whether something is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Shown {
    /// It is not.
    #[default]
    Off,
    /// It is.
    On,
}

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

/// The ground of every second line: the paper with as much of the text's colour as can be seen, and as leaves every
/// letter on it the 7:1 that it has on the paper.
pub fn stripe(palette: &Palette) -> Rgb {
    let mixed = [9, 7, 5, 3].map(|percent| mixed(palette.paper, palette.text, percent));
    let readable = |ground: &Rgb| {
        [palette.text, palette.muted, palette.link, palette.on_surface]
            .iter()
            .all(|ink| ink.contrast(*ground) >= 7.0)
    };
    mixed.into_iter().find(readable).unwrap_or(palette.paper)
}

/// A colour with some percent of another in it.
fn mixed(ground: Rgb, other: Rgb, percent: u16) -> Rgb {
    let mix = |a: u8, b: u8| {
        ((u16::from(a) * (100 - percent) + u16::from(b) * percent + 50) / 100).try_into().unwrap_or(a)
    };
    Rgb(mix(ground.0, other.0), mix(ground.1, other.1), mix(ground.2, other.2))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::theme::Theme;

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

    #[test]
    fn what_the_aids_draw_can_be_read_in_every_theme() {
        for theme in Theme::ALL {
            let p = theme.palette();
            let ground = stripe(&p);
            assert_ne!(ground, p.paper, "{theme:?}: the stripe can be seen");
            for ink in [p.text, p.muted, p.link, p.on_surface] {
                assert!(ink.contrast(ground) >= 7.0, "{theme:?}");
                // Blended as the renderer does it.
                let dimmed = mixed(ink, p.paper, USUAL_DIMMING.into()).contrast(p.paper);
                assert!(dimmed >= 4.5, "{theme:?}: {ink:?} dimmed is {dimmed:.2}");
            }
            for (line, grounds) in
                [(p.edge, [p.paper, p.sentence, ground]), (p.word_line, [p.paper, p.sentence, p.word])]
            {
                for under in grounds {
                    assert!(line.contrast(under) >= 3.0, "{theme:?}: {line:?} on {under:?}");
                }
            }
        }
    }
}
