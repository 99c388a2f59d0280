//! What a blind person hears with a real Orca in front of the real program, by keys alone: what the speech server is asked to
//! say is written down and compared.
//!
//! The desktop is the test's own: a screen in memory, a bus, a window manager, a sound server without a card and a speech
//! server whose voice writes a file (`support/orca.py`). `UPDATE=1 cargo test --test orca` writes the golden transcript
//! anew; read it before you keep it.

#![cfg(all(feature = "gui", target_os = "linux"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Helpers of tests may fail as tests do.

#[path = "support/program.rs"]
mod program;
#[path = "support/screen.rs"]
mod screen;

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use program::{Home, Run};
use screen::Screen;

/// What was said after each key; the first is what was said at the start.
type Heard = Vec<(String, Vec<String>)>;

/// Two screen readers at once keep each other waiting.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// Presses keys, one after the other, and hears what follows.
fn hears(home: &Home, keys: &[&str], text: Option<&Path>) -> Heard {
    let _alone = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let screen = Screen::start(&home.path("."));
    let script = home.file("keys", keys.join("\n"));
    let folder = home.path("desk");
    std::fs::create_dir_all(&folder).unwrap();
    let support = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/support/orca.py");
    let run = home
        .start("dbus-run-session")
        .args(["--", "/usr/bin/python3", support, env!("CARGO_BIN_EXE_lectern")])
        .args([&folder, &script])
        .args(text)
        .env("DISPLAY", screen.display())
        .env("PYTHONIOENCODING", "utf-8")
        .output()
        .expect("dbus-run-session is there");
    let run = Run::of(run);
    assert_eq!(run.code, Some(0), "{}\n{}", run.out, run.err);
    let mut heard: Heard = Vec::new();
    for line in run.out.lines() {
        match line.strip_prefix("    ") {
            Some(said) => heard.last_mut().expect("a key comes first").1.push(said.trim().to_owned()),
            None => heard.push((line.to_owned(), vec![])),
        }
    }
    assert_eq!(heard.len(), keys.len() + 1, "{heard:?}");
    heard
}

fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn with_one_key_the_whole_article_is_read_in_order() {
    let heard = hears(&Home::new(), &["KP_Add"], None);
    let segments = program::article("en");
    let title = segments.document().title.clone();
    assert!(heard[0].1.iter().any(|line| line.contains(&title)), "the start tells the title: {:?}", heard[0]);
    let expected: Vec<String> = (0..segments.document().blocks.len())
        .flat_map(|block| (0..segments.sentences(block).len()).map(move |sentence| (block, sentence)))
        .map(|(block, sentence)| plain(segments.text(lectern::document::Place::sentence(block, sentence))))
        .collect();
    // Between sentences Orca says where it is (“note”, “leaving list”); the sentences themselves are all there, in order.
    let mut said = heard[1].1.iter().map(|line| plain(line));
    for sentence in &expected {
        assert!(said.any(|line| line == *sentence), "{sentence} was not read in its turn: {:#?}", heard[1].1);
    }
    assert!(heard[1].1.len() <= expected.len() + 12, "something was said twice: {:#?}", heard[1].1);
}

const TEXT: &str = "The Guide\n\nCHAPTER I\n\nYou can ask at help@example.org or look at https://example.org/first today.\n\n\
    A second paragraph with some words in it.\n\nCHAPTER II\n\nThe end is here.\n";

#[test]
fn headings_links_and_the_caret_say_what_they_should() {
    let home = Home::new();
    let text = home.file("guide.txt", TEXT);
    let keys = [
        "Right",
        "k",
        "h",
        "Home",
        "F7",
        "Down",
        "Right",
        "ctrl+Right",
        "F7",
        "Tab",
        "ctrl+p",
        "Escape",
        "ctrl+plus",
    ];
    let heard = hears(&home, &keys, Some(&text));
    let mut transcript = String::new();
    for (key, said) in &heard {
        transcript.push_str(&format!("{key}\n"));
        for line in said {
            transcript.push_str(&format!("    {line}\n"));
        }
    }
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/screen_reader/orca.txt");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&golden, &transcript).unwrap();
    }
    let expected = std::fs::read_to_string(&golden).unwrap_or_default();
    assert_eq!(transcript, expected, "read it, then run with UPDATE=1");
}
