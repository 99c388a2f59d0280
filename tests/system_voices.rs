//! The system's own voices: what they are asked to say, which word they are at, and what happens when they fall silent.
//!
//! Here the voice is the test, which answers as a system would, on a clock that only moves when it says so; the `real` part
//! has a real speech server speak, die and hang.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[cfg(target_os = "linux")]
#[path = "support/program.rs"]
mod program;
#[cfg(target_os = "linux")]
#[path = "system_voices/real.rs"]
mod real;
#[cfg(target_os = "linux")]
#[path = "support/sound.rs"]
mod sound;
#[cfg(target_os = "linux")]
#[path = "support/speech.rs"]
mod speech;
#[path = "support/stage.rs"]
mod stage;

use std::sync::Arc;
use std::time::{Duration, Instant};

use lectern::audio::Sink;
use lectern::document::builder::Builder;
use lectern::document::{Inline, Kind, Lang, Mark, Place};
use lectern::error::Error;
use lectern::narration::player::Done;
use lectern::narration::{Event, Request, Telling};
use lectern::segment::{Rules, Segments};
use lectern::settings::pauses::Pauses;
use lectern::settings::voices::Voices;
use lectern::voice::aloud::{Heard, Saying};
use stage::{MS, Stage, espeak, text, words};

/// A player, and a system that speaks when the test says so. Its time is the test's too.
struct System {
    stage: Stage,
    now: Instant,
}

impl System {
    fn new(lang: &str) -> Self {
        let mut stage = Stage::new(espeak());
        let mut voices = Voices::default();
        voices.set(&Lang::new(lang), "system/Karl");
        stage.handle(Request::SetVoices(voices));
        stage.handle(Request::SetPauses(Pauses { sentence_ms: 400, paragraph_ms: 700, ..Pauses::default() }));
        Self { stage, now: Instant::now() }
    }

    /// What was asked for last.
    fn asked(&self) -> (Saying, Duration) {
        self.stage.said.last().cloned().expect("something is said")
    }

    /// What is heard of it.
    fn hear(&mut self, heard: Heard) {
        let id = self.asked().0.id;
        self.hear_of(id, Ok(heard));
    }

    fn hear_of(&mut self, id: u64, heard: Result<Heard, Error>) {
        self.stage.player.done(Done::Heard { id, heard }, self.now);
        self.step();
    }

    /// Lets so much of the system's time pass; gives the words that were told.
    fn pass(&mut self, time: Duration) -> Vec<Place> {
        self.now += time;
        self.step();
        self.told()
    }

    fn step(&mut self) {
        self.stage.settle_at(self.now);
    }

    fn told(&mut self) -> Vec<Place> {
        let place = |event| match event {
            Event::Reached { place, .. } => Some(place),
            Event::TellsWords { .. } => None,
            other => panic!("{other:?}"),
        };
        self.stage.events().into_iter().filter_map(place).collect()
    }
}

fn of_sentence(text: &Segments, sentence: Place) -> Vec<Place> {
    words(text).into_iter().filter(|word| word.is_in_sentence_of(sentence)).collect()
}

const DRY: [&str; 3] =
    ["Vitamin D hilft dem ganzen Körper.", "Es wirkt nicht allein, sagt man.", "K2 lenkt das Kalzium."];

#[test]
fn words_are_estimated_from_the_beginning_and_all_told_at_the_end_then_the_pause_comes() {
    let text = text("de", &DRY);
    let mut system = System::new("de");
    let all = words(&text);
    system.stage.speak(&text, all[0]);
    let (saying, expected) = system.asked();
    assert_eq!((saying.text.as_str(), saying.voice.as_str()), (DRY[0], "Karl"));
    assert!((1..4).contains(&expected.as_secs()), "{expected:?}");
    assert_eq!(system.pass(Duration::from_secs(2)), [], "nothing is told before it is heard");
    assert!(!system.stage.clock.is_active(), "the sound card sleeps");
    system.hear(Heard::Begun);
    assert_eq!(system.told(), all[..1]);
    let first = of_sentence(&text, all[0]);
    let half = system.pass(expected / 2);
    assert!((2..4).contains(&half.len()), "{half:?}");
    // It speaks faster than was to be expected.
    system.now += expected / 4;
    system.hear(Heard::Over);
    assert_eq!([half, system.told()].concat(), first[1..]);
    assert_eq!(system.stage.said.len(), 1);
    system.pass(Duration::from_millis(399));
    assert_eq!(system.stage.said.len(), 1, "the reader's pause");
    system.pass(Duration::from_millis(2));
    let (saying, later) = system.asked();
    assert_eq!(saying.text, DRY[1]);
    // That it was faster is known now: it is asked for less speed, and given as long as it will take.
    assert!(saying.speed < 0.8, "{}", saying.speed);
    assert!(later.as_secs_f64() > 1.0);
    // It takes longer than was to be expected: the last word stays marked.
    system.hear(Heard::Begun);
    let told = system.pass(later * 2);
    assert_eq!(told.last().copied(), of_sentence(&text, Place { sentence: 1, ..all[0] }).last().copied());
    assert_eq!(system.pass(later), []);
    system.hear(Heard::Over);
    system.pass(Duration::from_millis(401));
    system.hear(Heard::Begun);
    system.hear(Heard::Over);
    assert_eq!(system.told().len(), 4);
    system.now += Duration::from_millis(701);
    system.step();
    assert!(matches!(system.stage.events().as_slice(), [Event::Ended { .. }]));
}

