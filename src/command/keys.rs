//! Which key means what: the reader's own choice first, then the table's.
//!
//! 1. A command that the reader gave keys has those and no others; all others have the table's.
//! 2. In a zone the reader's own keys go before all others, then the keys of the narrowest zone. So a key that was given to
//!    a command is taken from whatever had it, and [`Keys::taken_from`] tells which command that is.
//! 3. Where the reader switched single letters off, the table's keys that are one character alone mean nothing; keys with
//!    Ctrl and the like, and keys of the reader's own, stay (WCAG 2.2 §2.1.4).

use std::collections::HashMap;
use std::sync::LazyLock;

use super::{COMMANDS, Chord, Key, Row, Zone};
use crate::document::Direction;
use crate::settings::{LetterKeys, Settings};

/// The table's keys of each command, read once: a window asks for many of them in every frame.
static USUAL: LazyLock<HashMap<&str, Vec<Chord>>> = LazyLock::new(|| {
    let chords = |row: &Row| row.keys.iter().filter_map(|key| key.parse().ok()).collect();
    COMMANDS.iter().map(|row| (row.id, chords(row))).collect()
});

/// The keys as the reader has them.
#[derive(Debug, Clone, Copy)]
pub struct Keys<'a> {
    settings: &'a Settings,
}

impl<'a> Keys<'a> {
    /// The keys of some settings.
    pub fn new(settings: &'a Settings) -> Self {
        Self { settings }
    }

    /// What a key means where the keyboard is in a zone.
    pub fn find(&self, chord: &Chord, zone: Zone) -> Option<&'static Row> {
        let zones = zone.around();
        let own = zones.iter().find_map(|zone| {
            COMMANDS
                .iter()
                .find(|row| row.zone == *zone && self.own(row).is_some_and(|own| own.contains(chord)))
        });
        own.or_else(|| {
            zones.iter().find_map(|zone| {
                COMMANDS.iter().find(|row| {
                    row.zone == *zone
                        && self.own(row).is_none()
                        && self.usual(row).any(|usual| usual == *chord)
                })
            })
        })
    }

    /// The keys of a command that mean it; the first is the one to show.
    pub fn chords(&self, row: &'static Row) -> Vec<Chord> {
        let all = self.own(row).unwrap_or_else(|| self.usual(row).collect());
        all.into_iter()
            .filter(|chord| self.find(chord, row.zone).is_some_and(|found| found.id == row.id))
            .collect()
    }

    /// The keys to show for a text of this direction: not those of a remote control, which say themselves what they do.
    pub fn shown(&self, row: &'static Row, direction: Direction) -> Vec<Chord> {
        let chords = self.chords(row).into_iter().filter(|chord| !chord.key.is_media());
        chords.map(|chord| chord.towards(direction)).collect()
    }

    /// The command that a key would be taken from if it were given to another.
    pub fn taken_from(&self, chord: &Chord, by: &Row) -> Option<&'static Row> {
        let zones = [by.zone, Zone::Everywhere, Zone::Page, Zone::Caret];
        let meets = |row: &Row| row.zone.around().contains(&by.zone) || by.zone.around().contains(&row.zone);
        zones.into_iter().filter_map(|zone| self.find(chord, zone)).find(|row| row.id != by.id && meets(row))
    }

    /// True where the reader gave the command keys of their own.
    pub fn is_own(&self, row: &Row) -> bool {
        self.settings.keys.contains_key(row.id)
    }

    fn own(&self, row: &Row) -> Option<Vec<Chord>> {
        let own = self.settings.keys.get(row.id)?;
        Some(own.iter().filter_map(|key| key.parse().ok()).collect())
    }

    fn usual(&self, row: &'static Row) -> impl Iterator<Item = Chord> {
        let letters = self.settings.letter_keys == LetterKeys::On;
        let chords = USUAL.get(row.id).into_iter().flatten();
        chords.filter(move |chord| letters || !chord.is_bare_character()).cloned()
    }
}

