//! A real speech server: it reads, it is killed and hung in the middle of a sentence, and it is not there at all.

use std::path::Path;
use std::process::Command;
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use lectern::document::{Lang, Place};
use lectern::narration::player::{PlayerHandle, sound_card, spawn_with};
use lectern::narration::{Event, Request, Telling};
use lectern::segment::Segments;
use lectern::settings::pauses::Pauses;
use lectern::settings::voices::Voices;
use lectern::voice::Synthesiser;
use lectern::voice::worker::{Supervised, program};

use crate::of_sentence;
use crate::program::{Home, Run, signal};
use crate::sound::{Recorder, Server, in_session, seconds, stretches};
use crate::speech::Speech;
use crate::stage::{espeak, text, wait_for, words};

const LONG: Duration = Duration::from_secs(30);
/// Between sentences, so that each is a stretch of sound of its own.
const PAUSE: Duration = Duration::from_millis(900);
/// How far an estimate may be from what is heard.
const NEAR: Duration = Duration::from_millis(700);

const ENGLISH: [&str; 3] = [
    "Vitamin D helps the whole body in many ways that we do not see at once.",
    "It does not work alone, as people say who have looked into it for many years.",
    "Another one brings the calcium to the bones and to the teeth, where it is needed.",
];

/// In a session of its own while no other one has a speech server: each of them takes a processor for itself.
fn alone(name: &str, body: fn(&Path)) {
    static TURN: Mutex<()> = Mutex::new(());
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    in_session(name, body);
}

/// A player whose English is read by the system, and what it tells.
struct Reader {
    player: PlayerHandle,
    events: Receiver<(Instant, Event)>,
    text: Arc<Segments>,
    id: u64,
}

fn system() -> lectern::voice::worker::Program {
    program(env!("CARGO_BIN_EXE_lectern").into(), "system")
}

impl Reader {
    fn start() -> Self {
        let listed =
            Supervised::new(system()).with_patience(LONG).voices().expect("the server tells its voices");
        let english = listed.iter().find(|voice| voice.lang.as_str() == "en-GB").expect("it speaks English");
        let mut voices = Voices::default();
        voices.set(&Lang::new("en"), english.full_id());
        let open = sound_card();
        let (tell, events) = mpsc::channel();
        let tell = move |event| drop(tell.send((Instant::now(), event)));
        let player = spawn_with(Box::new(espeak()), system(), open, tell);
        player.send(Request::SetVoices(voices));
        player
            .send(Request::SetPauses(Pauses { sentence_ms: PAUSE.as_millis() as u32, ..Pauses::default() }));
        Self { player, events, text: text("en", &ENGLISH), id: 0 }
    }

    fn speak(&mut self, from: Place) {
        self.id += 1;
        let (id, text) = (self.id, self.text.clone());
        self.player.send(Request::Speak { id, text, from, until: None, telling: Telling::Text });
    }

    /// How soon a sentence is heard to which the reader goes: the better of two tries, because the machine has other work.
    fn next_key(&mut self) -> Duration {
        let tries = [1, 2].map(|sentence| {
            let (asked, next) = (Instant::now(), Place { sentence, ..Place::default() });
            self.speak(next);
            self.until_word(next);
            asked.elapsed()
        });
        println!("the next keys are heard after {tries:?}");
        tries[0].min(tries[1])
    }

    /// Events up to one of a kind.
    fn until(&self, wanted: impl Fn(&Event) -> bool) -> Vec<(Instant, Event)> {
        let mut events = Vec::new();
        loop {
            let event = self.events.recv_timeout(LONG);
            events.push(event.unwrap_or_else(|_| panic!("the player goes on after {events:?}")));
            if wanted(&events[events.len() - 1].1) {
                return events;
            }
        }
    }

    fn until_word(&self, place: Place) -> Vec<(Instant, Event)> {
        self.until(|event| matches!(event, Event::Reached { place: reached, .. } if *reached == place))
    }
}

fn is_ended(event: &Event) -> bool {
    matches!(event, Event::Ended { .. })
}

fn told(events: &[(Instant, Event)]) -> Vec<(Instant, Place)> {
    let place = |(at, event): &(Instant, Event)| match event {
        Event::Reached { place, .. } => Some((*at, *place)),
        _ => None,
    };
    events.iter().filter_map(place).collect()
}

fn places(events: &[(Instant, Event)]) -> Vec<Place> {
    told(events).into_iter().map(|(_, place)| place).collect()
}

fn replaced(events: &[(Instant, Event)]) -> usize {
    events.iter().filter(|(_, event)| matches!(event, Event::VoiceReplaced { .. })).count()
}

