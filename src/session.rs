//! The model: what is open, where the reader is, what they chose. It knows no screen and no clock.
//!
//! 1. A [`Command`](crate::command::Command) (what the reader wants) goes into [`Session::apply`], a narration [`Event`](crate::narration::Event) into
//!    [`Session::narrated`], what the page reports into [`Session::scrolled`].
//! 2. Each answers with [`Effect`]s: the only things the shell (`gui/effect.rs`, a test) does for it.
//! 3. The shell draws from the getters. Nothing else holds state that a reader could miss after a restart.
//!
//! One policy for the place: the voice's word is the place. A reader who scrolls while nothing is marked moves the place
//! along; a reader who scrolls away from a mark keeps it, and
//! [`Command::BackToVoice`](crate::command::Command::BackToVoice) returns to it.

mod about;
mod aids;
mod announce;
mod apply;
pub mod caret;
mod choose;
mod colours;
pub mod contents;
pub mod context;
mod devices;
pub mod effect;
pub mod find;
pub mod finder;
mod heard;
pub mod keys;
mod links;
mod looks;
mod menu;
mod opening;
pub mod picture;
mod playing;
pub mod presets;
pub mod rows;
pub mod saying;
pub mod sleep;
pub mod source;
mod spelling;
pub mod status;
mod stretch;
pub mod structure;
mod text_lang;
pub mod typefaces;
pub mod view;
pub mod voices;
mod welcome;
mod whereabouts;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use crate::command::Tab;
use crate::desktop::Wishes;
use crate::document::{Document, Place, Position, Span};
use crate::error::Error;
use crate::import::folder::Folder;
use crate::locale::{Locales, Pack};
use crate::narration::{Narration, Request};
use crate::segment::Segments;
use crate::settings::Settings;
use crate::settings::colours::Part;
use crate::settings::device::Device;
use crate::settings::follow::Follow;
use crate::settings::look::Look;
use crate::settings::places::{Places, Remembered};
use crate::voice::piper::shelf::Installed;
use about::Earlier;
use announce::Announcer;
use find::Lookup;
use typefaces::Typefaces;

pub use announce::Ears;
pub use caret::Lead;
pub use context::Context;
pub use effect::Effect;
pub use keys::{Asking, Pressed};
pub use source::Source;
pub use status::Notice;
pub use view::{Highlight, Panel, Scroll, View};

/// Everything the window shows and remembers.
#[derive(Debug, Clone)]
pub struct Session {
    locales: Locales,
    pack: Arc<Pack>,
    settings: Settings,
    wishes: Wishes,
    places: Places,
    source: Source,
    /// The source's key, found once: for a file that asks the disk.
    key: String,
    text: Arc<Segments>,
    /// The text as it was found, while the reader says that it is in another language.
    found: Option<Arc<Document>>,
    narration: Narration,
    /// Whether the place is shown as a mark.
    marked: bool,
    /// Whether the mark names the word, not only the sentence.
    word_shown: bool,
    following: bool,
    /// Whether the text has been read to its end, so that reading means reading it once more.
    ended: bool,
    view: View,
    selection: Option<Span>,
    /// The caret's letter, as long as it belongs to the voice's word; see `caret`.
    caret: Option<Position>,
    panel: Option<Panel>,
    /// What the reader typed into the menu.
    query: String,
    /// The headings whose parts are folded in the table of contents.
    folded: BTreeSet<usize>,
    /// The folder from which a file is being chosen.
    folder: Option<Folder>,
    /// The part of the settings that is shown.
    tab: Tab,
    /// Which of the reader's own colours is turned.
    part: Part,
    /// What the next key is for, if it is not simply to be done.
    asking: Option<Asking>,
    /// The look of all other texts, while the one that is open has its own.
    common: Option<Look>,
    /// The name that was typed for a preset.
    preset_name: String,
    /// The reader's own text while one about Lectern is open.
    earlier: Option<Earlier>,
    lookup: Lookup,
    /// Which picture is or was shown alone.
    enlarged: picture::Enlarged,
    /// The machine's families, while the reader chooses one.
    typefaces: Typefaces,
    /// The search for the size of the text.
    finding_size: finder::Finding,
    /// From where links were followed to places in the text, the last one last.
    left: Vec<Place>,
    /// The reader's own voices.
    shelf: Arc<[Installed]>,
    /// What is known of voices besides.
    voices: voices::Known,
    /// From where the sound can come.
    devices: Vec<Device>,
    /// When the voice stops by itself.
    timer: sleep::Timer,
    /// What is said for what is shown.
    sayings: saying::Sayings,
    notice: Notice,
    announcer: Announcer,
}

