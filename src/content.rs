//! The articles that come with Lectern and those of the reader's own, each in several languages.
//!
//! 1. `content/<id>/<tag>.ron` of the source tree is taken into the program by folder; the same path in the reader's
//!    data folder is searched too and wins. Files are found, not listed.
//! 2. [`Library::load`] chooses the nearest language as packs are chosen; a document in English where nobody translated
//!    it says so itself, so the voice follows.
//! 3. All languages of an article have the same blocks with the same number of sentences (`locale::audit` checks it), so
//!    that a `Place` names the same thought in each.
//!
//! A new article is a folder here; a new language of it is a file.

mod written;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rust_embed::RustEmbed;

use crate::document::{Document, Lang};
use crate::error::Error;
use crate::locale::audit::{self, Finding, Version};
use crate::locale::{BASE, negotiate};
use crate::settings::store;
use written::Article;

/// The largest article that is read, in megabytes; ours have less than a fiftieth of one.
const MAX_MEGABYTES: u64 = 16;

#[derive(RustEmbed)]
#[folder = "content/"]
struct Bundled;

/// An article and the languages it can be read in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArticleInfo {
    /// The name of its folder.
    pub id: String,
    /// Its languages, sorted by tag.
    pub langs: Vec<Lang>,
}

/// The articles of the person who runs the program: [`Library::articles`] with their own data folder.
pub fn articles() -> Vec<ArticleInfo> {
    Library::new(Some(&store::Folders::find().data)).articles()
}

/// What a name in braces stands for in an article of a language, `{name}`; `None` leaves it as it is written.
pub type Names<'a> = dyn Fn(&Lang, &str) -> Option<String> + 'a;

/// One of [`articles`], see [`Library::load_with`].
pub fn load(id: &str, lang: &Lang, names: &Names<'_>) -> Result<Document, Error> {
    Library::new(Some(&store::Folders::find().data)).load_with(id, lang, names)
}

/// Where articles are found.
#[derive(Debug, Clone)]
pub struct Library {
    reader_folder: Option<PathBuf>,
}

/// Where the text of one language of an article is.
enum Source {
    Bundled(String),
    File(PathBuf),
}

impl Library {
    /// The bundled articles and those in `content/` of the reader's own data folder.
    pub fn new(reader_folder: Option<&Path>) -> Self {
        Self { reader_folder: reader_folder.map(Path::to_owned) }
    }

    /// Every article, sorted by id.
    pub fn articles(&self) -> Vec<ArticleInfo> {
        let found = self.find().into_iter();
        found.map(|(id, sources)| ArticleInfo { id, langs: sources.into_keys().collect() }).collect()
    }

    /// An article as it is written, see [`Library::load_with`].
    pub fn load(&self, id: &str, lang: &Lang) -> Result<Document, Error> {
        self.load_with(id, lang, &|_, _| None)
    }

    /// An article in the language nearest to `lang`, else in English, else in any, with what its names stand for.
    ///
    /// Fails with [`Error::NoSuchArticle`], or as reading a file fails; a broken file is told of, never passed over.
    pub fn load_with(&self, id: &str, lang: &Lang, names: &Names<'_>) -> Result<Document, Error> {
        let no_such_article = || Error::NoSuchArticle { id: id.to_owned() };
        let mut sources = self.find().remove(id).ok_or_else(no_such_article)?;
        let langs: Vec<Lang> = sources.keys().cloned().collect();
        let nearest = negotiate::nearest(lang, &langs)
            .or_else(|| negotiate::nearest(&Lang::new(BASE), &langs))
            .unwrap_or_default();
        langs.get(nearest).and_then(|lang| sources.remove(lang)).ok_or_else(no_such_article)?.read(names)
    }

    /// What is wrong with the articles; `drawable` tells whether a bundled font has a character.
    pub fn check(&self, drawable: &dyn Fn(char) -> bool) -> Vec<Finding> {
        let version = |(lang, source): (Lang, Source)| {
            let file = source.path();
            Version { lang, file, document: source.read(&|_, _| None) }
        };
        let found = self.find().into_iter();
        found
            .flat_map(|(id, sources)| {
                let versions: Vec<_> = sources.into_iter().map(version).collect();
                audit::article(&id, &versions, drawable)
            })
            .collect()
    }

