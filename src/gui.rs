//! The window.
//!
//! 1. [`App`] holds the [`Session`] and nothing that a reader could miss; [`view`] draws it and says what keys mean, `update` is a table: one line
//!    a [`Message`], each of which ends in a command or an event of the session.
//! 2. What the session answers with is done by [`effect`], the only place that makes tasks.
//! 3. [`open()`] opens the real window; [`offscreen`] runs the same app without a screen, for pictures and tests.
//! 4. While a screen reader listens, [`access`] looks at the window after every change, for `screen_reader` to tell.
//!
//! A part of the window is a file with one `view` function ([`toolbar`], [`status`], [`panel`]); a widget of our own is a
//! file in [`widget`]. Nothing outside this folder knows iced.

pub mod access;
pub mod effect;
mod family;
pub mod font;
mod frame;
mod handle;
pub mod keyboard;
pub mod keymap;
pub mod offscreen;
mod open;
pub mod panel;
pub mod pictures;
mod rows;
pub mod saver;
mod screen;
pub mod snapshot;
pub mod status;
pub mod stopwatch;
pub mod style;
pub mod toolbar;
pub mod ui;
pub mod view;
mod waker;
pub mod widget;

use std::path::PathBuf;

use iced::advanced::widget::Id;
use iced::futures::channel::mpsc;
use iced::{Point, Size, Task, window};

use crate::command::Command;
use crate::desktop::Wishes;
use crate::desktop::player::Wanted;
use crate::document::{Document, Place, Span};
use crate::error::Error;
use crate::import::folder::Folder;
use crate::narration::Event;
use crate::screen_reader::{self, Geometry, HANGS_ON_WINDOW, Handle};
use crate::session::{Ears, Notice, Pressed, Session, Source};
use crate::settings::device::Device;
use crate::settings::presets::{self, Named};
use crate::settings::pronunciation::list;
use crate::voice::VoiceInfo;
use crate::voice::piper::shelf::{self, Installed};
use effect::Hands;
use pictures::{Done, Pictures, Sight};
use rows::Seen;
use stopwatch::{Clock, Stopwatch};
use ui::Ui;
use widget::page::Anchor;

pub use open::open;

/// Where other threads tell what happened.
pub type Teller = mpsc::UnboundedSender<Message>;

/// The page's id, where its zone begins.
pub const PAGE: &str = crate::screen_reader::ids::PAGE;

/// The window's state.
pub struct App {
    session: Session,
    hands: Hands,
    /// The window's size in logical pixels, before the scale of the controls.
    size: Size,
    /// What a screen reader must know of the window: where its content stands, in physical pixels, how many of them a
    /// logical one has before the scale of the controls, whether it has the keyboard.
    place: Point,
    density: f32,
    has_keyboard: bool,
    /// The family of the machine's own that was looked for last.
    family: Option<String>,
    stopwatch: Stopwatch,
    /// The decoded pictures of the text.
    pictures: Pictures,
}

/// Something that happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// The reader asked for something, by key or control.
    Asked(Command),
    /// The voice did something.
    Narrated(Event),
    /// The reader moved the page.
    Scrolled(Anchor),
    /// The page moved for another reason.
    Settled(Anchor),
    /// A key was pressed while the reader asks about keys.
    Pressed(Pressed),
    /// The reader has read the sentence that is shown.
    ReadSentence,
    /// A key led to a control.
    MoveTo(Id),
    /// A letter was typed in the list of the menu: these words are on its line now.
    Typed(String),
    /// This had the keyboard before the panel that is open.
    Left(Option<Id>),
    /// A folder has been looked into.
    Listed(Result<Folder, Error>),
    /// The machine's families have been looked through.
    FamiliesListed(Vec<String>),
    /// A key led to a row of a list that may be out of sight.
    Walked {
        /// Brings it into sight.
        show: Command,
        /// What has the keyboard then.
        to: Id,
    },
    /// A file of presets has been read.
    PresetsRead(Result<Vec<Named>, Error>),
    /// A file of pronunciation rules was read, or could not be.
    RulesRead(Result<list::Read, Error>),
    /// A time that was asked for has passed.
    Woken(u64),
    /// The folder of voices was looked into.
    VoicesSeen(Vec<Installed>),
    /// The system has told its voices.
    SystemVoicesSeen(Vec<VoiceInfo>),
    /// The sound system told its devices.
    DevicesSeen(Vec<Device>),
    /// Either, while all voices are listed and this has the keyboard.
    VoicesListed(Seen, Option<Id>),
    /// A voice was put there, or could not be.
    VoiceAdded(Result<Installed, Error>),
    /// The words that were looked for under this number stand at these places.
    LookedFor(u64, Vec<Span>),
    /// A text is to be opened: it was chosen, or its file dropped on the window.
    Wanted(Source),
    /// Something has been written for the reader.
    Wrote(Result<PathBuf, Error>),
    /// Something happened to the window.
    Window(window::Event),
    /// The window's content stands here on the screen, in physical pixels.
    Placed(Option<Point>),
    /// The window, still hidden, has this handle.
    Handle(Option<Handle>),
    /// The desktop wishes something else than before.
    Wished(Wishes),
    /// These pictures of the text are in sight, so large in the page's logical pixels.
    InSight(Vec<Sight>),
    /// A picture has been decoded.
    Decoded(Done),
    /// A file that was dropped on the window has been read.
    Opened(Source, Result<Document, Error>),
    /// Something could not be written.
    Unsaved(Error),
    /// The keyboard went somewhere.
    Focused,
    /// Somebody wants something by the desktop's controls.
    Controlled(Wanted),
    /// A screen reader came, went or asked for something.
    Reader(screen_reader::Event),
    /// The window has been there for a while, and no screen reader has come.
    Unattended,
    /// This is what the window shows now; asked for while a screen reader listens.
    Looked(Geometry),
}

