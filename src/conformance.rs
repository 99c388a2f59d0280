//! What Lectern keeps of the rules of accessibility (WCAG 2.2), and which test shows it.
//!
//! 1. [`CRITERIA`] says of every rule how it stands: kept, with the tests that show it; of no account to a program that
//!    reads texts aloud, with the reason; or not shown yet, with the reason.
//! 2. [`document`] makes a text of it, for the window and the command line.
//! 3. `tests/conformance.rs` fails where a test that is named does not exist; the last step of `scripts/test` fails where
//!    it did not pass in the same run.
//!
//! To claim more, name the test in the rule's row; nothing else need be done.

mod criteria;

use serde::Serialize;

use crate::document::builder::Builder;
use crate::document::{Document, Header, Kind, Lang};
use crate::locale::{BASE, Pack};

pub use criteria::CRITERIA;

/// How much is asked for: A is the least, AAA the most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Level {
    /// What nobody can do without.
    A,
    /// What the law of many countries asks for.
    AA,
    /// More than that.
    AAA,
}

/// One success criterion of WCAG 2.2.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Criterion {
    /// Its number, as `1.4.10`.
    pub number: &'static str,
    /// Its level.
    pub level: Level,
    /// The id of the message with its name in plain words.
    pub name: &'static str,
    /// How it stands.
    pub claim: Claim,
}

/// How a criterion stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claim {
    /// Kept. Each test is named by its file and its own name: `tests/keyboard_only.rs::f6_goes_round`, or
    /// `src/lib.rs::settings::theme::tests::name` for a unit test.
    Met(&'static [&'static str]),
    /// Nothing in Lectern is of the kind that it is about; the id of the message with the reason.
    NotApplicable(&'static str),
    /// Not shown by a test; the id of the message that says what is lacking.
    NotYet(&'static str),
}

impl Claim {
    /// The id of the message with its name.
    pub fn key(&self) -> &'static str {
        match self {
            Claim::Met(_) => "conformance-met",
            Claim::NotApplicable(_) => "conformance-not-applicable",
            Claim::NotYet(_) => "conformance-not-yet",
        }
    }
}

/// The principles by the first figure of a number, with the ids of their names.
const PRINCIPLES: [(&str, &str); 4] =
    [("1.", "wcag-1"), ("2.", "wcag-2"), ("3.", "wcag-3"), ("4.", "wcag-4")];

/// The report as a text in a language.
pub fn document(pack: &Pack) -> Document {
    let mut builder = Builder::new(pack.lang().clone());
    let title = pack.tr("conformance-title");
    builder.block(Kind::Heading(1), &title);
    let count = |counts: fn(&Claim) -> bool| {
        let count = CRITERIA.iter().filter(|criterion| counts(&criterion.claim)).count();
        (count as f64).into()
    };
    let counts = [
        ("met", count(|claim| matches!(claim, Claim::Met(_)))),
        ("apart", count(|claim| matches!(claim, Claim::NotApplicable(_)))),
        ("open", count(|claim| matches!(claim, Claim::NotYet(_)))),
    ];
    builder.block(Kind::Lead, &pack.tr("conformance-intro"));
    builder.block(Kind::Paragraph, &pack.tr_with("conformance-counts", &counts));
    for (figure, principle) in PRINCIPLES {
        builder.block(Kind::Heading(2), &pack.tr(principle));
        let heads = ["conformance-rule", "conformance-level", "conformance-state"];
        for (column, head) in (0..).zip(heads) {
            builder.block(Kind::Cell { row: 0, column, header: Header::Column }, &pack.tr(head));
        }
        let criteria = CRITERIA.iter().filter(|criterion| criterion.number.starts_with(figure));
        for (row, criterion) in (1..).zip(criteria) {
            let name = format!("{} {}", criterion.number, pack.tr(criterion.name));
            builder.block(Kind::Cell { row, column: 0, header: Header::Row }, &name);
            let cell = |column| Kind::Cell { row, column, header: Header::None };
            builder.block(cell(1), &format!("{:?}", criterion.level));
            builder.sentences(
                cell(2),
                state(criterion, pack).iter().map(|(text, lang)| (&**text, lang.clone())),
            );
        }
    }
    builder.finish(&title)
}

/// How a criterion stands, in sentences: names of tests are English.
fn state(criterion: &Criterion, pack: &Pack) -> Vec<(String, Option<Lang>)> {
    let mut said = vec![(pack.tr(criterion.claim.key()), None)];
    match criterion.claim {
        Claim::Met(tests) => {
            let english = (pack.lang().as_str() != BASE).then(|| Lang::new(BASE));
            said.extend(tests.iter().map(|test| (sentence(test), english.clone())));
        }
        Claim::NotApplicable(reason) | Claim::NotYet(reason) => said.push((pack.tr(reason), None)),
    }
    said
}

/// The name of a test as the sentence that it is: without its file, with spaces, a capital and a stop.
fn sentence(test: &str) -> String {
    let name = test.rsplit("::").next().unwrap_or(test).replace('_', " ");
    let mut letters = name.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}.", letters.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_test_is_read_as_a_sentence() {
        assert_eq!(sentence("tests/a.rs::part::f6_goes_round"), "F6 goes round.");
    }
}
