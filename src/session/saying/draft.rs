//! A rule of pronunciation while it is made: the word at the reader's place to begin with, and at every letter what would be
//! heard.

use std::sync::Arc;

use super::Told;
use crate::command::Pronounce;
use crate::command::pronounce::Reach;
use crate::document::Lang;
use crate::error::Error;
use crate::narration::Telling;
use crate::narration::said::Saying;
use crate::narration::utterance::{Utterance, utterances};
use crate::segment::Segments;
use crate::session::view::text_of;
use crate::session::{Effect, Notice, Panel, Session};
use crate::settings::left_out::LeftOut;
use crate::settings::pronunciation::{MOST_LETTERS, Match, Rule, Rules, Say, list};

/// Rules that are listed at once; what is typed finds the others.
pub const ROWS: usize = 30;

/// A rule in the making.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    rule: Rule,
    reach: Reach,
    /// What was typed for its sound.
    say: String,
    /// The place of the rule that is changed; `None` where a new one is made.
    chosen: Option<usize>,
    heard: Heard,
}

/// What would be heard.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Heard {
    /// There is no rule yet.
    #[default]
    Unknown,
    /// This, in a language.
    Said(String, Option<Lang>),
    /// The pattern fits nothing in the sentence.
    Elsewhere,
    /// The rule cannot be kept.
    Wrong(Error),
}

impl Session {
    /// What the rule in the making is for.
    pub fn rule_what(&self) -> &str {
        &self.sayings.draft.rule.what
    }

    /// What is said by the rule in the making.
    pub fn rule_say(&self) -> &str {
        &self.sayings.draft.say
    }

    /// For which texts it counts.
    pub fn rule_reach(&self) -> Reach {
        self.sayings.draft.reach
    }

    /// Where its text must stand.
    pub fn rule_place(&self) -> Match {
        self.sayings.draft.rule.place
    }

    /// The place of the rule that is changed.
    pub fn rule_chosen(&self) -> Option<usize> {
        self.sayings.draft.chosen
    }

    /// What would be heard.
    pub fn heard(&self) -> &Heard {
        &self.sayings.draft.heard
    }

    /// What would be heard, as it is told.
    pub fn heard_shown(&self) -> String {
        let pack = &self.pack;
        match self.heard() {
            Heard::Unknown => pack.tr("pronunciation-unknown"),
            Heard::Said(said, _) if said.trim().is_empty() => pack.tr("pronunciation-silent"),
            Heard::Said(said, _) => pack.tr_with("pronunciation-heard", &[("said", said.as_str().into())]),
            Heard::Elsewhere => pack.tr("pronunciation-elsewhere"),
            Heard::Wrong(error) => pack.error(error),
        }
    }

    /// What a reach is called.
    pub fn reach_name(&self, reach: Reach) -> String {
        match reach {
            Reach::Language => {
                let name = self.lang_name(&self.lang_here());
                self.pack.tr_with("rule-for-language", &[("language", name.into())])
            }
            Reach::Everywhere => self.pack.tr("rule-for-all"),
            Reach::Document => self.pack.tr("rule-for-document"),
        }
    }

    /// The rules whose text has in it what was typed, the newest first, each with its place and in words; at most [`ROWS`].
    pub fn rules_listed(&self) -> Vec<(usize, String)> {
        let typed =
            if self.rule_chosen().is_some() { String::new() } else { self.rule_what().to_lowercase() };
        let rules = self.settings.pronunciation.all().iter().enumerate().rev();
        let fits = rules.filter(|(_, rule)| rule.what.to_lowercase().contains(typed.trim()));
        fits.take(ROWS).map(|(at, rule)| (at, self.rule_shown(rule))).collect()
    }