/// A picture alone in the window is decoded at least as wide, in pixels.
const LARGE: f32 = 1_600.0;

impl App {
    /// An app around a session.
    pub fn new(session: Session, hands: Hands) -> Self {
        let (width, height) = session.settings().window;
        let size = Size::new(width, height);
        Self {
            session,
            hands,
            size,
            place: Point::ORIGIN,
            density: 1.0,
            has_keyboard: false,
            family: None,
            stopwatch: Stopwatch::default(),
            pictures: Pictures::default(),
        }
    }

    /// The same with a clock of its own.
    pub fn with_clock(self, clock: Clock) -> Self {
        Self { stopwatch: Stopwatch::new(clock), ..self }
    }

    /// The model, for tests and pictures.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// The decoded pictures, for tests.
    pub fn pictures(&self) -> &Pictures {
        &self.pictures
    }

    /// What the program does first.
    pub fn start(&mut self) -> Task<Message> {
        self.look_for_family();
        let effects = self.session.start();
        self.hands.perform_all(effects)
    }

    /// Takes in what happened, and has a screen reader told what it changed.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        let (looked, spoken) =
            (matches!(message, Message::Looked(_)), matches!(message, Message::Narrated(_)));
        let before = self.sentence();
        let task = self.take_in(message);
        self.look_for_family();
        self.stopwatch.shows(self.session.finding_size().number());
        let said = self.session.announce();
        let task = Task::batch([task, self.hands.perform_all(said), self.enlarge()]);
        self.hands.show_controls(&self.session);
        // A word more of the same sentence is the voice's business alone.
        let same = looked || (spoken && before == self.sentence());
        match self.hands.reader() {
            Some(reader) if reader.is_listening() && !same => task.chain(access::look()),
            Some(_) | None => task,
        }
    }

    /// What the voice changes that a screen reader is told.
    fn sentence(&self) -> (Place, bool, Notice) {
        let place = Place { word: 0, ..self.session.narration().place() };
        (place, self.session.narration().is_speaking(), self.session.notice().clone())
    }

    fn take_in(&mut self, message: Message) -> Task<Message> {
        let effects = match message {
            Message::Asked(command) => self.session.apply(command),
            Message::Narrated(event) => self.session.narrated(event),
            Message::Scrolled(anchor) => self.session.scrolled(anchor.position, anchor.offset_y),
            Message::Settled(anchor) => {
                self.session.settled(anchor.position, anchor.offset_y);
                return if HANGS_ON_WINDOW { Task::none() } else { self.listen(None) };
            }
            Message::Pressed(pressed) => self.session.key_pressed(&pressed),
            Message::ReadSentence => self.session.apply(Command::ReadSentence(self.stopwatch.millis())),
            Message::MoveTo(id) => return effect::focus_on(id),
            Message::Typed(words) => {
                let effects = self.session.apply(Command::Search(words));
                let to_line = effect::focus_on(Id::new(panel::menu::SEARCH));
                return Task::batch([
                    self.hands.perform_all(effects),
                    to_line.chain(effect::to_end_of_line()),
                ]);
            }
            Message::Left(id) => return self.panel_opened(id),
            Message::Listed(Ok(folder)) => {
                self.session.listed(folder);
                return effect::focus_on(panel::files::start());
            }
            Message::FamiliesListed(families) => self.session.listed_families(families),
            Message::Walked { show, to } => return self.walk(show, to),
            Message::LookedFor(number, hits) => self.session.looked_for(number, hits),
            Message::PresetsRead(read) => self.session.read_presets(read),
            Message::RulesRead(read) => self.session.read_rules(read),
            Message::Wanted(Source::File(path)) if presets::is_file(&path) => {
                self.session.apply(Command::ImportPresets(Some(path)))
            }
            Message::Woken(number) => self.session.woken(number),
            Message::VoicesSeen(voices) => return self.see_voices(Seen::Own(voices)),
            Message::SystemVoicesSeen(voices) => return self.see_voices(Seen::System(voices)),
            Message::VoicesListed(seen, at) => return self.list_voices(seen, at),
            Message::DevicesSeen(devices) => self.session.saw_devices(devices),
            Message::VoiceAdded(added) => self.session.added_voice(added),
            Message::Wanted(Source::File(path)) if shelf::is_voice(&path) => self.session.add_voice(path),
            Message::Wanted(source) => {
                return effect::open(source, self.session.context());
            }
            Message::Wrote(Ok(path)) => {
                self.session.wrote(path);
                vec![]
            }
            Message::Window(event) => return self.window_changed(event),
            Message::Placed(at) => {
                if let Some(at) = at {
                    self.place = at;
                    self.tell_place();
                }
                vec![]
            }
            Message::Handle(handle) => return self.listen(handle).chain(handle::show()),
            Message::Wished(wishes) => {
                self.session.wished(wishes);
                vec![]
            }
            Message::InSight(sights) => return self.see(&sights),
            Message::Decoded(done) => {
                self.pictures.take(done);
                vec![]
            }
            Message::Opened(source, Ok(document)) => self.session.open(source, document),
            Message::Opened(_, Err(error))
            | Message::Unsaved(error)
            | Message::Listed(Err(error))
            | Message::Wrote(Err(error)) => {
                self.session.trouble(error);
                vec![]
            }
            Message::Focused => vec![],
            Message::Controlled(Wanted::Raise) => return handle::raise(),
            Message::Controlled(wanted) => self.session.wanted(wanted),
            Message::Reader(event) => {
                let place = match &event {
                    screen_reader::Event::Came => {
                        self.session.attended(Ears::ScreenReader);
                        handle::place().map(Message::Placed)
                    }
                    screen_reader::Event::Went => {
                        self.session.attended(Ears::Alone);
                        Task::none()
                    }
                    screen_reader::Event::Asked(_) | screen_reader::Event::Wished(_) => Task::none(),
                };
                let reader = self.hands.reader();
                let wish = reader.and_then(|reader| reader.heard(event, &self.session));
                return place.chain(wish.map_or_else(Task::none, Hands::grant));
            }
            Message::Unattended => {
                if self.hands.reader().is_some_and(|reader| !reader.is_listening()) {
                    self.session.attended(Ears::Alone);
                }
                vec![]
            }
            Message::Looked(geometry) => {
                let scale = self.density * self.scale_factor();
                if let Some(reader) = self.hands.reader() {
                    reader.show(&self.session, Geometry { scale, ..geometry });
                }
                vec![]
            }
        };
        self.hands.perform_all(effects)
    }

    /// Has the pictures decoded that are in sight, for the pixels of the screen.
    fn see(&mut self, sights: &[Sight]) -> Task<Message> {
        let scale = self.density * self.scale_factor();
        let sights: Vec<Sight> =
            sights.iter().map(|sight| Sight { size: sight.size * scale, ..*sight }).collect();
        effect::decode(self.pictures.see(self.session.text().document(), &sights))
    }

    /// Has the picture decoded that is shown alone, and those of an earlier text forgotten.
    fn enlarge(&mut self) -> Task<Message> {
        self.pictures.keep_to(self.session.text().document());
        let Some((_, image, found)) = self.session.enlarged() else { return Task::none() };
        let (width, height) = found.size.unwrap_or((1, 1));
        // As sharp as it is; a small one is made large at once, and not pixel by pixel on the screen.
        let size =
            Size::new((width as f32).max(LARGE), (height as f32).max(LARGE * height as f32 / width as f32));
        let sight = Sight { image, size };
        effect::decode(self.pictures.see(self.session.text().document(), &[sight]))
    }

    /// The window's title.
    pub fn title(&self) -> String {
        self.session.title()
    }

    /// Moves the keyboard into the panel that opened, and remembers where it was, unless that was in another panel.
    fn panel_opened(&mut self, from: Option<Id>) -> Task<Message> {
        let Some(panel) = self.session.panel() else { return Task::none() };
        let inside = [panel::FIRST, panel::finder::GO].map(Id::new);
        self.hands.left(from.filter(|id| !inside.contains(id)));
        effect::focus_on(panel::start(Ui::new(&self.session), panel))
    }
}
