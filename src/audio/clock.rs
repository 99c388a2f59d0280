//! Sinks without a sound card: [`WallClock`] lets real time pass where there is none, [`ManualClock`] lets a test say
//! how much time has passed and keeps what was "heard".

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use super::{Sink, queue_frames};
use crate::error::Error;

/// A sink that makes no sound and takes as long as a sound card would.
#[derive(Debug)]
pub struct WallClock {
    rate: u32,
    written: u64,
    /// At this moment the device had got to this frame, and went on from there.
    from: (Instant, u64),
}

impl WallClock {
    /// A clock that counts `rate` frames a second.
    pub fn new(rate: u32) -> Self {
        Self { rate, written: 0, from: (Instant::now(), 0) }
    }
}

impl Sink for WallClock {
    fn rate(&self) -> u32 {
        self.rate
    }

    fn room(&self) -> usize {
        let waiting = self.written - self.heard(Instant::now());
        queue_frames(self.rate).saturating_sub(usize::try_from(waiting).unwrap_or(usize::MAX))
    }

    fn write(&mut self, samples: &[f32]) -> usize {
        let now = Instant::now();
        if self.heard(now) == self.written {
            self.from = (now, self.written);
        }
        let taken = samples.len().min(self.room());
        self.written += taken as u64;
        taken
    }

    fn written(&self) -> u64 {
        self.written
    }

    fn heard(&self, now: Instant) -> u64 {
        let (since, frame) = self.from;
        let passed = now.saturating_duration_since(since).as_secs_f64() * f64::from(self.rate);
        (frame + passed as u64).min(self.written)
    }

    fn flush(&mut self) {
        self.from = (Instant::now(), self.written);
    }

    fn set_active(&mut self, _active: bool) {}

    fn set_volume(&mut self, _volume: f32) {}

    fn failure(&self) -> Option<Error> {
        None
    }
}

/// A sink whose time passes only when it is told so. Clones share one tape, so a test keeps one and gives one away.
#[derive(Debug, Clone)]
pub struct ManualClock(Arc<Mutex<Tape>>);

#[derive(Debug, Default)]
struct Tape {
    rate: u32,
    queued: Vec<f32>,
    heard: Vec<f32>,
    /// Frames counted but never heard, because they were flushed.
    dropped: u64,
    volume: f32,
    active: bool,
    failure: Option<Error>,
}

impl ManualClock {
    /// A clock at frame 0.
    pub fn new(rate: u32) -> Self {
        Self(Arc::new(Mutex::new(Tape { rate, volume: 1.0, ..Tape::default() })))
    }

    fn tape(&self) -> MutexGuard<'_, Tape> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets time pass: up to `frames` of what was written are heard; where less was written, the rest is lost time.
    pub fn advance(&self, frames: usize) {
        let mut tape = self.tape();
        let count = frames.min(tape.queued.len());
        let played: Vec<f32> = tape.queued.drain(..count).collect();
        tape.heard.extend(played);
    }

    /// Everything heard so far, without what was flushed.
    pub fn recording(&self) -> Vec<f32> {
        self.tape().heard.clone()
    }

    /// The loudness last set.
    pub fn volume(&self) -> f32 {
        self.tape().volume
    }

    /// Whether the device was left awake.
    pub fn is_active(&self) -> bool {
        self.tape().active
    }

    /// Breaks the device, as pulling its plug would.
    pub fn fail(&self, error: Error) {
        self.tape().failure = Some(error);
    }
}

impl Sink for ManualClock {
    fn rate(&self) -> u32 {
        self.tape().rate
    }

    fn room(&self) -> usize {
        let tape = self.tape();
        queue_frames(tape.rate).saturating_sub(tape.queued.len())
    }

    fn write(&mut self, samples: &[f32]) -> usize {
        let taken = samples.len().min(self.room());
        self.tape().queued.extend(&samples[..taken]);
        taken
    }

    fn written(&self) -> u64 {
        let tape = self.tape();
        tape.dropped + (tape.heard.len() + tape.queued.len()) as u64
    }

    fn heard(&self, _now: Instant) -> u64 {
        let tape = self.tape();
        tape.dropped + tape.heard.len() as u64
    }

    fn flush(&mut self) {
        let mut tape = self.tape();
        tape.dropped += tape.queued.len() as u64;
        tape.queued.clear();
    }

    fn set_active(&mut self, active: bool) {
        self.tape().active = active;
    }

    fn set_volume(&mut self, volume: f32) {
        self.tape().volume = volume;
    }

    fn failure(&self) -> Option<Error> {
        self.tape().failure.clone()
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn real_time_passes_only_while_there_is_something_to_hear() {
        let mut clock = WallClock::new(1000);
        std::thread::sleep(Duration::from_millis(30));
        assert_eq!(clock.write(&[0.0; 20]), 20);
        let start = Instant::now();
        assert!(clock.heard(start) < 15, "time spent waiting is not time heard");
        assert_eq!(clock.heard(start + Duration::from_secs(1)), 20);
    }

    #[test]
    fn a_flush_counts_what_was_dropped_as_heard() {
        let mut clock = ManualClock::new(1000);
        clock.write(&[1.0; 30]);
        clock.advance(10);
        clock.flush();
        assert_eq!((clock.written(), clock.heard(Instant::now())), (30, 30));
        assert_eq!(clock.recording(), [1.0; 10]);
        assert_eq!(clock.room(), 60);
    }
}
