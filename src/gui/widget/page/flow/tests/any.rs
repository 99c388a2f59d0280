//! Whatever the reader sets, in whatever script: no letter leaves the page, no two lines overlap, a point on a word is the
//! word's, and the line that is looked at stays.

use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

use super::*;
use crate::document::Image;
use crate::settings::letters::{Alignment, Hyphens, Plain, Shown, Stress, Weight};
use crate::settings::typography::{Family, LETTERS, LINES, MAX_SIZE, MEASURE, MIN_SIZE, PARAGRAPHS, WORDS};

/// A language and sentences in it: the scripts that a reader of Lectern may meet, and mixtures of both directions.
const SCRIPTS: [(&str, &[&str]); 11] = [
    ("en", &["An office affluent in ffi ligatures, well-known to all.", "Incomprehensibilities! (K2, 50 %)"]),
    ("ru", &["Витамин D и K2 действуют вместе.", "Человеконенавистничество встречается редко."]),
    ("ar", &["كيف يعمل فيتامين د مع فيتامين ك2؟", "يذكر تقرير Alive لعام 2022 أن D3 وK2 يعملان معا، 50%."]),
    ("he", &["ויטמין K2 וויטמין D3 עובדים יחד (2022).", "זה \"חשוב\" מאוד, 50%."]),
    ("hi", &["विटामिन डी और के2 साथ मिलकर काम करते हैं।", "क्षत्रिय ज्ञान श्रृंखला हड्डियों तक पहुँचती है।"]),
    ("zh-Hans", &["维生素K2把钙引导到骨骼中，“而不是血管”——这一点在2022年说过。", "好。"]),
    ("ja", &["ビタミンDとK2は一緒に働きます。", "骨に「カルシウム」を運ぶ、2022年。"]),
    ("th", &["วิตามินดีช่วยดูดซึมแคลเซียมและวิตามินเค2นำแคลเซียมไปยังกระดูก", "น้ำใจ ที่นี่"]),
    ("el", &["Η βιταμίνη D και η K2 συνεργάζονται.", "Ένας ιδιαίτερα χαρακτηριστικός."]),
    ("en", &["Alive means حي and عظام means bones, K2 too.", "He said “שלום עולם 123” and left (ok)."]),
    ("ar", &["Alive Publishing Group مجلة (تصدر) في كندا → هنا!", "MK-7: ١٢٫٥ ميكروغرام من ויטמין K."]),
];

/// The beginning of a PNG of 640 × 480 pixels.
const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\x02\x80\0\0\x01\xe0\x08";

const KINDS: [Kind; 9] = [
    Kind::Heading(1),
    Kind::Heading(3),
    Kind::Lead,
    Kind::Paragraph,
    Kind::Item,
    Kind::Quotation,
    Kind::Code,
    Kind::Note,
    Kind::Rights,
];

fn one_of<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    (0..all.len()).prop_map(move |index| all[index])
}

fn any_typography() -> impl Strategy<Value = Typography> {
    let sizes = prop_oneof![3 => 14.0..40.0_f32, 1 => MIN_SIZE..MAX_SIZE, 1 => Just(MAX_SIZE)];
    let spaces = (LINES.0..LINES.1, LETTERS.0..LETTERS.1, WORDS.0..WORDS.1, PARAGRAPHS.0..PARAGRAPHS.1);
    let measures = prop_oneof![3 => 20..80_u16, 1 => MEASURE.0..=MEASURE.1];
    let letters =
        (one_of(&Family::ALL), one_of(&Weight::ALL), one_of(&Alignment::ALL), one_of(&Hyphens::ALL));
    let left_out = one_of(&Stress::ALL).prop_map(|stress| {
        let mut plain = Plain::default();
        plain.set(stress, Shown::No);
        plain
    });
    (sizes, spaces, any::<bool>(), measures, letters, left_out).prop_map(
        |(size, spaces, coupled, measure, letters, plain)| Typography {
            size,
            family: letters.0,
            installed: None,
            weight: letters.1,
            alignment: letters.2,
            hyphens: letters.3,
            plain,
            line_height: spaces.0,
            letter_spacing: spaces.1,
            word_spacing: spaces.2,
            words_with_letters: coupled,
            paragraph_spacing: spaces.3,
            measure,
        },
    )
}

fn any_page() -> impl Strategy<Value = Size> {
    (240.0..1400.0_f32, 160.0..1000.0_f32).prop_map(|(width, height)| Size::new(width, height))
}

