//! How far long work is and how long it still takes, on one line of standard error, where a person sees it.

use std::collections::VecDeque;
use std::io::{IsTerminal, Write};
use std::sync::Arc;
use std::time::{Duration, Instant};

use unicode_width::UnicodeWidthStr;

use crate::locale::Pack;

/// How often a person is told: a screen reader says every change of the line.
const EVERY: Duration = Duration::from_secs(5);
/// The time left is told after so long: what is known before then is too little.
const SURE_AFTER: Duration = Duration::from_secs(2);
/// The pace is that of so long: what an earlier run has left behind goes much faster than what comes after it.
const WINDOW: Duration = Duration::from_secs(60);

/// Tells of one piece of work.
pub(super) struct Progress {
    pack: Arc<Pack>,
    name: &'static str,
    watched: bool,
    /// When so much was done, the latest last.
    marks: VecDeque<(Instant, u64)>,
    /// How much of the line was written on, in columns.
    width: usize,
}

impl Progress {
    /// For work that begins now; the message `name` says how far it is.
    pub(super) fn new(pack: &Arc<Pack>, name: &'static str) -> Self {
        let watched = std::io::stderr().is_terminal();
        Self { pack: Arc::clone(pack), name, watched, marks: VecDeque::new(), width: 0 }
    }

    /// The person is told of so many of so many; `work` is how much is done, and how much there is, in even parts.
    pub(super) fn tell(&mut self, [done, total]: [usize; 2], work: [u64; 2]) {
        let last = work[0] >= work[1];
        let soon = self.marks.back().is_some_and(|(told, _)| told.elapsed() < EVERY);
        if !self.watched || (!last && soon) {
            return;
        }
        self.marks.push_back((Instant::now(), work[0]));
        while self.marks.len() > 2 && self.marks[0].0.elapsed() > WINDOW {
            self.marks.pop_front();
        }
        let said = self.line(done, total, work);
        let end = if last { "\n" } else { "" };
        self.write(&said, end);
        if last {
            self.width = 0;
        }
    }

    /// Makes room for other lines.
    pub(super) fn clear(&mut self) {
        if self.width > 0 {
            self.write("", "\r");
        }
    }

    fn write(&mut self, said: &str, end: &str) {
        let width = said.width();
        // What a longer line left is written over.
        let rest = " ".repeat(self.width.saturating_sub(width));
        self.width = width;
        // A terminal that has gone away takes nothing from the result.
        let _ = write!(std::io::stderr(), "\r{said}{rest}{end}");
    }

    fn line(&self, done: usize, total: usize, work: [u64; 2]) -> String {
        let name = self.name;
        let counts = [("done", done.into()), ("total", total.into())];
        let since = self.marks.front().copied();
        let left =
            since.and_then(|(since, before)| left(work[0] - before, work[1] - before, since.elapsed()));
        let Some(left) = left else {
            return self.pack.tr_with(name, &counts);
        };
        let [done, total] = counts;
        let (end, number) = if left < 90 { ("seconds", left) } else { ("minutes", left.div_ceil(60)) };
        self.pack.tr_with(&format!("{name}-{end}"), &[done, total, (end, number.into())])
    }
}

/// Whole seconds until the end, if the rest goes as fast as what is done; `None` where there is no telling.
fn left(done: u64, total: u64, elapsed: Duration) -> Option<u64> {
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
