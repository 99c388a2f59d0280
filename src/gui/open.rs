//! Opens the window.

use std::cell::Cell;

use iced::futures::channel::mpsc;
use iced::{Size, Task, window};

use super::effect::Hands;
use super::view::scale_within;
use super::{App, Message, Teller, font, screen};
use crate::desktop;
use crate::error::Error;
use crate::screen_reader::HANGS_ON_WINDOW;
use crate::session::{Context, Session, Source};
use crate::settings::places::{self, Places};
use crate::settings::store::{self, Folders};

/// Where what other threads tell is heard.
type Told = mpsc::UnboundedReceiver<Message>;

/// Opens the window with what a word of the command line names and stays until it is closed. A text that cannot be read is told in the
/// window, which opens with the bundled article instead.
pub fn open(target: Option<&str>, context: &Context) -> Result<(), Error> {
    let (tell, told) = mpsc::unbounded();
    // Asked first and not waited for: a desktop that answers soon does so before the first frame, so that nobody who needs
    // the dark is dazzled.
    let wished = tell.clone();
    desktop::watch(move |wishes| drop(wished.unbounded_send(Message::Wished(wishes))));
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
    session.welcome();
    run(session, tell, told)
}

/// Opens the window and stays until it is closed.
fn run(mut session: Session, tell: Teller, mut told: Told) -> Result<(), Error> {
    while let Ok(Message::Wished(wishes)) = told.try_recv() {
        session.wished(wishes);
    }
    let (width, height) = session.settings().window;
    // The size asked for is in units of the scaled window, and so grows with the scale.
    let size = Size::new(width, height);
    let size = size * (1.0 / scale_within(session.ui_scale(), size));
    let told = Cell::new(Some(told));
    let boot = move || {
        font::install();
        let mut app = App::new(session.clone(), Hands::real(&tell));
        let start = app.start();
        let happened = told.take().map_or_else(Task::none, |told| Task::run(told, |message| message));
        (app, Task::batch([start, happened]))
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
            visible: !HANGS_ON_WINDOW,
            ..window::Settings::default()
        });
    screen::run(|| window.run())
}
