//! Every theme in four scripts, at the usual size and three times as large: the page looks as it did when somebody last
//! looked at it, and what is drawn on it stands out: text, the marked sentence and word, selected text, a link and the ring
//! around the page. The contrast is that of the pixels, not of the palette.
//!
//! `UPDATE=1 cargo test --test every_theme` draws the pictures anew; look at them before you keep them.

#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Helpers of tests may fail as tests do.

#[path = "support/pixels.rs"]
mod pixels;
#[path = "support/reader.rs"]
mod reader;
#[path = "support/window.rs"]
mod window;

use std::collections::HashMap;
use std::fs;
use std::ops::Range;
use std::path::Path;

use iced::Rectangle;
use iced::advanced::widget::Id;
use lectern::document::builder::Builder;
use lectern::document::{Document, Kind, Lang, Place, Span, Target};
use lectern::gui::offscreen::{Offscreen, Picture};
use lectern::gui::widget::page::Geometry;
use lectern::gui::{Message, PAGE};
use lectern::session::Source;
use lectern::settings::theme::{Rgb, Theme};
use reader::{session, settings};
use window::{geometry, open, pixel};

/// A short text with words that are linked, marked and selected, so that all of them are in view at any size: a language, its
/// first line with the link's word, and its second.
const TEXTS: [(&str, &str, &str, &str); 4] = [
    ("en", "Link here", "Link", "The bone needs it. Yes."),
    ("ar", "رابط هنا", "رابط", "العظم يحتاج إليه. نعم."),
    ("zh-Hans", "链接在此", "链接", "骨骼需要它们。好。"),
    ("ru", "Ссылка тут", "Ссылка", "Кость ждёт его. Да."),
];

/// The usual size, and three times as much.
const SIZES: [(&str, f32, (u32, u32)); 2] = [("100", 22.0, (420, 330)), ("300", 66.0, (620, 760))];

fn document(lang: &str, first: &str, link: &str, second: &str) -> Document {
    let mut builder = Builder::new(Lang::new(lang));
    builder.sentences(Kind::Paragraph, [(first, None)]);
    assert!(builder.link(0, link, Target::Address("https://example.org".to_owned())));
    builder.block(Kind::Paragraph, second);
    builder.finish(first)
}

/// The window with everything that has a colour of its own, and what is where.
struct Drawn {
    picture: Picture,
    page: Geometry,
    word: Span,
    selected: Span,
    size: f32,
}

fn draw(theme: Theme, text: (&str, &str, &str, &str), size: f32, window: (u32, u32)) -> Drawn {
    let (lang, first, link, second) = text;
    let mut settings = settings(lang);
    settings.theme = Some(theme);
    settings.typography.size = size;
    let mut opened: Offscreen = open(session(settings.clone()), window.0, window.1);
    let pack = window::pack(&opened);
    let locales = lectern::locale::Locales::load(None);
    let context =
        lectern::session::Context { locales, pack, settings, shelf: Vec::new().into(), notice: None };
    let source = Source::Input;
    let document = document(lang, first, link, second);
    let mut session = lectern::session::Session::new(
        context,
        lectern::settings::places::Places::default(),
        source,
        document,
    );
    session.mark(Place { block: 1, sentence: 0, word: 0 }, true);
    let word = session.highlight().unwrap().word.unwrap();
    let selected = session.text().word_span(Place { block: 1, sentence: 0, word: 1 }).unwrap();
    session.apply(lectern::command::Command::Select(Some(selected)));
    opened = open(session, window.0, window.1);
    opened.tell(Message::MoveTo(Id::new(PAGE)));
    let picture = opened.picture();
    let page = geometry(&mut opened).expect("a page");
    Drawn { picture, page, word, selected, size }
}

impl Drawn {
    /// Where letters stand: as high as small letters are, so that no line under them is looked at.
    fn letters(&self, block: usize, bytes: &Range<usize>) -> Vec<Rectangle> {
        let mut found = Vec::new();
        for line in self.page.lines.iter().filter(|line| line.block == block) {
            let mut at = line.range.start;
            for letter in &line.letters {
                let here = at;
                at += usize::from(letter.len);
                if !bytes.contains(&here) || letter.width < 1.0 {
                    continue;
                }
                let x = if line.rtl {
                    line.rect.x + line.rect.width - letter.at - letter.width
                } else {
                    line.rect.x + letter.at
                };
                let height = self.size * 0.7;
                let y = line.rect.y + (line.rect.height - height) / 2.0;
                found.push(Rectangle { x, y, width: letter.width, height });
            }
        }
        assert!(!found.is_empty(), "{block} {bytes:?} is not on the page");
        found
    }

