//! The word lens: the word being read, large, in the reader's face, on a strip of its own beside the page.
//!
//! 1. The app says which word, and how high the strip may be at most.
//! 2. `layout` takes a height that does not depend on the word, so that the page beside it stays still, and sets the word as
//!    large as fits.
//! 3. `draw` puts it in the middle. The screen reader has the word from the page and is told nothing here.

use std::sync::Arc;

use iced::advanced::graphics::text::{Raw, Renderer as _};
use iced::advanced::renderer::Quad;
use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{Layout, Renderer as _, layout, mouse, renderer};
use iced::{Element, Length, Point, Rectangle, Renderer, Size};

use super::page::shape::{self, Request, Shaped};
use super::page::style;
use crate::document::{Block, Kind, Lang};
use crate::gui::font;
use crate::gui::style::{EDGE, color};
use crate::settings::aids;
use crate::settings::theme::Palette;
use crate::settings::typography::Typography;

/// How much larger than the text the word is, where there is room.
const LARGER: f32 = 3.0;
/// Height of the strip in sizes of its letters: room for marks above and feet below.
const STRIP: f32 = 1.7;
/// Free space beside a long word, in logical pixels.
const MARGIN: f32 = 24.0;

/// The widget.
pub struct Lens<'a> {
    word: &'a str,
    lang: &'a Lang,
    typography: Typography,
    palette: Palette,
    side: aids::Lens,
    most: f32,
}

/// The word as it was set last, and for what.
#[derive(Default)]
struct State {
    word: String,
    size: Size,
    typography: Option<Typography>,
    shaped: Option<Shaped>,
}

impl<'a> Lens<'a> {
    /// A lens above or below the text, at most so many logical pixels high.
    pub fn new(
        word: &'a str,
        lang: &'a Lang,
        typography: Typography,
        palette: Palette,
        side: aids::Lens,
        most: f32,
    ) -> Self {
        Self { word, lang, typography, palette, side, most }
    }

    /// The word in letters of a size, on lines of a width.
    fn set(&self, size: f32, width: f32) -> Shaped {
        let block = Block::new(Kind::Paragraph, self.word);
        let typography = Typography { size, line_height: 1.5, ..self.typography.clone() };
        let style = style::style(Kind::Paragraph, None, &typography, f32::MAX);
        let range = 0..block.text.len();
        font::with_engine(|engine| {
            let (block, range, typography, style) = (&block, &range, &typography, &style);
            shape::shape(
                engine,
                Request { block, lang: self.lang, range, typography, style, link: None, raised: &[], width },
            )
        })
    }

    /// The word as large as fits into a strip.
    fn fitted(&self, strip: Size) -> Shaped {
        let size = strip.height / STRIP;
        let room = (strip.width - 2.0 * MARGIN).max(1.0);
        let wide = self.set(size, 100_000.0).lines.first().map_or(0.0, |line| line.right - line.left);
        // A little less, so that rounding breaks no word.
        let size = if wide > room { size * room / wide * 0.98 } else { size };
        self.set(size.max(1.0), strip.width)
    }
}

impl<Message, Theme> Widget<Message, Theme, Renderer> for Lens<'_> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, _renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let state = tree.state.downcast_mut::<State>();
        let wanted = self.typography.size * LARGER * STRIP;
        // The page keeps at least as much.
        let height = wanted.min(self.most).min(limits.max().height / 2.0).floor().max(1.0);
        let size = Size::new(limits.max().width, height);
        if state.word != self.word
            || state.size != size
            || state.typography.as_ref() != Some(&self.typography)
        {
            *state = State {
                word: self.word.to_owned(),
                size,
                typography: Some(self.typography.clone()),
                shaped: Some(self.fitted(size)),
            };
        }
        layout::Node::new(size)
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        _theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        _viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        let bounds = layout.bounds();
        let y = match self.side {
            aids::Lens::Top | aids::Lens::Off => bounds.y + bounds.height - EDGE,
            aids::Lens::Bottom => bounds.y,
        };
        renderer.with_layer(bounds, |renderer| {
            renderer.fill_quad(Quad { bounds, ..Quad::default() }, color(self.palette.paper));
            let edge = Rectangle { y, height: EDGE, ..bounds };
            renderer.fill_quad(Quad { bounds: edge, ..Quad::default() }, color(self.palette.edge));
            let Some(shaped) = &state.shaped else { return };
            let Some(line) = shaped.lines.first() else { return };
            let x = bounds.x + (bounds.width - line.right - line.left) / 2.0;
            renderer.fill_raw(Raw {
                buffer: Arc::downgrade(&shaped.buffer),
                position: Point::new(x, bounds.y + (bounds.height - shaped.height()) / 2.0),
                color: color(self.palette.text),
                clip_bounds: bounds,
            });
        });
    }
}

impl<'a, Message: 'a, Theme: 'a> From<Lens<'a>> for Element<'a, Message, Theme, Renderer> {
    fn from(lens: Lens<'a>) -> Self {
        Element::new(lens)
    }
}
