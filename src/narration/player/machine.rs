//! The player without its threads: requests and finished jobs go in, jobs and events come out, time is handed in.

use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::json;

use super::breath::breathe;
use super::clips::Clips;
use super::feed::Feed;
use super::hurry::{Cut, clause_pause, cuts};
use super::run::{Prepared, Run};
use super::sound::Sound;
use super::spoken::{pause_inside, silence_behind};
use super::turn::{Part, is_aloud, parts_from, turn_at};
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
use crate::voice::aloud::pace::Paces;

/// How many sentences are rendered ahead of the one that is heard; from a prepared place on as many, so that a short one does
/// not end before a voice that slept is awake.
const AHEAD: usize = 2;
/// So long after it was asked for a place is prepared: a reader who scrolls passes many, and the window's next picture, for
/// which there may be no other processor, comes first.
const PASSING: Duration = Duration::from_millis(150);
/// The player looks after the sink at least this often while it speaks.
const TICK: Duration = Duration::from_millis(20);
/// And at most this often.
const SHORTEST: Duration = Duration::from_millis(1);

/// Speaks what it is asked to, step by step.
pub struct Player {
    pub(super) job: Box<dyn FnMut(Job) + Send>,
    pub(super) tell: Box<dyn FnMut(Event) + Send>,
    pub(super) sound: Sound,
    clips: Clips,
    /// The speech that a helper renders now; there is one at a time, so the next is always the most wanted.
    rendering: Option<Speech>,
    pub(super) prepared: Option<Prepared>,
    pub(super) manner: Manner,
    /// How fast the voices speak that make the sound themselves.
    pub(super) paces: Paces,
    /// The number of the last thing that one of them was asked to say.
    pub(super) said: u64,
    pub(super) run: Option<Run>,
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
            paces: Paces::default(),
            said: 0,
            run: None,
        }
    }

    /// Carries out a request; call [`Player::step`] next.
    pub fn handle(&mut self, request: Request, now: Instant) {
        match request {
            Request::Speak { id, text, from, until, telling } => {
                if let Some(from) = self.begin(id, &text, from, now) {
                    let cuts = self.cuts(&text, from, telling);
                    self.run = Some(Run { cuts, ..Run::new(id, text, from, until, telling) });
                }
            }
            Request::Prepare { text, from } => self.prepare(text, from, now),
            Request::Stop => self.stop(),
            Request::SetSpeed { wpm } => {
                let wpm = wpm.clamp(MIN_WPM, MAX_WPM);
                if std::mem::replace(&mut self.manner.wpm, wpm) != wpm {
                    self.say_again();
                }
            }
            Request::SetVolume { volume } => {
                let before = self.sound.volume();
                self.sound.set_volume(volume);
                self.volume_changed(volume - before);
            }
            Request::SetDevice(device) => {
                if self.sound.set_device(device, now, &mut self.job) {
                    self.start_again();
                }
            }
            Request::SetVoices(voices) => self.manner.voices = voices,
            Request::TryVoices(voices) => self.manner.tried = voices,
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
            Done::Complained(error) => self.replaced(error, now),
            Done::Heard { id, heard } => self.hear(id, heard, now),
            Done::Opened { asked, sink } => {
                let rate = self.sound.rate();
                if self.sound.opened(asked, sink, now, &mut self.job, &mut self.tell) {
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
        self.say(now);
        if self.run.as_ref().is_some_and(|run| run.aloud.is_none()) {
            self.sound.begin(now);
            if self.sound.tend(now, &mut self.job, &mut self.tell) {
                self.start_again();
            }
        }
        self.tell_heard(now);
        self.write(now);
        self.make_ready(now);
        self.render_ahead(now);
        self.wake(now)
    }

    fn prepare(&mut self, text: Arc<Segments>, from: Place, now: Instant) {
        self.prepared = Some(Prepared { text, from, due: now + PASSING, asked: false });
    }

    /// Silences what was spoken, and gives the word to begin with; a text without one has ended.
    fn begin(&mut self, id: u64, text: &Segments, from: Place, now: Instant) -> Option<Place> {
        log::event(now, "speak", &[("block", json!(from.block)), ("sentence", json!(from.sentence))]);
        self.hush();
        let from = text.clamp(from);
        match from {
            Some(_) => self.sound.cut_off(),
            None => {
                self.sound.end();
                (self.tell)(Event::Ended { id });
            }
        }
        from
    }

    fn stop(&mut self) {
        log::event(Instant::now(), "stop", &[]);
        self.hush();
        self.sound.end();
    }

    /// Gives up what is spoken; a voice that makes the sound itself falls silent.
    fn hush(&mut self) {
        if self.run.take().is_some_and(|run| run.aloud.is_some()) {
            (self.job)(Job::Hush);
        }
    }

    /// Tells that another voice reads than the reader chose.
    pub(super) fn replaced(&mut self, error: Error, now: Instant) {
        if let Error::VoiceReplaced { voice, reason } = &error {
            log::event(now, "voice replaced", &[("voice", json!(voice)), ("reason", json!(reason))]);
        }
        (self.tell)(Event::VoiceReplaced { error });
    }

    /// What was written is lost: goes back to the word heard last.
    fn start_again(&mut self) {
        if let Some(run) = &mut self.run {
            run.again(run.current);
        }
    }

    /// Tells the words that are heard by now, and the end.
    fn tell_heard(&mut self, now: Instant) {
        let Some(run) = &mut self.run else { return };
        let mut all = true;
        if let Some(sink) = self.sound.sink() {
            let heard = sink.heard(now);
            all = heard >= sink.written();
            while let Some(cue) = run.cues.pop_front_if(|cue| cue.frame <= heard) {
                let since = Duration::from_secs_f64((heard - cue.frame) as f64 / f64::from(sink.rate()));
                if run.reach(cue.place, now - since) {
                    (self.tell)(Event::Reached { id: run.id, place: cue.place });
                }
            }
        }
        if all && run.is_between() && run.next.is_none() {
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
        let (place, end) = (feed.place(), feed.end());
        // Words behind a cut that are left out belong to the turn before it.
        let within = |cut: &&Cut| {
            cut.place.is_in_sentence_of(place) && (place.word + 1..=end).contains(&cut.place.word)
        };
        let pause = match run.cuts.iter().rfind(within) {
            Some(cut) if cut.breath => clause_pause(pauses, wpm, rate),
            Some(_) => 0,
            None => silence_behind(&run.text, place, end, pauses, rate),
        };
        if !feed.more(wpm, pause, frame, &mut run.ready, &mut run.cues) {
            (run.feed, run.next) = (None, run.behind(place, end));
        }
        true
    }

    /// Begins to write the next turn if all its clips are there; false where they are not, where it is not written, or where
    /// nothing is left. A sentence of which nothing is said is passed over.
    fn begin_sentence(&mut self, now: Instant) -> bool {
        let Some(run) = &mut self.run else { return false };
        let Some(place) = run.next else { return false };
        let turn = turn_at(&self.manner, &run.text, place, run.telling, &run.cuts);
        if turn.parts.is_empty() {
            run.next = run.after(place);
            return true;
        }
        if turn.aloud || !turn.parts.iter().all(|part| self.clips.contains(&part.speech)) {
            return false;
        }
        match self.clips.join(&run.text.words(place.block, place.sentence), &turn) {
            Ok(mut spoken) => {
                let (rate, wpm) = (self.sound.rate(), self.manner.wpm);
                let words = turn.words.clone();
                breathe(&run.text, place, words, &mut spoken, pause_inside(self.manner.pauses, rate), rate);
                run.feed = Some(Feed::new(place, run.last_word(place), turn.words, spoken, wpm, rate));
                run.next = None;
            }
            Err(error @ Error::SentenceSkipped { .. }) => {
                log::event(
                    now,
                    "skipped",
                    &[("block", json!(place.block)), ("sentence", json!(place.sentence))],
                );
                run.next = run.behind(place, turn.words.end);
                (self.tell)(Event::Skipped { id: run.id, error });
            }
            Err(error) => {
                let id = run.id;
                log::event(now, "failed", &[("reason", json!(format!("{error:?}")))]);
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

    /// What will be written next, the soonest first: the sentences to come, then the prepared ones.
    fn wanted(&self, now: Instant) -> impl Iterator<Item = Speech> {
        let coming = self.run.iter().flat_map(|run| self.ahead(run.coming(), run.telling, &run.cuts));
        let prepared = self.prepared.iter().filter(move |prepared| prepared.due <= now);
        let prepared = prepared.flat_map(|prepared| self.ahead(prepared.sentences(), Telling::Text, &[]));
        coming.chain(prepared)
    }

    /// What is written of the next sentences of which something is said; of one that is cut, from its place on.
    fn ahead<'a>(
        &'a self,
        places: impl Iterator<Item = (&'a Arc<Segments>, Place)> + 'a,
        telling: Telling,
        cuts: &'a [Cut],
    ) -> impl Iterator<Item = Speech> + 'a {
        let said = places.map(move |(text, place)| parts_from(&self.manner, text, place, telling, cuts));
        let some = said.filter(|parts| !parts.is_empty()).take(AHEAD);
        some.flatten().map(|part| part.speech).filter(|speech| !is_aloud(speech))
    }

    /// Where a sentence is cut that is to be heard now: nowhere where its sound is there, or on its way.
    fn cuts(&self, text: &Segments, from: Place, telling: Telling) -> Vec<Cut> {
        let turn = turn_at(&self.manner, text, from, telling, &[]);
        let missing = turn.parts.iter().find(|part| !self.clips.contains(&part.speech));
        let is_coming = |part: &Part| self.rendering.as_ref() == Some(&part.speech);
        if missing.is_none_or(is_coming) { Vec::new() } else { cuts(text, from, &turn) }
    }

    /// When there will be something to do.
    fn wake(&mut self, now: Instant) -> Option<Instant> {
        let Some(run) = &self.run else {
            return self.prepared.as_ref().map(|prepared| prepared.due).filter(|due| *due > now);
        };
        if let Some(aloud) = &run.aloud {
            return aloud.wake();
        }
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
