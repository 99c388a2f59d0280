//! The page stays where the eye is: anchors, scrolling, following, marks, and texts of every length.

use super::*;
use crate::document::Kind;
use crate::document::builder::Builder;
use crate::document::{Lang, Span};
use crate::segment::Rules;
use crate::settings::theme::Theme;

fn text(lang: &str, paragraphs: usize) -> Arc<Segments> {
    let mut builder = Builder::new(Lang::new(lang));
    builder.block(Kind::Heading(1), "A heading over all of it");
    for index in 0..paragraphs {
        let sentence = match lang {
            "ar" => "يساعد فيتامين K2 على توجيه الكالسيوم إلى العظام. ",
            _ => "It does not work alone, and its less known partner is vitamin K2. ",
        };
        builder.block(Kind::Paragraph, &format!("{index}. {}", sentence.repeat(2 + index % 7)));
    }
    Arc::new(Segments::new(Arc::new(builder.finish("")), Arc::new(Rules::default())))
}

struct Reader {
    flow: Flow,
    text: Arc<Segments>,
    typography: Typography,
    size: Size,
    follow: Option<Position>,
}

impl Reader {
    fn new(text: Arc<Segments>) -> Self {
        font::install();
        let mut reader = Self {
            flow: Flow::default(),
            text,
            typography: Typography::default(),
            size: Size::new(800.0, 600.0),
            follow: None,
        };
        reader.show();
        reader
    }

    fn show(&mut self) {
        let setup = Setup {
            text: &self.text,
            typography: &self.typography,
            size: self.size,
            link: Theme::Light.palette().link,
            mirrored: false,
        };
        self.flow.update(&setup, None, self.follow);
    }

    fn jump(&mut self, anchor: Anchor) {
        let setup = Setup {
            text: &self.text,
            typography: &self.typography,
            size: self.size,
            link: Theme::Light.palette().link,
            mirrored: false,
        };
        self.flow.update(&setup, Some(anchor), self.follow);
    }

    fn line(&self, position: Position) -> (f32, f32) {
        self.flow.line_top(position).expect("the line is on the page")
    }

    fn is_full(&self) -> bool {
        let first = self.flow.placed().next().expect("something is placed");
        let last = self.flow.placed().last().expect("something is placed");
        first.top <= 0.0
            && last.top + last.unit.height >= self.size.height - 0.01
            && self
                .flow
                .placed()
                .zip(self.flow.placed().skip(1))
                .all(|(a, b)| (a.top + a.unit.height - b.top).abs() < 0.02)
    }
}

#[test]
fn a_page_begins_at_the_first_line_and_is_full() {
    let reader = Reader::new(text("en", 60));
    assert_eq!(reader.flow.top().position, Position::new(0, 0));
    assert!(reader.is_full());
}

#[test]
fn a_short_text_stands_at_the_top_and_does_not_scroll() {
    let mut reader = Reader::new(text("en", 1));
    let top = reader.flow.top();
    assert!(top.offset_y > 0.0);
    assert!(!reader.flow.scroll_by(500.0));
    assert!(!reader.flow.scroll(Scroll::End));
    assert_eq!(reader.flow.top(), top);
}

#[test]
fn scrolling_to_the_end_and_back_shows_both_ends_whole() {
    let mut reader = Reader::new(text("en", 60));
    let start = reader.flow.top();
    reader.flow.scroll(Scroll::End);
    let last = reader.flow.placed().last().expect("a block").clone();
    assert_eq!(last.unit.block, 60);
    assert!((last.top + last.unit.height - 600.0).abs() < 0.01, "the last line rests at the bottom");
    assert!(reader.is_full());
    assert!(!reader.flow.scroll_by(300.0));
    let mut steps = 0;
    while reader.flow.scroll(Scroll::Pages(-1.0)) {
        steps += 1;
        assert!(reader.is_full());
        assert!(steps < 200);
    }
    assert!(!reader.flow.top().differs(start), "{:?} not {start:?} after {steps}", reader.flow.top());
    while reader.flow.scroll_by(97.3) {
        assert!(reader.is_full());
    }
    assert_eq!(reader.flow.shares().1, 1.0);
    reader.flow.scroll(Scroll::Start);
    assert_eq!(reader.flow.top(), start);
}

