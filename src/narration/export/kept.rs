//! What a run that was interrupted has spoken already, so that the next one need not speak it again.
//!
//! 1. [`Kept`] stands in front of the voice and keeps clips in a file of the cache that belongs to what is made of them: those
//!    that would sound the same again ([`Synthesiser::repeats`]). The others are spoken again, by the engine that is quick.
//! 2. A later run that asks for the same speech gets the same clip. All that follows (rate, pauses, encoding) is worked out
//!    anew from the clips, so that what is made is the same to the bit as without the interruption.
//! 3. [`Kept::forget`] takes the file away when the work is done. After an interruption it stays for `DAYS` at most, and
//!    all such files together take `MOST_BYTES` at most.
//!
//! The file begins with the fingerprint of what speaks; of another program or other voices nothing is taken. A record is
//! the length of its contents, their fingerprint, and two [`Frame`]s, the speech and its clip. The first record that is
//! not whole ends the file: there the run before was killed or lost its power. Where nothing can be kept, nothing is.

use std::collections::HashMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use crate::error::Error;
use crate::settings::fingerprint::Fingerprint;
use crate::settings::store::Folders;
use crate::voice::worker::frame::Frame;
use crate::voice::{Capabilities, Clip, Speech, Synthesiser, VoiceInfo};

/// The most that is kept: five hours of speech.
const MOST_BYTES: u64 = 2 << 30;
/// How long it is kept, in days.
const DAYS: u64 = 30;
/// How names of such files end, without the dot.
const ENDING: &str = "speech";
/// Bytes of a record before its contents: their length and their fingerprint.
const HEAD: usize = 4 + 8;

/// A voice that remembers what it said in an earlier run.
pub struct Kept<'a> {
    voice: &'a mut dyn Synthesiser,
    store: Option<Store>,
    again: usize,
}

impl<'a> Kept<'a> {
    /// Puts itself in front of a voice, for the work on a file; `origin` tells all that the sound depends on besides the
    /// speech.
    pub fn new(voice: &'a mut dyn Synthesiser, target: &Path, origin: Fingerprint) -> Self {
        let folder = Folders::find().cache.join("export");
        let target = std::path::absolute(target).unwrap_or_else(|_| target.to_owned());
        let name = Fingerprint::of(target.as_os_str().as_encoded_bytes().iter().copied());
        let store = Store::open(&folder, &format!("{name}.{ENDING}"), origin).ok();
        Self { voice, store, again: 0 }
    }

    /// Puts itself in front of a voice and keeps nothing.
    pub fn nothing(voice: &'a mut dyn Synthesiser) -> Self {
        Self { voice, store: None, again: 0 }
    }

    /// How many speeches were there from an earlier run.
    pub fn again(&self) -> usize {
        self.again
    }

    /// Keeps nothing any longer; tells whether that made room on the disk.
    pub fn forget(self) -> bool {
        self.store.map(Store::remove).is_some()
    }
}

impl Synthesiser for Kept<'_> {
    fn capabilities(&self) -> Capabilities {
        self.voice.capabilities()
    }

    fn voices(&mut self) -> Result<Vec<VoiceInfo>, Error> {
        self.voice.voices()
    }

    fn render(&mut self, speech: &Speech) -> Result<Clip, Error> {
        if let Some(clip) = self.store.as_mut().and_then(|store| store.find(speech)) {
            self.again += 1;
            return Ok(clip);
        }
        let clip = self.voice.render(speech)?;
        let store = self.store.as_mut().filter(|_| self.voice.repeats());
        let kept = store.map_or(Ok(()), |store| store.keep(speech, &clip));
        // A full disk has better uses.
        if kept.is_err()
            && let Some(store) = self.store.take()
        {
            store.remove();
        }
        Ok(clip)
    }

    fn complaint(&mut self) -> Option<Error> {
        self.voice.complaint()
    }

    fn repeats(&self) -> bool {
        self.voice.repeats()
    }

    fn warm(&mut self) {
        self.voice.warm();
    }
}

