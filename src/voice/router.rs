//! Which engine speaks: one synthesiser in front of all of them.
//!
//! 1. The engine that the reader chose for the language comes first, then the others in the order of [`ENGINES`].
//! 2. One is passed over where it does not speak the language, where it speaks only with a voice that is named and none is, or
//!    where the speed is above its [`fastest`](Engine::fastest).
//! 3. One that makes the sound itself has no clips and is not among them: where one of its voices is named that is told, and
//!    another one speaks.
//! 4. One that fails, or has no sound for text with letters in it, hands the sentence to the next: a sentence is left out only
//!    where every engine failed. An engine that cannot be started is not tried again as long
//!    as there is another.
//!
//! Engines start at their first sentence, so a language that is not read costs nothing.

use std::collections::HashSet;
use std::thread;
use std::time::Duration;

use super::{Capabilities, Clip, ENGINES, Engine, Speech, Synthesiser, Tracking, VoiceInfo, sounding};
use crate::error::Error;

/// So long after the start the first page and the first sentence are there.
const SETTLED: Duration = Duration::from_secs(1);

/// All engines of whose sound there are clips.
pub struct Router {
    engines: Vec<Opened>,
    complaint: Option<Error>,
    /// Whether the engine that spoke last says a text the same way each time.
    repeats: bool,
    /// The voices without clips that were named.
    aloud: HashSet<String>,
}

struct Opened {
    engine: &'static Engine,
    voice: Box<dyn Synthesiser>,
    /// The voices of it that cannot work here; without a name, the engine itself.
    broken: HashSet<String>,
}

impl Router {
    /// Every audible engine of [`ENGINES`], none of them started.
    pub fn new() -> Self {
        let audible = ENGINES.iter().filter(|engine| engine.kind.is_some() && !engine.sounds_itself());
        Self::of(audible.map(|engine| (engine, (engine.open)())))
    }

    /// These engines, the most preferred first.
    pub fn of(engines: impl IntoIterator<Item = (&'static Engine, Box<dyn Synthesiser>)>) -> Self {
        let opened = |(engine, voice)| Opened { engine, voice, broken: HashSet::new() };
        let engines = engines.into_iter().map(opened).collect();
        Self { engines, complaint: None, repeats: false, aloud: HashSet::new() }
    }
}

impl Default for Router {
    fn default() -> Self {
        Self::new()
    }
}

impl Synthesiser for Router {
    fn capabilities(&self) -> Capabilities {
        Capabilities { tracking: Tracking::Word, audible: true }
    }

    fn voices(&mut self) -> Result<Vec<VoiceInfo>, Error> {
        let mut all = Vec::new();
        for opened in &mut self.engines {
            all.extend(opened.voice.voices()?);
        }
        Ok(all)
    }

    /// Has done what is to be done once on a machine, so that the first sentence of another voice need not wait for it.
    fn warm(&mut self) {
        let once: Vec<fn()> = self.engines.iter().filter_map(|opened| opened.engine.once).collect();
        thread::spawn(move || {
            thread::sleep(SETTLED);
            once.into_iter().for_each(|once| once());
        });
    }

    fn render(&mut self, speech: &Speech) -> Result<Clip, Error> {
        self.repeats = false;
        let chosen = speech.voice.as_deref().unwrap_or_default();
        if let Some((_, voice)) = sounding(chosen)
            && self.aloud.insert(voice.to_owned())
        {
            self.complaint = Some(Error::VoiceOnlyAloud { voice: voice.to_owned() });
        }
        let (chosen, voice) = chosen.split_once('/').unwrap_or((chosen, ""));
        let own = |engine: &Engine| engine.id == chosen && !voice.is_empty();
        // What an engine that needs no name cannot do with one voice, it can do with none.
        let name = |engine: &Engine| if engine.only_by_name { voice } else { "" };
        let suits = |opened: &&mut Opened| opened.engine.suits(&speech.lang, speech.wpm, own(opened.engine));
        let mut order: Vec<&mut Opened> = self.engines.iter_mut().filter(suits).collect();
        order.sort_by_key(|opened| opened.engine.id != chosen);
        let others = order.iter().any(|opened| !opened.broken.contains(name(opened.engine)));
        let has_letters = speech.text.contains(char::is_alphanumeric);
        let mut last = Err(Error::VoiceUnavailable {
            engine: chosen.to_owned(),
            reason: format!("nothing here speaks {}", speech.lang),
        });
        for opened in order {
            let name = name(opened.engine);
            if opened.broken.contains(name) && others {
                continue;
            }
            let speech = Speech { voice: own(opened.engine).then(|| voice.to_owned()), ..speech.clone() };
            match opened.voice.render(&speech) {
                Ok(clip) if clip.samples.is_empty() && has_letters => last = Ok(clip),
                Ok(clip) => {
                    self.repeats = opened.engine.repeats;
                    return Ok(clip);
                }
                Err(error) => {
                    match &error {
                        Error::VoiceUnavailable { reason, .. } => {
                            let is_new = opened.broken.insert(name.to_owned());
                            if is_new && opened.engine.only_by_name {
                                let (voice, reason) = (name.to_owned(), reason.clone());
                                self.complaint = Some(Error::VoiceReplaced { voice, reason });
                            }
                        }
                        _ => drop(opened.broken.remove(name)),
                    }
                    last = Err(error);
                }
            }
        }
        last
    }

    fn complaint(&mut self) -> Option<Error> {
        self.complaint.take()
    }

