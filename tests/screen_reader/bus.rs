//! The real program on a real accessibility bus, with a screen in memory and a session bus of its own.

use lectern::document::{Lang, Place};
use lectern::locale::Locales;
use serde_json::json;

use super::program::{self, Home, Run};
use super::screen::Screen;

#[test]
fn a_screen_reader_finds_reads_and_does_everything_over_the_real_bus() {
    for (tag, desktop) in [("en", "en_GB.UTF-8"), ("ar", "ar_EG.UTF-8"), ("zh-Hans", "zh_CN.UTF-8")] {
        found_read_and_done(tag, desktop);
    }
}

fn found_read_and_done(tag: &str, desktop: &str) {
    let segments = program::article(tag);
    let pack = Locales::load(None).pack(&Lang::new(tag));
    let document = segments.document();
    let text: String = document.blocks.iter().map(|block| block.text.clone() + "\n").collect();
    let characters = |place: Place| {
        let at = segments.position(place);
        let before: usize =
            document.blocks[..at.block].iter().map(|block| block.text.chars().count() + 1).sum();
        before + document.blocks[at.block].text[..at.byte].chars().count()
    };
    let words: Vec<usize> = (0..document.blocks.len())
        .flat_map(|block| (0..segments.sentences(block).len()).map(move |sentence| (block, sentence)))
        .flat_map(|(block, sentence)| {
            (0..segments.words(block, sentence).len()).map(move |word| Place { block, sentence, word })
        })
        .map(characters)
        .collect();
    let sentences: Vec<&str> = (0..document.blocks.len())
        .flat_map(|block| (0..segments.sentences(block).len()).map(move |sentence| (block, sentence)))
        .map(|(block, sentence)| segments.text(Place::sentence(block, sentence)))
        .collect();
    let last = Place { block: 3, sentence: 1, word: 2 };
    let carets = [Place { block: 1, sentence: 0, word: 3 }, Place { block: 4, sentence: 0, word: 0 }, last];
    let home = Home::new();
    let screen = Screen::start(&home.path("."));
    let facts = home.file(
        "facts.json",
        json!({
            "title": format!("{} – Lectern", document.title),
            "text": text,
            "words": words,
            "sentences": sentences,
            "settings": home.path("config/settings.ron"),
            "screen": home.path("Xvfb_screen0"),
            "carets": carets.map(characters),
            "sentence": segments.text(last),
            "names": {
                "next": pack.tr("toolbar-next"),
                "read": pack.tr("toolbar-read"),
                "pause": pack.tr("toolbar-pause"),
                "settings": pack.tr("panel-settings"),
                "close": pack.tr("panel-close"),
                "speed": pack.tr("settings-speed"),
                "voice": pack.tr("tab-voice"),
                "volume": pack.tr("settings-volume"),
                "languages": pack.tr("panel-languages"),
                "menu": pack.tr("panel-menu"),
                "guide": pack.tr("help-guide"),
                "report": pack.tr("help-conformance"),
                "colours": pack.tr("tab-colours"),
                "desktop": pack.tr("theme-desktop"),
            },
        })
        .to_string(),
    );

    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/support/atspi.py");
    let run = home
        .start("dbus-run-session")
        .args(["--", "/usr/bin/python3", script, env!("CARGO_BIN_EXE_lectern")])
        .arg(facts)
        .env("DISPLAY", screen.display())
        .env("LANG", desktop)
        .env("PYTHONIOENCODING", "utf-8")
        .output()
        .expect("dbus-run-session is there");
    let run = Run::of(run);
    assert_eq!(run.code, Some(0), "{tag}: {}\n{}", run.out, run.err);
    assert!(run.out.contains("everything was as it should be"), "{}", run.out);
}
