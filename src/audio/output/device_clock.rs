//! What the device has played, told between its own reports.
//!
//! Each time the device asks for samples it says when the first of them will be heard. From that one point and the rate
//! follows what is heard at any moment: before the point as well as after it.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// The clock of one stream; frames are counted from the stream's start.
#[derive(Debug)]
pub struct DeviceClock {
    rate: f64,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    report: Option<Report>,
    /// The latest answer: the clock never goes back, though reports jitter.
    told: u64,
}

#[derive(Debug, Clone, Copy)]
struct Report {
    asked: Instant,
    /// This frame is heard at that moment.
    frame: u64,
    heard: Instant,
    /// Frames handed over; none beyond is heard.
    end: u64,
}

impl DeviceClock {
    /// A clock of `rate` frames a second.
    pub fn new(rate: u32) -> Self {
        Self { rate: f64::from(rate), state: Mutex::default() }
    }

    /// The device took `count` frames; the first will be heard `ahead` after `now`.
    pub fn report(&self, now: Instant, ahead: Duration, count: usize) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let frame = state.report.map_or(0, |last| last.end);
        // A device that found nothing to play has nothing to say about time.
        let (frame, heard) = match (count, state.report) {
            (0, Some(last)) => (last.frame, last.heard),
            (_, _) => (frame, now + ahead),
        };
        let end = state.report.map_or(0, |last| last.end) + count as u64;
        state.report = Some(Report { asked: now, frame, heard, end });
    }

    /// How many frames are heard at `now`.
    pub fn heard(&self, now: Instant) -> u64 {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(report) = state.report else { return 0 };
        let since = now.saturating_duration_since(report.heard).as_secs_f64();
        let until = report.heard.saturating_duration_since(now).as_secs_f64();
        let frame = report.frame as f64 + (since - until) * self.rate;
        state.told = state.told.max(frame.max(0.0) as u64).min(report.end);
        state.told
    }

    /// When the device last asked for samples.
    pub fn last_asked(&self) -> Option<Instant> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).report.map(|report| report.asked)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MS: Duration = Duration::from_millis(1);

    #[test]
    fn time_is_told_before_and_after_the_reported_moment() {
        let clock = DeviceClock::new(1000);
        let start = Instant::now();
        assert_eq!(clock.heard(start), 0);
        clock.report(start, 30 * MS, 20);
        assert_eq!(clock.heard(start + 10 * MS), 0);
        clock.report(start + 20 * MS, 30 * MS, 20);
        assert_eq!(clock.heard(start + 40 * MS), 10);
        assert_eq!(clock.heard(start + 65 * MS), 35);
        assert_eq!(clock.heard(start + 900 * MS), 40, "no more than was handed over");
    }

    #[test]
    fn it_never_goes_back() {
        let clock = DeviceClock::new(1000);
        let start = Instant::now();
        clock.report(start, Duration::ZERO, 50);
        assert_eq!(clock.heard(start + 20 * MS), 20);
        clock.report(start + 20 * MS, 60 * MS, 50);
        assert_eq!(clock.heard(start + 21 * MS), 20);
        assert_eq!(clock.heard(start + 90 * MS), 60);
    }

    #[test]
    fn asking_in_vain_moves_nothing() {
        let clock = DeviceClock::new(1000);
        let start = Instant::now();
        clock.report(start, Duration::ZERO, 10);
        clock.report(start + 50 * MS, 10 * MS, 0);
        assert_eq!(clock.heard(start + 55 * MS), 10);
        assert_eq!(clock.last_asked(), Some(start + 50 * MS));
    }
}
