//! The player without its threads: requests and finished jobs go in, jobs and events come out, time is handed in.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::json;

use super::breath::breathe;
use super::clips::Clips;
use super::feed::{Cue, Feed};
use super::sound::Sound;
use super::spoken::{pause_after, pause_inside, speeches};
use super::{Done, Job};
use crate::audio::queue_frames;
use crate::document::Place;
use crate::error::Error;
use crate::log;
use crate::narration::manner::Manner;
use crate::narration::{Event, Request, Telling};
use crate::segment::Segments;
use crate::settings::{MAX_WPM, MIN_WPM};
use crate::voice::Speech;

/// How many sentences are rendered ahead of the one that is heard; from a prepared place on as many, so that a short one does
/// not end before a voice that slept is awake.
const AHEAD: usize = 2;
/// So many sentences are looked at for those: what is left out of a text can go on for pages.
const FURTHEST: usize = 50;
/// So long after it was asked for a place is prepared: a reader who scrolls passes many, and the window's next picture, for
/// which there may be no other processor, comes first.
const PASSING: Duration = Duration::from_millis(150);
/// The player looks after the sink at least this often while it speaks.
const TICK: Duration = Duration::from_millis(20);
/// And at most this often.
const SHORTEST: Duration = Duration::from_millis(1);

/// Speaks what it is asked to, step by step.
pub struct Player {
    job: Box<dyn FnMut(Job) + Send>,
    tell: Box<dyn FnMut(Event) + Send>,
    sound: Sound,
    clips: Clips,
    /// The speech that a helper renders now; there is one at a time, so the next is always the most wanted.
    rendering: Option<Speech>,
    prepared: Option<Prepared>,
    manner: Manner,
    run: Option<Run>,
}

/// Sentences to have ready.
struct Prepared {
    text: Arc<Segments>,
    from: Place,
    /// When they are rendered.
    due: Instant,
}

/// One request to speak, under way.
struct Run {
    id: u64,
    text: Arc<Segments>,
    /// The last word to speak, if it is not the text's.
    until: Option<Place>,
    telling: Telling,
    /// The word to go on from when what is written is lost: the one heard last.
    current: Place,
    /// Whether `current` has been told.
    told: bool,
    /// The sentence that is being written, and the one after it.
    feed: Option<Feed>,
    next: Option<Place>,
    /// Sound that did not fit into the sink yet.
    ready: VecDeque<f32>,
    cues: VecDeque<Cue>,
}

impl Run {
    /// The sentence to be spoken after another.
    fn after(&self, place: Place) -> Option<Place> {
        if self.until.is_some_and(|until| until.is_in_sentence_of(place)) {
            return None;
        }
        let next = self.text.next_sentence(place)?;
        self.until.is_none_or(|until| next <= until).then_some(next)
    }
}

impl Player {
    /// A player that hands its slow work to `job` (whose results come back through [`Player::done`]) and tells events to
    /// `tell`.
    pub fn new(
        now: Instant,
        mut job: Box<dyn FnMut(Job) + Send>,
        tell: Box<dyn FnMut(Event) + Send>,
    ) -> Self {
        let sound = Sound::new(now, &mut job);
        Self {
            job,
            tell,
            sound,
            clips: Clips::default(),
            rendering: None,
            prepared: None,
            manner: Manner::default(),
            run: None,
        }
    }

    /// Carries out a request; call [`Player::step`] next.
    pub fn handle(&mut self, request: Request, now: Instant) {
        match request {
            Request::Speak { id, text, from, until, telling } => {
                if let Some(from) = self.begin(id, &text, from, now) {
                    let (ready, cues) = (VecDeque::new(), VecDeque::new());
                    let (current, next) = (from, Some(from));
                    let (told, feed) = (false, None);
                    self.run = Some(Run { id, text, until, telling, current, told, feed, next, ready, cues });
                }
            }
            Request::Prepare { text, from } => self.prepare(text, from, now),
            Request::Stop => self.stop(),
            Request::SetSpeed { wpm } => self.manner.wpm = wpm.clamp(MIN_WPM, MAX_WPM),
            Request::SetVolume { volume } => self.sound.set_volume(volume),
            Request::SetVoices(voices) => self.manner.voices = voices,
            Request::SetPauses(pauses) => self.manner.pauses = pauses,
            Request::SetSaying(saying) => self.manner.saying = saying,
        }
    }

