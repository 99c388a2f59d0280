//! The same window without a screen: drawn into memory by the same renderer, driven by the same events. For
//! `lectern snapshot` and for every test that looks, clicks or presses keys.

use std::time::Instant;

use futures_executor::block_on;
use iced::advanced::clipboard::{self, Clipboard};
use iced::advanced::renderer::{Headless, Style};
use iced::advanced::widget::Operation;
use iced::futures::StreamExt;
use iced::{Event, Point, Size, Task, keyboard, mouse, touch, window};
use iced_runtime::user_interface::{Cache, State, UserInterface};
use iced_runtime::{Action, task};

use super::widget::page::FRAME;
use super::{App, Message, font};
use crate::error::Error;

/// Whatever moves has come to its end after so many frames.
const MOST_FRAMES: u32 = 120;

/// A picture in memory: rows of red, green, blue, alpha.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Four bytes a pixel.
    pub rgba: Vec<u8>,
}

/// A window that nobody sees.
pub struct Offscreen {
    app: App,
    cache: Option<Cache>,
    renderer: iced::Renderer,
    /// In physical pixels.
    size: Size<u32>,
    /// Physical pixels to a logical one, as on a dense screen.
    scale: f32,
    cursor: mouse::Cursor,
    clipboard: Memory,
    closed: bool,
}

/// A clipboard that only this window has.
#[derive(Debug, Default)]
struct Memory(Option<String>);

impl Clipboard for Memory {
    fn read(&self, _kind: clipboard::Kind) -> Option<String> {
        self.0.clone()
    }

    fn write(&mut self, _kind: clipboard::Kind, contents: String) {
        self.0 = Some(contents);
    }
}

impl Offscreen {
    /// Opens it; `width` and `height` are physical pixels, `scale` physical pixels to a logical one.
    pub fn open(mut app: App, width: u32, height: u32, scale: f32) -> Result<Self, Error> {
        font::install();
        let renderer = block_on(<iced::Renderer as Headless>::new(
            font::ui_font(),
            iced::Settings::default().default_text_size,
            Some("tiny-skia"),
        ))
        .ok_or_else(|| Error::NoWindow { reason: "no software renderer".to_owned() })?;
        let size = Size::new(width, height);
        let start = app.start();
        let mut window = Self {
            app,
            cache: Some(Cache::default()),
            renderer,
            size,
            scale,
            cursor: mouse::Cursor::Unavailable,
            clipboard: Memory::default(),
            closed: false,
        };
        window.perform(start);
        let size = logical(window.size, window.scale, &window.app);
        window.tell(Message::Window(window::Event::Rescaled(scale)));
        window.tell(Message::Window(window::Event::Resized(size)));
        Ok(window)
    }

    /// The app.
    pub fn app(&self) -> &App {
        &self.app
    }

    /// What was copied last.
    pub fn copied(&self) -> Option<&str> {
        self.clipboard.0.as_deref()
    }

    /// Whether the program has asked to end.
    pub fn is_closed(&self) -> bool {
        self.closed
    }

    /// Hands a message to the app and does what follows from it.
    pub fn tell(&mut self, message: Message) {
        let task = self.app.update(message);
        self.perform(task);
    }

    /// Presses and lets go a key without modifiers.
    pub fn press(&mut self, key: impl Into<keyboard::Key>) {
        self.press_with(key, keyboard::Modifiers::empty());
    }

