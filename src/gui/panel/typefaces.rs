//! The machine's own typefaces: a line to type part of a name into, and a list of families, each with its name in the window's face
//! and, in its own, letters that are easily taken for one another.
//!
//! Only the rows in sight exist (`session::typefaces`); arrows at either end of them bring the next ones.

use iced::advanced::widget::Id;
use iced::keyboard::{self, Key, key::Named};
use iced::widget::{Column, column, container, text};
use iced::{Element, Fill};

use crate::command::Command;
use crate::gui::Message;
use crate::gui::font::machine;
use crate::gui::style::GAP;
use crate::gui::ui::Ui;
use crate::gui::widget::choice::{self, Axis};
use crate::gui::widget::field::{Field, field};
use crate::gui::widget::group::group;
use crate::gui::widget::scope::walk::By;
use crate::gui::widget::scope::{Inside, Scope};
use crate::screen_reader::{Role, Spoken};
use crate::session::typefaces::ROWS;

/// The id of the line.
pub const WORDS: &str = "typefaces-words";

/// Size of the letters that are shown of a face, in logical pixels: as large as text is read.
const SPECIMEN: f32 = 24.0;

/// The id of a row.
pub fn id(row: usize) -> Id {
    Id::from(name(row))
}

fn name(row: usize) -> String {
    format!("typeface-{row}")
}

/// The panel.
pub fn view<'a>(ui: Ui<'a>) -> Column<'a, Message> {
    let list = ui.session.typefaces();
    let rows: Vec<(usize, &str)> = list.rows().collect();
    let (count, first) = (list.count(), rows.first().map(|(row, _)| *row));
    let line = Field { id: WORDS, name: ui.tr("typefaces-words"), value: list.words(), side: ui.side() };
    let words = field(
        line,
        ui.palette,
        |words| Message::Asked(Command::FindTypeface(words)),
        move |event, _| {
            let keyboard::Event::KeyPressed { key: Key::Named(named), modifiers, .. } = event else {
                return None;
            };
            match named {
                Named::ArrowDown if modifiers.is_empty() => first.map(|row| Message::MoveTo(id(row))),
                Named::Escape => Some(Message::Asked(Command::ClosePanel)),
                _ => None,
            }
        },
    );
    let Some(first) = first else {
        let told = if list.is_known() { "typefaces-none" } else { "typefaces-looking" };
        return column![words, ui.paragraph(ui.tr(told))];
    };
    let last = first + rows.len();
    let facts = [("first", number(first + 1)), ("last", number(last)), ("count", number(count))];
    let place = ui.paragraph(ui.tr_with("typefaces-place", &facts));
    let chosen = ui.session.settings().typography.installed.as_deref();
    let options: Vec<Element<'a, Message>> =
        rows.iter().map(|(row, name)| option(ui, *row, name, chosen == Some(*name), *row == first)).collect();
    let spoken = Spoken::new("typefaces", Role::Choice, ui.tr("panel-typefaces"));
    let options = group(spoken, column(options).spacing(GAP));
    let options = Scope::around(options, move |event, inside| key(event, inside, first, count));
    // For the mouse and for fingers; arrow keys need none.
    let step = |id: &str, row: usize| ui.button(id, ui.tr(id), Command::ShowTypeface(row)).into();
    let before = (first > 0).then(|| step("typefaces-before", first.saturating_sub(ROWS / 2)));
    let after = (last < count).then(|| step("typefaces-after", last + ROWS / 2));
    let steps: Vec<Element<'a, Message>> = before.into_iter().chain(after).collect();
    let steps = (!steps.is_empty()).then(|| ui.line(steps));
    column![words, place].extend(steps).push(options)
}

fn number(n: usize) -> crate::locale::Value {
    (n as f64).into()
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

/// What a key means in the list, whose rows in sight begin at `first`.
fn key(event: &keyboard::Event, inside: &Inside, first: usize, count: usize) -> Option<Message> {
    let at = first + inside.focused?;
    let last = count.checked_sub(1)?;
    let keyboard::Event::KeyPressed { key: Key::Named(named), modifiers, .. } = event else {
        return choice::step(event, inside, Axis::Down).map(Message::MoveTo);
    };
    if !modifiers.is_empty() {
        return None;
    }
    let to = match named {
        Named::ArrowUp if at == 0 => return Some(Message::MoveTo(Id::new(WORDS))),
        Named::ArrowUp => at - 1,
        Named::ArrowDown => at + 1,
        Named::PageUp => at.saturating_sub(ROWS - 1),
        Named::PageDown => at + ROWS - 1,
        Named::Home => 0,
        Named::End => last,
        _ => return None,
    };
    let (to, shown) = (to.min(last), inside.controls.len());
    // The rows move only when they must, so that the eye finds its place again.
    let in_sight = (first..first + shown).contains(&to);
    Some(if in_sight { Message::MoveTo(id(to)) } else { Message::Walked(to) })
}
