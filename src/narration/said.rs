//! What is said for what is shown, as the reader wishes it, and the way back to what is shown.
//!
//! 1. [`Saying`] is made of the reader's settings for one document, and goes to the player with a request of its own.
//! 2. [`classes`] finds what is left out of a sentence; [`lexicon`] finds the reader's rules in what remains.
//! 3. [`Saying::say`] goes through the text once, from left to right: what is left out goes first, then the first rule that
//!    fits at a place; what a rule says is not looked at again. A [`Said`] remembers where each of its bytes comes from.
//! 4. [`announce`] says what a block is.
//!
//! A text that no rule fits and of which nothing is left out is said as it is shown.

pub mod announce;
pub mod classes;
pub mod lexicon;

use std::ops::Range;
use std::sync::Arc;

use self::classes::Part;
use self::lexicon::{Lexicon, Seeker};
use crate::document::{Lang, Place};
use crate::locale::Pack;
use crate::segment::Segments;
use crate::settings::Settings;
use crate::settings::announced::Announced;
use crate::settings::left_out::LeftOut;
use crate::settings::pronunciation::{Rule, Say};

/// Where what rules have said is longer than this, in bytes, the rest of a part is said as it is shown: a rule may repeat what
/// it finds.
const LONGEST: usize = 4096;

/// How the reader wants a document to be said.
#[derive(Debug, Default)]
pub struct Saying {
    lexicon: Lexicon,
    left_out: LeftOut,
    announced: Announced,
    /// The words of announcements.
    pack: Option<Arc<Pack>>,
}

/// A text as it is said.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Said {
    /// What is said.
    pub text: String,
    /// Parts of it with the phonemes by which they are said where the voice understands them.
    pub phonemes: Vec<(Range<usize>, String)>,
    /// From which byte of `text` on which byte of the shown text is meant; empty where all of it stands as it is shown.
    pub turns: Vec<Turn>,
}

/// A place from which on a said text belongs elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn {
    /// The byte of the said text.
    pub said: usize,
    /// The byte of the shown text.
    pub shown: usize,
    /// Whether all that follows stands for that one place; else both go on side by side.
    pub stands: bool,
}

impl Saying {
    /// How a document, by its key, is said; announcements are in the pack's words.
    pub fn new(settings: &Settings, document: &str, pack: &Arc<Pack>) -> Self {
        let lexicon = Lexicon::new(settings.pronunciation.all(), document);
        let (left_out, announced) = (settings.left_out, settings.announced);
        Self { lexicon, left_out, announced, pack: Some(Arc::clone(pack)) }
    }

    /// How a sentence of a document sounds by some rules.
    pub fn sample(rules: &[Rule], left_out: LeftOut, document: &str) -> Self {
        Self { lexicon: Lexicon::new(rules, document), left_out, ..Self::default() }
    }

    /// Whether there are rules that could fit.
    pub fn has_rules(&self) -> bool {
        !self.lexicon.is_empty()
    }

    /// Whether anything could be left out.
    pub fn leaves_out(&self) -> bool {
        self.left_out != LeftOut::default()
    }

    /// What is left out of a sentence, in order, as bytes of its block.
    pub fn left_out(&self, text: &Segments, place: Place) -> Vec<Part> {
        if self.leaves_out() { classes::find(text, place, &self.left_out) } else { Vec::new() }
    }

    /// What is said before a sentence of what it begins, and after it of what it ends; in the language of the words.
    pub fn announcements(&self, text: &Segments, place: Place) -> Option<Announcements> {
        let pack = self.pack.as_ref().filter(|_| self.announced != Announced::Nothing)?;
        let say = |marks: Vec<announce::Mark>| {
            marks
                .into_iter()
                .map(|mark| pack.tr_with(mark.key(), &mark.facts()))
                .collect::<Vec<_>>()
                .join(" ")
        };
        let (before, after) =
            (announce::before(text, place, self.announced), announce::after(text, place, self.announced));
        Some(Announcements { before: say(before), after: say(after), lang: pack.lang().clone() })
    }

