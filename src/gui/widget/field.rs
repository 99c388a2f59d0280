//! A line to type into, with a name for the screen reader. What is typed goes through the toolkit's own field, which knows
//! input methods; keys that the field does not need are the caller's.

use iced::advanced::widget::Id;
use iced::widget::{container, text_input};
use iced::{Background, Element, Fill, Padding, border, keyboard};

use super::group::group;
use super::scope::{Inside, Scope};
use crate::command::Command;
use crate::gui::font::ui_font;
use crate::gui::style::{EDGE, LABEL, RING, TARGET, color};
use crate::screen_reader::{Role, Spoken, Typed};
use crate::settings::theme::Palette;

/// What a field shows.
pub struct Field<'a> {
    /// Its id, unique in the window.
    pub id: &'static str,
    /// What it is called; shown while it is empty.
    pub name: String,
    /// What has been typed.
    pub value: &'a str,
    /// What typing into it asks for.
    pub typed: fn(String) -> Command,
    /// Where its language begins.
    pub side: iced::alignment::Horizontal,
}

/// A field; `before` is asked about a key before the field is.
pub fn field<'a, Message: Clone + 'a>(
    field: Field<'a>,
    palette: Palette,
    asked: impl Fn(Command) -> Message + 'a,
    before: impl Fn(&keyboard::Event, &Inside) -> Option<Message> + 'a,
) -> Element<'a, Message> {
    let typed = Typed { text: field.value.to_owned(), command: field.typed };
    let spoken = Spoken { typed: Some(typed), ..Spoken::new(field.id, Role::Field, &field.name) };
    let pad = (TARGET - LABEL * 1.3) / 2.0;
    let input = text_input(&field.name, field.value)
        .id(Id::new(field.id))
        .on_input(move |text| asked((field.typed)(text)))
        .font(ui_font())
        .size(LABEL)
        .align_x(field.side)
        .padding(Padding::from([pad, 12.0]))
        .width(Fill)
        .style(move |_, status| {
            let focused = matches!(status, text_input::Status::Focused { .. });
            let (edge, width) = if focused { (palette.focus, RING) } else { (palette.edge, EDGE) };
            text_input::Style {
                background: Background::Color(color(palette.paper)),
                border: border::rounded(6).color(color(edge)).width(width),
                icon: color(palette.text),
                placeholder: color(palette.muted),
                value: color(palette.text),
                selection: color(palette.selection),
            }
        });
    Scope::around(group(spoken, container(input)), |_, _| None).before(before).into()
}
