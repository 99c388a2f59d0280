//! The way to the two buses: the session's, which says whether a screen reader is there, and the accessibility bus, where
//! it asks.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;
use std::thread;

use zbus::blocking::connection::Builder;
use zbus::blocking::{Connection, MessageIterator};
use zbus::message::Type;
use zbus::zvariant::{OwnedObjectPath, OwnedValue};

use super::answer::{self, Asked};
use super::snapshot::{Object, ROOT};
use super::{Job, Newest};
use crate::screen_reader::adapter::Event;

const BUS: &str = "org.a11y.Bus";
const BUS_PATH: &str = "/org/a11y/bus";
const STATUS: &str = "org.a11y.Status";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";

/// An object on the bus: who has it, and where.
pub type Address = (String, OwnedObjectPath);

/// Waits for screen readers until the session's bus is gone.
pub fn watch(
    jobs: &Sender<Job>,
    listening: &Arc<AtomicBool>,
    newest: &Newest,
    tell: &(impl Fn(Event) + Clone + Send + 'static),
) -> zbus::Result<()> {
    let session = Connection::session()?;
    let messages = MessageIterator::from(&session);
    let changes =
        format!("type='signal',path='{BUS_PATH}',interface='{PROPERTIES}',member='PropertiesChanged'");
    let dbus = "org.freedesktop.DBus";
    session.call_method(Some(dbus), "/org/freedesktop/DBus", Some(dbus), "AddMatch", &changes)?;
    let mut joined = None;
    follow(enabled(&session), &session, &mut joined, jobs, listening, newest, tell);
    for message in messages {
        let message = message?;
        let header = message.header();
        let is_change = message.message_type() == Type::Signal
            && header.member().is_some_and(|member| member == "PropertiesChanged")
            && header.path().is_some_and(|path| path == BUS_PATH);
        if is_change {
            follow(enabled(&session), &session, &mut joined, jobs, listening, newest, tell);
        }
    }
    Ok(())
}

/// Whether the desktop says that a screen reader is there.
fn enabled(session: &Connection) -> bool {
    let reply = session.call_method(Some(BUS), BUS_PATH, Some(PROPERTIES), "Get", &(STATUS, "IsEnabled"));
    let value = reply.and_then(|reply| reply.body().deserialize::<OwnedValue>());
    value.ok().and_then(|value| bool::try_from(value).ok()).unwrap_or(false)
}

/// Joins the accessibility bus when somebody listens, leaves it when nobody does.
fn follow(
    enabled: bool,
    session: &Connection,
    joined: &mut Option<Connection>,
    jobs: &Sender<Job>,
    listening: &Arc<AtomicBool>,
    newest: &Newest,
    tell: &(impl Fn(Event) + Clone + Send + 'static),
) {
    match (enabled, joined.take()) {
        (true, Some(connection)) => *joined = Some(connection),
        (true, None) => {
            if let Ok(connection) = join(session, newest, tell) {
                let _ = jobs.send(Job::Join(connection.clone()));
                listening.store(true, Ordering::Release);
                *joined = Some(connection);
                tell(Event::Came);
            }
        }
        (false, None) => {}
        (false, Some(connection)) => {
            listening.store(false, Ordering::Release);
            let _ = jobs.send(Job::Leave);
            let _ = connection.close();
            tell(Event::Went);
        }
    }
}

/// Joins the accessibility bus and begins to answer there.
fn join(
    session: &Connection,
    newest: &Newest,
    tell: &(impl Fn(Event) + Clone + Send + 'static),
) -> zbus::Result<Connection> {
    let address = match std::env::var("AT_SPI_BUS_ADDRESS") {
        Ok(address) if !address.is_empty() => address,
        _ => {
            let reply = session.call_method(Some(BUS), BUS_PATH, Some(BUS), "GetAddress", &())?;
            reply.body().deserialize()?
        }
    };
    let connection = Builder::address(address.as_str())?.build()?;
    let name = connection.unique_name().map(ToString::to_string).unwrap_or_default();
    let messages = MessageIterator::from(&connection);
    let (answering, newest, tell) = (connection.clone(), Arc::clone(newest), tell.clone());
    let me: Address = (name.clone(), Object::Application.path(0));
    let registry = "org.a11y.atspi.Registry";
    // Answers are needed while the registry takes us in, so the desktop's address comes to them afterwards.
    let (desktop, embedded) = std::sync::mpsc::channel::<Address>();
    thread::Builder::new()
        .name("accessibility-answers".into())
        .spawn(move || {
            let mut parent = None;
            for message in messages {
                let Ok(message) = message else { return };
                if message.message_type() != Type::MethodCall {
                    continue;
                }
                parent = embedded.try_recv().ok().or(parent);
                let snapshot = super::current(&newest);
                let asked = Asked { snapshot: &snapshot, name: &name, desktop: parent.as_ref(), tell: &tell };
                if answer::answer(&answering, &message, &asked).is_err() {
                    return;
                }
            }
        })
        .map_err(|error| zbus::Error::InputOutput(error.into()))?;
    let socket = "org.a11y.atspi.Socket";
    let reply = connection.call_method(Some(registry), ROOT, Some(socket), "Embed", &(me,))?;
    if let Ok(address) = reply.body().deserialize::<Address>() {
        let _ = desktop.send(address);
    }
    Ok(connection)
}
