//! The page stays where the eye is, whatever changes, and follows the voice the way the reader likes.

use super::*;

#[test]
fn the_held_line_stays_whatever_changes() {
    for lang in ["en", "ar"] {
        let mut reader = Reader::new(text(lang, 60));
        let place = Position::new(30, 40);
        for offset_y in [-7.0, 33.5, 200.0] {
            reader.typography = Typography::default();
            reader.show();
            reader.jump(Anchor { position: place, offset_y });
            assert!((reader.line(place).0 - offset_y).abs() <= 1.0);
            let mut middle = reader.middle(place);
            for size in [23.0, 40.0, 12.0, 44.0, 22.0] {
                for width in [800.0, 333.0, 1200.0] {
                    for lines in [1.0, 1.6, 4.0] {
                        reader.typography.size = size;
                        reader.typography.line_height = lines;
                        reader.size.width = width;
                        reader.show();
                        let (top, height) = reader.line(place);
                        let now = top + height / 2.0;
                        // A whole line is not cut off at the page's edge to stay in place.
                        let is_kept_whole = offset_y >= 0.0 && (top == 0.0 || top + height == 600.0);
                        assert!(
                            (now - middle).abs() <= 1.0 || is_kept_whole,
                            "{lang} {size} {width} {lines}: {now} not {middle}"
                        );
                        assert!(offset_y < 0.0 || (top >= 0.0 && top + height <= 600.0));
                        middle = now;
                    }
                }
            }
            reader.typography.family = crate::settings::typography::Family::Serif;
            reader.typography.line_height = 1.6;
            reader.show();
            assert!((reader.middle(place) - middle).abs() <= 1.0);
        }
    }
}

#[test]
fn the_beginning_stays_the_beginning_and_the_end_does_not_pull_the_page() {
    let mut reader = Reader::new(text("en", 60));
    for size in [60.0, 9.0, 22.0] {
        reader.typography.size = size;
        reader.show();
        assert!(reader.flow.is_at_start() && reader.is_full(), "{size}");
    }
    reader.flow.scroll(Scroll::End);
    let top = reader.flow.top().position;
    let middle = reader.middle(top);
    reader.typography.size = 11.0;
    reader.show();
    assert!((reader.middle(top) - middle).abs() <= 1.0);
    assert!(!reader.is_full(), "there is not enough text below");
    let before = reader.flow.bottom();
    assert!(!reader.flow.scroll_by(50.0), "and no reason to go further down");
    assert_eq!(reader.flow.bottom(), before);
    reader.flow.scroll_by(-2_000.0);
    reader.flow.scroll(Scroll::End);
    assert!(reader.is_full(), "the empty space has gone");
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
    assert!(!reader.flow.top().differs(before));
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
    for block in [2, 20, 59] {
        reader.typography = Typography::default();
        reader.text = text("en", 60);
        reader.follow = Some(Position::new(block, 100));
        reader.show();
        let middle = reader.middle(Position::new(block, 100));
        for (size, lines) in [(27.0, 1.6), (27.0, 4.0), (9.0, 1.0), (22.0, 1.6)] {
            reader.typography.size = size;
            reader.typography.line_height = lines;
            reader.show();
            let (top, height) = reader.line(Position::new(block, 100));
            let is_kept_whole = top.abs() < 0.01 || (top + height - 600.0).abs() < 0.01;
            assert!((top + height / 2.0 - middle).abs() <= 1.0 || is_kept_whole, "{block} {size} {lines}");
        }
        reader.text = text("ar", 60);
        reader.follow = Some(Position::new(block, 70));
        reader.show();
        assert!((reader.middle(Position::new(block, 70)) - middle).abs() <= 1.0);
    }
}

#[test]
fn the_page_follows_the_way_the_reader_likes() {
    let places = |reader: &Reader| {
        let blocks = 5..40;
        let text = Arc::clone(&reader.text);
        blocks
            .flat_map(move |block| {
                let len = text.document().blocks[block].text.len();
                (0..len).step_by(23).map(move |byte| Position::new(block, byte)).collect::<Vec<_>>()
            })
            .collect::<Vec<_>>()
    };
    for way in Follow::ALL {
        let mut reader = Reader::new(text("en", 60));
        reader.way = way;
        let mut tops = std::collections::BTreeSet::new();
        for place in places(&reader) {
            reader.follow = Some(place);
            reader.show();
            let Some((top, height)) = reader.flow.line_top(place) else {
                assert_eq!(way, Follow::Never, "the line is on the page");
                continue;
            };
            tops.insert(top as i32);
            match way {
                Follow::Centre => assert!((top + height / 2.0 - 300.0).abs() <= 1.0, "{top}"),
                Follow::Third => assert!(top >= -0.5 && top + height <= 481.0, "{top}"),
                Follow::Page => assert!(top >= -0.5 && top + height <= 600.5, "{top}"),
                Follow::Never => {}
            }
        }
        match way {
            Follow::Centre => assert!(tops.len() <= 2),
            Follow::Third | Follow::Page => assert!(tops.len() > 8),
            Follow::Never => assert_eq!(reader.flow.top().position, Position::new(0, 0)),
        }
    }
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
