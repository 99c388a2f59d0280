//! Silence after what is read, as dials: after commas and the like, sentences, paragraphs, items of a list, headings.
//!
//! A new one is a field of [`Pauses`], a variant of [`Pause`], its use in `narration/player/spoken`, and its messages `settings-<id>`,
//! `settings-<id>-less` and `settings-<id>-more`, in every pack.

use serde::{Deserialize, Serialize};

/// Silence after a sentence, in milliseconds, by what the sentence ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Pauses {
    /// Inside a sentence, after a comma or the like; 0 as the voice makes it.
    pub comma_ms: u32,
    /// After a sentence inside a block.
    pub sentence_ms: u32,
    /// After the last sentence of a block.
    pub paragraph_ms: u32,
    /// After an item of a list.
    pub item_ms: u32,
    /// After a heading.
    pub heading_ms: u32,
}

impl Default for Pauses {
    fn default() -> Self {
        Self { comma_ms: 0, sentence_ms: 250, paragraph_ms: 500, item_ms: 500, heading_ms: 700 }
    }
}

/// The longest pause, in milliseconds: long enough to think, too short to be taken for the end.
const MAX_MS: u32 = 10_000;
/// How much one press changes, in milliseconds: the least that is heard (a fifth of the usual pause after a sentence).
const STEP_MS: u32 = 50;

impl Pauses {
    /// Brings every value into its range.
    pub fn sanitise(&mut self) {
        for pause in Pause::ALL {
            pause.set(self, pause.of(self));
        }
    }
}

/// What is followed by silence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Pause {
    /// A comma or the like.
    Comma,
    /// A sentence.
    Sentence,
    /// A paragraph.
    Paragraph,
    /// An item of a list.
    Item,
    /// A heading.
    Heading,
}

impl Pause {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Pause; 5] =
        [Pause::Comma, Pause::Sentence, Pause::Paragraph, Pause::Item, Pause::Heading];

    /// The id of the message with its name.
    pub fn key(self) -> &'static str {
        match self {
            Pause::Comma => "settings-pause-comma",
            Pause::Sentence => "settings-pause-sentence",
            Pause::Paragraph => "settings-pause-paragraph",
            Pause::Item => "settings-pause-item",
            Pause::Heading => "settings-pause-heading",
        }
    }

    /// The shortest and the longest, in milliseconds.
    pub fn range(self) -> (u32, u32) {
        (0, MAX_MS)
    }

    /// How long it is, in milliseconds.
    pub fn of(self, pauses: &Pauses) -> u32 {
        match self {
            Pause::Comma => pauses.comma_ms,
            Pause::Sentence => pauses.sentence_ms,
            Pause::Paragraph => pauses.paragraph_ms,
            Pause::Item => pauses.item_ms,
            Pause::Heading => pauses.heading_ms,
        }
    }

    /// Sets it to so many milliseconds, brought into its range.
    pub fn set(self, pauses: &mut Pauses, ms: u32) {
        let ms = ms.min(MAX_MS);
        match self {
            Pause::Comma => pauses.comma_ms = ms,
            Pause::Sentence => pauses.sentence_ms = ms,
            Pause::Paragraph => pauses.paragraph_ms = ms,
            Pause::Item => pauses.item_ms = ms,
            Pause::Heading => pauses.heading_ms = ms,
        }
    }

    /// One step shorter, and one longer.
    pub fn steps(self, pauses: &Pauses) -> (u32, u32) {
        let ms = self.of(pauses);
        (ms.saturating_sub(STEP_MS), ms.saturating_add(STEP_MS).min(MAX_MS))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pause_stays_in_its_range_and_changes_alone() {
        for pause in Pause::ALL {
            let mut pauses = Pauses::default();
            pause.set(&mut pauses, 0);
            assert_eq!(pause.steps(&pauses), (0, STEP_MS));
            pause.set(&mut pauses, u32::MAX);
            assert_eq!((pause.of(&pauses), pause.steps(&pauses)), (MAX_MS, (MAX_MS - STEP_MS, MAX_MS)));
            for other in Pause::ALL.into_iter().filter(|other| *other != pause) {
                assert_eq!(other.of(&pauses), other.of(&Pauses::default()));
            }
        }
        let mut wild = Pauses { sentence_ms: u32::MAX, ..Pauses::default() };
        wild.sanitise();
        assert_eq!(wild, Pauses { sentence_ms: MAX_MS, ..Pauses::default() });
    }
}
