//! What the voice leaves out, and how much it tells of what the text is made of: a part of the voice's settings.

use iced::Fill;
use iced::widget::{Column, column};

use crate::command::Command;
use crate::gui::Message;
use crate::gui::style::GAP;
use crate::gui::ui::Ui;
use crate::screen_reader::Role;
use crate::settings::announced::Announced;
use crate::settings::left_out::Class;

/// The controls.
pub fn view<'a>(ui: Ui<'a>) -> Column<'a, Message> {
    let settings = ui.session.settings();
    let announced = Announced::ALL
        .into_iter()
        .map(|much| (ui.tr(much.key()), Command::Announce(much), settings.announced == much));
    let classes = Class::ALL.map(|class| {
        let left_out = class.of(&settings.left_out);
        let toggle = ui.button(class.key(), ui.tr(class.key()), Command::LeaveOut(class, !left_out));
        toggle.role(Role::Toggle).chosen(left_out).mirrored(ui.mirror).width(Fill).into()
    });
    column![
        ui.line([ui
            .button("settings-pronunciation", ui.tr("command-pronunciation"), Command::Pronunciation)
            .into()]),
        ui.title("settings-left-out"),
        ui.paragraph(ui.tr("settings-left-out-how")),
    ]
    .extend(classes)
    .push(ui.title("settings-announced"))
    .push(ui.choice("announced", "settings-announced", announced))
    .spacing(GAP)
}
