//! Which sink the player writes into: the device that the reader chose, the usual one, or a clock where there is none.
//!
//! 1. The card is opened at the start. Opening may take a moment, so it is a job for a helper.
//! 2. A card that fails while something is spoken is dropped; the place is held for three seconds while a new one is tried
//!    for, three times a second. Then reading goes on in silence, and a card is tried for once a second.
//! 3. Another choice of the reader's drops the card as if it had failed. Where the chosen one is away the usual one comes
//!    instead; it fails as soon as the other is back.
//! 4. What the reader must know is told once: sound lost, sound elsewhere, sound back.
//! 5. The card sleeps while there is nothing to write, also where a voice speaks that makes the sound itself.

use std::time::{Duration, Instant};

use serde_json::json;

use super::Job;
use crate::audio::Sink;
use crate::audio::clock::WallClock;
use crate::error::Error;
use crate::log;
use crate::narration::Event;
use crate::settings::device::Device;

/// How long the place is held for a new card before reading goes on in silence.
const HOLDING: Duration = Duration::from_secs(3);
/// How often a card is tried for meanwhile.
const TRYING: Duration = Duration::from_millis(333);
/// How often a card is tried for while reading in silence.
const RETRYING: Duration = Duration::from_secs(1);
/// How long somebody who asks to speak waits for a card that was not there before.
const ASKING: Duration = Duration::from_millis(300);
/// The rate while no card has said its own.
const USUAL_RATE: u32 = 48_000;

/// The sink, and the search for a better one.
pub struct Sound {
    /// The device that the reader chose.
    chosen: Option<Device>,
    sink: Option<Box<dyn Sink>>,
    /// Whether the sink is a sound card.
    real: bool,
    /// Whether something is to be written.
    awake: bool,
    opening: bool,
    /// Nothing is read before this moment unless there is a card.
    hold_until: Instant,
    /// Whether the place is held even when a try fails: there was a card a moment ago.
    patient: bool,
    try_at: Instant,
    error: Error,
    /// Whether the reader was told that the sound is lost, or comes from elsewhere.
    said_lost: bool,
    said_elsewhere: bool,
    rate: u32,
    volume: f32,
}

impl Sound {
    /// No sink yet; the first card is asked for.
    pub fn new(now: Instant, job: &mut dyn FnMut(Job)) -> Self {
        job(Job::Open(None));
        Self {
            chosen: None,
            sink: None,
            real: false,
            awake: false,
            opening: true,
            hold_until: now + HOLDING,
            patient: false,
            try_at: now,
            error: Error::NoSound { reason: "no answer".to_owned() },
            said_lost: false,
            said_elsewhere: false,
            rate: USUAL_RATE,
            volume: 1.0,
        }
    }

    /// Frames a second, of the sink or of the next one as far as is known.
    pub fn rate(&self) -> u32 {
        self.rate
    }

    /// The sink to write into, if there is one.
    pub fn sink(&mut self) -> Option<&mut Box<dyn Sink>> {
        self.sink.as_mut()
    }

    /// Sets the loudness of this sink and of later ones.
    pub fn set_volume(&mut self, volume: f32) {
        self.volume = volume.clamp(0.0, 1.0);
        if let Some(sink) = &mut self.sink {
            sink.set_volume(self.volume);
        }
    }

    /// Has the sound come from another device, at once. True where what was not heard yet must be written again.
    pub fn set_device(&mut self, device: Option<Device>, now: Instant, job: &mut dyn FnMut(Job)) -> bool {
        let before = self.chosen.as_ref().map(|device| &device.id);
        if before == device.as_ref().map(|device| &device.id) {
            return false;
        }
        self.chosen = device;
        self.said_elsewhere = false;
        let had = self.sink.is_some();
        self.drop_card(now);
        self.open(now, job);
        had
    }

    /// Something is to be written: wakes the card, or looks for one.
    pub fn begin(&mut self, now: Instant) {
        if std::mem::replace(&mut self.awake, true) {
            return;
        }
        if !self.real && !self.opening {
            self.try_at = now;
            self.hold_until = now + ASKING;
            self.patient = false;
        }
        if let Some(sink) = &mut self.sink {
            sink.set_active(true);
        }
    }

