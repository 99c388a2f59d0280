//! The whole text as sound, as fast as the voice can, with the time of every sentence and word.
//!
//! 1. [`render_all`] cuts the text into sections ([`section`]) and speaks them, sentence by sentence, into a [`Target`].
//! 2. [`sound`] is a target that makes one sound file, [`book`] one that makes a book with the speech in it.
//! 3. [`kept`] is a voice that goes on where an earlier run was interrupted.
//! 4. [`subtitles`] writes the times as subtitles; serde writes them as JSON.
//!
//! A new kind of target is a file with one implementation of [`Target`].

pub mod book;
pub mod kept;
mod markup;
pub mod section;
pub mod sound;
pub mod subtitles;

use std::collections::BTreeMap;
use std::ops::Range;

use serde::Serialize;

use self::section::{Section, sections};
use super::Telling;
pub use super::manner::Manner;
use super::player::breath::breathe;
use super::player::spoken::{adapt, join, pause_after, pause_inside, speeches};
use super::said::Saying;
use super::utterance::{Utterance, utterances};
use crate::audio::resample::Resampler;
use crate::document::Place;
use crate::error::Error;
use crate::segment::Segments;
use crate::settings::voices::Voices;
use crate::voice::{Clip, Synthesiser};

/// When everything is heard.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Timings {
    /// Samples a second of the sound.
    pub sample_rate: u32,
    /// Length of the sound in seconds.
    pub duration_s: f64,
    /// Every sentence, in order.
    pub sentences: Vec<SentenceTime>,
    /// Sentences that the voice could not speak; they are silent and their words timed all the same.
    #[serde(skip)]
    pub skipped: Vec<Error>,
}

/// When a sentence is heard.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SentenceTime {
    /// Its block, counted from 0.
    pub block: usize,
    /// Its number in the block, counted from 0.
    pub sentence: usize,
    /// Its text.
    pub text: String,
    /// Its beginning in seconds.
    pub start_s: f64,
    /// Its end in seconds, without the pause after it.
    pub end_s: f64,
    /// Every word, in order.
    pub words: Vec<SpokenWord>,
}

/// When a word is heard.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SpokenWord {
    /// The word.
    pub text: String,
    /// Its beginning in seconds.
    pub start_s: f64,
    /// Its end in seconds.
    pub end_s: f64,
}

/// Where the speech goes, section by section.
pub trait Target {
    /// Samples a second that it wants.
    fn rate(&self) -> u32;
    /// What comes now is this section.
    fn begin(&mut self, section: &Section) -> Result<(), Error>;
    /// Takes samples from −1 to 1.
    fn write(&mut self, samples: &[f32]) -> Result<(), Error>;
    /// The section is complete: its sentences, and when it begins and ends in the whole speech, in seconds.
    fn end(&mut self, section: &Section, sentences: &[SentenceTime], span: [f64; 2]) -> Result<(), Error>;
    /// Puts what was made in its place. Without it nothing is left.
    fn finish(self: Box<Self>) -> Result<(), Error>;
}

/// Speaks the whole text into a target; `progress` is told how many of how many sentences are done, and may end the work by
/// failing. There is no pause after the last sentence. Fails where the voice or the target does.
pub fn render_all(
    text: &Segments,
    voice: &mut dyn Synthesiser,
    manner: Manner,
    progress: &mut dyn FnMut(usize, usize) -> Result<(), Error>,
    target: &mut dyn Target,
) -> Result<Timings, Error> {
    let rate = target.rate();
    let seconds = |samples: usize| samples as f64 / f64::from(rate.max(1));
    let blocks = 0..text.document().blocks.len();
    let total = places(text, blocks).count();
    let mut speaker = Speaker { text, voice, manner, resampler: None, rate };
    let mut timings = Timings { sample_rate: rate, ..Timings::default() };
    let mut at = 0;
    for section in sections(text.document()) {
        let (first, begin) = (timings.sentences.len(), at);
        target.begin(&section)?;
        for place in places(text, section.blocks.clone()) {
            let done = timings.sentences.len();
            progress(done, total)?;
            let (samples, sentence, says_something) = speaker.speak(place, at, &mut timings.skipped)?;
            target.write(&samples)?;
            at += samples.len();
            timings.sentences.push(sentence);
            // After a sentence of which nothing was said there is nothing to wait for.
            if done + 1 < total && says_something {
                let pause = pause_after(text, place, speaker.manner.pauses, rate);
                silence(pause, target)?;
                at += pause;
            }
        }
        let spoken = timings.sentences.get(first..).unwrap_or_default();
        target.end(&section, spoken, [seconds(begin), seconds(at)])?;
    }
    progress(total, total)?;
    timings.duration_s = seconds(at);
    Ok(timings)
}

