//! The headings of the text as a tree: arrows go through it, left and right fold and open, Enter goes there.

use iced::advanced::widget::Id;
use iced::keyboard::{self, Key, key::Named};
use iced::widget::{Column, Row, column, container, space};
use iced::{Element, Fill};

use crate::command::Command;
use crate::gui::Message;
use crate::gui::style::GAP;
use crate::gui::ui::Ui;
use crate::gui::widget::choice::{self, Axis};
use crate::gui::widget::group::group;
use crate::gui::widget::mirror::mirrored;
use crate::gui::widget::scope::walk::By;
use crate::gui::widget::scope::{Inside, Scope};
use crate::screen_reader::{Fold, Role, Spoken};
use crate::session::contents::{Branch, Entry};

/// How far a level stands in from the one above, in logical pixels.
const INDENT: f32 = 16.0;
/// Levels that stand further in than those above; deeper ones would leave no room for words.
const DEEPEST: u8 = 5;

/// The table; also the id of the heading where the keyboard should go first.
pub fn view<'a>(ui: Ui<'a>) -> Column<'a, Message> {
    let entries = ui.session.contents();
    if entries.is_empty() {
        return column![ui.paragraph(ui.tr("contents-none"))];
    }
    let first = first(&entries);
    let rows: Vec<_> = entries.iter().map(|entry| branch(ui, entry, Some(entry.block) == first)).collect();
    let spoken = Spoken::new("contents", Role::Tree, ui.tr("panel-contents"));
    let tree = group(spoken, column(rows).spacing(GAP));
    let mirror = ui.mirror;
    column![Scope::around(tree, move |event, inside| key(event, inside, &entries, mirror))]
}

/// The id of the heading around the reader's place, or of the first.
pub fn start(ui: Ui<'_>) -> Option<Id> {
    first(&ui.session.contents()).map(id)
}

fn first(entries: &[Entry]) -> Option<usize> {
    entries.iter().find(|entry| entry.here).or(entries.first()).map(|entry| entry.block)
}

fn id(block: usize) -> Id {
    Id::from(name(block))
}

fn name(block: usize) -> String {
    format!("contents-{block}")
}

fn branch<'a>(ui: Ui<'a>, entry: &Entry, is_first: bool) -> Element<'a, Message> {
    let blocks = &ui.session.text().document().blocks;
    let title = blocks.get(entry.block).map(|block| block.text.clone()).unwrap_or_default();
    let sign = match (entry.branch, ui.mirror) {
        (Branch::Leaf, _) => "",
        (Branch::Open, _) => "−",
        (Branch::Folded, _) => "+",
    };
    let inset = INDENT * f32::from(entry.depth.min(DEEPEST).saturating_sub(1));
    let label = container(ui.label(title.clone())).width(Fill).align_x(ui.side());
    let content = Row::new().spacing(GAP).push(space().width(inset)).push(label).push(ui.label(sign));
    let fold = |open| Fold { open, command: Command::Fold(entry.block) };
    let fold = match entry.branch {
        Branch::Leaf => None,
        Branch::Open => Some(fold(true)),
        Branch::Folded => Some(fold(false)),
    };
    ui.control(&name(entry.block), title, mirrored(content, ui.mirror), Command::GoToHeading(entry.block))
        .role(Role::Branch)
        .chosen(entry.here)
        .branch(entry.depth, fold)
        .stop("contents", if is_first { By::Tab } else { By::Arrows })
        .width(Fill)
        .into()
}

/// What a key means in the tree: into a branch and out of it as every tree does it, otherwise as in a list.
fn key(event: &keyboard::Event, inside: &Inside, entries: &[Entry], mirror: bool) -> Option<Message> {
    let at = inside.focused?;
    let entry = entries.get(at)?;
    let (inwards, outwards) = match mirror {
        false => (Named::ArrowRight, Named::ArrowLeft),
        true => (Named::ArrowLeft, Named::ArrowRight),
    };
    if let keyboard::Event::KeyPressed { key: Key::Named(named), modifiers, .. } = event
        && modifiers.is_empty()
        && (*named == inwards || *named == outwards)
    {
        let parent = || entries.iter().take(at).rev().find(|other| other.depth < entry.depth);
        return match (entry.branch, *named == inwards) {
            (Branch::Folded, true) | (Branch::Open, false) => {
                Some(Message::Asked(Command::Fold(entry.block)))
            }
            (Branch::Open, true) => entries.get(at + 1).map(|next| Message::MoveTo(id(next.block))),
            (Branch::Leaf | Branch::Folded, false) => {
                parent().map(|parent| Message::MoveTo(id(parent.block)))
            }
            // Used all the same: the text must not move behind the panel.
            (Branch::Leaf, true) => Some(Message::MoveTo(id(entry.block))),
        };
    }
    choice::step(event, inside, Axis::Down).map(Message::MoveTo)
}
