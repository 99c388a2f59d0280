//! What is wrong with packs and articles, for whoever translates them and for the tests.
//!
//! 1. [`packs`] compares each pack's files with the English one, [`unused`] looks for messages nobody asks for.
//! 2. [`article`] compares an article's languages with each other.
//! 3. Each [`Finding`] is a file and a [`Problem`]; [`Finding::say`] makes a line of it in the reader's language.
//!
//! A new check is a variant of [`Problem`], its message `check-…` in the packs, and the code in `messages` or `articles`
//! that finds it.

mod articles;
mod messages;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::pack::Pack;
use crate::error::Error;

pub use articles::{Version, article};
pub use messages::{packs, unused};

/// A text of this many words that is the same in two languages has not been translated; shorter ones may be names.
const WORDS_OF_A_SENTENCE: usize = 5;

/// Something wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The file: below the source tree for bundled ones, whole for the reader's.
    pub file: PathBuf,
    /// What is wrong.
    pub problem: Problem,
}

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Somebody should look at it; readers lose nothing.
    Advice,
    /// Readers see something wrong, or lose their place.
    Fault,
}

/// What can be wrong. Blocks and sentences are counted from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields are the facts of the messages check-…, named alike")]
pub enum Problem {
    /// The file cannot be read or understood.
    Broken(Error),
    /// A message of the English pack is not there.
    Missing { id: String },
    /// A part of a message is not there.
    MissingAttribute { id: String, attribute: String },
    /// English has no such message.
    Extra { id: String },
    /// English has no such part of the message.
    ExtraAttribute { id: String, attribute: String },
    /// The program never asks for the message.
    Unused { id: String },
    /// English shows a value here that this message does not.
    MissingPlaceable { id: String, placeable: String },
    /// The message asks for a value that the English one does not have.
    ExtraPlaceable { id: String, placeable: String },
    /// The message refers to a message or term that is not in the file.
    UnknownReference { id: String, reference: String },
    /// `language-direction` is neither `ltr` nor `rtl`.
    BadDirection { value: String },
    /// A message or sentence is still in English.
    SameAsEnglish { id: String, text: String },
    /// No bundled font can draw these characters.
    NoGlyph { characters: String },
    /// An article has no English version to be compared with.
    NotInEnglish { article: String },
    /// An article says that it is in another language than its file's name says.
    OtherLanguage { found: String, expected: String },
    /// An article has more or fewer blocks than in English.
    Blocks { found: usize, expected: usize },
    /// A block is of another kind than in English.
    Kind { block: usize, found: String, expected: String },
    /// A block has more or fewer sentences than in English.
    Sentences { block: usize, found: usize, expected: usize },
    /// A block names other keys than in English.
    Keys { block: usize, found: String, expected: String },
    /// A block has other links than in English.
    Links { block: usize, found: usize, expected: usize },
}

impl Problem {
    /// How bad it is.
    pub fn severity(&self) -> Severity {
        match self {
            Problem::Extra { .. }
            | Problem::ExtraAttribute { .. }
            | Problem::Unused { .. }
            | Problem::SameAsEnglish { .. } => Severity::Advice,
            Problem::Broken(_)
            | Problem::Missing { .. }
            | Problem::MissingAttribute { .. }
            | Problem::MissingPlaceable { .. }
            | Problem::ExtraPlaceable { .. }
            | Problem::UnknownReference { .. }
            | Problem::BadDirection { .. }
            | Problem::NoGlyph { .. }
            | Problem::NotInEnglish { .. }
            | Problem::OtherLanguage { .. }
            | Problem::Blocks { .. }
            | Problem::Kind { .. }
            | Problem::Sentences { .. }
            | Problem::Keys { .. }
            | Problem::Links { .. } => Severity::Fault,
        }
    }

