//! `lectern export`: the speech of a text as a sound file or a book, and when each word is spoken as subtitles or JSON; of
//! one text, or of every text in a folder.
//!
//! 1. The ending of a name, or `--as`, says what is written (`kind`).
//! 2. `maker` makes the files of one text.
//! 3. `folder` has it make those of a whole folder, as its `wish` says; `manifest` is the list of what is there already.

mod folder;
mod kind;
mod maker;
mod manifest;
mod names;
mod summary;
mod wish;

use std::path::Path;
use std::time::Instant;

use serde::Serialize;

pub use self::kind::Kind;
pub(super) use self::kind::listed;
use self::maker::{Job, Made, Maker, writable};
use super::interrupt::Interrupt;
use super::options::Options;
use super::progress::Progress;
use super::{Exit, complain, json, line};
use crate::error::Error;
use crate::session::{Context, Source};

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
    /// Speeches that an earlier run, which was interrupted, had spoken.
    resumed: usize,
}

/// Writes all files; none is there half. An interrupt leaves what was there before, and another run goes on from there.
pub fn run(options: &Options, context: &Context) -> Result<Exit, Error> {
    match options.target.as_deref().map(Path::new) {
        Some(folder) if folder.is_dir() => folder::run(folder, options, context),
        Some(_) | None if options.kind.is_some() => Err(Error::Usage { word: "--as".to_owned() }),
        Some(_) | None => one(options, context).map(|()| Exit::Done),
    }
}

/// Of one text.
fn one(options: &Options, context: &Context) -> Result<(), Error> {
    let source = Source::from_target(options.target.as_deref());
    let said = source.said_lang(&context.places());
    let text = context.text_of(source.load(context)?, said.as_ref());
    let to = options.to.as_deref().unwrap_or(Path::new("-"));
    let subtitles = options.subtitles.as_deref();
    let files = [Some(to), subtitles, options.timings.as_deref()];
    files.into_iter().flatten().try_for_each(writable)?;
    let job = Job {
        text: &text,
        saying: context.saying(&source),
        to,
        kind: Kind::of(to)?,
        subtitles: subtitles.map(|path| Ok::<_, Error>((path, kind::subtitles(path)?))).transpose()?,
        timings: options.timings.as_deref(),
    };
    let interrupt = Interrupt::watch();
    let begun = Instant::now();
    let mut progress = Progress::new(&context.pack, "cli-progress");
    let mut tell = |done, total| progress.tell([done, total], [done as u64, total as u64]);
    let made = Maker::new(context, options, &interrupt).make(&job, &mut tell);
    interrupt.follow();
    let made = made?;
    made.complaints.iter().for_each(|error| complain(context, error));
    report(&job, &made, options, context, begun.elapsed().as_secs_f64())
}

fn report(
    job: &Job<'_>,
    made: &Made,
    options: &Options,
    context: &Context,
    seconds: f64,
) -> Result<(), Error> {
    let timings = &made.timings;
    if options.json {
        return json(&Summary {
            path: job.to,
            timings: job.timings,
            subtitles: job.subtitles.map(|(path, _)| path),
            files: job.files(),
            duration_s: timings.duration_s,
            seconds,
            times_real_time: timings.duration_s / seconds.max(1e-9),
            sentences: timings.sentences.len(),
            skipped: timings.skipped.len(),
            resumed: made.again,
        });
    }
    wrote(job.to, timings.duration_s, seconds, context)?;
    if made.again > 0 {
        line(context.pack.tr("cli-resumed"))?;
    }
    Ok(())
}

/// Tells that the speech of a text was written.
fn wrote(path: &Path, duration_s: f64, seconds: f64, context: &Context) -> Result<(), Error> {
    let rounded = |value: f64| (value * 10.0).round() / 10.0;
    line(context.pack.tr_with(
        "cli-exported",
        &[
            ("path", path.display().to_string().into()),
            ("minutes", rounded(duration_s / 60.0).into()),
            ("seconds", rounded(seconds).into()),
        ],
    ))
}
