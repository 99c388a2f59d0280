//! `lectern show`: what is in a text, from every place a text can come from.

use serde_json::{Value, json};

use crate::program::{DESKTOPS, Home, article};

#[test]
fn the_article_is_shown_as_data_with_every_sentence() {
    let home = Home::new();
    for (tag, desktop) in DESKTOPS {
        let shown = home.run_on(desktop, "show --json").json();
        let text = article(tag);
        let document = text.document();
        let names: Vec<&str> = shown.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(names, ["blocks", "dir", "lang", "title"]);
        assert_eq!(shown["title"], document.title);
        assert_eq!(shown["lang"], tag);
        assert_eq!(shown["dir"], if tag == "ar" { "rtl" } else { "ltr" });
        let blocks = shown["blocks"].as_array().unwrap();
        assert_eq!(blocks.len(), document.blocks.len());
        for (index, block) in blocks.iter().enumerate() {
            let mut names: Vec<&str> = block.as_object().unwrap().keys().map(String::as_str).collect();
            names.retain(|name| *name != "level");
            assert_eq!(names, ["kind", "lang", "sentences", "text"]);
            assert_eq!(block["kind"] == "heading", block["level"].is_u64(), "{block}");
            assert_eq!(block["kind"] == "heading", block.get("level").is_some(), "{block}");
            let own = &document.blocks[index];
            assert_eq!(block["text"], own.text);
            let sentences: Vec<&str> =
                text.sentences(index).iter().map(|bytes| &own.text[bytes.clone()]).collect();
            assert_eq!(block["sentences"], json!(sentences), "{tag}");
        }
    }
}

#[test]
fn a_text_without_headings_is_shown_as_plainly_as_it_is() {
    let home = Home::new();
    home.file("dog.txt", "The dog sleeps. It dreams.\n");
    assert_eq!(
        home.run("show dog.txt --json").json(),
        json!({
            "title": "dog", "lang": "en", "dir": "ltr",
            "blocks": [{
                "kind": "paragraph", "lang": "en", "text": "The dog sleeps. It dreams.",
                "sentences": ["The dog sleeps.", "It dreams."],
            }],
        })
    );
    assert_eq!(home.run("show dog.txt").done(), "The dog sleeps.\nIt dreams.\n\n");
}

#[test]
fn tables_links_and_pictures_are_shown_as_what_they_are() {
    let home = Home::new();
    home.file(
        "data/content/cows/en.ron",
        r#"(title: "Cows", lang: "en", blocks: [
            (kind: Cell(row: 0, column: 0, header: Column), sentences: ["Name"]),
            (kind: Cell(row: 0, column: 1, header: Column), sentences: ["Milk"]),
            (kind: Cell(row: 1, column: 0), sentences: ["Bella"]),
            (kind: Cell(row: 1, column: 1), sentences: ["Nine litres."]),
            (kind: Figure, sentences: ["A cow in the rain."]),
            (kind: Paragraph, sentences: [(text: "See the table.", links: [
                (words: "the table", to: Place((block: 0, byte: 0))),
            ])]),
        ])"#,
    );
    home.file("page.txt", "See https://example.org.");
    let shown = home.run("show cows").done();
    assert_eq!(shown, "Name | Milk\nBella | Nine litres.\n\nA cow in the rain.\n\nSee the table.\n\n");
    let data = home.run("show cows --json").json();
    assert_eq!(data["blocks"][2]["kind"], "cell");
    assert_eq!(data["blocks"][1]["cell"], json!({ "row": 0, "column": 1, "header": true }));
    assert_eq!(data["blocks"][4]["kind"], "figure");
    assert_eq!(data["blocks"][5]["links"], json!([{ "text": "the table", "block": 0, "byte": 0 }]));
    let data = home.run("show page.txt --json").json();
    let address = "https://example.org";
    assert_eq!(data["blocks"][0]["links"], json!([{ "text": address, "to": address }]));
}

fn text_of(shown: &Value) -> Vec<&str> {
    shown["blocks"].as_array().unwrap().iter().map(|block| block["text"].as_str().unwrap()).collect()
}

#[test]
fn a_text_is_read_from_standard_input() {
    let shown = Home::new().run_with("Bonjour à tous.\n\nLe chat dort.".as_bytes(), "show - --json").json();
    assert_eq!(text_of(&shown), ["Bonjour à tous.", "Le chat dort."]);
}

#[test]
fn a_text_in_any_usual_encoding_is_the_same_text() {
    let text = "Café “naïve”\r\n\r\nThe café was open — it’s on the corner. Señor Núñez paid 5 €.\r\n";
    let home = Home::new();
    let utf_16 = |bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
        std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(bytes).collect()
    };
    home.file("utf-8.txt", text);
    home.file("utf-16-le.txt", utf_16(u16::to_le_bytes));
    home.file("utf-16-be.txt", utf_16(u16::to_be_bytes));
    home.file("windows.txt", encoding_rs::WINDOWS_1252.encode(text).0);
    let expected = home.run("show utf-8.txt --json").json();
    assert_eq!(
        text_of(&expected),
        ["Café “naïve”", "The café was open — it’s on the corner. Señor Núñez paid 5 €."]
    );
    for name in ["utf-16-le", "utf-16-be", "windows"] {
        let shown = home.run(&format!("show {name}.txt --json")).json();
        assert_eq!(shown["blocks"], expected["blocks"], "{name}");
    }
}

#[test]
fn a_file_with_the_name_of_an_article_is_the_file() {
    let home = Home::new();
    let before = home.run("show vitamin-d-k2").done();
    home.file("vitamin-d-k2", "My own notes.");
    assert_eq!(home.run("show vitamin-d-k2").done(), "My own notes.\n\n");
    assert!(before.starts_with("# How vitamin D"), "{before}");
}

#[test]
fn what_cannot_be_read_is_told_in_a_sentence_and_nothing_is_printed() {
    let home = Home::new();
    home.file("empty.txt", "");
    home.file("blank.txt", " \n\t\n \n");
    let noise: Vec<u8> = (0..4000_u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    home.file("noise.bin", noise);
    home.file("page.pdf", "%PDF-1.7\n1 0 obj\n");
    std::fs::create_dir(home.path("folder")).unwrap();
    let large = std::fs::File::create(home.path("large.txt")).unwrap();
    large.set_len(64 * 1024 * 1024 + 1).unwrap();
    for (file, hint) in [
        ("missing.txt", "There is no file"),
        ("empty.txt", "has no text in it"),
        ("blank.txt", "has no text in it"),
        ("noise.bin", "does not know how to read"),
        ("page.pdf", "does not know how to read"),
        ("large.txt", "larger than 64 megabytes"),
        ("folder", "cannot get at"),
    ] {
        for words in [format!("show {file}"), format!("show {file} --json"), format!("read {file}")] {
            let said = home.run(&words).complaint(1);
            assert!(said.contains(hint) && said.contains(file), "{words}: {said}");
        }
        let export = home.run(&format!("export {file} --to out.wav --timings out.json"));
        // What is made of a folder is a folder, and no sound file.
        let (code, hint) = if file == "folder" { (2, "--to out.wav") } else { (1, hint) };
        let said = export.complaint(code);
        assert!(said.contains(hint), "{said}");
        assert!(!home.path("out.wav").exists() && !home.path("out.json").exists());
    }
    assert!(home.run_with(b"", "show -").complaint(1).contains("has no text in it"));
}
