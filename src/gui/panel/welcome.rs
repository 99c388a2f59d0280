//! The welcome: what Lectern is, which keys matter, and the same things to press for those who would rather point.
//!
//! The keyboard is on the button that reads, so that Enter and the space bar both begin; the button brings the whole text
//! along, so that a screen reader says it when the panel opens.

use iced::widget::{Column, column};

use super::{colours, settings};
use crate::command::{Chord, Command};
use crate::gui::Message;
use crate::gui::style::GAP;
use crate::gui::ui::Ui;
use crate::screen_reader::Role;
use crate::settings::SpokenStatus;

/// The id of the button that reads.
pub const READ: &str = "welcome-begin";

/// The panel's content.
pub fn view<'a>(ui: Ui<'a>) -> Column<'a, Message> {
    let session = ui.session;
    let whole = session.welcome_lines(Chord::spoken).join("\n");
    let read = ui.button(READ, ui.tr("welcome-begin"), Command::PlayPause).chosen(true).described(whole);
    let lines = session.welcome_lines(Chord::name).into_iter().map(|line| ui.paragraph(line));
    let says = session.settings().spoken_status == SpokenStatus::Always;
    let spoken = ui.button("welcome-spoken", ui.tr("command-say-changes"), Command::SayChanges);
    column![
        ui.line([read.into()]),
        column(lines).spacing(GAP),
        settings::text_size(ui),
        settings::window_scale(ui),
        settings::speed(ui),
        ui.line([spoken.role(Role::Toggle).chosen(says).into()]),
        ui.title("settings-theme"),
        ui.choice("theme", "settings-theme", colours::themes(ui)),
    ]
}
