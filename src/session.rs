//! The model: what is open, where the reader is, what they chose. It knows no screen, no disk and no clock.
//!
//! 1. A [`Command`] (what the reader wants) goes into [`Session::apply`], a narration [`Event`] into
//!    [`Session::narrated`], what the page reports into [`Session::scrolled`].
//! 2. Each answers with [`Effect`]s: the only things the shell (`gui/effect.rs`, a test) does for it.
//! 3. The shell draws from the getters. Nothing else holds state that a reader could miss after a restart.
//!
//! One policy for the place: the voice's word is the place. A reader who scrolls while nothing is marked moves the place
//! along; a reader who scrolls away from a mark keeps it, and [`Command::BackToVoice`] returns to it.

pub mod context;
pub mod source;
pub mod status;
pub mod view;

use std::sync::Arc;

use crate::command::Command;
use crate::document::{Document, Lang, Place, Position, Span};
use crate::error::Error;
use crate::locale::{Locales, Pack};
use crate::narration::{Change, Event, Narration, Request};
use crate::segment::Segments;
use crate::settings::places::{Places, Remembered};
use crate::settings::{MAX_WPM, MIN_WPM, Settings};

pub use context::Context;
pub use source::Source;
pub use status::Notice;
pub use view::{Highlight, Panel, Scroll, View};

/// How much one press changes the speed, in words a minute.
pub const SPEED_STEP: u16 = 10;
/// How much one press changes the loudness.
pub const VOLUME_STEP: f32 = 0.1;
/// How much one press changes the size of the window's controls.
pub const SCALE_STEP: f32 = 0.25;
/// Words into a sentence from which "previous sentence" goes to the sentence's own beginning.
const RESTART_AFTER_WORDS: usize = 2;

/// Something for the shell to do.
#[derive(Debug, Clone)]
pub enum Effect {
    /// Hand a request to the voice.
    Narrate(Request),
    /// Write the settings.
    SaveSettings(Settings),
    /// Write the places.
    SavePlaces(Places),
    /// Put text on the clipboard.
    Copy(String),
    /// Move the page.
    Scroll(Scroll),
    /// Move the keyboard to the next part of the window.
    FocusNextZone,
    /// Move the keyboard into the panel that opened, or back to the page.
    FocusPanel(Option<Panel>),
    /// Close the window.
    Quit,
}

/// Everything the window shows and remembers.
#[derive(Debug, Clone)]
pub struct Session {
    locales: Locales,
    pack: Arc<Pack>,
    settings: Settings,
    places: Places,
    source: Source,
    text: Arc<Segments>,
    narration: Narration,
    /// Whether the place is shown as a mark.
    marked: bool,
    /// Whether the mark names the word, not only the sentence.
    word_shown: bool,
    following: bool,
    view: View,
    selection: Option<Span>,
    panel: Option<Panel>,
    notice: Notice,
}

impl Session {
    /// Opens a document with the reader's settings, at the place where they left it.
    pub fn new(
        locales: Locales,
        settings: Settings,
        places: Places,
        source: Source,
        document: Document,
    ) -> Self {
        let pack = source::pack_for(&locales, &settings);
        let text = source::segments(&locales, document);
        let remembered = places.get(&source.key());
        let mut session = Self {
            locales,
            pack,
            settings,
            places,
            source,
            text,
            narration: Narration::default(),
            marked: false,
            word_shown: true,
            following: true,
            view: View::default(),
            selection: None,
            panel: None,
            notice: Notice::Ready,
        };
        session.restore(remembered.unwrap_or_default());
        session
    }

    /// Takes in another document instead of the one that is open.
    pub fn open(&mut self, source: Source, document: Document) -> Vec<Effect> {
        self.remember();
        let mut effects =
            if self.narration.is_speaking() { self.narration.pause(&self.text) } else { vec![] };
        self.text = source::segments(&self.locales, document);
        self.source = source;
        self.selection = None;
        let remembered = self.places.get(&self.source.key()).unwrap_or_default();
        self.restore(remembered);
        self.notice = Notice::Ready;
        effects.extend(self.narration.go(&self.text, self.narration.place()));
        let mut effects: Vec<Effect> = effects.into_iter().map(Effect::Narrate).collect();
        effects.push(Effect::SavePlaces(self.places.clone()));
        effects
    }

