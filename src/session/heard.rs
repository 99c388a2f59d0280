//! What the voice tells: where it is, that it has read what it was asked for, that something is wrong.

use super::{Effect, Notice, Session};
use crate::document::Place;
use crate::narration::{Change, Event, Request};

impl Session {
    /// Takes in what the voice did.
    pub fn narrated(&mut self, event: Event) -> Vec<Effect> {
        self.announcer.heard(&event);
        self.heard_of_voice(&event);
        let before = self.reading();
        let change = self.narration.handle(event);
        let effects = self.take_in(change, before.place);
        self.count_heard(before);
        effects
    }

    fn take_in(&mut self, change: Change, before: Place) -> Vec<Effect> {
        match change {
            Change::Nothing => vec![],
            Change::Moved if self.narration.place().block == before.block => vec![],
            Change::Moved => self.save_place(),
            Change::Ended => {
                self.ended = true;
                self.notice = Notice::Ended;
                self.save_place()
            }
            Change::PartRead => {
                self.notice = Notice::SelectionRead;
                self.save_place()
            }
            Change::StretchRead => self.stretch_read(),
            Change::SectionRead => self.section_read(),
            Change::Trouble(error) => {
                self.lost_voice(&error);
                self.notice = Notice::Trouble(error);
                vec![]
            }
            Change::SoundBack => {
                self.notice = Notice::SoundBack;
                vec![]
            }
        }
    }

    /// Takes in that a stretch has been read: the next one is made ready, if there is one.
    pub(super) fn stretch_read(&mut self) -> Vec<Effect> {
        let mut effects = self.save_place();
        match self.text.next_sentence(self.narration.place()) {
            Some(from) => {
                self.notice = Notice::Waiting;
                effects.push(Effect::Narrate(Request::Prepare { text: self.text.clone(), from }));
            }
            None => {
                self.ended = true;
                self.notice = Notice::Ended;
            }
        }
        effects
    }
}
