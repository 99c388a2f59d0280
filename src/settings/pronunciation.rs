//! Rules of pronunciation: what the voice says for words and signs of the reader's choice.
//!
//! 1. A [`Rule`] names what is shown, where and for which texts it counts, and what is said instead. [`Rules`] keeps them in
//!    the order in which they were made.
//! 2. `narration::said` puts them to work; [`pattern`] is the only place that knows what a pattern is.
//! 3. [`list`] reads and writes them as lines of text, as they are handed on.

pub mod list;
pub mod pattern;

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use serde::{Deserialize, Serialize};

use crate::document::Lang;
use crate::error::Error;
use list::Read;
use pattern::Pattern;

/// Most rules; the largest lists that people hand on have some hundred.
pub const MOST: usize = 2_000;
/// Most patterns among them: each is looked for by itself.
pub const MOST_PATTERNS: usize = 100;
/// Letters of what is looked for, and of what is said.
pub const MOST_LETTERS: (usize, usize) = (100, 200);

/// Where the text of a rule must stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Match {
    /// As whole words.
    #[default]
    Word,
    /// Anywhere, also inside a word.
    Anywhere,
    /// It is a pattern (a regular expression), and stands wherever that fits.
    Pattern,
}

/// Whether capitals matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Case {
    /// They do not.
    #[default]
    Ignored,
    /// They do.
    Matters,
}

/// What is said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Say {
    /// This text. In a pattern's, `$1` is what its first group found.
    Text(String),
    /// Nothing.
    Nothing,
    /// These phonemes, in espeak's own letters (`h@l'oU`), where the voice understands them; else what is shown.
    Phonemes(String),
}

impl Default for Say {
    fn default() -> Self {
        Say::Text(String::new())
    }
}

/// What is said for something that is shown.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Rule {
    /// What is shown: never empty, at most [`MOST_LETTERS`].
    pub what: String,
    /// Where it must stand.
    pub place: Match,
    /// Whether capitals matter.
    pub case: Case,
    /// The language for which it counts, with all its regions; `None` for all.
    pub lang: Option<Lang>,
    /// The key of the only document for which it counts; `None` for all.
    pub document: Option<String>,
    /// What is said.
    pub say: Say,
}

impl Rule {
    /// Whether it counts for text of a language: `pt` does for `pt-BR`, and not the other way round.
    pub fn speaks(&self, lang: &Lang) -> bool {
        let Some(own) = &self.lang else { return true };
        let (own, lang) = (own.as_str(), lang.as_str());
        let begins = lang.get(..own.len()).is_some_and(|start| start.eq_ignore_ascii_case(own));
        begins && matches!(lang.as_bytes().get(own.len()), None | Some(b'-'))
    }

    /// What it is about: of two that are about the same the newer takes the older's place.
    fn about(&self) -> About {
        let what = match self.case {
            Case::Matters => self.what.clone(),
            Case::Ignored => self.what.to_lowercase(),
        };
        (what, self.place, self.case, self.lang.clone(), self.document.clone())
    }

    /// Without signs that nobody sees, and no longer than it may be.
    fn tidy(&mut self) {
        self.what = clean(&self.what, MOST_LETTERS.0);
        self.say = match std::mem::take(&mut self.say) {
            Say::Text(text) => Say::Text(clean(&text, MOST_LETTERS.1)),
            Say::Nothing => Say::Nothing,
            // The library's letters are visible ASCII, and two brackets would end them.
            Say::Phonemes(text) => {
                let own = |c: &char| c.is_ascii_graphic() && !matches!(c, '[' | ']') || *c == ' ';
                Say::Phonemes(clean(&text.chars().filter(own).collect::<String>(), MOST_LETTERS.1))
            }
        };
        if matches!(&self.say, Say::Text(text) | Say::Phonemes(text) if text.is_empty()) {
            self.say = Say::Nothing;
        }
    }
}

/// What a rule is about.
type About = (String, Match, Case, Option<Lang>, Option<String>);

/// The reader's rules, the oldest first. There are never too many, and each can be used: also what a file holds is looked
/// through, and what cannot be used is left out as a damaged value is.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(from = "Vec<Rule>", into = "Vec<Rule>")]
pub struct Rules {
    list: Vec<Rule>,
}

