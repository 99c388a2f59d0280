//! A part of what is said in one breath, heard while the rest is still to be made.
//!
//! 1. The network is asked once for all of it, but for the sound: what it knows then ([`Breath`]) is kept for the parts to come.
//! 2. Of a part's frames the sound is made as it is within all of it.
//! 3. Two parts meet at the quietest moment near the word with which the second begins, where the one fades out and the other in.

use std::ops::Range;

use super::network::Latents;
use super::script::Script;
use super::{BEGIN, Config, END, LONGEST, Loaded, MOST, PAD};
use crate::voice::clip::{SILENCE, Trim};
use crate::voice::{Clip, Mark, Speech};

/// How far from the beginning of a word two parts may meet, in frames; at Piper's 11.6 ms a frame 35 ms.
const REACH: usize = 3;
/// The stretch that is to be quiet there, as a part of a second: 6 ms, a fade to either side.
const MEETING_PART: u32 = 166;

/// What is said in one breath, before it is sound.
pub struct Breath {
    /// All of it, as a speech of its own.
    pub speech: Speech,
    script: Script,
    latents: Latents,
    speaker: i32,
    /// How many seconds espeak takes for it at the usual speed.
    usual: f64,
    /// How many times as long as at the voice's own speed it is.
    length: f64,
    /// How many times as fast it is then to be played.
    speed: f64,
    /// By how much its samples are multiplied, once some of it was heard.
    gain: Option<f32>,
}

impl Loaded {
    /// Asks the network for all that is said in one breath; `None` where that is too long, nothing, or where the model cannot be
    /// parted.
    pub fn breath(
        &mut self,
        speech: Speech,
        script: Script,
        usual: f64,
        speaker: i32,
    ) -> Result<Option<Breath>, String> {
        if script.marks.is_empty() || script.ids.len() > MOST {
            return Ok(None);
        }
        let ids = [&opening(&self.config), script.ids.as_slice(), self.config.ids_of(END)].concat();
        let ask = |length: f64| self.network.latents(&ids, &self.config, length as f32, speaker);
        let Some(mut latents) = ask(1.0)? else { return Ok(None) };
        if self.measure.is_empty() {
            let hop = self.network.sound(&latents, 0..1, speaker)?.len();
            let seconds = (latents.frames() * hop) as f64 / f64::from(self.config.rate);
            self.measure.learn(seconds, 1.0, usual);
        }
        let speed = self.measure.speed(speech.wpm);
        let length = (1.0 / speed).clamp(1.0, LONGEST);
        if length > 1.0 {
            latents = ask(length)?.ok_or("no latents")?;
        }
        let speed = speed * length;
        Ok(Some(Breath { speech, script, latents, speaker, usual, length, speed, gain: None }))
    }

    /// The sound of some bytes of what is said in one breath.
    pub fn part(&mut self, breath: &mut Breath, text: &Range<usize>) -> Result<Clip, String> {
        let rate = self.config.rate;
        let marks = &breath.script.marks;
        let inside = marks.iter().filter(|(byte, _)| text.contains(byte));
        let Some((_, first)) = inside.clone().next() else { return Ok(Clip { rate, ..Clip::default() }) };
        let next = marks.iter().find(|(byte, _)| *byte >= text.end);
        let frame = |at: usize| {
            let id =
                if at == 0 { 0 } else { opening(&self.config).len() + breath.script.onset(at, &self.config) };
            breath.latents.starts.get(id).copied().unwrap_or_default()
        };
        let trim = Trim { start: *first == 0, end: next.is_none() };
        let all = breath.latents.frames();
        let (start, end) = (frame(*first), next.map_or(all, |(_, at)| frame(*at)));
        let begin = if trim.start { 0 } else { start.saturating_sub(REACH) };
        let frames = begin..(end + REACH).min(all).max(begin + 1);
        let mut samples = self.network.sound(&breath.latents, frames.clone(), breath.speaker)?;
        let hop = samples.len() / frames.len();
        let sample = |frame: usize| frame.saturating_sub(frames.start) * hop;
        let meeting = |frame| quietest(&samples, sample(frame), REACH * hop, (rate / MEETING_PART) as usize);
        let from = if trim.start { 0 } else { meeting(start) };
        let to = if trim.end { samples.len() } else { meeting(end).max(from) };
        let marks = inside.map(|(byte, at)| (byte - text.start, sample(frame(*at)).saturating_sub(from)));
        let marks = marks.filter(|(_, sample)| *sample < to - from);
        let marks = marks.map(|(byte, sample)| Mark { byte, sample }).collect();
        samples.truncate(to);
        samples.drain(..from);
        fade(&mut samples, (rate / MEETING_PART / 2) as usize, trim);
        let gain = *breath.gain.get_or_insert_with(|| {
            let seconds = (all * hop) as f64 / f64::from(rate);
            self.measure.learn(seconds, breath.length, breath.usual);
            self.measure.hear(&samples);
            self.measure.gain()
        });
        let mut clip = Clip { rate, samples, marks };
        clip.tidy(SILENCE, trim);
        clip.samples.iter_mut().for_each(|sample| *sample = (*sample * gain).clamp(-1.0, 1.0));
        Ok(clip.at_speed(breath.speed, SILENCE, trim))
    }
}

/// What stands before the first phoneme.
fn opening(config: &Config) -> Vec<i32> {
    [config.ids_of(BEGIN), config.ids_of(PAD)].concat()
}

/// The middle of the quietest stretch of a length, not further than `reach` from `near`.
fn quietest(samples: &[f32], near: usize, reach: usize, length: usize) -> usize {
    let middle = near.min(samples.len());
    let energy =
        |start: &usize| samples[*start..*start + length].iter().map(|sample| sample * sample).sum::<f32>();
    let first = middle.saturating_sub(reach + length / 2);
    let last = (middle + reach).min(samples.len()).saturating_sub(length);
    let starts = (first..=last).step_by((length / 8).max(1)).filter(|start| start + length <= samples.len());
    let quiet = starts.min_by(|a, b| energy(a).total_cmp(&energy(b)));
    quiet.map_or(middle, |start| start + length / 2)
}

/// Fades in and out where another part goes on.
fn fade(samples: &mut [f32], length: usize, trim: Trim) {
    let length = length.min(samples.len());
    let part = |at: usize| at as f32 / length as f32;
    if !trim.start {
        samples.iter_mut().take(length).enumerate().for_each(|(at, sample)| *sample *= part(at));
    }
    if !trim.end {
        samples.iter_mut().rev().take(length).enumerate().for_each(|(at, sample)| *sample *= part(at));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_meet_where_it_is_quietest_near_the_word() {
        let mut samples = vec![0.5; 1000];
        samples[530..545].fill(0.01);
        samples[700..800].fill(0.0);
        assert_eq!(quietest(&samples, 510, 50, 10), 535, "within reach");
        assert_eq!(quietest(&[0.5; 4], 2, 50, 10), 2, "too short to have a choice");
        assert!(quietest(&samples, 5000, 50, 10) <= 1000);
    }

    #[test]
    fn a_part_fades_only_where_another_goes_on() {
        let faded = |trim| {
            let mut samples = [1.0; 6];
            fade(&mut samples, 2, trim);
            samples
        };
        assert_eq!(faded(Trim::BOTH), [1.0; 6]);
        assert_eq!(faded(Trim { start: false, end: true }), [0.0, 0.5, 1.0, 1.0, 1.0, 1.0]);
        assert_eq!(faded(Trim { start: true, end: false }), [1.0, 1.0, 1.0, 1.0, 0.5, 0.0]);
    }
}
