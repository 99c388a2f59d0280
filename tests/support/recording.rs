//! Speech that is kept in memory, to be listened to by a test.

use lectern::error::Error;
use lectern::narration::export::section::Section;
use lectern::narration::export::{SentenceTime, Target};

/// Takes samples at a rate.
pub struct Recording {
    pub rate: u32,
    pub samples: Vec<f32>,
}

impl Recording {
    /// An empty one; `rate` is in samples a second.
    pub fn at(rate: u32) -> Self {
        Self { rate, samples: Vec::new() }
    }
}

impl Target for Recording {
    fn rate(&self) -> u32 {
        self.rate
    }

    fn begin(&mut self, _: &Section) -> Result<(), Error> {
        Ok(())
    }

    fn write(&mut self, samples: &[f32]) -> Result<(), Error> {
        self.samples.extend_from_slice(samples);
        Ok(())
    }

    fn end(&mut self, _: &Section, _: &[SentenceTime], _: [f64; 2]) -> Result<(), Error> {
        Ok(())
    }

    fn finish(self: Box<Self>) -> Result<(), Error> {
        Ok(())
    }
}
