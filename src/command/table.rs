//! Every command that can be put on keys, with the keys that it has where the reader chose no others.
//!
//! A row's zone says where its keys mean it; what a key means in a narrower zone goes before what it means in a wider
//! one. Left and Right are written for text that runs to the right and are swapped for text that runs to the left.

use super::Command;
use crate::document::{Landmark, Unit, Way};
use crate::locale::Pack;
use crate::settings::aids::{Aid, Amount};
use crate::settings::colours::Brightness;
use crate::settings::spacing::Spacing;

/// Where the keyboard must be for a key to mean something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Zone {
    /// Anywhere, unless the control that has the keyboard uses the key itself.
    Everywhere,
    /// On the page, or nowhere in particular: single letters are keys here.
    Page,
    /// On the page, while there is a caret in it.
    Caret,
}

impl Zone {
    /// The zones whose keys count where the keyboard is in this one, the narrowest first.
    pub fn around(self) -> &'static [Zone] {
        match self {
            Zone::Everywhere => &[Zone::Everywhere],
            Zone::Page => &[Zone::Page, Zone::Everywhere],
            Zone::Caret => &[Zone::Caret, Zone::Page, Zone::Everywhere],
        }
    }
}

/// What belongs together in the menu and in lists of keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Group {
    /// The voice.
    Reading,
    /// Through the text.
    Moving,
    /// With a caret.
    Caret,
    /// How the text looks.
    Looks,
    /// What is around the text.
    Window,
}

impl Group {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Group; 5] = [Group::Reading, Group::Moving, Group::Looks, Group::Window, Group::Caret];

    /// The id of the message with its title.
    pub fn key(self) -> &'static str {
        match self {
            Group::Reading => "group-reading",
            Group::Moving => "group-moving",
            Group::Caret => "group-caret",
            Group::Looks => "group-looks",
            Group::Window => "group-window",
        }
    }
}

/// A command that can be put on keys.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The command.
    pub command: Command,
    /// Its name in files.
    pub id: &'static str,
    /// Its usual keys as they come, the one to show first.
    pub keys: &'static [&'static str],
    /// Where the keys mean it.
    pub zone: Zone,
    /// What it belongs to.
    pub group: Group,
}

impl Row {
    /// What it is called, in a language.
    pub fn name(&self, pack: &Pack) -> String {
        self.said(pack, "")
    }

    /// What it does, in a sentence.
    pub fn explanation(&self, pack: &Pack) -> String {
        self.said(pack, ".explain")
    }

    fn said(&self, pack: &Pack, part: &str) -> String {
        match self.command {
            // One message for the six levels.
            Command::Seek(Landmark::Level(level), way) => {
                let id = match way {
                    Way::Forward => "command-next-level",
                    Way::Back => "command-previous-level",
                };
                pack.tr_with(&format!("{id}{part}"), &[("level", f64::from(level).into())])
            }
            _ => pack.tr(&format!("command-{}{part}", self.id)),
        }
    }

    /// The row with an id.
    pub fn with_id(id: &str) -> Option<&'static Row> {
        COMMANDS.iter().find(|row| row.id == id)
    }
}

