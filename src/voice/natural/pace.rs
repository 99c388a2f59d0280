//! How a speed in words a minute is reached.

/// Words a minute at the network's own speed.
const OWN: f32 = 170.0;

/// How to speak at a speed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pace {
    /// The speed asked of the network, where 1 is its own.
    pub speed: f32,
    /// How much faster the sound is then played at the same pitch.
    pub stretch: f64,
}

impl Pace {
    /// The pace for a speed in words a minute.
    pub fn of(wpm: u16) -> Self {
        Self { speed: f32::from(wpm) / OWN, stretch: 1.0 }
    }
}
