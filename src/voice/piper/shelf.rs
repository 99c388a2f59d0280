//! The folder with the reader's voices: what is in it, and how another one gets there.
//!
//! A voice is two files beside each other, `<id>.onnx` (the model) and `<id>.onnx.json` (its description). Looking at the
//! folder reads descriptions only; whether a model works is known when it has spoken ([`check`]).

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::config::Config;
use crate::document::Lang;
use crate::error::Error;
use crate::settings::USUAL_WPM;
use crate::settings::store::Folders;
use crate::settings::voices::Voices;
use crate::voice::{Speech, Synthesiser};

/// The ending of a model's name.
pub const MODEL: &str = "onnx";
/// What its description has behind that.
const DESCRIPTION: &str = ".json";
/// The largest model that is taken in, in megabytes; stock ones have 20 to 115.
const MAX_MEGABYTES: u64 = 1024;
/// More voices than this are not looked at.
const MOST: usize = 500;

/// A voice of the folder.
#[derive(Debug, Clone, PartialEq)]
pub struct Installed {
    /// The model's name without its ending; unique within the folder.
    pub id: String,
    /// Its description, or why it cannot be used.
    pub config: Result<Config, Error>,
    /// When its model was last written.
    pub written: Option<SystemTime>,
    /// Whether it has been heard, so that its model is known to work, or not to.
    pub heard: bool,
}

impl Installed {
    /// Has it read its language, as far as it can be used; of several speakers the first.
    pub fn choose(&self, voices: &mut Voices) {
        let Ok(config) = &self.config else { return };
        if let Some(first) = config.voices(&self.id).first() {
            voices.set(&config.lang, first.full_id());
        }
    }
}

/// Where the reader's voices are.
pub fn folder() -> PathBuf {
    Folders::find().data.join("voices")
}

/// What is in a folder of voices, by id; nothing where there is no such folder.
pub fn scan(folder: &Path) -> Vec<Installed> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let models = entries.flatten().map(|entry| entry.path());
    let mut ids: Vec<String> = models.filter_map(|path| id_of(&path)).take(MOST).collect();
    ids.sort_unstable();
    ids.into_iter()
        .map(|id| {
            let model = model_in(folder, &id);
            let written = fs::metadata(&model).and_then(|facts| facts.modified()).ok();
            Installed { id, config: Config::read(&model), written, heard: false }
        })
        .collect()
}

/// What is in a folder of voices, each of them heard; those that are `known` and have not changed need not speak again.
pub fn look(mut engine: Box<dyn Synthesiser>, folder: &Path, known: &[Installed]) -> Vec<Installed> {
    // Whoever is told of the folder shall find it.
    let _ = fs::create_dir_all(folder);
    let mut voices = scan(folder);
    for voice in &mut voices {
        let same = |known: &&Installed| known.heard && known.id == voice.id && known.written == voice.written;
        match (known.iter().find(same), &voice.config) {
            (Some(known), _) => *voice = known.clone(),
            (None, Ok(config)) => {
                let heard = check(engine.as_mut(), &model_in(folder, &voice.id), &config.lang);
                voice.config = heard.and(voice.config.clone());
                voice.heard = true;
            }
            (None, Err(_)) => {}
        }
    }
    voices
}

/// The model of a voice.
pub fn model_in(folder: &Path, id: &str) -> PathBuf {
    folder.join(format!("{id}.{MODEL}"))
}

/// Where the description of a model is.
pub fn description_of(model: &Path) -> PathBuf {
    let mut name = model.as_os_str().to_owned();
    name.push(DESCRIPTION);
    PathBuf::from(name)
}

/// The id of a model's voice; `None` for other files.
pub fn id_of(model: &Path) -> Option<String> {
    let is_model = model.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(MODEL));
    let id = model.file_stem()?.to_str()?;
    // A hidden file is one that is just being written.
    (is_model && !id.starts_with('.')).then(|| id.to_owned())
}

/// Whether a file belongs to a voice, by its name.
pub fn is_voice(path: &Path) -> bool {
    id_of(&model_of(path)).is_some()
}

/// The model to which a file belongs: itself, or the one that it describes.
fn model_of(path: &Path) -> PathBuf {
    let described = path.to_str().and_then(|path| path.strip_suffix(DESCRIPTION));
    described.map_or_else(|| path.to_owned(), PathBuf::from)
}

/// Has a voice say something; `engine` is Piper's.
///
/// # Errors
///
/// Where it says nothing.
pub fn check(engine: &mut dyn Synthesiser, model: &Path, lang: &Lang) -> Result<(), Error> {
    let voice = std::path::absolute(model).map_err(|error| Error::from_io(model, &error))?;
    let Some(voice) = voice.to_str().map(str::to_owned) else {
        return Err(Error::NoVoice { path: voice });
    };
    let speech = Speech::new("1 2 3", lang.clone(), Some(voice), USUAL_WPM);
    let reason = match engine.render(&speech) {
        Ok(clip) if clip.samples.is_empty() => "no sound".to_owned(),
        Ok(_) => return Ok(()),
        Err(Error::VoiceUnavailable { reason, .. }) => reason,
        Err(error) => error.to_string(),
    };
    Err(Error::VoiceMute { path: model.to_owned(), reason })
}

/// Copies a voice into the folder, after it has spoken. Its model or its description may be named; the other one is found
/// beside it. A voice of the same id is replaced.
///
/// # Errors
///
/// Where it cannot be used, or cannot be read or written; the folder is then as it was.
pub fn add(mut engine: Box<dyn Synthesiser>, file: &Path, folder: &Path) -> Result<Installed, Error> {
    let model = model_of(file);
    let id = id_of(&model).ok_or_else(|| Error::NoVoice { path: file.to_owned() })?;
    let size = fs::metadata(&model).map_err(|error| Error::from_io(&model, &error))?.len();
    if size > MAX_MEGABYTES << 20 {
        return Err(Error::TooLarge { path: model, megabytes: MAX_MEGABYTES });
    }
    let config = Config::read(&model)?;
    check(engine.as_mut(), &model, &config.lang)?;
    let target = model_in(folder, &id);
    // The model comes last: a voice without its description would be listed as one that cannot be used.
    for (from, to) in [(description_of(&model), description_of(&target)), (model.clone(), target)] {
        copy(&from, &to, folder).map_err(|error| Error::from_io(&to, &error))?;
    }
    let written = fs::metadata(model_in(folder, &id)).and_then(|facts| facts.modified()).ok();
    Ok(Installed { id, config: Ok(config), written, heard: true })
}

/// Copies a file so that it is there as a whole or not at all.
fn copy(from: &Path, to: &Path, folder: &Path) -> io::Result<()> {
    if fs::canonicalize(from).ok() == fs::canonicalize(to).ok().or(Some(PathBuf::new())) {
        return Ok(());
    }
    fs::create_dir_all(folder)?;
    let mut whole = tempfile::Builder::new().prefix(".new-voice-").tempfile_in(folder)?;
    io::copy(&mut fs::File::open(from)?, whole.as_file_mut())?;
    whole.as_file().sync_all()?;
    whole.persist(to)?;
    Ok(())
}
