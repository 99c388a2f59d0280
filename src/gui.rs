//! The window.
//!
//! 1. [`App`] holds the [`Session`] and nothing that a reader could miss; `view` draws it, `update` is a table: one line
//!    a [`Message`], each of which ends in a command or an event of the session.
//! 2. What the session answers with is done by [`effect`], the only place that makes tasks.
//! 3. [`open`] opens the real window; [`offscreen`] runs the same app without a screen, for pictures and tests.
//! 4. While a screen reader listens, [`access`] looks at the window after every change, for `screen_reader` to tell.
//!
//! A part of the window is a file with one `view` function ([`toolbar`], [`status`], [`panel`]); a widget of our own is a
//! file in [`widget`]. Nothing outside this folder knows iced.

pub mod access;
pub mod effect;
pub mod font;
pub mod keymap;
pub mod offscreen;
pub mod panel;
pub mod saver;
mod screen;
pub mod snapshot;
pub mod status;
pub mod style;
pub mod toolbar;
pub mod ui;
pub mod widget;

use std::path::PathBuf;

use iced::advanced::widget::Id;
use iced::widget::{column, container, row};
use iced::{Element, Fill, Length, Point, Size, Task, keyboard, window};

use crate::command::{Command, Zone};
use crate::document::{Direction, Document, Place, Position};
use crate::error::Error;
use crate::import::folder::Folder;
use crate::narration::Event;
use crate::screen_reader::{self, Geometry, Rect};
use crate::session::{Context, Notice, Pressed, Session, Source};
use crate::settings::places::{self, Places};
use crate::settings::store::{self, Folders};
use effect::Hands;
use style::{EDGE, PANEL, WIDE, color};
use ui::Ui;
use widget::mirror::mirrored;
use widget::page::{Anchor, Page};
use widget::scope::{Inside, Scope};

/// The page's id, where its zone begins.
pub const PAGE: &str = "page";

/// The window's state.
pub struct App {
    session: Session,
    hands: Hands,
    /// The window's size in logical pixels, before the scale of the controls.
    size: Size,
    /// What a screen reader must know of the window: where it stands, in the same pixels as its events, how many physical
    /// pixels a logical one has before the scale of the controls, whether it has the keyboard.
    place: Point,
    density: f32,
    has_keyboard: bool,
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
    /// A key led to a control.
    MoveTo(Id),
    /// A letter was typed in the list of the menu: these words are on its line now.
    Typed(String),
    /// This had the keyboard before the panel that is open.
    Left(Option<Id>),
    /// A folder has been looked into.
    Listed(Result<Folder, Error>),
    /// A text is to be opened: it was chosen, or its file dropped on the window.
    Wanted(Source),
    /// Something has been written for the reader.
    Wrote(Result<PathBuf, Error>),
    /// Something happened to the window.
    Window(window::Event),
    /// A file that was dropped on the window has been read.
    Opened(Source, Result<Document, Error>),
    /// Something could not be written.
    Unsaved(Error),
    /// The keyboard went somewhere.
    Focused,
    /// A screen reader came, went or asked for something.
    Reader(screen_reader::Event),
    /// This is what the window shows now; asked for while a screen reader listens.
    Looked(Geometry),
}

impl App {
    /// An app around a session.
    pub fn new(session: Session, hands: Hands) -> Self {
        let (width, height) = session.settings().window;
        let size = Size::new(width, height);
        Self { session, hands, size, place: Point::ORIGIN, density: 1.0, has_keyboard: false }
    }

    /// The model, for tests and pictures.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// What the program does first.
    pub fn start(&mut self) -> Task<Message> {
        let effects = self.session.start();
        self.hands.perform_all(effects)
    }

