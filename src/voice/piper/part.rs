//! A part of what is said without a breath, heard while the rest is still to be made.
//!
//! 1. The network is asked once for all of it, but for the sound: what it knows then ([`Phrase`]) is kept for the parts to come.
//! 2. Of a part's frames the sound is made as it is within all of it.
//! 3. Two parts meet at the quietest moment near the word with which the second begins, where the one fades out and the other in.

use std::collections::HashMap;
use std::ops::Range;

use super::network::Latents;
use super::script::Script;
use super::{Config, LONGEST, Loaded, MOST};
use crate::voice::clip::{SILENCE, Trim};
use crate::voice::{Clip, Mark, Speech};

/// How far from the beginning of a word two parts may meet, in frames; at Piper's 11.6 ms a frame 35 ms.
const REACH: usize = 3;
/// Frames behind the end of a part, so that it can be played faster to its very end; they are not heard.
const EXTRA: usize = 3;
/// The stretch that is to be quiet where parts meet, as a part of a second: 6 ms, a fade to either side.
const MEETING_PART: u32 = 166;
/// The most numbers that are spoken in one phrase, as for [`MOST`], where only parts of it become sound at once: more than a text
/// has that is not parted before.
const MOST_PARTED: usize = 1500;

/// What is said without a breath, before it is sound.
pub struct Phrase {
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
    /// The samples at which parts meet, by the frame of the word that is near.
    meetings: HashMap<usize, usize>,
}

impl Phrase {
    /// The frame with which the sound of the word begins whose first phoneme is `at`.
    fn frame(&self, at: usize, config: &Config) -> usize {
        let id = if at == 0 { 0 } else { config.opening().len() + self.script.onset(at, config) };
        self.latents.starts.get(id).copied().unwrap_or_default()
    }
}

impl Loaded {
    /// Asks the network for all of a phrase; `None` where that is too long or nothing.
    pub fn phrase(
        &mut self,
        speech: Speech,
        script: Script,
        usual: f64,
        speaker: i32,
    ) -> Result<Option<Phrase>, String> {
        let most = if self.network.is_parted() { MOST_PARTED } else { MOST };
        if script.marks.is_empty() || script.ids.len() > most {
            return Ok(None);
        }
        let ids = self.config.framed(&script.ids);
        let latents = |of: &Self, length: f64| of.network.latents(&ids, &of.config, length as f32, speaker);
        if self.measure.is_empty() {
            let own = latents(self, 1.0)?;
            let hop = self.network.sound(&own, 0..1, speaker)?.len();
            self.learn(&own, &script, hop, 1.0, usual);
        }
        let speed = self.measure.speed(speech.wpm);
        let length = (1.0 / speed).clamp(1.0, LONGEST);
        let latents = latents(self, length)?;
        let (speed, gain, meetings) = (speed * length, None, HashMap::new());
        Ok(Some(Phrase { speech, script, latents, speaker, usual, length, speed, gain, meetings }))
    }

    /// Takes in how long a script takes, without the silence around it.
    fn learn(&mut self, latents: &Latents, script: &Script, hop: usize, length: f64, usual: f64) {
        let begin = self.config.opening().len();
        let start = |id: usize| latents.starts.get(id).copied().unwrap_or_default();
        let samples = (start(begin + script.ids.len()) - start(begin)) * hop;
        self.measure.learn(samples as f64 / f64::from(self.config.rate), length, usual);
    }

    /// The sound of some bytes of a phrase; never nothing, since another voice would say it then.
    pub fn part(&mut self, phrase: &mut Phrase, text: &Range<usize>) -> Result<Clip, String> {
        let rate = self.config.rate;
        let marks = &phrase.script.marks;
        let inside = marks.iter().filter(|(byte, _)| text.contains(byte));
        let Some((_, first)) = inside.clone().next() else { return Ok(a_moment(rate)) };
        let next = marks.iter().find(|(byte, _)| *byte >= text.end);
        let trim = Trim { start: *first == 0, end: next.is_none() };
        let all = phrase.latents.frames();
        let start = if trim.start { 0 } else { phrase.frame(*first, &self.config) };
        let end = next.map_or(all, |(_, at)| phrase.frame(*at, &self.config));
        let frames = start.saturating_sub(REACH)..(end + REACH + EXTRA).min(all);
        let mut samples = self.network.sound(&phrase.latents, frames.clone(), phrase.speaker)?;
        let hop = samples.len() / frames.len().max(1);
        let begin = frames.start * hop;
        let mut meeting = |frame: usize| {
            let search = || {
                let within =
                    frame.saturating_sub(REACH) * hop - begin..(frame + REACH).min(all) * hop - begin;
                begin + quietest(&samples, within, (rate / MEETING_PART) as usize)
            };
            *phrase.meetings.entry(frame).or_insert_with(search) - begin
        };
        let from = if trim.start { 0 } else { meeting(start) };
        let to = if trim.end { samples.len() } else { meeting(end).max(from) };
        let sample = |at: usize| (phrase.frame(at, &self.config) * hop).saturating_sub(begin + from);
        let mark = |(byte, at): &(usize, usize)| Mark {
            byte: byte - text.start,
            sample: sample(*at).min((to - from).saturating_sub(1)),
        };
        let marks = inside.map(mark).collect();
        samples.drain(..from);
        let whole = samples.len();
        let mut clip = Clip { rate, samples, marks };
        clip.tidy_at(trim, SILENCE);
        // Where the part ends is a mark too, as long as there is more behind it.
        let end = (to - from).saturating_sub(whole - clip.samples.len());
        clip.marks.extend((!trim.end).then_some(Mark { byte: text.len(), sample: end }));
        clip = clip.stretched(phrase.speed);
        if !trim.end {
            let end = clip.marks.pop().map_or(0, |mark| mark.sample);
            clip.samples.truncate(end);
        }
        if phrase.gain.is_none() {
            self.learn(&phrase.latents, &phrase.script, hop, phrase.length, phrase.usual);
        }
        self.measure.hear(&clip.samples);
        let gain = *phrase.gain.get_or_insert(self.measure.gain());
        clip.samples.iter_mut().for_each(|sample| *sample = (*sample * gain).clamp(-1.0, 1.0));
        fade(&mut clip.samples, (rate / MEETING_PART / 2) as usize, trim);
        clip.tidy_at(trim, SILENCE);
        Ok(if clip.samples.is_empty() { a_moment(rate) } else { clip })
    }
}

/// The shortest sound.
fn a_moment(rate: u32) -> Clip {
    Clip { rate, samples: vec![0.0], marks: Vec::new() }
}

/// The middle of the quietest stretch of a length within some samples.
fn quietest(samples: &[f32], within: Range<usize>, length: usize) -> usize {
    let within = within.start.min(samples.len())..within.end.min(samples.len());
    let middle = within.start.midpoint(within.end);
    let energy =
        |start: &usize| samples[*start..*start + length].iter().map(|sample| sample * sample).sum::<f32>();
    let starts = (within.start..(within.end + 1).saturating_sub(length)).step_by((length / 8).max(1));
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
        assert_eq!(quietest(&samples, 460..560, 10), 535, "within reach");
        assert_eq!(quietest(&[0.5; 4], 0..4, 10), 2, "too short to have a choice");
        assert_eq!(quietest(&samples, 990..2000, 10), 995);
        assert_eq!(quietest(&samples, 2000..3000, 10), 1000);
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
