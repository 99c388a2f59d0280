//! Opening files: what is in them, whatever they hold.
//!
//! `fixtures/text/<what it shows>/input.txt` is a file, `document.txt` what must come of it: title and language, then each
//! block with its kind and its links. Run with `UPDATE=1` to write what comes of it now, and read the difference.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

use std::path::Path;
use std::{env, fs};

use lectern::content::Library;
use lectern::document::{Document, Kind, Lang};
use lectern::error::Error;
use lectern::import;
use proptest::prelude::*;

fn read(bytes: &[u8]) -> Result<Document, Error> {
    import::read(bytes, Path::new("some file.txt"), &Lang::new("en"))
}

fn texts(bytes: &[u8]) -> Vec<String> {
    read(bytes).unwrap().blocks.into_iter().map(|block| block.text).collect()
}

/// What the golden file holds.
fn listing(document: &Document) -> String {
    let mut listing = format!("title: {}\nlang: {}\n\n", document.title, document.lang);
    for block in &document.blocks {
        let number = block.number.map(|number| format!(" {number}")).unwrap_or_default();
        listing.push_str(format!("[{:?}{number}] {}", block.kind, block.text).trim_end());
        listing.push('\n');
        for (range, target) in block.links() {
            listing.push_str(&format!("    {} -> {target:?}\n", &block.text[range.clone()]));
        }
    }
    listing
}