/// A text in one script: of each block its kind, its first sentence and how many follow.
fn any_text() -> impl Strategy<Value = Arc<Segments>> {
    let blocks = prop::collection::vec((one_of(&KINDS), 0..2_usize, 1..7_usize), 6..20);
    (0..SCRIPTS.len(), blocks).prop_map(|(script, blocks)| {
        let (lang, sentences) = SCRIPTS[script];
        let mut builder = Builder::new(Lang::new(lang));
        for (kind, first, count) in blocks {
            let words: Vec<&str> = (0..count).map(|nth| sentences[(first + nth) % sentences.len()]).collect();
            match count {
                // A figure now and then: its picture has a place, decoded or not.
                6 => builder.figure(Image::new(PICTURE, ""), &words.join(" ")),
                _ => builder.block(kind, &words.join(" ")),
            };
        }
        Arc::new(Segments::new(Arc::new(builder.finish("")), Arc::new(Rules::default())))
    })
}

/// Nothing on the page is where it must not be.
fn page_is_right(reader: &Reader, what: &str) {
    let mut bottom = f32::MIN;
    for placed in reader.flow.placed() {
        let unit = &placed.unit;
        let Some(shaped) = &unit.shaped else { continue };
        for ((run, _), line) in shaped.runs().zip(&shaped.lines) {
            let top = placed.top + unit.text_y + line.top;
            assert!(top >= bottom - 0.05, "{what}: a line at {top} overlaps one that ends at {bottom}");
            bottom = top + line.height;
            let blank = |start: usize, end: usize| run.text[start..end].trim().is_empty();
            let letters = || run.glyphs.iter().filter(|glyph| !blank(glyph.start, glyph.end));
            // A single letter that is wider than the column cannot be helped.
            let block = &reader.text.document().blocks[unit.block].text;
            let clusters: std::collections::BTreeSet<_> = letters().map(|glyph| glyph.start).collect();
            let alone = clusters.len() < 2 || block[line.range.clone()].trim().graphemes(true).count() < 2;
            for glyph in letters().filter(|_| !alone) {
                let (left, right) = (unit.text_x + glyph.x, unit.text_x + glyph.x + glyph.w);
                assert!(
                    left >= -0.6 && right <= reader.size.width + 0.6,
                    "{what}: {:?} of {:?} stands at {left} to {right}",
                    &run.text[glyph.start..glyph.end],
                    run.text
                );
            }
        }
    }
}

/// A point on a word's box is on the word.
fn words_are_hit(reader: &Reader, what: &str) {
    let segments = &reader.text;
    let blocks: std::collections::BTreeSet<usize> =
        reader.flow.placed().map(|placed| placed.unit.block).collect();
    for block in blocks {
        for sentence in 0..segments.sentences(block).len() {
            for word in 0..segments.words(block, sentence).len() {
                let place = crate::document::Place { block, sentence, word };
                let span = segments.word_span(place).expect("a word");
                for mark in reader.flow.marks(span) {
                    let (stretch, middle) = (mark.stretch, mark.stretch.top + mark.stretch.height / 2.0);
                    if stretch.right - stretch.left < 1.0 || !(0.0..reader.size.height).contains(&middle) {
                        continue;
                    }
                    let hit = reader.flow.hit((stretch.left + stretch.right) / 2.0, middle);
                    let (letter, _, inside) = hit.expect("a letter");
                    assert!(
                        inside && span.contains(letter),
                        "{what}: {span:?} at {stretch:?} hit {letter:?}"
                    );
                }
            }
        }
    }
}

/// Whether all of a line could stand where its middle was.
fn has_room(reader: &Reader, middle: f32, height: f32) -> bool {
    middle - height / 2.0 >= 0.0 && middle + height / 2.0 <= reader.size.height
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_in_any_setting_on_any_page_is_right_and_stays(
        text in any_text(),
        changes in prop::collection::vec((any_typography(), any_page()), 2..4),
        share in 0.0..1.0_f32,
        follow in any::<bool>(),
    ) {
        let mut reader = Reader::new(text);
        let lang = reader.text.document().lang.to_string();
        reader.flow.scroll_to_share(share);
        if follow {
            reader.follow = Some(reader.flow.top().position);
            reader.show();
        }
        for (typography, size) in changes {
            let what = format!("{lang} {size:?} {typography:?}");
            let at_start = !follow && reader.flow.begins_at_top();
            let place = reader.follow.unwrap_or(reader.flow.held.position);
            let before = reader.flow.line_top(place).map(|(top, height)| top + height / 2.0);
            reader.typography = typography;
            reader.size = size;
            reader.show();
            page_is_right(&reader, &what);
            words_are_hit(&reader, &what);
            if at_start {
                prop_assert!(reader.flow.begins_at_top(), "{}: the beginning is no longer at the top", what);
                continue;
            }
            let (top, height) = reader.flow.line_top(place).expect("the line is still laid out");
            if let Some(middle) = before.filter(|middle| has_room(&reader, *middle, height)) {
                let now = top + height / 2.0;
                prop_assert!((now - middle).abs() <= 1.0, "{}: the line went from {} to {}", what, middle, now);
            }
        }
    }
}
