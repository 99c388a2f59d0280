//! The sound card.
//!
//! 1. [`Output::open`] starts a thread that owns the device: talking to a sound server may block, and must block nobody.
//! 2. A stream exists only while something is spoken. It is made at the first write, with that sound as its first
//!    buffer, so nothing stale is heard before it, and it is dropped by a flush, so nothing is heard after. An idle
//!    program has no stream and costs nothing.
//! 3. The device's callback takes samples from a ring buffer and notes when the first of them will be heard
//!    (`device_clock`); in between the clock goes by the time that has passed.
//! 4. The reader may have chosen a device. Where it is away the default one plays. While something plays it is looked for
//!    now and then: where it has gone, or is back, the sink fails, so that the player opens another one.
//! 5. At the first error the stream is dropped (ALSA would repeat it millions of times) and the sink is useless; the
//!    player opens another. A stream that asks for no samples for a while counts as broken too: some servers say nothing.
//!
//! `device` is the only file that knows the audio crate.

mod device;
mod device_clock;

pub use self::device::devices;

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use rtrb::{Consumer, Producer, RingBuffer};

use self::device::Device;
use self::device_clock::DeviceClock;
use super::{Sink, queue_frames};
use crate::error::Error;

/// How long opening may take; the audio crate itself gives a silent server two seconds.
const OPENING: Duration = Duration::from_secs(4);
/// A device that wants no samples for this long while there are some is broken.
const STALLED: Duration = Duration::from_millis(1500);

/// How often a chosen device is looked for while something plays.
const LOOKING: Duration = Duration::from_secs(1);

/// Why a sink ends for the chosen device's sake.
const BACK: &str = "the chosen device is back";
const GONE: &str = "the chosen device is gone";

/// A device that makes sound.
pub struct Output {
    rate: u32,
    elsewhere: bool,
    orders: Sender<Order>,
    shared: Arc<Shared>,
    written: u64,
    active: bool,
    run: Option<Run>,
}

/// The stream that plays now, as the sink sees it.
struct Run {
    ring: Producer<f32>,
    clock: Arc<DeviceClock>,
    /// The sink's frame that is the stream's frame 0.
    start: u64,
    begun: Instant,
}

/// What a stream plays from.
struct Feed {
    ring: Consumer<f32>,
    clock: Arc<DeviceClock>,
    shared: Arc<Shared>,
}

/// What the device's thread and callback share with the sink.
struct Shared {
    /// The bits of an `f32`.
    volume: AtomicU32,
    failure: Mutex<Option<Error>>,
}

/// What the device's thread is told.
enum Order {
    Play(Feed),
    Stop,
    Quit,
}

impl Output {
    /// Opens the device with this id (as [`devices`] tells it), or the default one where it is away or none was chosen; fails
    /// where there is no device at all.
    pub fn open(chosen: Option<&str>) -> Result<Self, Error> {
        let volume = AtomicU32::new(1.0_f32.to_bits());
        let shared = Arc::new(Shared { volume, failure: Mutex::new(None) });
        let (orders, taken) = mpsc::channel();
        let (opened, answer) = mpsc::channel();
        let again = orders.clone();
        let there = Arc::clone(&shared);
        let chosen = chosen.map(ToOwned::to_owned);
        thread::spawn(move || match Device::find(chosen.as_deref()) {
            Ok(device) => {
                let elsewhere = chosen.is_some() && !device.is_chosen();
                if opened.send(Ok((device.rate(), elsewhere))).is_ok() {
                    serve(device, &taken, &again, &there);
                }
            }
            Err(error) => drop(opened.send(Err(error))),
        });
        let answered = answer.recv_timeout(OPENING).unwrap_or_else(|_| Err(no_sound("no answer")));
        let (rate, elsewhere) = answered?;
        Ok(Self { rate, elsewhere, orders, shared, written: 0, active: false, run: None })
    }

    fn stop(&mut self) {
        if self.run.take().is_some() {
            let _ = self.orders.send(Order::Stop);
        }
    }
}

impl Drop for Output {
    fn drop(&mut self) {
        let _ = self.orders.send(Order::Quit);
    }
}

impl Sink for Output {
    fn rate(&self) -> u32 {
        self.rate
    }

    fn room(&self) -> usize {
        self.run.as_ref().map_or(queue_frames(self.rate), |run| run.ring.slots())
    }

