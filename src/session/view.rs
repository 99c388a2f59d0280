//! What the page is asked to show, as data: the mark, the top line, the panel beside it.

use crate::document::{Position, Span};
use crate::segment::Segments;

/// The stretch of text that is being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Highlight {
    /// The sentence.
    pub sentence: Span,
    /// The word, where the voice tells it.
    pub word: Option<Span>,
}

/// The line that stands at the top of the page.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct View {
    /// Rises whenever the page must go to `position` instead of staying where it is.
    pub revision: u64,
    /// A position in the line.
    pub position: Position,
    /// How far below the page's top edge the line begins, in logical pixels; negative where it is cut off.
    pub offset_y: f32,
}

/// A way to move the page without moving the voice.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Scroll {
    /// By lines of ordinary text; negative goes up.
    Lines(f32),
    /// By pages; negative goes up.
    Pages(f32),
    /// To the beginning.
    Start,
    /// To the end.
    End,
    /// To the line with a position.
    To(Position),
}

/// What can be open beside the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Panel {
    /// The list of languages.
    Languages,
    /// Type, colours and voice.
    Settings,
    /// What Lectern does, its keys, and that it never touches the network.
    Help,
    /// Everything that can be done.
    Menu,
    /// The headings of the text.
    Contents,
    /// Files that can be opened.
    Files,
    /// Words in the text.
    Find,
    /// What Lectern is and the keys that matter, at the first start.
    Welcome,
    /// Sentences that shrink, to find the size at which the reader reads best.
    Finder,
}

impl Panel {
    /// The id of the message with its title.
    pub fn key(self) -> &'static str {
        match self {
            Panel::Languages => "panel-languages",
            Panel::Settings => "panel-settings",
            Panel::Help => "panel-help",
            Panel::Menu => "panel-menu",
            Panel::Contents => "panel-contents",
            Panel::Files => "panel-files",
            Panel::Find => "panel-find",
            Panel::Welcome => "panel-welcome",
            Panel::Finder => "panel-finder",
        }
    }

    /// Whether it takes the place of the page also where both have room.
    pub fn is_whole(self) -> bool {
        match self {
            Panel::Finder => true,
            Panel::Languages
            | Panel::Settings
            | Panel::Help
            | Panel::Menu
            | Panel::Contents
            | Panel::Files
            | Panel::Find
            | Panel::Welcome => false,
        }
    }
}

impl View {
    /// Has the page go to a position.
    pub fn jump(&mut self, position: Position) {
        *self = Self { revision: self.revision + 1, position, offset_y: 0.0 };
    }
}

/// The whole text as a span; `None` for an empty one.
pub fn whole(text: &Segments) -> Option<Span> {
    let blocks = &text.document().blocks;
    let last = blocks.last()?;
    let end = Position::new(blocks.len() - 1, last.text.len());
    Some(Span { start: Position::default(), end })
}

/// The text of a span; blocks are parted by an empty line.
pub fn text_of(text: &Segments, span: Span) -> String {
    let parts: Vec<&str> = text
        .document()
        .blocks
        .iter()
        .enumerate()
        .skip(span.start.block)
        .take_while(|(index, _)| *index <= span.end.block)
        .filter_map(|(index, block)| block.text.get(span.bytes_in(index, block.text.len())?))
        .collect();
    parts.join("\n\n")
}
