//! What the reader chose, and where they were, is there again the next time, whatever happens to the files between.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use lectern::document::Place;
use lectern::error::Error;
use lectern::settings::places::{FILE, Places, Remembered, article_key};
use lectern::settings::store::{load, save};
use serde::{Deserialize, Serialize};
use tempfile::TempDir;

/// Settings as this version knows them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Older {
    size: f32,
    voice: Option<String>,
    theme: Theme,
    keys: BTreeMap<String, String>,
    page: OlderPage,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
enum Theme {
    #[default]
    Light,
    Dark,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
struct OlderPage {
    width: u32,
}

impl Default for Older {
    fn default() -> Self {
        Self {
            size: 20.0,
            voice: None,
            theme: Theme::Light,
            keys: BTreeMap::new(),
            page: OlderPage::default(),
        }
    }
}

/// Settings as a later version may know them.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
struct Newer {
    size: f32,
    voice: Option<String>,
    ruler: Option<Ruler>,
    page: NewerPage,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
enum Ruler {
    Line { colour: (u8, u8, u8), note: String },
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
struct NewerPage {
    width: u32,
    margins: Vec<u32>,
}

fn folder() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.ron");
    (folder, path)
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn what_is_saved_is_loaded_and_may_be_edited_by_hand() {
    let (_folder, path) = folder();
    let mut settings = Older { voice: Some("fr".into()), theme: Theme::Dark, ..Older::default() };
    settings.keys.insert("Space".into(), "play-pause “now”".into());
    save(&path, &settings).unwrap();
    assert_eq!(load(&path), (settings, None));

    fs::write(&path, "// mine\n(voice: \"de\",)").unwrap();
    let expected = Older { voice: Some("de".into()), ..Older::default() };
    assert_eq!(load(&path), (expected, None), "missing fields have their default, Some() may be left out");
}

#[test]
fn a_file_that_is_not_there_is_nothing_wrong() {
    let (_folder, path) = folder();
    assert_eq!(load(&path), (Older::default(), None));
}

#[test]
fn each_broken_file_is_set_aside_whole_and_told_of() {
    let (folder, path) = folder();
    for (n, broken) in [(1, &b"(size: 3"[..]), (2, b"\xff\xfe\0"), (3, b"")] {
        fs::write(&path, broken).unwrap();
        let (settings, error) = load::<Older>(&path);
        assert_eq!(settings, Older::default());
        let aside = folder.path().join(format!("settings.ron.broken-{n}"));
        let Some(Error::Malformed { path: told, reason }) = error else { panic!("{error:?}") };
        assert!(told == aside && !reason.is_empty());
        assert_eq!(fs::read(aside).unwrap(), broken);
    }
    assert_eq!(fs::read(folder.path().join("settings.ron.broken-1")).unwrap(), b"(size: 3");
}

#[test]
fn one_bad_value_costs_only_itself() {
    let (folder, path) = folder();
    let text = "(size: 31.5, theme: Plaid, voice: Some(\"ru\"))";
    fs::write(&path, text).unwrap();
    let expected = Older { size: 31.5, voice: Some("ru".into()), ..Older::default() };
    let (settings, error) = load::<Older>(&path);
    assert_eq!(settings, expected);
    assert!(matches!(error, Some(Error::Malformed { .. })), "{error:?}");
    assert_eq!(fs::read_to_string(folder.path().join("settings.ron.broken-1")).unwrap(), text);
    assert_eq!(load::<Older>(&path), (expected, None), "the next start is quiet and as good");
}

#[test]
fn what_a_newer_version_wrote_survives_an_older_one() {
    let (_folder, path) = folder();
    let ruler = Ruler::Line { colour: (1, 2, 3), note: "a) \"b\" // c".into() };
    let page = NewerPage { width: 60, margins: vec![4, 5] };
    let newer = Newer { size: 30.0, voice: None, ruler: Some(ruler), page };
    save(&path, &newer).unwrap();
    for width in 61..64 {
        let (mut older, error) = load::<Older>(&path);
        assert_eq!(error, None);
        older.page.width = width;
        older.voice = Some("es".into());
        save(&path, &older).unwrap();
    }
    let expected =
        Newer { voice: Some("es".into()), page: NewerPage { width: 63, margins: vec![4, 5] }, ..newer };
    assert_eq!(load::<Newer>(&path), (expected, None));
}

#[test]
fn saving_never_writes_over_a_file_it_cannot_understand() {
    let (folder, path) = folder();
    fs::write(&path, "my shopping list").unwrap();
    save(&path, &Older::default()).unwrap();
    assert_eq!(fs::read_to_string(folder.path().join("settings.ron.broken-1")).unwrap(), "my shopping list");
    assert_eq!(load::<Older>(&path).1, None);
}

#[test]
fn a_failed_save_is_an_error_and_leaves_nothing_behind() {
    let (folder, path) = folder();
    fs::write(&path, "").unwrap();
    let inside_a_file = path.join("settings.ron");
    assert!(save(&inside_a_file, &Older::default()).is_err());
    let a_folder = folder.path().join("taken");
    fs::create_dir(&a_folder).unwrap();
    assert!(save(&a_folder, &Older::default()).is_err());
    assert_eq!(names(folder.path()), ["settings.ron", "taken"]);
    assert!(a_folder.is_dir());
}

#[cfg(target_os = "linux")]
#[test]
fn a_read_only_folder_is_an_error_that_names_the_file() {
    // Not even root may make a file here.
    let path = Path::new("/proc/self/settings.ron");
    let error = save(path, &Older::default()).unwrap_err();
    assert!(error.facts().iter().any(|(_, fact)| fact.contains("settings.ron")), "{error:?}");
}

#[cfg(unix)]
#[test]
fn a_link_to_settings_kept_elsewhere_stays_a_link() {
    let (folder, path) = folder();
    let elsewhere = folder.path().join("dotfiles.ron");
    fs::write(&elsewhere, "(size: 40)").unwrap();
    std::os::unix::fs::symlink(&elsewhere, &path).unwrap();
    save(&path, &Older { size: 41.0, ..Older::default() }).unwrap();
    assert!(fs::symlink_metadata(&path).unwrap().is_symlink());
    assert_eq!(load::<Older>(&elsewhere).0.size, 41.0);
}

#[test]
fn ten_thousand_files_of_any_bytes_are_survived_and_none_is_lost() {
    // In memory where there is such a folder: each file that is written is waited for until it is on the disk.
    let memory = Path::new("/dev/shm");
    let folder = if memory.is_dir() { TempDir::new_in(memory) } else { TempDir::new() }.unwrap();
    let path = folder.path().join("settings.ron");
    let aside = folder.path().join("settings.ron.broken-1");
    let good = "(size: 12.5, voice: Some(\"fr\"), theme: Dark, keys: {\"a\": \"b\"}, page: (width: 9))";
    let mut seed = 0x2545_f491_4f6c_dd1d_u64;
    let mut random = move || {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed as usize
    };
    let mut broken = 0;
    for round in 0..10_000 {
        // Half of them noise, half a good file with a few bytes changed.
        let bytes: Vec<u8> = if round % 2 == 0 {
            (0..random() % 200).map(|_| random() as u8).collect()
        } else {
            let mut bytes = good.as_bytes().to_vec();
            for _ in 0..=random() % 3 {
                let at = random() % bytes.len();
                bytes[at] = random() as u8 % 128;
            }
            bytes
        };
        fs::write(&path, &bytes).unwrap();
        let (settings, error) = load::<Older>(&path);
        if error.is_some() {
            broken += 1;
            assert_eq!(fs::read(&aside).unwrap(), bytes);
            fs::remove_file(&aside).unwrap();
        }
        if round % 50 == 0 {
            save(&path, &settings).unwrap();
        }
    }
    assert!(broken > 5_000, "{broken}");
}

#[test]
fn brackets_within_brackets_do_not_bring_it_down() {
    let (_folder, path) = folder();
    for open in ["(", "[", "{", "(page:", "Some(", "/*"] {
        fs::write(&path, format!("(size: 7, extra: {})", open.repeat(200_000))).unwrap();
        assert!(load::<Older>(&path).1.is_some(), "{open}");
    }
}

/// Two numbers that are always equal, far apart in the file.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Pair {
    first: u64,
    padding: Vec<String>,
    second: u64,
}

/// Not a test of its own: the program that the next test kills.
#[test]
fn saves_until_it_is_killed() {
    let Some(path) = std::env::var_os("SAVES_UNTIL_KILLED") else { return };
    let started = Instant::now();
    let mut n = 0;
    while started.elapsed() < Duration::from_secs(30) {
        n += 1;
        save(Path::new(&path), &Pair { first: n, padding: vec!["x".repeat(500); 100], second: n }).unwrap();
    }
}

#[test]
fn killed_in_the_middle_of_saving_it_has_one_whole_file_or_the_other() {
    let (folder, path) = folder();
    let mut last = 0;
    for round in 0..25_u64 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "saves_until_it_is_killed"])
            .env("SAVES_UNTIL_KILLED", &path)
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let started = Instant::now();
        let changed = |since: u64| load::<Pair>(&path).0.first != since;
        while !changed(last) && started.elapsed() < Duration::from_secs(20) {
            std::thread::sleep(Duration::from_millis(1));
        }
        std::thread::sleep(Duration::from_micros(round * 377 % 5_000));
        child.kill().unwrap();
        child.wait().unwrap();
        let (pair, error) = load::<Pair>(&path);
        assert_eq!(error, None);
        assert_eq!(pair.first, pair.second);
        assert_ne!(pair.first, 0, "the program saved at least once");
        last = pair.first;
    }
    assert!(names(folder.path()).iter().all(|name| !name.contains("broken")));
}

#[test]
fn the_place_in_each_document_is_there_the_next_time() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state").join(FILE);
    let left = Remembered { place: Place { block: 3, sentence: 2, word: 7 }, marked: true };
    let mut places = Places::default();
    places.set(&article_key("vitamin-d-k2"), left);
    places.set("file:/a \"book\".txt#0", Remembered::default());
    save(&path, &places).unwrap();
    let (again, error) = load::<Places>(&path);
    assert_eq!((again.get(&article_key("vitamin-d-k2")), error), (Some(left), None));
    assert_eq!(again, places);
}
