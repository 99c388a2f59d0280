//! What can be opened in a folder: its folders and the files that an importer knows by name, and others that the caller knows.

use std::fs;
use std::path::{Path, PathBuf};

use super::{IMPORTERS, order};
use crate::error::Error;

/// Most entries that are listed.
const MOST: usize = 1_000;

/// A folder as a reader sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder {
    /// Where it is.
    pub path: PathBuf,
    /// The folder that holds it, if one does.
    pub parent: Option<PathBuf>,
    /// Folders, then files, each in the order of their names, 2 before 10; nothing hidden.
    pub entries: Vec<Entry>,
}

/// Something in a folder.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Entry {
    /// A folder to look into.
    Folder(PathBuf),
    /// A file to open.
    File(PathBuf),
}

impl Entry {
    /// Where it is.
    pub fn path(&self) -> &Path {
        match self {
            Entry::Folder(path) | Entry::File(path) => path,
        }
    }

    /// Its name without the folders around it.
    pub fn name(&self) -> String {
        self.path().file_name().unwrap_or_default().to_string_lossy().into_owned()
    }
}

/// Lists a folder, with files that end in one of `others` (in lower case, without the dot) besides texts. Fails where it cannot
/// be read; what in it cannot be looked at is left out.
pub fn list(path: &Path, others: &[&str]) -> Result<Folder, Error> {
    let failed = |error: std::io::Error| Error::from_io(path, &error);
    let path = fs::canonicalize(path).map_err(failed)?;
    let mut entries: Vec<Entry> = fs::read_dir(&path)
        .map_err(failed)?
        .filter_map(|entry| self::entry(&entry.ok()?.path(), others))
        .take(MOST)
        .collect();
    entries.sort_by_cached_key(|entry| (matches!(entry, Entry::File(_)), order::natural(&entry.name())));
    Ok(Folder { parent: path.parent().map(Path::to_owned), path, entries })
}

fn entry(path: &Path, others: &[&str]) -> Option<Entry> {
    let name = path.file_name()?.to_string_lossy();
    if name.starts_with('.') {
        return None;
    }
    let about = fs::metadata(path).ok()?;
    if about.is_dir() {
        return Some(Entry::Folder(path.to_owned()));
    }
    (about.is_file() && is_known(path, others)).then(|| Entry::File(path.to_owned()))
}

/// Whether a name ends as those of texts do, or in one of `others`.
pub(super) fn is_known(path: &Path, others: &[&str]) -> bool {
    let Some(extension) = path.extension() else { return false };
    let extension = extension.to_string_lossy().to_lowercase();
    let texts = IMPORTERS.iter().flat_map(|importer| importer.extensions());
    texts.chain(others).any(|known| *known == extension)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_come_first_and_only_what_can_be_opened_is_there() {
        let home = tempfile::tempdir().unwrap();
        for name in ["b.txt", "A.TXT", "c.onnx", "picture.jpg", ".hidden.txt", "notes"] {
            fs::write(home.path().join(name), "x").unwrap();
        }
        fs::create_dir(home.path().join("zoo")).unwrap();
        let folder = list(home.path(), &["onnx"]).unwrap();
        let names: Vec<_> = folder.entries.iter().map(Entry::name).collect();
        assert_eq!(names, ["zoo", "A.TXT", "b.txt", "c.onnx"]);
        assert_eq!(folder.parent.as_deref(), fs::canonicalize(home.path()).unwrap().parent());
    }

    #[test]
    fn a_folder_that_is_not_there_is_told() {
        let nowhere = Path::new("/no/such/folder");
        assert_eq!(list(nowhere, &[]), Err(Error::NotFound { path: nowhere.to_owned() }));
    }
}
