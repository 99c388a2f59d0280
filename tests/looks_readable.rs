//! What a reader sees: the page as pictures, drawn with the bundled faces alone and compared with the ones in
//! `snapshots/`. `UPDATE=1` writes them anew; look at them before you keep them.

#![cfg(feature = "gui")]
#![allow(clippy::expect_used, clippy::panic)] // Helpers of tests may fail as tests do.

#[path = "support/golden.rs"]
mod golden;

use std::sync::Arc;

use iced::advanced::widget::Id;
use lectern::document::builder::Builder;
use lectern::document::{Document, Inline, Kind, Lang, Mark, Place, Position, Span};
use lectern::gui::font;
use lectern::gui::widget::page::{Followed, Page};
use lectern::segment::{Rules, Segments};
use lectern::session::Highlight;
use lectern::settings::follow::Follow;
use lectern::settings::theme::Theme;
use lectern::settings::typography::{Family, Typography};

/// A picture to take.
struct Picture {
    name: &'static str,
    document: Document,
    typography: Typography,
    theme: Theme,
    size: (f32, f32),
    mark: Place,
    selection: Option<Span>,
}

impl Picture {
    fn new(name: &'static str, document: Document, mark: (usize, usize, usize)) -> Self {
        Self {
            name,
            document,
            typography: Typography::default(),
            theme: Theme::Light,
            size: (800.0, 620.0),
            mark: Place { block: mark.0, sentence: mark.1, word: mark.2 },
            selection: None,
        }
    }

    /// Draws it and compares it with the one that is kept.
    fn check(self) {
        font::install();
        let text = Arc::new(Segments::new(Arc::new(self.document), Arc::new(Rules::default())));
        let highlight = Highlight {
            sentence: text.sentence_span(self.mark).expect("the marked sentence exists"),
            word: Some(text.word_span(self.mark).expect("the marked word exists")),
            estimated: false,
        };
        let page = Page::<()>::new(Id::new("page"), &text, self.typography.clone(), self.theme.palette())
            .highlight(Some(highlight))
            .selection(self.selection)
            .mirrored(text.document().direction() == lectern::document::Direction::Rtl)
            .follow(Some(Followed { position: text.position(self.mark), way: Follow::Third }));
        golden::compare(page, self.theme, self.size, self.name);
    }
}

fn english() -> Document {
    let mut builder = Builder::new(Lang::new("en"));
    builder.block(Kind::Heading(1), "How vitamin D and vitamin K2 work together");
    builder.block(
        Kind::Lead,
        "One vitamin lets calcium in. The other shows it the way. Neither does its best work alone.",
    );
    builder.block(Kind::Heading(2), "Balancing act");
    builder.block(
        Kind::Paragraph,
        "Vitamin D helps the body absorb calcium. K2 steers that calcium to the bones and away from the vessels, which \
         matters most for children: their growing bones need K2 to build it in. In Arabic, bones are عظام and the heart \
         is القلب, as every pupil knows.",
    );
    builder.block(Kind::Item, "Egg yolk and butter hold a little K2.");
    builder.block(Kind::Item, "Certain fermented foods, such as particular cheeses, hold much more of it than people tend to think they do.");
    builder.block(Kind::Quotation, "No nutrient works in isolation.");
    builder
        .block(Kind::Note, "For education only. Ask your health care provider before taking a supplement.");
    builder.block(Kind::Note, "This holds above all when you are pregnant.");
    builder.block(Kind::Rule, "");
    builder.block(Kind::Rights, "Facts: an article of the same name, © 2022 Alive Publishing Group.");
    let mut document = builder.finish("");
    document.blocks[3].inlines =
        vec![Inline { range: 0..9, mark: Mark::Strong }, Inline { range: 16..41, mark: Mark::Emphasis }];
    document
}

fn arabic() -> Document {
    let mut builder = Builder::new(Lang::new("ar"));
    builder.block(Kind::Heading(1), "كيف يعمل فيتامين D مع فيتامين K2");
    builder.block(Kind::Lead, "أحدهما يدخل الكالسيوم، والآخر يدله على الطريق.");
    builder.block(
        Kind::Paragraph,
        "Alive مجلة تصدر في كندا. يساعد فيتامين D الجسم على امتصاص الكالسيوم، أما فيتامين K2 فيوجهه إلى العظام بعيدا عن \
         الأوعية. ويذكر تقرير Alive Publishing Group لعام 2022 أن الفيتامينين D3 وK2 يعملان معا (انظر الصفحة 12).",
    );
    builder.block(Kind::Item, "صفار البيض والزبدة فيهما قليل من K2.");
    builder.block(Kind::Quotation, "لا يعمل أي غذاء وحده.");
    builder.block(Kind::Note, "للتثقيف فقط. اسأل مقدم الرعاية الصحية قبل تناول أي مكمل.");
    builder.block(Kind::Rights, "الحقائق: مقال بالاسم نفسه، © 2022 Alive Publishing Group.");
    builder.finish("")
}

