//! The command line: the same core without a window.
//!
//! 1. [`parse`] reads the words into an [`Invocation`]: plain data, so that a test can read it too.
//! 2. [`run`] does what needs no window; `main` hands [`Invocation::Window`] and [`Invocation::Snapshot`] to the window.
//! 3. Results go to standard output, everything else to standard error; the exit code is an [`Exit`].
//!
//! A new command is a variant of [`Invocation`], a row in [`help`]'s table, its words in [`parse`], a file here, and its
//! messages in every pack.

pub mod check;
pub mod conformance;
pub mod devices;
pub mod export;
pub mod help;
mod interrupt;
pub mod list;
pub mod options;
pub mod presets;
mod progress;
pub mod pronounce;
pub mod read;
pub mod show;
pub mod voices;

use std::process::ExitCode;

use crate::error::Error;
use crate::session::Context;

pub use options::{Invocation, Options, parse};

/// How a run ended, as the shell sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Everything was done.
    Done = 0,
    /// It could not be done.
    Failed = 1,
    /// The command line cannot be understood.
    Usage = 2,
    /// `check` found something.
    Found = 3,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(exit as u8)
    }
}

/// Does what needs no window. `None` where a window is asked for. `drawable` tells whether a bundled font has a
/// character; it comes from the window's side, which has the fonts.
pub fn run(
    invocation: Invocation,
    options: &Options,
    context: &Context,
    drawable: fn(char) -> bool,
) -> Option<Exit> {
    let result = match invocation {
        Invocation::Window | Invocation::Snapshot => return None,
        Invocation::Help => help::print(context).map(|()| Exit::Done),
        Invocation::Version => list::version().map(|()| Exit::Done),
        Invocation::Read => read::run(options, context).map(|()| Exit::Done),
        Invocation::Export => export::run(options, context),
        Invocation::Show => show::run(options, context).map(|()| Exit::Done),
        Invocation::Conformance => conformance::run(options, context).map(|()| Exit::Done),
        Invocation::Voices => voices::list(options, context).map(|()| Exit::Done),
        Invocation::AddVoice => voices::add(options, context).map(|()| Exit::Done),
        Invocation::Devices => devices::list(options).map(|()| Exit::Done),
        Invocation::Locales => list::locales(options, context).map(|()| Exit::Done),
        Invocation::Keys => list::keys(options, context).map(|()| Exit::Done),
        Invocation::Presets(way) => presets::run(way, options, context).map(|()| Exit::Done),
        Invocation::Pronounce(what) => pronounce::run(what, options, context).map(|()| Exit::Done),
        Invocation::Check => check::run(options, context, drawable),
    };
    Some(result.unwrap_or_else(|error| {
        complain(context, &error);
        match error {
            Error::Usage { .. } => Exit::Usage,
            _ => Exit::Failed,
        }
    }))
}

/// Tells an error in the reader's language. Where nobody listens any more, nothing is told.
pub fn complain(context: &Context, error: &Error) {
    use std::io::Write;
    let _ = writeln!(std::io::stderr(), "lectern: {}", context.pack.error(error));
}

/// Writes a line to standard output; a closed pipe ends the run as if nothing were wrong, as other tools do.
pub(crate) fn line(text: impl AsRef<str>) -> Result<(), Error> {
    use std::io::Write;
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_ref().as_bytes()).and_then(|()| out.write_all(b"\n")) {
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => std::process::exit(0),
        Err(error) => Err(Error::from_io(std::path::Path::new("-"), &error)),
        Ok(()) => Ok(()),
    }
}

/// Writes data as JSON, indented, so that a person can read it too.
pub(crate) fn json(value: &impl serde::Serialize) -> Result<(), Error> {
    let failed = |error: serde_json::Error| Error::Malformed { path: "-".into(), reason: error.to_string() };
    line(serde_json::to_string_pretty(value).map_err(failed)?)
}
