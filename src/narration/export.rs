//! The whole text as sound, as fast as the voice can, with the time of every sentence and word.
//!
//! 1. [`render_all`] cuts the text into sections ([`section`]) and speaks them, sentence by sentence, into a [`Target`].
//! 2. [`sound`] is a target that makes one sound file, [`book`] one that makes a book with the speech in it.
//! 3. [`subtitles`] writes the times as subtitles; serde writes them as JSON.
//!
//! A new kind of target is a file with one implementation of [`Target`].

pub mod book;
mod markup;
pub mod section;
pub mod sound;
pub mod subtitles;

use serde::Serialize;

use self::section::{Section, sections};
use super::Telling;
use super::player::breath::breathe;
use super::player::spoken::{adapt, join, pause_after, pause_inside, speeches};
use super::utterance::utterances;
use crate::audio::resample::Resampler;
use crate::document::Place;
use crate::error::Error;
use crate::segment::Segments;
use crate::settings::pauses::Pauses;
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

/// How to speak.
#[derive(Debug, Clone)]
pub struct Manner {
    /// The reader's voices.
    pub voices: Voices,
    /// Words a minute.
    pub wpm: u16,
    /// Silence after sentences.
    pub pauses: Pauses,
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
    let blocks = text.document().blocks.len();
    let total = (0..blocks).map(|block| text.sentences(block).len()).sum();
    let mut speaker = Speaker { text, voice, manner, resampler: None, rate };
    let mut timings = Timings { sample_rate: rate, ..Timings::default() };
    let mut at = 0;
    for section in sections(text.document()) {
        let (first, begin) = (timings.sentences.len(), at);
        target.begin(&section)?;
        for place in section.blocks.clone().flat_map(|block| {
            (0..text.sentences(block).len()).map(move |sentence| Place::sentence(block, sentence))
        }) {
            let done = timings.sentences.len();
            progress(done, total)?;
            let (samples, sentence) = speaker.speak(place, at, &mut timings.skipped)?;
            target.write(&samples)?;
            at += samples.len();
            timings.sentences.push(sentence);
            if done + 1 < total {
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

/// What speaks one sentence after the other.
struct Speaker<'a> {
    text: &'a Segments,
    voice: &'a mut dyn Synthesiser,
    manner: Manner,
    resampler: Option<Resampler>,
    rate: u32,
}

impl Speaker<'_> {
    /// The sound of a sentence that begins at a sample, and its times.
    fn speak(
        &mut self,
        place: Place,
        at: usize,
        skipped: &mut Vec<Error>,
    ) -> Result<(Vec<f32>, SentenceTime), Error> {
        let Self { text, manner, .. } = self;
        let mut clips = Vec::new();
        for speech in speeches(text, place, Telling::Text, &manner.voices, manner.wpm) {
            let clip = self.voice.render(&speech).or_else(|error| match error {
                Error::SentenceSkipped { .. } => {
                    skipped.push(error);
                    Ok(Clip::default())
                }
                error => Err(error),
            })?;
            clips.push(adapt(&speech, clip, &mut self.resampler, self.rate)?);
        }
        let starts = utterances(text, place).into_iter().map(|said| said.start);
        let said: Vec<(usize, &Clip)> = starts.zip(&clips).collect();
        let mut spoken = join(&text.words(place.block, place.sentence), &said);
        let pause = pause_inside(manner.pauses, self.rate);
        breathe(text, place, &mut spoken, pause, self.rate);
        let seconds = |sample: usize| (at + sample) as f64 / f64::from(self.rate.max(1));
        let block = text.document().blocks.get(place.block).map_or("", |block| block.text.as_str());
        let words = text.words(place.block, place.sentence);
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
        Ok((spoken.samples, sentence))
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
