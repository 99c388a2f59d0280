//! Every kind of block as a reader sees it: lists, quotations, code, notes, tables, figures. Pictures are compared with the
//! ones in `snapshots/` (`UPDATE=1` writes them anew; look at them before you keep them); what can be measured is measured,
//! in both directions, at any size.

#![cfg(feature = "gui")]
#![allow(clippy::expect_used, clippy::panic)] // Helpers of tests may fail as tests do.

#[path = "support/golden.rs"]
mod golden;

use std::sync::Arc;

use iced::Size;
use iced::advanced::widget::Id;
use lectern::document::builder::Builder;
use lectern::document::{Direction, Document, Header, Kind, Lang, Place, Position, Span, Target};
use lectern::gui::font;
use lectern::gui::widget::page::boxes;
use lectern::gui::widget::page::flow::{Flow, Placed, Scroll, Setup};
use lectern::gui::widget::page::marker::{Marker, Stands};
use lectern::gui::widget::page::picture::Told;
use lectern::gui::widget::page::{Anchor, Page};
use lectern::segment::{Rules, Segments};
use lectern::settings::theme::Theme;
use lectern::settings::typography::Typography;

/// The sizes that are measured: 100 %, 300 %, eight letters a line, and the largest letters on a small page.
fn settings() -> [(Typography, Size); 4] {
    let usual = Typography::default();
    [
        (usual.clone(), Size::new(800.0, 620.0)),
        (Typography { size: usual.size * 3.0, ..usual.clone() }, Size::new(1000.0, 700.0)),
        (Typography { measure: 8, ..usual.clone() }, Size::new(320.0, 480.0)),
        (Typography { size: 200.0, ..usual }, Size::new(640.0, 480.0)),
    ]
}

/// A document on a page of some size.
struct Reader {
    flow: Flow,
    text: Arc<Segments>,
    size: Size,
}

impl Reader {
    fn new(document: Document, typography: &Typography, size: Size) -> Self {
        font::install();
        let text = Arc::new(Segments::new(Arc::new(document), Arc::new(Rules::default())));
        let mut reader = Self { flow: Flow::default(), text, size };
        reader.show(typography, None);
        reader
    }

    fn show(&mut self, typography: &Typography, jump: Option<Anchor>) {
        let mirrored = self.text.document().direction() == Direction::Rtl;
        let link = Theme::Light.palette().link;
        let setup = Setup {
            text: &self.text,
            typography,
            link,
            size: self.size,
            mirrored,
            glides: false,
            told: &Told::default(),
        };
        self.flow.update(&setup, jump, None);
    }

    fn placed(&self, block: usize) -> &Placed {
        self.flow.placed().find(|placed| placed.unit.block == block).expect("the block is on the page")
    }

    /// Looks at every page from beginning to end.
    fn each_page(&mut self, mut look: impl FnMut(&Self)) {
        loop {
            look(self);
            if !self.flow.scroll(Scroll::Pages(1.0)) {
                break;
            }
        }
    }
}

/// Draws a page and compares it with the picture that is kept.
fn picture(name: &str, document: Document, typography: &Typography, size: (f32, f32)) {
    font::install();
    let text = Arc::new(Segments::new(Arc::new(document), Arc::new(Rules::default())));
    let page = Page::<()>::new(Id::new("page"), &text, typography.clone(), Theme::Light.palette())
        .mirrored(text.document().direction() == Direction::Rtl);
    golden::compare(page, Theme::Light, size, name);
}

fn sized(size: f32) -> Typography {
    Typography { size, ..Typography::default() }
}