    /// Takes in what happened, and has a screen reader told what it changed.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        let (looked, spoken) =
            (matches!(message, Message::Looked(_)), matches!(message, Message::Narrated(_)));
        let before = self.sentence();
        let task = self.take_in(message);
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
                return self.listen();
            }
            Message::Pressed(pressed) => self.session.key_pressed(&pressed),
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
            Message::Wanted(source) => {
                return effect::open(source, self.session.context());
            }
            Message::Wrote(Ok(path)) => {
                self.session.wrote(path);
                vec![]
            }
            Message::Window(event) => return self.window_changed(event),
            Message::Opened(source, Ok(document)) => self.session.open(source, document),
            Message::Opened(_, Err(error))
            | Message::Unsaved(error)
            | Message::Listed(Err(error))
            | Message::Wrote(Err(error)) => {
                self.session.trouble(error);
                vec![]
            }
            Message::Focused => vec![],
            Message::Reader(event) => {
                let reader = self.hands.reader();
                let wish = reader.and_then(|reader| reader.heard(event, &self.session));
                return wish.map_or_else(Task::none, Hands::grant);
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

    /// Begins to wait for a screen reader, once.
    fn listen(&mut self) -> Task<Message> {
        if !self.hands.listen() {
            return Task::none();
        }
        self.tell_place();
        window::latest()
            .and_then(window::scale_factor)
            .map(|density| Message::Window(window::Event::Rescaled(density)))
    }

    /// Tells the screen reader's side where the window stands and whether it has the keyboard.
    fn tell_place(&mut self) {
        let (scale, density) = (self.density * self.scale_factor(), self.density);
        let (x, y) = (self.place.x * scale, self.place.y * scale);
        let bounds = Rect { x, y, width: self.size.width * density, height: self.size.height * density };
        if let Some(reader) = self.hands.reader() {
            reader.window_moved(bounds);
            reader.window_focused(self.has_keyboard);
        }
    }

    fn window_changed(&mut self, event: window::Event) -> Task<Message> {
        match &event {
            window::Event::Focused => self.has_keyboard = true,
            window::Event::Unfocused => self.has_keyboard = false,
            window::Event::Moved(place) => self.place = *place,
            window::Event::Rescaled(density) => self.density = *density,
            _ => {}
        }
        let task = self.window_event(event);
        self.tell_place();
        task
    }

    fn window_event(&mut self, event: window::Event) -> Task<Message> {
        match event {
            window::Event::Opened { size, .. } | window::Event::Resized(size) => {
                self.size = size * self.scale_factor();
                self.session.resized(self.size.width, self.size.height);
                Task::none()
            }
            window::Event::CloseRequested => self.take_in(Message::Asked(Command::Quit)),
            window::Event::FileDropped(path) => self.take_in(Message::Wanted(Source::File(path))),
            _ => Task::none(),
        }
    }

    /// The window's title.
    pub fn title(&self) -> String {
        self.session.title()
    }

    /// The theme of iced's own parts; everything of ours takes its colours from the palette.
    pub fn theme(&self) -> iced::Theme {
        let p = self.session.settings().theme.palette();
        let palette = iced::theme::Palette {
            background: color(p.paper),
            text: color(p.text),
            primary: color(p.accent),
            success: color(p.accent),
            warning: color(p.accent),
            danger: color(p.accent),
        };
        iced::Theme::custom(self.session.settings().theme.id(), palette)
    }

    /// How much larger everything is drawn: what the reader chose, as far as the window has room for it. The page divides
    /// its text by it, so that text and controls scale apart.
    pub fn scale_factor(&self) -> f32 {
        scale_within(self.session.settings().ui_scale, self.size)
    }

    /// The window.
    pub fn view(&self) -> Element<'_, Message> {
        let ui = Ui::new(&self.session);
        let page = container(self.page(ui)).width(Fill).height(Fill);
        let middle: Element<'_, Message> = match self.session.panel() {
            None => page.into(),
            Some(panel) if self.size.width / self.scale_factor() < WIDE => panel::view(ui, panel),
            Some(panel) => {
                let panel = container(panel::view(ui, panel)).width(Length::Fixed(PANEL));
                mirrored(row![page, ui.edge(EDGE, Fill), panel].width(Fill).height(Fill), ui.mirror)
            }
        };
        let height = self.size.height / self.scale_factor();
        let parts = column![toolbar::view(ui, height * TOOLBAR_SHARE), middle, status::view(ui)];
        let scope = Scope::window(parts.width(Fill).height(Fill), |event, inside| {
            let row = keymap::row(event, self.session.keys(), self.zone(inside), self.direction());
            row.map(|row| Message::Asked(row.command.clone()))
        });
        if self.session.asking().is_none() {
            return scope.into();
        }
        // The reader asks about keys: none does what it usually does.
        scope.before(|event, inside| self.pressed(event, inside)).into()
    }

    /// The direction that arrow keys follow: that of the text.
    fn direction(&self) -> Direction {
        self.session.text().document().direction()
    }

    /// Where the keyboard is.
    fn zone(&self, inside: &Inside) -> Zone {
        match inside.focused() {
            Some((id, _)) if *id != Id::new(PAGE) => Zone::Everywhere,
            Some(_) | None if self.session.has_caret() => Zone::Caret,
            Some(_) | None => Zone::Page,
        }
    }

    /// A key as the session wants to know it while the reader asks about keys; `None` for a modifier alone.
    fn pressed(&self, event: &keyboard::Event, inside: &Inside) -> Option<Message> {
        let chords = keymap::chords(event, self.direction());
        let zone = self.zone(inside);
        let control = inside.focused().filter(|_| zone == Zone::Everywhere).map(|(_, name)| name.clone());
        (!chords.is_empty()).then_some(Message::Pressed(Pressed { chords, zone, control }))
    }

    /// Moves the keyboard into the panel that opened, and remembers where it was, unless that was in another panel.
    fn panel_opened(&mut self, from: Option<Id>) -> Task<Message> {
        let Some(panel) = self.session.panel() else { return Task::none() };
        self.hands.left(from.filter(|id| *id != Id::new(panel::FIRST)));
        effect::focus_on(panel::start(Ui::new(&self.session), panel))
    }

    fn page<'a>(&'a self, ui: Ui<'a>) -> Page<'a, Message> {
        let session = &self.session;
        let view = session.view();
        // The first line keeps the space above it.
        let anchor = if view.position == Position::default() {
            Anchor::default()
        } else {
            Anchor { position: view.position, offset_y: view.offset_y }
        };
        let mut typography = session.settings().typography.clone();
        typography.size /= self.scale_factor();
        Page::new(Id::new(PAGE), session.text(), typography, ui.palette)
            .mirrored(ui.mirror)
            .highlight(session.highlight())
            .follow(session.followed())
            .selection(session.selection())
            .caret(session.has_caret().then(|| session.caret()))
            .anchor(view.revision, anchor)
            .on_press(|position| Message::Asked(session.pressed(position)))
            .on_select(|span| Message::Asked(Command::Select(span)))
            .on_scroll(Message::Scrolled)
            .on_settle(Message::Settled)
    }
}

