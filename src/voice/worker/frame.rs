//! What goes over the pipes between Lectern and its voice workers.
//!
//! A frame is its payload's length (four bytes, little end first), its kind (one byte) and the payload. The worker says
//! [`Frame::Hello`] first; a worker of another version is not talked to. Lengths are limited on both sides.

use std::io::{self, Read, Write};

use crate::document::Lang;
use crate::voice::aloud::{Heard, Saying};
use crate::voice::{Clip, Mark, Speech};

/// Change it whenever a frame changes.
pub const VERSION: u8 = 3;
/// The longest payload: about 13 minutes of sound. A sentence is seconds.
const LIMIT: usize = 64 << 20;

/// One message.
#[derive(Debug, Clone, PartialEq)]
pub enum Frame {
    /// The worker is ready, and which version it speaks.
    Hello(u8),
    /// Say this.
    Speak(Speech),
    /// What it sounds like.
    Clip(Clip),
    /// Tell your voices.
    Voices,
    /// Id, name and language of each voice.
    VoiceList(Vec<(String, String, Lang)>),
    /// The engine cannot do it, in its own words.
    Failed(String),
    /// Say this aloud; what was being said is cut off.
    Say(Saying),
    /// Have this voice ready, so that it speaks at once.
    Ready(String),
    /// Be silent.
    Hush,
    /// What is heard of what is said, by its number.
    Heard(u64, Heard),
    /// The engine is still there.
    Alive,
}

const HELLO: u8 = 1;
const SPEAK: u8 = 2;
const CLIP: u8 = 3;
const VOICES: u8 = 4;
const VOICE_LIST: u8 = 5;
const FAILED: u8 = 6;
const SAY: u8 = 7;
const HUSH: u8 = 8;
const HEARD: u8 = 9;
const ALIVE: u8 = 10;
const READY: u8 = 11;

impl Frame {
    /// Sends the frame.
    pub fn write(&self, out: &mut impl Write) -> io::Result<()> {
        let (kind, payload) = match self {
            Frame::Hello(version) => (HELLO, vec![*version]),
            Frame::Speak(speech) => (SPEAK, serde_json::to_vec(speech)?),
            Frame::Clip(clip) => (CLIP, pack(clip)),
            Frame::Voices => (VOICES, Vec::new()),
            Frame::VoiceList(voices) => (VOICE_LIST, serde_json::to_vec(voices)?),
            Frame::Failed(reason) => (FAILED, reason.clone().into_bytes()),
            Frame::Say(saying) => (SAY, serde_json::to_vec(saying)?),
            Frame::Ready(voice) => (READY, voice.clone().into_bytes()),
            Frame::Hush => (HUSH, Vec::new()),
            Frame::Heard(id, heard) => (HEARD, serde_json::to_vec(&(id, heard))?),
            Frame::Alive => (ALIVE, Vec::new()),
        };
        let length = u32::try_from(payload.len()).ok().filter(|_| payload.len() <= LIMIT);
        let length = length.ok_or_else(|| broken("frame too long"))?;
        out.write_all(&length.to_le_bytes())?;
        out.write_all(&[kind])?;
        out.write_all(&payload)?;
        out.flush()
    }

