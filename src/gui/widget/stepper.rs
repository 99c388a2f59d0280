//! A value that goes in steps, as one stop of the keyboard: arrows and Page keys change it, Home and End go to its limits,
//! digits type it.
//!
//! What it looks like is its content; this adds focus, ring, keys and the digits that are being typed.

use iced::advanced::text::{self, Renderer as _};
use iced::advanced::widget::{Id, Operation, Tree, operation::Focusable, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, Widget, layout, overlay, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::{Background, Element, Event, Length, Point, Rectangle, Size, Vector, border, mouse};

use super::control::draw_ring;
use crate::command::Command;
use crate::gui::font::ui_font;
use crate::gui::keymap;
use crate::gui::style::{LABEL, RING, color};
use crate::screen_reader::{Spoken, Steps};
use crate::settings::theme::Palette;

/// Most digits that can be typed.
const MOST: usize = 4;
/// Steps that a Page key goes.
const PAGE: usize = 5;
/// Size of the place where typed digits show, in logical pixels.
const TYPED: Size = Size::new(72.0, 32.0);

/// A stepper around its content.
pub struct Stepper<'a, Message> {
    id: Id,
    spoken: Spoken,
    content: Element<'a, Message>,
    on_turn: fn(Command) -> Message,
    palette: Palette,
    mirror: bool,
}

#[derive(Debug, Default)]
struct State {
    focused: bool,
    typed: String,
}

impl Focusable for State {
    fn is_focused(&self) -> bool {
        self.focused
    }

    fn focus(&mut self) {
        self.focused = true;
    }

    fn unfocus(&mut self) {
        self.focused = false;
        self.typed.clear();
    }
}

impl<'a, Message> Stepper<'a, Message> {
    /// A stepper of what `spoken` says; its id is the widget's. Without steps it only shows its content.
    pub fn new(
        spoken: Spoken,
        content: impl Into<Element<'a, Message>>,
        palette: Palette,
        on_turn: fn(Command) -> Message,
    ) -> Self {
        let id = Id::from(spoken.id.clone());
        Self { id, spoken, content: content.into(), on_turn, palette, mirror: false }
    }

    /// Turns left and right round, for languages written from the right.
    pub fn mirrored(mut self, mirror: bool) -> Self {
        self.mirror = mirror;
        self
    }
}

/// What a key does to a stepper.
enum Turn {
    /// Says these commands, one after the other.
    Say(Vec<Command>),
    /// Shows other digits.
    Typed,
}

fn turn(state: &mut State, steps: &Steps, event: &keyboard::Event, mirror: bool) -> Option<Turn> {
    let keyboard::Event::KeyPressed { key, modifiers, .. } = event else { return None };
    let say = |command: Option<Command>| command.map(|command| Turn::Say(vec![command]));
    let (less, more) = if mirror { (&steps.more, &steps.less) } else { (&steps.less, &steps.more) };
    if let Some(digit) = keymap::is_typing(event).and_then(digit) {
        if state.typed.len() < MOST {
            state.typed.push(digit);
        }
        return Some(Turn::Typed);
    }
    match key {
        Key::Named(named) if modifiers.is_empty() => match named {
            Named::ArrowUp => say(Some(steps.more.clone())),
            Named::ArrowDown => say(Some(steps.less.clone())),
            Named::ArrowRight => say(Some(more.clone())),
            Named::ArrowLeft => say(Some(less.clone())),
            Named::PageUp => Some(Turn::Say(vec![steps.more.clone(); PAGE])),
            Named::PageDown => Some(Turn::Say(vec![steps.less.clone(); PAGE])),
            Named::Home => say(steps.set(steps.min)),
            Named::End => say(steps.set(steps.max)),
            Named::Enter if !state.typed.is_empty() => {
                let typed = std::mem::take(&mut state.typed);
                say(typed.parse().ok().and_then(|value| steps.set(value)))
            }
            Named::Backspace if state.typed.pop().is_some() => Some(Turn::Typed),
            Named::Escape if !state.typed.is_empty() => {
                state.typed.clear();
                Some(Turn::Typed)
            }
            _ => None,
        },
        _ => None,
    }
}

