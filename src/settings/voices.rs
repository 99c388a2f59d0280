//! Which voice reads which language, where the reader chose one.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::document::Lang;

/// Most languages that a voice is kept for; a file with more was not written by us.
const MOST: usize = 300;
/// The longest name of a voice, in bytes: a file's name.
const LONGEST: usize = 300;

/// The reader's voices, by language. A voice is named as `voice` names them: an engine's id, or an engine's and its voice's
/// with a slash between.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Voices(BTreeMap<String, String>);

impl Voices {
    /// The voice chosen for a language, whatever the region.
    pub fn get(&self, lang: &Lang) -> Option<&str> {
        self.0.get(&lang.spoken()).map(String::as_str)
    }

    /// Has a voice read a language from now on.
    pub fn set(&mut self, lang: &Lang, voice: impl Into<String>) {
        self.0.insert(lang.spoken(), voice.into());
    }

    /// Forgets a voice: the languages that it was to read are read by the usual one.
    pub fn forget(&mut self, voice: &str) {
        self.0.retain(|_, chosen| chosen != voice);
    }

    /// Forgets what is too much or too long.
    pub fn sanitise(&mut self) {
        self.0.retain(|lang, voice| lang.len() <= LONGEST && voice.len() <= LONGEST);
        while self.0.len() > MOST {
            self.0.pop_last();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_voice_is_kept_for_a_language_in_every_region() {
        let mut voices = Voices::default();
        voices.set(&Lang::new("en-US"), "espeak");
        assert_eq!(voices.get(&Lang::new("en-GB")), Some("espeak"));
        assert_eq!(voices.get(&Lang::new("de")), None);
        voices.set(&Lang::new("de"), "x".repeat(1000));
        voices.sanitise();
        assert_eq!((voices.get(&Lang::new("de")), voices.get(&Lang::new("en"))), (None, Some("espeak")));
    }
}