    fn find(&self) -> BTreeMap<String, BTreeMap<Lang, Source>> {
        let mut found: BTreeMap<String, BTreeMap<Lang, Source>> = BTreeMap::new();
        for name in Bundled::iter() {
            if let Some((id, tag)) = name.strip_suffix(".ron").and_then(|name| name.split_once('/')) {
                found
                    .entry(id.to_owned())
                    .or_default()
                    .insert(spelled(tag), Source::Bundled(name.to_string()));
            }
        }
        let own =
            self.reader_folder.iter().filter_map(|folder| std::fs::read_dir(folder.join("content")).ok());
        for folder in own.flatten().flatten() {
            let Ok(id) = folder.file_name().into_string() else { continue };
            for path in store::files_in(&folder.path(), "ron") {
                let Some(tag) = path.file_stem().and_then(|stem| stem.to_str()) else { continue };
                found.entry(id.clone()).or_default().insert(spelled(tag), Source::File(path));
            }
        }
        found
    }
}

/// A tag in its usual spelling; the audit tells of what is no tag.
fn spelled(tag: &str) -> Lang {
    negotiate::usual_spelling(tag).unwrap_or_else(|_| Lang::new(tag))
}

impl Source {
    /// The file: below the source tree for bundled ones, whole for the reader's.
    fn path(&self) -> PathBuf {
        match self {
            Source::Bundled(name) => Path::new("content").join(name),
            Source::File(path) => path.clone(),
        }
    }

