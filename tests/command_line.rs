//! The command line, as a person or a script uses it: the real program, what it prints where, and how it ends.
//!
//! Each command that writes files or reads odd ones has a file of its own in `command_line/`; here is what they have in
//! common: help, lists, languages, complaints, exit codes.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "command_line/book.rs"]
mod book;
#[path = "command_line/checks.rs"]
mod checks;
#[path = "command_line/export.rs"]
mod export;
#[path = "command_line/folders.rs"]
mod folders;
#[cfg(feature = "gui")]
#[path = "command_line/ninth.rs"]
mod ninth;
#[path = "command_line/odd.rs"]
mod odd;
#[cfg(feature = "gui")]
#[path = "command_line/picture.rs"]
mod picture;
#[path = "support/program.rs"]
mod program;
#[path = "command_line/pronounce.rs"]
mod pronounce;
#[path = "command_line/resumes.rs"]
mod resumes;
#[path = "command_line/show.rs"]
mod show;
#[path = "command_line/sounds.rs"]
mod sounds;
#[path = "command_line/subtitles.rs"]
mod subtitles;

use std::collections::BTreeSet;
use std::process::Stdio;

use lectern::cli::options;
use lectern::command::COMMANDS;
use program::{DESKTOPS, Home, Running};
use unicode_width::UnicodeWidthStr;

/// The rows of a table, each with the width of its left column in columns of the terminal.
fn table(text: &str) -> Vec<(&str, usize, &str)> {
    let row = |line: &'_ str| -> Option<(usize, usize)> {
        let start = line.len() - line.trim_start().len();
        let gap = start + line[start..].find("  ")?;
        Some((gap, gap + line[gap..].len() - line[gap..].trim_start().len()))
    };
    text.lines()
        .filter_map(|line| {
            row(line).map(|(gap, right)| (&line[..gap], line[..right].width(), &line[right..]))
        })
        .collect()
}

#[test]
fn help_lists_every_command_and_option_in_every_language() {
    let home = Home::new();
    let mut seen = BTreeSet::new();
    for (tag, desktop) in DESKTOPS {
        let help = home.run_on(desktop, "--help").done();
        assert_eq!(help, home.run(&format!("-h --locale {tag}")).done(), "{tag}");
        for paragraph in help.split("\n\n") {
            let rows = table(paragraph);
            assert!(rows.iter().all(|(_, width, _)| *width == rows[0].1), "{tag}: ragged\n{paragraph}");
        }
        let rows = table(&help);
        let says = |left: &str| {
            let mut found = rows.iter().filter(|(name, _, _)| format!("{name} ").contains(left));
            assert!(found.any(|(_, _, said)| said.chars().count() > 3), "{tag}: {left} in\n{help}");
        };
        for (name, _, _) in options::COMMANDS {
            says(&format!("lectern {name} "));
        }
        for option in options::COMMANDS.iter().flat_map(|(_, _, options)| *options) {
            says(&format!("--{option} "));
        }
        for other in ["lectern [TEXT]", "--locale ", "--help ", "--version ", " 0 ", " 1 ", " 2 ", " 3 "] {
            says(other);
        }
        for id in ["cli-", "option-", "exit-", "help-", "{"] {
            assert!(!help.contains(id), "{tag}: a message is missing in\n{help}");
        }
        assert!(seen.insert(rows.iter().map(|(_, _, said)| said.to_string()).collect::<Vec<_>>()), "{tag}");
    }
}

#[test]
fn help_says_that_nothing_leaves_the_computer() {
    let help = Home::new().run("--help").done();
    assert!(help.contains("without the internet") && help.contains("the system holds it to that"), "{help}");
}

#[test]
fn the_version_is_the_packages() {
    let home = Home::new();
    let version = home.run("--version").done();
    assert_eq!(version, format!("Lectern {}\n", env!("CARGO_PKG_VERSION")));
    assert_eq!(home.run("-V").done(), version);
}

#[test]
fn the_desktops_language_is_spoken_and_its_nearest_kin_else() {
    let home = Home::new();
    for (desktop, tag) in DESKTOPS.map(|(tag, desktop)| (desktop, tag)).into_iter().chain([
        ("pt_PT.UTF-8", "pt-BR"),
        ("zh_TW.UTF-8", "zh-Hans"),
        ("zh_HK", "zh-Hans"),
        ("de", "de"),
        ("xx_XX.UTF-8", "en"),
        ("C.UTF-8", "en"),
        ("", "en"),
    ]) {
        let shown = home.run_on(desktop, "show --json").json();
        assert_eq!(shown["lang"], tag, "{desktop}");
    }
}

