//! The reader's own looks by name, beside the built-in presets, and going from one to the next without losing anything.
//!
//! 1. A built-in preset ([`Preset`]) sets sizes and spaces; one of the reader's own ([`Named`]) is a whole [`Look`].
//! 2. Whoever leaves a look that has no name does not lose it: [`choose`] keeps it as the reader's latest
//!    ([`Choice::Mine`]), which is one more in the round. Colours, face and aids of that one also go with the built-in presets, so
//!    that a round ends where it began.
//! 3. All of one's own go into one file ([`Exchanged`]) and come out of it: [`read`] refuses what is no such file, and
//!    [`Presets::add`] what is there already.

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::Settings;
use super::look::Look;
use super::preset::Preset;
use super::store;
use super::typography::USUAL_SIZE;
use crate::error::Error;

/// Most presets of one's own; more would be a list nobody finds anything in.
pub const MOST: usize = 100;
/// Letters in a name: what fits on two lines of a panel.
pub const MOST_LETTERS: usize = 60;
/// The largest file that is taken in, in megabytes: a hundred presets need a tenth of it.
const MAX_MEGABYTES: u64 = 1;
/// The name of the file that the window writes and reads.
pub const FILE: &str = "lectern-presets.ron";

/// A look with a name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Named {
    /// What the reader calls it: some letters on one line, at most [`MOST_LETTERS`].
    pub name: String,
    /// How the text looks.
    pub look: Look,
}

/// A file of presets. The one field must be there: that is how another file is known for one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Exchanged {
    /// The presets.
    pub lectern_presets: Vec<Named>,
}

/// A preset that can be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// One that comes with Lectern.
    BuiltIn(Preset),
    /// One of the reader's own, by its place in the list.
    Own(usize),
    /// The reader's latest look without a name.
    Mine,
}

/// The reader's own.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Presets {
    own: Vec<Named>,
    /// On the heap, so that settings stay small.
    mine: Option<Box<Look>>,
}

impl Presets {
    /// Those with a name, in the order in which they were made.
    pub fn own(&self) -> &[Named] {
        &self.own
    }

    /// Brings every value into its range.
    pub fn sanitise(&mut self) {
        self.own.truncate(MOST);
        for named in &mut self.own {
            named.name = clean(&named.name);
            named.look.sanitise();
        }
        self.own.retain(|named| !named.name.is_empty());
        if let Some(mine) = &mut self.mine {
            mine.sanitise();
        }
    }

    /// Keeps a look under a name, which gets a number if it is taken. Answers with its place; `None` where there are too many
    /// or the name has no letters.
    pub fn save(&mut self, name: &str, mut look: Look) -> Option<usize> {
        if self.own.len() >= MOST {
            return None;
        }
        look.sanitise();
        let name = self.free(name, None)?;
        self.own.push(Named { name, look });
        Some(self.own.len() - 1)
    }

    /// Gives one another name; answers with it.
    pub fn rename(&mut self, at: usize, name: &str) -> Option<String> {
        let name = self.free(name, Some(at))?;
        self.own.get_mut(at)?.name.clone_from(&name);
        Some(name)
    }

    /// Forgets one; answers with its name.
    pub fn delete(&mut self, at: usize) -> Option<String> {
        (at < self.own.len()).then(|| self.own.remove(at).name)
    }

    /// Takes in those of a file that are not there yet; answers with how many.
    pub fn add(&mut self, all: Vec<Named>) -> usize {
        let before = self.own.len();
        for Named { name, mut look } in all {
            look.sanitise();
            let named = Named { name: clean(&name), look };
            if !self.own.contains(&named) {
                self.save(&named.name, named.look);
            }
        }
        self.own.len() - before
    }

    /// The name, or with a number that makes it free. `but` may have it already.
    pub fn free(&self, name: &str, but: Option<usize>) -> Option<String> {
        let name = clean(name);
        let taken = |wanted: &str| {
            let others = self.own.iter().enumerate().filter(|(at, _)| Some(*at) != but);
            others.into_iter().any(|(_, named)| named.name.to_lowercase() == wanted.to_lowercase())
        };
        if name.is_empty() || !taken(&name) {
            return Some(name).filter(|name| !name.is_empty());
        }
        // One of so many numbers is free.
        (2..=MOST + 2).map(|n| numbered(&name, n)).find(|name| !taken(name))
    }

