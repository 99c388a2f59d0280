//! How much the voice tells of what a text is made of: headings, tables, lists and so on, for who does not see them.

use serde::{Deserialize, Serialize};

/// What is announced; each has what the ones before it have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum Announced {
    /// Nothing.
    #[default]
    Nothing,
    /// Headings, tables and pictures.
    Some,
    /// Lists with the number of their items, quotations and code too.
    Most,
    /// Links, notes and the ends of lists too.
    All,
}

impl Announced {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Announced; 4] = [Announced::Nothing, Announced::Some, Announced::Most, Announced::All];

    /// The id of the message with its name.
    pub fn key(self) -> &'static str {
        match self {
            Announced::Nothing => "announced-nothing",
            Announced::Some => "announced-some",
            Announced::Most => "announced-most",
            Announced::All => "announced-all",
        }
    }
}
