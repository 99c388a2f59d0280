//! What stands below the page is laid out before it is turned to.

use std::time::{Duration, Instant};

use super::*;

#[test]
fn the_next_page_is_laid_out_while_nothing_happens() {
    for lang in ["en", "ar"] {
        let mut reader = Reader::new(text(lang, 60));
        let mut turned = Reader::new(text(lang, 60));
        turned.flow.scroll(Scroll::Pages(1.0));
        let next: Vec<(usize, usize)> =
            turned.flow.placed().map(|placed| (placed.unit.block, placed.unit.piece)).collect();

        let start = Instant::now();
        let due = reader.flow.ahead(start).unwrap();
        assert!(due > start);
        let before = reader.flow.kept();
        assert_eq!(reader.flow.ahead(start), Some(due), "not before the page has stood still");
        assert_eq!(reader.flow.kept(), before);
        let changes = reader.flow.changes();
        assert_eq!(reader.flow.ahead(due), None);
        assert_eq!(reader.flow.changes(), changes, "nothing is repainted for it");
        for (block, piece) in next {
            assert!(reader.flow.kept.get(block, piece).is_some(), "{lang}: {block}.{piece} is not laid out");
        }
        assert_eq!(reader.flow.ahead(due + Duration::from_secs(9)), None, "once is enough");
        reader.flow.scroll(Scroll::Pages(1.0));
        assert!(reader.flow.ahead(due).is_some(), "and again behind every page");
    }
}

#[test]
fn at_the_end_of_the_text_nothing_is_ahead() {
    let mut reader = Reader::new(text("en", 2));
    reader.flow.scroll(Scroll::End);
    let start = Instant::now();
    let due = reader.flow.ahead(start).unwrap();
    assert_eq!(reader.flow.ahead(due), None);
}
