//! The languages that Lectern has, each by its own name, and the one that a file is in.

use iced::widget::{Column, column};

use crate::command::Command;
use crate::gui::Message;
use crate::gui::ui::Ui;

/// The lists.
pub fn view<'a>(ui: Ui<'a>) -> Column<'a, Message> {
    let locales = ui.session.locales();
    let current = ui.session.pack().lang().clone();
    let options = locales.tags().into_iter().map(|tag| {
        let chosen = tag == current;
        (locales.pack(&tag).name(), Command::SetLanguage(tag), chosen)
    });
    let window = ui.choice("language", "panel-languages", options);
    if ui.session.can_say_lang() { column![window].extend(text(ui)) } else { column![window] }
}

/// Which language the text is in.
fn text<'a>(ui: Ui<'a>) -> [iced::Element<'a, Message>; 3] {
    let locales = ui.session.locales();
    let (said, found) = (ui.session.said_lang(), ui.session.lang_name(ui.session.found_lang()));
    let found = ui.tr_with("text-lang-found", &[("name", found.into())]);
    let found = (found, Command::SetTextLang(None), said.is_none());
    let others = locales.tags().into_iter().map(|tag| {
        let chosen = said == Some(&tag);
        (locales.pack(&tag).name(), Command::SetTextLang(Some(tag)), chosen)
    });
    [
        ui.title("text-lang"),
        ui.paragraph(ui.tr("text-lang-explained")),
        ui.choice("text-lang", "text-lang", [found].into_iter().chain(others)),
    ]
}