impl Chord {
    /// True for a character that is typed without Ctrl or Alt.
    pub fn is_bare_character(&self) -> bool {
        matches!(self.key, Key::Char(_)) && !self.ctrl && !self.alt
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::Command;

    fn found(settings: &Settings, chord: &str, zone: Zone) -> Option<&'static str> {
        Keys::new(settings).find(&chord.parse().unwrap(), zone).map(|row| row.id)
    }

    fn with(id: &str, keys: &[&str]) -> Settings {
        let keys = keys.iter().map(|key| (*key).to_owned()).collect();
        Settings { keys: [(id.to_owned(), keys)].into(), ..Settings::default() }
    }

    #[test]
    fn a_letter_is_a_key_on_the_page_alone() {
        let settings = Settings::default();
        assert_eq!(found(&settings, "H", Zone::Page), Some("next-heading"));
        assert_eq!(found(&settings, "Shift+H", Zone::Page), Some("previous-heading"));
        assert_eq!(found(&settings, "H", Zone::Everywhere), None);
        assert_eq!(found(&settings, "H", Zone::Caret), Some("next-heading"));
    }

    #[test]
    fn the_caret_takes_the_arrows_over() {
        let settings = Settings::default();
        assert_eq!(found(&settings, "Right", Zone::Page), Some("next-sentence"));
        assert_eq!(found(&settings, "Right", Zone::Caret), Some("caret-next-character"));
        assert_eq!(found(&settings, "Alt+Right", Zone::Caret), Some("next-sentence"));
    }

    #[test]
    fn the_readers_own_key_goes_before_all_others() {
        let settings = with("quit", &["H", "Ctrl+Right"]);
        assert_eq!(found(&settings, "H", Zone::Page), Some("quit"));
        assert_eq!(found(&settings, "Ctrl+Right", Zone::Caret), Some("quit"));
        assert_eq!(found(&settings, "Ctrl+Q", Zone::Page), None, "its usual key is free");
        let keys = Keys::new(&settings);
        assert!(keys.chords(Row::with_id("next-heading").unwrap()).is_empty());
        assert_eq!(keys.chords(Row::with_id("quit").unwrap()).len(), 2);
        assert_eq!(keys.chords(Row::with_id("caret-next-word").unwrap()), []);
    }

    #[test]
    fn whom_a_key_is_taken_from_is_known() {
        let settings = Settings::default();
        let keys = Keys::new(&settings);
        let quit = Command::Quit.row().unwrap();
        let taken = |chord: &str| keys.taken_from(&chord.parse().unwrap(), quit).map(|row| row.id);
        assert_eq!(taken("Ctrl+T"), Some("next-theme"));
        assert_eq!(taken("H"), Some("next-heading"));
        assert_eq!(taken("Shift+Right"), Some("select-next-character"));
        assert_eq!(taken("Ctrl+Q"), None);
        assert_eq!(taken("Ctrl+J"), None);
    }

    #[test]
    fn letters_can_be_switched_off() {
        let mut settings = with("contents", &["J"]);
        settings.letter_keys = LetterKeys::Off;
        for key in ["H", "V", "+", "0", "[", "1", "Shift+K"] {
            assert_eq!(found(&settings, key, Zone::Page), None, "{key}");
        }
        assert_eq!(found(&settings, "Space", Zone::Page), Some("play-pause"));
        assert_eq!(found(&settings, "Ctrl++", Zone::Page), Some("larger-text"));
        assert_eq!(found(&settings, "J", Zone::Page), Some("contents"), "the reader asked for it");
    }

    #[test]
    fn a_key_that_cannot_be_read_is_none() {
        let settings = with("quit", &["Hyper+Banana"]);
        assert_eq!(Keys::new(&settings).chords(Row::with_id("quit").unwrap()), []);
    }
}
