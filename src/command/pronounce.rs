//! What can be asked about pronunciation, in its panel: one step each, on the rule that the panel holds.

use std::path::PathBuf;

use crate::settings::pronunciation::Match;

/// A step in the panel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pronounce {
    /// Take in what is shown.
    What(String),
    /// Take in what is said for it.
    Say(String),
    /// For which texts the rule counts.
    Reach(Reach),
    /// Where its text must stand.
    Place(Match),
    /// Keep the rule.
    Keep,
    /// Take up the rule at a place of the list, to change it.
    Choose(usize),
    /// Forget the rule at a place of the list.
    Remove(usize),
    /// Hear what would be said.
    Hear,
    /// Write all rules to a file.
    Export,
    /// Take in those of a file; of the one that was written where none is named.
    Import(Option<PathBuf>),
}

/// For which texts a rule counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Reach {
    /// For those in the language of the text that is open.
    #[default]
    Language,
    /// For all.
    Everywhere,
    /// For the text that is open alone.
    Document,
}

impl Reach {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Reach; 3] = [Reach::Language, Reach::Everywhere, Reach::Document];
}
