//! The system's own voices, by the crate `tts`: Speech Dispatcher on Linux, WinRT on Windows, AVFoundation on macOS.
//!
//! They tell when an utterance begins and ends; Speech Dispatcher also tells which word it is at, where what speaks for it can
//! (`marks`). The crate has edges that this file keeps away from: a zero in a text ends the process, a text with nothing to
//! say in it leaves the next call waiting for ever, and so does any call out of one of its callbacks; a server that dies or
//! hangs is not told of. So it lives in a worker ([`aloud::worker`](super::aloud::worker)), one thread owns it, and its
//! callbacks do nothing but send.
//!
//! Setting a voice is slow where the server has many: each voice has a connection of its own and keeps it.

#[cfg(target_os = "linux")]
mod marks;

use std::sync::mpsc::Sender;
use std::time::Duration;

use tts::Tts;

use super::VoiceInfo;
use super::aloud::{Heard, Input, Mouth, Saying, Signal};
use super::clean::Clean;
use crate::document::Lang;
use crate::error::Error;
#[cfg(target_os = "linux")]
use marks::spoken;

/// The engine's name in settings and on the command line.
pub const ID: &str = "system";
/// How long its worker waits for something to say before it ends, and a server that was started for it may end too.
pub const REST: Duration = Duration::from_secs(300);
/// How long listing the voices may take.
pub const LISTING: Duration = Duration::from_secs(10);
/// More voices of one language are not listed: nobody can choose among them.
const MOST_OF_A_LANGUAGE: usize = 20;
/// So many voices are kept ready, each with its connection; macOS allows one.
const READY: usize = if cfg!(target_os = "macos") { 1 } else { 4 };

/// How many times its own speed a voice speaks at the lowest and at the highest rate, with the speeds between in a straight
/// line on either side of the normal one: what espeak's module of Speech Dispatcher does (80, 170 and 390 words a minute).
#[cfg(not(any(windows, target_os = "macos")))]
const SPEEDS: (f32, f32) = (80.0 / 170.0, 390.0 / 170.0);
/// WinRT's rate is such a number itself.
#[cfg(windows)]
const SPEEDS: (f32, f32) = (0.5, 6.0);
/// AVFoundation's normal rate is a half.
#[cfg(target_os = "macos")]
const SPEEDS: (f32, f32) = (0.2, 4.0);

/// The system's speech, opened.
pub struct System {
    tell: Sender<Input>,
    /// The connections by voice, the one used last at the end; one without a voice has not been used.
    ready: Vec<(Option<String>, Tts)>,
    /// What is being said: its number, and the utterance by the system's name.
    now: Option<(u64, String)>,
}

impl System {
    /// Connects to the system's speech; what is heard of it goes into the channel.
    ///
    /// # Errors
    ///
    /// Where the system has none.
    pub fn open(tell: Sender<Input>) -> Result<Self, Error> {
        let tts = connect(&tell)?;
        #[cfg(target_os = "linux")]
        marks::listen(tell.clone());
        Ok(Self { tell, ready: vec![(None, tts)], now: None })
    }

    /// Brings the connection that speaks with a voice to the end, and gives it.
    fn with_voice(&mut self, voice: &str) -> Result<&mut Tts, Error> {
        let at = self.ready.iter().position(|(ready, _)| ready.as_deref() == Some(voice));
        let unused = || self.ready.iter().position(|(ready, _)| ready.is_none());
        let place = match at.or_else(unused) {
            Some(at) => self.ready.remove(at),
            None if self.ready.len() < READY => (None, connect(&self.tell)?),
            // The one that was not used for longest.
            None => (None, self.ready.remove(0).1),
        };
        self.ready.push(place);
        let (ready, tts) = self.ready.last_mut().ok_or_else(|| unavailable("no connection"))?;
        if ready.as_deref() != Some(voice) {
            let voices = tts.voices().map_err(cannot("list"))?;
            let named = voices.iter().find(|known| known.id() == voice);
            tts.set_voice(named.ok_or_else(|| unavailable("no such voice"))?).map_err(cannot("voice"))?;
            *ready = Some(voice.to_owned());
        }
        Ok(tts)
    }
}

impl Mouth for System {
    fn voices(&mut self) -> Result<Vec<VoiceInfo>, Error> {
        let Some((_, tts)) = self.ready.last() else { return Ok(Vec::new()) };
        let all = tts.voices().map_err(cannot("list"))?;
        // Speech Dispatcher has each voice a hundred times over, as whispered, croaked and so on.
        let plain = all.into_iter().filter(|voice| !voice.name().contains('+'));
        let infos = plain.map(|voice| {
            let lang = Lang::new(voice.language().as_str());
            VoiceInfo { engine: ID, id: voice.id(), name: voice.name(), lang }
        });
        Ok(few_of_each(infos))
    }

    fn say(&mut self, saying: &Saying) -> Result<(), Error> {
        self.hush()?;
        let clean = Clean::new(&saying.text);
        if !clean.text.contains(char::is_alphanumeric) {
            let nothing = String::new();
            self.now = Some((saying.id, nothing.clone()));
            let _ = self.tell.send(Input::Signal(Signal { utterance: nothing, heard: Heard::Over }));
            return Ok(());
        }
        let tts = self.with_voice(&saying.voice)?;
        let range = (tts.min_rate(), tts.normal_rate(), tts.max_rate());
        tts.set_rate(rate(saying.speed, SPEEDS, range)).map_err(cannot("rate"))?;
        let (silent, full) = (tts.min_volume(), tts.normal_volume());
        tts.set_volume(silent + saying.volume.clamp(0.0, 1.0) * (full - silent)).map_err(cannot("volume"))?;
        let utterance = tts.speak(spoken(&clean), true).map_err(cannot("speak"))?;
        let utterance = utterance.ok_or_else(|| unavailable("nothing is said"))?;
        self.now = Some((saying.id, format!("{utterance:?}")));
        Ok(())
    }

