//! The one button of the window: any content becomes a target of at least 44 × 44 pixels that takes the keyboard,
//! shows that it has it, and answers to Enter, Space, click and touch alike.
//!
//! A click moves the keyboard there without a ring, so that Tab goes on from it; only a control with a ring takes Enter and
//! Space. So Space reads aloud after a click on any button, and what it does can always be seen.
//!
//! Every control says what it is ([`Spoken`]) and lends its message, so that a screen reader names and presses the very
//! control that is drawn.
//!
//! Everything that distinguishes one control from another is data ([`Look`], [`Control::disabled`]), so that a test can
//! walk all of them.

use iced::advanced::widget::{Id, Operation, Tree, operation::Focusable, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, Widget, layout, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::{Background, Color, Element, Event, Length, Point, Rectangle, Size, border, mouse, touch, window};

use super::scope::walk::{By, Stop};
use crate::gui::style::{EDGE, RING, TARGET, color};
use crate::screen_reader::{Fold, Role, Spoken};
use crate::settings::theme::Palette;

/// Space between a control's edge and its content, in logical pixels, across and down.
const PADDING: Size = Size::new(12.0, 8.0);

/// How a control looks, apart from hover and focus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// An ordinary button.
    Plain,
    /// The chosen one of several, or a switch that is on.
    Chosen,
}

/// A button around any content.
pub struct Control<'a, Message> {
    id: Id,
    spoken: Spoken,
    content: Element<'a, Message>,
    on_press: Message,
    palette: Palette,
    look: Look,
    disabled: bool,
    mirror: bool,
    stop: Option<Stop>,
    width: Length,
}

#[derive(Debug, Default)]
struct State {
    focused: bool,
    /// Whether the focus came from the keyboard: only then the ring is drawn.
    ring: bool,
    pressed: bool,
    hovered: bool,
}

impl Focusable for State {
    fn is_focused(&self) -> bool {
        self.focused
    }

    fn focus(&mut self) {
        self.focused = true;
        self.ring = true;
    }

    fn unfocus(&mut self) {
        self.focused = false;
        self.ring = false;
    }
}

impl<'a, Message> Control<'a, Message> {
    /// A button called `name` that says `on_press`. The id must be unique in the window: it is how focus, screen readers
    /// and tests find it.
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        content: impl Into<Element<'a, Message>>,
        palette: Palette,
        on_press: Message,
    ) -> Self {
        let id = id.into();
        Self {
            id: Id::from(id.clone()),
            spoken: Spoken::new(id, Role::Button, name),
            content: content.into(),
            on_press,
            palette,
            look: Look::Plain,
            disabled: false,
            mirror: false,
            stop: None,
            width: Length::Shrink,
        }
    }

    /// Shows it as chosen.
    pub fn chosen(mut self, chosen: bool) -> Self {
        self.look = if chosen { Look::Chosen } else { Look::Plain };
        self
    }

    /// Calls it something else than what is written on it, for signs that say nothing when spoken.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.spoken.name = name.into();
        self
    }

    /// Has a screen reader say more than the name when the keyboard comes to it.
    pub fn described(mut self, more: impl Into<String>) -> Self {
        self.spoken.more = more.into();
        self
    }

    /// Says that it is something else than a button.
    pub fn role(mut self, role: Role) -> Self {
        self.spoken.role = role;
        self
    }

    /// Takes it out of the Tab order and shows it as not to be used.
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.disabled = disabled;
        self
    }

    /// Puts the content of a wide control at its right end, for languages written from the right.
    pub fn mirrored(mut self, mirror: bool) -> Self {
        self.mirror = mirror;
        self
    }

    /// Says how it takes the keyboard among others of its kind.
    pub fn stop(mut self, group: impl Into<String>, by: By) -> Self {
        self.stop = Some(Stop { group: group.into(), by });
        self
    }

    /// Has it say something else than a command, where the window must know more than the session.
    pub fn says(mut self, message: Message) -> Self {
        self.on_press = message;
        self
    }

    /// Says how deep it stands in a tree, from 1, and what stands below it.
    pub fn branch(mut self, depth: u8, fold: Option<Fold>) -> Self {
        (self.spoken.depth, self.spoken.fold) = (Some(depth), fold);
        self
    }

    /// Lets it be as wide as there is room.
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }
}

