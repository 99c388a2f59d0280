//! A whole clip at another rate. The converter's delay is taken off, so that marks stay right when they are scaled.

use rubato::audioadapter_buffers::direct::InterleavedSlice;
use rubato::{Fft, FixedSync, Resampler as _};

use crate::error::Error;

/// Frames that are converted at once; long enough for a clean filter, short enough for a short word.
const CHUNK: usize = 1024;

/// Converts clips from one rate to another; keeps its tables between clips.
pub struct Resampler {
    from: u32,
    to: u32,
    converter: Option<Fft<f32>>,
}

impl Resampler {
    /// A converter between two rates, in samples a second.
    pub fn new(from: u32, to: u32) -> Result<Self, Error> {
        let converter = if from == to {
            None
        } else {
            let made = Fft::new(from as usize, to as usize, CHUNK, 1, FixedSync::Input);
            Some(made.map_err(|error| Error::NoSound { reason: error.to_string() })?)
        };
        Ok(Self { from, to, converter })
    }

    /// True where it converts between these rates.
    pub fn fits(&self, from: u32, to: u32) -> bool {
        (self.from, self.to) == (from, to)
    }

    /// The whole clip at the new rate.
    pub fn convert(&mut self, samples: &[f32]) -> Result<Vec<f32>, Error> {
        let Some(converter) = &mut self.converter else { return Ok(samples.to_vec()) };
        if samples.is_empty() {
            return Ok(Vec::new());
        }
        let failed = |reason: String| Error::NoSound { reason };
        let source = InterleavedSlice::new(samples, 1, samples.len()).map_err(|e| failed(e.to_string()))?;
        let made = converter.process_all(&source, samples.len(), None).map_err(|e| failed(e.to_string()))?;
        // The library rounds up, and sometimes once more.
        let mut made = made.take_data();
        made.resize(self.scale(samples.len()), 0.0);
        Ok(made)
    }

    /// Where a sample of the old clip is in the new one.
    pub fn scale(&self, sample: usize) -> usize {
        ((sample as u64 * u64::from(self.to) + u64::from(self.from) / 2) / u64::from(self.from)) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_click_stays_in_its_place() {
        let mut clip = vec![0.0_f32; 22_050];
        clip[10_000] = 1.0;
        let mut resampler = Resampler::new(22_050, 48_000).unwrap();
        let made = resampler.convert(&clip).unwrap();
        assert_eq!(made.len(), 48_000);
        let peak = (0..made.len()).max_by(|a, b| made[*a].abs().total_cmp(&made[*b].abs())).unwrap();
        assert!(peak.abs_diff(resampler.scale(10_000)) <= 1, "{peak}");
    }

    #[test]
    fn the_same_rate_changes_nothing() {
        let clip = [0.1, -0.2, 0.3];
        assert_eq!(Resampler::new(48_000, 48_000).unwrap().convert(&clip).unwrap(), clip);
    }

    #[test]
    fn a_second_clip_is_not_touched_by_the_first() {
        let clip: Vec<f32> = (0..5000).map(|i| (i as f32 * 0.05).sin()).collect();
        let mut resampler = Resampler::new(22_050, 44_100).unwrap();
        let first = resampler.convert(&clip).unwrap();
        resampler.convert(&[1.0; 777]).unwrap();
        assert_eq!(resampler.convert(&clip).unwrap(), first);
    }
}
