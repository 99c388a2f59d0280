//! The pictures of the README are what Lectern draws today: each is drawn again and compared, pixel by pixel.
//!
//! `UPDATE=1 cargo test --test pictures` draws them anew; look at them before you keep them. A picture that is missing is
//! a failure, not a reason to make one.

#![cfg(feature = "gui")]

#[path = "support/pixels.rs"]
mod pixels;

use std::fs;
use std::path::{Path, PathBuf};

use lectern::document::{Lang, Place};
use lectern::gui::snapshot::{Shot, window};
use lectern::locale::Locales;
use lectern::session::{Context, Panel};
use lectern::settings::Settings;
use lectern::settings::theme::Theme;

fn context(tag: &str) -> Context {
    let locales = Locales::load(None);
    let settings = Settings { language: Some(Lang::new(tag)), ..Settings::default() };
    Context { pack: locales.pack(&Lang::new(tag)), locales, settings, shelf: Vec::new().into(), notice: None }
}

/// Every picture of the README: its file, its language and what it shows.
fn pictures() -> Vec<(&'static str, &'static str, Shot)> {
    let word = Place { block: 3, sentence: 1, word: 3 };
    let shot = Shot { size: Some((1280, 800)), mark: Some((word, true)), ..Shot::default() };
    vec![
        ("en-light.png", "en", Shot { text_size: Some(28.0), ..shot.clone() }),
        (
            "ar-dark.png",
            "ar",
            Shot { text_size: Some(44.0), theme: Some(Theme::Dark), size: Some((1000, 760)), ..shot.clone() },
        ),
        (
            "zh-languages.png",
            "zh-Hans",
            Shot { panel: Some(Panel::Languages), size: Some((1000, 760)), ..shot.clone() },
        ),
        (
            "en-yellow-on-black.png",
            "en",
            Shot { text_size: Some(32.0), theme: Some(Theme::YellowOnBlack), size: Some((800, 600)), ..shot },
        ),
    ]
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pictures")
}

#[test]
fn the_readmes_pictures_are_what_is_drawn_today() {
    let mut stale = Vec::new();
    for (name, tag, shot) in pictures() {
        let path = folder().join(name);
        let drawn = window(&shot, &context(tag)).unwrap().picture();
        let png = drawn.png().unwrap();
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&path, &png).unwrap();
        }
        if !pixels::shows(&path, &drawn) {
            let other = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
            fs::write(&other, &png).unwrap();
            stale.push(format!("{} differs from {}", path.display(), other.display()));
        }
    }
    assert!(stale.is_empty(), "look at them, then run with UPDATE=1:\n{}", stale.join("\n"));
}

#[test]
fn every_picture_is_shown_and_every_one_shown_is_there() {
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    for file in fs::read_dir(folder()).unwrap() {
        let name = file.unwrap().file_name().into_string().unwrap();
        assert!(pictures().iter().any(|(known, _, _)| *known == name), "{name} is drawn by no test");
        assert!(readme.contains(&format!("(tests/pictures/{name})")), "{name} is not in the README");
    }
}
