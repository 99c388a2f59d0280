//! The voices between which a reader can choose for a language: their own, those of every engine that speaks it, and the
//! system's.

use std::collections::BTreeSet;

use super::piper::shelf::Installed;
use super::{ENGINES, Kind, VoiceInfo, espeak, piper, sounding};
use crate::document::Lang;
use crate::settings::voices::Voices;

/// A voice that a reader can choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// How settings and [`Speech::voice`](super::Speech::voice) name it.
    pub voice: String,
    /// Its own name; a voice that is built in is called by its kind.
    pub name: Option<String>,
    /// The region in whose way it speaks, as in the packs (`region-…`), where that is not the text's own.
    pub region: Option<&'static str>,
    /// What it is like.
    pub kind: Kind,
    /// The speed, in words a minute, above which another one is clearer.
    pub fastest: u16,
}

/// What there is for a language, the usual one first: voices that the reader put there, those of the language's own region
/// before others, then what is built in, then the ways in which other regions speak, at last the voices of the system.
pub fn choices(lang: &Lang, shelf: &[Installed], system: &[VoiceInfo]) -> Vec<Choice> {
    let usable = shelf.iter().filter_map(|installed| Some((installed, installed.config.as_ref().ok()?)));
    let mut own: Vec<_> = usable.filter(|(_, config)| config.lang.is_spoken_as(lang)).collect();
    own.sort_by_key(|(_, config)| lang.region().is_some() && config.lang.region() != lang.region());
    let own = own.into_iter().flat_map(|(installed, config)| config.voices(&installed.id));
    let own = own.map(|voice| Choice {
        voice: voice.full_id(),
        name: Some(voice.name),
        region: None,
        kind: Kind::Natural,
        fastest: piper::FASTEST,
    });
    let built_in = ENGINES.iter().filter(|engine| (engine.speaks)(lang)).filter_map(|engine| {
        let (voice, kind, fastest) = (engine.id.to_owned(), engine.kind?, engine.fastest);
        Some(Choice { voice, name: None, region: None, kind, fastest })
    });
    let mut all: Vec<Choice> = own.chain(built_in).collect();
    if let Some(formant) = all.iter().find(|choice| choice.voice == espeak::ID).cloned() {
        let regional = |(name, region)| Choice {
            voice: format!("{}/{name}", espeak::ID),
            region: Some(region),
            ..formant.clone()
        };
        all.extend(espeak::language::regions(lang).map(regional));
    }
    let mut system: Vec<_> = system.iter().filter(|info| info.lang.is_spoken_as(lang)).collect();
    system.sort_by_key(|info| lang.region().is_some() && info.lang.region() != lang.region());
    all.extend(system.into_iter().filter_map(|info| of_system(&info.full_id())));
    all
}

/// Every language for which there is a voice, each once and without a region, in the order of their tags.
pub fn languages(shelf: &[Installed], system: &[VoiceInfo]) -> Vec<Lang> {
    let built_in = ENGINES.iter().flat_map(|engine| (engine.languages)());
    let own = shelf.iter().filter_map(|installed| Some(installed.config.as_ref().ok()?.lang.clone()));
    let all = built_in.chain(own).chain(system.iter().map(|info| info.lang.clone()));
    let tags: BTreeSet<String> = all.map(|lang| lang.spoken()).filter(|tag| !tag.is_empty()).collect();
    tags.iter().map(|tag| Lang::new(tag)).collect()
}

/// The choice of a voice that makes the sound itself, as settings name it.
pub fn of_system(voice: &str) -> Option<Choice> {
    let (engine, name) = sounding(voice)?;
    let (voice, name) = (voice.to_owned(), Some(name.to_owned()));
    Some(Choice { voice, name, region: None, kind: engine.kind?, fastest: engine.fastest })
}

