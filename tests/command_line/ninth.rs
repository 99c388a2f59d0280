//! A ninth language is two files: window and article are found in it without a build.

use std::fs;

use lectern::content::Library;
use lectern::document::Lang;

use crate::picture::Picture;
use crate::program::{ARTICLE, Home};

#[path = "../support/pseudo.rs"]
mod pseudo;

/// A language that nobody speaks.
const TAG: &str = "en-XA";

fn home_with_the_files() -> Home {
    let home = Home::new();
    let pack = pseudo::pack(&fs::read_to_string("locales/en.ftl").unwrap());
    let english = Library::new(None).load(ARTICLE, &Lang::new("en")).unwrap();
    home.file(&format!("data/locales/{TAG}.ftl"), pack);
    let article = pseudo::article(&english).replace("qps-ploc", TAG);
    home.file(&format!("data/content/{ARTICLE}/{TAG}.ron"), article);
    home
}

#[test]
fn files_in_the_readers_folder_add_a_language() {
    let home = home_with_the_files();
    let listed = home.run("locales --json").json();
    let locales = listed.as_array().unwrap();
    assert_eq!(locales.len(), 9);
    let own = locales.iter().find(|locale| locale["tag"] == TAG).expect("the ninth language is listed");
    assert_eq!(own["name"], "Ƥšéûðö");
    assert_eq!(own["articles"], serde_json::json!([ARTICLE]));

    let english = home.run("show --json").json();
    let shown = home.run(&format!("show --json --locale {TAG}")).json();
    assert_eq!(shown["lang"], TAG);
    assert_eq!(shown["title"], pseudo::accented(english["title"].as_str().unwrap()));
    let blocks = |shown: &serde_json::Value| shown["blocks"].as_array().unwrap().clone();
    for (own, english) in blocks(&shown).iter().zip(&blocks(&english)) {
        let count = |block: &serde_json::Value| block["sentences"].as_array().unwrap().len();
        assert_eq!(count(own), count(english), "{own}");
        let text = own["sentences"][0].as_str().unwrap();
        assert_eq!(text, pseudo::accented(english["sentences"][0].as_str().unwrap().trim()));
    }
    assert_eq!(home.run_on("en_XA.UTF-8", "show --json").json()["lang"], TAG, "a desktop may have it too");
    assert!(
        home.run(&format!("--help --locale {TAG}"))
            .done()
            .contains(&pseudo::accented("Lists the voices, or adds one from a file."))
    );
    assert!(home.run(&format!("show missing.txt --locale {TAG}")).complaint(1).contains("ļöñĝ"));
}

#[test]
fn its_files_pass_the_check_and_a_mistake_in_them_does_not() {
    let home = home_with_the_files();
    assert_eq!(home.run("check data").done(), "Everything is in order: 26 files checked.\n");
    let pack = home.path(&format!("data/locales/{TAG}.ftl"));
    let shorter = fs::read_to_string(&pack).unwrap().replace("cli-about =", "cli-abut =");
    fs::write(pack, shorter).unwrap();
    let run = home.run("check data");
    assert!(run.code == Some(3) && run.out.contains("cli-about"), "{}", run.out);
}

#[test]
fn its_window_is_drawn() {
    let home = home_with_the_files();
    let shot = |tag: &str| {
        home.run(&format!("snapshot --to a.png --size 800x600 --locale {tag}")).done();
        Picture::open(&home.path("a.png"))
    };
    let changed = shot("en").differs(&shot(TAG));
    assert!(changed > 20_000, "{changed} pixels");
}

#[test]
fn it_is_spoken_with_every_word_timed() {
    let home = home_with_the_files();
    home.file(
        &format!("data/content/tiny/{TAG}.ron"),
        r#"(title: "Ţîñý", lang: "en-XA", blocks: [
        (kind: Paragraph, sentences: ["Öñé ƒîšh šŵîɱš.", "Ţŵö ƒîšh šŵîɱ."]),
    ])"#,
    );
    let words = format!("export tiny --locale {TAG} --to a.wav --timings a.json --json");
    let summary = home.run(&words).json();
    assert!(summary["skipped"] == 0 && summary["sentences"] == 2, "{summary}");
    let timings = fs::read_to_string(home.path("a.json")).unwrap();
    assert!(["Öñé", "ƒîšh", "šŵîɱš", "Ţŵö"].iter().all(|word| timings.contains(word)), "{timings}");
}
