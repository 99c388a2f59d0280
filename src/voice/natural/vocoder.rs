//! Sound from the spectrum that the network draws.
//!
//! The network says for every 12.5 ms and every band of 20 Hz how loud three things are, which are added:
//! 1. the voice's tone: a train of pulses at its pitch, made here, with its phases turned as the network says;
//! 2. noise, for breath and hissing consonants;
//! 3. a part whose phase the network says itself, for what is neither.
//!
//! The sum goes back from bands to sound, frame by frame, overlapping (window of 50 ms, four frames). What is asked of all
//! bands of a frame is asked at once ([`Bands`]): the processor answers for many of them in the time of one.

use std::f32::consts::{PI, TAU};
use std::sync::Arc;

use realfft::num_complex::Complex;
use realfft::{ComplexToReal, RealFftPlanner, RealToComplex};
use rten_simd::SimdUnaryOp as _;
use rten_vecmath::{Cos, Exp, Sin, Tanh};

/// Samples a second.
pub const RATE: u32 = 24_000;
/// Samples from one frame to the next.
pub const HOP: usize = 300;
/// Samples of a frame.
const FRAME: usize = 4 * HOP;
/// Bands of a frame.
pub const BINS: usize = FRAME / 2 + 1;
/// A lower pitch than this, in hertz, means that the voice has no tone.
const LOWEST: f32 = 40.0;
/// Overtones above this, in hertz, are left out: nearly half the rate.
const HIGHEST: f32 = 11_000.0;
/// The network's loudness is a logarithm; one above this would be a fault and deafening.
const LOUDEST: f32 = 7.0;

/// What the network draws. The five parts hold [`BINS`] rows of one number for each frame, `pitch` one for each frame.
pub struct Spectrum {
    /// Logarithm of the tone's loudness.
    pub harmonic: Vec<f32>,
    /// How far the tone's phase is turned: its hyperbolic tangent is half turns.
    pub turn: Vec<f32>,
    /// Logarithm of the noise's loudness.
    pub noise: Vec<f32>,
    /// Logarithm of the third part's loudness.
    pub free: Vec<f32>,
    /// The third part's phase, in radians.
    pub phase: Vec<f32>,
    /// The voice's pitch in hertz.
    pub pitch: Vec<f32>,
}

/// The tables for the way to the spectrum and back.
pub struct Vocoder {
    there: Arc<dyn RealToComplex<f32>>,
    back: Arc<dyn ComplexToReal<f32>>,
    window: Vec<f32>,
}

impl Vocoder {
    /// Makes the tables.
    pub fn new() -> Self {
        let mut planner = RealFftPlanner::new();
        let window = (0..FRAME).map(|at| 0.5 - 0.5 * (TAU * at as f32 / FRAME as f32).cos()).collect();
        Self { there: planner.plan_fft_forward(FRAME), back: planner.plan_fft_inverse(FRAME), window }
    }

    /// The sound: [`HOP`] samples for each frame, the same for the same spectrum. `None` where the spectrum does not add up.
    pub fn sound(&self, spectrum: &Spectrum) -> Option<Vec<f32>> {
        let frames = spectrum.pitch.len();
        let pulses = pulses(&spectrum.pitch);
        let mut sum = vec![0.0; (frames + 3) * HOP];
        let mut weight = vec![0.0; sum.len()];
        let (mut frame, mut bands) = (self.there.make_input_vec(), self.there.make_output_vec());
        let (mut noise, mut drawn) = (Noise::default(), Bands::default());
        for at in 0..frames {
            for (i, (sample, window)) in frame.iter_mut().zip(&self.window).enumerate() {
                // So that a pulse alone has a loudness of one in every band.
                *sample = mirrored(&pulses, at * HOP + i) * window * 4.0 / FRAME as f32;
            }
            self.there.process(&mut frame, &mut bands).ok()?;
            drawn.fill(spectrum, at, frames, &mut noise)?;
            drawn.mix(&mut bands);
            // The lowest and the highest band have no phase.
            bands.first_mut()?.im = 0.0;
            bands.last_mut()?.im = 0.0;
            self.back.process(&mut bands, &mut frame).ok()?;
            let places = sum.iter_mut().zip(&mut weight).skip(at * HOP);
            for ((sum, weight), (sample, window)) in places.zip(frame.iter().zip(&self.window)) {
                *sum += sample / FRAME as f32 * window;
                *weight += window * window;
            }
        }
        let sound = sum.iter().zip(&weight).map(|(sum, weight)| sum / weight.max(1e-6));
        Some(sound.skip(FRAME / 2).take(frames * HOP).collect())
    }
}

