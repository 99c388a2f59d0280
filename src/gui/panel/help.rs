//! What Lectern does, that it never touches the network, and every key, from the command table.

use iced::widget::{Column, Row, column};
use iced::{Element, Fill};

use crate::command::COMMANDS;
use crate::gui::Message;
use crate::gui::ui::Ui;
use crate::gui::widget::mirror::mirrored;

/// The help.
pub fn view<'a>(ui: Ui<'a>) -> Column<'a, Message> {
    let pack = ui.session.pack();
    let keys = COMMANDS.iter().map(|row| -> Element<'a, Message> {
        let names: Vec<String> = row.shown_chords(pack.direction()).map(|chord| chord.name(pack)).collect();
        let name = pack.tr(&format!("command-{}", row.id));
        let line = Row::new().spacing(12).push(ui.cell(names.join(" · "), 2)).push(ui.cell(name, 3));
        mirrored(line.width(Fill), ui.mirror)
    });
    column![
        ui.paragraph(pack.tr("help-intro")),
        ui.title("help-privacy-title"),
        ui.paragraph(pack.tr("help-privacy")),
        ui.title("help-keys-title"),
        column(keys).spacing(10),
        ui.title("help-about-title"),
        ui.paragraph(pack.tr_with("help-about", &[("version", env!("CARGO_PKG_VERSION").into())])),
    ]
}