#[test]
fn a_page_forward_loses_no_line() {
    let mut reader = Reader::new(text("en", 40));
    let lines = |flow: &Flow| {
        let mut all = Vec::new();
        for placed in flow.placed() {
            for line in placed.unit.shaped.iter().flat_map(|shaped| &shaped.lines) {
                let top = placed.top + placed.unit.text_y + line.top;
                if top >= -0.5 && top + line.height <= 600.5 {
                    all.push((placed.unit.block, line.range.start));
                }
            }
        }
        all
    };
    let mut seen = lines(&reader.flow);
    while reader.flow.scroll(Scroll::Pages(1.0)) {
        let page = lines(&reader.flow);
        let overlap = page.iter().filter(|line| seen.contains(line)).count();
        assert!(overlap < page.len());
        let next = page.iter().position(|line| !seen.contains(line)).expect("a new line");
        if next == 0 {
            let last = *seen.last().expect("lines");
            let follows = (last.0, last.1) < page[0];
            assert!(follows);
        }
        seen.extend(page.into_iter().filter(|line| !seen.contains(line)).collect::<Vec<_>>());
    }
    let document = reader.text.document();
    let total: usize = (0..document.blocks.len())
        .map(|block| {
            reader
                .flow
                .unit(block, 0)
                .and_then(|unit| unit.shaped.as_ref().map(|s| s.lines.len()))
                .unwrap_or(0)
        })
        .sum();
    assert_eq!(seen.len(), total, "every line was whole on some page");
}

#[test]
fn the_line_of_the_anchor_stays_whatever_changes() {
    for lang in ["en", "ar"] {
        let mut reader = Reader::new(text(lang, 60));
        let place = Position::new(30, 40);
        for offset_y in [-7.0, 0.0, 33.5, 200.0] {
            reader.jump(Anchor { position: place, offset_y });
            let top = reader.line(place).0;
            assert!((top - offset_y).abs() <= 1.0);
            for size in [23.0, 40.0, 12.0, 64.0, 22.0] {
                for width in [800.0, 333.0, 1200.0] {
                    reader.typography.size = size;
                    reader.size.width = width;
                    reader.show();
                    assert!(reader.is_full());
                    let now = reader.line(place).0;
                    assert!((now - top).abs() <= 1.0, "{lang} {size} {width}: {now} not {top}");
                }
            }
            reader.typography.family = crate::settings::typography::Family::Serif;
            reader.show();
            assert!((reader.line(place).0 - top).abs() <= 1.0);
        }
    }
}

#[test]
fn growing_and_shrinking_comes_back_to_the_same_line() {
    let mut reader = Reader::new(text("en", 60));
    for _ in 0..37 {
        reader.flow.scroll_by(61.0);
    }
    let before = reader.flow.top();
    for _ in 0..20 {
        for size in [30.0, 80.0, 9.0, 22.0] {
            reader.typography.size = size;
            reader.show();
        }
    }
    assert_eq!(reader.flow.top(), before);
}

#[test]
fn the_followed_line_stays_in_view_and_moves_only_when_it_must() {
    let mut reader = Reader::new(text("en", 60));
    let mut moves = 0;
    let mut words = 0;
    for block in 0..60 {
        let len = reader.text.document().blocks[block].text.len();
        for byte in (0..len).step_by(9) {
            let before = reader.flow.top();
            reader.follow = Some(Position::new(block, byte));
            reader.show();
            words += 1;
            moves += usize::from(reader.flow.top() != before);
            let (top, height) = reader.line(Position::new(block, byte));
            assert!(top >= -0.5 && top + height <= 600.5, "line at {top}");
        }
    }
    assert!(moves > 5 && moves < words / 20, "{moves} moves for {words} words");
}

#[test]
fn the_line_being_read_stays_where_the_eye_is_when_the_text_changes() {
    let mut reader = Reader::new(text("en", 60));
    reader.follow = Some(Position::new(20, 100));
    reader.show();
    let top = reader.line(Position::new(20, 100)).0;
    reader.typography.size = 27.0;
    reader.show();
    assert!((reader.line(Position::new(20, 100)).0 - top).abs() <= 1.0);
    reader.text = text("ar", 60);
    reader.follow = Some(Position::new(20, 70));
    reader.show();
    assert!((reader.line(Position::new(20, 70)).0 - top).abs() <= 1.0);
}

