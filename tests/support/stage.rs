//! A player on a clock that only moves when the test says so, with the real voice in its worker process.
#![allow(dead_code)]

use std::collections::VecDeque;
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use lectern::audio::Sink;
use lectern::audio::clock::ManualClock;
use lectern::audio::resample::Resampler;
use lectern::document::builder::Builder;
use lectern::document::{Kind, Lang, Place};
use lectern::error::Error;
use lectern::narration::player::machine::Player;
use lectern::narration::player::{Done, Job, PlayerHandle, render, sound_card, spawn};
use lectern::narration::{Event, Request, Telling};
use lectern::segment::{Rules, Segments};
use lectern::voice::Synthesiser;
use lectern::voice::aloud::Saying;
use lectern::voice::worker::{Supervised, program};

/// Frames a second of the clock.
pub const RATE: u32 = 48_000;
/// One millisecond in frames.
pub const MS: usize = RATE as usize / 1000;

/// The real voice: espeak in a worker process of the program under test.
pub fn espeak() -> Supervised {
    Supervised::new(program(env!("CARGO_BIN_EXE_lectern").into(), "espeak"))
}

/// A paragraph of sentences in a language.
pub fn text(lang: &str, sentences: &[&str]) -> Arc<Segments> {
    let mut builder = Builder::new(Lang::new(lang));
    builder.sentences(Kind::Paragraph, sentences.iter().map(|sentence| (*sentence, None)));
    Arc::new(Segments::new(Arc::new(builder.finish("")), Arc::new(Rules::default())))
}

/// A player with the real voice on the real sound card, and what it tells.
pub fn player() -> (PlayerHandle, Receiver<Event>) {
    let (tell, events) = mpsc::channel();
    (spawn(Box::new(espeak()), sound_card(), move |event| drop(tell.send(event))), events)
}

/// Some sentences in a language: a heading and two paragraphs.
pub fn article(lang: &str) -> Arc<Segments> {
    let (title, first, second): (&str, &[&str], &[&str]) = match lang {
        "es" => (
            "Dos vitaminas",
            &["La vitamina D ayuda, ¿verdad?", "No trabaja sola."],
            &["La K2 lleva el calcio a los huesos."],
        ),
        "fr" => (
            "Deux vitamines",
            &["L’été, la peau fait de la vitamine D.", "C’est utile !"],
            &["La K2 aide aussi les os."],
        ),
        "de" => (
            "Zwei Vitamine",
            &["Vitamin D hilft dem Körper.", "Es wirkt nicht allein."],
            &["K2 lenkt das Kalzium in die Knochen."],
        ),
        "pt-BR" => (
            "Duas vitaminas",
            &["A vitamina D ajuda o corpo.", "Ela não age sozinha."],
            &["A K2 leva o cálcio aos ossos."],
        ),
        "ru" => (
            "Два витамина",
            &["Витамин D помогает телу.", "Он действует не один."],
            &["Vitamin K2 helps the bones.", "Это важно для детей."],
        ),
        "ar" => (
            "فيتامينان",
            &["يساعد فيتامين د الجسم.", "لا يعمل وحده."],
            &["Vitamin K2 helps the bones.", "هذا مهم للأطفال."],
        ),
        "zh-Hans" => {
            ("两种维生素", &["维生素D帮助身体。", "它不单独起作用。"], &["维生素K2把钙带到骨头里。"])
        }
        _ => (
            "Two vitamins",
            &["Dr. Smith paid $3.50 for 21 apples, didn't he?", "COVID-19 began in 2019; well… it did."],
            &["Vitamin K2 — the other one — steers calcium (a mineral) to the bones."],
        ),
    };
    let mut builder = Builder::new(Lang::new(lang));
    builder.sentences(Kind::Heading(1), [(title, None)]);
    builder.sentences(Kind::Paragraph, first.iter().map(|sentence| (*sentence, None)));
    builder.sentences(Kind::Paragraph, second.iter().map(|sentence| (*sentence, None)));
    Arc::new(Segments::new(Arc::new(builder.finish("")), Arc::new(Rules::default())))
}

/// Every word of a text, in order.
pub fn words(text: &Segments) -> Vec<Place> {
    std::iter::successors(text.first(), |place| text.next_sentence(*place))
        .flat_map(|place| {
            (0..text.words(place.block, place.sentence).len()).map(move |word| Place { word, ..place })
        })
        .collect()
}

/// The player and everything around it.
pub struct Stage {
    pub player: Player,
    pub clock: ManualClock,
    voice: Box<dyn Synthesiser>,
    resampler: Option<Resampler>,
    jobs: Arc<Mutex<VecDeque<Job>>>,
    events: Arc<Mutex<Vec<Event>>>,
    /// What opening a sound card gives.
    pub card: Result<ManualClock, Error>,
    /// How many speeches were rendered.
    pub rendered: usize,
    /// What a voice that makes the sound itself was asked to say, and how long that would take.
    pub said: Vec<(Saying, Duration)>,
    /// Which one was to be ready.
    pub ready: Option<String>,
    /// How often such a voice was silenced.
    pub hushed: usize,
    id: u64,
}

