//! What a screen reader asks for, as something that the window can do. Each is what the same reader could do by key or
//! mouse; nothing can be asked for that the screen does not offer.

use accesskit::{Action, ActionData, TextPosition};
use unicode_segmentation::UnicodeSegmentation;

use super::adapter::Request;
use super::geometry::{Geometry, Role, Spoken};
use super::ids::{self, Named};
use crate::command::Command;
use crate::document::{Place, Position, Span};
use crate::session::Session;

/// What the window should do.
#[derive(Debug, Clone, PartialEq)]
pub enum Wish {
    /// Press the control with this id.
    Press(String),
    /// Give the keyboard to the control with this id.
    Focus(String),
    /// Give the keyboard to the page and go to a place of the text.
    Stand(Position),
    /// Bring a place of the text into view without moving the voice.
    Reveal(Position),
    /// Do what a command says.
    Command(Command),
}

/// What a request asks for; `None` for one that means nothing here (any more).
pub fn wish(request: &Request, session: &Session, geometry: &Geometry) -> Option<Wish> {
    let Request(request) = request;
    match ids::named(request.target_node)? {
        Named::Window => None,
        Named::Part(id) => {
            let part = geometry.parts.iter().find(|part| ids::part(&part.spoken.id) == id)?;
            of_part(&part.spoken, request.action, request.data.as_ref(), session)
        }
        // A press on a picture shows it alone, as a click does.
        Named::Block(block) | Named::Sentence(Place { block, .. })
            if request.action == Action::Click && session.has_picture(block) =>
        {
            Some(Wish::Command(Command::ShowPicture(block)))
        }
        Named::Block(block) | Named::List(block) => of_text(request.action, Position::new(block, 0)),
        Named::Sentence(place) => of_text(request.action, session.text().position(place)),
        Named::Run(at) => of_text(request.action, at),
        Named::Link(at) if request.action == Action::Click => Some(Wish::Command(Command::Follow(at))),
        Named::Link(at) => of_text(request.action, at),
    }
}

fn of_part(spoken: &Spoken, action: Action, data: Option<&ActionData>, session: &Session) -> Option<Wish> {
    let steps = spoken.steps.as_ref();
    match action {
        Action::Click if spoken.role.can_be_pressed() && !spoken.disabled => {
            Some(Wish::Press(spoken.id.clone()))
        }
        Action::Focus if spoken.role.is_control() && !spoken.disabled => Some(Wish::Focus(spoken.id.clone())),
        Action::Expand | Action::Collapse => {
            let fold = spoken.fold.as_ref().filter(|fold| fold.open == (action == Action::Collapse));
            Some(Wish::Command(fold?.command.clone()))
        }
        Action::Increment => Some(Wish::Command(steps?.more.clone())),
        Action::Decrement => Some(Wish::Command(steps?.less.clone())),
        Action::SetValue => match data {
            Some(ActionData::NumericValue(value)) => Some(Wish::Command(steps?.set(*value)?)),
            Some(ActionData::Value(words)) => {
                let typed = spoken.typed.as_ref()?;
                Some(Wish::Command((typed.command)(words.to_string())))
            }
            _ => None,
        },
        Action::SetTextSelection if spoken.role == Role::Page => match data {
            Some(ActionData::SetTextSelection(selection)) => {
                let anchor = position(session, selection.anchor)?;
                let focus = position(session, selection.focus)?;
                Some(Wish::Command(if anchor == focus {
                    Command::GoTo(focus)
                } else {
                    Command::Select(Some(Span { start: anchor.min(focus), end: anchor.max(focus) }))
                }))
            }
            _ => None,
        },
        _ => None,
    }
}

fn of_text(action: Action, at: Position) -> Option<Wish> {
    match action {
        Action::Click => Some(Wish::Command(Command::GoTo(at))),
        Action::Focus => Some(Wish::Stand(at)),
        Action::ScrollIntoView => Some(Wish::Reveal(at)),
        _ => None,
    }
}

/// The position of a letter of a run.
fn position(session: &Session, at: TextPosition) -> Option<Position> {
    let Named::Run(start) = ids::named(at.node)? else { return None };
    let text = session.text().document().blocks.get(start.block)?.text.get(start.byte..)?;
    let byte = text.grapheme_indices(true).nth(at.character_index).map_or(text.len(), |(byte, _)| byte);
    Some(Position::new(start.block, start.byte + byte))
}
