//! Cells stand side by side where there is room, else one below the other under the heading of their column.

use super::*;
use crate::document::{Header, Way};
use crate::gui::widget::page::marker::Marker;

/// A table with headings of columns and of rows, between two paragraphs.
fn table(lang: &str, rows: u16) -> Arc<Segments> {
    let mut builder = Builder::new(Lang::new(lang));
    let words = match lang {
        "ar" => ["الغذاء", "الكمية", "ملاحظة", "صفار البيض والزبدة فيهما قليل من K2 وقليل من D3 في كل يوم"],
        _ => [
            "Food",
            "Amount",
            "Remark",
            "Egg yolk and butter hold a little K2, and a little D3, every day of the year.",
        ],
    };
    builder.block(Kind::Paragraph, words[3]);
    for row in 0..rows {
        for column in 0..3_u16 {
            let header = match (row, column) {
                (0, _) => Header::Column,
                (_, 0) => Header::Row,
                _ => Header::None,
            };
            let text = match (row, column) {
                (0, _) => words[usize::from(column)].to_owned(),
                (_, 2) => words[3].repeat(1 + usize::from(row % 3)),
                _ => format!("{} {row}", words[0]),
            };
            builder.block(Kind::Cell { row, column, header }, &text);
        }
    }
    builder.block(Kind::Paragraph, words[3]);
    Arc::new(Segments::new(Arc::new(builder.finish("")), Arc::new(Rules::default())))
}

fn with(text: Arc<Segments>, size: f32, page: Size) -> Reader {
    let mut reader = Reader::new(text);
    (reader.typography.size, reader.size) = (size, page);
    reader.show();
    reader
}

/// The page is full, rows are whole, and nothing stands over anything else.
fn check(reader: &Reader) {
    let placed: Vec<&Placed> = reader.flow.placed().collect();
    let (first, last) = (placed[0], placed[placed.len() - 1]);
    assert!(first.top <= 0.01 && last.top + last.unit.height >= reader.size.height - 0.01);
    assert!(!first.unit.follows_in_row() && !last.unit.is_followed_in_row(), "a row is cut");
    for pair in placed.windows(2) {
        let [before, after] = [pair[0], pair[1]];
        assert_eq!(after.unit.block, before.unit.block + 1);
        if after.unit.follows_in_row() {
            assert!((before.top - after.top).abs() < 0.01 && before.unit.height == after.unit.height);
        } else {
            assert!((before.top + before.unit.height - after.top).abs() < 0.02, "a hole");
        }
    }
    let column = reader.flow.column();
    for Placed { unit, .. } in placed {
        let room = unit.room;
        assert!(room.x >= column.x - 0.01 && room.x + room.width <= column.x + column.width + 0.01);
        for line in unit.shaped.iter().flat_map(|shaped| &shaped.lines) {
            let (left, right) = (unit.text_x + line.left, unit.text_x + line.right);
            assert!(left >= room.x - 0.5 && right <= room.x + room.width + 0.5, "{left}..{right} {room:?}");
        }
        // A header over its cell is not in the way.
        assert!(unit.marker.as_ref().map_or(0.0, Marker::over) <= unit.text_y - unit.above + 0.01);
    }
}

fn stands_side_by_side(reader: &Reader) -> bool {
    reader.flow.placed().any(|placed| placed.unit.row.is_some())
}

#[test]
fn cells_of_a_row_share_their_top_and_a_wide_page_has_them_side_by_side() {
    let rooms = |lang| {
        let reader = with(table(lang, 6), 22.0, Size::new(900.0, 700.0));
        check(&reader);
        let cells = reader.flow.placed().filter(|placed| placed.unit.row == Some(4..7));
        let cells: Vec<Column> = cells.map(|placed| placed.unit.room).collect();
        assert_eq!(cells.len(), 3);
        assert!(reader.flow.placed().all(|placed| placed.unit.marker.is_none()));
        cells
    };
    let (english, arabic) = (rooms("en"), rooms("ar"));
    assert!(english.windows(2).all(|pair| pair[0].x + pair[0].width <= pair[1].x + 0.01));
    assert!(arabic.windows(2).all(|pair| pair[1].x + pair[1].width <= pair[0].x + 0.01), "mirrored");
    assert!(english[2].width > english[1].width, "the column of long texts is the widest");
}