impl Stage {
    pub fn new(voice: impl Synthesiser + 'static) -> Self {
        Self::at(RATE, voice)
    }

    /// On a sound card of another rate.
    pub fn at(rate: u32, voice: impl Synthesiser + 'static) -> Self {
        let jobs: Arc<Mutex<VecDeque<Job>>> = Arc::default();
        let events: Arc<Mutex<Vec<Event>>> = Arc::default();
        let (asked, told) = (Arc::clone(&jobs), Arc::clone(&events));
        let player = Player::new(
            Instant::now(),
            Box::new(move |job| asked.lock().unwrap().push_back(job)),
            Box::new(move |event| told.lock().unwrap().push(event)),
        );
        let clock = ManualClock::new(rate);
        let card = Ok(clock.clone());
        let (voice, resampler) = (Box::new(voice), None);
        let (said, hushed) = (Vec::new(), 0);
        let mut stage = Self {
            player,
            clock,
            voice,
            resampler,
            jobs,
            events,
            card,
            rendered: 0,
            said,
            ready: None,
            hushed,
            id: 0,
        };
        stage.settle();
        stage
    }

    pub fn handle(&mut self, request: Request) {
        self.player.handle(request, Instant::now());
        self.settle();
    }

    /// Has a place prepared that was asked for a while ago.
    pub fn prepare(&mut self, text: &Arc<Segments>, from: Place) {
        let asked = Instant::now().checked_sub(Duration::from_secs(1)).unwrap();
        self.player.handle(Request::Prepare { text: Arc::clone(text), from }, asked);
        self.settle();
    }

    /// Asks to speak from a place and gives the request's number.
    pub fn speak(&mut self, text: &Arc<Segments>, from: Place) -> u64 {
        self.id += 1;
        self.handle(Request::Speak {
            id: self.id,
            text: Arc::clone(text),
            from,
            until: None,
            telling: Telling::Text,
        });
        self.id
    }

    /// Steps until there is nothing more to do at this moment.
    pub fn settle(&mut self) {
        self.settle_at(Instant::now());
    }

    /// The same at a moment of the test's own.
    pub fn settle_at(&mut self, now: Instant) {
        loop {
            self.player.step(now);
            let Some(job) = self.jobs.lock().unwrap().pop_front() else { return };
            let done = match job {
                Job::Render { speech, rate } => {
                    self.rendered += 1;
                    render(self.voice.as_mut(), &mut self.resampler, speech, rate)
                }
                Job::Open(asked) => {
                    let sink = self.card.clone().map(|clock| Box::new(clock) as Box<dyn Sink>);
                    Done::Opened { asked, sink }
                }
                Job::Say { saying, expected } => {
                    self.said.push((saying, expected));
                    continue;
                }
                Job::Ready { voice } => {
                    self.ready = Some(voice);
                    continue;
                }
                Job::Hush => {
                    self.hushed += 1;
                    continue;
                }
            };
            self.player.done(done, now);
        }
    }

    /// Lets time pass.
    pub fn advance(&mut self, frames: usize) {
        self.clock.advance(frames);
        self.settle();
    }

    /// The events since the last time, oldest first.
    pub fn events(&mut self) -> Vec<Event> {
        std::mem::take(&mut self.events.lock().unwrap())
    }

    fn first_event(&mut self) -> Option<Event> {
        let mut events = self.events.lock().unwrap();
        (!events.is_empty()).then(|| events.remove(0))
    }

    /// Lets time pass, a millisecond at a time, until the text has ended; gives each word with the frame at which it was
    /// told.
    pub fn play_to_end(&mut self) -> Vec<(Place, u64)> {
        let mut told = Vec::new();
        for _ in 0..600_000 {
            for event in self.events() {
                match event {
                    Event::Reached { place, .. } => told.push((place, self.clock.heard(Instant::now()))),
                    Event::Ended { .. } => return told,
                    other => panic!("{other:?}"),
                }
            }
            self.advance(MS);
        }
        panic!("the text does not end; last {:?}", told.last());
    }

    /// Lets time pass until a word is told.
    pub fn next_word(&mut self) -> Option<(u64, Place)> {
        for _ in 0..60_000 {
            match self.first_event() {
                Some(Event::Reached { id, place }) => return Some((id, place)),
                Some(Event::Ended { .. }) => return None,
                Some(other) => panic!("{other:?}"),
                None => self.advance(MS),
            }
        }
        panic!("no word in a minute");
    }
}

/// Numbers that look random and are the same in every run (xorshift, Marsaglia 2003).
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }
}

/// Waits until something is so; false after `patience`.
pub fn wait_for(patience: Duration, mut so: impl FnMut() -> bool) -> bool {
    let start = Instant::now();
    while start.elapsed() < patience {
        if so() {
            return true;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    so()
}
