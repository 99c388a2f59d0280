//! Lectern's own files: where they are, and how they are read and written without ever losing one.
//!
//! 1. [`Folders`] says where: the desktop's usual places (XDG on Linux), or wherever `LECTERN_CONFIG`, `LECTERN_DATA`,
//!    `LECTERN_STATE` and `LECTERN_CACHE` point.
//! 2. [`load`] never fails: what it cannot understand it sets aside as `<name>.broken-<n>`, keeps every field that is
//!    still good, and tells.
//! 3. [`save`] writes a new file beside the old one and then swaps them, so a reader who pulls the plug has one or the
//!    other, whole. Fields that a newer Lectern wrote are carried over (`overlay`).
//!
//! Types kept here must be structs with `#[serde(default)]` that write every field (no `skip_serializing_if`): a field
//! that is left out would look like one that only a newer Lectern knows.

mod overlay;

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use directories::ProjectDirs;
use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use serde::Serialize;
use serde::de::DeserializeOwned;
use tempfile::NamedTempFile;

use crate::error::Error;

/// The largest file of settings or places that is read, in megabytes.
const MAX_MEGABYTES: u64 = 4;

/// What the first lines of a file tell who opens it.
const HEADER: &str = "\
// Written by Lectern. You may edit it while Lectern is closed; fields you delete get their usual value again.
// Comments are not kept.
";

/// Where Lectern keeps its files. None of the folders need exist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folders {
    /// Settings.
    pub config: PathBuf,
    /// The reader's own packs, articles and voices.
    pub data: PathBuf,
    /// Places in documents.
    pub state: PathBuf,
    /// What can be made again.
    pub cache: PathBuf,
}

impl Folders {
    /// The folders of the person who runs the program.
    pub fn find() -> Self {
        Self::from(|name| std::env::var_os(name))
    }

    /// The folders, with a way to look environment variables up.
    fn from(variable: impl Fn(&str) -> Option<OsString>) -> Self {
        let usual = ProjectDirs::from("", "", "lectern");
        // Without a home (some services have none) there is still a folder for temporary files.
        let homeless = || std::env::temp_dir().join("lectern");
        let folder = |name: &str, usual: Option<&Path>| {
            let named = variable(name).filter(|value| !value.is_empty()).map(PathBuf::from);
            named.or_else(|| usual.map(Path::to_owned)).unwrap_or_else(homeless)
        };
        let usual = usual.as_ref();
        Self {
            config: folder("LECTERN_CONFIG", usual.map(ProjectDirs::config_dir)),
            data: folder("LECTERN_DATA", usual.map(ProjectDirs::data_dir)),
            state: folder(
                "LECTERN_STATE",
                usual.map(|dirs| dirs.state_dir().unwrap_or(dirs.data_local_dir())),
            ),
            cache: folder("LECTERN_CACHE", usual.map(ProjectDirs::cache_dir)),
        }
    }
}

/// Where the reader's documents are: the folder that the desktop keeps for them, else their home.
pub fn documents() -> PathBuf {
    let dirs = directories::UserDirs::new();
    let documents = dirs.as_ref().and_then(|dirs| dirs.document_dir()).filter(|folder| folder.is_dir());
    documents.or(dirs.as_ref().map(|dirs| dirs.home_dir())).unwrap_or(Path::new("/")).to_owned()
}

/// Reads a RON file. Unknown fields are ignored, missing ones get their default, and so does a field whose value cannot
/// be understood. A file with anything wrong in it is set aside and told of; its good fields still count. A file that is
/// not there is nothing wrong.
pub fn load<T: DeserializeOwned + Default>(path: &Path) -> (T, Option<Error>) {
    let (text, error) = match read_text(path, MAX_MEGABYTES) {
        Ok(text) => match options().from_str::<T>(&text) {
            Ok(value) => return (value, None),
            Err(error) => (text, Error::Malformed { path: path.to_owned(), reason: error.to_string() }),
        },
        Err(Error::NotFound { .. }) => return (T::default(), None),
        Err(error @ (Error::Malformed { .. } | Error::TooLarge { .. })) => (String::new(), error),
        // It may be whole: leave it where it is.
        Err(error) => return (T::default(), Some(error)),
    };
    let Ok(aside) = set_aside(path) else { return (T::default(), Some(error)) };
    let error = Some(with_path(error, aside));
    let salvaged = overlay::good_fields(&text, |one| options().from_str::<T>(one).is_ok());
    let Some((value, salvaged)) = salvaged.and_then(|text| Some((options().from_str(&text).ok()?, text)))
    else {
        return (T::default(), error);
    };
    // If this fails the good fields still count until the program ends, and the whole file is safe aside.
    let _ = write(path, &with_header(&salvaged));
    (value, error)
}

