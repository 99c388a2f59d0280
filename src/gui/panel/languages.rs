//! The languages that Lectern has, each by its own name.

use iced::widget::{Column, column};

use crate::command::Command;
use crate::gui::Message;
use crate::gui::ui::Ui;

/// The list.
pub fn view<'a>(ui: Ui<'a>) -> Column<'a, Message> {
    let locales = ui.session.locales();
    let current = ui.session.pack().lang().clone();
    let options = locales.tags().into_iter().map(|tag| {
        let chosen = tag == current;
        (locales.pack(&tag).name(), Command::SetLanguage(tag), chosen)
    });
    column![ui.choice("language", "panel-languages", options)]
}
