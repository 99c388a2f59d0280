//! The two limbs of reading speed over size, on logarithmic scales: level down to the knee, then falling straight.
//!
//! [`fit`] looks through all knees and slopes and takes the likeliest. Each pair says of every reading how fast the level
//! would have to be; their median is the level, so that a few slow sentences do not move it. What deviates is weighed as
//! ordinary scatter, or as a lapse, which is rare and can be anything.

/// One sentence that was shown.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reading {
    /// Its size, as a decimal logarithm.
    pub size: f32,
    /// How fast it was read, as a decimal logarithm; `None` where it was too small.
    pub speed: Option<f32>,
}

/// Speed over size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Curve {
    /// The size below which speed falls, as a decimal logarithm.
    pub knee: f32,
    /// Speed above it, as a decimal logarithm.
    pub level: f32,
    /// How many log units speed falls for each that size does, below it.
    pub slope: f32,
}

/// How far apart the knees are that are tried, in log units.
const GRAIN: f32 = 0.02;
/// Slopes that are tried: eyes differ in how suddenly speed falls.
const SLOPES: [f32; 4] = [1.5, 2.2, 3.0, 4.0];
/// How much times of sentences scatter, as a standard deviation in log units: an eighth.
const SCATTER: f32 = 0.055;
/// How often somebody looks away, or the like.
const LAPSES: f32 = 0.05;
/// How likely each deviation is in a lapse, by log unit.
const LAPSE_DENSITY: f32 = 0.8;
/// How far below the knee the smallest letters lie that can be read, in log units: a mean and how much eyes differ. 0.24 is
/// the factor 1.74 of Latham and Macnaughton, 2022; the rest is a wide guess, so that times count for more.
const ACUITY: (f32, f32) = (0.24, 0.1);

/// The likeliest curve between two sizes, given as logarithms; `None` where nothing was read.
pub fn fit(readings: &[Reading], smallest: f32, largest: f32) -> Option<Curve> {
    let mut best: Option<(f32, Curve)> = None;
    let steps = ((largest - smallest + 2.0 * GRAIN) / GRAIN).ceil().clamp(1.0, 1000.0) as u16;
    for step in 0..=steps {
        let knee = smallest - GRAIN + f32::from(step) * GRAIN;
        for slope in SLOPES {
            let level = level(readings, knee, slope)?;
            let curve = Curve { knee, level, slope };
            let likelihood = readings.iter().map(|reading| curve.likelihood(*reading)).sum();
            if best.is_none_or(|(most, _)| likelihood > most) {
                best = Some((likelihood, curve));
            }
        }
    }
    best.map(|(_, curve)| curve)
}

/// The level that most readings agree with.
fn level(readings: &[Reading], knee: f32, slope: f32) -> Option<f32> {
    let levels: Vec<f32> = readings
        .iter()
        .filter_map(|reading| Some(reading.speed? + slope * (knee - reading.size).max(0.0)))
        .collect();
    super::median(&levels)
}

impl Curve {
    /// Speed at a size, both as logarithms.
    pub fn speed(&self, size: f32) -> f32 {
        self.level - self.slope * (self.knee - size).max(0.0)
    }

    /// The logarithm of how likely an answer is.
    fn likelihood(&self, reading: Reading) -> f32 {
        // How likely it is that letters of this size can be read.
        let legible = 1.0 / (1.0 + (-1.7 * (reading.size - (self.knee - ACUITY.0)) / ACUITY.1).exp());
        let likelihood = match reading.speed {
            Some(speed) => {
                let off = (speed - self.speed(reading.size)) / SCATTER;
                let scatter = (-0.5 * off * off).exp() / (SCATTER * (2.0 * std::f32::consts::PI).sqrt());
                legible * ((1.0 - LAPSES) * scatter + LAPSES * LAPSE_DENSITY)
            }
            None => 1.0 - legible,
        };
        likelihood.max(f32::MIN_POSITIVE).ln()
    }
}
