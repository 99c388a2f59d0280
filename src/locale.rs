//! Packs: every string of the window, the voice and the command line, in each language.
//!
//! 1. [`Locales::load`] finds the packs: `locales/<tag>.ftl` of the source tree, taken into the program by folder, and
//!    `locales/<tag>.ftl` of the reader's own folder. No list of languages is kept anywhere.
//! 2. [`Locales::pack`] chooses the nearest pack for a tag ([`negotiate`]); switching language is asking for another
//!    pack. There is no global state, so two languages can be in use side by side.
//! 3. [`Pack`] turns message ids, errors and findings into text: the reader's own file first, then the bundled file of
//!    the language, then English, then the id itself.
//! 4. [`Locales::language_name`] knows what every language is called, with a pack or without ([`names`]).
//! 5. [`audit`] compares all packs and articles with the English ones.
//!
//! A new language is a file in `locales/` (and its articles in `content/`); a new message is a line in every pack.

pub mod audit;
mod layer;
pub mod names;
pub mod negotiate;
pub mod pack;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rust_embed::RustEmbed;

use crate::document::Lang;
use crate::document::script::Script;
use crate::error::Error;
use crate::settings::store;
use layer::Layer;
pub use pack::{Pack, Value};

/// The language that every pack is compared with, and that fills the gaps.
pub const BASE: &str = "en";

/// The largest pack that is read, in megabytes; ours have less than a tenth of one.
const MAX_MEGABYTES: u64 = 4;

#[derive(RustEmbed)]
#[folder = "locales/"]
struct Bundled;

/// All packs found. Cloning is cheap: the packs are shared.
#[derive(Debug, Clone)]
pub struct Locales {
    found: Arc<Found>,
}

#[derive(Debug)]
struct Found {
    tags: Vec<Lang>,
    packs: Vec<Arc<Pack>>,
    base: Arc<Pack>,
    problems: Vec<Error>,
}

impl Locales {
    /// Finds the packs bundled with the program and those in `locales/` of the reader's own data folder (as in
    /// [`store::Folders::data`]). A message of the reader's file wins over the bundled one of the same language. A pack
    /// that cannot be understood is left out and remembered in [`Locales::problems`].
    pub fn load(reader_folder: Option<&Path>) -> Self {
        let mut layers: BTreeMap<Lang, Vec<Arc<Layer>>> = BTreeMap::new();
        let mut problems = Vec::new();
        let own = reader_folder.map(own_layers).unwrap_or_default();
        for layer in own.into_iter().chain(bundled_layers()) {
            match layer {
                Ok((lang, layer)) => layers.entry(lang).or_default().push(Arc::new(layer)),
                Err(error) => problems.push(error),
            }
        }
        let base = layers.remove(&Lang::new(BASE)).unwrap_or_default();
        let mut packs: Vec<_> =
            layers.into_iter().map(|(lang, own)| Arc::new(Pack::new(lang, own, base.clone()))).collect();
        let base = Arc::new(Pack::new(Lang::new(BASE), base, Vec::new()));
        packs.push(base.clone());
        packs.sort_by_cached_key(|pack| (pack.name().to_lowercase(), pack.lang().clone()));
        let tags = packs.iter().map(|pack| pack.lang().clone()).collect();
        Self { found: Arc::new(Found { tags, packs, base, problems }) }
    }

    /// The languages there are, sorted by their own names.
    pub fn tags(&self) -> Vec<Lang> {
        self.found.tags.clone()
    }

    /// The pack that comes nearest to a tag, English where none does.
    pub fn pack(&self, tag: &Lang) -> Arc<Pack> {
        let nearest = negotiate::nearest(tag, &self.found.tags).and_then(|index| self.found.packs.get(index));
        nearest.unwrap_or(&self.found.base).clone()
    }

    /// What a language calls itself: its pack knows, or else the world; where neither does, what it is called in English, at last
    /// its tag.
    pub fn language_name(&self, lang: &Lang) -> String {
        let pack = self.pack(lang);
        // Portuguese is not that of Brazil alone.
        if pack.lang().is_spoken_as(lang) && negotiate::is_kind_of(lang, pack.lang()) {
            return pack.name();
        }
        let english = || names::english(lang).map(str::to_owned);
        names::own(lang).or_else(english).unwrap_or_else(|| lang.to_string())
    }