/// Every letter stands in the column, and a point in the middle of each word's box is on that word.
fn is_right(reader: &Reader, what: &str) {
    let column = reader.flow.column();
    for placed in reader.flow.placed() {
        let unit = &placed.unit;
        let Some(shaped) = &unit.shaped else { continue };
        for line in &shaped.lines {
            let text = &reader.text.document().blocks[unit.block].text[line.range.clone()];
            // A single letter wider than the column cannot be helped.
            if text.trim().chars().count() < 2 {
                continue;
            }
            // The space at which a line ends may hang over.
            let bytes = line.range.start..line.range.start + text.trim_end().len();
            let letters = boxes::stretches(shaped, &bytes).into_iter();
            let (left, right) = letters.fold((f32::MAX, f32::MIN), |(left, right), stretch| {
                (left.min(unit.text_x + stretch.left), right.max(unit.text_x + stretch.right))
            });
            assert!(
                left >= column.x - 0.6 && right <= column.x + column.width + 0.6,
                "{what}: {text:?} stands at {left} to {right} in {column:?}"
            );
        }
    }
    let blocks: std::collections::BTreeSet<usize> =
        reader.flow.placed().map(|placed| placed.unit.block).collect();
    for block in blocks {
        for sentence in 0..reader.text.sentences(block).len() {
            for word in 0..reader.text.words(block, sentence).len() {
                let span = reader.text.word_span(Place { block, sentence, word }).expect("a word");
                for mark in reader.flow.marks(span) {
                    let (x, y) = (
                        (mark.stretch.left + mark.stretch.right) / 2.0,
                        mark.stretch.top + mark.stretch.height / 2.0,
                    );
                    if mark.stretch.right - mark.stretch.left < 1.0 || !(0.0..reader.size.height).contains(&y)
                    {
                        continue;
                    }
                    let hit = reader.flow.hit(x, y);
                    assert!(
                        hit.is_some_and(|(letter, _, inside)| inside && span.contains(letter)),
                        "{what}: {span:?} at {x} {y} hit {hit:?}"
                    );
                }
            }
        }
    }
}

/// The whole document at every measured size.
fn is_right_at_every_size(document: &Document) {
    for (typography, size) in settings() {
        let what = format!("{} {} {size:?}", document.lang, typography.size);
        let mut reader = Reader::new(document.clone(), &typography, size);
        reader.each_page(|reader| is_right(reader, &what));
    }
}

fn lists(lang: &str) -> Document {
    let mut builder = Builder::new(Lang::new(lang));
    if lang == "ar" {
        builder.block(Kind::Paragraph, "ما تحتاج إليه ليوم في الجبال:");
        builder.item(0, None, "معطف يقي من المطر، ولا بأس بأن يكون قديما إن كان لا يسرب الماء.");
        builder.item(0, None, "خبز");
        builder.item(1, None, "خبز أسمر");
        builder.item(2, None, "من دون ملح");
        builder.item(0, Some(9), "انظر إلى السماء قبل أن تخرج، ثم انظر إليها مرة أخرى بعد ساعة.");
        builder.inside(1, Kind::Paragraph, "الغيوم العالية لا تعني شيئا.");
        builder.item(0, Some(10), "أخبر أحدا إلى أين تذهب.");
    } else {
        builder.block(Kind::Paragraph, "What you need for a day in the hills:");
        builder.item(
            0,
            None,
            "A coat that keeps the rain out; an old one will do as long as no water comes in.",
        );
        builder.item(0, None, "Bread");
        builder.item(1, None, "Brown bread");
        builder.item(2, None, "Without salt");
        builder.item(
            0,
            Some(9),
            "Look at the sky before you leave, and then look at it again after an hour.",
        );
        builder.inside(1, Kind::Paragraph, "High clouds mean nothing.");
        builder.item(0, Some(10), "Tell somebody where you go.");
    }
    builder.finish("")
}

#[test]
fn a_list_hangs_its_numbers_and_signs_before_its_text() {
    picture("blocks-lists-en", lists("en"), &Typography::default(), (700.0, 560.0));
    picture("blocks-lists-ar", lists("ar"), &Typography::default(), (700.0, 560.0));
}

#[test]
fn a_list_at_three_times_the_size_and_at_eight_letters_a_line_is_a_list() {
    picture("blocks-lists-en-300", lists("en"), &sized(66.0), (900.0, 1400.0));
    let narrow = Typography { measure: 8, ..Typography::default() };
    picture("blocks-lists-ar-narrow", lists("ar"), &narrow, (320.0, 1000.0));
}

#[test]
fn lists_stay_in_the_column_at_every_size() {
    for lang in ["en", "ar"] {
        is_right_at_every_size(&lists(lang));
    }
}

