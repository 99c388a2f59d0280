//! The list of what was made in a folder, so that what is there and up to date is not made again, and what Lectern did not
//! make is never written over.
//!
//! It is a hidden file in that folder. A file is listed before it is made, with no size, and gets its size when it is
//! complete: a run that was killed in between makes it again.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::error::Error;
use crate::settings::store;
use crate::settings::voices::Voices;

/// Its name.
const FILE: &str = ".lectern-export.ron";

/// The list.
pub(super) struct Manifest {
    folder: PathBuf,
    list: List,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct List {
    /// What was made, by the name of the speech.
    made: BTreeMap<String, Entry>,
}

/// What was made of one text.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Entry {
    /// The fingerprint of the text and of all that was asked for, the voices excepted.
    pub(super) wish: String,
    /// The voice of each language in it.
    pub(super) voices: BTreeMap<String, Option<String>>,
    /// Its files by their names below the folder, the speech among them, each with its size in bytes; the list fills this in.
    pub(super) files: BTreeMap<String, Option<u64>>,
    /// Length of the speech in seconds.
    pub(super) duration_s: f64,
    /// Sentences in it.
    pub(super) sentences: usize,
    /// Sentences that the voice could not speak.
    pub(super) skipped: usize,
}

impl Manifest {
    /// The list of a folder, empty where there is none; tells what was wrong with it.
    pub(super) fn load(folder: &Path) -> (Self, Option<Error>) {
        let (list, error) = store::load(&folder.join(FILE));
        (Self { folder: folder.to_owned(), list }, error)
    }

    /// Whether a file of the folder was made by Lectern.
    pub(super) fn holds(&self, file: &str) -> bool {
        self.list.made.values().any(|entry| entry.files.contains_key(file))
    }

    /// What was made under this name, if it is whole and still what is asked for.
    pub(super) fn current(&self, name: &str, wish: &str, voices: &Voices) -> Option<&Entry> {
        let entry = self.list.made.get(name).filter(|entry| entry.wish == wish)?;
        let same_voice = |(lang, voice): (&String, &Option<String>)| {
            voices.get(&crate::document::Lang::new(lang)) == voice.as_deref()
        };
        let whole = |(file, size): (&String, &Option<u64>)| size.is_some() && self.size(file) == *size;
        (entry.voices.iter().all(same_voice) && entry.files.iter().all(whole)).then_some(entry)
    }

    /// These files are about to be made. Fails where one is there that is not Lectern's.
    pub(super) fn claim(&mut self, name: &str, files: &[String]) -> Result<(), Error> {
        for file in files {
            let path = self.folder.join(file);
            if path.symlink_metadata().is_ok() && !self.holds(file) {
                return Err(Error::AlreadyThere { path });
            }
        }
        // What shares a file with it is whole no longer.
        let shared = self.list.made.values_mut().flat_map(|entry| &mut entry.files);
        shared.filter(|(file, _)| files.contains(file)).for_each(|(_, size)| *size = None);
        let entry = self.list.made.entry(name.to_owned()).or_default();
        entry.files = files.iter().map(|file| (file.clone(), None)).collect();
        self.save()
    }

    /// The files that were claimed under this name are complete.
    pub(super) fn complete(&mut self, name: &str, entry: Entry) -> Result<(), Error> {
        let files = self.list.made.get(name).map(|entry| entry.files.keys().cloned().collect::<Vec<_>>());
        let files = files.unwrap_or_default().into_iter().map(|file| (self.size(&file), file));
        let files = files.map(|(size, file)| (file, size)).collect();
        self.list.made.insert(name.to_owned(), Entry { files, ..entry });
        self.save()
    }

    fn size(&self, file: &str) -> Option<u64> {
        fs::metadata(self.folder.join(file)).ok().map(|facts| facts.len())
    }

    fn save(&self) -> Result<(), Error> {
        store::write_new(&self.folder.join(FILE), &self.list)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Lang;

    fn entry() -> Entry {
        let voices = [("en".to_owned(), None)].into();
        Entry { wish: "w".into(), voices, duration_s: 1.5, sentences: 2, ..Entry::default() }
    }

    fn files(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    /// A folder with `a.mp3` and `a.vtt`, which were made there.
    fn made() -> (tempfile::TempDir, Manifest) {
        let home = tempfile::tempdir().unwrap();
        let mut manifest = Manifest::load(home.path()).0;
        manifest.claim("a.mp3", &files(&["a.mp3", "a.vtt"])).unwrap();
        fs::write(home.path().join("a.mp3"), "sound").unwrap();
        fs::write(home.path().join("a.vtt"), "times").unwrap();
        manifest.complete("a.mp3", entry()).unwrap();
        (home, manifest)
    }

    fn is_current(manifest: &Manifest, name: &str) -> bool {
        manifest.current(name, "w", &Voices::default()).is_some()
    }

    #[test]
    fn what_is_complete_is_current_until_something_changes() {
        let (home, manifest) = made();
        let again = Manifest::load(home.path()).0;
        assert!(is_current(&manifest, "a.mp3") && is_current(&again, "a.mp3"));
        assert_eq!(again.current("a.mp3", "w", &Voices::default()).unwrap().sentences, 2);
        assert_eq!(again.current("a.mp3", "other", &Voices::default()), None);
        let mut voices = Voices::default();
        voices.set(&Lang::new("de"), "karl");
        assert!(again.current("a.mp3", "w", &voices).is_some(), "no German is in it");
        voices.set(&Lang::new("en"), "amy");
        assert_eq!(again.current("a.mp3", "w", &voices), None);
        fs::write(home.path().join("a.vtt"), "cut").unwrap();
        assert!(!is_current(&again, "a.mp3"));
    }

    #[test]
    fn what_was_only_begun_is_not_current_and_still_lecterns_own() {
        let (home, mut manifest) = made();
        manifest.claim("a.mp3", &files(&["a.mp3"])).unwrap();
        let mut again = Manifest::load(home.path()).0;
        assert!(!is_current(&again, "a.mp3"));
        again.claim("a.mp3", &files(&["a.mp3"])).unwrap();
        fs::write(home.path().join("b.mp3"), "a song").unwrap();
        let foreign = Error::AlreadyThere { path: home.path().join("b.mp3") };
        assert_eq!(again.claim("b.mp3", &files(&["b.mp3"])), Err(foreign));
    }

    #[test]
    fn subtitles_for_another_speech_make_the_first_one_old() {
        let (_home, mut manifest) = made();
        manifest.claim("a.opus", &files(&["a.opus", "a.vtt"])).unwrap();
        assert!(!is_current(&manifest, "a.mp3"));
        assert!(manifest.holds("a.mp3"));
    }
}