#[test]
fn other_variables_of_the_desktop_count_as_elsewhere() {
    let home = Home::new();
    for (variables, tag) in [
        (&[("LANG", "de_DE.UTF-8"), ("LC_ALL", "C")][..], "en"),
        (&[("LANG", "de_DE.UTF-8"), ("LC_ALL", "fr_FR.UTF-8")], "fr"),
        (&[("LANG", "de_DE.UTF-8"), ("LC_MESSAGES", "ru_RU.UTF-8")], "ru"),
        (&[("LANG", "de_DE.UTF-8"), ("LANGUAGE", "xx:es:fr")], "es"),
        (&[("LANG", "C"), ("LANGUAGE", "es")], "en"),
    ] {
        let mut program = home.program();
        let output = program.envs(variables.iter().copied()).args(["show", "--json"]).output().unwrap();
        assert_eq!(program::Run::of(output).json()["lang"], tag, "{variables:?}");
    }
}

#[test]
fn the_language_asked_for_wins_over_the_settings_and_these_over_the_desktop() {
    let home = Home::new();
    home.file("config/settings.ron", "(language: \"fr\")");
    assert_eq!(home.run_on("de_DE.UTF-8", "show --json").json()["lang"], "fr");
    assert_eq!(home.run_on("de_DE.UTF-8", "show --json --locale ru").json()["lang"], "ru");
}

#[test]
fn the_languages_are_listed_by_their_own_names() {
    let home = Home::new();
    let listed = home.run("locales --json").json();
    let locales = listed.as_array().unwrap();
    let tags: BTreeSet<_> = locales.iter().map(|locale| locale["tag"].as_str().unwrap()).collect();
    assert_eq!(tags, DESKTOPS.iter().map(|(tag, _)| *tag).collect());
    for locale in locales {
        let dir = if locale["tag"] == "ar" { "rtl" } else { "ltr" };
        assert_eq!(locale["dir"], dir, "{locale}");
        assert_eq!(locale["articles"], serde_json::json!(["guide", program::ARTICLE]), "{locale}");
    }
    let text = home.run("locales").done();
    assert_eq!(text.lines().count(), locales.len());
    assert!(table(&text).iter().any(|(tag, _, name)| (*tag, *name) == ("ru", "Русский")), "{text}");
}

#[test]
fn only_voices_that_can_be_heard_are_listed() {
    let home = Home::new();
    home.run("voices").done();
    let asked = std::time::Instant::now();
    let listed = home.run("voices --json").json();
    println!("listed in {:?}", asked.elapsed());
    assert!(asked.elapsed() < std::time::Duration::from_secs(3), "{:?}", asked.elapsed());
    let voices = listed.as_array().unwrap();
    assert!(voices.len() > 100);
    let ids: BTreeSet<_> =
        voices.iter().map(|voice| format!("{} {}", voice["engine"], voice["id"])).collect();
    assert_eq!(ids.len(), voices.len(), "no voice is listed twice");
    for voice in voices {
        assert_eq!(voice["words_marked"], true, "{voice}");
        let kind = if voice["engine"] == "natural" { "natural" } else { "formant" };
        assert_eq!(voice["kind"], kind, "{voice}");
        assert!(voice["name"].as_str().is_some_and(|name| !name.is_empty()), "{voice}");
    }
    for (tag, _) in DESKTOPS {
        let language = lectern::document::Lang::new(tag).primary();
        let speaks = |voice: &serde_json::Value| {
            let lang = lectern::document::Lang::new(voice["lang"].as_str().unwrap()).primary();
            lang == language || (language == "zh" && lang == "cmn")
        };
        assert!(voices.iter().any(speaks), "nobody speaks {tag}");
    }
}

#[test]
fn for_people_voices_are_listed_by_language_in_the_readers_words() {
    let home = Home::new();
    let listed = home.run("voices --json").json();
    let ids: BTreeSet<String> = listed.as_array().unwrap().iter().map(id_of).collect();
    let locales = lectern::locale::Locales::load(None);
    let mut seen = BTreeSet::new();
    for (tag, desktop) in DESKTOPS {
        let text = home.run_on(desktop, "voices").done();
        let pack = locales.pack(&lectern::document::Lang::new(tag));
        let lines: Vec<&str> = text.lines().collect();
        let language = pack.lang().primary();
        let name = locales.language_name(&lectern::document::Lang::new(&language));
        assert!(lines[0].starts_with(&name) && lines[0].contains(&language), "{tag}: {}", lines[0]);
        let heads = lines.iter().filter(|line| !line.starts_with("  ")).collect::<BTreeSet<_>>();
        assert!(heads.len() > 100 && heads.iter().any(|head| head.contains("ქართული")), "{tag}:\n{text}");
        let is_sign = |c: char| c.is_ascii_alphanumeric() || "-/_".contains(c);
        let mut told = BTreeSet::new();
        for row in lines.iter().filter(|line| line.starts_with("  ")) {
            let id = row.split(|c| !is_sign(c)).find(|word| ids.contains(*word));
            assert!(told.insert(id.unwrap_or_else(|| panic!("{tag}: {row}")).to_owned()), "{tag}: {row}");
            assert!(row.contains(&pack.tr("voice-offline")), "{tag}: {row}");
            assert!(row.contains(&pack.tr("voice-marks-word")), "{tag}: {row}");
        }
        assert_eq!(told, ids, "{tag}");
        let english =
            lines.iter().position(|line| line.trim_start_matches('\u{2068}').starts_with("English")).unwrap();
        assert!(lines[english + 1].contains(&pack.tr("voice-like-natural")), "{tag}: {}", lines[english + 1]);
        assert!(seen.insert(text), "{tag}: not its own words");
    }
}

