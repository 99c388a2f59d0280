//! The library's dictionaries and phoneme tables: built into the program, read by the library from a folder.
//!
//! 1. The folder lies in the user's cache, named for the data's version, and is unpacked once.
//! 2. Unpacking goes into a temporary folder beside it that takes the name when it is complete: two processes that start
//!    together both succeed, and a run that stops half-way leaves nothing that looks complete.
//! 3. The last file written, `LIST`, tells how long each of the others is: whether all are there is asked of it, and the data
//!    built in is neither read nor mapped into memory where nothing is to be unpacked.
//! 4. Where the cache cannot be written, the data goes into a temporary folder that lives as long as [`Data`].

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::settings::store::Folders;

/// The folder's name; change it with the version of the data crates, or old files would be used for ever.
const FOLDER: &str = "espeak-data-0.2.0";
/// Lines of a length in bytes, a space, and a file's name.
const LIST: &str = "files.txt";
/// Tables for voices of another program (MBROLA), which only make the library warn of too many voices.
const UNUSED: [&str; 2] = ["voices/mb/", "mbrola_ph/"];
/// The library keeps paths in 160 bytes (`N_PATH_HOME`) and adds names of files to them.
const LONGEST_PATH: usize = 100;

/// A folder with the data in it.
#[derive(Debug)]
pub struct Data {
    path: PathBuf,
    /// Keeps a temporary folder until the data is not needed any more.
    _temporary: Option<TempDir>,
}

impl Data {
    /// The data in the user's cache, unpacked if need be, or in a temporary folder.
    pub fn open() -> io::Result<Self> {
        Self::open_in(&Folders::find().cache)
    }

    /// As [`Data::open`], with the cache folder given.
    pub fn open_in(cache: &Path) -> io::Result<Self> {
        let path = cache.join(FOLDER);
        if path.as_os_str().len() <= LONGEST_PATH && (is_complete(&path) || unpack_as(cache, &path).is_ok()) {
            return Ok(Self { path, _temporary: None });
        }
        Self::temporary()
    }

    /// The data in a folder of its own.
    pub fn temporary() -> io::Result<Self> {
        let folder = tempfile::Builder::new().prefix("lectern-").tempdir()?;
        unpack(folder.path())?;
        Ok(Self { path: folder.path().to_owned(), _temporary: Some(folder) })
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// Unpacks the data into the user's cache if it is not there; whoever needs it tells what goes wrong.
pub fn unpack_once() {
    let cache = Folders::find().cache;
    let path = cache.join(FOLDER);
    if !is_complete(&path) {
        let _ = unpack_as(&cache, &path);
    }
}

/// The definitions of languages and ways of speaking them for which there is a dictionary, each as text.
pub fn definitions() -> impl Iterator<Item = &'static str> {
    let definitions = files().filter(|(name, _)| name.starts_with("lang/"));
    definitions.filter_map(|(_, bytes)| str::from_utf8(bytes).ok()).filter(|text| {
        let named = values(text, "dictionary").next();
        let own = values(text, "language").next().and_then(|tag| tag.split('-').next());
        let dictionary = named.or(own).map(|name| format!("{name}_dict"));
        files().any(|(name, _)| Some(*name) == dictionary.as_deref())
    })
}

/// What a definition says under a name, once for each line of it.
pub fn values<'a>(definition: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    let value = move |line: &'a str| {
        let mut words = line.split_whitespace();
        words.next().filter(|word| *word == name).and_then(|_| words.next())
    };
    definition.lines().filter_map(value)
}

fn files() -> impl Iterator<Item = &'static (&'static str, &'static [u8])> {
    espeak_ng_data_phonemes::ALL_FILES
        .iter()
        .chain(espeak_ng_data_dicts::ALL_FILES)
        .chain(espeak_ng_data_dict_ru::ALL_FILES)
        .filter(|(name, _)| !UNUSED.iter().any(|unused| name.starts_with(unused)))
}

/// Whether every file is there in its full length; a cleaner of caches may have taken some.
fn is_complete(folder: &Path) -> bool {
    let Ok(list) = fs::read_to_string(folder.join(LIST)) else { return false };
    let is_whole = |line: &str| {
        let (length, name) = line.split_once(' ')?;
        Some(length.parse() == Ok(fs::metadata(folder.join(name)).ok()?.len()))
    };
    !list.is_empty() && list.lines().all(|line| is_whole(line) == Some(true))
}

fn unpack_as(cache: &Path, path: &Path) -> io::Result<()> {
    fs::create_dir_all(cache)?;
    let folder = tempfile::Builder::new().prefix(".espeak-data-").tempdir_in(cache)?;
    unpack(folder.path())?;
    if is_complete(path) {
        // Another process was quicker.
        return Ok(());
    }
    // A damaged folder is moved aside in one step; another process may be reading from it.
    if path.exists() {
        let aside = tempfile::Builder::new().prefix(".old-").tempdir_in(cache)?;
        let _ = fs::rename(path, aside.path().join("data"));
    }
    match fs::rename(folder.path(), path) {
        Ok(()) => Ok(()),
        Err(_) if is_complete(path) => Ok(()),
        Err(error) => Err(error),
    }
}

fn unpack(folder: &Path) -> io::Result<()> {
    let mut list = String::new();
    for (name, bytes) in files() {
        let path = folder.join(name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, bytes)?;
        list.push_str(&format!("{} {name}\n", bytes.len()));
    }
    fs::write(folder.join(LIST), list)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn processes_that_start_together_all_find_complete_data() {
        let cache = tempfile::tempdir().unwrap();
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| assert!(is_complete(Data::open_in(cache.path()).unwrap().path())));
            }
        });
        let left: Vec<_> =
            fs::read_dir(cache.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(left, [FOLDER], "nothing temporary stays behind");
    }

    #[test]
    fn a_damaged_folder_is_made_whole() {
        let cache = tempfile::tempdir().unwrap();
        let data = Data::open_in(cache.path()).unwrap();
        fs::write(data.path().join("phontab"), "cut").unwrap();
        fs::remove_file(data.path().join("ru_dict")).unwrap();
        assert!(is_complete(Data::open_in(cache.path()).unwrap().path()));
        assert!(fs::metadata(data.path().join("ru_dict")).is_ok());
        fs::write(data.path().join(LIST), "").unwrap();
        assert!(is_complete(Data::open_in(cache.path()).unwrap().path()));
    }

    #[test]
    fn a_cache_that_cannot_be_written_is_done_without() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a file, not a folder");
        fs::write(&file, "").unwrap();
        let data = Data::open_in(&file).unwrap();
        let path = data.path().to_owned();
        assert!(is_complete(&path));
        drop(data);
        assert!(!path.exists(), "the temporary folder goes with the data");
    }
}
