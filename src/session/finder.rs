//! Finding the size at which the reader reads best: the page that tells what will be done, the sentences, what came out.
//!
//! 1. [`Command::FindSize`] opens the page ([`Step::Told`]). It is read aloud to those who
//!    listen, and Escape leaves it at any time.
//! 2. `Session::begin_finding` has the sentences of the window's language shown one by one ([`Step::Testing`]) in the size
//!    that [`finder`](crate::finder) asks for, in the reader's own face and spaces. The answer comes as a command, with the
//!    time that the shell took.
//! 3. What came out is set at once and told ([`Step::Found`]): it can be kept, or closed, which brings the old setting back.
//!
//! The sentences are the lines of the message `finder-sentences`. A search begins with the sentence after the last one that
//! was read, so that the next search brings new ones.

use std::sync::Arc;

use super::{Effect, Notice, Panel, Session};
use crate::command::{Chord, Command};
use crate::finder::{Answer, Finder, Knee, Outcome, Setting, Sizes};
use crate::locale::{Pack, Value};
use crate::segment::Segments;
use crate::settings::letters::Hyphens;
use crate::settings::typography::{MAX_SIZE, MIN_SIZE, Typography};

/// Letters on a line of a sentence, so that it stands on three lines, as on the charts.
const MEASURE: u16 = 24;
/// Lines that a sentence may take.
const LINES: f32 = 4.0;
/// Width of a letter without extra space, in em: what the widest of our faces needs.
const LETTER: f32 = 0.55;
/// Letters of a word with the space behind it.
const WORD: f32 = 6.0;
/// Height of what stands above and below a sentence, in logical pixels of the controls.
const AROUND: f32 = 190.0;
/// How much larger than the reader's own size the first sentence is, so that it and some after it are read at full speed.
const BEGINNING: f32 = 2.5;
/// The first sentence is no smaller than this where there is room, in logical pixels.
const FIRST: f32 = 40.0;
/// How much smaller than the smallest size of the text sentences become: a knee can be seen from both sides only.
const BELOW: f32 = 1.6;
/// No smaller size is set, in logical pixels, whatever was read: a page is longer than a sentence. It is the usual size of
/// browsers.
const LEAST: f32 = 16.0;

/// Where a search is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Step {
    /// What will be done is told.
    #[default]
    Told,
    /// Sentences are shown.
    Testing,
    /// What came out is told.
    Found,
}

/// A search for the size.
#[derive(Debug, Clone, Default)]
pub struct Finding {
    course: Course,
    /// The number of the sentence that comes next, counted through all searches.
    next: usize,
}

#[derive(Debug, Clone, Default)]
enum Course {
    #[default]
    Told,
    Testing {
        finder: Finder,
        sentence: Arc<Segments>,
    },
    Found {
        outcome: Outcome,
        /// How the text was set, and whether its size was the reader's own.
        before: (Typography, bool),
    },
}

impl Finding {
    /// Where it is.
    pub fn step(&self) -> Step {
        match self.course {
            Course::Told => Step::Told,
            Course::Testing { .. } => Step::Testing,
            Course::Found { .. } => Step::Found,
        }
    }

    /// The number of the sentence that is shown; never the same again.
    pub fn number(&self) -> Option<usize> {
        (self.step() == Step::Testing).then_some(self.next)
    }

    /// The sentence that is shown.
    pub fn sentence(&self) -> Option<&Arc<Segments>> {
        match &self.course {
            Course::Testing { sentence, .. } => Some(sentence),
            Course::Told | Course::Found { .. } => None,
        }
    }

    /// What came out.
    pub fn outcome(&self) -> Option<Outcome> {
        match &self.course {
            Course::Found { outcome, .. } => Some(*outcome),
            Course::Told | Course::Testing { .. } => None,
        }
    }
}

impl Session {
    /// The search for the size.
    pub fn finding_size(&self) -> &Finding {
        &self.finding_size
    }

    /// How the sentence that is to be read is set.
    pub fn sentence_typography(&self) -> Typography {
        let own = self.typography();
        let Course::Testing { finder, .. } = &self.finding_size.course else { return own };
        let Some(trial) = finder.trial() else { return own };
        let set = match trial.setting {
            Setting::Own => own,
            Setting::Wider => wider(&own),
        };
        Typography { size: trial.size, measure: MEASURE, hyphens: Hyphens::Off, ..set }
    }

    /// What the page tells, a line a subject, its keys named as they are shown ([`Chord::name`]) or said
    /// ([`Chord::spoken`]). While sentences are read nothing is.
    pub fn finder_lines(&self, name: fn(&Chord, &Pack) -> String) -> Vec<String> {
        let (pack, keys) = (self.pack(), self.finder_keys(name));
        match &self.finding_size.course {
            // The way out comes early, for who only listens; the keys last, to be fresh in mind.
            Course::Told => ["finder-intro", "finder-eyes", "finder-no-test", "finder-how"]
                .map(|id| pack.tr_with(id, &keys))
                .to_vec(),
            Course::Testing { .. } => vec![],
            Course::Found { outcome, before } => {
                let found = match outcome.knee {
                    Knee::Found => "finder-found",
                    Knee::Below => "finder-below",
                    Knee::Above => "finder-above",
                };
                let rounded = |size: f32| f64::from(size.round()).into();
                let sizes = [("critical", rounded(outcome.critical)), ("size", rounded(self.text_size()))];
                let mut lines = vec![pack.tr_with(found, &sizes)];
                let now = &self.settings.typography;
                if before.0.letter_spacing != now.letter_spacing || before.0.line_height != now.line_height {
                    lines.push(pack.tr("finder-wider"));
                }
                lines.push(pack.tr_with("finder-choose", &keys));
                lines.push(pack.tr("finder-no-test"));
                lines
            }
        }
    }

