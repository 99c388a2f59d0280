//! What Lectern's own voice says of what happens, for somebody who cannot see the status line and has no screen reader.
//!
//! 1. The shell tells who listens ([`Session::attended`]) and asks [`Session::announce`] after everything that happened.
//! 2. Where the status line says something else than before, and [`Session::says`] agrees, a text of one sentence goes to the
//!    voice as a request of its own. What the voice tells of it is nobody's place: narration drops it.
//! 3. The newest replaces what is being said, so a key that is held down never queues up. Any other command cuts it off.
//! 4. A panel that opens is read the same way: the welcome (`welcome.rs`), the search for a size (`finder.rs`), and for those who asked to hear everything the
//!    help with its keys. A change that is asked for in its middle is said, and the panel goes on with the sentence that
//!    was cut off.
//!
//! While the article is read nothing is said over it. Somebody who sees is not spoken to: as a rule only trouble is said,
//! what the reader asked about, and everything while the welcome is open; whoever wants more has a key for it ([`SpokenStatus`]). Trouble that silences
//! the voice is only shown.

use std::sync::Arc;

use super::finder::Step;
use super::presets::Told;
use super::sleep;
use super::{Effect, Notice, Panel, Session, source};
use crate::command::{COMMANDS, Chord};
use crate::document::builder::Builder;
use crate::document::{Kind, Lang};
use crate::error::Error;
use crate::narration::{Event, Request, Telling};
use crate::segment::Segments;
use crate::settings::SpokenStatus;

/// Who takes in the window by ear.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Ears {
    /// Nobody knows yet: the program has just started.
    #[default]
    Unknown,
    /// A screen reader, which says by itself what happens.
    ScreenReader,
    /// No screen reader: the reader alone, who may see or not.
    Alone,
}

/// What is being said, and what is known of the one who hears it.
#[derive(Debug, Clone, Default)]
pub(super) struct Announcer {
    ears: Ears,
    /// What the status line said when it was last looked at.
    status: String,
    /// Whether it is to be said again though it is the same: the reader asked once more, at a value's end.
    again: bool,
    saying: Option<Saying>,
    /// The panel that is open, and the line of it that is to be said next.
    panel: Option<Shown>,
    line: Option<usize>,
}

/// A panel at a step of the search for a size.
type Shown = (Panel, Step);

/// An announcement under way.
#[derive(Debug, Clone)]
struct Saying {
    /// The request's number.
    id: u64,
    /// How many lines come before those of the panel.
    before: usize,
    /// The first line of the panel in it.
    first: usize,
}

impl Announcer {
    /// The reader asked for a value, be it the one that was.
    pub(super) fn repeat(&mut self) {
        self.again = true;
    }

    /// Takes in what the voice tells, if it is about an announcement.
    pub(super) fn heard(&mut self, event: &Event) {
        let Some(saying) = &self.saying else { return };
        match event {
            Event::Reached { id, place } if *id == saying.id => {
                let said = place.block.checked_sub(saying.before);
                if let (Some(line), Some(said)) = (&mut self.line, said) {
                    *line = saying.first + said;
                }
            }
            Event::Ended { id } | Event::Failed { id, .. } if *id == saying.id => {
                (self.saying, self.line) = (None, None);
            }
            Event::Reached { .. }
            | Event::TellsWords { .. }
            | Event::Ended { .. }
            | Event::Skipped { .. }
            | Event::Failed { .. }
            | Event::VoiceReplaced { .. }
            | Event::SoundLost { .. }
            | Event::SoundElsewhere { .. }
            | Event::SoundBack => {}
        }
    }

    fn silence(&mut self) -> Vec<Effect> {
        self.saying.take().map(|_| Effect::Narrate(Request::Stop)).into_iter().collect()
    }
}

impl Session {
    /// Takes in who listens.
    pub fn attended(&mut self, ears: Ears) {
        self.announcer.ears = ears;
    }

    /// Whether a screen reader says what happens.
    pub(super) fn is_read_out(&self) -> bool {
        self.announcer.ears == Ears::ScreenReader
    }