/// The voice that speaks each language of a text; `None` where that is the usual one.
pub fn voices_of(text: &Segments, voices: &Voices) -> BTreeMap<String, Option<String>> {
    let all = places(text, 0..text.document().blocks.len());
    let langs =
        all.flat_map(|place| utterances(text, place, &Saying::default())).map(|utterance| utterance.lang);
    langs.map(|lang| (lang.primary(), voices.get(&lang).map(str::to_owned))).collect()
}

/// Every sentence of some blocks, in order.
fn places(text: &Segments, blocks: Range<usize>) -> impl Iterator<Item = Place> {
    blocks.flat_map(move |block| (0..text.sentences(block).len()).map(move |n| Place::sentence(block, n)))
}

/// What speaks one sentence after the other.
struct Speaker<'a> {
    text: &'a Segments,
    voice: &'a mut dyn Synthesiser,
    manner: Manner,
    resampler: Option<Resampler>,
    rate: u32,
}

impl Speaker<'_> {
    /// The sound of a sentence that begins at a sample, its times, and whether anything is said for it.
    fn speak(
        &mut self,
        place: Place,
        at: usize,
        skipped: &mut Vec<Error>,
    ) -> Result<(Vec<f32>, SentenceTime, bool), Error> {
        let Self { text, manner, .. } = self;
        let mut clips = Vec::new();
        let said = manner.utterances(text, place, Telling::Text);
        for speech in speeches(&said, Telling::Text, &manner.voices, manner.wpm) {
            let clip = self.voice.render(&speech).or_else(|error| match error {
                Error::SentenceSkipped { .. } => {
                    skipped.push(error);
                    Ok(Clip::default())
                }
                error => Err(error),
            })?;
            clips.push(adapt(&speech, clip, &mut self.resampler, self.rate)?);
        }
        let parts: Vec<(&Utterance, &Clip)> = said.iter().zip(&clips).collect();
        let words = text.words(place.block, place.sentence);
        let mut spoken = join(&words, &parts);
        let pause = pause_inside(manner.pauses, self.rate);
        breathe(text, place, 0..words.len(), &mut spoken, pause, self.rate);
        let seconds = |sample: usize| (at + sample) as f64 / f64::from(self.rate.max(1));
        let block = text.document().blocks.get(place.block).map_or("", |block| block.text.as_str());
        let words = words.iter().zip(&spoken.words).map(|(word, time)| SpokenWord {
            text: block.get(word.clone()).unwrap_or_default().to_owned(),
            start_s: seconds(time.start),
            end_s: seconds(time.end),
        });
        let sentence = SentenceTime {
            block: place.block,
            sentence: place.sentence,
            text: text.text(place).to_owned(),
            start_s: seconds(0),
            end_s: seconds(spoken.samples.len()),
            words: words.collect(),
        };
        Ok((spoken.samples, sentence, !said.is_empty()))
    }
}

fn silence(samples: usize, target: &mut dyn Target) -> Result<(), Error> {
    const PIECE: [f32; 4096] = [0.0; 4096];
    let mut left = samples;
    while left > 0 {
        let count = left.min(PIECE.len());
        target.write(&PIECE[..count])?;
        left -= count;
    }
    Ok(())
}