    /// The contrast of some letters with their ground. The ground is the colour seen most. Of the rest, the half percent that
    /// stands out most is the ink: the edges of letters are mixed with the ground, and thin strokes are little else.
    fn contrast(&self, block: usize, bytes: &Range<usize>) -> (f64, Rgb, Rgb) {
        let mut seen: HashMap<(u8, u8, u8), usize> = HashMap::new();
        for part in self.letters(block, bytes) {
            for y in part.y.ceil() as i32..(part.y + part.height) as i32 {
                for x in part.x.ceil() as i32..(part.x + part.width) as i32 {
                    if let Some(Rgb(r, g, b)) = pixel(&self.picture, x, y) {
                        *seen.entry((r, g, b)).or_default() += 1;
                    }
                }
            }
        }
        let all: usize = seen.values().sum();
        let colour = |(r, g, b): (u8, u8, u8)| Rgb(r, g, b);
        let ground = seen.iter().max_by_key(|(_, count)| **count).map(|(key, _)| colour(*key)).unwrap();
        let mut inks: Vec<(f64, Rgb, usize)> =
            seen.into_iter().map(|(key, count)| (ground.contrast(colour(key)), colour(key), count)).collect();
        inks.sort_by(|a, b| b.0.total_cmp(&a.0));
        let mut sum = 0;
        let enough = |(_, _, count): &&(f64, Rgb, usize)| {
            sum += count;
            sum * 200 >= all
        };
        let (contrast, ink, _) = *inks.iter().find(enough).unwrap();
        (contrast, ink, ground)
    }
}

#[test]
fn everything_drawn_on_the_page_stands_out_and_looks_as_it_did() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots/themes");
    let mut stale = Vec::new();
    let mut known = Vec::new();
    for theme in Theme::ALL {
        for text in TEXTS {
            for (share, size, window) in SIZES {
                let name = format!("{}-{}-{share}.png", theme.id(), text.0);
                let drawn = draw(theme, text, size, window);
                let link = 0..text.2.len();
                let rest = text.1[text.2.len()..].trim_start();
                let plain = text.1.len() - rest.len()..text.1.len();
                // The rest of the marked sentence, behind the selected word.
                let end = text.3.find(['.', '。']).unwrap();
                let parts = [
                    ("text", 0, plain),
                    ("a link", 0, link),
                    ("the marked word", 1, drawn.word.start.byte..drawn.word.end.byte),
                    ("selected text", 1, drawn.selected.start.byte..drawn.selected.end.byte),
                    ("the marked sentence", 1, drawn.selected.end.byte..end),
                ];
                let mut grounds = Vec::new();
                for (what, block, bytes) in parts {
                    let (contrast, ink, ground) = drawn.contrast(block, &bytes);
                    assert!(contrast >= 7.0, "{name}: {what} has {contrast:.2}, {ink:?} on {ground:?}");
                    grounds.push(ground);
                }
                let palette = theme.palette();
                assert_eq!(
                    grounds,
                    [palette.paper, palette.paper, palette.word, palette.selection, palette.sentence],
                    "{name}: each part is where it is looked for"
                );
                let (x, y) = (drawn.page.page.x as i32 + 2, drawn.page.page.y as i32 + 20);
                let ring = pixel(&drawn.picture, x, y).unwrap();
                let contrast = ring.contrast(palette.paper);
                assert!(contrast >= 3.0, "{name}: the ring has {contrast:.2}");

                let png = drawn.picture.png().unwrap();
                let path = folder.join(&name);
                if std::env::var_os("UPDATE").is_some() {
                    fs::create_dir_all(&folder).unwrap();
                    fs::write(&path, &png).unwrap();
                }
                if !pixels::shows(&path, &drawn.picture) {
                    let other = Path::new(env!("CARGO_TARGET_TMPDIR")).join(&name);
                    fs::write(&other, &png).unwrap();
                    stale.push(format!("{} differs from {}", path.display(), other.display()));
                }
                known.push(name);
            }
        }
    }
    assert!(stale.is_empty(), "look at them, then run with UPDATE=1:\n{}", stale.join("\n"));
    for file in fs::read_dir(folder).unwrap() {
        let name = file.unwrap().file_name().into_string().unwrap();
        assert!(known.contains(&name), "{name} is drawn by no test");
    }
}
