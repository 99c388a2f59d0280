//! Tables as a reader sees them: side by side, mirrored, and one below the other where the letters are large. Drawn with the
//! bundled faces alone and compared with `snapshots/`. `UPDATE=1` writes them anew; look at them before you keep them.

#![cfg(feature = "gui")]
#![allow(clippy::expect_used)] // Helpers of tests may fail as tests do.

#[path = "support/golden.rs"]
mod golden;

use std::sync::Arc;

use iced::advanced::widget::Id;
use lectern::document::builder::Builder;
use lectern::document::{Direction, Header, Kind, Lang, Place};
use lectern::gui::font;
use lectern::gui::widget::page::Page;
use lectern::segment::{Rules, Segments};
use lectern::session::Highlight;
use lectern::settings::aids::{Aids, Focus, Shown};
use lectern::settings::theme::Theme;
use lectern::settings::typography::Typography;

/// Draws a table between two paragraphs, with a word of its second row marked, and compares it with the kept picture.
fn check(name: &str, lang: &str, cells: [[&str; 3]; 3], size: f32, page: (f32, f32), aids: Aids) {
    font::install();
    let mut builder = Builder::new(Lang::new(lang));
    builder.block(Kind::Paragraph, cells[1][2]);
    for (row, words) in (0..).zip(cells) {
        for (column, text) in (0..).zip(words) {
            let header = match (row, column) {
                (0, _) => Header::Column,
                (_, 0) => Header::Row,
                (_, _) => Header::None,
            };
            builder.block(Kind::Cell { row, column, header }, text);
        }
    }
    builder.block(Kind::Paragraph, cells[2][2]);
    let text = Arc::new(Segments::new(Arc::new(builder.finish("")), Arc::new(Rules::default())));
    let mark = Place { block: 6, sentence: 0, word: 1 };
    let highlight = Highlight {
        sentence: text.sentence_span(mark).expect("the cell has a sentence"),
        word: text.word_span(mark),
        estimated: false,
    };
    let typography = Typography { size, ..Typography::default() };
    let page_of_text = Page::<()>::new(Id::new("page"), &text, typography, Theme::Light.palette())
        .highlight(Some(highlight))
        .aids(aids, text.position(mark))
        .mirrored(text.document().direction() == Direction::Rtl);
    golden::compare(page_of_text, Theme::Light, page, &format!("tables-{name}"));
}

const ENGLISH: [[&str; 3]; 3] = [
    ["Food", "K2 in 100 g", "Remark"],
    ["Egg yolk", "32 µg", "More where hens live on grass."],
    ["Natto", "1,000 µg", "Fermented soya beans, an acquired taste, and by far the richest source of all."],
];

#[test]
fn a_table_stands_side_by_side_in_english() {
    check("en", "en", ENGLISH, 22.0, (800.0, 520.0), Aids::default());
}

#[test]
fn a_table_runs_from_the_right_in_arabic() {
    let cells = [
        ["الغذاء", "K2 في 100 غ", "ملاحظة"],
        ["صفار البيض", "32 ميكروغرام", "أكثر حيث ترعى الدجاجات العشب."],
        ["الناتو", "1000 ميكروغرام", "فول صويا مخمر طعمه مكتسب، وهو أغنى المصادر كلها."],
    ];
    check("ar", "ar", cells, 22.0, (800.0, 520.0), Aids::default());
}

#[test]
fn at_three_times_the_size_each_cell_has_the_heading_of_its_column() {
    check("en-300", "en", ENGLISH, 66.0, (800.0, 1400.0), Aids::default());
}

#[test]
fn on_a_narrow_page_each_cell_has_the_heading_of_its_column() {
    check("en-narrow", "en", ENGLISH, 22.0, (300.0, 700.0), Aids::default());
}

#[test]
fn ruler_stripes_and_focus_take_the_lines_of_a_row_as_one() {
    let aids = Aids { ruler: 1, stripes: Shown::On, ..Aids::default() };
    check("ruler", "en", ENGLISH, 22.0, (800.0, 520.0), aids);
    let aids = Aids { focus: Focus::Sentence, ..Aids::default() };
    check("focus", "en", ENGLISH, 22.0, (800.0, 520.0), aids);
    let aids = Aids { focus: Focus::Paragraph, ..Aids::default() };
    check("focus-cell", "en", ENGLISH, 22.0, (800.0, 520.0), aids);
}