/// What is added in one frame, a number for each band.
#[derive(Default)]
struct Bands {
    harmonic: Polar,
    free: Polar,
    breath: Polar,
    noise: Vec<f32>,
}

/// Complex numbers by their lengths and angles.
#[derive(Default)]
struct Polar {
    length: Vec<f32>,
    cos: Vec<f32>,
    sin: Vec<f32>,
}

impl Polar {
    /// These angles, in radians.
    fn turn(&mut self, angles: impl IntoIterator<Item = f32>) {
        self.cos.clear();
        self.cos.extend(angles);
        self.sin.clone_from(&self.cos);
        Cos::default().map_mut(&mut self.cos);
        Sin::default().map_mut(&mut self.sin);
    }

    fn get(&self, band: usize) -> Complex<f32> {
        Complex::new(self.cos[band], self.sin[band]) * self.length[band]
    }
}

impl Bands {
    /// Takes in a frame of so many; `None` where the spectrum does not add up.
    fn fill(&mut self, spectrum: &Spectrum, frame: usize, frames: usize, noise: &mut Noise) -> Option<()> {
        let column = |part: &[f32], to: &mut Vec<f32>| {
            to.clear();
            to.extend(part.iter().skip(frame).step_by(frames).take(BINS));
            (to.len() == BINS).then_some(())
        };
        for (part, loudness) in [
            (&spectrum.harmonic, &mut self.harmonic.length),
            (&spectrum.free, &mut self.free.length),
            (&spectrum.noise, &mut self.noise),
        ] {
            column(part, loudness)?;
            loudness.iter_mut().for_each(|value| *value = value.min(LOUDEST));
            Exp::default().map_mut(loudness);
        }
        let mut angles = Vec::with_capacity(BINS);
        column(&spectrum.turn, &mut angles)?;
        Tanh::default().map_mut(&mut angles);
        self.harmonic.turn(angles.iter().map(|turn| PI * turn));
        column(&spectrum.phase, &mut angles)?;
        self.free.turn(angles);
        // Two independent numbers of the normal distribution for each band (Box and Muller, 1958).
        self.breath.length.clear();
        self.breath.length.extend((0..BINS).map(|_| (-2.0 * noise.even().ln()).sqrt()));
        self.breath.turn((0..BINS).map(|_| TAU * noise.even()));
        Some(())
    }

    /// Shapes the tone's bands as the network wishes, and adds the rest.
    fn mix(&self, tone: &mut [Complex<f32>]) {
        for (band, value) in tone.iter_mut().enumerate() {
            let breath = self.breath.get(band) * self.noise[band];
            *value = *value * self.harmonic.get(band) + breath + self.free.get(band);
        }
    }
}

/// A sample of a sound that stands half a frame later, and is mirrored at both ends.
fn mirrored(sound: &[f32], at: usize) -> f32 {
    let at = at.abs_diff(FRAME / 2);
    let last = sound.len().saturating_sub(1);
    let at = if at > last { (2 * last).saturating_sub(at) } else { at };
    sound.get(at).copied().unwrap_or(0.0)
}

