//! Does what the session asks for: the only place that makes tasks, and that holds the voice, the disk and the way to a
//! screen reader.

use std::thread;
use std::time::Duration;

use iced::advanced::widget::operation::scrollable::{AbsoluteOffset, scroll_by};
use iced::advanced::widget::{Id, operate};
use iced::{Task, clipboard};

use super::saver::{Save, Saver};
use super::widget::page;
use super::widget::scope::{self, Go};
use super::{Message, PAGE, Teller, access, panel, zones};
use crate::command::Command;
use crate::document::Lang;
use crate::narration::player::{self, PlayerHandle};
use crate::screen_reader::{ScreenReader, Wish};
use crate::session::{Effect, Panel, Scroll, Source};

/// How long a screen reader that runs already may take to tell that it is there. The desktop's bus answers within a tenth of
/// a second; a bus that has to be started first, within half.
const PATIENCE: Duration = Duration::from_secs(1);

/// What the window acts with: the voice, the disk and the screen reader, or none of them (a picture, a test).
#[derive(Default)]
pub struct Hands {
    player: Option<PlayerHandle>,
    saver: Option<Saver>,
    reader: Option<ScreenReader>,
    /// Where what happens is told.
    sender: Option<Teller>,
}

impl Hands {
    /// The voice and the disk; what happens there is told to `teller`.
    pub fn real(teller: &Teller) -> Self {
        let (failed, spoken) = (teller.clone(), teller.clone());
        let saver = Saver::start(move |error| drop(failed.unbounded_send(Message::Unsaved(error))));
        let player = player::start(move |event| drop(spoken.unbounded_send(Message::Narrated(event))));
        Self { player: Some(player), saver: Some(saver), reader: None, sender: Some(teller.clone()) }
    }

    /// Waits for a screen reader from now on; true the first time. Done when the first frame stands, so that nobody waits
    /// for the desktop's bus.
    pub fn listen(&mut self) -> bool {
        let Some(sender) = self.sender.take() else { return false };
        let told = sender.clone();
        let tell = move |event| drop(sender.unbounded_send(Message::Reader(event)));
        self.reader = Some(ScreenReader::attach(tell));
        // A screen reader tells that it is there; that none is there, nobody tells.
        let waiting = move || {
            thread::sleep(PATIENCE);
            drop(told.unbounded_send(Message::Unattended));
        };
        let _ = thread::Builder::new().name("patience".into()).spawn(waiting);
        true
    }

    /// The screen reader's side, once it is waited for.
    pub fn reader(&mut self) -> Option<&mut ScreenReader> {
        self.reader.as_mut()
    }

    /// Does what a screen reader wants of the window.
    pub fn grant(wish: Wish) -> Task<Message> {
        match wish {
            Wish::Press(id) => access::press(id),
            Wish::Focus(id) => operate(scope::focus(Id::from(id))).map(|_| Message::Focused),
            Wish::Stand(position) => {
                let focus = operate(scope::focus(Id::new(PAGE))).map(|_| Message::Focused);
                focus.chain(Task::done(Message::Asked(Command::GoTo(position))))
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
            Effect::FocusNextZone => focus(Go::NextZone(zones())),
            Effect::FocusPanel(panel) => focus_on(panel),
            Effect::Quit => {
                // Everything is written before the window goes.
                drop(self.saver.take());
                iced::exit()
            }
        }
    }

    fn save(&self, save: Save) -> Task<Message> {
        if let Some(saver) = &self.saver {
            saver.save(save);
        }
        Task::none()
    }
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

/// Moves the keyboard into a panel that opened, or back to the page.
fn focus_on(panel: Option<Panel>) -> Task<Message> {
    let id = panel.map_or(PAGE, panel::first);
    operate(scope::focus(Id::new(id))).map(|_| Message::Focused)
}

/// Reads a document away from the window's thread.
pub fn open(source: Source, lang: Lang) -> Task<Message> {
    let loading = source.clone();
    Task::perform(async move { loading.load(&lang) }, move |read| Message::Opened(source.clone(), read))
}
