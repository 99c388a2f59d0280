//! Carries out requests to read aloud.
//!
//! 1. [`machine::Player`] is the player without threads: it is told requests, finished jobs and the time.
//! 2. [`spawn`] runs it on a thread that sleeps until there is something to do, and gives it two helpers: one renders
//!    speeches (a hung voice takes five seconds, a request to stop must not), one opens sound cards.
//! 3. For a sentence: `spoken` joins its clips, `feed` stretches it into the sink and notes at which frame of the sink each
//!    word begins; when the sink has heard that frame, the word is told.
//! 4. [`breath`] brings the pauses inside a sentence to the length that the reader chose.
//! 5. A sentence that nobody expected is cut (`hurry`): its beginning is heard while the rest is rendered.
//! 6. `clips` keeps what was rendered; `sound` finds a sink and does without one.
//! 7. A voice that makes the sound itself is not written: `turn` says who speaks which part of a sentence, `aloud` is one turn
//!    of such a voice, `says` is how the player takes it.

mod aloud;
pub mod breath;
mod clips;
mod feed;
mod hurry;
pub mod machine;
mod run;
mod says;
mod sound;
pub mod spoken;
mod turn;

use std::cell::LazyCell;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use self::machine::Player;
use super::{Event, Request};
use crate::audio::Sink;
use crate::audio::output::Output;
use crate::audio::resample::Resampler;
use crate::error::Error;
use crate::settings::device::Device;
use crate::voice::aloud::speaker::Speaker;
use crate::voice::aloud::{Heard, Saying};
use crate::voice::worker::{Program, this_program};
use crate::voice::{Clip, Speech, Synthesiser, system, usual_voice};

/// Work that may take its time.
#[derive(Debug)]
pub enum Job {
    /// Render a speech, for a sink of this rate.
    Render {
        /// What to say.
        speech: Speech,
        /// Frames a second that the clip shall have.
        rate: u32,
    },
    /// Open a device, or the usual one.
    Open(Option<Device>),
    /// Have a voice that makes the sound itself say something; what it said before is cut off.
    Say {
        /// What to say.
        saying: Saying,
        /// How long it will probably take.
        expected: Duration,
    },
    /// Have such a voice ready, so that it speaks at once.
    Ready {
        /// The voice, as its engine calls it.
        voice: String,
    },
    /// Have it fall silent.
    Hush,
}

/// What came of a [`Job`].
pub enum Done {
    /// A speech was rendered, or could not be.
    Rendered {
        /// What was to be said.
        speech: Speech,
        /// The rate asked for.
        rate: u32,
        /// The clip, at that rate.
        clip: Result<Clip, Error>,
    },
    /// A voice that was asked for could not be used, and another one spoke.
    Complained(Error),
    /// A device was opened, or could not be.
    Opened {
        /// Which was asked for.
        asked: Option<Device>,
        /// What came of it.
        sink: Result<Box<dyn Sink>, Error>,
    },
    /// Something that is said is heard, or it was given up.
    Heard {
        /// The number by which it was asked for.
        id: u64,
        /// What is heard, or why it is not said.
        heard: Result<Heard, Error>,
    },
}

/// Opens the device with an id, or the usual one.
pub type OpenSink = Box<dyn FnMut(Option<&str>) -> Result<Box<dyn Sink>, Error> + Send>;

enum Input {
    Request(Request),
    Done(Done),
    Quit,
}

/// The running player; it falls silent and ends when this is dropped.
pub struct PlayerHandle {
    inputs: Sender<Input>,
    thread: Option<JoinHandle<()>>,
}

impl PlayerHandle {
    /// Hands over a request; never waits.
    pub fn send(&self, request: Request) {
        let _ = self.inputs.send(Input::Request(request));
    }
}