#[test]
fn a_narrow_page_and_large_letters_have_cells_one_below_the_other_under_their_headings() {
    for lang in ["en", "ar"] {
        for (size, page) in [
            (22.0, Size::new(280.0, 600.0)),
            (66.0, Size::new(800.0, 600.0)),
            (200.0, Size::new(800.0, 600.0)),
        ] {
            let mut reader = with(table(lang, 3), size, page);
            let mut headed = 0;
            loop {
                check(&reader);
                assert!(!stands_side_by_side(&reader));
                headed += reader.flow.placed().filter(|placed| placed.unit.marker.is_some()).count();
                if !reader.flow.scroll_by(page.height * 0.9) {
                    break;
                }
            }
            // Two rows with two cells each that are no headings themselves.
            assert!(headed >= 4, "{headed} at {size}");
        }
    }
}

#[test]
fn every_letter_of_a_row_is_hit_where_it_is_marked() {
    for lang in ["en", "ar"] {
        let reader = with(table(lang, 4), 22.0, Size::new(900.0, 700.0));
        assert!(stands_side_by_side(&reader));
        for placed in reader.flow.placed() {
            let block = placed.unit.block;
            let text = reader.text.document().blocks[block].text.clone();
            for (at, letter) in text.char_indices().filter(|(_, letter)| letter.is_alphanumeric()) {
                let marks = reader.flow.marks(Span::within(block, at..at + letter.len_utf8()));
                let Some(Mark { stretch, .. }) = marks.first() else { continue };
                let (x, y) = ((stretch.left + stretch.right) / 2.0, stretch.top + stretch.height / 2.0);
                let hit = reader.flow.hit(x, y).expect("a letter is hit");
                assert_eq!((hit.0.block, hit.2), (block, true), "{letter} of {block}");
                assert!(
                    hit.0.byte.abs_diff(at) <= 2 * letter.len_utf8(),
                    "{letter} at {at}, hit {}",
                    hit.0.byte
                );
            }
        }
    }
}

#[test]
fn the_caret_goes_down_and_up_a_column() {
    let mut reader = with(table("en", 5), 22.0, Size::new(900.0, 900.0));
    assert!(stands_side_by_side(&reader));
    // From the second cell of the second row down to the paragraph behind the table.
    let mut at = Position::new(5, 2);
    let mut met = vec![at.block];
    for _ in 0..40 {
        let Some(next) = reader.flow.line_from(at, crate::document::Unit::Line, Way::Forward) else { break };
        assert!(next.block >= at.block && next != at, "{at:?} to {next:?}");
        at = next;
        if met.last() != Some(&at.block) {
            met.push(at.block);
        }
        if at.block == 16 {
            break;
        }
    }
    assert_eq!(met, [5, 8, 11, 14, 16]);
    while at.block > 14 {
        at = reader.flow.line_from(at, crate::document::Unit::Line, Way::Back).expect("a line above");
    }
    assert_eq!(at.block, 14, "back into the column it came from");
}

#[test]
fn a_table_of_a_thousand_rows_scrolls_without_holes_and_its_line_stays() {
    let mut reader = with(table("en", 1_000), 22.0, Size::new(900.0, 700.0));
    let mut steps = 0;
    while steps < 120 && reader.flow.scroll_by(211.7) {
        check(&reader);
        steps += 1;
    }
    assert_eq!(steps, 120);
    for share in [0.2, 0.5, 0.93] {
        reader.flow.scroll_to_share(share);
        check(&reader);
        let shown = reader.flow.shares().0;
        assert!((shown - share).abs() < 0.002, "{shown} for {share}");
    }
    assert!(reader.flow.kept() < 400, "{} units are kept", reader.flow.kept());

    // Another size, from side by side to one below the other and back: the followed line stays where it was.
    let place = Position::new(1 + 3 * 500 + 2, 40);
    reader.follow = Some(place);
    reader.show();
    let before = reader.middle(place);
    for size in [23.0, 60.0, 30.0, 22.0] {
        reader.typography.size = size;
        reader.show();
        check(&reader);
        assert!(
            (reader.middle(place) - before).abs() <= 1.0,
            "{size}: {} not {before}",
            reader.middle(place)
        );
    }
    while reader.flow.scroll(Scroll::Pages(-1.0)) && reader.flow.top().position.block > 1_400 {
        check(&reader);
    }
}
