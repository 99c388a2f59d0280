//! `lectern export`: the speech of a text as a sound file, and when each word is spoken as JSON.

use std::io::{IsTerminal, Write};
use std::path::Path;
use std::time::Instant;

use serde::Serialize;

use super::interrupt::Interrupt;
use super::options::Options;
use super::{complain, json, line};
use crate::audio::wav::WavFile;
use crate::error::Error;
use crate::narration::export::{Manner, Timings, render_all};
use crate::segment::Segments;
use crate::session::Context;
use crate::voice::usual_voice;

/// Samples a second of the file: the engine's own rate would do, but this one every player and editor knows.
const RATE: u32 = 44_100;

#[derive(Serialize)]
struct Summary<'a> {
    path: &'a Path,
    timings: Option<&'a Path>,
    duration_s: f64,
    seconds: f64,
    times_real_time: f64,
    sentences: usize,
    skipped: usize,
}

/// Writes both files; neither is there half. An interrupt leaves what was there before.
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

fn write(
    text: &Segments,
    to: &Path,
    options: &Options,
    context: &Context,
    interrupt: &Interrupt,
) -> Result<Timings, Error> {
    let files = [Some(to), options.timings.as_deref()];
    files.into_iter().flatten().try_for_each(writable)?;
    let wpm = options.speed.unwrap_or(context.settings.speed_wpm);
    let settings = &context.settings;
    let manner = Manner { voices: settings.voices.clone(), wpm, pauses: settings.pauses, rate: RATE };
    let mut file = WavFile::create(to, RATE).map_err(cannot_write)?;
    let mut voice = usual_voice();
    let mut progress = progress(context);
    let mut add = |samples: &[f32]| {
        interrupt.check(to)?;
        file.write(samples)
    };
    let timings = render_all(text, voice.as_mut(), manner, &mut progress, &mut add)?;
    if let Some(path) = &options.timings {
        write_timings(path, &timings).map_err(cannot_write)?;
    }
    file.finish()?;
    Ok(timings)
}

/// Finds out before the work is done that a file could not take its place.
fn writable(path: &Path) -> Result<(), Error> {
    let refused = |error: std::io::Error| cannot_write(Error::from_io(path, &error));
    if path.is_dir() {
        return Err(refused(std::io::ErrorKind::IsADirectory.into()));
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    std::fs::metadata(folder.unwrap_or(Path::new("."))).map(drop).map_err(refused)
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

/// Tells how far it is, on one line of standard error, where a person sees it.
fn progress(context: &Context) -> impl FnMut(usize, usize) {
    let pack = context.pack.clone();
    let watched = std::io::stderr().is_terminal();
    let mut told = Instant::now();
    move |done, total| {
        let last = done == total;
        if !watched || (!last && told.elapsed().as_millis() < 200) {
            return;
        }
        told = Instant::now();
        let said = pack.tr_with("cli-progress", &[("done", done.into()), ("total", total.into())]);
        let end = if last { "\n" } else { "" };
        // A terminal that has gone away takes nothing from the result.
        let _ = write!(std::io::stderr(), "\r{said}{end}");
    }
}
