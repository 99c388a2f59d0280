//! The word at the reader's place, letter by letter: for a name, a drug or a hard word that was not caught.
//!
//! 1. [`Session::spell`] has the voice pause, so that the letters are not said over the text, and tells the word.
//! 2. [`Session::spelled`] is what is shown and said. The announcement is in the language of the word, since each language has
//!    names of its own for the letters.

use unicode_segmentation::UnicodeSegmentation;

use super::{Effect, Notice, Session};
use crate::document::Lang;

/// A longer word is spelled so far: one of five thousand letters would be spoken for an hour.
const MOST_LETTERS: usize = 60;

impl Session {
    /// Spells the word at the reader's place.
    pub(super) fn spell(&mut self) -> Vec<Effect> {
        let effects = if self.narration.is_speaking() { self.play_or_pause() } else { vec![] };
        let place = self.narration.place();
        let document = self.text.document();
        let word = self
            .text
            .word_span(place)
            .and_then(|span| document.blocks.get(span.start.block)?.text.get(span.start.byte..span.end.byte));
        self.notice = match word {
            Some(word) => Notice::Spelled(word.to_owned(), document.lang_of(place.block).clone()),
            // A picture, or a text without any.
            None => Notice::Where,
        };
        self.announcer.repeat();
        effects
    }

    /// A word and its letters, each by itself.
    pub(super) fn spelled(&self, word: &str) -> String {
        let between = self.pack.tr("letters-parted-by");
        let letters: Vec<&str> = word.graphemes(true).take(MOST_LETTERS).collect();
        self.pack
            .tr_with("status-spelled", &[("word", word.into()), ("letters", letters.join(&between).into())])
    }

    /// The language in which what happened is said.
    pub(super) fn lang_of_news(&self) -> Lang {
        match &self.notice {
            Notice::Spelled(_, lang) => lang.clone(),
            _ => self.pack.lang().clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::command::Command;
    use crate::document::builder::Builder;
    use crate::document::{Kind, Lang};
    use crate::locale::Locales;
    use crate::narration::Request;
    use crate::session::announce::Ears;
    use crate::session::{Context, Effect, Session, Source};
    use crate::settings::Settings;
    use crate::settings::places::Places;

    fn session(lang: &str, text: &str) -> Session {
        let mut builder = Builder::new(Lang::new(lang));
        builder.block(Kind::Paragraph, text);
        let locales = Locales::load(None);
        let pack = locales.pack(&Lang::new("en"));
        let settings = Settings { welcomed: true, ..Settings::default() };
        let context = Context { locales, pack, settings, shelf: Vec::new().into(), notice: None };
        Session::new(context, Places::default(), Source::from_target(None), builder.finish("A text"))
    }

    #[test]
    fn the_word_at_the_place_is_told_by_its_letters_in_its_own_language() {
        let mut session = session("ru", "Витамин D. Й и e\u{301}.");
        session.attended(Ears::Alone);
        session.announce();
        session.apply(Command::Spell);
        assert_eq!(session.status(), "Витамин: В, и, т, а, м, и, н");
        for again in [false, true] {
            if again {
                session.apply(Command::Spell);
            }
            let said = session.announce().into_iter().find_map(|effect| match effect {
                Effect::Narrate(Request::Speak { text, .. }) => Some(text),
                _ => None,
            });
            let said = said.expect("it is said each time");
            assert_eq!(said.document().blocks[0].text, session.status());
            assert_eq!(said.document().lang_of(0).as_str(), "ru");
        }
        session.apply(Command::NextSentence);
        session.apply(Command::Spell);
        assert!(session.status().starts_with("Й"), "{}", session.status());
    }

    #[test]
    fn a_reading_voice_pauses_and_an_endless_word_is_cut() {
        let mut session = session("en", &"a".repeat(5000));
        session.apply(Command::PlayPause);
        session.apply(Command::Spell);
        assert!(!session.narration().is_speaking());
        assert_eq!(session.status().matches(", ").count(), super::MOST_LETTERS - 1);
    }

    #[test]
    fn where_there_is_no_word_the_place_is_told() {
        let mut session = session("en", "");
        session.apply(Command::Spell);
        assert!(!session.status().is_empty());
    }
}