    /// A rule in words.
    pub fn rule_shown(&self, rule: &Rule) -> String {
        let pack = &self.pack;
        let word = ("word", rule.what.as_str().into());
        let shown = match &rule.say {
            Say::Text(said) | Say::Phonemes(said) => {
                pack.tr_with("rule-said", &[word, ("said", said.as_str().into())])
            }
            Say::Nothing => pack.tr_with("rule-silent", &[word]),
        };
        let of = match (&rule.lang, &rule.document) {
            (_, Some(key)) if *key == self.key => pack.tr("rule-for-document"),
            (_, Some(_)) => pack.tr("rule-for-another"),
            (Some(lang), None) => self.lang_name(lang),
            (None, None) => return shown,
        };
        pack.tr_with("rule-of", &[("rule", shown.into()), ("texts", of.into())])
    }

    /// Opens the panel with the word at the reader's place, or what is selected; or closes it.
    pub(in crate::session) fn toggle_pronunciation(&mut self) -> Vec<Effect> {
        let selected = self.selection.map(|span| text_of(&self.text, span));
        let place = self.narration.place();
        let word = || self.text.word_span(place).map(|span| text_of(&self.text, span));
        let is_short = |text: &String| !text.contains('\n') && text.chars().count() <= MOST_LETTERS.0;
        let what = selected.filter(is_short).or_else(word).unwrap_or_default();
        // It is said as it is written until somebody changes that: Enter alone must not silence a word.
        let say = what.clone();
        self.sayings.draft = Draft { rule: Rule { what, ..Rule::default() }, say, ..Draft::default() };
        self.hear_draft();
        self.toggle(Panel::Pronunciation)
    }

    /// Takes a step in the panel.
    pub(in crate::session) fn pronounce(&mut self, step: Pronounce) -> Vec<Effect> {
        let draft = &mut self.sayings.draft;
        match step {
            Pronounce::What(what) => draft.rule.what = what,
            Pronounce::Say(say) => draft.say = say,
            Pronounce::Reach(reach) => draft.reach = reach,
            Pronounce::Place(place) => draft.rule.place = place,
            Pronounce::Choose(at) => self.take_up(at),
            Pronounce::Keep => return self.keep_rule(),
            Pronounce::Remove(at) => return self.remove_rule(at),
            Pronounce::Hear => return self.speak_draft(),
            Pronounce::Export => return vec![Effect::WriteRules(self.settings.pronunciation.clone())],
            Pronounce::Import(path) => return vec![Effect::ReadRules(path)],
        }
        self.hear_draft();
        vec![]
    }

    /// Takes in what was in a file of rules.
    pub fn read_rules(&mut self, read: Result<list::Read, Error>) -> Vec<Effect> {
        match read {
            Ok(read) => {
                let mut rules = self.settings.pronunciation.clone();
                let (added, unread) = rules.take_in(read);
                self.use_rules(rules, Told::Added(added, unread))
            }
            Err(error) => self.tell(Notice::Trouble(error)),
        }
    }

    fn take_up(&mut self, at: usize) {
        let Some(rule) = self.settings.pronunciation.all().get(at).cloned() else { return };
        let reach = match (&rule.document, &rule.lang) {
            (Some(_), _) => Reach::Document,
            (None, Some(_)) => Reach::Language,
            (None, None) => Reach::Everywhere,
        };
        let say = match &rule.say {
            Say::Text(say) | Say::Phonemes(say) => say.clone(),
            Say::Nothing => String::new(),
        };
        self.sayings.draft = Draft { rule, reach, say, chosen: Some(at), heard: Heard::Unknown };
    }

    /// The rule as it would be kept. What a rule that is changed was for, it stays for, unless another reach was chosen.
    fn drafted(&self) -> Rule {
        let Draft { rule, reach, say, .. } = &self.sayings.draft;
        let say = match &rule.say {
            _ if say.trim().is_empty() => Say::Nothing,
            Say::Phonemes(_) => Say::Phonemes(say.clone()),
            Say::Text(_) | Say::Nothing => Say::Text(say.clone()),
        };
        let (lang, document) = match reach {
            Reach::Language => (Some(rule.lang.clone().unwrap_or_else(|| self.lang_here())), None),
            Reach::Everywhere => (None, None),
            Reach::Document => {
                (rule.lang.clone(), Some(rule.document.clone().unwrap_or_else(|| self.key.clone())))
            }
        };
        Rule { say, lang, document, ..rule.clone() }
    }

