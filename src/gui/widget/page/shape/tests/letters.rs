//! Weight, alignment, hyphens, and what of the author's is left out.

use super::*;
use crate::document::{Inline, Mark};
use crate::settings::letters::{Hyphens, Shown, Stress, Weight};

const LONG: [(&str, &str); 6] = [
    ("en", "Characteristically, international organisations recommend comprehensive supplementation."),
    ("de", "Die Nahrungsergänzungsmittelverordnung regelt Kennzeichnungsvorschriften und Höchstmengen."),
    ("es", "Los anticoagulantes orales interaccionan extraordinariamente con la alimentación."),
    ("fr", "Les recommandations internationales concernant l’alimentation évoluent continuellement."),
    ("pt-BR", "As recomendações internacionais sobre alimentação transformam os hábitos continuamente."),
    ("ru", "Высококвалифицированные специалисты рекомендуют предварительное обследование."),
];

fn ends(shaped: &Shaped) -> Vec<String> {
    let line = |(run, _): (LayoutRun<'_>, _)| {
        let end = run.glyphs.iter().map(|glyph| glyph.end).max().unwrap_or(0);
        run.text[..end].to_owned()
    };
    shaped.runs().map(line).collect()
}

#[test]
fn words_are_parted_only_where_the_reader_wants_it_and_only_between_syllables() {
    for (lang, text) in LONG {
        let plain = shaped(text, lang, 260.0, &Typography::default());
        let parted = shaped(text, lang, 260.0, &Typography { hyphens: Hyphens::On, ..Typography::default() });
        assert!(ends(&plain).iter().all(|line| !line.ends_with('-')), "{lang}");
        let hyphens = ends(&parted).iter().filter(|line| line.ends_with('-')).count();
        assert!(hyphens > 0, "{lang}: {:?}", ends(&parted));
        assert!(parted.lines.len() <= plain.lines.len(), "{lang}: {:?} {:?}", ends(&parted), ends(&plain));
        for (line, next) in parted.lines.iter().zip(parted.lines.iter().skip(1)) {
            assert!(line.right <= 260.6, "{lang}: {line:?}");
            let (end, start) = (line.range.end, next.range.start);
            if end != start {
                assert_eq!(text[end..start].trim(), "");
                continue;
            }
            let word = text[..end].rfind(' ').map_or(0, |at| at + 1);
            let word = word..text[end..].find(' ').map_or(text.len(), |at| end + at);
            let syllables: Vec<usize> =
                crate::segment::syllables::syllables(&text[word.clone()], &Lang::new(lang)).collect();
            let first = word.start == line.range.start || syllables.contains(&(end - word.start));
            assert!(first, "{lang}: {:?} parted at {}", &text[word.clone()], end - word.start);
        }
    }
}

#[test]
fn a_hyphen_is_no_letter_of_the_text() {
    let (lang, text) = LONG[1];
    let shaped = shaped(text, lang, 260.0, &Typography { hyphens: Hyphens::On, ..Typography::default() });
    let covered: usize = shaped.lines.iter().map(|line| text[line.range.clone()].trim().len()).sum();
    assert_eq!(covered, text.split(' ').map(str::len).sum::<usize>() + inner_spaces(&shaped, text));
    for word in crate::segment::word::find(text) {
        for stretch in boxes::stretches(&shaped, &word) {
            let x = (stretch.left + stretch.right) / 2.0;
            let hit = boxes::hit(&shaped, x, stretch.top + 1.0).expect("a letter");
            assert!(word.contains(&hit.byte));
        }
    }
}

fn inner_spaces(shaped: &Shaped, text: &str) -> usize {
    shaped.lines.iter().map(|line| text[line.range.clone()].trim().matches(' ').count()).sum()
}

#[test]
fn a_language_without_rules_is_never_parted() {
    let text = "Ένας ιδιαίτερα χαρακτηριστικός αντιπροσωπευτικός";
    let parted = shaped(text, "el", 200.0, &Typography { hyphens: Hyphens::On, ..Typography::default() });
    assert!(ends(&parted).iter().all(|line| !line.ends_with('-')));
}

