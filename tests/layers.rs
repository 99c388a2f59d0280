//! The shape of the source: what may use what, where each outside crate lives, how large a file may grow.
//!
//! 1. The tables below are the rules.
//! 2. [`reading`] takes comments, strings and unit tests out of a file and finds what the rest uses; [`breaches`]
//!    judges it.
//! 3. One test holds every file of `src/` to the rules; the others show that a breach would be noticed.
//!
//! A new module is a name in [`LAYERS`]; a new crate that shall stay in one place is a row in [`HOMES`].

#![allow(clippy::expect_used)] // A test that cannot go on says what it expected.

#[path = "layers/reading.rs"]
mod reading;

use reading::{crates_used, modules_used, sources, words};
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

/// The modules, lowest first. A module uses those on lines above its own, and its neighbours as long as they do not use
/// it as well.
const LAYERS: &[&[&str]] = &[
    &["document", "error", "finder", "log", "memory", "sandbox"],
    &["conformance", "content", "import", "locale", "segment", "settings"],
    &["desktop"],
    &["audio"],
    &["voice"],
    &["narration"],
    &["command", "session"],
    &["screen_reader"],
    &["cli", "gui"],
];

/// Neighbours that never use each other, in either direction.
const STRANGERS: &[(&str, &str)] = &[("cli", "gui")];

/// Files above all layers: they join everything.
const TOPS: &[&str] = &["lib.rs", "main.rs"];

/// Outside crates that live in one place. A crate's name that ends in `*` stands for all that begin so; a home is the
/// file of that name and the folder of that name.
const HOMES: &[(&[&str], &[&str])] = &[
    (&["iced*"], &["gui"]),
    (&["accesskit*"], &["screen_reader"]),
    (
        &["zbus", "zvariant"],
        &["desktop/mpris", "desktop/portal", "desktop/suspend", "screen_reader/adapter/unix"],
    ),
    (&["x11rb"], &["gui/handle"]),
    (&["image"], &["gui/pictures"]),
    (&["futures_executor"], &["gui/offscreen"]),
    (&["cpal", "pulseaudio", "rtrb"], &["audio/output"]),
    (&["hound"], &["audio/file/wav"]),
    (&["flacenc"], &["audio/file/flac"]),
    (&["mp3lame_encoder"], &["audio/file/mp3"]),
    (&["ogg", "opusic_c"], &["audio/file/opus"]),
    (&["zip"], &["narration/export/book"]),
    (&["espeak_*"], &["voice/espeak"]),
    (&["misaki_rs", "realfft"], &["voice/natural"]),
    (&["rten*"], &["voice/natural", "voice/piper"]),
    (&["unicode_normalization"], &["voice/piper"]),
    (&["regex"], &["settings/pronunciation/pattern"]),
    (&["tts", "speech_dispatcher_sys"], &["voice/system"]),
    (&["objc2", "objc2_foundation"], &["voice/aloud/worker"]),
    (&["fluent*", "isolang", "unic_langid"], &["locale"]),
    (&["ron"], &["content", "settings/store"]),
    (&["icu_segmenter"], &["segment"]),
    (&["hypher"], &["segment/syllables"]),
    (&["chardetng", "encoding_rs", "whatlang"], &["import"]),
    (&["lexopt", "signal_hook", "unicode_width"], &["cli"]),
    (&["seccompiler"], &["sandbox"]),
];

/// The files that may hold `unsafe`: those that talk to C.
const UNSAFE_HOMES: &[&str] = &[
    "memory.rs",
    "screen_reader/adapter/macos.rs",
    "voice/espeak/ffi.rs",
    "voice/system/speech-dispatcher-sys/src/lib.rs",
];

/// A longer file is two things.
const MOST_LINES: usize = 400;

/// Files that may be longer, each with its reason.
const LONG_FILES: &[(&str, &str)] = &[];

#[test]
fn every_file_keeps_to_its_layer() {
    let sources = sources();
    let mut all: Vec<String> = sources.iter().flat_map(|(file, source)| breaches(file, source)).collect();
    all.extend(circles(&sources));

    assert!(sources.len() > TOPS.len(), "no source was read");
    assert!(all.is_empty(), "\n{}\n", all.join("\n"));
}

#[test]
fn without_the_window_its_toolkit_is_not_in_the_graph() {
    let graph = |features: &[&str]| {
        let output = Command::new(env!("CARGO"))
            .args(["tree", "--locked", "--offline", "--edges", "normal,build", "--prefix", "none"])
            .args(features)
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .output()
            .expect("cargo starts");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("names are UTF-8")
    };
    let toolkit =
        |tree: &str| tree.lines().any(|line| line.starts_with("iced") || line.starts_with("winit "));

    assert!(toolkit(&graph(&[])), "the window has another toolkit now; name it here");
    assert!(!toolkit(&graph(&["--no-default-features"])));
}

