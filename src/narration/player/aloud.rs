//! A turn that is said by a voice which makes the sound itself: what to ask of it, and which word it is at.
//!
//! 1. A part is asked for. When it begins its words are given times: those that the silent voice would need, at the words a
//!    minute that the voice is known to speak ([`Paces`]).
//! 2. A word is told when its time has come. Where the voice itself says that it is at a word, that is told and the times of
//!    those that follow are moved; unless it says so far too soon, as what tells all its words when it has made the sound does.
//!    With a voice that is known to say so, a word waits for that.
//! 3. When the part is over all its words have been heard, whatever their times; how long it took is learned. Then the next
//!    part is asked for, or the reader's pause begins.

use std::collections::{HashSet, VecDeque};
use std::ops::Range;
use std::time::{Duration, Instant};

use super::turn::{Part, Turn};
use crate::document::Place;
use crate::narration::utterance::{WordTime, word_times};
use crate::segment::Segments;
use crate::voice::aloud::Saying;
use crate::voice::aloud::pace::Paces;
use crate::voice::silent::Silent;
use crate::voice::{Speech, Synthesiser as _, sounding};

/// A part that sounds.
struct Underway {
    since: Instant,
    /// Its words, in order.
    words: Vec<Due>,
    /// How many of them have been told.
    told: usize,
    /// When the voice last said where it is, since it began.
    known: Duration,
    /// Whether the voice says at which word it is.
    tells: bool,
}

/// A word and its time since the part began to sound.
struct Due {
    word: usize,
    time: Duration,
    /// Whether a voice that tells its words tells this one.
    is_marked: bool,
}

impl Underway {
    /// When a word is told.
    fn due(&self, word: &Due) -> Duration {
        if self.tells && word.is_marked { word.time + PATIENCE } else { word.time }
    }
}

/// How much later than its time a word is told that the voice was to tell and has not.
const PATIENCE: Duration = Duration::from_secs(1);
/// A voice that says that it is at a word in less than one in so many parts of the time that was to be expected does not mean the
/// sound.
const SOONEST: u32 = 3;

/// One turn under way.
pub struct Aloud {
    /// The word with which it begins.
    place: Place,
    /// The word behind its last.
    end: usize,
    /// The bytes of the block of each word of the sentence.
    words: Vec<Range<usize>>,
    /// What is to be said, the part that is being said first.
    parts: VecDeque<Part>,
    /// The number by which the part is asked for.
    id: u64,
    /// The word heard last; the first before any was.
    current: Place,
    state: State,
}

enum State {
    /// The part has been asked for.
    Asked,
    /// It sounds.
    Sounding(Underway),
    /// Everything has been said; the pause lasts until then.
    Resting(Instant),
}

impl Aloud {
    /// A turn from a word of it on, up to the word `last` if one is given. Its parts are asked for by numbers from `id` on.
    pub fn new(text: &Segments, from: Place, last: Option<usize>, turn: Turn, id: u64, now: Instant) -> Self {
        let words = text.words(from.block, from.sentence).to_vec();
        let end = last.map_or(turn.words.end, |last| turn.words.end.min(last + 1));
        let start = words.get(from.word).filter(|_| from.word > turn.words.start).map(|word| word.start);
        let stop = words.get(end.wrapping_sub(1)).filter(|_| end < turn.words.end).map(|word| word.end);
        let parts = turn.parts.into_iter().filter_map(|part| match part.said.is_aside {
            // It stands nowhere in the text: whoever begins later does not hear what is before, nor whoever ends earlier what
            // is after.
            true => {
                let heard = start.is_none_or(|start| part.said.start > start)
                    && stop.is_none_or(|stop| part.said.start < stop);
                heard.then_some(part)
            }
            false => cut(part, start, stop),
        });
        let parts: VecDeque<Part> = parts.collect();
        let state = if parts.is_empty() { State::Resting(now) } else { State::Asked };
        Self { place: from, end, words, parts, id, current: from, state }
    }

