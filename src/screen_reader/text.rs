//! The document as a screen reader meets it: blocks with a label, runs of text with letters and words, the sentence at
//! which the reader is, and the caret.
//!
//! Every block of a text of ordinary length is there, in view or not. Of a book there are the blocks around what is
//! in view and around the voice, and every heading, so that a screen reader can go from one to the next.

use std::ops::Range;

use accesskit::{Action, Node, NodeId, Role as AccessRole, TextPosition, TextSelection};

use super::geometry::{Geometry, Line};
use super::table::Table;
use super::{ids, runs, tree};
use crate::document::{Block, Document, Header, Kind, Place, Position};
use crate::session::Session;

/// Texts of up to this many bytes are there whole. A thousand letters take about 60 µs, at every sentence
/// (`benches/screen_reader.rs`).
const WHOLE: usize = 20_000;
/// Blocks of a longer text before and after what is in view. What is there moves in steps of as many, so that it changes
/// seldom.
const NEAR: usize = 8;

/// Where the screen reader is: at the voice's sentence, or where it was when Lectern's own voice began.
pub fn attention(session: &Session, geometry: &Geometry) -> Place {
    let place = geometry.resting.unwrap_or(session.narration().place());
    Place { word: 0, ..session.text().clamp(place).unwrap_or_default() }
}

/// Adds what the document's node says, and the nodes below it to `nodes`; answers with its children.
pub fn document(
    session: &Session,
    geometry: &Geometry,
    node: &mut Node,
    nodes: &mut Vec<(NodeId, Node)>,
) -> Vec<NodeId> {
    let segments = session.text();
    let document = segments.document();
    node.set_language(document.lang.as_str());
    node.add_action(Action::SetTextSelection);
    node.add_action(Action::ScrollIntoView);
    let near = near(document, geometry, session.narration().place().block);
    let attention = attention(session, geometry);

    let mut children = Vec::new();
    let mut placed = Vec::new();
    // With what stands inside of its items, and how many items there are.
    let mut list: Option<(NodeId, Vec<NodeId>, usize)> = None;
    let mut table: Option<Table> = None;
    for (index, block) in document.blocks.iter().enumerate() {
        let is_near = near.iter().any(|near| near.contains(&index));
        if !is_near && !matches!(block.kind, Kind::Heading(_)) {
            continue;
        }
        let mut of_block = describe(block);
        if document.image_of(index).is_some() {
            picture(document, index, &mut of_block);
        }
        if document.lang_of(index) != &document.lang {
            of_block.set_language(document.lang_of(index).as_str());
        }
        let mut below = Vec::new();
        if is_near {
            let lines = lines_of(geometry, index);
            if let Some(bounds) =
                lines.iter().map(|line| tree::bounds(&line.rect)).reduce(|all, one| all.union(one))
            {
                of_block.set_bounds(bounds);
            }
            let of_text = runs::runs(segments, index, lines);
            below.extend(of_text.iter().map(|run| ids::run(run.at())));
            placed.extend(of_text.iter().map(|run| (run.at(), run.ends())));
            nodes.extend(of_text.into_iter().map(|run| (ids::run(run.at()), run.node)));
        }
        if is_near {
            for (range, _) in block.links() {
                let id = ids::link(Position::new(index, range.start));
                below.push(id);
                nodes.push((id, link(block, range)));
            }
        }
        if attention.block == index && !segments.text(attention).is_empty() {
            let mut sentence = describe(block);
            sentence.set_label(segments.text(attention));
            below.push(ids::sentence(attention));
            nodes.push((ids::sentence(attention), sentence));
        }
        of_block.set_children(below);
        nodes.push((ids::block(index), of_block));
        if !matches!(block.kind, Kind::Cell { .. }) || block.kind.begins_table() {
            children.extend(table.take().map(|table| table.close(nodes)));
        }
        if block.is_in_list() {
            let (_, blocks, items) = list.get_or_insert_with(|| (ids::list(index), Vec::new(), 0));
            blocks.push(ids::block(index));
            *items += usize::from(block.kind == Kind::Item);
            continue;
        }
        children.extend(list.take().map(|list| close(list, nodes)));
        if let Kind::Cell { row, column, .. } = block.kind {
            table.get_or_insert_with(|| Table::new(index)).add(index, row, column);
        } else {
            children.push(ids::block(index));
        }
    }
    children.extend(table.take().map(|table| table.close(nodes)));
    children.extend(list.take().map(|list| close(list, nodes)));
    if let Some(selection) = selection(session, geometry, &placed) {
        node.set_text_selection(selection);
    }
    children
}

