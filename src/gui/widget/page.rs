//! The page: the text, drawn as the reader likes it, with the spoken word marked.
//!
//! 1. The app builds a [`Page`] for every frame from a text, the reader's choices, a palette and what is marked.
//! 2. `layout` hands them to [`flow`], which lays out the visible blocks with [`shape`] in the look that [`style`] says.
//! 3. `draw` lets `paint` put marks (from [`boxes`]) under the letters. A mark that moves is repainted alone.
//! 4. `update` turns mouse and touch into scrolling, presses and selections (`input`, [`scrollbar`]), and takes the
//!    `ruler` along.
//! 5. `operate` makes the page a stop for the keyboard's focus and lends its [`State`] to what reaches it from
//!    outside: [`scroll`], [`line_from`] and [`geometry()`].
//!
//! Keys are not handled here: the app turns them into [`scroll`] tasks, so that the reader can change them.
//! Widget state holds only what the screen needs; the reader's place is the app's, told by `on_settle`.

pub mod boxes;
pub mod flow;
pub mod geometry;
mod input;
pub mod marker;
mod paint;
mod reach;
mod ruler;
pub mod scrollbar;
pub mod shape;
pub mod style;
pub mod ticks;

use std::sync::Arc;

use iced::advanced::widget::operation::{Focusable, Operation};
use iced::advanced::widget::{Id, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, layout, mouse, renderer};
use iced::{Element, Event, Length, Rectangle, Renderer, Size, window};

pub use flow::glide::{By, Glided};
pub use flow::{Anchor, Followed, Scroll};
pub use geometry::{Geometry, geometry};
pub use reach::{line_from, scroll};

use crate::document::{Position, Span};
use crate::segment::Segments;
use crate::session::Highlight;
use crate::settings::aids::Aids;
use crate::settings::theme::Palette;
use crate::settings::typography::Typography;
use flow::{Flow, Setup};

/// The page is never larger, in logical pixels.
const LARGEST: f32 = 16_384.0;

type On<'a, T, Message> = Option<Box<dyn Fn(T) -> Message + 'a>>;

/// The widget.
pub struct Page<'a, Message> {
    id: Id,
    text: &'a Arc<Segments>,
    typography: Typography,
    palette: Palette,
    mirrored: bool,
    glides: bool,
    highlight: Option<Highlight>,
    aids: Aids,
    place: Position,
    anchor: Option<(u64, Anchor)>,
    follow: Option<Followed>,
    finds: &'a [Span],
    selection: Option<Span>,
    caret: Option<Position>,
    on_press: On<'a, Position, Message>,
    on_scroll: On<'a, Anchor, Message>,
    on_select: On<'a, Option<Span>, Message>,
    on_settle: On<'a, Anchor, Message>,
}

/// What the page remembers between frames. Lent to operations through `Operation::custom`.
#[derive(Debug, Default)]
pub struct State {
    flow: Flow,
    /// The last jump taken.
    revision: Option<u64>,
    /// What the app was last told by `on_settle`.
    told: Option<Anchor>,
    /// The colours last drawn with; other colours repaint the page.
    palette: Option<Palette>,
    repaints: u32,
    focus: Focus,
    input: input::Input,
    ruler: ruler::Ruler,
}

/// Whether the page has the keyboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Focus {
    #[default]
    No,
    /// By a press: no ring, the reader knows.
    Pressed,
    /// By the keyboard or a screen reader: with a ring.
    Moved,
}

impl<'a, Message> Page<'a, Message> {
    /// A page that shows a text.
    pub fn new(id: Id, text: &'a Arc<Segments>, typography: Typography, palette: Palette) -> Self {
        Self {
            id,
            text,
            typography,
            palette,
            mirrored: false,
            glides: false,
            highlight: None,
            aids: Aids::default(),
            place: Position::default(),
            anchor: None,
            follow: None,
            finds: &[],
            selection: None,
            caret: None,
            on_press: None,
            on_scroll: None,
            on_select: None,
            on_settle: None,
        }
    }