impl<Message: Clone + 'static> Widget<Message, iced::Theme, iced::Renderer> for Control<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.width, Length::Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let limits = limits.width(self.width);
        let inner = limits.loose().shrink(Size::new(PADDING.width * 2.0, PADDING.height * 2.0));
        let mut content = self.content.as_widget_mut().layout(&mut tree.children[0], renderer, &inner);
        let wanted = Size::new(
            (content.size().width + PADDING.width * 2.0).max(TARGET),
            (content.size().height + PADDING.height * 2.0).max(TARGET),
        );
        let size = limits.resolve(self.width, Length::Shrink, wanted);
        let spare = Size::new(size.width - content.size().width, size.height - content.size().height);
        let x = match (self.width, self.mirror) {
            (Length::Shrink, _) => spare.width / 2.0,
            (_, false) => PADDING.width,
            (_, true) => spare.width - PADDING.width,
        };
        content.move_to_mut(Point::new(x, spare.height / 2.0));
        layout::Node::with_children(size, vec![content])
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_mut::<State>();
        if let Some(stop) = &mut self.stop {
            operation.custom(Some(&self.id), layout.bounds(), stop);
        }
        if self.disabled {
            state.unfocus();
        } else {
            operation.focusable(Some(&self.id), layout.bounds(), state);
        }
        operation.container(Some(&self.id), layout.bounds());
        self.spoken.disabled = self.disabled;
        self.spoken.on = self.spoken.role.can_be_on().then_some(self.look == Look::Chosen);
        operation.custom(Some(&self.id), layout.bounds(), &mut self.spoken);
        operation.custom(Some(&self.id), layout.bounds(), &mut self.on_press);
        let Some(content) = layout.children().next() else { return };
        operation.traverse(&mut |operation| {
            self.content.as_widget_mut().operate(&mut tree.children[0], content, renderer, operation);
        });
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &iced::Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        _viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let over = cursor.is_over(layout.bounds()) && !self.disabled;
        match event {
            Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, repeat, .. })
                if state.ring && modifiers.is_empty() =>
            {
                if matches!(key, Key::Named(Named::Enter | Named::Space)) {
                    if !repeat {
                        shell.publish(self.on_press.clone());
                    }
                    shell.capture_event();
                }
            }
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. }) => {
                if state.focused != over || over {
                    (state.focused, state.ring, state.pressed) = (over, false, over);
                    shell.request_redraw();
                }
                if over {
                    shell.capture_event();
                }
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerLifted { .. })
                if std::mem::take(&mut state.pressed) =>
            {
                if over {
                    shell.publish(self.on_press.clone());
                }
                shell.capture_event();
                shell.request_redraw();
            }
            _ => {}
        }
        let is_frame = matches!(event, Event::Window(window::Event::RedrawRequested(_)));
        if state.hovered != over {
            state.hovered = over;
            if !is_frame {
                shell.request_redraw();
            }
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &iced::Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        let bounds = layout.bounds();
        let p = &self.palette;
        let (ground, ink) = match self.look {
            Look::Plain => (p.control, p.on_surface),
            Look::Chosen => (p.accent, p.on_accent),
        };
        // An edge thinner than this is nowhere a whole pixel where it falls between two, and pales.
        let edge = if state.hovered && !state.pressed { EDGE + 1.0 } else { EDGE };
        let mut ink = color(ink);
        if self.disabled {
            ink.a = 0.5;
        }
        renderer.fill_quad(
            renderer::Quad {
                bounds,
                border: border::rounded(6).color(color(p.edge)).width(edge),
                ..renderer::Quad::default()
            },
            Background::Color(color(ground)),
        );
        if let Some(content) = layout.children().next() {
            self.content.as_widget().draw(
                &tree.children[0],
                renderer,
                theme,
                &renderer::Style { text_color: ink },
                content,
                cursor,
                viewport,
            );
        }
        if state.focused && state.ring {
            draw_ring(renderer, bounds, p, viewport);
        }
    }

    fn mouse_interaction(
        &self,
        _tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        if cursor.is_over(layout.bounds()) && !self.disabled {
            mouse::Interaction::Pointer
        } else {
            mouse::Interaction::default()
        }
    }
}

/// The ring around what has the keyboard: a band of the focus colour with a band of paper inside, so that it stands out on any ground.
pub fn draw_ring(renderer: &mut iced::Renderer, bounds: Rectangle, palette: &Palette, viewport: &Rectangle) {
    let outer = bounds.expand(RING);
    let Some(clip) = outer.intersection(&viewport.expand(RING)) else { return };
    // The software renderer repaints whole pixels only: a layer as tight as the ring leaves ghosts at fractional edges.
    renderer.with_layer(clip.expand(2.0), |renderer| {
        let mut band = |bounds, colour, width| {
            let border = border::rounded(8).color(colour).width(width);
            let quad = renderer::Quad { bounds, border, ..renderer::Quad::default() };
            renderer.fill_quad(quad, Background::Color(Color::TRANSPARENT));
        };
        band(outer, color(palette.focus), RING);
        band(outer.shrink(RING), color(palette.paper), 1.0);
    });
}

impl<'a, Message: Clone + 'static> From<Control<'a, Message>> for Element<'a, Message> {
    fn from(control: Control<'a, Message>) -> Self {
        Element::new(control)
    }
}
