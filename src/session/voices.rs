//! Which voice reads: what there is to choose from for the text's language, choosing and hearing it, the reader's own voices and
//! the system's.
//!
//! The system is asked for its voices where they are shown, and no sooner: that starts a process and takes a second. One that the
//! reader chose is known by its name without that.
//!
//! [`list`] has the voices of all languages; [`facts`] says of each what it is like.

pub mod facts;
pub mod list;

use std::path::PathBuf;

use self::list::List;
use super::{Effect, Notice, Session, narrate};
use crate::command::Tab;
use crate::document::Lang;
use crate::error::Error;
use crate::narration::{Event, Request, Telling};
use crate::session::Panel;
use crate::voice::piper::shelf::Installed;
use crate::voice::{Choice, Kind, VoiceInfo, choice, choices, sounding};

/// What is known of voices besides the reader's own.
#[derive(Debug, Clone, Default)]
pub(super) struct Known {
    /// Those of the system; none before they were asked for.
    system: Vec<VoiceInfo>,
    /// Whether one of them that was to read cannot, so that another one reads.
    lost: bool,
    /// Whether the one that reads tells its words by itself.
    tells_words: bool,
    /// Those of all languages, while they are shown.
    list: List,
}

impl Session {
    /// The voices between which the reader can choose where they are in the text, the usual one first.
    pub fn voices(&self) -> Vec<Choice> {
        self.voices_of(self.spoken_lang())
    }

    /// The same for a language.
    pub fn voices_of(&self, lang: &Lang) -> Vec<Choice> {
        let mut voices = choices(lang, &self.shelf, &self.voices.system);
        let chosen = self.settings.voices.get(lang).and_then(choice::of_system);
        let unlisted = chosen.filter(|chosen| !voices.contains(chosen));
        voices.extend(unlisted);
        voices
    }

    /// Whether the voice that reads only tells sentences, as far as is known, so that the word in it is an estimate.
    pub fn is_estimated(&self) -> bool {
        let chosen = self.settings.voices.get(self.spoken_lang());
        chosen.and_then(sounding).is_some() && !self.voices.lost && !self.voices.tells_words
    }

    /// The voice that reads where the reader is, at a speed at which it can.
    pub fn voice(&self) -> Option<Choice> {
        self.voice_of(self.spoken_lang())
    }

    /// The same for a language.
    pub fn voice_of(&self, lang: &Lang) -> Option<Choice> {
        let voices = self.voices_of(lang);
        let chosen = self.settings.voices.get(lang).unwrap_or_default();
        let engine = chosen.split('/').next().unwrap_or_default();
        let named = |name: &str| voices.iter().find(|choice| choice.voice == name);
        named(chosen).or_else(|| named(engine)).or(voices.first()).cloned()
    }

    /// What a voice is called, in words of the window's language or by its own name.
    pub fn voice_name(&self, choice: &Choice) -> String {
        let kind = || self.pack.tr(choice.kind.key());
        let name = choice.name.clone().unwrap_or_else(kind);
        let more = match choice.region {
            Some(region) => self.pack.tr(&format!("region-{region}")),
            None if choice.kind == Kind::System => kind(),
            None => return name,
        };
        self.pack.tr_with("voice-of-region", &[("voice", name.into()), ("region", more.into())])
    }

    /// The reader's own voices, with those that cannot be used.
    pub fn shelf(&self) -> &[Installed] {
        &self.shelf
    }

    /// What the voice that reads is called.
    pub fn voice_shown(&self) -> String {
        self.voice().map(|choice| self.voice_name(&choice)).unwrap_or_default()
    }

    /// The speed, in words a minute, above which a clearer voice reads than the natural one; `None` where there is none to
    /// choose.
    pub fn natural_until(&self) -> Option<u16> {
        let voices = self.voices();
        let natural = voices.iter().find(|choice| choice.kind == Kind::Natural);
        natural.filter(|_| voices.len() > 1).map(|choice| choice.fastest)
    }

    /// What is wrong with voices of the reader's own that cannot be used.
    pub fn unusable_voices(&self) -> impl Iterator<Item = &Error> {
        self.shelf.iter().filter_map(|installed| installed.config.as_ref().err())
    }

    /// The next voice of the text's language, from the word at which the reader is; where there are several, those that only
    /// speak in another region's way are left out, and so are the system's, of which there may be very many.
    pub(super) fn other_voice(&mut self) -> Vec<Effect> {
        let mut voices = self.voices();
        voices.retain(|choice| choice.kind != Kind::System);
        if voices.iter().filter(|choice| choice.region.is_none()).count() > 1 {
            voices.retain(|choice| choice.region.is_none());
        }
        let now = self.voice().map(|choice| choice.voice);
        let now = voices.iter().position(|choice| Some(&choice.voice) == now.as_ref());
        let next = voices.get(now.map_or(0, |now| (now + 1) % voices.len()));
        match next.filter(|_| now.is_none() || voices.len() > 1) {
            Some(choice) => self.set_voice(&choice.voice),
            None => self.tell(Notice::OneVoice),
        }
    }

