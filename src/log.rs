//! The event log: one JSON object a line in the file that `LECTERN_LOG` names; nothing at all where it is not set.
//!
//! Each line has `t`, the seconds since 1970 at which the thing happened (a word: at which it was heard), and `event`.
//! Measurements set it against a recording of the sound; people can attach it to a report.

use std::fs::File;
use std::io::Write as _;
use std::sync::{Mutex, OnceLock};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use serde_json::{Map, Value};

/// Whether somebody wants a log; ask before putting facts together.
pub fn is_on() -> bool {
    file().is_some()
}

/// Writes down that `event` happened at `at` (now or a moment ago), with its facts.
pub fn event(at: Instant, event: &str, facts: &[(&str, Value)]) {
    let Some(file) = file() else { return };
    let mut line = Map::new();
    line.insert("t".to_owned(), Value::from(since_1970(at)));
    line.insert("event".to_owned(), Value::from(event));
    line.extend(facts.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
    // A log that cannot be written must not stop anybody from reading.
    if let Ok(mut file) = file.lock() {
        let _ = writeln!(file, "{}", Value::Object(line));
    }
}

fn file() -> Option<&'static Mutex<File>> {
    static FILE: OnceLock<Option<Mutex<File>>> = OnceLock::new();
    FILE.get_or_init(|| {
        let path = std::env::var_os("LECTERN_LOG")?;
        File::options().create(true).append(true).open(path).ok().map(Mutex::new)
    })
    .as_ref()
}

fn since_1970(at: Instant) -> f64 {
    let ago = Instant::now().saturating_duration_since(at);
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    now.saturating_sub(ago).as_secs_f64()
}