    /// What the shell does first: tell the voice the reader's choices and have the first sentence ready.
    pub fn start(&mut self) -> Vec<Effect> {
        let mut requests = vec![
            Request::SetSpeed { wpm: self.settings.speed_wpm },
            Request::SetVolume { volume: self.settings.volume },
            Request::SetPauses(self.settings.pauses),
        ];
        requests.extend(self.narration.go(&self.text, self.narration.place()));
        requests.into_iter().map(Effect::Narrate).collect()
    }

    /// Does what the reader wants.
    pub fn apply(&mut self, command: Command) -> Vec<Effect> {
        match command {
            Command::PlayPause => self.play_or_pause(),
            Command::Stop => self.stop(),
            Command::NextSentence => self.go(|text, place| text.next_sentence(place)),
            Command::PreviousSentence => self.go(|text, place| {
                if place.word > RESTART_AFTER_WORDS {
                    Some(Place { word: 0, ..place })
                } else {
                    text.previous_sentence(place)
                }
            }),
            Command::NextParagraph => self.go(|text, place| text.next_block(place)),
            Command::PreviousParagraph => self.go(|text, place| text.previous_block(place)),
            Command::ToStart => self.go(|text, _| text.first()),
            Command::ToEnd => self.go(|text, _| text.last_sentence()),
            Command::GoTo(position) => self.go(|text, _| text.place(position)),
            Command::Faster => self.set_speed(self.settings.speed_wpm.saturating_add(SPEED_STEP)),
            Command::Slower => self.set_speed(self.settings.speed_wpm.saturating_sub(SPEED_STEP)),
            Command::SetSpeed(wpm) => self.set_speed(wpm),
            Command::Louder => self.set_volume(self.settings.volume + VOLUME_STEP),
            Command::Softer => self.set_volume(self.settings.volume - VOLUME_STEP),
            Command::SetVolume(volume) => self.set_volume(volume),
            Command::LargerText => self.change(|settings| settings.typography.larger(), Notice::TextSize),
            Command::SmallerText => self.change(|settings| settings.typography.smaller(), Notice::TextSize),
            Command::UsualText => {
                let usual = Settings::default().typography.size;
                self.change(|settings| settings.typography.size = usual, Notice::TextSize)
            }
            Command::LargerWindow => {
                self.change(|settings| settings.ui_scale += SCALE_STEP, Notice::WindowScale)
            }
            Command::SmallerWindow => {
                self.change(|settings| settings.ui_scale -= SCALE_STEP, Notice::WindowScale)
            }
            Command::NextTheme => {
                self.change(|settings| settings.theme = settings.theme.next(), Notice::Theme)
            }
            Command::SetTheme(theme) => self.change(|settings| settings.theme = theme, Notice::Theme),
            Command::SetFamily(family) => {
                self.change(|settings| settings.typography.family = family, Notice::Family)
            }
            Command::SetLanguage(lang) => self.set_language(&lang),
            Command::BackToVoice => self.back_to_voice(),
            Command::ScrollDown => vec![Effect::Scroll(Scroll::Lines(1.0))],
            Command::ScrollUp => vec![Effect::Scroll(Scroll::Lines(-1.0))],
            Command::PageDown => vec![Effect::Scroll(Scroll::Pages(1.0))],
            Command::PageUp => vec![Effect::Scroll(Scroll::Pages(-1.0))],
            Command::Languages => self.toggle(Panel::Languages),
            Command::Settings => self.toggle(Panel::Settings),
            Command::Help => self.toggle(Panel::Help),
            Command::ClosePanel => self.show(None),
            Command::Select(span) => {
                self.selection = span;
                vec![]
            }
            Command::SelectAll => {
                self.selection = view::whole(&self.text);
                vec![]
            }
            Command::Copy => self.copy(),
            Command::NextZone => vec![Effect::FocusNextZone],
            Command::Quit => self.quit(),
        }
    }

    /// Takes in what the voice did.
    pub fn narrated(&mut self, event: Event) -> Vec<Effect> {
        let before = self.narration.place();
        match self.narration.handle(event) {
            Change::Nothing => vec![],
            Change::Moved if self.narration.place().block == before.block => vec![],
            Change::Moved => self.save_place(),
            Change::Ended => {
                self.notice = Notice::Ended;
                self.save_place()
            }
            Change::Trouble(error) => {
                self.notice = Notice::Trouble(error);
                vec![]
            }
            Change::SoundBack => {
                self.notice = Notice::SoundBack;
                vec![]
            }
        }
    }

