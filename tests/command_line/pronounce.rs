//! Rules of pronunciation on the command line, and what export makes of them.

use std::fs;

use crate::program::Home;

#[test]
fn rules_are_added_listed_heard_and_removed() {
    let home = Home::new();
    home.run("pronounce add K2 kay-two --lang en").done();
    home.run("pronounce add cat dog --match anywhere").done();
    let hyphen = home.program().args(["pronounce", "add", "Moby Dick", ""]).output().unwrap();
    assert!(hyphen.status.success());
    let listed = home.run("pronounce list").done();
    let lines = ["1\t\"K2\",0,Y,\"kay-two\",0,en", "2\t\"cat\",1,Y,\"dog\",0", "3\t\"Moby Dick\",0,Y,\"\",1"];
    assert_eq!(listed.lines().collect::<Vec<_>>(), lines);
    let hear = |text: &str| {
        let output = home.program().args(["pronounce", "hear", text, "--lang", "en-GB"]).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    assert_eq!(hear("Moby Dick, K2 and concatenate."), ", kay-two and condogenate.\n");
    assert_eq!(home.run("pronounce hear K2 --lang de").done(), "K2\n");
    home.run("pronounce remove 2").done();
    assert_eq!(home.run("pronounce list").done().lines().count(), 2);
    assert_eq!(home.run("pronounce list --json").json()[0]["what"], "K2");
    assert!(home.run("pronounce remove 9").complaint(2).contains('9'));
    let broken = home.run("pronounce add ( x --match pattern").complaint(1);
    assert!(broken.contains("unclosed group"), "{broken}");
}

#[test]
fn a_list_is_handed_on_and_taken_in() {
    let home = Home::new();
    home.file(
        "list.txt",
        "“Moby Dick”,1,N,””,1\nnonsense\n\"(\\d+)mg\",2,Y,\"$1 milligrams\",0\nNguyen\twin\n",
    );
    let told = home.run("pronounce import list.txt").done();
    assert!(told.contains("added: 3") && told.contains("could not be used: 2"), "{told}");
    assert_eq!(home.run("pronounce hear 20mg").done(), "20 milligrams\n");
    home.run("pronounce export out.txt").done();
    let written = fs::read_to_string(home.path("out.txt")).unwrap();
    let other = Home::new();
    other.file("out.txt", &written);
    other.run("pronounce import out.txt").done();
    assert_eq!(home.run("pronounce list").done(), other.run("pronounce list").done());
    home.file("none.txt", "Once upon a time\nthere was a book.\n");
    assert!(home.run("pronounce import none.txt").complaint(1).contains("none.txt"));
}

#[test]
fn speech_that_is_written_is_said_the_reader_s_way_and_its_times_are_for_what_is_shown() {
    let home = Home::new();
    home.file("some.txt", "Vitamin K2 helps (Smith, 2010). (Nothing of this is heard.) It is the end.");
    let export = || {
        home.run("export some.txt --to a.wav --timings a.json --subtitles a.vtt --speed 200").done();
        let times: serde_json::Value =
            serde_json::from_slice(&fs::read(home.path("a.json")).unwrap()).unwrap();
        (times, fs::read_to_string(home.path("a.vtt")).unwrap())
    };
    let (before, shown_before) = export();
    let wishes = "(welcomed: true, left_out: (citations: true, brackets: true), \
        pronunciation: [(what: \"K2\", say: Text(\"the second kind of vitamin K that there is\"))])";
    home.file("config/settings.ron", wishes);
    let (after, shown) = export();
    let texts = |times: &serde_json::Value| -> Vec<(String, usize)> {
        let sentences = times["sentences"].as_array().unwrap().iter();
        let count = |sentence: &serde_json::Value| sentence["words"].as_array().unwrap().len();
        sentences.map(|sentence| (sentence["text"].as_str().unwrap().to_owned(), count(sentence))).collect()
    };
    assert_eq!(texts(&before), texts(&after), "what is shown stays, with every word");
    let length = |times: &serde_json::Value, sentence: usize| {
        let sentence = &times["sentences"][sentence];
        sentence["end_s"].as_f64().unwrap() - sentence["start_s"].as_f64().unwrap()
    };
    let word = |times: &serde_json::Value, at: usize| {
        let word = &times["sentences"][0]["words"][at];
        word["end_s"].as_f64().unwrap() - word["start_s"].as_f64().unwrap()
    };
    assert!(word(&after, 1) > word(&before, 1) * 2.0, "the word takes as long as what is said for it");
    assert!(length(&after, 1) < 0.05, "nothing is said, and nothing waited for");
    assert!((length(&after, 2) - length(&before, 2)).abs() < 0.01, "the rest is as it was");
    assert!(shown_before.contains("Nothing") && shown.contains("Vitamin") && !shown.contains("second"));
}
