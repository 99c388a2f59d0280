//! `lectern --help`, made from the table of commands so that it cannot forget one.

use super::export::{Kind, listed};
use super::line;
use super::options::{COMMANDS, MATCHES, PANELS};
use crate::error::Error;
use crate::narration::export::book::Level;
use crate::narration::export::subtitles::Subtitles;
use crate::session::Context;
use crate::session::source::DEFAULT_ARTICLE;
use crate::settings::theme::Theme;
use crate::settings::{MAX_WPM, MIN_WPM};

/// Every option with the shape of its value, in the order in which help lists them.
const OPTIONS: &[(&str, &str)] = &[
    ("to", "FILE"),
    ("as", "KIND"),
    ("subtitles", "FILE"),
    ("timings", "FILE"),
    ("level", "NAME"),
    ("speed", "N"),
    ("device", "NAME"),
    ("size", "WxH"),
    ("scale", "N"),
    ("text-size", "N"),
    ("theme", "NAME"),
    ("mark", "B:S[:W]"),
    ("panel", "NAME"),
    ("lang", "TAG"),
    ("match", "NAME"),
    ("json", ""),
    ("locale", "TAG"),
    ("help", ""),
    ("version", ""),
];

/// Exit codes and their messages.
const EXITS: &[(&str, &str)] =
    &[("0", "exit-ok"), ("1", "exit-failed"), ("2", "exit-usage"), ("3", "exit-found")];

/// Prints the help in the reader's language.
pub fn print(context: &Context) -> Result<(), Error> {
    line(text(context))
}

/// The help as text.
pub fn text(context: &Context) -> String {
    let pack = &context.pack;
    let mut out = vec![pack.tr("cli-about"), pack.tr("help-privacy")];
    let mut section = |title: &str, rows: Vec<(String, String)>| {
        let width = rows.iter().map(|(left, _)| left.chars().count()).max().unwrap_or_default();
        let lines = rows.into_iter().map(|(left, right)| format!("  {left:width$}  {right}"));
        out.push(format!("{}\n{}", pack.tr(title), lines.collect::<Vec<_>>().join("\n")));
    };
    let mut commands = vec![("lectern [TEXT]".to_owned(), pack.tr("cli-window"))];
    commands.extend(COMMANDS.iter().map(|(name, _, _)| {
        let operand = match *name {
            "read" | "export" | "show" | "snapshot" => " [TEXT]",
            "check" => " [DIR]",
            "presets" => " export|import FILE",
            "voices" => " [add FILE]",
            "pronounce" => " list|add|remove|import|export|hear …",
            _ => "",
        };
        (format!("lectern {name}{operand}"), pack.tr(&format!("cli-{name}")))
    }));
    section("cli-commands-title", commands);
    let themes: Vec<_> = Theme::ALL.iter().map(|theme| theme.id()).collect();
    let panels: Vec<_> = PANELS.iter().map(|(name, _)| *name).collect();
    let levels = Level::ALL.map(|(name, _)| name);
    let sounds: Vec<_> = Kind::ALL.into_iter().filter(|kind| *kind != Kind::Book).map(Kind::ending).collect();
    let options = OPTIONS.iter().map(|(name, value)| {
        let said = pack.tr_with(
            &format!("option-{name}"),
            &[
                ("min", MIN_WPM.into()),
                ("max", MAX_WPM.into()),
                ("themes", themes.join(", ").into()),
                ("panels", panels.join(", ").into()),
                ("sounds", listed(&sounds).into()),
                ("book", listed(&[Kind::Book.ending()]).into()),
                ("kinds", Kind::ALL.map(Kind::ending).join(", ").into()),
                ("usual", Kind::USUAL.ending().into()),
                ("subtitles", listed(&Subtitles::ALL.map(Subtitles::ending)).into()),
                ("levels", levels.join(", ").into()),
                ("matches", MATCHES.map(|(name, _)| name).join(", ").into()),
            ],
        );
        (format!("--{name} {value}").trim_end().to_owned(), said)
    });
    section("cli-options-title", options.collect());
    let target = pack.tr_with("cli-target", &[("article", DEFAULT_ARTICLE.into())]);
    section("cli-target-title", vec![("TEXT".to_owned(), target)]);
    section("cli-exit-title", EXITS.iter().map(|(code, id)| ((*code).to_owned(), pack.tr(id))).collect());
    out.join("\n\n")
}