    /// Takes in that the reader moved the page, and which line is now at its top.
    pub fn scrolled(&mut self, position: Position, offset_y: f32) -> Vec<Effect> {
        self.view.position = position;
        self.view.offset_y = offset_y;
        self.following = false;
        if self.marked {
            return vec![];
        }
        match self.text.place(position) {
            Some(place) if place != self.narration.place() => {
                self.narration.go(&self.text, place).into_iter().map(Effect::Narrate).collect()
            }
            Some(_) | None => vec![],
        }
    }

    /// Takes in which line is at the page's top after the page followed the voice or was laid out anew.
    pub fn settled(&mut self, position: Position, offset_y: f32) {
        self.view.position = position;
        self.view.offset_y = offset_y;
    }

    /// Takes in the window's size in logical pixels; it is written when something else is.
    pub fn resized(&mut self, width: f32, height: f32) {
        self.settings.window = (width, height);
        self.settings.sanitise();
    }

    /// Marks a place without moving the voice: a sentence, or a word of it too.
    pub fn mark(&mut self, place: Place, word: bool) {
        self.narration.go(&self.text, place);
        self.marked = true;
        self.word_shown = word;
        self.view.jump(self.text.position(Place { word: 0, ..place }));
    }

    /// Opens a panel, or closes the one that is open.
    pub fn show_panel(&mut self, panel: Option<Panel>) {
        self.panel = panel;
    }

    /// Shows the reader what went wrong.
    pub fn trouble(&mut self, error: Error) {
        self.notice = Notice::Trouble(error);
    }

    /// Everything written before the window closes.
    pub fn quit(&mut self) -> Vec<Effect> {
        let mut effects = self.save_place();
        effects.push(Effect::SaveSettings(self.settings.clone()));
        effects.push(Effect::Narrate(Request::Stop));
        effects.push(Effect::Quit);
        effects
    }

    /// The text that is open.
    pub fn text(&self) -> &Arc<Segments> {
        &self.text
    }

    /// The language of the window.
    pub fn pack(&self) -> &Arc<Pack> {
        &self.pack
    }

    /// All languages of the window.
    pub fn locales(&self) -> &Locales {
        &self.locales
    }

    /// What the reader chose.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Where the voice is.
    pub fn narration(&self) -> &Narration {
        &self.narration
    }

    /// What is selected.
    pub fn selection(&self) -> Option<Span> {
        self.selection
    }

    /// The panel that is open.
    pub fn panel(&self) -> Option<Panel> {
        self.panel
    }

    /// What the status line says.
    pub fn notice(&self) -> &Notice {
        &self.notice
    }

    /// Where the page should be when it is laid out.
    pub fn view(&self) -> View {
        self.view
    }

    /// The sentence and the word that are marked.
    pub fn highlight(&self) -> Option<Highlight> {
        if !self.marked {
            return None;
        }
        let place = self.narration.place();
        let sentence = self.text.sentence_span(place)?;
        let word = self.text.word_span(place).filter(|_| self.word_shown);
        Some(Highlight { sentence, word })
    }

    /// The position that the page keeps in view, unless the reader scrolled away.
    pub fn followed(&self) -> Option<Position> {
        (self.following && self.marked).then(|| self.text.position(self.narration.place()))
    }

    /// True where the reader scrolled away from a mark.
    pub fn is_away(&self) -> bool {
        self.marked && !self.following
    }

    fn play_or_pause(&mut self) -> Vec<Effect> {
        if self.narration.is_speaking() {
            let requests = self.narration.pause(&self.text);
            self.notice = Notice::Paused;
            let mut effects: Vec<_> = requests.into_iter().map(Effect::Narrate).collect();
            effects.extend(self.save_place());
            return effects;
        }
        if self.notice == Notice::Ended {
            // At the end of the text "play" means "once more"; there is nothing else it could mean.
            self.narration.go(&self.text, self.text.first().unwrap_or_default());
        }
        self.marked = true;
        self.following = true;
        self.notice = Notice::Reading;
        self.narration.play(&self.text).into_iter().map(Effect::Narrate).collect()
    }

    fn stop(&mut self) -> Vec<Effect> {
        if self.panel.is_some() {
            return self.show(None);
        }
        let mut effects: Vec<_> = self.narration.pause(&self.text).into_iter().map(Effect::Narrate).collect();
        self.marked = false;
        self.selection = None;
        self.notice = Notice::Ready;
        effects.extend(self.save_place());
        effects
    }

