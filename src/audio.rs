//! Sound going out, and the clock that tells what has been heard.
//!
//! Narration writes mono samples into a [`Sink`] and asks it how many have been heard; nothing else tells time while
//! reading aloud. [`output`] is the sound card, [`clock`] holds sinks that only keep time (no sound card; tests),
//! [`resample`] and [`stretch`] prepare clips, [`mod@file`] writes files.
//!
//! A new kind of output is a file with one implementation of [`Sink`].

pub mod clock;
pub mod file;
pub mod output;
pub mod resample;
pub mod stretch;

use std::time::Instant;

use crate::error::Error;

/// How much sound waits in a sink at most, in milliseconds: little, so that speed and voice change at once; enough for a
/// busy machine not to stutter.
pub const QUEUE_MS: u32 = 60;

/// [`QUEUE_MS`] in frames.
pub(crate) fn queue_frames(rate: u32) -> usize {
    (rate as usize * QUEUE_MS as usize) / 1000
}

/// Where samples go. Frames are counted from the sink's making and never go back, over any number of flushes.
pub trait Sink: Send {
    /// Frames (samples of one channel) a second.
    fn rate(&self) -> u32;
    /// How many frames can be written now.
    fn room(&self) -> usize;
    /// Takes frames, at most [`Sink::room`] of them, and tells how many it took.
    fn write(&mut self, samples: &[f32]) -> usize;
    /// Frames taken so far.
    fn written(&self) -> u64;
    /// Frames heard at `now`; estimated between the device's own reports, never more than [`Sink::written`].
    fn heard(&self, now: Instant) -> u64;
    /// Throws away what was written and not yet heard; these frames count as heard.
    fn flush(&mut self);
    /// Wakes the device, or lets it sleep so that an idle program costs nothing.
    fn set_active(&mut self, active: bool);
    /// Loudness, 0 to 1.
    fn set_volume(&mut self, volume: f32);
    /// Whether it is another device than the one asked for, which is away.
    fn is_elsewhere(&self) -> bool {
        false
    }
    /// The first thing that went wrong since it was opened; such a sink makes no sound any more.
    fn failure(&self) -> Option<Error>;
}
