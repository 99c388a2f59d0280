//! A voice's model: phonemes go in, sound and the length of each of them come out.
//!
//! The models are VITS as Piper exports it: inputs `input`, `input_lengths`, `scales` and, with several speakers, `sid`; one
//! output. The lengths are no output; they are asked for by the name that Piper's export gives the node that rounds them up.
//! A model without that node shares its length out evenly.
//!
//! Most of the work is done by the decoder, the model's last part. What it is given comes in frames, and each frame's sound
//! depends on a few around it only, so the sound of a moment can be had before the rest: [`Network::latents`], then
//! [`Network::sound`]. The place to part the model is again found by its name in Piper's export; one without it makes all of
//! the sound at once.

use std::ops::Range;
use std::path::Path;

use rten::{Model, NodeId, Value};
use rten_tensor::prelude::*;
use rten_tensor::{NdTensor, Tensor};

use super::config::Config;

/// The rounded lengths of the phonemes.
const LENGTHS: &str = "/Ceil_output_0";
/// What the decoder's first layer makes of what it is given.
const LATENTS: &str = "/dec/conv_pre/Conv_output_0";
/// How many frames to either side a frame's sound depends on in the largest of Piper's decoders: at 8 places a frame its widest
/// block reaches 60 places, which is 7.5 frames; scaling up reaches 1, the stages behind less than 2.
const CONTEXT: usize = 12;
/// So many frames become sound at once, about 3 seconds: memory grows with them.
const AT_ONCE: usize = 256;
/// A frame of a model that cannot be parted, in samples; as Piper's own.
const HOP: usize = 256;

/// The loaded model.
pub struct Network {
    model: Model,
    phonemes: NodeId,
    count: NodeId,
    scales: NodeId,
    speaker: Option<NodeId>,
    sound: NodeId,
    lengths: Option<NodeId>,
    latents: Option<NodeId>,
}

/// What a model makes of phonemes before it makes their sound, in frames.
pub struct Latents {
    inside: Inside,
    /// The first frame of each phoneme, and the number of frames at the end.
    pub starts: Vec<usize>,
}

enum Inside {
    /// Of one text, some numbers, for each frame.
    Values(NdTensor<f32, 3>),
    /// The sound of a model that cannot be parted.
    Sound(Vec<f32>),
}

impl Latents {
    /// How many frames there are.
    pub fn frames(&self) -> usize {
        match &self.inside {
            Inside::Values(values) => values.size(2),
            Inside::Sound(samples) => samples.len().div_ceil(HOP),
        }
    }
}

/// What a model makes of phonemes.
pub struct Spoken {
    /// One channel.
    pub samples: Vec<f32>,
    /// The first sample of each phoneme, and the number of samples at the end.
    pub starts: Vec<usize>,
}

impl Network {
    /// Loads a model, which takes about a tenth of a second; the reason where it is none of this kind.
    pub fn open(path: &Path) -> Result<Self, String> {
        let model = Model::load_file(path).map_err(|error| error.to_string())?;
        let node = |name: &str| model.node_id(name).map_err(|error| error.to_string());
        let (phonemes, count, scales) = (node("input")?, node("input_lengths")?, node("scales")?);
        let sound = *model.output_ids().first().ok_or("no output")?;
        let (speaker, lengths) = (model.find_node("sid"), model.find_node(LENGTHS));
        let latents = model.find_node(LATENTS);
        Ok(Self { model, phonemes, count, scales, speaker, sound, lengths, latents })
    }

    /// The sound of some phonemes, `length` times as long as usual, by one of the voice's speakers. Memory and time grow with
    /// their number.
    pub fn run(&self, ids: &[i32], config: &Config, length: f32, speaker: i32) -> Result<Spoken, String> {
        let wanted: Vec<NodeId> = [self.sound].into_iter().chain(self.lengths).collect();
        let mut made = self.ask(ids, config, length, speaker, &wanted)?.into_iter();
        let samples = numbers(made.next().ok_or("no sound")?)?;
        let lengths = made.next().map(numbers).transpose()?.filter(|lengths| lengths.len() == ids.len());
        let lengths = lengths.unwrap_or_else(|| vec![1.0; ids.len()]);
        let whole: f64 = lengths.iter().copied().map(f64::from).sum();
        let unit = if whole > 0.0 { samples.len() as f64 / whole } else { 0.0 };
        Ok(Spoken { starts: starts(&lengths, unit, samples.len()), samples: finite(samples) })
    }

    /// Whether the sound of a moment can be had before the rest.
    pub fn is_parted(&self) -> bool {
        self.latents.is_some() && self.lengths.is_some()
    }

    /// What comes before the sound: of a model that is parted in about a third of the time.
    pub fn latents(
        &self,
        ids: &[i32],
        config: &Config,
        length: f32,
        speaker: i32,
    ) -> Result<Latents, String> {
        let (Some(latents), Some(lengths)) = (self.latents, self.lengths) else {
            let Spoken { samples, starts } = self.run(ids, config, length, speaker)?;
            let starts = starts.into_iter().map(|sample| sample / HOP).collect();
            return Ok(Latents { inside: Inside::Sound(samples), starts });
        };
        let mut made = self.ask(ids, config, length, speaker, &[latents, lengths])?.into_iter();
        let values: NdTensor<f32, 3> =
            made.next().and_then(|value| value.try_into().ok()).ok_or("no latents")?;
        let lengths = numbers(made.next().ok_or("no lengths")?)?;
        if lengths.len() != ids.len() {
            return Err("not a length for each phoneme".to_owned());
        }
        Ok(Latents { starts: starts(&lengths, 1.0, values.size(2)), inside: Inside::Values(values) })
    }

