//! What opens beside the page: languages, settings, help, the menu and so on. One file each; a panel is a function from
//! [`Ui`] to its controls, and its id is a variant of [`Panel`].

mod aids;
mod colours;
pub mod contents;
pub mod files;
pub mod find;
pub mod finder;
pub mod help;
pub mod keys;
pub mod languages;
pub mod menu;
pub mod picture;
pub mod presets;
pub mod pronunciation;
mod rows;
mod saying;
pub mod settings;
pub mod type_tab;
pub mod typefaces;
pub mod voices;
pub mod welcome;

use iced::advanced::widget::Id;
use iced::widget::{Column, column, container, scrollable};
use iced::{Element, Fill, Padding};

use crate::command::Command;
use crate::gui::Message;
use crate::gui::style::{GAP, WIDE, color};
use crate::gui::ui::Ui;
use crate::gui::widget::group::group;
use crate::screen_reader::{Role, Spoken};
use crate::session::Panel;

/// The id of every panel's first control, where its zone begins.
pub const FIRST: &str = "panel-close";

/// The id of the panel's scrollable content.
pub const CONTENT: &str = "panel-content";
/// How far one line and one page of scrolling go by keyboard, in logical pixels: a page is less than the smallest
/// window shows, so that nothing is passed over.
pub const LINE: f32 = 40.0;
/// See [`LINE`].
pub const PAGE: f32 = 200.0;
/// More than any panel is high, to go to either end.
pub const WHOLE: f32 = 1.0e6;

/// An open panel with its title and the button that closes it.
pub fn view<'a>(ui: Ui<'a>, panel: Panel) -> Element<'a, Message> {
    let content: Column<'a, Message> = match panel {
        Panel::Languages => languages::view(ui),
        Panel::Settings => settings::view(ui),
        Panel::Help => help::view(ui),
        Panel::Menu => menu::view(ui),
        Panel::Contents => contents::view(ui),
        Panel::Files => files::view(ui),
        Panel::Find => find::view(ui),
        Panel::Typefaces => typefaces::view(ui),
        Panel::Voices => voices::view(ui),
        Panel::Presets => presets::view(ui),
        Panel::Pronunciation => pronunciation::view(ui),
        Panel::Welcome => welcome::view(ui),
        Panel::Finder => finder::view(ui),
        // It has a view of its own, without the toolbar.
        Panel::Picture => column![],
    };
    let close = match panel {
        Panel::Finder => finder::close(ui),
        Panel::Languages
        | Panel::Settings
        | Panel::Help
        | Panel::Menu
        | Panel::Contents
        | Panel::Files
        | Panel::Find
        | Panel::Typefaces
        | Panel::Voices
        | Panel::Presets
        | Panel::Pronunciation
        | Panel::Welcome
        | Panel::Picture => "panel-close",
    };
    let close = ui.button(FIRST, ui.tr(close), Command::ClosePanel);
    let head = ui.line([close.into()]);
    let body = column![head, ui.title(panel.key()), content.spacing(GAP)].spacing(GAP * 1.5);
    // Room on both sides for focus rings and for the scroll bar.
    let body = container(body).padding(Padding::from([GAP * 1.5, GAP * 2.5])).max_width(WIDE);
    // One that takes a wide window has lines no longer for it, and begins where reading does.
    let body = container(body).width(Fill).align_x(ui.side());
    let (surface, ink) = (color(ui.palette.surface), color(ui.palette.on_surface));
    let shown = container(
        scrollable(body)
            .id(CONTENT)
            .width(Fill)
            .height(Fill)
            .style(move |theme, status| scroll_bar(ui, theme, status)),
    )
    .width(Fill)
    .height(Fill)
    .style(move |_| container::Style { text_color: Some(ink), ..container::background(surface) });
    group(Spoken::new("panel", Role::Panel, ui.tr(panel.key())), shown)
}

/// The control of a panel that has the keyboard when it opens.
pub fn start(ui: Ui<'_>, panel: Panel) -> Id {
    let id = match panel {
        Panel::Languages | Panel::Settings | Panel::Help => None,
        // A folder is often listed before the panel has the keyboard.
        Panel::Files => ui.session.folder().map(|_| files::start()),
        Panel::Menu => Some(Id::new(menu::SEARCH)),
        Panel::Find => Some(Id::new(find::WORDS)),
        Panel::Typefaces => Some(Id::new(typefaces::WORDS)),
        Panel::Voices => Some(Id::new(voices::WORDS)),
        Panel::Presets => Some(Id::new(presets::NAME)),
        Panel::Pronunciation => Some(Id::new(pronunciation::SAY)),
        Panel::Contents => contents::start(ui),
        Panel::Welcome => Some(Id::new(welcome::READ)),
        Panel::Finder => Some(Id::new(finder::GO)),
        Panel::Picture => Some(picture::start()),
    };
    id.unwrap_or(Id::new(FIRST))
}

/// A scroll bar in the colours of the surface it stands on.
pub fn scroll_bar(ui: Ui<'_>, theme: &iced::Theme, status: scrollable::Status) -> scrollable::Style {
    let mut style = scrollable::default(theme, status);
    style.vertical_rail.background = None;
    style.vertical_rail.scroller.background = color(ui.palette.edge).into();
    style
}
