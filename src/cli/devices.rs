//! `lectern devices`: from where the sound can come.

use serde::Serialize;

use super::options::Options;
use super::{json, line};
use crate::audio::output;
use crate::error::Error;
use crate::settings::device::Device;

#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    name: &'a str,
}

/// Every device, by its name; for programs with the id as well. None where the system has no sound.
pub fn list(options: &Options) -> Result<(), Error> {
    let devices = output::devices();
    if options.json {
        let rows = devices.iter().map(|device| Row { id: &device.id, name: &device.name });
        return json(&rows.collect::<Vec<_>>());
    }
    devices.iter().try_for_each(|device| line(&device.name))
}

/// The device that somebody means; one that is not there is called as they call it.
pub fn called(words: &str) -> Device {
    let found = output::devices().into_iter().find(|device| device.is_called(words));
    found.unwrap_or_else(|| Device { id: words.to_owned(), name: words.to_owned() })
}