#[test]
fn a_voice_that_tells_where_it_is_is_followed() {
    let text = text("de", &DRY);
    let mut system = System::new("de");
    let all = words(&text);
    system.stage.speak(&text, all[0]);
    let (_, expected) = system.asked();
    system.hear(Heard::Begun);
    let dem = Heard::Reached(DRY[0].find("dem").unwrap());
    system.hear(dem);
    assert_eq!(system.told(), all[..1], "nobody speaks that fast");
    let before = system.pass(expected / 4);
    system.hear(dem);
    assert_eq!([before, system.told()].concat(), all[1..4], "it is faster than was to be expected");
    // It is known now that it tells its words: they are waited for.
    assert_eq!(system.pass(Duration::from_millis(900)), []);
    system.hear(Heard::Reached(DRY[0].find("ganzen").unwrap()));
    assert_eq!(system.told(), all[4..5]);
    // But not for ever, where one is not told.
    assert_eq!(system.pass(Duration::from_millis(900)), []);
    assert_eq!(system.pass(Duration::from_secs(2)), all[5..6]);
}

#[test]
fn it_goes_on_from_a_word_and_ends_with_one() {
    let text = text("de", &DRY);
    let mut system = System::new("de");
    let all = words(&text);
    system.stage.speak(&text, all[3]);
    assert_eq!(system.asked().0.text, "dem ganzen Körper.");
    system.hear(Heard::Begun);
    assert_eq!(system.told(), all[3..4]);
    system.stage.handle(Request::Stop);
    assert_eq!(system.stage.hushed, 1);
    system.hear(Heard::Over);
    assert_eq!(system.told(), [], "nobody asks any more");
    let until = Some(all[4]);
    system.stage.handle(Request::Speak {
        id: 9,
        text: Arc::clone(&text),
        from: all[1],
        until,
        telling: Telling::Text,
    });
    assert_eq!(system.asked().0.text, "D hilft dem ganzen");
    system.hear(Heard::Begun);
    system.hear(Heard::Over);
    assert_eq!(system.told(), all[1..5]);
    system.now += Duration::from_secs(1);
    system.step();
    assert!(matches!(system.stage.events().as_slice(), [Event::Ended { id: 9 }]));
}

#[test]
fn another_speed_or_loudness_is_heard_from_the_word_and_one_that_nobody_hears_changes_nothing() {
    let text = text("de", &DRY);
    let mut system = System::new("de");
    let all = words(&text);
    system.stage.speak(&text, all[0]);
    let (before, expected) = system.asked();
    system.hear(Heard::Begun);
    let told = system.pass(expected / 2);
    let at = told[told.len() - 1];
    system.stage.player.handle(Request::SetSpeed { wpm: 300 }, system.now);
    system.step();
    let (saying, _) = system.asked();
    let word = text.words(0, 0)[at.word].start;
    assert_eq!(saying.text, DRY[0][word..]);
    assert!(saying.speed > before.speed * 1.3 && saying.id != before.id);
    system.hear_of(before.id, Ok(Heard::Over));
    assert_eq!(system.told(), [], "what was cut off is over, and no matter");
    system.hear(Heard::Begun);
    assert_eq!(system.told(), [], "the word was told");
    let count = system.stage.said.len();
    for step in 1..40_u16 {
        let volume = 1.0 - f32::from(step) / 40.0;
        system.stage.player.handle(Request::SetVolume { volume }, system.now);
        system.step();
    }
    assert_eq!(system.stage.said.len(), count, "it does not begin again at every step to silence");
    system.stage.player.handle(Request::SetVolume { volume: 0.5 }, system.now);
    system.step();
    assert_eq!(system.asked().0.volume, 0.5);
    assert_eq!(system.asked().0.text, DRY[0][word..]);
}

