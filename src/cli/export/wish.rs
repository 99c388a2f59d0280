//! What is made of each text of a folder.

use std::path::Path;

use super::kind::Kind;
use crate::cli::options::Options;
use crate::document::Lang;
use crate::error::Error;
use crate::narration::export::subtitles::Subtitles;
use crate::session::Context;
use crate::settings::fingerprint::Fingerprint;

/// How the name of the timings ends, without the dot.
const TIMINGS: &str = "json";

/// What is asked for.
pub(super) struct Wish {
    pub(super) kind: Kind,
    subtitles: Option<Subtitles>,
    timings: bool,
    /// All that the files depend on besides the text and the voices, in words.
    manner: String,
}

impl Wish {
    /// Fails where an option names a file: with a folder, `--subtitles` and `--timings` name a kind.
    pub(super) fn of(options: &Options, context: &Context) -> Result<Self, Error> {
        let usage = |option: &str, path: &Path| Error::Usage { word: format!("{option} {}", path.display()) };
        let subtitles = options.subtitles.as_deref().map(|path| {
            let named = Subtitles::ALL.into_iter().find(|kind| path == Path::new(kind.ending()));
            named.ok_or_else(|| usage("--subtitles", path))
        });
        if let Some(path) = options.timings.as_deref().filter(|path| *path != Path::new(TIMINGS)) {
            return Err(usage("--timings", path));
        }
        let settings = &context.settings;
        let wpm = options.speed.unwrap_or(settings.speed_wpm);
        let level = options.level.unwrap_or_default();
        Ok(Self {
            kind: options.kind.unwrap_or(Kind::USUAL),
            subtitles: subtitles.transpose()?,
            timings: options.timings.is_some(),
            manner: format!(
                "{wpm} {:?} {:?} {:?} {:?} {level:?} {:?}",
                settings.pauses,
                settings.pronunciation,
                settings.left_out,
                settings.announced,
                context.pack.lang()
            ),
        })
    }

    /// The name of the speech.
    pub(super) fn speech(&self, stem: &str) -> String {
        format!("{stem}.{}", self.kind.ending())
    }

    /// The name and the kind of the subtitles.
    pub(super) fn subtitles(&self, stem: &str) -> Option<(String, Subtitles)> {
        self.subtitles.map(|kind| (format!("{stem}.{}", kind.ending()), kind))
    }

    /// The name of the timings.
    pub(super) fn timings(&self, stem: &str) -> Option<String> {
        self.timings.then(|| format!("{stem}.{TIMINGS}"))
    }

    /// The names of all files of a text, the speech first.
    pub(super) fn names(&self, stem: &str) -> Vec<String> {
        let subtitles = self.subtitles(stem).map(|(name, _)| name);
        [Some(self.speech(stem)), subtitles, self.timings(stem)].into_iter().flatten().collect()
    }

    /// Tells whether the same is asked for of the same text; a text's name is part of it, since it may become its title.
    /// `said` is the language in which the reader says that it is.
    pub(super) fn fingerprint(&self, source: &Path, contents: &[u8], said: Option<&Lang>) -> String {
        let contents = Fingerprint::of(contents.iter().copied());
        let (name, names) = (source.file_name(), self.names(""));
        let wish = format!("{name:?} {contents} {said:?} {names:?} {}", self.manner);
        Fingerprint::of(wish.into_bytes()).to_string()
    }
}
