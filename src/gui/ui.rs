//! What every part of the window is built from: labels, buttons, rows and choices in the reader's language, colours and
//! direction. Parts of the window make no iced widget of their own for these.

use iced::widget::{Row, column, container, text};
use iced::{Element, Fill, FillPortion, Font, Length};

use crate::command::Command;
use crate::document::Direction;
use crate::gui::Message;
use crate::gui::font::ui_font;
use crate::gui::style::{GAP, LABEL, TITLE, color};
use crate::gui::widget::control::Control;
use crate::gui::widget::group::group;
use crate::gui::widget::lines::Lines;
use crate::gui::widget::mirror::mirrored;
use crate::screen_reader::{Role, Spoken, Steps};
use crate::session::Session;
use crate::settings::theme::Palette;

/// The session and what follows from it for drawing.
#[derive(Clone, Copy)]
pub struct Ui<'a> {
    /// The model.
    pub session: &'a Session,
    /// The theme's colours.
    pub palette: Palette,
    /// True where the window's language is written from the right.
    pub mirror: bool,
}

impl<'a> Ui<'a> {
    /// Looks at a session.
    pub fn new(session: &'a Session) -> Self {
        Self {
            session,
            palette: session.theme().palette(),
            mirror: session.pack().direction() == Direction::Rtl,
        }
    }

    /// A message of the window's language.
    pub fn tr(&self, id: &str) -> String {
        self.session.pack().tr(id)
    }

    /// Text as wide as it needs.
    pub fn label(&self, content: impl Into<String>) -> Element<'a, Message> {
        self.words(content, LABEL, 1.3, ui_font())
    }

    /// Text of a size in logical pixels, its lines `line_height` times as far apart.
    fn words(
        &self,
        content: impl Into<String>,
        size: f32,
        line_height: f32,
        font: Font,
    ) -> Element<'a, Message> {
        if self.mirror {
            Lines::new(content, size, line_height, font).into()
        } else {
            text(content.into()).size(size).line_height(line_height).font(font).into()
        }
    }

    /// A cell of a table, as wide as its part of a row.
    pub fn cell(&self, content: impl Into<String>, part: u16) -> Element<'a, Message> {
        let words = self.words(content, LABEL, 1.4, ui_font());
        container(words).width(FillPortion(part)).align_x(self.side()).into()
    }

    /// A line between the parts of the window: in some themes they have the same ground.
    pub fn edge(&self, width: impl Into<Length>, height: impl Into<Length>) -> Element<'a, Message> {
        let edge = color(self.palette.edge);
        let line = container(iced::widget::space()).width(width).height(height);
        line.style(move |_| container::background(edge)).into()
    }

    /// Lines of text that fill the width, at the side where reading begins.
    pub fn paragraph(&self, content: impl Into<String>) -> Element<'a, Message> {
        self.leading(self.words(content, LABEL, 1.5, ui_font()))
    }

    /// The title of a panel or a group.
    pub fn title(&self, id: &str) -> Element<'a, Message> {
        let font = Font { weight: iced::font::Weight::Bold, ..ui_font() };
        let title = self.leading(self.words(self.tr(id), TITLE, 1.3, font));
        // The document has the first level.
        group(Spoken::new(format!("title-{id}"), Role::Title(2), self.tr(id)), title)
    }

    /// A button on a command. Its id follows from `name`, which must be unique in the window.
    pub fn button(&self, name: &str, label: impl Into<String>, command: Command) -> Control<'a, Message> {
        let label = label.into();
        Control::new(name, label.as_str(), self.label(label.clone()), self.palette, Message::Asked(command))
    }

    /// Controls side by side, wrapped where they do not fit, from the side where reading begins.
    pub fn line(&self, controls: impl IntoIterator<Item = Element<'a, Message>>) -> Element<'a, Message> {
        let row = Row::with_children(controls).spacing(GAP).align_y(iced::Center);
        self.leading(mirrored(row.wrap().vertical_spacing(GAP), self.mirror))
    }

    /// A name at the leading side and its value at the other, above a button that lessens it and one that raises it.
    /// `name` is the id of the message with the name; `-less` and `-more` after it are the buttons'.
    pub fn stepper(&self, name: &str, steps: Steps) -> Element<'a, Message> {
        let called = self.tr(name);
        let named = container(self.label(called.clone())).width(Fill).align_x(self.side());
        let head = Row::new().spacing(GAP).push(named).push(self.label(steps.shown.clone()));
        let button = |end: &str, command: &Command| {
            let name = format!("{name}-{end}");
            let label = self.tr(&name);
            // Whoever meets the button alone must hear what it changes.
            let spoken = format!("{called}: {label}");
            self.button(&name, label, command.clone()).named(spoken).into()
        };
        let buttons = self.line([button("less", &steps.less), button("more", &steps.more)]);
        let parts = column![mirrored(head, self.mirror), buttons].spacing(GAP / 2.0);
        group(Spoken { steps: Some(steps), ..Spoken::new(name, Role::Stepper, called) }, parts)
    }

    /// One of several, each with its command; the chosen one is shown as such. `title` is the id of the message that says
    /// what is chosen.
    pub fn choice(
        &self,
        name: &str,
        title: &str,
        options: impl IntoIterator<Item = (String, Command, bool)>,
    ) -> Element<'a, Message> {
        let options = options.into_iter().enumerate().map(|(index, (label, command, chosen))| {
            let control = self.button(&format!("{name}-{index}"), label, command);
            control.role(Role::Option).chosen(chosen).mirrored(self.mirror).width(Fill).into()
        });
        group(Spoken::new(name, Role::Choice, self.tr(title)), column(options).spacing(GAP))
    }

    /// The side where reading begins.
    pub fn side(&self) -> iced::alignment::Horizontal {
        if self.mirror { iced::Right } else { iced::Left }
    }

    fn leading(&self, content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
        let ink = color(self.palette.on_surface);
        container(content)
            .width(Fill)
            .align_x(self.side())
            .style(move |_| container::Style { text_color: Some(ink), ..container::Style::default() })
            .into()
    }
}
