//! Where the reader was in each document, how those look that have a look of their own, and which language they are in where
//! the reader knows better.
//!
//! `places.ron` in the state folder is a list, the most recent document last. Keys come from [`article_key`] and
//! [`file_key`]; a place may no longer exist in a document that has changed, so whoever uses one brings it into range.

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::fingerprint::Fingerprint;
use super::look::Look;
use crate::document::{Lang, Place};
use crate::error::Error;

/// Documents remembered; the one that was opened longest ago is forgotten first.
pub const MAX_PLACES: usize = 2_000;

/// Documents with a look of their own; the one that was given it longest ago goes back to the common look first.
pub const MAX_LOOKS: usize = 100;

/// Documents of which the reader said in which language they are; the one of which they said it longest ago first is again
/// in the language that is found.
pub const MAX_LANGS: usize = 500;

/// The file's name.
pub const FILE: &str = "places.ron";

/// A place in each of the documents read last.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Places {
    /// The most recent last.
    places: Vec<Entry>,
    /// The most recent last.
    looks: Vec<Own>,
    /// The most recent last.
    langs: Vec<Said>,
}

/// The language in which a document is, as the reader says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Said {
    document: String,
    lang: Lang,
}

/// A document's own look.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Own {
    document: String,
    look: Look,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Entry {
    document: String,
    place: Place,
    #[serde(default)]
    marked: bool,
}

/// Where the reader left a document.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Remembered {
    /// The word.
    pub place: Place,
    /// Whether it was marked, as it is once the voice has read it.
    pub marked: bool,
}

/// A row of one of the lists.
trait Row: Clone + PartialEq {
    /// The key of the document that it is about.
    fn document(&self) -> &str;
}

impl Row for Entry {
    fn document(&self) -> &str {
        &self.document
    }
}

impl Row for Own {
    fn document(&self) -> &str {
        &self.document
    }
}

impl Row for Said {
    fn document(&self) -> &str {
        &self.document
    }
}

/// The row about a document.
fn find<'a, R: Row>(rows: &'a [R], key: &str) -> Option<&'a R> {
    rows.iter().rev().find(|row| row.document() == key)
}

/// Puts a row in the place of the one about a document, as the most recent, or takes that away; at most so many stay.
fn put<R: Row>(rows: &mut Vec<R>, key: &str, row: Option<R>, most: usize) {
    rows.retain(|row| row.document() != key);
    rows.extend(row);
    let too_many = rows.len().saturating_sub(most);
    rows.drain(..too_many);
}

/// Makes the changes that led from `before` to `now` to the rows that are there.
fn change<R: Row>(there: &mut Vec<R>, before: &[R], now: &[R], most: usize) {
    for gone in before.iter().filter(|row| find(now, row.document()).is_none()) {
        put(there, gone.document(), None, most);
    }
    for row in now.iter().filter(|row| !before.contains(row)) {
        put(there, row.document(), Some(row.clone()), most);
    }
}

impl Places {
    /// Where the reader was in a document.
    pub fn get(&self, key: &str) -> Option<Remembered> {
        find(&self.places, key).map(|entry| Remembered { place: entry.place, marked: entry.marked })
    }

    /// Remembers where the reader is; the document becomes the most recent one.
    pub fn set(&mut self, key: &str, remembered: Remembered) {
        let Remembered { place, marked } = remembered;
        put(&mut self.places, key, Some(Entry { document: key.to_owned(), place, marked }), MAX_PLACES);
    }

    /// The look that a document has for itself.
    pub fn look(&self, key: &str) -> Option<&Look> {
        find(&self.looks, key).map(|own| &own.look)
    }

    /// Gives a document a look of its own, or the common one again.
    pub fn set_look(&mut self, key: &str, look: Option<Look>) {
        put(&mut self.looks, key, look.map(|look| Own { document: key.to_owned(), look }), MAX_LOOKS);
    }

    /// The language in which a document is, where the reader said so.
    pub fn lang(&self, key: &str) -> Option<&Lang> {
        find(&self.langs, key).map(|said| &said.lang)
    }

    /// Takes in which language a document is in, or that it is in the one that is found.
    pub fn set_lang(&mut self, key: &str, lang: Option<Lang>) {
        put(&mut self.langs, key, lang.map(|lang| Said { document: key.to_owned(), lang }), MAX_LANGS);
    }

