//! `lectern voices`: what there is to read with, and another voice beside them.

use std::path::Path;

use serde::Serialize;

use super::options::Options;
use super::{complain, json, line};
use crate::document::Lang;
use crate::error::Error;
use crate::session::Context;
use crate::session::voices::facts;
use crate::session::voices::list::in_order;
use crate::settings::store::{self, Folders};
use crate::settings::{self, Settings};
use crate::voice::piper::{self, shelf};
use crate::voice::{self, ENGINES, Kind, Tracking, VoiceInfo};

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
    #[serde(skip)]
    told: Told,
}

/// What the list for people has besides.
struct Told {
    lang: Lang,
    /// What it is like, in the reader's language.
    facts: String,
    /// Where it stands among those of its language.
    order: (Kind, bool),
}

/// Every voice that makes a sound, and those of the reader's own that cannot be used with the reason.
pub fn list(options: &Options, context: &Context) -> Result<(), Error> {
    let mut voices = Vec::new();
    for engine in ENGINES {
        let Some(kind) = engine.kind else { continue };
        let mut synthesiser = (engine.open)();
        let tracking = synthesiser.capabilities().tracking;
        let facts = facts::of_engine(&context.pack, engine);
        let voice = |voice: VoiceInfo, problem| Voice {
            told: Told {
                lang: voice.lang.clone(),
                facts: facts.clone(),
                // Those that the reader put there come before others of their kind.
                order: (kind, !engine.only_by_name),
            },
            engine: voice.engine,
            id: voice.id,
            name: voice.name,
            lang: voice.lang.to_string(),
            kind: kind.name(),
            words_marked: tracking == Tracking::Word,
            words_estimated: tracking == Tracking::Estimate,
            offline: engine.works_offline().then_some(true),
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
    by_language(&voices, context)
}

/// The voices for people: each language with its own name, below it its voices and what each is like, the closest to a person
/// first; at last those that cannot be used.
fn by_language(voices: &[Voice], context: &Context) -> Result<(), Error> {
    let pack = &context.pack;
    let (broken, usable): (Vec<_>, Vec<_>) = voices.iter().partition(|voice| voice.problem.is_some());
    let langs = usable.iter().map(|voice| Lang::new(&voice.told.lang.spoken()));
    for lang in in_order(&context.locales, &[pack.lang()], langs) {
        let lang = Lang::new(&lang.spoken());
        let mut here: Vec<_> = usable.iter().filter(|voice| voice.told.lang.is_spoken_as(&lang)).collect();
        here.sort_by_key(|voice| voice.told.order);
        if here.is_empty() {
            continue;
        }
        let name = context.locales.language_name(&lang);
        line(pack.tr_with("language-with", &[("language", name.into()), ("more", lang.as_str().into())]))?;
        for voice in here {
            let id = format!("{}/{}", voice.engine, voice.id);
            let called = [
                ("voice", voice.name.as_str().into()),
                ("id", id.into()),
                ("facts", voice.told.facts.as_str().into()),
            ];
            line(format!("  {}", pack.tr_with("cli-voice", &called)))?;
        }
    }
    broken.iter().filter_map(|voice| voice.problem.as_ref()).try_for_each(line)
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
