//! A picture that fills its place, as large as the reader wants, of which a part is seen.
//!
//! 1. The app says which picture, and how much larger it is than the size at which all of it fits.
//! 2. Arrow keys, the wheel, a drag and a finger move it. It never leaves more free space than it must.
//! 3. It takes the keyboard like any control and says what it shows, so that a screen reader meets it as a picture.

use iced::advanced::widget::operation::{Focusable, Operation};
use iced::advanced::widget::{Id, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, layout, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::widget::image::Handle;
use iced::{
    Border, Color, Element, Event, Length, Point, Rectangle, Renderer, Size, Vector, border, mouse, touch,
};

use crate::gui::pictures;
use crate::gui::style::{EDGE, RING, color};
use crate::screen_reader::Spoken;
use crate::settings::theme::Palette;

/// How far a key moves it: a share of what can be seen.
const STEP: f32 = 0.2;
/// How far a line of the wheel moves it, in logical pixels.
const LINE: f32 = 60.0;

/// The widget.
pub struct Enlarged<'a> {
    spoken: Spoken,
    handle: Option<&'a Handle>,
    own: (u32, u32),
    share: f32,
    palette: Palette,
}

#[derive(Debug, Default)]
struct State {
    focused: bool,
    /// Whether the focus came from the keyboard: only then the ring is drawn.
    ring: bool,
    /// What stands in the middle, in shares of the picture from its middle.
    middle: Vector,
    /// Where a hand holds it.
    held: Option<Point>,
}

impl Focusable for State {
    fn is_focused(&self) -> bool {
        self.focused
    }

    fn focus(&mut self) {
        (self.focused, self.ring) = (true, true);
    }

    fn unfocus(&mut self) {
        (self.focused, self.ring) = (false, false);
    }
}

impl<'a> Enlarged<'a> {
    /// A picture of `own` pixels, `share` times as large as it would fit. Without a handle its edge alone is shown.
    pub fn new(
        spoken: Spoken,
        handle: Option<&'a Handle>,
        own: (u32, u32),
        share: f32,
        palette: Palette,
    ) -> Self {
        Self { spoken, handle, own, share, palette }
    }

    /// Where all of the picture stands, with a point of it in the middle of what can be seen.
    fn place(&self, bounds: Rectangle, middle: Vector) -> Rectangle {
        let size = self.size(bounds);
        let center = bounds.center() - Vector::new(middle.x * size.width, middle.y * size.height);
        Rectangle::new(Point::new(center.x - size.width / 2.0, center.y - size.height / 2.0), size)
    }

    fn size(&self, bounds: Rectangle) -> Size {
        let (width, height) = (self.own.0.max(1) as f32, self.own.1.max(1) as f32);
        let room = bounds.shrink(RING + EDGE);
        let fits = (room.width / width).min(room.height / height).max(0.0);
        Size::new((width * fits * self.share).max(1.0), (height * fits * self.share).max(1.0))
    }

    /// The nearest place to `middle` that leaves no free space where the picture could be.
    fn held_in(&self, bounds: Rectangle, middle: Vector) -> Vector {
        let size = self.size(bounds);
        let most = |size: f32, room: f32| ((size - room) / 2.0 / size).max(0.0);
        let (across, down) = (most(size.width, bounds.width), most(size.height, bounds.height));
        Vector::new(middle.x.clamp(-across, across), middle.y.clamp(-down, down))
    }

    /// Moves what is seen by some pixels; true where it could.
    fn go(&self, state: &mut State, bounds: Rectangle, by: Vector) -> bool {
        let size = self.size(bounds);
        let before = self.held_in(bounds, state.middle);
        let to = before + Vector::new(by.x / size.width, by.y / size.height);
        state.middle = self.held_in(bounds, to);
        state.middle != before
    }
}

/// The way that a key moves what is seen.
fn way(key: &Key) -> Option<Vector> {
    let Key::Named(named) = key else { return None };
    Some(match named {
        Named::ArrowLeft => Vector::new(-1.0, 0.0),
        Named::ArrowRight => Vector::new(1.0, 0.0),
        Named::ArrowUp => Vector::new(0.0, -1.0),
        Named::ArrowDown => Vector::new(0.0, 1.0),
        _ => return None,
    })
}

impl<Message, Theme> Widget<Message, Theme, Renderer> for Enlarged<'_> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(&mut self, _tree: &mut Tree, _renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        layout::Node::new(limits.max())
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let id = Id::from(self.spoken.id.clone());
        operation.focusable(Some(&id), layout.bounds(), state);
        operation.custom(Some(&id), layout.bounds(), &mut self.spoken);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        _viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let bounds = layout.bounds();
        let moved = match event {
            Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. })
                if state.focused && modifiers.is_empty() =>
            {
                let Some(way) = way(key) else { return };
                Some(Vector::new(way.x * bounds.width * STEP, way.y * bounds.height * STEP))
            }
            Event::Mouse(mouse::Event::WheelScrolled { delta }) if cursor.is_over(bounds) => {
                Some(match *delta {
                    mouse::ScrollDelta::Lines { x, y } => Vector::new(-x * LINE, -y * LINE),
                    mouse::ScrollDelta::Pixels { x, y } => Vector::new(-x, -y),
                })
            }
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. }) => {
                let over = cursor.position_over(bounds);
                if state.focused || over.is_some() {
                    (state.focused, state.ring, state.held) = (over.is_some(), false, over);
                    shell.request_redraw();
                }
                None
            }
            Event::Mouse(mouse::Event::CursorMoved { position })
            | Event::Touch(touch::Event::FingerMoved { position, .. }) => state.held.map(|held| {
                state.held = Some(*position);
                held - *position
            }),
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerLifted { .. } | touch::Event::FingerLost { .. }) => {
                state.held = None;
                None
            }
            _ => None,
        };
        if let Some(by) = moved {
            shell.capture_event();
            if self.go(state, bounds, by) {
                shell.request_redraw();
            }
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        _theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        _viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        let bounds = layout.bounds();
        let place = self.place(bounds, self.held_in(bounds, state.middle));
        renderer.with_layer(bounds, |renderer| {
            let ground = renderer::Quad { bounds, ..renderer::Quad::default() };
            renderer.fill_quad(ground, color(self.palette.paper));
            pictures::draw(renderer, self.handle, place, bounds, self.palette.edge);
        });
        if state.ring {
            renderer.with_layer(bounds, |renderer| {
                let ring = Border {
                    color: color(self.palette.focus),
                    width: RING,
                    radius: border::Radius::new(4.0),
                };
                let quad = renderer::Quad { bounds, border: ring, ..renderer::Quad::default() };
                renderer.fill_quad(quad, Color::TRANSPARENT);
            });
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &Renderer,
    ) -> mouse::Interaction {
        let held = tree.state.downcast_ref::<State>().held.is_some();
        match cursor.is_over(layout.bounds()) {
            true if held => mouse::Interaction::Grabbing,
            true if self.share > 1.0 => mouse::Interaction::Grab,
            true | false => mouse::Interaction::None,
        }
    }
}

impl<'a, Message: 'a, Theme: 'a> From<Enlarged<'a>> for Element<'a, Message, Theme, Renderer> {
    fn from(picture: Enlarged<'a>) -> Self {
        Element::new(picture)
    }
}
