//! Does what the session asks for: the only place that makes tasks, and that holds the voice, the disk and the way to a
//! screen reader.

use std::path::PathBuf;
use std::thread;
use std::time::Duration;

use iced::advanced::widget::operation::scrollable::{AbsoluteOffset, scroll_by};
use iced::advanced::widget::{Id, operate};
use iced::{Task, clipboard};

use super::pictures::Job;
use super::saver::{Save, Saver};
use super::view::zones;
use super::waker::Waker;
use super::widget::page;
use super::widget::scope::{self, Go};
use super::{Message, PAGE, Teller, access, font, panel};
use crate::audio::output;
use crate::command::Command;
use crate::desktop;
use crate::desktop::player::{Controls, Playing, Wanted};
use crate::document::find;
use crate::import::folder;
use crate::narration::player::{self, PlayerHandle};
use crate::screen_reader::{Handle, ScreenReader, Wish};
use crate::session::{Context, Effect, Lead, Scroll, Session, Source};
use crate::settings::pronunciation::list;
use crate::settings::{presets, store};
use crate::voice::piper::{self, shelf};
use crate::voice::{self, system};

/// The file that the list of keys is written to.
const SHEET: &str = "lectern-keys.html";

/// How long a screen reader that runs already may take to tell that it is there. The desktop's bus answers within a tenth of
/// a second; a bus that has to be started first, within half.
const PATIENCE: Duration = Duration::from_secs(1);

/// What the window acts with: the voice, the disk and the screen reader, or none of them (a picture, a test).
#[derive(Default)]
pub struct Hands {
    player: Option<PlayerHandle>,
    saver: Option<Saver>,
    reader: Option<ScreenReader>,
    /// Where the reader keeps documents.
    documents: Option<PathBuf>,
    /// What had the keyboard before a panel opened.
    left: Option<Id>,
    /// Where what happens is told.
    sender: Option<Teller>,
    /// The desktop's controls, where they are told what is wanted until a text is first read, and what they were shown last.
    controls: Option<Controls>,
    controller: Option<Teller>,
    teller: Option<Teller>,
    waker: Option<Waker>,
    shown: Option<Playing>,
}

impl Hands {
    /// The voice and the disk; what happens there is told to `teller`.
    pub fn real(teller: &Teller) -> Self {
        let (failed, spoken) = (teller.clone(), teller.clone());
        let saver = Saver::start(move |error| drop(failed.unbounded_send(Message::Unsaved(error))));
        let player = player::start(move |event| drop(spoken.unbounded_send(Message::Narrated(event))));
        Self {
            player: Some(player),
            saver: Some(saver),
            documents: Some(store::documents()),
            sender: Some(teller.clone()),
            controller: Some(teller.clone()),
            teller: Some(teller.clone()),
            ..Self::default()
        }
    }

    /// Hands that write documents into a folder and do nothing else.
    pub fn with_documents(folder: PathBuf) -> Self {
        Self { documents: Some(folder), ..Self::default() }
    }

    /// Remembers what had the keyboard before a panel opened.
    pub fn left(&mut self, id: Option<Id>) {
        self.left = id.or(self.left.take());
    }

    /// Waits for a screen reader from now on, at the window with this handle; true the first time. Where the service does not
    /// hang on the window, this is done when the first frame stands, so that nobody waits for the desktop's bus.
    pub fn listen(&mut self, handle: Option<Handle>) -> bool {
        let Some(sender) = self.sender.take() else { return false };
        let told = sender.clone();
        let tell = move |event| drop(sender.unbounded_send(Message::Reader(event)));
        self.reader = Some(ScreenReader::attach(handle, tell));
        // A screen reader tells that it is there; that none is there, nobody tells.
        let waiting = move || {
            thread::sleep(PATIENCE);
            drop(told.unbounded_send(Message::Unattended));
        };
        let _ = thread::Builder::new().name("patience".into()).spawn(waiting);
        true
    }

    /// Has the desktop's controls show what is read, from the first time on that a text is.
    pub fn show_controls(&mut self, session: &Session) {
        if session.narration().is_speaking()
            && let Some(teller) = self.controller.take()
        {
            let suspended = teller.clone();
            desktop::watch_suspend(move || {
                drop(suspended.unbounded_send(Message::Controlled(Wanted::Pause)));
            });
            let tell = move |wanted| drop(teller.unbounded_send(Message::Controlled(wanted)));
            self.controls = Some(Controls::join(tell));
        }
        let Some(controls) = &self.controls else { return };
        let playing = session.playing();
        if self.shown.as_ref() != Some(&playing) {
            self.shown = Some(playing.clone());
            if !controls.show(playing) {
                self.controls = None;
            }
        }
    }

