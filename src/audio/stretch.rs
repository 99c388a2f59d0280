//! Speech faster or slower at the same pitch, changed at any moment (WSOLA: waveform-similarity overlap-add).
//!
//! Sound is made in hops of 12.5 ms. For each hop we look in the source, near where the wanted speed says we should be,
//! for the stretch that goes on best from what was heard last, and blend over to it. At a speed of exactly 1 the source
//! is copied as it is. Each hop tells which source sample it begins with; that is how words keep their times.
//!
//! After Verhelst and Roelands, "An overlap-add technique based on waveform similarity (WSOLA) for high quality
//! time-scale modification of speech", ICASSP 1993.

/// Hops a second; 12.5 ms holds about one period of a deep voice.
const HOPS_A_SECOND: u32 = 80;
/// How far we look to either side, as a part of a second: 10 ms is one period of a voice of 100 Hz.
const SEEK_PART: u32 = 100;
/// Comparing every second place and every fourth sample finds the same place as comparing all, eight times sooner.
const PLACE_STEP: usize = 2;
const SAMPLE_STEP: usize = 4;

/// The way through one clip.
#[derive(Debug, Clone)]
pub struct Stretch {
    hop: usize,
    seek: usize,
    /// Blends the new stretch in, from 0 to 1.
    rise: Vec<f32>,
    /// Where the wanted speed says we are.
    nominal: f64,
    /// Where the source goes on from what was heard last.
    natural: usize,
}

impl Stretch {
    /// Begins at sample `from` of a clip of `rate` samples a second.
    pub fn new(rate: u32, from: usize) -> Self {
        let hop = (rate / HOPS_A_SECOND).max(1) as usize;
        let part = std::f32::consts::PI / hop as f32;
        let rise = (0..hop).map(|i| 0.5 - 0.5 * ((i as f32 + 0.5) * part).cos()).collect();
        Self { hop, seek: (rate / SEEK_PART) as usize, rise, nominal: from as f64, natural: from }
    }

    /// Adds the next hop to `out` and gives the source sample of its first sample; the rest of the hop follows the source
    /// one to one. `None` at the end of the clip. `speed` is how many seconds of the clip pass in one second.
    pub fn next(&mut self, clip: &[f32], speed: f64, out: &mut Vec<f32>) -> Option<usize> {
        if self.natural >= clip.len() {
            return None;
        }
        if speed == 1.0 {
            let start = self.natural;
            self.natural = clip.len().min(start + self.hop);
            self.nominal = self.natural as f64;
            out.extend_from_slice(&clip[start..self.natural]);
            return Some(start);
        }
        if self.nominal >= clip.len() as f64 {
            return Some(self.fade_out(clip, out));
        }
        let start = self.best_start(clip);
        let count = self.hop.min(clip.len() - start);
        for (i, rise) in self.rise.iter().enumerate().take(count) {
            let old = clip.get(self.natural + i).copied().unwrap_or(0.0);
            out.push(old + (clip[start + i] - old) * rise);
        }
        self.natural = start + self.hop;
        self.nominal += self.hop as f64 * speed;
        Some(start)
    }

    /// The last hop where the speed has run past the end of the clip.
    fn fade_out(&mut self, clip: &[f32], out: &mut Vec<f32>) -> usize {
        let start = self.natural;
        let rest = &clip[start..clip.len().min(start + self.hop)];
        out.extend(rest.iter().zip(&self.rise).map(|(sample, rise)| sample * (1.0 - rise)));
        self.natural = clip.len();
        start
    }

    /// The start near `nominal` from which the clip sounds most like its own continuation at `natural`.
    fn best_start(&self, clip: &[f32]) -> usize {
        let nominal = (self.nominal as usize).min(clip.len() - 1);
        if nominal == self.natural {
            return nominal;
        }
        let wanted: Vec<f32> = clip[self.natural..clip.len().min(self.natural + self.hop)]
            .iter()
            .step_by(SAMPLE_STEP)
            .copied()
            .collect();
        let mut best = (nominal, f32::NEG_INFINITY);
        let first = nominal.saturating_sub(self.seek);
        let last = (nominal + self.seek).min(clip.len() - 1);
        // Places that are a sample step apart share their samples, so these are laid together: the processor then compares
        // several at once.
        let end = clip.len().min(last + self.hop);
        for from in (first..first + SAMPLE_STEP).step_by(PLACE_STEP) {
            let samples: Vec<f32> = clip[from.min(end)..end].iter().step_by(SAMPLE_STEP).copied().collect();
            for (at, start) in (from..=last).step_by(SAMPLE_STEP).enumerate() {
                let score = likeness(&wanted, &samples[at..]);
                // Of equals the one that is nearest to the wanted speed.
                let nearer = start.abs_diff(nominal) < best.0.abs_diff(nominal);
                if score > best.1 || (score == best.1 && nearer) {
                    best = (start, score);
                }
            }
        }
        best.0
    }
}

