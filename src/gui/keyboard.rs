//! Keys as a screen reader knows them: it is asked about each before anything else is, and may keep it for a command of
//! its own. Only while one listens.

use iced::keyboard::key::{Code, Named, Physical};
use iced::keyboard::{self, Key as Typed, Location, Modifiers};

use crate::screen_reader::KeyPress;

/// A key as it is told; `None` for what is no key, and for one whose place on the keyboard is not known.
pub fn key_press(event: &keyboard::Event) -> Option<KeyPress> {
    let (key, physical, location, modifiers, text, pressed) = match event {
        keyboard::Event::KeyPressed { modified_key, physical_key, location, modifiers, text, .. } => {
            (modified_key, physical_key, location, modifiers, text.as_deref(), true)
        }
        keyboard::Event::KeyReleased { modified_key, physical_key, location, modifiers, .. } => {
            (modified_key, physical_key, location, modifiers, None, false)
        }
        keyboard::Event::ModifiersChanged(_) => return None,
    };
    let Physical::Code(code) = physical else { return None };
    let symbol = symbol(key, *location)?;
    // The signs of the number pad are a screen reader's own keys, not text.
    let is_sign = symbol.1.starts_with("KP_") && symbol.0 < 0xffb0;
    let typed = text.filter(|text| !is_sign && text.chars().all(|c| !c.is_control()));
    Some(KeyPress {
        pressed,
        symbol: symbol.0,
        name: typed.map_or_else(|| symbol.1.clone(), str::to_owned),
        is_text: typed.is_some(),
        code: place(*code)?,
        modifiers: mask(*modifiers),
    })
}

/// The modifiers as X11 has them: Shift, Control, Mod1 (Alt) and Mod4 (the logo key).
fn mask(modifiers: Modifiers) -> u32 {
    let bits =
        [(modifiers.shift(), 1), (modifiers.control(), 4), (modifiers.alt(), 8), (modifiers.logo(), 64)];
    bits.into_iter().filter(|(held, _)| *held).map(|(_, bit)| bit).sum()
}

/// The X11 symbol of a key (`keysymdef.h`) and its name there.
fn symbol(key: &Typed, location: Location) -> Option<(u32, String)> {
    let pad = location == Location::Numpad;
    match key {
        Typed::Named(named) => named_symbol(*named, pad).map(|(symbol, name)| (symbol, name.to_owned())),
        Typed::Character(text) => {
            let c = text.chars().next()?;
            let code = u32::from(c);
            Some(match (pad, c) {
                (true, '0'..='9') => (0xffb0 + code - 0x30, format!("KP_{c}")),
                (true, '+') => (0xffab, "KP_Add".to_owned()),
                (true, '-') => (0xffad, "KP_Subtract".to_owned()),
                (true, '*') => (0xffaa, "KP_Multiply".to_owned()),
                (true, '/') => (0xffaf, "KP_Divide".to_owned()),
                (true, '.' | ',') => (0xffae, "KP_Decimal".to_owned()),
                // Latin-1 is its own symbol; everything else is Unicode with a bit set.
                _ if code < 0x100 => (code, c.to_string()),
                _ => (0x0100_0000 | code, c.to_string()),
            })
        }
        Typed::Unidentified => None,
    }
}

fn named_symbol(named: Named, pad: bool) -> Option<(u32, &'static str)> {
    Some(match (named, pad) {
        (Named::Enter, true) => (0xff8d, "KP_Enter"),
        (Named::Home, true) => (0xff95, "KP_Home"),
        (Named::ArrowLeft, true) => (0xff96, "KP_Left"),
        (Named::ArrowUp, true) => (0xff97, "KP_Up"),
        (Named::ArrowRight, true) => (0xff98, "KP_Right"),
        (Named::ArrowDown, true) => (0xff99, "KP_Down"),
        (Named::PageUp, true) => (0xff9a, "KP_Page_Up"),
        (Named::PageDown, true) => (0xff9b, "KP_Page_Down"),
        (Named::End, true) => (0xff9c, "KP_End"),
        (Named::Clear, true) => (0xff9d, "KP_Begin"),
        (Named::Insert, true) => (0xff9e, "KP_Insert"),
        (Named::Delete, true) => (0xff9f, "KP_Delete"),
        (Named::Space, _) => (0x20, "space"),
        (Named::Backspace, _) => (0xff08, "BackSpace"),
        (Named::Tab, _) => (0xff09, "Tab"),
        (Named::Enter, false) => (0xff0d, "Return"),
        (Named::Escape, _) => (0xff1b, "Escape"),
        (Named::Home, false) => (0xff50, "Home"),
        (Named::ArrowLeft, false) => (0xff51, "Left"),
        (Named::ArrowUp, false) => (0xff52, "Up"),
        (Named::ArrowRight, false) => (0xff53, "Right"),
        (Named::ArrowDown, false) => (0xff54, "Down"),
        (Named::PageUp, false) => (0xff55, "Page_Up"),
        (Named::PageDown, false) => (0xff56, "Page_Down"),
        (Named::End, false) => (0xff57, "End"),
        (Named::Insert, false) => (0xff63, "Insert"),
        (Named::Delete, false) => (0xffff, "Delete"),
        (Named::F1, _) => (0xffbe, "F1"),
        (Named::F2, _) => (0xffbf, "F2"),
        (Named::F3, _) => (0xffc0, "F3"),
        (Named::F4, _) => (0xffc1, "F4"),
        (Named::F5, _) => (0xffc2, "F5"),
        (Named::F6, _) => (0xffc3, "F6"),
        (Named::F7, _) => (0xffc4, "F7"),
        (Named::F8, _) => (0xffc5, "F8"),
        (Named::F9, _) => (0xffc6, "F9"),
        (Named::F10, _) => (0xffc7, "F10"),
        (Named::F11, _) => (0xffc8, "F11"),
        (Named::F12, _) => (0xffc9, "F12"),
        (Named::Shift, _) => (0xffe1, "Shift_L"),
        (Named::Control, _) => (0xffe3, "Control_L"),
        (Named::CapsLock, _) => (0xffe5, "Caps_Lock"),
        (Named::Alt, _) => (0xffe9, "Alt_L"),
        (Named::Super, _) => (0xffeb, "Super_L"),
        (Named::NumLock, _) => (0xff7f, "Num_Lock"),
        _ => return None,
    })
}