/// The file.
struct Store {
    path: PathBuf,
    file: File,
    /// Where the records of the run before are, by the fingerprint of the speech.
    records: HashMap<Fingerprint, u64>,
    /// Where the next record goes.
    end: u64,
}

impl Store {
    /// Opens the file, or begins it; fails where another run is at work on it.
    fn open(folder: &Path, name: &str, origin: Fingerprint) -> io::Result<Self> {
        fs::create_dir_all(folder)?;
        let path = folder.join(name);
        tidy(folder, &path);
        let file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path)?;
        file.try_lock()?;
        let mut store = Self { path, file, records: HashMap::new(), end: 0 };
        store.read(origin)?;
        Ok(store)
    }

    /// Finds the whole records, and cuts off what comes after them.
    fn read(&mut self, origin: Fingerprint) -> io::Result<()> {
        let origin = origin.to_bytes();
        let mut from = BufReader::new(&self.file);
        let mut head = [0; 8];
        if from.read_exact(&mut head).is_ok() && head == origin {
            self.end = head.len() as u64;
            while let Some(contents) = record(&mut from) {
                if let Ok(Frame::Speak(speech)) = Frame::read(&mut contents.as_slice()) {
                    self.records.insert(key(&speech)?, self.end);
                }
                self.end += (HEAD + contents.len()) as u64;
            }
        }
        self.file.set_len(self.end)?;
        if self.end == 0 {
            self.file.rewind()?;
            self.file.write_all(&origin)?;
            self.end = origin.len() as u64;
        }
        Ok(())
    }

    /// The clip of a speech, where it is there.
    fn find(&mut self, speech: &Speech) -> Option<Clip> {
        let at = *self.records.get(&key(speech).ok()?)?;
        self.file.seek(SeekFrom::Start(at)).ok()?;
        let contents = record(&mut self.file)?;
        let mut frames = contents.as_slice();
        match (Frame::read(&mut frames).ok()?, Frame::read(&mut frames).ok()?) {
            (Frame::Speak(said), Frame::Clip(clip)) if said == *speech => Some(clip),
            _ => None,
        }
    }

    fn keep(&mut self, speech: &Speech, clip: &Clip) -> io::Result<()> {
        let mut contents = Vec::new();
        Frame::Speak(speech.clone()).write(&mut contents)?;
        Frame::Clip(clip.clone()).write(&mut contents)?;
        let length = u32::try_from(contents.len()).map_err(io::Error::other)?;
        let end = self.end + (HEAD + contents.len()) as u64;
        if end > MOST_BYTES {
            return Ok(());
        }
        let check = Fingerprint::of(contents.iter().copied()).to_bytes();
        let record = [&length.to_le_bytes()[..], &check, &contents].concat();
        self.file.seek(SeekFrom::Start(self.end))?;
        self.file.write_all(&record)?;
        self.end = end;
        Ok(())
    }

    fn remove(self) {
        // What stays behind goes with its days.
        let _ = fs::remove_file(&self.path);
    }
}

fn key(speech: &Speech) -> io::Result<Fingerprint> {
    Ok(Fingerprint::of(serde_json::to_vec(speech)?))
}

/// The contents of the record that comes next; `None` where it is not whole.
fn record(from: &mut impl Read) -> Option<Vec<u8>> {
    let mut head = [0; HEAD];
    from.read_exact(&mut head).ok()?;
    let (length, check) = head.split_first_chunk::<4>()?;
    let length = u32::from_le_bytes(*length);
    let mut contents = Vec::new();
    // Memory is taken as bytes arrive, not as a broken length says.
    from.take(length.into()).read_to_end(&mut contents).ok()?;
    let whole =
        contents.len() == length as usize && Fingerprint::of(contents.iter().copied()).to_bytes() == *check;
    whole.then_some(contents)
}

