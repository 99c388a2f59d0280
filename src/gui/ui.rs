//! What every part of the window is built from: labels, buttons, rows and choices in the reader's language, colours and
//! direction. Parts of the window make no iced widget of their own for these.

use iced::widget::{Row, column, container, text};
use iced::{Element, Fill, FillPortion, Font, Length, border};

use crate::command::Command;
use crate::document::Direction;
use crate::gui::Message;
use crate::gui::font::ui_font;
use crate::gui::style::{EDGE, GAP, LABEL, TARGET, TITLE, color};
use crate::gui::widget::choice::{self, Axis};
use crate::gui::widget::control::Control;
use crate::gui::widget::group::group;
use crate::gui::widget::lines::Lines;
use crate::gui::widget::mirror::mirrored;
use crate::gui::widget::scope::Scope;
use crate::gui::widget::scope::walk::By;
use crate::gui::widget::stepper::Stepper;
use crate::locale::Value;
use crate::screen_reader::{Role, Spoken, Steps};
use crate::session::Session;
use crate::settings::theme::{Palette, Rgb};

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
        Self { session, palette: session.palette(), mirror: session.pack().direction() == Direction::Rtl }
    }

    /// A message of the window's language.
    pub fn tr(&self, id: &str) -> String {
        self.session.pack().tr(id)
    }

    /// A message with its placeables filled.
    pub fn tr_with(&self, id: &str, args: &[(&str, Value)]) -> String {
        self.session.pack().tr_with(id, args)
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

    /// A command's name and its keys, as they are spoken together.
    pub fn with_keys(&self, name: &str, keys: &str) -> String {
        self.tr_with("name-with-keys", &[("name", name.into()), ("keys", keys.into())])
    }

    /// A name with what belongs to it below.
    pub fn two_lines(&self, above: String, below: String) -> Element<'a, Message> {
        let line = |text| container(self.label(text)).width(Fill).align_x(self.side());
        column![line(above), line(below)].into()
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

    /// A patch of a colour, as large as a control, with an edge that shows it on a ground of the same colour.
    pub fn swatch(&self, colour: Rgb) -> Element<'a, Message> {
        let edge = border::rounded(6).color(color(self.palette.edge)).width(EDGE);
        let patch = container(iced::widget::space()).width(TARGET).height(TARGET);
        patch.style(move |_| container::background(color(colour)).border(edge)).into()
    }

    /// Lines of text that fill the width, at the side where reading begins.
    pub fn paragraph(&self, content: impl Into<String>) -> Element<'a, Message> {
        self.leading(self.words(content, LABEL, 1.5, ui_font()))
    }

    /// The title of a panel or a group.
    pub fn title(&self, id: &str) -> Element<'a, Message> {
        self.heading(id, self.tr(id))
    }

    /// The same with words that are no message; `id` must be unique in the window.
    pub fn heading(&self, id: &str, words: String) -> Element<'a, Message> {
        let font = Font { weight: iced::font::Weight::Bold, ..ui_font() };
        let title = self.leading(self.words(words.clone(), TITLE, 1.3, font));
        // The document has the first level.
        group(Spoken::new(format!("title-{id}"), Role::Title(2), words), title)
    }

    /// A button on a command. Its id follows from `name`, which must be unique in the window.
    pub fn button(&self, name: &str, label: impl Into<String>, command: Command) -> Control<'a, Message> {
        let label = label.into();
        self.control(name, label.clone(), self.label(label), command)
    }

    /// A control on a command around any content, for those that need more than a label.
    pub fn control(
        &self,
        name: &str,
        spoken: impl Into<String>,
        content: impl Into<Element<'a, Message>>,
        command: Command,
    ) -> Control<'a, Message> {
        Control::new(name, spoken, content, self.palette, Message::Asked(command))
    }

    /// Controls side by side, wrapped where they do not fit, from the side where reading begins.
    pub fn line(&self, controls: impl IntoIterator<Item = Element<'a, Message>>) -> Element<'a, Message> {
        let row = Row::with_children(controls).spacing(GAP).align_y(iced::Center);
        self.leading(mirrored(row.wrap().vertical_spacing(GAP), self.mirror))
    }

    /// A name at the leading side and its value at the other, above a button that lessens it and one that raises it.
    /// `name` is the id of the message with the name; `-less` and `-more` after it are the buttons', which are for the
    /// mouse: the keyboard has the whole as one.
    pub fn stepper(&self, name: &str, steps: Steps) -> Element<'a, Message> {
        let called = self.tr(name);
        let named = container(self.label(called.clone())).width(Fill).align_x(self.side());
        let head = Row::new().spacing(GAP).push(named).push(self.label(steps.shown.clone()));
        let button = |end: &str, command: &Command| {
            let id = format!("{name}-{end}");
            let label = self.tr(&id);
            // Whoever meets the button alone must hear what it changes.
            let spoken = format!("{called}: {label}");
            self.button(&id, label, command.clone()).named(spoken).stop(name, By::Arrows).into()
        };
        let buttons = self.line([button("less", &steps.less), button("more", &steps.more)]);
        let parts = column![mirrored(head, self.mirror), buttons].spacing(GAP / 2.0);
        let spoken = Spoken { steps: Some(steps), ..Spoken::new(name, Role::Stepper, called) };
        Stepper::new(spoken, parts, self.palette, Message::Asked).mirrored(self.mirror).into()
    }

    /// One of several, each with its command; the chosen one is shown as such. `title` is the id of the message that says
    /// what is chosen.
    pub fn choice(
        &self,
        name: &str,
        title: &str,
        options: impl IntoIterator<Item = (String, Command, bool)>,
    ) -> Element<'a, Message> {
        let options: Vec<_> = options.into_iter().collect();
        let first = options.iter().position(|(_, _, chosen)| *chosen).unwrap_or_default();
        let options = options.into_iter().enumerate().map(|(index, (label, command, chosen))| {
            let by = if index == first { By::Tab } else { By::Arrows };
            let control = self.button(&format!("{name}-{index}"), label, command).role(Role::Option);
            control.chosen(chosen).stop(name, by).mirrored(self.mirror).width(Fill).into()
        });
        self.list(Spoken::new(name, Role::Choice, self.tr(title)), options)
    }

    /// Options one below the other, made by the caller, of which the keyboard reaches one by Tab and all by arrows.
    pub fn list(
        &self,
        spoken: Spoken,
        options: impl IntoIterator<Item = Element<'a, Message>>,
    ) -> Element<'a, Message> {
        let options = group(spoken, column(options).spacing(GAP));
        Scope::around(options, |event, inside| choice::step(event, inside, Axis::Down).map(Message::MoveTo))
            .into()
    }

    /// A row of which one is chosen.
    pub fn tabs(
        &self,
        name: &str,
        title: &str,
        tabs: impl IntoIterator<Item = (String, Command, bool)>,
    ) -> Element<'a, Message> {
        let tabs = tabs.into_iter().enumerate().map(|(index, (label, command, chosen))| {
            let by = if chosen { By::Tab } else { By::Arrows };
            let control = self.button(&format!("{name}-{index}"), label, command).role(Role::Tab);
            control.chosen(chosen).stop(name, by).into()
        });
        let tabs = group(Spoken::new(name, Role::Tabs, self.tr(title)), self.line(tabs));
        let axis = Axis::Along { mirror: self.mirror };
        Scope::around(tabs, move |event, inside| choice::step(event, inside, axis).map(Message::MoveTo))
            .into()
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
