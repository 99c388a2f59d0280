//! A WAV file, written as the samples come: 16 bits, one channel.
//!
//! The samples go into a temporary file beside the wanted one, which takes its name only in [`WavFile::finish`]; a run
//! that stops half-way leaves what was there before.

use std::fs::File;
use std::io::BufWriter;
use std::path::{Path, PathBuf};

use hound::{SampleFormat, WavSpec, WavWriter};
use tempfile::NamedTempFile;

use crate::error::Error;
use crate::settings::store;

/// A WAV file in the making.
pub struct WavFile {
    path: PathBuf,
    file: NamedTempFile,
    writer: WavWriter<BufWriter<File>>,
}

impl WavFile {
    /// Begins a file; `rate` is in samples a second. Fails where the folder cannot be written.
    pub fn create(path: &Path, rate: u32) -> Result<Self, Error> {
        let folder = match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            Some(_) | None => Path::new("."),
        };
        let file = store::temporary_in(folder).map_err(|error| Error::from_io(path, &error))?;
        let spec =
            WavSpec { channels: 1, sample_rate: rate, bits_per_sample: 16, sample_format: SampleFormat::Int };
        let opened = file.reopen().map_err(|error| Error::from_io(path, &error))?;
        let writer = WavWriter::new(BufWriter::new(opened), spec).map_err(|error| broken(path, &error))?;
        Ok(Self { path: path.to_owned(), file, writer })
    }

    /// Adds samples from −1 to 1; louder ones are clipped.
    pub fn write(&mut self, samples: &[f32]) -> Result<(), Error> {
        for sample in samples {
            let level = (sample.clamp(-1.0, 1.0) * f32::from(i16::MAX)).round() as i16;
            self.writer.write_sample(level).map_err(|error| broken(&self.path, &error))?;
        }
        Ok(())
    }

    /// Completes the file and puts it in its place.
    pub fn finish(self) -> Result<(), Error> {
        self.writer.finalize().map_err(|error| broken(&self.path, &error))?;
        self.file.persist(&self.path).map_err(|failed| Error::from_io(&self.path, &failed.error))?;
        Ok(())
    }
}

fn broken(path: &Path, error: &hound::Error) -> Error {
    match error {
        hound::Error::IoError(error) => Error::from_io(path, error),
        other => Error::Unreachable { path: path.to_owned(), reason: other.to_string() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_read_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.wav");
        let mut file = WavFile::create(&path, 22_050).unwrap();
        file.write(&[0.0, 0.5]).unwrap();
        file.write(&[-2.0]).unwrap();
        file.finish().unwrap();
        let mut reader = hound::WavReader::open(&path).unwrap();
        assert_eq!(reader.spec().sample_rate, 22_050);
        assert_eq!(reader.samples::<i16>().map(Result::unwrap).collect::<Vec<_>>(), [0, 16_384, -32_767]);
    }

    #[test]
    fn a_file_left_unfinished_leaves_the_old_one_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.wav");
        std::fs::write(&path, "old").unwrap();
        let mut file = WavFile::create(&path, 8000).unwrap();
        file.write(&[0.1; 100]).unwrap();
        drop(file);
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "old");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
