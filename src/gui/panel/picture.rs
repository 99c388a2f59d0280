//! A picture of the text alone in the window: the buttons, the picture itself, and the words about it.
//!
//! The keyboard begins at the picture, so that a screen reader says at once what it shows, and the arrow keys move it.

use iced::advanced::widget::Id;
use iced::widget::{column, container, scrollable};
use iced::{Element, Fill, Padding};

use crate::command::Command;
use crate::document::Way;
use crate::gui::Message;
use crate::gui::pictures::Pictures;
use crate::gui::style::{GAP, color};
use crate::gui::ui::Ui;
use crate::gui::widget::enlarged::Enlarged;
use crate::gui::widget::group::group;
use crate::screen_reader::{Role, Spoken};
use crate::session::Panel;

/// The id of the picture.
pub const PICTURE: &str = "picture";
/// The words take at most this share of the window's height; the rest is scrolled to.
const WORDS_SHARE: f32 = 0.3;

/// All of the window but the status line, which has a height in logical pixels.
pub fn view<'a>(ui: Ui<'a>, pictures: &'a Pictures, height: f32) -> Element<'a, Message> {
    let session = ui.session;
    let close = ui.button(super::FIRST, ui.tr("panel-close"), Command::ClosePanel);
    let button = |id: &str, way| ui.button(id, ui.tr(id), Command::Magnify(way)).into();
    let head =
        ui.line([close.into(), button("picture-smaller", Way::Back), button("picture-larger", Way::Forward)]);
    let words = session.picture_words();
    let mut spoken = Spoken::new(PICTURE, Role::Picture, words.first().copied().unwrap_or_default());
    spoken.more = words.get(1).copied().unwrap_or_default().to_owned();
    let (handle, own) = match session.enlarged() {
        Some((_, id, image)) => (pictures.ready(id), image.size),
        None => (None, None),
    };
    let share = f32::from(session.enlargement()) / 100.0;
    let picture = Enlarged::new(spoken, handle, own.unwrap_or((1, 1)), share, ui.palette);
    let said = column(words.into_iter().map(|words| ui.paragraph(words))).spacing(GAP);
    let said = said.push(ui.paragraph(how(ui)));
    let said = scrollable(container(said).width(Fill).padding(Padding::from([GAP, GAP * 2.5])))
        .id(super::CONTENT)
        .style(move |theme, status| super::scroll_bar(ui, theme, status));
    let said = container(said).max_height((height * WORDS_SHARE).max(GAP));
    let head = container(head).padding(Padding::from([GAP, GAP * 2.5]));
    let (surface, ink) = (color(ui.palette.surface), color(ui.palette.on_surface));
    let all = container(column![head, picture, said]).width(Fill).height(Fill);
    let all =
        all.style(move |_| container::Style { text_color: Some(ink), ..container::background(surface) });
    group(Spoken::new("panel", Role::Panel, ui.tr(Panel::Picture.key())), all)
}

/// Which keys move it, change its size and go back.
fn how(ui: Ui<'_>) -> String {
    let keys = |command: Command| {
        let keys =
            command.row().and_then(|row| ui.session.keys_of(row).split(" · ").next().map(str::to_owned));
        keys.unwrap_or_default().into()
    };
    ui.tr_with(
        "picture-keys",
        &[
            ("more", keys(Command::LargerText)),
            ("less", keys(Command::SmallerText)),
            ("back", keys(Command::Stop)),
        ],
    )
}

/// Where the keyboard is when it opens.
pub fn start() -> Id {
    Id::new(PICTURE)
}
