//! Following a link: to another place of the text, or, for an address outside of it, to the clipboard. Lectern itself
//! never goes to an address.

use super::{Effect, Notice, Session};
use crate::command::Command;
use crate::document::{Position, Target};

impl Session {
    /// Follows the link that the reader is at: the one at the word, else the first that its sentence has.
    pub fn follow_link(&mut self) -> Vec<Effect> {
        let place = self.narration.place();
        let target = self
            .text
            .word_span(place)
            .and_then(|word| self.link_within(place.block, word.start.byte..word.end.byte))
            .or_else(|| {
                let sentence = self.text.sentence_span(place)?;
                self.link_within(place.block, sentence.start.byte..sentence.end.byte)
            });
        self.lead_to(target)
    }

    /// Follows the link at a position, if there is one.
    pub fn follow_link_at(&mut self, at: Position) -> Vec<Effect> {
        let target = self.link_within(at.block, at.byte..at.byte.saturating_add(1));
        self.lead_to(target)
    }

    /// What a press on a letter means: to follow its link, or to go there.
    pub fn pressed(&self, at: Position) -> Command {
        match self.link_within(at.block, at.byte..at.byte.saturating_add(1)) {
            Some(_) => Command::Follow(at),
            None => Command::GoTo(at),
        }
    }

    /// Where the first link leads that some bytes of a block touch.
    fn link_within(&self, block: usize, bytes: std::ops::Range<usize>) -> Option<Target> {
        let mut links = self.text.document().blocks.get(block)?.links();
        let touched = links.find(|(range, _)| range.start < bytes.end && bytes.start < range.end);
        touched.map(|(_, target)| target.clone())
    }

    fn lead_to(&mut self, target: Option<Target>) -> Vec<Effect> {
        match target {
            Some(Target::Place(position)) => self.go(|text, _| text.place(position)),
            Some(Target::Address(address)) => {
                self.notice = Notice::AddressCopied;
                vec![Effect::Copy(address)]
            }
            None => {
                self.notice = Notice::NoLink;
                vec![]
            }
        }
    }
}
