//! The search for the size: what will be done, then one sentence after the other, then what came out.
//!
//! The keyboard is on the button that goes on, so that Enter and the space bar both begin, say “read” and keep; at both ends
//! the button brings the whole text along for a screen reader. A sentence is a page of its own in the size that is tried
//! (`widget::page`), with nothing around it but its two answers and the way out; it takes no part in anything
//! ([`still`]), so that no voice reads it before the reader does.

use iced::advanced::widget::Id;
use iced::keyboard::key::Named;
use iced::widget::{Column, column, container};
use iced::{Element, Fill, Padding, keyboard};

use super::FIRST;
use crate::command::{Chord, Command};
use crate::gui::Message;
use crate::gui::style::{EDGE, GAP, color};
use crate::gui::ui::Ui;
use crate::gui::widget::page::Page;
use crate::gui::widget::still::still;
use crate::session::finder::Step;

/// The id of the button that goes on.
pub const GO: &str = "finder-go";

/// What is told before and after the sentences.
pub fn view<'a>(ui: Ui<'a>) -> Column<'a, Message> {
    let session = ui.session;
    let whole = session.finder_lines(Chord::spoken).join("\n");
    let (label, command) = match session.finding_size().step() {
        Step::Told | Step::Testing => ("finder-begin", Command::BeginFinding),
        Step::Found => ("finder-keep", Command::KeepSize),
    };
    let go = ui.button(GO, ui.tr(label), command).chosen(true).described(whole);
    let lines = session.finder_lines(Chord::name).into_iter().map(|line| ui.paragraph(line));
    column![ui.line([go.into()]), column(lines).spacing(GAP)]
}

/// What the button says that closes the page.
pub fn close(ui: Ui<'_>) -> &'static str {
    match ui.session.finding_size().step() {
        Step::Told | Step::Testing => "panel-close",
        Step::Found => "finder-old",
    }
}

/// The sentence that is to be read, below its answers; `None` where none is. `scale` is that of the controls.
pub fn sentence<'a>(ui: Ui<'a>, scale: f32) -> Option<Element<'a, Message>> {
    let sentence = ui.session.finding_size().sentence()?;
    let mut typography = ui.session.sentence_typography();
    typography.size /= scale;
    let page = Page::new(Id::new("finder-sentence"), sentence, typography, ui.palette).mirrored(ui.mirror);
    let read = ui.button(GO, ui.tr("finder-read"), Command::ReadSentence(0)).says(Message::ReadSentence);
    let small = ui.button("finder-too-small", ui.tr("finder-too-small"), Command::SentenceTooSmall);
    let close = ui.button(FIRST, ui.tr("panel-close"), Command::ClosePanel);
    let answers = ui.line([read.into(), small.into(), close.into()]);
    let answers = container(answers).padding(Padding::from([GAP, GAP * 2.5]));
    let surface = color(ui.palette.surface);
    let answers = answers.style(move |_| container::background(surface));
    Some(column![answers, ui.edge(Fill, EDGE), container(still(page)).width(Fill).height(Fill)].into())
}

/// What a key means that no control used while a sentence is shown.
pub fn key(event: &keyboard::Event) -> Option<Message> {
    let keyboard::Event::KeyPressed { key: keyboard::Key::Named(named), modifiers, repeat: false, .. } =
        event
    else {
        return None;
    };
    match named {
        Named::Space | Named::Enter if modifiers.is_empty() => Some(Message::ReadSentence),
        Named::Backspace | Named::ArrowDown if modifiers.is_empty() => {
            Some(Message::Asked(Command::SentenceTooSmall))
        }
        _ => None,
    }
}
