//! Presets of the reader's own: a line for a name and a button that keeps the present look under it, the list, what can be done
//! with the one by which the text looks now, and all of them into a file and out of it.

use iced::keyboard::{self, Key, key::Named};
use iced::widget::{Column, column};
use iced::{Element, Fill};

use crate::command::Command;
use crate::gui::Message;
use crate::gui::ui::Ui;
use crate::gui::widget::field::{Field, field};
use crate::settings::presets::{self, Choice};

/// The id of the line.
pub const NAME: &str = "presets-name";

/// The panel.
pub fn view<'a>(ui: Ui<'a>) -> Column<'a, Message> {
    let session = ui.session;
    let typed = session.typed_name();
    let suggested = session.suggested_name();
    let line = Field {
        id: NAME,
        name: ui.tr_with("presets-name", &[("name", suggested.into())]),
        value: typed,
        typed: Command::TypeName,
        side: ui.side(),
    };
    let name = field(line, ui.palette, Message::Asked, |event, _| {
        let keyboard::Event::KeyPressed { key: Key::Named(named), modifiers, .. } = event else {
            return None;
        };
        match named {
            Named::Enter if modifiers.is_empty() => Some(Message::Asked(Command::SavePreset)),
            Named::Escape => Some(Message::Asked(Command::ClosePanel)),
            _ => None,
        }
    });
    let mut parts = vec![
        ui.paragraph(ui.tr("presets-intro")),
        name,
        button(ui, "presets-save", ui.tr("presets-save"), Command::SavePreset),
    ];
    let own: Vec<Choice> =
        session.settings().presets.choices().filter(|choice| !matches!(choice, Choice::BuiltIn(_))).collect();
    if !own.is_empty() {
        parts.push(ui.title("presets-own"));
        parts.push(choice(ui, own.into_iter()));
    }
    if let Some(Choice::Own(at)) = session.preset() {
        let name = session.preset_name(Choice::Own(at));
        let called = |id: &str, to: &str| {
            ui.tr_with(id, &[("name", name.as_str().into()), ("new", to.to_owned().into())])
        };
        let new = presets::clean(typed);
        if !new.is_empty() {
            let rename = called("presets-rename", &new);
            parts.push(button(ui, "presets-rename", rename, Command::RenamePreset(at)));
        }
        let delete = called("presets-delete", "");
        parts.push(button(ui, "presets-delete", delete, Command::DeletePreset(at)));
    }
    parts.push(ui.title("presets-file"));
    parts.push(ui.paragraph(ui.tr_with("presets-file-how", &[("file", presets::FILE.into())])));
    if !session.settings().presets.own().is_empty() {
        parts.push(button(ui, "presets-export", ui.tr("presets-export"), Command::ExportPresets));
    }
    parts.push(button(ui, "presets-import", ui.tr("presets-import"), Command::ImportPresets(None)));
    column(parts)
}

/// Presets to choose from.
pub fn choice<'a>(ui: Ui<'a>, choices: impl Iterator<Item = Choice>) -> Element<'a, Message> {
    let now = ui.session.preset();
    let options = choices
        .map(|choice| (ui.session.preset_name(choice), Command::SetPreset(choice), now == Some(choice)));
    ui.choice("preset", "settings-preset", options)
}

fn button<'a>(ui: Ui<'a>, id: &str, label: String, command: Command) -> Element<'a, Message> {
    ui.button(id, label, command).mirrored(ui.mirror).width(Fill).into()
}
