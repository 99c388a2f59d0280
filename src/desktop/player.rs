//! The desktop's controls for whatever plays: what they show of the reading, and what their keys want of it.
//!
//! 1. The window tells [`Controls`] after every change what is [`Playing`]; a place that only moved on is kept for whoever asks.
//! 2. What somebody presses there (a keyboard's or headset's keys, the lock screen, `playerctl`) is told as [`Wanted`].
//! 3. A part of the text under one heading is a track.
//!
//! Linux desktops speak MPRIS (`mpris`). They show controls for every program that joins, so Lectern joins when a text is first
//! read. Windows and macOS send such keys to the window as any other key.

#[cfg(all(target_os = "linux", feature = "gui"))]
use super::mpris;

/// What is being read.
#[derive(Debug, Clone, PartialEq)]
pub struct Playing {
    /// Whether the voice reads.
    pub status: Status,
    /// The part of the text.
    pub track: Track,
    /// Seconds of the part that have been read, at the speed of now.
    pub position_s: f64,
    /// The speed as a multiple of the usual one.
    pub rate: f64,
    /// The slowest and the fastest.
    pub rates: (f64, f64),
    /// Loudness, 0 to 1.
    pub volume: f64,
}

/// Whether the voice reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// It reads.
    Playing,
    /// It waits.
    Paused,
    /// The text has been read to its end.
    Stopped,
}

/// A part of the text.
#[derive(Debug, Clone, PartialEq)]
pub struct Track {
    /// The block with which it begins.
    pub block: usize,
    /// Its heading; the text's title where it has none.
    pub title: String,
    /// The text's title.
    pub text: String,
    /// Its number in the text, from 1.
    pub number: i32,
    /// How long it takes at the speed of now, in seconds.
    pub length_s: f64,
}

/// What somebody wants.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Wanted {
    /// Read, or wait.
    PlayPause,
    /// Read.
    Play,
    /// Wait.
    Pause,
    /// Go to the next part.
    Next,
    /// Go to the beginning of this part, or to the one before.
    Previous,
    /// Go so many seconds on, or back.
    Skip(f64),
    /// Go so many seconds into the part that begins with this block, if that is the one being read.
    GoTo(usize, f64),
    /// Read so many times as fast as usual.
    Rate(f64),
    /// Read so loud, 0 to 1.
    Volume(f64),
    /// Show the window.
    Raise,
    /// End the program.
    Quit,
}

/// The way to the desktop's controls.
#[derive(Debug)]
pub struct Controls {
    #[cfg(all(target_os = "linux", feature = "gui"))]
    jobs: std::sync::mpsc::Sender<Playing>,
}

impl Controls {
    /// Joins them; `tell` is called from another thread.
    pub fn join(tell: impl Fn(Wanted) + Send + Sync + 'static) -> Self {
        #[cfg(all(target_os = "linux", feature = "gui"))]
        return Self { jobs: mpris::join(tell) };
        #[cfg(not(all(target_os = "linux", feature = "gui")))]
        {
            drop(tell);
            Self {}
        }
    }

    /// Tells what is being read now; false where there is nobody to tell, now and later.
    pub fn show(&self, playing: Playing) -> bool {
        #[cfg(all(target_os = "linux", feature = "gui"))]
        return self.jobs.send(playing).is_ok();
        #[cfg(not(all(target_os = "linux", feature = "gui")))]
        {
            drop(playing);
            false
        }
    }
}
