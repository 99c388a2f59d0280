//! The reader's rules, ready to be found in a text.
//!
//! A document's own rules come first, then a language's, then those for everything; within each the older one comes first.
//! Plain ones are kept by their first letter, so that two thousand cost a text little more than ten; patterns are looked for
//! one by one, each again only behind the place where it was found last.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

use crate::document::Lang;
use crate::settings::pronunciation::pattern::Pattern;
use crate::settings::pronunciation::{Case, Match, Rule, Say};

/// The rules for one document.
#[derive(Debug, Default)]
pub struct Lexicon {
    /// The first that fits at a place counts.
    rules: Vec<Rule>,
    /// Plain rules by their first letter, small, in order.
    plain: HashMap<char, Vec<usize>>,
    /// Patterns in order, each understood when it is first looked for.
    patterns: Vec<(usize, OnceLock<Option<Pattern>>)>,
}

impl Lexicon {
    /// Those of the rules that count for a document, by its key.
    pub fn new(rules: &[Rule], document: &str) -> Self {
        let counts = |rule: &&Rule| rule.document.as_deref().is_none_or(|own| own == document);
        let mut rules: Vec<Rule> = rules.iter().filter(counts).cloned().collect();
        rules.sort_by_key(|rule| (rule.document.is_none(), rule.lang.is_none()));
        let (mut plain, mut patterns) = (HashMap::<char, Vec<usize>>::new(), Vec::new());
        for (at, rule) in rules.iter_mut().enumerate() {
            match rule.place {
                Match::Pattern => patterns.push((at, OnceLock::new())),
                Match::Word | Match::Anywhere => {
                    if rule.case == Case::Ignored {
                        rule.what = rule.what.chars().flat_map(small).collect();
                    }
                    let first = rule.what.chars().next().and_then(|first| small(first).next());
                    if let Some(first) = first {
                        plain.entry(first).or_default().push(at);
                    }
                }
            }
        }
        Self { rules, plain, patterns }
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }
}

/// Looks for rules in one text, from left to right.
pub struct Seeker<'a> {
    lexicon: &'a Lexicon,
    text: &'a str,
    lang: &'a Lang,
    /// Where each pattern was found last; `None` where it has not been looked for, an empty range where it is nowhere.
    found: Vec<Option<Range<usize>>>,
}

impl<'a> Seeker<'a> {
    /// Looks for rules that count for a language.
    pub fn new(lexicon: &'a Lexicon, text: &'a str, lang: &'a Lang) -> Self {
        Self { lexicon, text, lang, found: vec![None; lexicon.patterns.len()] }
    }

    /// The first rule that fits at a byte and ends before `until`: where it ends, and what is said. `words` are where the text's
    /// words stand.
    pub fn at(&mut self, at: usize, until: usize, words: &[Range<usize>]) -> Option<(usize, Cow<'a, Say>)> {
        let (lexicon, text) = (self.lexicon, self.text);
        let rest = text.get(at..until)?;
        let first = rest.chars().next().and_then(|first| small(first).next())?;
        let candidates = lexicon.plain.get(&first).map_or(&[][..], Vec::as_slice);
        let plain = candidates.iter().find_map(|index| {
            let rule = lexicon.rules.get(*index).filter(|rule| rule.speaks(self.lang))?;
            let end = at + begins(rest, rule)?;
            let is_whole = !is_inside(words, at) && !is_inside(words, end);
            (rule.place == Match::Anywhere || is_whole).then_some((*index, end))
        });
        let pattern = self.pattern_at(at, until);
        match (plain, pattern) {
            (Some((index, end)), pattern) if pattern.is_none_or(|(other, ..)| index < other) => {
                Some((end, Cow::Borrowed(&lexicon.rules.get(index)?.say)))
            }
            (_, Some((index, end, pattern))) => {
                let say = match &lexicon.rules.get(index)?.say {
                    Say::Text(say) => Cow::Owned(Say::Text(pattern.fill(text, &(at..end), say))),
                    say => Cow::Borrowed(say),
                };
                Some((end, say))
            }
            (_, None) => None,
        }
    }

    /// The first pattern that fits at a byte.
    fn pattern_at(&mut self, at: usize, until: usize) -> Option<(usize, usize, &'a Pattern)> {
        let lexicon = self.lexicon;
        for ((index, pattern), found) in lexicon.patterns.iter().zip(&mut self.found) {
            let Some(rule) = lexicon.rules.get(*index).filter(|rule| rule.speaks(self.lang)) else {
                continue;
            };
            let pattern = pattern.get_or_init(|| Pattern::new(&rule.what, rule.case).ok());
            let Some(pattern) = pattern else { continue };
            let nowhere = self.text.len()..self.text.len();
            if found.as_ref().is_none_or(|found| found.start < at) {
                *found = Some(pattern.find(self.text, at).unwrap_or(nowhere));
            }
            if let Some(found) = found.as_ref().filter(|found| found.start == at && found.end <= until)
                && !found.is_empty()
            {
                return Some((*index, found.end, pattern));
            }
        }
        None
    }
}

/// Whether a byte is inside a word, neither at its beginning nor at its end.
fn is_inside(words: &[Range<usize>], byte: usize) -> bool {
    let word = words.partition_point(|word| word.end <= byte);
    words.get(word).is_some_and(|word| word.start < byte)
}

/// How many bytes of a text are what a plain rule names, if it begins so.
fn begins(text: &str, rule: &Rule) -> Option<usize> {
    if rule.case == Case::Matters {
        return text.starts_with(&rule.what).then_some(rule.what.len());
    }
    let mut wanted = rule.what.chars();
    let mut len = 0;
    for sign in text.chars() {
        if wanted.as_str().is_empty() {
            break;
        }
        if !small(sign).all(|letter| wanted.next() == Some(letter)) {
            return None;
        }
        len += sign.len_utf8();
    }
    wanted.as_str().is_empty().then_some(len)
}

/// A letter without its capital; the apostrophe of the printer is that of the keyboard.
fn small(sign: char) -> impl Iterator<Item = char> {
    sign.to_lowercase().map(|letter| if matches!(letter, '’' | 'ʼ') { '\'' } else { letter })
}
