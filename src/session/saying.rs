//! What is said for what is shown: the reader's rules of pronunciation, what is left out, what is announced.
//!
//! 1. `saying_to_use` makes a [`Saying`] of the settings for the text that is open; it goes to the voice whenever either
//!    changes, and counts from the word at which the reader is.
//! 2. `draft` is the panel in which a rule is made: what is typed, and at once what would be heard.
//! 3. `passed` counts what was left out, and tells it when the voice stops or the reader asks.

mod draft;
mod passed;

use std::sync::Arc;

use super::{Effect, Notice, Session, narrate};
use crate::narration::Request;
use crate::narration::said::Saying;
use crate::settings::announced::Announced;
use crate::settings::left_out::Class;
use draft::Draft;
use passed::Passed;

pub use draft::{Heard, ROWS};

/// What the session knows of what is said.
#[derive(Debug, Clone, Default)]
pub(super) struct Sayings {
    /// How the text that is open is said.
    now: Arc<Saying>,
    draft: Draft,
    passed: Passed,
}

/// What is told of it.
#[derive(Debug, Clone, PartialEq)]
pub enum Told {
    /// A rule for this counts now.
    Kept(String),
    /// The rule for this is no more.
    Removed(String),
    /// So many rules came from a file; the lines with these numbers could not be read.
    Added(usize, Vec<usize>),
    /// A kind of text is left out, or read again.
    LeftOut(Class),
    /// The voice tells more or less of what the text is made of.
    Announced,
}

/// So many numbers of lines are told; more would be nobody's help.
const MOST_LINES: usize = 10;

impl Session {
    /// What happened, in words.
    pub(super) fn told_of_saying(&self, told: &Told) -> String {
        let pack = &self.pack;
        let value = |name: &str, value: &str| {
            let facts = [("name", pack.tr(name).into()), ("value", pack.tr(value).into())];
            pack.tr_with("status-value", &facts)
        };
        match told {
            Told::Kept(what) => pack.tr_with("status-rule-kept", &[("word", what.as_str().into())]),
            Told::Removed(what) => pack.tr_with("status-rule-removed", &[("word", what.as_str().into())]),
            Told::Added(count, unread) => {
                let added = pack.tr_with("status-rules-added", &[("count", (*count).into())]);
                if unread.is_empty() { added } else { format!("{added} {}", lines_unread(pack, unread)) }
            }
            Told::LeftOut(class) => {
                let left_out = class.of(&self.settings.left_out);
                value(class.key(), if left_out { "value-left-out" } else { "value-read" })
            }
            Told::Announced => value("settings-announced", self.settings.announced.key()),
        }
    }

    /// What the voice is told of how the text that is open is said.
    pub(super) fn saying_to_use(&mut self) -> Request {
        self.sayings.now = Arc::new(Saying::new(&self.settings, &self.key, &self.pack));
        Request::SetSaying(Arc::clone(&self.sayings.now))
    }

    /// Has the voice say it so from the word at which the reader is.
    fn use_saying(&mut self) -> Vec<Effect> {
        self.settle();
        let mut requests = vec![self.saying_to_use()];
        requests.extend(self.narration.go(&self.text, self.narration.place()));
        narrate(requests)
    }

    /// Has a kind of text left out, or read.
    pub(super) fn leave_out(&mut self, class: Class, left_out: bool) -> Vec<Effect> {
        let told = Notice::Saying(Told::LeftOut(class));
        let mut effects = self.change(|settings| class.set(&mut settings.left_out, left_out), told);
        effects.extend(self.use_saying());
        effects
    }

    /// Has the voice tell more or less of what the text is made of.
    pub(super) fn announce_so_much(&mut self, announced: Announced) -> Vec<Effect> {
        let told = Notice::Saying(Told::Announced);
        let mut effects = self.change(|settings| settings.announced = announced, told);
        effects.extend(self.use_saying());
        effects
    }
}

/// Which lines of a list could not be read.
pub fn lines_unread(pack: &crate::locale::Pack, unread: &[usize]) -> String {
    let more = (unread.len() > MOST_LINES).then(|| "…".to_owned());
    let numbers: Vec<String> = unread.iter().take(MOST_LINES).map(usize::to_string).chain(more).collect();
    let lines = numbers.join(&pack.tr("list-parted-by"));
    pack.tr_with("rules-unread", &[("count", unread.len().into()), ("lines", lines.into())])
}
