//! Which key means what, and how to change it: whether letters alone are keys, and every command with its keys.
//!
//! Enter on a command asks for its new key; the next key that is pressed is that. Delete gives it its usual keys again.

use iced::keyboard::{self, Key, key::Named};
use iced::widget::{Column, column};
use iced::{Element, Fill};

use crate::command::{COMMANDS, Command, Group, Row as Entry};
use crate::gui::Message;
use crate::gui::style::GAP;
use crate::gui::ui::Ui;
use crate::gui::widget::choice::{self, Axis};
use crate::gui::widget::group::group;
use crate::gui::widget::scope::walk::By;
use crate::gui::widget::scope::{Inside, Scope};
use crate::screen_reader::{Role, Spoken};
use crate::session::Asking;
use crate::settings::LetterKeys;

/// The part of the settings.
pub fn view<'a>(ui: Ui<'a>) -> Column<'a, Message> {
    let letters = ui.session.settings().letter_keys;
    let other = match letters {
        LetterKeys::On => LetterKeys::Off,
        LetterKeys::Off => LetterKeys::On,
    };
    let switch = ui
        .button("settings-letter-keys", ui.tr("settings-letter-keys"), Command::SetLetterKeys(other))
        .role(Role::Toggle)
        .chosen(letters == LetterKeys::On)
        .mirrored(ui.mirror)
        .width(Fill);
    let mut rows: Vec<Element<'a, Message>> = Vec::new();
    let mut order: Vec<&'static Entry> = Vec::new();
    for group in Group::ALL {
        rows.push(ui.title(group.key()));
        for row in COMMANDS.iter().filter(|row| row.group == group) {
            rows.push(entry(ui, row, if order.is_empty() { By::Tab } else { By::Arrows }));
            order.push(row);
        }
    }
    let list = group(Spoken::new("keys", Role::Choice, ui.tr("tab-keys")), column(rows).spacing(GAP));
    let list = Scope::around(list, move |event, inside| key(event, inside, &order));
    column![switch, ui.paragraph(ui.tr("settings-keys-how")), list]
}

fn entry<'a>(ui: Ui<'a>, row: &'static Entry, by: By) -> Element<'a, Message> {
    let waits = ui.session.asking() == Some(Asking::Take(row));
    let keys = if waits { ui.tr("settings-keys-waiting") } else { ui.session.keys_of(row) };
    let name = row.name(ui.session.pack());
    let spoken = ui.with_keys(&name, &keys);
    let content = ui.two_lines(name, keys);
    ui.control(&format!("keys-{}", row.id), spoken, content, Command::AskKey(row))
        .role(Role::Option)
        .chosen(waits)
        .stop("keys", by)
        .width(Fill)
        .into()
}

fn key(event: &keyboard::Event, inside: &Inside, order: &[&'static Entry]) -> Option<Message> {
    let delete = matches!(event, keyboard::Event::KeyPressed { key: Key::Named(Named::Delete), .. });
    match inside.focused.and_then(|at| order.get(at)) {
        Some(row) if delete => Some(Message::Asked(Command::UsualKeys(row))),
        Some(_) | None => choice::step(event, inside, Axis::Down).map(Message::MoveTo),
    }
}
