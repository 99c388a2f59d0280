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
mod given;
mod input;
pub mod marker;
mod paint;
pub mod picture;
mod reach;
pub mod reference;
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

pub use flow::glide::{By, FRAME, Glided};
pub use flow::{Anchor, Followed, Scroll};
pub use geometry::{Geometry, geometry};
pub use reach::{line_from, scroll};

use crate::document::{Position, Span};
use crate::gui::pictures::{Pictures, Sight};
use crate::segment::Segments;
use crate::session::Highlight;
use crate::settings::aids::Aids;
use crate::settings::theme::Palette;
use crate::settings::typography::Typography;
use flow::{Flow, Setup};
use picture::Told;

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
    pictures: Option<&'a Pictures>,
    told: Told,
    on_sight: On<'a, Vec<Sight>, Message>,
    on_picture: On<'a, usize, Message>,
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
    /// What it was last told by `on_sight`.
    sights: Option<Vec<Sight>>,
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
        let setup = Setup { text, typography, link, size, mirrored, glides, told: &self.told };
        if !state.flow.text().is_some_and(|before| Arc::ptr_eq(before, text)) {
            state.sights = None;
        }
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
                input::Said::PressedPicture(block) => {
                    if let Some(on_picture) = &self.on_picture {
                        shell.publish(on_picture(block));
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
        if let Event::Window(window::Event::RedrawRequested(_)) = event
            && let Some(on_sight) = &self.on_sight
        {
            let sights = state.flow.sights();
            if !self.text.document().images.is_empty() && state.sights.as_ref() != Some(&sights) {
                state.sights = Some(sights.clone());
                shell.publish(on_sight(sights));
            }
        }
        if let Event::Window(window::Event::RedrawRequested(now)) = event {
            let glided = state.flow.glide(*now);
            let top = state.flow.top();
            match (glided, &self.on_scroll) {
                (Glided::OnTheWay, _) => {
                    // Who is told of every line on the way would only have to catch up.
                    shell.request_redraw_at(*now + FRAME);
                    return;
                }
                (Glided::Arrived(By::Reader), Some(on_scroll)) => shell.publish(on_scroll(top)),
                (Glided::Still | Glided::Arrived(_), _) => {}
            }
            if let Some(then) = state.flow.ahead(*now) {
                shell.request_redraw_at(then);
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
            pictures: self.pictures,
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
        let (x, y) = (at.x - bounds.x, at.y - bounds.y);
        if self.on_picture.is_some() && state.flow.picture_at(x, y).is_some() {
            return mouse::Interaction::Pointer;
        }
        match state.flow.hit(x, y) {
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
