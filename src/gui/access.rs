//! The window as the screen reader's module wants to know it: a walk over the widgets that writes down what each says of
//! itself, and another that presses one.
//!
//! Runs only while somebody listens; `screen_reader` makes the tree of it.

use std::any::Any;

use iced::advanced::widget::operation::{Focusable, Operation, Outcome, Scrollable};
use iced::advanced::widget::{Id, operate};
use iced::{Rectangle, Task, Vector};

use super::widget::page;
use super::{Message, PAGE};
use crate::screen_reader::{Geometry, Letter, Line, Part, Rect, Role, Spoken};

/// Looks at the window as it is laid out when everything else has been done.
pub fn look() -> Task<Message> {
    operate(Look::default()).map(Message::Looked)
}

/// Presses the control with this id, as a click would.
pub fn press(id: String) -> Task<Message> {
    operate(Press { id: Id::from(id), message: None })
}

/// Writes down the parts of the window.
#[derive(Debug, Default)]
pub struct Look {
    geometry: Geometry,
    /// The part that holds what is looked at now, and the one whose inside comes next.
    inside: Option<usize>,
    entering: Option<usize>,
    /// How far what is looked at now is scrolled, and how much further what comes next.
    scrolled: Vector,
    scrolling: Vector,
    focused: Option<Id>,
}

impl Look {
    fn add(&mut self, spoken: Spoken, bounds: Rectangle) -> usize {
        let rect = rect(bounds - self.scrolled);
        self.geometry.parts.push(Part { spoken, parent: self.inside, rect });
        self.geometry.parts.len() - 1
    }

    fn holder(&self) -> Option<&Part> {
        self.geometry.parts.get(self.inside?)
    }
}

impl Operation<Geometry> for Look {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Geometry>)) {
        let (inside, scrolled) = (self.inside, self.scrolled);
        self.inside = self.entering.take().or(inside);
        self.scrolled = scrolled + std::mem::replace(&mut self.scrolling, Vector::ZERO);
        operate(self);
        (self.inside, self.scrolled) = (inside, scrolled);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        _bounds: Rectangle,
        _content_bounds: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.scrolling = translation;
    }

    fn focusable(&mut self, id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.focused = id.cloned();
        }
    }

    fn text(&mut self, id: Option<&Id>, bounds: Rectangle, text: &str) {
        if id.is_some() {
            // What the page is called.
            if let Some(part) = self.geometry.parts.last_mut().filter(|part| part.spoken.role == Role::Page) {
                part.spoken.name = text.to_owned();
            }
            return;
        }
        let is_a_name = self.holder().is_some_and(|part| part.spoken.role.holds_its_text());
        if is_a_name || text.is_empty() {
            return;
        }
        let holder = self.holder().map_or("", |part| part.spoken.id.as_str());
        let before = self.geometry.parts.iter().filter(|part| part.parent == self.inside).count();
        let id = format!("{holder}/{before}");
        self.add(Spoken::new(id, Role::Text, text), bounds);
    }

    fn custom(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if let Some(spoken) = state.downcast_ref::<Spoken>() {
            self.entering = Some(self.add(spoken.clone(), bounds));
        } else if id.is_some()
            && let Some(page) = page::Geometry::of(state, bounds)
        {
            self.add(Spoken::new(PAGE, Role::Page, ""), bounds);
            self.geometry.lines = page.lines.into_iter().map(line).collect();
        }
    }

    fn finish(&self) -> Outcome<Geometry> {
        let mut geometry = self.geometry.clone();
        let has_keyboard = |part: &&Part| self.focused == Some(Id::from(part.spoken.id.clone()));
        geometry.focused = geometry.parts.iter().find(has_keyboard).map(|part| part.spoken.id.clone());
        Outcome::Some(geometry)
    }
}

fn rect(bounds: Rectangle) -> Rect {
    Rect { x: bounds.x, y: bounds.y, width: bounds.width, height: bounds.height }
}

fn line(line: page::geometry::Line) -> Line {
    let letters =
        line.letters.iter().map(|letter| Letter { len: letter.len, at: letter.at, width: letter.width });
    Line {
        block: line.block,
        range: line.range,
        rect: rect(line.rect),
        rtl: line.rtl,
        letters: letters.collect(),
    }
}

/// Takes the message that a control lends.
struct Press {
    id: Id,
    message: Option<Message>,
}

impl Operation<Message> for Press {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Message>)) {
        operate(self);
    }

    fn custom(&mut self, id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        if id == Some(&self.id)
            && let Some(message) = state.downcast_ref::<Message>()
        {
            self.message = Some(message.clone());
        }
    }

    fn finish(&self) -> Outcome<Message> {
        self.message.clone().map_or(Outcome::None, Outcome::Some)
    }
}
