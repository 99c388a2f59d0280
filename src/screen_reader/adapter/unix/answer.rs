//! Answers what a screen reader asks, from the newest snapshot: one file for what is asked of every object ([`object`]), of
//! texts ([`text`]), of places on the screen ([`place`]) and of controls ([`control`]).
//!
//! Every call is answered at once, and one that cannot be with an error: nobody waits for us.
//! A new interface is a function of a call that answers `None` to what it does not know, and a line in [`method`].

mod control;
mod object;
mod place;
mod text;

use accesskit::{Action, ActionData, ActionRequest, NodeId, TreeId};
use zbus::blocking::Connection;
use zbus::export::serde::{Deserialize, Serialize};
use zbus::message::Message;
use zbus::zvariant::{DynamicType, Type, Value};

use super::bus::Address;
use super::snapshot::{Object, Snapshot};
use crate::screen_reader::adapter::{Event, Request};
use crate::screen_reader::wish::Wish;

const PROPERTIES: &str = "org.freedesktop.DBus.Properties";
const CACHE: &str = "/org/a11y/atspi/cache";

/// What answers come from, and where wishes go.
pub struct Asked<'a> {
    /// The moment.
    pub snapshot: &'a Snapshot,
    /// Our name on the bus.
    pub name: &'a str,
    /// The desktop, which holds the program.
    pub desktop: Option<&'a Address>,
    /// Takes wishes.
    pub tell: &'a dyn Fn(Event),
}

impl Asked<'_> {
    /// An object's address.
    fn address(&self, object: Object) -> Address {
        (self.name.to_owned(), object.path(self.snapshot.generation))
    }

    /// The address of a node; that of nothing where there is none.
    fn address_of(&self, id: Option<NodeId>) -> Address {
        match id {
            Some(id) => self.address(Object::Node(id)),
            None => nothing(),
        }
    }

    /// Asks the window for what can be asked of a node.
    fn ask(&self, id: NodeId, action: Action, data: Option<ActionData>) {
        let request = ActionRequest { action, target_tree: TreeId::ROOT, target_node: id, data };
        (self.tell)(Event::Asked(Request(request)));
    }

    /// Asks the window for something else.
    fn wish(&self, wish: Wish) {
        (self.tell)(Event::Wished(wish));
    }
}

/// The address that stands for no object.
fn nothing() -> Address {
    let null = zbus::zvariant::ObjectPath::try_from("/org/a11y/atspi/null");
    (String::new(), null.map(Into::into).unwrap_or_default())
}

/// A question.
struct Call<'a> {
    connection: &'a Connection,
    message: &'a Message,
    member: &'a str,
}

/// An answer that was sent, or not.
type Sent = zbus::Result<()>;

impl Call<'_> {
    fn args<T: for<'d> Deserialize<'d> + Type>(&self) -> Option<T> {
        self.message.body().deserialize().ok()
    }

    fn reply(&self, body: &(impl Serialize + DynamicType)) -> Option<Sent> {
        Some(self.connection.reply(&self.message.header(), body))
    }
}

/// Answers a call. Fails where the bus is gone.
pub fn answer(connection: &Connection, message: &Message, asked: &Asked<'_>) -> Sent {
    let header = message.header();
    let path = header.path().map(|path| path.as_str()).unwrap_or_default();
    let interface = header.interface().map(|interface| interface.as_str()).unwrap_or_default();
    let member = header.member().map(|member| member.as_str()).unwrap_or_default();
    let call = Call { connection, message, member };
    let sent = match (interface, Object::at(path, asked.snapshot.generation)) {
        ("org.freedesktop.DBus.Peer", _) => call.reply(&()),
        ("org.freedesktop.DBus.Introspectable", _) => call.reply(&"<node/>"),
        // The cache is only a shortcut: whoever finds it empty asks the objects.
        (_, None) if path == CACHE => call.reply(&Vec::<object::CacheItem>::new()),
        (PROPERTIES, Some(object)) => properties(&call, asked, object),
        (interface, Some(object)) => method(&call, asked, interface, object),
        (_, None) => None,
    };
    sent.unwrap_or_else(|| {
        connection.reply_error(
            &header,
            "org.freedesktop.DBus.Error.UnknownMethod",
            &"There is no such thing.",
        )
    })
}

fn method(call: &Call<'_>, asked: &Asked<'_>, interface: &str, object: Object) -> Option<Sent> {
    let interface = interface.strip_prefix("org.a11y.atspi.")?;
    let id = match (interface, object) {
        ("Accessible", object) => return object::answer(call, asked, object),
        (_, Object::Application) => return None,
        (_, Object::Node(id)) => id,
    };
    match interface {
        "Component" => place::answer(call, asked, id),
        "Text" => text::answer(call, asked, id),
        "Document" => text::document(call, asked, id),
        "Hypertext" => text::hypertext(call, asked, id),
        "Hyperlink" => text::hyperlink(call, asked, id),
        "Action" => control::action(call, asked, id),
        "Selection" => control::selection(call, asked, id),
        _ => None,
    }
}

fn properties(call: &Call<'_>, asked: &Asked<'_>, object: Object) -> Option<Sent> {
    match call.member {
        "Get" => {
            let (interface, name) = call.args::<(String, String)>()?;
            call.reply(&property(asked, object, &interface, &name)?)
        }
        "GetAll" => {
            let interface = call.args::<String>()?;
            let all: std::collections::HashMap<&str, Value<'_>> = PROPERTY_NAMES
                .iter()
                .filter_map(|name| Some((*name, property(asked, object, &interface, name)?)))
                .collect();
            call.reply(&all)
        }
        "Set" => {
            let (interface, name, value) = call.args::<(String, String, zbus::zvariant::OwnedValue)>()?;
            match (interface.as_str(), name.as_str(), object) {
                ("org.a11y.atspi.Value", "CurrentValue", Object::Node(id)) => {
                    let value = f64::try_from(value).ok()?;
                    asked.ask(id, Action::SetValue, Some(ActionData::NumericValue(value)));
                }
                // The registry numbers programs; we need no number.
                ("org.a11y.atspi.Application", "Id", Object::Application) => {}
                _ => return None,
            }
            call.reply(&())
        }
        _ => None,
    }
}

/// The names of all properties.
const PROPERTY_NAMES: &[&str] = &[
    "Name",
    "Description",
    "Parent",
    "ChildCount",
    "Locale",
    "AccessibleId",
    "CharacterCount",
    "CaretOffset",
    "NActions",
    "NSelectedChildren",
    "MinimumValue",
    "MaximumValue",
    "MinimumIncrement",
    "CurrentValue",
    "Text",
    "ToolkitName",
    "Version",
    "AtspiVersion",
    "Id",
    "NAnchors",
    "StartIndex",
    "EndIndex",
];

fn property(asked: &Asked<'_>, object: Object, interface: &str, name: &str) -> Option<Value<'static>> {
    match (interface.strip_prefix("org.a11y.atspi.")?, object) {
        ("Accessible", object) => object::property(asked, object, name),
        ("Application", Object::Application) => object::application(name),
        ("Text", Object::Node(id)) => text::property(asked, id, name),
        ("Hyperlink", Object::Node(id)) => text::hyperlink_property(asked, id, name),
        ("Action" | "Selection" | "Value", Object::Node(id)) => control::property(asked, id, name),
        _ => None,
    }
}

/// A count as the bus has it.
fn int(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}

/// A count from the bus; what is negative is none.
fn count(number: i32) -> usize {
    usize::try_from(number).unwrap_or_default()
}
