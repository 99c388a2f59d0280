//! What Lectern does, that it never touches the network, and every key, from the command table.

use iced::widget::{Column, Row, column};
use iced::{Element, Fill};

use crate::command::{COMMANDS, Command, Group};
use crate::gui::Message;
use crate::gui::ui::Ui;
use crate::gui::widget::mirror::mirrored;

/// The help.
pub fn view<'a>(ui: Ui<'a>) -> Column<'a, Message> {
    let pack = ui.session.pack();
    let line = |row| -> Element<'a, Message> {
        let keys = ui.cell(ui.session.keys_of(row), 2);
        let line = Row::new().spacing(12).push(keys).push(ui.cell(row.name(pack), 3));
        mirrored(line.width(Fill), ui.mirror)
    };
    let keys = Group::ALL.into_iter().flat_map(|group| {
        let rows = COMMANDS.iter().filter(move |row| row.group == group).map(line);
        std::iter::once(ui.paragraph(pack.tr(group.key()))).chain(rows)
    });
    column![
        ui.paragraph(pack.tr("help-intro")),
        ui.button("help-guide", ui.tr("help-guide"), Command::Guide).width(Fill),
        ui.button("help-conformance", ui.tr("help-conformance"), Command::Conformance).width(Fill),
        ui.title("help-privacy-title"),
        ui.paragraph(pack.tr("help-privacy")),
        ui.title("help-keys-title"),
        column(keys).spacing(10),
        ui.title("help-about-title"),
        ui.paragraph(pack.tr_with("help-about", &[("version", env!("CARGO_PKG_VERSION").into())])),
    ]
}
