//! Every text in a folder and in the folders inside it.
//!
//! Links are not followed: what they lead to may be anywhere, and may lead back. Hidden files and folders are left out, as
//! wherever files are listed.

use std::fs;
use std::path::{Path, PathBuf};

use super::{folder, order};
use crate::error::Error;

/// Most texts and folders together; whoever names the top of a disk by mistake is told at once.
const MOST: usize = 5_000;

/// What was found.
#[derive(Debug, Default)]
pub struct Found {
    /// The texts, by their paths below the folder, 2 before 10.
    pub files: Vec<PathBuf>,
    /// Folders that cannot be looked into, by their paths below the folder.
    pub troubles: Vec<(PathBuf, Error)>,
}

/// Finds the texts below a folder by their names; `without` (a real path, as [`fs::canonicalize`] gives it) is not looked
/// into. Fails where the folder cannot be read, or too much is in it.
pub fn texts(root: &Path, without: &Path) -> Result<Found, Error> {
    let real = fs::canonicalize(root).map_err(|error| Error::from_io(root, &error))?;
    let mut found = Found::default();
    // A list, not a recursion: nobody can nest folders deeper than memory.
    let mut folders = vec![PathBuf::new()];
    let mut next = 0;
    while let Some(folder) = folders.get(next).cloned() {
        next += 1;
        let entries = match fs::read_dir(real.join(&folder)) {
            Ok(entries) => entries,
            Err(error) if next == 1 => return Err(Error::from_io(root, &error)),
            Err(error) => {
                let error = Error::from_io(&root.join(&folder), &error);
                found.troubles.push((folder, error));
                continue;
            }
        };
        for entry in entries.flatten() {
            let Ok(kind) = entry.file_type() else { continue };
            let path = folder.join(entry.file_name());
            if entry.file_name().as_encoded_bytes().starts_with(b".") {
                continue;
            }
            if kind.is_dir() && real.join(&path) != without {
                folders.push(path);
            } else if kind.is_file() && folder::is_known(&path, &[]) {
                found.files.push(path);
            }
            if folders.len() + found.files.len() > MOST {
                return Err(Error::TooManyFiles { path: root.to_owned(), most: MOST });
            }
        }
    }
    found.files.sort_by_cached_key(|path| {
        path.iter().map(|name| order::natural(&name.to_string_lossy())).collect::<Vec<_>>()
    });
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder_with(names: &[&str]) -> tempfile::TempDir {
        let home = tempfile::tempdir().unwrap();
        for name in names {
            let path = home.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "x").unwrap();
        }
        home
    }

    #[test]
    fn texts_are_found_at_any_depth_in_the_order_of_their_numbers() {
        let names =
            ["10.txt", "9.txt", "a/b/c/d.txt", "a/2.txt", "picture.jpg", ".hidden/x.txt", "out/x.txt"];
        let home = folder_with(&names);
        let without = fs::canonicalize(home.path().join("out")).unwrap();
        let found = texts(home.path(), &without).unwrap();
        let expected = ["9.txt", "10.txt", "a/2.txt", "a/b/c/d.txt"].map(PathBuf::from);
        assert_eq!((found.files.as_slice(), found.troubles.len()), (&expected[..], 0));
    }

    #[cfg(unix)]
    #[test]
    fn links_lead_nowhere() {
        let home = folder_with(&["in/a.txt", "out/b.txt"]);
        let inside = home.path().join("in");
        for (to, name) in [("..", "circle"), ("../out", "elsewhere"), ("../out/b.txt", "b.txt")] {
            std::os::unix::fs::symlink(to, inside.join(name)).unwrap();
        }
        assert_eq!(texts(&inside, Path::new("")).unwrap().files, [PathBuf::from("a.txt")]);
    }

    #[test]
    fn too_much_is_told() {
        let home = tempfile::tempdir().unwrap();
        for number in 0..MOST {
            fs::write(home.path().join(format!("{number}.txt")), "").unwrap();
        }
        let path = home.path().to_owned();
        assert_eq!(texts(&path, Path::new("")).unwrap_err(), Error::TooManyFiles { path, most: MOST });
    }
}
