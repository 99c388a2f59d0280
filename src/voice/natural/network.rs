//! The network that turns phonemes into a spectrum and a length for each of them.

use rten::{Model, NodeId, Value};
use rten_tensor::prelude::*;
use rten_tensor::{NdTensor, Tensor};

use super::vocoder::{BINS, HOP, Spectrum};

const NETWORK: &[u8] = include_bytes!("../../../assets/voices/hibari/hibari.onnx");

/// What we ask the network for: five parts of the spectrum and the pitch, which are its outputs, and the rounded lengths of
/// the phonemes, which it makes on the way.
const WANTED: [&str; 7] = ["lh", "theta", "ln", "lr", "phi", "f0", "/Round_output_0"];

/// Samples in the unit in which the network counts the lengths of phonemes: 25 ms, two frames.
const UNIT: usize = 2 * HOP;

/// What the network makes of phonemes.
pub struct Drawn {
    /// How it sounds.
    pub spectrum: Spectrum,
    /// The first sample of each phoneme, and the number of samples at the end.
    pub starts: Vec<usize>,
}

/// The loaded network.
pub struct Network {
    model: Model,
    ids: NodeId,
    speed: NodeId,
    wanted: [NodeId; 7],
}

impl Network {
    /// Loads the network; the reason where that fails.
    pub fn open() -> Result<Self, String> {
        let model = Model::load_static_slice(NETWORK).map_err(|error| error.to_string())?;
        let node = |name: &str| model.node_id(name).map_err(|error| error.to_string());
        let (ids, speed) = (node("ids")?, node("speed")?);
        let [a, b, c, d, e, f, g] = WANTED;
        let wanted = [node(a)?, node(b)?, node(c)?, node(d)?, node(e)?, node(f)?, node(g)?];
        Ok(Self { model, ids, speed, wanted })
    }

    /// The spectrum of some phonemes at a speed, where 1 is the voice's own and 2 twice as fast. Memory and time grow with
    /// their number.
    pub fn run(&self, phonemes: &[i32], speed: f32) -> Result<Drawn, String> {
        let ids = NdTensor::from_data([1, phonemes.len()], phonemes.to_vec());
        let speed = NdTensor::from_data([1], vec![speed]);
        let inputs = vec![(self.ids, ids.view().into()), (self.speed, speed.view().into())];
        let made = self.model.run_n(inputs, self.wanted, None).map_err(|error| error.to_string())?;
        let [harmonic, turn, noise, free, phase, pitch, lengths] = made.map(numbers);
        let spectrum = Spectrum {
            harmonic: harmonic?,
            turn: turn?,
            noise: noise?,
            free: free?,
            phase: phase?,
            pitch: pitch?,
        };
        let frames = spectrum.pitch.len();
        let parts = [&spectrum.harmonic, &spectrum.turn, &spectrum.noise, &spectrum.free, &spectrum.phase];
        if parts.iter().any(|part| part.len() != frames * BINS) {
            return Err("spectrum does not add up".to_owned());
        }
        let mut starts = vec![0];
        let mut at = 0;
        for length in lengths? {
            at += length.max(0.0) as usize * UNIT;
            starts.push(at.min(frames * HOP));
        }
        (starts.len() == phonemes.len() + 1)
            .then_some(Drawn { spectrum, starts })
            .ok_or_else(|| "lengths do not add up".to_owned())
    }
}

fn numbers(value: Value) -> Result<Vec<f32>, String> {
    let tensor: Tensor<f32> = value.try_into().map_err(|_| "no numbers".to_owned())?;
    Ok(tensor.into_data())
}
