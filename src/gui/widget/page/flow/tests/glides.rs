//! A page that glides ends where one that jumps would be, without a step back and within a third of a second.

use std::time::{Duration, Instant};

use super::super::glide::{By, Glided};
use super::*;

/// The ways that the page went, frame by frame, and how it ended.
fn glide(reader: &mut Reader, mut at: impl FnMut(&Reader) -> f32, frame: u64) -> (Vec<f32>, Glided) {
    let mut now = Instant::now();
    let mut steps = Vec::new();
    let mut before = at(reader);
    loop {
        now += Duration::from_millis(frame);
        let glided = reader.flow.glide(now);
        let after = at(reader);
        if glided != Glided::Still {
            steps.push(before - after);
        }
        before = after;
        assert!(reader.is_full());
        assert!(steps.len() < 60, "{steps:?}");
        if glided != Glided::OnTheWay {
            return (steps, glided);
        }
    }
}

fn gliding(paragraphs: usize) -> Reader {
    let mut reader = Reader::new(text("en", paragraphs));
    reader.glides = true;
    reader.show();
    reader
}

#[test]
fn lines_that_are_scrolled_glide_to_where_a_jump_would_lead() {
    for frame in [8, 16, 33, 90] {
        let mut reader = gliding(60);
        reader.flow.scroll(Scroll::Pages(2.0));
        let place = reader.flow.placed().nth(1).map(|placed| Position::new(placed.unit.block, 0)).unwrap();
        let start = reader.line(place).0;
        assert!(reader.flow.scroll(Scroll::Lines(3.0)));
        assert_eq!(reader.line(place).0, start, "nothing has moved yet");
        let way = 3.0 * reader.typography.size * reader.typography.line_height;
        let (steps, end) = glide(&mut reader, |reader| reader.line(place).0, frame);
        assert_eq!(end, Glided::Arrived(By::Reader));
        assert!((start - reader.line(place).0 - way).abs() < 0.1, "{steps:?}");
        assert!(steps.iter().all(|step| *step > 0.0), "{steps:?}");
        assert!(steps.len() as u64 * frame <= 330 || steps.len() < 7, "{} frames of {frame} ms", steps.len());
        // How long the first frame lasts nobody knows.
        assert!(steps[1..].is_sorted_by(|a, b| *a + 1.0 >= *b), "it slows down: {steps:?}");
    }
}

#[test]
fn a_page_that_does_not_glide_jumps() {
    let mut reader = Reader::new(text("en", 60));
    let top = reader.flow.top();
    assert!(reader.flow.scroll(Scroll::Lines(1.0)));
    assert!(reader.flow.top().differs(top));
    assert_eq!(reader.flow.glide(Instant::now()), Glided::Still);
}

#[test]
fn at_the_ends_of_the_text_nothing_glides_and_nothing_is_left_to_glide() {
    let mut reader = gliding(60);
    assert!(!reader.flow.scroll(Scroll::Lines(-3.0)));
    assert_eq!(reader.flow.glide(Instant::now()), Glided::Still);
    reader.flow.scroll(Scroll::End);
    reader.flow.scroll(Scroll::Lines(-1.0));
    glide(&mut reader, |_| 0.0, 16);
    // Further than there is text.
    assert!(reader.flow.scroll(Scroll::Lines(9.0)));
    glide(&mut reader, |_| 0.0, 16);
    let top = reader.flow.top();
    reader.flow.scroll(Scroll::End);
    assert!(!reader.flow.top().differs(top));
    assert!(!reader.flow.scroll(Scroll::Lines(1.0)));
}

#[test]
fn a_turned_page_and_a_jump_are_there_at_once_and_count_what_was_still_to_glide() {
    let mut reader = gliding(60);
    let mut jumping = Reader::new(text("en", 60));
    for reader in [&mut reader, &mut jumping] {
        reader.flow.scroll(Scroll::Lines(2.0));
        reader.flow.scroll(Scroll::Pages(1.0));
        assert_eq!(reader.flow.glide(Instant::now()), Glided::Still);
    }
    assert!(!reader.flow.top().differs(jumping.flow.top()));
    reader.flow.scroll(Scroll::Lines(2.0));
    reader.jump(Anchor { position: Position::new(30, 0), offset_y: 40.0 });
    assert_eq!(reader.flow.glide(Instant::now()), Glided::Still);
    assert!((reader.line(Position::new(30, 0)).0 - 40.0).abs() < 0.1);
}

#[test]
fn the_followed_line_is_glided_to_where_a_jump_would_put_it() {
    for way in [Follow::Third, Follow::Centre, Follow::Page] {
        let (mut reader, mut jumping) = (gliding(60), Reader::new(text("en", 60)));
        let mut glided = 0;
        for place in (5..30).flat_map(|block| [Position::new(block, 0), Position::new(block, 60)]) {
            for reader in [&mut reader, &mut jumping] {
                (reader.way, reader.follow) = (way, Some(place));
                reader.show();
            }
            let (steps, end) = glide(&mut reader, |reader| reader.line(place).0, 16);
            glided += usize::from(end == Glided::Arrived(By::Voice));
            assert!(steps.is_empty() || way != Follow::Page, "a page is turned at once");
            assert!((reader.line(place).0 - jumping.line(place).0).abs() <= 1.0, "{way:?} {place:?}");
        }
        assert!(way == Follow::Page || glided > 3, "{way:?}: {glided}");
    }
}

#[test]
fn a_change_in_the_middle_of_a_glide_keeps_the_line_where_the_eye_is() {
    let mut reader = gliding(60);
    reader.flow.scroll(Scroll::Pages(2.0));
    let on_page = reader.flow.placed().nth(2).map(|placed| placed.unit.block).unwrap();
    let place = Position::new(on_page, 0);
    (reader.way, reader.follow) = (Follow::Centre, Some(place));
    reader.show();
    let now = Instant::now();
    reader.flow.glide(now);
    let middle = reader.middle(place);
    reader.typography.size += 6.0;
    reader.show();
    assert!((reader.middle(place) - middle).abs() <= 1.0);
}
