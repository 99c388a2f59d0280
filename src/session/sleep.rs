//! The sleep timer: the voice grows quiet and stops after some minutes, or stops at the end of the section.
//!
//! 1. [`Effect::Wake`] asks the shell to call back; a number tells a call that is meant from one that no longer is.
//! 2. When the time has come the voice is made softer in small steps. Whoever does anything meanwhile is awake: the voice is as
//!    loud as before, and the time begins anew.
//! 3. When it is silent it stops, and reading goes on, whenever that is, where it began to grow quiet: nobody has heard more.
//! 4. The end of a section is narration's business ([`Narration::stop_at_section`](crate::narration::Narration::stop_at_section)).
//!
//! The timer is for one evening: it is not kept in the settings.

use std::time::Duration;

use super::{Effect, Notice, Session, narrate};
use crate::document::Place;
use crate::narration::Request;
use crate::settings::sleep::Sleep;

/// How many steps the voice takes to grow quiet, and how long each lasts: ten seconds in all.
const STEPS: u16 = 40;
const STEP: Duration = Duration::from_millis(250);

/// What is told of the timer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// What it is set to.
    Set,
    /// It has stopped the voice after its time.
    Faded,
    /// It has stopped the voice at the end of a section.
    SectionRead,
}

/// The timer.
#[derive(Debug, Clone, Default)]
pub(super) struct Timer {
    set: Sleep,
    /// The number of the last call that was asked for.
    number: u64,
    fading: Option<Fading>,
}

/// A voice that grows quiet.
#[derive(Debug, Clone)]
struct Fading {
    /// Where it was as loud as the reader wants it.
    from: Place,
    /// How many steps it has taken.
    steps: u16,
}

impl Session {
    /// What the timer is set to.
    pub fn sleep(&self) -> Sleep {
        self.timer.set
    }

    /// What a setting of the timer is called.
    pub fn sleep_shown(&self, sleep: Sleep) -> String {
        match sleep {
            Sleep::Off => self.pack.tr("sleep-off"),
            Sleep::Minutes(count) => {
                self.pack.tr_with("sleep-minutes", &[("count", f64::from(count).into())])
            }
            Sleep::Section => self.pack.tr("sleep-section"),
        }
    }

    pub(super) fn told_of_sleep(&self, told: Told) -> String {
        let pack = &self.pack;
        match told {
            Told::Set => {
                let (name, value) = (pack.tr("settings-sleep"), self.sleep_shown(self.timer.set));
                pack.tr_with("status-value", &[("name", name.into()), ("value", value.into())])
            }
            Told::Faded => pack.tr("status-slept"),
            Told::SectionRead => pack.tr("status-slept-section"),
        }
    }

    pub(super) fn next_sleep(&mut self) -> Vec<Effect> {
        self.set_sleep(self.timer.set.next())
    }

    pub(super) fn set_sleep(&mut self, sleep: Sleep) -> Vec<Effect> {
        self.timer.set = sleep;
        self.announcer.repeat();
        self.notice = Notice::Sleep(Told::Set);
        let mut effects = self.wind();
        if self.narration.stop_at_section(sleep == Sleep::Section) && self.narration.is_speaking() {
            effects.extend(narrate(self.narration.go(&self.text, self.narration.place())));
        }
        effects
    }

    /// Starts the timer's time anew.
    fn wind(&mut self) -> Vec<Effect> {
        self.timer.number += 1;
        match self.timer.set {
            Sleep::Minutes(minutes) => vec![self.wake_after(Duration::from_secs(u64::from(minutes) * 60))],
            Sleep::Off | Sleep::Section => vec![],
        }
    }

    fn wake_after(&self, after: Duration) -> Effect {
        Effect::Wake { number: self.timer.number, after }
    }

    /// Takes in that the reader does something: a voice that was growing quiet is as loud as before.
    pub(super) fn stir(&mut self) -> Vec<Effect> {
        if self.timer.fading.take().is_none() {
            return vec![];
        }
        let mut effects = vec![self.full_volume()];
        effects.extend(self.wind());
        effects
    }

    /// Takes in that the time that was asked for has passed.
    pub fn woken(&mut self, number: u64) -> Vec<Effect> {
        if number != self.timer.number {
            return vec![];
        }
        // Nobody falls asleep over a voice that is silent anyway.
        if !self.narration.is_speaking() {
            let fading = self.timer.fading.take();
            self.timer.set = Sleep::Off;
            return fading.map(|_| self.full_volume()).into_iter().collect();
        }
        let place = self.narration.place();
        let fading = self.timer.fading.get_or_insert(Fading { from: place, steps: 0 });
        fading.steps += 1;
        let (from, steps) = (fading.from, fading.steps);
        if steps < STEPS {
            let volume = self.settings.volume * (1.0 - f32::from(steps) / f32::from(STEPS));
            return vec![Effect::Narrate(Request::SetVolume { volume }), self.wake_after(STEP)];
        }
        self.timer.fading = None;
        self.timer.set = Sleep::Off;
        let before = self.reading();
        let mut requests = self.narration.pause(&self.text);
        requests.extend(self.narration.go(&self.text, from));
        self.count_after(before);
        let mut effects = narrate(requests);
        effects.push(self.full_volume());
        self.notice = Notice::Sleep(Told::Faded);
        effects.extend(self.save_place());
        effects
    }

    /// Takes in that the section has been read.
    pub(super) fn section_read(&mut self) -> Vec<Effect> {
        self.timer.set = Sleep::Off;
        self.narration.stop_at_section(false);
        let mut effects = self.stretch_read();
        self.notice = Notice::Sleep(Told::SectionRead);
        effects.extend(self.save_place());
        effects
    }

    fn full_volume(&self) -> Effect {
        Effect::Narrate(Request::SetVolume { volume: self.settings.volume })
    }
}