    fn ready(&mut self, voice: &str) -> Result<(), Error> {
        if self.now.is_some() { Ok(()) } else { self.with_voice(voice).map(drop) }
    }

    fn hush(&mut self) -> Result<(), Error> {
        let speaking = self.now.take().and_then(|_| self.ready.last_mut());
        speaking.map_or(Ok(()), |(_, tts)| tts.stop().map(drop).map_err(cannot("stop")))
    }

    fn heard(&mut self, signal: Signal) -> Option<(u64, Heard)> {
        let (id, utterance) = self.now.as_ref()?;
        let id = *id;
        // What is heard of an utterance that was cut off comes late.
        if *utterance != signal.utterance {
            return None;
        }
        if signal.heard == Heard::Over {
            self.now = None;
        }
        Some((id, signal.heard))
    }

    fn check(&mut self) -> Result<(), Error> {
        let Some((_, tts)) = self.ready.last_mut() else { return Ok(()) };
        // The cheapest question that a server which is gone answers with an error. What it sets is set before each utterance.
        let normal = tts.normal_rate();
        tts.set_rate(normal).map(drop).map_err(cannot("check"))
    }
}

/// The text as the system's speech takes it.
#[cfg(not(target_os = "linux"))]
fn spoken(clean: &Clean) -> String {
    clean.text.clone()
}

/// A connection that tells what it hears.
fn connect(tell: &Sender<Input>) -> Result<Tts, Error> {
    let tts = Tts::default().map_err(cannot("connect"))?;
    let telling = |heard| {
        let tell = tell.clone();
        let told = move |utterance: tts::UtteranceId| {
            let _ = tell.send(Input::Signal(Signal { utterance: format!("{utterance:?}"), heard }));
        };
        Some(Box::new(told) as Box<dyn FnMut(tts::UtteranceId)>)
    };
    tts.on_utterance_begin(telling(Heard::Begun)).map_err(cannot("callbacks"))?;
    tts.on_utterance_end(telling(Heard::Over)).map_err(cannot("callbacks"))?;
    // Cut off by another program: the rest will not be heard.
    tts.on_utterance_stop(telling(Heard::Over)).map_err(cannot("callbacks"))?;
    Ok(tts)
}

/// The rate at which a voice speaks `speed` times as fast as it does normally; `range` is the lowest, the normal and the highest
/// rate, and `speeds` what the lowest and the highest make of the voice.
fn rate(speed: f32, speeds: (f32, f32), range: (f32, f32, f32)) -> f32 {
    let ((slowest, fastest), (min, normal, max)) = (speeds, range);
    let rate = if speed >= 1.0 {
        normal + (speed - 1.0) / (fastest - 1.0) * (max - normal)
    } else {
        normal - (1.0 - speed) / (1.0 - slowest) * (normal - min)
    };
    rate.clamp(min, max)
}

/// The first voices of each language.
fn few_of_each(voices: impl Iterator<Item = VoiceInfo>) -> Vec<VoiceInfo> {
    let mut counts = std::collections::HashMap::<String, usize>::new();
    let few = voices.filter(|voice| {
        let count = counts.entry(voice.lang.primary()).or_default();
        *count += 1;
        *count <= MOST_OF_A_LANGUAGE
    });
    few.collect()
}

/// What cannot be done, with the system's reason.
fn cannot(what: &str) -> impl Fn(tts::Error) -> Error {
    move |error| unavailable(format!("{what}: {error}"))
}

fn unavailable(reason: impl ToString) -> Error {
    Error::VoiceUnavailable { engine: ID.to_owned(), reason: reason.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn speeds_are_rates_in_a_straight_line_on_either_side_of_the_normal_one() {
        let spoken = |wpm: f32| rate(wpm / 170.0, (80.0 / 170.0, 390.0 / 170.0), (-100.0, 0.0, 100.0));
        let near = |a: f32, b: f32| (a - b).abs() < 0.01;
        assert!(near(spoken(170.0), 0.0) && near(spoken(80.0), -100.0) && near(spoken(390.0), 100.0));
        assert!(near(spoken(125.0), -50.0) && near(spoken(280.0), 50.0));
        assert!(near(spoken(20.0), -100.0) && near(spoken(900.0), 100.0));
        assert!(near(rate(2.0, (0.5, 6.0), (0.5, 1.0, 6.0)), 2.0));
    }

    #[test]
    fn a_language_with_very_many_voices_is_listed_with_some() {
        let info = |n: usize, lang: &str| VoiceInfo {
            engine: ID,
            id: n.to_string(),
            name: n.to_string(),
            lang: Lang::new(lang),
        };
        let many = (0..500).map(|n| info(n, if n % 2 == 0 { "en-GB" } else { "en-US" }));
        let all = few_of_each(many.chain([info(500, "de")]));
        assert_eq!(all.iter().map(|voice| voice.id.as_str()).next_back(), Some("500"));
        assert_eq!(all.len(), MOST_OF_A_LANGUAGE + 1);
    }
}
