//! What a reader can jump to by its kind: a heading, a list, a link. Plain words; `session` finds them.

/// A kind of place in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Landmark {
    /// A heading of any level.
    Heading,
    /// A heading of one level, 1 to 6.
    Level(u8),
    /// The beginning of a list.
    List,
    /// An item of a list.
    Item,
    /// The beginning of a table.
    Table,
    /// A picture.
    Figure,
    /// A link.
    Link,
    /// A remark set apart from the text.
    Note,
}

/// Which way to go through a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Way {
    /// Towards the end.
    Forward,
    /// Towards the beginning.
    Back,
}

/// How far the caret goes at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// A letter as a reader counts them.
    Character,
    /// A word.
    Word,
    /// A sentence.
    Sentence,
    /// A block: a paragraph, a heading, a cell.
    Block,
    /// A line of the page.
    Line,
    /// As far as the page is turned.
    Page,
    /// The end of the line that lies in the way.
    LineEnd,
    /// The end of the text that lies in the way.
    Text,
}