/// How much one sound is like another, however loud the other is; compared as far as both go.
fn likeness(wanted: &[f32], other: &[f32]) -> f32 {
    const AT_ONCE: usize = 8;
    let count = wanted.len().min(other.len());
    let (wanted, wanted_rest) = wanted[..count].as_chunks::<AT_ONCE>();
    let (other, other_rest) = other[..count].as_chunks::<AT_ONCE>();
    let (mut product, mut energy) = ([0.0_f32; AT_ONCE], [0.0_f32; AT_ONCE]);
    for (a, b) in wanted.iter().zip(other) {
        for lane in 0..AT_ONCE {
            product[lane] += a[lane] * b[lane];
            energy[lane] += b[lane] * b[lane];
        }
    }
    let rest = wanted_rest.iter().zip(other_rest);
    let (a, b) = rest.fold((0.0, 0.0), |(product, energy), (a, b)| (product + a * b, energy + b * b));
    (product.iter().sum::<f32>() + a) / (energy.iter().sum::<f32>() + b + 1e-9).sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    const RATE: u32 = 22_050;

    /// Two seconds of a buzz of 110 Hz with overtones.
    fn buzz() -> Vec<f32> {
        (0..2 * RATE)
            .map(|i| {
                let phase = i as f32 / RATE as f32 * 110.0 * std::f32::consts::TAU;
                (1..6).map(|n| (phase * n as f32).sin() / n as f32).sum::<f32>() * 0.2
            })
            .collect()
    }

    fn stretched(clip: &[f32], speeds: &[f64]) -> (Vec<f32>, Vec<(usize, usize)>) {
        let (mut out, mut map) = (Vec::new(), Vec::new());
        let mut stretch = Stretch::new(RATE, 0);
        for speed in speeds.iter().cycle() {
            let at = out.len();
            let Some(source) = stretch.next(clip, *speed, &mut out) else { break };
            map.push((at, source));
        }
        (out, map)
    }

    /// Periods a second by counting rising zero crossings of a smoothed copy.
    fn pitch(sound: &[f32]) -> f32 {
        let smooth: Vec<f32> = sound.windows(100).map(|w| w.iter().sum::<f32>()).collect();
        let crossings = smooth.windows(2).filter(|pair| pair[0] < 0.0 && pair[1] >= 0.0).count();
        crossings as f32 * RATE as f32 / sound.len() as f32
    }

    #[test]
    fn at_its_own_speed_the_clip_is_unchanged() {
        let clip = buzz();
        assert_eq!(stretched(&clip, &[1.0]).0, clip);
    }

    #[test]
    fn length_follows_the_speed_and_pitch_does_not() {
        let clip = buzz();
        for speed in [0.5, 0.8, 1.3, 2.0, 3.0] {
            let (out, map) = stretched(&clip, &[speed]);
            let wanted = clip.len() as f64 / speed;
            assert!((out.len() as f64 - wanted).abs() < 0.03 * f64::from(RATE), "{speed}: {}", out.len());
            assert!((pitch(&out) - 110.0).abs() < 4.0, "{speed}: {} Hz", pitch(&out));
            for (at, source) in map {
                let drift = (source as f64 - at as f64 * speed).abs() / f64::from(RATE);
                assert!(drift < 0.0125 * speed.max(1.0), "{speed}: {drift} s at {at}");
            }
        }
    }

    #[test]
    fn changing_speed_at_every_hop_makes_no_click() {
        let clip = buzz();
        let steepest = |sound: &[f32]| sound.windows(2).map(|p| (p[1] - p[0]).abs()).fold(0.0, f32::max);
        let (out, _) = stretched(&clip, &[0.6, 1.0, 1.7, 1.0, 1.0, 2.4]);
        assert!(steepest(&out) < 1.6 * steepest(&clip), "{} {}", steepest(&out), steepest(&clip));
    }

    #[test]
    fn it_can_begin_in_the_middle() {
        let clip = buzz();
        let mut out = Vec::new();
        let mut stretch = Stretch::new(RATE, 10_000);
        while stretch.next(&clip, 1.0, &mut out).is_some() {}
        assert_eq!(out, clip[10_000..]);
    }
}
