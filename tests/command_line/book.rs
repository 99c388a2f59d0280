//! A book with speech: valid for EPUBCheck, complete, and each word marked when it is heard.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Read as _;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use lectern::document::builder::Builder;
use lectern::document::{Block, Document, Header, Image, Inline, Kind, Lang, Mark, Position, Target};
use lectern::narration::export::book::{Book, Level};
use lectern::narration::export::{Manner, Target as _, render_all};
use lectern::segment::{Rules, Segments};
use lectern::voice::silent::Silent;
use serde_json::Value;
use zip::{CompressionMethod, ZipArchive};

use crate::program::{DESKTOPS, Home, article};
use crate::sounds::heard_by;

/// The files of a book.
struct Opened(ZipArchive<File>);

impl Opened {
    fn new(path: &Path) -> Self {
        Self(ZipArchive::new(File::open(path).unwrap()).unwrap())
    }

    fn bytes(&mut self, name: &str) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.0.by_name(name).unwrap().read_to_end(&mut bytes).unwrap();
        bytes
    }

    fn text(&mut self, name: &str) -> String {
        String::from_utf8(self.bytes(name)).unwrap()
    }

    fn names(&self, folder: &str) -> Vec<String> {
        let names = self.0.file_names().map(|name| name.unwrap().into_owned());
        let mut names: Vec<_> = names.filter(|name| name.starts_with(folder)).collect();
        names.sort();
        names
    }
}

/// The values of an attribute, in order.
fn values<'a>(text: &'a str, attribute: &str) -> Vec<&'a str> {
    let parts = text.split(&format!(" {attribute}=\"")).skip(1).collect::<Vec<_>>();
    parts.into_iter().map(|part| part.split('"').next().unwrap()).collect()
}

fn seconds(value: &str) -> f64 {
    value.strip_suffix('s').unwrap().parse().unwrap()
}

/// Fails with what EPUBCheck has against the book, if anything.
fn is_valid(path: &Path) {
    // Debian's command is the archive itself, which the system may not know how to start.
    let archive = Path::new("/usr/share/java/epubcheck.jar");
    let mut command = if archive.exists() {
        let mut command = Command::new("java");
        command.arg("-jar").arg(archive);
        command
    } else {
        Command::new("epubcheck")
    };
    let output = command.arg("--failonwarnings").arg(path).output();
    let output = output.expect("EPUBCheck is installed: apt-get install epubcheck default-jre-headless");
    let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
}