impl From<Vec<Rule>> for Rules {
    fn from(list: Vec<Rule>) -> Self {
        let mut rules = Self::default();
        rules.extend(list);
        rules
    }
}

impl From<Rules> for Vec<Rule> {
    fn from(rules: Rules) -> Self {
        rules.list
    }
}

impl Rules {
    /// All of them.
    pub fn all(&self) -> &[Rule] {
        &self.list
    }

    /// Adds one, in the place of an older one about the same. Answers with its place.
    ///
    /// # Errors
    ///
    /// Where it has nothing to look for, its pattern cannot be understood, or there are too many.
    pub fn add(&mut self, rule: Rule) -> Result<usize, Error> {
        self.extend([rule]).pop().unwrap_or(Err(Error::NothingToSay))
    }

    /// Puts one in the place of another.
    ///
    /// # Errors
    ///
    /// As [`Rules::add`]; then nothing has changed.
    pub fn replace(&mut self, at: usize, rule: Rule) -> Result<(), Error> {
        let mut others = self.clone();
        others.remove(at);
        let added = others.add(rule)?;
        let rule = others.list.remove(added);
        others.list.insert(at.min(others.list.len()), rule);
        *self = others;
        Ok(())
    }

    /// Adds each that can be added; answers for each with its place, or why it was not.
    pub fn extend(&mut self, rules: impl IntoIterator<Item = Rule>) -> Vec<Result<usize, Error>> {
        let mut known: HashMap<About, usize> =
            self.list.iter().enumerate().map(|(at, rule)| (rule.about(), at)).collect();
        let is_pattern = |rule: &&Rule| rule.place == Match::Pattern;
        let mut patterns = self.list.iter().filter(is_pattern).count();
        let mut add = |mut rule: Rule| {
            rule.tidy();
            if rule.what.is_empty() {
                return Err(Error::NothingToSay);
            }
            if is_pattern(&&rule) {
                Pattern::new(&rule.what, rule.case)
                    .map_err(|reason| Error::BrokenPattern { pattern: rule.what.clone(), reason })?;
            }
            let at = match known.entry(rule.about()) {
                Entry::Occupied(entry) => {
                    let at = *entry.get();
                    self.list[at] = rule;
                    return Ok(at);
                }
                Entry::Vacant(_) if is_pattern(&&rule) && patterns >= MOST_PATTERNS => {
                    return Err(Error::TooManyRules { most: MOST_PATTERNS });
                }
                Entry::Vacant(_) if self.list.len() >= MOST => {
                    return Err(Error::TooManyRules { most: MOST });
                }
                Entry::Vacant(entry) => *entry.insert(self.list.len()),
            };
            patterns += usize::from(is_pattern(&&rule));
            self.list.push(rule);
            Ok(at)
        };
        rules.into_iter().map(&mut add).collect()
    }

    /// Adds those of a list. Answers with how many, and with the numbers of the lines that could not be used.
    pub fn take_in(&mut self, read: Read) -> (usize, Vec<usize>) {
        let Read { rules, mut unread } = read;
        let lines: Vec<usize> = rules.iter().map(|(line, _)| *line).collect();
        let added = self.extend(rules.into_iter().map(|(_, rule)| rule));
        let refused = lines.iter().zip(&added).filter(|(_, added)| added.is_err()).map(|(line, _)| *line);
        unread.extend(refused);
        unread.sort_unstable();
        (added.iter().filter(|added| added.is_ok()).count(), unread)
    }

    /// Forgets one.
    pub fn remove(&mut self, at: usize) -> Option<Rule> {
        (at < self.list.len()).then(|| self.list.remove(at))
    }
}

