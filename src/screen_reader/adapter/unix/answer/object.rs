//! What is asked of every object: name, role, state, what holds it and what it holds, and what is read after it.

use std::collections::HashMap;

use accesskit::{NodeId, Role};
use zbus::zvariant::Value;

use super::{Asked, Call, Sent, int};
use crate::screen_reader::adapter::unix::bus::Address;
use crate::screen_reader::adapter::unix::code;
use crate::screen_reader::adapter::unix::snapshot::Object;
use crate::screen_reader::ids::{self, Named};

/// An object as the cache lists it: itself, its program, its parent, index, number of children, interfaces, name, role,
/// description, states.
pub type CacheItem = (Address, Address, Address, i32, i32, Vec<String>, String, u32, String, Vec<u32>);

/// Answers a call of `org.a11y.atspi.Accessible`.
pub fn answer(call: &Call<'_>, asked: &Asked<'_>, object: Object) -> Option<Sent> {
    let snapshot = asked.snapshot;
    let id = node(asked, object)?;
    match call.member {
        "GetChildAtIndex" => {
            let index = call.args::<i32>()?;
            let child = usize::try_from(index).ok().and_then(|index| children(asked, id).get(index).copied());
            call.reply(&(asked.address_of(child),))
        }
        "GetChildren" => {
            let all = children(asked, id).into_iter().map(|child| asked.address(Object::Node(child)));
            call.reply(&all.collect::<Vec<Address>>())
        }
        "GetIndexInParent" => call.reply(&id.map_or(-1, |id| int(snapshot.index(id)))),
        "GetRelationSet" => {
            let mut relations: Vec<(u32, Vec<Address>)> = Vec::new();
            for (relation, forward) in [(code::FLOWS_TO, true), (code::FLOWS_FROM, false)] {
                if let Some(other) = id.and_then(|id| snapshot.flow(id, forward)) {
                    relations.push((relation, vec![asked.address(Object::Node(other))]));
                }
            }
            call.reply(&relations)
        }
        "GetRole" => call.reply(&role(asked, id)),
        "GetRoleName" | "GetLocalizedRoleName" => call.reply(&""),
        "GetState" => {
            let states = id.map_or(code::bit(code::VISIBLE), |id| snapshot.states(id));
            call.reply(&vec![(states & 0xffff_ffff) as u32, (states >> 32) as u32])
        }
        "GetAttributes" => call.reply(&attributes(asked, id)),
        "GetApplication" => call.reply(&(asked.address(Object::Application),)),
        "GetInterfaces" => call.reply(&interfaces(asked, id)),
        _ => None,
    }
}

/// A node that is there, or `None` for the program.
fn node(asked: &Asked<'_>, object: Object) -> Option<Option<NodeId>> {
    match object {
        Object::Application => Some(None),
        Object::Node(id) => asked.snapshot.node(id).map(|_| Some(id)),
    }
}

fn children(asked: &Asked<'_>, id: Option<NodeId>) -> Vec<NodeId> {
    match id {
        Some(id) => asked.snapshot.children(id),
        None => asked.snapshot.root().into_iter().collect(),
    }
}

fn role(asked: &Asked<'_>, id: Option<NodeId>) -> u32 {
    let node = id.and_then(|id| asked.snapshot.node(id));
    node.map_or(code::APPLICATION, |node| code::role_of(&node))
}

/// A property of `org.a11y.atspi.Accessible`.
pub fn property(asked: &Asked<'_>, object: Object, name: &str) -> Option<Value<'static>> {
    let id = node(asked, object)?;
    let found = id.and_then(|id| asked.snapshot.node(id));
    Some(match name {
        "Name" => Value::from(id.map_or_else(|| "Lectern".to_owned(), |id| asked.snapshot.name(id))),
        "Description" => {
            let description = found.as_ref().and_then(|node| node.description()).unwrap_or_default();
            Value::from(description.to_owned())
        }
        "Parent" => Value::from(match id {
            None => asked.desktop.cloned().unwrap_or_else(super::nothing),
            Some(id) => match asked.snapshot.parent(id) {
                Some(parent) => asked.address(Object::Node(parent)),
                None => asked.address(Object::Application),
            },
        }),
        "ChildCount" => Value::I32(int(children(asked, id).len())),
        "Locale" => {
            let language = found.as_ref().and_then(|node| node.language()).unwrap_or_default();
            Value::from(language.to_owned())
        }
        "AccessibleId" => Value::from(String::new()),
        _ => return None,
    })
}

/// A property of `org.a11y.atspi.Application`.
pub fn application(name: &str) -> Option<Value<'static>> {
    Some(match name {
        "ToolkitName" => Value::from("Lectern"),
        "Version" => Value::from(env!("CARGO_PKG_VERSION")),
        "AtspiVersion" => Value::from("2.1"),
        "Id" => Value::I32(0),
        _ => return None,
    })
}

/// What AT-SPI has no property for: the level of a heading, what a list counts.
fn attributes(asked: &Asked<'_>, id: Option<NodeId>) -> HashMap<&'static str, String> {
    let mut attributes = HashMap::from([("toolkit", "Lectern".to_owned())]);
    let Some(node) = id.and_then(|id| asked.snapshot.node(id)) else { return attributes };
    if let Some(level) = node.level() {
        attributes.insert("level", level.to_string());
    }
    if let Some(position) = node.position_in_set() {
        attributes.insert("posinset", (position + 1).to_string());
        let parent = id.and_then(|id| asked.snapshot.parent(id));
        let size = parent.and_then(|parent| asked.snapshot.node(parent)?.size_of_set());
        attributes.extend(size.map(|size| ("setsize", size.to_string())));
    }
    if let Some(language) = node.language() {
        attributes.insert("language", language.to_owned());
    }
    attributes
}

/// The interfaces that an object has.
fn interfaces(asked: &Asked<'_>, id: Option<NodeId>) -> Vec<String> {
    let mut all = vec!["Accessible"];
    match id {
        None => all.push("Application"),
        Some(id) => {
            let snapshot = asked.snapshot;
            let node = snapshot.node(id);
            let role = node.as_ref().map(accesskit::Node::role);
            all.push("Component");
            if snapshot.reach(id).is_some() {
                all.extend(["Text", "Hypertext"]);
            }
            if !snapshot.actions(id).is_empty() {
                all.push("Action");
            }
            if node.as_ref().is_some_and(|node| node.numeric_value().is_some()) {
                all.push("Value");
            }
            if matches!(role, Some(Role::ListBox | Role::TabList | Role::Tree)) {
                all.push("Selection");
            }
            if role == Some(Role::Document) {
                all.push("Document");
            }
            if matches!(ids::named(id), Some(Named::Link(_))) {
                all.push("Hyperlink");
            }
        }
    }
    all.into_iter().map(|name| format!("org.a11y.atspi.{name}")).collect()
}