    /// What `there` holds with what was changed here since `before`: two windows that are open at once keep both their places.
    pub fn over(&self, before: &Self, mut there: Self) -> Self {
        change(&mut there.places, &before.places, &self.places, MAX_PLACES);
        change(&mut there.looks, &before.looks, &self.looks, MAX_LOOKS);
        change(&mut there.langs, &before.langs, &self.langs, MAX_LANGS);
        there
    }

    /// How many documents are remembered.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// True where none is.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }
}

/// The key of a bundled article: the same in all its languages.
pub fn article_key(id: &str) -> String {
    format!("article:{id}")
}

/// The key of a file: where it really is, and a hash of that and its size, so that another file of the same name is
/// another document.
pub fn file_key(path: &Path) -> Result<String, Error> {
    let failed = |error| Error::from_io(path, &error);
    let path = std::fs::canonicalize(path).map_err(failed)?;
    let size = std::fs::metadata(&path).map_err(failed)?.len();
    let name = path.as_os_str().as_encoded_bytes();
    let hash = Fingerprint::of(name.iter().copied().chain(size.to_le_bytes()));
    Ok(format!("file:{}#{hash}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_document_opened_longest_ago_is_forgotten_first() {
        let mut places = Places::default();
        let at = |block| Remembered { place: Place::sentence(block, 0), marked: block == 7 };
        for n in 0..MAX_PLACES {
            places.set(&n.to_string(), at(n));
        }
        places.set("0", at(7));
        places.set("one more", at(0));
        assert_eq!(places.len(), MAX_PLACES);
        assert_eq!(places.get("0"), Some(at(7)));
        assert_eq!(places.get("1"), None);
        assert_eq!(places.get("2"), Some(at(2)));
    }

    #[test]
    fn the_look_that_was_given_longest_ago_is_forgotten_first() {
        let mut places = Places::default();
        let look = |ruler| Look {
            aids: crate::settings::aids::Aids { ruler, ..Default::default() },
            ..Look::default()
        };
        for n in 0..MAX_LOOKS {
            places.set_look(&n.to_string(), Some(look(1)));
        }
        places.set_look("0", Some(look(2)));
        places.set_look("one more", Some(look(3)));
        assert_eq!(places.look("0"), Some(&look(2)));
        assert_eq!(places.look("1"), None);
        places.set_look("0", None);
        assert_eq!(places.look("0"), None);
    }

    #[test]
    fn two_windows_keep_both_their_places() {
        let at = |block| Remembered { place: Place::sentence(block, 0), marked: false };
        let look = Some(Look::default());
        let mut before = Places::default();
        before.set("a", at(1));
        before.set("b", at(1));
        before.set_look("a", look.clone());
        let (mut mine, mut theirs) = (before.clone(), before.clone());
        mine.set("a", at(5));
        mine.set_look("a", None);
        mine.set_lang("a", Some(Lang::new("de")));
        theirs.set("b", at(7));
        theirs.set("c", at(2));
        theirs.set_look("b", look);
        theirs.set_lang("c", Some(Lang::new("fr")));
        let both = mine.over(&before, theirs.clone());
        assert_eq!([both.get("a"), both.get("b"), both.get("c")], [Some(at(5)), Some(at(7)), Some(at(2))]);
        assert!(both.look("a").is_none() && both.look("b").is_some());
        assert_eq!((both.lang("a"), both.lang("c")), (Some(&Lang::new("de")), Some(&Lang::new("fr"))));
        assert_eq!(before.over(&before, theirs.clone()), theirs, "nothing changed here");
        assert_eq!(mine.over(&before, before.clone()).get("a"), Some(at(5)));
    }

    #[test]
    fn a_file_of_another_size_is_another_document() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("book.txt");
        std::fs::write(&path, "one").unwrap();
        let first = file_key(&path).unwrap();
        assert_eq!(first, file_key(&folder.path().join("../").join(folder.path()).join("book.txt")).unwrap());
        std::fs::write(&path, "longer").unwrap();
        assert_ne!(first, file_key(&path).unwrap());
        assert!(file_key(&folder.path().join("none")).is_err());
    }
}
