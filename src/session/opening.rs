//! Another text in the place of the one that is open: the voice stops, the place of the old one is kept, that of the new
//! one found again.

use std::sync::Arc;

use super::{Effect, Notice, Panel, Session, Source, narrate, source};
use crate::document::{Document, Place};
use crate::segment::Segments;
use crate::settings::places::Remembered;

impl Session {
    /// Takes in another document instead of the one that is open.
    pub fn open(&mut self, source: Source, document: Document) -> Vec<Effect> {
        let text = source::segments(&self.locales, document);
        self.open_text(source, text)
    }

    pub(super) fn open_text(&mut self, source: Source, text: Arc<Segments>) -> Vec<Effect> {
        self.keep_earlier(&source);
        self.remember();
        self.forget_count();
        let mut requests =
            if self.narration.is_speaking() { self.narration.pause(&self.text) } else { vec![] };
        self.key = source.key();
        self.source = source;
        self.text = self.in_said_lang(text);
        self.wear_look();
        self.selection = None;
        if self.panel == Some(Panel::Picture) {
            self.panel = None;
        }
        self.folded.clear();
        self.left.clear();
        let remembered = self.places.get(&self.key).unwrap_or_default();
        self.restore(remembered);
        self.tell_about();
        requests.push(self.saying_to_use());
        requests.extend(self.narration.go(&self.text, self.narration.place()));
        let mut effects = narrate(requests);
        effects.extend(self.find_again());
        effects.push(Effect::SavePlaces(self.places.clone()));
        effects
    }

    /// Goes to where the reader was in the text.
    pub(super) fn restore(&mut self, remembered: Remembered) {
        let place = self.text.clamp(remembered.place).unwrap_or_default();
        self.narration.go(&self.text, place);
        self.marked = remembered.marked;
        self.following = true;
        self.ended = self.marked && self.is_last_word(place);
        self.notice = if self.ended { Notice::Ended } else { Notice::Ready };
        self.view.jump(self.text.position(Place { word: 0, ..place }));
    }

    fn is_last_word(&self, place: Place) -> bool {
        let words = self.text.words(place.block, place.sentence).len();
        self.text.next_sentence(place).is_none() && place.word + 1 >= words
    }
}
