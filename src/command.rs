//! What the reader can ask for: one table. Keys, buttons, the list of keys, the README and the command line derive from it.
//!
//! A [`Command`] comes from a key, a click, the screen reader or a test, and always goes to `session`. Those with a row in
//! [`COMMANDS`] can be put on a key; the others carry a value that a control chose.
//!
//! A new command is a variant, a row if it should have a key, its arm in `session` (the compiler asks) and its name,
//! `command-<id>`, in every pack (the audit asks).

pub mod chord;

use crate::document::{Direction, Lang, Position, Span};
use crate::settings::SpokenStatus;
use crate::settings::theme::Theme;
use crate::settings::typography::Family;

pub use chord::{Chord, Key};

/// Something the reader wants.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// Read aloud from the current word, or pause at it.
    PlayPause,
    /// Be silent and take the mark away; close what is open.
    Stop,
    /// Go to the next sentence.
    NextSentence,
    /// Go to the sentence before; at a sentence's middle, to its beginning.
    PreviousSentence,
    /// Go to the next paragraph or heading.
    NextParagraph,
    /// Go to the paragraph or heading before.
    PreviousParagraph,
    /// Go to the beginning of the text.
    ToStart,
    /// Go to the last sentence of the text.
    ToEnd,
    /// Speak faster.
    Faster,
    /// Speak slower.
    Slower,
    /// Speak louder.
    Louder,
    /// Speak softer.
    Softer,
    /// Larger text.
    LargerText,
    /// Smaller text.
    SmallerText,
    /// Text of the usual size.
    UsualText,
    /// Larger buttons and labels.
    LargerWindow,
    /// Smaller buttons and labels.
    SmallerWindow,
    /// Show the text around the voice again, and follow it.
    BackToVoice,
    /// One line down without moving the voice.
    ScrollDown,
    /// One line up without moving the voice.
    ScrollUp,
    /// One page down without moving the voice.
    PageDown,
    /// One page up without moving the voice.
    PageUp,
    /// The next theme.
    NextTheme,
    /// Open or close the list of languages.
    Languages,
    /// Open or close the settings.
    Settings,
    /// Open or close the help with the list of keys.
    Help,
    /// Open the welcome and have it read, or close it.
    Welcome,
    /// Say aloud what each key changes, or stop saying it.
    SayChanges,
    /// Copy the selected text.
    Copy,
    /// Select the whole text.
    SelectAll,
    /// Move the keyboard to the next part of the window.
    NextZone,
    /// Close the window.
    Quit,
    /// Read in another language, at the same sentence.
    SetLanguage(Lang),
    /// Use a theme; `None` as the desktop wishes.
    SetTheme(Option<Theme>),
    /// Use a face.
    SetFamily(Family),
    /// Say of what happens this much.
    SetSpokenStatus(SpokenStatus),
    /// Speak at a speed in words a minute.
    SetSpeed(u16),
    /// Speak at a loudness, 0 to 1.
    SetVolume(f32),
    /// Text of a size in logical pixels.
    SetTextSize(f32),
    /// Buttons and labels of a size, as a multiple of the usual.
    SetWindowScale(f32),
    /// Go to the word at a position, and read from there if the voice is reading.
    GoTo(Position),
    /// Select a stretch of text, or nothing.
    Select(Option<Span>),
    /// Close the panel that is open.
    ClosePanel,
}

/// The part of the window in which a key means something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Zone {
    /// Wherever the keyboard is, unless the control that has it uses the key itself.
    Everywhere,
}

/// A command that can be put on keys.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The command.
    pub command: Command,
    /// Its name in files and messages (`command-<id>`).
    pub id: &'static str,
    /// Its keys as they come, the one to show first.
    pub keys: &'static [&'static str],
    /// Where the keys mean it.
    pub zone: Zone,
}

