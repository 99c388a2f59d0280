//! The words of the command line as data.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::{Arg, Parser, ValueExt};

use super::export::Kind;
use super::pronounce::Pronounce;
use crate::document::{Lang, Place};
use crate::error::Error;
use crate::narration::export::book::Level;
use crate::session::Panel;
use crate::settings::pronunciation::Match;
use crate::settings::theme::Theme;
use crate::settings::typography::{MAX_SIZE, MIN_SIZE};
use crate::settings::{MAX_WPM, MIN_WPM};

/// Which way presets go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exchange {
    /// Into a file.
    Export,
    /// Out of a file.
    Import,
}

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Invocation {
    /// Open the window.
    Window,
    /// Read aloud without a window.
    Read,
    /// Write speech to a file.
    Export,
    /// Print the text as Lectern understands it.
    Show,
    /// Draw the window into a picture.
    Snapshot,
    /// Print how accessible Lectern is.
    Conformance,
    /// List the voices.
    Voices,
    /// List the devices from which sound can come.
    Devices,
    /// Put a voice where the reader's own are.
    AddVoice,
    /// List the languages.
    Locales,
    /// Check packs and articles.
    Check,
    /// List the keys.
    Keys,
    /// Write the reader's own presets to a file, or take in those of one.
    Presets(Exchange),
    /// List, change, hand on or try out the reader's rules of pronunciation.
    Pronounce(Pronounce),
    /// Print the help.
    Help,
    /// Print the version.
    Version,
}

/// What qualifies it. Options that a command does not use are refused by [`parse`].
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Options {
    /// A file, `-`, the id of an article, or (for `export` and `check`) a folder.
    pub target: Option<String>,
    /// What stands after `pronounce` and what is to be done with it.
    pub words: Vec<String>,
    /// `--lang`: the language for which a rule counts, or of a text that is tried out.
    pub lang: Option<Lang>,
    /// `--match`: where the text of a rule must stand.
    pub place: Option<Match>,
    /// `--to`: the file to write, or the folder for what is made of a folder.
    pub to: Option<PathBuf>,
    /// `--as`: what each text of a folder becomes.
    pub kind: Option<Kind>,
    /// `--timings`: where word times go; with a folder, their kind.
    pub timings: Option<PathBuf>,
    /// `--subtitles`: where subtitles go; with a folder, their kind.
    pub subtitles: Option<PathBuf>,
    /// `--level`: how finely a book marks what is heard.
    pub level: Option<Level>,
    /// `--json`: data for programs.
    pub json: bool,
    /// `--speed`: words a minute.
    pub speed: Option<u16>,
    /// `--device`: an id or a name.
    pub device: Option<String>,
    /// `--locale`: the language.
    pub locale: Option<Lang>,
    /// `--size`: width and height of a picture in pixels.
    pub size: Option<(u32, u32)>,
    /// `--scale`: physical pixels to a logical one.
    pub scale: Option<f32>,
    /// `--text-size`: in pixels.
    pub text_size: Option<f32>,
    /// `--theme`.
    pub theme: Option<Theme>,
    /// `--mark`: a sentence, or a word of it.
    pub mark: Option<(Place, bool)>,
    /// `--panel`: what is open beside the page.
    pub panel: Option<Panel>,
}

/// The commands by name, with the options each understands besides `--help` and `--locale`.
pub const COMMANDS: &[(&str, Invocation, &[&str])] = &[
    ("read", Invocation::Read, &["speed", "device"]),
    ("export", Invocation::Export, &["to", "as", "subtitles", "timings", "level", "speed", "json"]),
    ("show", Invocation::Show, &["json"]),
    ("snapshot", Invocation::Snapshot, &["to", "size", "scale", "text-size", "theme", "mark", "panel"]),
    ("conformance", Invocation::Conformance, &["json"]),
    ("voices", Invocation::Voices, &["json"]),
    ("devices", Invocation::Devices, &["json"]),
    ("locales", Invocation::Locales, &["json"]),
    ("check", Invocation::Check, &["json"]),
    ("keys", Invocation::Keys, &["json", "to"]),
    ("presets", Invocation::Presets(Exchange::Export), &[]),
    ("pronounce", Invocation::Pronounce(Pronounce::List), &["json", "lang", "match"]),
];

