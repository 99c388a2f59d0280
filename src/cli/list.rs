//! What Lectern has: languages, keys, its version.

use serde::Serialize;
use unicode_width::UnicodeWidthStr;

use super::options::Options;
use super::{json, line};
use crate::command::{COMMANDS, Keys, sheet};
use crate::content;
use crate::error::Error;
use crate::session::Context;
use crate::settings::store;

/// `lectern --version`.
pub fn version() -> Result<(), Error> {
    line(format!("Lectern {}", env!("CARGO_PKG_VERSION")))
}

#[derive(Serialize)]
struct Locale {
    tag: String,
    name: String,
    dir: crate::document::Direction,
    articles: Vec<String>,
}

/// `lectern locales`: the languages of the window, each by its own name.
pub fn locales(options: &Options, context: &Context) -> Result<(), Error> {
    let articles = content::articles();
    let locales: Vec<Locale> = context
        .locales
        .tags()
        .into_iter()
        .map(|tag| {
            let pack = context.locales.pack(&tag);
            let here = articles.iter().filter(|article| article.langs.contains(&tag));
            Locale {
                name: pack.name(),
                dir: pack.direction(),
                articles: here.map(|article| article.id.clone()).collect(),
                tag: tag.to_string(),
            }
        })
        .collect();
    if options.json {
        return json(&locales);
    }
    let width = locales.iter().map(|locale| locale.tag.chars().count()).max().unwrap_or_default();
    locales.iter().try_for_each(|locale| line(format!("{:width$}  {}", locale.tag, locale.name)))
}

#[derive(Serialize)]
struct KeyRow {
    command: &'static str,
    name: String,
    explanation: String,
    keys: Vec<String>,
}

/// `lectern keys`: what each key does, or a page of it to print.
pub fn keys(options: &Options, context: &Context) -> Result<(), Error> {
    let pack = &context.pack;
    let keys = Keys::new(&context.settings);
    if let Some(to) = &options.to {
        return store::write(to, &sheet::html(pack, keys, pack.direction()));
    }
    if options.json {
        let rows = COMMANDS.iter().map(|row| KeyRow {
            command: row.id,
            name: row.name(pack),
            explanation: row.explanation(pack),
            keys: keys.chords(row).iter().map(ToString::to_string).collect(),
        });
        return json(&rows.collect::<Vec<_>>());
    }
    let rows: Vec<(String, String)> = COMMANDS
        .iter()
        .map(|row| {
            let shown: Vec<_> =
                keys.shown(row, pack.direction()).iter().map(|chord| chord.name(pack)).collect();
            (shown.join(", "), row.name(pack))
        })
        .collect();
    // Columns of the terminal, of which a Chinese character takes two.
    let width = rows.iter().map(|(keys, _)| keys.width()).max().unwrap_or_default();
    rows.iter().try_for_each(|(keys, name)| {
        line(format!("{keys}{}  {name}", " ".repeat(width.saturating_sub(keys.width()))))
    })
}
