//! A voice's description: the file `<model>.onnx.json` that comes with every Piper voice, read into what is needed of it.
//!
//! The format is Piper's own (its `voices.json` and training scripts). What a description leaves out has the value that
//! Piper gives it; what it says must be within reason, since it may come from anybody.

use std::collections::{BTreeMap, HashMap};
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use serde::Deserialize;

use super::shelf;
use crate::document::Lang;
use crate::error::Error;

/// The longest description that is read, in bytes; stock ones have 5 to 20 kB.
const LONGEST: u64 = 1 << 20;

/// The signs at the beginning and the end of what is spoken at once, and between two phonemes.
pub const BEGIN: char = '^';
/// See [`BEGIN`].
pub const END: char = '$';
/// See [`BEGIN`].
pub const PAD: char = '_';

/// What is needed of a description.
#[derive(Debug, Clone, PartialEq)]
pub struct Config {
    /// Its name for people.
    pub name: String,
    /// The language it speaks.
    pub lang: Lang,
    /// How text becomes phonemes.
    pub phonemes: Phonemes,
    /// The numbers that the model has for each phoneme.
    pub ids: HashMap<char, Vec<i32>>,
    /// Phonemes that stand for one of the front end's.
    pub instead: HashMap<char, Vec<char>>,
    /// Samples a second.
    pub rate: u32,
    /// How freely it speaks: of the sound and of the lengths of phonemes, 0 to 2.
    pub noise: (f32, f32),
    /// How long phonemes are at the voice's own speed, where 1 is usual.
    pub length: f32,
    /// Its speakers by name, in the model's order; none where it has only one.
    pub speakers: Vec<(String, i32)>,
}

/// How text becomes phonemes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Phonemes {
    /// By espeak, in the voice of this name.
    Espeak(String),
    /// Each letter is one.
    Letters,
}

#[derive(Deserialize)]
struct Description {
    audio: Audio,
    espeak: Option<EspeakVoice>,
    #[serde(default)]
    inference: Inference,
    phoneme_type: Option<String>,
    #[serde(default)]
    phoneme_map: HashMap<char, Vec<char>>,
    phoneme_id_map: HashMap<String, Vec<i32>>,
    #[serde(default)]
    num_speakers: u32,
    #[serde(default)]
    speaker_id_map: BTreeMap<String, i32>,
    language: Option<Language>,
    dataset: Option<String>,
}

#[derive(Deserialize)]
struct Audio {
    sample_rate: u32,
}

#[derive(Deserialize)]
struct EspeakVoice {
    voice: String,
}

#[derive(Deserialize)]
#[serde(default)]
struct Inference {
    noise_scale: f32,
    length_scale: f32,
    noise_w: f32,
}

impl Default for Inference {
    fn default() -> Self {
        Self { noise_scale: 0.667, length_scale: 1.0, noise_w: 0.8 }
    }
}

#[derive(Deserialize)]
struct Language {
    code: String,
}

impl Config {
    /// The description of a model.
    ///
    /// # Errors
    ///
    /// Where there is none, where it cannot be understood, or where Lectern cannot make the phonemes that it asks for.
    pub fn read(model: &Path) -> Result<Self, Error> {
        let path = shelf::description_of(model);
        let mut bytes = Vec::new();
        let read = File::open(&path).and_then(|file| file.take(LONGEST).read_to_end(&mut bytes));
        read.map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => Error::VoiceWithoutDescription { path: model.to_owned() },
            _ => Error::from_io(&path, &error),
        })?;
        let description = serde_json::from_slice(&bytes)
            .map_err(|error| Error::Malformed { path: path.clone(), reason: error.to_string() })?;
        Self::of(description, &path, &shelf::id_of(model).unwrap_or_default())
    }

    fn of(description: Description, path: &Path, id: &str) -> Result<Self, Error> {
        let wrong = |what: &str| Error::Malformed { path: path.to_owned(), reason: what.to_owned() };
        let espeak = description.espeak.map(|espeak| espeak.voice).filter(|voice| !voice.is_empty());
        let phonemes = match (description.phoneme_type.as_deref().unwrap_or("espeak"), &espeak) {
            ("espeak", Some(voice)) => Phonemes::Espeak(voice.clone()),
            ("espeak", None) => return Err(wrong("espeak.voice")),
            ("text", _) => Phonemes::Letters,
            (other, _) => {
                let kind = other.chars().take(40).collect();
                return Err(Error::VoicePhonemes { path: path.to_owned(), kind });
            }
        };
        // Older descriptions name the language only by the front end's voice, or by the file.
        let tag = description.language.map(|language| language.code).or(espeak);
        let tag = tag.unwrap_or_else(|| id.split('-').next().unwrap_or_default().to_owned());
        // What the front end calls Mandarin.
        let tag = if tag == "cmn" { "zh" } else { &tag };
        let mut ids = HashMap::new();
        for (phoneme, numbers) in description.phoneme_id_map {
            let mut letters = phoneme.chars();
            if let (Some(letter), None) = (letters.next(), letters.next()) {
                ids.insert(letter, numbers);
            }
        }
        if [BEGIN, END, PAD].iter().any(|sign| ids.get(sign).is_none_or(Vec::is_empty)) {
            return Err(wrong("phoneme_id_map"));
        }
        let rate = description.audio.sample_rate;
        if !(8_000..=48_000).contains(&rate) {
            return Err(wrong("audio.sample_rate"));
        }
        let Inference { noise_scale, length_scale, noise_w } = description.inference;
        let mut speakers: Vec<(String, i32)> = match description.num_speakers {
            0 | 1 => Vec::new(),
            count if description.speaker_id_map.is_empty() => (0..count.min(MOST_SPEAKERS))
                .filter_map(|n| Some((n.to_string(), n.try_into().ok()?)))
                .collect(),
            _ => description.speaker_id_map.into_iter().collect(),
        };
        speakers.sort_by_key(|(_, number)| *number);
        speakers.truncate(MOST_SPEAKERS as usize);
        let name = description.dataset.filter(|name| !name.trim().is_empty());
        Ok(Self {
            name: capitalised(name.as_deref().unwrap_or(id)),
            lang: Lang::new(tag),
            phonemes,
            ids,
            instead: description.phoneme_map,
            rate,
            noise: (within(noise_scale, 0.0, 2.0, 0.667), within(noise_w, 0.0, 2.0, 0.8)),
            length: within(length_scale, 0.2, 5.0, 1.0),
            speakers,
        })
    }
}

