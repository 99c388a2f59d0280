//! A long list of which some rows are in sight: what was typed to narrow it, which of all there are fit, and where the window of
//! [`IN_SIGHT`] rows stands that walks along.

use crate::document::fold::text as folded;

/// Rows of a list at once.
pub const IN_SIGHT: usize = 10;

/// Which rows of a list fit, and which of these are in sight.
#[derive(Debug, Clone, Default)]
pub struct Rows {
    /// What was typed.
    words: String,
    /// Which of all fit it.
    fitting: Vec<usize>,
    /// The first of those that is in sight.
    first: usize,
}

impl Rows {
    /// What was typed above the list.
    pub fn words(&self) -> &str {
        &self.words
    }

    /// How many fit what was typed.
    pub fn count(&self) -> usize {
        self.fitting.len()
    }

    /// Which of all a row is.
    pub fn at(&self, row: usize) -> Option<usize> {
        self.fitting.get(row).copied()
    }

    /// The rows in sight, each with which of all it is.
    pub fn in_sight(&self) -> impl Iterator<Item = (usize, usize)> {
        self.fitting.iter().copied().enumerate().skip(self.first).take(IN_SIGHT)
    }

    /// Narrows a list to what has all of the words in it; `all` are its texts, folded.
    pub(super) fn find(&mut self, words: String, all: impl IntoIterator<Item = impl AsRef<str>>) {
        self.words = words;
        self.fit(all);
    }

    /// The same with the words that were typed before.
    pub(super) fn fit(&mut self, all: impl IntoIterator<Item = impl AsRef<str>>) {
        let words = folded(&self.words);
        let fits = |text: &str| words.split_whitespace().all(|word| text.contains(word));
        let all = all.into_iter().enumerate();
        self.fitting = all.filter(|(_, text)| fits(text.as_ref())).map(|(at, _)| at).collect();
        self.first = 0;
    }

    /// Brings a row into sight, in the middle where there is room.
    pub(super) fn show(&mut self, row: usize) {
        self.begin_with(row.saturating_sub(IN_SIGHT / 2));
    }

    /// Has the rows in sight begin with one, as far as there are enough behind it.
    pub(super) fn begin_with(&mut self, row: usize) {
        self.first = row.min(self.count().saturating_sub(IN_SIGHT));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_walks_along_and_narrows() {
        let all: Vec<String> = (0..2_000).map(|n| format!("face {n:04}")).collect();
        let mut list = Rows::default();
        list.fit(&all);
        let rows = |list: &Rows| list.in_sight().map(|(row, _)| row).collect::<Vec<_>>();
        assert_eq!((list.count(), rows(&list)), (2_000, (0..IN_SIGHT).collect()));
        list.show(700);
        assert!(rows(&list).contains(&699) && rows(&list).contains(&701) && rows(&list).len() == IN_SIGHT);
        list.show(1_999);
        assert_eq!(rows(&list).last(), Some(&1_999));
        list.find("17 Face".to_owned(), &all);
        assert_eq!(list.in_sight().next(), Some((0, 17)));
        assert!(list.in_sight().all(|(_, at)| all[at].contains("17")));
        list.find("no such".to_owned(), &all);
        list.show(3);
        assert_eq!((list.count(), rows(&list), list.at(0)), (0, vec![], None));
    }
}
