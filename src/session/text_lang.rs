//! The language of a file: the one that was found, or the one that the reader says it is in.
//!
//! What was found is kept while the reader's word counts, so that going back needs no file. What is said is remembered with the
//! place in the text.

use std::sync::Arc;

use super::{Effect, Notice, Session, narrate, source};
use crate::document::{Document, Lang};
use crate::segment::Segments;

impl Session {
    /// Whether the reader can say that the text is in another language than the one that was found.
    pub fn can_say_lang(&self) -> bool {
        self.source.has_lang_to_say()
    }

    /// The language that the reader says the text is in.
    pub fn said_lang(&self) -> Option<&Lang> {
        self.places.lang(&self.key).filter(|_| self.can_say_lang())
    }

    /// The language in which the text was found to be.
    pub fn found_lang(&self) -> &Lang {
        &self.found.as_ref().unwrap_or(self.text.document()).lang
    }

    /// What a language calls itself, so that the reader knows it.
    pub fn lang_name(&self, lang: &Lang) -> String {
        self.locales.language_told(lang, &self.pack)
    }

    /// Which language the text is taken for.
    pub(super) fn text_lang_shown(&self) -> String {
        let name = self.lang_name(&self.text.document().lang);
        self.pack.tr_with("status-text-lang", &[("name", name.into())])
    }

    /// Takes the text for one in this language, or in the one that was found, from the same word on.
    pub(super) fn set_text_lang(&mut self, lang: Option<Lang>) -> Vec<Effect> {
        if !self.can_say_lang() {
            return vec![];
        }
        self.settle();
        self.places.set_lang(&self.key, lang);
        let (top, word) = (self.view.position, self.text.position(self.narration.place()));
        self.text = self.in_said_lang(self.found_text());
        self.view.jump(top);
        self.notice = Notice::TextLang;
        let mut effects = vec![Effect::SavePlaces(self.places.clone())];
        effects.extend(self.find_again());
        let place = self.text.place(word).unwrap_or_default();
        effects.extend(narrate(self.narration.go(&self.text, place)));
        effects
    }

    /// The text as it was found.
    pub(super) fn found_text(&self) -> Arc<Segments> {
        let found = self.found.clone().map(|found| source::segments_of(&self.locales, found));
        found.unwrap_or_else(|| Arc::clone(&self.text))
    }

    /// A text of the reader's as they say it is; what was found is kept.
    pub(super) fn in_said_lang(&mut self, text: Arc<Segments>) -> Arc<Segments> {
        self.found = None;
        let Some(lang) = self.said_lang() else { return text };
        let said = Document::clone(text.document()).in_lang(lang);
        self.found = Some(Arc::clone(text.document()));
        source::segments(&self.locales, said)
    }
}
