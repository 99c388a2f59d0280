//! What the voice may leave out while it reads: kinds of text that stand in the way of listening. All are read at first.
//!
//! A new one is a field of [`LeftOut`], a variant of [`Class`], its recogniser in `narration/said/classes`, and its messages
//! `class-<id>` and `left-out-<id>` in every pack.

use serde::{Deserialize, Serialize};

/// What is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct LeftOut {
    /// References to sources.
    pub citations: bool,
    /// Addresses of pages and mailboxes.
    pub addresses: bool,
    /// What stands in round brackets.
    pub brackets: bool,
    /// Signs that lead to footnotes.
    pub notes: bool,
    /// Page numbers between paragraphs.
    pub pages: bool,
    /// Code.
    pub code: bool,
}

/// A kind of text that can be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// References to sources, such as “`[12]`” and “(Smith, 2010)”.
    Citations,
    /// Addresses of pages and mailboxes.
    Addresses,
    /// What stands in round brackets.
    Brackets,
    /// Signs that lead to footnotes.
    Notes,
    /// Page numbers between paragraphs.
    Pages,
    /// Code.
    Code,
}

impl Class {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Class; 6] =
        [Class::Citations, Class::Addresses, Class::Brackets, Class::Notes, Class::Pages, Class::Code];

    /// The id of the message with its name.
    pub fn key(self) -> &'static str {
        match self {
            Class::Citations => "class-citations",
            Class::Addresses => "class-addresses",
            Class::Brackets => "class-brackets",
            Class::Notes => "class-notes",
            Class::Pages => "class-pages",
            Class::Code => "class-code",
        }
    }

    /// The id of the message that tells how many were left out.
    pub fn count_key(self) -> &'static str {
        match self {
            Class::Citations => "left-out-citations",
            Class::Addresses => "left-out-addresses",
            Class::Brackets => "left-out-brackets",
            Class::Notes => "left-out-notes",
            Class::Pages => "left-out-pages",
            Class::Code => "left-out-code",
        }
    }

    /// Whether it is left out.
    pub fn of(self, all: &LeftOut) -> bool {
        match self {
            Class::Citations => all.citations,
            Class::Addresses => all.addresses,
            Class::Brackets => all.brackets,
            Class::Notes => all.notes,
            Class::Pages => all.pages,
            Class::Code => all.code,
        }
    }

    /// Has it left out, or read.
    pub fn set(self, all: &mut LeftOut, left_out: bool) {
        let field = match self {
            Class::Citations => &mut all.citations,
            Class::Addresses => &mut all.addresses,
            Class::Brackets => &mut all.brackets,
            Class::Notes => &mut all.notes,
            Class::Pages => &mut all.pages,
            Class::Code => &mut all.code,
        };
        *field = left_out;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_is_read_at_first_and_each_is_left_out_alone() {
        for class in Class::ALL {
            let mut all = LeftOut::default();
            class.set(&mut all, true);
            for other in Class::ALL {
                assert_eq!(other.of(&all), other == class);
            }
            class.set(&mut all, false);
            assert_eq!(all, LeftOut::default());
        }
    }
}
