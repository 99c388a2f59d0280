//! `lectern voices`: what there is to read with, and another voice beside them.

use std::path::Path;

use serde::Serialize;

use super::options::Options;
use super::{complain, json, line};
use crate::document::Lang;
use crate::error::Error;
use crate::session::Context;
use crate::settings::store::{self, Folders};
use crate::settings::{self, Settings};
use crate::voice::piper::{self, shelf};
use crate::voice::{self, ENGINES, Tracking, VoiceInfo};

#[derive(Serialize)]
struct Voice {
    engine: &'static str,
    id: String,
    name: String,
    lang: String,
    kind: &'static str,
    words_marked: bool,
    /// Whether the words are marked by estimate.
    words_estimated: bool,
    /// Whether it needs no network; `None` where that is the system's business.
    offline: Option<bool>,
    /// Why it cannot be used, in the reader's language.
    problem: Option<String>,
}

/// Every voice that makes a sound, and those of the reader's own that cannot be used with the reason.
pub fn list(options: &Options, context: &Context) -> Result<(), Error> {
    let mut voices = Vec::new();
    for engine in ENGINES {
        let Some(kind) = engine.kind else { continue };
        let mut synthesiser = (engine.open)();
        let tracking = synthesiser.capabilities().tracking;
        let voice = |voice: VoiceInfo, problem| Voice {
            engine: voice.engine,
            id: voice.id,
            name: voice.name,
            lang: voice.lang.to_string(),
            kind: kind.name(),
            words_marked: tracking == Tracking::Word,
            words_estimated: tracking == Tracking::Estimate,
            offline: (!engine.sounds_itself()).then_some(true),
            problem,
        };
        if engine.id == piper::ID {
            // Each is heard: a voice that is listed speaks.
            for own in shelf::look(synthesiser, &shelf::folder(), &context.shelf) {
                match own.config {
                    Ok(config) => {
                        voices.extend(config.voices(&own.id).into_iter().map(|info| voice(info, None)));
                    }
                    Err(error) => {
                        let (name, lang) = (own.id.clone(), Lang::new("und"));
                        let info = VoiceInfo { engine: piper::ID, id: own.id, name, lang };
                        voices.push(voice(info, Some(context.pack.error(&error))));
                    }
                }
            }
            continue;
        }
        match synthesiser.voices() {
            Ok(found) => voices.extend(found.into_iter().map(|info| voice(info, None))),
            // Not every system has speech of its own.
            Err(_) if engine.sounds_itself() => {}
            Err(error) => complain(context, &error),
        }
    }
    if options.json {
        return json(&voices);
    }
    let width = voices.iter().map(|voice| voice.lang.chars().count()).max().unwrap_or_default();
    voices.iter().try_for_each(|voice| match &voice.problem {
        Some(problem) => line(format!("{:width$}  {}: {problem}", "–", voice.name)),
        None if voice.engine == voice.kind => {
            line(format!("{:width$}  {} ({})", voice.lang, voice.name, voice.engine))
        }
        None => line(format!("{:width$}  {} ({}, {})", voice.lang, voice.name, voice.engine, voice.kind)),
    })
}

/// Puts a voice into the folder of voices and has it read its language from now on.
pub fn add(options: &Options, context: &Context) -> Result<(), Error> {
    let file = Path::new(options.target.as_deref().unwrap_or_default());
    let added = shelf::add(voice::open(piper::ID), file, &shelf::folder())?;
    let mut settings: Settings = context.settings.clone();
    added.choose(&mut settings.voices);
    let config = added.config?;
    store::save_changes(&Folders::find().config.join(settings::FILE), &settings, &context.settings)?;
    line(context.pack.tr_with("status-voice-added", &[("name", config.name.into())]))
}
