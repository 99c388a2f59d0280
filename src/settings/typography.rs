//! How the text is set: size, face, spacing. Ranges are wide because eyes are; defaults meet WCAG 2.2 §1.4.8.
//!
//! A new dial is a field with a default, a line in [`Typography::sanitise`] and its use in `gui/widget/page` (`style`
//! for blocks, `shape` for letters).

use serde::{Deserialize, Serialize};

pub use super::letters::{Alignment, Hyphens, Plain, Weight};
use super::within;

/// Distance of baselines as a multiple of the size: least and most.
pub const LINES: (f32, f32) = (1.0, 4.0);
/// Extra space between letters in em: least and most.
pub const LETTERS: (f32, f32) = (0.0, 0.5);
/// Extra space between words in em: least and most.
pub const WORDS: (f32, f32) = (0.0, 1.0);
/// Space between blocks as a multiple of the size: least and most.
pub const PARAGRAPHS: (f32, f32) = (0.0, 4.0);
/// Letters in the name of an installed family; fonts of more are left out.
pub const MOST_IN_NAME: usize = 100;
/// Letters on a line: least and most.
pub const MEASURE: (u16, u16) = (8, 120);

/// Smallest text size, in logical pixels.
pub const MIN_SIZE: f32 = 8.0;
/// Largest text size, in logical pixels.
pub const MAX_SIZE: f32 = 200.0;
/// Text size where neither reader nor desktop asks for another, in logical pixels.
pub const USUAL_SIZE: f32 = 22.0;

/// Space between words to space between letters where they go together. Wider letters alone slow reading down, as Galliussi
/// and others found in 2020 (“Inter-letter spacing, inter-word spacing, and font with dyslexia-friendly features”); the
/// ratio is ours.
pub const WORDS_TO_LETTERS: f32 = 3.0;

/// How the text is set.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Typography {
    /// Size of ordinary text in logical pixels, [`MIN_SIZE`] to [`MAX_SIZE`].
    pub size: f32,
    /// The bundled face; beside an installed one, for the scripts which that does not hold.
    pub family: Family,
    /// The name of a family of the machine's own in the place of the bundled one, as fonts write it. It stays where the
    /// family has gone: on another machine it may be there.
    pub installed: Option<String>,
    /// How heavy its letters are.
    pub weight: Weight,
    /// Which side lines begin at.
    pub alignment: Alignment,
    /// Whether words are parted at the ends of lines.
    pub hyphens: Hyphens,
    /// What of the author's is left out.
    pub plain: Plain,
    /// Distance of baselines as a multiple of the size, within [`LINES`].
    pub line_height: f32,
    /// Extra space between letters in em, within [`LETTERS`]; scripts whose letters join ignore it.
    pub letter_spacing: f32,
    /// Extra space between words in em, within [`WORDS`]; more where it goes with the letters ([`Typography::between_words`]).
    pub word_spacing: f32,
    /// Whether words stand apart by at least [`WORDS_TO_LETTERS`] times what letters do.
    pub words_with_letters: bool,
    /// Space between blocks as a multiple of the size, within [`PARAGRAPHS`].
    pub paragraph_spacing: f32,
    /// Longest line in letters of average width, within [`MEASURE`]; half as many in scripts of wide letters.
    pub measure: u16,
}

/// The bundled faces. Each falls back to a bundled face of its kind for scripts that it does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Family {
    /// Atkinson Hyperlegible Next: letters that cannot be taken for one another.
    #[default]
    Hyperlegible,
    /// Lexend: wide letters, made for people who read slowly.
    Lexend,
    /// OpenDyslexic: heavy feet.
    Dyslexic,
    /// Noto Sans: plain, many scripts.
    Sans,
    /// Noto Serif: as in a book.
    Serif,
}

impl Family {
    /// All of them, in the order they are offered.
    pub const ALL: [Family; 5] =
        [Family::Hyperlegible, Family::Lexend, Family::Dyslexic, Family::Sans, Family::Serif];