    /// The word with which it begins.
    pub fn place(&self) -> Place {
        self.place
    }

    /// The word behind its last.
    pub fn end(&self) -> usize {
        self.end
    }

    /// The number by which the part is asked for.
    pub fn id(&self) -> u64 {
        self.id
    }

    /// The voice that is asked, as settings name it.
    pub fn voice(&self) -> Option<&str> {
        self.parts.front()?.speech.voice.as_deref()
    }

    /// Where to go on when it is cut off; nowhere during the pause at its end.
    pub fn cut_off(&self) -> Option<Place> {
        let rests = matches!(self.state, State::Resting(_));
        (!rests).then_some(self.current)
    }

    /// What to ask for now, with how long it will take; nothing where everything has been said.
    pub fn saying(&self, paces: &Paces, volume: f32) -> Option<(Saying, Duration)> {
        let speech = &self.parts.front()?.speech;
        let (_, voice) = sounding(speech.voice.as_deref()?)?;
        let speed = paces.speed(voice, speech.wpm) as f32;
        let (text, voice) = (speech.text.clone(), voice.to_owned());
        let expected = expected(speech, paces);
        Some((Saying { id: self.id, text, voice, speed, volume }, expected))
    }

    /// Takes in that the part begins to sound.
    pub fn begun(&mut self, now: Instant, paces: &Paces) {
        let Some(part) = self.parts.front() else { return };
        let next = self.parts.get(1).map_or(usize::MAX, |next| next.said.start);
        let before = |byte: usize| self.words.partition_point(|word| word.start < byte);
        let mine = before(part.said.start).max(self.place.word)..before(next).min(self.end);
        let (words, tells) = (times(&self.words, mine, part, paces), tells(part, paces));
        self.state = State::Sounding(Underway { since: now, words, told: 0, known: Duration::ZERO, tells });
    }

    /// Takes in that the voice is at a byte of the part; true where it tells more than that it has begun.
    pub fn reached(&mut self, byte: usize, now: Instant) -> bool {
        let (State::Sounding(underway), Some(part)) = (&mut self.state, self.parts.front()) else {
            return false;
        };
        let word = word_at(&self.words, part, byte);
        let Some(at) = underway.words.iter().position(|due| due.word == word).filter(|at| *at > 0) else {
            return false;
        };
        let (passed, time) = (now.saturating_duration_since(underway.since), underway.words[at].time);
        let (after, expected) = (passed.saturating_sub(underway.known), time.saturating_sub(underway.known));
        if after * SOONEST < expected {
            return false;
        }
        (underway.known, underway.tells) = (passed, true);
        let (before, behind) = underway.words.split_at_mut(at + 1);
        for due in before {
            (due.time, due.is_marked) = (due.time.min(passed), false);
        }
        for due in behind {
            due.time = (due.time + passed).saturating_sub(time);
        }
        true
    }

    /// Takes in that the part has been said, and learns from it; gives its words that were not told yet. What is to be said
    /// next is [`Aloud::saying`]; where there is nothing, a pause of this length follows.
    pub fn over(&mut self, now: Instant, pause: Duration, paces: &mut Paces) -> Vec<Place> {
        let State::Sounding(underway) = std::mem::replace(&mut self.state, State::Asked) else {
            self.parts.pop_front();
            self.rest(now, pause);
            return Vec::new();
        };
        if let Some(Part { speech, .. }) = self.parts.pop_front()
            && let Some((_, voice)) = speech.voice.as_deref().and_then(sounding)
        {
            paces.learn(voice, expected(&speech, paces), now.saturating_duration_since(underway.since));
        }
        let rest = underway.words.iter().skip(underway.told);
        let rest: Vec<Place> = rest.map(|due| Place { word: due.word, ..self.place }).collect();
        self.current = rest.last().copied().unwrap_or(self.current);
        self.rest(now, pause);
        rest
    }

