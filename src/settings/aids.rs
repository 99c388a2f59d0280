//! Reading aids: what is marked and how, a ruler, focus, a word lens, tinted lines, syllables. Each can be off.
//!
//! 1. [`Aids`] is what the reader chose, as it is kept.
//! 2. [`change`] says what each is called and how commands go to its next value, set one, or turn it up and down.
//! 3. The page (`gui/widget/page`) draws them; nothing here knows a screen.
//!
//! A new aid is a field, its variants, its rows in `command/table` and its messages in every pack.

pub mod change;

use serde::{Deserialize, Serialize};

use super::theme::{Palette, Rgb};
pub use change::{Aid, AidValue, Amount};

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

/// The ground of every second line: the paper with as much of the text's colour as can be seen, and as leaves every
/// letter on it the 7:1 that it has on the paper.
pub fn stripe(palette: &Palette) -> Rgb {
    let mixed = [9, 7, 5, 3].map(|percent| palette.paper.mixed(palette.text, percent));
    let readable = |ground: &Rgb| {
        [palette.text, palette.muted, palette.link, palette.on_surface]
            .iter()
            .all(|ink| ink.contrast(*ground) >= 7.0)
    };
    mixed.into_iter().find(readable).unwrap_or(palette.paper)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::theme::Theme;

    #[test]
    fn what_the_aids_draw_can_be_read_in_every_theme() {
        for theme in Theme::ALL {
            let p = theme.palette();
            let ground = stripe(&p);
            assert_ne!(ground, p.paper, "{theme:?}: the stripe can be seen");
            for ink in [p.text, p.muted, p.link, p.on_surface] {
                assert!(ink.contrast(ground) >= 7.0, "{theme:?}");
                // Blended as the renderer does it.
                let dimmed = ink.mixed(p.paper, USUAL_DIMMING).contrast(p.paper);
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