/// Where the text of a rule may stand, by name.
pub const MATCHES: [(&str, Match); 3] =
    [("word", Match::Word), ("anywhere", Match::Anywhere), ("pattern", Match::Pattern)];

/// What can be done with voices besides listing them.
const ADD: &str = "add";

/// What can be done with presets.
const EXCHANGES: [(&str, Exchange); 2] = [("export", Exchange::Export), ("import", Exchange::Import)];

/// The names of the panels for `--panel`.
pub const PANELS: [(&str, Panel); 13] = [
    ("languages", Panel::Languages),
    ("settings", Panel::Settings),
    ("help", Panel::Help),
    ("menu", Panel::Menu),
    ("contents", Panel::Contents),
    ("files", Panel::Files),
    ("find", Panel::Find),
    ("typefaces", Panel::Typefaces),
    ("voices", Panel::Voices),
    ("presets", Panel::Presets),
    ("pronunciation", Panel::Pronunciation),
    ("welcome", Panel::Welcome),
    ("finder", Panel::Finder),
];

/// Reads the words after the program's name. What was understood before a mistake (the language, above all) comes too: it
/// helps to say what was not.
pub fn parse(words: impl IntoIterator<Item = OsString>) -> (Result<Invocation, Error>, Options) {
    let mut options = Options::default();
    (read(words, &mut options), options)
}

fn read(words: impl IntoIterator<Item = OsString>, options: &mut Options) -> Result<Invocation, Error> {
    let mut parser = Parser::from_args(words);
    let mut command: Option<(Invocation, &[&str])> = None;
    let mut told = None;
    let mut first = true;
    let mut exchange = None;
    let mut given: Vec<String> = Vec::new();
    while let Some(arg) = parser.next().map_err(lexopt_error)? {
        match arg {
            // The words after it may still name the language of the help.
            Arg::Short('h') | Arg::Long("help") => told = Some(Invocation::Help),
            Arg::Short('V') | Arg::Long("version") => told = told.or(Some(Invocation::Version)),
            Arg::Long(name) => {
                let name = name.to_owned();
                set(options, &name, &mut parser)?;
                given.push(name);
            }
            Arg::Short(letter) => return Err(usage(format!("-{letter}"))),
            Arg::Value(word) => {
                let word = word.string().map_err(lexopt_error)?;
                let known = COMMANDS.iter().find(|(name, _, _)| *name == word);
                match known {
                    Some((_, invocation, allowed)) if std::mem::take(&mut first) => {
                        command = Some((*invocation, allowed));
                    }
                    _ if matches!(command, Some((Invocation::Voices, _))) && word == ADD => {
                        command = Some((Invocation::AddVoice, &[]));
                    }
                    _ if matches!(command, Some((Invocation::Pronounce(_), _))) => {
                        first = false;
                        options.words.push(word);
                    }
                    // What is to be done stands between the command and the file.
                    _ if matches!(command, Some((Invocation::Presets(_), _))) && exchange.is_none() => {
                        let way = EXCHANGES.iter().find(|(name, _)| *name == word);
                        exchange = Some(way.ok_or_else(|| usage(&word))?.1);
                    }
                    _ if options.target.is_none() => {
                        first = false;
                        options.target = Some(word);
                    }
                    _ => return Err(usage(word)),
                }
            }
        }
    }
    if let Some(told) = told {
        return Ok(told);
    }
    let (invocation, allowed) = command.unwrap_or((Invocation::Window, &[]));
    match given.iter().find(|name| *name != "locale" && !allowed.contains(&name.as_str())) {
        Some(unwanted) => Err(usage(format!("--{unwanted}"))),
        None if matches!(invocation, Invocation::Export | Invocation::Snapshot) && options.to.is_none() => {
            Err(usage("--to"))
        }
        None => match (invocation, exchange) {
            (Invocation::Voices, _) if options.target.is_some() => {
                Err(usage(options.target.clone().unwrap_or_default()))
            }
            (Invocation::AddVoice, _) if options.target.is_none() => Err(usage(ADD)),
            (Invocation::Presets(_), Some(way)) if options.target.is_some() => Ok(Invocation::Presets(way)),
            (Invocation::Presets(_), _) => Err(usage("presets")),
            (Invocation::Pronounce(_), _) => pronounce(options),
            _ => Ok(invocation),
        },
    }
}

