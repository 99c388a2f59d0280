//! Following a link: to another place of the text, or, for an address outside of it, to the clipboard. Lectern itself
//! never goes to an address. Who followed a link to a place, such as from a reference to its note, finds back.

use super::{Effect, Notice, Session};
use crate::command::Command;
use crate::document::{Position, Target};

/// So many links can be gone back from.
const MOST: usize = 64;

impl Session {
    /// Follows the link that the reader is at: the one at the word, else the first that its sentence has. In the words of a
    /// figure without one it leads to the picture.
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
        match target {
            None if self.has_picture(place.block) => self.show_picture(place.block),
            target => self.lead_to(target),
        }
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

    /// Goes back to where the last link was followed.
    pub(super) fn leave_link(&mut self) -> Vec<Effect> {
        let Some(place) = self.left.pop() else {
            self.notice = Notice::NoWayBack;
            return vec![];
        };
        self.go(|_, _| Some(place))
    }

    /// Where the first link leads that some bytes of a block touch.
    fn link_within(&self, block: usize, bytes: std::ops::Range<usize>) -> Option<Target> {
        let mut links = self.text.document().blocks.get(block)?.links();
        let touched = links.find(|(range, _)| range.start < bytes.end && bytes.start < range.end);
        touched.map(|(_, target)| target.clone())
    }

    fn lead_to(&mut self, target: Option<Target>) -> Vec<Effect> {
        match target {
            Some(Target::Place(position)) => {
                if self.left.len() == MOST {
                    self.left.remove(0);
                }
                self.left.push(self.narration.place());
                let effects = self.go(|text, _| text.place(position));
                self.notice = Notice::Followed;
                effects
            }
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