    /// What can be chosen, in the order in which it is offered.
    pub fn choices(&self) -> impl Iterator<Item = Choice> + '_ {
        let own = (0..self.own.len()).map(Choice::Own);
        Preset::ALL.into_iter().map(Choice::BuiltIn).chain(own).chain(self.has_mine().then_some(Choice::Mine))
    }

    /// The one by which the text looks as it does, unless the reader has changed something since.
    pub fn of(&self, settings: &Settings) -> Option<Choice> {
        let look = Look::of(settings);
        let own = self.own.iter().position(|named| named.look == look).map(Choice::Own);
        let mine = (self.has_mine() && self.mine.as_deref() == Some(&look)).then_some(Choice::Mine);
        own.or(mine).or(Preset::of(&settings.typography).map(Choice::BuiltIn))
    }

    /// The one after it, the first after the last.
    pub fn after(&self, choice: Choice) -> Choice {
        let after = self.choices().skip_while(|other| *other != choice).nth(1);
        after.unwrap_or(Choice::BuiltIn(Preset::Usual))
    }

    /// Keeps the look that the text has, if it would otherwise be lost.
    pub fn keep(&mut self, settings: &Settings) {
        let look = Look::of(settings);
        match self.of(settings) {
            Some(Choice::Own(_) | Choice::Mine) => {}
            // Only what a built-in preset leaves to the reader is theirs.
            Some(Choice::BuiltIn(_)) => {
                let typography = match self.mine.take() {
                    Some(mine) => (mine.typography, mine.own_size),
                    None => (look.typography.clone(), look.own_size),
                };
                let (family, weight) = (look.typography.family, look.typography.weight);
                let (installed, plain) = (look.typography.installed.clone(), look.typography.plain);
                let (mut mine, own_size) = typography;
                (mine.family, mine.installed, mine.weight, mine.plain) = (family, installed, weight, plain);
                self.mine = Some(Box::new(Look { typography: mine, own_size, ..look }));
            }
            None => self.mine = Some(Box::new(look)),
        }
    }

    fn has_mine(&self) -> bool {
        let unnamed = |mine: &Look| {
            Preset::of(&mine.typography).is_none() && !self.own.iter().any(|named| named.look == *mine)
        };
        self.mine.as_deref().is_some_and(unnamed)
    }
}

/// Has the text look by a choice, and keeps how it looked.
pub fn choose(settings: &mut Settings, choice: Choice) {
    let mut presets = std::mem::take(&mut settings.presets);
    // From one look without a name to the other: they change places.
    let other = presets.mine.clone().filter(|_| presets.of(settings).is_none());
    presets.keep(settings);
    match choice {
        Choice::BuiltIn(preset) => {
            if let Some(mine) = &presets.mine {
                mine.wear(settings);
            }
            settings.typography = preset.typography(&settings.typography);
            settings.own_size = settings.typography.size != USUAL_SIZE;
        }
        Choice::Own(at) => {
            if let Some(named) = presets.own.get(at) {
                named.look.wear(settings);
            }
        }
        Choice::Mine => {
            if let Some(mine) = other.as_ref().or(presets.mine.as_ref()) {
                mine.wear(settings);
            }
        }
    }
    settings.presets = presets;
}

/// Whether a file could be one of presets, by its name.
pub fn is_file(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("ron"))
}

/// The presets of a file. It is only read: what is wrong with it is somebody else's to mend.
pub fn read(path: &Path) -> Result<Vec<Named>, Error> {
    let text = store::read_text(path, MAX_MEGABYTES).map_err(|error| match error {
        Error::Malformed { path, .. } => Error::NoPresets { path },
        error => error,
    })?;
    let read: Option<Exchanged> = store::parse(&text);
    read.map(|read| read.lectern_presets).ok_or_else(|| Error::NoPresets { path: path.to_owned() })
}

/// Writes presets into a file, in the place of what was there.
pub fn write(path: &Path, presets: &[Named]) -> Result<(), Error> {
    store::write_new(path, &Exchanged { lectern_presets: presets.to_vec() })
}

/// A name on one line, without signs that nobody sees, cut where it is too long.
pub fn clean(name: &str) -> String {
    let seen = |c: &char| !matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
    let name: String = name.chars().map(|c| if c.is_control() { ' ' } else { c }).filter(seen).collect();
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    name.chars().take(MOST_LETTERS).collect::<String>().trim_end().to_owned()
}

fn numbered(name: &str, n: usize) -> String {
    let number = format!(" {n}");
    let kept: String = name.chars().take(MOST_LETTERS - number.len()).collect();
    format!("{}{number}", kept.trim_end())
}

#[cfg(test)]
mod tests;