    /// Waits for the next part, or for the end of the pause.
    fn rest(&mut self, now: Instant, pause: Duration) {
        self.id += 1;
        self.state = if self.parts.is_empty() { State::Resting(now + pause) } else { State::Asked };
    }

    /// The words that are heard by now and have not been given yet.
    pub fn heard(&mut self, now: Instant) -> Vec<Place> {
        let State::Sounding(underway) = &mut self.state else { return Vec::new() };
        let passed = now.saturating_duration_since(underway.since);
        let coming = &underway.words[underway.told..];
        let heard = coming.iter().take_while(|word| underway.due(word) <= passed);
        let heard: Vec<Place> = heard.map(|due| Place { word: due.word, ..self.place }).collect();
        underway.told += heard.len();
        self.current = heard.last().copied().unwrap_or(self.current);
        heard
    }

    /// Whether the pause behind it has passed.
    pub fn is_over(&self, now: Instant) -> bool {
        matches!(self.state, State::Resting(until) if until <= now)
    }

    /// When there will be something to do.
    pub fn wake(&self) -> Option<Instant> {
        match &self.state {
            State::Asked => None,
            State::Sounding(underway) => {
                let next = underway.words.get(underway.told)?;
                Some(underway.since + underway.due(next))
            }
            State::Resting(until) => Some(*until),
        }
    }
}

/// What is left of a part between two bytes of the block; nothing where it lies outside them.
fn cut(part: Part, start: Option<usize>, stop: Option<usize>) -> Option<Part> {
    let Part { said, speech } = part;
    let said = said.between(start.unwrap_or(0), stop.unwrap_or(usize::MAX))?;
    let text = said.said.text.clone();
    Some(Part { said, speech: Speech { text, phonemes: Vec::new(), ..speech } })
}

/// How the silent voice would say a speech at the words a minute that its voice is known to speak.
fn silently(speech: &Speech, paces: &Paces) -> crate::voice::Clip {
    let voice = speech.voice.as_deref().and_then(sounding).map_or("", |(_, voice)| voice);
    Silent.render(&Speech { wpm: paces.wpm(voice, speech.wpm), ..speech.clone() }).unwrap_or_default()
}

fn expected(speech: &Speech, paces: &Paces) -> Duration {
    let clip = silently(speech, paces);
    Duration::from_secs_f64(clip.samples.len() as f64 / f64::from(clip.rate.max(1)))
}

/// The word at a byte of what is said.
fn word_at(words: &[Range<usize>], part: &Part, byte: usize) -> usize {
    words.partition_point(|word| word.end <= part.said.shown(byte))
}

/// Whether the voice of a part is known to tell its words.
fn tells(part: &Part, paces: &Paces) -> bool {
    let voice = part.speech.voice.as_deref().and_then(sounding);
    voice.is_some_and(|(_, voice)| paces.tells_words(voice))
}

/// The time of each word of a part since it began to sound. What tells words tells those before which there is a space.
fn times(words: &[Range<usize>], mine: Range<usize>, part: &Part, paces: &Paces) -> Vec<Due> {
    let clip = silently(&part.speech, paces);
    let marks: Vec<_> = clip.marks.iter().map(|mark| (part.said.shown(mark.byte), mark.sample)).collect();
    let own = words.get(mine.clone()).unwrap_or_default();
    let times = word_times(own, &marks, clip.samples.len().max(own.len()));
    let after = |samples: usize| Duration::from_secs_f64(samples as f64 / f64::from(clip.rate.max(1)));
    let text = &part.speech.text;
    let spaces = text.char_indices().filter(|(_, sign)| sign.is_whitespace());
    let marked: HashSet<usize> =
        spaces.map(|(at, sign)| word_at(words, part, at + sign.len_utf8())).collect();
    let due = |(word, time): (usize, &WordTime)| Due {
        word,
        time: after(time.start),
        is_marked: word > mine.start && marked.contains(&word),
    };
    mine.clone().zip(times.iter()).map(due).collect()
}