/// When each stretch of sound began and ended.
fn heard(recorder: &Recorder) -> Vec<(Instant, Instant)> {
    let (start, samples) = recorder.recording();
    let all = stretches(&samples, PAUSE * 2 / 3);
    all.into_iter().map(|range| (start + seconds(range.start), start + seconds(range.end))).collect()
}

fn apart(a: Instant, b: Instant) -> Duration {
    a.max(b) - a.min(b)
}

#[test]
fn three_sentences_are_read_with_their_words_between_beginning_and_end() {
    alone("real::three_sentences_are_read_with_their_words_between_beginning_and_end", |folder| {
        let _server = Server::start(folder);
        let _speech = Speech::start(folder);
        let mut reader = Reader::start();
        let recorder = Recorder::start();
        let all = words(&reader.text);
        reader.speak(all[0]);
        let events = reader.until(is_ended);
        assert_eq!(places(&events), all);
        let known = |event: &Event| matches!(event, Event::TellsWords { .. });
        assert_eq!(events.iter().filter(|(_, event)| known(event)).count(), 1, "{events:?}");
        assert_eq!(events.len(), all.len() + 2, "nothing else is told: {events:?}");
        let heard = heard(&recorder);
        assert_eq!(heard.len(), 3, "three sentences are heard: {heard:?}");
        for (sentence, (begin, end)) in heard.iter().enumerate() {
            let own = of_sentence(&reader.text, Place { sentence, ..all[0] });
            let times: Vec<Instant> = told(&events)
                .into_iter()
                .filter(|(_, place)| own.contains(place))
                .map(|(at, _)| at)
                .collect();
            assert!(apart(times[0], *begin) < NEAR, "{sentence}: {:?}", apart(times[0], *begin));
            assert!(times[times.len() - 1] < *end + NEAR);
            // The first teaches how fast the voice is.
            if sentence > 0 {
                let (first, last) = (times[0], times[times.len() - 1]);
                let part = (last - first).as_secs_f64() / (*end - *begin).as_secs_f64();
                assert!((0.5..1.15).contains(&part), "{sentence}: the last word after {part} of it");
            }
        }
    });
}

#[test]
fn where_the_server_tells_words_they_are_those_that_are_heard() {
    alone("real::where_the_server_tells_words_they_are_those_that_are_heard", |folder| {
        let _server = Server::start(folder);
        let _speech = Speech::start(folder);
        let mut reader = Reader::start();
        // No sound falls silent inside one of these words, and a comma keeps them apart. Their lengths say little about their
        // times: the last one is spoken letter by letter.
        reader.text = text("en", &["Moon, a, river, I, sunny, lily, wall, o, IOU, ocean, WWW, lemon, year."]);
        let recorder = Recorder::start();
        let all = words(&reader.text);
        reader.speak(all[0]);
        let told = told(&reader.until(is_ended));
        assert_eq!(told.iter().map(|(_, place)| *place).collect::<Vec<_>>(), all);
        let (start, samples) = recorder.recording();
        let onsets: Vec<Instant> = stretches(&samples, Duration::from_millis(100))
            .into_iter()
            .map(|range| start + seconds(range.start))
            .collect();
        let mut off: Vec<Duration> =
            told.iter().zip(&onsets).map(|((at, _), onset)| apart(*at, *onset)).collect();
        println!("{} sounds; {off:?}", onsets.len());
        assert_eq!(onsets.len(), all.len(), "each word is a sound of its own");
        // That it tells its words is known when it has told one.
        let mut off = off.split_off(3);
        off.sort();
        assert!(off[off.len() / 2] < Duration::from_millis(60), "{off:?}");
        assert!(off[off.len() - 1] < Duration::from_millis(300), "{off:?}");
    });
}

#[test]
fn it_falls_silent_at_once_goes_on_from_the_word_and_faster_where_that_is_wanted() {
    alone("real::it_falls_silent_at_once_goes_on_from_the_word_and_faster_where_that_is_wanted", |folder| {
        let _server = Server::start(folder);
        let _speech = Speech::start(folder);
        let mut reader = Reader::start();
        let all = words(&reader.text);
        reader.player.send(Request::SetSpeed { wpm: 140 });
        reader.speak(all[0]);
        reader.until_word(all[5]);
        let recorder = Recorder::start();
        reader.player.send(Request::Stop);
        let stopped = Instant::now();
        std::thread::sleep(Duration::from_millis(1500));
        assert!(recorder.last_sound().is_none_or(|last| last < stopped + Duration::from_millis(500)));
        assert!(reader.events.try_iter().count() <= 1, "no word is told of what is not said");
        let asked = Instant::now();
        reader.speak(all[5]);
        let events = reader.until_word(all[5]);
        assert!(asked.elapsed() < Duration::from_secs(1), "{:?}", asked.elapsed());
        assert_eq!(places(&events), all[5..6]);
        let mut rest = reader.until_word(all[8]);
        reader.player.send(Request::SetSpeed { wpm: 300 });
        rest.extend(reader.until(is_ended));
        assert_eq!(places(&rest), all[6..], "no word is lost and none comes twice");
        let long = heard(&recorder);
        let [.., (begin, end)] = long.as_slice() else { panic!("nothing is heard") };
        let wpm = 60.0 * ENGLISH[2].len() as f64 / 6.0 / (*end - *begin).as_secs_f64();
        assert!((220.0..380.0).contains(&wpm), "{wpm} words a minute");
    });
}

