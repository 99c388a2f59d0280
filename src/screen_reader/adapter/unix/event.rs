//! What is new since the last snapshot, as the signals that screen readers wait for.
//!
//! The order is that of a story: what came and went, what changed its name, value or state, where the caret is, where the
//! keyboard is, and at last what is announced.

use std::collections::HashMap;

use accesskit::{Live, NodeId};
use zbus::blocking::Connection;
use zbus::zvariant::Value;

use super::bus::Address;
use super::code;
use super::snapshot::{Object, Snapshot};
use crate::screen_reader::ids;

const OBJECT: &str = "org.a11y.atspi.Event.Object";
const WINDOW: &str = "org.a11y.atspi.Event.Window";
const DOCUMENT: &str = "org.a11y.atspi.Event.Document";

/// A message that is only polite waits for its turn (`ATSPI_LIVE_POLITE`).
const POLITE: i32 = 1;

/// Who tells, and of what moment.
struct Teller<'a> {
    connection: &'a Connection,
    name: String,
    now: &'a Snapshot,
}

impl Teller<'_> {
    fn say(
        &self,
        (interface, signal): (&str, &str),
        generation: u64,
        id: NodeId,
        (kind, first): (&str, i32),
        data: Value<'_>,
    ) -> zbus::Result<()> {
        let path = Object::Node(id).path(generation);
        let properties: HashMap<&str, Value<'_>> = HashMap::new();
        let body = (kind, first, 0_i32, data, properties);
        self.connection.emit_signal(None::<&str>, path, interface, signal, &body)
    }

    fn object(&self, signal: &str, id: NodeId, detail: (&str, i32), data: Value<'_>) -> zbus::Result<()> {
        self.say((OBJECT, signal), self.now.generation, id, detail, data)
    }

    fn state(&self, id: NodeId, state: &str, on: bool) -> zbus::Result<()> {
        self.object("StateChanged", id, (state, i32::from(on)), Value::I32(0))
    }

    fn address(&self, generation: u64, id: NodeId) -> Value<'static> {
        let address: Address = (self.name.clone(), Object::Node(id).path(generation));
        Value::from(address)
    }
}

/// Tells what is new.
pub fn tell(connection: &Connection, before: &Snapshot, now: &Snapshot) -> zbus::Result<()> {
    let Some(window) = now.root() else { return Ok(()) };
    let name = connection.unique_name().map(ToString::to_string).unwrap_or_default();
    let teller = Teller { connection, name, now };
    let first = before.root().is_none();
    if first {
        let path = Object::Application.path(0);
        let properties: HashMap<&str, Value<'_>> = HashMap::new();
        let body = ("add", 0_i32, 0_i32, teller.address(0, window), properties);
        connection.emit_signal(None::<&str>, path, OBJECT, "ChildrenChanged", &body)?;
    } else {
        family(&teller, before)?;
        changes(&teller, before)?;
    }
    if before.window.active != now.window.active || (first && now.window.active) {
        let signal = if now.window.active { "Activate" } else { "Deactivate" };
        teller.say((WINDOW, signal), 0, window, ("", 0), Value::from(now.name(window)))?;
        teller.state(window, "active", now.window.active)?;
    }
    if before.generation != now.generation {
        let page = ids::part(ids::PAGE);
        teller.say((DOCUMENT, "LoadComplete"), now.generation, page, ("", 0), Value::I32(0))?;
    }
    keyboard(&teller, before)?;
    if !first {
        caret(&teller, before)?;
        announcements(&teller, before)?;
    }
    Ok(())
}

/// What came and what went.
fn family(teller: &Teller<'_>, before: &Snapshot) -> zbus::Result<()> {
    let now = teller.now;
    for (id, _) in now.nodes() {
        let (old, new) = (before.children(id), now.children(id));
        let another = |child: &NodeId| {
            Object::Node(*child).path(before.generation) != Object::Node(*child).path(now.generation)
        };
        if before.node(id).is_none() || (old == new && !new.iter().any(another)) {
            continue;
        }
        // A list of hundreds that changes is told by its ends: whoever cares asks again.
        let gone = old.iter().filter(|child| !new.contains(child) || another(child));
        for child in gone.take(MOST) {
            let data = teller.address(before.generation, *child);
            teller.object("ChildrenChanged", id, ("remove", -1), data)?;
        }
        let came = new.iter().enumerate().filter(|(_, child)| !old.contains(child) || another(child));
        for (index, child) in came.take(MOST) {
            let index = i32::try_from(index).unwrap_or(i32::MAX);
            let data = teller.address(now.generation, *child);
            teller.object("ChildrenChanged", id, ("add", index), data)?;
        }
    }
    Ok(())
}

/// Most children of one node that are told of at once.
const MOST: usize = 100;

/// Names, values and states.
fn changes(teller: &Teller<'_>, before: &Snapshot) -> zbus::Result<()> {
    let now = teller.now;
    for (id, node) in now.nodes() {
        let Some(old) = before.node(id) else { continue };
        if before.name(id) != now.name(id) {
            teller.object("PropertyChange", id, ("accessible-name", 0), Value::from(now.name(id)))?;
        }
        if let Some(value) = node.numeric_value().filter(|value| old.numeric_value() != Some(*value)) {
            teller.object("PropertyChange", id, ("accessible-value", 0), Value::F64(value))?;
        }
        let (was, is) = (code::states(&old), code::states(node));
        for (state, name) in code::NAMED_STATES {
            if (was ^ is) & code::bit(*state) != 0 {
                teller.state(id, name, is & code::bit(*state) != 0)?;
            }
        }
    }
    Ok(())
}

/// Where the keyboard went.
fn keyboard(teller: &Teller<'_>, before: &Snapshot) -> zbus::Result<()> {
    let now = teller.now;
    let focus = |snapshot: &Snapshot| snapshot.focus.filter(|_| snapshot.window.active);
    let (was, is) = (focus(before), focus(now));
    if (was, before.generation) == (is, now.generation) {
        return Ok(());
    }
    if let Some(was) = was {
        teller.say((OBJECT, "StateChanged"), before.generation, was, ("focused", 0), Value::I32(0))?;
    }
    match is {
        Some(is) => teller.state(is, "focused", true),
        None => Ok(()),
    }
}

/// Where the caret went, in the object that has the keyboard, and what is selected.
fn caret(teller: &Teller<'_>, before: &Snapshot) -> zbus::Result<()> {
    let now = teller.now;
    let page = ids::part(ids::PAGE);
    if before.selection != now.selection {
        teller.object("TextSelectionChanged", page, ("", 0), Value::I32(0))?;
    }
    if before.caret == now.caret || before.generation != now.generation {
        return Ok(());
    }
    let on = now.focus.filter(|focus| now.focus == before.focus && now.reach(*focus).is_some());
    let id = on.unwrap_or(page);
    match now.reach(id).and_then(|reach| reach.offset(now.caret)) {
        Some(offset) => {
            let offset = i32::try_from(offset).unwrap_or(i32::MAX);
            teller.object("TextCaretMoved", id, ("", offset), Value::I32(0))
        }
        None => Ok(()),
    }
}

/// What the status line says anew.
fn announcements(teller: &Teller<'_>, before: &Snapshot) -> zbus::Result<()> {
    let now = teller.now;
    for (id, node) in now.nodes() {
        if node.live() == Some(Live::Polite) && before.node(id).is_some() && before.name(id) != now.name(id) {
            teller.object("Announcement", id, ("", POLITE), Value::from(now.name(id)))?;
        }
    }
    Ok(())
}