// ---- the rules

/// What one file of `src/` does against the rules, a sentence each. `file` is its path below `src/`.
fn breaches(file: &str, source: &str) -> Vec<String> {
    let mut found = shape_breaches(file, source);
    let words = words(source);

    let module = module_of(file);
    let top = TOPS.contains(&file);
    if !top && layer(module).is_none() {
        found.push(format!("{file}: `{module}` has no layer; give it one in tests/layers.rs"));
    }
    for used in own_modules(file, &words) {
        match (layer(module), layer(&used)) {
            (Some(_), Some(_))
                if STRANGERS.iter().any(|&pair| pair == (module, &used) || pair == (&used, module)) =>
            {
                found.push(format!("{file}: `{module}` and `{used}` never use each other"));
            }
            (Some(own), Some(other)) if other > own => {
                found.push(format!("{file}: `{module}` uses `{used}`, which stands above it"));
            }
            (_, None) => found.push(format!("{file}: uses crate::{used}, which has no layer")),
            (None, Some(_)) | (Some(_), Some(_)) => {}
        }
    }
    for used in crates_used(&words) {
        for (names, homes) in HOMES {
            if names.iter().any(|name| fits(name, &used)) && !homes.iter().any(|home| lives_in(file, home)) {
                found.push(format!("{file}: uses `{used}`, whose home is {}", homes.join(" or ")));
            }
        }
    }
    if words.iter().any(|word| word == "unsafe") && !UNSAFE_HOMES.contains(&file) {
        found.push(format!("{file}: `unsafe` has its home in {}", UNSAFE_HOMES.join(" and ")));
    }
    found
}

/// What is wrong with how a file looks from outside.
fn shape_breaches(file: &str, source: &str) -> Vec<String> {
    let mut found = Vec::new();
    if !source.starts_with("//!") {
        found.push(format!("{file}: does not open with `//!` and what it is"));
    }
    if file.ends_with("mod.rs") {
        found.push(format!("{file}: a module is `name.rs` beside `name/`, not `mod.rs`"));
    }
    let lines = source.lines().count();
    if lines > MOST_LINES && !LONG_FILES.iter().any(|(long, _)| *long == file) {
        found.push(format!("{file}: {lines} lines, more than {MOST_LINES}; it is two things"));
    }
    found
}

/// Neighbours that use each other.
fn circles(sources: &BTreeMap<String, String>) -> BTreeSet<String> {
    let mut uses: BTreeSet<(String, String)> = BTreeSet::new();
    for (file, source) in sources.iter().filter(|(file, _)| !TOPS.contains(&file.as_str())) {
        let module = module_of(file);
        let used = own_modules(file, &words(source)).into_iter().filter(|used| used != module);
        uses.extend(used.map(|used| (module.to_owned(), used)));
    }
    // What is used by what is used is used as well.
    while let Some(more) = uses
        .iter()
        .flat_map(|(a, b)| uses.iter().filter(move |(c, _)| b == c).map(move |(_, d)| (a.clone(), d.clone())))
        .find(|pair| !uses.contains(pair))
    {
        uses.insert(more);
    }
    uses.iter().filter(|(a, b)| a == b).map(|(a, _)| format!("{a}: is used by what it uses")).collect()
}

/// The top modules that a file uses.
fn own_modules(file: &str, words: &[String]) -> BTreeSet<String> {
    modules_used(file, words, |name| layer(name).is_some())
}

/// How high a module stands.
fn layer(module: &str) -> Option<usize> {
    LAYERS.iter().position(|modules| modules.contains(&module))
}

/// The top module that a file belongs to: `voice` for `voice/espeak/ffi.rs`.
fn module_of(file: &str) -> &str {
    file.split(['/', '.']).next().unwrap_or(file)
}

fn fits(pattern: &str, name: &str) -> bool {
    pattern.strip_suffix('*').map_or(pattern == name, |start| name.starts_with(start))
}

fn lives_in(file: &str, home: &str) -> bool {
    file.strip_prefix(home).is_some_and(|rest| rest == ".rs" || rest.starts_with('/'))
}

// ---- a breach would be noticed

fn first_breach(file: &str, code: &str) -> String {
    breaches(file, &format!("//! x\n{code}")).into_iter().next().unwrap_or_default()
}