#[test]
fn lines_begin_where_the_reader_wants_them() {
    let text = "A text of several lines, so that all but the last one of them have something to fill. \
                It goes on for a while in plain words, as texts do.";
    for (lang, text) in [("en", text), ("ar", MIXED)] {
        let width = 420.0;
        let set = |alignment| {
            let typography = Typography { alignment, ..Typography::default() };
            let shaped = shaped(text, lang, width, &typography);
            assert!(shaped.lines.len() > 2);
            shaped.lines
        };
        let rtl = lang == "ar";
        let near = |a: f32, b: f32| (a - b).abs() < 1.0;
        let start = set(Alignment::Start);
        assert!(
            start
                .iter()
                .all(|line| near(if rtl { line.right } else { line.left }, if rtl { width } else { 0.0 }))
        );
        assert!(set(Alignment::Left).iter().all(|line| near(line.left, 0.0)), "{lang}");
        for line in set(Alignment::Centre) {
            assert!(near(line.left, width - line.right), "{lang}: {line:?}");
        }
        let justified = set(Alignment::Justified);
        let (last, full) = justified.split_last().expect("lines");
        assert!(full.iter().all(|line| near(line.left, 0.0) && near(line.right, width)), "{lang}: {full:?}");
        assert!(last.right - last.left < width - 10.0 || rtl);
        assert_eq!(start.len(), justified.len(), "{lang}: the same words stand on each line");
    }
}

#[test]
fn holes_are_left_at_the_end_of_a_line_and_not_between_its_words() {
    let typography = Typography { alignment: Alignment::Justified, ..Typography::default() };
    let shaped = shaped("on a incomprehensibilities on a", "en", 240.0, &typography);
    assert!(shaped.lines.len() > 2);
    assert!(shaped.lines[0].right < 100.0, "{:?}", shaped.lines);
}

/// The weights and slants of the letters of a text.
fn faces(text: &str, lang: &str, typography: &Typography, inlines: Vec<Inline>) -> Vec<(u16, bool)> {
    font::install();
    let block = Block { inlines, ..block(text) };
    let style = style(Kind::Paragraph, None, typography, 900.0);
    let (lang, range) = (Lang::new(lang), 0..text.len());
    let request = Request {
        block: &block,
        lang: &lang,
        range: &range,
        typography,
        style: &style,
        link: None,
        raised: &[],
        width: 900.0,
    };
    parts::attributes(&request, Direction::Ltr, None)
        .iter()
        .map(|part| (part.attributes.weight.0, part.attributes.style != cosmic_style()))
        .collect()
}

fn cosmic_style() -> iced::advanced::graphics::text::cosmic_text::Style {
    iced::advanced::graphics::text::cosmic_text::Style::Normal
}

#[test]
fn letters_have_the_weight_that_their_face_has_nearest() {
    let of = |weight, text, lang| {
        faces(text, lang, &Typography { weight, ..Typography::default() }, Vec::new())[0].0
    };
    for weight in Weight::ALL {
        assert_eq!(of(weight, "light", "en"), weight.number());
    }
    assert_eq!(of(Weight::Medium, "свет", "ru"), 400);
    assert_eq!(of(Weight::SemiBold, "свет", "ru"), 700);
    let drawn = |weight| {
        let shaped = shaped("weight", "en", 900.0, &Typography { weight, ..Typography::default() });
        shaped.lines[0].right
    };
    assert!(drawn(Weight::Bold) > drawn(Weight::Light) + 1.0, "another face is really drawn");
}

#[test]
fn what_the_reader_leaves_out_looks_like_the_rest() {
    let inlines =
        || vec![Inline { range: 0..4, mark: Mark::Strong }, Inline { range: 5..9, mark: Mark::Emphasis }];
    let mut typography = Typography::default();
    let as_written = faces("bold slanted", "en", &typography, inlines());
    assert!(as_written.contains(&(700, false)) && as_written.contains(&(400, true)), "{as_written:?}");
    typography.plain.set(Stress::Bold, Shown::No);
    let calmer = faces("bold slanted", "en", &typography, inlines());
    assert!(calmer.contains(&(400, true)) && !calmer.contains(&(700, false)), "{calmer:?}");
    typography.plain.set(Stress::Italics, Shown::No);
    assert!(faces("bold slanted", "en", &typography, inlines()).iter().all(|face| *face == (400, false)));
}
