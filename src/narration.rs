//! Reading aloud: what is said for a sentence, where the voice is, and what follows when it ends.
//!
//! 1. [`Narration`] is the state machine: a reader's wish or an [`Event`] goes in, [`Request`]s come out. No clock, no
//!    thread, no sound.
//! 2. [`player`] is the thread that carries requests out: it renders the sentence asked for and prepares the next ones,
//!    stretches them to the wanted speed, writes them into a sink and tells by the sink's clock which word is heard.
//! 3. [`utterance`] says what is spoken for a sentence, in which language, and which word each mark belongs to; [`said`] what
//!    the reader wishes said for what is shown.
//!
//! Pausing is stopping with the word remembered, going on is speaking from that word: there is one mechanism. Every
//! request to speak has a number; events with an older number are stale and dropped.

pub mod export;
pub mod manner;
pub mod player;
pub mod said;
pub mod utterance;

use std::sync::Arc;

use crate::document::Place;
use crate::error::Error;
use crate::narration::said::Saying;
use crate::segment::Segments;
use crate::settings::device::Device;
use crate::settings::pauses::Pauses;
use crate::settings::stretch::Stretch;
use crate::settings::voices::Voices;

/// Something for the player to do.
#[derive(Debug, Clone)]
pub enum Request {
    /// Speak from a word on.
    Speak {
        /// The request's number; events about it carry it.
        id: u64,
        /// The text.
        text: Arc<Segments>,
        /// The word to begin with.
        from: Place,
        /// The word to end with; `None` for the text's last.
        until: Option<Place>,
        /// What it is.
        telling: Telling,
    },
    /// Render a sentence that will probably be asked for, so that it sounds at once.
    Prepare {
        /// The text.
        text: Arc<Segments>,
        /// The sentence.
        from: Place,
    },
    /// Be silent at once.
    Stop,
    /// Speak faster or slower from now on, in mid-word if need be.
    SetSpeed {
        /// Words a minute.
        wpm: u16,
    },
    /// Speak louder or softer.
    SetVolume {
        /// 0 to 1.
        volume: f32,
    },
    /// Let the sound come from this device, or from the usual one.
    SetDevice(Option<Device>),
    /// Speak with the reader's voices from the next sentence on.
    SetVoices(Voices),
    /// Say with these voices what is only tried out.
    TryVoices(Voices),
    /// Wait longer or shorter after sentences.
    SetPauses(Pauses),
    /// Say what is shown the reader's way from the next sentence on.
    SetSaying(Arc<Saying>),
}

/// What is spoken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Telling {
    /// What the reader reads, in the voice of their choice.
    Text,
    /// A text by which a voice is tried out that the reader has not chosen; said as they have texts said.
    Trial,
    /// A text as it is to sound already, in the voice of the reader's choice: nothing else is said for any of it.
    Sample,
    /// What Lectern says of itself: in the voice that is always awake, so that it comes at once, and is not taken for the text.
    Notice,
}

/// Something that happened to a request.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// A word began to be heard.
    Reached {
        /// The request.
        id: u64,
        /// The word.
        place: Place,
    },
    /// The voice itself tells which word it is at: what is told of this request is no estimate any more.
    TellsWords {
        /// The request.
        id: u64,
    },
    /// The last word that was asked for, and the pause after the text's last sentence, have been heard.
    Ended {
        /// The request.
        id: u64,
    },
    /// A sentence was left out.
    Skipped {
        /// The request.
        id: u64,
        /// Why.
        error: Error,
    },
    /// The voice cannot go on.
    Failed {
        /// The request.
        id: u64,
        /// Why.
        error: Error,
    },
    /// A voice that the reader chose cannot be used; reading goes on with another one.
    VoiceReplaced {
        /// Why.
        error: Error,
    },
    /// There is no sound any more (or there was none from the start); reading goes on without it.
    SoundLost {
        /// What the sound system said.
        error: Error,
    },
    /// The device that the reader chose is away; the sound comes from the usual one.
    SoundElsewhere {
        /// Which is away.
        error: Error,
    },
    /// There is sound again, or it comes from the chosen device again.
    SoundBack,
}

/// Where the voice is, and whether it speaks: requests out, events in.
#[derive(Debug, Clone, Default)]
pub struct Narration {
    /// The number of the last request to speak.
    last_id: u64,
    speaking: bool,
    place: Place,
    /// With what the last request ends, and at which word if not at the text's last.
    end: End,
    until: Option<Place>,
    /// How far the voice reads before it waits.
    stretch: Stretch,
    /// Whether it stops at the end of the section.
    stops_at_section: bool,
    /// Whether the place is the end of a stretch that has been read, so that reading goes on behind it.
    rests: bool,
}

/// With what a request to speak ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum End {
    /// With the text.
    #[default]
    Text,
    /// With the part that was asked for.
    Part,
    /// With a stretch, behind which another follows.
    Stretch,
    /// With a section, behind which another follows.
    Section,
}