    /// Puts the scrollbar on the left, for a window that runs from the right.
    pub fn mirrored(mut self, mirrored: bool) -> Self {
        self.mirrored = mirrored;
        self
    }

    /// Glides where it scrolls by lines and goes along with the voice, rather than jump.
    pub fn glides(mut self, glides: bool) -> Self {
        self.glides = glides;
        self
    }

    /// Marks what is being read.
    pub fn highlight(mut self, highlight: Option<Highlight>) -> Self {
        self.highlight = highlight;
        self
    }

    /// Helps with the reading aids; `place` is where the reader is, whether or not it is marked.
    pub fn aids(mut self, aids: Aids, place: Position) -> Self {
        (self.aids, self.place) = (aids, place);
        self
    }

    /// Goes to a place, once for each new `revision`.
    pub fn anchor(mut self, revision: u64, anchor: Anchor) -> Self {
        self.anchor = Some((revision, anchor));
        self
    }

    /// Keeps the line of a place in view; `None` leaves the page where the reader put it.
    pub fn follow(mut self, follow: Option<Followed>) -> Self {
        self.follow = follow;
        self
    }

    /// Marks where words stand: spans in the order of the text.
    pub fn finds(mut self, finds: &'a [Span]) -> Self {
        self.finds = finds;
        self
    }

    /// Shows text as selected. The app keeps what `on_select` tells it.
    pub fn selection(mut self, selection: Option<Span>) -> Self {
        self.selection = selection;
        self
    }

    /// Shows a caret before a letter.
    pub fn caret(mut self, caret: Option<Position>) -> Self {
        self.caret = caret;
        self
    }

    /// Called when a letter is pressed and let go, with its place.
    pub fn on_press(mut self, message: impl Fn(Position) -> Message + 'a) -> Self {
        self.on_press = Some(Box::new(message));
        self
    }

    /// Called when the reader scrolls by mouse or touch, with the line at the top. Scrolling by [`scroll`] and following
    /// are not told here.
    pub fn on_scroll(mut self, message: impl Fn(Anchor) -> Message + 'a) -> Self {
        self.on_scroll = Some(Box::new(message));
        self
    }

    /// Called when the reader selects text, or with `None` when a press takes the selection away.
    pub fn on_select(mut self, message: impl Fn(Option<Span>) -> Message + 'a) -> Self {
        self.on_select = Some(Box::new(message));
        self
    }

    /// Called when another line came to the top, for whatever reason.
    pub fn on_settle(mut self, message: impl Fn(Anchor) -> Message + 'a) -> Self {
        self.on_settle = Some(Box::new(message));
        self
    }
}