    /// What is to be said of what happened since the last time, and what is to be said no more.
    pub fn announce(&mut self) -> Vec<Effect> {
        let status = self.status();
        if self.narration.is_speaking() {
            // The article's own request has taken the announcement's place.
            (self.announcer.saying, self.announcer.line) = (None, None);
            self.announcer.panel = self.shown();
            self.announcer.status = status;
            return vec![];
        }
        let mut effects = self.follow_panel();
        let (ears, wish) = (self.announcer.ears, self.settings.spoken_status);
        if ears == Ears::Unknown && wish == SpokenStatus::Usual {
            return effects;
        }
        let again = std::mem::take(&mut self.announcer.again);
        let is_new = again || status != self.announcer.status;
        self.announcer.status.clone_from(&status);
        let audible = match wish {
            SpokenStatus::Usual => ears == Ears::Alone,
            SpokenStatus::Always => true,
            SpokenStatus::Never => false,
        };
        if !audible {
            self.announcer.line = None;
            effects.extend(self.announcer.silence());
            return effects;
        }
        let news = (is_new && self.says()).then_some(status);
        let begins = self.announcer.line.is_some() && self.announcer.saying.is_none();
        if news.is_some() || begins {
            effects.extend(self.say(news));
        }
        effects
    }

    /// Cuts off what is being said, as every command does, except for a panel, beside which commands are tried out.
    pub(super) fn hush(&mut self) -> Vec<Effect> {
        if self.announcer.line.is_some() { vec![] } else { self.announcer.silence() }
    }

    /// Whether what the status line says now is worth saying.
    fn says(&self) -> bool {
        match self.notice() {
            // The voice itself, or its silence, says so.
            Notice::Ready | Notice::Reading | Notice::Paused | Notice::Waiting => false,
            // Whoever may be asleep is not woken.
            Notice::Sleep(sleep::Told::Faded | sleep::Told::SectionRead) => false,
            // Its page has said so.
            Notice::Sentences => false,
            Notice::Trouble(Error::NoSound { .. } | Error::VoiceUnavailable { .. }) => false,
            // The reader asked.
            Notice::Where
            | Notice::Spelled(..)
            | Notice::DescribingKeys
            | Notice::KeysWork
            | Notice::KeyMeans(..)
            | Notice::KeyPresses(..)
            | Notice::KeyMeansNothing(_)
            | Notice::AskingKey(_)
            | Notice::NothingSelected
            | Notice::KeyNotFree(_) => true,
            Notice::Trouble(_)
            | Notice::AddingVoice
            | Notice::VoiceAdded(_)
            | Notice::NoSuchFamily(_)
            | Notice::Looks(Told::Full)
            | Notice::SpokenStatus
            | Notice::FinderLeft
            | Notice::OldSize => true,
            Notice::Ended
            | Notice::SelectionRead
            | Notice::SoundBack
            | Notice::Speed
            | Notice::Volume
            | Notice::Device
            | Notice::TextSize
            | Notice::Preset(_)
            | Notice::Looks(_)
            | Notice::Spacing(_)
            | Notice::Pause(_)
            | Notice::Saying(_)
            | Notice::Stretch
            | Notice::Sleep(sleep::Told::Set)
            | Notice::Letters(_)
            | Notice::Voice
            | Notice::OneVoice
            | Notice::Voices(_)
            | Notice::Follow
            | Notice::Movement
            | Notice::Found
            | Notice::AtHit
            | Notice::Aid(_)
            | Notice::Amount(_)
            | Notice::WindowScale
            | Notice::Enlargement
            | Notice::Theme
            | Notice::Colour(_)
            | Notice::Brightness(_)
            | Notice::Night
            | Notice::Contrast
            | Notice::Family
            | Notice::Language
            | Notice::TextLang
            | Notice::Copied
            | Notice::About
            | Notice::AddressCopied
            | Notice::NoLink
            | Notice::Followed
            | Notice::NoWayBack
            | Notice::NoneThere(..)
            | Notice::Caret
            | Notice::LetterKeys
            | Notice::KeyOf(_)
            | Notice::KeyTaken(..)
            | Notice::Wrote(_) => {
                self.settings.spoken_status == SpokenStatus::Always || self.panel == Some(Panel::Welcome)
            }
        }
    }

    /// Notices that a panel was opened, which is then to be read, or closed.
    fn follow_panel(&mut self) -> Vec<Effect> {
        let shown = self.shown();
        if shown == self.announcer.panel {
            return vec![];
        }
        self.announcer.panel = shown;
        self.announcer.line = (!self.panel_lines().is_empty()).then_some(0);
        self.announcer.silence()
    }