const fn row(command: Command, id: &'static str, keys: &'static [&'static str]) -> Row {
    Row { command, id, keys, zone: Zone::Everywhere }
}

/// Every command that can be put on keys, in the order in which help lists them.
///
/// Left and Right are written for text that runs to the right; the keymap swaps them for text that runs to the left.
pub static COMMANDS: &[Row] = &[
    row(Command::PlayPause, "play-pause", &["Space", "MediaPlayPause"]),
    row(Command::Stop, "stop", &["Escape", "MediaStop"]),
    row(Command::NextSentence, "next-sentence", &["Right", "MediaTrackNext"]),
    row(Command::PreviousSentence, "previous-sentence", &["Left", "MediaTrackPrevious"]),
    row(Command::NextParagraph, "next-paragraph", &["Ctrl+Right"]),
    row(Command::PreviousParagraph, "previous-paragraph", &["Ctrl+Left"]),
    row(Command::ToStart, "to-start", &["Home", "Ctrl+Home"]),
    row(Command::ToEnd, "to-end", &["End", "Ctrl+End"]),
    row(Command::Faster, "faster", &["Ctrl+Up", "]"]),
    row(Command::Slower, "slower", &["Ctrl+Down", "["]),
    row(Command::Louder, "louder", &["Ctrl+Shift+Up"]),
    row(Command::Softer, "softer", &["Ctrl+Shift+Down"]),
    row(Command::LargerText, "larger-text", &["+", "=", "Ctrl++", "Ctrl+="]),
    row(Command::SmallerText, "smaller-text", &["-", "Ctrl+-"]),
    row(Command::UsualText, "usual-text", &["0", "Ctrl+0"]),
    row(Command::LargerWindow, "larger-window", &["Alt++", "Alt+="]),
    row(Command::SmallerWindow, "smaller-window", &["Alt+-"]),
    row(Command::BackToVoice, "back-to-voice", &["V"]),
    row(Command::ScrollDown, "scroll-down", &["Down"]),
    row(Command::ScrollUp, "scroll-up", &["Up"]),
    row(Command::PageDown, "page-down", &["PageDown"]),
    row(Command::PageUp, "page-up", &["PageUp"]),
    row(Command::NextTheme, "next-theme", &["Ctrl+T"]),
    row(Command::Languages, "languages", &["Ctrl+L"]),
    row(Command::Settings, "settings", &["Ctrl+,", "F10"]),
    row(Command::Help, "help", &["F1"]),
    row(Command::Welcome, "welcome", &["Shift+F1"]),
    row(Command::SayChanges, "say-changes", &["F2"]),
    row(Command::Copy, "copy", &["Ctrl+C"]),
    row(Command::SelectAll, "select-all", &["Ctrl+A"]),
    row(Command::NextZone, "next-zone", &["F6"]),
    row(Command::Quit, "quit", &["Ctrl+Q"]),
];

impl Command {
    /// True for what goes a little further each time, as a key that is held down does.
    pub fn is_step(&self) -> bool {
        match self {
            Command::NextSentence
            | Command::PreviousSentence
            | Command::NextParagraph
            | Command::PreviousParagraph
            | Command::Faster
            | Command::Slower
            | Command::Louder
            | Command::Softer
            | Command::LargerText
            | Command::SmallerText
            | Command::LargerWindow
            | Command::SmallerWindow
            | Command::ScrollDown
            | Command::ScrollUp
            | Command::PageDown
            | Command::PageUp => true,
            Command::PlayPause
            | Command::Stop
            | Command::ToStart
            | Command::ToEnd
            | Command::UsualText
            | Command::BackToVoice
            | Command::NextTheme
            | Command::Languages
            | Command::Settings
            | Command::Help
            | Command::Welcome
            | Command::SayChanges
            | Command::Copy
            | Command::SelectAll
            | Command::NextZone
            | Command::Quit
            | Command::SetLanguage(_)
            | Command::SetTheme(_)
            | Command::SetFamily(_)
            | Command::SetSpokenStatus(_)
            | Command::SetSpeed(_)
            | Command::SetVolume(_)
            | Command::SetTextSize(_)
            | Command::SetWindowScale(_)
            | Command::GoTo(_)
            | Command::Select(_)
            | Command::ClosePanel => false,
        }
    }

    /// The command's row, if it can be put on keys.
    pub fn row(&self) -> Option<&'static Row> {
        COMMANDS.iter().find(|row| row.command == *self)
    }
}

impl Row {
    /// The keys that help lists for a language of this direction: not those of a remote control, which say themselves what
    /// they do.
    pub fn shown_chords(&self, direction: Direction) -> impl Iterator<Item = Chord> + '_ {
        self.chords().filter(|chord| !chord.key.is_media()).map(move |chord| chord.towards(direction))
    }

    /// The keys, read.
    pub fn chords(&self) -> impl Iterator<Item = Chord> + '_ {
        self.keys.iter().filter_map(|key| key.parse().ok())
    }
}

/// The command on some keys.
pub fn find(chord: &Chord) -> Option<&'static Command> {
    COMMANDS.iter().find(|row| row.chords().any(|own| own == *chord)).map(|row| &row.command)
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    #[test]
    fn every_key_in_the_table_can_be_read() {
        for row in COMMANDS {
            assert_eq!(row.chords().count(), row.keys.len(), "{}: {:?}", row.id, row.keys);
            assert!(!row.keys.is_empty(), "{} has no key", row.id);
        }
    }

    #[test]
    fn no_key_means_two_things() {
        let mut taken = HashMap::new();
        for row in COMMANDS {
            for chord in row.chords() {
                let before = taken.insert((row.zone, chord.clone()), row.id);
                assert_eq!(before, None, "{chord} means {} too", row.id);
            }
        }
    }

    #[test]
    fn no_two_commands_share_a_name() {
        let mut ids: Vec<_> = COMMANDS.iter().map(|row| row.id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), COMMANDS.len());
    }
}
