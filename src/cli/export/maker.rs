//! Makes the files of one text: the speech, and what is asked for beside it.
//!
//! 1. That every file can take its place is found out before the work is done ([`writable`]).
//! 2. What an earlier run has spoken and could not finish is not spoken again ([`Kept`]).
//! 3. The speech gets its name last, when all is there.

use std::path::Path;
use std::sync::Arc;

use super::kind::Kind;
use crate::audio::file::folder_of;
use crate::cli::interrupt::Interrupt;
use crate::cli::options::Options;
use crate::error::Error;
use crate::narration::export::book::Book;
use crate::narration::export::kept::Kept;
use crate::narration::export::sound::Sound;
use crate::narration::export::subtitles::Subtitles;
use crate::narration::export::{Manner, Target, Timings, render_all};
use crate::narration::said::Saying;
use crate::segment::Segments;
use crate::session::Context;
use crate::settings::fingerprint::Fingerprint;
use crate::settings::store;
use crate::voice::{Synthesiser, usual_voice};

/// The files to be made of one text.
pub(super) struct Job<'a> {
    pub(super) text: &'a Segments,
    /// What is said for what is shown.
    pub(super) saying: Arc<Saying>,
    pub(super) to: &'a Path,
    pub(super) kind: Kind,
    pub(super) subtitles: Option<(&'a Path, Subtitles)>,
    pub(super) timings: Option<&'a Path>,
}

impl<'a> Job<'a> {
    /// Every file, the speech first.
    pub(super) fn files(&self) -> Vec<&'a Path> {
        let subtitles = self.subtitles.map(|(path, _)| path);
        [Some(self.to), subtitles, self.timings].into_iter().flatten().collect()
    }
}

/// What came of it.
pub(super) struct Made {
    pub(super) timings: Timings,
    /// Speeches that an earlier run had spoken.
    pub(super) again: usize,
    /// What was wrong and did not keep the files from being made.
    pub(super) complaints: Vec<Error>,
}

/// Why nothing came of it.
struct Failure {
    error: Error,
    /// Whether what was kept of the work took room on the disk, and does no longer.
    made_room: bool,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self { error, made_room: false }
    }
}

/// What makes files, one text after the other.
pub(super) struct Maker<'a> {
    context: &'a Context,
    options: &'a Options,
    interrupt: &'a Interrupt,
}

impl<'a> Maker<'a> {
    pub(super) fn new(context: &'a Context, options: &'a Options, interrupt: &'a Interrupt) -> Self {
        Self { context, options, interrupt }
    }

    /// Makes all files of a text; none is there half. `tell` is told how many of how many sentences are done.
    pub(super) fn make(&self, job: &Job<'_>, tell: &mut dyn FnMut(usize, usize)) -> Result<Made, Error> {
        match self.attempt(job, tell, true) {
            // It may have been what is kept that filled the disk.
            Err(Failure { made_room: true, error: Error::Unreachable { .. } }) => {
                self.attempt(job, tell, false)
            }
            made => made,
        }
        .map_err(|failure| failure.error)
    }

    fn attempt(
        &self,
        job: &Job<'_>,
        tell: &mut dyn FnMut(usize, usize),
        keep: bool,
    ) -> Result<Made, Failure> {
        let mut target = self.target(job)?;
        let manner = self.manner(job);
        // A voice of its own, so that a text sounds the same whatever was read before it.
        let mut voice = usual_voice();
        let mut voice = match keep {
            true => Kept::new(voice.as_mut(), job.to, origin(self.context)),
            false => Kept::nothing(voice.as_mut()),
        };
        let mut progress = |done, total| {
            self.interrupt.check(job.to)?;
            tell(done, total);
            Ok(())
        };
        let timings = render_all(job.text, &mut voice, manner, &mut progress, target.as_mut());
        let timings = timings.and_then(|timings| {
            write_beside(job, &timings)?;
            target.finish()?;
            Ok(timings)
        });
        let again = voice.again();
        let complaint = voice.complaint();
        // After an interruption there will be another run; what fails otherwise would fail again.
        let interrupted = timings.is_err() && self.interrupt.came();
        let made_room = !interrupted && voice.forget();
        let timings = timings.map_err(|error| Failure { made_room, error })?;
        let complaints = complaint.into_iter().chain(timings.skipped.iter().cloned()).collect();
        Ok(Made { timings, again, complaints })
    }

    fn manner(&self, job: &Job<'_>) -> Manner {
        let settings = &self.context.settings;
        let wpm = self.options.speed.unwrap_or(settings.speed_wpm);
        Manner {
            voices: self.context.voices(),
            wpm,
            pauses: settings.pauses,
            saying: Arc::clone(&job.saying),
            ..Manner::default()
        }
    }

    fn target<'t>(&self, job: &Job<'t>) -> Result<Box<dyn Target + 't>, Error> {
        let target: Result<Box<dyn Target>, Error> = match job.kind {
            Kind::Sound(format) => {
                Sound::create(job.to, format, job.text.document()).map(|sound| Box::new(sound) as _)
            }
            Kind::Book => {
                let contents = self.context.pack.tr("panel-contents");
                Book::create(job.to, job.text, self.options.level.unwrap_or_default(), &contents)
                    .map(|book| Box::new(book) as _)
            }
        };
        target.map_err(cannot_write)
    }
}

/// All that the sound of a speech depends on besides the speech: this program, and the voices that the reader put there.
fn origin(context: &Context) -> Fingerprint {
    let voices: Vec<_> = context.shelf.iter().map(|voice| (&voice.id, voice.written)).collect();
    Fingerprint::of(format!("{} {voices:?}", env!("CARGO_PKG_VERSION")).into_bytes())
}

/// Writes the files beside the speech.
fn write_beside(job: &Job<'_>, timings: &Timings) -> Result<(), Error> {
    if let Some(path) = job.timings {
        let malformed =
            |error: serde_json::Error| Error::Malformed { path: path.to_owned(), reason: error.to_string() };
        let text = serde_json::to_string_pretty(timings).map_err(malformed)?;
        store::write(path, &text).map_err(cannot_write)?;
    }
    if let Some((path, kind)) = job.subtitles {
        let text = kind.text(&job.text.document().title, timings);
        store::write(path, &text).map_err(cannot_write)?;
    }
    Ok(())
}

/// Finds out before the work is done that a file could not take its place.
pub(super) fn writable(path: &Path) -> Result<(), Error> {
    let refused = |error: std::io::Error| cannot_write(Error::from_io(path, &error));
    if path.is_dir() {
        return Err(refused(std::io::ErrorKind::IsADirectory.into()));
    }
    std::fs::metadata(folder_of(path)).map(drop).map_err(refused)
}

/// It is no file that is missing, since that is about to be made, but the folder or the right to write.
pub(super) fn cannot_write(error: Error) -> Error {
    match error {
        Error::NotFound { path } => {
            let reason = std::io::Error::from(std::io::ErrorKind::NotFound).to_string();
            Error::Unreachable { path, reason }
        }
        error => error,
    }
}
