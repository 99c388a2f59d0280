//! FLAC: 16 bits, one channel, nothing lost. One block of sound is in memory at a time; the length and the checksum of the
//! whole are written at the start when the end is known.

use std::io::{self, Seek, SeekFrom, Write};

use flacenc::bitsink::ByteSink;
use flacenc::component::{BitRepr, Stream};
use flacenc::config;
use flacenc::error::{Verified, Verify};
use flacenc::source::{Context, Fill, FrameBuf};

use super::{BITS, Encoder, Out, refused, whole};

/// Samples of a block: what the reference encoder takes at this rate.
const BLOCK: usize = 4096;
/// The library makes no smaller block than this; a shorter rest ends with silence of less than a millisecond.
const SMALLEST: usize = 32;

/// The encoder.
pub(super) struct Flac {
    out: Out,
    config: Verified<config::Encoder>,
    /// The file's start, and nothing else.
    stream: Stream,
    /// Counts the blocks and sums up what was in them.
    context: Context,
    /// Samples that fill no block yet.
    waiting: Vec<i32>,
}

impl Flac {
    /// Begins the file; `rate` is in samples a second.
    pub(super) fn new(out: Out, rate: u32) -> io::Result<Self> {
        let config = config::Encoder::default().into_verified().map_err(|(_, error)| refused(error))?;
        let mut stream = Stream::new(rate as usize, 1, usize::from(BITS)).map_err(refused)?;
        stream.stream_info_mut().set_block_sizes(BLOCK, BLOCK).map_err(refused)?;
        let context = Context::new(usize::from(BITS), 1);
        let mut flac = Self { out, config, stream, context, waiting: Vec::with_capacity(BLOCK) };
        flac.put_start()?;
        Ok(flac)
    }

    fn put_start(&mut self) -> io::Result<()> {
        let mut sink = ByteSink::new();
        self.stream.write(&mut sink).map_err(refused)?;
        self.out.write_all(sink.as_slice())
    }

    /// Writes what waits as a block.
    fn put_block(&mut self) -> io::Result<()> {
        let mut block = FrameBuf::with_size(1, self.waiting.len()).map_err(refused)?;
        block.fill_interleaved(&self.waiting).map_err(refused)?;
        self.context.fill_interleaved(&self.waiting).map_err(refused)?;
        self.waiting.clear();
        let number = self.context.current_frame_number().unwrap_or_default();
        let info = self.stream.stream_info();
        let frame = flacenc::encode_fixed_size_frame(&self.config, &block, number, info).map_err(refused)?;
        let mut sink = ByteSink::new();
        frame.write(&mut sink).map_err(refused)?;
        self.out.write_all(sink.as_slice())
    }
}

impl Encoder for Flac {
    fn write(&mut self, samples: &[f32]) -> io::Result<()> {
        for sample in samples {
            self.waiting.push(whole(*sample).into());
            if self.waiting.len() == BLOCK {
                self.put_block()?;
            }
        }
        Ok(())
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        if !self.waiting.is_empty() {
            self.waiting.resize(self.waiting.len().max(SMALLEST), 0);
            self.put_block()?;
        }
        let info = self.stream.stream_info_mut();
        info.set_total_samples(self.context.total_samples());
        info.set_md5_digest(&self.context.md5_digest());
        self.out.seek(SeekFrom::Start(0))?;
        self.put_start()?;
        self.out.flush()
    }
}