#[test]
fn every_file_becomes_the_document_its_readers_expect() {
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/text");
    let mut folders: Vec<_> = fs::read_dir(home).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    assert!(folders.len() >= 10);
    let mut wrong = Vec::new();
    for folder in folders {
        let document = import::open(&folder.join("input.txt"), &Lang::new("en")).unwrap();
        let found = listing(&document);
        let golden = folder.join("document.txt");
        if env::var_os("UPDATE").is_some() {
            fs::write(&golden, &found).unwrap();
        }
        let expected = fs::read_to_string(&golden).unwrap_or_default();
        if found != expected {
            wrong.push(format!("{}:\n--- expected\n{expected}\n--- found\n{found}", folder.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The bundled article, as somebody would copy it into a file.
fn article(lang: &Lang) -> Vec<String> {
    let document = Library::new(None).load("vitamin-d-k2", lang).unwrap();
    document.blocks.into_iter().map(|block| block.text).filter(|text| !text.is_empty()).collect()
}

#[test]
fn the_language_of_a_text_is_known_whatever_the_reader_s() {
    let langs =
        Library::new(None).articles().into_iter().find(|article| article.id == "vitamin-d-k2").unwrap().langs;
    assert!(langs.len() >= 8, "{langs:?}");
    for lang in &langs {
        let text = article(lang).join("\n\n");
        for reader in &langs {
            let document = import::read(text.as_bytes(), Path::new("a.txt"), reader).unwrap();
            assert_eq!(document.lang.primary(), lang.primary(), "for a reader of {reader}");
            let marked: Vec<_> = document.blocks.iter().filter(|block| block.lang.is_some()).collect();
            assert!(marked.is_empty(), "{lang}: {marked:?}");
        }
        // The reader's own way of it is theirs.
        let region = Lang::new(&format!("{}-ZZ", lang.primary()));
        assert_eq!(import::read(text.as_bytes(), Path::new("a.txt"), &region).unwrap().lang, region);
    }
}

#[test]
fn a_long_paragraph_in_another_language_has_a_language_of_its_own() {
    let long = |tag: &str| article(&Lang::new(tag)).into_iter().find(|text| text.len() > 400).unwrap();
    let parts = [long("de"), long("fr"), long("de"), long("de"), long("es"), "Une phrase courte.".into()];
    let document = import::read(parts.join("\n\n").as_bytes(), Path::new("a.txt"), &Lang::new("en")).unwrap();
    let langs: Vec<&str> = (0..document.blocks.len()).map(|block| document.lang_of(block).as_str()).collect();
    assert_eq!(langs, ["de", "fr", "de", "de", "es", "de"]);
}

#[test]
fn a_file_that_is_not_there_is_said_to_be_missing() {
    let path = Path::new("/no/such/file.txt");
    assert_eq!(import::open(path, &Lang::new("en")), Err(Error::NotFound { path: path.to_owned() }));
    let folder = env::temp_dir();
    assert!(matches!(import::open(&folder, &Lang::new("en")), Err(Error::Unreachable { .. })));
}

#[test]
fn a_file_with_nothing_to_read_is_said_to_be_empty() {
    let empty = Err(Error::Empty { path: "some file.txt".into() });
    for bytes in [
        b"".as_slice(),
        b" \r\n\t\n ",
        b"\xef\xbb\xbf",
        b"\xff\xfe",
        "\u{feff}\u{200b}\n".as_bytes(),
        b"-----\n",
    ] {
        assert_eq!(read(bytes), empty, "{bytes:?}");
    }
}

#[test]
fn a_file_that_is_no_text_is_refused() {
    let noise: Vec<u8> = (0..100_000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0\0\0\x01\0\x08\x06\0\0\0";
    let elf = fs::read(env::current_exe().unwrap()).unwrap();
    let pdf = b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n";
    let late = [b"A header line in plain letters.\n".repeat(400).as_slice(), &noise].concat();
    for bytes in [noise.as_slice(), png, &elf[..1 << 20], pdf, &[0; 4096], &late] {
        assert_eq!(read(bytes), Err(Error::UnknownFormat { path: "some file.txt".into() }));
    }
}

#[test]
fn a_file_too_large_for_memory_is_refused_before_it_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("huge.txt");
    fs::File::create(&path).unwrap().set_len((import::LARGEST_MEGABYTES << 20) + 1).unwrap();
    let refused = Err(Error::TooLarge { path: path.clone(), megabytes: 64 });
    assert_eq!(import::open(&path, &Lang::new("en")), refused);
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_without_an_end_is_refused() {
    let path = Path::new("/dev/zero");
    let refused = Err(Error::TooLarge { path: path.to_owned(), megabytes: 64 });
    assert_eq!(import::open(path, &Lang::new("en")), refused);
}

#[test]
fn a_huge_line_is_parted_into_blocks_that_can_be_shown() {
    let line = "word and another word, then a stop. ".repeat(60_000);
    let document = read(line.as_bytes()).unwrap();
    assert!(document.blocks.len() > 100);
    assert!(document.blocks.iter().all(|block| block.text.len() < 20_000 && block.text.ends_with("stop.")));
    let solid = read("x".repeat(3_000_000).as_bytes()).unwrap();
    assert_eq!(solid.blocks.iter().map(|block| block.text.len()).sum::<usize>(), 3_000_000);
}

#[test]
fn stray_bytes_cost_no_more_than_themselves() {
    let text = "A long enough sentence with a stray zero in it, and some more words to follow. ".repeat(3);
    assert_eq!(texts(text.replacen("zero", "ze\0ro", 1).as_bytes()), [text.trim()]);
    let lone: Vec<u8> = [0xfeff, 0xd800]
        .into_iter()
        .chain("And a sentence with some more words in it.".encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    assert_eq!(texts(&lone), ["\u{fffd}And a sentence with some more words in it."]);
    let mut cut = "Die schöne Größe der süßen Äpfel".as_bytes().to_vec();
    cut.push(0xc3);
    assert_eq!(texts(&cut), ["Die schöne Größe der süßen Äpfel"]);
}

#[test]
fn the_same_text_comes_from_every_encoding() {
    let text = "Schöne Grüße aus Köln. Das Café hat für alle geöffnet, auch am Übergang der Straße.";
    let utf_16 = |bytes: fn(u16) -> [u8; 2]| {
        format!("\u{feff}{text}").encode_utf16().flat_map(bytes).collect::<Vec<u8>>()
    };
    let windows: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let marked = format!("\u{feff}{text}").into_bytes();
    for bytes in [text.as_bytes(), &marked, &utf_16(u16::to_le_bytes), &utf_16(u16::to_be_bytes), &windows] {
        assert_eq!(texts(bytes), [text]);
    }
}

#[test]
fn the_files_name_is_the_title_where_the_text_has_none() {
    let title =
        |name: &str| import::read(b"Only a sentence.", Path::new(name), &Lang::new("en")).unwrap().title;
    assert_eq!(title("/some/where/my_notes.txt"), "my notes");
    assert_eq!(title("-"), "Only a sentence.");
}

/// Text with everything that the importer looks at.
fn texty() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("A title"),
        Just("Some words that go on for a while, then stop."),
        Just("\n"),
        Just("\n\n"),
        Just("\r\n"),
        Just("\r"),
        Just("  "),
        Just("\t"),
        Just("- "),
        Just("1. "),
        Just("Note: "),
        Just("© 2020 "),
        Just("Back to top"),
        Just("今天天气"),
        Just("==="),
        Just("---"),
        Just("* * *"),
        Just("\u{c}"),
        Just("\u{2029}"),
        Just("\u{3000}"),
        Just("-"),
        Just("\u{ad}"),
        Just("مرحبا"),
        Just("A title | A site"),
        Just("By Ann"),
        Just("?"),
        Just(":"),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

fn check(bytes: &[u8]) -> Result<(), TestCaseError> {
    let Ok(document) = read(bytes) else { return Ok(()) };
    prop_assert!(!document.title.is_empty());
    for block in &document.blocks {
        prop_assert_eq!(block.text.is_empty(), block.kind == Kind::Rule);
        prop_assert_eq!(block.text.trim(), block.text.as_str());
        prop_assert!(!block.text.contains(['\n', '\r', '\t', '\0']));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_becomes_a_document(text in texty()) {
        check(text.as_bytes())?;
        let readable = text.chars().any(|c| c.is_alphabetic() && c != 'ـ');
        prop_assert!(!readable || read(text.as_bytes()).is_ok());
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        check(&bytes)?;
    }

    #[test]
    fn any_unicode_is_read_or_refused(text in "\\PC{0,200}") {
        check(text.as_bytes())?;
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        check(&wide)?;
    }
}
