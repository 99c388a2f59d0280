//! The row of buttons above the page: reading, speed, size, and the panels.

use iced::widget::{column, container, scrollable};
use iced::{Element, Fill, Padding};

use crate::command::Command;
use crate::gui::Message;
use crate::gui::panel::scroll_bar;
use crate::gui::style::{EDGE, GAP, color};
use crate::gui::ui::Ui;
use crate::gui::widget::group::group;
use crate::screen_reader::{Role, Spoken};
use crate::session::Panel;

/// The id of the toolbar's first control, where its zone begins.
pub const FIRST: &str = "toolbar-previous";

/// The id of the area that scrolls where the buttons do not fit.
const CONTENT: &str = "toolbar-content";

/// The toolbar, at most `height` logical pixels high.
pub fn view<'a>(ui: Ui<'a>, height: f32) -> Element<'a, Message> {
    let session = ui.session;
    let speaking = session.narration().is_speaking();
    let play = ui.tr(if speaking { "toolbar-pause" } else { "toolbar-read" });
    let panel = |name, panel: Panel, command| {
        let button = ui.button(name, ui.tr(panel.key()), command);
        button.role(Role::Toggle).chosen(session.panel() == Some(panel)).into()
    };
    let bar = ui.line([
        ui.button(FIRST, ui.tr("toolbar-previous"), Command::PreviousSentence).into(),
        ui.button("toolbar-play", play, Command::PlayPause).chosen(true).into(),
        ui.button("toolbar-next", ui.tr("toolbar-next"), Command::NextSentence).into(),
        ui.button("toolbar-slower", ui.tr("toolbar-slower"), Command::Slower).into(),
        ui.button("toolbar-faster", ui.tr("toolbar-faster"), Command::Faster).into(),
        ui.button("toolbar-smaller", ui.tr("toolbar-smaller"), Command::SmallerText)
            .named(ui.tr("command-smaller-text"))
            .into(),
        ui.button("toolbar-larger", ui.tr("toolbar-larger"), Command::LargerText)
            .named(ui.tr("command-larger-text"))
            .into(),
        panel("toolbar-menu", Panel::Menu, Command::Menu),
        panel("toolbar-languages", Panel::Languages, Command::Languages),
        panel("toolbar-settings", Panel::Settings, Command::Settings),
        panel("toolbar-help", Panel::Help, Command::Help),
    ]);
    let surface = color(ui.palette.surface);
    let bar = container(bar).width(Fill).padding(Padding::new(GAP + 2.0));
    let bar = scrollable(bar).id(CONTENT).style(move |theme, status| scroll_bar(ui, theme, status));
    let bar = container(bar).max_height(height).style(move |_| container::background(surface));
    group(Spoken::new("toolbar", Role::Toolbar, "Lectern"), column![bar, ui.edge(Fill, EDGE)])
}
