//! Starts a voice's worker process; the window and the command line come later.

use std::process::ExitCode;

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    match (words.next().as_deref(), words.next()) {
        (Some("--voice-worker"), Some(engine)) => lectern::voice::worker::run_worker(&engine),
        (_, _) => ExitCode::from(2),
    }
}
