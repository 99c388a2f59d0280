//! The root of the window: what a key means when no control used it, and how the keyboard moves between controls.
//!
//! Keys are handled here, in a widget, and not in a subscription: so they reach an off-screen window in a test as they
//! reach the real one.

use iced::advanced::widget::{Id, Operation, Tree, operation, operation::Focusable, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, overlay, renderer};
use iced::{Element, Event, Length, Rectangle, Size, Vector, keyboard, mouse};

/// What a key means.
type OnKey<'a, Message> = Box<dyn Fn(&keyboard::Event) -> Option<Message> + 'a>;

/// Wraps the whole window.
pub struct Scope<'a, Message> {
    content: Element<'a, Message>,
    on_key: OnKey<'a, Message>,
}

impl<'a, Message> Scope<'a, Message> {
    /// Asks `on_key` about every key that no control used.
    pub fn new(
        content: impl Into<Element<'a, Message>>,
        on_key: impl Fn(&keyboard::Event) -> Option<Message> + 'a,
    ) -> Self {
        Self { content: content.into(), on_key: Box::new(on_key) }
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
        self.content
            .as_widget_mut()
            .update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
        if shell.is_event_captured() {
            return;
        }
        if let Event::Keyboard(event) = event
            && let Some(message) = (self.on_key)(event)
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

/// Where the keyboard should go.
#[derive(Debug, Clone)]
pub enum Go {
    /// To the next control, from the last to the first.
    Next,
    /// To the control before, from the first to the last.
    Previous,
    /// To the first control that can take it after the next of these, which begin the zones of the window.
    NextZone(Vec<Id>),
}

/// Finds where the keyboard is and moves it; answers with the control that has it now.
pub fn go(to: Go) -> impl Operation<Id> {
    Walk { to, ids: Vec::new(), focused: None }
}

struct Walk {
    to: Go,
    ids: Vec<Id>,
    focused: Option<usize>,
}

impl Walk {
    fn target(&self) -> Option<Id> {
        let count = self.ids.len();
        if count == 0 {
            return None;
        }
        let index = match (&self.to, self.focused) {
            (Go::Next, None) => 0,
            (Go::Next, Some(at)) => (at + 1) % count,
            (Go::Previous, None | Some(0)) => count - 1,
            (Go::Previous, Some(at)) => at - 1,
            (Go::NextZone(starts), at) => {
                let after = at.map_or(0, |at| at + 1);
                (after..count)
                    .chain(0..after.min(count))
                    .find(|index| starts.contains(&self.ids[*index]))
                    .unwrap_or(0)
            }
        };
        self.ids.get(index).cloned()
    }
}

impl Operation<Id> for Walk {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Id>)) {
        operate(self);
    }

    fn focusable(&mut self, id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if let Some(id) = id {
            if state.is_focused() {
                self.focused = Some(self.ids.len());
            }
            self.ids.push(id.clone());
        }
    }

    fn finish(&self) -> operation::Outcome<Id> {
        match self.target() {
            Some(id) => operation::Outcome::Chain(Box::new(focus(id))),
            None => operation::Outcome::None,
        }
    }
}

/// Gives the keyboard to a control and scrolls whatever holds it until it can be seen.
pub fn focus(id: Id) -> impl Operation<Id> {
    Focus { id, scrollables: Vec::new(), entering: None, found: None }
}

struct Focus {
    id: Id,
    /// The scrollable areas that hold the control: id, bounds, how far each is scrolled.
    scrollables: Vec<(Id, Rectangle, Vector)>,
    /// The area whose content is looked at next.
    entering: Option<(Id, Rectangle, Vector)>,
    found: Option<(Id, Rectangle, Vector, Rectangle)>,
}

impl Operation<Id> for Focus {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Id>)) {
        let depth = self.scrollables.len();
        self.scrollables.extend(self.entering.take());
        operate(self);
        self.scrollables.truncate(depth);
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        bounds: Rectangle,
        _content_bounds: Rectangle,
        translation: Vector,
        _state: &mut dyn operation::Scrollable,
    ) {
        self.entering = id.map(|id| (id.clone(), bounds, translation));
    }

    fn focusable(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        if id == Some(&self.id) {
            state.focus();
            if let Some((scrollable, area, translation)) = self.scrollables.last() {
                self.found = Some((scrollable.clone(), *area, *translation, bounds));
            }
        } else {
            state.unfocus();
        }
    }

    fn finish(&self) -> operation::Outcome<Id> {
        let Some((scrollable, area, translation, bounds)) = &self.found else {
            return operation::Outcome::Some(self.id.clone());
        };
        let top = bounds.y - translation.y - area.y;
        let hidden_above = top.min(0.0);
        let hidden_below = (top + bounds.height - area.height).max(0.0);
        let by = if hidden_above < 0.0 { hidden_above - MARGIN } else { hidden_below + MARGIN };
        if hidden_above == 0.0 && hidden_below == 0.0 {
            return operation::Outcome::Some(self.id.clone());
        }
        let offset = operation::scrollable::AbsoluteOffset { x: 0.0, y: by };
        operation::Outcome::Chain(Box::new(operation::map(
            operation::scrollable::scroll_by::<()>(scrollable.clone(), offset),
            {
                let id = self.id.clone();
                move |()| id.clone()
            },
        )))
    }
}

/// Room left around a control that was scrolled into view, in logical pixels: its ring must be seen too.
const MARGIN: f32 = 12.0;

/// Whether the keyboard is in the scrollable area `area`, or the window shows that area in place of the control `instead`.
pub fn is_in(area: Id, instead: Id) -> impl Operation<bool> {
    IsIn { area, instead, inside: None, entering: false, focused: false, instead_seen: false }
}

struct IsIn {
    area: Id,
    instead: Id,
    /// Whether the area exists, and whether what is looked at now lies in it.
    inside: Option<bool>,
    entering: bool,
    focused: bool,
    instead_seen: bool,
}

impl Operation<bool> for IsIn {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<bool>)) {
        let entered = std::mem::take(&mut self.entering);
        if entered {
            self.inside = Some(true);
        }
        operate(self);
        if entered {
            self.inside = Some(false);
        }
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        _bounds: Rectangle,
        _content_bounds: Rectangle,
        _translation: Vector,
        _state: &mut dyn operation::Scrollable,
    ) {
        self.entering = id == Some(&self.area);
    }

    fn focusable(&mut self, id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        self.instead_seen |= id == Some(&self.instead);
        self.focused |= self.inside == Some(true) && state.is_focused();
    }

    fn finish(&self) -> operation::Outcome<bool> {
        operation::Outcome::Some(self.inside.is_some() && (self.focused || !self.instead_seen))
    }
}
