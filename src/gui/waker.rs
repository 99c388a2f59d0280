//! Calls back after some time ([`Effect::Wake`](crate::session::Effect::Wake)): one thread, however often it is asked, since only
//! the last call that was asked for is meant.

use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

/// The thread; it ends when this is dropped.
pub struct Waker(Sender<(u64, Instant)>);

impl Waker {
    /// Starts it. `tell` is called from there with the number of a call whose time has passed.
    pub fn start(mut tell: impl FnMut(u64) + Send + 'static) -> Self {
        let (asked, calls) = mpsc::channel::<(u64, Instant)>();
        let waiting = move || {
            let mut call = calls.recv().ok();
            while let Some((number, due)) = call {
                call = match calls.recv_timeout(due.saturating_duration_since(Instant::now())) {
                    Ok(newer) => Some(newer),
                    Err(RecvTimeoutError::Timeout) => {
                        tell(number);
                        calls.recv().ok()
                    }
                    Err(RecvTimeoutError::Disconnected) => None,
                };
            }
        };
        // Without threads to spare there is no sleep timer.
        let _ = thread::Builder::new().name("waker".into()).spawn(waiting);
        Self(asked)
    }

    /// Has `number` called back after some time, and no earlier one.
    pub fn wake(&self, number: u64, after: Duration) {
        let _ = self.0.send((number, Instant::now() + after));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_last_call_comes_and_another_can_follow() {
        let (told, heard) = mpsc::channel();
        let waker = Waker::start(move |number| told.send(number).unwrap());
        for number in 0..1_000 {
            waker.wake(number, Duration::from_secs(3600));
        }
        waker.wake(1_000, Duration::from_millis(20));
        assert_eq!(heard.recv_timeout(Duration::from_secs(10)), Ok(1_000));
        waker.wake(1_001, Duration::ZERO);
        assert_eq!(heard.recv_timeout(Duration::from_secs(10)), Ok(1_001));
        drop(waker);
        assert!(heard.recv_timeout(Duration::from_secs(10)).is_err(), "the thread ends");
    }
}
