//! What the window does for the machine's own typefaces: notices that the chosen one has gone.

use super::{App, font};

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
}
