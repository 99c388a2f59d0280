//! MP3, by LAME: one channel at a constant rate. The first frame tells players how much silence the encoder put before and
//! after the sound, so that they leave it out and every word is heard when it should be.

use std::io::{self, Seek, SeekFrom, Write};

use mp3lame_encoder::{
    Bitrate, Builder, FlushGap, Mode, MonoPcm, Quality, VbrMode, max_required_buffer_size,
};

use super::{Encoder, Out, refused, whole};

/// Speech by one person loses nothing that can be heard at 64 kbit/s in one channel; audiobooks are made so.
const BITRATE: Bitrate = Bitrate::Kbps64;
/// Samples given to LAME at once.
const PIECE: usize = 4096;
/// What LAME may still hold at the end (lame.h: at least 7200 bytes).
const LAST_BYTES: usize = 7200;

/// The encoder.
pub(super) struct Mp3 {
    out: Out,
    lame: mp3lame_encoder::Encoder,
    piece: Vec<i16>,
    bytes: Vec<u8>,
}

impl Mp3 {
    /// Begins the file; `rate` is in samples a second.
    pub(super) fn new(out: Out, rate: u32) -> io::Result<Self> {
        let builder = Builder::new().ok_or_else(|| io::Error::from(io::ErrorKind::OutOfMemory))?;
        let lame = builder
            .with_num_channels(1)
            .and_then(|lame| lame.with_sample_rate(rate))
            .and_then(|lame| lame.with_mode(Mode::Mono))
            .and_then(|lame| lame.with_vbr_mode(VbrMode::Off))
            .and_then(|lame| lame.with_brate(BITRATE))
            .and_then(|lame| lame.with_quality(Quality::Good))
            .and_then(|lame| lame.with_to_write_vbr_tag(true))
            .and_then(Builder::build)
            .map_err(refused)?;
        Ok(Self { out, lame, piece: Vec::with_capacity(PIECE), bytes: Vec::new() })
    }
}

impl Encoder for Mp3 {
    fn write(&mut self, samples: &[f32]) -> io::Result<()> {
        for piece in samples.chunks(PIECE) {
            self.piece.clear();
            self.piece.extend(piece.iter().map(|sample| whole(*sample)));
            self.bytes.clear();
            self.bytes.reserve(max_required_buffer_size(piece.len()));
            self.lame.encode_to_vec(MonoPcm(&self.piece), &mut self.bytes).map_err(refused)?;
            self.out.write_all(&self.bytes)?;
        }
        Ok(())
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        self.bytes.clear();
        self.bytes.reserve(LAST_BYTES);
        self.lame.flush_to_vec::<FlushGap>(&mut self.bytes).map_err(refused)?;
        self.out.write_all(&self.bytes)?;
        self.bytes.clear();
        self.bytes.reserve(self.lame.lame_tag_size());
        if self.lame.lame_tag_encode_to_vec(&mut self.bytes).is_some() {
            self.out.seek(SeekFrom::Start(0))?;
            self.out.write_all(&self.bytes)?;
        }
        self.out.flush()
    }
}