    /// The id of the message with its name.
    pub fn key(self) -> &'static str {
        match self {
            Family::Hyperlegible => "family-hyperlegible",
            Family::Lexend => "family-lexend",
            Family::Dyslexic => "family-dyslexic",
            Family::Sans => "family-sans",
            Family::Serif => "family-serif",
        }
    }
}

/// Whether a family can be called so: some letters, on one line, of at most [`MOST_IN_NAME`].
pub fn is_face_name(name: &str) -> bool {
    !name.trim().is_empty() && name.chars().count() <= MOST_IN_NAME && !name.chars().any(char::is_control)
}

impl Default for Typography {
    fn default() -> Self {
        Self {
            size: USUAL_SIZE,
            family: Family::default(),
            installed: None,
            weight: Weight::default(),
            alignment: Alignment::default(),
            hyphens: Hyphens::default(),
            plain: Plain::default(),
            line_height: 1.6,
            letter_spacing: 0.0,
            word_spacing: 0.0,
            words_with_letters: true,
            paragraph_spacing: 1.0,
            measure: 66,
        }
    }
}

impl Typography {
    /// Brings every value into its range; a value that is no number becomes the default.
    pub fn sanitise(&mut self) {
        let default = Self::default();
        self.size = within(self.size, MIN_SIZE, MAX_SIZE, default.size);
        self.line_height = within(self.line_height, LINES.0, LINES.1, default.line_height);
        self.letter_spacing = within(self.letter_spacing, LETTERS.0, LETTERS.1, default.letter_spacing);
        self.word_spacing = within(self.word_spacing, WORDS.0, WORDS.1, default.word_spacing);
        self.paragraph_spacing =
            within(self.paragraph_spacing, PARAGRAPHS.0, PARAGRAPHS.1, default.paragraph_spacing);
        self.measure = self.measure.clamp(MEASURE.0, MEASURE.1);
        self.installed = self.installed.take().filter(|name| is_face_name(name));
    }

    /// Sets the text in a bundled face.
    pub fn set_family(&mut self, family: Family) {
        self.family = family;
        self.installed = None;
    }

    /// Extra space between words in em, 0 to 1.
    pub fn between_words(&self) -> f32 {
        if self.words_with_letters {
            self.word_spacing.max(self.letter_spacing * WORDS_TO_LETTERS).min(WORDS.1)
        } else {
            self.word_spacing
        }
    }

    /// Sets the extra space between words, in em. Less than goes with the letters parts it from them.
    pub fn set_between_words(&mut self, em: f32) {
        self.word_spacing = em;
        self.words_with_letters = em >= self.letter_spacing * WORDS_TO_LETTERS;
    }

    /// The next size up: about an eighth more, whole pixels, so that a few presses cross the whole range.
    pub fn larger(&mut self) {
        self.size = (self.size + (self.size / 8.0).max(1.0)).round().min(MAX_SIZE);
    }

    /// The next size down; the inverse of [`Typography::larger`] to within a pixel.
    pub fn smaller(&mut self) {
        self.size = (self.size - (self.size / 9.0).max(1.0)).round().max(MIN_SIZE);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_that_is_no_number_becomes_the_default() {
        let mut typography = Typography { size: f32::NAN, measure: 9000, ..Typography::default() };
        typography.sanitise();
        assert_eq!((typography.size, typography.measure), (22.0, 120));
    }

    #[test]
    fn a_name_that_no_family_has_is_dropped_and_one_that_may_come_back_is_kept() {
        for (name, kept) in [("DejaVu Serif", true), (" ", false), ("a\nb", false), (&"x".repeat(101), false)]
        {
            let mut typography = Typography { installed: Some(name.to_owned()), ..Typography::default() };
            typography.sanitise();
            assert_eq!(typography.installed.is_some(), kept, "{name:?}");
        }
    }

    #[test]
    fn steps_reach_both_ends_in_a_few_presses() {
        let mut typography = Typography::default();
        (0..25).for_each(|_| typography.larger());
        assert_eq!(typography.size, MAX_SIZE);
        (0..40).for_each(|_| typography.smaller());
        assert_eq!(typography.size, MIN_SIZE);
    }
}
