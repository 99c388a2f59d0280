//! The settings that Linux desktops tell every program: the interface `org.freedesktop.portal.Settings` on the session's
//! message bus.
//!
//! 1. A thread asks the bus for the signal `SettingChanged`, then asks the portal for everything with one `ReadAll`.
//! 2. From then on it sleeps until a message comes: the answer, or a change.
//! 3. Without a bus the thread ends. Without a portal, or with one that never answers, it sleeps for ever.
//!
//! All comes over one stream, so no change between question and answer is lost, and nothing ever waits for an answer.
//! `ReadAll` is there in every version of the interface; what it leaves out, the desktop does not have.

use std::collections::HashMap;
use std::thread;

use zbus::blocking::{Connection, MessageIterator};
use zbus::message::{Message, Type};
use zbus::zvariant::{OwnedValue, Value};

use super::{APPEARANCE, GNOME, GNOME_ACCESS, Report, Reported, Wishes};

const PORTAL: &str = "org.freedesktop.portal.Desktop";
const PATH: &str = "/org/freedesktop/portal/desktop";
const SETTINGS: &str = "org.freedesktop.portal.Settings";
const CHANGED: &str = "SettingChanged";

/// The answer to `ReadAll`: namespaces, keys, values.
type Everything = HashMap<String, HashMap<String, OwnedValue>>;

/// See [`super::watch`].
pub fn watch(mut tell: impl FnMut(Wishes) + Send + 'static) {
    let listening = move || {
        // Whatever the bus says against it, there are no wishes then.
        let _ = listen(&mut tell);
    };
    // A system without threads to spare is one without wishes.
    let _ = thread::Builder::new().name("desktop".into()).spawn(listening);
}

fn listen(tell: &mut impl FnMut(Wishes)) -> zbus::Result<()> {
    let connection = Connection::session()?;
    let messages = MessageIterator::from(&connection);
    let signals =
        format!("type='signal',sender='{PORTAL}',path='{PATH}',interface='{SETTINGS}',member='{CHANGED}'");
    send(
        &connection,
        "org.freedesktop.DBus",
        "/org/freedesktop/DBus",
        "org.freedesktop.DBus",
        "AddMatch",
        &signals,
    )?;
    let namespaces = vec![APPEARANCE, GNOME, GNOME_ACCESS];
    let asked = send(&connection, PORTAL, PATH, SETTINGS, "ReadAll", &namespaces)?;
    let mut report = Report::default();
    let mut told = report.wishes();
    for message in messages {
        take(&mut report, &message?, asked);
        let wishes = report.wishes();
        if wishes != told {
            told = wishes;
            tell(wishes);
        }
    }
    Ok(())
}

/// Asks without waiting for the answer; gives the number that the answer will name.
fn send<T: zbus::export::serde::Serialize + zbus::zvariant::DynamicType>(
    connection: &Connection,
    to: &str,
    path: &str,
    interface: &str,
    method: &str,
    body: &T,
) -> zbus::Result<u32> {
    let call = Message::method_call(path, method)?.destination(to)?.interface(interface)?.build(body)?;
    connection.send(&call)?;
    Ok(call.primary_header().serial_num().get())
}

/// Takes in a message, if it is one of those that are waited for.
fn take(report: &mut Report, message: &Message, asked: u32) {
    let header = message.header();
    match message.message_type() {
        Type::MethodReturn if header.reply_serial().is_some_and(|serial| serial.get() == asked) => {
            let Ok(all) = message.body().deserialize::<Everything>() else { return };
            for (namespace, settings) in &all {
                for (key, value) in settings {
                    take_value(report, namespace, key, value);
                }
            }
        }
        Type::Signal if header.member().is_some_and(|member| member == CHANGED) => {
            let body = message.body();
            let Ok((namespace, key, value)) = body.deserialize::<(&str, &str, Value<'_>)>() else { return };
            take_value(report, namespace, key, &value);
        }
        Type::MethodReturn | Type::Signal | Type::MethodCall | Type::Error => {}
    }
}

fn take_value(report: &mut Report, namespace: &str, key: &str, value: &Value<'_>) {
    let reported = match value {
        Value::Bool(on) => Reported::Switch(*on),
        Value::U8(number) => Reported::Number(f64::from(*number)),
        Value::I16(number) => Reported::Number(f64::from(*number)),
        Value::U16(number) => Reported::Number(f64::from(*number)),
        Value::I32(number) => Reported::Number(f64::from(*number)),
        Value::U32(number) => Reported::Number(f64::from(*number)),
        Value::F64(number) => Reported::Number(*number),
        // Some portals wrap a value once more.
        Value::Value(inner) => return take_value(report, namespace, key, inner),
        _ => return,
    };
    report.take(namespace, key, &reported);
}
