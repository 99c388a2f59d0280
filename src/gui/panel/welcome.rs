//! The welcome: what Lectern is, which keys matter, and buttons for what can be tried out at once.
//!
//! The keyboard is on the button that reads, so that Enter and the space bar both begin; it brings the whole text along, so
//! that a screen reader says it when the panel opens.

use iced::widget::{Column, column};

use crate::command::{Chord, Command};
use crate::gui::Message;
use crate::gui::style::GAP;
use crate::gui::ui::Ui;

/// The id of the button that reads.
pub const READ: &str = "welcome-read";

/// The panel's content.
pub fn view<'a>(ui: Ui<'a>) -> Column<'a, Message> {
    let session = ui.session;
    let whole = session.welcome_lines(Chord::spoken).join("\n");
    let read = ui.button(READ, ui.tr("toolbar-read"), Command::PlayPause).chosen(true).described(whole);
    let lines = session.welcome_lines(Chord::name).into_iter().map(|line| ui.paragraph(line));
    let tries = [
        ("welcome-larger", Command::LargerText),
        ("welcome-smaller", Command::SmallerText),
        ("welcome-window", Command::LargerWindow),
        ("welcome-theme", Command::NextTheme),
        ("welcome-faster", Command::Faster),
        ("welcome-slower", Command::Slower),
        ("welcome-spoken", Command::SayChanges),
    ];
    let tries = tries.into_iter().map(|(id, command)| {
        let name = command.row().map(|row| ui.tr(&format!("command-{}", row.id))).unwrap_or_default();
        ui.button(id, name, command).into()
    });
    column![ui.line([read.into()]), column(lines).spacing(GAP), ui.line(tries)]
}
