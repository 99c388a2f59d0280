//! What is asked of places on the screen (`org.a11y.atspi.Component`), and how they are measured: from the screen's corner,
//! the window's or the parent's, in physical pixels.

use accesskit::{Action, NodeId};

use super::{Asked, Call, Sent};
use crate::screen_reader::geometry::Rect;

/// From where a place is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum From {
    /// The screen.
    Screen,
    /// The window's content.
    Window,
    /// What holds the object.
    Parent,
}

impl From {
    /// By AT-SPI's number (`AtspiCoordType`).
    pub fn new(number: u32) -> Self {
        match number {
            0 => From::Screen,
            2 => From::Parent,
            _ => From::Window,
        }
    }
}

/// A place of a node in whole physical pixels: left, top, width, height.
pub type Extents = (i32, i32, i32, i32);

/// What a node without a place answers.
pub const NOWHERE: Extents = (-1, -1, -1, -1);

/// A rectangle of the window's logical pixels as it is asked for.
pub fn extents(asked: &Asked<'_>, id: NodeId, rect: Rect, from: From) -> Extents {
    let (x, y) = origin(asked, id, from);
    let scale = asked.snapshot.scale;
    let left = (rect.x * scale).floor();
    let top = (rect.y * scale).floor();
    let right = (rect.right() * scale).ceil();
    let bottom = (rect.bottom() * scale).ceil();
    ((left + x) as i32, (top + y) as i32, (right - left) as i32, (bottom - top) as i32)
}

/// What must be added to a place in the window's physical pixels.
fn origin(asked: &Asked<'_>, id: NodeId, from: From) -> (f32, f32) {
    let snapshot = asked.snapshot;
    match from {
        From::Window => (0.0, 0.0),
        From::Screen => (snapshot.window.bounds.x, snapshot.window.bounds.y),
        From::Parent => {
            let parent = snapshot.parent(id).and_then(|parent| snapshot.bounds(parent)).unwrap_or_default();
            (-parent.x * snapshot.scale, -parent.y * snapshot.scale)
        }
    }
}

/// A point as it was asked for, in the window's logical pixels.
pub fn point(asked: &Asked<'_>, id: NodeId, (x, y): (i32, i32), from: From) -> (f32, f32) {
    let (dx, dy) = origin(asked, id, from);
    let scale = asked.snapshot.scale.max(0.01);
    ((x as f32 - dx) / scale, (y as f32 - dy) / scale)
}

/// Answers a call of `org.a11y.atspi.Component`.
pub fn answer(call: &Call<'_>, asked: &Asked<'_>, id: NodeId) -> Option<Sent> {
    let snapshot = asked.snapshot;
    let here = |from| snapshot.bounds(id).map_or(NOWHERE, |rect| extents(asked, id, rect, from));
    match call.member {
        "GetExtents" => call.reply(&(here(From::new(call.args::<u32>()?)),)),
        "GetPosition" => {
            let (x, y, _, _) = here(From::new(call.args::<u32>()?));
            call.reply(&(x, y))
        }
        "GetSize" => {
            let (_, _, width, height) = here(From::Window);
            call.reply(&(width, height))
        }
        "Contains" => {
            let (x, y, from) = call.args::<(i32, i32, u32)>()?;
            let at = point(asked, id, (x, y), From::new(from));
            call.reply(&snapshot.bounds(id).is_some_and(|rect| contains(&rect, at)))
        }
        "GetAccessibleAtPoint" => {
            let (x, y, from) = call.args::<(i32, i32, u32)>()?;
            let at = point(asked, id, (x, y), From::new(from));
            call.reply(&(asked.address_of(deepest(asked, id, at)),))
        }
        // Widgets lie in the window, not over others.
        "GetLayer" => call.reply(&3_u32),
        "GetMDIZOrder" => call.reply(&0_i16),
        "GetAlpha" => call.reply(&1.0_f64),
        "GrabFocus" => {
            asked.ask(id, Action::Focus, None);
            call.reply(&true)
        }
        "ScrollTo" | "ScrollToPoint" => {
            asked.ask(id, Action::ScrollIntoView, None);
            call.reply(&true)
        }
        _ => None,
    }
}

fn contains(rect: &Rect, (x, y): (f32, f32)) -> bool {
    rect.x <= x && x < rect.right() && rect.y <= y && y < rect.bottom()
}

/// The innermost node at a point.
fn deepest(asked: &Asked<'_>, id: NodeId, at: (f32, f32)) -> Option<NodeId> {
    let mut found = asked.snapshot.bounds(id).filter(|rect| contains(rect, at)).map(|_| id)?;
    // Trees are shallow; a limit keeps a broken one from being endless.
    for _ in 0..32 {
        let is_there = |child: &NodeId| asked.snapshot.bounds(*child).is_some_and(|rect| contains(&rect, at));
        match asked.snapshot.children(found).into_iter().find(is_there) {
            Some(child) => found = child,
            None => break,
        }
    }
    Some(found)
}
