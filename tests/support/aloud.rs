//! A session with the real voice, on a clock that only moves when the test says so.
#![allow(dead_code)]

use std::sync::Arc;

use lectern::command::Command;
use lectern::document::Place;
use lectern::narration::{Event, Request};
use lectern::segment::Segments;
use lectern::session::{Effect, Session};
use lectern::voice::Synthesiser;

use crate::reader::{session, settings};
use crate::stage::{Stage, espeak};

/// Frames a second of the clock: the voice's own, because what is tested is time and not sound.
pub const RATE: u32 = 22_050;
/// One millisecond in frames.
pub const MS: usize = RATE as usize / 1000;
/// The longest step of time: less than what a sound card holds in advance.
const STEP: usize = 50 * MS;

/// Somebody who listens.
pub struct Listener {
    pub session: Session,
    pub stage: Stage,
    /// The texts that were handed to the voice to speak, with the word to begin with.
    pub spoken: Vec<(Arc<Segments>, Place)>,
    /// How many texts were heard to their end.
    pub ended: usize,
    /// The paragraph of it that was last heard, also of a text that is no part of the article.
    pub heard: usize,
}

impl Listener {
    /// Starts the program in a language.
    pub fn new(lang: &str) -> Self {
        Self::with(session(settings(lang)))
    }

    /// Starts with a session of one's own.
    pub fn with(session: Session) -> Self {
        Self::hearing(session, espeak())
    }

    /// The same with a voice of one's own.
    pub fn hearing(session: Session, voice: impl Synthesiser + 'static) -> Self {
        let stage = Stage::at(RATE, voice);
        let mut listener = Self { session, stage, spoken: Vec::new(), ended: 0, heard: 0 };
        let effects = listener.session.start();
        listener.perform(effects);
        listener
    }

    /// Asks for something.
    pub fn ask(&mut self, command: Command) {
        let effects = self.session.apply(command);
        self.perform(effects);
        self.announce();
    }

    /// Has Lectern say what happened, as the window does after everything.
    pub fn announce(&mut self) {
        let effects = self.session.announce();
        self.perform(effects);
    }

    /// The text that was last handed to the voice, a paragraph a line.
    pub fn said(&self) -> Vec<String> {
        let text = self.spoken.last().map(|(text, _)| Arc::clone(text.document()));
        text.iter().flat_map(|text| text.blocks.iter().map(|block| block.text.clone())).collect()
    }

    fn perform(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            if let Effect::Narrate(request) = effect {
                if let Request::Speak { text, from, .. } = &request {
                    self.spoken.push((Arc::clone(text), *from));
                }
                self.stage.handle(request);
            }
        }
    }

    /// Goes to a sentence.
    pub fn go(&mut self, place: Place) {
        let at = self.session.text().position(place);
        self.ask(Command::GoTo(at));
    }

    /// Lets time pass, and tells the session what the voice tells; gives the words that were reached.
    pub fn listen(&mut self, mut frames: usize) -> Vec<Place> {
        let mut reached = self.hear();
        while frames > 0 {
            let step = frames.min(STEP);
            frames -= step;
            self.stage.advance(step);
            reached.extend(self.hear());
        }
        reached
    }

    fn hear(&mut self) -> Vec<Place> {
        let mut reached = Vec::new();
        for event in self.stage.events() {
            let before = self.session.narration().place();
            let word = if let Event::Reached { place, .. } = &event { Some(*place) } else { None };
            if let Event::Reached { place, .. } = &event {
                self.heard = place.block;
            }
            self.ended += usize::from(matches!(event, Event::Ended { .. }));
            let effects = self.session.narrated(event);
            self.perform(effects);
            self.announce();
            // What the voice still says about an older request is not heard of.
            let after = self.session.narration().place();
            reached.extend(word.filter(|word| *word == after && (*word != before || reached.is_empty())));
        }
        reached
    }

    /// Lets time pass until the voice begins a word.
    pub fn next_word(&mut self) -> Place {
        for _ in 0..10_000 {
            if let Some(first) = self.listen(MS).first() {
                return *first;
            }
        }
        panic!("no word in ten seconds; {:?}", self.session.narration().place());
    }

    /// The word that is marked, as the bytes of its block.
    pub fn marked_word(&self) -> Option<lectern::document::Span> {
        self.session.highlight().and_then(|highlight| highlight.word)
    }
}