fn chinese() -> Document {
    let mut builder = Builder::new(Lang::new("zh-Hans"));
    builder.block(Kind::Heading(1), "维生素D和维生素K2如何协同工作");
    builder.block(Kind::Lead, "一个把钙请进来，另一个给它指路。");
    builder.block(
        Kind::Paragraph,
        "维生素D帮助身体吸收钙。维生素K2把钙引导到骨头中，“而不是血管”——这一点对儿童最重要，因为他们正在生长的骨头需要K2才能把钙\
         好好地用上。2022年Alive Publishing Group的一篇同名文章这样写道。",
    );
    builder.block(Kind::Item, "蛋黄和黄油含有少量K2。");
    builder.block(Kind::Note, "仅供教育之用。服用补充剂前请咨询医生。");
    builder.block(Kind::Rights, "事实来源：同名文章，© 2022 Alive Publishing Group。");
    builder.finish("")
}

fn russian() -> Document {
    let mut builder = Builder::new(Lang::new("ru"));
    builder.block(Kind::Heading(1), "Как витамин D и витамин K2 работают вместе");
    builder.block(Kind::Lead, "Один впускает кальций, другой указывает ему дорогу.");
    builder.block(
        Kind::Paragraph,
        "Витамин D помогает организму усваивать кальций. K2 направляет его в кости и уводит от сосудов. Важнее всего это \
         для детей: их растущим костям нужен K2, чтобы встроить кальций как следует.",
    );
    builder.block(Kind::Item, "Яичный желток и масло содержат немного K2.");
    builder.block(Kind::Note, "Только для образования. Спросите врача, прежде чем принимать добавку.");
    builder.finish("")
}

fn sized(size: f32) -> Typography {
    Typography { size, ..Typography::default() }
}

#[test]
fn an_english_page_is_calm_and_its_word_is_marked() {
    Picture::new("page-en", english(), (3, 1, 6)).check();
}

#[test]
fn the_end_of_a_page_shows_its_note_and_rights() {
    Picture { size: (700.0, 480.0), ..Picture::new("page-en-end", english(), (7, 1, 2)) }.check();
}

#[test]
fn an_arabic_page_runs_from_the_right_with_the_right_word_marked() {
    Picture::new("page-ar", arabic(), (2, 2, 3)).check();
}

#[test]
fn a_latin_word_marked_in_arabic_is_the_right_one() {
    let picture = Picture::new("page-ar-dark", arabic(), (2, 2, 4));
    Picture {
        theme: Theme::Dark,
        typography: Typography { family: Family::Serif, ..sized(44.0) },
        ..picture
    }
    .check();
}

#[test]
fn a_chinese_page_has_one_face_and_its_word_is_marked() {
    Picture::new("page-zh", chinese(), (2, 1, 3)).check();
}

#[test]
fn a_russian_page_in_a_dyslexic_face_with_wide_spaces() {
    let typography = Typography {
        family: Family::Dyslexic,
        letter_spacing: 0.08,
        word_spacing: 0.25,
        line_height: 2.0,
        ..sized(20.0)
    };
    Picture { typography, theme: Theme::Sepia, ..Picture::new("page-ru", russian(), (2, 1, 2)) }.check();
}

#[test]
fn a_selection_over_two_blocks_and_a_mark_are_told_apart() {
    let selection = Some(Span { start: Position::new(1, 4), end: Position::new(3, 60) });
    let typography = Typography { family: Family::Dyslexic, ..sized(20.0) };
    Picture { typography, selection, ..Picture::new("page-en-selected", english(), (3, 1, 6)) }.check();
}

#[test]
fn two_hundred_pixels_fit_a_small_window() {
    let picture = Picture::new("page-en-huge", english(), (3, 1, 2));
    Picture { typography: sized(200.0), theme: Theme::YellowOnBlack, size: (640.0, 480.0), ..picture }
        .check();
}

#[test]
fn eight_letters_a_line_hold() {
    let typography = Typography { measure: 8, ..sized(28.0) };
    let picture = Picture::new("page-en-narrow", english(), (3, 1, 2));
    Picture { typography, theme: Theme::BlackOnYellow, size: (320.0, 480.0), ..picture }.check();
}
