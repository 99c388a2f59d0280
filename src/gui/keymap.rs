//! From a key of the keyboard to what it may mean: the only place that knows iced's keys.

use iced::keyboard;
use iced::keyboard::key::{Code, Named, Physical};

use crate::command::{Chord, Key, Keys, Row, Zone};
use crate::document::Direction;

/// What a key press means where the keyboard is in a zone, for a text of this direction; `None` for nothing.
///
/// A key that is held down repeats steps and nothing else: a hand that is slow to let go must not start and pause and
/// start again.
pub fn row(
    event: &keyboard::Event,
    keys: Keys<'_>,
    zone: Zone,
    direction: Direction,
) -> Option<&'static Row> {
    let keyboard::Event::KeyPressed { repeat, .. } = event else { return None };
    let found = chords(event, direction).iter().find_map(|chord| keys.find(chord, zone));
    found.filter(|row| !repeat || row.command.is_step())
}

/// The ways to read a key press, the likeliest first; none for a modifier alone and for a key that is let go.
///
/// A character is taken as typed (so `+` is `+` on every keyboard); where that means nothing, the key's Latin letter is
/// tried, so that shortcuts work on a Cyrillic or Arabic keyboard too. Shift counts with letters and digits; in any other
/// character it is part of what was typed.
pub fn chords(event: &keyboard::Event, direction: Direction) -> Vec<Chord> {
    let keyboard::Event::KeyPressed { key, modified_key, physical_key, modifiers, .. } = event else {
        return vec![];
    };
    let mut chords: Vec<Chord> = vec![];
    let mut add = |key: Key, shift: bool| {
        let chord = Chord { ctrl: modifiers.command(), alt: modifiers.alt(), shift, key }.towards(direction);
        if !chords.contains(&chord) {
            chords.push(chord);
        }
    };
    if let Some(key) = named(key).and_then(Key::named) {
        add(key, modifiers.shift());
    }
    for (typed, shifted) in [(modified_key, false), (key, true)] {
        if let keyboard::Key::Character(text) = typed
            && let Some(c) = text.chars().next()
        {
            // On some keyboards a digit is typed with Shift.
            let counts = c.is_alphabetic() || (shifted && c.is_numeric());
            add(Key::char(c), modifiers.shift() && counts);
        }
    }
    if let Some(c) = latin(key, *physical_key) {
        add(Key::char(c), modifiers.shift() && c.is_alphanumeric());
    }
    chords
}

/// True where the keys of text fields are typed: what is a character, or steers one.
pub fn is_typing(event: &keyboard::Event) -> Option<&str> {
    match event {
        keyboard::Event::KeyPressed { text: Some(text), modifiers, .. }
            if !modifiers.command() && !modifiers.alt() && text.chars().all(|c| !c.is_control()) =>
        {
            Some(text.as_str())
        }
        _ => None,
    }
}

/// The Latin character on a key that types another script's.
fn latin(key: &keyboard::Key, physical: Physical) -> Option<char> {
    let sign = match physical {
        Physical::Code(Code::BracketLeft) => Some('['),
        Physical::Code(Code::BracketRight) => Some(']'),
        Physical::Code(Code::Comma) => Some(','),
        Physical::Code(Code::Minus) => Some('-'),
        Physical::Code(Code::Equal) => Some('='),
        Physical::Code(Code::Digit0) => Some('0'),
        Physical::Code(Code::Digit1) => Some('1'),
        Physical::Code(Code::Digit2) => Some('2'),
        Physical::Code(Code::Digit3) => Some('3'),
        Physical::Code(Code::Digit4) => Some('4'),
        Physical::Code(Code::Digit5) => Some('5'),
        Physical::Code(Code::Digit6) => Some('6'),
        Physical::Code(_) | Physical::Unidentified(_) => None,
    };
    key.to_latin(physical).or(sign)
}

fn named(key: &keyboard::Key) -> Option<&'static str> {
    let keyboard::Key::Named(named) = key else { return None };
    Some(match named {
        Named::Space => "Space",
        Named::Escape => "Escape",
        Named::ArrowLeft => "Left",
        Named::ArrowRight => "Right",
        Named::ArrowUp => "Up",
        Named::ArrowDown => "Down",
        Named::Home => "Home",
        Named::End => "End",
        Named::PageUp => "PageUp",
        Named::PageDown => "PageDown",
        Named::Enter => "Enter",
        Named::Tab => "Tab",
        Named::Backspace => "Backspace",
        Named::Delete => "Delete",
        Named::F1 => "F1",
        Named::F2 => "F2",
        Named::F3 => "F3",
        Named::F4 => "F4",
        Named::F5 => "F5",
        Named::F6 => "F6",
        Named::F7 => "F7",
        Named::F8 => "F8",
        Named::F9 => "F9",
        Named::F10 => "F10",
        Named::F11 => "F11",
        Named::F12 => "F12",
        Named::MediaPlayPause | Named::MediaPlay | Named::MediaPause => "MediaPlayPause",
        Named::MediaStop => "MediaStop",
        Named::MediaTrackNext => "MediaTrackNext",
        Named::MediaTrackPrevious => "MediaTrackPrevious",
        _ => return None,
    })
}