#[test]
fn the_texts_of_a_numbered_list_begin_at_one_edge_behind_their_numbers() {
    for lang in ["en", "ar"] {
        let typography = Typography::default();
        let reader = Reader::new(lists(lang), &typography, Size::new(800.0, 900.0));
        let width = reader.flow.column().width;
        // From the side where reading begins.
        let edge = |block: usize| {
            let unit = &reader.placed(block).unit;
            let line = &unit.shaped.as_ref().expect("lines").lines[0];
            if lang == "ar" {
                reader.flow.column().x + width - unit.text_x - line.right
            } else {
                unit.text_x + line.left - reader.flow.column().x
            }
        };
        assert!((edge(5) - edge(7)).abs() < 1.5, "{lang}: 9. at {} and 10. at {}", edge(5), edge(7));
        assert!((edge(5) - edge(6)).abs() < 1.5, "{lang}: what stands in the item at {}", edge(6));
        for block in [5, 7] {
            let unit = &reader.placed(block).unit;
            let Some(Marker::Words(words)) = &unit.marker else { panic!("{lang}: no number") };
            assert!(matches!(words.stands, Stands::Beside(_)));
            let inner = unit.shaped.as_ref().and_then(|shaped| shaped.buffer.size().0).expect("a width");
            let at = unit.text_x + words.shift(unit.style.size, unit.rtl, inner);
            let number = &words.shaped.lines[0];
            let (left, right) = (at + number.left, at + number.right);
            let column = reader.flow.column();
            assert!(
                left >= column.x - 0.5 && right <= column.x + column.width + 0.5,
                "{lang}: {left} {right}"
            );
            let text = &unit.shaped.as_ref().expect("lines").lines[0];
            let apart =
                if lang == "ar" { left - unit.text_x - text.right } else { unit.text_x + text.left - right };
            assert!((0.2 * 22.0..22.0).contains(&apart), "{lang}: the number stands {apart} before its text");
        }
        // Each level further in than the one around it.
        assert!(edge(3) > edge(2) + 10.0 && edge(4) > edge(3) + 10.0, "{lang}");
    }
}

#[test]
fn very_large_numbers_stand_over_their_text_and_leave_it_the_column() {
    let reader = Reader::new(lists("en"), &sized(200.0), Size::new(640.0, 480.0));
    let mut reader = reader;
    reader.show(&sized(200.0), Some(Anchor { position: Position::new(7, 0), offset_y: 200.0 }));
    let unit = &reader.placed(7).unit;
    let Some(Marker::Words(words)) = &unit.marker else { panic!("no number") };
    assert_eq!(words.stands, Stands::Over);
    let width = unit.shaped.as_ref().and_then(|shaped| shaped.buffer.size().0).expect("a width");
    assert!(width > 0.8 * reader.flow.column().width, "{width} of {:?}", reader.flow.column());
}

const CODE: &str = "fn dose(weight: f32) -> f32 {\n    // Micrograms, never more than a hundred of them a day.\n    if \
                    weight > 80.0 {\n        return 100.0;\n    }\n\n    weight * 1.25\n}";

/// One of every kind that stands in a frame of its own.
fn framed(lang: &str) -> Document {
    let mut builder = Builder::new(Lang::new(lang));
    if lang == "ar" {
        builder.block(Kind::Heading(2), "ما يحيط بالنص");
        builder.block(Kind::Quotation, "لا يعمل أي غذاء وحده، ولا يغني أحدهما عن الآخر في بناء العظام.");
        builder.block(Kind::Code, CODE);
        builder.block(Kind::Note, "للتثقيف فقط. اسأل مقدم الرعاية الصحية قبل تناول أي مكمل.");
        builder.block(Kind::Note, "ويصدق هذا قبل كل شيء على الحوامل.");
        builder.block(Kind::Rule, "");
        builder.block(Kind::Rights, "الحقائق: مقال بالاسم نفسه، © 2022 Alive Publishing Group.");
    } else {
        builder.block(Kind::Heading(2), "What surrounds a text");
        builder.block(
            Kind::Quotation,
            "No nutrient works in isolation, and none stands in for another where bones grow.",
        );
        builder.block(Kind::Code, CODE);
        builder.block(
            Kind::Note,
            "For education only. Ask your health care provider before taking a supplement.",
        );
        builder.block(Kind::Note, "This holds above all when you are pregnant.");
        builder.block(Kind::Rule, "");
        builder.block(Kind::Rights, "Facts: an article of the same name, © 2022 Alive Publishing Group.");
    }
    builder.finish("")
}

