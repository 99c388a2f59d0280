//! The files that can be opened, folder by folder.

use iced::advanced::widget::Id;
use iced::keyboard::{self, Key, key::Named};
use iced::widget::{Column, column};

use crate::command::Command;
use crate::gui::Message;
use crate::gui::style::GAP;
use crate::gui::ui::Ui;
use crate::gui::widget::choice::{self, Axis};
use crate::gui::widget::group::group;
use crate::gui::widget::scope::Scope;
use crate::gui::widget::scope::walk::By;
use crate::import::folder::Entry;
use crate::screen_reader::{Role, Spoken};

/// The id of the list's first entry.
pub const FIRST: &str = "files-0";

/// The list.
pub fn view<'a>(ui: Ui<'a>) -> Column<'a, Message> {
    let Some(folder) = ui.session.folder() else { return column![ui.paragraph(ui.tr("files-looking"))] };
    let place = ui.tr_with("files-folder", &[("path", folder.path.display().to_string().into())]);
    let up = folder.parent.iter().map(|parent| (ui.tr("files-up"), parent.clone()));
    let inside = folder.entries.iter().map(|entry| {
        let name = match entry {
            Entry::Folder(_) => ui.tr_with("files-into", &[("name", entry.name().into())]),
            Entry::File(_) => entry.name(),
        };
        (name, entry.path().to_owned())
    });
    let options: Vec<_> = up
        .chain(inside)
        .enumerate()
        .map(|(index, (name, path))| {
            let by = if index == 0 { By::Tab } else { By::Arrows };
            let control = ui.button(&format!("files-{index}"), name, Command::Enter(path)).role(Role::Option);
            control.stop("files", by).mirrored(ui.mirror).width(iced::Fill).into()
        })
        .collect();
    let parent = folder.parent.clone();
    let list = group(Spoken::new("files", Role::Choice, ui.tr("panel-files")), column(options).spacing(GAP));
    let list = Scope::around(list, move |event, inside| {
        let back = matches!(event, keyboard::Event::KeyPressed { key: Key::Named(Named::Backspace), .. });
        match (&parent, back) {
            (Some(parent), true) => Some(Message::Asked(Command::Enter(parent.clone()))),
            (None, true) | (_, false) => choice::step(event, inside, Axis::Down).map(Message::MoveTo),
        }
    });
    let nothing = folder.entries.iter().all(|entry| matches!(entry, Entry::Folder(_)));
    let about = nothing.then(|| ui.paragraph(ui.tr("files-none")));
    column![ui.paragraph(place), list].extend(about)
}

/// Where the keyboard goes when another folder is listed.
pub fn start() -> Id {
    Id::new(FIRST)
}