    /// Takes the result of a job; call [`Player::step`] next.
    pub fn done(&mut self, done: Done, now: Instant) {
        match done {
            Done::Rendered { speech, rate, clip } => {
                if self.rendering.as_ref() == Some(&speech) {
                    self.rendering = None;
                }
                if rate == self.sound.rate() {
                    let wanted: Vec<Speech> = self.wanted(now).collect();
                    self.clips.put(speech, clip, &wanted);
                }
            }
            Done::Complained(error) => (self.tell)(Event::VoiceReplaced { error }),
            Done::Opened(result) => {
                let rate = self.sound.rate();
                if self.sound.opened(result, now, self.run.is_some(), &mut self.tell) {
                    self.start_again();
                }
                if self.sound.rate() != rate {
                    self.clips.clear();
                }
            }
        }
    }

    /// Does what is to be done now and tells when there will be more to do; `None` means not before a request or a finished
    /// job.
    pub fn step(&mut self, now: Instant) -> Option<Instant> {
        if self.run.is_some() && self.sound.tend(now, &mut self.job, &mut self.tell) {
            self.start_again();
        }
        self.tell_heard(now);
        self.write(now);
        self.render_ahead(now);
        self.wake(now)
    }

    fn prepare(&mut self, text: Arc<Segments>, from: Place, now: Instant) {
        self.prepared = Some(Prepared { text, from, due: now + PASSING });
    }

    /// Silences what was spoken, and gives the word to begin with; a text without one has ended.
    fn begin(&mut self, id: u64, text: &Segments, from: Place, now: Instant) -> Option<Place> {
        log::event(now, "speak", &[("block", json!(from.block)), ("sentence", json!(from.sentence))]);
        self.run = None;
        let from = text.clamp(from);
        match from {
            Some(_) => self.sound.begin(now),
            None => {
                self.sound.end();
                (self.tell)(Event::Ended { id });
            }
        }
        from
    }

    fn stop(&mut self) {
        log::event(Instant::now(), "stop", &[]);
        self.run = None;
        self.sound.end();
    }

    /// What was written is lost: goes back to the word heard last.
    fn start_again(&mut self) {
        if let Some(run) = &mut self.run {
            run.feed = None;
            run.next = Some(run.current);
            run.ready.clear();
            run.cues.clear();
        }
    }

    /// Tells the words that are heard by now, and the end.
    fn tell_heard(&mut self, now: Instant) {
        let (Some(run), Some(sink)) = (&mut self.run, self.sound.sink()) else { return };
        let heard = sink.heard(now);
        while let Some(cue) = run.cues.front().copied().filter(|cue| cue.frame <= heard) {
            run.cues.pop_front();
            let again = run.told && cue.place == run.current;
            run.current = cue.place;
            run.told = true;
            if !again {
                let since = Duration::from_secs_f64((heard - cue.frame) as f64 / f64::from(sink.rate()));
                log_word(&run.text, cue.place, now - since);
                (self.tell)(Event::Reached { id: run.id, place: cue.place });
            }
        }
        let written = run.feed.is_none() && run.next.is_none() && run.ready.is_empty();
        if written && run.cues.is_empty() && heard >= sink.written() {
            let id = run.id;
            self.run = None;
            self.sound.end();
            log::event(now, "ended", &[]);
            (self.tell)(Event::Ended { id });
        }
    }

    /// Fills the sink as far as there is room and sound.
    fn write(&mut self, now: Instant) {
        loop {
            let (Some(run), Some(sink)) = (&mut self.run, self.sound.sink()) else { return };
            let room = sink.room();
            if run.ready.len() >= room {
                let taken = sink.write(run.ready.make_contiguous());
                run.ready.drain(..taken);
                return;
            }
            if !self.make_more(now) {
                break;
            }
        }
        if let (Some(run), Some(sink)) = (&mut self.run, self.sound.sink()) {
            let taken = sink.write(run.ready.make_contiguous());
            run.ready.drain(..taken);
        }
    }

    /// Adds a little sound to what is ready; false when there is none for now.
    fn make_more(&mut self, now: Instant) -> bool {
        let (wpm, pauses) = (self.manner.wpm, self.manner.pauses);
        let rate = self.sound.rate();
        let (Some(run), Some(sink)) = (&mut self.run, self.sound.sink()) else { return false };
        let frame = sink.written() + run.ready.len() as u64;
        let Some(feed) = &mut run.feed else { return self.begin_sentence(now) };
        let pause = pause_after(&run.text, feed.place(), pauses, rate);
        if !feed.more(wpm, pause, frame, &mut run.ready, &mut run.cues) {
            let place = feed.place();
            (run.feed, run.next) = (None, run.after(place));
        }
        true
    }

