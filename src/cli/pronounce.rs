//! `lectern pronounce`: the reader's rules of pronunciation listed, added, forgotten, handed on, and tried out on a text.
//!
//! Rules are numbered from 1 as they are listed. A window that is open meanwhile writes the settings that it has; rules are best
//! changed while it is closed.

use std::path::Path;
use std::sync::Arc;

use serde::Serialize;

use super::options::Options;
use super::{json, line};
use crate::document::builder::Builder;
use crate::document::{Kind, script};
use crate::error::Error;
use crate::narration::said::Saying;
use crate::narration::utterance::utterances;
use crate::session::saying::lines_unread;
use crate::session::{Context, source};
use crate::settings::pronunciation::{Rule, Rules, Say, list};
use crate::settings::store::{self, Folders};
use crate::settings::{self, Settings};

/// What is to be done with rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pronounce {
    /// List them.
    List,
    /// Add one: what is shown, and what is said.
    Add,
    /// Forget one, by its number.
    Remove,
    /// Take in those of a file.
    Import,
    /// Write all to a file.
    Export,
    /// Tell what is said for a text.
    Hear,
}

impl Pronounce {
    /// Each by its name, with the number of words that come after it.
    pub const ALL: [(&'static str, Pronounce, usize); 6] = [
        ("list", Pronounce::List, 0),
        ("add", Pronounce::Add, 2),
        ("remove", Pronounce::Remove, 1),
        ("import", Pronounce::Import, 1),
        ("export", Pronounce::Export, 1),
        ("hear", Pronounce::Hear, 1),
    ];
}

/// A rule as data.
#[derive(Serialize)]
struct Listed<'a> {
    number: usize,
    #[serde(flatten)]
    rule: &'a Rule,
}

/// Does it.
pub fn run(what: Pronounce, options: &Options, context: &Context) -> Result<(), Error> {
    let word = |at: usize| options.words.get(at).map_or("", String::as_str);
    let pack = &context.pack;
    let mut rules = context.settings.pronunciation.clone();
    match what {
        Pronounce::List => return told(&rules, options),
        Pronounce::Hear => return hear(word(0), options, context),
        Pronounce::Export => {
            let path = Path::new(word(0));
            list::save(path, rules.all())?;
            return line(pack.tr_with("cli-wrote", &[("path", path.display().to_string().into())]));
        }
        Pronounce::Add => {
            let say = if word(1).trim().is_empty() { Say::Nothing } else { Say::Text(word(1).to_owned()) };
            let place = options.place.unwrap_or_default();
            rules.add(Rule {
                what: word(0).to_owned(),
                say,
                place,
                lang: options.lang.clone(),
                ..Rule::default()
            })?;
            line(pack.tr_with("status-rule-kept", &[("word", word(0).into())]))?;
        }
        Pronounce::Remove => {
            let at = word(0).parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            let removed = at.and_then(|at| rules.remove(at));
            let removed = removed.ok_or_else(|| Error::Usage { word: word(0).to_owned() })?;
            line(pack.tr_with("status-rule-removed", &[("word", removed.what.into())]))?;
        }
        Pronounce::Import => {
            let (added, unread) = rules.take_in(list::open(Path::new(word(0)))?);
            line(pack.tr_with("status-rules-added", &[("count", added.into())]))?;
            if !unread.is_empty() {
                line(lines_unread(pack, &unread))?;
            }
        }
    }
    let settings = Settings { pronunciation: rules, ..context.settings.clone() };
    store::save(&Folders::find().config.join(settings::FILE), &settings)
}

/// Each rule on a line, as lists have them, behind its number.
fn told(rules: &Rules, options: &Options) -> Result<(), Error> {
    let numbered = (1..).zip(rules.all());
    if options.json {
        return json(&numbered.map(|(number, rule)| Listed { number, rule }).collect::<Vec<_>>());
    }
    numbered.into_iter().try_for_each(|(number, rule)| {
        line(format!("{number}\t{}", list::write(std::slice::from_ref(rule)).trim_end()))
    })
}

/// What is said for a text, a line a sentence.
fn hear(text: &str, options: &Options, context: &Context) -> Result<(), Error> {
    let lang = options.lang.clone().unwrap_or_else(|| script::lang_of(text, context.pack.lang()));
    let mut builder = Builder::new(lang);
    builder.block(Kind::Paragraph, text);
    let text = source::segments(&context.locales, builder.finish(""));
    let saying = Arc::new(Saying::new(&context.settings, "", &context.pack));
    let sentences = std::iter::successors(text.first(), |place| text.next_sentence(*place));
    sentences.map(|place| utterances(&text, place, &saying)).filter(|said| !said.is_empty()).try_for_each(
        |said| line(said.iter().map(|part| part.said.text.trim()).collect::<Vec<_>>().join(" ")),
    )
}