/// What an event changed.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// Nothing: the event was stale.
    Nothing,
    /// Another word is being read.
    Moved,
    /// The text has been read to its end.
    Ended,
    /// The part that was asked for has been read.
    PartRead,
    /// A sentence or paragraph has been read, and the voice waits for a key.
    StretchRead,
    /// A section has been read, and the voice was to stop behind it.
    SectionRead,
    /// Something went wrong that the reader should know.
    Trouble(Error),
    /// There is sound again.
    SoundBack,
}

impl Narration {
    /// The word being read, or the one that reading would begin with.
    pub fn place(&self) -> Place {
        self.place
    }

    /// True while the voice reads (or marks words in silence).
    pub fn is_speaking(&self) -> bool {
        self.speaking
    }

    /// Reads from the current word on.
    pub fn play(&mut self, text: &Arc<Segments>) -> Vec<Request> {
        let behind = text.next_sentence(self.place).filter(|_| self.rests);
        let from = behind.unwrap_or(self.place);
        match self.stretch {
            Stretch::Text if self.stops_at_section => match text.last_of_section(from) {
                Some(last) => self.speak(text, from, Some(last), End::Section),
                None => self.speak(text, from, None, End::Text),
            },
            Stretch::Text => self.speak(text, from, None, End::Text),
            Stretch::Paragraph => self.speak(text, from, text.last_of_block(from), End::Stretch),
            Stretch::Sentence => self.speak(text, from, text.last_of_sentence(from), End::Stretch),
        }
    }

    /// Reads from one word to another and no further.
    pub fn read(&mut self, text: &Arc<Segments>, from: Place, until: Place) -> Vec<Request> {
        self.speak(text, from, Some(until), End::Part)
    }

    /// Whether the voice stops at the end of the section; true where that is another wish than before.
    pub fn stop_at_section(&mut self, stops: bool) -> bool {
        std::mem::replace(&mut self.stops_at_section, stops) != stops
    }

    /// How far the voice reads from now on before it waits.
    pub fn set_stretch(&mut self, stretch: Stretch) {
        self.stretch = stretch;
    }

    fn speak(&mut self, text: &Arc<Segments>, from: Place, until: Option<Place>, end: End) -> Vec<Request> {
        let Some(from) = text.clamp(from) else { return Vec::new() };
        (self.place, self.end, self.until, self.rests) = (from, end, until, false);
        self.last_id += 1;
        self.speaking = true;
        vec![Request::Speak { id: self.last_id, text: Arc::clone(text), from, until, telling: Telling::Text }]
    }

    /// Falls silent and remembers the word; the sentence is kept ready to go on with.
    pub fn pause(&mut self, text: &Arc<Segments>) -> Vec<Request> {
        self.last_id += 1;
        self.speaking = false;
        vec![Request::Stop, Request::Prepare { text: Arc::clone(text), from: self.place }]
    }

    /// Goes to a place, in this text or in another: reading goes on from there, or the sentence is made ready.
    pub fn go(&mut self, text: &Arc<Segments>, to: Place) -> Vec<Request> {
        let to = text.clamp(to).unwrap_or_default();
        self.rests &= to == self.place;
        self.place = to;
        if self.speaking {
            self.play(text)
        } else {
            vec![Request::Prepare { text: Arc::clone(text), from: self.place }]
        }
    }

    /// Says a text of its own while nothing is read; the place stays, and what the voice tells of it changes nothing. Gives
    /// the request's number too.
    pub fn say(&mut self, text: Arc<Segments>, telling: Telling) -> (u64, Request) {
        self.last_id += 1;
        let (id, from) = (self.last_id, Place::default());
        (id, Request::Speak { id, text, from, until: None, telling })
    }

    /// Takes in what happened; events of older requests change nothing.
    pub fn handle(&mut self, event: Event) -> Change {
        match event {
            Event::Reached { id, place } if self.is_current(id) => {
                self.place = place;
                Change::Moved
            }
            Event::Ended { id } if self.is_current(id) => {
                self.speaking = false;
                // Where nothing was said for the last words, none of them was reached.
                self.place = self.until.map_or(self.place, |until| self.place.max(until));
                self.rests = matches!(self.end, End::Stretch | End::Section);
                match self.end {
                    End::Text => Change::Ended,
                    End::Part => Change::PartRead,
                    End::Stretch => Change::StretchRead,
                    End::Section => Change::SectionRead,
                }
            }
            Event::Skipped { id, error } if self.is_current(id) => Change::Trouble(error),
            Event::Failed { id, error } if self.is_current(id) => {
                self.speaking = false;
                Change::Trouble(error)
            }
            Event::Reached { .. }
            | Event::TellsWords { .. }
            | Event::Ended { .. }
            | Event::Skipped { .. }
            | Event::Failed { .. } => Change::Nothing,
            Event::VoiceReplaced { error } | Event::SoundLost { error } | Event::SoundElsewhere { error } => {
                Change::Trouble(error)
            }
            Event::SoundBack => Change::SoundBack,
        }
    }

    fn is_current(&self, id: u64) -> bool {
        self.speaking && id == self.last_id
    }
}
