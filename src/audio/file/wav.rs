//! WAV: 16 bits, one channel.

use std::io;

use hound::{SampleFormat, WavSpec, WavWriter};

use super::{BITS, Encoder, Out, whole};

/// The encoder.
pub(super) struct Wav {
    writer: WavWriter<Out>,
}

impl Wav {
    /// Begins the file; `rate` is in samples a second.
    pub(super) fn new(out: Out, rate: u32) -> io::Result<Self> {
        let spec = WavSpec {
            channels: 1,
            sample_rate: rate,
            bits_per_sample: BITS,
            sample_format: SampleFormat::Int,
        };
        Ok(Self { writer: WavWriter::new(out, spec).map_err(broken)? })
    }
}

impl Encoder for Wav {
    fn write(&mut self, samples: &[f32]) -> io::Result<()> {
        samples.iter().try_for_each(|sample| self.writer.write_sample(whole(*sample)).map_err(broken))
    }

    fn finish(self: Box<Self>) -> io::Result<()> {
        self.writer.finalize().map_err(broken)
    }
}

fn broken(error: hound::Error) -> io::Error {
    match error {
        hound::Error::IoError(error) => error,
        other => io::Error::other(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Format, SoundFile, Tags};

    #[test]
    fn what_was_written_is_read_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.wav");
        let mut file = SoundFile::create(&path, Format::Wav, &Tags::default()).unwrap();
        file.write(&[0.0, 0.5]).unwrap();
        file.write(&[-2.0]).unwrap();
        file.finish().unwrap();
        let mut reader = hound::WavReader::open(&path).unwrap();
        assert_eq!(reader.spec().sample_rate, 44_100);
        assert_eq!(reader.samples::<i16>().map(Result::unwrap).collect::<Vec<_>>(), [0, 16_384, -32_767]);
    }
}
