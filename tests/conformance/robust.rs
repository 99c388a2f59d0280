//! Principle 4: what works together with other programs.

use accesskit::{Live, Role};
use lectern::command::Command;
use lectern::gui::Message;

use super::reader::LANGUAGES;
use super::window::window;
use super::{ask, nodes};

#[test]
fn what_happened_is_told_in_a_live_line() {
    for lang in LANGUAGES {
        let mut window = window(lang, 900, 600);
        let mut told = Vec::new();
        for command in [Command::LargerText, Command::NextTheme, Command::Faster, Command::PlayPause] {
            ask(&mut window, command);
            let said = window.app().session().status();
            let lines = nodes(&mut window, &[Role::Status]);
            let line = lines.iter().find(|line| line.value() == Some(&said) || line.label() == Some(&said));
            let line = line.unwrap_or_else(|| panic!("{lang}: {said:?} is not told"));
            assert_eq!(line.live(), Some(Live::Polite), "{lang}");
            told.push(said);
        }
        told.dedup();
        assert_eq!(told.len(), 4, "{lang}: {told:?}");
    }
    // The keyboard stays where it is.
    let mut window = window("en", 900, 600);
    window.press(iced::keyboard::key::Named::Tab);
    let before = super::window::Survey::of(&mut window).focused().map(|stop| stop.id.clone());
    window.tell(Message::Asked(Command::LargerText));
    assert_eq!(super::window::Survey::of(&mut window).focused().map(|stop| stop.id.clone()), before);
}