    /// The same for a reader of a pack's language: where it is in letters that they may not read, and that a machine without them
    /// cannot draw, with its English name. The languages of the window are known by their own names.
    pub fn language_told(&self, lang: &Lang, reader: &Pack) -> String {
        let own = self.language_name(lang);
        let script = |text: &str| text.chars().find_map(Script::of);
        let reads = [Some(Script::Latin), script(&reader.name())];
        let is_read = script(&own).is_some_and(|script| reads.contains(&Some(script)));
        let known = is_read || self.pack(lang).lang().is_spoken_as(lang);
        match names::english(lang).filter(|_| !known) {
            Some(english) => {
                reader.tr_with("language-with", &[("language", own.into()), ("more", english.into())])
            }
            None => own,
        }
    }

    /// The pack's language that suits the reader's desktop best, English where none does. On Linux the desktop speaks
    /// through `LANGUAGE`, `LC_ALL`, `LC_MESSAGES` and `LANG`.
    pub fn desktop(&self) -> Lang {
        // As gettext has it: LANGUAGE counts only where the locale itself is a language.
        let locale =
            ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
        let plain = locale.map(|value| Lang::new(&value)).find(|value| !value.as_str().is_empty());
        let plain = plain.filter(is_plain).map(|value| value.to_string());
        self.first_of(plain.into_iter().chain(sys_locale::get_locales()))
    }

    /// What was wrong with packs that were left out.
    pub fn problems(&self) -> &[Error] {
        &self.found.problems
    }

    /// The first wish that any pack comes near to.
    fn first_of(&self, wishes: impl Iterator<Item = String>) -> Lang {
        let base = Lang::new(BASE);
        for wish in wishes {
            let wish = Lang::new(&wish);
            if is_plain(&wish) {
                break;
            }
            if let Some(index) = negotiate::nearest(&wish, &self.found.tags) {
                return self.found.tags.get(index).cloned().unwrap_or(base);
            }
        }
        base
    }
}

/// True for the locales that ask for a program's own language, which is English.
fn is_plain(locale: &Lang) -> bool {
    matches!(locale.as_str(), "C" | "POSIX")
}

/// Files of messages with their languages, or why one cannot be used.
type Layers = Vec<Result<(Lang, Layer), Error>>;

/// The bundled files, none of them read yet.
fn bundled_layers() -> Layers {
    let layer = |name: &str| {
        let path = Path::new("locales").join(name);
        let text = match Bundled::get(name)?.data {
            Cow::Borrowed(bytes) => {
                str::from_utf8(bytes).map(Cow::Borrowed).map_err(|error| error.to_string())
            }
            Cow::Owned(bytes) => String::from_utf8(bytes).map(Cow::Owned).map_err(|error| error.to_string()),
        };
        let text = text.map_err(|reason| Error::Malformed { path: path.clone(), reason });
        Some(text.and_then(|text| {
            let lang = tag_of(&path)?;
            let layer = Layer::later(&lang, path, text);
            Ok((lang, layer))
        }))
    };
    Bundled::iter().filter(|name| name.ends_with(".ftl")).filter_map(|name| layer(&name)).collect()
}

/// The reader's own files, read at once, so that what is wrong with them can be told.
fn own_layers(folder: &Path) -> Layers {
    let layer = |path: PathBuf| {
        let lang = tag_of(&path)?;
        let layer = Layer::new(&lang, path.clone(), store::read_text(&path, MAX_MEGABYTES)?)?;
        Ok((lang, layer))
    };
    store::files_in(&folder.join("locales"), "ftl").into_iter().map(layer).collect()
}