/// How settings name a voice that was listed.
fn id_of(voice: &serde_json::Value) -> String {
    format!("{}/{}", voice["engine"].as_str().unwrap(), voice["id"].as_str().unwrap())
}

#[test]
fn every_key_is_listed_in_every_language_in_even_columns() {
    let home = Home::new();
    for (tag, desktop) in DESKTOPS {
        let keys = home.run_on(desktop, "keys").done();
        let rows = table(&keys);
        assert_eq!(rows.len(), COMMANDS.len(), "{tag}:\n{keys}");
        assert!(rows.iter().all(|(_, width, _)| *width == rows[0].1), "{tag}: ragged\n{keys}");
        let listed = home.run_on(desktop, "keys --json").json();
        for (row, told) in COMMANDS.iter().zip(listed.as_array().unwrap()) {
            assert_eq!((&told["command"], &told["keys"]), (&row.id.into(), &serde_json::json!(row.keys)));
            assert!(told["explanation"].as_str().is_some_and(|text| !text.is_empty()));
            assert!(rows.iter().any(|(_, _, name)| told["name"] == *name), "{tag}: {told}");
        }
    }
}

#[test]
fn what_cannot_be_understood_is_named_in_the_readers_language() {
    let home = Home::new();
    for (words, named) in [
        ("--frobnicate", "--frobnicate"),
        ("-x", "-x"),
        ("show one two", "two"),
        ("read --to x.wav", "--to"),
        ("export", "--to"),
        ("snapshot --to x.png --size 12", "--size 12"),
        ("snapshot --to x.png --theme pink", "--theme pink"),
        ("snapshot --to x.png --mark one", "--mark one"),
        ("read --speed fast", "--speed fast"),
        ("show --locale", "--locale"),
    ] {
        let mut seen = BTreeSet::new();
        for (tag, desktop) in DESKTOPS {
            let said = home.run_on(desktop, words).complaint(2);
            assert!(said.contains(named) && said.contains("lectern --help"), "{tag}: {said}");
            assert!(seen.insert(said), "{tag}: not its own sentence");
        }
    }
    // The language that was asked for counts even where the rest cannot be understood.
    let german = home.run("--locale de --frobnicate").complaint(2);
    assert_eq!(german, home.run_on("de_DE.UTF-8", "--frobnicate").complaint(2));
}

#[test]
fn a_reader_who_has_seen_enough_is_no_error() {
    let home = Home::new();
    for words in ["show", "show --json", "voices", "locales", "keys", "check", "--help"] {
        let mut child = Running(home.program().args(words.split(' ')).spawn().unwrap());
        drop(child.0.stdout.take());
        let code = child.0.wait().unwrap().code();
        let mut said = String::new();
        std::io::Read::read_to_string(&mut child.0.stderr.take().unwrap(), &mut said).unwrap();
        assert_eq!((code, said.as_str()), (Some(0), ""), "{words}");
    }
}

#[test]
fn nobody_listening_to_complaints_changes_no_exit_code() {
    let home = Home::new();
    for (words, code) in [("show missing.txt", 1), ("--frobnicate", 2)] {
        let mut child = Running(home.program().args(words.split(' ')).stdout(Stdio::null()).spawn().unwrap());
        drop(child.0.stderr.take());
        assert_eq!(child.0.wait().unwrap().code(), Some(code), "{words}");
    }
}

#[cfg(feature = "gui")]
#[test]
fn without_a_screen_the_window_says_so() {
    let home = Home::new();
    for (variables, reason) in [
        (&[][..], "is set"),
        (&[("DISPLAY", ":65000")], "XOpenDisplayFailed"),
        (&[("WAYLAND_DISPLAY", "nowhere")], "NoCompositor"),
    ] {
        let output = home.program().envs(variables.iter().copied()).output().unwrap();
        let said = program::Run::of(output).complaint(1);
        assert!(said.starts_with("The window could not be opened") && said.contains(reason), "{said}");
        assert!(said.contains("lectern read"), "{said}");
    }
}

#[cfg(not(feature = "gui"))]
#[test]
fn without_the_window_the_program_says_so() {
    let home = Home::new();
    for words in ["", "snapshot --to a.png"] {
        let said = home.run(words).complaint(1);
        assert!(said.starts_with("The window could not be opened"), "{said}");
    }
}

#[test]
fn reading_aloud_without_a_sound_card_says_so_and_goes_on() {
    let home = Home::new();
    let text = home.file("two.txt", "One fish swims.\n\nTwo fish swim away.\n");
    let run = home.run(&format!("read {} --speed 450", text.display()));
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert_eq!(run.out, "One fish swims.\nTwo fish swim away.\n");
    assert!(run.err.contains("No sound can be played"), "{}", run.err);
}
