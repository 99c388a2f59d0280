//! Clips that were rendered lately, so that going back, repeating and a prepared sentence cost nothing.

use std::collections::HashMap;
use std::ops::Range;

use super::spoken::{Spoken, join};
use super::turn::{Part, Turn};
use crate::error::Error;
use crate::voice::{Clip, Speech};

/// Memory that clips may take: about ten seconds at the rate of a sound card, a few sentences. Rendering again costs a few
/// hundredths of a second, so more would be memory for little.
const LIMIT: usize = 2 << 20;

/// What rendering a speech gave.
pub type Rendered = Result<Clip, Error>;

/// A cache that forgets what was not used for longest.
#[derive(Debug, Default)]
pub struct Clips {
    kept: HashMap<Speech, Entry>,
    size: usize,
    /// Counts uses, to tell which came last.
    now: u64,
}

#[derive(Debug)]
struct Entry {
    rendered: Rendered,
    used: u64,
    size: usize,
}

impl Clips {
    /// Whether a speech was rendered.
    pub fn contains(&self, speech: &Speech) -> bool {
        self.kept.contains_key(speech)
    }

    /// What rendering a speech gave, if it is still known.
    pub fn get(&mut self, speech: &Speech) -> Option<&Rendered> {
        self.now += 1;
        let entry = self.kept.get_mut(speech)?;
        entry.used = self.now;
        Some(&entry.rendered)
    }

    /// Keeps what rendering a speech gave, and forgets what has to go for it, but nothing that is `wanted`: what is to be
    /// heard next must never be rendered in turns with what comes after it.
    pub fn put(&mut self, speech: Speech, rendered: Rendered, wanted: &[Speech]) {
        self.now += 1;
        self.forget(&speech);
        let sound =
            rendered.as_ref().map_or(0, |clip| clip.samples.len() * size_of::<f32>() + clip.marks.len() * 16);
        let size = sound + speech.text.len() + size_of::<Entry>();
        while self.size + size > LIMIT {
            let idle = self.kept.iter().filter(|(speech, _)| !wanted.contains(speech));
            let Some(oldest) = idle.min_by_key(|(_, entry)| entry.used).map(|(speech, _)| speech.clone())
            else {
                break;
            };
            self.forget(&oldest);
        }
        self.size += size;
        self.kept.insert(speech, Entry { rendered, used: self.now, size });
    }

    /// Forgets one speech, so that it is rendered anew.
    pub fn forget(&mut self, speech: &Speech) {
        if let Some(entry) = self.kept.remove(speech) {
            self.size -= entry.size;
        }
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        self.kept.clear();
        self.size = 0;
    }

    /// The clips of a turn joined to the sound of its words, or what went wrong with one of them (which may go better another
    /// time).
    pub fn join(&mut self, words: &[Range<usize>], turn: &Turn) -> Result<Spoken, Error> {
        let mut clips = Vec::with_capacity(turn.parts.len());
        for Part { speech, .. } in &turn.parts {
            match self.get(speech).cloned() {
                Some(Ok(clip)) => clips.push(clip),
                Some(Err(error)) => {
                    self.forget(speech);
                    return Err(error);
                }
                None => return Err(Error::SentenceSkipped { text: speech.text.clone() }),
            }
        }
        let parts: Vec<_> = turn.parts.iter().map(|part| &part.said).zip(&clips).collect();
        Ok(join(words.get(turn.words.clone()).unwrap_or_default(), &parts))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Lang;

    fn speech(name: usize) -> Speech {
        Speech::new(name.to_string(), Lang::new("en"), None, 170)
    }

    #[test]
    fn what_was_not_used_for_longest_goes_first() {
        let mut clips = Clips::default();
        let eighth = || Ok(Clip { rate: 48_000, samples: vec![0.0; LIMIT / 32], marks: Vec::new() });
        for name in 0..7 {
            clips.put(speech(name), eighth(), &[]);
        }
        assert!(clips.get(&speech(0)).is_some());
        clips.put(speech(7), eighth(), &[speech(2)]);
        clips.put(speech(8), eighth(), &[speech(2)]);
        assert!(clips.contains(&speech(0)), "it was used a moment ago");
        assert!(!clips.contains(&speech(1)));
        assert!(clips.contains(&speech(2)), "it is wanted");
        assert!(!clips.contains(&speech(3)));
        assert!(clips.size <= LIMIT);
    }
}
