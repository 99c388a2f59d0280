//! What can go wrong, as facts. No prose here: `locale` turns an error into a sentence in the reader's language.
//!
//! A new error is a variant, an arm of [`Error::key`] and one message in every pack; the compiler asks for the arm, the
//! audit asks for the messages.

use std::io;
use std::path::{Path, PathBuf};

/// The one error type.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}: {:?}", self.key(), self.facts())]
pub enum Error {
    /// A file is not there.
    NotFound {
        /// The file.
        path: PathBuf,
    },
    /// A file is there and cannot be read or written.
    Unreachable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// A pattern of a pronunciation rule cannot be understood.
    BrokenPattern {
        /// The pattern.
        pattern: String,
        /// What is wrong with it.
        reason: String,
    },
    /// A pronunciation rule does not say for what it is.
    NothingToSay,
    /// There are as many pronunciation rules, or patterns among them, as there can be.
    TooManyRules {
        /// How many.
        most: usize,
    },
    /// A file has no pronunciation rules in it.
    NoRules {
        /// The file.
        path: PathBuf,
    },
    /// No importer knows the file.
    UnknownFormat {
        /// The file.
        path: PathBuf,
    },
    /// The ending of a name does not say what kind of file to write.
    UnknownEnding {
        /// The file.
        path: PathBuf,
        /// The endings that do.
        endings: String,
    },
    /// A file has nothing in it to read.
    Empty {
        /// The file.
        path: PathBuf,
    },
    /// A file is larger than Lectern will take into memory.
    TooLarge {
        /// The file.
        path: PathBuf,
        /// The limit in megabytes.
        megabytes: u64,
    },
    /// A folder holds more than Lectern works through at once.
    TooManyFiles {
        /// The folder.
        path: PathBuf,
        /// The most texts and folders.
        most: usize,
    },
    /// A file that Lectern did not write stands where one would be written.
    AlreadyThere {
        /// The file.
        path: PathBuf,
    },
    /// A file of Lectern's own (settings, a pack, an article) cannot be understood.
    Malformed {
        /// The file.
        path: PathBuf,
        /// Where and why.
        reason: String,
    },
    /// A file has no presets of Lectern's in it.
    NoPresets {
        /// The file.
        path: PathBuf,
    },
    /// No bundled article has this id.
    NoSuchArticle {
        /// The id asked for.
        id: String,
    },
    /// The voice could not be started.
    VoiceUnavailable {
        /// Which engine.
        engine: String,
        /// What it said.
        reason: String,
    },
    /// A file is no voice.
    NoVoice {
        /// The file.
        path: PathBuf,
    },
    /// A voice has no description beside its model.
    VoiceWithoutDescription {
        /// The model.
        path: PathBuf,
    },
    /// A voice wants phonemes that Lectern cannot make.
    VoicePhonemes {
        /// Its description.
        path: PathBuf,
        /// What the description calls them.
        kind: String,
    },
    /// A voice's model does not speak.
    VoiceMute {
        /// The model.
        path: PathBuf,
        /// What it said.
        reason: String,
    },
    /// A voice that the reader chose cannot be used, and another one reads.
    VoiceReplaced {
        /// Which voice.
        voice: String,
        /// What it said.
        reason: String,
    },
    /// A voice that the reader chose makes the sound itself, so that it cannot be written to a file, and another one reads.
    VoiceOnlyAloud {
        /// Which voice.
        voice: String,
    },
    /// A sentence stopped the voice twice and was left out.
    SentenceSkipped {
        /// Its first words.
        text: String,
    },
    /// There is no way to make a sound.
    NoSound {
        /// What the sound system said.
        reason: String,
    },
    /// The device that the reader chose for the sound is not connected.
    DeviceAway {
        /// What it is called.
        name: String,
    },
    /// The command line cannot be understood.
    Usage {
        /// The word that did not fit.
        word: String,
    },
    /// The kernel did not take the promise to stay off the network.
    NoSandbox {
        /// What it said.
        reason: String,
    },
    /// The window could not be opened.
    NoWindow {
        /// What the system said.
        reason: String,
    },
}