    /// The language of the text where the reader is, without its region: a rule is for all who write it.
    fn lang_here(&self) -> Lang {
        Lang::new(&self.text.document().lang_at(self.text.position(self.narration.place())).primary())
    }

    /// Finds out what would be heard.
    fn hear_draft(&mut self) {
        self.sayings.draft.heard = self.would_be_heard();
    }

    fn would_be_heard(&self) -> Heard {
        let rule = self.drafted();
        if rule.what.trim().is_empty() {
            return Heard::Unknown;
        }
        let rules = match self.with_draft(rule.clone()) {
            Ok(rules) => rules,
            Err(error) => return Heard::Wrong(error),
        };
        let place = self.narration.place();
        let alone = Saying::sample(std::slice::from_ref(&rule), LeftOut::default(), &self.key);
        let sentence = utterances(&self.text, place, &alone);
        // Of a sentence that is the word alone nothing may be left.
        let fits = sentence.is_empty() || sentence.iter().any(Utterance::is_altered);
        let lang = self.lang_here();
        let all = Saying::sample(rules.all(), self.settings.left_out, &self.key);
        let said = |text: &Segments, place| {
            let parts = utterances(text, place, &all);
            parts.iter().map(|part| part.said.text.trim()).collect::<Vec<_>>().join(" ")
        };
        if fits {
            return Heard::Said(said(&self.text, place), Some(lang));
        }
        if rule.place == Match::Pattern {
            return Heard::Elsewhere;
        }
        // The word is not where the reader is: it is heard alone.
        let lang = rule.lang.unwrap_or(lang);
        let word = self.text_of_lines(lang.clone(), std::iter::once(rule.what));
        Heard::Said(said(&word, word.first().unwrap_or_default()), Some(lang))
    }

    /// The reader's rules with the one in the making.
    fn with_draft(&self, rule: Rule) -> Result<Rules, Error> {
        let mut rules = self.settings.pronunciation.clone();
        match self.sayings.draft.chosen {
            Some(at) => rules.replace(at, rule)?,
            None => drop(rules.add(rule)?),
        }
        Ok(rules)
    }

    fn keep_rule(&mut self) -> Vec<Effect> {
        let rule = self.drafted();
        let what = rule.what.trim().to_owned();
        match self.with_draft(rule) {
            Ok(rules) => {
                self.sayings.draft = Draft::default();
                self.use_rules(rules, Told::Kept(what))
            }
            Err(error) => self.tell(Notice::Trouble(error)),
        }
    }

    fn remove_rule(&mut self, at: usize) -> Vec<Effect> {
        let mut rules = self.settings.pronunciation.clone();
        match rules.remove(at) {
            Some(rule) => {
                self.sayings.draft = Draft::default();
                self.use_rules(rules, Told::Removed(rule.what))
            }
            None => vec![],
        }
    }

    fn use_rules(&mut self, rules: Rules, told: Told) -> Vec<Effect> {
        let mut effects = self.change(|settings| settings.pronunciation = rules, Notice::Saying(told));
        self.hear_draft();
        effects.extend(self.use_saying());
        effects
    }

    /// Says what would be heard, in the reader's voice; a voice that reads pauses.
    fn speak_draft(&mut self) -> Vec<Effect> {
        let Heard::Said(said, lang) = self.heard().clone() else { return vec![] };
        let mut effects = if self.narration.is_speaking() { self.play_or_pause() } else { vec![] };
        let lang = lang.unwrap_or_else(|| self.lang_here());
        let text: Arc<Segments> = self.text_of_lines(lang, std::iter::once(said));
        effects.extend(self.say_sample(text, Telling::Sample));
        effects
    }
}
