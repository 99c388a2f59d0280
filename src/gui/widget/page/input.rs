//! Mouse and touch: wheel, scrollbar, presses, selections.
//!
//! [`handle`] moves the state along and says in [`Said`] what follows from it; `page` does the saying. Keys are not here.

use iced::advanced::mouse::{self, click};
use iced::{Event, Point, Rectangle, touch};

use super::scrollbar::Scrollbar;
use super::{Focus, State};
use crate::document::{Position, Span};

/// How far a press may wander before it is a drag, in logical pixels: a shaky hand still clicks.
const WANDER: f32 = 6.0;

/// What follows from an event.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Said {
    /// Something looks different.
    Redraw,
    /// Nobody else need look at the event.
    Capture,
    /// The reader scrolled.
    Scrolled,
    /// A letter was pressed and let go.
    Pressed(Position),
    /// The picture of this block was pressed and let go.
    PressedPicture(usize),
    /// The selection changed.
    Selected(Option<Span>),
    /// The reader let go of a selection.
    SelectionDone(Span),
}

/// What the hand is doing.
#[derive(Debug, Default)]
pub struct Input {
    hand: Hand,
    last_click: Option<mouse::Click>,
    hot: bool,
}

#[derive(Debug, Default, Clone, Copy, PartialEq)]
enum Hand {
    #[default]
    Free,
    /// On the scrollbar's thumb, this far below its top.
    Thumb { grip: f32 },
    /// Pressed on the text, not yet a drag.
    Press { at: Point, caret: Position },
    /// Selecting; all of `from` stays selected.
    Select { from: Span, now: Span },
    /// A finger that may tap or scroll.
    Finger { id: touch::Finger, at: Point, scrolling: bool },
}

impl Input {
    /// True where the pointer is on the scrollbar or holds it.
    pub fn is_on_scrollbar(
        &self,
        state: &State,
        bounds: Rectangle,
        cursor: mouse::Cursor,
        mirrored: bool,
    ) -> bool {
        matches!(self.hand, Hand::Thumb { .. })
            || (self.hand == Hand::Free
                && cursor.position().is_some_and(|at| {
                    Scrollbar::new(bounds, state.flow.shares(), mirrored)
                        .is_some_and(|bar| bar.track.contains(at))
                }))
    }
}

/// Takes one event.
pub fn handle(
    state: &mut State,
    event: &Event,
    bounds: Rectangle,
    cursor: mouse::Cursor,
    mirrored: bool,
) -> Vec<Said> {
    match event {
        Event::Mouse(mouse::Event::WheelScrolled { delta }) if cursor.is_over(bounds) => wheel(state, *delta),
        Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
            match cursor.position_over(bounds) {
                Some(at) => press(state, at, bounds, mirrored),
                None => lose_focus(state),
            }
        }
        Event::Mouse(mouse::Event::CursorMoved { .. }) => {
            let mut said = hover(state, bounds, cursor, mirrored);
            // Outside the window there is a position still while a button is held.
            if let Some(at) = cursor.land().position() {
                said.extend(drag(state, at, bounds, mirrored));
            }
            said
        }
        Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) => release(state, bounds),
        Event::Touch(event) => finger(state, *event, bounds),
        _ => Vec::new(),
    }
}

fn wheel(state: &mut State, delta: mouse::ScrollDelta) -> Vec<Said> {
    let moved = match delta {
        mouse::ScrollDelta::Lines { y, .. } => state.flow.glide_by(-y * state.flow.notch()),
        mouse::ScrollDelta::Pixels { y, .. } => state.flow.scroll_by(-y),
    };
    if moved { vec![Said::Scrolled, Said::Capture] } else { vec![Said::Capture] }
}

fn lose_focus(state: &mut State) -> Vec<Said> {
    if state.focus == Focus::No {
        return Vec::new();
    }
    state.focus = Focus::No;
    vec![Said::Redraw]
}

fn hover(state: &mut State, bounds: Rectangle, cursor: mouse::Cursor, mirrored: bool) -> Vec<Said> {
    let hot = state.input.is_on_scrollbar(state, bounds, cursor, mirrored);
    if std::mem::replace(&mut state.input.hot, hot) == hot { Vec::new() } else { vec![Said::Redraw] }
}

fn press(state: &mut State, at: Point, bounds: Rectangle, mirrored: bool) -> Vec<Said> {
    state.focus = Focus::Pressed;
    let mut said = vec![Said::Redraw, Said::Capture];
    if let Some(bar) = Scrollbar::new(bounds, state.flow.shares(), mirrored)
        && bar.track.contains(at)
    {
        if bar.is_on_thumb(at) {
            state.input.hand = Hand::Thumb { grip: at.y - bar.thumb.y };
        } else {
            let pages = if at.y < bar.thumb.y { -1.0 } else { 1.0 };
            if state.flow.scroll(super::Scroll::Pages(pages)) {
                said.push(Said::Scrolled);
            }
        }
        return said;
    }
    let click = mouse::Click::new(at, mouse::Button::Left, state.input.last_click);
    state.input.last_click = Some(click);
    let hit = state.flow.hit(at.x - bounds.x, at.y - bounds.y);
    let whole = match (click.kind(), hit) {
        (click::Kind::Double, Some((letter, _, true))) => word(state, letter),
        (click::Kind::Triple, Some((letter, _, true))) => sentence(state, letter),
        (click::Kind::Single | click::Kind::Double | click::Kind::Triple, _) => None,
    };
    if let Some(span) = whole {
        state.input.hand = Hand::Select { from: span, now: span };
        said.push(Said::Selected(Some(span)));
    } else if let Some((_, caret, _)) = hit {
        state.input.hand = Hand::Press { at, caret };
    }
    said
}

