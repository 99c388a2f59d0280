//! `lectern export FOLDER`: the speech of every text in a folder, one file for each, at the same place in another folder.
//!
//! 1. [`walk::texts`] finds the texts; [`names`](super::names) tells apart what is made of them.
//! 2. What the [`Manifest`] has as whole and up to date is left alone, so that the same command, given again after an
//!    interruption, goes on by itself.
//! 3. A text that cannot be read or made is told, and the others go on; the exit code tells that one failed.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use super::kind::Kind;
use super::maker::{Job, Made, Maker, cannot_write, writable};
use super::manifest::{Entry, Manifest};
use super::names::{name_of, stems};
use super::summary::{self, Row, State};
use super::wish::Wish;
use crate::cli::interrupt::Interrupt;
use crate::cli::options::Options;
use crate::cli::progress::Progress;
use crate::cli::{Exit, complain};
use crate::error::Error;
use crate::import::{self, walk};
use crate::narration::export::voices_of;
use crate::session::{Context, Source};
use crate::settings::places::Places;

/// A text and what is made of it.
struct Item {
    /// Its place among all.
    number: usize,
    source: PathBuf,
    stem: String,
    /// Its size in bytes: how much work it is, as far as that is known before it is read.
    bytes: u64,
}

/// The work on a folder.
struct Work<'a> {
    options: &'a Options,
    context: &'a Context,
    wish: Wish,
    root: &'a Path,
    to: &'a Path,
    manifest: Manifest,
    /// What the reader said of the texts.
    places: Places,
    /// What became of each text, by its place.
    rows: BTreeMap<usize, Row>,
}

/// Makes what is not there yet.
pub(super) fn run(root: &Path, options: &Options, context: &Context) -> Result<Exit, Error> {
    let to = options.to.as_deref().unwrap_or(Path::new("."));
    if !to.is_dir() && Kind::of(to).is_ok() {
        return Err(Error::Usage { word: format!("--to {}", to.display()) });
    }
    let wish = Wish::of(options, context)?;
    // Where it is not there yet it holds no texts.
    let real_to = fs::canonicalize(to).unwrap_or_default();
    let found = walk::texts(root, &real_to)?;
    if found.files.is_empty() && found.troubles.is_empty() {
        return Err(Error::Empty { path: root.to_owned() });
    }
    fs::create_dir_all(to).map_err(|error| cannot_write(Error::from_io(to, &error)))?;
    let (manifest, trouble) = Manifest::load(to);
    trouble.iter().for_each(|error| complain(context, error));
    let places = context.places();
    let mut work = Work { options, context, wish, root, to, manifest, places, rows: BTreeMap::new() };
    let files = work.sources(found.files, &real_to)?;
    let interrupt = Interrupt::watch();
    let begun = Instant::now();
    let count = files.len();
    work.all(files, &interrupt);
    interrupt.follow();
    for (number, (folder, error)) in found.troubles.iter().enumerate() {
        work.failed(count + number, folder, error);
    }
    summary::report(work.rows.values(), begun.elapsed().as_secs_f64(), options, context)
}

