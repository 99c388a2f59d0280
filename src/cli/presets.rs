//! `lectern presets`: the reader's own presets into a file, and those of a file into the reader's settings.
//!
//! A window that is open meanwhile shows them when it is opened the next time; dropping the file on it shows them at once.

use std::path::PathBuf;

use super::line;
use super::options::{Exchange, Options};
use crate::error::Error;
use crate::session::Context;
use crate::settings::presets;
use crate::settings::store::{self, Folders};
use crate::settings::{self, Settings};

/// Writes or takes in.
pub fn run(way: Exchange, options: &Options, context: &Context) -> Result<(), Error> {
    let path = PathBuf::from(options.target.clone().unwrap_or_default());
    let pack = &context.pack;
    match way {
        Exchange::Export => {
            presets::write(&path, context.settings.presets.own())?;
            line(pack.tr_with("cli-wrote", &[("path", path.display().to_string().into())]))
        }
        Exchange::Import => {
            let all = presets::read(&path)?;
            let mut settings: Settings = context.settings.clone();
            let added = settings.presets.add(all);
            store::save_changes(&Folders::find().config.join(settings::FILE), &settings, &context.settings)?;
            line(pack.tr_with("status-presets-added", &[("count", (added as f64).into())]))
        }
    }
}