const fn row(command: Command, id: &'static str, keys: &'static [&'static str], group: Group) -> Row {
    Row { command, id, keys, zone: Zone::Everywhere, group }
}

const fn seek(landmark: Landmark, way: Way, id: &'static str, keys: &'static [&'static str]) -> Row {
    Row { command: Command::Seek(landmark, way), id, keys, zone: Zone::Page, group: Group::Moving }
}

const fn caret(command: Command, id: &'static str, keys: &'static [&'static str]) -> Row {
    Row { command, id, keys, zone: Zone::Caret, group: Group::Caret }
}

use Command::{Extend, MoveCaret};
use Group::{Looks, Moving, Reading, Window};
use Landmark::Level;
use Way::{Back, Forward};

/// Every command that can be put on keys, in the order in which its group lists them.
pub static COMMANDS: &[Row] = &[
    row(Command::PlayPause, "play-pause", &["Space", "MediaPlayPause"], Reading),
    row(Command::ReadSelection, "read-selection", &["Shift+Space"], Reading),
    row(Command::Stop, "stop", &["Escape", "MediaStop"], Reading),
    row(Command::Faster, "faster", &["Ctrl+Up", "]"], Reading),
    row(Command::Slower, "slower", &["Ctrl+Down", "["], Reading),
    row(Command::Louder, "louder", &["Ctrl+Shift+Up"], Reading),
    row(Command::Softer, "softer", &["Ctrl+Shift+Down"], Reading),
    Row { command: Command::Repeat, id: "repeat", keys: &["R"], zone: Zone::Page, group: Reading },
    Row {
        command: Command::NextStretch,
        id: "next-stretch",
        keys: &["Shift+R"],
        zone: Zone::Page,
        group: Reading,
    },
    Row { command: Command::Spell, id: "spell", keys: &["S"], zone: Zone::Page, group: Reading },
    Row { command: Command::NextSleep, id: "sleep", keys: &["Shift+S"], zone: Zone::Page, group: Reading },
    row(Command::OtherVoice, "other-voice", &["Shift+V"], Reading),
    row(Command::Voices, "voices", &["Alt+Shift+V"], Reading),
    row(Command::Pronunciation, "pronunciation", &["Alt+S"], Reading),
    row(Command::WhereAmI, "where-am-i", &["Ctrl+I"], Reading),
    row(Command::NextSentence, "next-sentence", &["Right", "Alt+Right", "MediaTrackNext"], Moving),
    row(Command::PreviousSentence, "previous-sentence", &["Left", "Alt+Left", "MediaTrackPrevious"], Moving),
    row(Command::NextParagraph, "next-paragraph", &["Ctrl+Right", "Alt+Down"], Moving),
    row(Command::PreviousParagraph, "previous-paragraph", &["Ctrl+Left", "Alt+Up"], Moving),
    row(Command::ToStart, "to-start", &["Home", "Ctrl+Home"], Moving),
    row(Command::ToEnd, "to-end", &["End", "Ctrl+End"], Moving),
    row(Command::BackToVoice, "back-to-voice", &["V"], Moving),
    row(Command::Contents, "contents", &["Ctrl+G"], Moving),
    seek(Landmark::Heading, Forward, "next-heading", &["H"]),
    seek(Landmark::Heading, Back, "previous-heading", &["Shift+H"]),
    seek(Level(1), Forward, "next-heading-1", &["1"]),
    seek(Level(1), Back, "previous-heading-1", &["Shift+1"]),
    seek(Level(2), Forward, "next-heading-2", &["2"]),
    seek(Level(2), Back, "previous-heading-2", &["Shift+2"]),
    seek(Level(3), Forward, "next-heading-3", &["3"]),
    seek(Level(3), Back, "previous-heading-3", &["Shift+3"]),
    seek(Level(4), Forward, "next-heading-4", &["4"]),
    seek(Level(4), Back, "previous-heading-4", &["Shift+4"]),
    seek(Level(5), Forward, "next-heading-5", &["5"]),
    seek(Level(5), Back, "previous-heading-5", &["Shift+5"]),
    seek(Level(6), Forward, "next-heading-6", &["6"]),
    seek(Level(6), Back, "previous-heading-6", &["Shift+6"]),
    seek(Landmark::List, Forward, "next-list", &["L"]),
    seek(Landmark::List, Back, "previous-list", &["Shift+L"]),
    seek(Landmark::Item, Forward, "next-item", &["I"]),
    seek(Landmark::Item, Back, "previous-item", &["Shift+I"]),
    seek(Landmark::Table, Forward, "next-table", &["T"]),
    seek(Landmark::Table, Back, "previous-table", &["Shift+T"]),
    seek(Landmark::Figure, Forward, "next-figure", &["G"]),
    seek(Landmark::Figure, Back, "previous-figure", &["Shift+G"]),
    seek(Landmark::Link, Forward, "next-link", &["K"]),
    seek(Landmark::Link, Back, "previous-link", &["Shift+K"]),
    seek(Landmark::Note, Forward, "next-note", &["N"]),
    seek(Landmark::Note, Back, "previous-note", &["Shift+N"]),
    row(Command::Find, "find", &["Ctrl+F"], Moving),
    row(Command::NextHit(Forward), "next-hit", &["F4"], Moving),
    row(Command::NextHit(Back), "previous-hit", &["Shift+F4"], Moving),
    row(Command::ScrollDown, "scroll-down", &["Down"], Moving),
    row(Command::ScrollUp, "scroll-up", &["Up"], Moving),
    row(Command::PageDown, "page-down", &["PageDown"], Moving),
    row(Command::PageUp, "page-up", &["PageUp"], Moving),
    row(Command::LargerText, "larger-text", &["+", "=", "Ctrl++", "Ctrl+="], Looks),
    row(Command::SmallerText, "smaller-text", &["-", "Ctrl+-"], Looks),
    row(Command::UsualText, "usual-text", &["0", "Ctrl+0"], Looks),
    row(Command::FindSize, "find-size", &["Alt+Z"], Looks),
    row(Command::NextPreset, "next-preset", &["Alt+P"], Looks),
    row(Command::Presets, "presets", &["Alt+Shift+P"], Looks),
    row(Command::Typefaces, "typefaces", &["Alt+Shift+T"], Looks),
    row(Command::Widen(Spacing::Lines), "lines-more", &["Alt+L"], Looks),
    row(Command::Narrow(Spacing::Lines), "lines-less", &["Alt+Shift+L"], Looks),
    row(Command::Widen(Spacing::Letters), "letters-more", &["Alt+E"], Looks),
    row(Command::Narrow(Spacing::Letters), "letters-less", &["Alt+Shift+E"], Looks),
    row(Command::Widen(Spacing::Words), "words-more", &["Alt+W"], Looks),
    row(Command::Narrow(Spacing::Words), "words-less", &["Alt+Shift+W"], Looks),
    row(Command::Widen(Spacing::Paragraphs), "paragraphs-more", &["Alt+G"], Looks),
    row(Command::Narrow(Spacing::Paragraphs), "paragraphs-less", &["Alt+Shift+G"], Looks),
    row(Command::Widen(Spacing::Measure), "measure-more", &["Alt+M"], Looks),
    row(Command::Narrow(Spacing::Measure), "measure-less", &["Alt+Shift+M"], Looks),
    row(Command::Heavier, "heavier", &["Alt+B"], Looks),
    row(Command::Lighter, "lighter", &["Alt+Shift+B"], Looks),
    row(Command::NextAlignment, "next-alignment", &["Alt+A"], Looks),
    row(Command::ToggleHyphens, "hyphens", &["Alt+H"], Looks),
    row(Command::NextAid(Aid::Marks), "next-marks", &["Alt+K"], Looks),
    row(Command::MoreAid(Amount::Ruler), "ruler-more", &["Alt+R"], Looks),
    row(Command::LessAid(Amount::Ruler), "ruler-less", &["Alt+Shift+R"], Looks),
    row(Command::NextAid(Aid::Focus), "next-focus", &["Alt+F"], Looks),
    row(Command::MoreAid(Amount::Dimming), "dimming-more", &["Alt+D"], Looks),
    row(Command::LessAid(Amount::Dimming), "dimming-less", &["Alt+Shift+D"], Looks),
    row(Command::NextAid(Aid::Lens), "next-lens", &["Alt+O"], Looks),
    row(Command::NextAid(Aid::Stripes), "stripes", &["Alt+T"], Looks),
    row(Command::NextAid(Aid::Syllables), "syllables", &["Alt+Y"], Looks),
    row(Command::LargerWindow, "larger-window", &["Alt++", "Alt+="], Looks),
    row(Command::SmallerWindow, "smaller-window", &["Alt+-"], Looks),
    row(Command::NextTheme, "next-theme", &["Ctrl+T"], Looks),
    row(Command::ToggleNight, "night", &["Alt+N"], Looks),
    row(Command::Brighten(Brightness::Text), "text-brighter", &["Alt+I"], Looks),
    row(Command::Dim(Brightness::Text), "text-dimmer", &["Alt+Shift+I"], Looks),
    row(Command::Brighten(Brightness::Paper), "paper-brighter", &["Alt+U"], Looks),
    row(Command::Dim(Brightness::Paper), "paper-dimmer", &["Alt+Shift+U"], Looks),
    row(Command::MendContrast, "mend-contrast", &["Alt+C"], Looks),
    row(Command::NextFollow, "next-follow", &["Alt+V"], Looks),
    row(Command::Menu, "menu", &["Ctrl+P"], Window),
    row(Command::OpenFile, "open-file", &["Ctrl+O"], Window),
    row(Command::Languages, "languages", &["Ctrl+L"], Window),
    row(Command::Settings, "settings", &["Ctrl+,", "F10"], Window),
    row(Command::Help, "help", &["F1"], Window),
    row(Command::Welcome, "welcome", &["Shift+F1"], Window),
    row(Command::SayChanges, "say-changes", &["F3"], Window),
    row(Command::Guide, "guide", &["F2"], Window),
    row(Command::Conformance, "conformance", &["Ctrl+F2"], Window),
    row(Command::DescribeKeys, "describe-keys", &["Ctrl+F1"], Window),
    row(Command::KeySheet, "key-sheet", &["Ctrl+Shift+K"], Window),
    Row {
        command: Command::FollowLink,
        id: "follow-link",
        keys: &["Enter", "Ctrl+Enter"],
        zone: Zone::Page,
        group: Moving,
    },
    Row {
        command: Command::LeaveLink,
        id: "leave-link",
        keys: &["Backspace"],
        zone: Zone::Page,
        group: Moving,
    },
    row(Command::Copy, "copy", &["Ctrl+C"], Window),
    row(Command::SelectAll, "select-all", &["Ctrl+A"], Window),
    row(Command::NextZone, "next-zone", &["F6"], Window),
    row(Command::NextControl, "next-control", &["Tab"], Window),
    row(Command::PreviousControl, "previous-control", &["Shift+Tab"], Window),
    row(Command::Quit, "quit", &["Ctrl+Q"], Window),
    Row {
        command: Command::CaretMode,
        id: "caret-mode",
        keys: &["F7"],
        zone: Zone::Everywhere,
        group: Group::Caret,
    },
    caret(MoveCaret(Unit::Character, Forward), "caret-next-character", &["Right"]),
    caret(MoveCaret(Unit::Character, Back), "caret-previous-character", &["Left"]),
    caret(MoveCaret(Unit::Word, Forward), "caret-next-word", &["Ctrl+Right"]),
    caret(MoveCaret(Unit::Word, Back), "caret-previous-word", &["Ctrl+Left"]),
    caret(MoveCaret(Unit::Line, Forward), "caret-next-line", &["Down"]),
    caret(MoveCaret(Unit::Line, Back), "caret-previous-line", &["Up"]),
    caret(MoveCaret(Unit::LineEnd, Forward), "caret-line-end", &["End"]),
    caret(MoveCaret(Unit::LineEnd, Back), "caret-line-start", &["Home"]),
    caret(MoveCaret(Unit::Page, Forward), "caret-next-page", &["PageDown"]),
    caret(MoveCaret(Unit::Page, Back), "caret-previous-page", &["PageUp"]),
    caret(MoveCaret(Unit::Text, Forward), "caret-text-end", &["Ctrl+End"]),
    caret(MoveCaret(Unit::Text, Back), "caret-text-start", &["Ctrl+Home"]),
    caret(Extend(Unit::Character, Forward), "select-next-character", &["Shift+Right"]),
    caret(Extend(Unit::Character, Back), "select-previous-character", &["Shift+Left"]),
    caret(Extend(Unit::Word, Forward), "select-next-word", &["Ctrl+Shift+Right"]),
    caret(Extend(Unit::Word, Back), "select-previous-word", &["Ctrl+Shift+Left"]),
    caret(Extend(Unit::Sentence, Forward), "select-next-sentence", &["Alt+Shift+Right"]),
    caret(Extend(Unit::Sentence, Back), "select-previous-sentence", &["Alt+Shift+Left"]),
    caret(Extend(Unit::Block, Forward), "select-next-paragraph", &["Alt+Shift+Down"]),
    caret(Extend(Unit::Block, Back), "select-previous-paragraph", &["Alt+Shift+Up"]),
    caret(Extend(Unit::Line, Forward), "select-next-line", &["Shift+Down"]),
    caret(Extend(Unit::Line, Back), "select-previous-line", &["Shift+Up"]),
    caret(Extend(Unit::LineEnd, Forward), "select-line-end", &["Shift+End"]),
    caret(Extend(Unit::LineEnd, Back), "select-line-start", &["Shift+Home"]),
    caret(Extend(Unit::Page, Forward), "select-next-page", &["Shift+PageDown"]),
    caret(Extend(Unit::Page, Back), "select-previous-page", &["Shift+PageUp"]),
    caret(Extend(Unit::Text, Forward), "select-text-end", &["Ctrl+Shift+End"]),
    caret(Extend(Unit::Text, Back), "select-text-start", &["Ctrl+Shift+Home"]),
];

#[cfg(test)]
mod tests {
    use super::super::Chord;
    use super::*;
    use std::collections::HashMap;

    fn chords(row: &Row) -> impl Iterator<Item = Chord> {
        row.keys.iter().filter_map(|key| key.parse().ok())
    }

    #[test]
    fn every_key_in_the_table_can_be_read() {
        for row in COMMANDS {
            assert_eq!(chords(row).count(), row.keys.len(), "{}: {:?}", row.id, row.keys);
            assert!(!row.keys.is_empty(), "{} has no key", row.id);
        }
    }

    #[test]
    fn no_key_means_two_things_in_a_zone() {
        let mut taken = HashMap::new();
        for row in COMMANDS {
            for chord in chords(row) {
                let before = taken.insert((row.zone, chord.clone()), row.id);
                assert_eq!(before, None, "{chord} means {} too", row.id);
            }
        }
        // A letter on the page hides nothing that the key means everywhere else; only the caret takes keys over.
        for row in COMMANDS.iter().filter(|row| row.zone == Zone::Page) {
            for chord in chords(row) {
                assert_eq!(taken.get(&(Zone::Everywhere, chord.clone())), None, "{chord}");
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
