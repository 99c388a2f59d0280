//! The whole program with every system call of the network watched: nothing in it, nor in any library or child of it,
//! even asks for a socket that could leave the machine.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use crate::program::Home;
#[cfg(feature = "gui")]
use crate::{
    screen::{Screen, Window, wait_for},
    sound::{Server, in_session},
};

/// `strace` over the program and all its children; the calls go into a file.
fn watched(report: &Path) -> Command {
    let mut command = Command::new("strace");
    command.args(["-f", "-qq", "-e", "trace=socket,socketpair,connect,bind,sendto,io_uring_setup", "-o"]);
    command.arg(report).arg(env!("CARGO_BIN_EXE_lectern"));
    command
}

/// The kinds of socket that were asked for, with whether they were refused or not.
fn asked_for(report: &Path) -> BTreeSet<String> {
    let report = std::fs::read_to_string(report).expect("strace has written down what it saw");
    let kind = |line: &str| {
        let after = line.split_once("socket(").or_else(|| line.split_once("socketpair("))?.1;
        Some(after.split([',', ')']).next()?.trim().to_owned())
    };
    let ring = |line: &str| line.contains("io_uring_setup(").then(|| "ring".to_owned());
    report.lines().filter_map(|line| kind(line).or_else(|| ring(line))).collect()
}

fn only_of_this_machine(report: &Path) {
    let kinds = asked_for(report);
    println!("{kinds:?}");
    let other: Vec<_> = kinds.iter().filter(|kind| *kind != "AF_UNIX").collect();
    let report = std::fs::read_to_string(report).unwrap_or_default();
    assert!(other.is_empty(), "{other:?}\n{report}");
    for call in ["sin_addr", "sin6_addr", "AF_INET", "AF_NETLINK"] {
        assert!(!report.contains(call), "{call}\n{report}");
    }
}

#[test]
fn export_asks_for_no_socket() {
    let home = Home::new();
    home.file("short.txt", "One fish. Two fish.");
    let report = home.path("calls");
    let strace = watched(&report);
    let mut program = home.start(strace.get_program());
    program.args(strace.get_args()).args(["export", "short.txt", "--to", "a.wav", "--timings", "a.json"]);
    let output = program.output().expect("strace is installed");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(home.path("a.wav").exists());
    only_of_this_machine(&report);
}

#[test]
fn a_socket_that_could_leave_the_machine_would_be_noticed() {
    let home = Home::new();
    let report = home.path("calls");
    let script = "exec 3<>/dev/udp/127.0.0.1/9";
    let status = Command::new("strace")
        .args(["-f", "-qq", "-e", "trace=socket", "-o"])
        .arg(&report)
        .args(["bash", "-c", script])
        .status();
    assert!(status.expect("strace is installed").success());
    assert!(asked_for(&report).contains("AF_INET"), "{:?}", asked_for(&report));
}

#[cfg(feature = "gui")]
#[test]
fn opening_reading_and_changing_the_language_ask_for_sockets_of_this_machine_only() {
    let name = "watched::opening_reading_and_changing_the_language_ask_for_sockets_of_this_machine_only";
    in_session(name, |folder| {
        let _server = Server::start(folder);
        let screen = Screen::start(folder);
        let report = folder.join("calls");
        let mut window = Window::open_with(&screen, folder, watched(&report));
        window.press(&["space"]);
        window.words_after(0, 3);
        window.press(&["ctrl+l"]);
        std::thread::sleep(std::time::Duration::from_millis(500));
        window.press(&["Tab", "Down", "Return"]);
        wait_for("another language", || {
            window.events().iter().filter(|event| event["event"] == "speak").nth(1).map(drop)
        });
        window.press(&["ctrl+q"]);
        assert!(window.ended().success());
        only_of_this_machine(&report);
        assert!(asked_for(&report).contains("AF_UNIX"), "the screen was reached");
    });
}
