//! Keys as a matter of their own: what each would do, and which the reader wants instead.
//!
//! While the reader asks about keys ([`Asking`]) the window hands every key to [`Session::key_pressed`] and does nothing
//! else with it, so that no key can do harm.

use super::{Effect, Notice, Session};
use crate::command::{Chord, Command, Key, Keys, Row, Zone};
use crate::settings::Settings;

/// What the next key is for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Asking {
    /// Each key says what it would do, until the reader has heard enough.
    Describe,
    /// It shall mean this command.
    Take(&'static Row),
}

/// A key that was pressed while the reader asks about keys: every way to read it (see `gui/keymap`), the likeliest first.
#[derive(Debug, Clone, PartialEq)]
pub struct Pressed {
    /// What it may be.
    pub chords: Vec<Chord>,
    /// Where the keyboard is.
    pub zone: Zone,
    /// What the control that has the keyboard is called, if one has it.
    pub control: Option<String>,
}

impl Session {
    /// What the next key is for, if it is not simply to be done.
    pub fn asking(&self) -> Option<Asking> {
        self.asking
    }

    /// The keys as the reader has them.
    pub fn keys(&self) -> Keys<'_> {
        Keys::new(&self.settings)
    }

    pub(super) fn toggle_describing(&mut self) -> Vec<Effect> {
        (self.asking, self.notice) = match self.asking {
            Some(_) => (None, Notice::KeysWork),
            None => (Some(Asking::Describe), Notice::DescribingKeys),
        };
        vec![]
    }

    pub(super) fn ask_key(&mut self, row: &'static Row) -> Vec<Effect> {
        self.asking = Some(Asking::Take(row));
        self.notice = Notice::AskingKey(row);
        vec![]
    }

    pub(super) fn usual_keys(&mut self, row: &'static Row) -> Vec<Effect> {
        self.change(|settings| drop(settings.keys.remove(row.id)), Notice::KeyOf(row))
    }

    /// Takes in a key that was pressed while the reader asks about keys.
    pub fn key_pressed(&mut self, pressed: &Pressed) -> Vec<Effect> {
        match self.asking {
            None => vec![],
            Some(Asking::Describe) => self.describe(pressed),
            Some(Asking::Take(row)) => self.take(row, pressed),
        }
    }

    fn describe(&mut self, pressed: &Pressed) -> Vec<Effect> {
        let Some(first) = pressed.chords.first() else { return vec![] };
        let found =
            pressed.chords.iter().find_map(|chord| Some((chord, self.keys().find(chord, pressed.zone)?)));
        let is = |name| first.key == Key::Named(name) && !(first.ctrl || first.alt || first.shift);
        match (&pressed.control, found) {
            // The same key leads out, and so does the one that always does.
            (_, Some((_, row))) if row.command == Command::DescribeKeys => return self.toggle_describing(),
            (_, _) if is("Escape") => return self.toggle_describing(),
            (Some(control), _) if is("Space") || is("Enter") => {
                self.notice = Notice::KeyPresses(first.clone(), control.clone());
            }
            (_, Some((chord, row))) => self.notice = Notice::KeyMeans(chord.clone(), row),
            (_, None) => self.notice = Notice::KeyMeansNothing(first.clone()),
        }
        vec![]
    }

    fn take(&mut self, row: &'static Row, pressed: &Pressed) -> Vec<Effect> {
        let Some(chord) = pressed.chords.first().cloned() else { return vec![] };
        let plain = !(chord.ctrl || chord.alt || chord.shift);
        self.asking = None;
        match chord.key {
            Key::Named("Escape") if plain => {
                self.notice = Notice::KeyOf(row);
                vec![]
            }
            // Tab is how a reader without a mouse gets away from wherever they are.
            Key::Named("Tab") => {
                self.notice = Notice::KeyNotFree(chord);
                vec![]
            }
            Key::Named(_) | Key::Char(_) => {
                let taken_from = self.keys().taken_from(&chord, row);
                let notice = match taken_from {
                    Some(other) => Notice::KeyTaken(row, other),
                    None => Notice::KeyOf(row),
                };
                let give = |settings: &mut Settings| {
                    // Another command's own key is taken from it; a usual one gives way by itself.
                    for keys in settings.keys.values_mut() {
                        keys.retain(|key| key.parse::<Chord>().as_ref() != Ok(&chord));
                    }
                    settings.keys.insert(row.id.to_owned(), vec![chord.to_string()]);
                };
                self.change(give, notice)
            }
        }
    }
}
