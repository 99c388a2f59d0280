//! Texts that nobody would write and disks that are full: something is spoken or a clear sentence says why not.

use std::process::Command;

use super::program::{Home, Run};

#[test]
fn texts_of_odd_characters_are_spoken_with_every_word_timed() {
    let home = Home::new();
    let letters = "a".repeat(5_000);
    for (name, text, words) in [
        ("letters.txt", letters.as_str(), 1..),
        ("emoji.txt", "😀 😃 🎉\n\n🚀\n", 0..),
        ("private.txt", "\u{e000}\u{f8ff} \u{f0000} word \u{e001}\n", 1..),
        ("marks.txt", "\u{202e}\u{200f}\u{feff}a\u{301}\u{301}\u{301} … ‽ ☃ ﷽\n", 1..),
    ] {
        let path = home.file(name, text);
        let (sound, times) = (home.path("odd.wav"), home.path("odd.json"));
        let words_of_command = format!(
            "export {} --to {} --timings {} --locale de",
            path.display(),
            sound.display(),
            times.display()
        );
        home.run(&words_of_command).done();
        let times: serde_json::Value = serde_json::from_slice(&std::fs::read(&times).unwrap()).unwrap();
        let mut count = 0;
        let mut last = 0.0;
        for sentence in times["sentences"].as_array().unwrap() {
            for word in sentence["words"].as_array().unwrap() {
                let (start, end) = (word["start_s"].as_f64().unwrap(), word["end_s"].as_f64().unwrap());
                assert!(last <= start && start < end, "{name}: {word}");
                (last, count) = (start, count + 1);
            }
        }
        assert!(words.contains(&count), "{name}: {count} words");
        assert!(last <= times["duration_s"].as_f64().unwrap(), "{name}");
    }
}

#[test]
fn a_text_of_zeros_is_no_text_and_the_complaint_names_it() {
    let home = Home::new();
    let path = home.file("zeros.txt", [0; 4_000]);
    let said =
        home.run(&format!("export {} --to {}", path.display(), home.path("x.wav").display())).complaint(1);
    assert!(said.contains("zeros.txt"), "{said}");
    assert!(!home.path("x.wav").exists());
}

/// The program in a world where a folder is a disk of 200 kB, which the voice's data does not fit on.
#[cfg(target_os = "linux")]
fn on_a_full_disk(home: &Home, disk: &str, words: &str) -> Run {
    std::fs::create_dir_all(home.path("disk")).unwrap();
    let program = env!("CARGO_BIN_EXE_lectern");
    let script = format!("mount -t tmpfs -o size=200k tmpfs {disk} && {program} {words}");
    let mut command = home.start("unshare");
    command.args(["--map-root-user", "--mount", "sh", "-c", &script]).env("LECTERN_CACHE", disk);
    Run::of(command.output().expect("unshare is installed"))
}

/// Whether this system lets anybody mount a disk of their own.
#[cfg(target_os = "linux")]
fn may_mount() -> bool {
    let allowed = Command::new("unshare")
        .args(["--map-root-user", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"])
        .status();
    let allowed = allowed.is_ok_and(|status| status.success());
    if !allowed {
        println!("this system lets nobody mount a disk of their own: not tried");
    }
    allowed
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_for_what_can_be_made_again_is_done_without() {
    if !may_mount() {
        return;
    }
    let home = Home::new();
    let text = home.file("text.txt", "Die Knochen brauchen Calcium.\n".repeat(6));
    let disk = home.path("disk").display().to_string();
    let sound = home.path("full.wav");
    let words = format!("export {} --to {} --locale de", text.display(), sound.display());
    // Somewhere else there is room.
    on_a_full_disk(&home, &disk, &words).done();
    assert!(std::fs::metadata(&sound).unwrap().len() > 50_000);
    // Nowhere is there room for the recording.
    let words = format!("export {} --to {disk}/full.wav --locale de", text.display());
    let said = on_a_full_disk(&home, &disk, &words).complaint(1);
    assert!(said.contains("full.wav"), "{said}");
}

#[cfg(target_os = "linux")]
#[test]
fn what_is_kept_for_another_run_takes_no_room_from_what_is_made() {
    if !may_mount() {
        return;
    }
    let home = Home::new();
    // Some twelve seconds: 100 kB as MP3, and ten times as much as the voice says it.
    home.file("in/1.txt", "Die Knochen brauchen Calcium. ".repeat(6));
    home.file("in/2.txt", "Die Knochen brauchen Calcium. ".repeat(60));
    home.file("in/3.txt", "Ein kurzer Text.");
    let disk = home.path("disk").display().to_string();
    let text = home.path("in/1.txt").display().to_string();
    let words = format!("export {text} --to {disk}/a.mp3 --locale de && ls -A {disk}");
    let said = on_a_full_disk(&home, &disk, &format!("{words} {disk}/export")).done();
    assert!(said.ends_with(&format!("{disk}/export:\n")), "{said}");
    // Of a folder, what has room is made, and what has none is told.
    let words = format!("export {} --to {disk}/out --locale de; ls -A {disk}/out", home.path("in").display());
    let run = on_a_full_disk(&home, &disk, &words);
    assert!(run.err.contains("2.mp3") && run.err.lines().count() == 1, "{run:?}");
    assert!(run.out.ends_with("\n.lectern-export.ron\n1.mp3\n3.mp3\n"), "{run:?}");
}
