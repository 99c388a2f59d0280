//! Everything that can be done, by name: a line to type into and a list of what fits.
//!
//! Enter in the line does the first of the list; the down arrow goes into the list, the up arrow back. What is typed in the
//! list goes on the line.

use iced::advanced::widget::Id;
use iced::keyboard::{self, Key, key::Named};
use iced::widget::{Column, column};
use iced::{Element, Fill};

use crate::command::{Command, Group, Row as Entry};
use crate::gui::keymap::is_typing;
use crate::gui::ui::Ui;
use crate::gui::widget::choice::{self, Axis};
use crate::gui::widget::field::{Field, field};
use crate::gui::widget::group::group;
use crate::gui::widget::scope::walk::By;
use crate::gui::widget::scope::{Inside, Scope};
use crate::gui::{Message, style};
use crate::screen_reader::{Role, Spoken};

/// The id of the line.
pub const SEARCH: &str = "menu-search";

/// The menu.
pub fn view<'a>(ui: Ui<'a>) -> Column<'a, Message> {
    let session = ui.session;
    let found = session.found();
    let first = found.first().copied();
    let line = Field {
        id: SEARCH,
        name: ui.tr("menu-search"),
        value: session.query(),
        typed: Command::Search,
        side: ui.side(),
    };
    let search = field(line, ui.palette, Message::Asked, move |event, _| {
        let keyboard::Event::KeyPressed { key: Key::Named(named), modifiers, .. } = event else {
            return None;
        };
        match named {
            Named::Enter if modifiers.is_empty() => first.map(|row| Message::Asked(Command::Choose(row))),
            Named::ArrowDown if modifiers.is_empty() => first.map(|row| Message::MoveTo(option_id(row))),
            Named::Escape => Some(Message::Asked(Command::ClosePanel)),
            _ => None,
        }
    });
    if found.is_empty() {
        return column![search, ui.paragraph(ui.tr("menu-nothing"))];
    }
    let grouped = session.query().trim().is_empty();
    let mut before: Option<Group> = None;
    let mut rows: Vec<Element<'a, Message>> = Vec::new();
    for (index, row) in found.into_iter().enumerate() {
        if grouped && before != Some(row.group) {
            before = Some(row.group);
            rows.push(ui.title(row.group.key()));
        }
        rows.push(option(ui, row, if index == 0 { By::Tab } else { By::Arrows }));
    }
    let spoken = Spoken::new("menu", Role::Choice, ui.tr("panel-menu"));
    let list = group(spoken, column(rows).spacing(style::GAP));
    let query = session.query();
    let list = Scope::around(list, move |event, inside| key(event, inside, query));
    column![search, list]
}

/// What a key means in the list.
fn key(event: &keyboard::Event, inside: &Inside, query: &str) -> Option<Message> {
    if let Some(typed) = is_typing(event).filter(|typed| !typed.trim().is_empty()) {
        return Some(Message::Typed(format!("{query}{typed}")));
    }
    let up = matches!(event, keyboard::Event::KeyPressed { key: Key::Named(Named::ArrowUp), .. });
    if up && inside.focused == Some(0) {
        return Some(Message::MoveTo(Id::new(SEARCH)));
    }
    choice::step(event, inside, Axis::Down).map(Message::MoveTo)
}

fn option_id(row: &Entry) -> Id {
    Id::from(format!("menu-{}", row.id))
}

/// A command with its keys below its name.
fn option<'a>(ui: Ui<'a>, row: &'static Entry, by: By) -> Element<'a, Message> {
    let name = row.name(ui.session.pack());
    let keys = ui.session.keys_of(row);
    let spoken = ui.with_keys(&name, &keys);
    let content = ui.two_lines(name, keys);
    ui.control(&format!("menu-{}", row.id), spoken, content, Command::Choose(row))
        .role(Role::Option)
        .stop("menu", by)
        .width(Fill)
        .into()
}
