//! `lectern check`: the audit of language packs and articles, those that Lectern comes with and those of a folder.

use serde::Serialize;

use super::options::Options;
use super::{Exit, json, line};
use crate::content::Library;
use crate::error::Error;
use crate::locale::Locales;
use crate::locale::audit::{self, Finding, Severity};
use crate::session::Context;

#[derive(Serialize)]
struct Found {
    file: String,
    fault: bool,
    problem: String,
}

/// Prints what is to be mended, a line each; says so where there is nothing.
pub fn run(options: &Options, context: &Context, drawable: fn(char) -> bool) -> Result<Exit, Error> {
    let folder = match &options.target {
        Some(folder) => {
            let path = std::path::PathBuf::from(folder);
            std::fs::read_dir(&path).map_err(|error| Error::from_io(&path, &error))?;
            // To find nothing wrong where nothing was looked at would be a lie.
            if !["locales", "content"].iter().any(|name| path.join(name).is_dir()) {
                return Err(Error::NotFound { path: path.join("locales") });
            }
            Some(path)
        }
        None => None,
    };
    let locales = Locales::load(folder.as_deref());
    let mut findings = audit::packs(&locales, &drawable);
    let mut files = locales.tags().len();
    let library = Library::new(folder.as_deref());
    files += library.articles().iter().map(|article| article.langs.len()).sum::<usize>();
    findings.extend(library.check(&drawable));
    report(&findings, files, options.json, context)?;
    let faults = findings.iter().any(|finding| finding.problem.severity() == Severity::Fault);
    Ok(if faults { Exit::Found } else { Exit::Done })
}

fn report(findings: &[Finding], files: usize, as_json: bool, context: &Context) -> Result<(), Error> {
    let pack = &context.pack;
    if as_json {
        let found = findings.iter().map(|finding| Found {
            file: finding.file.display().to_string(),
            fault: finding.problem.severity() == Severity::Fault,
            problem: finding.say(pack),
        });
        return json(&found.collect::<Vec<_>>());
    }
    for finding in findings {
        line(finding.say(pack))?;
    }
    let counts = [("count", findings.len().into()), ("files", files.into())];
    line(pack.tr_with(if findings.is_empty() { "cli-check-clean" } else { "cli-check-found" }, &counts))
}