#[test]
fn quotations_code_notes_and_rights_have_frames_of_their_own() {
    for lang in ["en", "ar"] {
        picture(&format!("blocks-frames-{lang}"), framed(lang), &Typography::default(), (760.0, 900.0));
        is_right_at_every_size(&framed(lang));
    }
    picture("blocks-frames-en-300", framed("en"), &sized(66.0), (900.0, 2000.0));
    let narrow = Typography { measure: 8, ..Typography::default() };
    picture("blocks-frames-ar-narrow", framed("ar"), &narrow, (320.0, 2000.0));
}

#[test]
fn code_keeps_its_lines_and_what_is_too_long_wraps() {
    for lang in ["en", "ar"] {
        let wide = Reader::new(framed(lang), &Typography::default(), Size::new(900.0, 900.0));
        let shaped = wide.placed(2).unit.shaped.clone().expect("lines");
        let lines: Vec<&str> = shaped.lines.iter().map(|line| &CODE[line.range.clone()]).collect();
        assert_eq!(lines, CODE.split('\n').collect::<Vec<_>>(), "{lang}");
        // Four spaces further in, also where the text around it runs from the right.
        let left = |line: usize| {
            let spaces = lines[line].len() - lines[line].trim_start().len();
            let start = shaped.lines[line].range.start;
            boxes::stretches(&shaped, &(start + spaces..start + spaces + 1))[0].left
        };
        assert!(left(0) < 1.0 && left(2) > 10.0 && left(3) > left(2) + 10.0, "{lang}");

        let narrow = Typography { measure: 8, ..Typography::default() };
        let reader = Reader::new(framed(lang), &narrow, Size::new(320.0, 9000.0));
        let shaped = reader.placed(2).unit.shaped.clone().expect("lines");
        assert!(shaped.lines.len() > lines.len());
        let shown: String =
            shaped.lines.iter().map(|line| CODE[line.range.clone()].replace(' ', "")).collect();
        assert_eq!(shown, CODE.replace([' ', '\n'], ""), "{lang}: nothing is left out");
        let empty = shaped.lines.iter().filter(|line| CODE[line.range.clone()].trim().is_empty());
        assert_eq!(empty.count(), 1, "{lang}: the one empty line");
    }
}

#[test]
fn the_caret_walks_through_an_empty_line_of_code() {
    use lectern::document::{Unit, Way};
    let mut reader = Reader::new(framed("en"), &Typography::default(), Size::new(900.0, 900.0));
    let mut at = Position::new(2, 0);
    for _ in CODE.split('\n') {
        at = reader.flow.line_from(at, Unit::Line, Way::Forward).expect("a line below");
    }
    assert_eq!(at.block, 3, "behind the last line of the code is the next block");
}

/// A text with references to its two notes, and links back from them.
fn referring(lang: &str) -> Document {
    let mut builder = Builder::new(Lang::new(lang));
    let (text, notes) = if lang == "ar" {
        (
            "يوجه فيتامين K2 الكالسيوم إلى العظام [1] ويعمل مع فيتامين D [2] جنبا إلى جنب.",
            ["1. مقال.", "2. كتاب."],
        )
    } else {
        (
            "Vitamin K2 steers calcium to the bones 1 and works with vitamin D 2 hand in hand.",
            ["1. An article.", "2. A book."],
        )
    };
    builder.sentences(Kind::Paragraph, [(text, None)]);
    let (one, two) = if lang == "ar" { ("1]", "2]") } else { ("1", "2 h") };
    for (number, words) in [one, two].into_iter().enumerate() {
        assert!(builder.link(0, words, Target::Place(Position::new(1 + number, 0))));
    }
    for note in notes {
        builder.sentences(Kind::Note, [(note, None)]);
        assert!(builder.link(0, note, Target::Place(Position::new(0, 0))));
    }
    let mut document = builder.finish("");
    // The number alone.
    for inline in &mut document.blocks[0].inlines {
        inline.range.end = inline.range.start + 1;
    }
    document
}

