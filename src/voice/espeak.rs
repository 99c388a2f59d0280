//! The embedded voice: espeak-ng 1.52, about 120 languages, no network and nothing to install.
//!
//! 1. [`data`] puts the dictionaries where the library can read them.
//! 2. [`clean`] takes out what the library must not see and remembers where each character came from.
//! 3. [`ffi`] speaks; its character numbers become bytes of the given text here and nowhere else.
//! 4. The silence that the library puts around a sentence is cut off, so that pauses are the reader's choice.
//!
//! The library has global state and has crashed on odd text: run it in a [`worker`](super::worker) only.

pub mod clean;
pub mod data;
mod ffi;
pub mod language;

use std::ffi::CString;

use self::clean::Clean;
use self::data::Data;
use self::ffi::{Library, Piece};
use super::{Capabilities, Clip, Mark, Speech, Synthesiser, Tracking, VoiceInfo};
use crate::settings::{MAX_WPM, MIN_WPM};
use crate::document::Lang;
use crate::error::Error;

/// The library with its data.
pub struct Espeak {
    library: Library,
    _data: Data,
    /// Every language that a voice names.
    known: Vec<String>,
    voices: Vec<VoiceInfo>,
    /// The voice chosen last: choosing loads its dictionary.
    chosen: Option<String>,
}

impl Espeak {
    /// Starts the library; fails where its data can be put nowhere, or where this process has started it already.
    pub fn open() -> Result<Self, Error> {
        let first = Data::open().map_err(|error| unavailable(&error.to_string()))?;
        let (library, data) = match load(&first) {
            Some(library) => (library, first),
            // The folder may be damaged in a way that its file sizes do not show.
            None => {
                let fresh = Data::temporary().map_err(|error| unavailable(&error.to_string()))?;
                (load(&fresh).ok_or_else(|| unavailable("cannot load its tables"))?, fresh)
            }
        };
        let mut espeak = Self { library, _data: data, known: Vec::new(), voices: Vec::new(), chosen: None };
        espeak.list();
        Ok(espeak)
    }

    fn list(&mut self) {
        for listed in self.library.voices() {
            let Some(id) = listed.languages.first().cloned() else { continue };
            self.known.extend(listed.languages);
            if self.voices.iter().all(|voice| voice.id != id) {
                let lang = Lang::new(&id);
                self.voices.push(VoiceInfo { engine: "espeak", id, name: listed.name, lang });
            }
        }
    }

    /// The reader's choice, or the closest voice for the language.
    fn choose(&mut self, speech: &Speech) -> Result<(), Error> {
        let chosen = speech.voice.clone().filter(|voice| self.known.contains(voice));
        let voice = chosen.unwrap_or_else(|| language::choose(&speech.lang, &self.known));
        if self.chosen.as_ref() == Some(&voice) {
            return Ok(());
        }
        let name = CString::new(voice.as_str()).map_err(|error| unavailable(&error.to_string()))?;
        if !self.library.set_voice(&name) {
            self.chosen = None;
            return Err(unavailable(&format!("no voice {voice}")));
        }
        self.chosen = Some(voice);
        Ok(())
    }
}

impl Synthesiser for Espeak {
    fn capabilities(&self) -> Capabilities {
        Capabilities { tracking: Tracking::Word, audible: true }
    }

    fn voices(&mut self) -> Result<Vec<VoiceInfo>, Error> {
        Ok(self.voices.clone())
    }

    fn render(&mut self, speech: &Speech) -> Result<Clip, Error> {
        self.choose(speech)?;
        // Choosing a voice sets the speed back to the voice's own.
        self.library.set_speed(speech.wpm.clamp(MIN_WPM, MAX_WPM));
        let clean = Clean::new(&speech.text);
        let mut clip = Clip { rate: self.library.rate(), ..Clip::default() };
        if clean.is_blank() {
            return Ok(clip);
        }
        let text = CString::new(clean.text.as_str()).map_err(|error| unavailable(&error.to_string()))?;
        let spoken = self.library.speak(&text, &mut |piece| match piece {
            Piece::Samples(samples) => {
                clip.samples.extend(samples.iter().map(|sample| f32::from(*sample) / 32_768.0));
            }
            Piece::Word { character, sample } => {
                clip.marks.push(Mark { byte: clean.byte_of(character), sample });
            }
        });
        if !spoken {
            return Err(unavailable("gave up in the middle of a sentence"));
        }
        clip.tidy();
        Ok(clip)
    }
}

fn load(data: &Data) -> Option<Library> {
    let path = CString::new(data.path().to_str()?).ok()?;
    Library::load(&path)
}

fn unavailable(reason: &str) -> Error {
    Error::VoiceUnavailable { engine: "espeak".to_owned(), reason: reason.to_owned() }
}
