//! How far the voice reads before it waits for a key.

use serde::{Deserialize, Serialize};

/// What is read in one go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Stretch {
    /// All of the text.
    #[default]
    Text,
    /// A paragraph, or whatever stands for one.
    Paragraph,
    /// A sentence.
    Sentence,
}

impl Stretch {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Stretch; 3] = [Stretch::Text, Stretch::Paragraph, Stretch::Sentence];

    /// The id of the message with its name.
    pub fn key(self) -> &'static str {
        match self {
            Stretch::Text => "stretch-text",
            Stretch::Paragraph => "stretch-paragraph",
            Stretch::Sentence => "stretch-sentence",
        }
    }

    /// The one after it, the first after the last.
    pub fn next(self) -> Self {
        match self {
            Stretch::Text => Stretch::Paragraph,
            Stretch::Paragraph => Stretch::Sentence,
            Stretch::Sentence => Stretch::Text,
        }
    }
}
