//! An article's languages, compared with the English one: changing the language keeps the place only if they agree.

use std::path::{Path, PathBuf};

use super::super::BASE;
use super::{Finding, Problem, Report, is_sentence};
use crate::document::{Block, Document, Lang, Mark};
use crate::error::Error;

/// An article in one language.
#[derive(Debug)]
pub struct Version {
    /// The language that the file's name says.
    pub lang: Lang,
    /// The file.
    pub file: PathBuf,
    /// What is in it.
    pub document: Result<Document, Error>,
}

/// What is wrong with an article, from all its languages as they were read. `drawable` tells whether a bundled font has
/// a character.
pub fn article(id: &str, versions: &[Version], drawable: &dyn Fn(char) -> bool) -> Vec<Finding> {
    let english = versions.iter().find(|version| version.lang.as_str() == BASE);
    let mut findings = Vec::new();
    if english.is_none() {
        let problem = Problem::NotInEnglish { article: id.to_owned() };
        findings.push(Finding { file: Path::new("content").join(id), problem });
    }
    let english = english.and_then(|version| version.document.as_ref().ok());
    for Version { lang, file, document } in versions {
        let mut report = Report::new(file);
        match document {
            Err(error) => report.add(Problem::Broken(error.clone())),
            Ok(document) => {
                if document.lang != *lang {
                    let (found, expected) = (document.lang.to_string(), lang.to_string());
                    report.add(Problem::OtherLanguage { found, expected });
                }
                if let Some(english) = english {
                    compare(&mut report, document, english, lang.primary() != BASE);
                }
                let text = document.blocks.iter().map(|block| block.text.as_str());
                report.add_undrawable(&text.chain([document.title.as_str()]).collect::<String>(), drawable);
            }
        }
        findings.append(&mut report.findings);
    }
    findings
}

fn compare(report: &mut Report<'_>, document: &Document, english: &Document, translated: bool) {
    let (found, expected) = (document.blocks.len(), english.blocks.len());
    if found != expected {
        report.add(Problem::Blocks { found, expected });
    }
    for (index, (block, other)) in document.blocks.iter().zip(&english.blocks).enumerate() {
        let number = index + 1;
        if block.kind != other.kind {
            let (found, expected) = (format!("{:?}", block.kind), format!("{:?}", other.kind));
            report.add(Problem::Kind { block: number, found, expected });
        }
        let (found, expected) = (block.sentence_starts.len(), other.sentence_starts.len());
        if found != expected {
            report.add(Problem::Sentences { block: number, found, expected });
        }
        let (found, expected) = (keys(&block.text), keys(&other.text));
        if found != expected {
            report.add(Problem::Keys { block: number, found, expected });
        }
        let (found, expected) = (block.links().count(), other.links().count());
        if found != expected {
            report.add(Problem::Links { block: number, found, expected });
        }
        if !translated {
            continue;
        }
        for (at, ((start, text), (_, same))) in sentences(block).zip(sentences(other)).enumerate() {
            if text == same && is_sentence(text) && !is_marked(block, start) {
                let id = format!("{number}:{}", at + 1);
                report.add(Problem::SameAsEnglish { id, text: text.to_owned() });
            }
        }
    }
}

/// The names in braces of a text, in the order of the alphabet: languages have orders of their own.
fn keys(text: &str) -> String {
    let mut names: Vec<&str> =
        text.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0)).collect();
    names.sort_unstable();
    names.join(", ")
}

/// Where each sentence begins, and its text.
fn sentences(block: &Block) -> impl Iterator<Item = (usize, &str)> {
    let starts = &block.sentence_starts;
    starts.iter().enumerate().map(|(index, start)| {
        let end = starts.get(index + 1).copied().unwrap_or(block.text.len());
        (*start, block.text.get(*start..end).unwrap_or_default().trim())
    })
}

/// True where the author says that the text is in another language, so that it is meant to be left as it is.
fn is_marked(block: &Block, byte: usize) -> bool {
    block.inlines.iter().any(|inline| matches!(inline.mark, Mark::Lang(_)) && inline.range.contains(&byte))
}
