//! How long a sentence has been on the screen: the only clock that the search for a size has.
//!
//! It begins when the window takes in that another sentence is shown, a frame before it is drawn.

use std::time::Instant;

/// Tells the time; a test has its own.
pub type Clock = Box<dyn Fn() -> Instant>;

/// A clock, and since when which sentence is shown.
pub struct Stopwatch {
    clock: Clock,
    since: Option<(usize, Instant)>,
}

impl Default for Stopwatch {
    fn default() -> Self {
        Self::new(Box::new(Instant::now))
    }
}

impl Stopwatch {
    /// One that goes by a clock.
    pub fn new(clock: Clock) -> Self {
        Self { clock, since: None }
    }

    /// Takes in which sentence is shown, if one is.
    pub fn shows(&mut self, number: Option<usize>) {
        if self.since.map(|(known, _)| known) != number {
            self.since = number.map(|number| (number, (self.clock)()));
        }
    }

    /// Milliseconds since the sentence was first shown.
    pub fn millis(&self) -> u32 {
        let passed = self.since.map(|(_, since)| (self.clock)().saturating_duration_since(since).as_millis());
        passed.map_or(0, |millis| u32::try_from(millis).unwrap_or(u32::MAX))
    }
}
