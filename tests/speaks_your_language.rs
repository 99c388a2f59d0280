//! Lectern speaks the reader's language: packs and articles are found, whole, and fit each other; adding a language is
//! adding files.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    dead_code,
    reason = "tests; each uses a part of what they share"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use lectern::content::Library;
use lectern::document::{Direction, Lang};
use lectern::error::Error;
use lectern::locale::audit::{self, Finding};
use lectern::locale::{BASE, Locales, Pack};
use lectern::settings::store::Folders;
use pseudo::write;
use unicode_bidi::{BidiInfo, Level};

#[path = "support/pseudo.rs"]
mod pseudo;

const ARTICLE: &str = "vitamin-d-k2";

/// Asserts that there is no finding, and shows them as the reader would see them.
fn assert_none(findings: &[Finding]) {
    let english = Locales::load(None).pack(&Lang::new(BASE));
    let lines: Vec<_> = findings.iter().map(|finding| finding.say(&english)).collect();
    assert!(lines.is_empty(), "\n{}", lines.join("\n"));
}

fn every_error() -> Vec<Error> {
    let path = || PathBuf::from("/home/ana/notes.txt");
    let text = || "words".to_owned();
    vec![
        Error::NotFound { path: path() },
        Error::Unreachable { path: path(), reason: text() },
        Error::UnknownFormat { path: path() },
        Error::UnknownEnding { path: path(), endings: ".wav, .flac".into() },
        Error::Empty { path: path() },
        Error::TooLarge { path: path(), megabytes: 512 },
        Error::TooManyFiles { path: path(), most: 500 },
        Error::AlreadyThere { path: path() },
        Error::Malformed { path: path(), reason: text() },
        Error::BrokenPattern { pattern: "(a".into(), reason: text() },
        Error::NothingToSay,
        Error::TooManyRules { most: 2000 },
        Error::NoRules { path: path() },
        Error::NoPresets { path: path() },
        Error::NoVoice { path: path() },
        Error::VoiceWithoutDescription { path: path() },
        Error::VoicePhonemes { path: path(), kind: text() },
        Error::VoiceMute { path: path(), reason: text() },
        Error::NoSuchArticle { id: text() },
        Error::VoiceUnavailable { engine: text(), reason: text() },
        Error::VoiceReplaced { voice: text(), reason: text() },
        Error::VoiceOnlyAloud { voice: text() },
        Error::SentenceSkipped { text: text() },
        Error::NoSound { reason: text() },
        Error::DeviceAway { name: text() },
        Error::Usage { word: text() },
        Error::NoSandbox { reason: text() },
        Error::NoWindow { reason: text() },
    ]
}

#[test]
fn every_pack_is_whole_and_every_article_is_aligned() {
    let locales = Locales::load(None);
    assert_none(&audit::packs(&locales, &|_| true));
    assert_none(&Library::new(None).check(&|_| true));
    for file in fs::read_dir("locales").unwrap() {
        let tag = file.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned();
        assert_eq!(locales.pack(&Lang::new(&tag)).lang().as_str(), tag, "packs are found, not listed");
    }
}

#[test]
fn every_error_is_a_sentence_with_all_its_facts_in_every_language() {
    let locales = Locales::load(None);
    let known = fs::read_to_string("src/error.rs").unwrap().matches("=> \"error-").count();
    assert_eq!(every_error().len(), known, "the list in this test has every kind of error");
    for pack in locales.tags().iter().map(|tag| locales.pack(tag)) {
        for error in every_error() {
            let said = pack.error(&error);
            assert!(said != error.key() && !said.contains('{'), "{}: {said}", pack.lang());
            for (name, fact) in error.facts() {
                assert!(said.contains(&fact), "{}: {name} in {said}", pack.lang());
            }
        }
    }
}

#[test]
fn every_pack_describes_itself() {
    let locales = Locales::load(None);
    for pack in locales.tags().iter().map(|tag| locales.pack(tag)) {
        assert_eq!(pack.direction(), pack.lang().direction());
        for id in ["language-name", "language-direction", "sentence-abbreviations"] {
            assert!(pack.has(id), "{}: {id}", pack.lang());
        }
        for abbreviation in pack.rules() {
            assert!(
                abbreviation.ends_with('.') && abbreviation == abbreviation.to_lowercase(),
                "{abbreviation}"
            );
        }
    }
    let rules = locales.pack(&Lang::new("en")).rules();
    assert!(rules.contains(&"dr.".to_owned()) && rules.contains(&"e.g.".to_owned()));
}