/// The language named by a file's name, in its usual spelling.
fn tag_of(path: &Path) -> Result<Lang, Error> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    negotiate::usual_spelling(&stem).map_err(|reason| Error::Malformed { path: path.to_owned(), reason })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(files: &[(&str, &str)]) -> (tempfile::TempDir, Locales) {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("locales")).unwrap();
        for (name, text) in files {
            std::fs::write(folder.path().join("locales").join(name), text).unwrap();
        }
        let locales = Locales::load(Some(folder.path()));
        (folder, locales)
    }

    fn wish(locales: &Locales, wishes: &[&str]) -> String {
        locales.first_of(wishes.iter().map(|wish| wish.to_string())).to_string()
    }

    #[test]
    fn english_is_always_there() {
        let locales = Locales::load(None);
        assert_eq!(locales.pack(&Lang::new("tlh")).lang().as_str(), "en");
        assert!(locales.problems().is_empty(), "{:?}", locales.problems());
    }

    #[test]
    fn a_broken_pack_is_left_out_and_remembered() {
        let (_folder, locales) = with(&[("eo.ftl", "language-name = Esperanto\nnot a message\n")]);
        assert!(!locales.tags().contains(&Lang::new("eo")));
        let [Error::Malformed { path, reason }] = locales.problems() else {
            panic!("{:?}", locales.problems())
        };
        assert!(path.ends_with("eo.ftl") && reason.contains("line 2"), "{reason}");
    }

    #[test]
    fn bytes_that_are_not_text_are_left_out_and_remembered() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("locales")).unwrap();
        std::fs::write(folder.path().join("locales/eo.ftl"), b"language-name = \xff\xfe").unwrap();
        assert_eq!(Locales::load(Some(folder.path())).problems().len(), 1);
    }

    #[test]
    fn a_message_of_the_readers_own_wins_and_the_rest_stays() {
        let (_folder, locales) = with(&[("en.ftl", "language-name = My English\n")]);
        let pack = locales.pack(&Lang::new("en"));
        assert_eq!(pack.name(), "My English");
        assert_eq!(pack.tr("language-direction"), "ltr");
    }

    #[test]
    fn a_file_name_in_any_spelling_is_the_same_tag() {
        let (_folder, locales) = with(&[("SR_latn.ftl", "language-name = Srpski\n")]);
        assert!(locales.tags().contains(&Lang::new("sr-Latn")), "{:?}", locales.tags());
    }

    #[test]
    fn every_language_has_a_name() {
        let locales = Locales::load(None);
        for (tag, name) in [
            ("de-AT", "Deutsch"),
            ("pt-BR", "Português (Brasil)"),
            ("pt", "Português"),
            ("pt-PT", "Português"),
            ("zh-CN", "简体中文"),
            ("zh-TW", "中文"),
            ("cmn", "简体中文"),
            ("ka", "ქართული"),
            ("la", "Latin"),
            ("qdb", "qdb"),
        ] {
            assert_eq!(locales.language_name(&Lang::new(tag)), name, "{tag}");
        }
    }

    #[test]
    fn a_name_in_strange_letters_has_the_english_one_beside_it() {
        let locales = Locales::load(None);
        for (reader, tag, told) in [
            ("en", "ka", "ქართული (Georgian)"),
            ("en", "uk", "Українська (Ukrainian)"),
            ("ru", "uk", "Українська"),
            ("ru", "nl", "Nederlands"),
            ("en", "ru", "Русский"),
            ("en", "ja", "日本語 (Japanese)"),
            ("zh-Hans", "ja", "日本語"),
            ("zh-Hans", "ko", "한국어（Korean）"),
            ("en", "haw", "ʻŌlelo Hawaiʻi"),
            ("en", "la", "Latin"),
            ("ru", "qdb", "qdb"),
        ] {
            let pack = locales.pack(&Lang::new(reader));
            assert_eq!(locales.language_told(&Lang::new(tag), &pack), told, "{reader}: {tag}");
        }
    }

    #[test]
    fn the_desktop_gets_its_first_wish_that_there_is() {
        let (_folder, locales) = with(&[("eo.ftl", "language-name = Esperanto\n")]);
        assert_eq!(wish(&locales, &["tlh", "eo-US", "en"]), "eo");
        assert_eq!(wish(&locales, &["C", "eo"]), "en");
        assert_eq!(wish(&locales, &["en_GB.UTF-8", "eo"]), "en");
        assert_eq!(wish(&locales, &[]), "en");
    }
}