/// Puts the list around its items.
fn close((id, items, count): (NodeId, Vec<NodeId>, usize), nodes: &mut Vec<(NodeId, Node)>) -> NodeId {
    let mut list = Node::new(AccessRole::List);
    list.set_size_of_set(count);
    list.set_children(items);
    nodes.push((id, list));
    id
}

/// A block without its place and its children.
pub(super) fn describe(block: &Block) -> Node {
    let mut node = Node::new(match block.kind {
        Kind::Heading(_) => AccessRole::Heading,
        Kind::Lead | Kind::Paragraph | Kind::Rights => AccessRole::Paragraph,
        Kind::Item => AccessRole::ListItem,
        Kind::Quotation => AccessRole::Blockquote,
        Kind::Code => AccessRole::Code,
        Kind::Note => AccessRole::Note,
        Kind::Cell { header: Header::None, .. } => AccessRole::Cell,
        Kind::Cell { header: Header::Column, .. } => AccessRole::ColumnHeader,
        Kind::Cell { header: Header::Row, .. } => AccessRole::RowHeader,
        Kind::Figure => AccessRole::Figure,
        Kind::Rule => AccessRole::Splitter,
    });
    if let Kind::Heading(level) = block.kind {
        node.set_level(usize::from(level));
    }
    if let Kind::Cell { row, column, .. } = block.kind {
        node.set_row_index(usize::from(row));
        node.set_column_index(usize::from(column));
    }
    if block.kind == Kind::Item {
        node.set_level(usize::from(block.depth) + 1);
    }
    if block.kind != Kind::Rule {
        match block.number {
            Some(number) => node.set_label(format!("{number}. {}", block.text)),
            None => node.set_label(block.text.as_str()),
        }
        node.add_action(Action::Click);
        node.add_action(Action::Focus);
    }
    node.add_action(Action::ScrollIntoView);
    node
}

/// Makes the node of a figure its picture's: called what can be read instead, with its caption where that is more.
fn picture(document: &Document, block: usize, node: &mut Node) {
    let (name, caption) = (document.alternative_of(block), node.label().unwrap_or_default().to_owned());
    node.set_role(AccessRole::Image);
    node.set_label(name);
    if caption != name {
        node.set_description(caption);
    }
}

/// The blocks that are there: around what is in view, and around the voice.
fn near(document: &Document, geometry: &Geometry, voice: usize) -> [Range<usize>; 2] {
    let count = document.blocks.len();
    if document.blocks.iter().map(|block| block.text.len()).sum::<usize>() <= WHOLE {
        return [0..count, 0..count];
    }
    let around = |first: usize, last: usize| {
        let start = (first / NEAR).saturating_sub(1) * NEAR;
        start..((last / NEAR + 2) * NEAR).min(count)
    };
    let first = geometry.lines.first().map_or(voice, |line| line.block);
    let last = geometry.lines.last().map_or(voice, |line| line.block);
    [around(first, last), around(voice, voice)]
}

fn lines_of(geometry: &Geometry, block: usize) -> &[Line] {
    let start = geometry.lines.partition_point(|line| line.block < block);
    let end = geometry.lines.partition_point(|line| line.block <= block);
    geometry.lines.get(start..end).unwrap_or_default()
}

/// What the reader selected, else the caret: the voice's word, and its sentence while it speaks.
fn selection(
    session: &Session,
    geometry: &Geometry,
    placed: &[(Position, Vec<usize>)],
) -> Option<TextSelection> {
    let (anchor, focus) = match session.selection() {
        Some(span) => (span.start, span.end),
        None => {
            let caret = caret(session, geometry);
            (caret, caret)
        }
    };
    Some(TextSelection { anchor: text_position(placed, anchor)?, focus: text_position(placed, focus)? })
}

/// Where the caret is: while Lectern's own voice speaks, where the screen reader rests.
pub(super) fn caret(session: &Session, geometry: &Geometry) -> Position {
    if session.narration().is_speaking() {
        session.text().position(attention(session, geometry))
    } else {
        session.caret()
    }
}

/// A link of a block.
fn link(block: &Block, range: &Range<usize>) -> Node {
    let mut node = Node::new(AccessRole::Link);
    node.set_label(block.text.get(range.clone()).unwrap_or_default());
    node.add_action(Action::Click);
    node.add_action(Action::Focus);
    node
}

/// A position as the run that holds it and the letters before it there.
fn text_position(placed: &[(Position, Vec<usize>)], at: Position) -> Option<TextPosition> {
    let after = placed.partition_point(|(start, _)| *start <= at);
    let (start, ends) = placed.get(after.checked_sub(1)?)?;
    if start.block != at.block {
        return None;
    }
    let letters = ends.partition_point(|end| *end <= at.byte);
    Some(TextPosition { node: ids::run(*start), character_index: letters })
}
