//! What became of the texts of a folder, for people and for programs.

use std::path::Path;

use serde::Serialize;

use crate::cli::options::Options;
use crate::cli::{Exit, json, line};
use crate::error::Error;
use crate::session::Context;

/// What became of a text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum State {
    /// Its files were made.
    Made,
    /// They were there and up to date.
    Current,
    /// They could not be made.
    #[default]
    Failed,
}

/// One text.
#[derive(Default, Serialize)]
pub(super) struct Row {
    /// Its path below the folder.
    pub(super) source: String,
    pub(super) state: State,
    /// Its files below the other folder, the speech first.
    pub(super) files: Vec<String>,
    pub(super) duration_s: f64,
    pub(super) sentences: usize,
    pub(super) skipped: usize,
    /// Speeches that an earlier run, which was interrupted, had spoken.
    pub(super) resumed: usize,
    /// Why its files could not be made.
    pub(super) reason: Option<String>,
}

#[derive(Serialize)]
struct Summary<'a> {
    path: &'a Path,
    made: usize,
    current: usize,
    failed: usize,
    duration_s: f64,
    seconds: f64,
    texts: Vec<&'a Row>,
}

/// Tells what became of all, which took so many seconds; the exit code tells whether something failed.
pub(super) fn report<'a>(
    rows: impl Iterator<Item = &'a Row>,
    seconds: f64,
    options: &Options,
    context: &Context,
) -> Result<Exit, Error> {
    let texts: Vec<&Row> = rows.collect();
    let count = |state| texts.iter().filter(|row| row.state == state).count();
    let [made, current, failed] = [State::Made, State::Current, State::Failed].map(count);
    if options.json {
        let path = options.to.as_deref().unwrap_or(Path::new("."));
        let duration_s = texts.iter().map(|row| row.duration_s).sum();
        json(&Summary { path, made, current, failed, duration_s, seconds, texts })?;
    } else {
        let counts = [("made", made.into()), ("current", current.into()), ("failed", failed.into())];
        line(context.pack.tr_with("cli-exported-folder", &counts))?;
    }
    Ok(if failed > 0 { Exit::Failed } else { Exit::Done })
}
