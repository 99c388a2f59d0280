//! A machine without a screen. The toolkit panics there; a reader gets a sentence and the exit code of a failure instead.

use std::any::Any;
use std::panic::{self, AssertUnwindSafe};

use crate::error::Error;

/// How the toolkit's panic begins where no window system answers (`iced_winit::run`).
const NO_SCREEN: &str = "Create event loop: ";

/// Runs the window's loop. Any other panic stays what it is.
pub(super) fn run(window: impl FnOnce() -> iced::Result) -> Result<(), Error> {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if no_screen(info.payload()).is_none() {
            usual(info);
        }
    }));
    match panic::catch_unwind(AssertUnwindSafe(window)) {
        Ok(ended) => ended.map_err(|error| Error::NoWindow { reason: error.to_string() }),
        Err(payload) => match no_screen(&*payload) {
            Some(reason) => Err(Error::NoWindow { reason }),
            None => panic::resume_unwind(payload),
        },
    }
}

/// What the window system said, if that is what the panic is about.
fn no_screen(payload: &(dyn Any + Send)) -> Option<String> {
    let message = payload.downcast_ref::<String>()?.strip_prefix(NO_SCREEN)?;
    // Written for programmers: `Os(OsError { line: 1, file: "…", error: Misc("the reason") })`.
    let error = message.rsplit_once("error: ").map_or(message, |(_, error)| error);
    let error = error.trim_end_matches([' ', '}', ')']);
    Some(error.rsplit(['(', '"']).find(|part| !part.is_empty()).unwrap_or(error).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reason(message: &str) -> Option<String> {
        no_screen(&message.to_owned())
    }

    #[test]
    fn only_the_reason_is_left_of_what_the_toolkit_says() {
        let said =
            |error| reason(&format!("{NO_SCREEN}Os(OsError {{ line: 1, file: \"a.rs\", error: {error} }})"));
        assert_eq!(said("Misc(\"DISPLAY is not set.\")").as_deref(), Some("DISPLAY is not set."));
        assert_eq!(said("XNotSupported(XOpenDisplayFailed)").as_deref(), Some("XOpenDisplayFailed"));
        assert_eq!(reason(&format!("{NO_SCREEN}NotSupported")).as_deref(), Some("NotSupported"));
    }

    #[test]
    fn other_panics_are_left_alone() {
        assert_eq!(reason("index out of bounds"), None);
        assert!(panic::catch_unwind(|| run(|| panic!("something else"))).is_err());
    }
}