/// Pulses with every overtone at the same loudness, at a pitch that glides from frame to frame.
fn pulses(pitch: &[f32]) -> Vec<f32> {
    let last = pitch.len().saturating_sub(1);
    let mut turns = 0.0_f64;
    let mut out = Vec::with_capacity(pitch.len() * HOP);
    for sample in 0..pitch.len() * HOP {
        // A frame's own pitch is the one in its middle.
        let place = ((sample as f32 + 0.5) / HOP as f32 - 0.5).max(0.0);
        let (frame, part) = (place as usize, place.fract());
        let of = |frame: usize| pitch.get(frame.min(last)).copied().unwrap_or(0.0);
        let hertz = of(frame) * (1.0 - part) + of(frame + 1) * part;
        let tone = hertz.max(LOWEST);
        turns = (turns + f64::from(tone) / f64::from(RATE)).fract();
        out.push(if hertz > LOWEST { overtones(turns as f32 * TAU, (HIGHEST / tone).floor()) } else { 0.0 });
    }
    out
}

/// The sum of `count` cosines at an angle and its multiples (the Dirichlet kernel).
fn overtones(angle: f32, count: f32) -> f32 {
    let below = 2.0 * (angle / 2.0).sin();
    // Where the angle is nearly none, so is what would be divided by.
    if below.abs() <= 2e-3 { count } else { ((count + 0.5) * angle).sin() / below - 0.5 }
}

/// Noise that is the same every time: a sentence that is spoken again sounds as it did.
struct Noise(u64);

impl Default for Noise {
    fn default() -> Self {
        Self(0x9e37_79b9_7f4a_7c15)
    }
}

impl Noise {
    /// Evenly between 0 and 1, never quite 0 (xorshift: Marsaglia, "Xorshift RNGs", 2003).
    fn even(&mut self) -> f32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        ((self.0 >> 40) as f32 + 0.5) / (1_u32 << 24) as f32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAMES: usize = 80;

    fn spectrum(pitch: f32, harmonic: f32, noise: f32) -> Spectrum {
        let all = |value: f32| vec![value; FRAMES * BINS];
        Spectrum {
            harmonic: all(harmonic),
            turn: all(0.0),
            noise: all(noise),
            free: all(-100.0),
            phase: all(0.0),
            pitch: vec![pitch; FRAMES],
        }
    }

    #[test]
    fn a_tone_has_the_pitch_that_was_drawn() {
        let sound = Vocoder::new().sound(&spectrum(200.0, 0.0, -100.0)).unwrap();
        assert_eq!(sound.len(), FRAMES * HOP);
        let middle = &sound[FRAME..FRAMES * HOP - FRAME];
        let period = RATE as usize / 200;
        let loudest = middle.iter().fold(0.0_f32, |most, sample| most.max(sample.abs()));
        let pulses: Vec<usize> = middle
            .iter()
            .enumerate()
            .filter(|(_, sample)| **sample > loudest * 0.7)
            .map(|(at, _)| at)
            .collect();
        assert!(
            pulses.windows(2).all(|pair| pair[1] - pair[0] <= 1 || (pair[1] - pair[0]).abs_diff(period) <= 1)
        );
        assert!(pulses.len() >= middle.len() / period);
    }

    #[test]
    fn without_pitch_or_noise_there_is_silence_and_noise_is_the_same_each_time() {
        let vocoder = Vocoder::new();
        let silence = vocoder.sound(&spectrum(0.0, 0.0, -100.0)).unwrap();
        assert!(silence.iter().all(|sample| sample.abs() < 1e-6));
        let noise = vocoder.sound(&spectrum(0.0, 0.0, 0.0)).unwrap();
        assert!(noise.iter().any(|sample| sample.abs() > 0.01));
        assert_eq!(noise, vocoder.sound(&spectrum(0.0, 0.0, 0.0)).unwrap());
    }

    #[test]
    fn a_spectrum_of_nothing_or_with_a_part_missing_is_no_panic() {
        let vocoder = Vocoder::new();
        let mut broken = spectrum(100.0, 0.0, 0.0);
        broken.phase.clear();
        assert_eq!(vocoder.sound(&broken), None);
        broken.pitch.clear();
        assert_eq!(vocoder.sound(&broken), Some(Vec::new()));
    }
}
