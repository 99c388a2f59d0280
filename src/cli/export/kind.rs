//! What the speech becomes, by the ending of a name.

use std::path::Path;

use crate::audio::file::Format;
use crate::error::Error;
use crate::narration::export::book;
use crate::narration::export::subtitles::Subtitles;

/// What the speech becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A sound file.
    Sound(Format),
    /// A book with the speech in it.
    Book,
}

impl Kind {
    /// Every kind, the plainest first.
    pub const ALL: [Self; 5] = [
        Self::Sound(Format::Wav),
        Self::Sound(Format::Flac),
        Self::Sound(Format::Mp3),
        Self::Sound(Format::Opus),
        Self::Book,
    ];
    /// What a text becomes where nobody says: what every player knows.
    pub const USUAL: Self = Self::Sound(Format::Mp3);

    /// How names of such files end, without the dot.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Sound(format) => format.ending(),
            Self::Book => book::ENDING,
        }
    }

    /// The kind of this name, in capitals or not.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| name.eq_ignore_ascii_case(kind.ending()))
    }

    /// The kind that a file's name asks for. Fails where it asks for none.
    pub(super) fn of(path: &Path) -> Result<Self, Error> {
        let found = path.extension().and_then(|ending| Self::named(ending.to_str()?));
        found.ok_or_else(|| unknown(path, &Self::ALL.map(Self::ending)))
    }
}

/// The kind of subtitles that a file's name asks for. Fails where it asks for none.
pub(super) fn subtitles(path: &Path) -> Result<Subtitles, Error> {
    Subtitles::of(path).ok_or_else(|| unknown(path, &Subtitles::ALL.map(Subtitles::ending)))
}

/// Endings as they are told.
pub(in crate::cli) fn listed(endings: &[&str]) -> String {
    endings.iter().map(|ending| format!(".{ending}")).collect::<Vec<_>>().join(", ")
}

fn unknown(path: &Path, endings: &[&str]) -> Error {
    Error::UnknownEnding { path: path.to_owned(), endings: listed(endings) }
}
