//! A key with its modifiers, as data: read from text such as `Ctrl+Shift+Up`, and written the same way.

use std::fmt;
use std::str::FromStr;

use crate::document::Direction;
use crate::locale::Pack;

/// A key pressed together with modifiers.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Chord {
    /// Control, or Command on a Mac.
    pub ctrl: bool,
    /// Alt, or Option on a Mac.
    pub alt: bool,
    /// Shift; always false together with a character other than a letter or digit, whose shift is part of the character.
    pub shift: bool,
    /// The key.
    pub key: Key,
}

/// A key by what it means, not by where it lies.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Key {
    /// A key that types a character; letters in upper case.
    Char(char),
    /// A key with a name: one of [`NAMES`].
    Named(&'static str),
}

/// The names of keys that type no character; each has a message `key-<name in lower case>`.
pub const NAMES: &[&str] = &[
    "Space",
    "Escape",
    "Enter",
    "Tab",
    "Left",
    "Right",
    "Up",
    "Down",
    "Home",
    "End",
    "PageUp",
    "PageDown",
    "Backspace",
    "Delete",
    "F1",
    "F2",
    "F3",
    "F4",
    "F5",
    "F6",
    "F7",
    "F8",
    "F9",
    "F10",
    "F11",
    "F12",
    "MediaPlayPause",
    "MediaStop",
    "MediaTrackNext",
    "MediaTrackPrevious",
];

impl Chord {
    /// A key without modifiers.
    pub fn plain(key: Key) -> Self {
        Self { ctrl: false, alt: false, shift: false, key }
    }

    /// The same chord with Left and Right swapped where text runs to the left.
    pub fn towards(mut self, direction: Direction) -> Self {
        if direction == Direction::Ltr {
            return self;
        }
        self.key = match self.key {
            Key::Named("Left") => Key::Named("Right"),
            Key::Named("Right") => Key::Named("Left"),
            key @ (Key::Named(_) | Key::Char(_)) => key,
        };
        self
    }
}

impl Chord {
    /// The chord as a reader of this language names it.
    pub fn name(&self, pack: &Pack) -> String {
        let held = [(self.ctrl, "key-ctrl"), (self.alt, "key-alt"), (self.shift, "key-shift")];
        let mut parts: Vec<String> =
            held.iter().filter(|(held, _)| *held).map(|(_, id)| pack.tr(id)).collect();
        parts.push(match &self.key {
            // Brackets turn round in text from the right; on the key they do not.
            Key::Char(c) if pack.direction() == Direction::Rtl => format!("\u{2066}{c}\u{2069}"),
            Key::Char(c) => c.to_string(),
            Key::Named(name) => pack.tr(&format!("key-{}", name.to_lowercase())),
        });
        parts.join(" + ")
    }

    /// Whether a voice can say it: most signs pass in silence.
    pub fn can_be_said(&self) -> bool {
        match self.key {
            Key::Char(c) => c.is_alphanumeric() || matches!(c, '+' | '-'),
            Key::Named(_) => true,
        }
    }

    /// The chord as a voice says it: signs and shortened names are no words to it.
    pub fn spoken(&self, pack: &Pack) -> String {
        let held = [(self.ctrl, "key-ctrl"), (self.alt, "key-alt"), (self.shift, "key-shift")];
        let said = |id: &str| pack.attribute(id, "spoken").unwrap_or_else(|| pack.tr(id));
        let mut parts: Vec<String> = held.iter().filter(|(held, _)| *held).map(|(_, id)| said(id)).collect();
        parts.push(match &self.key {
            Key::Char('+') => pack.tr("key-plus"),
            Key::Char('-') => pack.tr("key-minus"),
            Key::Char(c) => c.to_string(),
            Key::Named(name) => said(&format!("key-{}", name.to_lowercase())),
        });
        parts.join(" ")
    }
}

impl Key {
    /// True for the keys of a remote control or headset.
    pub fn is_media(&self) -> bool {
        matches!(self, Key::Named(name) if name.starts_with("Media"))
    }

    /// The key with a name of [`NAMES`].
    pub fn named(name: &str) -> Option<Self> {
        NAMES.iter().find(|known| known.eq_ignore_ascii_case(name)).map(|known| Key::Named(known))
    }

    /// The key that types a character.
    pub fn char(c: char) -> Self {
        Key::Char(c.to_uppercase().next().unwrap_or(c))
    }
}

impl FromStr for Chord {
    /// The part that names no key.
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut chord = Chord::plain(Key::Char('+'));
        let mut rest = text;
        while let Some((modifier, after)) = rest.split_once('+').filter(|(before, _)| before.len() > 1) {
            match modifier {
                "Ctrl" => chord.ctrl = true,
                "Alt" => chord.alt = true,
                "Shift" => chord.shift = true,
                unknown => return Err(unknown.to_owned()),
            }
            rest = after;
        }
        let mut chars = rest.chars();
        chord.key = match (Key::named(rest), chars.next(), chars.next()) {
            (Some(named), _, _) => named,
            (None, Some(c), None) => Key::char(c),
            (None, _, _) => return Err(rest.to_owned()),
        };
        Ok(chord)
    }
}

impl fmt::Display for Chord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (held, name) in [(self.ctrl, "Ctrl+"), (self.alt, "Alt+"), (self.shift, "Shift+")] {
            if held {
                f.write_str(name)?;
            }
        }
        match &self.key {
            Key::Char(c) => write!(f, "{c}"),
            Key::Named(name) => f.write_str(name),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chord_is_written_as_it_is_read() {
        for text in ["Space", "Ctrl+Shift+Up", "+", "Ctrl++", "Alt+-", "Ctrl+,", "V", "PageDown"] {
            assert_eq!(text.parse::<Chord>().map(|chord| chord.to_string()), Ok(text.to_owned()));
        }
    }

    #[test]
    fn what_names_no_key_is_told() {
        assert_eq!("Ctrl+Banana".parse::<Chord>(), Err("Banana".to_owned()));
        assert_eq!("Hyper+A".parse::<Chord>(), Err("Hyper".to_owned()));
    }

    #[test]
    fn a_bracket_keeps_its_side_in_text_from_the_right() {
        let pack = crate::locale::Locales::load(None).pack(&crate::document::Lang::new("ar"));
        let chord: Chord = "]".parse().unwrap();
        assert_eq!(chord.name(&pack), "\u{2066}]\u{2069}");
    }

    #[test]
    fn a_letter_is_the_same_key_in_either_case() {
        assert_eq!("v".parse::<Chord>(), "V".parse::<Chord>());
    }
}
