//! Reaching a page from outside: scrolling it, and asking where a line leads.

use std::any::Any;

use iced::advanced::widget::operation::{Operation, Outcome};
use iced::advanced::widget::{Id, operate};
use iced::{Rectangle, Task};

use super::State;
use super::flow::{Anchor, Scroll};
use crate::document::{Position, Unit, Way};

/// Scrolls the page with this id; the task ends with the line that is then at the top.
pub fn scroll(id: Id, scroll: Scroll) -> Task<Anchor> {
    operate(ScrollBy { id, scroll, top: None })
}

/// Asks the page with this id where a move of the caret by lines leads; where the line is out of view the page goes there
/// first.
pub fn line_from(id: Id, from: Position, unit: Unit, way: Way) -> Task<Position> {
    operate(LineFrom { id, from, unit, way, to: None })
}

struct LineFrom {
    id: Id,
    from: Position,
    unit: Unit,
    way: Way,
    to: Option<Position>,
}

impl Operation<Position> for LineFrom {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Position>)) {
        operate(self);
    }

    fn custom(&mut self, id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        if id == Some(&self.id)
            && let Some(state) = state.downcast_mut::<State>()
        {
            self.to = state.flow.line_from(self.from, self.unit, self.way);
        }
    }

    fn finish(&self) -> Outcome<Position> {
        self.to.map_or(Outcome::None, Outcome::Some)
    }
}

struct ScrollBy {
    id: Id,
    scroll: Scroll,
    top: Option<Anchor>,
}

impl Operation<Anchor> for ScrollBy {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Anchor>)) {
        operate(self);
    }

    fn custom(&mut self, id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        if id == Some(&self.id)
            && let Some(state) = state.downcast_mut::<State>()
        {
            state.ruler.scroll(&mut state.flow, self.scroll);
            self.top = Some(state.flow.top());
        }
    }

    fn finish(&self) -> Outcome<Anchor> {
        self.top.map_or(Outcome::None, Outcome::Some)
    }
}
