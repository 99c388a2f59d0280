//! Everything that can be done, found by its name: the menu.
//!
//! Without words it lists every command by group; with words those in whose name, explanation or keys each of the words
//! stands, the closest first.

use super::{Effect, Session};
use crate::command::{COMMANDS, Group, Row};
use crate::document::fold::text as folded;

impl Session {
    /// The words that the reader typed into the menu.
    pub fn query(&self) -> &str {
        &self.query
    }

    pub(super) fn search(&mut self, query: String) -> Vec<Effect> {
        self.query = query;
        vec![]
    }

    pub(super) fn choose(&mut self, row: &'static Row) -> Vec<Effect> {
        let mut effects = self.show(None);
        self.query.clear();
        effects.extend(self.apply(row.command.clone()));
        effects
    }

    /// The commands that fit the words, as the menu lists them.
    pub fn found(&self) -> Vec<&'static Row> {
        let words: Vec<String> = folded(&self.query).split_whitespace().map(str::to_owned).collect();
        if words.is_empty() {
            let of = |group: Group| COMMANDS.iter().filter(move |row| row.group == group);
            return Group::ALL.into_iter().flat_map(of).collect();
        }
        let mut found: Vec<(u8, &'static Row)> =
            COMMANDS.iter().filter_map(|row| Some((self.distance(row, &words)?, row))).collect();
        found.sort_by_key(|(distance, _)| *distance);
        found.into_iter().map(|(_, row)| row).collect()
    }

    /// How far a command is from some words, 0 the closest; `None` where one of them does not fit.
    fn distance(&self, row: &'static Row, words: &[String]) -> Option<u8> {
        let name = folded(&row.name(&self.pack));
        let explanation = folded(&row.explanation(&self.pack));
        let direction = self.text.document().direction();
        let keys = self.keys().shown(row, direction);
        let keys: Vec<String> = keys.iter().map(|chord| folded(&chord.name(&self.pack))).collect();
        let fits = |word: &String| {
            if name.starts_with(word.as_str()) {
                Some(0)
            } else if name.contains(word.as_str()) {
                Some(1)
            } else if keys.iter().flat_map(|key| key.split(" + ")).any(|key| key == word)
                || row.id.contains(word.as_str())
            {
                Some(2)
            } else {
                explanation.contains(word.as_str()).then_some(3)
            }
        };
        words.iter().map(fits).try_fold(0, |most: u8, one| Some(most.max(one?)))
    }
}
