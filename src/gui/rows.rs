//! The keyboard in long lists whose rows in sight walk along: it goes to rows that were out of sight, and stays with its row where
//! others come.

use iced::Task;
use iced::advanced::widget::{Id, operate};

use super::widget::scope;
use super::{App, Message, effect, panel};
use crate::command::Command;
use crate::session::Panel;
use crate::voice::VoiceInfo;
use crate::voice::piper::shelf::Installed;

/// Voices that were looked for.
#[derive(Debug, Clone)]
pub enum Seen {
    /// Those of the reader's own.
    Own(Vec<Installed>),
    /// Those of the system.
    System(Vec<VoiceInfo>),
}

impl App {
    /// Brings a row into sight and moves the keyboard to it.
    pub(super) fn walk(&mut self, show: Command, to: Id) -> Task<Message> {
        let effects = self.session.apply(show);
        Task::batch([self.hands.perform_all(effects), effect::focus_on(to)])
    }

    /// Takes in which voices there are; where they are listed, not before it is known which of them has the keyboard.
    pub(super) fn see_voices(&mut self, seen: Seen) -> Task<Message> {
        if self.session.panel() == Some(Panel::Voices) {
            return operate(scope::focused()).map(move |at| Message::VoicesListed(seen.clone(), at));
        }
        self.take_voices(seen)
    }

    /// Takes in which voices there are while they are listed: a voice that had the keyboard keeps it, whichever row it is now.
    pub(super) fn list_voices(&mut self, seen: Seen, at: Option<Id>) -> Task<Message> {
        let is_row = |id: &Id| panel::voices::has(&self.session, id);
        let at = at.filter(is_row);
        let task = self.take_voices(seen);
        let line = Some(Id::new(panel::voices::WORDS));
        let stay = at.map(|id| operate(scope::focus_or(id, line)).map(|_| Message::Focused));
        task.chain(stay.unwrap_or_else(Task::none))
    }

    fn take_voices(&mut self, seen: Seen) -> Task<Message> {
        let effects = match seen {
            Seen::Own(voices) => self.session.saw_voices(voices),
            Seen::System(voices) => self.session.saw_system_voices(voices),
        };
        self.hands.perform_all(effects)
    }
}