    /// The sound of some frames as it is within all of it. Each has the same number of samples.
    pub fn sound(&self, latents: &Latents, frames: Range<usize>, speaker: i32) -> Result<Vec<f32>, String> {
        let frames = frames.start..frames.end.min(latents.frames());
        let values = match &latents.inside {
            Inside::Values(values) => values,
            Inside::Sound(samples) => {
                let mut part: Vec<f32> =
                    samples.iter().skip(frames.start * HOP).take(frames.len() * HOP).copied().collect();
                part.resize(frames.len() * HOP, 0.0);
                return Ok(part);
            }
        };
        let mut samples = Vec::new();
        for start in frames.clone().step_by(AT_ONCE) {
            let end = frames.end.min(start + AT_ONCE);
            let from = start.saturating_sub(CONTEXT);
            let to = latents.frames().min(end + CONTEXT);
            let given = values.slice((.., .., from..to)).to_tensor();
            let given = self.latents.map(|node| (node, given.view().into()));
            let speaker = NdTensor::from_data([1], vec![speaker]);
            let speaker = self.speaker.map(|node| (node, speaker.view().into()));
            let inputs = given.into_iter().chain(speaker).collect();
            let made = self.model.run(inputs, &[self.sound], None).map_err(|error| error.to_string())?;
            let made = numbers(made.into_iter().next().ok_or("no sound")?)?;
            let hop = made.len() / (to - from);
            samples.extend_from_slice(made.get((start - from) * hop..(end - from) * hop).unwrap_or_default());
        }
        Ok(finite(samples))
    }

    fn ask(
        &self,
        ids: &[i32],
        config: &Config,
        length: f32,
        speaker: i32,
        wanted: &[NodeId],
    ) -> Result<Vec<Value>, String> {
        let phonemes = NdTensor::from_data([1, ids.len()], ids.to_vec());
        let count =
            NdTensor::from_data([1], vec![i32::try_from(ids.len()).map_err(|error| error.to_string())?]);
        let scales = NdTensor::from_data([3], vec![config.noise.0, length * config.length, config.noise.1]);
        let speaker = NdTensor::from_data([1], vec![speaker]);
        let mut inputs = vec![
            (self.phonemes, phonemes.view().into()),
            (self.count, count.view().into()),
            (self.scales, scales.view().into()),
        ];
        inputs.extend(self.speaker.map(|node| (node, speaker.view().into())));
        self.model.run(inputs, wanted, None).map_err(|error| error.to_string())
    }
}

/// Where each phoneme begins, in units of which a length is so many, and where the last one ends.
fn starts(lengths: &[f32], unit: f64, end: usize) -> Vec<usize> {
    let begin = |passed: &mut f64, length: &f32| {
        *passed += f64::from(*length);
        Some(((*passed * unit) as usize).min(end))
    };
    [0].into_iter().chain(lengths.iter().scan(0.0, begin)).collect()
}

/// A damaged model makes numbers that are none; a loudspeaker must not hear them.
fn finite(samples: Vec<f32>) -> Vec<f32> {
    samples.into_iter().map(|sample| if sample.is_finite() { sample } else { 0.0 }).collect()
}

fn numbers(value: Value) -> Result<Vec<f32>, String> {
    let tensor: Tensor<f32> = value.try_into().map_err(|_| "no numbers".to_owned())?;
    Ok(tensor.into_data())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The voice of the tests, whose frames sound a little different without the eleventh before and behind.
    fn voice() -> (Network, Config) {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/voice/tone.onnx");
        (Network::open(&path).unwrap(), Config::read(&path).unwrap())
    }

    #[test]
    fn a_part_sounds_as_it_does_within_the_whole() {
        let (network, config) = voice();
        let ids: Vec<i32> = (14..40).flat_map(|letter| [letter, 0, 3, 0]).collect();
        let whole = network.run(&ids, &config, 1.0, 0).unwrap();
        let latents = network.latents(&ids, &config, 1.0, 0).unwrap();
        let hop = whole.samples.len() / latents.frames();
        let starts: Vec<usize> = latents.starts.iter().map(|frame| frame * hop).collect();
        assert_eq!(starts, whole.starts);
        assert!(latents.frames() > AT_ONCE);
        for frames in [0..1, 0..20, 17..60, 100..latents.frames(), 0..latents.frames()] {
            let part = network.sound(&latents, frames.clone(), 0).unwrap();
            let same = &whole.samples[frames.start * hop..frames.end * hop];
            assert_eq!(part.len(), same.len());
            assert!(part.iter().zip(same).all(|(a, b)| (a - b).abs() < 1e-5), "{frames:?}");
        }
    }

    #[test]
    fn a_model_that_cannot_be_parted_gives_the_same_from_all_of_its_sound() {
        let (mut network, config) = voice();
        let ids: Vec<i32> = (14..30).flat_map(|letter| [letter, 0]).collect();
        let whole = network.run(&ids, &config, 1.0, 0).unwrap();
        assert!(network.is_parted());
        network.latents = None;
        assert!(!network.is_parted());
        let latents = network.latents(&ids, &config, 1.0, 0).unwrap();
        let starts: Vec<usize> = latents.starts.iter().map(|frame| frame * HOP).collect();
        assert_eq!(starts, whole.starts);
        assert_eq!(network.sound(&latents, 3..9, 0).unwrap(), whole.samples[3 * HOP..9 * HOP]);
        let all = network.sound(&latents, 0..latents.frames(), 0).unwrap();
        assert_eq!(all.len(), latents.frames() * HOP);
    }
}