/// More speakers than any stock voice has; the largest has 904.
const MOST_SPEAKERS: u32 = 1000;

fn within(value: f32, low: f32, high: f32, usual: f32) -> f32 {
    if value.is_finite() { value.clamp(low, high) } else { usual }
}

fn capitalised(name: &str) -> String {
    let mut letters = name.trim().chars().take(60);
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const IDS: &str = r#""phoneme_id_map": {"_": [0], "^": [1], "$": [2], "a": [14], "ab": [9]}"#;

    fn read(json: &str) -> Result<Config, Error> {
        let folder = tempfile::tempdir().unwrap();
        let model = folder.path().join("de_DE-karl-low.onnx");
        std::fs::write(shelf::description_of(&model), json).unwrap();
        Config::read(&model)
    }

    #[test]
    fn a_stock_description_is_understood_and_gaps_have_piper_s_values() {
        let config = read(&format!(
            r#"{{"audio": {{"sample_rate": 22050}}, "espeak": {{"voice": "de"}}, {IDS},
               "language": {{"code": "de_DE"}}, "dataset": "thorsten", "num_speakers": 2,
               "speaker_id_map": {{"zoe": 0, "adam": 1}}, "more": [1]}}"#
        ))
        .unwrap();
        assert_eq!((config.name.as_str(), config.lang.as_str()), ("Thorsten", "de-DE"));
        assert_eq!(config.phonemes, Phonemes::Espeak("de".into()));
        assert_eq!((config.ids.len(), &config.ids[&'a']), (4, &vec![14]));
        assert_eq!((config.noise, config.length), ((0.667, 0.8), 1.0));
        assert_eq!(config.speakers, [("zoe".to_owned(), 0), ("adam".to_owned(), 1)]);
        let bare = read(&format!(
            r#"{{"audio": {{"sample_rate": 16000}}, "phoneme_type": "text", {IDS}, "inference": {{"length_scale": 900}}}}"#
        ))
        .unwrap();
        assert_eq!((bare.name.as_str(), bare.lang.as_str()), ("De_DE-karl-low", "de-DE"));
        assert_eq!((bare.phonemes, bare.length), (Phonemes::Letters, 5.0));
    }

    #[test]
    fn what_cannot_be_a_description_says_why() {
        let reason = |json: &str| match read(json) {
            Err(Error::Malformed { reason, .. }) => reason,
            other => panic!("{json}: {other:?}"),
        };
        assert!(reason("").contains("EOF"));
        assert!(reason("[]").contains("invalid"));
        let audio = r#""audio": {"sample_rate": 22050}, "espeak": {"voice": "de"}"#;
        assert_eq!(reason(&format!(r#"{{{audio}, "phoneme_id_map": {{"_": [0]}}}}"#)), "phoneme_id_map");
        assert_eq!(reason(&format!(r#"{{"audio": {{"sample_rate": 22050}}, {IDS}}}"#)), "espeak.voice");
        let fast = r#""audio": {"sample_rate": 4000000}, "espeak": {"voice": "de"}"#;
        assert_eq!(reason(&format!("{{{fast}, {IDS}}}")), "audio.sample_rate");
        let pinyin = read(&format!(r#"{{{audio}, "phoneme_type": "pinyin", {IDS}}}"#));
        assert!(matches!(pinyin, Err(Error::VoicePhonemes { kind, .. }) if kind == "pinyin"));
        let none = Config::read(Path::new("none.onnx"));
        assert_eq!(none, Err(Error::VoiceWithoutDescription { path: "none.onnx".into() }));
    }
}