    /// The id of the message that says it.
    pub fn key(&self) -> &'static str {
        match self {
            Problem::Broken(error) => error.key(),
            Problem::Missing { .. } => "check-missing",
            Problem::MissingAttribute { .. } => "check-missing-attribute",
            Problem::Extra { .. } => "check-extra",
            Problem::ExtraAttribute { .. } => "check-extra-attribute",
            Problem::Unused { .. } => "check-unused",
            Problem::MissingPlaceable { .. } => "check-missing-placeable",
            Problem::ExtraPlaceable { .. } => "check-extra-placeable",
            Problem::UnknownReference { .. } => "check-unknown-reference",
            Problem::BadDirection { .. } => "check-bad-direction",
            Problem::SameAsEnglish { .. } => "check-same-as-english",
            Problem::NoGlyph { .. } => "check-no-glyph",
            Problem::NotInEnglish { .. } => "check-not-in-english",
            Problem::OtherLanguage { .. } => "check-other-language",
            Problem::Blocks { .. } => "check-blocks",
            Problem::Kind { .. } => "check-kind",
            Problem::Sentences { .. } => "check-sentences",
            Problem::Keys { .. } => "check-keys",
            Problem::Links { .. } => "check-links",
        }
    }

    /// The facts by the names that the message uses.
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        match self {
            Problem::Broken(error) => error.facts(),
            Problem::Missing { id } | Problem::Extra { id } | Problem::Unused { id } => {
                vec![("id", id.clone())]
            }
            Problem::MissingAttribute { id, attribute } | Problem::ExtraAttribute { id, attribute } => {
                vec![("id", id.clone()), ("attribute", attribute.clone())]
            }
            Problem::MissingPlaceable { id, placeable } | Problem::ExtraPlaceable { id, placeable } => {
                vec![("id", id.clone()), ("placeable", placeable.clone())]
            }
            Problem::UnknownReference { id, reference } => {
                vec![("id", id.clone()), ("reference", reference.clone())]
            }
            Problem::BadDirection { value } => vec![("value", value.clone())],
            Problem::SameAsEnglish { id, text } => vec![("id", id.clone()), ("text", text.clone())],
            Problem::NoGlyph { characters } => vec![("characters", characters.clone())],
            Problem::NotInEnglish { article } => vec![("article", article.clone())],
            Problem::OtherLanguage { found, expected } => {
                vec![("found", found.clone()), ("expected", expected.clone())]
            }
            Problem::Blocks { found, expected } => {
                vec![("found", found.to_string()), ("expected", expected.to_string())]
            }
            Problem::Kind { block, found, expected } => {
                vec![("block", block.to_string()), ("found", found.clone()), ("expected", expected.clone())]
            }
            Problem::Keys { block, found, expected } => {
                vec![("block", block.to_string()), ("found", found.clone()), ("expected", expected.clone())]
            }
            Problem::Sentences { block, found, expected } | Problem::Links { block, found, expected } => {
                vec![
                    ("block", block.to_string()),
                    ("found", found.to_string()),
                    ("expected", expected.to_string()),
                ]
            }
        }
    }
}

impl Finding {
    /// The finding as a line in the reader's language, the file first.
    pub fn say(&self, pack: &Pack) -> String {
        format!("{}: {}", self.file.display(), pack.facts(self.problem.key(), self.problem.facts()))
    }
}

/// Collects what is wrong with one file.
struct Report<'a> {
    file: &'a Path,
    findings: Vec<Finding>,
}

impl<'a> Report<'a> {
    fn new(file: &'a Path) -> Self {
        Self { file, findings: Vec::new() }
    }

    fn add(&mut self, problem: Problem) {
        self.findings.push(Finding { file: self.file.to_owned(), problem });
    }

    /// Adds the characters of a text that cannot be drawn, if any.
    fn add_undrawable(&mut self, text: &str, drawable: &dyn Fn(char) -> bool) {
        let lacking: BTreeSet<char> = text.chars().filter(|c| is_drawn(*c) && !drawable(*c)).collect();
        if !lacking.is_empty() {
            let each = lacking.into_iter().map(|c| format!("{c} U+{:04X}", u32::from(c)));
            self.add(Problem::NoGlyph { characters: each.collect::<Vec<_>>().join(", ") });
        }
    }
}

/// False for what steers text and is not itself drawn (Unicode's `Default_Ignorable_Code_Point`, control characters).
fn is_drawn(c: char) -> bool {
    !c.is_control()
        && !matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// True where a text is long enough that it cannot be the same in two languages by chance.
fn is_sentence(text: &str) -> bool {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count()
        >= WORDS_OF_A_SENTENCE
}
