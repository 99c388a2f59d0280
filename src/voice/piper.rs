//! The reader's own voices: any voice made for Piper, from the folder of voices.
//!
//! 1. [`shelf`] knows what is in the folder; [`config`] reads a voice's description.
//! 2. Espeak writes a text as phonemes, `script` puts them into the voice's numbers, [`pieces`](super::pieces) parts what is long.
//! 3. `network` makes sound of a piece and says how long each phoneme is, which gives the words their times.
//! 4. What the player is in a hurry to hear is said in parts: `part` makes the sound of a few words as they are within the whole.
//! 5. `measure` learns how fast and how loud the voice is; sound is played faster at the same pitch, and slower speech is asked
//!    of the network.
//!
//! One voice is loaded at a time, which takes a tenth of a second and some 100 MB; while it speaks it takes as much again. It lives
//! in a [`worker`](super::worker) that ends when nobody has asked for a while.

pub mod config;
mod measure;
mod network;
mod part;
mod script;
pub mod shelf;

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use self::config::{BEGIN, Config, END, PAD, Phonemes};
use self::measure::Measure;
use self::network::Network;
use self::part::Phrase;
use self::script::Script;
use super::clip::SILENCE;
use super::espeak::Espeak;
use super::espeak::transcript::Transcript;
use super::pieces::{Part, Piece, pieces};
use super::{Around, Capabilities, Clip, Mark, Speech, Synthesiser, Tracking, VoiceInfo};
use crate::error::Error;
use crate::settings::USUAL_WPM;

/// The name of the engine.
pub const ID: &str = "piper";

/// How long the worker keeps its voice loaded after the last sentence.
pub const REST: Duration = Duration::from_secs(20);

/// How long a speech may take: on a slow machine a large voice speaks hardly faster than it is heard.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// The speed, in words a minute, above which the formant voice reads, as for the natural voice that is built in.
pub const FASTEST: u16 = super::natural::FASTEST;

/// The most numbers that are spoken at once, a phoneme and the gap behind it being two: about 8 seconds, for which the network
/// takes some 200 MB for a moment.
const MOST: usize = 250;

/// Sound that is asked of the network longer than usual: not more than this, or it falters.
const LONGEST: f64 = 2.0;

/// Where a speaker's name begins in a voice's name.
const SPEAKER: char = '#';

/// The engine; loads a voice when it is first asked for it.
pub struct Piper {
    espeak: Espeak,
    folder: PathBuf,
    loaded: Option<Loaded>,
}

struct Loaded {
    path: PathBuf,
    /// When the model was last written: another one may have taken its name.
    written: Option<SystemTime>,
    config: Config,
    network: Network,
    measure: Measure,
    /// What was begun and may go on.
    phrase: Option<Phrase>,
}

impl Piper {
    /// The voices of a folder, none of them loaded.
    pub fn open(folder: PathBuf) -> Result<Self, Error> {
        Ok(Self { espeak: Espeak::open()?, folder, loaded: None })
    }

    /// Loads the voice that is asked for, by its id or its model's whole path.
    fn load(&mut self, voice: &str) -> Result<(), String> {
        let given = Path::new(voice);
        let path = if given.is_absolute() { given.to_owned() } else { shelf::model_in(&self.folder, voice) };
        let written = std::fs::metadata(&path).and_then(|facts| facts.modified()).ok();
        let same = |loaded: &Loaded| loaded.path == path && loaded.written == written;
        if self.loaded.as_ref().is_some_and(same) {
            return Ok(());
        }
        // The old one's memory is free before the new one takes its own.
        self.loaded = None;
        let id = shelf::id_of(&path).filter(|id| given.is_absolute() || id == voice);
        id.ok_or_else(|| format!("no voice {voice}"))?;
        let config = Config::read(&path).map_err(|error| error.to_string())?;
        let network = Network::open(&path)?;
        self.loaded =
            Some(Loaded { path, written, config, network, measure: Measure::default(), phrase: None });
        Ok(())
    }
}

impl Loaded {
    /// The sound of a script, `length` times as long as at the voice's own speed.
    fn speak(&self, script: &Script, length: f64, speaker: i32) -> Result<Clip, String> {
        let mut whole = Clip { rate: self.config.rate, ..Clip::default() };
        let mut gap = 0;
        for piece in pieces(script.ids.len(), &script.cuts, MOST) {
            let clip = self.speak_piece(script, &piece, length, speaker)?;
            if !clip.samples.is_empty() {
                whole.append(clip, gap);
                gap = piece.end.unwrap_or(Part::Word).pause(self.config.rate);
            }
        }
        Ok(whole)
    }

    fn speak_piece(&self, script: &Script, piece: &Piece, length: f64, speaker: i32) -> Result<Clip, String> {
        let begin = self.config.opening();
        let ids = self.config.framed(&script.ids[piece.ids.clone()]);
        let spoken = self.network.run(&ids, &self.config, length as f32, speaker)?;
        let sample = |at: usize| {
            let onset = script.onset(at, &self.config);
            let is_first = at == piece.ids.start;
            spoken
                .starts
                .get(if is_first { 0 } else { (begin.len() + onset).saturating_sub(piece.ids.start) })
                .copied()
        };
        let inside = script.marks.iter().filter(|(_, at)| piece.ids.contains(at));
        let marks =
            inside.filter_map(|(byte, at)| Some(Mark { byte: *byte, sample: sample(*at)? })).collect();
        let mut clip = Clip { rate: self.config.rate, samples: spoken.samples, marks };
        clip.tidy(SILENCE);
        Ok(clip)
    }

