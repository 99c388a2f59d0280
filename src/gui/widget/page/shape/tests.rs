//! Letters keep to the column, to their order and to their boxes, in every script.

mod letters;

use super::*;
use crate::gui::font;
use crate::gui::widget::page::boxes;
use crate::gui::widget::page::style::style;

pub(crate) fn block(text: &str) -> Block {
    Block::new(Kind::Paragraph, text)
}

/// True for text that is nothing but space.
fn is_blank(text: &str, range: &Range<usize>) -> bool {
    text.get(range.clone()).is_none_or(|cluster| cluster.chars().all(char::is_whitespace))
}

fn shaped(text: &str, lang: &str, width: f32, typography: &Typography) -> Shaped {
    let block = block(text);
    let style = style(Kind::Paragraph, None, typography, width);
    let range = 0..text.len();
    font::install();
    font::with_engine(|engine| {
        shape(
            engine,
            Request {
                block: &block,
                lang: &Lang::new(lang),
                range: &range,
                typography,
                style: &style,
                link: None,
                raised: &[],
                width,
            },
        )
    })
}

const MIXED: &str = "يساعد فيتامين K2 على توجيه الكالسيوم إلى العظام، ويذكر تقرير Alive Publishing Group لعام 2022 أن \
                     الفيتامينين D3 وK2 يعملان معا في كل يوم وأن ذلك نافع للجسم";