#[test]
fn a_voice_that_is_given_up_is_replaced_from_the_sentence_s_beginning_and_told_once() {
    let text = text("de", &DRY);
    let mut system = System::new("de");
    let all = words(&text);
    system.stage.speak(&text, all[0]);
    let (saying, expected) = system.asked();
    system.hear(Heard::Begun);
    system.pass(expected / 2);
    let error = Error::VoiceUnavailable { engine: "system".into(), reason: "no answer".into() };
    system.hear_of(saying.id, Err(error));
    system.stage.settle();
    let events = system.stage.events();
    let replaced = Error::VoiceReplaced { voice: "Karl".into(), reason: "no answer".into() };
    assert_eq!(events, [Event::VoiceReplaced { error: replaced }]);
    let told: Vec<Place> = system.stage.play_to_end().into_iter().map(|(place, _)| place).collect();
    assert_eq!(told, all);
    assert!(system.stage.clock.recording().iter().any(|sample| *sample != 0.0));
    assert_eq!(system.stage.said.len(), 1);
    // Whoever chooses it again has it tried again.
    let mut voices = Voices::default();
    voices.set(&Lang::new("de"), "system/Karl");
    system.stage.handle(Request::SetVoices(voices));
    system.stage.speak(&text, all[0]);
    assert_eq!(system.stage.said.len(), 2);
}

#[test]
fn it_takes_turns_with_a_built_in_voice_sentence_by_sentence_and_within_one() {
    let text = two_languages();
    let mut system = System::new("de");
    let all = words(&text);
    system.stage.speak(&text, all[0]);
    let mut told = Vec::new();
    let mut said = Vec::new();
    for _ in 0..20_000 {
        for event in system.stage.events() {
            match event {
                Event::Reached { place, .. } => told.push(place),
                Event::Ended { .. } => {
                    assert_eq!(told, all);
                    assert_eq!(said, ["Er sagte", "und ging.", "Das war alles."]);
                    let heard = system.stage.clock.recording();
                    assert!(heard.len() > 60 * MS && heard.iter().any(|sample| *sample != 0.0));
                    return;
                }
                other => panic!("{other:?}"),
            }
        }
        if system.stage.said.len() > said.len() {
            let waiting = system.stage.clock.written() - system.stage.clock.heard(system.now);
            assert_eq!(waiting, 0, "it begins when the other voice has been heard");
            said.push(system.asked().0.text.trim().to_owned());
            system.now = Instant::now();
            system.hear(Heard::Begun);
            system.hear(Heard::Over);
        }
        system.stage.advance(MS);
        std::thread::sleep(Duration::from_micros(200));
    }
    panic!("it does not end: {told:?}, {said:?}");
}

/// A sentence with English in its midst, one that is English, and one that is not.
fn two_languages() -> Arc<Segments> {
    let english = || Some(Lang::new("en"));
    let mut builder = Builder::new(Lang::new("de"));
    builder.sentences(
        Kind::Paragraph,
        [("Er sagte good night und ging.", None), ("Nobody answered.", english()), ("Das war alles.", None)],
    );
    let mut document = builder.finish("");
    let block = &mut document.blocks[0];
    let start = block.text.find("good night").unwrap();
    let mark = Mark::Lang(Lang::new("en"));
    block.inlines.insert(0, Inline { range: start..start + "good night".len(), mark });
    Arc::new(Segments::new(Arc::new(document), Arc::new(Rules::default())))
}

#[test]
fn it_is_ready_when_the_reader_asks_for_what_is_prepared() {
    let text = text("de", &DRY);
    let mut system = System::new("de");
    system.stage.prepare(&text, Place { sentence: 1, ..Place::default() });
    assert_eq!(system.stage.ready.as_deref(), Some("Karl"));
    assert_eq!(
        (system.stage.said.len(), system.stage.rendered),
        (0, 0),
        "it says nothing, and nobody does for it"
    );
}

#[test]
fn text_without_a_letter_is_never_said() {
    let text = text("de", &["* * *", "Gut."]);
    let mut system = System::new("de");
    system.stage.speak(&text, Place::default());
    system.pass(Duration::from_secs(1));
    assert_eq!(system.asked().0.text, "Gut.");
    assert_eq!(system.stage.said.len(), 1);
}