impl Error {
    /// The id of the message that says it.
    pub fn key(&self) -> &'static str {
        match self {
            Error::NotFound { .. } => "error-not-found",
            Error::Unreachable { .. } => "error-unreachable",
            Error::BrokenPattern { .. } => "error-broken-pattern",
            Error::NothingToSay => "error-nothing-to-say",
            Error::TooManyRules { .. } => "error-too-many-rules",
            Error::NoRules { .. } => "error-no-rules",
            Error::UnknownFormat { .. } => "error-unknown-format",
            Error::UnknownEnding { .. } => "error-unknown-ending",
            Error::Empty { .. } => "error-empty",
            Error::TooLarge { .. } => "error-too-large",
            Error::TooManyFiles { .. } => "error-too-many-files",
            Error::AlreadyThere { .. } => "error-already-there",
            Error::Malformed { .. } => "error-malformed",
            Error::NoPresets { .. } => "error-no-presets",
            Error::NoSuchArticle { .. } => "error-no-such-article",
            Error::VoiceUnavailable { .. } => "error-voice-unavailable",
            Error::NoVoice { .. } => "error-no-voice",
            Error::VoiceWithoutDescription { .. } => "error-voice-without-description",
            Error::VoicePhonemes { .. } => "error-voice-phonemes",
            Error::VoiceMute { .. } => "error-voice-mute",
            Error::VoiceReplaced { .. } => "error-voice-replaced",
            Error::VoiceOnlyAloud { .. } => "error-voice-only-aloud",
            Error::SentenceSkipped { .. } => "error-sentence-skipped",
            Error::NoSound { .. } => "error-no-sound",
            Error::DeviceAway { .. } => "error-device-away",
            Error::Usage { .. } => "error-usage",
            Error::NoSandbox { .. } => "error-no-sandbox",
            Error::NoWindow { .. } => "error-no-window",
        }
    }

    /// The facts by the names that the message uses.
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        let shown = |path: &Path| path.display().to_string();
        match self {
            Error::NotFound { path }
            | Error::UnknownFormat { path }
            | Error::Empty { path }
            | Error::AlreadyThere { path }
            | Error::NoPresets { path }
            | Error::NoRules { path }
            | Error::NoVoice { path }
            | Error::VoiceWithoutDescription { path } => {
                vec![("path", shown(path))]
            }
            Error::VoicePhonemes { path, kind } => vec![("path", shown(path)), ("kind", kind.clone())],
            Error::Unreachable { path, reason }
            | Error::Malformed { path, reason }
            | Error::VoiceMute { path, reason } => {
                vec![("path", shown(path)), ("reason", reason.clone())]
            }
            Error::UnknownEnding { path, endings } => {
                vec![("path", shown(path)), ("endings", endings.clone())]
            }
            Error::TooLarge { path, megabytes } => {
                vec![("path", shown(path)), ("megabytes", megabytes.to_string())]
            }
            Error::TooManyFiles { path, most } => {
                vec![("path", shown(path)), ("most", most.to_string())]
            }
            Error::BrokenPattern { pattern, reason } => {
                vec![("pattern", pattern.clone()), ("reason", reason.clone())]
            }
            Error::NothingToSay => vec![],
            Error::TooManyRules { most } => vec![("most", most.to_string())],
            Error::NoSuchArticle { id } => vec![("id", id.clone())],
            // What a voice says is English, and means nothing to a reader: it is for the log.
            Error::VoiceUnavailable { engine, .. } => vec![("engine", engine.clone())],
            Error::VoiceReplaced { voice, .. } => vec![("voice", voice.clone())],
            Error::VoiceOnlyAloud { voice } => vec![("voice", voice.clone())],
            Error::SentenceSkipped { text } => vec![("text", text.clone())],
            // What the sound system says is English, and means nothing to a reader: it is for the log.
            Error::NoSound { .. } => vec![],
            Error::DeviceAway { name } => vec![("name", name.clone())],
            Error::NoSandbox { reason } | Error::NoWindow { reason } => vec![("reason", reason.clone())],
            Error::Usage { word } => vec![("word", word.clone())],
        }
    }

    /// What went wrong with a file, from what the system said.
    pub fn from_io(path: &Path, error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Error::NotFound { path: path.to_owned() },
            _ => Error::Unreachable { path: path.to_owned(), reason: error.to_string() },
        }
    }
}