    fn read(self, names: &Names<'_>) -> Result<Document, Error> {
        let path = self.path();
        let malformed = |reason| Error::Malformed { path: path.clone(), reason };
        let text = match self {
            Source::File(path) => store::read_text(&path, MAX_MEGABYTES)?,
            Source::Bundled(name) => {
                let file = Bundled::get(&name).ok_or_else(|| Error::NotFound { path: path.clone() })?;
                String::from_utf8(file.data.into_owned()).map_err(|error| malformed(error.to_string()))?
            }
        };
        let written: Result<Article, _> = ron::from_str(&text);
        written
            .map_err(|error| error.to_string())
            .and_then(|article| article.into_document(names))
            .map_err(malformed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Header, Kind, Position, Target};

    const TINY: &str = r#"(title: "T", lang: "fr", blocks: [
        (kind: Heading(1), sentences: ["Un."]),
        (kind: Rule),
        (kind: Rights, sentences: ["Deux.", (lang: "en", text: "Three.")]),
    ])"#;

    fn library(files: &[(&str, &str)]) -> (tempfile::TempDir, Library) {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in files {
            let path = folder.path().join("content").join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        let library = Library::new(Some(folder.path()));
        (folder, library)
    }

    #[test]
    fn an_article_becomes_a_document_with_its_sentences_and_languages() {
        let (_folder, library) = library(&[("tiny/fr.ron", TINY)]);
        let document = library.load("tiny", &Lang::new("fr-CA")).unwrap();
        assert_eq!(document.title, "T");
        assert_eq!(document.blocks[1].kind, Kind::Rule);
        assert_eq!(document.blocks[2].text, "Deux. Three.");
        assert_eq!(document.blocks[2].sentence_starts, [0, 6]);
        assert_eq!(document.lang_at(Position::new(2, 0)).as_str(), "fr");
        assert_eq!(document.lang_at(Position::new(2, 8)).as_str(), "en");
    }

    #[test]
    fn an_article_can_have_numbered_lists_within_lists() {
        let (_folder, library) = library(&[(
            "tiny/fr.ron",
            r#"(title: "T", lang: "fr", blocks: [
                (kind: Item, sentences: ["Un."]),
                (kind: Item, depth: 1, number: 3, sentences: ["Deux."]),
            ])"#,
        )]);
        let blocks = library.load("tiny", &Lang::new("fr")).unwrap().blocks.clone();
        let places: Vec<_> = blocks.iter().map(|block| (block.depth, block.number)).collect();
        assert_eq!(places, [(0, None), (1, Some(3))]);
    }

    #[test]
    fn an_article_can_have_tables_pictures_and_links() {
        let (_folder, library) = library(&[(
            "tiny/fr.ron",
            r#"(title: "T", lang: "fr", blocks: [
                (kind: Cell(row: 0, column: 0, header: Column), sentences: ["Nom"]),
                (kind: Cell(row: 1, column: 0), sentences: ["Ici."]),
                (kind: Figure, sentences: ["Une vache."]),
                (kind: Paragraph, sentences: ["Un.", (text: "Voir le nom ou exemple.org.", links: [
                    (words: "exemple.org", to: Address("https://exemple.org")),
                    (words: "le nom", to: Place((block: 0, byte: 0))),
                ])]),
            ])"#,
        )]);
        let document = library.load("tiny", &Lang::new("fr")).unwrap();
        let kinds: Vec<Kind> = document.blocks.iter().map(|block| block.kind).collect();
        let header = |row, header| Kind::Cell { row, column: 0, header };
        assert_eq!(
            kinds,
            [header(0, Header::Column), header(1, Header::None), Kind::Figure, Kind::Paragraph]
        );
        let block = &document.blocks[3];
        let links: Vec<_> = block.links().map(|(range, to)| (&block.text[range.clone()], to)).collect();
        let address = Target::Address("https://exemple.org".to_owned());
        assert_eq!(links, [("le nom", &Target::Place(Position::new(0, 0))), ("exemple.org", &address)]);
    }

    #[test]
    fn what_nobody_translated_comes_in_english_and_says_so() {
        let english = TINY.replace("\"fr\"", "\"en\"");
        let (_folder, library) = library(&[("tiny/de.ron", TINY), ("tiny/en.ron", &english)]);
        assert_eq!(library.load("tiny", &Lang::new("tlh")).unwrap().lang.as_str(), "en");
    }

    #[test]
    fn an_article_in_one_language_comes_in_that_one() {
        let (_folder, library) = library(&[("tiny/fr.ron", TINY)]);
        assert_eq!(library.load("tiny", &Lang::new("tlh")).unwrap().lang.as_str(), "fr");
    }

    #[test]
    fn only_articles_that_were_found_are_opened() {
        let (folder, library) = library(&[("tiny/fr.ron", TINY)]);
        std::fs::write(folder.path().join("en.ron"), TINY).unwrap();
        for id in ["..", "../content/tiny", "tiny/fr.ron", ""] {
            let error = library.load(id, &Lang::new("en")).unwrap_err();
            assert_eq!(error, Error::NoSuchArticle { id: id.to_owned() });
        }
    }

    #[test]
    fn a_mistake_is_told_with_its_place() {
        for (broken, hint) in [
            (TINY.replace("\"Deux.\"", "\" \""), "block 3, sentence 1"),
            (TINY.replace("Heading(1)", "Heading(9)"), "Heading(9)"),
            (TINY.replace("[\"Un.\"]", "[]"), "block 1"),
            (TINY.replace("sentences: [\"Un", "sentence: [\"Un"), "2:"),
            (TINY.replace("\"Deux.\"", "7"), "sentence"),
            (TINY.replace("text: \"Three", "txt: \"Three"), "txt"),
            (
                TINY.replace("Three.\"", "Three.\", links: [(words: \"Four\", to: Address(\"x\"))]"),
                "block 3: Four",
            ),
        ] {
            let (_folder, library) = library(&[("tiny/fr.ron", &broken)]);
            let error = library.load("tiny", &Lang::new("fr")).unwrap_err();
            let Error::Malformed { path, reason } = &error else { panic!("{error:?}") };
            assert!(path.ends_with("content/tiny/fr.ron") && reason.contains(hint), "{reason} / {hint}");
        }
    }
}
