//! How the keyboard moves between controls: to the next, to the next part of the window, to one by its id; and how what
//! holds a control scrolls until it can be seen.

use std::any::Any;

use iced::advanced::widget::Id;
use iced::advanced::widget::operation::{self, Focusable, Operation};
use iced::{Rectangle, Vector};

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
    Walk { to, coming: None, stops: Vec::new(), focused: None }
}

/// How a control that stands among others of its kind takes the keyboard: Tab reaches one of them, arrow keys the others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    /// What they stand in.
    pub group: String,
    /// By what it is reached.
    pub by: By,
}

/// By what a control is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// By Tab.
    Tab,
    /// By arrow keys from another of its group, by mouse and by screen reader.
    Arrows,
}

struct Walk {
    to: Go,
    /// How the control that comes next takes the keyboard, where it says so.
    coming: Option<Stop>,
    stops: Vec<(Id, Option<Stop>)>,
    focused: Option<usize>,
}

impl Walk {
    fn target(&self) -> Option<Id> {
        let here = self.focused.and_then(|at| self.stops.get(at));
        let here = here.and_then(|(_, stop)| stop.as_ref()).map(|stop| stop.group.as_str());
        let is_stop = |index: &usize| match self.stops.get(*index) {
            Some((_, None)) => true,
            // Tab leaves the group where the keyboard is.
            Some((_, Some(stop))) => stop.by == By::Tab && Some(stop.group.as_str()) != here,
            None => false,
        };
        let count = self.stops.len();
        let after = self.focused.map_or(0, |at| at + 1);
        let before = self.focused.unwrap_or(count);
        let forward = || (after..count).chain(0..before);
        let index = match &self.to {
            Go::Next => forward().find(is_stop),
            Go::Previous => (0..before).rev().chain((after..count).rev()).find(is_stop),
            Go::NextZone(starts) => {
                forward().find(|index| self.stops.get(*index).is_some_and(|(id, _)| starts.contains(id)))
            }
        };
        // The only one there is.
        let index = index.or(self.focused)?;
        self.stops.get(index).map(|(id, _)| id.clone())
    }
}

impl Operation<Id> for Walk {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Id>)) {
        operate(self);
    }

    fn custom(&mut self, id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        if id.is_some()
            && let Some(stop) = state.downcast_ref::<Stop>()
        {
            self.coming = Some(stop.clone());
        }
    }

    fn focusable(&mut self, id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        let stop = self.coming.take();
        if let Some(id) = id {
            if state.is_focused() {
                self.focused = Some(self.stops.len());
            }
            self.stops.push((id.clone(), stop));
        }
    }

    fn finish(&self) -> operation::Outcome<Id> {
        match self.target() {
            Some(id) => operation::Outcome::Chain(Box::new(focus(id))),
            None => operation::Outcome::None,
        }
    }
}

/// Finds the control that has the keyboard.
pub fn focused() -> impl Operation<Option<Id>> {
    #[derive(Default)]
    struct Find(Option<Id>);
    impl Operation<Option<Id>> for Find {
        fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Option<Id>>)) {
            operate(self);
        }
        fn focusable(&mut self, id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
            if state.is_focused() {
                self.0 = id.cloned();
            }
        }
        fn finish(&self) -> operation::Outcome<Option<Id>> {
            operation::Outcome::Some(self.0.clone())
        }
    }
    Find::default()
}

/// Gives the keyboard to a control and scrolls whatever holds it until it can be seen.
pub fn focus(id: Id) -> impl Operation<Id> {
    focus_or(id, None)
}

/// The same; where there is no such control (any more), to the other.
pub fn focus_or(id: Id, other: Option<Id>) -> impl Operation<Id> {
    Focus { id, other, is_there: false, scrollables: Vec::new(), entering: None, found: None }
}

struct Focus {
    id: Id,
    other: Option<Id>,
    is_there: bool,
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
            self.is_there = true;
            if let Some((scrollable, area, translation)) = self.scrollables.last() {
                self.found = Some((scrollable.clone(), *area, *translation, bounds));
            }
        } else {
            state.unfocus();
        }
    }

    fn finish(&self) -> operation::Outcome<Id> {
        if let (false, Some(other)) = (self.is_there, &self.other) {
            return operation::Outcome::Chain(Box::new(focus_or(other.clone(), None)));
        }
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