#[test]
fn when_the_reader_scrolled_away_nothing_pulls_the_page_back() {
    let mut reader = Reader::new(text("en", 60));
    reader.follow = Some(Position::new(10, 0));
    reader.show();
    reader.flow.scroll_by(3000.0);
    let top = reader.flow.top();
    reader.follow = None;
    reader.show();
    assert_eq!(reader.flow.top(), top);
    reader.follow = Some(Position::new(10, 0));
    reader.show();
    assert!(reader.line(Position::new(10, 0)).0 < 600.0, "following again goes back to the voice");
}

#[test]
fn the_scrollbar_leads_to_its_share_of_the_text() {
    let mut reader = Reader::new(text("en", 200));
    for share in [0.0, 0.25, 0.5, 0.731, 0.9] {
        reader.flow.scroll_to_share(share);
        assert!((reader.flow.shares().0 - share).abs() < 0.002, "{share}: {:?}", reader.flow.shares());
        assert!(reader.is_full());
    }
}

#[test]
fn only_about_three_pages_are_kept_laid_out() {
    let mut reader = Reader::new(text("en", 3_000));
    while reader.flow.shares().1 < 0.3 {
        reader.flow.scroll(Scroll::Pages(1.0));
    }
    assert!(reader.flow.kept() < 80, "{} kept", reader.flow.kept());
}

#[test]
fn one_block_of_three_hundred_kilobytes_scrolls_in_pieces() {
    let mut builder = Builder::new(Lang::new("en"));
    builder.block(Kind::Paragraph, &"A sentence of a very long paragraph indeed. ".repeat(7_000));
    let text = Arc::new(Segments::new(Arc::new(builder.finish("")), Arc::new(Rules::default())));
    let mut reader = Reader::new(text);
    reader.jump(Anchor { position: Position::new(0, 200_000), offset_y: 50.0 });
    assert!((reader.line(Position::new(0, 200_000)).0 - 50.0).abs() <= 1.0);
    assert!(reader.is_full());
    assert!(reader.flow.kept() < 12);
    reader.flow.scroll_by(-5_000.0);
    assert!(reader.is_full());
}

#[test]
fn a_point_on_a_marked_word_hits_the_word() {
    for lang in ["en", "ar"] {
        let reader = Reader::new(text(lang, 20));
        let segments = &reader.text;
        for block in 1..3 {
            for sentence in 0..segments.sentences(block).len() {
                for word in 0..segments.words(block, sentence).len() {
                    let span =
                        segments.word_span(crate::document::Place { block, sentence, word }).expect("a word");
                    for mark in reader.flow.marks(span) {
                        let x = (mark.stretch.left + mark.stretch.right) / 2.0;
                        let (letter, _, inside) = reader
                            .flow
                            .hit(x, mark.stretch.top + mark.stretch.height / 2.0)
                            .expect("a letter");
                        assert!(inside && span.contains(letter));
                    }
                }
            }
        }
    }
}

#[test]
fn an_empty_text_and_a_page_without_room_do_no_harm() {
    let empty = Arc::new(Segments::new(
        Arc::new(Builder::new(Lang::new("en")).finish("")),
        Arc::new(Rules::default()),
    ));
    let mut reader = Reader::new(empty);
    assert_eq!(reader.flow.placed().count(), 0);
    assert!(!reader.flow.scroll(Scroll::End) && !reader.flow.scroll_by(10.0));
    assert_eq!(reader.flow.hit(5.0, 5.0), None);
    reader.flow.scroll_to_share(0.5);

    let mut reader = Reader::new(text("en", 10));
    reader.jump(Anchor { position: Position::new(900, 7), offset_y: f32::NAN });
    assert!(reader.flow.top().offset_y.is_finite());
    for size in [Size::new(0.0, 0.0), Size::new(1.0, 300.0), Size::new(300.0, 1.0)] {
        reader.size = size;
        reader.show();
        reader.flow.scroll(Scroll::Pages(1.0));
    }
    reader.size = Size::new(800.0, 600.0);
    reader.show();
    assert!(reader.is_full());
}

#[test]
fn marks_of_a_word_that_is_not_on_the_page_are_none() {
    let mut reader = Reader::new(text("en", 60));
    let far = Span::within(50, 0..5);
    assert_eq!(reader.flow.marks(far), []);
    reader.flow.scroll(Scroll::To(far.start));
    assert_eq!(reader.flow.marks(far).len(), 1);
    assert!((reader.line(far.start).0 - 200.0).abs() <= 1.0, "a third down");
}
