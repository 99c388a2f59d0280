//! One of several by keyboard: Tab reaches the group once, arrows, Home, End and Page keys go through it, and typing a
//! letter goes to the next that begins with it. Lists, rows of tabs and trees are all this; what is chosen, and when, is
//! the option's own message.

use iced::advanced::widget::Id;
use iced::keyboard::{self, Key, key::Named};

use super::scope::Inside;
use crate::gui::keymap;

/// How the options stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Axis {
    /// One below the other.
    Down,
    /// Side by side, from the left or from the right.
    Along {
        /// True where they begin at the right.
        mirror: bool,
    },
}

/// Options that a Page key passes.
const PAGE: usize = 8;

/// The option to which a key leads from the one that has the keyboard; `None` where the key means something else, or where
/// there is no further option.
pub fn step(event: &keyboard::Event, inside: &Inside, axis: Axis) -> Option<Id> {
    let keyboard::Event::KeyPressed { key, modifiers, .. } = event else { return None };
    let at = inside.focused?;
    let last = inside.controls.len().checked_sub(1)?;
    let (back, on) = match axis {
        Axis::Down => (Named::ArrowUp, Named::ArrowDown),
        Axis::Along { mirror: false } => (Named::ArrowLeft, Named::ArrowRight),
        Axis::Along { mirror: true } => (Named::ArrowRight, Named::ArrowLeft),
    };
    let to = match key {
        Key::Named(named) if modifiers.is_empty() => match *named {
            named if named == on => (at < last).then_some(at + 1),
            named if named == back => at.checked_sub(1),
            Named::Home => Some(0),
            Named::End => Some(last),
            Named::PageDown => Some((at + PAGE).min(last)),
            Named::PageUp => Some(at.saturating_sub(PAGE)),
            _ => None,
        },
        _ => {
            let typed = keymap::is_typing(event)?.to_lowercase();
            let begins = |index: &usize| {
                inside.controls.get(*index).is_some_and(|(_, name)| name.to_lowercase().starts_with(&typed))
            };
            (at + 1..=last).chain(0..at).find(begins).filter(|_| typed.trim() == typed && !typed.is_empty())
        }
    };
    inside.controls.get(to?).map(|(id, _)| id.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use iced::keyboard::{Location, Modifiers, key::Physical};

    fn pressed(key: Key, text: Option<&str>) -> keyboard::Event {
        keyboard::Event::KeyPressed {
            key: key.clone(),
            modified_key: key,
            physical_key: Physical::Unidentified(keyboard::key::NativeCode::Unidentified),
            location: Location::Standard,
            modifiers: Modifiers::empty(),
            text: text.map(Into::into),
            repeat: false,
        }
    }

    fn led(from: usize, event: &keyboard::Event, axis: Axis) -> Option<String> {
        let names = ["Alpha", "Beta", "Bison", "Gamma"];
        let controls = names.map(|name| (Id::new(name), name.to_owned())).to_vec();
        let to = step(event, &Inside { controls: controls.clone(), focused: Some(from) }, axis)?;
        controls.into_iter().find(|(id, _)| *id == to).map(|(_, name)| name)
    }

    #[test]
    fn arrows_go_from_one_to_the_next_and_stop_at_the_ends() {
        let key = |named| pressed(Key::Named(named), None);
        assert_eq!(led(0, &key(Named::ArrowDown), Axis::Down).as_deref(), Some("Beta"));
        assert_eq!(led(3, &key(Named::ArrowDown), Axis::Down), None);
        assert_eq!(led(0, &key(Named::ArrowUp), Axis::Down), None);
        assert_eq!(led(1, &key(Named::End), Axis::Down).as_deref(), Some("Gamma"));
        assert_eq!(led(3, &key(Named::PageUp), Axis::Down).as_deref(), Some("Alpha"));
        let along = |mirror| Axis::Along { mirror };
        assert_eq!(led(1, &key(Named::ArrowRight), along(false)).as_deref(), Some("Bison"));
        assert_eq!(led(1, &key(Named::ArrowRight), along(true)).as_deref(), Some("Alpha"));
        assert_eq!(led(1, &key(Named::ArrowDown), along(true)), None);
    }

    #[test]
    fn a_letter_goes_to_the_next_that_begins_with_it() {
        let b = pressed(Key::Character("b".into()), Some("b"));
        assert_eq!(led(0, &b, Axis::Down).as_deref(), Some("Beta"));
        assert_eq!(led(1, &b, Axis::Down).as_deref(), Some("Bison"));
        assert_eq!(led(2, &b, Axis::Down).as_deref(), Some("Beta"));
        assert_eq!(led(0, &pressed(Key::Character("x".into()), Some("x")), Axis::Down), None);
        assert_eq!(led(0, &pressed(Key::Named(Named::Space), Some(" ")), Axis::Down), None);
    }
}
