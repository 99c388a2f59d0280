//! Which voice reads: what there is to choose from for the text's language, and choosing.

use super::{Effect, Notice, Session, narrate};
use crate::document::Lang;
use crate::narration::Request;
use crate::voice::{self, Engine, Kind};

impl Session {
    /// The engines between which the reader can choose where they are in the text, the usual one first.
    pub fn voices(&self) -> Vec<&'static Engine> {
        voice::choices(self.spoken_lang())
    }

    /// The engine that reads where the reader is, at a speed at which it can.
    pub fn voice(&self) -> Option<&'static Engine> {
        let voices = self.voices();
        let chosen = self.settings.voices.get(self.spoken_lang()).unwrap_or_default();
        let chosen = chosen.split_once('/').map_or(chosen, |(engine, _)| engine);
        voices.iter().find(|engine| engine.id == chosen).or(voices.first()).copied()
    }

    /// What the voice is called, in words of the window's language.
    pub(super) fn voice_shown(&self) -> String {
        self.voice().and_then(|engine| engine.kind).map(|kind| self.pack.tr(kind.key())).unwrap_or_default()
    }

    /// The speed, in words a minute, above which a clearer voice reads than the natural one; `None` where there is none to
    /// choose.
    pub fn natural_until(&self) -> Option<u16> {
        let voices = self.voices();
        let natural = voices.iter().find(|engine| engine.kind == Some(Kind::Natural));
        natural.filter(|_| voices.len() > 1).map(|engine| engine.fastest)
    }

    /// The next voice of the text's language, from the word at which the reader is.
    pub(super) fn other_voice(&mut self) -> Vec<Effect> {
        let voices = self.voices();
        let now = self.voice().map(|engine| engine.id);
        let next = voices.iter().cycle().skip_while(|engine| Some(engine.id) != now).nth(1);
        match next.filter(|_| voices.len() > 1) {
            Some(engine) => self.set_voice(engine.id),
            None => self.tell(Notice::OneVoice),
        }
    }

    /// A voice of the text's language, from the word at which the reader is.
    pub(super) fn set_voice(&mut self, voice: &str) -> Vec<Effect> {
        let lang = self.spoken_lang().clone();
        let mut effects = self.change(|settings| settings.voices.set(&lang, voice), Notice::Voice);
        effects.push(Effect::Narrate(Request::SetVoices(self.settings.voices.clone())));
        effects.extend(narrate(self.narration.go(&self.text, self.narration.place())));
        effects
    }

    fn spoken_lang(&self) -> &Lang {
        self.text.document().lang_of(self.narration.place().block)
    }
}