/// A text on one line, without signs that steer the display, cut where it is too long.
fn clean(text: &str, most: usize) -> String {
    let shown = |c: &char| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    let text: String = text.chars().filter(shown).map(|c| if c.is_control() { ' ' } else { c }).collect();
    text.trim().chars().take(most).collect::<String>().trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(what: &str, say: &str) -> Rule {
        Rule { what: what.to_owned(), say: Say::Text(say.to_owned()), ..Rule::default() }
    }

    #[test]
    fn a_newer_rule_about_the_same_takes_the_older_one_s_place() {
        let mut rules = Rules::default();
        assert_eq!(rules.add(rule("Nguyen", "win")), Ok(0));
        assert_eq!(rules.add(rule("K2", "K two")), Ok(1));
        assert_eq!(rules.add(rule(" nguyen\u{202e} ", "nwin")), Ok(0));
        let german = Rule { lang: Some(Lang::new("de")), ..rule("Nguyen", "wien") };
        assert_eq!(rules.add(german), Ok(2), "another language is another matter");
        assert_eq!(rules.all()[0], rule("nguyen", "nwin"));
        assert_eq!(rules.remove(7), None);
        assert_eq!(rules.remove(1), Some(rule("K2", "K two")));
    }

    #[test]
    fn a_rule_that_is_changed_keeps_its_place_and_swallows_one_about_the_same() {
        let mut rules = Rules::default();
        ["a", "b", "c"].into_iter().for_each(|what| drop(rules.add(rule(what, what))));
        rules.replace(0, rule("d", "D")).unwrap();
        assert_eq!(rules.all(), [rule("d", "D"), rule("b", "b"), rule("c", "c")]);
        rules.replace(0, rule("c", "C")).unwrap();
        assert_eq!(rules.all(), [rule("c", "C"), rule("b", "b")]);
        assert_eq!(rules.replace(1, rule("", "x")), Err(Error::NothingToSay));
        assert_eq!(rules.all().len(), 2, "nothing has changed");
    }

    #[test]
    fn a_list_is_taken_in_and_its_unusable_lines_are_named() {
        let mut rules = Rules::default();
        let read = list::read("a\tb\n\"(\",2,Y,\"x\",0\nnothing\na\tc\n");
        assert_eq!(rules.take_in(read), (2, vec![2, 3]));
        assert_eq!(rules.all(), [rule("a", "c")]);
    }

    #[test]
    fn a_rule_of_a_language_counts_for_its_regions() {
        let speaks = |own: &str, lang: &str| {
            Rule { lang: Some(Lang::new(own)), ..Rule::default() }.speaks(&Lang::new(lang))
        };
        assert!(speaks("pt", "pt-BR") && speaks("PT", "pt") && speaks("zh-Hans", "zh-Hans-CN"));
        assert!(!speaks("pt-BR", "pt") && !speaks("p", "pt") && !speaks("en", "de"));
        assert!(Rule::default().speaks(&Lang::new("fi")));
    }

    #[test]
    fn what_cannot_be_used_is_refused_and_told() {
        let mut rules = Rules::default();
        assert_eq!(rules.add(rule(" \u{feff}", "x")), Err(Error::NothingToSay));
        let broken = Rule { place: Match::Pattern, ..rule("(a", "x") };
        let Err(Error::BrokenPattern { pattern, reason }) = rules.add(broken.clone()) else { panic!() };
        assert!(pattern == "(a" && reason.contains("unclosed"), "{reason}");
        for n in 0..MOST {
            rules.add(rule(&format!("w{n}"), "x")).unwrap();
        }
        assert_eq!(rules.add(rule("one more", "x")), Err(Error::TooManyRules { most: MOST }));
        let wild = Rules::from(vec![broken, rule("", "x"), rule(&"a".repeat(999), &"b".repeat(999))]);
        assert_eq!(wild.all(), [rule(&"a".repeat(MOST_LETTERS.0), &"b".repeat(MOST_LETTERS.1))]);
    }

    #[test]
    fn patterns_are_fewer_and_a_text_of_nothing_is_silence() {
        let mut rules = Rules::default();
        let pattern = |n: usize| Rule { place: Match::Pattern, ..rule(&format!("a{n}"), "x") };
        for n in 0..MOST_PATTERNS {
            rules.add(pattern(n)).unwrap();
        }
        let refused = rules.add(pattern(MOST_PATTERNS));
        assert_eq!(refused, Err(Error::TooManyRules { most: MOST_PATTERNS }));
        let at = rules.add(Rule { say: Say::Phonemes("[[]]é".into()), ..rule("word", "") }).unwrap();
        assert_eq!(rules.all()[at].say, Say::Nothing);
    }
}