#[test]
fn a_lower_layer_that_uses_a_higher_one_is_noticed() {
    let above = "voice/worker.rs: `voice` uses `session`, which stands above it";
    assert_eq!(first_breach("voice/worker.rs", "use crate::session::Session;"), above);
    assert_eq!(first_breach("voice/worker.rs", "use crate::{error::Error, session};"), above);
    assert_eq!(first_breach("voice/worker.rs", "fn f() { super::super::session::f() }"), above);
    assert_eq!(first_breach("voice/worker.rs", "fn f<'a>(x: &'a crate::session::Session) {}"), above);
    assert_eq!(
        first_breach("gui/page.rs", "use crate::cli;"),
        "gui/page.rs: `gui` and `cli` never use each other"
    );
    assert_eq!(first_breach("odd.rs", ""), "odd.rs: `odd` has no layer; give it one in tests/layers.rs");
    assert_eq!(first_breach("gui.rs", "use crate::odd::X;"), "gui.rs: uses crate::odd, which has no layer");
}

#[test]
fn what_a_layer_may_do_passes() {
    assert_eq!(first_breach("session/view.rs", "use crate::{document::{Place, Span}, error::Error};"), "");
    assert_eq!(
        first_breach("voice/worker.rs", "// crate::session\nconst A: &str = \"crate::gui, unsafe\";"),
        ""
    );
    assert_eq!(
        first_breach("voice/worker.rs", "const A: &str = r#\"\" crate::gui\"#; const B: char = '\"';"),
        ""
    );
    assert_eq!(first_breach("voice/worker.rs", "mod inner { use super::Frame; }"), "");
    assert_eq!(
        first_breach("voice.rs", "fn f() {}\n#[cfg(test)]\nmod tests { use crate::session::Session; }"),
        ""
    );
    assert_eq!(first_breach("main.rs", "use lectern::{cli, gui};"), "");
    assert_eq!(first_breach("document.rs", "pub use crate::document::Place; use crate::Size;"), "");
}

#[test]
fn an_outside_crate_away_from_home_is_noticed() {
    let away = "session.rs: uses `iced_core`, whose home is gui";
    assert_eq!(first_breach("session.rs", "use iced_core::Point;"), away);
    assert_eq!(first_breach("session.rs", "fn f(p: iced_core::Point) {}"), away);
    assert_eq!(
        first_breach("audio/clock.rs", "use cpal;"),
        "audio/clock.rs: uses `cpal`, whose home is audio/output"
    );
    assert!(first_breach("guide.rs", "use iced::Point;").contains("no layer"));
    assert_eq!(first_breach("gui.rs", "use iced::Point;"), "");
    assert_eq!(first_breach("settings/store/overlay.rs", "use ron::Value;"), "");
    assert_eq!(first_breach("session.rs", "use crate::document::{iced, ron};"), "");
}

#[test]
fn unsafe_code_away_from_home_is_noticed() {
    let away = "session.rs: `unsafe` has its home in memory.rs and screen_reader/adapter/macos.rs and voice/espeak/ffi.rs and \
        voice/system/speech-dispatcher-sys/src/lib.rs";
    assert_eq!(first_breach("session.rs", "fn f() { unsafe { g() } }"), away);
    assert_eq!(first_breach("voice/espeak/ffi.rs", "fn f() { unsafe { g() } }"), "");
}

#[test]
fn a_file_that_is_too_long_or_says_nothing_of_itself_is_noticed() {
    assert_eq!(breaches("gui.rs", "use iced::Point;"), ["gui.rs: does not open with `//!` and what it is"]);
    assert_eq!(first_breach("gui.rs", &"\n".repeat(399)), "");
    assert_eq!(
        first_breach("gui.rs", &"\n".repeat(400)),
        "gui.rs: 401 lines, more than 400; it is two things"
    );
    assert!(first_breach("gui/mod.rs", "").contains("not `mod.rs`"));
}

#[test]
fn neighbours_that_use_each_other_are_noticed() {
    let source = |file: &str, code: &str| (file.to_owned(), format!("//! x\n{code}"));
    let straight =
        BTreeMap::from([source("content.rs", "use crate::locale::Pack;"), source("locale.rs", "")]);
    assert_eq!(circles(&straight), BTreeSet::new());

    let round = BTreeMap::from([
        source("content.rs", "use crate::locale::Pack;"),
        source("locale.rs", "use crate::settings::Settings;"),
        source("settings.rs", "use crate::content::Article;"),
    ]);
    assert_eq!(circles(&round).len(), 3);
}
