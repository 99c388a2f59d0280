//! What the reader chooses to keep: each choice is brought into range, told and written.

use super::status::Letters;
use super::{Effect, Notice, Session, narrate};
use crate::narration::Request;
use crate::settings::follow::{Follow, Movement};
use crate::settings::pauses::Pause;
use crate::settings::spacing::Spacing;
use crate::settings::typography::Typography;
use crate::settings::{MAX_WPM, MIN_WPM, Settings, SpokenStatus};

impl Session {
    pub(super) fn set_speed(&mut self, wpm: u16) -> Vec<Effect> {
        let wpm = wpm.clamp(MIN_WPM, MAX_WPM);
        let mut effects = self.change(|settings| settings.speed_wpm = wpm, Notice::Speed);
        effects.push(Effect::Narrate(Request::SetSpeed { wpm }));
        if !self.narration.is_speaking() {
            effects.extend(narrate(self.narration.go(&self.text, self.narration.place())));
        }
        effects
    }

    pub(super) fn set_volume(&mut self, volume: f32) -> Vec<Effect> {
        let mut effects = self.change(|settings| settings.volume = volume, Notice::Volume);
        effects.push(Effect::Narrate(Request::SetVolume { volume: self.settings.volume }));
        effects
    }

    pub(super) fn set_pause(&mut self, pause: Pause, ms: u32) -> Vec<Effect> {
        let mut effects = self.change(|settings| pause.set(&mut settings.pauses, ms), Notice::Pause(pause));
        effects.push(Effect::Narrate(Request::SetPauses(self.settings.pauses)));
        effects
    }

    /// A pause, as the reader is told it.
    pub fn pause_shown(&self, pause: Pause) -> String {
        let ms = pause.of(&self.settings.pauses);
        if (pause, ms) == (Pause::Comma, 0) {
            return self.pack.tr("value-pause-own");
        }
        let hundredths = format!("{:02}", ms % 1000 / 10);
        let facts = [("whole", f64::from(ms / 1000).into()), ("hundredths", hundredths.into())];
        self.pack.tr_with("value-seconds", &facts)
    }

    /// A step from the size that is shown, which need not be the reader's own yet.
    pub(super) fn resize(&mut self, step: fn(&mut Typography)) -> Vec<Effect> {
        let mut typography = self.typography();
        step(&mut typography);
        self.change(|settings| settings.set_size(typography.size), Notice::TextSize)
    }

    pub(super) fn space(&mut self, spacing: Spacing, change: impl FnOnce(&mut Typography)) -> Vec<Effect> {
        self.change(|settings| change(&mut settings.typography), Notice::Spacing(spacing))
    }

    pub(super) fn set_letters(&mut self, what: Letters, change: impl FnOnce(&mut Typography)) -> Vec<Effect> {
        self.change(|settings| change(&mut settings.typography), Notice::Letters(what))
    }

    pub(super) fn set_movement(&mut self, movement: Movement) -> Vec<Effect> {
        self.change(|settings| settings.movement = Some(movement), Notice::Movement)
    }

    pub(super) fn set_follow(&mut self, follow: Follow) -> Vec<Effect> {
        self.change(|settings| settings.follow = follow, Notice::Follow)
    }

    pub(super) fn set_spoken_status(&mut self, status: SpokenStatus) -> Vec<Effect> {
        self.change(|settings| settings.spoken_status = status, Notice::SpokenStatus)
    }

    /// Changes settings, brings them into range, tells the reader and has them written.
    pub(super) fn change(&mut self, change: impl FnOnce(&mut Settings), notice: Notice) -> Vec<Effect> {
        change(&mut self.settings);
        self.settings.sanitise();
        self.announcer.repeat();
        self.notice = notice;
        self.save_settings()
    }
}