/// Removes what is old, and of the rest what was written to longest ago, until it is little enough; never `own`.
fn tidy(folder: &Path, own: &Path) {
    let facts = |path: PathBuf| {
        let facts = fs::metadata(&path).ok()?;
        Some((facts.modified().ok()?, facts.len(), path))
    };
    let files = crate::settings::store::files_in(folder, ENDING);
    let mut files: Vec<_> = files.into_iter().filter(|path| path != own).filter_map(facts).collect();
    files.sort_by(|one, other| other.cmp(one));
    let oldest = SystemTime::now().checked_sub(Duration::from_secs(DAYS * 24 * 60 * 60));
    let mut bytes = 0;
    for (modified, len, path) in files {
        bytes += len;
        if bytes > MOST_BYTES || oldest.is_some_and(|oldest| modified < oldest) {
            let _ = fs::remove_file(path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Lang;
    use crate::voice::Mark;

    fn speech(text: &str) -> Speech {
        Speech::new(text, Lang::new("en"), None, 170)
    }

    fn clip(sample: f32) -> Clip {
        Clip { rate: 22_050, samples: vec![sample; 300], marks: vec![Mark { byte: 0, sample: 7 }] }
    }

    fn open(folder: &Path, origin: u8) -> Store {
        Store::open(folder, "a.speech", Fingerprint::of([origin])).unwrap()
    }

    #[test]
    fn what_was_said_is_there_in_the_next_run_and_only_for_the_same_voices() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = open(folder.path(), 1);
        store.keep(&speech("one"), &clip(0.1)).unwrap();
        store.keep(&speech("two"), &clip(0.2)).unwrap();
        assert!(Store::open(folder.path(), "a.speech", Fingerprint::of([1])).is_err(), "it is at work");
        drop(store);
        let mut store = open(folder.path(), 1);
        assert_eq!(store.find(&speech("two")), Some(clip(0.2)));
        assert_eq!(store.find(&speech("one")), Some(clip(0.1)));
        assert_eq!(store.find(&Speech { wpm: 171, ..speech("one") }), None);
        drop(store);
        assert_eq!(open(folder.path(), 2).find(&speech("one")), None);
        assert_eq!(open(folder.path(), 1).find(&speech("one")), None, "it began anew");
    }

    #[test]
    fn whatever_is_not_whole_is_not_taken_and_what_follows_is_kept_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.speech");
        let mut store = open(folder.path(), 1);
        store.keep(&speech("one"), &clip(0.1)).unwrap();
        let whole = store.end as usize;
        store.keep(&speech("two"), &clip(0.2)).unwrap();
        drop(store);
        let bytes = fs::read(&path).unwrap();
        for cut in [whole + 1, whole + HEAD, bytes.len() - 1] {
            for torn in [bytes[..cut].to_vec(), [&bytes[..cut], &vec![0; bytes.len() - cut]].concat()] {
                fs::write(&path, torn).unwrap();
                let mut store = open(folder.path(), 1);
                assert_eq!((store.end as usize, store.find(&speech("two"))), (whole, None), "{cut}");
                store.keep(&speech("two"), &clip(0.3)).unwrap();
                drop(store);
                let mut store = open(folder.path(), 1);
                assert_eq!(store.find(&speech("one")), Some(clip(0.1)));
                assert_eq!(store.find(&speech("two")), Some(clip(0.3)));
            }
        }
    }

    #[test]
    fn what_is_old_or_too_much_goes_and_other_files_stay() {
        let folder = tempfile::tempdir().unwrap();
        let day = Duration::from_secs(24 * 60 * 60);
        for (name, age, len) in [
            ("old.speech", 31, 1),
            ("old.txt", 31, 1),
            ("large.speech", 3, MOST_BYTES),
            ("new.speech", 1, 2),
            ("own.speech", 40, 1),
        ] {
            let file = File::create(folder.path().join(name)).unwrap();
            file.set_len(len).unwrap();
            file.set_modified(SystemTime::now() - day * age).unwrap();
        }
        tidy(folder.path(), &folder.path().join("own.speech"));
        let mut left: Vec<_> =
            fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        left.sort();
        assert_eq!(left, ["new.speech", "old.txt", "own.speech"]);
    }
}
