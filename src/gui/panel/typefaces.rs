//! The machine's own typefaces: a line to type part of a name into, and a list of families, each with its name in the window's face
//! and, in its own, letters that are easily taken for one another.
//!
//! Only the rows in sight exist (`session::typefaces`).

use iced::advanced::widget::Id;
use iced::widget::{Column, column, container, text};
use iced::{Element, Fill};

use super::rows::{self, Shown};
use crate::command::Command;
use crate::gui::Message;
use crate::gui::font::machine;
use crate::gui::style::GAP;
use crate::gui::ui::Ui;
use crate::gui::widget::group::group;
use crate::gui::widget::scope::Scope;
use crate::gui::widget::scope::walk::By;
use crate::screen_reader::{Role, Spoken};

/// The id of the line.
pub const WORDS: &str = "typefaces-words";

/// Size of the letters that are shown of a face, in logical pixels: as large as text is read.
const SPECIMEN: f32 = 24.0;

fn name(row: usize) -> String {
    format!("typeface-{row}")
}

/// The panel.
pub fn view<'a>(ui: Ui<'a>) -> Column<'a, Message> {
    let list = ui.session.typefaces();
    let rows: Vec<(usize, &str)> = list.rows().collect();
    let first = rows.first().map(|(row, _)| *row);
    let down = first.map(|row| Id::from(name(row)));
    let words = rows::line(ui, WORDS, list.words(), Command::FindTypeface, down);
    let Some(first) = first else {
        let told = if list.is_known() { "typefaces-none" } else { "typefaces-looking" };
        return column![words, ui.paragraph(ui.tr(told))];
    };
    let shown = Shown {
        ui,
        line: WORDS,
        first,
        rows: rows.len(),
        count: list.count(),
        columns: 1,
        show: Command::ShowTypeface,
        id: |_, row, _| Some(Id::from(name(row))),
    };
    let chosen = ui.session.settings().typography.installed.as_deref();
    let options: Vec<Element<'a, Message>> =
        rows.iter().map(|(row, name)| option(ui, *row, name, chosen == Some(*name), *row == first)).collect();
    let spoken = Spoken::new("typefaces", Role::Choice, ui.tr("panel-typefaces"));
    let options = group(spoken, column(options).spacing(GAP));
    let options = Scope::around(options, move |event, inside| shown.key(event, inside));
    column![words].extend(shown.place()).push(options)
}

/// A family. Its specimen is no text to read, so a screen reader hears only the name.
fn option<'a>(ui: Ui<'a>, row: usize, family: &str, chosen: bool, is_first: bool) -> Element<'a, Message> {
    let specimen = text(ui.session.typefaces().specimen()).size(SPECIMEN).line_height(1.4);
    let specimen = specimen.font(machine::font(family)).wrapping(text::Wrapping::None);
    let label = container(ui.label(family)).width(Fill).align_x(ui.side());
    let content = column![label, container(specimen).width(Fill).align_x(ui.side()).clip(true)];
    ui.control(&name(row), family, content, Command::ChooseTypeface(family.to_owned()))
        .role(Role::Option)
        .chosen(chosen)
        .stop("typefaces", if is_first { By::Tab } else { By::Arrows })
        .width(Fill)
        .into()
}