#[test]
fn no_letter_leaves_the_column_in_any_script_at_any_size() {
    let texts = [
        ("en", "It does not work alone: incomprehensibilities and counterrevolutionaries abound everywhere."),
        ("ru", "Высокопревосходительство и человеконенавистничество, витамин D и K2."),
        ("ar", MIXED),
        (
            "zh-Hans",
            "维生素K2把钙引导到骨骼中，“而不是血管”——这一点在2022年的文章Alive Publishing Group里说过。",
        ),
    ];
    for (lang, text) in texts {
        for size in [12.0, 22.0, 60.0, 200.0] {
            for width in [250.0, 410.0, 640.0] {
                let typography =
                    Typography { size, letter_spacing: 0.1, word_spacing: 0.3, ..Typography::default() };
                let shaped = shaped(text, lang, width, &typography);
                for (run, _) in shaped.runs() {
                    for glyph in run.glyphs.iter().filter(|g| !is_blank(run.text, &(g.start..g.end))) {
                        assert!(
                            glyph.x >= -0.6 && (glyph.x + glyph.w <= width + 0.6 || run.glyphs.len() == 1),
                            "{lang} {size} {width}: {:?} of {:?} at {}..{}",
                            &run.text[glyph.start..glyph.end],
                            run.glyphs
                                .iter()
                                .map(|g| (&run.text[g.start..g.end], g.x, g.w, g.start))
                                .collect::<Vec<_>>(),
                            glyph.x,
                            glyph.x + glyph.w
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn a_line_ends_only_where_unicode_lets_it_unless_one_word_fills_it() {
    let texts = [
        ("ar", "كيف يعمل فيتامين د مع فيتامين ك2؟ إن فيتامين ك2 وK2 (MK-7) معا، 50% و2022."),
        ("he", "ויטמין K2 וויטמין D3 עובדים יחד (2022) 50%."),
        ("en", "Alive means حي2 and عظام means bones, K2."),
        ("th", "วิตามินดีช่วยดูดซึมแคลเซียมและวิตามินK2นำแคลเซียมไปยังกระดูก"),
    ];
    for (lang, text) in texts {
        let places = crate::segment::breaks::opportunities(text);
        for width in (160..700).step_by(20) {
            let shaped = shaped(text, lang, width as f32, &Typography::default());
            for (line, next) in shaped.lines.iter().zip(shaped.lines.iter().skip(1)) {
                let at = next.range.start;
                let word = places.iter().any(|place| line.range.start < *place && *place < at);
                assert!(places.contains(&at) || !word, "{lang} {width}: {:?}", &text[line.range.clone()]);
            }
        }
    }
}

#[test]
fn all_of_the_text_is_in_the_lines_in_order() {
    for (lang, text) in [("ar", MIXED), ("en", "The words of this text are laid out one after another.")] {
        for width in [120.0, 333.0] {
            let shaped = shaped(text, lang, width, &Typography::default());
            let mut end = 0;
            for line in &shaped.lines {
                assert!(line.range.start >= end, "{lang}: lines overlap");
                assert!(
                    text[end..line.range.start].trim().is_empty(),
                    "{lang}: {:?} is lost",
                    &text[end..line.range.start]
                );
                end = line.range.end;
            }
            assert!(text[end..].trim().is_empty());
        }
    }
}

#[test]
fn an_arabic_block_that_begins_with_a_latin_word_still_runs_from_the_right() {
    let text = "Alive مجلة تصدر في كندا";
    let shaped = shaped(text, "ar", 600.0, &Typography::default());
    assert!(shaped.lines[0].rtl);
    assert_eq!(shaped.lines[0].range.start, 0);
    let first = boxes::stretches(&shaped, &(0..5));
    let second = boxes::stretches(&shaped, &(6..14));
    assert_eq!(first.len(), 1);
    assert!(first[0].left > second[0].right, "the Latin word comes first, so it stands on the right");
    assert!(first[0].right > 590.0);
}

#[test]
fn letters_that_join_take_no_letter_spacing() {
    let spaced = Typography { letter_spacing: 0.3, ..Typography::default() };
    let width = |text, lang, typography: &Typography| shaped(text, lang, 2000.0, typography).lines[0].right;
    let left = |text, lang, typography: &Typography| shaped(text, lang, 2000.0, typography).lines[0].left;
    let plain = Typography::default();
    assert!(width("letters", "en", &spaced) > width("letters", "en", &plain) + 20.0);
    assert_eq!(left("حروف", "ar", &spaced), left("حروف", "ar", &plain));
}

#[test]
fn a_very_long_block_is_cut_after_sentences_and_loses_nothing() {
    let text = "This is one of many sentences. ".repeat(2_000);
    let count = pieces(text.len());
    assert!(count > 10);
    let mut end = 0;
    for index in 0..count {
        let range = piece(&text, index);
        assert_eq!(range.start, end);
        assert!(index + 1 == count || text[range.clone()].ends_with(". "));
        assert_eq!(piece_at(&text, range.start), index);
        assert_eq!(piece_at(&text, range.end - 1), index);
        end = range.end;
    }
    assert_eq!(end, text.len());
    assert_eq!(pieces(100), 1);
    assert_eq!(piece("short", 0), 0..5);
}

#[test]
fn a_point_in_a_words_box_is_in_the_word() {
    let texts = [
        ("en", "An office affluent in ffi ligatures, well-known."),
        ("ru", "Витамин D и K2 работают вместе."),
        ("ar", MIXED),
        ("ar", "لا إله العظام والأوعية"),
        ("zh-Hans", "维生素K2把钙引导到骨骼中。"),
        ("en", "Alive means حي and عظام means bones."),
        ("he", "ויטמין K2 עובד"),
    ];
    for (lang, text) in texts {
        let shaped = shaped(text, lang, 300.0, &Typography::default());
        for word in crate::segment::word::find(text) {
            let boxes = boxes::stretches(&shaped, &word);
            assert!(!boxes.is_empty(), "{lang}: {:?} has no box", &text[word]);
            for stretch in boxes {
                let x = (stretch.left + stretch.right) / 2.0;
                for x in [x, stretch.left + 0.3, stretch.right - 0.3] {
                    let hit = boxes::hit(&shaped, x, stretch.top + stretch.height / 2.0).expect("a letter");
                    assert!(word.contains(&hit.byte), "{lang}: {:?} hit {}", &text[word.clone()], hit.byte);
                    assert!(hit.inside);
                }
            }
        }
    }
}

#[test]
fn boxes_of_two_words_do_not_overlap() {
    for (lang, text) in [("ar", MIXED), ("en", "Alive means حي and عظام means bones.")] {
        let shaped = shaped(text, lang, 400.0, &Typography::default());
        let all: Vec<_> = crate::segment::word::find(text)
            .iter()
            .flat_map(|word| boxes::stretches(&shaped, word))
            .collect();
        for (i, a) in all.iter().enumerate() {
            for b in &all[i + 1..] {
                assert!(
                    a.line != b.line || a.right <= b.left + 0.6 || b.right <= a.left + 0.6,
                    "{a:?} {b:?}"
                );
            }
        }
    }
}

#[test]
fn a_machine_without_fonts_shows_no_empty_box() {
    use crate::settings::typography::Family;
    let texts = [
        ("en", "“It’s true”, she said — naïve café… 1/2 © • ✓"),
        ("es", "¿Qué? ¡Señor, el corazón!"),
        ("fr", "« L’œuvre où naît l’été »"),
        ("de", "„Größe ändern“, Straße"),
        ("pt-BR", "Não há coração sem ação"),
        ("ru", "Ёлка, объём — «съёмка» №5"),
        ("ar", "كيف يعمل فيتامين D مع K2؟ (٢٠٢٢) «نعم»، 50%"),
        ("zh-Hans", "维生素D和K2如何协同工作？“好”——（2022年）"),
    ];
    font::install();
    let (_, mut engine) = font::catalogue::load(
        "en".to_owned(),
        iced::advanced::graphics::text::cosmic_text::fontdb::Database::new(),
    );
    for family in Family::ALL {
        for kind in [Kind::Paragraph, Kind::Heading(2)] {
            for (lang, text) in texts {
                let typography = Typography { family, ..Typography::default() };
                let block = Block { kind, ..block(text) };
                let style = style(kind, None, &typography, 500.0);
                let (lang, range) = (Lang::new(lang), 0..text.len());
                let request = Request {
                    block: &block,
                    lang: &lang,
                    range: &range,
                    typography: &typography,
                    style: &style,
                    link: None,
                    raised: &[],
                    width: 500.0,
                };
                for (run, _) in shape(&mut engine, request).runs() {
                    for glyph in run.glyphs {
                        assert!(
                            glyph.glyph_id != 0,
                            "{family:?} {lang}: {:?}",
                            &run.text[glyph.start..glyph.end]
                        );
                    }
                }
            }
        }
    }
}

/// Where the engine's order of letters is not the Unicode Bidirectional Algorithm's: the letters from the left, each as
/// its first byte.
fn orders(
    text: &str,
    lang: &str,
    inlines: Vec<crate::document::Inline>,
    family: crate::settings::typography::Family,
) -> (Vec<usize>, Vec<usize>) {
    font::install();
    let typography = Typography { family, ..Typography::default() };
    let block = Block { inlines, ..block(text) };
    let style = style(Kind::Paragraph, None, &typography, 9_000.0);
    let (lang, range) = (Lang::new(lang), 0..text.len());
    let request = Request {
        block: &block,
        lang: &lang,
        range: &range,
        typography: &typography,
        style: &style,
        link: None,
        raised: &[],
        width: 9_000.0,
    };
    let shaped = font::with_engine(|engine| shape(engine, request));
    let mut drawn: Vec<(f32, usize)> = Vec::new();
    for (run, byte) in shaped.runs() {
        drawn.extend(
            run.glyphs.iter().filter(|glyph| glyph.w > 0.0).map(|glyph| (glyph.x, byte(glyph.start))),
        );
    }
    drawn.sort_by(|a, b| a.0.total_cmp(&b.0));
    let drawn: Vec<usize> = drawn.into_iter().map(|(_, byte)| byte).collect();

    let level = match lang.direction() {
        Direction::Rtl => unicode_bidi::Level::rtl(),
        Direction::Ltr => unicode_bidi::Level::ltr(),
    };
    let bidi = unicode_bidi::BidiInfo::new(text, Some(level));
    let (levels, runs) = bidi.visual_runs(&bidi.paragraphs[0], 0..text.len());
    let mut right = Vec::new();
    for run in runs {
        let mut letters: Vec<usize> =
            text[run.clone()].char_indices().map(|(at, _)| run.start + at).collect();
        if levels[run.start].is_rtl() {
            letters.reverse();
        }
        right.extend(letters);
    }
    right.retain(|byte| drawn.contains(byte));
    (drawn, right)
}

#[test]
fn letters_and_signs_stand_in_unicodes_order_whatever_their_faces_and_marks() {
    use crate::document::{Inline, Mark};
    use crate::settings::typography::Family;
    let texts = [
        ("ar", "معا (انظر الصفحة 12). «نعم»، 50% © Alive [وK2]؟"),
        ("ar", "Alive مجلة (تصدر) في كندا → هنا!"),
        ("en", "In Arabic (عظام), bones; “القلب” is the heart → so."),
        ("he", "ויטמין (K2) עובד: \"כן\"."),
        ("ru", "Витамин D («K2») — да → нет."),
    ];
    for family in Family::ALL {
        for (lang, text) in texts {
            let (drawn, right) = orders(text, lang, Vec::new(), family);
            assert_eq!(drawn, right, "{family:?} {lang}: {text}");
            for (start, word) in text.match_indices(|c: char| c.is_alphabetic()).step_by(5) {
                for mark in [Mark::Strong, Mark::Emphasis] {
                    let inlines = vec![Inline { range: start..start + word.len(), mark }];
                    let (drawn, right) = orders(text, lang, inlines, family);
                    assert_eq!(drawn, right, "{family:?} {lang} marked at {start}: {text}");
                }
            }
        }
    }
}

#[test]
fn a_line_break_inside_a_block_is_only_a_space() {
    let shaped = shaped("one\ntwo\u{2029}ثلاثة\u{85}four", "en", 900.0, &Typography::default());
    assert_eq!(shaped.lines.len(), 1);
    assert!(!boxes::stretches(&shaped, &(4..7)).is_empty());
}