impl Work<'_> {
    /// The texts without those that Lectern made itself: the new files may lie among the old ones.
    fn sources(&self, files: Vec<PathBuf>, real_to: &Path) -> Result<Vec<PathBuf>, Error> {
        let real_root = fs::canonicalize(self.root).map_err(|error| Error::from_io(self.root, &error))?;
        let is_made = |file: &PathBuf| {
            let path = real_root.join(file);
            path.strip_prefix(real_to).is_ok_and(|file| self.manifest.holds(&name_of(file)))
        };
        Ok(files.into_iter().filter(|file| !is_made(file)).collect())
    }

    /// Makes what is not current, in order; ends early where somebody interrupts.
    fn all(&mut self, files: Vec<PathBuf>, interrupt: &Interrupt) {
        let stems = stems(&files);
        let mut wanted = Vec::new();
        for (number, (source, stem)) in files.into_iter().zip(stems).enumerate() {
            if interrupt.came() {
                return;
            }
            let bytes = fs::metadata(self.root.join(&source)).map_or(0, |facts| facts.len());
            let item = Item { number, source, stem, bytes };
            match self.current(&item) {
                Some(row) => {
                    self.rows.insert(number, row);
                }
                None => wanted.push(item),
            }
        }
        let maker = Maker::new(self.context, self.options, interrupt);
        let mut progress = Progress::new(&self.context.pack, "cli-progress-file");
        let total: u64 = wanted.iter().map(|item| item.bytes).sum();
        let mut before = 0;
        for (index, item) in wanted.iter().enumerate() {
            let begun = Instant::now();
            let mut tell = |done: usize, sentences: usize| {
                let part = item.bytes as f64 * done as f64 / sentences.max(1) as f64;
                progress.tell([index + 1, wanted.len()], [before + part as u64, total]);
            };
            let made = self.make(item, &maker, &mut tell);
            if interrupt.came() {
                return;
            }
            before += item.bytes;
            progress.clear();
            match made {
                Ok(made) => self.made(item, &made, begun.elapsed().as_secs_f64()),
                Err(error) => self.failed(item.number, &item.source, &error),
            }
        }
    }

    /// What is there of a text already, if it is up to date.
    fn current(&self, item: &Item) -> Option<Row> {
        let source = self.root.join(&item.source);
        // What cannot be read is told when its turn comes.
        let contents = import::contents(&source).ok()?;
        let said = Source::File(source).said_lang(&self.places);
        let wish = self.wish.fingerprint(&item.source, &contents, said.as_ref());
        let entry = self.manifest.current(&self.wish.speech(&item.stem), &wish, &self.context.voices())?;
        Some(Row {
            source: name_of(&item.source),
            state: State::Current,
            files: self.wish.names(&item.stem),
            duration_s: entry.duration_s,
            sentences: entry.sentences,
            skipped: entry.skipped,
            ..Row::default()
        })
    }

    fn make(
        &mut self,
        item: &Item,
        maker: &Maker<'_>,
        tell: &mut dyn FnMut(usize, usize),
    ) -> Result<Made, Error> {
        let source = self.root.join(&item.source);
        let contents = import::contents(&source)?;
        let document = import::read(&contents, &source, self.context.pack.lang())?;
        let source = Source::File(source);
        let said = source.said_lang(&self.places);
        let wish = self.wish.fingerprint(&item.source, &contents, said.as_ref());
        drop(contents);
        let text = self.context.text_of(document, said.as_ref());
        let speech = self.wish.speech(&item.stem);
        let to = self.to.join(&speech);
        let subtitles = self.wish.subtitles(&item.stem).map(|(name, kind)| (self.to.join(name), kind));
        let timings = self.wish.timings(&item.stem).map(|name| self.to.join(name));
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder).map_err(|error| cannot_write(Error::from_io(folder, &error)))?;
        }
        let job = Job {
            text: &text,
            saying: self.context.saying(&source),
            to: &to,
            kind: self.wish.kind,
            subtitles: subtitles.as_ref().map(|(path, kind)| (path.as_path(), *kind)),
            timings: timings.as_deref(),
        };
        job.files().into_iter().try_for_each(writable)?;
        self.manifest.claim(&speech, &self.wish.names(&item.stem))?;
        let made = maker.make(&job, tell)?;
        let entry = Entry {
            wish,
            voices: voices_of(&text, &self.context.voices()),
            duration_s: made.timings.duration_s,
            sentences: made.timings.sentences.len(),
            skipped: made.timings.skipped.len(),
            ..Entry::default()
        };
        self.manifest.complete(&speech, entry)?;
        Ok(made)
    }

    fn made(&mut self, item: &Item, made: &Made, seconds: f64) {
        made.complaints.iter().for_each(|error| complain(self.context, error));
        let duration_s = made.timings.duration_s;
        if !self.options.json {
            let path = self.to.join(self.wish.speech(&item.stem));
            // Where there is nowhere to write it the work goes on.
            let _ = super::wrote(&path, duration_s, seconds, self.context);
        }
        let row = Row {
            source: name_of(&item.source),
            state: State::Made,
            files: self.wish.names(&item.stem),
            duration_s,
            sentences: made.timings.sentences.len(),
            skipped: made.timings.skipped.len(),
            resumed: made.again,
            reason: None,
        };
        self.rows.insert(item.number, row);
    }

    fn failed(&mut self, number: usize, source: &Path, error: &Error) {
        complain(self.context, error);
        let reason = Some(self.context.pack.error(error));
        self.rows.insert(number, Row { source: name_of(source), reason, ..Row::default() });
    }
}