    /// The panel that is open; the search for a size says something else at each step.
    fn shown(&self) -> Option<Shown> {
        self.panel.map(|panel| (panel, self.finding_size.step()))
    }

    /// What is said of the panel that is open.
    fn panel_lines(&self) -> Vec<String> {
        let all = self.settings.spoken_status == SpokenStatus::Always;
        match self.panel {
            Some(Panel::Welcome) => self.welcome_lines(Chord::spoken),
            Some(Panel::Finder) => self.finder_lines(Chord::spoken),
            Some(Panel::Help) if all => self.help_lines(),
            Some(Panel::Picture) if all => {
                let title = self.pack.tr(Panel::Picture.key());
                std::iter::once(title).chain(self.picture_words().into_iter().map(str::to_owned)).collect()
            }
            Some(
                panel @ (Panel::Languages
                | Panel::Settings
                | Panel::Menu
                | Panel::Contents
                | Panel::Files
                | Panel::Typefaces
                | Panel::Voices
                | Panel::Presets
                | Panel::Pronunciation
                | Panel::Find),
            ) if all => vec![self.pack.tr(panel.key())],
            Some(
                Panel::Help
                | Panel::Languages
                | Panel::Settings
                | Panel::Menu
                | Panel::Contents
                | Panel::Files
                | Panel::Find
                | Panel::Typefaces
                | Panel::Voices
                | Panel::Presets
                | Panel::Pronunciation
                | Panel::Picture,
            )
            | None => vec![],
        }
    }

    /// The help, with one key for every command that can be told by ear.
    fn help_lines(&self) -> Vec<String> {
        let pack = self.pack();
        let keys = COMMANDS.iter().filter_map(|row| {
            let keys = self.keys().shown(row, self.text.document().direction());
            let chord = keys.into_iter().find(Chord::can_be_said)?;
            let name = row.name(pack);
            let facts = [("key", chord.spoken(pack).into()), ("name", name.into())];
            Some(pack.tr_with("help-key-spoken", &facts))
        });
        ["panel-help", "help-intro", "help-keys-title"]
            .map(|id| pack.tr(id))
            .into_iter()
            .chain(keys)
            .collect()
    }

    /// Says some news, and what is left of the panel.
    fn say(&mut self, news: Option<String>) -> Vec<Effect> {
        let before = usize::from(news.is_some());
        let first = self.announcer.line.unwrap_or_default();
        let rest = self.announcer.line.map(|line| self.panel_lines().into_iter().skip(line));
        let lang = if news.is_some() { self.lang_of_news() } else { self.pack.lang().clone() };
        let text = self.text_of_lines(lang, news.into_iter().chain(rest.into_iter().flatten()));
        let (id, request) = self.narration.say(text, Telling::Notice);
        self.announcer.saying = Some(Saying { id, before, first });
        vec![Effect::Narrate(request)]
    }

    /// Says what happened and some words of a language, so that its voice is heard. A screen reader says by itself what happened.
    pub(super) fn sample(&mut self, lang: &Lang, telling: Telling) -> Vec<Effect> {
        if self.narration.is_speaking() {
            return vec![];
        }
        let mut builder = Builder::new(self.pack.lang().clone());
        if !self.is_read_out() {
            builder.block(Kind::Paragraph, &self.status());
        }
        let words = self.words_to_hear(lang);
        builder.sentences(Kind::Paragraph, [(words.as_str(), Some(lang.clone()))]);
        let text = source::segments(&self.locales, builder.finish(""));
        self.say_sample(text, telling)
    }

    /// Says a text in the reader's voice for them to hear how it sounds.
    pub(super) fn say_sample(&mut self, text: Arc<Segments>, telling: Telling) -> Vec<Effect> {
        let (id, request) = self.narration.say(text, telling);
        // What it says is news no more.
        (self.announcer.status, self.announcer.again) = (self.status(), false);
        (self.announcer.saying, self.announcer.line) = (Some(Saying { id, before: 0, first: 0 }), None);
        vec![Effect::Narrate(request)]
    }

    /// A text of a language, a paragraph a line.
    pub(super) fn text_of_lines(&self, lang: Lang, lines: impl Iterator<Item = String>) -> Arc<Segments> {
        let mut builder = Builder::new(lang);
        for line in lines {
            builder.block(Kind::Paragraph, &line);
        }
        source::segments(&self.locales, builder.finish(""))
    }
}