fn drag(state: &mut State, at: Point, bounds: Rectangle, mirrored: bool) -> Vec<Said> {
    match state.input.hand {
        Hand::Free | Hand::Finger { .. } => Vec::new(),
        Hand::Thumb { grip } => {
            let Some(bar) = Scrollbar::new(bounds, state.flow.shares(), mirrored) else { return Vec::new() };
            match bar.share_at(at.y - grip) {
                Some(share) => state.flow.scroll_to_share(share),
                None => {
                    state.flow.scroll(super::Scroll::End);
                }
            }
            vec![Said::Scrolled, Said::Capture]
        }
        Hand::Press { at: start, .. } if start.distance(at) < WANDER => Vec::new(),
        Hand::Press { caret, .. } => select(state, Span { start: caret, end: caret }, at, bounds),
        Hand::Select { from, .. } => select(state, from, at, bounds),
    }
}

/// Selects from a span to the pointer; beyond the page's ends the text comes along.
fn select(state: &mut State, from: Span, at: Point, bounds: Rectangle) -> Vec<Said> {
    let mut said = vec![Said::Capture];
    let over = (bounds.y - at.y).max(0.0) - (at.y - bounds.y - bounds.height).max(0.0);
    if over != 0.0 && state.flow.scroll_by(-over.clamp(-60.0, 60.0)) {
        said.push(Said::Scrolled);
    }
    let y = (at.y - bounds.y).clamp(0.0, bounds.height);
    if let Some((_, caret, _)) = state.flow.hit(at.x - bounds.x, y) {
        let now = Span { start: from.start.min(caret), end: from.end.max(caret) };
        state.input.hand = Hand::Select { from, now };
        said.push(Said::Selected((now.start != now.end).then_some(now)));
    }
    said
}

fn release(state: &mut State, bounds: Rectangle) -> Vec<Said> {
    match std::mem::take(&mut state.input.hand) {
        Hand::Free => Vec::new(),
        Hand::Finger { .. } => Vec::new(),
        Hand::Thumb { .. } => vec![Said::Redraw, Said::Capture],
        Hand::Press { at, .. } => tap(state, at, bounds),
        Hand::Select { now, .. } if now.start != now.end => vec![Said::SelectionDone(now), Said::Capture],
        Hand::Select { .. } => vec![Said::Capture],
    }
}

/// A press that did not become a drag.
fn tap(state: &State, at: Point, bounds: Rectangle) -> Vec<Said> {
    let mut said = vec![Said::Selected(None), Said::Capture];
    let (x, y) = (at.x - bounds.x, at.y - bounds.y);
    if let Some(block) = state.flow.picture_at(x, y) {
        said.push(Said::PressedPicture(block));
        return said;
    }
    let letter = state.flow.hit(x, y).filter(|(_, _, inside)| *inside).map(|(letter, _, _)| letter);
    let is_link = |at: Position| state.flow.is_link(at);
    let pressed = letter.filter(|letter| is_link(*letter)).or_else(|| state.flow.link_at(x, y)).or(letter);
    said.extend(pressed.map(Said::Pressed));
    said
}

fn finger(state: &mut State, event: touch::Event, bounds: Rectangle) -> Vec<Said> {
    match (event, state.input.hand) {
        (touch::Event::FingerPressed { id, position }, Hand::Free) if bounds.contains(position) => {
            state.focus = Focus::Pressed;
            state.input.hand = Hand::Finger { id, at: position, scrolling: false };
            vec![Said::Redraw, Said::Capture]
        }
        // Whatever was touched instead has the keyboard now.
        (touch::Event::FingerPressed { .. }, Hand::Free) if state.focus != Focus::No => {
            state.focus = Focus::No;
            vec![Said::Redraw]
        }
        (touch::Event::FingerMoved { id, position }, Hand::Finger { id: ours, at, scrolling })
            if id == ours =>
        {
            if !scrolling && at.distance(position) < WANDER {
                return Vec::new();
            }
            state.input.hand = Hand::Finger { id, at: position, scrolling: true };
            if state.flow.scroll_by(at.y - position.y) {
                vec![Said::Scrolled, Said::Capture]
            } else {
                vec![Said::Capture]
            }
        }
        (touch::Event::FingerLifted { id, .. }, Hand::Finger { id: ours, at, scrolling }) if id == ours => {
            state.input.hand = Hand::Free;
            if scrolling { vec![Said::Capture] } else { tap(state, at, bounds) }
        }
        (touch::Event::FingerLost { id, .. }, Hand::Finger { id: ours, .. }) if id == ours => {
            state.input.hand = Hand::Free;
            vec![Said::Capture]
        }
        (
            touch::Event::FingerPressed { .. }
            | touch::Event::FingerMoved { .. }
            | touch::Event::FingerLifted { .. }
            | touch::Event::FingerLost { .. },
            _,
        ) => Vec::new(),
    }
}

fn word(state: &State, at: Position) -> Option<Span> {
    let text = state.flow.text()?;
    let span = text.word_span(text.place(at)?)?;
    (span.start <= at).then_some(span)
}

fn sentence(state: &State, at: Position) -> Option<Span> {
    let text = state.flow.text()?;
    text.sentence_span(text.place(at)?)
}
