//! Sentences and words, in every script.
//!
//! `fixtures/sentences/<language>/input.txt` is a text, a paragraph a line; `abbreviations.txt` is what a locale pack would
//! add, a line each; `sentences.txt` is what must be found: each sentence on a line, its words under it. Run with
//! `UPDATE=1` to write what is found now, and read the difference. A new language is a new folder.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{env, fs};

use lectern::document::builder::Builder;
use lectern::document::{Document, Kind, Lang, Place, Position};
use lectern::segment::sentence::LONGEST;
use lectern::segment::{Rules, Segments, word};
use proptest::prelude::*;

fn document(lang: &str, paragraphs: &[&str]) -> Document {
    let mut builder = Builder::new(Lang::new(lang));
    for paragraph in paragraphs {
        builder.block(Kind::Paragraph, paragraph);
    }
    builder.finish("")
}

fn segments(lang: &str, abbreviations: &[&str], paragraphs: &[&str]) -> Segments {
    let rules = Rules { abbreviations: abbreviations.iter().map(ToString::to_string).collect() };
    Segments::new(Arc::new(document(lang, paragraphs)), Arc::new(rules))
}

/// What the golden file holds.
fn listing(segments: &Segments) -> String {
    let mut listing = String::new();
    for (block, source) in segments.document().blocks.iter().enumerate() {
        for (sentence, range) in segments.sentences(block).iter().enumerate() {
            let words: Vec<_> =
                segments.words(block, sentence).into_iter().map(|word| &source.text[word]).collect();
            listing.push_str(&format!("{}\n    {}\n", &source.text[range.clone()], words.join(" | ")));
        }
        listing.push('\n');
    }
    listing
}

fn folders(parent: &Path) -> Vec<PathBuf> {
    let mut folders: Vec<_> = fs::read_dir(parent).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    folders
}