#[test]
fn a_server_that_is_killed_in_mid_sentence_is_started_again_and_the_sentence_is_heard() {
    alone(
        "real::a_server_that_is_killed_in_mid_sentence_is_started_again_and_the_sentence_is_heard",
        |folder| {
            let _server = Server::start(folder);
            let mut speech = Speech::start(folder);
            let mut reader = Reader::start();
            let all = words(&reader.text);
            reader.speak(all[0]);
            let mut events = reader.until_word(all[4]);
            speech.crash();
            let killed = Instant::now();
            // The same sentence from its beginning.
            events = [events, reader.until_word(all[0])].concat();
            println!("the sentence begins again {:?} after its server was killed", killed.elapsed());
            assert!(killed.elapsed() < Duration::from_secs(10), "{:?}", killed.elapsed());
            let again = reader.until_word(all[14]);
            assert_eq!(places(&again), all[1..15]);
            assert_eq!(replaced(&events) + replaced(&again), 0, "{events:?}");
            let took = reader.next_key();
            assert!(took < Duration::from_secs(1), "the next key: {took:?}");
            let rest = reader.until(is_ended);
            assert_eq!(places(&rest).last(), all.last());
        },
    );
}

#[test]
fn a_server_that_hangs_in_mid_sentence_is_done_without() {
    alone("real::a_server_that_hangs_in_mid_sentence_is_done_without", |folder| {
        let _server = Server::start(folder);
        let speech = Speech::start(folder);
        let mut reader = Reader::start();
        let all = words(&reader.text);
        reader.speak(all[0]);
        reader.until_word(all[2]);
        signal("-STOP", speech.id());
        let hung = Instant::now();
        let events = reader.until(|event| matches!(event, Event::VoiceReplaced { .. }));
        println!("{:?} after its server hung another voice reads", hung.elapsed());
        assert!(hung.elapsed() < Duration::from_secs(12), "{:?}", hung.elapsed());
        let recorder = Recorder::start();
        let begun = Instant::now();
        let rest = reader.until_word(all[14]);
        assert_eq!(places(&rest), all[..15], "the built-in voice reads the sentence from its beginning");
        assert!(recorder.first_sound(begun, LONG).is_some());
        assert_eq!(replaced(&events) + replaced(&rest), 1, "it is told once");
        let took = reader.next_key();
        assert!(took < Duration::from_secs(1), "the next key: {took:?}");
        signal("-CONT", speech.id());
    });
}

#[test]
fn a_process_that_is_killed_in_mid_sentence_is_started_again() {
    alone("real::a_process_that_is_killed_in_mid_sentence_is_started_again", |folder| {
        let _server = Server::start(folder);
        let _speech = Speech::start(folder);
        let mut reader = Reader::start();
        let all = words(&reader.text);
        reader.speak(all[0]);
        reader.until_word(all[3]);
        let worker = worker();
        signal("-9", worker.expect("it has a process of its own"));
        reader.until_word(all[0]);
        let events = reader.until_word(all[all.len() - 1]);
        assert_eq!((places(&events), replaced(&events)), (all[1..].to_vec(), 0));
        // However Lectern ends, the process ends, and what it had said falls silent.
        drop(reader);
        assert!(wait_for(LONG, || self::worker().is_none()));
    });
}

/// The process in which the system's voices are, below this one.
fn worker() -> Option<u32> {
    let of = |id: u32| std::fs::read_to_string(format!("/proc/{id}/cmdline")).unwrap_or_default();
    let threads = std::fs::read_dir("/proc/self/task").unwrap();
    let children = threads.flat_map(|thread| {
        let children = std::fs::read_to_string(thread.unwrap().path().join("children")).unwrap_or_default();
        children.split_whitespace().map(|id| id.parse().unwrap()).collect::<Vec<u32>>()
    });
    children.into_iter().find(|id| of(*id).ends_with("--voice-worker\0system\0"))
}