    /// The screen reader's side while somebody listens.
    pub fn listener(&self) -> Option<&ScreenReader> {
        self.reader.as_ref().filter(|reader| reader.is_listening())
    }

    /// The screen reader's side, once it is waited for.
    pub fn reader(&mut self) -> Option<&mut ScreenReader> {
        self.reader.as_mut()
    }

    /// Does what a screen reader wants of the window.
    pub fn grant(wish: Wish) -> Task<Message> {
        match wish {
            Wish::Press(id) => access::press(id),
            Wish::Focus(id) => focus_on(Id::from(id)),
            Wish::Stand(position) => {
                focus_on(Id::new(PAGE)).chain(Task::done(Message::Asked(Command::GoTo(position))))
            }
            Wish::Reveal(position) => {
                page::scroll(Id::new(PAGE), page::Scroll::To(position)).map(Message::Scrolled)
            }
            Wish::Command(command) => Task::done(Message::Asked(command)),
        }
    }

    /// Does all of it; what takes time or belongs to the window comes back as a task.
    pub fn perform_all(&mut self, effects: Vec<Effect>) -> Task<Message> {
        Task::batch(effects.into_iter().map(|effect| self.perform(effect)))
    }

    fn perform(&mut self, effect: Effect) -> Task<Message> {
        match effect {
            Effect::Narrate(request) => {
                if let Some(player) = &self.player {
                    player.send(request);
                }
                Task::none()
            }
            Effect::SaveSettings(settings) => self.save(Save::Settings(settings)),
            Effect::SavePlaces(places) => self.save(Save::Places(places)),
            Effect::Copy(text) => {
                Task::batch([clipboard::write(text.clone()), clipboard::write_primary(text)])
            }
            Effect::Scroll(Scroll::Lines(lines)) => scroll(page::Scroll::Lines(lines), panel::LINE * lines),
            Effect::Scroll(Scroll::Pages(pages)) => scroll(page::Scroll::Pages(pages), panel::PAGE * pages),
            Effect::Scroll(Scroll::Start) => scroll(page::Scroll::Start, -panel::WHOLE),
            Effect::Scroll(Scroll::End) => scroll(page::Scroll::End, panel::WHOLE),
            // Going back to the voice is no scrolling away from it.
            Effect::Scroll(Scroll::To(position)) => {
                page::scroll(Id::new(PAGE), page::Scroll::To(position)).map(Message::Settled)
            }
            Effect::FocusNext => focus(Go::Next),
            Effect::FocusPrevious => focus(Go::Previous),
            Effect::FocusNextZone => focus(Go::NextZone(zones())),
            Effect::FocusPanel(Some(_)) => operate(scope::focused()).map(Message::Left),
            Effect::FocusPanel(None) => {
                let (page, left) = (Id::new(PAGE), self.left.take());
                let back = scope::focus_or(left.unwrap_or(page.clone()), Some(page));
                operate(back).map(|_| Message::Focused)
            }
            Effect::CaretLine { from, unit, way, lead } => page::line_from(Id::new(PAGE), from, unit, way)
                .map(move |to| {
                    Message::Asked(match lead {
                        Lead::Put => Command::PutCaret(to),
                        Lead::Extend => Command::ExtendTo(to),
                    })
                }),
            Effect::List(path) => {
                Task::perform(async move { folder::list(&path, &[shelf::MODEL]) }, Message::Listed)
            }
            Effect::Open(source) => Task::done(Message::Wanted(source)),
            Effect::Find { number, words, text } => {
                let look = move || find::all(text.document(), &words);
                Task::perform(async move { look() }, move |hits| Message::LookedFor(number, hits))
            }
            Effect::ListFamilies(letters) => {
                let list = move || font::machine::families(&letters);
                Task::perform(async move { list() }, Message::FamiliesListed)
            }
            Effect::CloseFamilies => {
                font::machine::let_go();
                Task::none()
            }
            Effect::WriteSheet(text) => {
                let Some(path) = self.documents.as_ref().map(|folder| folder.join(SHEET)) else {
                    return Task::none();
                };
                let write = move || store::write(&path, &text).map(|()| path);
                Task::perform(async move { write() }, Message::Wrote)
            }
            Effect::WritePresets(own) => {
                let Some(path) = self.documents.as_ref().map(|folder| folder.join(presets::FILE)) else {
                    return Task::none();
                };
                let write = move || presets::write(&path, &own).map(|()| path);
                Task::perform(async move { write() }, Message::Wrote)
            }
            Effect::ReadPresets(path) => {
                let usual = self.documents.as_ref().map(|folder| folder.join(presets::FILE));
                let Some(path) = path.or(usual) else { return Task::none() };
                Task::perform(async move { presets::read(&path) }, Message::PresetsRead)
            }
            Effect::WriteRules(rules) => {
                let Some(path) = self.documents.as_ref().map(|folder| folder.join(list::FILE)) else {
                    return Task::none();
                };
                let write = move || list::save(&path, rules.all()).map(|()| path);
                Task::perform(async move { write() }, Message::Wrote)
            }
            Effect::ReadRules(path) => {
                let usual = self.documents.as_ref().map(|folder| folder.join(list::FILE));
                let Some(path) = path.or(usual) else { return Task::none() };
                Task::perform(async move { list::open(&path) }, Message::RulesRead)
            }
            Effect::Wake { number, after } => {
                if let (None, Some(teller)) = (&self.waker, self.teller.clone()) {
                    let tell = move |number| drop(teller.unbounded_send(Message::Woken(number)));
                    self.waker = Some(Waker::start(tell));
                }
                if let Some(waker) = &self.waker {
                    waker.wake(number, after);
                }
                Task::none()
            }
            Effect::LookForVoices(known) => self.aside(move || {
                Message::VoicesSeen(shelf::look(voice::open(piper::ID), &shelf::folder(), &known))
            }),
            Effect::LookForSystemVoices => self.aside(|| {
                // A machine without speech of its own has no voices of its own.
                Message::SystemVoicesSeen(voice::open(system::ID).voices().unwrap_or_default())
            }),
            Effect::LookForDevices => self.aside(|| Message::DevicesSeen(output::devices())),
            Effect::AddVoice(path) => self.aside(move || {
                Message::VoiceAdded(shelf::add(voice::open(piper::ID), &path, &shelf::folder()))
            }),
            Effect::Quit => {
                // Everything is written before the window goes.
                drop(self.saver.take());
                iced::exit()
            }
        }
    }

