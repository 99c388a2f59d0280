//! The embedded voice: espeak-ng 1.52, about 120 languages, no network and nothing to install.
//!
//! 1. [`data`] puts the dictionaries where the library can read them.
//! 2. [`clean`](super::clean) takes out what the library must not see and remembers where each character came from.
//! 3. `ffi` speaks; its character numbers become bytes of the given text here and nowhere else.
//! 4. The silence that the library puts around a sentence is cut off, so that pauses are the reader's choice.
//! 5. Voices that have learnt from its phonemes are given a [`transcript`] instead.
//!
//! The library has global state and has crashed on odd text: run it in a [`worker`](super::worker) only.

pub mod data;
mod ffi;
pub mod language;
pub mod transcript;

use std::collections::{HashMap, HashSet};
use std::ffi::CString;

use self::data::Data;
use self::ffi::{Library, Listed, Piece};
use self::transcript::{Transcript, side_by_side};
use super::clean::Clean;
use super::clip::SILENCE;
use super::{Capabilities, Clip, Mark, Speech, Synthesiser, Tracking, VoiceInfo};
use crate::document::Lang;
use crate::error::Error;
use crate::settings::{MAX_WPM, MIN_WPM, USUAL_WPM};

/// The name of the engine.
pub const ID: &str = "espeak";

/// The slowest and the fastest that the library itself speaks, in words a minute (`espeakRATE_MINIMUM` and
/// `espeakRATE_MAXIMUM` of its `speak_lib.h`). Beyond, its sound is played slower or faster at the same pitch.
const OWN_SPEEDS: (u16, u16) = (80, 450);

