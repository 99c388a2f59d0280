//! The window as the desktop has it: its size, where it stands, how dense its pixels are, whether it has the keyboard; and the
//! first frame, behind which a screen reader is waited for.

use iced::{Point, Task, window};

use super::{App, Message, handle};
use crate::command::Command;
use crate::screen_reader::{HANGS_ON_WINDOW, Handle, Rect};
use crate::session::{Effect, Source};

impl App {
    /// Begins to wait for a screen reader, once.
    pub(super) fn listen(&mut self, handle: Option<Handle>) -> Task<Message> {
        if !self.hands.listen(handle) {
            return Task::none();
        }
        self.tell_place();
        let focus = match self.session.panel() {
            Some(panel) => self.hands.perform_all(vec![Effect::FocusPanel(Some(panel))]),
            None => Task::none(),
        };
        let density = window::latest()
            .and_then(window::scale_factor)
            .map(|density| Message::Window(window::Event::Rescaled(density)));
        Task::batch([focus, density])
    }

    /// Tells the screen reader's side where the window stands and whether it has the keyboard.
    pub(super) fn tell_place(&mut self) {
        let (Point { x, y }, density) = (self.place, self.density);
        let bounds = Rect { x, y, width: self.size.width * density, height: self.size.height * density };
        if let Some(reader) = self.hands.reader() {
            reader.window_moved(bounds);
            reader.window_focused(self.has_keyboard);
        }
    }

    pub(super) fn window_changed(&mut self, event: window::Event) -> Task<Message> {
        match &event {
            window::Event::Focused => self.has_keyboard = true,
            window::Event::Unfocused => self.has_keyboard = false,
            window::Event::Moved(at) => {
                let scale = self.density * self.scale_factor();
                self.place = Point::new(at.x * scale, at.y * scale);
            }
            window::Event::Rescaled(density) => self.density = *density,
            _ => {}
        }
        let moved = matches!(event, window::Event::Moved(_)) && self.hands.listener().is_some();
        let task = self.window_event(event);
        self.tell_place();
        if moved { task.chain(handle::place().map(Message::Placed)) } else { task }
    }

    fn window_event(&mut self, event: window::Event) -> Task<Message> {
        let opened = matches!(event, window::Event::Opened { .. });
        match event {
            window::Event::Opened { size, .. } | window::Event::Resized(size) => {
                self.size = size * self.scale_factor();
                self.session.resized(self.size.width, self.size.height);
                if HANGS_ON_WINDOW && opened { handle::ask().map(Message::Handle) } else { Task::none() }
            }
            window::Event::CloseRequested => self.take_in(Message::Asked(Command::Quit)),
            window::Event::FileDropped(path) => self.take_in(Message::Wanted(Source::File(path))),
            _ => Task::none(),
        }
    }
}