#[test]
fn the_nearest_language_is_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let pack = "language-name = Test\nlanguage-direction = ltr\n";
    for tag in ["es", "fr", "de", "pt-BR", "ru", "ar", "zh-Hans"] {
        write(folder.path(), &format!("locales/{tag}.ftl"), pack);
    }
    let locales = Locales::load(Some(folder.path()));
    for (wanted, chosen) in [
        ("en", "en"),
        ("en-GB", "en"),
        ("fr-CA", "fr"),
        ("FR_ca", "fr"),
        ("es-419", "es"),
        ("de_AT.UTF-8", "de"),
        ("pt", "pt-BR"),
        ("pt-PT", "pt-BR"),
        ("pt-BR", "pt-BR"),
        ("ru-Cyrl-RU", "ru"),
        ("ar-EG", "ar"),
        ("zh", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("zh-SG", "zh-Hans"),
        ("zh-TW", "zh-Hans"),
        ("zh-Hant", "zh-Hans"),
        ("zh-Hant-HK", "zh-Hans"),
        ("cmn-CN", "zh-Hans"),
        ("gl", "en"),
        ("tlh", "en"),
        ("", "en"),
        ("%$!", "en"),
    ] {
        assert_eq!(locales.pack(&Lang::new(wanted)).lang().as_str(), chosen, "{wanted}");
        let document = Library::new(Some(folder.path())).load(ARTICLE, &Lang::new(wanted)).unwrap();
        assert_eq!(document.lang.as_str(), chosen, "{wanted}");
    }
    // Traditional characters, once somebody writes them, are nearer to those who read them.
    write(folder.path(), "locales/zh-Hant.ftl", pack);
    let locales = Locales::load(Some(folder.path()));
    assert_eq!(locales.pack(&Lang::new("zh-TW")).lang().as_str(), "zh-Hant");
    assert_eq!(locales.pack(&Lang::new("zh-CN")).lang().as_str(), "zh-Hans");
}

/// Not a test of its own: the program that the next test starts in different surroundings.
#[test]
fn says_the_desktops_language() {
    let folders = Folders::find();
    println!("desktop={}.", Locales::load(Some(&folders.data)).desktop());
}

#[cfg(target_os = "linux")]
#[test]
fn the_desktops_language_is_chosen_at_start() {
    let folder = tempfile::tempdir().unwrap();
    for tag in ["fr", "pt-BR", "zh-Hans"] {
        write(folder.path(), &format!("locales/{tag}.ftl"), "language-name = Test\n");
    }
    for (variables, chosen) in [
        (&[][..], "en"),
        (&[("LANG", "fr_CA.UTF-8")], "fr"),
        (&[("LANG", "pt_PT.UTF-8")], "pt-BR"),
        (&[("LANG", "zh_TW.UTF-8")], "zh-Hans"),
        (&[("LANG", "tlh_XX.UTF-8")], "en"),
        (&[("LANG", "fr_FR.UTF-8"), ("LC_MESSAGES", "pt_BR.UTF-8")], "pt-BR"),
        (&[("LANG", "fr_FR.UTF-8"), ("LC_MESSAGES", "pt_BR.UTF-8"), ("LC_ALL", "en_US.UTF-8")], "en"),
        (&[("LANG", "fr_FR.UTF-8"), ("LANGUAGE", "tlh:zh_CN:fr")], "zh-Hans"),
        (&[("LANG", "fr_FR.UTF-8"), ("LC_ALL", "C.UTF-8"), ("LANGUAGE", "fr")], "en"),
    ] {
        let output = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "says_the_desktops_language", "--nocapture"])
            .env_clear()
            .env("LECTERN_DATA", folder.path())
            .envs(variables.iter().copied())
            .output()
            .unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(said.contains(&format!("desktop={chosen}.")), "{variables:?}: {said}");
    }
}

#[test]
fn the_program_asks_for_each_message_and_only_for_those_there_are() {
    let source = source(Path::new("src"));
    let pack = Locales::load(None).pack(&Lang::new(BASE));
    let is_used = |id: &str| {
        let named = |text: &str| source.contains(&format!("\"{text}\""));
        // Families are asked for as format!("command-{name}"), and parts of a message as format!("{name}-{end}").
        let in_family = |(at, _)| source.contains(&format!("\"{}-{{", &id[..at]));
        let of_a_named = |(at, _): (usize, _)| {
            named(&id[..at]) && named(&id[at + 1..]) && source.contains("\"{name}-{end}\"")
        };
        named(id) || id.match_indices('-').any(in_family) || id.match_indices('-').any(of_a_named)
    };
    assert_none(&audit::unused(&pack, &is_used));
    assert!(!is_used("no-such-message"));

    for call in [".tr(", ".tr_with(", ".attribute("] {
        for (at, _) in source.match_indices(call) {
            let Some(rest) = source[at + call.len()..].trim_start().strip_prefix('"') else { continue };
            let id = rest.split('"').next().unwrap();
            assert!(pack.has(id), "{call}\"{id}\" has no message");
        }
    }
    for id in pack.ids().iter().filter(|id| id.starts_with("check-")) {
        assert!(source.contains(&format!("\"{id}\"")), "{id}");
    }
}