/// The text within an element of that id, without markup.
fn marked(page: &str, id: &str) -> String {
    let begun = page.split(&format!("id=\"{id}\">")).nth(1).unwrap();
    let mut parts = begun.split('<');
    let mut inner = parts.next().unwrap().to_owned();
    let mut depth = 1;
    for (tag, text) in parts.filter_map(|part| part.split_once('>')) {
        depth += i32::from(tag.starts_with("span")) - i32::from(tag == "/span");
        if depth == 0 {
            break;
        }
        inner.push_str(text);
    }
    inner.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

fn check(home: &Home, tag: &str, level: &str) {
    home.run(&format!("export --locale {tag} --to a.epub --level {level} --timings a.json")).done();
    is_valid(&home.path("a.epub"));
    let timings: Value = serde_json::from_slice(&fs::read(home.path("a.json")).unwrap()).unwrap();
    let mut book = Opened::new(&home.path("a.epub"));
    {
        let first = book.0.by_index(0).unwrap();
        assert_eq!(first.name().unwrap(), "mimetype");
        assert_eq!(first.compression(), CompressionMethod::Stored);
    }
    assert_eq!(book.text("mimetype"), "application/epub+zip");
    let text = article(tag);
    let document = text.document();
    let package = book.text("EPUB/package.opf");
    assert!(package.contains(&format!("<dc:title>{}</dc:title>", document.title)), "{package}");
    assert!(package.contains(&format!("<dc:language>{tag}</dc:language>")), "{package}");
    let direction = if tag == "ar" { "rtl" } else { "ltr" };
    assert_eq!(values(&package, "page-progression-direction"), [direction]);
    assert!(package.contains("synchronizedAudioText"));

    let sections = book.names("EPUB/text/");
    let headings = document.blocks.iter().filter(|block| matches!(block.kind, Kind::Heading(_))).count();
    assert_eq!(sections.len(), headings, "the article begins with a heading");
    assert_eq!(values(&book.text("EPUB/contents.xhtml"), "href").len(), headings);

    let sentences = timings["sentences"].as_array().unwrap();
    let mut expected: Vec<(f64, &str)> = Vec::new();
    for sentence in sentences {
        match level {
            "sentence" => {
                expected.push((sentence["start_s"].as_f64().unwrap(), sentence["text"].as_str().unwrap()))
            }
            _ => expected.extend(
                sentence["words"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|word| (word["start_s"].as_f64().unwrap(), word["text"].as_str().unwrap())),
            ),
        }
    }
    let (mut expected, mut begin, mut total_ms) = (expected.into_iter(), 0.0, 0.0);
    for (number, name) in sections.iter().enumerate() {
        let page = book.text(name);
        let head = page.split("<head>").next().unwrap();
        assert_eq!((values(head, "lang"), values(head, "dir")), (vec![tag], vec![direction]));
        let ids = values(&page, "id");
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "an id names one element");
        let overlay = book.text(&format!("EPUB/overlay/{number:04}.smil"));
        let (starts, ends) = (values(&overlay, "clipBegin"), values(&overlay, "clipEnd"));
        let sources = values(&overlay, "src");
        let texts: Vec<_> = sources.iter().filter(|source| source.contains('#')).collect();
        assert_eq!((starts.len(), ends.len()), (texts.len(), texts.len()));
        assert!(starts[1..].iter().eq(&ends[..ends.len() - 1]), "no sound is left out");
        for (index, (start, source)) in starts.iter().zip(&texts).enumerate() {
            let (at, word) = expected.next().unwrap();
            // The first clip begins with the sound, the others with their words.
            let at = if index == 0 { begin } else { at };
            assert!(
                (seconds(start) - (at - begin)).abs() <= 0.001,
                "{tag}: {word} at {start}, not {}",
                at - begin
            );
            let (file, id) = source.split_once('#').unwrap();
            assert!(name.ends_with(file.trim_start_matches("..")), "{source} in {name}");
            assert_eq!(marked(&page, id), word, "{tag} {id}");
        }
        let long = seconds(ends[ends.len() - 1]);
        let told = format!("refines=\"#overlay{number}\">{long:.3}s<");
        assert!(package.contains(&told), "{told} in {package}");
        fs::write(home.path("part.mp3"), book.bytes(&format!("EPUB/sound/{number:04}.mp3"))).unwrap();
        heard_by("mpg123", &["-q", "-w", "part.wav", "part.mp3"], &home.path(""));
        let sound = hound::WavReader::open(home.path("part.wav")).unwrap();
        let length = f64::from(sound.duration()) / f64::from(sound.spec().sample_rate);
        assert!((length - long).abs() <= 0.001, "{tag} {number}: {length} s of sound, {long} s told");
        begin += length;
        total_ms += long;
    }
    assert!(expected.next().is_none(), "every word is marked");
    assert!(package.contains(&format!("<meta property=\"media:duration\">{total_ms:.3}s<")), "{package}");
    assert!((total_ms - timings["duration_s"].as_f64().unwrap()).abs() < 0.02);
}

#[test]
fn a_book_of_the_article_marks_each_word_when_it_is_heard_in_every_language() {
    for (tag, _) in DESKTOPS {
        check(&Home::new(), tag, "word");
    }
}

#[test]
fn a_book_can_mark_sentences() {
    check(&Home::new(), "fr", "sentence");
}