#[test]
fn a_reference_of_one_digit_can_be_pressed_a_finger_wide() {
    for lang in ["en", "ar"] {
        let document = referring(lang);
        let small = Typography { size: 14.0, line_height: 1.2, ..Typography::default() };
        let reader = Reader::new(document.clone(), &small, Size::new(800.0, 600.0));
        for (range, _) in document.blocks[0].links() {
            let mark = reader.flow.marks(Span::within(0, range.clone()))[0].stretch;
            let (x, y) = ((mark.left + mark.right) / 2.0, mark.top + mark.height / 2.0);
            assert!(mark.right - mark.left < 20.0);
            for (right, down) in [(0.0, 0.0), (11.0, 0.0), (-11.0, 0.0), (0.0, 11.0), (0.0, -11.0)] {
                let at = reader.flow.link_at(x + right, y + down);
                assert_eq!(at, Some(Position::new(0, range.start)), "{lang} {right} {down}");
            }
            assert_eq!(reader.flow.link_at(x + 30.0, y), None);
        }
    }
}

#[test]
fn a_reference_is_raised_and_smaller_and_its_letters_keep_their_place() {
    for lang in ["en", "ar"] {
        let document = referring(lang);
        let references: Vec<_> = document.references(0).cloned().collect();
        assert_eq!(references.len(), 2, "{lang}");
        // A note's link back into the text is none.
        assert_eq!(document.references(1).count(), 0);
        let plain = {
            let mut plain = document.clone();
            plain.blocks[0].inlines.clear();
            plain
        };
        for typography in [Typography::default(), sized(66.0), sized(9.0)] {
            let page = Size::new(900.0, 900.0);
            let reader = Reader::new(document.clone(), &typography, page);
            let other = Reader::new(plain.clone(), &typography, page);
            let unit = &reader.placed(0).unit;
            let heights = |reader: &Reader| {
                let shaped = reader.placed(0).unit.shaped.clone().expect("lines");
                shaped.lines.iter().map(|line| line.height).collect::<Vec<_>>()
            };
            assert_eq!(heights(&reader), heights(&other), "{lang}: lines stand no further apart for it");
            for reference in &unit.references {
                let metrics = reference.shaped.buffer.metrics();
                assert!(
                    metrics.font_size >= 0.74 * typography.size
                        && metrics.font_size >= typography.size.min(12.0)
                );
                let span = Span::within(0, reference.range.clone());
                let (mark, large) = (reader.flow.marks(span)[0], other.flow.marks(span)[0]);
                let wide = |stretch: boxes::Stretch| stretch.right - stretch.left;
                if typography.size > 16.0 {
                    assert!(wide(mark.stretch) < 0.8 * wide(large.stretch), "{lang}: it is smaller");
                }
                // As wide as what is drawn over it, but for the face of another script.
                let line = &reference.shaped.lines[0];
                let differs = (line.right - line.left - wide(mark.stretch)).abs();
                assert!(differs < 0.15 * typography.size.max(12.0), "{lang}: {differs}");
            }
        }
        picture(&format!("blocks-references-{lang}"), document, &Typography::default(), (700.0, 330.0));
    }
    picture("blocks-references-en-300", referring("en"), &sized(66.0), (900.0, 900.0));
}

#[test]
fn words_that_lead_to_a_note_are_no_reference() {
    let mut builder = Builder::new(Lang::new("en"));
    builder.sentences(Kind::Paragraph, [("See the disclaimer below, or a table.", None)]);
    builder.link(0, "the disclaimer below", Target::Place(Position::new(1, 0)));
    builder.block(Kind::Note, "For education only.");
    assert_eq!(builder.finish("").references(0).count(), 0);
}