/// The voice of each language that does not speak with the first voice that is built in: the one that the reader chose, as long
/// as it is there, else the first of their own.
pub fn plan(chosen: &Voices, shelf: &[Installed]) -> Voices {
    let mut plan = chosen.clone();
    let langs = shelf.iter().filter_map(|installed| Some(&installed.config.as_ref().ok()?.lang));
    for lang in langs {
        let all = choices(&Lang::new(&lang.spoken()), shelf, &[]);
        let is_there = chosen.get(lang).is_some_and(|chosen| {
            !chosen.starts_with(piper::ID) || all.iter().any(|choice| choice.voice == chosen)
        });
        if let (false, Some(first)) = (is_there, all.first()) {
            plan.set(lang, first.voice.clone());
        }
    }
    plan
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;
    use crate::error::Error;
    use crate::voice::piper::config::{Config, Phonemes};

    fn installed(id: &str, lang: &str, speakers: &[&str]) -> Installed {
        let config = Config {
            name: id.to_uppercase(),
            lang: Lang::new(lang),
            phonemes: Phonemes::Letters,
            ids: HashMap::new(),
            instead: HashMap::new(),
            rate: 22_050,
            noise: (0.6, 0.8),
            length: 1.0,
            speakers: speakers.iter().map(|name| (*name).to_owned()).zip(0..).collect(),
        };
        Installed { id: id.to_owned(), config: Ok(config), written: None, heard: true }
    }

    fn names(lang: &str, shelf: &[Installed]) -> Vec<String> {
        choices(&Lang::new(lang), shelf, &[]).into_iter().map(|choice| choice.voice).collect()
    }

    #[test]
    fn the_reader_s_own_come_first_and_those_of_the_region_before_others() {
        let broken = Error::VoiceWithoutDescription { path: "x.onnx".into() };
        let broken = Installed { config: Err(broken), ..installed("x", "de", &[]) };
        let shelf = [installed("amy", "en-GB", &[]), installed("joe", "en-US", &["a", "b"]), broken];
        assert_eq!(
            names("en-US", &shelf),
            ["piper/joe#a", "piper/joe#b", "piper/amy", "natural", "espeak", "espeak/en-gb", "espeak/en-029"]
        );
        assert_eq!(names("en", &shelf)[0], "piper/amy");
        assert_eq!(names("de", &shelf), ["espeak"]);
        assert_eq!(choices(&Lang::new("en-GB"), &shelf, &[])[0].name.as_deref(), Some("AMY"));
    }

    #[test]
    fn the_system_s_voices_come_last_those_of_the_region_before_others() {
        let info = |name: &str, lang: &str| VoiceInfo {
            engine: "system",
            id: name.to_owned(),
            name: name.to_owned(),
            lang: Lang::new(lang),
        };
        let system = [info("Joe", "en-US"), info("Karl", "de"), info("Amy/2", "en-GB")];
        let all = choices(&Lang::new("en-GB"), &[], &system);
        let last: Vec<_> = all[all.len() - 2..].iter().map(|choice| choice.voice.as_str()).collect();
        assert_eq!(last, ["system/Amy/2", "system/Joe"]);
        assert_eq!(all[all.len() - 2].name.as_deref(), Some("Amy/2"));
        assert_eq!(choices(&Lang::new("de"), &[], &system).len(), 2);
    }

    #[test]
    fn every_language_is_there_once_whoever_speaks_it() {
        let info = |lang: &str| VoiceInfo {
            engine: "system",
            id: "Ann".to_owned(),
            name: "Ann".to_owned(),
            lang: Lang::new(lang),
        };
        let broken = Error::VoiceWithoutDescription { path: "x.onnx".into() };
        let broken = Installed { config: Err(broken), ..installed("x", "fo", &[]) };
        let shelf = [installed("amy", "en-GB", &[]), installed("li", "zh-CN", &[]), broken];
        let all = languages(&shelf, &[info("cmn"), info("br-FR"), info("en-US"), info("")]);
        let tags: Vec<&str> = all.iter().map(Lang::as_str).collect();
        assert!(tags.is_sorted() && tags.len() > 110, "{tags:?}");
        for (tag, count) in [("en", 1), ("zh", 1), ("cmn", 0), ("br", 1), ("fo", 0), ("ka", 1), ("", 0)] {
            assert_eq!(tags.iter().filter(|other| **other == tag).count(), count, "{tag}");
        }
        // Mandarin of the system reads what is called Chinese.
        let chinese = choices(&Lang::new("zh-Hans"), &[], &[info("cmn")]);
        assert_eq!(chinese.last().map(|choice| choice.voice.as_str()), Some("system/Ann"));
    }

    #[test]
    fn a_voice_that_is_put_there_reads_its_language_unless_another_one_was_chosen() {
        let shelf = [installed("amy", "en-GB", &[]), installed("karl", "de", &[])];
        let mut chosen = Voices::default();
        let plan_of = |chosen: &Voices| {
            let plan = plan(chosen, &shelf);
            ["en", "de", "fr"].map(|lang| plan.get(&Lang::new(lang)).map(str::to_owned))
        };
        let voice = |name: &str| Some(name.to_owned());
        assert_eq!(plan_of(&chosen), [voice("piper/amy"), voice("piper/karl"), None]);
        chosen.set(&Lang::new("en"), "natural");
        chosen.set(&Lang::new("de"), "piper/gone");
        chosen.set(&Lang::new("fr"), "espeak");
        assert_eq!(plan_of(&chosen), [voice("natural"), voice("piper/karl"), voice("espeak")]);
    }
}
