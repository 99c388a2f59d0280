//! AT-SPI, the accessibility service of Linux desktops, over the session's message bus: our own, because Orca asks for
//! more of a text than the toolkits' bridges give (text at an offset in the old way and the new, sentences, what follows
//! what, the level of a heading).
//!
//! 1. A thread asks the session's bus whether a screen reader is there (`IsEnabled` of `org.a11y.Status`) and sleeps until
//!    that changes ([`bus`]). Without a bus it ends; while nobody listens there is no second thread and no tree.
//! 2. When one comes, the accessibility bus is joined and the window told. Each update becomes a [`snapshot::Snapshot`],
//!    which never changes; a thread compares it with the one before and tells what is new ([`event`]).
//! 3. Another thread answers questions from the newest snapshot ([`answer`]): one function for each interface, no object
//!    for each node. [`reach`] turns offsets in characters into places of the text and back.
//! 4. What the screen reader wants done goes to the window as any other wish.
//! 5. Each key is shown to it first, because that is how it has commands of its own ([`keys`]).
//!
//! Numbers of roles, states and relations are in [`code`], from the AT-SPI specification.

mod answer;
mod bus;
mod code;
mod event;
mod keys;
mod reach;
mod snapshot;

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use super::{Event, KeyPress, Platform};
use crate::screen_reader::geometry::Rect;
use crate::screen_reader::shown::Shown;
use snapshot::{Snapshot, Window};

/// The bus.
pub struct Unix {
    jobs: Sender<Job>,
    /// Whether anybody listens.
    listening: Arc<AtomicBool>,
    /// Where keys are asked about.
    keys: keys::Keys,
}

/// Something for the thread that tells.
enum Job {
    /// The window shows this now.
    Show(Box<Shown>),
    /// The window has the keyboard, or has not.
    Focus(bool),
    /// The window stands here, in physical pixels.
    Move(Rect),
    /// A screen reader came; the bus has been joined.
    Join(zbus::blocking::Connection),
    /// Nobody listens any more.
    Leave,
}

/// The newest snapshot, for whoever answers.
type Newest = Arc<Mutex<Arc<Snapshot>>>;

impl Unix {
    /// Begins to wait.
    pub fn new(tell: impl Fn(Event) + Clone + Send + 'static) -> Self {
        let (jobs, waiting) = mpsc::channel();
        let listening = Arc::new(AtomicBool::new(false));
        let newest: Newest = Arc::default();
        let keys = keys::Keys::default();
        let (joined, flag, shared) = (jobs.clone(), Arc::clone(&listening), Arc::clone(&newest));
        let asked = keys.clone();
        // A machine without threads to spare is one without a screen reader.
        let _ = thread::Builder::new().name("accessibility".into()).spawn(move || {
            // Whatever the bus says against it, nobody listens then.
            let _ = bus::watch(&joined, &flag, &shared, &tell);
        });
        let _ = thread::Builder::new().name("accessibility-events".into()).spawn(move || {
            tell_all(&waiting, &newest, &asked);
        });
        Self { jobs, listening, keys }
    }

    fn send(&self, job: Job) {
        // A thread that is gone has nobody to tell.
        let _ = self.jobs.send(job);
    }
}

impl Platform for Unix {
    fn update(&mut self, shown: &mut dyn FnMut() -> Shown) {
        if self.listening.load(Ordering::Acquire) {
            self.send(Job::Show(Box::new(shown())));
        }
    }

    fn keeps_key(&self, key: &KeyPress) -> bool {
        self.keys.keeps(key)
    }

    fn window_focused(&mut self, focused: bool) {
        self.send(Job::Focus(focused));
    }

    fn window_moved(&mut self, bounds: Rect) {
        self.send(Job::Move(bounds));
    }
}

/// Makes snapshots of what comes and tells what is new in them.
fn tell_all(waiting: &mpsc::Receiver<Job>, newest: &Newest, keys: &keys::Keys) {
    let mut connection = None;
    let mut window = Window::default();
    for job in waiting {
        let before = current(newest);
        let now = match job {
            Job::Join(joined) => {
                keys.ask_at(&joined);
                connection = Some(joined);
                continue;
            }
            Job::Leave => {
                connection = None;
                keys.forget();
                *newest.lock().unwrap_or_else(PoisonError::into_inner) = Arc::default();
                continue;
            }
            Job::Focus(active) => {
                window.active = active;
                before.with_window(window)
            }
            Job::Move(bounds) => {
                window.bounds = bounds;
                before.with_window(window)
            }
            Job::Show(shown) => Snapshot::new(*shown, window, &before),
        };
        let now = Arc::new(now);
        *newest.lock().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&now);
        if let Some(connection) = &connection {
            // A bus that is gone is noticed by the thread that reads from it.
            let _ = event::tell(connection, &before, &now);
        }
    }
}

fn current(newest: &Newest) -> Arc<Snapshot> {
    Arc::clone(&newest.lock().unwrap_or_else(PoisonError::into_inner))
}
