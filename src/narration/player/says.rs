//! The player's turns that are not written: a voice that makes the sound itself is asked, and tells how far it is.
//!
//! 1. When what was written has been heard, the turn begins ([`Aloud`]); the sound card sleeps meanwhile.
//!    One whose sentence is prepared is got ready before.
//! 2. Speed and loudness cannot be changed under way: what is left is asked for anew, from the word that is heard.
//! 3. A voice that was given up is not asked again until the reader's voices are set anew. The turn is spoken from its
//!    beginning by the voice that would have spoken without it.

use std::time::{Duration, Instant};

use super::Job;
use super::aloud::Aloud;
use super::machine::Player;
use super::run::Prepared;
use super::spoken::silence_behind;
use super::turn::turn_at;
use crate::document::Place;
use crate::error::Error;
use crate::narration::{Event, Telling};
use crate::voice::aloud::Heard;
use crate::voice::sounding;

/// A change of loudness by no more than this is heard from the next turn on: the voice that grows quiet for somebody who falls
/// asleep would otherwise begin again at every step.
const UNHEARD: f32 = 0.04;

impl Player {
    /// Begins such a turn if it is time for one, tells its words, and goes on behind it.
    pub(super) fn say(&mut self, now: Instant) {
        let Some(run) = &mut self.run else { return };
        if let Some(aloud) = &mut run.aloud {
            let heard = aloud.heard(now);
            let (is_over, place, end) = (aloud.is_over(now), aloud.place(), aloud.end());
            if is_over {
                (run.aloud, run.next) = (None, run.behind(place, end));
            }
            self.reach(&heard, now);
        }
        self.begin_aloud(now);
    }

    fn begin_aloud(&mut self, now: Instant) {
        let drained = self.sound.sink().is_none_or(|sink| sink.heard(now) >= sink.written());
        let Some(run) = self.run.as_mut().filter(|run| drained && run.is_between()) else { return };
        let Some(place) = run.next else { return };
        let turn = turn_at(&self.manner, &run.text, place, run.telling, &run.cuts);
        if turn.aloud {
            let last = run.last_word(place);
            run.aloud = Some(Aloud::new(&run.text, place, last, turn, self.said + 1, now));
            run.next = None;
            self.sound.end();
            self.ask(now);
        }
    }

    /// Has the voice ready that will say the prepared sentence.
    pub(super) fn make_ready(&mut self, now: Instant) {
        let idle = self.run.is_none();
        let due = |prepared: &&mut Prepared| idle && !prepared.asked && prepared.due <= now;
        let Some(prepared) = self.prepared.as_mut().filter(due) else { return };
        prepared.asked = true;
        let turn = turn_at(&self.manner, &prepared.text, prepared.from, Telling::Text, &[]);
        let voice = turn.parts.first().and_then(|part| part.speech.voice.as_deref()).and_then(sounding);
        if let Some((_, voice)) = voice {
            (self.job)(Job::Ready { voice: voice.to_owned() });
        }
    }

    /// Asks for what is to be said next; what has neither letter nor digit takes no time.
    fn ask(&mut self, now: Instant) {
        let volume = self.sound.volume();
        while let Some(aloud) = self.run.as_mut().and_then(|run| run.aloud.as_mut()) {
            let Some((saying, expected)) = aloud.saying(&self.paces, volume) else { return };
            self.said = saying.id;
            if saying.text.contains(char::is_alphanumeric) {
                (self.job)(Job::Say { saying, expected });
                return;
            }
            aloud.begun(now, &self.paces);
            self.over(now);
        }
    }

    /// Takes in what is heard of something that was asked for, or why it is not said.
    pub(super) fn hear(&mut self, id: u64, heard: Result<Heard, Error>, now: Instant) {
        let aloud = self.run.as_mut().and_then(|run| run.aloud.as_mut());
        let Some(aloud) = aloud.filter(|aloud| aloud.id() == id) else { return };
        match heard {
            Ok(Heard::Begun) => aloud.begun(now, &self.paces),
            Ok(Heard::Reached(byte)) => {
                if aloud.reached(byte, now) {
                    if let Some((_, voice)) = aloud.voice().and_then(sounding) {
                        self.paces.told_word(voice);
                    }
                    self.tells_words();
                }
            }
            Ok(Heard::Over) => {
                self.over(now);
                self.ask(now);
            }
            Err(error) => self.replace(error),
        }
    }

    /// The voice tells its words by itself; told once.
    fn tells_words(&mut self) {
        if let Some(run) = self.run.as_mut().filter(|run| !run.tells_words) {
            run.tells_words = true;
            (self.tell)(Event::TellsWords { id: run.id });
        }
    }

    /// A part has been said.
    fn over(&mut self, now: Instant) {
        let Some(run) = &mut self.run else { return };
        let Some(aloud) = &mut run.aloud else { return };
        let pause = silence_behind(&run.text, aloud.place(), aloud.end(), self.manner.pauses, 1000);
        let heard = aloud.over(now, Duration::from_millis(pause as u64), &mut self.paces);
        self.reach(&heard, now);
    }

    /// Tells words.
    fn reach(&mut self, heard: &[Place], now: Instant) {
        let Some(run) = &mut self.run else { return };
        for place in heard {
            if run.reach(*place, now) {
                (self.tell)(Event::Reached { id: run.id, place: *place });
            }
        }
    }

    /// Goes on without the voice that was asked.
    fn replace(&mut self, error: Error) {
        let Some(run) = &mut self.run else { return };
        let Some(aloud) = run.aloud.take() else { return };
        run.again(aloud.place());
        if let Some(voice) = aloud.voice() {
            self.manner.forget(voice);
            let reason = match error {
                Error::VoiceUnavailable { reason, .. } => reason,
                other => other.to_string(),
            };
            let name = voice.split_once('/').map_or(voice, |(_, name)| name).to_owned();
            self.replaced(Error::VoiceReplaced { voice: name, reason }, Instant::now());
        }
    }

    /// Takes in that the loudness has changed by so much.
    pub(super) fn volume_changed(&mut self, by: f32) {
        if by.abs() > UNHEARD {
            self.say_again();
        }
    }

    /// Asks anew for what is left of what is being said.
    pub(super) fn say_again(&mut self) {
        let Some(run) = &mut self.run else { return };
        if let Some(from) = run.aloud.as_ref().and_then(Aloud::cut_off) {
            run.again(from);
        }
    }
}
