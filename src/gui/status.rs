//! The line below the page: what happened last, and the way back to the voice when the reader scrolled away from it.

use iced::widget::{Row, column, container};
use iced::{Element, Fill, Padding};

use crate::command::Command;
use crate::gui::Message;
use crate::gui::style::{EDGE, GAP, color};
use crate::gui::ui::Ui;
use crate::gui::widget::group::group;
use crate::gui::widget::mirror::mirrored;
use crate::screen_reader::{Role, Spoken};

/// The id of the line's only control.
pub const FIRST: &str = "status-back-to-voice";

/// The status line.
pub fn view<'a>(ui: Ui<'a>) -> Element<'a, Message> {
    let said = ui.session.status();
    let shown = container(ui.label(said.clone())).width(Fill).align_x(ui.side());
    let shown = group(Spoken::new("status", Role::Status, said), shown);
    let mut line = Row::new().spacing(GAP).align_y(iced::Center).push(shown);
    if ui.session.is_away() {
        line = line.push(ui.button(FIRST, ui.tr("status-back-to-voice"), Command::BackToVoice));
    }
    let (surface, ink) = (color(ui.palette.surface), color(ui.palette.on_surface));
    let line = container(mirrored(line, ui.mirror))
        .width(Fill)
        .padding(Padding::from([GAP, GAP * 2.0]))
        .style(move |_| container::Style { text_color: Some(ink), ..container::background(surface) });
    column![ui.edge(Fill, EDGE), line].into()
}
