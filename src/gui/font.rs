//! The faces: which are bundled, which one sets a given piece of text, and how the text engine finds them.
//!
//! 1. [`warm`] calls [`install`] on a thread as soon as a window is asked for: the text engine reads the machine's fonts
//!    at its first use, which is the slow part.
//! 2. [`install`] adds every face under `assets/fonts`, drops the machine's faces of the same names (so that a page looks
//!    the same everywhere) and gives the engine our [`fallback`] lists. It runs once; whoever comes second waits for it. The
//!    window must not lay out any text before, so it is called once more just before the first frame.
//! 3. [`choose`] cuts a text into runs and names the face of each. The engine is only left to find a face by itself for
//!    characters that no bundled face has: then the machine's own fonts serve.
//!
//! 4. The machine's own families are looked through when the reader wants to choose one, and not before ([`machine`]).
//!
//! A new face is a file under `assets/fonts`. To offer it by name: a variant of [`Family`] and a row in [`chain`].

pub mod catalogue;
pub mod choose;
pub mod fallback;
pub mod machine;

use std::sync::OnceLock;

use iced::advanced::graphics::text::{cosmic_text, font_system};

pub use catalogue::Catalogue;

use crate::settings::typography::Family;

/// The name of the face of buttons, panels and everything else around the text.
pub const UI_FAMILY: &str = "Noto Sans";

static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();

/// The face of everything around the text.
pub fn ui_font() -> iced::Font {
    iced::Font::with_name(UI_FAMILY)
}

/// Makes the bundled faces known to the text engine. Cheap when called again; waits while another thread is at it.
pub fn install() {
    catalogue();
}

/// Starts [`install`] on a thread, so that the machine's fonts are read while the rest of the program starts.
pub fn warm() {
    // Where no thread can be had, the first use installs.
    drop(std::thread::Builder::new().name("fonts".to_owned()).spawn(install));
}

/// The bundled faces.
pub fn catalogue() -> &'static Catalogue {
    CATALOGUE.get_or_init(|| {
        locked(|engine| {
            let nothing = cosmic_text::FontSystem::new_with_locale_and_db(
                String::new(),
                cosmic_text::fontdb::Database::new(),
            );
            let (locale, database) = std::mem::replace(engine, nothing).into_locale_and_db();
            let (catalogue, installed) = catalogue::load(locale, database);
            *engine = installed;
            catalogue
        })
    })
}

/// True where a bundled face can show the character.
pub fn covers(c: char) -> bool {
    catalogue().covers(c)
}

/// The faces to try for a family, best first; any other bundled face comes after them.
pub fn chain(family: Family) -> &'static [&'static str] {
    match family {
        Family::Hyperlegible => {
            &["Atkinson Hyperlegible Next", "Noto Sans", "Noto Sans Arabic", "Lectern Han Sans"]
        }
        Family::Lexend => &["Lexend", "Noto Sans", "Noto Sans Arabic", "Lectern Han Sans"],
        Family::Dyslexic => &["OpenDyslexic", "Noto Sans", "Noto Sans Arabic", "Lectern Han Sans"],
        Family::Sans => &["Noto Sans", "Noto Sans Arabic", "Lectern Han Sans"],
        Family::Serif => &["Noto Serif", "Noto Naskh Arabic", "Lectern Han Serif", "Noto Sans"],
    }
}

/// Lends the text engine, with the faces installed. It is one for the whole program and behind one lock: be brief, and call
/// nothing of iced inside.
pub fn with_engine<T>(work: impl FnOnce(&mut cosmic_text::FontSystem) -> T) -> T {
    // Before the lock is taken: the work may ask for the catalogue.
    install();
    locked(work)
}

fn locked<T>(work: impl FnOnce(&mut cosmic_text::FontSystem) -> T) -> T {
    // A panic elsewhere leaves caches behind, not broken data.
    let mut engine = font_system().write().unwrap_or_else(std::sync::PoisonError::into_inner);
    work(engine.raw())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_in_the_chains_is_bundled() {
        for family in Family::ALL {
            for name in chain(family) {
                assert!(catalogue().get(name).is_some(), "{name} of {family:?}");
            }
        }
        assert!(catalogue().get(UI_FAMILY).is_some());
    }

    #[test]
    fn the_scripts_of_every_shipped_language_are_covered() {
        for c in "Aaéñßçœãжщёضلئىة،؟٣你好，。“”—…•·©".chars() {
            assert!(covers(c), "{c}");
        }
        assert!(!covers('\u{1f600}'));
    }
}
