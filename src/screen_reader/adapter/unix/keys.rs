//! Keys go to the screen reader first: it has commands of its own, and must know the last key to tell a step by letter from
//! one by line. That is how every program does it on X11 with screen readers of the old kind; those of the new kind look at
//! the keyboard themselves and have nobody here to ask.
//!
//! A thread asks and the window waits for the answer, for at most [`PATIENCE`]: a screen reader that does not answer must
//! not take the keyboard with it, and is not asked again until it has answered.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use zbus::blocking::Connection;

use crate::screen_reader::adapter::KeyPress;

/// How long the window waits for an answer.
const PATIENCE: Duration = Duration::from_millis(100);

const REGISTRY: &str = "org.a11y.atspi.Registry";
const CONTROLLER: &str = "org.a11y.atspi.DeviceEventController";
const PATH: &str = "/org/a11y/atspi/registry/deviceeventcontroller";

/// A question, and where its answer goes.
type Question = (KeyPress, Sender<bool>);

/// Where keys are asked about, once a screen reader is there.
#[derive(Clone, Default)]
pub struct Keys {
    thread: Arc<Mutex<Option<Sender<Question>>>>,
    /// Whether a question waits for its answer.
    waiting: Arc<AtomicBool>,
}

impl Keys {
    /// Asks on this bus from now on.
    pub fn ask_at(&self, connection: &Connection) {
        let (questions, asked) = mpsc::channel::<Question>();
        let (connection, waiting) = (connection.clone(), Arc::clone(&self.waiting));
        let began = Instant::now();
        let _ = thread::Builder::new().name("accessibility-keys".into()).spawn(move || {
            for (key, answer) in asked {
                let kept = ask(&connection, &key, began).unwrap_or(false);
                waiting.store(false, Ordering::Release);
                // The window may have stopped waiting.
                let _ = answer.send(kept);
            }
        });
        *self.thread.lock().unwrap_or_else(PoisonError::into_inner) = Some(questions);
    }

    /// Asks nobody from now on.
    pub fn forget(&self) {
        *self.thread.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// Whether the screen reader keeps a key.
    pub fn keeps(&self, key: &KeyPress) -> bool {
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(questions) = thread.as_ref() else { return false };
        if self.waiting.swap(true, Ordering::AcqRel) {
            return false;
        }
        let (answer, answered) = mpsc::channel();
        if questions.send((key.clone(), answer)).is_err() {
            return false;
        }
        answered.recv_timeout(PATIENCE).unwrap_or(false)
    }
}

/// Asks the registry, which asks whoever wants to know of keys.
fn ask(connection: &Connection, key: &KeyPress, began: Instant) -> zbus::Result<bool> {
    let kind = u32::from(!key.pressed);
    // Signed, against what the interface's description says: the registry takes no others (at-spi2-core 2.46).
    let [symbol, code, modifiers] = [key.symbol, key.code, key.modifiers].map(u32::cast_signed);
    // Milliseconds since any moment, to tell a double press by; an event without a time is taken for none.
    let time = i32::try_from(began.elapsed().as_millis()).unwrap_or(i32::MAX).max(1);
    let event = (kind, symbol, code, modifiers, time, key.name.as_str(), key.is_text);
    let reply =
        connection.call_method(Some(REGISTRY), PATH, Some(CONTROLLER), "NotifyListenersSync", &(event,))?;
    reply.body().deserialize()
}