/// What is to be done with rules of pronunciation: the first word says it, and how many come after.
fn pronounce(options: &mut Options) -> Result<Invocation, Error> {
    let first = (!options.words.is_empty()).then(|| options.words.remove(0));
    let first = first.ok_or_else(|| usage("pronounce"))?;
    let (_, what, count) =
        Pronounce::ALL.into_iter().find(|(name, ..)| *name == first).ok_or_else(|| usage(&first))?;
    match options.words.get(count) {
        Some(unwanted) => Err(usage(unwanted)),
        None if options.words.len() < count => Err(usage(first)),
        None => Ok(Invocation::Pronounce(what)),
    }
}

fn set(options: &mut Options, name: &str, parser: &mut Parser) -> Result<(), Error> {
    if name == "json" {
        options.json = true;
        return Ok(());
    }
    if !COMMANDS.iter().any(|(_, _, allowed)| allowed.contains(&name)) && name != "locale" {
        return Err(usage(format!("--{name}")));
    }
    let value = parser.value().map_err(|_| usage(format!("--{name}")))?.string().map_err(lexopt_error)?;
    let wrong = || usage(format!("--{name} {value}"));
    match name {
        "to" => options.to = Some(PathBuf::from(&value)),
        "as" => options.kind = Some(Kind::named(&value).ok_or_else(wrong)?),
        "subtitles" => options.subtitles = Some(PathBuf::from(&value)),
        "level" => {
            let level = Level::ALL.iter().find(|(name, _)| *name == value);
            options.level = Some(level.ok_or_else(wrong)?.1);
        }
        "timings" => options.timings = Some(PathBuf::from(&value)),
        "speed" => {
            let speed = number(&value).filter(|speed| (MIN_WPM..=MAX_WPM).contains(speed));
            options.speed = Some(speed.ok_or_else(wrong)?);
        }
        "device" => options.device = Some(value),
        "locale" => options.locale = Some(Lang::new(&value)),
        "lang" => options.lang = Some(Lang::new(&value)),
        "match" => {
            let place = MATCHES.iter().find(|(name, _)| *name == value);
            options.place = Some(place.ok_or_else(wrong)?.1);
        }
        "size" => options.size = Some(size(&value).ok_or_else(wrong)?),
        "scale" => options.scale = Some(within(&value, 1.0, 4.0).ok_or_else(wrong)?),
        "text-size" => options.text_size = Some(within(&value, MIN_SIZE, MAX_SIZE).ok_or_else(wrong)?),
        "theme" => {
            let theme = Theme::ALL.into_iter().find(|theme| theme.id() == value);
            options.theme = Some(theme.ok_or_else(wrong)?);
        }
        "mark" => options.mark = Some(mark(&value).ok_or_else(wrong)?),
        "panel" => {
            let panel = PANELS.iter().find(|(name, _)| *name == value);
            options.panel = Some(panel.ok_or_else(wrong)?.1);
        }
        _ => return Err(wrong()),
    }
    Ok(())
}

fn number<T: std::str::FromStr>(text: &str) -> Option<T> {
    text.parse().ok()
}

fn within(text: &str, low: f32, high: f32) -> Option<f32> {
    number(text).filter(|value: &f32| (low..=high).contains(value))
}

/// `1280x900`; at most 16,384 pixels a side, so that a slip of the hand does not ask for all memory.
fn size(text: &str) -> Option<(u32, u32)> {
    let (width, height) = text.split_once('x')?;
    let side = |text| number(text).filter(|side: &u32| (16..=16_384).contains(side));
    Some((side(width)?, side(height)?))
}

/// `BLOCK:SENTENCE` or `BLOCK:SENTENCE:WORD`; the flag tells whether a word was named.
fn mark(text: &str) -> Option<(Place, bool)> {
    let parts: Vec<usize> = text.split(':').map(|part| part.parse().ok()).collect::<Option<_>>()?;
    match parts[..] {
        [block, sentence] => Some((Place::sentence(block, sentence), false)),
        [block, sentence, word] => Some((Place { block, sentence, word }, true)),
        _ => None,
    }
}

fn usage(word: impl Into<String>) -> Error {
    Error::Usage { word: word.into() }
}

fn lexopt_error(error: lexopt::Error) -> Error {
    match error {
        lexopt::Error::UnexpectedOption(option) => usage(option),
        other => usage(other.to_string()),
    }
}

#[cfg(test)]
mod tests;
