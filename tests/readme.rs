//! The README's tables of keys and of the command line are those of the program. `UPDATE=1 cargo test --test readme`
//! writes them anew.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;

use lectern::cli::help;
use lectern::command::{COMMANDS, Keys};
use lectern::document::{Direction, Lang};
use lectern::locale::Locales;
use lectern::session::Context;
use lectern::settings::Settings;

const README: &str = "README.md";

/// Asserts that `expected` stands between the markers `<!-- name -->` and `<!-- /name -->`, or puts it there.
fn check(name: &str, expected: &str) {
    let readme = fs::read_to_string(README).unwrap();
    let (open, close) = (format!("<!-- {name} -->\n"), format!("<!-- /{name} -->"));
    let start = readme.find(&open).unwrap_or_else(|| panic!("{README} has no {open}")) + open.len();
    let end = start + readme[start..].find(&close).unwrap_or_else(|| panic!("{README} has no {close}"));
    if readme[start..end] == *expected {
        return;
    }
    if std::env::var_os("UPDATE").is_some() {
        fs::write(README, format!("{}{expected}{}", &readme[..start], &readme[end..])).unwrap();
    } else {
        panic!("{README} is behind the program; UPDATE=1 brings it up to date\n{expected}");
    }
}

/// The part of a Markdown table between two bars.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

#[test]
fn the_readme_is_up_to_date() {
    // Not that of whoever runs the test.
    let locales = Locales::load(None);
    let pack = locales.pack(&Lang::new("en"));
    let english =
        Context { locales, pack, settings: Settings::default(), shelf: Vec::new().into(), notice: None };
    let mut keys = "| Key | What it does |\n|---|---|\n".to_owned();
    for row in COMMANDS {
        let chords: Vec<_> = Keys::new(&english.settings)
            .shown(row, Direction::Ltr)
            .iter()
            .map(|chord| format!("`{}`", cell(&chord.name(&english.pack))))
            .collect();
        let name = row.name(&english.pack);
        keys.push_str(&format!("| {} | {} |\n", chords.join(" "), cell(&name)));
    }
    check("keys", &keys);
    check("help", &format!("```text\n{}\n```\n", help::text(&english)));
}