/// The library with its data.
pub struct Espeak {
    library: Library,
    _data: Data,
    /// For each language that a voice names, the file of the voice that suits it best and how well (the lower the better).
    known: HashMap<String, (u8, String)>,
    voices: Vec<VoiceInfo>,
    /// The file of the voice chosen last: choosing loads its dictionary.
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
        let (known, voices, chosen) = (HashMap::new(), Vec::new(), None);
        let mut espeak = Self { library, _data: data, known, voices, chosen };
        espeak.list();
        Ok(espeak)
    }

    fn list(&mut self) {
        // It lists languages too for which there is no dictionary, and is silent in them.
        let able: HashSet<&str> =
            data::definitions().flat_map(|definition| data::values(definition, "language")).collect();
        let is_able = |listed: &Listed| listed.languages.iter().any(|(_, name)| able.contains(name.as_str()));
        for listed in self.library.voices().into_iter().filter(is_able) {
            for (suits, language) in &listed.languages {
                let best = self.known.entry(language.clone()).or_insert((u8::MAX, String::new()));
                if *suits < best.0 {
                    *best = (*suits, listed.file.clone());
                }
            }
            // Variations of voices are listed too, as if they spoke a language of this name.
            let main = listed.languages.into_iter().min().map(|(_, language)| language);
            let Some(id) = main.filter(|language| language != "variant") else { continue };
            if self.voices.iter().all(|voice| voice.id != id) {
                let lang = Lang::new(&id);
                self.voices.push(VoiceInfo { engine: ID, id, name: listed.name, lang });
            }
        }
    }

    /// The reader's choice, or the closest voice for the language.
    fn choose(&mut self, speech: &Speech) -> Result<(), Error> {
        let wanted = speech.voice.as_ref().and_then(|voice| self.known.get(voice));
        let closest =
            || language::candidates(&speech.lang).into_iter().find_map(|name| self.known.get(&name));
        let (_, file) = wanted.or_else(closest).ok_or_else(|| unavailable("no voices"))?;
        if self.chosen.as_ref() == Some(file) {
            return Ok(());
        }
        let name = CString::new(file.as_str()).map_err(|error| unavailable(&error.to_string()))?;
        self.chosen = self.library.set_voice(&name).then(|| file.clone());
        self.chosen.as_ref().map(|_| ()).ok_or_else(|| unavailable(&format!("no voice {file}")))
    }

    /// The sounds that phonemes in its letters stand for in a language, in those of the International Phonetic Alphabet.
    pub fn sounds(&mut self, phonemes: &str, lang: &Lang) -> Result<String, Error> {
        let phonemes = vec![(0..1, phonemes.to_owned())];
        let speech = Speech { phonemes, ..Speech::new("x", lang.clone(), None, USUAL_WPM) };
        let words = self.transcribe(&speech)?.words;
        Ok(words.into_iter().map(|word| word.phonemes).collect::<Vec<_>>().join(" "))
    }

    /// A text as phonemes, at the speech's speed.
    pub fn transcribe(&mut self, speech: &Speech) -> Result<Transcript, Error> {
        let clip = self.render(speech)?;
        let clean = Clean::spelled(&speech.text, &speech.phonemes);
        let text = CString::new(clean.text.as_str()).map_err(|error| unavailable(&error.to_string()))?;
        let bytes: Vec<usize> = clip.marks.iter().map(|mark| mark.byte).collect();
        let clauses = self.library.phonemes(&text);
        let seconds = clip.samples.len() as f64 / f64::from(clip.rate);
        Ok(Transcript { words: side_by_side(&clauses, &bytes), seconds })
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
        let wanted = speech.wpm.clamp(MIN_WPM, MAX_WPM);
        let own = wanted.clamp(OWN_SPEEDS.0, OWN_SPEEDS.1);
        self.library.set_speed(own);
        let clean = Clean::spelled(&speech.text, &speech.phonemes);
        let mut clip = Clip { rate: self.library.rate(), ..Clip::default() };
        if clean.is_blank() {
            return Ok(clip);
        }
        let text = CString::new(clean.text.as_str()).map_err(|error| unavailable(&error.to_string()))?;
        let has_phonemes = !speech.phonemes.is_empty();
        let spoken = self.library.speak(&text, has_phonemes, &mut |piece| match piece {
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
        clip.tidy(SILENCE);
        Ok(clip.at_speed(f64::from(wanted) / f64::from(own), SILENCE))
    }
}

fn load(data: &Data) -> Option<Library> {
    let path = CString::new(data.path().to_str()?).ok()?;
    Library::load(&path)
}

fn unavailable(reason: &str) -> Error {
    Error::VoiceUnavailable { engine: ID.to_owned(), reason: reason.to_owned() }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// One test for all, since a process has one library.
    #[test]
    fn every_language_of_the_window_is_spoken_with_a_mark_for_each_word() {
        let mut espeak = Espeak::open().unwrap();
        let voices = espeak.voices().unwrap();
        let all = language::all();
        assert!(voices.len() > 100 && all.len() > 100);
        for lang in &all {
            let own = language::candidates(lang).into_iter().find(|name| espeak.known.contains_key(name));
            assert!(own.is_some_and(|name| name != "en-us" || lang.spoken() == "en"), "{lang} has no voice");
        }
        // Croatian goes by another name too.
        let other = |voice: &&VoiceInfo| all.iter().all(|lang| !lang.is_spoken_as(&voice.lang));
        let others: BTreeSet<String> = voices.iter().filter(other).map(|voice| voice.lang.spoken()).collect();
        assert_eq!(others.iter().collect::<Vec<_>>(), ["hbs"]);
        for (tag, text, words) in [
            ("en", "Apples, pears; 21 plums!", 4),
            ("es", "El niño come una manzana.", 5),
            ("fr", "L\u{2019}été, j\u{2019}ai lu.", 3),
            ("de", "Die Straße ist lang.", 4),
            ("pt-BR", "Não há pão.", 3),
            ("ru", "Мы пошли домой.", 3),
            ("ar", "هذا كتاب جديد.", 3),
            ("zh-Hans", "今天天气很好。", 5),
            ("xx", "Unknown words.", 2),
        ] {
            let speech = Speech::new(text, Lang::new(tag), None, 170);
            let clip = espeak.render(&speech).unwrap();
            assert!(clip.samples.len() > clip.rate as usize / 2, "{tag}: {}", clip.samples.len());
            assert!(clip.marks.len() >= words, "{tag}: {:?}", clip.marks);
            assert!(clip.marks.iter().all(|mark| text.is_char_boundary(mark.byte)), "{tag}");
            assert!(clip.marks.is_sorted_by_key(|mark| mark.sample), "{tag}");
            assert!(clip.marks[0].sample < clip.rate as usize / 50, "{tag}: begins with its first word");
        }
        let length = |espeak: &mut Espeak, text: &str, voice: Option<&str>, wpm| {
            let (text, voice) = (text.to_owned(), voice.map(str::to_owned));
            espeak.render(&Speech::new(text, Lang::new("en"), voice, wpm)).unwrap().samples.len()
        };
        let text = "The same sentence at two speeds.";
        assert!(length(&mut espeak, text, None, 120) * 2 > length(&mut espeak, text, None, 240) * 3);
        assert_ne!(length(&mut espeak, text, None, 170), length(&mut espeak, text, Some("en-gb"), 170));
        for nothing in ["", " ", "\0", "\u{202e}\u{e000}", "…"] {
            assert_eq!(length(&mut espeak, nothing, None, 170), 0, "{nothing:?}");
        }
    }
}
