//! What long lists share whose rows in sight walk along (`session::rows`): the line above to narrow them, where in the whole the
//! reader is, and what keys mean inside.
//!
//! Arrows at either end of what is in sight bring the next rows. A row may have several controls side by side; the keyboard stays
//! in its column.

use iced::Element;
use iced::advanced::widget::Id;
use iced::keyboard::{self, Key, key::Named};

use crate::command::Command;
use crate::gui::Message;
use crate::gui::ui::Ui;
use crate::gui::widget::choice::{self, Axis};
use crate::gui::widget::field::{Field, field};
use crate::gui::widget::scope::Inside;
use crate::session::rows::IN_SIGHT;

/// A list as it is shown.
#[derive(Clone, Copy)]
pub struct Shown<'a> {
    /// The session and the colours.
    pub ui: Ui<'a>,
    /// The id of the line above it.
    pub line: &'static str,
    /// The number of the first row in sight.
    pub first: usize,
    /// How many rows are in sight.
    pub rows: usize,
    /// How many there are.
    pub count: usize,
    /// How many controls a row has.
    pub columns: usize,
    /// Brings a row into sight.
    pub show: fn(usize) -> Command,
    /// The id of a control, by its row and its column.
    pub id: fn(Ui<'a>, usize, usize) -> Option<Id>,
}

/// The line to type into. The down arrow leads from it to the first control of the list.
pub fn line<'a>(
    ui: Ui<'a>,
    id: &'static str,
    value: &'a str,
    typed: fn(String) -> Command,
    first: Option<Id>,
) -> Element<'a, Message> {
    let line = Field { id, name: ui.tr(id), value, typed, side: ui.side() };
    field(line, ui.palette, Message::Asked, move |event, _| {
        let keyboard::Event::KeyPressed { key: Key::Named(named), modifiers, .. } = event else {
            return None;
        };
        match named {
            Named::ArrowDown if modifiers.is_empty() => first.clone().map(Message::MoveTo),
            Named::Escape => Some(Message::Asked(Command::ClosePanel)),
            _ => None,
        }
    })
}

impl<'a> Shown<'a> {
    /// Which rows are in sight, and buttons that bring others; those are for the mouse and for fingers, arrow keys need none.
    pub fn place(&self) -> Vec<Element<'a, Message>> {
        let (ui, last) = (self.ui, self.first + self.rows);
        let facts = [("first", (self.first + 1).into()), ("last", last.into()), ("count", self.count.into())];
        let step = |id: &str, row: usize| ui.button(id, ui.tr(id), (self.show)(row)).into();
        let before = (self.first > 0).then(|| step("rows-before", self.first.saturating_sub(IN_SIGHT / 2)));
        let after = (last < self.count).then(|| step("rows-after", last + IN_SIGHT / 2));
        let steps: Vec<Element<'a, Message>> = before.into_iter().chain(after).collect();
        let steps = (!steps.is_empty()).then(|| ui.line(steps));
        [ui.paragraph(ui.tr_with("rows-place", &facts))].into_iter().chain(steps).collect()
    }

    /// What a key means in the list.
    pub fn key(&self, event: &keyboard::Event, inside: &Inside) -> Option<Message> {
        let focused = inside.focused?;
        let (at, column) = (self.first + focused / self.columns, focused % self.columns);
        let last = self.count.checked_sub(1)?;
        let keyboard::Event::KeyPressed { key: Key::Named(named), modifiers, .. } = event else {
            return choice::step(event, &self.heads(inside), Axis::Down).map(Message::MoveTo);
        };
        if !modifiers.is_empty() {
            return None;
        }
        let (back, on) = if self.ui.mirror {
            (Named::ArrowRight, Named::ArrowLeft)
        } else {
            (Named::ArrowLeft, Named::ArrowRight)
        };
        let to = match *named {
            // At the ends the keyboard stays: elsewhere these keys move the voice.
            named if self.columns > 1 && (named == back || named == on) => {
                let to =
                    if named == on { (column + 1).min(self.columns - 1) } else { column.saturating_sub(1) };
                return self.within(inside, at, to).map(Message::MoveTo);
            }
            Named::ArrowUp if at == 0 => return Some(Message::MoveTo(Id::new(self.line))),
            Named::ArrowUp => at - 1,
            Named::ArrowDown => at + 1,
            Named::PageUp => at.saturating_sub(IN_SIGHT - 1),
            Named::PageDown => at + IN_SIGHT - 1,
            Named::Home => 0,
            Named::End => last,
            _ => return None,
        };
        let to = to.min(last);
        // The rows move only when they must, so that the eye finds its place again.
        match self.within(inside, to, column) {
            Some(id) => Some(Message::MoveTo(id)),
            None => Some(Message::Walked { show: (self.show)(to), to: (self.id)(self.ui, to, column)? }),
        }
    }

    /// A control that is in sight.
    fn within(&self, inside: &Inside, row: usize, column: usize) -> Option<Id> {
        let at = row.checked_sub(self.first)? * self.columns + column;
        inside.controls.get(at).map(|(id, _)| id.clone())
    }

    /// The first control of each row: those that are called what a letter is typed for.
    fn heads(&self, inside: &Inside) -> Inside {
        Inside {
            controls: inside.controls.iter().step_by(self.columns).cloned().collect(),
            focused: inside.focused.map(|focused| focused / self.columns),
        }
    }
}
