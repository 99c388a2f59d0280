//! What a voice is like, in plain words: how it sounds, whether it needs a network, how closely it tells which word it says.

use crate::locale::Pack;
use crate::session::Session;
use crate::voice::{Choice, Engine, Kind, Tracking, engine_of};

/// What is to be said of the voices of an engine.
pub fn of_engine(pack: &Pack, engine: &Engine) -> String {
    let like = engine.kind.and_then(Kind::like);
    let offline = if engine.works_offline() { "voice-offline" } else { "voice-offline-system" };
    let marks = match engine.capabilities().tracking {
        Tracking::Word => "voice-marks-word",
        Tracking::Estimate => "voice-marks-estimate",
        Tracking::Sentence => "voice-marks-sentence",
    };
    let facts: Vec<String> = like.into_iter().chain([offline, marks]).map(|id| pack.tr(id)).collect();
    facts.join(&pack.tr("list-parted-by"))
}

impl Session {
    /// What is to be said of a voice.
    pub fn voice_facts(&self, choice: &Choice) -> String {
        engine_of(&choice.voice).map(|engine| of_engine(&self.pack, engine)).unwrap_or_default()
    }
}
