//! From a key of the keyboard to a command: the only place that knows iced's keys.

use iced::keyboard::key::{Code, Named, Physical};
use iced::keyboard::{self, Modifiers};

use crate::command::{self, Chord, Command, Key};
use crate::document::Direction;

/// What a key press means in a text of this direction, if anything.
///
/// A character is taken as typed (so `+` is `+` on every keyboard); where that means nothing, the key's Latin letter is
/// tried, so that shortcuts work on a Cyrillic or Arabic keyboard too. A key that is held down repeats steps and nothing
/// else: a hand that is slow to let go must not start and pause and start again.
pub fn command(event: &keyboard::Event, direction: Direction) -> Option<Command> {
    let keyboard::Event::KeyPressed { key, modified_key, physical_key, modifiers, repeat, .. } = event else {
        return None;
    };
    let mut chords = vec![];
    if let Some(name) = named(key) {
        chords.extend(Key::named(name).map(|key| chord(key, *modifiers, modifiers.shift())));
    }
    for typed in [modified_key, key] {
        if let keyboard::Key::Character(text) = typed
            && let Some(c) = text.chars().next()
        {
            chords.push(chord(Key::char(c), *modifiers, false));
        }
    }
    chords.extend(latin(key, *physical_key).map(|c| chord(Key::char(c), *modifiers, false)));
    let found = chords.into_iter().find_map(|chord| command::find(&chord.towards(direction)).cloned());
    found.filter(|command| !repeat || command.is_step())
}

/// The Latin character on a key that types another script's.
fn latin(key: &keyboard::Key, physical: Physical) -> Option<char> {
    let sign = match physical {
        Physical::Code(Code::BracketLeft) => Some('['),
        Physical::Code(Code::BracketRight) => Some(']'),
        Physical::Code(Code::Comma) => Some(','),
        Physical::Code(Code::Minus) => Some('-'),
        Physical::Code(Code::Equal) => Some('='),
        Physical::Code(_) | Physical::Unidentified(_) => None,
    };
    key.to_latin(physical).or(sign)
}

/// True for Tab with or without Shift.
pub fn is_tab(event: &keyboard::Event) -> Option<Modifiers> {
    match event {
        keyboard::Event::KeyPressed { key: keyboard::Key::Named(Named::Tab), modifiers, .. } => {
            Some(*modifiers)
        }
        _ => None,
    }
}

fn chord(key: Key, modifiers: Modifiers, shift: bool) -> Chord {
    Chord { ctrl: modifiers.command(), alt: modifiers.alt(), shift, key }
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
        Named::F1 => "F1",
        Named::F2 => "F2",
        Named::F6 => "F6",
        Named::F10 => "F10",
        Named::MediaPlayPause | Named::MediaPlay | Named::MediaPause => "MediaPlayPause",
        Named::MediaStop => "MediaStop",
        Named::MediaTrackNext => "MediaTrackNext",
        Named::MediaTrackPrevious => "MediaTrackPrevious",
        _ => return None,
    })
}
