//! What is said of a block before it is read: that it is a heading, that a list of five begins; for who does not see it.
//!
//! A new one is a variant of [`Mark`], the place where it is found, and its message in every pack.

use crate::document::{Block, Kind, Mark as Inline, Place};
use crate::locale::Value;
use crate::segment::Segments;
use crate::settings::announced::Announced;

/// Something that is told of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// A heading of a level.
    Heading(u8),
    /// A table begins.
    Table,
    /// It has so many columns.
    Columns(usize),
    /// It has so many rows.
    Rows(usize),
    /// A picture, whose words follow.
    Picture,
    /// A list of so many items begins.
    List(usize),
    /// Somebody else's words begin.
    Quotation,
    /// Code begins.
    Code,
    /// A remark set apart from the text.
    Note,
    /// So many links are in the sentence.
    Links(usize),
    /// A list has ended.
    ListEnd,
}

impl Mark {
    /// The id of its message.
    pub fn key(self) -> &'static str {
        match self {
            Mark::Heading(_) => "announce-heading",
            Mark::Table => "announce-table",
            Mark::Columns(_) => "announce-columns",
            Mark::Rows(_) => "announce-rows",
            Mark::Picture => "announce-picture",
            Mark::List(_) => "announce-list",
            Mark::Quotation => "announce-quotation",
            Mark::Code => "announce-code",
            Mark::Note => "announce-note",
            Mark::Links(_) => "announce-links",
            Mark::ListEnd => "announce-list-end",
        }
    }

    /// What its message is filled with.
    pub fn facts(self) -> Vec<(&'static str, Value)> {
        match self {
            Mark::Heading(level) => vec![("level", level.into())],
            Mark::Columns(count) | Mark::Rows(count) | Mark::List(count) | Mark::Links(count) => {
                vec![("count", count.into())]
            }
            Mark::Table | Mark::Picture | Mark::Quotation | Mark::Code | Mark::Note | Mark::ListEnd => vec![],
        }
    }
}

/// What is told before a sentence.
pub fn before(text: &Segments, place: Place, announced: Announced) -> Vec<Mark> {
    let blocks = &text.document().blocks;
    let Some(block) = blocks.get(place.block) else { return Vec::new() };
    let mut marks = Vec::new();
    if place.sentence == 0 {
        let goes_on =
            place.block.checked_sub(1).and_then(|before| blocks.get(before)).map(|before| before.kind)
                == Some(block.kind);
        match block.kind {
            Kind::Heading(level) => marks.push(Mark::Heading(level)),
            Kind::Cell { .. } => marks.extend(table(text, place.block)),
            Kind::Figure => marks.push(Mark::Picture),
            Kind::Item if announced >= Announced::Most => {
                marks.extend(list(blocks, place.block).map(Mark::List))
            }
            Kind::Quotation if announced >= Announced::Most && !goes_on => marks.push(Mark::Quotation),
            Kind::Code if announced >= Announced::Most && !goes_on => marks.push(Mark::Code),
            Kind::Note if announced == Announced::All => marks.push(Mark::Note),
            Kind::Lead
            | Kind::Paragraph
            | Kind::Item
            | Kind::Quotation
            | Kind::Code
            | Kind::Note
            | Kind::Rights
            | Kind::Rule => {}
        }
    }
    if announced == Announced::All {
        marks.extend(links(text, place));
    }
    marks
}

/// What is told after a sentence.
pub fn after(text: &Segments, place: Place, announced: Announced) -> Vec<Mark> {
    let blocks = &text.document().blocks;
    let inside = |at: usize| blocks.get(at).map_or(0, lists_around);
    let ends = || text.is_last_of_block(place) && inside(place.block + 1) < inside(place.block);
    if announced == Announced::All && ends() { vec![Mark::ListEnd] } else { Vec::new() }
}

/// How large the table is that begins with a cell.
fn table(text: &Segments, cell: usize) -> Vec<Mark> {
    let document = text.document();
    let Some(cells) = document.table_of(cell).filter(|cells| cells.start == cell) else { return Vec::new() };
    let (mut rows, mut columns) = (0, 0);
    for block in document.blocks.get(cells).unwrap_or_default() {
        if let Kind::Cell { row, column, .. } = block.kind {
            (rows, columns) = (rows.max(usize::from(row) + 1), columns.max(usize::from(column) + 1));
        }
    }
    vec![Mark::Table, Mark::Columns(columns), Mark::Rows(rows)]
}