    /// Presses and lets go a key with modifiers.
    pub fn press_with(&mut self, key: impl Into<keyboard::Key>, modifiers: keyboard::Modifiers) {
        let key = key.into();
        let physical_key = keyboard::key::Physical::Unidentified(keyboard::key::NativeCode::Unidentified);
        let location = keyboard::Location::Standard;
        let text = None;
        self.feed(vec![
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: key.clone(),
                modified_key: key.clone(),
                physical_key,
                location,
                modifiers,
                text,
                repeat: false,
            }),
            Event::Keyboard(keyboard::Event::KeyReleased {
                key: key.clone(),
                modified_key: key,
                physical_key,
                location,
                modifiers,
            }),
        ]);
    }

    /// Clicks at a logical point.
    pub fn click(&mut self, at: Point) {
        self.cursor = mouse::Cursor::Available(at);
        self.feed(vec![
            Event::Mouse(mouse::Event::CursorMoved { position: at }),
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)),
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)),
        ]);
    }

    /// Taps at a logical point with a finger.
    pub fn tap(&mut self, at: Point) {
        let id = touch::Finger(0);
        self.cursor = mouse::Cursor::Available(at);
        self.feed(vec![
            Event::Touch(touch::Event::FingerPressed { id, position: at }),
            Event::Touch(touch::Event::FingerLifted { id, position: at }),
        ]);
    }

    /// Turns the wheel by lines over a logical point; negative goes down the text.
    pub fn wheel(&mut self, at: Point, lines: f32) {
        self.cursor = mouse::Cursor::Available(at);
        let delta = mouse::ScrollDelta::Lines { x: 0.0, y: lines };
        self.feed(vec![Event::Mouse(mouse::Event::WheelScrolled { delta })]);
    }

    /// Gives it another size in physical pixels.
    pub fn resize(&mut self, width: u32, height: u32) {
        self.size = Size::new(width, height);
        let size = logical(self.size, self.scale, &self.app);
        self.feed(vec![Event::Window(window::Event::Resized(size))]);
        self.tell(Message::Window(window::Event::Resized(size)));
    }

    /// Runs an operation over the widgets of the window.
    pub fn operate(&mut self, operation: &mut dyn Operation) {
        let Self { app, cache, renderer, .. } = self;
        let bounds = logical(self.size, self.scale, app);
        let mut ui = UserInterface::build(app.view(), bounds, cache.take().unwrap_or_default(), renderer);
        ui.operate(renderer, operation);
        *cache = Some(ui.into_cache());
    }

    /// Hands events to the widgets, and what they say to the app.
    pub fn feed(&mut self, events: Vec<Event>) {
        for event in events {
            let (messages, _) = self.offer(&[event]);
            for message in messages {
                self.tell(message);
            }
        }
    }

    /// Draws the window.
    pub fn picture(&mut self) -> Picture {
        self.settle();
        let theme = self.app.theme();
        let ink = super::style::color(self.app.session.palette().text);
        let paper = super::style::color(self.app.session.palette().paper);
        let scale = self.scale * self.app.scale_factor();
        let Self { app, cache, renderer, size, cursor, .. } = self;
        let bounds = logical(*size, self.scale, app);
        let mut ui = UserInterface::build(app.view(), bounds, cache.take().unwrap_or_default(), renderer);
        ui.draw(renderer, &theme, &Style { text_color: ink }, *cursor);
        let rgba = renderer.screenshot(*size, scale, paper);
        *cache = Some(ui.into_cache());
        Picture { width: size.width, height: size.height, rgba }
    }

    /// Frame after frame until nothing moves by itself any more. The first frame lays the page out and may move it; the second
    /// is what a reader sees. No time need pass: each frame is told that it comes `FRAME` after the one before.
    pub fn settle(&mut self) {
        let begin = Instant::now();
        for frame in 0..MOST_FRAMES {
            let now = begin + FRAME * frame;
            let (messages, next) = self.offer(&[Event::Window(window::Event::RedrawRequested(now))]);
            let moves = match next {
                window::RedrawRequest::NextFrame => true,
                window::RedrawRequest::At(then) => then <= now + FRAME,
                window::RedrawRequest::Wait => false,
            };
            messages.into_iter().for_each(|message| self.tell(message));
            if frame > 0 && !moves {
                return;
            }
        }
    }

    /// Hands events to the widgets; what they say, and when they want another frame.
    fn offer(&mut self, events: &[Event]) -> (Vec<Message>, window::RedrawRequest) {
        let Self { app, cache, renderer, cursor, clipboard, .. } = self;
        let bounds = logical(self.size, self.scale, app);
        let mut messages = Vec::new();
        let mut ui = UserInterface::build(app.view(), bounds, cache.take().unwrap_or_default(), renderer);
        let (state, _) = ui.update(events, *cursor, renderer, clipboard, &mut messages);
        *cache = Some(ui.into_cache());
        let next = match state {
            State::Updated { redraw_request, .. } => redraw_request,
            State::Outdated => window::RedrawRequest::Wait,
        };
        (messages, next)
    }

    /// Does what a task says, and what follows from it.
    pub fn perform(&mut self, task: Task<Message>) {
        let Some(mut actions) = task::into_stream(task) else { return };
        while let Some(action) = block_on(actions.next()) {
            match action {
                Action::Output(message) => self.tell(message),
                Action::Widget(mut operation) => loop {
                    self.operate(operation.as_mut());
                    match operation.finish() {
                        iced::advanced::widget::operation::Outcome::Chain(next) => operation = next,
                        _ => break,
                    }
                },
                Action::Clipboard(iced_runtime::clipboard::Action::Write { target, contents }) => {
                    self.clipboard.write(target, contents);
                }
                Action::Exit => self.closed = true,
                _ => {}
            }
        }
    }
}

impl Picture {
    /// The picture as a PNG file.
    pub fn png(&self) -> Result<Vec<u8>, Error> {
        let failed = |error: png::EncodingError| Error::NoWindow { reason: error.to_string() };
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, self.width, self.height);
        encoder.set_color(png::ColorType::Rgba);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.write_header().and_then(|mut writer| writer.write_image_data(&self.rgba)).map_err(failed)?;
        Ok(bytes)
    }
}

/// The window's size in the units that the app lays out in.
fn logical(size: Size<u32>, scale: f32, app: &App) -> Size {
    let scale = scale * app.scale_factor();
    Size::new(size.width as f32 / scale, size.height as f32 / scale)
}
