//! The machine's own families: which there are, what the chosen one holds, and letting go of those that were only looked at.
//!
//! The engine knows all of them by name since it was installed, and has read none. Three things read them:
//!
//! 1. [`families`], when the reader opens the list: each is opened, asked whether it holds some letters, and closed again,
//!    away from the window's thread and without the engine's lock.
//! 2. The rows of the list that are in sight, each of which is drawn in its own face. [`let_go`] closes those files again when
//!    other rows come into sight, so that walking through two thousand families takes no more memory than one screen of them.
//! 3. [`chosen`], for the page: the one family that it is set in.

use std::sync::{Arc, Mutex, PoisonError};

use iced::advanced::graphics::text::cosmic_text::{FontSystem, Weight, fontdb};

use super::catalogue::Typeface;
use super::fallback::Fallbacks;
use super::{catalogue, locked, with_engine};
use crate::settings::typography::is_face_name;

/// Most families that are listed: a machine with more is one for designers, who know what their faces are called.
const MOST: usize = 5_000;

/// Words in the names of families that are no letters to read, though some hold a few: signs, pictures, formulas.
const NO_LETTERS: [&str; 9] =
    ["Emoji", "Symbol", "Dingbats", "Awesome", "Icons", "Math", "Fallback", "dings", "D050000L"];

/// The family that was asked for last, and what is known of it; `None` where the machine does not have it.
static CHOSEN: Mutex<Option<(String, Option<Arc<Typeface>>)>> = Mutex::new(None);

/// Names that the toolkit has been given, which wants them for good: at most those of the machine's families.
static NAMES: Mutex<Vec<&'static str>> = Mutex::new(Vec::new());

/// The names of the machine's families that hold all of some letters, in the order of the alphabet.
///
/// A family that lacks a letter of the text's own language is left out: its text would be set in two faces, and in many
/// the choice would change nothing at all. So are bundled families, which have a list of their own, and what is no letters.
pub fn families(letters: &str) -> Vec<String> {
    let mut all = with_engine(|engine| faces(engine.db()));
    all.sort_by(|(a, _), (b, _)| a.to_lowercase().cmp(&b.to_lowercase()).then(a.cmp(b)));
    all.retain(|(_, face)| holds(face, letters));
    all.truncate(MOST);
    all.into_iter().map(|(name, _)| name).collect()
}

/// What the family of this name holds, for text that is to be set in it. Reads it once; the engine is the one that will
/// set the text.
pub fn chosen(engine: &mut FontSystem, name: Option<&str>) -> Option<Arc<Typeface>> {
    let name = name?;
    let mut last = CHOSEN.lock().unwrap_or_else(PoisonError::into_inner);
    match &*last {
        Some((known, face)) if known == name => face.clone(),
        Some(_) | None => {
            let face = read(engine, name).map(Arc::new);
            *last = Some((name.to_owned(), face.clone()));
            face
        }
    }
}

/// Whether the machine has a family of this name that can be read.
pub fn has(name: &str) -> bool {
    with_engine(|engine| chosen(engine, Some(name)).is_some())
}

/// The font to draw a label in, of a family that [`families`] has named.
pub fn font(name: &str) -> iced::Font {
    iced::Font::with_name(lasting(name))
}

/// Closes the files of all the machine's faces; those still drawn are opened again when they are.
pub fn let_go() {
    // Before the lock is taken.
    catalogue();
    locked(|engine| {
        let nothing = FontSystem::new_with_locale_and_db(String::new(), fontdb::Database::new());
        let (locale, mut database) = std::mem::replace(engine, nothing).into_locale_and_db();
        let open: Vec<fontdb::ID> = database
            .faces()
            .filter(|face| matches!(face.source, fontdb::Source::SharedFile(..)))
            .map(|face| face.id)
            .collect();
        open.into_iter().for_each(|id| database.make_face_data_unshared(id));
        *engine = FontSystem::new_with_locale_and_db_and_fallback(locale, database, Fallbacks);
    });
}

