//! Writes settings and places on a thread of its own, in the order in which they came, so that the window never waits
//! for a disk. Of several that wait only the newest is written, and of that only what was changed in this window since it was
//! written last: what another window or a command in a terminal wrote meanwhile stays.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::{self, JoinHandle};

use crate::error::Error;
use crate::settings::places::{self, Places};
use crate::settings::store::{self, Folders};
use crate::settings::{self, Settings};

/// Something to write.
#[derive(Debug, Clone)]
pub enum Save {
    /// The settings.
    Settings(Box<Settings>),
    /// The places.
    Places(Places),
}

/// The thread. Dropping it waits until everything is written.
#[derive(Debug)]
pub struct Saver {
    jobs: Option<Sender<Save>>,
    thread: Option<JoinHandle<()>>,
}

impl Saver {
    /// Starts the thread; `failed` is told what could not be written.
    pub fn start(failed: impl Fn(Error) + Send + 'static) -> Self {
        let (jobs, waiting) = mpsc::channel();
        let thread = thread::Builder::new().name("saver".into()).spawn(move || work(&waiting, &failed)).ok();
        Self { jobs: Some(jobs), thread }
    }

    /// Has something written soon.
    pub fn save(&self, save: Save) {
        if let Some(jobs) = &self.jobs {
            // A saver whose thread is gone has already told why.
            let _ = jobs.send(save);
        }
    }
}

impl Drop for Saver {
    fn drop(&mut self) {
        drop(self.jobs.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn work(waiting: &Receiver<Save>, failed: &impl Fn(Error)) {
    let folders = Folders::find();
    let files = (folders.config.join(settings::FILE), folders.state.join(places::FILE));
    // What this window has, as far as it is written.
    let (mut old_settings, _): (Settings, _) = store::load(&files.0);
    old_settings.sanitise();
    let (mut old_places, _): (Places, _) = store::load(&files.1);
    while let Ok(first) = waiting.recv() {
        let (mut settings, mut places) = (None, None);
        for save in std::iter::once(first).chain(waiting.try_iter()) {
            match save {
                Save::Settings(newer) => settings = Some(*newer),
                Save::Places(newer) => places = Some(newer),
            }
        }
        if let Some(settings) = settings {
            match store::save_changes(&files.0, &settings, &old_settings) {
                Ok(()) => old_settings = settings,
                Err(error) => failed(error),
            }
        }
        if let Some(places) = places {
            let (there, _) = store::load(&files.1);
            match store::save(&files.1, &places.over(&old_places, there)) {
                Ok(()) => old_places = places,
                Err(error) => failed(error),
            }
        }
    }
}
