//! The audio crate: which devices there are, which one plays, in which form, and the callback that plays from the ring buffer.

use std::time::{Duration, Instant};

use cpal::traits::{DeviceTrait as _, HostTrait as _, StreamTrait as _};
use cpal::{
    BufferSize, DeviceId, FromSample, Host, OutputCallbackInfo, SampleFormat, SizedSample, StreamConfig,
    SupportedBufferSize, SupportedStreamConfig,
};

use super::{Feed, no_sound};
use crate::error::Error;
use crate::settings::device::Device as Named;

/// The device's own buffer, as a part of a second: 20 ms, asked for twice ahead. Less gains nothing, since a stream begins
/// with sound in its buffer, and stutters on busy machines.
const BUFFER_PART: u32 = 50;
/// How long making a stream may take.
const MAKING: Duration = Duration::from_secs(2);

/// A way to make sound.
pub struct Device {
    host: Host,
    /// Which one it is, where it is the one that was asked for; the host's default otherwise.
    id: Option<DeviceId>,
    /// The one that was asked for, where it is away.
    away: Option<DeviceId>,
    config: SupportedStreamConfig,
    /// Takes what ALSA would write to standard error.
    #[cfg(target_os = "linux")]
    _quiet: Option<std::rc::Rc<std::cell::RefCell<alsa::Output>>>,
}

impl Device {
    /// The device with this id where it is there; otherwise the sound server's default device, or the system's where there is
    /// no server. Call it on the thread that will use the device.
    pub fn find(chosen: Option<&str>) -> Result<Self, Error> {
        #[cfg(target_os = "linux")]
        let quiet = alsa::Output::local_error_handler().ok();
        let chosen: Option<DeviceId> = chosen.and_then(|id| id.parse().ok());
        let asked =
            chosen.as_ref().and_then(|id| Some((cpal::host_from_id(id.host()).ok()?, Some(id.clone()))));
        let usual = hosts().map(|host| (host, None));
        let mut reason = "no device".to_owned();
        for (host, id) in asked.into_iter().chain(usual) {
            let Some(device) = device_of(&host, id.as_ref()) else { continue };
            match device.default_output_config() {
                Ok(config) => {
                    return Ok(Self {
                        host,
                        away: chosen.filter(|_| id.is_none()),
                        id,
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

    /// Whether it is the one that was asked for, and not just the usual one.
    pub fn is_chosen(&self) -> bool {
        self.id.is_some()
    }

    /// Whether one was asked for, which may come or go.
    pub fn is_asked_for(&self) -> bool {
        self.id.is_some() || self.away.is_some()
    }

    /// Whether the one that was asked for is gone. A sound server goes on playing elsewhere then, and does not say so.
    pub fn is_gone(&self) -> bool {
        self.id.as_ref().is_some_and(|id| device_of(&self.host, Some(id)).is_none())
    }

    /// Whether the one that was asked for was away and is there again.
    pub fn is_back(&self) -> bool {
        self.away.as_ref().is_some_and(|id| {
            if id.host() == self.host.id() {
                return device_of(&self.host, Some(id)).is_some();
            }
            cpal::host_from_id(id.host()).is_ok_and(|host| device_of(&host, Some(id)).is_some())
        })
    }

    /// Frames a second.
    pub fn rate(&self) -> u32 {
        self.config.sample_rate()
    }

    /// Makes a stream on the device, or on what is the default one now, and starts it.
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
        let device = device_of(&self.host, self.id.as_ref()).ok_or_else(|| no_sound("no device"))?;
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

/// The devices between which a reader can choose: those of the sound server where there is one, the system's otherwise. It may
/// take a moment.
pub fn devices() -> Vec<Named> {
    #[cfg(target_os = "linux")]
    let _quiet = alsa::Output::local_error_handler().ok();
    hosts().map(|host| devices_of(&host)).find(|devices| !devices.is_empty()).unwrap_or_default()
}

/// One of several that are called the same is enough: without a server each card is there in many forms.
fn devices_of(host: &Host) -> Vec<Named> {
    let mut found: Vec<Named> = Vec::new();
    for device in host.output_devices().into_iter().flatten() {
        let (Ok(id), Ok(told)) = (device.id(), device.description()) else { continue };
        let device = Named { id: id.to_string(), name: told.name().to_owned() };
        if device.is_plausible() && !found.iter().any(|other| other.name == device.name) {
            found.push(device);
        }
    }
    found
}

/// The ways to sound that the system has, the preferred one first.
fn hosts() -> impl Iterator<Item = Host> {
    let preferred = cpal::default_host();
    let id = preferred.id();
    let others = cpal::available_hosts().into_iter().filter(move |other| *other != id);
    std::iter::once(preferred).chain(others.filter_map(|id| cpal::host_from_id(id).ok()))
}

fn device_of(host: &Host, id: Option<&DeviceId>) -> Option<cpal::Device> {
    match id {
        Some(id) => host.device_by_id(id),
        None => host.default_output_device(),
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
