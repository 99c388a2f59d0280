//! The process of an engine that makes the sound itself.
//!
//! One loop owns the engine: what Lectern asks and what the engine's own thread tells come by one channel. While something is
//! said the engine is tried at every [`BEAT`]; what cannot be done ends the process, and Lectern starts another one.

use std::io::{self, Write};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::Duration;

use super::{BEAT, Heard, Input, Open};
use crate::error::Error;
use crate::voice::worker::frame::{Frame, VERSION};
use crate::voice::worker::{list, listen};

/// Speaks until there is nothing to say for as long as `rest`, or nobody to say it for.
///
/// # Errors
///
/// Where the engine cannot be started or fails; within, where nobody takes its answers.
pub fn serve(open: Open, rest: Duration, out: &mut impl Write) -> Result<io::Result<()>, Error> {
    let (sender, inputs) = mpsc::channel();
    let asked = sender.clone();
    listen(move |frame| asked.send(Input::Asked(frame)).is_ok());
    let mut mouth = open(sender)?;
    let mut answer = Some(Frame::Hello(VERSION));
    let mut speaking = false;
    loop {
        if let Some(Err(error)) = answer.take().map(|answer| answer.write(out)) {
            mouth.hush()?;
            return Ok(Err(error));
        }
        let next = if speaking { while_speaking(&inputs) } else { inputs.recv_timeout(rest) };
        answer = match next {
            Ok(Input::Asked(Some(Frame::Say(saying)))) => {
                mouth.say(&saying)?;
                speaking = true;
                Some(Frame::Alive)
            }
            Ok(Input::Asked(Some(Frame::Ready(voice)))) => {
                mouth.ready(&voice)?;
                Some(Frame::Alive)
            }
            Ok(Input::Asked(Some(Frame::Hush))) => {
                mouth.hush()?;
                speaking = false;
                None
            }
            Ok(Input::Asked(Some(Frame::Voices))) => Some(list(mouth.voices())),
            Ok(Input::Asked(Some(_))) => Some(Frame::Failed("unexpected frame".to_owned())),
            Ok(Input::Signal(signal)) => {
                let heard = mouth.heard(signal);
                speaking &= !matches!(heard, Some((_, Heard::Over)));
                heard.map(|(id, heard)| Frame::Heard(id, heard))
            }
            Err(RecvTimeoutError::Timeout) if speaking => {
                mouth.check()?;
                Some(Frame::Alive)
            }
            // The server would go on without us.
            Ok(Input::Asked(None)) => {
                mouth.hush()?;
                return Ok(Ok(()));
            }
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return Ok(Ok(())),
        };
    }
}

/// Waits for an input, for a [`BEAT`] at most.
#[cfg(not(target_os = "macos"))]
fn while_speaking(inputs: &Receiver<Input>) -> Result<Input, RecvTimeoutError> {
    inputs.recv_timeout(BEAT)
}

/// The same: AVFoundation tells what is heard in the run loop of the thread that asked it to speak, so the two wait by turns.
#[cfg(target_os = "macos")]
fn while_speaking(inputs: &Receiver<Input>) -> Result<Input, RecvTimeoutError> {
    use objc2::rc::autoreleasepool;
    use objc2_foundation::{NSDate, NSRunLoop};
    const TURN: Duration = Duration::from_millis(5);
    let begin = std::time::Instant::now();
    loop {
        autoreleasepool(|_| {
            let until = NSDate::dateWithTimeIntervalSinceNow(TURN.as_secs_f64());
            NSRunLoop::currentRunLoop().runUntilDate(&until);
        });
        match inputs.recv_timeout(TURN) {
            Err(RecvTimeoutError::Timeout) if begin.elapsed() < BEAT => {}
            input => return input,
        }
    }
}
