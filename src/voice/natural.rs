//! The embedded natural voice: American English, a small neural network on the processor.
//!
//! 1. `script` turns the text into phonemes, each with its place in the text.
//! 2. `pieces` parts what is long, at clauses if it can.
//! 3. `network` draws the spectrum of a piece and says how long each phoneme is, which gives the words their times.
//! 4. `vocoder` makes sound of the spectrum. Silence around a piece is cut off; between pieces there is a breath.
//! 5. `pace` says how a speed in words a minute is reached.
//!
//! Dictionaries and network take some 150 MB while they are loaded, so it lives in a [`worker`](super::worker) that ends when
//! nobody has asked for a while. The model is hibari, see `assets/voices`.

mod network;
mod pace;
mod script;
mod spelled;
mod symbols;
mod unknown;
mod vocoder;
mod wording;

use std::time::Duration;

use self::network::Network;
pub use self::pace::FASTEST;
use self::pace::Pace;
use self::script::{Script, Writer};
use self::spelled::Spelled;
use self::symbols::{EDGE, SPACE};
use self::vocoder::{RATE, Vocoder};
use super::pieces::{Part, Piece, pieces};
use super::{Capabilities, Clip, Mark, Speech, Synthesiser, Tracking, VoiceInfo};
use crate::document::Lang;
use crate::error::Error;

/// How long the worker keeps everything loaded after the last sentence.
pub const REST: Duration = Duration::from_secs(20);

/// It speaks English of every region, as an American does.
pub fn speaks(lang: &Lang) -> bool {
    lang.primary() == "en"
}

/// The name of the engine.
const ID: &str = "natural";

/// The most phonemes that are spoken at once: about 15 seconds, for which the network takes some 100 MB for a moment.
const MOST: usize = 250;

/// How much louder than the network draws it: as loud as the formant voice to within 2 dB, and the loudest of 40 sentences
/// (0.66) still keeps its shape.
const GAIN: f32 = 1.5;

/// Quieter than this, −42 dB of full scale, is the breath with which this voice ends, and belongs to the pause.
const BREATH: f32 = 0.008;

/// The loaded voice.
pub struct Natural {
    writer: Writer,
    spelled: Spelled,
    network: Network,
    vocoder: Vocoder,
}

impl Natural {
    /// Loads everything, which takes about a third of a second.
    pub fn open() -> Result<Self, Error> {
        let writer = Writer::open().map_err(unavailable)?;
        let network = Network::open().map_err(unavailable)?;
        Ok(Self { writer, spelled: Spelled::default(), network, vocoder: Vocoder::new() })
    }

    /// The sound of one piece, without silence around it.
    fn speak(&self, script: &Script, piece: &Piece, speed: f32) -> Result<Clip, String> {
        let ids: Vec<i32> =
            [EDGE].into_iter().chain(script.ids[piece.ids.clone()].iter().copied()).chain([EDGE]).collect();
        let drawn = self.network.run(&ids, speed)?;
        let mut samples = self.vocoder.sound(&drawn.spectrum).ok_or("spectrum does not add up")?;
        samples.iter_mut().for_each(|sample| *sample = (*sample * GAIN).clamp(-1.0, 1.0));
        let inside = script.marks.iter().filter(|(_, phoneme)| piece.ids.contains(phoneme));
        // The first phoneme comes after the edge. In the space before a word, and in the silence before the first one, its
        // sound begins already.
        let sample = |phoneme: usize| {
            let before = phoneme - piece.ids.start;
            let gap = ids.get(before).is_some_and(|id| [EDGE, SPACE].contains(id));
            drawn.starts.get(if gap { before } else { before + 1 }).copied()
        };
        let mark = |(byte, phoneme): &(usize, usize)| Some(Mark { byte: *byte, sample: sample(*phoneme)? });
        let mut clip = Clip { rate: RATE, samples, marks: inside.filter_map(mark).collect() };
        clip.tidy(BREATH);
        Ok(clip)
    }
}

impl Synthesiser for Natural {
    fn capabilities(&self) -> Capabilities {
        Capabilities { tracking: Tracking::Word, audible: true }
    }

    fn voices(&mut self) -> Result<Vec<VoiceInfo>, Error> {
        Ok(vec![VoiceInfo {
            engine: ID,
            id: "heart".to_owned(),
            name: "Heart".to_owned(),
            lang: Lang::new("en-US"),
        }])
    }

    fn render(&mut self, speech: &Speech) -> Result<Clip, Error> {
        let pace = Pace::of(speech.wpm);
        let mut phonemes = Vec::new();
        for (part, written) in &speech.phonemes {
            // The word as it is shown is better than none.
            let read = self.spelled.read(written).unwrap_or_default();
            phonemes.extend((!read.trim().is_empty()).then(|| (part.clone(), read)));
        }
        let script = self.writer.write(&speech.text, &phonemes).map_err(unavailable)?;
        let mut whole = Clip { rate: RATE, ..Clip::default() };
        // Signs alone would be a breath.
        if script.marks.is_empty() {
            return Ok(whole);
        }
        let mut gap = 0;
        for piece in pieces(script.ids.len(), &script.cuts, MOST) {
            let clip = self.speak(&script, &piece, pace.speed).map_err(unavailable)?;
            if clip.samples.is_empty() {
                continue;
            }
            whole.append(clip, gap);
            gap = piece.end.unwrap_or(Part::Word).pause(RATE);
        }
        Ok(whole.at_speed(pace.stretch, BREATH))
    }
}

fn unavailable(reason: impl ToString) -> Error {
    Error::VoiceUnavailable { engine: ID.to_owned(), reason: reason.to_string() }
}

#[cfg(test)]
mod tests;