/// Writes a RON file, all of it or nothing, in a folder that is made if need be.
pub fn save<T: Serialize>(path: &Path, value: &T) -> Result<(), Error> {
    save_over(path, &written(path, value)?, None)
}

/// The same, but fields that are as they were `before` keep what the file says: another window, or a command in a terminal,
/// may have written it since.
pub fn save_changes<T: Serialize>(path: &Path, value: &T, before: &T) -> Result<(), Error> {
    save_over(path, &written(path, value)?, Some(&written(path, before)?))
}

/// A value as RON.
fn written<T: Serialize>(path: &Path, value: &T) -> Result<String, Error> {
    let malformed = |error: ron::Error| Error::Malformed { path: path.to_owned(), reason: error.to_string() };
    options().to_string_pretty(value, pretty()).map_err(malformed)
}

fn save_over(path: &Path, new: &str, before: Option<&str>) -> Result<(), Error> {
    let text = match read_text(path, MAX_MEGABYTES) {
        Err(Error::NotFound { .. }) => new.to_owned(),
        // What is there and is not ours to understand is somebody's: it is never written over.
        Err(_) => {
            set_aside(path).map_err(|error| Error::from_io(path, &error))?;
            new.to_owned()
        }
        Ok(old) => match overlay::merged(&old, new, before) {
            Some(text) => text,
            None => {
                set_aside(path).map_err(|error| Error::from_io(path, &error))?;
                new.to_owned()
            }
        },
    };
    write(path, &with_header(&text))
}

/// What a RON text holds; `None` where it is something else.
pub(crate) fn parse<T: DeserializeOwned>(text: &str) -> Option<T> {
    options().from_str(text).ok()
}

/// Writes a RON file in the place of what was there, for files that are handed on: nothing of an older one is carried over.
pub(crate) fn write_new<T: Serialize>(path: &Path, value: &T) -> Result<(), Error> {
    write(path, &with_header(&written(path, value)?))
}