    fn render(&mut self, script: &Script, seconds: f64, wpm: u16, speaker: i32) -> Result<Clip, String> {
        let long = |clip: &Clip| clip.samples.len() as f64 / f64::from(clip.rate.max(1));
        if self.measure.is_empty() {
            let clip = self.speak(script, 1.0, speaker)?;
            self.measure.learn(long(&clip), 1.0, seconds);
        }
        let length = (1.0 / self.measure.speed(wpm)).clamp(1.0, LONGEST);
        let mut clip = self.speak(script, length, speaker)?;
        self.measure.learn(long(&clip), length, seconds);
        self.measure.hear(&clip.samples);
        let gain = self.measure.gain();
        clip.samples.iter_mut().for_each(|sample| *sample = (*sample * gain).clamp(-1.0, 1.0));
        Ok(clip.at_speed(self.measure.speed(wpm) * length, SILENCE))
    }
}

impl Piper {
    /// What the loaded voice is to say for a text, and how many seconds espeak takes for it.
    fn script(&mut self, speech: &Speech) -> Result<(Script, f64), Error> {
        let Some(Loaded { config, .. }) = &self.loaded else { return Err(unavailable("no voice")) };
        let front = match &config.phonemes {
            Phonemes::Espeak(front) => Some(front.clone()),
            Phonemes::Letters => None,
        };
        // Also for a voice of letters: it is measured by it.
        let asked =
            Speech { voice: front.clone(), lang: config.lang.clone(), wpm: USUAL_WPM, ..speech.clone() };
        let mut transcript = self.espeak.transcribe(&asked)?;
        if front.is_none() {
            transcript.words = Transcript::of_letters(&speech.text);
        }
        Ok((Script::new(&speech.text, &transcript, config), transcript.seconds))
    }

    /// A part of a phrase; `None` where the voice cannot say it in parts.
    fn part(&mut self, speech: &Speech, speaker: i32) -> Result<Option<Clip>, Error> {
        let (whole, part) = whole(speech);
        let known = self.loaded.as_mut().and_then(|loaded| loaded.phrase.take());
        let known = known.filter(|phrase| phrase.speech == whole);
        let begun = match known {
            Some(phrase) => Some(phrase),
            None => {
                let (script, usual) = self.script(&whole)?;
                let Some(loaded) = &mut self.loaded else { return Ok(None) };
                loaded.phrase(whole, script, usual, speaker).map_err(unavailable)?
            }
        };
        let (Some(mut phrase), Some(loaded)) = (begun, &mut self.loaded) else { return Ok(None) };
        let clip = loaded.part(&mut phrase, &part).map_err(unavailable)?;
        loaded.phrase = Some(phrase);
        Ok(Some(clip))
    }
}

/// All of the phrase that a speech belongs to, and which of its bytes are the speech's.
fn whole(speech: &Speech) -> (Speech, Range<usize>) {
    let Around { before, after } = &speech.around;
    let text = [before.as_str(), &speech.text, after].concat();
    let part = before.len()..before.len() + speech.text.len();
    (Speech { text, around: Around::default(), ..speech.clone() }, part)
}

impl Synthesiser for Piper {
    fn capabilities(&self) -> Capabilities {
        Capabilities { tracking: Tracking::Word, audible: true }
    }

    fn voices(&mut self) -> Result<Vec<VoiceInfo>, Error> {
        let usable = |installed: shelf::Installed| Some((installed.id, installed.config.ok()?));
        let voices = shelf::scan(&self.folder).into_iter().filter_map(usable);
        Ok(voices.flat_map(|(id, config)| config.voices(&id)).collect())
    }

    fn render(&mut self, speech: &Speech) -> Result<Clip, Error> {
        let voice = speech.voice.as_deref().unwrap_or_default();
        let (voice, speaker) = voice.split_once(SPEAKER).unwrap_or((voice, ""));
        self.load(voice).map_err(unavailable)?;
        let speakers = self.loaded.iter().flat_map(|loaded| &loaded.config.speakers);
        let number = speakers.clone().find(|(name, _)| name == speaker).or(speakers.clone().next());
        let number = number.map_or(0, |(_, number)| *number);
        if speech.around != Around::default()
            && let Some(clip) = self.part(speech, number)?
        {
            return Ok(clip);
        }
        let (script, seconds) = self.script(speech)?;
        let Some(loaded) = &mut self.loaded else { return Err(unavailable("no voice")) };
        if script.marks.is_empty() {
            return Ok(Clip { rate: loaded.config.rate, ..Clip::default() });
        }
        loaded.render(&script, seconds, speech.wpm, number).map_err(unavailable)
    }
}

impl Config {
    /// What stands before the first phoneme.
    fn opening(&self) -> Vec<i32> {
        [self.ids_of(BEGIN), self.ids_of(PAD)].concat()
    }

    /// Phonemes as the network is asked for them, with what stands before and behind.
    fn framed(&self, ids: &[i32]) -> Vec<i32> {
        [&self.opening(), ids, self.ids_of(END)].concat()
    }

    /// The numbers of a sign.
    fn ids_of(&self, sign: char) -> &[i32] {
        self.ids.get(&sign).map(Vec::as_slice).unwrap_or_default()
    }

    /// What there is to choose from: the voice, or each of its speakers.
    pub fn voices(&self, id: &str) -> Vec<VoiceInfo> {
        let info = |id: String, name: String| VoiceInfo { engine: ID, id, name, lang: self.lang.clone() };
        if self.speakers.is_empty() {
            return vec![info(id.to_owned(), self.name.clone())];
        }
        let speaker =
            |(name, _): &(String, i32)| info(format!("{id}{SPEAKER}{name}"), format!("{} {name}", self.name));
        self.speakers.iter().map(speaker).collect()
    }
}

fn unavailable(reason: impl ToString) -> Error {
    Error::VoiceUnavailable { engine: ID.to_owned(), reason: reason.to_string() }
}

#[cfg(test)]
mod tests;