/// The largest part of the window's height that the toolbar takes; what does not fit is scrolled to.
const TOOLBAR_SHARE: f32 = 0.4;

/// A scale of the controls that leaves a window at least 320 × 240 of their pixels: what WCAG 2.2 §1.4.10 asks to be
/// enough. More would hide the text, and then the way back.
fn scale_within(wanted: f32, window: Size) -> f32 {
    wanted.min(window.width / 320.0).min(window.height / 240.0).max(1.0)
}

/// The ids at which the zones of the window begin, for [`Command::NextZone`].
fn zones() -> Vec<Id> {
    [toolbar::FIRST, PAGE, panel::FIRST, status::FIRST].into_iter().map(Id::new).collect()
}

/// Opens the window with what a word of the command line names and stays until it is closed. A text that cannot be read is told in the
/// window, which opens with the bundled article instead.
pub fn open(target: Option<&str>, context: &Context) -> Result<(), Error> {
    font::warm();
    let (places, lost): (Places, _) = store::load(&Folders::find().state.join(places::FILE));
    let source = Source::from_target(target);
    let (source, document, trouble) = match source.load(context) {
        Ok(document) => (source, document, None),
        Err(error) => {
            let article = Source::from_target(None);
            let document = article.load(context)?;
            (article, document, Some(error))
        }
    };
    let mut session = Session::new(context.clone(), places, source, document);
    if let Some(error) = trouble.or(lost) {
        session.trouble(error);
    }
    run(session)
}

/// Opens the window and stays until it is closed.
fn run(session: Session) -> Result<(), Error> {
    let (width, height) = session.settings().window;
    // The size asked for is in units of the scaled window, and so grows with the scale.
    let size = Size::new(width, height);
    let size = size * (1.0 / scale_within(session.settings().ui_scale, size));
    let boot = move || {
        font::install();
        let (hands, events) = Hands::real();
        let mut app = App::new(session.clone(), hands);
        let start = app.start();
        (app, Task::batch([start, Task::run(events, |message| message)]))
    };
    let window = iced::application(boot, App::update, App::view)
        .title(App::title)
        .theme(App::theme)
        .scale_factor(App::scale_factor)
        .subscription(|_| window::events().map(|(_, event)| Message::Window(event)))
        .settings(iced::Settings {
            id: Some("lectern".to_owned()),
            default_font: font::ui_font(),
            ..iced::Settings::default()
        })
        .window(window::Settings {
            size,
            min_size: Some(Size::new(320.0, 240.0)),
            // The place is written first; see `window_changed`.
            exit_on_close_request: false,
            ..window::Settings::default()
        });
    screen::run(|| window.run())
}