    /// Begins to write the next sentence if all its clips are there; false where they are not, or nothing is left. One of which
    /// nothing is said is passed over.
    fn begin_sentence(&mut self, now: Instant) -> bool {
        let Some(run) = &mut self.run else { return false };
        let Some(place) = run.next else { return false };
        let Manner { voices, wpm, pauses, .. } = &self.manner;
        let said = self.manner.utterances(&run.text, place, run.telling);
        if said.is_empty() {
            run.next = run.after(place);
            return true;
        }
        let wanted = speeches(&said, run.telling, voices, *wpm);
        if !wanted.iter().all(|speech| self.clips.contains(speech)) {
            return false;
        }
        match self.clips.join(&run.text, place, &said, &wanted) {
            Ok(mut spoken) => {
                let rate = self.sound.rate();
                breathe(&run.text, place, &mut spoken, pause_inside(*pauses, rate), rate);
                let last = run.until.filter(|until| until.is_in_sentence_of(place)).map(|until| until.word);
                run.feed = Some(Feed::new(place, last, spoken, *wpm, rate));
                run.next = None;
            }
            Err(error @ Error::SentenceSkipped { .. }) => {
                log::event(
                    now,
                    "skipped",
                    &[("block", json!(place.block)), ("sentence", json!(place.sentence))],
                );
                run.next = run.after(place);
                (self.tell)(Event::Skipped { id: run.id, error });
            }
            Err(error) => {
                let id = run.id;
                self.run = None;
                self.sound.end();
                (self.tell)(Event::Failed { id, error });
                return false;
            }
        }
        true
    }

    /// Has the most wanted speech rendered that is not there yet, one at a time.
    fn render_ahead(&mut self, now: Instant) {
        if self.rendering.is_some() {
            return;
        }
        let missing = |speech: &Speech| !self.clips.contains(speech);
        let Some(speech) = self.wanted(now).find(missing) else { return };
        self.rendering = Some(speech.clone());
        (self.job)(Job::Render { speech, rate: self.sound.rate() });
    }

    /// What will be heard next, the soonest first: the sentences to come, then the prepared ones.
    fn wanted(&self, now: Instant) -> impl Iterator<Item = Speech> {
        let coming = self.run.iter().flat_map(|run| {
            let first = run.next.or_else(|| run.after(run.feed.as_ref()?.place()));
            self.ahead(&run.text, first, run.telling, |place| run.after(place))
        });
        let prepared = self.prepared.iter().filter(move |prepared| prepared.due <= now);
        let prepared = prepared.flat_map(|prepared| {
            let next = |place| prepared.text.next_sentence(place);
            self.ahead(&prepared.text, Some(prepared.from), Telling::Text, next)
        });
        coming.chain(prepared)
    }

    /// What the next sentences of a text say that say something.
    fn ahead(
        &self,
        text: &Segments,
        first: Option<Place>,
        telling: Telling,
        next: impl Fn(Place) -> Option<Place>,
    ) -> impl Iterator<Item = Speech> {
        let places = std::iter::successors(first, move |place| next(*place)).take(FURTHEST);
        let said = places.map(move |place| self.manner.speeches(text, place, telling));
        said.filter(|speeches| !speeches.is_empty()).take(AHEAD).flatten()
    }

    /// When there will be something to do.
    fn wake(&mut self, now: Instant) -> Option<Instant> {
        let Some(run) = &self.run else {
            return self.prepared.as_ref().map(|prepared| prepared.due).filter(|due| *due > now);
        };
        let sound = self.sound.wake();
        let Some(sink) = self.sound.sink() else { return sound };
        let frames = |count: u64| Duration::from_secs_f64(count as f64 / f64::from(sink.rate().max(1)));
        let heard = sink.heard(now);
        let cue = run.cues.front().map(|cue| frames(cue.frame.saturating_sub(heard)));
        let queued = usize::try_from(sink.written() - heard).unwrap_or(usize::MAX);
        let low = match &run.feed {
            Some(_) => frames(queued.saturating_sub(queue_frames(sink.rate()) / 2) as u64),
            None if queued > 0 => frames(queued as u64),
            // Waiting for the voice, which will say so when it is done.
            None => TICK,
        };
        let next = cue.into_iter().chain([low]).min().unwrap_or(TICK).clamp(SHORTEST, TICK);
        sound.into_iter().chain([now + next]).min()
    }
}

fn log_word(text: &Segments, place: Place, at: Instant) {
    if !log::is_on() {
        return;
    }
    let words = text.words(place.block, place.sentence);
    let block = text.document().blocks.get(place.block);
    let word = words.get(place.word).zip(block).map_or("", |(word, block)| &block.text[word.clone()]);
    let facts = [
        ("block", json!(place.block)),
        ("sentence", json!(place.sentence)),
        ("word", json!(place.word)),
        ("text", json!(word)),
    ];
    log::event(at, "word", &facts);
}