/// The keys in the order of Linux's codes (`input-event-codes.h`), from 1 on; X11 counts 8 more.
const PLACES: &[Code] = &[
    Code::Escape,
    Code::Digit1,
    Code::Digit2,
    Code::Digit3,
    Code::Digit4,
    Code::Digit5,
    Code::Digit6,
    Code::Digit7,
    Code::Digit8,
    Code::Digit9,
    Code::Digit0,
    Code::Minus,
    Code::Equal,
    Code::Backspace,
    Code::Tab,
    Code::KeyQ,
    Code::KeyW,
    Code::KeyE,
    Code::KeyR,
    Code::KeyT,
    Code::KeyY,
    Code::KeyU,
    Code::KeyI,
    Code::KeyO,
    Code::KeyP,
    Code::BracketLeft,
    Code::BracketRight,
    Code::Enter,
    Code::ControlLeft,
    Code::KeyA,
    Code::KeyS,
    Code::KeyD,
    Code::KeyF,
    Code::KeyG,
    Code::KeyH,
    Code::KeyJ,
    Code::KeyK,
    Code::KeyL,
    Code::Semicolon,
    Code::Quote,
    Code::Backquote,
    Code::ShiftLeft,
    Code::Backslash,
    Code::KeyZ,
    Code::KeyX,
    Code::KeyC,
    Code::KeyV,
    Code::KeyB,
    Code::KeyN,
    Code::KeyM,
    Code::Comma,
    Code::Period,
    Code::Slash,
    Code::ShiftRight,
    Code::NumpadMultiply,
    Code::AltLeft,
    Code::Space,
    Code::CapsLock,
    Code::F1,
    Code::F2,
    Code::F3,
    Code::F4,
    Code::F5,
    Code::F6,
    Code::F7,
    Code::F8,
    Code::F9,
    Code::F10,
    Code::NumLock,
    Code::ScrollLock,
    Code::Numpad7,
    Code::Numpad8,
    Code::Numpad9,
    Code::NumpadSubtract,
    Code::Numpad4,
    Code::Numpad5,
    Code::Numpad6,
    Code::NumpadAdd,
    Code::Numpad1,
    Code::Numpad2,
    Code::Numpad3,
    Code::Numpad0,
    Code::NumpadDecimal,
];

/// The X11 code of a key's place on the keyboard.
fn place(code: Code) -> Option<u32> {
    let linux = PLACES.iter().position(|other| *other == code).and_then(|at| u32::try_from(at + 1).ok());
    let linux = linux.or(match code {
        Code::IntlBackslash => Some(86),
        Code::F11 => Some(87),
        Code::F12 => Some(88),
        Code::NumpadEnter => Some(96),
        Code::ControlRight => Some(97),
        Code::NumpadDivide => Some(98),
        Code::AltRight => Some(100),
        Code::Home => Some(102),
        Code::ArrowUp => Some(103),
        Code::PageUp => Some(104),
        Code::ArrowLeft => Some(105),
        Code::ArrowRight => Some(106),
        Code::End => Some(107),
        Code::ArrowDown => Some(108),
        Code::PageDown => Some(109),
        Code::Insert => Some(110),
        Code::Delete => Some(111),
        Code::SuperLeft => Some(125),
        Code::SuperRight => Some(126),
        Code::ContextMenu => Some(127),
        _ => None,
    })?;
    Some(linux + 8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_those_of_a_keyboard_under_x11() {
        for (code, expected) in [
            (Code::Escape, 9),
            (Code::KeyQ, 24),
            (Code::KeyH, 43),
            (Code::Space, 65),
            (Code::NumpadAdd, 86),
            (Code::F10, 76),
        ] {
            assert_eq!(place(code), Some(expected), "{code:?}");
        }
    }

    #[test]
    fn symbols_are_those_of_x11() {
        let typed = |text: &str, location| symbol(&Typed::Character(text.into()), location).unwrap().0;
        assert_eq!(typed("h", Location::Standard), 0x68);
        assert_eq!(typed("+", Location::Numpad), 0xffab);
        assert_eq!(typed("ж", Location::Standard), 0x0100_0436);
    }
}
