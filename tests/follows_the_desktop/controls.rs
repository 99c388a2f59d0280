//! The desktop's controls for whatever plays, as `playerctl` works them: the keys of keyboards and headsets end there.

use std::path::Path;
use std::process::Command;

use super::desktop::Bus;
use super::screen::{Screen, Window, wait_for};
use super::sound::in_session;

/// What `playerctl` answers, without white space around; nothing where it finds no player.
fn ask(bus: &Bus, words: &[&str]) -> Option<String> {
    let mut playerctl = Command::new("playerctl");
    let answer =
        playerctl.args(["--player=lectern"]).args(words).env("DBUS_SESSION_BUS_ADDRESS", bus.address());
    let answer = answer.output().expect("playerctl is installed");
    let said = String::from_utf8_lossy(&answer.stdout).trim().to_owned();
    answer.status.success().then_some(said)
}

fn until(bus: &Bus, words: &[&str], wanted: &str) {
    wait_for(&format!("{words:?} to be {wanted}"), || {
        (ask(bus, words).as_deref() == Some(wanted)).then_some(())
    });
}

/// The article in English, with a bus.
fn open<'a>(screen: &'a Screen, folder: &Path, bus: &Bus) -> Window<'a> {
    let mut program = Command::new(env!("CARGO_BIN_EXE_lectern"));
    program.env("DBUS_SESSION_BUS_ADDRESS", bus.address()).env("LANG", "en_GB.UTF-8");
    Window::open_with(screen, folder, program)
}

fn seconds(bus: &Bus) -> f64 {
    ask(bus, &["position"]).and_then(|said| said.parse().ok()).expect("a position")
}

#[test]
fn the_keys_of_keyboards_and_headsets_work_whatever_window_has_the_keyboard() {
    in_session(
        "controls::the_keys_of_keyboards_and_headsets_work_whatever_window_has_the_keyboard",
        |folder| {
            let bus = Bus::start(folder);
            let screen = Screen::start(folder);
            let window = open(&screen, folder, &bus);
            assert_eq!(ask(&bus, &["status"]), None, "nothing is read yet, so there is nothing to control");
            window.press(&["space"]);
            until(&bus, &["status"], "Playing");
            let first = ask(&bus, &["metadata", "title"]).expect("a title");
            let text = ask(&bus, &["metadata", "album"]).expect("a text");
            assert!(!first.is_empty() && !text.is_empty());
            let length: f64 = ask(&bus, &["metadata", "mpris:length"]).unwrap().parse().unwrap();
            assert!((5e6..300e6).contains(&length), "a part of an article takes {length} µs");

            ask(&bus, &["pause"]).unwrap();
            until(&bus, &["status"], "Paused");
            let words = window.words().len();
            ask(&bus, &["pause"]).unwrap();
            until(&bus, &["status"], "Paused");
            ask(&bus, &["play"]).unwrap();
            until(&bus, &["status"], "Playing");
            window.words_after(words, 2);

            ask(&bus, &["next"]).unwrap();
            wait_for("the next part", || ask(&bus, &["metadata", "title"]).filter(|title| *title != first));
            until(&bus, &["metadata", "xesam:trackNumber"], "2");
            ask(&bus, &["previous"]).unwrap();
            until(&bus, &["metadata", "title"], &first);

            ask(&bus, &["play-pause"]).unwrap();
            until(&bus, &["status"], "Paused");
            let before = seconds(&bus);
            ask(&bus, &["position", "10+"]).unwrap();
            wait_for("ten seconds on", || ((seconds(&bus) - before - 10.0).abs() < 1.5).then_some(()));
            ask(&bus, &["position", "10-"]).unwrap();
            wait_for("ten seconds back", || ((seconds(&bus) - before).abs() < 1.5).then_some(()));

            ask(&bus, &["volume", "0.5"]).unwrap();
            until(&bus, &["volume"], "0.500000");
            assert_eq!(window.close().code(), Some(0));
            assert_eq!(ask(&bus, &["status"]), None, "who is gone is not controlled");
        },
    );
}

#[test]
fn two_windows_are_two_players_and_without_a_bus_lectern_reads_all_the_same() {
    in_session(
        "controls::two_windows_are_two_players_and_without_a_bus_lectern_reads_all_the_same",
        |folder| {
            let bus = Bus::start(folder);
            let screen = Screen::start(folder);
            let window = open(&screen, folder, &bus);
            window.press(&["space"]);
            until(&bus, &["status"], "Playing");
            let names = || {
                let mut playerctl = Command::new("playerctl");
                let list =
                    playerctl.arg("--list-all").env("DBUS_SESSION_BUS_ADDRESS", bus.address()).output();
                String::from_utf8_lossy(&list.unwrap().stdout).lines().map(str::to_owned).collect::<Vec<_>>()
            };
            assert_eq!(names(), ["lectern"]);
            let apart = folder.join("other");
            std::fs::create_dir_all(&apart).unwrap();
            let beside = Screen::start(&apart);
            let other = open(&beside, &apart, &bus);
            other.press(&["space"]);
            wait_for("a second player", || (names().len() == 2).then_some(()));
            assert!(names().contains(&format!("lectern.instance{}", other.process())), "{:?}", names());
            assert_eq!(other.close().code(), Some(0));
            assert_eq!(window.close().code(), Some(0));

            let window = Window::open(&screen, folder);
            window.press(&["space"]);
            window.words_after(0, 3);
            assert_eq!(window.close().code(), Some(0));
        },
    );
}

#[test]
fn a_machine_that_falls_asleep_wakes_in_silence_at_the_same_word() {
    in_session("controls::a_machine_that_falls_asleep_wakes_in_silence_at_the_same_word", |folder| {
        let bus = Bus::start(folder);
        // The machine, as systemd speaks for it.
        let machine = zbus::blocking::connection::Builder::address(bus.address()).unwrap();
        let machine = machine.name("org.freedesktop.login1").unwrap().build().unwrap();
        let tell = |falls_asleep: bool| {
            let (path, manager) = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager");
            machine.emit_signal(None::<&str>, path, manager, "PrepareForSleep", &falls_asleep).unwrap();
        };
        let screen = Screen::start(folder);
        let mut program = Command::new(env!("CARGO_BIN_EXE_lectern"));
        program.env("DBUS_SESSION_BUS_ADDRESS", bus.address()).env("DBUS_SYSTEM_BUS_ADDRESS", bus.address());
        let window = Window::open_with(&screen, folder, program);
        tell(true);
        window.press(&["space"]);
        until(&bus, &["status"], "Playing");
        window.words_after(0, 2);
        tell(true);
        until(&bus, &["status"], "Paused");
        let words = window.words();
        tell(false);
        std::thread::sleep(std::time::Duration::from_millis(700));
        assert_eq!(window.words(), words, "it does not begin to read by itself");
        window.press(&["space"]);
        let more = window.words_after(words.len(), 1);
        assert_eq!(more.first(), words.last(), "it goes on with the same word");
    });
}