    /// The keys of the page, by the names that its messages have for them.
    pub(super) fn finder_keys(&self, name: fn(&Chord, &Pack) -> String) -> [(&'static str, Value); 3] {
        [("read", "Space"), ("small", "Backspace"), ("close", "Escape")].map(|(of, key)| {
            let chord: Result<Chord, _> = key.parse();
            (of, chord.map(|chord| name(&chord, &self.pack)).unwrap_or_default().into())
        })
    }

    /// Opens the page because the reader asked, or closes it. The article waits: nobody reads two texts.
    pub(super) fn ask_size(&mut self) -> Vec<Effect> {
        let mut effects = if self.narration.is_speaking() { self.apply(Command::PlayPause) } else { vec![] };
        effects.extend(self.toggle(Panel::Finder));
        if self.panel == Some(Panel::Finder) {
            self.notice = Notice::Sentences;
        }
        effects
    }

    /// Shows the first sentence.
    pub(super) fn begin_finding(&mut self) -> Vec<Effect> {
        if self.panel != Some(Panel::Finder) {
            return vec![];
        }
        self.show_sentence(Finder::new(self.sentence_sizes()))
    }

    /// Takes in that the sentence was read, within some milliseconds.
    pub(super) fn read_sentence(&mut self, millis: u32) -> Vec<Effect> {
        let Some(sentence) = self.finding_size.sentence() else { return vec![] };
        let letters = sentence.document().blocks.first().map_or(0, |block| block.text.chars().count());
        self.answer(Answer::Read { millis, letters: u16::try_from(letters).unwrap_or(u16::MAX) })
    }

    /// Takes in that the sentence cannot be read.
    pub(super) fn sentence_too_small(&mut self) -> Vec<Effect> {
        self.answer(Answer::TooSmall)
    }

    fn answer(&mut self, answer: Answer) -> Vec<Effect> {
        let Course::Testing { mut finder, .. } = std::mem::take(&mut self.finding_size.course) else {
            return vec![];
        };
        finder.answer(answer);
        match finder.outcome() {
            None => self.show_sentence(finder),
            Some(outcome) => self.set_found(outcome),
        }
    }

    /// Keeps what was found.
    pub(super) fn keep_size(&mut self) -> Vec<Effect> {
        if self.finding_size.step() != Step::Found {
            return vec![];
        }
        self.finding_size.course = Course::Told;
        self.panel = None;
        vec![Effect::FocusPanel(None)]
    }

    /// Ends the search because the page is closed, or another panel takes its place: then what was found stays.
    pub(super) fn leave_finder(&mut self, next: Option<Panel>) -> Vec<Effect> {
        if self.panel != Some(Panel::Finder) || next == Some(Panel::Finder) {
            return vec![];
        }
        match std::mem::take(&mut self.finding_size.course) {
            Course::Told | Course::Testing { .. } => {
                self.announcer.repeat();
                self.notice = Notice::FinderLeft;
                vec![]
            }
            Course::Found { .. } if next.is_some() => vec![],
            Course::Found { before: (typography, own_size), .. } => self.change(
                |settings| (settings.typography, settings.own_size) = (typography, own_size),
                Notice::OldSize,
            ),
        }
    }

    fn show_sentence(&mut self, finder: Finder) -> Vec<Effect> {
        let sentences = self.pack.tr("finder-sentences");
        let sentences: Vec<&str> = sentences.lines().collect();
        let index = self.finding_size.next % sentences.len().max(1);
        let sentence = sentences.get(index).copied().unwrap_or_default().to_owned();
        let sentence = self.text_of_lines(self.pack.lang().clone(), std::iter::once(sentence));
        self.finding_size.next += 1;
        self.finding_size.course = Course::Testing { finder, sentence };
        vec![Effect::FocusPanel(Some(Panel::Finder))]
    }

    fn set_found(&mut self, outcome: Outcome) -> Vec<Effect> {
        let before = (self.settings.typography.clone(), self.settings.own_size);
        self.finding_size.course = Course::Found { outcome, before };
        let mut effects = self.change(
            |settings| {
                if outcome.setting == Setting::Wider {
                    settings.typography = wider(&settings.typography);
                }
                settings.set_size(outcome.size.round().max(LEAST));
            },
            Notice::TextSize,
        );
        effects.push(Effect::FocusPanel(Some(Panel::Finder)));
        effects
    }

    /// The sizes at which a sentence stands whole in the window.
    fn sentence_sizes(&self) -> Sizes {
        let typography = self.typography();
        let (width, height) = self.settings.window;
        let letter = LETTER + typography.letter_spacing + typography.between_words() / WORD;
        let by_width = width / (f32::from(MEASURE) * letter);
        let by_height = (height - AROUND * self.ui_scale()) / (LINES * typography.line_height);
        let largest = by_width.min(by_height).clamp(MIN_SIZE * 2.0, MAX_SIZE);
        let first = (typography.size * BEGINNING).max(FIRST);
        Sizes { first, smallest: MIN_SIZE / BELOW, largest }
    }
}

/// The same set wider: letters and words at least as far apart as WCAG 2.2, 1.4.12, wants to be possible, words three times
/// as far as letters (see [`WORDS_TO_LETTERS`](crate::settings::typography::WORDS_TO_LETTERS)), lines as far apart as
/// Blackmore-Wright and others (2013) had them for people with macular disease.
fn wider(own: &Typography) -> Typography {
    Typography {
        letter_spacing: own.letter_spacing.max(0.12),
        word_spacing: own.word_spacing.max(0.36),
        line_height: own.line_height.max(2.4),
        ..own.clone()
    }
}