#[test]
fn every_language_has_the_sentences_and_words_its_readers_see() {
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/sentences");
    let folders = folders(&home);
    assert!(folders.len() >= 10);
    let mut wrong = Vec::new();
    for folder in folders {
        let lang = folder.file_name().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(folder.join("input.txt")).unwrap();
        let abbreviations = fs::read_to_string(folder.join("abbreviations.txt")).unwrap_or_default();
        let abbreviations: Vec<_> = abbreviations.lines().collect();
        let found = listing(&segments(&lang, &abbreviations, &text.lines().collect::<Vec<_>>()));
        let golden = folder.join("sentences.txt");
        if env::var_os("UPDATE").is_some() {
            fs::write(&golden, &found).unwrap();
        }
        let expected = fs::read_to_string(&golden).unwrap_or_default();
        if found != expected {
            wrong.push(format!("{lang}:\n--- expected\n{expected}\n--- found\n{found}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn reading_goes_from_sentence_to_sentence_and_leaves_out_what_cannot_be_spoken() {
    let mut builder = Builder::new(Lang::new("en"));
    builder.block(Kind::Heading(1), "Title").block(Kind::Rule, "").block(Kind::Paragraph, "One. Two.");
    builder.block(Kind::Paragraph, "* * *").block(Kind::Paragraph, "Three!");
    let segments = Segments::new(Arc::new(builder.finish("")), Arc::default());

    let mut forward = vec![segments.first().unwrap()];
    while let Some(next) = segments.next_sentence(*forward.last().unwrap()) {
        forward.push(next);
    }
    let texts: Vec<_> = forward.iter().map(|&place| segments.text(place)).collect();
    assert_eq!(texts, ["Title", "One.", "Two.", "Three!"]);

    let mut backward = vec![segments.last_sentence().unwrap()];
    while let Some(previous) = segments.previous_sentence(*backward.last().unwrap()) {
        backward.push(previous);
    }
    backward.reverse();
    assert_eq!(backward, forward);

    assert_eq!(segments.next_block(forward[1]), Some(forward[3]));
    assert_eq!(segments.previous_block(forward[3]), Some(forward[1]));
    let last: Vec<_> = forward.iter().map(|&place| segments.is_last_of_block(place)).collect();
    assert_eq!(last, [true, false, true, true]);
}

#[test]
fn a_place_that_does_not_exist_becomes_the_nearest_that_does() {
    let segments = segments("en", &[], &["One two. Three four five.", "Six."]);
    let place = |block, sentence, word| Place { block, sentence, word };
    assert_eq!(segments.clamp(place(0, 1, 2)), Some(place(0, 1, 2)));
    assert_eq!(segments.clamp(place(0, 1, 9)), Some(place(0, 1, 2)));
    assert_eq!(segments.clamp(place(0, 9, 0)), Some(place(0, 1, 0)));
    assert_eq!(segments.clamp(place(9, 9, 9)), Some(place(1, 0, 0)));
    assert_eq!(segments.clamp(place(usize::MAX, usize::MAX, usize::MAX)), Some(place(1, 0, 0)));
    assert_eq!(segments.text(place(5, 0, 0)), "");
    assert!(segments.sentences(5).is_empty() && segments.words(0, 5).is_empty());
}

#[test]
fn a_byte_between_words_is_the_word_after_it() {
    let segments = segments("en", &[], &["One, two. Three."]);
    let place = |byte| segments.place(Position::new(0, byte)).map(|place| (place.sentence, place.word));
    let found: Vec<_> =
        [0, 2, 3, 4, 7, 8, 9, 10, 15, 99].into_iter().map(|byte| place(byte).unwrap()).collect();
    assert_eq!(found, [(0, 0), (0, 0), (0, 1), (0, 1), (0, 1), (0, 1), (0, 1), (1, 0), (1, 0), (1, 0)]);
}

#[test]
fn a_document_without_text_has_no_places() {
    let mut builder = Builder::new(Lang::new("en"));
    builder.block(Kind::Rule, "");
    let segments = Segments::new(Arc::new(builder.finish("")), Arc::default());
    assert_eq!((segments.first(), segments.last_sentence()), (None, None));
    assert_eq!((segments.clamp(Place::default()), segments.place(Position::default())), (None, None));
    assert_eq!(segments.position(Place::default()), Position::default());
}

#[test]
fn the_authors_sentences_are_kept_as_they_are() {
    let mut builder = Builder::new(Lang::new("en"));
    builder.sentences(Kind::Paragraph, [("One. Still one.", None), ("…", None), ("Two", None)]);
    let segments = Segments::new(Arc::new(builder.finish("")), Arc::default());
    let texts: Vec<_> = (0..3).map(|n| segments.text(Place::sentence(0, n))).collect();
    assert_eq!(texts, ["One. Still one.", "…", "Two"]);
    assert_eq!(segments.next_sentence(Place::sentence(0, 0)), Some(Place::sentence(0, 2)));
}

#[test]
fn a_book_is_open_before_its_sentences_are_found() {
    let paragraph = "It was a dark night. Nobody knew why the lamp at the gate was lit. ".repeat(10);
    let paragraphs: Vec<_> = (0..5000).map(|_| paragraph.as_str()).collect();
    let document = Arc::new(document("en", &paragraphs));
    assert!(document.blocks.iter().map(|block| block.text.len()).sum::<usize>() > 3_000_000);
    let segments = Segments::new(document, Arc::default());
    assert_eq!(segments.sentences(4000).len(), 20);
    assert!(format!("{segments:?}").contains("found: 1"), "{segments:?}");
}

#[test]
fn threads_may_ask_at_once() {
    let segments = Arc::new(segments("th", &[], &["สวัสดีชาวโลก ฉันรักหนังสือ", "今天天气很好。我们去图书馆。"]));
    let threads: Vec<_> = (0..4)
        .map(|_| {
            let segments = Arc::clone(&segments);
            std::thread::spawn(move || listing(&segments))
        })
        .collect();
    let listings: Vec<_> = threads.into_iter().map(|thread| thread.join().unwrap()).collect();
    assert!(listings.iter().all(|found| *found == listings[0] && found.contains("ชาว")));
}

/// Text that looks like text, in many scripts, with every mark that the rules look at.
fn texty() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("Dr."),
        Just("J."),
        Just("3."),
        Just("z. B."),
        Just("U.S."),
        Just("vitamin D."),
        Just("K2"),
        Just("word"),
        Just("Word"),
        Just("Слово."),
        Just("كلمة؟"),
        Just("今天天气很好。"),
        Just("สวัสดี"),
        Just("“Yes!”"),
        Just("« Oui ! »"),
        Just("🙂"),
        Just("***"),
        Just("..."),
        Just(";"),
        Just("—"),
        Just("-"),
        Just("’"),
        Just("e\u{301}"),
        Just("\u{a0}"),
        Just("\u{202f}"),
        Just("\u{200b}"),
        Just("\u{ad}"),
        Just("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
    ];
    prop::collection::vec((piece, prop_oneof![Just(" "), Just(""), Just(" ")]), 0..80)
        .prop_map(|pieces| pieces.into_iter().map(|(piece, gap)| format!("{piece}{gap}")).collect())
}

/// What must hold for the sentences and words of any text.
fn check(text: &str, lang: &str) -> Result<(), TestCaseError> {
    let segments = segments(lang, &["dr.", "z.b."], &[text, "Last."]);
    let document = Arc::clone(segments.document());
    for (block, source) in document.blocks.iter().enumerate() {
        let text = source.text.as_str();
        let sentences = segments.sentences(block);
        let mut end = 0;
        for (n, range) in sentences.iter().enumerate() {
            prop_assert!(
                text.get(range.clone()).is_some_and(|found| !found.is_empty() && found == found.trim())
            );
            prop_assert!(text[end..range.start].trim().is_empty(), "something between two sentences");
            end = range.end;
            prop_assert!(
                text[range.clone()].chars().count() <= LONGEST || !word::has_word(&text[range.clone()])
            );

            let words = segments.words(block, n);
            prop_assert_eq!(words.is_empty(), !word::has_word(&text[range.clone()]));
            let mut after = range.start;
            for (w, found) in words.iter().enumerate() {
                prop_assert!(found.start >= after && found.end <= range.end && found.start < found.end);
                prop_assert!(!word::has_word(&text[after..found.start]), "a letter outside the words");
                prop_assert!(word::has_word(&text[found.clone()]));
                after = found.end;
                let place = Place { block, sentence: n, word: w };
                prop_assert_eq!(segments.position(place), Position::new(block, found.start));
                prop_assert_eq!(segments.place(segments.position(place)), Some(place));
                prop_assert_eq!(segments.clamp(place), Some(place));
            }
            prop_assert!(!word::has_word(&text[after..range.end]), "a letter outside the words");
        }
        prop_assert!(text[end..].trim().is_empty(), "something after the last sentence");
        let wordless = (0..sentences.len()).filter(|&n| segments.words(block, n).is_empty()).count();
        let short = text.chars().count() <= LONGEST;
        prop_assert!(!short || wordless == usize::from(!word::has_word(text) && !sentences.is_empty()));
        for byte in 0..=text.len() {
            prop_assert!(
                segments
                    .place(Position::new(block, byte))
                    .is_some_and(|place| place.block == block || sentences.is_empty())
            );
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn sentences_hold_every_word_of_any_text(text in texty(), lang in prop_oneof![Just("en"), Just("de"), Just("zh-Hans")]) {
        check(&text, lang)?;
    }

    #[test]
    fn sentences_hold_every_word_of_any_unicode(text in "\\PC{0,400}") {
        check(&text, "en")?;
    }

    #[test]
    fn any_place_can_be_asked_for(block in any::<usize>(), sentence in 0_usize..9, word in any::<usize>(), byte in any::<usize>()) {
        let segments = segments("en", &[], &["One two. Three.", "Four!"]);
        for block in [block, block % 4] {
            let place = Place { block, sentence, word };
            let near = segments.clamp(place).unwrap();
            prop_assert!(segments.word_span(near).is_some());
            prop_assert!(segments.place(Position::new(block, byte)).is_some());
            segments.next_sentence(place);
            segments.previous_sentence(place);
            segments.next_block(place);
            segments.previous_block(place);
            segments.is_last_of_block(place);
        }
    }
}
