//! Opus in Ogg (RFC 7845), by libopus: one channel, with the chapters as comments that players know (CHAPTER001 and
//! CHAPTER001NAME).
//!
//! The comments stand before the sound and tell when each chapter begins, which is known only at the end: they are written
//! with all times 0 first, and again in as many bytes when all is there.

use std::io::{self, Seek, SeekFrom, Write};

use ogg::PacketWriter;
use ogg::writing::PacketWriteEndInfo;
use opusic_c::{Application, Bitrate, Channels, SampleRate, Signal};

use super::{Encoder, Out, Tags, refused};

/// Samples a second; times in Ogg Opus are always counted so.
pub(super) const RATE: u32 = 48_000;
/// Samples of a packet: 20 ms, what the format is made for (RFC 7845, 3).
const FRAME: usize = 960;
/// Bits a second: the middle of what RFC 7587, 3.1.1 recommends for speech with all its tones (28 to 40 kbit/s).
const BITRATE: u32 = 32_000;
/// No packet of 20 ms is larger (RFC 6716, 3.2.1).
const MOST_BYTES: usize = 1275;
/// Packets of a page: a second of sound (RFC 7845, 6, advises against more).
const PAGE: u64 = 50;
/// The number of the one stream in the file.
const SERIAL: u32 = 1;
/// More chapters have no number.
const MOST_CHAPTERS: usize = 999;
/// Room for the hours of a chapter that begins after more than 99 of them.
const SPARE_BYTES: usize = 2;

/// The encoder.
pub(super) struct Opus {
    out: PacketWriter<'static, Out>,
    encoder: opusic_c::Encoder,
    tags: Tags,
    /// When each chapter begins, in samples.
    chapters: Vec<u64>,
    /// Samples that a player leaves out at the start.
    skip: u16,
    /// Samples that fill no packet yet.
    waiting: Vec<f32>,
    /// The packet before: only what follows tells whether it is the last.
    packet: Option<Vec<u8>>,
    /// Samples taken, and packets made of them.
    taken: u64,
    packets: u64,
}

impl Opus {
    /// Begins the file.
    pub(super) fn new(out: Out, tags: &Tags) -> io::Result<Self> {
        let mut encoder = opusic_c::Encoder::new(Channels::Mono, SampleRate::Hz48000, Application::Audio)
            .map_err(refused)?;
        encoder.set_bitrate(Bitrate::Value(BITRATE)).map_err(refused)?;
        encoder.set_signal(Signal::Voice).map_err(refused)?;
        let skip = u16::try_from(encoder.get_look_ahead().map_err(refused)?).map_err(refused)?;
        let mut tags = tags.clone();
        tags.chapters.truncate(MOST_CHAPTERS);
        let out = PacketWriter::new(out);
        let waiting = Vec::with_capacity(FRAME);
        let mut opus = Self {
            out,
            encoder,
            tags,
            chapters: Vec::new(),
            skip,
            waiting,
            packet: None,
            taken: 0,
            packets: 0,
        };
        opus.put_start()?;
        Ok(opus)
    }

    /// The two packets before the sound; each has pages of its own.
    fn put_start(&mut self) -> io::Result<()> {
        let mut head = b"OpusHead\x01\x01".to_vec();
        head.extend(self.skip.to_le_bytes());
        head.extend(RATE.to_le_bytes());
        head.extend([0, 0, 0]);
        self.out.write_packet(head, SERIAL, PacketWriteEndInfo::EndPage, 0)?;
        self.out.write_packet(self.comments(), SERIAL, PacketWriteEndInfo::EndPage, 0)
    }

    /// Always of one length, whatever the times are.
    fn comments(&self) -> Vec<u8> {
        let mut comments =
            vec![format!("TITLE={}", self.tags.title), format!("LANGUAGE={}", self.tags.language)];
        for (index, name) in self.tags.chapters.iter().enumerate() {
            let begin = self.chapters.get(index).copied().unwrap_or_default();
            comments.push(format!("CHAPTER{:03}={}", index + 1, clock(begin)));
            comments.push(format!("CHAPTER{:03}NAME={name}", index + 1));
        }
        let mut bytes = b"OpusTags".to_vec();
        put(&mut bytes, "Lectern");
        bytes.extend(u32::try_from(comments.len()).unwrap_or_default().to_le_bytes());
        comments.iter().for_each(|comment| put(&mut bytes, comment));
        // What comes after the comments is no part of them (RFC 7845, 5.2).
        let longer: usize = self.chapters.iter().map(|begin| clock(*begin).len() - clock(0).len()).sum();
        bytes.resize(bytes.len() + (SPARE_BYTES * self.tags.chapters.len()).saturating_sub(longer), 0);
        bytes
    }

    /// Makes a packet of what waits, filled up with silence.
    fn encode(&mut self) -> io::Result<()> {
        self.waiting.resize(FRAME, 0.0);
        let mut packet = vec![0; MOST_BYTES];
        let len = self.encoder.encode_float_to_slice(&self.waiting, &mut packet).map_err(refused)?;
        packet.truncate(len);
        self.waiting.clear();
        if let Some(before) = self.packet.replace(packet) {
            let end = if self.packets.is_multiple_of(PAGE) {
                PacketWriteEndInfo::EndPage
            } else {
                PacketWriteEndInfo::NormalPacket
            };
            self.out.write_packet(before, SERIAL, end, self.packets * FRAME as u64)?;
        }
        self.packets += 1;
        Ok(())
    }
}

impl Encoder for Opus {
    fn write(&mut self, samples: &[f32]) -> io::Result<()> {
        for sample in samples {
            self.waiting.push(sample.clamp(-1.0, 1.0));
            self.taken += 1;
            if self.waiting.len() == FRAME {
                self.encode()?;
            }
        }
        Ok(())
    }

    fn begin_chapter(&mut self) {
        if self.chapters.len() < self.tags.chapters.len() {
            self.chapters.push(self.taken);
        }
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        // The sound comes out of a decoder a moment late; silence pushes the rest of it out.
        let end = self.taken + u64::from(self.skip);
        while self.packets * (FRAME as u64) < end {
            self.encode()?;
        }
        let last = self.packet.take().unwrap_or_default();
        self.out.write_packet(last, SERIAL, PacketWriteEndInfo::EndStream, end)?;
        let this = *self;
        let mut out = this.out.into_inner();
        out.seek(SeekFrom::Start(0))?;
        let mut again = Self { out: PacketWriter::new(out), ..this };
        again.put_start()?;
        again.out.into_inner().flush()
    }
}

/// A text after the number of its bytes.
fn put(bytes: &mut Vec<u8>, text: &str) {
    bytes.extend(u32::try_from(text.len()).unwrap_or_default().to_le_bytes());
    bytes.extend(text.bytes());
}

/// A time as chapters tell it: hours, minutes, seconds and thousandths.
fn clock(samples: u64) -> String {
    let ms = samples * 1000 / u64::from(RATE);
    format!("{:02}:{:02}:{:02}.{:03}", ms / 3_600_000, ms / 60_000 % 60, ms / 1000 % 60, ms % 1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_told_in_hours_minutes_seconds_and_thousandths() {
        assert_eq!(clock(0), "00:00:00.000");
        assert_eq!(clock(48_000 * 3_723 + 24), "01:02:03.000");
        assert_eq!(clock(48_000 * 360_000 + 48), "100:00:00.001");
    }
}