impl Drop for PlayerHandle {
    fn drop(&mut self) {
        let _ = self.inputs.send(Input::Quit);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Starts a player with the most preferred voice on the usual sound card.
pub fn start(tell: impl FnMut(Event) + Send + 'static) -> PlayerHandle {
    spawn(usual_voice(), sound_card(), tell)
}

/// Opens sound cards.
pub fn sound_card() -> OpenSink {
    Box::new(|device| Output::open(device).map(|output| Box::new(output) as Box<dyn Sink>))
}

/// Starts a player. `tell` is called on the player's thread and must not wait.
pub fn spawn(
    voice: Box<dyn Synthesiser>,
    open: OpenSink,
    tell: impl FnMut(Event) + Send + 'static,
) -> PlayerHandle {
    spawn_with(voice, this_program(system::ID), open, tell)
}

/// The same with another program for the voices that make the sound themselves.
pub fn spawn_with(
    voice: Box<dyn Synthesiser>,
    aloud: Program,
    open: OpenSink,
    tell: impl FnMut(Event) + Send + 'static,
) -> PlayerHandle {
    let (inputs, taken) = mpsc::channel();
    let rendering = render_on_a_thread(voice, inputs.clone());
    let opening = open_on_a_thread(open, inputs.clone());
    let hearing = inputs.clone();
    // Most readers never need it.
    let speaker = LazyCell::new(move || {
        let heard = move |id, heard| drop(hearing.send(Input::Done(Done::Heard { id, heard })));
        Speaker::new(aloud, Box::new(heard))
    });
    let job = move |job: Job| match job {
        Job::Render { speech, rate } => drop(rendering.send((speech, rate))),
        Job::Open(device) => drop(opening.send(device)),
        Job::Say { saying, expected } => speaker.say(saying, expected),
        Job::Ready { voice } => speaker.ready(voice),
        Job::Hush => speaker.hush(),
    };
    let thread =
        thread::spawn(move || run(Player::new(Instant::now(), Box::new(job), Box::new(tell)), &taken));
    PlayerHandle { inputs, thread: Some(thread) }
}

fn run(mut player: Player, inputs: &Receiver<Input>) {
    let mut wake = player.step(Instant::now());
    loop {
        let input = match wake {
            Some(at) => inputs.recv_timeout(at.saturating_duration_since(Instant::now())),
            None => inputs.recv().map_err(|_| RecvTimeoutError::Disconnected),
        };
        let now = Instant::now();
        match input {
            Ok(Input::Request(request)) => player.handle(request, now),
            Ok(Input::Done(done)) => player.done(done, now),
            Err(RecvTimeoutError::Timeout) => {}
            Ok(Input::Quit) | Err(RecvTimeoutError::Disconnected) => return,
        }
        // Requests that came together are carried out together: only the last of ten seeks is heard.
        while let Ok(input) = inputs.try_recv() {
            match input {
                Input::Request(request) => player.handle(request, now),
                Input::Done(done) => player.done(done, now),
                Input::Quit => return,
            }
        }
        wake = player.step(Instant::now());
    }
}

fn render_on_a_thread(mut voice: Box<dyn Synthesiser>, inputs: Sender<Input>) -> Sender<(Speech, u32)> {
    let (jobs, taken) = mpsc::channel::<(Speech, u32)>();
    thread::spawn(move || {
        let mut resampler = None;
        voice.warm();
        while let Ok((speech, rate)) = taken.recv() {
            let done = render(voice.as_mut(), &mut resampler, speech, rate);
            let complaint = voice.complaint().map(Done::Complained);
            if complaint.into_iter().chain([done]).any(|done| inputs.send(Input::Done(done)).is_err()) {
                break;
            }
        }
    });
    jobs
}

/// Carries out a [`Job::Render`].
pub fn render(
    voice: &mut dyn Synthesiser,
    resampler: &mut Option<Resampler>,
    speech: Speech,
    rate: u32,
) -> Done {
    let clip = voice.render(&speech).and_then(|clip| spoken::adapt(&speech, clip, resampler, rate));
    Done::Rendered { speech, rate, clip }
}

fn open_on_a_thread(mut open: OpenSink, inputs: Sender<Input>) -> Sender<Option<Device>> {
    let (jobs, taken) = mpsc::channel::<Option<Device>>();
    thread::spawn(move || {
        while let Ok(asked) = taken.recv() {
            let sink = open(asked.as_ref().map(|device| device.id.as_str()));
            if inputs.send(Input::Done(Done::Opened { asked, sink })).is_err() {
                break;
            }
        }
    });
    jobs
}