fn listed(run: Run) -> Vec<serde_json::Value> {
    let all = run.json();
    all.as_array().unwrap().iter().filter(|voice| voice["engine"] == "system").cloned().collect()
}

#[test]
fn the_voices_of_the_system_are_listed_and_one_is_chosen_for_the_command_line() {
    alone("real::the_voices_of_the_system_are_listed_and_one_is_chosen_for_the_command_line", |folder| {
        let _server = Server::start(folder);
        let _speech = Speech::start(folder);
        let home = Home::new();
        let with_speech = |words: &str| {
            let mut program = home.program();
            program
                .env("XDG_RUNTIME_DIR", folder)
                .env("PULSE_SERVER", std::env::var_os("PULSE_SERVER").unwrap());
            Run::of(program.args(words.split_whitespace()).output().unwrap())
        };
        let voices = listed(with_speech("voices --json"));
        assert!(voices.len() > 50, "{}", voices.len());
        let of = |lang: &str| {
            voices.iter().filter(|voice| voice["lang"].as_str().unwrap().starts_with(lang)).count()
        };
        assert!((1..=20).contains(&of("en")) && of("de") > 0 && of("fr") > 0);
        for voice in &voices {
            assert!(!voice["name"].as_str().unwrap().contains('+'));
            assert_eq!((&voice["words_marked"], &voice["words_estimated"]), (&false.into(), &true.into()));
            assert!(voice["offline"].is_null(), "that is the system's business");
        }
        // It can be heard and not be written: another one reads in the file, and that is told once.
        home.file("config/settings.ron", r#"(welcomed: true, voices: {"de": "system/German"})"#);
        home.file("text.txt", "Die Knochen brauchen Calcium. Das ist bekannt.\n");
        let run = with_speech("export text.txt --to a.wav --locale de");
        assert_eq!((run.code, run.err.matches("German").count()), (Some(0), 1), "{}", run.err);
        assert!(std::fs::metadata(home.path("a.wav")).unwrap().len() > 50_000);
    });
}

#[test]
fn to_ask_the_system_no_socket_is_opened_that_could_leave_the_machine() {
    alone("real::to_ask_the_system_no_socket_is_opened_that_could_leave_the_machine", |folder| {
        let _server = Server::start(folder);
        let _speech = Speech::start(folder);
        let home = Home::new();
        let report = home.path("calls");
        let mut strace = home.start("strace");
        strace
            .args(["-f", "--seccomp-bpf", "-qq", "-e", "trace=socket,socketpair,connect", "-o"])
            .arg(&report);
        strace.args([env!("CARGO_BIN_EXE_lectern"), "voices", "--json"]).env("XDG_RUNTIME_DIR", folder);
        // Watched it may be too slow to tell its voices in time; what it asks for is what matters.
        assert!(strace.output().expect("strace is installed").status.success());
        let calls = std::fs::read_to_string(&report).unwrap();
        assert!(calls.contains("speechd.sock"), "{calls}");
        assert!(!calls.contains("AF_INET") && !calls.contains("AF_NETLINK"), "{calls}");
    });
}

#[test]
fn without_the_speech_server_s_library_the_program_starts_and_has_the_other_voices() {
    let hidden = |home: &Home, words: &str| {
        let library = "/usr/lib/*/libspeechd.so*";
        let program = env!("CARGO_BIN_EXE_lectern");
        let script = format!(
            "for file in {library}; do mount --bind /dev/null $file || exit 9; done; exec {program} {words}"
        );
        home.start("unshare").args(["--map-root-user", "--mount", "sh", "-c", &script]).output().unwrap()
    };
    let allowed = Command::new("unshare")
        .args(["--map-root-user", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"])
        .status();
    if !allowed.is_ok_and(|status| status.success()) {
        println!("this system lets nobody hide a file from one program: not tried");
        return;
    }
    let home = Home::new();
    let run = Run::of(hidden(&home, "voices --json"));
    let voices = run.json();
    let engine =
        |name: &str| voices.as_array().unwrap().iter().filter(|voice| voice["engine"] == name).count();
    assert_eq!(engine("system"), 0);
    assert!(engine("espeak") > 50 && engine("natural") > 0);
}

#[test]
fn the_program_needs_no_library_of_the_speech_server_to_start() {
    let needed = Command::new("ldd").arg(env!("CARGO_BIN_EXE_lectern")).output().unwrap();
    let needed = String::from_utf8_lossy(&needed.stdout).into_owned();
    assert!(needed.contains("libc.so"), "{needed}");
    assert!(!needed.contains("speechd"), "{needed}");
}
