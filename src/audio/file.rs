//! A sound file of one channel, written as the samples come.
//!
//! 1. [`Format::of`] finds the kind of file by the ending of its name.
//! 2. [`SoundFile::create`] begins a temporary file beside the wanted one and hands it to the encoder of that kind;
//!    [`SoundFile::write`] gives it samples, [`SoundFile::begin_chapter`] tells it where a chapter begins.
//! 3. [`SoundFile::finish`] completes the file and gives it its name; a run that stops half-way leaves what was there
//!    before. No encoder keeps more than a moment of sound in memory.
//!
//! A new kind is a variant of [`Format`], an arm in [`Format::ending`] and `encoder`, and a file in `file/` with one
//! implementation of `Encoder`.

mod flac;
mod mp3;
mod opus;
mod wav;

use std::fs::File;
use std::io::{self, BufWriter};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::error::Error;
use crate::settings::store;

/// Bits of a sample in the kinds that keep whole numbers.
const BITS: u16 = 16;

/// Where an encoder writes. It may go back to the start, where most kinds tell how long the sound is.
type Out = BufWriter<File>;

/// A kind of sound file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Every sample as it is.
    Wav,
    /// Every sample, in about half the space.
    Flac,
    /// What every player knows, in a tenth of the space.
    Mp3,
    /// Small and good, with the chapters of the text.
    Opus,
}

/// What is told of a sound at the start of its file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tags {
    /// The name of the text.
    pub title: String,
    /// Its language.
    pub language: String,
    /// The names of the chapters, in order.
    pub chapters: Vec<String>,
}

/// Turns samples into a kind of file.
trait Encoder {
    /// Takes samples from −1 to 1; louder ones are clipped.
    fn write(&mut self, samples: &[f32]) -> io::Result<()>;
    /// The next chapter begins with the next sample.
    fn begin_chapter(&mut self) {}
    /// Writes what is left and completes the file's start.
    fn finish(self: Box<Self>) -> io::Result<()>;
}

/// A sound file in the making.
pub struct SoundFile {
    path: PathBuf,
    file: NamedTempFile,
    encoder: Box<dyn Encoder>,
}

impl Format {
    /// Every kind, the plainest first.
    pub const ALL: [Self; 4] = [Self::Wav, Self::Flac, Self::Mp3, Self::Opus];

    /// The kind that a file's name asks for, in capitals or not.
    pub fn of(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?;
        Self::ALL.into_iter().find(|format| ending.eq_ignore_ascii_case(format.ending()))
    }

    /// How names of such files end, without the dot.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Wav => "wav",
            Self::Flac => "flac",
            Self::Mp3 => "mp3",
            Self::Opus => "opus",
        }
    }

    /// Samples a second. The engine's own rate would do, but this one every player and editor knows; Opus knows no other
    /// than its own.
    pub fn rate(self) -> u32 {
        match self {
            Self::Wav | Self::Flac | Self::Mp3 => 44_100,
            Self::Opus => opus::RATE,
        }
    }
}

impl SoundFile {
    /// Begins a file. Fails where the folder cannot be written.
    pub fn create(path: &Path, format: Format, tags: &Tags) -> Result<Self, Error> {
        let failed = |error: io::Error| Error::from_io(path, &error);
        let file = store::temporary_in(folder_of(path)).map_err(failed)?;
        let out = BufWriter::new(file.reopen().map_err(failed)?);
        let encoder = encoder(format, out, tags).map_err(failed)?;
        Ok(Self { path: path.to_owned(), file, encoder })
    }

    /// Adds samples from −1 to 1; louder ones are clipped.
    pub fn write(&mut self, samples: &[f32]) -> Result<(), Error> {
        self.encoder.write(samples).map_err(|error| Error::from_io(&self.path, &error))
    }

    /// The next chapter begins with the next sample.
    pub fn begin_chapter(&mut self) {
        self.encoder.begin_chapter();
    }

    /// Completes the file and puts it in its place.
    pub fn finish(self) -> Result<(), Error> {
        let path = self.path.clone();
        let file = self.complete()?;
        store::persist(file, &path).map_err(|error| Error::from_io(&path, &error))
    }

    /// Completes the file without its name, for one that becomes part of another.
    pub fn complete(self) -> Result<NamedTempFile, Error> {
        self.encoder.finish().map_err(|error| Error::from_io(&self.path, &error))?;
        Ok(self.file)
    }
}

/// The folder of a file that may be named without one.
pub fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn encoder(format: Format, out: Out, tags: &Tags) -> io::Result<Box<dyn Encoder>> {
    let rate = format.rate();
    Ok(match format {
        Format::Wav => Box::new(wav::Wav::new(out, rate)?),
        Format::Flac => Box::new(flac::Flac::new(out, rate)?),
        Format::Mp3 => Box::new(mp3::Mp3::new(out, rate)?),
        Format::Opus => Box::new(opus::Opus::new(out, tags)?),
    })
}

/// A sample as a whole number of [`BITS`].
fn whole(sample: f32) -> i16 {
    (sample.clamp(-1.0, 1.0) * f32::from(i16::MAX)).round() as i16
}

/// What an encoder's library has against it, as the system would say it.
fn refused(error: impl std::fmt::Debug) -> io::Error {
    io::Error::other(format!("{error:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_says_which_kind_it_is() {
        for format in Format::ALL {
            let name = format!("some.where/a.b.{}", format.ending());
            assert_eq!(Format::of(Path::new(&name)), Some(format));
            assert_eq!(Format::of(Path::new(&name.to_uppercase())), Some(format));
        }
        for name in ["wav", ".wav", "a.wave", "a", "a.wav/b"] {
            assert_eq!(Format::of(Path::new(name)), None, "{name}");
        }
    }

    #[test]
    fn a_file_left_unfinished_leaves_the_old_one_alone() {
        for format in Format::ALL {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("a");
            std::fs::write(&path, "old").unwrap();
            let mut file = SoundFile::create(&path, format, &Tags::default()).unwrap();
            file.write(&[0.1; 10_000]).unwrap();
            drop(file);
            assert_eq!(std::fs::read_to_string(&path).unwrap(), "old");
            assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
        }
    }

    #[test]
    fn every_kind_takes_no_sound_a_sample_and_a_little_more_than_a_block() {
        for format in Format::ALL {
            for count in [0, 1, 31, 4097] {
                let folder = tempfile::tempdir().unwrap();
                let path = folder.path().join("a");
                let mut file = SoundFile::create(&path, format, &Tags::default()).unwrap();
                file.write(&vec![0.5; count]).unwrap();
                file.finish().unwrap();
                assert!(std::fs::metadata(&path).unwrap().len() > 20, "{format:?} {count}");
            }
        }
    }
}
