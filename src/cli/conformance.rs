//! `lectern conformance`: the rules of accessibility and which test shows that each is kept.

use serde::Serialize;

use super::options::Options;
use super::{json, show};
use crate::conformance::{CRITERIA, Claim, Level, document};
use crate::error::Error;
use crate::session::{Context, source};

#[derive(Serialize)]
struct Row<'a> {
    number: &'a str,
    level: Level,
    name: String,
    state: &'a str,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    tests: &'a [&'a str],
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
}

/// Prints it.
pub fn run(options: &Options, context: &Context) -> Result<(), Error> {
    let pack = &context.pack;
    if !options.json {
        return show::print(&source::segments(&context.locales, document(pack)));
    }
    let rows = CRITERIA.iter().map(|criterion| {
        let (state, tests, reason): (_, &[&str], _) = match criterion.claim {
            Claim::Met(tests) => ("met", tests, None),
            Claim::NotApplicable(reason) => ("not-applicable", &[], Some(pack.tr(reason))),
            Claim::NotYet(reason) => ("not-yet", &[], Some(pack.tr(reason))),
        };
        let name = pack.tr(criterion.name);
        Row { number: criterion.number, level: criterion.level, name, state, tests, reason }
    });
    json(&rows.collect::<Vec<_>>())
}
