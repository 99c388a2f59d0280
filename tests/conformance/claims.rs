//! The report itself.

use std::collections::HashSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use lectern::conformance::{CRITERIA, Claim, Level, document};
use lectern::document::{Kind, Lang};
use lectern::locale::Locales;

/// How many success criteria WCAG 2.2 has at levels A and AA.
const COUNTS: [(Level, usize); 3] = [(Level::A, 31), (Level::AA, 24), (Level::AAA, 4)];

#[test]
fn every_rule_is_listed_once_in_its_order() {
    for (level, count) in COUNTS {
        assert_eq!(CRITERIA.iter().filter(|criterion| criterion.level == level).count(), count, "{level:?}");
    }
    let numbers: Vec<Vec<u32>> = CRITERIA
        .iter()
        .map(|criterion| criterion.number.split('.').map(|part| part.parse().unwrap()).collect())
        .collect();
    assert!(numbers.windows(2).all(|pair| pair[0] < pair[1]));
    for criterion in CRITERIA {
        assert_eq!(criterion.name, format!("wcag-{}", criterion.number.replace('.', "-")));
    }
}

/// The file of a claim's test, and the names of modules and test in it.
fn parts(test: &str) -> (&str, Vec<&str>) {
    let mut parts = test.split("::");
    (parts.next().unwrap(), parts.collect())
}

/// The source of the module that a test is in.
fn source(test: &str) -> String {
    let (file, names) = parts(test);
    let modules = &names[..names.len() - 1];
    let folder =
        if file == "src/lib.rs" { "src".to_owned() } else { file.trim_end_matches(".rs").to_owned() };
    // Unit tests stand in their module's own file; other modules may too.
    let in_file: Vec<&str> = modules.iter().copied().filter(|name| *name != "tests").collect();
    let path = Path::new(&folder).join(in_file.join("/")).with_extension("rs");
    let home = if in_file.is_empty() || !path.exists() { Path::new(file).to_owned() } else { path };
    fs::read_to_string(&home).unwrap_or_else(|error| panic!("{test}: {}: {error}", home.display()))
}

#[test]
fn every_test_that_is_named_exists_and_is_run() {
    let mut seen = HashSet::new();
    for criterion in CRITERIA {
        let Claim::Met(tests) = criterion.claim else { continue };
        assert!(!tests.is_empty(), "{}: a claim without a test", criterion.number);
        for test in tests {
            seen.insert(*test);
            let name = parts(test).1.pop().unwrap();
            let source = source(test);
            let Some((before, _)) = source.split_once(&format!("fn {name}()")) else {
                panic!("{}: there is no {test}", criterion.number);
            };
            let attributes: Vec<&str> = before
                .trim_end()
                .lines()
                .rev()
                .take_while(|line| !line.trim().is_empty() && !line.contains('}'))
                .collect();
            assert!(attributes.iter().any(|line| line.trim() == "#[test]"), "{test} is no test");
            assert!(!attributes.iter().any(|line| line.contains("#[ignore")), "{test} is not run");
        }
    }
    assert!(seen.len() > 30);
}

#[test]
fn the_report_says_of_every_rule_how_it_stands_in_every_language() {
    let locales = Locales::load(None);
    for lang in super::reader::LANGUAGES {
        let report = document(&locales.pack(&Lang::new(lang)));
        assert_eq!(report.lang.as_str(), lang);
        let rows = report
            .blocks
            .iter()
            .filter(|block| matches!(block.kind, Kind::Cell { column: 0, row, .. } if row > 0));
        assert_eq!(rows.count(), CRITERIA.len());
        let tables = report.blocks.iter().filter(|block| block.kind.begins_table());
        assert_eq!(tables.count(), 4);
        assert!(report.blocks.iter().all(|block| !block.text.contains("wcag-")), "{lang}");
    }
}

/// Runs the last step of the checks over a log.
fn held_to(log: &str) -> (bool, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tests.log");
    fs::write(&path, log).unwrap();
    let output =
        Command::new("scripts/lib/claims").arg(env!("CARGO_BIN_EXE_lectern")).arg(&path).output().unwrap();
    (output.status.success(), String::from_utf8_lossy(&output.stdout).into_owned())
}

#[test]
fn a_claim_without_a_passing_test_is_found_out() {
    let mut log = String::new();
    let all: HashSet<&str> = CRITERIA
        .iter()
        .flat_map(|criterion| match criterion.claim {
            Claim::Met(tests) => tests,
            Claim::NotApplicable(_) | Claim::NotYet(_) => &[],
        })
        .copied()
        .collect();
    for test in all {
        let (file, names) = parts(test);
        let running = if file == "src/lib.rs" { format!("unittests {file}") } else { file.to_owned() };
        log.push_str(&format!(
            "     Running {running} (target/debug/deps/x-0)\ntest {} ... ok\n",
            names.join("::")
        ));
    }
    assert_eq!(held_to(&log), (true, String::new()));

    let focus = "a_ring_of_at_least_two_pixels_shows_what_has_the_keyboard";
    let (ok, said) = held_to(&log.replace(&format!("{focus} ... ok"), &format!("{focus} ... FAILED")));
    assert!(!ok && said.contains(focus), "{said}");
    let (ok, said) = held_to(&log.replace("tests/moves_by_structure.rs", "tests/something_else.rs"));
    assert!(!ok && said.contains("tests/moves_by_structure.rs"), "{said}");
    assert!(!held_to("").0);
}