fn cell(row: u16, column: u16, header: Header, text: &str) -> Block {
    Block::new(Kind::Cell { row, column, header }, text)
}

/// A text with one of everything, and with what is hard to write down.
fn everything() -> Document {
    let png = include_bytes!("../snapshots/themes/white-on-black-en-100.png");
    let mut builder = Builder::new(Lang::new("en"));
    builder.block(Kind::Paragraph, "Before <any> heading & so on. \"Quoted\"\u{1}.");
    builder.block(Kind::Heading(1), "All & everything");
    builder.block(Kind::Heading(3), "Deep");
    builder.block(Kind::Lead, "In short.");
    builder.block(Kind::Rule, "");
    builder.item(0, None, "One fish.").item(1, Some(3), "Three. Four.").item(1, Some(4), "Four.");
    builder.inside(1, Kind::Paragraph, "Still in the list.").item(0, Some(1), "Another list.");
    builder.block(Kind::Quotation, "Somebody said so.").block(Kind::Code, "let a = 1;\n\n  b < c && d");
    builder.block(Kind::Heading(2), "After").block(Kind::Note, "A note.").block(Kind::Rights, "© Nobody");
    builder.figure(Image::new(&png[..], "A picture"), "Its caption.");
    let mut document = builder.finish("A <title> & more");
    document.blocks.push(cell(0, 0, Header::Column, "A"));
    document.blocks.push(cell(0, 1, Header::Column, "B"));
    document.blocks.push(cell(1, 0, Header::Row, "one"));
    document.blocks.push(cell(1, 1, Header::None, "two"));
    document.blocks.push(cell(0, 0, Header::None, "another table"));
    let mut linked = Block::new(Kind::Paragraph, "Some bold links, mixed up. See مرحبا there.");
    let mark = |range: std::ops::Range<usize>, mark| Inline { range, mark };
    linked.inlines = vec![
        mark(0..15, Mark::Emphasis),
        mark(5..9, Mark::Strong),
        mark(7..15, Mark::Link(Target::Address("https://example.org/ä b?x=1&y=<2>".into()))),
        mark(27..30, Mark::Link(Target::Place(Position::new(1, 0)))),
        mark(31..41, Mark::Lang(Lang::new("ar"))),
        mark(42..47, Mark::Link(Target::Address("javascript:alert(1)".into()))),
    ];
    document.blocks.push(linked);
    document
}

#[test]
fn a_book_of_everything_is_valid_and_keeps_its_structure() {
    for (level, lang) in [(Level::Word, "en"), (Level::Sentence, "en"), (Level::Word, "ar")] {
        let home = Home::new();
        let path = home.path("a.epub");
        let mut document = everything();
        document.lang = Lang::new(lang);
        let text = Segments::new(Arc::new(document), Arc::new(Rules::default()));
        let mut book = Book::create(&path, &text, level, "Contents").unwrap();
        let manner = Manner::default();
        render_all(&text, &mut Silent, manner, &mut |_, _| Ok(()), &mut book).unwrap();
        assert!(!path.exists(), "nothing has its name before it is whole");
        Box::new(book).finish().unwrap();
        is_valid(&path);
        let mut book = Opened::new(&path);
        let pages: String = book.names("EPUB/text/").iter().map(|name| book.text(name)).collect();
        for part in [
            "<h1 id=",
            "<h3 id=",
            "<ul>",
            "<li value=\"3\">",
            "<blockquote",
            "<pre",
            "<aside",
            "<hr",
            "<table>",
            "<th scope=\"col\"",
            "<th scope=\"row\"",
            "<em>",
            "<img src=",
            "<strong>",
            "&lt;",
            "href=\"https://example.org/%C3%A4%20b?x=1&amp;y=%3C2%3E\"",
        ] {
            assert!(pages.contains(part), "{part} in {pages}");
        }
        assert_eq!(pages.matches("<table>").count(), 2);
        assert!(!pages.contains("javascript") && !pages.contains('\u{1}'));
    }
}
