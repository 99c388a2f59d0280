//! What a key means around some controls: around the whole window, around the options of a choice, around a field.
//!
//! 1. A key goes to [`Scope::before`] first, then to the controls inside, then to the scope's own meaning of it; the first
//!    that uses it has it. Scopes stand in each other, and the inner one is asked first.
//! 2. Each is told what is [`Inside`]: which controls there are and which of them has the keyboard.
//! 3. How the keyboard moves is in [`walk`].
//!
//! Keys are handled here, in a widget, and not in a subscription: so they reach an off-screen window in a test as they
//! reach the real one.

pub mod walk;

use std::any::Any;

use iced::advanced::widget::operation::{Focusable, Operation, Outcome};
use iced::advanced::widget::{Id, Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, overlay, renderer};
use iced::{Element, Event, Length, Rectangle, Size, Vector, keyboard, mouse};

pub use walk::{Go, focus, focus_or, focused, go, is_in};

use crate::screen_reader::Spoken;

/// What a key means.
type OnKey<'a, Message> = Box<dyn Fn(&keyboard::Event, &Inside) -> Option<Message> + 'a>;

/// Whether somebody else keeps a key.
type OnEvent<'a> = Box<dyn Fn(&keyboard::Event) -> bool + 'a>;

/// Wraps some controls.
pub struct Scope<'a, Message> {
    content: Element<'a, Message>,
    first: Option<OnEvent<'a>>,
    before: Option<OnKey<'a, Message>>,
    on_key: OnKey<'a, Message>,
    /// Whether keys count while the keyboard is not inside.
    always: bool,
}

/// The controls inside a scope, in the order of reading.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Inside {
    /// Their ids and what they are called.
    pub controls: Vec<(Id, String)>,
    /// Which of them has the keyboard.
    pub focused: Option<usize>,
}

impl Inside {
    /// The control that has the keyboard.
    pub fn focused(&self) -> Option<&(Id, String)> {
        self.controls.get(self.focused?)
    }
}

impl<'a, Message> Scope<'a, Message> {
    /// Asks `on_key` about every key that no control used, wherever the keyboard is.
    pub fn window(
        content: impl Into<Element<'a, Message>>,
        on_key: impl Fn(&keyboard::Event, &Inside) -> Option<Message> + 'a,
    ) -> Self {
        Self { content: content.into(), first: None, before: None, on_key: Box::new(on_key), always: true }
    }

    /// Asks `on_key` about the keys that no control used while one of them has the keyboard.
    pub fn around(
        content: impl Into<Element<'a, Message>>,
        on_key: impl Fn(&keyboard::Event, &Inside) -> Option<Message> + 'a,
    ) -> Self {
        Self { always: false, ..Self::window(content, on_key) }
    }

    /// Shows every key that goes down or up to somebody who may keep it.
    pub fn first(mut self, keeps: impl Fn(&keyboard::Event) -> bool + 'a) -> Self {
        self.first = Some(Box::new(keeps));
        self
    }

    /// Asks about a key before the controls are.
    pub fn before(mut self, on_key: impl Fn(&keyboard::Event, &Inside) -> Option<Message> + 'a) -> Self {
        self.before = Some(Box::new(on_key));
        self
    }

    fn inside(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &iced::Renderer) -> Inside {
        let mut look = Look::default();
        self.content.as_widget_mut().operate(tree, layout, renderer, &mut look);
        look.inside
    }
}

/// Finds what is inside.
#[derive(Default)]
struct Look {
    inside: Inside,
    /// What was said last of a part whose control comes after it.
    said: Option<Spoken>,
}

impl Operation<()> for Look {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        operate(self);
    }

    fn focusable(&mut self, id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        let Some(id) = id else { return };
        if state.is_focused() {
            self.inside.focused = Some(self.inside.controls.len());
        }
        let said = self.said.take().filter(|said| Id::from(said.id.clone()) == *id);
        self.inside.controls.push((id.clone(), said.map(|said| said.name).unwrap_or_default()));
    }

    fn custom(&mut self, id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        let Some(spoken) = state.downcast_ref::<Spoken>() else { return };
        match self.inside.controls.last_mut() {
            Some((last, name)) if Some(&*last) == id => spoken.name.clone_into(name),
            Some(_) | None => self.said = Some(spoken.clone()),
        }
    }

    fn finish(&self) -> Outcome<()> {
        Outcome::None
    }
}

impl<Message> Widget<Message, iced::Theme, iced::Renderer> for Scope<'_, Message> {
    fn tag(&self) -> tree::Tag {
        self.content.as_widget().tag()
    }

    fn state(&self) -> tree::State {
        self.content.as_widget().state()
    }

    fn children(&self) -> Vec<Tree> {
        self.content.as_widget().children()
    }

    fn diff(&self, tree: &mut Tree) {
        self.content.as_widget().diff(tree);
    }

    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        self.content.as_widget_mut().layout(tree, renderer, limits)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        self.content.as_widget_mut().operate(tree, layout, renderer, operation);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &iced::Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        if let Event::Keyboard(event) = event
            && self.first.as_ref().is_some_and(|keeps| keeps(event))
        {
            shell.capture_event();
            return;
        }
        let pressed = match event {
            Event::Keyboard(pressed @ keyboard::Event::KeyPressed { .. }) => Some(pressed),
            _ => None,
        };
        if let Some(pressed) = pressed
            && self.before.is_some()
        {
            let inside = self.inside(tree, layout, renderer);
            let before = self.before.as_ref().filter(|_| self.always || inside.focused.is_some());
            if let Some(message) = before.and_then(|before| before(pressed, &inside)) {
                shell.publish(message);
                shell.capture_event();
                return;
            }
        }
        self.content
            .as_widget_mut()
            .update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
        let Some(pressed) = pressed.filter(|_| !shell.is_event_captured()) else { return };
        let inside = self.inside(tree, layout, renderer);
        if (self.always || inside.focused.is_some())
            && let Some(message) = (self.on_key)(pressed, &inside)
        {
            shell.publish(message);
            shell.capture_event();
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &iced::Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        self.content.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        self.content.as_widget().mouse_interaction(tree, layout, cursor, viewport, renderer)
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &iced::Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, iced::Theme, iced::Renderer>> {
        self.content.as_widget_mut().overlay(tree, layout, renderer, viewport, translation)
    }
}

impl<'a, Message: 'a> From<Scope<'a, Message>> for Element<'a, Message> {
    fn from(scope: Scope<'a, Message>) -> Self {
        Element::new(scope)
    }
}
