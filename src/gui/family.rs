//! What the window does for the machine's own typefaces: notices that the chosen one has gone, and walks along their list.

use iced::Task;

use super::{App, Message, effect, font, panel};
use crate::command::Command;

impl App {
    /// Tells the reader once where the family that they chose has gone from the machine.
    pub(super) fn look_for_family(&mut self) {
        let installed = &self.session.settings().typography.installed;
        if *installed == self.family {
            return;
        }
        let installed = installed.clone();
        if let Some(name) = installed.as_deref().filter(|name| !font::machine::has(name)) {
            self.session.lacks_family(name);
        }
        self.family = installed;
    }

    /// Brings a row of their list into sight and moves the keyboard to it.
    pub(super) fn walk(&mut self, row: usize) -> Task<Message> {
        let effects = self.session.apply(Command::ShowTypeface(row));
        let to_row = effect::focus_on(panel::typefaces::id(row));
        Task::batch([self.hands.perform_all(effects), to_row])
    }
}