    fn write(&mut self, samples: &[f32]) -> usize {
        if samples.is_empty() || !self.active {
            return 0;
        }
        let mut feed = None;
        let run = self.run.get_or_insert_with(|| {
            let (ring, consumer) = RingBuffer::new(queue_frames(self.rate));
            let clock = Arc::new(DeviceClock::new(self.rate));
            feed = Some(Feed { ring: consumer, clock: Arc::clone(&clock), shared: Arc::clone(&self.shared) });
            Run { ring, clock, start: self.written, begun: Instant::now() }
        });
        let (pushed, _) = run.ring.push_partial_slice(samples);
        let taken = pushed.len();
        self.written += taken as u64;
        // Only now, so that the stream's first buffer is sound.
        if let Some(feed) = feed {
            let _ = self.orders.send(Order::Play(feed));
        }
        taken
    }

    fn written(&self) -> u64 {
        self.written
    }

    fn heard(&self, now: Instant) -> u64 {
        self.run.as_ref().map_or(self.written, |run| run.start + run.clock.heard(now))
    }

    fn flush(&mut self) {
        self.stop();
    }

    fn set_active(&mut self, active: bool) {
        self.active = active;
        if !active {
            self.stop();
        }
    }

    fn set_volume(&mut self, volume: f32) {
        self.shared.volume.store(volume.clamp(0.0, 1.0).to_bits(), Ordering::Relaxed);
    }

    fn is_elsewhere(&self) -> bool {
        self.elsewhere
    }

    fn failure(&self) -> Option<Error> {
        let failure = self.shared.failure.lock().unwrap_or_else(PoisonError::into_inner).clone();
        failure.or_else(|| {
            let run = self.run.as_ref()?;
            let waiting = run.ring.slots() < run.ring.buffer().capacity();
            let last = run.clock.last_asked().unwrap_or(run.begun);
            (waiting && last.elapsed() > STALLED).then(|| no_sound("the device stopped"))
        })
    }
}

impl Shared {
    /// Keeps the first failure; true for the first.
    fn fail(&self, error: Error) -> bool {
        let mut failure = self.failure.lock().unwrap_or_else(PoisonError::into_inner);
        let first = failure.is_none();
        failure.get_or_insert(error);
        first
    }

    fn volume(&self) -> f32 {
        f32::from_bits(self.volume.load(Ordering::Relaxed))
    }
}

/// The device's thread: makes and drops streams as it is told, until the sink is gone.
fn serve(mut device: Device, orders: &Receiver<Order>, again: &Sender<Order>, shared: &Arc<Shared>) {
    let mut stream = None;
    // True while the stream is meant to play. A stream that is being dropped may still be asked for its timing and find
    // itself gone; that error says nothing about the device.
    let mut wanted = Arc::new(AtomicBool::new(false));
    loop {
        let order = if stream.is_some() && device.is_asked_for() {
            orders.recv_timeout(LOOKING)
        } else {
            orders.recv().map_err(|_| RecvTimeoutError::Disconnected)
        };
        let order = match order {
            Ok(order) => order,
            Err(RecvTimeoutError::Timeout) => {
                let moved = device.is_back().then_some(BACK).or_else(|| device.is_gone().then_some(GONE));
                if let Some(moved) = moved {
                    let _ = shared.fail(no_sound(moved));
                }
                continue;
            }
            Err(RecvTimeoutError::Disconnected) => return,
        };
        wanted.store(false, Ordering::Release);
        drop(stream.take());
        match order {
            Order::Stop => {}
            Order::Quit => return,
            Order::Play(feed) => {
                wanted = Arc::new(AtomicBool::new(true));
                let (again, there, heeded) = (again.clone(), Arc::clone(shared), Arc::clone(&wanted));
                let failed = move |error: Error| {
                    if heeded.load(Ordering::Acquire) && there.fail(error) {
                        let _ = again.send(Order::Stop);
                    }
                };
                let playing = if device.is_back() { Err(no_sound(BACK)) } else { device.play(feed, failed) };
                match playing {
                    Ok(playing) => stream = Some(playing),
                    Err(error) => drop(shared.fail(error)),
                }
            }
        }
    }
}

fn no_sound(reason: &str) -> Error {
    Error::NoSound { reason: reason.to_owned() }
}
