//! Files become documents.
//!
//! 1. [`open`] reads a file (at most [`LARGEST_MEGABYTES`]), [`read`] takes bytes that came some other way.
//! 2. The first of [`IMPORTERS`] that knows the file's name and contents makes the [`Document`]; where none knows both, the
//!    first that knows the contents.
//! 3. [`folder`] lists one folder for a person who chooses, [`walk`] finds every text below one.
//! 4. An importer makes its document through [`crate::document::builder::Builder`] and never fails on odd text: it gives
//!    what can be read, or says that there is nothing.
//!
//! A new format is one file here with one implementation of [`Importer`], and one row in [`IMPORTERS`].

pub mod encoding;
pub mod folder;
mod language;
mod order;
pub mod text;
pub mod walk;

use std::fs::File;
use std::io::Read;
use std::path::Path;

use crate::document::{Document, Lang};
use crate::error::Error;

/// The largest file that is taken into memory: some thirty times the longest novels, in plain text.
pub const LARGEST_MEGABYTES: u64 = 64;

/// How much of a file is looked at to tell what it is, in bytes.
const HEAD: usize = 8 * 1024;

/// What an importer reads.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// The file's path or name; tells the format, names the document where nothing better does, and stands in errors.
    pub name: &'a Path,
    /// All of its contents.
    pub bytes: &'a [u8],
}

/// One format that Lectern can read.
pub trait Importer: Sync {
    /// Its name on the command line and in tests; unique.
    fn id(&self) -> &'static str;
    /// The endings of file names that promise this format, in lower case, without the dot.
    fn extensions(&self) -> &'static [&'static str];
    /// True where the first bytes of a file can be this format.
    fn sniff(&self, head: &[u8]) -> bool;
    /// The document, in the language it names itself, else in the one hinted at unless its script says otherwise.
    fn read(&self, source: &Source<'_>, lang_hint: &Lang) -> Result<Document, Error>;
}

/// Every format, the strictest first: plain text takes what nobody else wants.
pub static IMPORTERS: &[&dyn Importer] = &[&text::PlainText];

/// The document in a file. Fails where it cannot be read, is too large, is in no known format, or holds nothing to read.
pub fn open(path: &Path, hint: &Lang) -> Result<Document, Error> {
    read(&contents(path)?, path, hint)
}

/// All of a file, for [`read`]. Fails where it cannot be read or is too large.
pub fn contents(path: &Path) -> Result<Vec<u8>, Error> {
    let limit = LARGEST_MEGABYTES * 1024 * 1024;
    let file = File::open(path).map_err(|error| Error::from_io(path, &error))?;
    let expected = file.metadata().map_or(0, |metadata| metadata.len());
    if expected > limit {
        return Err(too_large(path));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(expected).unwrap_or_default());
    // A device or pipe tells no length, so the limit is kept while reading too.
    file.take(limit + 1).read_to_end(&mut bytes).map_err(|error| Error::from_io(path, &error))?;
    if bytes.len() as u64 > limit {
        return Err(too_large(path));
    }
    Ok(bytes)
}

/// The document on standard input, by the same rules.
pub fn read_input(hint: &Lang) -> Result<Document, Error> {
    let name = Path::new("-");
    let mut bytes = Vec::new();
    let limit = LARGEST_MEGABYTES * 1024 * 1024;
    let mut input = std::io::stdin().lock().take(limit + 1);
    input.read_to_end(&mut bytes).map_err(|error| Error::from_io(name, &error))?;
    read(&bytes, name, hint)
}

/// The document in some bytes; `name` is the file's name, or what stands for one (`-` for standard input). Fails where
/// they are too many, in no known format, or hold nothing to read.
pub fn read(bytes: &[u8], name: &Path, hint: &Lang) -> Result<Document, Error> {
    if bytes.len() as u64 > LARGEST_MEGABYTES * 1024 * 1024 {
        return Err(too_large(name));
    }
    if bytes.is_empty() {
        return Err(Error::Empty { path: name.to_owned() });
    }
    let importer = importer(bytes, name).ok_or_else(|| Error::UnknownFormat { path: name.to_owned() })?;
    importer.read(&Source { name, bytes }, hint)
}

fn importer(bytes: &[u8], name: &Path) -> Option<&'static dyn Importer> {
    let head = &bytes[..bytes.len().min(HEAD)];
    let extension = name.extension().map(|extension| extension.to_string_lossy().to_lowercase());
    let named = |importer: &&&dyn Importer| {
        extension.as_deref().is_some_and(|extension| importer.extensions().contains(&extension))
    };
    let sniffs = |importer: &&&dyn Importer| importer.sniff(head);
    let known = IMPORTERS.iter().filter(named).find(sniffs);
    known.or_else(|| IMPORTERS.iter().find(sniffs)).copied()
}

fn too_large(path: &Path) -> Error {
    Error::TooLarge { path: path.to_owned(), megabytes: LARGEST_MEGABYTES }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_importer_has_its_own_id_and_lower_case_extensions() {
        let ids: HashSet<_> = IMPORTERS.iter().map(|importer| importer.id()).collect();
        assert_eq!(ids.len(), IMPORTERS.len());
        for extension in IMPORTERS.iter().flat_map(|importer| importer.extensions()) {
            assert!(!extension.starts_with('.') && *extension == extension.to_lowercase());
        }
    }
}
