//! Which size of text an eye reads at full speed, from how long sentences of shrinking size take to read.
//!
//! 1. [`Finder::trial`] says how large, and how spaced, the next sentence is to be shown.
//! 2. The reader reads it and says so, or says that it is too small; [`Finder::answer`] takes that in, with the time that it
//!    took. Time comes in as data: there is no clock here.
//! 3. The sentences first shrink by [`STEP`] until they cannot be read, or only slowly; if few of them were read at full
//!    speed, some larger ones follow. A few more are shown around the size below which speed falls, as `curve` sees it so
//!    far; the last ones at the size that came out, set wider.
//! 4. [`Finder::outcome`] is what was found: the size to set, and whether the wider setting was read faster.
//!
//! The way is that of charts such as MNREAD (Legge and others, 1989) and Radner (1998): speed is level down to the critical
//! print size and falls below it. It finds a setting, not a diagnosis: nobody controls how far from the screen the eye is.

mod curve;

use curve::{Curve, Reading};

/// How much smaller each sentence is than the one before, in log units of size: a fifth, as on the charts.
pub const STEP: f32 = 0.1;
/// How much larger than the critical print size the text is set, in log units of size: a quarter. What people with low
/// vision call comfortable is about the critical size, on average 1.74 times the smallest that they can read; the acuity
/// reserve of 2 to 1 by which print is commonly chosen for them is 0.11 log units more (Latham and Macnaughton, 2022).
pub const RESERVE: f32 = 0.1;
/// Sentences read at full speed that make out what full speed is.
const LEVEL_READINGS: usize = 3;
/// Where around the knee the last sentences are shown, in log units of size.
const AROUND: [f32; 4] = [-0.12, 0.03, -0.06, 0.08];
/// How many sentences are shown set wider.
const WIDER: usize = 3;
/// How much faster wider type must be read to be kept. By chance alone 6 in 100 of the readers in our test keep it; of those
/// who read it faster by a quarter, as people with macular disease did (Blackmore-Wright and others, 2013), 79 do.
const CLEARLY_FASTER: f32 = 1.15;
/// Two sentences one after the other that take this many times as long as usual lie well below the knee; a single one may
/// be a lapse.
const SLOW: f32 = 2.0;
/// The shortest time in which a sentence can have been read, in seconds a letter: 1200 words a minute. Below it a key was
/// pressed twice.
const SHORTEST: f32 = 1.0 / 120.0;
/// Most sentences shown, whatever is answered.
pub const MOST: usize = 25;

/// The sizes that can be shown, in logical pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sizes {
    /// The size to begin with.
    pub first: f32,
    /// The smallest.
    pub smallest: f32,
    /// The largest.
    pub largest: f32,
}

/// How a sentence is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// As the reader has it.
    Own,
    /// Wider.
    Wider,
}

/// How the next sentence is to be shown.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Trial {
    /// Its size in logical pixels.
    pub size: f32,
    /// How it is set.
    pub setting: Setting,
}

/// What the reader says of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// It was read.
    Read {
        /// How long it took, in milliseconds.
        millis: u32,
        /// How many letters it has, with its spaces.
        letters: u16,
    },
    /// It cannot be read.
    TooSmall,
}

/// Where the critical print size is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Knee {
    /// Among the sizes that were shown.
    Found,
    /// At the smallest or below: every size was read at full speed.
    Below,
    /// At the largest or above: not even that was read at full speed, or not at all.
    Above,
}

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Outcome {
    /// The critical print size in logical pixels: the smallest that is read at full speed.
    pub critical: f32,
    /// Where it is.
    pub knee: Knee,
    /// Speed above it in letters a second; 0 where nothing was read.
    pub speed: f32,
    /// The size to set, in logical pixels.
    pub size: f32,
    /// The setting that was read faster.
    pub setting: Setting,
}

/// What the sentences are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// They shrink.
    Down,
    /// They grow, because few were read at full speed.
    Up,
    /// They stand around the knee.
    Around(usize),
    /// They are set wider.
    Wider(usize),
    /// No more of them.
    Done,
}

/// The course of the sentences.
#[derive(Debug, Clone, PartialEq)]
pub struct Finder {
    sizes: Sizes,
    stage: Stage,
    /// The size of the next sentence, as a logarithm.
    at: f32,
    shown: usize,
    /// Whether the sentence before was slow.
    slow: bool,
    readings: Vec<Reading>,
    /// Speed in letters a second of what was set wider, as logarithms.
    wider: Vec<f32>,
}

impl Finder {
    /// Begins with the first size.
    pub fn new(sizes: Sizes) -> Self {
        let smallest = sizes.smallest.max(1.0);
        let largest = sizes.largest.max(smallest);
        let sizes = Sizes { first: sizes.first.clamp(smallest, largest), smallest, largest };
        let at = sizes.first.log10();
        Self { sizes, stage: Stage::Down, at, shown: 0, slow: false, readings: vec![], wider: vec![] }
    }

    /// How the next sentence is to be shown; `None` when all is known.
    pub fn trial(&self) -> Option<Trial> {
        let setting = match self.stage {
            Stage::Down | Stage::Up | Stage::Around(_) => Setting::Own,
            Stage::Wider(_) => Setting::Wider,
            Stage::Done => return None,
        };
        Some(Trial { size: 10_f32.powf(self.at), setting })
    }

    /// How many sentences were shown.
    pub fn shown(&self) -> usize {
        self.shown
    }