/// A table of rows: what its columns and rows are about, and values.
fn table(lang: &str, rows: &[[&str; 3]]) -> Document {
    let mut builder = Builder::new(Lang::new(lang));
    for (row, cells) in rows.iter().enumerate() {
        for (column, text) in cells.iter().enumerate() {
            let header = match (row, column) {
                (0, _) => Header::Column,
                (_, 0) => Header::Row,
                _ => Header::None,
            };
            builder.block(Kind::Cell { row: row as u16, column: column as u16, header }, text);
        }
    }
    builder.finish("")
}

fn doses(lang: &str) -> Document {
    match lang {
        "ar" => table(
            lang,
            &[
                ["الفيتامين", "الجرعة اليومية", "أين يوجد"],
                ["فيتامين D", "20 ميكروغراما", "السمك الدهني والبيض"],
                ["فيتامين K2", "75 ميكروغراما", "الأجبان والأطعمة المخمرة، ولا سيما ما صنع منها في البيت"],
            ],
        ),
        "zh-Hans" => table(
            lang,
            &[
                ["维生素", "每日剂量", "哪里有"],
                ["维生素D", "20微克", "油性鱼和蛋"],
                ["维生素K2", "75微克", "奶酪和发酵食品"],
            ],
        ),
        _ => table(
            lang,
            &[
                ["Vitamin", "Daily dose", "Where it is found"],
                ["Vitamin D", "20 micrograms", "Oily fish and eggs"],
                [
                    "Vitamin K2",
                    "75 micrograms",
                    "Cheese and fermented foods, above all those that were made at home",
                ],
            ],
        ),
    }
}

#[test]
fn every_cell_of_a_table_says_what_its_column_is_about() {
    for lang in ["en", "ar", "zh-Hans"] {
        let reader = Reader::new(doses(lang), &Typography::default(), Size::new(300.0, 1400.0));
        let words = |block: usize| match &reader.placed(block).unit.marker {
            Some(Marker::Words(words)) => words.shaped.buffer.lines[0].text().to_owned(),
            Some(_) | None => String::new(),
        };
        let heads: Vec<String> = reader.text.document().blocks[..3].iter().map(|b| b.text.clone()).collect();
        for block in 0..9 {
            let expected = if block < 4 || block == 6 { "" } else { &heads[block % 3] };
            let found = words(block);
            let bare = found.trim_matches([':', '：', '\u{200f}', '\u{200e}']);
            assert_eq!(bare, expected, "{lang}: block {block}");
            // Headers are bold, so that they do not rest on colour.
            let unit = &reader.placed(block).unit;
            assert_eq!(unit.style.bold, block < 3 || block % 3 == 0);
        }
        is_right_at_every_size(&doses(lang));
    }
    picture("blocks-table-en", doses("en"), &Typography::default(), (320.0, 760.0));
    picture("blocks-table-ar", doses("ar"), &Typography::default(), (320.0, 760.0));
    picture("blocks-table-en-300", doses("en"), &sized(66.0), (900.0, 1400.0));
}

#[test]
fn a_table_of_a_thousand_rows_one_below_the_other_has_no_holes() {
    let cells: Vec<[String; 3]> =
        (0..1000).map(|row| [format!("Row {row}"), "word ".repeat(row % 9 + 1), "x".to_owned()]).collect();
    let rows: Vec<[&str; 3]> = cells.iter().map(|[a, b, c]| [a.as_str(), b.as_str(), c.as_str()]).collect();
    let mut reader = Reader::new(table("en", &rows), &Typography::default(), Size::new(240.0, 2000.0));
    let mut seen = std::collections::BTreeSet::new();
    reader.each_page(|reader| {
        let mut bottom: Option<(usize, f32)> = None;
        for placed in reader.flow.placed() {
            if let Some((block, bottom)) = bottom {
                assert_eq!(placed.unit.block, block + 1);
                assert!((placed.top - bottom).abs() < 0.1);
            }
            bottom = Some((placed.unit.block, placed.top + placed.unit.height));
            seen.insert(placed.unit.block);
        }
        assert!(reader.flow.kept() < 600, "{} are kept", reader.flow.kept());
    });
    assert_eq!(seen.len(), 3000);
}
