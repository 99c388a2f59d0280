//! Ends long work in good order when somebody interrupts it: what is half made is taken away first, then the program
//! ends as an interrupted program does.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use signal_hook::consts::TERM_SIGNALS;
use signal_hook::{flag, low_level};

use crate::error::Error;

/// What comes when the terminal is closed.
#[cfg(unix)]
const HANG_UP: &[i32] = &[signal_hook::consts::SIGHUP];
#[cfg(not(unix))]
const HANG_UP: &[i32] = &[];

/// A watch for interrupts from the keyboard and the system; from its start they no longer end the program at once.
pub(super) struct Interrupt {
    /// The number of the signal that came last; 0 is none.
    signal: Arc<AtomicUsize>,
}

impl Interrupt {
    /// Begins to watch.
    pub(super) fn watch() -> Self {
        let signal = Arc::new(AtomicUsize::new(0));
        for &kind in TERM_SIGNALS.iter().chain(HANG_UP) {
            // One that cannot be watched ends the program as before.
            let _ = flag::register_usize(kind, Arc::clone(&signal), kind.unsigned_abs() as usize);
        }
        Self { signal }
    }

    /// Whether somebody has interrupted.
    pub(super) fn came(&self) -> bool {
        self.signal.load(Ordering::Relaxed) != 0
    }

    /// Fails once somebody has interrupted; the error only ends the work on `path` and is never told.
    pub(super) fn check(&self, path: &Path) -> Result<(), Error> {
        if self.came() {
            return Err(Error::Unreachable { path: path.to_owned(), reason: "interrupted".to_owned() });
        }
        Ok(())
    }

    /// Ends the program by the signal that came, if one did.
    pub(super) fn follow(&self) {
        if let Ok(signal @ 1..) = i32::try_from(self.signal.load(Ordering::Relaxed)) {
            // Does not come back for these signals.
            let _ = low_level::emulate_default_handler(signal);
        }
    }
}
