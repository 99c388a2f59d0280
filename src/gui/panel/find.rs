//! Finding words: a line to type into, how often they stand in the text, and a list of places with what is around each.
//!
//! Enter in the line goes to the next place and stays; Enter in the list goes there and closes. The arrow keys go between both.

use iced::advanced::widget::Id;
use iced::keyboard::{self, Key, key::Named};
use iced::widget::{Column, column};

use crate::command::Command;
use crate::document::Way;
use crate::gui::Message;
use crate::gui::style::GAP;
use crate::gui::ui::Ui;
use crate::gui::widget::choice::{self, Axis};
use crate::gui::widget::field::{Field, field};
use crate::gui::widget::group::group;
use crate::gui::widget::scope::Scope;
use crate::gui::widget::scope::walk::By;
use crate::screen_reader::{Role, Spoken};
use crate::session::find::listed;

/// The id of the line.
pub const WORDS: &str = "find-words";
/// The id of the list's first entry.
const FIRST: &str = "find-0";
/// Most places in the list: the rest is reached by going on.
const MOST: usize = 30;

/// The panel.
pub fn view<'a>(ui: Ui<'a>) -> Column<'a, Message> {
    let session = ui.session;
    let lookup = session.lookup();
    let any = lookup.hits.as_ref().is_some_and(|hits| !hits.is_empty());
    let line = Field {
        id: WORDS,
        name: ui.tr("find-words"),
        value: &lookup.words,
        typed: Command::FindWords,
        side: ui.side(),
    };
    let words = field(line, ui.palette, Message::Asked, move |event, _| {
        let keyboard::Event::KeyPressed { key: Key::Named(named), modifiers, .. } = event else {
            return None;
        };
        match named {
            Named::Enter if modifiers.is_empty() => Some(Message::Asked(Command::NextHit(Way::Forward))),
            Named::Enter if modifiers.shift() => Some(Message::Asked(Command::NextHit(Way::Back))),
            Named::ArrowDown if modifiers.is_empty() && any => Some(Message::MoveTo(Id::new(FIRST))),
            Named::Escape => Some(Message::Asked(Command::ClosePanel)),
            _ => None,
        }
    });
    let told = (!lookup.words.trim().is_empty()).then(|| ui.paragraph(session.found_status()));
    let steps = any.then(|| {
        ui.line([
            ui.button("find-previous", ui.tr("command-previous-hit"), Command::NextHit(Way::Back)).into(),
            ui.button("find-next", ui.tr("command-next-hit"), Command::NextHit(Way::Forward)).into(),
        ])
    });
    let options: Vec<_> = listed(lookup, MOST)
        .enumerate()
        .map(|(row, (at, hit))| {
            let by = if row == 0 { By::Tab } else { By::Arrows };
            let control = ui.button(&format!("find-{row}"), session.around(hit), Command::ChooseHit(at));
            let control = control.role(Role::Option).chosen(lookup.at == Some(at));
            control.stop("find", by).mirrored(ui.mirror).width(iced::Fill).into()
        })
        .collect();
    let list = any.then(|| {
        let spoken = Spoken::new("find", Role::Choice, ui.tr("find-places"));
        let list = group(spoken, column(options).spacing(GAP));
        Scope::around(list, move |event, inside| {
            let up = matches!(event, keyboard::Event::KeyPressed { key: Key::Named(Named::ArrowUp), .. });
            if up && inside.focused == Some(0) {
                return Some(Message::MoveTo(Id::new(WORDS)));
            }
            choice::step(event, inside, Axis::Down).map(Message::MoveTo)
        })
        .into()
    });
    column![words].extend(told).extend(steps).extend(list)
}