    /// Waits for a frame; an error at the end of the stream and for anything that is not a frame.
    pub fn read(from: &mut impl Read) -> io::Result<Self> {
        let mut head = [0; 5];
        from.read_exact(&mut head)?;
        let [a, b, c, d, kind] = head;
        let length = u32::from_le_bytes([a, b, c, d]) as usize;
        if length > LIMIT {
            return Err(broken("frame too long"));
        }
        let mut payload = Vec::new();
        // Memory is taken as bytes arrive, not as a stranger's length says.
        from.take(length as u64).read_to_end(&mut payload)?;
        if payload.len() < length {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        match kind {
            HELLO => {
                payload.first().map(|version| Frame::Hello(*version)).ok_or_else(|| broken("empty hello"))
            }
            SPEAK => Ok(Frame::Speak(serde_json::from_slice(&payload)?)),
            CLIP => unpack(&payload).map(Frame::Clip).ok_or_else(|| broken("clip does not add up")),
            VOICES => Ok(Frame::Voices),
            VOICE_LIST => Ok(Frame::VoiceList(serde_json::from_slice(&payload)?)),
            FAILED => Ok(Frame::Failed(String::from_utf8_lossy(&payload).into_owned())),
            SAY => Ok(Frame::Say(serde_json::from_slice(&payload)?)),
            READY => Ok(Frame::Ready(String::from_utf8_lossy(&payload).into_owned())),
            HUSH => Ok(Frame::Hush),
            HEARD => {
                let (id, heard) = serde_json::from_slice(&payload)?;
                Ok(Frame::Heard(id, heard))
            }
            ALIVE => Ok(Frame::Alive),
            _ => Err(broken("unknown kind of frame")),
        }
    }
}

/// Rate, number of marks, the marks, then the samples; all of four bytes.
fn pack(clip: &Clip) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(8 + clip.marks.len() * 8 + clip.samples.len() * 4);
    let mut put = |number: usize| bytes.extend(u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes());
    put(clip.rate as usize);
    put(clip.marks.len());
    for mark in &clip.marks {
        put(mark.byte);
        put(mark.sample);
    }
    for sample in &clip.samples {
        bytes.extend(sample.to_le_bytes());
    }
    bytes
}

fn unpack(bytes: &[u8]) -> Option<Clip> {
    let (words, rest) = bytes.as_chunks::<4>();
    let mut words = words.iter().copied();
    let mut next = || words.next().map(u32::from_le_bytes);
    let rate = next()?;
    let count = next()? as usize;
    let mut marks = Vec::new();
    for _ in 0..count {
        marks.push(Mark { byte: next()? as usize, sample: next()? as usize });
    }
    let samples: Vec<f32> = words.map(f32::from_le_bytes).collect();
    (rest.is_empty() && rate > 0).then_some(Clip { rate, samples, marks })
}

fn broken(reason: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, reason)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn there_and_back(frame: &Frame) -> Frame {
        let mut bytes = Vec::new();
        frame.write(&mut bytes).unwrap();
        Frame::read(&mut bytes.as_slice()).unwrap()
    }

    #[test]
    fn every_frame_arrives_as_it_was_sent() {
        let speech = Speech::new("a\n\"ü\0", Lang::new("de"), None, 170);
        let clip = Clip { rate: 22_050, samples: vec![0.5, -1.0], marks: vec![Mark { byte: 3, sample: 1 }] };
        let saying = Saying { id: 7, text: "\u{fc}".into(), voice: "Karl".into(), speed: 1.25, volume: 0.5 };
        for frame in [
            Frame::Hello(VERSION),
            Frame::Speak(speech),
            Frame::Clip(clip),
            Frame::Voices,
            Frame::VoiceList(vec![("en-us".into(), "English".into(), Lang::new("en"))]),
            Frame::Failed("no".into()),
            Frame::Say(saying),
            Frame::Ready("Karl".into()),
            Frame::Hush,
            Frame::Heard(7, Heard::Reached(12)),
            Frame::Heard(8, Heard::Over),
            Frame::Alive,
        ] {
            assert_eq!(there_and_back(&frame), frame);
        }
    }

    proptest! {
        #[test]
        fn no_bytes_bring_the_reader_down(bytes: Vec<u8>) {
            let _ = Frame::read(&mut bytes.as_slice());
        }

        #[test]
        fn a_frame_that_is_cut_short_is_an_error(cut in 0_usize..20) {
            let mut bytes = Vec::new();
            Frame::Failed("sixteen letters!".into()).write(&mut bytes).unwrap();
            prop_assert!(Frame::read(&mut &bytes[..cut]).is_err());
        }
    }
}