#[test]
fn a_language_dropped_into_the_readers_folder_is_found_with_its_article() {
    let folder = tempfile::tempdir().unwrap();
    let english = fs::read_to_string("locales/en.ftl").unwrap();
    write(folder.path(), "locales/qps-ploc.ftl", &pseudo::pack(&english));
    let article = Library::new(None).load(ARTICLE, &Lang::new("en")).unwrap();
    write(folder.path(), &format!("content/{ARTICLE}/qps-ploc.ron"), &pseudo::article(&article));

    let locales = Locales::load(Some(folder.path()));
    assert_eq!(locales.problems(), []);
    let tag = Lang::new("qps-Ploc");
    assert!(locales.tags().contains(&tag), "{:?}", locales.tags());
    let pack = locales.pack(&tag);
    assert_eq!(pack.name(), "Ƥšéûðö");
    let error = Error::TooLarge { path: "/a/b.txt".into(), megabytes: 512 };
    let (said, plain) = (pack.error(&error), locales.pack(&Lang::new("en")).error(&error));
    assert!(said.contains("/a/b.txt") && said.contains("512") && !said.contains("larger"), "{said}");
    assert!(said.chars().count() * 10 >= plain.chars().count() * 12, "{said}");
    assert_none(&audit::packs(&locales, &|_| true));

    let library = Library::new(Some(folder.path()));
    let info = library.articles().into_iter().find(|info| info.id == ARTICLE).unwrap();
    assert!(info.langs.contains(&tag) && info.langs.contains(&Lang::new("fr")), "{:?}", info.langs);
    let document = library.load(ARTICLE, &tag).unwrap();
    assert_eq!((document.lang.clone(), document.blocks.len()), (tag, article.blocks.len()));
    assert!(document.title.contains("ṽîţåɱîñ"), "{}", document.title);
    assert_none(&library.check(&|_| true));
}

#[test]
fn latin_in_arabic_and_arabic_in_latin_read_right() {
    let folder = tempfile::tempdir().unwrap();
    let arabic = "language-direction = rtl\nerror-not-found = لا يوجد ملف باسم { $path }.\n";
    write(folder.path(), "locales/ar.ftl", arabic);
    write(folder.path(), "locales/de.ftl", "error-sentence-skipped = Ausgelassen: { $text } 3 x\n");
    let locales = Locales::load(Some(folder.path()));

    let path = "/home/ana/notes (2)";
    let said = locales.pack(&Lang::new("ar")).error(&Error::NotFound { path: path.into() });
    assert!(as_seen(&said, Direction::Rtl).contains(path), "{said}");
    let bare = said.replace(['\u{2068}', '\u{2069}'], "");
    assert!(!as_seen(&bare, Direction::Rtl).contains(path), "the isolates are needed");

    let said = locales.pack(&Lang::new("de")).error(&Error::SentenceSkipped { text: "كتاب".into() });
    assert!(as_seen(&said, Direction::Ltr).ends_with("باتك 3 x"), "{said}");
    let bare = said.replace(['\u{2068}', '\u{2069}'], "");
    assert!(!as_seen(&bare, Direction::Ltr).ends_with("باتك 3 x"), "the isolates are needed");

    let plain = locales.pack(&Lang::new("en")).error(&Error::NotFound { path: path.into() });
    assert!(!plain.contains('\u{2068}'), "nothing invisible where nothing runs the other way");
}

/// The characters of a line from left to right, as they appear on the screen.
fn as_seen(text: &str, direction: Direction) -> String {
    let level = match direction {
        Direction::Ltr => Level::ltr(),
        Direction::Rtl => Level::rtl(),
    };
    let info = BidiInfo::new(text, Some(level));
    let paragraph = &info.paragraphs[0];
    info.reorder_line(paragraph, paragraph.range.clone()).replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn packs_can_be_used_from_any_thread() {
    fn can_be_shared<T: Send + Sync + 'static>() {}
    can_be_shared::<Pack>();
    can_be_shared::<Locales>();
}

/// All of the program's own text, without its tests.
fn source(folder: &Path) -> String {
    let mut all = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.push_str(&source(&path));
        } else {
            let text = fs::read_to_string(path).unwrap();
            all.push_str(text.split("#[cfg(test)]").next().unwrap());
        }
    }
    all
}
