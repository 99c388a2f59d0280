//! A voice's model: phonemes go in, sound and the length of each of them come out.
//!
//! The models are VITS as Piper exports it: inputs `input`, `input_lengths`, `scales` and, with several speakers, `sid`; one
//! output. The lengths are no output; they are asked for by the name that Piper's export gives the node that rounds them up.
//! A model without that node shares its length out evenly.

use std::path::Path;

use rten::{Model, NodeId, Value};
use rten_tensor::prelude::*;
use rten_tensor::{NdTensor, Tensor};

use super::config::Config;

/// The rounded lengths of the phonemes.
const LENGTHS: &str = "/Ceil_output_0";

/// The loaded model.
pub struct Network {
    model: Model,
    phonemes: NodeId,
    count: NodeId,
    scales: NodeId,
    speaker: Option<NodeId>,
    sound: NodeId,
    lengths: Option<NodeId>,
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
        Ok(Self { model, phonemes, count, scales, speaker, sound, lengths })
    }

    /// The sound of some phonemes, `length` times as long as usual, by one of the voice's speakers. Memory and time grow with
    /// their number.
    pub fn run(&self, ids: &[i32], config: &Config, length: f32, speaker: i32) -> Result<Spoken, String> {
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
        let wanted: Vec<NodeId> = [self.sound].into_iter().chain(self.lengths).collect();
        let made = self.model.run(inputs, &wanted, None).map_err(|error| error.to_string())?;
        let mut made = made.into_iter();
        let samples = numbers(made.next().ok_or("no sound")?)?;
        let lengths = made.next().map(numbers).transpose()?.filter(|lengths| lengths.len() == ids.len());
        let lengths = lengths.unwrap_or_else(|| vec![1.0; ids.len()]);
        let whole: f64 = lengths.iter().copied().map(f64::from).sum();
        let unit = if whole > 0.0 { samples.len() as f64 / whole } else { 0.0 };
        let mut starts = vec![0];
        let mut passed = 0.0;
        for length in lengths {
            passed += f64::from(length);
            starts.push(((passed * unit) as usize).min(samples.len()));
        }
        // A damaged model makes numbers that are none; a loudspeaker must not hear them.
        let samples =
            samples.into_iter().map(|sample| if sample.is_finite() { sample } else { 0.0 }).collect();
        Ok(Spoken { samples, starts })
    }
}

fn numbers(value: Value) -> Result<Vec<f32>, String> {
    let tensor: Tensor<f32> = value.try_into().map_err(|_| "no numbers".to_owned())?;
    Ok(tensor.into_data())
}
