//! Gives up the network, reads the command line and hands over to the voice's worker, the command line or the window.

use std::process::ExitCode;

use lectern::cli::{self, Exit, Invocation, Options};
use lectern::error::Error;
use lectern::session::Context;
use lectern::{memory, sandbox, voice};

fn main() -> ExitCode {
    // Before anything else: no thread, no child and no library of ours can reach the network from here on.
    let sealed = sandbox::deny_network();
    memory::be_frugal();
    let words: Vec<_> = std::env::args_os().skip(1).collect();
    if let [flag, engine] = words.as_slice()
        && flag == "--voice-worker"
    {
        return voice::worker::run_worker(&engine.to_string_lossy());
    }
    let (parsed, options) = cli::parse(words);
    let context = Context::load(options.locale.clone());
    if let Err(error) = &sealed {
        cli::complain(&context, error);
        return Exit::Failed.into();
    }
    let invocation = match parsed {
        Ok(invocation) => invocation,
        Err(error) => {
            cli::complain(&context, &error);
            return Exit::Usage.into();
        }
    };
    if let Some(exit) = cli::run(invocation, &options, &context, drawable) {
        return exit.into();
    }
    match window(invocation, options, &context) {
        Ok(()) => Exit::Done.into(),
        Err(error) => {
            cli::complain(&context, &error);
            Exit::Failed.into()
        }
    }
}

/// Opens the window, or draws it into a picture.
#[cfg(feature = "gui")]
fn window(invocation: Invocation, options: Options, context: &Context) -> Result<(), Error> {
    use lectern::gui::{self, snapshot::Shot};

    if invocation != Invocation::Snapshot {
        return gui::open(options.target.as_deref(), context);
    }
    let Options { target, size, scale, text_size, theme, mark, panel, .. } = options;
    let shot = Shot { target, size, scale, text_size, theme, mark, panel };
    gui::snapshot::write(&options.to, &shot, context)
}

/// Says that this build has no window.
#[cfg(not(feature = "gui"))]
fn window(_invocation: Invocation, _options: Options, _context: &Context) -> Result<(), Error> {
    Err(Error::NoWindow { reason: "built without the feature \"gui\"".to_owned() })
}

#[cfg(feature = "gui")]
fn drawable(c: char) -> bool {
    lectern::gui::font::covers(c)
}

/// Without a window there are no bundled faces to ask.
#[cfg(not(feature = "gui"))]
fn drawable(_: char) -> bool {
    true
}
