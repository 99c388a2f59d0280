//! Reading a sentence or a paragraph at a time: the voice waits behind it until the reader asks for the next one. The mark stays on
//! what was read, so that it can be looked at again, and heard again.

use super::{Effect, Notice, Session, narrate};
use crate::document::Place;
use crate::settings::stretch::Stretch;

impl Session {
    pub(super) fn set_stretch(&mut self, stretch: Stretch) -> Vec<Effect> {
        let mut effects = self.change(|settings| settings.stretch = stretch, Notice::Stretch);
        self.narration.set_stretch(stretch);
        if self.narration.is_speaking() {
            effects.extend(narrate(self.narration.go(&self.text, self.narration.place())));
        }
        effects
    }

    /// Reads the sentence once more, from its beginning.
    pub(super) fn repeat(&mut self) -> Vec<Effect> {
        let mut effects = self.go(|_, place| Some(Place { word: 0, ..place }));
        if !self.narration.is_speaking() {
            effects.extend(self.play_or_pause());
        }
        effects
    }
}
