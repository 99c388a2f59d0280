//! Scrolling, marks, and texts of every length. What holds the page where the eye is: `stays`; how it glides: `glides`.

mod ahead;
mod any;
mod glides;
mod stays;
mod tables;

use super::*;
use crate::document::Kind;
use crate::document::builder::Builder;
use crate::document::{Lang, Span};
use crate::segment::Rules;
use crate::settings::follow::Follow;
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
    way: Follow,
    glides: bool,
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
            way: Follow::Third,
            glides: false,
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
            glides: self.glides,
            told: &Told::default(),
        };
        self.flow.update(&setup, None, self.followed());
    }

    fn jump(&mut self, anchor: Anchor) {
        let setup = Setup {
            text: &self.text,
            typography: &self.typography,
            size: self.size,
            link: Theme::Light.palette().link,
            mirrored: false,
            glides: self.glides,
            told: &Told::default(),
        };
        self.flow.update(&setup, Some(anchor), self.followed());
    }

    fn followed(&self) -> Option<Followed> {
        self.follow.map(|position| Followed { position, way: self.way })
    }

    fn middle(&self, position: Position) -> f32 {
        let (top, height) = self.line(position);
        top + height / 2.0
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
    let (top, height) = reader.line(far.start);
    assert!((top - (600.0 - height) / 3.0).abs() <= 1.0, "a third down");
}