/// One face of each family that may be listed: the one nearest to upright and regular.
fn faces(database: &fontdb::Database) -> Vec<(String, fontdb::FaceInfo)> {
    let mut all: Vec<(&str, &fontdb::FaceInfo)> = database
        .faces()
        .filter_map(|face| Some((face.families.first()?.0.as_str(), face)))
        .filter(|(name, _)| is_face_name(name) && !name.starts_with('.'))
        .filter(|(name, _)| catalogue().get(name).is_none())
        .filter(|(name, _)| !NO_LETTERS.iter().any(|word| name.contains(word)))
        .collect();
    all.sort_by(|(a, one), (b, other)| a.cmp(b).then_with(|| far(one).cmp(&far(other))));
    all.dedup_by(|(name, _), (first, _)| name == first);
    all.into_iter().map(|(name, face)| (name.to_owned(), face.clone())).collect()
}

/// How far a face is from an upright and regular one.
fn far(face: &fontdb::FaceInfo) -> (bool, u16, u16) {
    let stretch = face.stretch.to_number().abs_diff(fontdb::Stretch::Normal.to_number());
    (face.style != fontdb::Style::Normal, stretch, face.weight.0.abs_diff(Weight::NORMAL.0))
}

/// Whether a face holds all of some letters. Nothing of it stays in memory.
fn holds(face: &fontdb::FaceInfo, letters: &str) -> bool {
    let mut database = fontdb::Database::new();
    let id = database.push_face_info(face.clone());
    let mut engine = FontSystem::new_with_locale_and_db(String::new(), database);
    let Some(font) = engine.get_font(id, face.weight) else { return false };
    let held = font.as_swash().charmap();
    letters.chars().all(|c| held.map(c) != 0)
}

/// What a family holds: the letters of its plainest face, and the weights of all.
fn read(engine: &mut FontSystem, name: &str) -> Option<Typeface> {
    let of_name = |face: &&fontdb::FaceInfo| face.families.iter().any(|(family, _)| family == name);
    let (id, weight) = {
        let plainest = engine.db().faces().filter(of_name).min_by_key(|face| far(face))?;
        (plainest.id, plainest.weight)
    };
    let mut family =
        Typeface { name: lasting(name), weights: Vec::new(), italic: false, characters: Default::default() };
    for face in engine.db().faces().filter(of_name) {
        family.add_face(face.style, face.weight);
    }
    let font = engine.get_font(id, weight)?;
    let mut held = Vec::new();
    font.as_swash().charmap().enumerate(|c, _| held.push(c));
    family.characters = held.into_iter().collect();
    Some(family)
}

/// The same name for good.
fn lasting(name: &str) -> &'static str {
    let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = names.iter().find(|known| **known == name) {
        return known;
    }
    let name: &'static str = Box::leak(name.to_owned().into_boxed_str());
    names.push(name);
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A machine that has these families of the bundled files under other names.
    fn machine() -> fontdb::Database {
        let mut database = fontdb::Database::new();
        with_engine(|engine| {
            for (ours, theirs) in [("Lexend", "Book"), ("Noto Sans Arabic", "Naskh"), ("Lexend", "Fun Emoji")]
            {
                for face in engine.db().faces().filter(|face| face.families[0].0 == ours) {
                    let mut face = face.clone();
                    face.families = vec![(theirs.to_owned(), fontdb::Language::English_UnitedStates)];
                    database.push_face_info(face);
                }
            }
        });
        database
    }

    #[test]
    fn each_family_is_listed_once_and_what_is_no_letters_is_not() {
        let all = faces(&machine());
        let names: Vec<_> = all.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["Book", "Naskh"]);
        assert_eq!(all[0].1.weight, Weight::NORMAL);
    }

    #[test]
    fn a_family_without_the_letters_of_the_text_does_not_hold_them() {
        let all = faces(&machine());
        let of = |letters: &str| all.iter().map(|(_, face)| holds(face, letters)).collect::<Vec<_>>();
        assert_eq!(of("abcé"), [true, false]);
        assert_eq!(of("سلام"), [false, true]);
        assert_eq!(of("витамин"), [false, false]);
    }

    #[test]
    fn a_family_is_read_with_its_weights_and_letters_and_a_missing_one_is_none() {
        let mut engine = FontSystem::new_with_locale_and_db("en".to_owned(), machine());
        let book = read(&mut engine, "Book").expect("the machine has it");
        assert!(book.covers('a') && !book.covers('ж'));
        assert!(book.weight(700).0 >= 600 && book.weight(400).0 == 400);
        assert!(read(&mut engine, "Gone").is_none());
    }

    #[test]
    fn a_name_is_kept_once() {
        assert!(std::ptr::eq(lasting("Some Face"), lasting("Some Face")));
    }
}
