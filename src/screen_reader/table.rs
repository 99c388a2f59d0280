//! The nodes around the cells of a table: one for the table, one for each row.

use accesskit::{Node, NodeId, Role};

use super::ids;

/// A table whose cells are met one by one.
#[derive(Debug)]
pub struct Table {
    id: NodeId,
    rows: Vec<Row>,
    columns: usize,
}

/// A row and its cells.
#[derive(Debug)]
struct Row {
    number: u16,
    id: NodeId,
    cells: Vec<NodeId>,
}

impl Table {
    /// A table whose first cell is a block.
    pub fn new(block: usize) -> Self {
        Self { id: ids::table(block), rows: Vec::new(), columns: 0 }
    }

    /// Adds the next cell.
    pub fn add(&mut self, block: usize, row: u16, column: u16) {
        self.columns = self.columns.max(usize::from(column) + 1);
        let cell = ids::block(block);
        match self.rows.last_mut() {
            Some(last) if last.number == row => last.cells.push(cell),
            Some(_) | None => self.rows.push(Row { number: row, id: ids::row(block), cells: vec![cell] }),
        }
    }

    /// Adds the nodes of the table and its rows to `nodes`; answers with the table's.
    pub fn close(self, nodes: &mut Vec<(NodeId, Node)>) -> NodeId {
        let mut table = Node::new(Role::Table);
        table.set_row_count(self.rows.last().map_or(0, |row| usize::from(row.number) + 1));
        table.set_column_count(self.columns);
        table.set_children(self.rows.iter().map(|row| row.id).collect::<Vec<_>>());
        nodes.push((self.id, table));
        for row in self.rows {
            let mut node = Node::new(Role::Row);
            node.set_row_index(usize::from(row.number));
            node.set_children(row.cells);
            nodes.push((row.id, node));
        }
        self.id
    }
}