    fn go(&mut self, target: impl Fn(&Segments, Place) -> Option<Place>) -> Vec<Effect> {
        let Some(place) = target(&self.text, self.narration.place()) else { return vec![] };
        self.marked = true;
        self.following = true;
        if self.notice == Notice::Ended {
            self.notice = Notice::Paused;
        }
        self.narration.go(&self.text, place).into_iter().map(Effect::Narrate).collect()
    }

    fn back_to_voice(&mut self) -> Vec<Effect> {
        self.following = true;
        self.marked = true;
        vec![Effect::Scroll(Scroll::To(self.text.position(self.narration.place())))]
    }

    fn set_speed(&mut self, wpm: u16) -> Vec<Effect> {
        let wpm = wpm.clamp(MIN_WPM, MAX_WPM);
        let mut effects = self.change(|settings| settings.speed_wpm = wpm, Notice::Speed);
        effects.push(Effect::Narrate(Request::SetSpeed { wpm }));
        if !self.narration.is_speaking() {
            let ready = self.narration.go(&self.text, self.narration.place());
            effects.extend(ready.into_iter().map(Effect::Narrate));
        }
        effects
    }

    fn set_volume(&mut self, volume: f32) -> Vec<Effect> {
        let mut effects = self.change(|settings| settings.volume = volume, Notice::Volume);
        effects.push(Effect::Narrate(Request::SetVolume { volume: self.settings.volume }));
        effects
    }

    /// Changes settings, brings them into range, tells the reader and has them written.
    fn change(&mut self, change: impl FnOnce(&mut Settings), notice: Notice) -> Vec<Effect> {
        change(&mut self.settings);
        self.settings.sanitise();
        self.notice = notice;
        vec![Effect::SaveSettings(self.settings.clone())]
    }

    /// Another language for window and article; the same sentence in it. A reader's own file stays as it is.
    fn set_language(&mut self, lang: &Lang) -> Vec<Effect> {
        self.settings.language = Some(lang.clone());
        let pack = self.locales.pack(lang);
        let same = pack.lang() == self.pack.lang();
        self.pack = pack;
        self.notice = Notice::Language;
        if same {
            return vec![Effect::SaveSettings(self.settings.clone())];
        }
        let mut effects = vec![Effect::SaveSettings(self.settings.clone())];
        match self.source.in_language(self.pack.lang()) {
            None => {}
            Some(Err(error)) => self.notice = Notice::Trouble(error),
            Some(Ok(document)) => {
                let top = self.text.place(self.view.position).unwrap_or_default();
                self.text = source::segments(&self.locales, document);
                self.view.jump(self.text.position(Place { word: 0, ..top }));
                self.selection = None;
                let place = Place { word: 0, ..self.narration.place() };
                effects.extend(self.narration.go(&self.text, place).into_iter().map(Effect::Narrate));
            }
        }
        effects
    }

    fn copy(&mut self) -> Vec<Effect> {
        let span = self.selection.or_else(|| self.highlight().map(|highlight| highlight.sentence));
        let copied = span.map(|span| view::text_of(&self.text, span)).unwrap_or_default();
        if copied.is_empty() {
            return vec![];
        }
        self.notice = Notice::Copied;
        vec![Effect::Copy(copied)]
    }

    fn toggle(&mut self, panel: Panel) -> Vec<Effect> {
        self.show(if self.panel == Some(panel) { None } else { Some(panel) })
    }

    fn show(&mut self, panel: Option<Panel>) -> Vec<Effect> {
        self.panel = panel;
        vec![Effect::FocusPanel(panel)]
    }

    fn restore(&mut self, remembered: Remembered) {
        let place = self.text.clamp(remembered.place).unwrap_or_default();
        self.narration.go(&self.text, place);
        self.marked = remembered.marked;
        self.following = true;
        self.view.jump(self.text.position(Place { word: 0, ..place }));
    }

    fn remember(&mut self) {
        let remembered = Remembered { place: self.narration.place(), marked: self.marked };
        self.places.set(&self.source.key(), remembered);
    }

    fn save_place(&mut self) -> Vec<Effect> {
        self.remember();
        vec![Effect::SavePlaces(self.places.clone())]
    }
}