    /// How a part of a block's text is said. `words` are where its sentence's words stand.
    pub fn say(
        &self,
        text: &str,
        range: Range<usize>,
        lang: &Lang,
        left_out: &[Part],
        words: &[Range<usize>],
    ) -> Said {
        let shown = text.get(..range.end).unwrap_or_default();
        let mut said = Said::default();
        if left_out.is_empty() && self.lexicon.is_empty() {
            said.text = shown.get(range.start..).unwrap_or_default().to_owned();
            return said;
        }
        let mut seeker = Seeker::new(&self.lexicon, shown, lang);
        let mut left_out = left_out.iter().filter(|part| part.range.end > range.start).peekable();
        let mut at = range.start;
        while let Some(sign) = shown.get(at..).and_then(|rest| rest.chars().next()) {
            if let Some(part) = left_out.next_if(|part| part.range.start <= at) {
                at = part.range.end.min(range.end).max(at);
                said.close_gap(shown, at);
                said.keep_apart(shown, at, lang);
                continue;
            }
            // A rule does not reach into what is left out.
            let until = left_out.peek().map_or(range.end, |part| part.range.start.min(range.end));
            let found = (said.text.len() < LONGEST).then(|| seeker.at(at, until, words)).flatten();
            match found {
                Some((end, say)) => {
                    match say.as_ref() {
                        Say::Text(text) => said.put(text, at),
                        Say::Nothing => said.close_gap(shown, end),
                        Say::Phonemes(phonemes) => {
                            let begin = said.text.len();
                            said.put(&shown[at..end], at);
                            said.phonemes.push((begin..said.text.len(), phonemes.clone()));
                        }
                    }
                    at = end;
                }
                None => {
                    said.copy(sign, at, range.start);
                    at += sign.len_utf8();
                }
            }
        }
        said
    }
}

/// What is said around a sentence; empty where nothing is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Announcements {
    /// Before it.
    pub before: String,
    /// After it.
    pub after: String,
    /// Their language.
    pub lang: Lang,
}

impl Said {
    /// Words that stand for a byte of the shown text.
    pub fn aside(text: String, shown: usize) -> Self {
        Self { text, phonemes: Vec::new(), turns: vec![Turn { said: 0, shown, stands: true }] }
    }

    /// The byte of the shown text, which began at `start`, for a byte of what is said.
    pub fn shown(&self, byte: usize, start: usize) -> usize {
        let turn = self.turns.partition_point(|turn| turn.said <= byte).checked_sub(1);
        match turn.and_then(|at| self.turns.get(at)) {
            None => start + byte,
            Some(turn) if turn.stands => turn.shown,
            Some(turn) => turn.shown + (byte - turn.said),
        }
    }

    /// A part of it, without phonemes.
    pub fn part(&self, range: Range<usize>) -> Self {
        let moved = |turn: &Turn| {
            let passed = range.start.saturating_sub(turn.said);
            let shown = if turn.stands { turn.shown } else { turn.shown + passed };
            Turn { said: turn.said.saturating_sub(range.start), shown, stands: turn.stands }
        };
        // Of the turns before it the last still counts.
        let first = self.turns.partition_point(|turn| turn.said <= range.start).saturating_sub(1);
        let turns = self.turns.iter().skip(first).filter(|turn| turn.said < range.end).map(moved).collect();
        let text = self.text.get(range.clone()).unwrap_or_default().to_owned();
        Self { text, phonemes: Vec::new(), turns }
    }

    /// Whether nothing is left that a voice could say.
    pub fn is_silent(&self) -> bool {
        !self.turns.is_empty() && !self.text.contains(char::is_alphanumeric)
    }

    /// A sign as it is shown.
    fn copy(&mut self, sign: char, at: usize, start: usize) {
        let said = self.text.len();
        // What follows a turn goes on from it.
        let stands = self.turns.last().is_some_and(|turn| turn.stands);
        if stands || self.shown(said, start) != at {
            self.turn(Turn { said, shown: at, stands: false });
        }
        self.text.push(sign);
    }

    /// A text that stands for what is shown at a byte.
    fn put(&mut self, text: &str, at: usize) {
        self.turn(Turn { said: self.text.len(), shown: at, stands: true });
        self.text.push_str(text);
    }

    fn turn(&mut self, turn: Turn) {
        // Of two at a place the later counts.
        self.turns.pop_if(|last| last.said == turn.said);
        self.turns.push(turn);
    }

    /// Where something has gone, no space is left before a space or a sign.
    fn close_gap(&mut self, shown: &str, at: usize) {
        if !shown.get(at..).is_some_and(|rest| rest.starts_with(char::is_alphanumeric)) {
            self.text.truncate(self.text.trim_end().len());
            while self.turns.pop_if(|turn| turn.said > self.text.len()).is_some() {}
        }
        self.turn(Turn { said: self.text.len(), shown: at, stands: false });
    }

    /// Words between which something was left out stay two words.
    fn keep_apart(&mut self, shown: &str, at: usize, lang: &Lang) {
        let goes_on = shown.get(at..).is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
        if goes_on && self.text.ends_with(char::is_alphanumeric) && !lang.is_unspaced() {
            self.put(" ", at);
        }
    }
}

#[cfg(test)]
mod tests;