    /// Throws away what was written and not heard: something else is to be spoken.
    pub fn cut_off(&mut self) {
        self.awake = false;
        if let Some(sink) = &mut self.sink {
            sink.flush();
        }
    }

    /// Silence, at once; the card may sleep.
    pub fn end(&mut self) {
        self.awake = false;
        if let Some(sink) = &mut self.sink {
            sink.flush();
            sink.set_active(false);
        }
        if !self.real {
            self.sink = None;
        }
    }

    /// A helper has opened a card, or failed to. True where a new sink has come while something is written.
    pub fn opened(
        &mut self,
        asked: Option<Device>,
        result: Result<Box<dyn Sink>, Error>,
        now: Instant,
        job: &mut dyn FnMut(Job),
        tell: &mut dyn FnMut(Event),
    ) -> bool {
        self.opening = false;
        if asked != self.chosen {
            self.open(now, job);
            return false;
        }
        match result {
            Ok(mut sink) => {
                sink.set_volume(self.volume);
                sink.set_active(self.awake);
                self.rate = sink.rate();
                self.tell_where(sink.is_elsewhere(), tell);
                self.sink = Some(sink);
                self.real = true;
                self.awake
            }
            Err(error) => {
                self.error = error;
                if !self.patient {
                    self.hold_until = now;
                }
                false
            }
        }
    }

    /// Tells where the sound comes from now, if the reader does not know.
    fn tell_where(&mut self, elsewhere: bool, tell: &mut dyn FnMut(Event)) {
        let lost = std::mem::take(&mut self.said_lost);
        let before = std::mem::replace(&mut self.said_elsewhere, elsewhere);
        match &self.chosen {
            Some(chosen) if elsewhere && !before => {
                tell(Event::SoundElsewhere { error: Error::DeviceAway { name: chosen.name.clone() } });
            }
            _ if lost || before && !elsewhere => tell(Event::SoundBack),
            _ => {}
        }
    }

    fn drop_card(&mut self, now: Instant) {
        self.sink = None;
        self.real = false;
        self.hold_until = now + HOLDING;
        self.patient = true;
        self.try_at = now;
    }

    /// Has a helper open a card, unless one does so now.
    fn open(&mut self, now: Instant, job: &mut dyn FnMut(Job)) {
        if !std::mem::replace(&mut self.opening, true) {
            self.try_at = now + if self.sink.is_some() { RETRYING } else { TRYING };
            job(Job::Open(self.chosen.clone()));
        }
    }

    /// The loudness, 0 to 1.
    pub fn volume(&self) -> f32 {
        self.volume
    }

    /// Looks after the sink while something is written. True where the sink has changed: what was not heard yet must be
    /// written again.
    pub fn tend(&mut self, now: Instant, job: &mut dyn FnMut(Job), tell: &mut dyn FnMut(Event)) -> bool {
        let mut changed = false;
        if let Some(error) = self.sink.as_ref().filter(|_| self.real).and_then(|sink| sink.failure()) {
            self.drop_card(now);
            self.error = error;
            changed = true;
        }
        if !self.real && now >= self.try_at {
            self.open(now, job);
        }
        if self.sink.is_none() && now >= self.hold_until {
            self.sink = Some(Box::new(WallClock::new(self.rate)));
            self.try_at = now + RETRYING;
            if !std::mem::replace(&mut self.said_lost, true) {
                if let Error::NoSound { reason } = &self.error {
                    log::event(now, "sound lost", &[("reason", json!(reason))]);
                }
                tell(Event::SoundLost { error: self.error.clone() });
            }
            changed = true;
        }
        changed
    }

    /// When [`Sound::tend`] has something to do by itself; `None` while all is well.
    pub fn wake(&self) -> Option<Instant> {
        if self.real {
            return None;
        }
        let trying = (!self.opening).then_some(self.try_at);
        let holding = self.sink.is_none().then_some(self.hold_until);
        trying.into_iter().chain(holding).min()
    }
}
