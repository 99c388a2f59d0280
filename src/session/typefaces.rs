//! The machine's own families: the list from which the reader chooses one.
//!
//! 1. Opening the list asks the shell for the families that hold the letters of the text ([`Effect::ListFamilies`]). Nobody
//!    looks for them before that, so that they cost no start a moment.
//! 2. [`Session::listed_families`] takes them in, and a word typed above the list narrows it.
//! 3. The list walks along ([`Rows`]): what is out of sight is not drawn, and with [`Effect::CloseFamilies`] its files are closed
//!    again. With the panel the names go too.

use std::collections::BTreeMap;

use super::rows::Rows;
use super::{Effect, Notice, Panel, Session};
use crate::document::fold::text as folded;
use crate::document::script::{self, Script};
use crate::segment::Segments;

/// Bytes of the text whose letters a family must hold.
const READ: usize = 20_000;
/// A letter that is fewer than one in so many is a name's from another language, and no face need have it.
const RARE: usize = 1_000;

/// The list.
#[derive(Debug, Clone, Default)]
pub struct Typefaces {
    /// All families; `None` until the shell has looked.
    all: Option<Vec<String>>,
    /// Letters of the text's script by which faces are told apart.
    specimen: &'static str,
    rows: Rows,
}

impl Typefaces {
    /// Whether the machine has been looked through.
    pub fn is_known(&self) -> bool {
        self.all.is_some()
    }

    /// Letters by which a face of the text's script is known: those that are taken for one another.
    pub fn specimen(&self) -> &'static str {
        self.specimen
    }

    /// What was typed above the list.
    pub fn words(&self) -> &str {
        self.rows.words()
    }

    /// How many families fit what was typed.
    pub fn count(&self) -> usize {
        self.rows.count()
    }

    /// The rows in sight: which of the fitting ones, and its name.
    pub fn rows(&self) -> impl Iterator<Item = (usize, &str)> {
        let all = self.all.as_deref().unwrap_or_default();
        self.rows.in_sight().filter_map(|(row, at)| Some((row, all.get(at)?.as_str())))
    }

    fn find(&mut self, words: String) {
        let all = self.all.iter().flatten().map(|name| folded(name));
        self.rows.find(words, all);
    }
}

impl Session {
    /// The machine's families.
    pub fn typefaces(&self) -> &Typefaces {
        &self.typefaces
    }

    /// The face of the text: what the reader calls it.
    pub fn typeface_name(&self) -> String {
        let typography = &self.settings.typography;
        typography.installed.clone().unwrap_or_else(|| self.pack.tr(typography.family.key()))
    }

    /// Takes in what families there are.
    pub fn listed_families(&mut self, all: Vec<String>) -> Vec<Effect> {
        if self.panel != Some(Panel::Typefaces) {
            return vec![];
        }
        let chosen = self.settings.typography.installed.as_ref();
        let row = chosen.and_then(|chosen| all.iter().position(|name| name == chosen)).unwrap_or_default();
        self.typefaces.all = Some(all);
        self.typefaces.find(self.typefaces.words().to_owned());
        self.typefaces.rows.show(row);
        vec![]
    }

    /// Takes in that the machine does not have the family in which the text is to be set. The wish is kept.
    pub fn lacks_family(&mut self, name: &str) {
        self.notice = Notice::NoSuchFamily(name.to_owned());
    }

    pub(super) fn toggle_typefaces(&mut self) -> Vec<Effect> {
        let mut effects = self.toggle(Panel::Typefaces);
        if self.panel == Some(Panel::Typefaces) {
            let text = beginning(&self.text);
            let script = script::dominant(&text);
            self.typefaces.specimen = specimen(script);
            effects.push(Effect::ListFamilies(script.map(|of| letters(&text, of)).unwrap_or_default()));
        }
        effects
    }

    /// What ends with the list.
    pub(super) fn leave_typefaces(&mut self) -> Vec<Effect> {
        let known = std::mem::take(&mut self.typefaces).is_known();
        if known { vec![Effect::CloseFamilies] } else { vec![] }
    }

    pub(super) fn find_typeface(&mut self, words: String) -> Vec<Effect> {
        self.typefaces.find(words);
        vec![Effect::CloseFamilies]
    }

    pub(super) fn show_typeface(&mut self, row: usize) -> Vec<Effect> {
        self.typefaces.rows.show(row);
        vec![Effect::CloseFamilies]
    }

    pub(super) fn choose_typeface(&mut self, name: String) -> Vec<Effect> {
        self.change(|settings| settings.typography.installed = Some(name), Notice::Family)
    }
}

/// The letters of a script that are not rare in a text.
fn letters(text: &str, of: Script) -> String {
    let mut counts: BTreeMap<char, usize> = BTreeMap::new();
    let same = |c: &char| Script::of(*c) == Some(of);
    text.chars().filter(same).for_each(|c| *counts.entry(c).or_default() += 1);
    let rare = counts.values().sum::<usize>() / RARE;
    counts.into_iter().filter(|(_, count)| *count > rare).map(|(c, _)| c).collect()
}

/// Letters of a script that readers take for one another.
fn specimen(script: Option<Script>) -> &'static str {
    match script {
        Some(Script::Cyrillic) => "Ии Шщ Цц З3 О0 бв ьы",
        Some(Script::Greek) => "Ιι1 Ο0 νυ ρσ αο",
        Some(Script::Arabic) => "ب ت ث ج ح خ ر ز ه ة",
        Some(Script::Hebrew) => "ב כ ד ר ה ח ו ז ם ס",
        Some(Script::Han | Script::Kana) => "己已巳 未末 土士 日曰",
        Some(Script::Devanagari) => "ब व घ ध भ म",
        Some(_) | None => "Il1 O0 b d p q rn m",
    }
}

/// The first blocks of a text, one after the other.
fn beginning(text: &Segments) -> String {
    let mut begun = String::new();
    for block in &text.document().blocks {
        let room = READ.saturating_sub(begun.len());
        let fits = |(at, _): &(usize, char)| *at < room;
        begun.extend(block.text.char_indices().take_while(fits).map(|(_, c)| c));
    }
    begun
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letters_of_a_text_are_those_of_its_script_without_the_rare() {
        let text = "the quick brown fox ".repeat(400) + "ḍ ж";
        assert_eq!(letters(&text, Script::Latin), "bcefhiknoqrtuwx");
    }
}