    /// Does what may take many seconds, a voice that hangs above all, on a thread of its own: tasks wait for one another.
    fn aside(&self, work: impl FnOnce() -> Message + Send + 'static) -> Task<Message> {
        if let Some(teller) = self.teller.clone() {
            let working = move || drop(teller.unbounded_send(work()));
            let _ = thread::Builder::new().name("aside".into()).spawn(working);
        }
        Task::none()
    }

    fn save(&self, save: Save) -> Task<Message> {
        if let Some(saver) = &self.saver {
            saver.save(save);
        }
        Task::none()
    }
}

/// Decodes pictures away from the window's thread, one after the other: each takes much memory for a moment.
pub fn decode(jobs: Vec<Job>) -> Task<Message> {
    jobs.into_iter().fold(Task::none(), |before, job| {
        before.chain(Task::perform(async move { job.done() }, Message::Decoded))
    })
}

/// Moves the keyboard.
pub fn focus(to: Go) -> Task<Message> {
    operate(scope::go(to)).map(|_| Message::Focused)
}

/// Scrolls the page, or by some pixels the panel where the keyboard is.
fn scroll(by: page::Scroll, pixels: f32) -> Task<Message> {
    let in_page = move || page::scroll(Id::new(PAGE), by).map(Message::Scrolled);
    operate(scope::is_in(Id::new(panel::CONTENT), Id::new(PAGE))).then(move |in_panel| match in_panel {
        false => in_page(),
        true => {
            let offset = AbsoluteOffset { x: 0.0, y: pixels };
            operate(scroll_by(Id::new(panel::CONTENT), offset))
        }
    })
}

/// Moves the keyboard to a control.
pub fn focus_on(id: Id) -> Task<Message> {
    operate(scope::focus(id)).map(|_| Message::Focused)
}

/// Puts the caret of the menu's line behind what is typed there.
pub fn to_end_of_line() -> Task<Message> {
    operate(iced::advanced::widget::operation::text_input::move_cursor_to_end(Id::new(panel::menu::SEARCH)))
}

/// Reads a document away from the window's thread.
pub fn open(source: Source, context: Context) -> Task<Message> {
    let loading = source.clone();
    Task::perform(async move { loading.load(&context) }, move |read| Message::Opened(source.clone(), read))
}
