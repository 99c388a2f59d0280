//! `lectern read`: reads aloud without a window and prints each sentence as the voice reaches it.

use std::sync::mpsc;

use super::options::Options;
use super::{complain, devices, line};
use crate::error::Error;
use crate::narration::{Change, Narration, Request, player};
use crate::session::{Context, Source};

/// Reads to the end of the text. An interrupt ends the program and the voice with it.
pub fn run(options: &Options, context: &Context) -> Result<(), Error> {
    let text = context.text(options.target.as_deref())?;
    let (sender, events) = mpsc::channel();
    let player = player::start(move |event| drop(sender.send(event)));
    let device = options.device.as_deref().map(devices::called);
    player.send(Request::SetDevice(device.or_else(|| context.settings.device.clone())));
    player.send(Request::SetSpeed { wpm: options.speed.unwrap_or(context.settings.speed_wpm) });
    player.send(Request::SetVolume { volume: context.settings.volume });
    player.send(Request::SetVoices(context.voices()));
    player.send(Request::SetPauses(context.settings.pauses));
    player.send(Request::SetSaying(context.saying(&Source::from_target(options.target.as_deref()))));
    let mut narration = Narration::default();
    for request in narration.go(&text, text.first().unwrap_or_default()) {
        player.send(request);
    }
    for request in narration.play(&text) {
        player.send(request);
    }
    let mut shown = None;
    while narration.is_speaking() {
        let Ok(event) = events.recv() else { break };
        match narration.handle(event) {
            Change::Moved => {
                let place = narration.place();
                let sentence = (place.block, place.sentence);
                if shown.replace(sentence) != Some(sentence) {
                    line(text.text(place))?;
                }
            }
            Change::Trouble(error) if narration.is_speaking() => complain(context, &error),
            Change::Trouble(error) => return Err(error),
            Change::Nothing | Change::Ended | Change::PartRead => {}
            Change::StretchRead | Change::SectionRead | Change::SoundBack => {}
        }
    }
    Ok(())
}
