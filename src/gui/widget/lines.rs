//! Text around the page in a language written from the right, broken into lines by us.
//!
//! The text engine lets the first word after a change of direction run over the end of a line (`page::shape` meets the same).
//! So words are put on a line as long as the line, measured whole, fits; each line begins with a mark of its direction.

use iced::advanced::graphics::text::Paragraph;
use iced::advanced::text::paragraph::Plain;
use iced::advanced::text::{self, LineHeight, Paragraph as _};
use iced::advanced::widget::{Operation, Tree, text as drawn, tree};
use iced::advanced::{Layout, Widget, layout, renderer};
use iced::{Element, Font, Length, Rectangle, Size, mouse};

/// Keeps a line that begins with a foreign word running from the right.
const RIGHT_TO_LEFT: &str = "\u{200f}";

/// Some text.
pub struct Lines {
    content: String,
    size: f32,
    line_height: f32,
    font: Font,
}

#[derive(Default)]
struct State {
    /// What was laid out last, in which width.
    known: Option<(String, f32)>,
    paragraph: Plain<Paragraph>,
}

impl Lines {
    /// Text of a size in logical pixels, its lines `line_height` times as far apart.
    pub fn new(content: impl Into<String>, size: f32, line_height: f32, font: Font) -> Self {
        Self { content: content.into(), size, line_height, font }
    }

    fn set<'a>(&self, content: &'a str, width: f32) -> text::Text<&'a str, Font> {
        text::Text {
            content,
            bounds: Size::new(width, f32::INFINITY),
            size: self.size.into(),
            line_height: LineHeight::Relative(self.line_height),
            font: self.font,
            align_x: text::Alignment::Default,
            align_y: iced::alignment::Vertical::Top,
            shaping: text::Shaping::Advanced,
            wrapping: text::Wrapping::None,
        }
    }

    fn broken(&self, width: f32) -> String {
        let fits = |line: &str| Paragraph::with_text(self.set(line, f32::INFINITY)).min_width() <= width;
        let mut lines: Vec<String> = Vec::new();
        for word in self.content.split(' ') {
            let longer = lines.last().map(|line| format!("{line} {word}")).filter(|line| fits(line));
            match (longer, lines.last_mut()) {
                (Some(longer), Some(line)) => *line = longer,
                (None, _) | (Some(_), None) => lines.push(format!("{RIGHT_TO_LEFT}{word}")),
            }
        }
        lines.join("\n")
    }
}

impl<Message> Widget<Message, iced::Theme, iced::Renderer> for Lines {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Shrink, Length::Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        _renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let state = tree.state.downcast_mut::<State>();
        let width = limits.max().width;
        if state.known.as_ref().is_none_or(|(known, at)| *known != self.content || *at != width) {
            state.known = Some((self.content.clone(), width));
            let broken = self.broken(width);
            state.paragraph.update(self.set(&broken, width));
        }
        layout::sized(limits, Length::Shrink, Length::Shrink, |_| state.paragraph.min_bounds())
    }

    fn operate(
        &mut self,
        _tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.text(None, layout.bounds(), &self.content);
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        _theme: &iced::Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let paragraph = tree.state.downcast_ref::<State>().paragraph.raw();
        drawn::draw(renderer, style, layout.bounds(), paragraph, drawn::Style::default(), viewport);
    }
}

impl<'a, Message: 'a> From<Lines> for Element<'a, Message> {
    fn from(lines: Lines) -> Self {
        Element::new(lines)
    }
}
