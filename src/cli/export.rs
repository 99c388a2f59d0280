//! `lectern export`: the speech of a text as a sound file or a book, and when each word is spoken as subtitles or JSON.
//!
//! The ending of a name says what is written: `kind` and [`Subtitles::of`].

use std::path::Path;
use std::time::Instant;

use serde::Serialize;

use super::interrupt::Interrupt;
use super::options::Options;
use super::progress::Progress;
use super::{complain, json, line};
use crate::audio::file::{Format, folder_of};
use crate::error::Error;
use crate::narration::export::book::{self, Book};
use crate::narration::export::sound::Sound;
use crate::narration::export::subtitles::Subtitles;
use crate::narration::export::{Manner, Target, Timings, render_all};
use crate::segment::Segments;
use crate::session::Context;
use crate::voice::usual_voice;

#[derive(Serialize)]
struct Summary<'a> {
    path: &'a Path,
    timings: Option<&'a Path>,
    subtitles: Option<&'a Path>,
    files: Vec<&'a Path>,
    duration_s: f64,
    seconds: f64,
    times_real_time: f64,
    sentences: usize,
    skipped: usize,
}

/// What the speech becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Sound(Format),
    Book,
}

/// How names of sound files end.
pub(super) fn sounds() -> Vec<&'static str> {
    Format::ALL.into_iter().map(Format::ending).collect()
}

/// Endings as they are told.
pub(super) fn listed(endings: &[&str]) -> String {
    endings.iter().map(|ending| format!(".{ending}")).collect::<Vec<_>>().join(", ")
}

/// The kind that a file's name asks for.
fn kind(path: &Path) -> Result<Kind, Error> {
    let is_book = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(book::ENDING));
    let found = Format::of(path).map(Kind::Sound).or(is_book.then_some(Kind::Book));
    let endings = [sounds(), vec![book::ENDING]].concat();
    found.ok_or_else(|| Error::UnknownEnding { path: path.to_owned(), endings: listed(&endings) })
}

fn subtitles(path: &Path) -> Result<Subtitles, Error> {
    let endings = Subtitles::ALL.map(Subtitles::ending);
    Subtitles::of(path)
        .ok_or_else(|| Error::UnknownEnding { path: path.to_owned(), endings: listed(&endings) })
}

/// Writes all files; none is there half. An interrupt leaves what was there before.
pub fn run(options: &Options, context: &Context) -> Result<(), Error> {
    let to = options.to.as_deref().unwrap_or(Path::new("-"));
    let text = context.text(options.target.as_deref())?;
    let interrupt = Interrupt::watch();
    let begun = Instant::now();
    let timings = write(&text, to, options, context, &interrupt);
    interrupt.follow();
    let timings = timings?;
    for error in &timings.skipped {
        complain(context, error);
    }
    report(options, context, &timings, begun.elapsed().as_secs_f64())
}

/// Every file that is asked for, the speech first.
fn files(options: &Options) -> Vec<&Path> {
    let files = [&options.to, &options.subtitles, &options.timings];
    files.into_iter().filter_map(|file| file.as_deref()).collect()
}

fn write(
    text: &Segments,
    to: &Path,
    options: &Options,
    context: &Context,
    interrupt: &Interrupt,
) -> Result<Timings, Error> {
    files(options).into_iter().try_for_each(writable)?;
    let kind = kind(to)?;
    let subtitles =
        options.subtitles.as_deref().map(|path| Ok::<_, Error>((path, subtitles(path)?))).transpose()?;
    let wpm = options.speed.unwrap_or(context.settings.speed_wpm);
    let settings = &context.settings;
    let saying = context.saying(options.target.as_deref());
    let manner = Manner { voices: context.voices(), wpm, pauses: settings.pauses, saying };
    let target: Result<Box<dyn Target>, Error> = match kind {
        Kind::Sound(format) => Sound::create(to, format, text.document()).map(|sound| Box::new(sound) as _),
        Kind::Book => {
            let contents = context.pack.tr("panel-contents");
            Book::create(to, text, options.level.unwrap_or_default(), &contents)
                .map(|book| Box::new(book) as _)
        }
    };
    let mut target = target.map_err(cannot_write)?;
    let mut voice = usual_voice();
    let mut progress = Progress::new(&context.pack);
    let mut tell = |done, total| {
        interrupt.check(to)?;
        progress.tell(done, total);
        Ok(())
    };
    let timings = render_all(text, voice.as_mut(), manner, &mut tell, target.as_mut())?;
    if let Some(error) = voice.complaint() {
        complain(context, &error);
    }
    if let Some(path) = &options.timings {
        write_timings(path, &timings).map_err(cannot_write)?;
    }
    if let Some((path, kind)) = subtitles {
        let text = kind.text(&text.document().title, &timings);
        crate::settings::store::write(path, &text).map_err(cannot_write)?;
    }
    target.finish()?;
    Ok(timings)
}

/// Finds out before the work is done that a file could not take its place.
fn writable(path: &Path) -> Result<(), Error> {
    let refused = |error: std::io::Error| cannot_write(Error::from_io(path, &error));
    if path.is_dir() {
        return Err(refused(std::io::ErrorKind::IsADirectory.into()));
    }
    std::fs::metadata(folder_of(path)).map(drop).map_err(refused)
}

/// It is no file that is missing, since that is about to be made, but the folder or the right to write.
fn cannot_write(error: Error) -> Error {
    match error {
        Error::NotFound { path } => {
            let reason = std::io::Error::from(std::io::ErrorKind::NotFound).to_string();
            Error::Unreachable { path, reason }
        }
        error => error,
    }
}

fn report(options: &Options, context: &Context, timings: &Timings, seconds: f64) -> Result<(), Error> {
    let to = options.to.as_deref().unwrap_or(Path::new("-"));
    if options.json {
        return json(&Summary {
            path: to,
            timings: options.timings.as_deref(),
            subtitles: options.subtitles.as_deref(),
            files: files(options),
            duration_s: timings.duration_s,
            seconds,
            times_real_time: timings.duration_s / seconds.max(1e-9),
            sentences: timings.sentences.len(),
            skipped: timings.skipped.len(),
        });
    }
    let rounded = |value: f64| (value * 10.0).round() / 10.0;
    line(context.pack.tr_with(
        "cli-exported",
        &[
            ("path", to.display().to_string().into()),
            ("minutes", rounded(timings.duration_s / 60.0).into()),
            ("seconds", rounded(seconds).into()),
        ],
    ))
}

fn write_timings(path: &Path, timings: &Timings) -> Result<(), Error> {
    let text = serde_json::to_string_pretty(timings)
        .map_err(|error| Error::Malformed { path: path.to_owned(), reason: error.to_string() })?;
    crate::settings::store::write(path, &text)
}
