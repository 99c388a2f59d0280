//! Writes settings and places on a thread of its own, in the order in which they came, so that the window never waits
//! for a disk. Of several that wait only the newest is written.

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
    while let Ok(first) = waiting.recv() {
        let (mut settings, mut places) = (None, None);
        for save in std::iter::once(first).chain(waiting.try_iter()) {
            match save {
                Save::Settings(newer) => settings = Some(newer),
                Save::Places(newer) => places = Some(newer),
            }
        }
        let folders = Folders::find();
        let results = [
            settings.map(|chosen| store::save(&folders.config.join(settings::FILE), &chosen)),
            places.map(|known| store::save(&folders.state.join(places::FILE), &known)),
        ];
        for error in results.into_iter().flatten().filter_map(Result::err) {
            failed(error);
        }
    }
}
