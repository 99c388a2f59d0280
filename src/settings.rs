//! What the reader chose, and where they were.
//!
//! Every field has a default; whatever a file holds is brought into range by [`Settings::sanitise`], so the rest of the
//! program never meets a value it cannot use. [`store`] reads and writes; nothing else touches the disk.
//!
//! A new setting is a field with a default, a line in `sanitise` and a control in the settings panel.

pub mod store;
pub mod theme;
pub mod typography;

use serde::{Deserialize, Serialize};

/// Silence after a sentence, in milliseconds, by what the sentence ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Pauses {
    /// After a sentence inside a block.
    pub sentence_ms: u32,
    /// After the last sentence of a block.
    pub paragraph_ms: u32,
    /// After a heading.
    pub heading_ms: u32,
}

impl Default for Pauses {
    fn default() -> Self {
        Self { sentence_ms: 250, paragraph_ms: 500, heading_ms: 700 }
    }
}
