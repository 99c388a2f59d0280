//! The welcome of the very first start: what Lectern is and the keys that matter, shown in a panel and said aloud, so that
//! nobody needs to see anything before they can read.
//!
//! It comes once. Whoever closes it, or begins to read, has been welcomed (`Settings::welcomed`); a key brings it back. Every
//! key that it names is asked of the command table.

use super::{Effect, Panel, Session};
use crate::command::{Chord, Command};
use crate::locale::{Pack, Value};

/// What is said, in order: the message's id, and the names and commands of the keys that it speaks of.
const LINES: &[(&str, &[(&str, Command)])] = &[
    ("welcome-intro", &[]),
    ("welcome-read", &[("read", Command::PlayPause)]),
    ("welcome-help", &[("help", Command::Help), ("settings", Command::Settings)]),
    ("welcome-size", &[("larger", Command::LargerText), ("smaller", Command::SmallerText)]),
    ("welcome-colours", &[("colours", Command::NextTheme)]),
    ("welcome-speed", &[("faster", Command::Faster), ("slower", Command::Slower)]),
    ("welcome-spoken", &[("spoken", Command::SayChanges)]),
    ("welcome-again", &[("again", Command::Welcome), ("close", Command::Stop), ("read", Command::PlayPause)]),
];

impl Session {
    /// Opens the welcome, if the reader was never welcomed.
    pub fn welcome(&mut self) {
        if !self.settings.welcomed {
            self.panel = Some(Panel::Welcome);
        }
    }

    /// The welcome in the reader's language, a line a subject, its keys named as they are shown ([`Chord::name`]) or said
    /// ([`Chord::spoken`]).
    pub fn welcome_lines(&self, name: fn(&Chord, &Pack) -> String) -> Vec<String> {
        let pack = self.pack();
        let key = |command: &Command| -> Value {
            let chords = command.row().map(|row| self.keys().shown(row, self.text.document().direction()));
            let chord = chords.and_then(|chords| chords.into_iter().find(Chord::can_be_said));
            chord.map(|chord| name(&chord, pack)).unwrap_or_default().into()
        };
        let line = |(id, keys): &(&str, &[(&str, Command)])| {
            let keys: Vec<_> = keys.iter().map(|(name, command)| (*name, key(command))).collect();
            pack.tr_with(id, &keys)
        };
        LINES.iter().map(line).collect()
    }

    /// Opens the welcome because the reader asked, or closes it. The article waits: two voices are none.
    pub(super) fn ask_welcome(&mut self) -> Vec<Effect> {
        let mut effects = if self.narration.is_speaking() { self.apply(Command::PlayPause) } else { vec![] };
        effects.extend(self.toggle(Panel::Welcome));
        effects
    }

    /// Remembers, once and for all, that the welcome was closed.
    pub(super) fn leave_welcome(&mut self) -> Vec<Effect> {
        if self.panel != Some(Panel::Welcome) || self.settings.welcomed {
            return vec![];
        }
        self.settings.welcomed = true;
        self.save_settings()
    }
}
