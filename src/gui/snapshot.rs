//! `lectern snapshot`: the real window, drawn into a picture.

use std::fs;
use std::path::{Path, PathBuf};

use super::effect::Hands;
use super::offscreen::Offscreen;
use super::{App, Message};
use crate::command::Command;
use crate::document::Place;
use crate::error::Error;
use crate::session::{Context, Panel, Session, Source};
use crate::settings::places::Places;
use crate::settings::theme::Theme;

/// Width and height where none are asked for, in pixels.
const SIZE: (u32, u32) = (1280, 900);

/// What the picture should show.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Shot {
    /// What is open.
    pub target: Option<String>,
    /// Width and height in pixels.
    pub size: Option<(u32, u32)>,
    /// Physical pixels to a logical one.
    pub scale: Option<f32>,
    /// Size of the text in logical pixels.
    pub text_size: Option<f32>,
    /// The colours.
    pub theme: Option<Theme>,
    /// A sentence that is marked, and whether its word is too.
    pub mark: Option<(Place, bool)>,
    /// What is open beside the page.
    pub panel: Option<Panel>,
}

/// Draws the window and writes it as PNG.
pub fn write(to: &Option<PathBuf>, shot: &Shot, context: &Context) -> Result<(), Error> {
    let to = to.as_deref().unwrap_or(Path::new("-"));
    let picture = window(shot, context)?.picture();
    fs::write(to, picture.png()?).map_err(|error| Error::from_io(to, &error))
}

/// The window to draw; nothing is remembered and nothing is written.
pub fn window(shot: &Shot, context: &Context) -> Result<Offscreen, Error> {
    let source = Source::from_target(shot.target.as_deref());
    let document = source.load(context)?;
    let mut context = context.clone();
    if let Some(size) = shot.text_size {
        context.settings.set_size(size);
    }
    context.settings.theme = shot.theme.or(context.settings.theme);
    let mut session = Session::new(context, Places::default(), source, document);
    if let Some((place, word)) = shot.mark {
        session.mark(place, word);
    }
    // The machine is looked through only for a reader who opens the list.
    let listed = shot.panel == Some(Panel::Typefaces);
    session.show_panel(shot.panel.filter(|_| !listed));
    let (width, height) = shot.size.unwrap_or(SIZE);
    let app = App::new(session, Hands::default());
    let mut window = Offscreen::open(app, width, height, shot.scale.unwrap_or(1.0))?;
    if listed {
        window.tell(Message::Asked(Command::Typefaces));
    }
    Ok(window)
}
