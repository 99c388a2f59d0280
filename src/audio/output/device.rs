//! The audio crate: which device, in which form, and the callback that plays from the ring buffer.

use std::time::{Duration, Instant};

use cpal::traits::{DeviceTrait as _, HostTrait as _, StreamTrait as _};
use cpal::{
    BufferSize, FromSample, Host, OutputCallbackInfo, SampleFormat, SizedSample, StreamConfig,
    SupportedBufferSize, SupportedStreamConfig,
};

use super::{Feed, no_sound};
use crate::error::Error;

/// The device's own buffer, as a part of a second: 20 ms, asked for twice ahead. Less gains nothing, since a stream begins
/// with sound in its buffer, and stutters on busy machines.
const BUFFER_PART: u32 = 50;
/// How long making a stream may take.
const MAKING: Duration = Duration::from_secs(2);

/// A way to make sound.
pub struct Device {
    host: Host,
    config: SupportedStreamConfig,
    /// Takes what ALSA would write to standard error.
    #[cfg(target_os = "linux")]
    _quiet: Option<std::rc::Rc<std::cell::RefCell<alsa::Output>>>,
}

impl Device {
    /// The sound server's default device where there is a server, the system's otherwise. Call it on the thread that will
    /// use the device.
    pub fn find() -> Result<Self, Error> {
        #[cfg(target_os = "linux")]
        let quiet = alsa::Output::local_error_handler().ok();
        let preferred = cpal::default_host();
        let others = cpal::available_hosts().into_iter().filter(|id| *id != preferred.id());
        let others: Vec<Host> = others.filter_map(|id| cpal::host_from_id(id).ok()).collect();
        let mut reason = "no device".to_owned();
        for host in std::iter::once(preferred).chain(others) {
            let Some(device) = host.default_output_device() else { continue };
            match device.default_output_config() {
                Ok(config) => {
                    return Ok(Self {
                        host,
                        config,
                        #[cfg(target_os = "linux")]
                        _quiet: quiet,
                    });
                }
                Err(error) => reason = error.to_string(),
            }
        }
        Err(no_sound(&reason))
    }

    /// Frames a second.
    pub fn rate(&self) -> u32 {
        self.config.sample_rate()
    }

    /// Makes a stream on what is the default device now, and starts it.
    pub fn play(
        &mut self,
        feed: Feed,
        failed: impl FnMut(Error) + Send + 'static,
    ) -> Result<cpal::Stream, Error> {
        match self.config.sample_format() {
            SampleFormat::I16 => self.play_as::<i16>(feed, failed),
            SampleFormat::I32 => self.play_as::<i32>(feed, failed),
            // Everything that converts at all takes floating point.
            _ => self.play_as::<f32>(feed, failed),
        }
    }

    fn play_as<T: SizedSample + FromSample<f32>>(
        &self,
        mut feed: Feed,
        mut failed: impl FnMut(Error) + Send + 'static,
    ) -> Result<cpal::Stream, Error> {
        let device = self.host.default_output_device().ok_or_else(|| no_sound("no device"))?;
        let config = self.stream_config();
        let channels = usize::from(config.channels.max(1));
        let stream = device.build_output_stream(
            config,
            move |data: &mut [T], info: &OutputCallbackInfo| fill(&mut feed, data, channels, info),
            move |error: cpal::Error| failed(no_sound(&error.to_string())),
            Some(MAKING),
        );
        let stream = stream.map_err(|error| no_sound(&error.to_string()))?;
        stream.play().map_err(|error| no_sound(&error.to_string()))?;
        Ok(stream)
    }

    fn stream_config(&self) -> StreamConfig {
        let mut config = self.config.config();
        let wanted = self.rate() / BUFFER_PART;
        config.buffer_size = match self.config.buffer_size() {
            SupportedBufferSize::Range { min, max } => BufferSize::Fixed(wanted.clamp(*min, *max)),
            SupportedBufferSize::Unknown => BufferSize::Default,
        };
        config
    }
}

/// Plays what there is, then silence. Runs on the device's thread: no allocation, no waiting to speak of.
fn fill<T: SizedSample + FromSample<f32>>(
    feed: &mut Feed,
    data: &mut [T],
    channels: usize,
    info: &OutputCallbackInfo,
) {
    let now = Instant::now();
    let timestamp = info.timestamp();
    let ahead = timestamp.playback.duration_since(timestamp.callback);
    let volume = feed.shared.volume();
    let wanted = data.len() / channels;
    let ready = wanted.min(feed.ring.slots());
    let mut frames = data.chunks_exact_mut(channels);
    if let Ok(chunk) = feed.ring.read_chunk(ready) {
        let (first, second) = chunk.as_slices();
        for (frame, sample) in frames.by_ref().zip(first.iter().chain(second)).take(ready) {
            frame.fill(T::from_sample(sample * volume));
        }
        chunk.commit_all();
    }
    for frame in frames {
        frame.fill(T::EQUILIBRIUM);
    }
    feed.clock.report(now, ahead, ready);
}
