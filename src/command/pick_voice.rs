//! The steps by which a reader goes through the list of all voices.

use crate::document::Lang;

/// Something about the list of all voices.
#[derive(Debug, Clone, PartialEq)]
pub enum PickVoice {
    /// Show the voices that have these words in their name or in that of their language.
    Find(String),
    /// Bring a row into sight.
    Show(usize),
    /// Hear a voice, as settings name it, with some words of a language, and change nothing.
    Hear(Lang, String),
    /// Have it read that language from now on.
    Choose(Lang, String),
}