impl Session {
    /// Opens a document in a context's language and with its settings, at the place where the reader left it.
    pub fn new(context: Context, places: Places, source: Source, document: Document) -> Self {
        let Context { locales, pack, settings, shelf, notice } = context;
        let text = source::segments(&locales, document);
        let key = source.key();
        let remembered = places.get(&key);
        let mut session = Self {
            locales,
            pack,
            settings,
            wishes: Wishes::default(),
            places,
            source,
            key,
            text: Arc::clone(&text),
            found: None,
            narration: Narration::default(),
            marked: false,
            word_shown: true,
            following: true,
            ended: false,
            view: View::default(),
            selection: None,
            caret: None,
            panel: None,
            query: String::new(),
            folded: BTreeSet::new(),
            folder: None,
            tab: Tab::default(),
            part: Part::default(),
            asking: None,
            common: None,
            preset_name: String::new(),
            earlier: None,
            lookup: Lookup::default(),
            enlarged: picture::Enlarged::default(),
            typefaces: Typefaces::default(),
            finding_size: finder::Finding::default(),
            left: Vec::new(),
            shelf,
            voices: voices::Known::default(),
            devices: Vec::new(),
            timer: sleep::Timer::default(),
            sayings: saying::Sayings::default(),
            notice: Notice::Ready,
            announcer: Announcer::default(),
        };
        session.text = session.in_said_lang(text);
        session.wear_look();
        session.narration.set_stretch(session.settings.stretch);
        session.restore(remembered.unwrap_or_default());
        if let Some(error) = notice {
            session.notice = Notice::Trouble(error);
        }
        session
    }

    /// What the shell does first: tell the voice the reader's choices and have the first sentence ready.
    pub fn start(&mut self) -> Vec<Effect> {
        let mut requests = vec![
            self.device_to_use(),
            Request::SetSpeed { wpm: self.settings.speed_wpm },
            Request::SetVolume { volume: self.settings.volume },
            self.voices_to_use(),
            Request::SetPauses(self.settings.pauses),
            self.saying_to_use(),
        ];
        requests.extend(self.narration.go(&self.text, self.narration.place()));
        narrate(requests)
    }

    /// Takes in the window's size in logical pixels; it is written when something else is.
    pub fn resized(&mut self, width: f32, height: f32) {
        self.settings.window = (width, height);
        self.settings.sanitise();
    }

    /// Marks a place without moving the voice: a sentence, or a word of it too.
    pub fn mark(&mut self, place: Place, word: bool) {
        self.ended = false;
        self.narration.go(&self.text, place);
        self.marked = true;
        self.word_shown = word;
        self.view.jump(self.text.position(Place { word: 0, ..place }));
    }

    /// Opens a panel, or closes the one that is open.
    pub fn show_panel(&mut self, panel: Option<Panel>) {
        self.panel = panel;
        self.list_voices();
    }

    /// Takes in what is in a folder that was looked into.
    pub fn listed(&mut self, folder: Folder) {
        self.folder = Some(folder);
    }

    /// Takes in that something was written for the reader.
    pub fn wrote(&mut self, path: PathBuf) {
        self.notice = Notice::Wrote(path);
    }

    /// Shows the reader what went wrong.
    pub fn trouble(&mut self, error: Error) {
        self.notice = Notice::Trouble(error);
    }

    /// Everything written before the window closes.
    pub fn quit(&mut self) -> Vec<Effect> {
        let mut effects = self.save_place();
        effects.extend(self.save_settings());
        effects.push(Effect::Narrate(Request::Stop));
        effects.push(Effect::Quit);
        effects
    }

    /// The window's title.
    pub fn title(&self) -> String {
        format!("{} – Lectern", self.text.document().title)
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

    /// Where the open text came from.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// The folder from which a file is being chosen, once it has been looked into.
    pub fn folder(&self) -> Option<&Folder> {
        self.folder.as_ref()
    }

    /// The part of the settings that is shown.
    pub fn tab(&self) -> Tab {
        self.tab
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
        Some(Highlight { sentence, word, estimated: self.is_estimated() })
    }

    /// The position that the page keeps in view, unless the reader scrolled away.
    pub fn followed(&self) -> Option<Position> {
        (self.following && self.marked).then(|| self.text.position(self.narration.place()))
    }

    /// True where the reader scrolled away from a mark, or has a page that does not go along with it.
    pub fn is_away(&self) -> bool {
        self.marked && (!self.following || self.settings.follow == Follow::Never)
    }

    fn remember(&mut self) {
        let remembered = Remembered { place: self.narration.place(), marked: self.marked };
        self.places.set(&self.key, remembered);
    }

    fn save_place(&mut self) -> Vec<Effect> {
        self.remember();
        vec![Effect::SavePlaces(self.places.clone())]
    }
}

fn narrate(requests: Vec<Request>) -> Vec<Effect> {
    requests.into_iter().map(Effect::Narrate).collect()
}