    /// Takes in what the reader says of the sentence that is shown.
    pub fn answer(&mut self, answer: Answer) {
        if self.stage == Stage::Done {
            return;
        }
        self.shown += 1;
        let speed = match answer {
            Answer::TooSmall => None,
            Answer::Read { millis, letters } => {
                let seconds = (millis as f32 / 1000.0).max(0.001);
                if seconds < f32::from(letters) * SHORTEST {
                    // Nobody reads so fast: another one of this size.
                    self.end_in_time();
                    return;
                }
                Some((f32::from(letters.max(1)) / seconds).log10())
            }
        };
        match (self.stage, speed) {
            (Stage::Wider(_), Some(speed)) => self.wider.push(speed),
            (Stage::Wider(_), None) => {}
            (Stage::Down | Stage::Up | Stage::Around(_) | Stage::Done, speed) => {
                self.readings.push(Reading { size: self.at, speed });
            }
        }
        match self.stage {
            Stage::Down => self.after_down(speed),
            Stage::Up => self.after_up(),
            Stage::Around(done) => self.around(done + 1),
            Stage::Wider(done) => self.set_wider(done + 1),
            Stage::Done => {}
        }
        self.end_in_time();
    }

    /// What was found; `None` before all sentences were shown.
    pub fn outcome(&self) -> Option<Outcome> {
        (self.stage == Stage::Done).then(|| self.found())
    }

    fn found(&self) -> Outcome {
        let Sizes { smallest, largest, .. } = self.sizes;
        let Some(curve) = self.curve() else {
            let (critical, setting) = (largest, Setting::Own);
            return Outcome { critical, knee: Knee::Above, speed: 0.0, size: largest, setting };
        };
        let knee = if curve.knee >= self.top() - STEP / 2.0 {
            Knee::Above
        } else if curve.knee <= self.least_read() + STEP / 2.0 && !self.was_too_small() {
            Knee::Below
        } else {
            Knee::Found
        };
        let critical = 10_f32.powf(curve.knee).clamp(smallest, largest);
        let size = (critical * 10_f32.powf(RESERVE)).min(largest);
        let wider = median(&self.wider).is_some_and(|speed| speed - curve.level > CLEARLY_FASTER.log10());
        let setting = if wider { Setting::Wider } else { Setting::Own };
        Outcome { critical, knee, speed: 10_f32.powf(curve.level), size, setting }
    }

    fn curve(&self) -> Option<Curve> {
        curve::fit(&self.readings, self.sizes.smallest.log10(), self.sizes.largest.log10())
    }

    fn least_read(&self) -> f32 {
        self.read().map(|(size, _)| size).fold(f32::INFINITY, f32::min)
    }

    fn was_too_small(&self) -> bool {
        self.readings.iter().any(|reading| reading.speed.is_none())
    }

    /// Size and speed of what was read.
    fn read(&self) -> impl Iterator<Item = (f32, f32)> {
        self.readings.iter().filter_map(|reading| Some((reading.size, reading.speed?)))
    }

    fn after_down(&mut self, speed: Option<f32>) {
        let speeds: Vec<f32> = self.read().map(|(_, speed)| speed).collect();
        let usual = median(&speeds);
        let slow = speed.zip(usual).is_some_and(|(speed, usual)| usual - speed > SLOW.log10());
        let goes_on = self.at - STEP >= self.bottom() && !(slow && self.slow);
        self.slow = slow;
        match (speed, usual) {
            // Nothing was read yet: larger ones, in larger steps.
            (None, None) if self.at < self.top() => self.at = (self.at + 2.0 * STEP).min(self.top()),
            (Some(_), _) if goes_on => self.at -= STEP,
            (Some(_) | None, _) => self.after_up(),
        }
    }

    /// Larger sentences until enough of them were read at full speed.
    fn after_up(&mut self) {
        let Some(curve) = self.curve() else {
            self.stage = Stage::Done;
            return;
        };
        let level = self.read().filter(|(size, _)| *size >= curve.knee - 0.01).count();
        if level >= LEVEL_READINGS {
            return self.around(0);
        }
        self.stage = Stage::Up;
        let largest = self.read().map(|(size, _)| size).fold(self.bottom(), f32::max);
        self.at = (largest + STEP).min(self.top());
        // The largest a few times, if there is nothing larger.
        let at_top = self.readings.iter().filter(|reading| reading.size >= self.top() - 0.01).count();
        if at_top >= LEVEL_READINGS {
            self.around(0);
        }
    }

    fn around(&mut self, done: usize) {
        match (AROUND.get(done), self.curve()) {
            (Some(offset), Some(curve)) => {
                self.stage = Stage::Around(done);
                self.at = (curve.knee + offset).clamp(self.bottom(), self.top());
            }
            (None, _) | (_, None) => self.set_wider(0),
        }
    }

    fn set_wider(&mut self, done: usize) {
        if done < WIDER && self.curve().is_some() {
            self.stage = Stage::Wider(done);
            self.at = self.found().size.log10();
        } else {
            self.stage = Stage::Done;
        }
    }

    fn end_in_time(&mut self) {
        if self.shown >= MOST {
            self.stage = Stage::Done;
        }
    }

    fn top(&self) -> f32 {
        self.sizes.largest.log10()
    }

    fn bottom(&self) -> f32 {
        self.sizes.smallest.log10()
    }
}

fn median(values: &[f32]) -> Option<f32> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f32::total_cmp);
    sorted.get(sorted.len() / 2).copied()
}

#[cfg(test)]
mod tests;