impl<Message, Theme> Widget<Message, Theme, Renderer> for Page<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(&mut self, tree: &mut Tree, _renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let state = tree.state.downcast_mut::<State>();
        // Inside something that scrolls a page would have no end; it scrolls by itself.
        let size = limits.max();
        let size = Size::new(size.width.min(LARGEST), size.height.min(LARGEST));
        let jump = self.anchor.filter(|(revision, _)| state.revision != Some(*revision));
        if let Some((revision, _)) = jump {
            state.revision = Some(revision);
        }
        let Self { text, ref typography, palette: Palette { link, .. }, mirrored, glides, .. } = *self;
        let setup = Setup { text, typography, link, size, mirrored, glides };
        state.flow.update(&setup, jump.map(|(_, anchor)| anchor), self.follow);
        let read = self.highlight.map(|read| read.word.unwrap_or(read.sentence).start).or(self.caret);
        state.ruler.read(self.aids.ruler, read, self.place);
        if state.palette != Some(self.palette) {
            state.palette = Some(self.palette);
            state.repaints = state.repaints.wrapping_add(1);
        }
        layout::Node::new(size)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_mut::<State>();
        operation.focusable(Some(&self.id), layout.bounds(), state);
        operation.custom(Some(&self.id), layout.bounds(), state);
        operation.text(Some(&self.id), layout.bounds(), &self.text.document().title);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        _viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let bounds = layout.bounds();
        if state.ruler.pointed(event, cursor, bounds, &state.flow) {
            shell.request_redraw();
        }
        for said in input::handle(state, event, bounds, cursor, self.mirrored) {
            match said {
                input::Said::Redraw => shell.request_redraw(),
                input::Said::Capture => shell.capture_event(),
                input::Said::Scrolled => {
                    shell.request_redraw();
                    if let Some(on_scroll) = &self.on_scroll {
                        shell.publish(on_scroll(state.flow.top()));
                    }
                }
                input::Said::Pressed(position) => {
                    if let Some(on_press) = &self.on_press {
                        shell.publish(on_press(position));
                    }
                }
                input::Said::Selected(span) => {
                    shell.request_redraw();
                    if let Some(on_select) = &self.on_select {
                        shell.publish(on_select(span));
                    }
                }
                input::Said::SelectionDone(span) => {
                    clipboard.write(
                        iced::advanced::clipboard::Kind::Primary,
                        crate::session::view::text_of(self.text, span),
                    );
                }
            }
        }
        if let Event::Window(window::Event::RedrawRequested(now)) = event {
            let glided = state.flow.glide(*now);
            let top = state.flow.top();
            match (glided, &self.on_scroll) {
                (Glided::OnTheWay, _) => {
                    // Who is told of every line on the way would only have to catch up.
                    shell.request_redraw();
                    return;
                }
                (Glided::Arrived(By::Reader), Some(on_scroll)) => shell.publish(on_scroll(top)),
                (Glided::Still | Glided::Arrived(_), _) => {}
            }
            if let Some(on_settle) = &self.on_settle
                && state.told.is_none_or(|told| told.differs(top))
            {
                state.told = Some(top);
                shell.publish(on_settle(top));
            }
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        _theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        let scene = paint::Scene {
            bounds: layout.bounds(),
            flow: &state.flow,
            palette: &self.palette,
            highlight: self.highlight,
            finds: self.finds,
            aids: self.aids,
            place: self.place,
            ruler: state.ruler.band(&state.flow),
            selection: self.selection,
            caret: self.caret,
            mirrored: self.mirrored,
            thumb_is_hot: state.input.is_on_scrollbar(state, layout.bounds(), cursor, self.mirrored),
            ring: state.focus == Focus::Moved,
            stamp: state.flow.changes().wrapping_add(state.repaints.wrapping_mul(31)),
        };
        paint::paint(renderer, &scene);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &Renderer,
    ) -> mouse::Interaction {
        let state = tree.state.downcast_ref::<State>();
        let bounds = layout.bounds();
        let Some(at) = cursor.position_over(bounds) else { return mouse::Interaction::None };
        if state.input.is_on_scrollbar(state, bounds, cursor, self.mirrored) {
            return mouse::Interaction::Idle;
        }
        match state.flow.hit(at.x - bounds.x, at.y - bounds.y) {
            Some((_, _, true)) if self.on_press.is_some() => mouse::Interaction::Pointer,
            Some((_, _, true)) => mouse::Interaction::Text,
            Some((_, _, false)) | None => mouse::Interaction::Idle,
        }
    }
}

impl Focusable for State {
    fn is_focused(&self) -> bool {
        self.focus != Focus::No
    }

    fn focus(&mut self) {
        self.focus = Focus::Moved;
    }

    fn unfocus(&mut self) {
        self.focus = Focus::No;
    }
}

impl<'a, Message: 'a, Theme: 'a> From<Page<'a, Message>> for Element<'a, Message, Theme, Renderer> {
    fn from(page: Page<'a, Message>) -> Self {
        Element::new(page)
    }
}