/// How many items the list has that begins with an item; `None` where it began before.
fn list(blocks: &[Block], item: usize) -> Option<usize> {
    let (before, after) = (blocks.get(..item)?, blocks.get(item..)?);
    let depth = after.first()?.depth;
    let is_inner = |block: &&Block| lists_around(block) > usize::from(depth);
    let is_item = |block: &&Block| block.kind == Kind::Item && block.depth == depth;
    if before.iter().rev().take_while(is_inner).any(|block| is_item(&block)) {
        return None;
    }
    Some(after.iter().take_while(is_inner).filter(is_item).count())
}

/// How many lists a block stands in.
fn lists_around(block: &Block) -> usize {
    usize::from(block.depth) + usize::from(block.kind == Kind::Item)
}

/// How many links a sentence has that are not the signs of notes.
fn links(text: &Segments, place: Place) -> Option<Mark> {
    let document = text.document();
    let block = document.blocks.get(place.block)?;
    let sentence = text.sentences(place.block).get(place.sentence)?;
    if !block.inlines.iter().any(|inline| matches!(inline.mark, Inline::Link(_))) {
        return None;
    }
    let signs: Vec<_> = document.references(place.block).collect();
    let links = block.links().filter(|(range, _)| sentence.contains(&range.start) && !signs.contains(range));
    let count = links.count();
    (count > 0).then_some(Mark::Links(count))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::document::builder::Builder;
    use crate::document::{Header, Lang, Position, Target};
    use crate::segment::Rules;

    fn text() -> Segments {
        let mut builder = Builder::new(Lang::new("en"));
        builder.block(Kind::Heading(2), "A heading");
        builder.item(0, None, "One. And more.");
        builder.item(1, None, "Inner.");
        builder.inside(1, Kind::Paragraph, "Beside it.");
        builder.item(0, None, "Two.");
        builder.block(Kind::Quotation, "Words.");
        builder.block(Kind::Quotation, "More words.");
        builder.block(Kind::Code, "let a;");
        for (row, column) in [(0, 0), (0, 1), (1, 0), (1, 1), (2, 0)] {
            builder.block(Kind::Cell { row, column, header: Header::None }, "A cell");
        }
        builder.block(Kind::Figure, "A picture.");
        builder.sentences(Kind::Paragraph, [("To there.", None), ("A note 1 here.", None)]);
        builder.link(0, "there", Target::Address("https://example.org".into()));
        builder.link(1, "1", Target::Place(Position::new(15, 0)));
        builder.block(Kind::Note, "The note.");
        Segments::new(Arc::new(builder.finish("t")), Arc::new(Rules::default()))
    }

    /// What is told around each sentence that has something told, by block.
    fn told(announced: Announced) -> Vec<(usize, Vec<Mark>)> {
        let text = text();
        let sentences = std::iter::successors(text.first(), |place| text.next_sentence(*place));
        let told = sentences.map(|place| {
            (place.block, [before(&text, place, announced), after(&text, place, announced)].concat())
        });
        told.filter(|(_, marks)| !marks.is_empty()).collect()
    }

    #[test]
    fn each_measure_tells_what_the_ones_before_it_tell_and_more() {
        let table = vec![Mark::Table, Mark::Columns(2), Mark::Rows(3)];
        let some = vec![(0, vec![Mark::Heading(2)]), (8, table), (13, vec![Mark::Picture])];
        assert_eq!(told(Announced::Some), some);
        let most = [
            (1, vec![Mark::List(2)]),
            (2, vec![Mark::List(1)]),
            (5, vec![Mark::Quotation]),
            (7, vec![Mark::Code]),
        ];
        let mut expected = [some, most.to_vec()].concat();
        expected.sort_by_key(|(block, _)| *block);
        assert_eq!(told(Announced::Most), expected);
        let all = told(Announced::All);
        let only =
            |block: usize| all.iter().filter(move |(at, _)| *at == block).map(|(_, marks)| marks.clone());
        assert_eq!(only(2).collect::<Vec<_>>(), [[Mark::List(1), Mark::ListEnd]]);
        assert_eq!(only(4).collect::<Vec<_>>(), [[Mark::ListEnd]]);
        assert_eq!(only(14).collect::<Vec<_>>(), [[Mark::Links(1)]], "a note's sign is no link to somewhere");
        assert_eq!(only(15).collect::<Vec<_>>(), [[Mark::Note]]);
    }
}
