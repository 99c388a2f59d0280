//! How far long work is and how long it still takes, on one line of standard error, where a person sees it.

use std::io::{IsTerminal, Write};
use std::sync::Arc;
use std::time::{Duration, Instant};

use unicode_width::UnicodeWidthStr;

use crate::locale::Pack;

/// How often a person is told.
const EVERY: Duration = Duration::from_millis(200);
/// The time left is told after so long: what is known before then is too little.
const SURE_AFTER: Duration = Duration::from_secs(2);

/// Tells of one piece of work.
pub(super) struct Progress {
    pack: Arc<Pack>,
    watched: bool,
    begun: Instant,
    told: Option<Instant>,
    /// How much of the line was written on, in columns.
    width: usize,
}

impl Progress {
    /// For work that begins now.
    pub(super) fn new(pack: &Arc<Pack>) -> Self {
        let watched = std::io::stderr().is_terminal();
        Self { pack: Arc::clone(pack), watched, begun: Instant::now(), told: None, width: 0 }
    }

    /// So many sentences of so many are done.
    pub(super) fn tell(&mut self, done: usize, total: usize) {
        let last = done == total;
        let soon = self.told.is_some_and(|told| told.elapsed() < EVERY);
        if !self.watched || (!last && soon) {
            return;
        }
        self.told = Some(Instant::now());
        let said = self.line(done, total, self.begun.elapsed());
        let width = said.width();
        // What a longer line left is written over.
        let rest = " ".repeat(self.width.saturating_sub(width));
        self.width = width;
        let end = if last { "\n" } else { "" };
        // A terminal that has gone away takes nothing from the result.
        let _ = write!(std::io::stderr(), "\r{said}{rest}{end}");
    }

    fn line(&self, done: usize, total: usize, elapsed: Duration) -> String {
        let counts = [("done", done.into()), ("total", total.into())];
        let Some(left) = left(done, total, elapsed) else {
            return self.pack.tr_with("cli-progress", &counts);
        };
        let [done, total] = counts;
        if left < 90 {
            self.pack.tr_with("cli-progress-seconds", &[done, total, ("seconds", left.into())])
        } else {
            let minutes = left.div_ceil(60);
            self.pack.tr_with("cli-progress-minutes", &[done, total, ("minutes", minutes.into())])
        }
    }
}

/// Whole seconds until the end, if the rest takes as long a sentence as what is done; `None` where there is no telling.
fn left(done: usize, total: usize, elapsed: Duration) -> Option<u64> {
    if done == 0 || done >= total || elapsed < SURE_AFTER {
        return None;
    }
    let seconds = elapsed.as_secs_f64() / done as f64 * (total - done) as f64;
    Some(seconds.ceil() as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_left_is_told_once_it_is_known_and_until_the_end() {
        let seconds = Duration::from_secs;
        assert_eq!(left(0, 100, seconds(10)), None);
        assert_eq!(left(10, 100, Duration::from_millis(1999)), None);
        assert_eq!(left(10, 100, seconds(10)), Some(90));
        assert_eq!(left(99, 100, seconds(10)), Some(1));
        assert_eq!(left(100, 100, seconds(10)), None);
    }
}
