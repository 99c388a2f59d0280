//! The texts that Lectern has about itself, the guide and the report on accessibility: opening one, and going back to the
//! reader's own text, which is kept meanwhile with its place.

use std::sync::Arc;

use super::{Context, Effect, Notice, Session, Source};
use crate::segment::Segments;

/// The text that was open before one about Lectern.
#[derive(Debug, Clone)]
pub struct Earlier {
    source: Source,
    text: Arc<Segments>,
}

impl Session {
    /// What a text of another source is read with: the window's language and the reader's choices.
    pub fn context(&self) -> Context {
        Context {
            locales: self.locales.clone(),
            pack: self.pack.clone(),
            settings: self.settings.clone(),
            shelf: self.shelf.clone(),
            notice: None,
        }
    }

    /// Opens a text about Lectern, or goes back from it.
    pub(super) fn toggle_about(&mut self, source: Source) -> Vec<Effect> {
        let mut effects = if self.panel.is_some() { self.show(None) } else { vec![] };
        if self.source != source {
            effects.push(Effect::Open(source));
            return effects;
        }
        match self.earlier.take() {
            // An article may have another language by now.
            Some(Earlier { source: Source::Article(id), .. }) => {
                effects.push(Effect::Open(Source::Article(id)));
            }
            Some(Earlier { source, text }) => effects.extend(self.open_text(source, text)),
            None => effects.push(Effect::Open(Source::from_target(None))),
        }
        effects
    }

    /// Keeps the text that is open where one about Lectern comes in its stead, and says how to get back.
    pub(super) fn keep_earlier(&mut self, next: &Source) {
        match (self.source.is_about_lectern(), next.is_about_lectern()) {
            (false, true) => {
                self.earlier = Some(Earlier { source: self.source.clone(), text: self.found_text() });
            }
            (true, true) => {}
            (_, false) => self.earlier = None,
        }
    }

    /// What is told when a text has been opened.
    pub(super) fn tell_about(&mut self) {
        if self.source.is_about_lectern() && self.notice == Notice::Ready {
            self.notice = Notice::About;
        }
    }
}
