//! The whole text as sound, as fast as the voice can, with the time of every sentence and word.

use serde::Serialize;

use super::Telling;
use super::player::spoken::{adapt, join, pause_after, speeches};
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
    /// Samples a second of the sound.
    pub rate: u32,
}

/// Speaks the whole text into `out`, sentence by sentence; `progress` is told how many of how many sentences are done. There
/// is no pause after the last one. Fails where the voice or `out` does.
pub fn render_all(
    text: &Segments,
    voice: &mut dyn Synthesiser,
    manner: Manner,
    progress: &mut dyn FnMut(usize, usize),
    out: &mut dyn FnMut(&[f32]) -> Result<(), Error>,
) -> Result<Timings, Error> {
    let places: Vec<Place> =
        std::iter::successors(text.first(), |place| text.next_sentence(*place)).collect();
    let mut timings = Timings { sample_rate: manner.rate, ..Timings::default() };
    let mut resampler = None;
    let mut at = 0;
    for (done, place) in places.iter().enumerate() {
        progress(done, places.len());
        let mut clips = Vec::new();
        for speech in speeches(text, *place, Telling::Text, &manner.voices, manner.wpm) {
            let clip = voice.render(&speech).or_else(|error| match error {
                Error::SentenceSkipped { .. } => {
                    timings.skipped.push(error);
                    Ok(Clip::default())
                }
                error => Err(error),
            })?;
            clips.push(adapt(&speech, clip, &mut resampler, manner.rate)?);
        }
        let spoken = join(text, *place, &clips.iter().collect::<Vec<_>>());
        out(&spoken.samples)?;
        let seconds = |sample: usize| (at + sample) as f64 / f64::from(manner.rate.max(1));
        let block = text.document().blocks.get(place.block).map_or("", |block| block.text.as_str());
        let words = text.words(place.block, place.sentence);
        timings.sentences.push(SentenceTime {
            block: place.block,
            sentence: place.sentence,
            text: text.text(*place).to_owned(),
            start_s: seconds(0),
            end_s: seconds(spoken.samples.len()),
            words: words
                .iter()
                .zip(&spoken.words)
                .map(|(word, time)| SpokenWord {
                    text: block.get(word.clone()).unwrap_or_default().to_owned(),
                    start_s: seconds(time.start),
                    end_s: seconds(time.end),
                })
                .collect(),
        });
        at += spoken.samples.len();
        if done + 1 < places.len() {
            let pause = pause_after(text, *place, manner.pauses, manner.rate);
            silence(pause, out)?;
            at += pause;
        }
    }
    progress(places.len(), places.len());
    timings.duration_s = at as f64 / f64::from(manner.rate.max(1));
    Ok(timings)
}

fn silence(samples: usize, out: &mut dyn FnMut(&[f32]) -> Result<(), Error>) -> Result<(), Error> {
    const PIECE: [f32; 4096] = [0.0; 4096];
    let mut left = samples;
    while left > 0 {
        let count = left.min(PIECE.len());
        out(&PIECE[..count])?;
        left -= count;
    }
    Ok(())
}
