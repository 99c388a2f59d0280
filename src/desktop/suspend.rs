//! Tells when a Linux machine is about to fall asleep: the signal `PrepareForSleep` of `org.freedesktop.login1` on the system's
//! message bus, as systemd and elogind send it.
//!
//! A thread sleeps until the signal comes. Without a bus it ends; without anybody who sends the signal it sleeps for ever.

use std::thread;

use zbus::MatchRule;
use zbus::blocking::{Connection, MessageIterator};
use zbus::message::Type;

const LOGIN: &str = "org.freedesktop.login1";
const PATH: &str = "/org/freedesktop/login1";
const MANAGER: &str = "org.freedesktop.login1.Manager";
const SIGNAL: &str = "PrepareForSleep";
/// Signals that wait; there is one before and one after each sleep.
const WAITING: usize = 4;

/// See [`super::watch_suspend`].
pub fn watch(mut tell: impl FnMut() + Send + 'static) {
    let listening = move || {
        // Whatever the bus says against it, nobody tells then.
        let _ = listen(&mut tell);
    };
    let _ = thread::Builder::new().name("suspend".into()).spawn(listening);
}

fn listen(tell: &mut impl FnMut()) -> zbus::Result<()> {
    let connection = Connection::system()?;
    let rule = MatchRule::builder()
        .msg_type(Type::Signal)
        .sender(LOGIN)?
        .path(PATH)?
        .interface(MANAGER)?
        .member(SIGNAL)?
        .build();
    for message in MessageIterator::for_match_rule(rule, &connection, Some(WAITING))? {
        // True before it falls asleep, false when it has woken.
        if message?.body().deserialize::<bool>() == Ok(true) {
            tell();
        }
    }
    Ok(())
}
