//! What the words of the command line mean.

use super::*;

fn words(line: &str) -> Result<(Invocation, Options), Error> {
    let (invocation, options) = parse(line.split_whitespace().map(OsString::from));
    invocation.map(|invocation| (invocation, options))
}

#[test]
fn a_word_that_is_no_command_is_the_text_to_open() {
    let (invocation, options) = words("book.txt").unwrap();
    assert_eq!((invocation, options.target.as_deref()), (Invocation::Window, Some("book.txt")));
    let (invocation, options) = words("read read").unwrap();
    assert_eq!((invocation, options.target.as_deref()), (Invocation::Read, Some("read")));
}

#[test]
fn help_and_version_win_over_whatever_stands_around_them() {
    let (invocation, options) = words("export --help --locale de").unwrap();
    assert_eq!((invocation, options.locale), (Invocation::Help, Some(Lang::new("de"))));
    assert_eq!(words("--version --help").unwrap().0, Invocation::Help);
    assert_eq!(words("-V").unwrap().0, Invocation::Version);
}

#[test]
fn presets_go_to_a_file_and_come_from_one() {
    let (invocation, options) = words("presets export export").unwrap();
    assert_eq!(invocation, Invocation::Presets(Exchange::Export));
    assert_eq!(options.target.as_deref(), Some("export"));
    let (invocation, _) = words("presets import x.ron --locale de").unwrap();
    assert_eq!(invocation, Invocation::Presets(Exchange::Import));
}

#[test]
fn rules_of_pronunciation_are_told_by_words() {
    let (invocation, options) = words("pronounce add add list --lang de --match anywhere").unwrap();
    assert_eq!(invocation, Invocation::Pronounce(Pronounce::Add));
    assert_eq!(options.words, ["add", "list"]);
    assert_eq!((options.lang, options.place), (Some(Lang::new("de")), Some(Match::Anywhere)));
    assert_eq!(words("pronounce list --json").unwrap().0, Invocation::Pronounce(Pronounce::List));
}

#[test]
fn voices_are_listed_and_added() {
    assert_eq!(words("voices --json").unwrap().0, Invocation::Voices);
    let (invocation, options) = words("voices add add").unwrap();
    assert_eq!((invocation, options.target.as_deref()), (Invocation::AddVoice, Some("add")));
}

#[test]
fn a_mark_names_a_sentence_or_a_word() {
    let mark = |line| words(line).unwrap().1.mark;
    assert_eq!(mark("snapshot --to a.png --mark 2:1"), Some((Place::sentence(2, 1), false)));
    let word = Place { block: 2, sentence: 1, word: 4 };
    assert_eq!(mark("snapshot --to a.png --mark 2:1:4"), Some((word, true)));
}

#[test]
fn what_does_not_fit_is_named() {
    for (line, word) in [
        ("export", "--to"),
        ("read --to x.wav", "--to"),
        ("read --speed 1000", "--speed 1000"),
        ("export books --to sounds --as doc", "--as doc"),
        ("snapshot --to a.png --size 12", "--size 12"),
        ("snapshot --to a.png --theme pink", "--theme pink"),
        ("--frobnicate", "--frobnicate"),
        ("show a b", "b"),
        ("presets", "presets"),
        ("voices add", "add"),
        ("voices joe", "joe"),
        ("voices add a.onnx --json", "--json"),
        ("presets export", "presets"),
        ("pronounce", "pronounce"),
        ("pronounce sing", "sing"),
        ("pronounce add K2", "add"),
        ("pronounce list all", "all"),
        ("pronounce hear x --match never", "--match never"),
        ("presets burn x.ron", "burn"),
        ("presets import x.ron y.ron", "y.ron"),
    ] {
        assert_eq!(words(line), Err(Error::Usage { word: word.to_owned() }), "{line}");
    }
}