/// A digit of any script as its ASCII one.
fn digit(typed: &str) -> Option<char> {
    let c = typed.chars().next()?;
    // Arabic-Indic and Eastern Arabic-Indic digits (Unicode, blocks Arabic).
    let value = match c {
        '0'..='9' => return Some(c),
        '\u{660}'..='\u{669}' => u32::from(c) - 0x660,
        '\u{6f0}'..='\u{6f9}' => u32::from(c) - 0x6f0,
        _ => return None,
    };
    char::from_digit(value, 10)
}

impl<Message> Widget<Message, iced::Theme, iced::Renderer> for Stepper<'_, Message> {
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
        self.content.as_widget().size()
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let child = self.content.as_widget_mut().layout(&mut tree.children[0], renderer, limits);
        layout::Node::with_children(child.size(), vec![child])
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_mut::<State>();
        operation.focusable(Some(&self.id), layout.bounds(), state);
        operation.custom(Some(&self.id), layout.bounds(), &mut self.spoken);
        let Some(inner) = layout.children().next() else { return };
        operation.traverse(&mut |operation| {
            self.content.as_widget_mut().operate(&mut tree.children[0], inner, renderer, operation);
        });
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
        let Some(inner) = layout.children().next() else { return };
        let content = self.content.as_widget_mut();
        content.update(&mut tree.children[0], event, inner, cursor, renderer, clipboard, shell, viewport);
        let state = tree.state.downcast_mut::<State>();
        match event {
            Event::Keyboard(pressed) if state.focused && !shell.is_event_captured() => {
                let turned = self.spoken.steps.as_ref();
                match turned.and_then(|steps| turn(state, steps, pressed, self.mirror)) {
                    Some(Turn::Say(commands)) => {
                        commands.into_iter().for_each(|command| shell.publish((self.on_turn)(command)));
                        shell.capture_event();
                    }
                    Some(Turn::Typed) => {
                        shell.request_redraw();
                        shell.capture_event();
                    }
                    None => {}
                }
            }
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) if state.focused => {
                state.unfocus();
                shell.request_redraw();
            }
            _ => {}
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
        let state = tree.state.downcast_ref::<State>();
        let bounds = layout.bounds();
        if let Some(inner) = layout.children().next() {
            self.content.as_widget().draw(&tree.children[0], renderer, theme, style, inner, cursor, viewport);
        }
        if !state.typed.is_empty() {
            let x = if self.mirror { bounds.x } else { bounds.x + bounds.width - TYPED.width };
            let place = Rectangle::new(Point::new(x, bounds.y), TYPED);
            renderer.with_layer(place.expand(2.0), |renderer| {
                let border = border::rounded(4).color(color(self.palette.focus)).width(2.0);
                let quad = renderer::Quad { bounds: place, border, ..renderer::Quad::default() };
                renderer.fill_quad(quad, Background::Color(color(self.palette.paper)));
                renderer.fill_text(
                    text::Text {
                        content: state.typed.clone(),
                        bounds: place.size(),
                        size: LABEL.into(),
                        line_height: text::LineHeight::Relative(1.3),
                        font: ui_font(),
                        align_x: text::Alignment::Center,
                        align_y: iced::alignment::Vertical::Center,
                        shaping: text::Shaping::Basic,
                        wrapping: text::Wrapping::None,
                    },
                    place.center(),
                    color(self.palette.text),
                    place,
                );
            });
        }
        if state.focused {
            draw_ring(renderer, bounds.expand(RING), &self.palette, viewport);
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        let Some(inner) = layout.children().next() else { return mouse::Interaction::default() };
        self.content.as_widget().mouse_interaction(&tree.children[0], inner, cursor, viewport, renderer)
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &iced::Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, iced::Theme, iced::Renderer>> {
        let inner = layout.children().next()?;
        self.content.as_widget_mut().overlay(&mut tree.children[0], inner, renderer, viewport, translation)
    }
}

impl<'a, Message: 'a> From<Stepper<'a, Message>> for Element<'a, Message> {
    fn from(stepper: Stepper<'a, Message>) -> Self {
        Element::new(stepper)
    }
}