    fn repeats(&self) -> bool {
        self.repeats
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Lang;

    /// An engine that answers as its number says, and puts the number into its clip.
    struct Fake(usize, fn(&Speech) -> Result<usize, Error>);

    impl Synthesiser for Fake {
        fn capabilities(&self) -> Capabilities {
            Capabilities { tracking: Tracking::Word, audible: true }
        }

        fn voices(&mut self) -> Result<Vec<VoiceInfo>, Error> {
            Ok(Vec::new())
        }

        fn render(&mut self, speech: &Speech) -> Result<Clip, Error> {
            let length = (self.1)(speech)?;
            Ok(Clip { rate: 1000, samples: vec![self.0 as f32; length], marks: Vec::new() })
        }
    }

    fn gone(_: &Speech) -> Result<usize, Error> {
        Err(Error::VoiceUnavailable { engine: "natural".into(), reason: "gone".into() })
    }

    fn speech(lang: &str, wpm: u16, voice: Option<&str>) -> Speech {
        Speech::new("Hello", Lang::new(lang), voice.map(str::to_owned), wpm)
    }

    /// Which of two engines spoke: 0 natural, 1 formant.
    fn speaker(router: &mut Router, speech: &Speech) -> usize {
        router.render(speech).unwrap().samples[0] as usize
    }

    fn router(natural: fn(&Speech) -> Result<usize, Error>) -> Router {
        let fakes = [Fake(0, natural), Fake(1, |_| Ok(5))];
        Router::of(
            ENGINES.iter().zip(fakes).map(|(engine, fake)| (engine, Box::new(fake) as Box<dyn Synthesiser>)),
        )
    }

    #[test]
    fn language_speed_and_choice_decide_who_speaks() {
        let mut router = router(|speech| Ok(if speech.voice.is_none() { 5 } else { 0 }));
        assert_eq!(speaker(&mut router, &speech("en-GB", 170, None)), 0);
        assert_eq!(speaker(&mut router, &speech("de", 170, None)), 1);
        assert_eq!(speaker(&mut router, &speech("en", 170, Some("espeak"))), 1);
        assert_eq!(speaker(&mut router, &speech("en", 170, Some("espeak/en-gb"))), 1);
        assert_eq!(speaker(&mut router, &speech("de", 170, Some("natural"))), 1, "it speaks no German");
        assert_eq!(speaker(&mut router, &speech("en", 170, Some("no such engine"))), 0);
        let fastest = ENGINES[0].fastest;
        assert_eq!(speaker(&mut router, &speech("en", fastest, Some("natural"))), 0);
        assert_eq!(speaker(&mut router, &speech("en", fastest + 1, Some("natural"))), 1);
    }

    #[test]
    fn a_voice_of_the_reader_s_own_speaks_where_it_is_named_and_a_broken_one_leaves_the_others_alone() {
        let own = ENGINES.iter().find(|engine| engine.id == "piper").unwrap();
        let fake = Fake(2, |speech| match speech.voice.as_deref() {
            Some("broken") => gone(speech),
            Some(_) => Ok(5),
            None => Ok(0),
        });
        let espeak = ENGINES.iter().find(|engine| engine.id == "espeak").unwrap();
        let engines: [(&Engine, Box<dyn Synthesiser>); 2] =
            [(espeak, Box::new(Fake(1, |_| Ok(5)))), (own, Box::new(fake))];
        let mut router = Router::of(engines);
        for _ in 0..2 {
            assert_eq!(speaker(&mut router, &speech("de", 170, Some("piper/karl"))), 2);
            assert_eq!(speaker(&mut router, &speech("de", 170, Some("piper/broken"))), 1);
            assert_eq!(speaker(&mut router, &speech("de", 170, Some("piper"))), 1, "no voice is named");
            assert_eq!(speaker(&mut router, &speech("de", 170, None)), 1);
        }
        let complaint = router.complaint();
        assert!(matches!(complaint, Some(Error::VoiceReplaced { voice, .. }) if voice == "broken"));
        assert_eq!(router.complaint(), None, "it is told once");
        assert_eq!(speaker(&mut router, &speech("de", own.fastest + 1, Some("piper/karl"))), 1);
    }

    #[test]
    fn a_voice_without_clips_is_told_of_once_and_another_one_speaks() {
        let mut router = router(|_| Ok(5));
        for _ in 0..2 {
            assert_eq!(speaker(&mut router, &speech("en", 170, Some("system/Joe/2"))), 0);
        }
        assert_eq!(router.complaint(), Some(Error::VoiceOnlyAloud { voice: "Joe/2".into() }));
        assert_eq!(router.complaint(), None);
    }

    #[test]
    fn the_next_engine_speaks_for_one_that_fails_or_is_silent() {
        let skipped = |_: &Speech| Err(Error::SentenceSkipped { text: String::new() });
        for natural in [gone, skipped, |_: &Speech| Ok(0)] {
            let mut router = router(natural);
            assert_eq!(speaker(&mut router, &speech("en", 170, None)), 1);
            assert_eq!(speaker(&mut router, &speech("en", 170, None)), 1);
        }
    }

    #[test]
    fn where_all_fail_the_error_is_told_and_each_is_tried_again() {
        let mut router = Router::of([(&ENGINES[0], Box::new(Fake(0, gone)) as Box<dyn Synthesiser>)]);
        for _ in 0..2 {
            assert!(matches!(router.render(&speech("en", 170, None)), Err(Error::VoiceUnavailable { .. })));
        }
        assert!(router.render(&speech("de", 170, None)).is_err());
    }
}
