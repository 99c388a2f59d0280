//! The parts of the settings.
//!
//! A new one is a variant, its message `tab-<id>` in every pack, and what it shows in `gui/panel/settings.rs`.

/// A part of the settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Tab {
    /// Size and face of the text.
    #[default]
    Text,
    /// Colours.
    Colours,
    /// Reading aids.
    Aids,
    /// The voice.
    Voice,
    /// What is around the text.
    Window,
    /// Keys.
    Keys,
}

impl Tab {
    /// All of them, in the order in which they stand.
    pub const ALL: [Tab; 6] = [Tab::Text, Tab::Colours, Tab::Aids, Tab::Voice, Tab::Window, Tab::Keys];

    /// The id of the message with its name.
    pub fn key(self) -> &'static str {
        match self {
            Tab::Text => "tab-text",
            Tab::Colours => "tab-colours",
            Tab::Aids => "tab-aids",
            Tab::Voice => "tab-voice",
            Tab::Window => "tab-window",
            Tab::Keys => "tab-keys",
        }
    }
}