    /// A voice of the text's language, from the word at which the reader is.
    pub(super) fn set_voice(&mut self, voice: &str) -> Vec<Effect> {
        let lang = self.spoken_lang().clone();
        let mut effects = self.change(|settings| settings.voices.set(&lang, voice), Notice::Voice);
        effects.extend(self.use_voices());
        effects.extend(self.sample(&lang, Telling::Text));
        effects
    }

    pub(super) fn toggle_settings(&mut self) -> Vec<Effect> {
        let mut effects = self.toggle(Panel::Settings);
        effects.extend(self.look_around());
        effects
    }

    /// Looks for voices and devices that have come since, where they are shown.
    pub(super) fn look_around(&self) -> Vec<Effect> {
        let devices = match (self.panel, self.tab) {
            (Some(Panel::Settings), Tab::Voice) => Some(Effect::LookForDevices),
            (Some(Panel::Voices), _) => None,
            _ => return vec![],
        };
        let system = self.voices.system.is_empty().then_some(Effect::LookForSystemVoices);
        [Effect::LookForVoices(self.shelf.clone())].into_iter().chain(devices).chain(system).collect()
    }

    /// Takes in which voices of the reader's own there are.
    pub fn saw_voices(&mut self, voices: Vec<Installed>) -> Vec<Effect> {
        if *self.shelf == *voices {
            return vec![];
        }
        let before = choice::plan(&self.settings.voices, &self.shelf);
        self.shelf = voices.into();
        self.list_again();
        if choice::plan(&self.settings.voices, &self.shelf) == before { vec![] } else { self.use_voices() }
    }

    /// Takes in which voices the system has; none where it has no speech.
    pub fn saw_system_voices(&mut self, voices: Vec<VoiceInfo>) -> Vec<Effect> {
        self.voices.system = voices;
        self.list_again();
        vec![]
    }

    /// Takes in what the voice's events say of the voice itself; what is only tried out says nothing of the one that reads.
    pub(super) fn heard_of_voice(&mut self, event: &Event) {
        let reads = self.narration.is_speaking();
        self.voices.tells_words |= reads && matches!(event, Event::TellsWords { .. });
    }

    /// Takes in that something went wrong, perhaps with the voice that was to read; one that was only tried out was not.
    pub(super) fn lost_voice(&mut self, error: &Error) {
        let Error::VoiceReplaced { voice, .. } = error else { return };
        let chosen = self.settings.voices.get(self.spoken_lang()).and_then(sounding);
        self.voices.lost |= chosen.is_some_and(|(_, name)| name == voice);
    }

    /// Puts a voice where the others are.
    pub fn add_voice(&mut self, path: PathBuf) -> Vec<Effect> {
        self.notice = Notice::AddingVoice;
        vec![Effect::AddVoice(path)]
    }

    /// Takes in that a voice was put where the others are, and has it read its language.
    pub fn added_voice(&mut self, added: Result<Installed, Error>) -> Vec<Effect> {
        let added = match added {
            Ok(added) => added,
            Err(error) => return self.tell(Notice::Trouble(error)),
        };
        let others = self.shelf.iter().filter(|other| other.id != added.id).cloned();
        self.shelf = others.chain([added.clone()]).collect();
        self.list_again();
        let Ok(config) = &added.config else { return vec![] };
        let lang = self.spoken_lang().clone();
        let is_here = config.lang.is_spoken_as(&lang);
        let told = Notice::VoiceAdded(config.name.clone());
        let mut effects = self.change(|settings| added.choose(&mut settings.voices), told);
        effects.extend(self.use_voices());
        if is_here {
            effects.extend(self.sample(&lang, Telling::Text));
        }
        effects
    }

    /// What the player is told of voices.
    pub(super) fn voices_to_use(&self) -> Request {
        Request::SetVoices(choice::plan(&self.settings.voices, &self.shelf))
    }

    /// Has the player use other voices from the word at which the reader is.
    fn use_voices(&mut self) -> Vec<Effect> {
        (self.voices.lost, self.voices.tells_words) = (false, false);
        let mut requests = vec![self.voices_to_use()];
        requests.extend(self.narration.go(&self.text, self.narration.place()));
        narrate(requests)
    }

    pub(super) fn spoken_lang(&self) -> &Lang {
        self.text.document().lang_of(self.narration.place().block)
    }
}
