//! A sentence ready to be heard: the clips of its utterances joined, and the time of each of its words.

use std::ops::Range;

use crate::audio::resample::Resampler;
use crate::document::{Kind, Place};
use crate::error::Error;
use crate::narration::Telling;
use crate::narration::utterance::{Utterance, WordTime, word_times};
use crate::segment::Segments;
use crate::settings::pauses::Pauses;
use crate::settings::voices::Voices;
use crate::voice::{self, silent::Silent};
use crate::voice::{Clip, Mark, Speech, Synthesiser as _};

/// Silence between two voices within a sentence, as a part of a second (50 ms): one takes over without haste.
const BETWEEN_PART: usize = 20;

/// A sentence as sound.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Spoken {
    /// One channel.
    pub samples: Vec<f32>,
    /// One time for each word of the sentence.
    pub words: Vec<WordTime>,
}

/// What an engine is asked for to say a sentence's utterances.
pub fn speeches(said: &[Utterance], telling: Telling, voices: &Voices, wpm: u16) -> Vec<Speech> {
    let speech = |Utterance { said, lang, .. }: &Utterance| {
        let voice = match telling {
            Telling::Text | Telling::Sample | Telling::Trial => voices.get(lang),
            Telling::Notice => voice::always_awake(),
        };
        let voice = voice.map(str::to_owned);
        let (text, phonemes) = (said.text.clone(), said.phonemes.clone());
        Speech { phonemes, ..Speech::new(text, lang.clone(), voice, wpm) }
    };
    said.iter().map(speech).collect()
}

/// Joins clips, which all have the same rate and are given with what they say, to the sound of these words of a sentence.
pub fn join(words: &[Range<usize>], clips: &[(&Utterance, &Clip)]) -> Spoken {
    let (mut samples, mut marks) = (Vec::new(), Vec::new());
    for (said, clip) in clips {
        if !samples.is_empty() && !clip.samples.is_empty() {
            samples.resize(samples.len() + clip.rate as usize / BETWEEN_PART, 0.0);
        }
        let begin = samples.len();
        marks.extend(clip.marks.iter().map(|mark| (said.shown(mark.byte), begin + mark.sample)));
        samples.extend_from_slice(&clip.samples);
    }
    // Every word takes a moment, even where the voice had no sound for it.
    samples.resize(samples.len().max(words.len()), 0.0);
    Spoken { words: word_times(words, &marks, samples.len()), samples }
}

/// An engine's clip at another rate. Where the engine had no sound for text with letters in it, the clip is the silence that
/// a reader would need, so that its words are still marked.
pub fn adapt(
    speech: &Speech,
    clip: Clip,
    resampler: &mut Option<Resampler>,
    rate: u32,
) -> Result<Clip, Error> {
    let mut clip = clip;
    if clip.samples.is_empty() {
        clip = Silent.render(speech)?;
    }
    let fitting = resampler.take().filter(|resampler| resampler.fits(clip.rate, rate));
    let resampler = resampler.insert(match fitting {
        Some(fitting) => fitting,
        None => Resampler::new(clip.rate, rate)?,
    });
    let scaled = |mark: &Mark| Mark { byte: mark.byte, sample: resampler.scale(mark.sample) };
    let marks = clip.marks.iter().map(scaled).collect();
    Ok(Clip { rate, marks, samples: resampler.convert(&clip.samples)? })
}

/// The silence after a turn that ends before the word `end` of its sentence, in samples: after the last word the reader's pause.
pub fn silence_behind(text: &Segments, place: Place, end: usize, pauses: Pauses, rate: u32) -> usize {
    let is_last = end >= text.words(place.block, place.sentence).len();
    if is_last { pause_after(text, place, pauses, rate) } else { rate as usize / BETWEEN_PART }
}

/// The silence after a sentence, in samples.
pub fn pause_after(text: &Segments, place: Place, pauses: Pauses, rate: u32) -> usize {
    let kind = text.document().blocks.get(place.block).map(|block| block.kind);
    let ms = match kind {
        _ if !text.is_last_of_block(place) => pauses.sentence_ms,
        Some(Kind::Heading(_)) => pauses.heading_ms,
        Some(Kind::Item) => pauses.item_ms,
        // The cells of a row belong together as sentences do.
        Some(Kind::Cell { .. }) => pauses.sentence_ms,
        Some(
            Kind::Lead
            | Kind::Paragraph
            | Kind::Quotation
            | Kind::Code
            | Kind::Note
            | Kind::Rights
            | Kind::Figure
            | Kind::Rule,
        )
        | None => pauses.paragraph_ms,
    };
    samples_of(ms, rate)
}

/// The silence after a comma or the like, in samples; 0 as the voice makes it.
pub fn pause_inside(pauses: Pauses, rate: u32) -> usize {
    samples_of(pauses.comma_ms, rate)
}

fn samples_of(ms: u32, rate: u32) -> usize {
    (u64::from(ms) * u64::from(rate) / 1000) as usize
}