/// The whole of a text file in UTF-8 (a byte order mark is dropped), if it has at most `megabytes`.
pub(crate) fn read_text(path: &Path, megabytes: u64) -> Result<String, Error> {
    let failed = |error: io::Error| Error::from_io(path, &error);
    // Opening a pipe would wait for ever.
    if !fs::metadata(path).map_err(failed)?.is_file() {
        return Err(failed(io::ErrorKind::InvalidInput.into()));
    }
    let limit = megabytes * 1_000_000;
    let mut bytes = Vec::new();
    File::open(path).and_then(|file| file.take(limit + 1).read_to_end(&mut bytes)).map_err(failed)?;
    if bytes.len() as u64 > limit {
        return Err(Error::TooLarge { path: path.to_owned(), megabytes });
    }
    let text = String::from_utf8(bytes);
    let text = text.map_err(|error| Error::Malformed { path: path.to_owned(), reason: error.to_string() })?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

/// The files of a folder with this extension, sorted; none where the folder cannot be read.
pub(crate) fn files_in(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let wanted = |path: &PathBuf| path.extension().is_some_and(|e| e == extension) && path.is_file();
    let mut files: Vec<_> = entries.map(|entry| entry.path()).filter(wanted).collect();
    files.sort();
    files
}

/// How RON is read and written here: `voice: "x"` may stand for `voice: Some("x")`.
fn options() -> ron::Options {
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

/// A line for each field and for each member of a list.
fn pretty() -> PrettyConfig {
    PrettyConfig::new().depth_limit(2).new_line("\n")
}

/// Moves a file to the first free name `<name>.broken-<n>`, and tells that name.
fn set_aside(path: &Path) -> io::Result<PathBuf> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    for n in 1_u32.. {
        let mut name = path.as_os_str().to_owned();
        name.push(format!(".broken-{n}"));
        // Making the name ours first means that nobody else's file is written over.
        match OpenOptions::new().write(true).create_new(true).open(&name) {
            Ok(_) => return fs::rename(path, &name).map(|()| name.into()),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

fn with_path(error: Error, aside: PathBuf) -> Error {
    match error {
        Error::Malformed { reason, .. } => Error::Malformed { path: aside, reason },
        Error::TooLarge { megabytes, .. } => Error::TooLarge { path: aside, megabytes },
        error => error,
    }
}

fn with_header(text: &str) -> String {
    format!("{HEADER}{}\n", text.trim_end())
}

/// A file that is to take another's name when it is complete. As readable as any new file of the reader's, not for them
/// alone as temporary files are.
pub(crate) fn temporary_in(folder: &Path) -> io::Result<NamedTempFile> {
    let mut temporary = tempfile::Builder::new();
    #[cfg(unix)]
    temporary.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    temporary.prefix(".lectern-").tempfile_in(folder)
}

/// Writes a file, all of it or nothing, exactly as it is given, in a folder that is made if need be.
pub fn write(path: &Path, text: &str) -> Result<(), Error> {
    let failed = |error: io::Error| Error::from_io(path, &error);
    // Someone who keeps their settings elsewhere and links to them wants the link to stay.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    // As root, a link to /dev/null would otherwise be the end of /dev/null.
    if path.exists() && !path.is_file() {
        return Err(failed(io::ErrorKind::InvalidInput.into()));
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(failed)?;
    let mut file = temporary_in(folder).map_err(failed)?;
    file.write_all(text.as_bytes()).and_then(|()| persist(file, &path)).map_err(failed)
}

/// Gives a temporary file that is complete its name. Whoever pulls the plug finds what was there before or all of the new.
pub(crate) fn persist(file: NamedTempFile, path: &Path) -> io::Result<()> {
    file.as_file().sync_all()?;
    file.persist(path)?;
    // The swap itself reaches the disk with the folder; systems that cannot do this lose at most the newest change.
    if let Some(Ok(folder)) = path.parent().map(File::open) {
        let _ = folder.sync_all();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_folder_can_be_put_elsewhere() {
        let folders = Folders::from(|name| Some(format!("/elsewhere/{name}").into()));
        assert_eq!(folders.config, Path::new("/elsewhere/LECTERN_CONFIG"));
        assert_eq!(folders.data, Path::new("/elsewhere/LECTERN_DATA"));
        assert_eq!(folders.state, Path::new("/elsewhere/LECTERN_STATE"));
        assert_eq!(folders.cache, Path::new("/elsewhere/LECTERN_CACHE"));
    }

    #[test]
    fn an_empty_variable_counts_as_none() {
        assert_eq!(Folders::from(|_| Some(OsString::new())), Folders::from(|_| None));
        assert!(Folders::from(|_| None).config.ends_with("lectern"));
    }

    #[test]
    fn a_header_is_for_settings_and_other_files_are_written_as_given() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("timings.json");
        write(&path, "{}").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "{}");
        let path = folder.path().join("settings.ron");
        save(&path, &std::collections::BTreeMap::<String, u8>::new()).unwrap();
        assert!(fs::read_to_string(&path).unwrap().starts_with("// Written by Lectern."));
    }

    #[test]
    fn only_files_of_the_kind_are_found_and_in_order() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["b.ftl", "a.ftl", "c.txt"] {
            fs::write(folder.path().join(name), "").unwrap();
        }
        fs::create_dir(folder.path().join("d.ftl")).unwrap();
        let names: Vec<_> =
            files_in(folder.path(), "ftl").iter().map(|p| p.file_name().unwrap().to_owned()).collect();
        assert_eq!(names, ["a.ftl", "b.ftl"]);
        assert!(files_in(&folder.path().join("nowhere"), "ftl").is_empty());
    }
}
