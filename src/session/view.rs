//! What the page is asked to show, as data: the mark, the top line, the panel beside it; and what the page tells of its top line.

use super::{Effect, Session, narrate};
use crate::document::{Kind, Position, Span};
use crate::segment::Segments;

/// The stretch of text that is being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Highlight {
    /// The sentence.
    pub sentence: Span,
    /// The word, where the voice tells it.
    pub word: Option<Span>,
    /// Whether the voice only tells the sentence, and the word is an estimate.
    pub estimated: bool,
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
    /// The machine's own typefaces.
    Typefaces,
    /// The voices of all languages.
    Voices,
    /// Looks of the reader's own by name.
    Presets,
    /// How words are said.
    Pronunciation,
    /// What Lectern is and the keys that matter, at the first start.
    Welcome,
    /// Sentences that shrink, to find the size at which the reader reads best.
    Finder,
    /// A picture of the text, alone in the window.
    Picture,
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
            Panel::Typefaces => "panel-typefaces",
            Panel::Voices => "panel-voices",
            Panel::Presets => "panel-presets",
            Panel::Pronunciation => "panel-pronunciation",
            Panel::Welcome => "panel-welcome",
            Panel::Finder => "panel-finder",
            Panel::Picture => "panel-picture",
        }
    }

    /// Whether it takes the place of the page also where both have room.
    pub fn is_whole(self) -> bool {
        match self {
            Panel::Finder | Panel::Picture => true,
            Panel::Languages
            | Panel::Settings
            | Panel::Help
            | Panel::Menu
            | Panel::Contents
            | Panel::Files
            | Panel::Find
            | Panel::Typefaces
            | Panel::Voices
            | Panel::Presets
            | Panel::Pronunciation
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

/// The text of a span. Blocks are parted by an empty line, the items of a list by none; an item that is there from its beginning
/// has its number or a dot before it.
pub fn text_of(text: &Segments, span: Span) -> String {
    let mut whole = String::new();
    let mut in_list = false;
    let blocks = text.document().blocks.iter().enumerate().skip(span.start.block);
    for (index, block) in blocks.take_while(|(index, _)| *index <= span.end.block) {
        let Some(bytes) = span.bytes_in(index, block.text.len()) else { continue };
        let Some(part) = block.text.get(bytes.clone()) else { continue };
        if !whole.is_empty() {
            whole.push_str(if in_list && block.is_in_list() { "\n" } else { "\n\n" });
        }
        in_list = block.is_in_list();
        // Of a few words within one item the number would be in the way.
        let several = span.start.block != span.end.block;
        if block.kind == Kind::Item && bytes.start == 0 && several {
            whole.push_str(&"  ".repeat(block.depth.into()));
            let sign = block.number.map_or_else(|| "• ".to_owned(), |number| format!("{number}. "));
            whole.push_str(&sign);
        }
        whole.push_str(part);
    }
    whole
}

impl Session {
    /// Takes in that the reader moved the page, and which line is now at its top.
    pub fn scrolled(&mut self, position: Position, offset_y: f32) -> Vec<Effect> {
        self.view.position = position;
        self.view.offset_y = offset_y;
        self.following = false;
        if self.marked {
            return vec![];
        }
        match self.text.place(position) {
            Some(place) if place != self.narration.place() => {
                self.ended = false;
                narrate(self.narration.go(&self.text, place))
            }
            Some(_) | None => vec![],
        }
    }

    /// Takes in which line is at the page's top after the page followed the voice or was laid out anew.
    pub fn settled(&mut self, position: Position, offset_y: f32) {
        self.view.position = position;
        self.view.offset_y = offset_y;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Lang;
    use crate::document::builder::Builder;
    use crate::segment::Rules;
    use std::sync::Arc;

    #[test]
    fn a_list_that_is_copied_keeps_its_numbers_and_levels() {
        let mut builder = Builder::new(Lang::new("en"));
        builder.block(Kind::Paragraph, "To do:");
        builder.block(Kind::Item, "Walk.").set_in(0, Some(3));
        builder.block(Kind::Item, "Slowly.").set_in(1, None);
        builder.block(Kind::Item, "Rest.").set_in(0, Some(4));
        builder.block(Kind::Paragraph, "Done.");
        let text = Segments::new(Arc::new(builder.finish("")), Arc::new(Rules::default()));
        let all = whole(&text).unwrap();
        assert_eq!(text_of(&text, all), "To do:\n\n3. Walk.\n  • Slowly.\n4. Rest.\n\nDone.");
        let from = Span { start: Position::new(1, 2), end: Position::new(3, 4) };
        assert_eq!(
            text_of(&text, from),
            "lk.\n  • Slowly.\n4. Rest",
            "the first is not there from its beginning"
        );
        assert_eq!(text_of(&text, Span::within(1, 0..5)), "Walk.");
    }
}
