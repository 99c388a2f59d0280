//! What is said for what is shown: words that sound as the reader wishes, what is left out and counted, what is announced; from the
//! word at which the reader is, and with the mark on what is shown.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Helpers of tests may fail as tests do.

#[path = "support/aloud.rs"]
mod aloud;
#[path = "support/reader.rs"]
mod reader;
#[path = "support/stage.rs"]
mod stage;

use aloud::{Listener, MS};
use lectern::command::pronounce::Reach;
use lectern::command::{Command, Pronounce};
use lectern::document::builder::Builder;
use lectern::document::{Document, Kind, Lang, Place};
use lectern::locale::Locales;
use lectern::narration::Request;
use lectern::session::{Context, Effect, Panel, Session, Source};
use lectern::settings::Settings;
use lectern::settings::announced::Announced;
use lectern::settings::left_out::{Class, LeftOut};
use lectern::settings::places::Places;
use lectern::settings::pronunciation::{Match, Rule, Rules, Say, list};
use lectern::voice::{Speech, Synthesiser as _};
use reader::{LANGUAGES, settings};

/// Longer than the text takes, in frames.
const LONG: usize = 60_000 * MS;

fn document(lang: &str) -> Document {
    let mut builder = Builder::new(Lang::new(lang));
    let sentences = ["Dr Nguyen helps (Smith, 2010).", "(Nobody hears this.)", "K2 is the end [2, 3]."];
    builder.sentences(Kind::Paragraph, sentences.map(|sentence| (sentence, None)));
    builder.finish("A text")
}

fn session_of(settings: Settings, document: Document) -> Session {
    let locales = Locales::load(None);
    let pack = locales.pack(&settings.language.clone().unwrap());
    let context = Context { locales, pack, settings, shelf: Vec::new().into(), notice: None };
    Session::new(context, Places::default(), Source::Article("a-text".into()), document)
}

fn leaving_out(lang: &str) -> Settings {
    let left_out = LeftOut { citations: true, brackets: true, ..LeftOut::default() };
    Settings { left_out, welcomed: true, ..settings(lang) }
}

fn rule(what: &str, say: &str) -> Rule {
    Rule { what: what.into(), say: Say::Text(say.into()), ..Rule::default() }
}

/// The words of a sentence.
fn words(session: &Session, sentence: usize) -> Vec<Place> {
    let count = session.text().words(0, sentence).len();
    (0..count).map(|word| Place { block: 0, sentence, word }).collect()
}

#[test]
fn what_is_left_out_is_passed_over_counted_and_told_in_every_language() {
    for lang in LANGUAGES {
        let mut listener = Listener::with(session_of(leaving_out(lang), document("en")));
        listener.ask(Command::PlayPause);
        let heard = listener.listen(LONG);
        let all = [words(&listener.session, 0), words(&listener.session, 2)].concat();
        assert_eq!(heard, all, "{lang}: every word that stands beside what is heard is marked once");
        let pack = listener.session.pack();
        let each = [("left-out-citations", 2_u32), ("left-out-brackets", 1)];
        let each = each.map(|(id, count)| pack.tr_with(id, &[("count", count.into())]));
        let list = each.join(&pack.tr("list-parted-by"));
        let told = pack.tr_with("status-left-out", &[("list", list.into())]);
        assert_eq!(listener.session.status(), format!("{} {told}", pack.tr("status-ended")), "{lang}");
    }
}

#[test]
fn only_what_lies_behind_the_reader_is_counted_and_each_stretch_anew() {
    let mut listener = Listener::with(session_of(leaving_out("en"), document("en")));
    let left_out = |listener: &Listener| {
        let status = listener.session.status();
        status.split_once("Left out: ").map(|(_, list)| list.to_owned())
    };
    listener.ask(Command::PlayPause);
    listener.next_word();
    listener.ask(Command::PlayPause);
    assert_eq!(left_out(&listener), None);
    listener.ask(Command::PlayPause);
    while listener.next_word() < Place::sentence(0, 2) {}
    listener.ask(Command::WhereAmI);
    assert_eq!(
        left_out(&listener).as_deref(),
        Some("1 citation, 1 remark in brackets."),
        "while it reads too"
    );
    listener.ask(Command::PlayPause);
    assert_eq!(left_out(&listener).as_deref(), Some("1 citation, 1 remark in brackets."));
    listener.ask(Command::PlayPause);
    listener.listen(LONG);
    assert_eq!(left_out(&listener).as_deref(), Some("1 citation."), "from where the voice went on");
}

#[test]
fn a_reader_who_jumps_has_not_been_read_what_lies_between() {
    let mut listener = Listener::with(session_of(leaving_out("en"), document("en")));
    listener.ask(Command::PlayPause);
    listener.next_word();
    listener.go(Place::sentence(0, 2));
    listener.listen(LONG);
    assert!(listener.session.status().ends_with("Left out: 1 citation."), "{}", listener.session.status());
}

#[test]
fn a_sentence_of_which_nothing_is_left_takes_no_more_than_one_key() {
    let settings = Settings { stretch: lectern::settings::stretch::Stretch::Sentence, ..leaving_out("en") };
    let mut listener = Listener::with(session_of(settings, document("en")));
    for sentence in 0..3 {
        listener.ask(Command::PlayPause);
        let heard = listener.listen(LONG);
        let expected = if sentence == 1 { Vec::new() } else { words(&listener.session, sentence) };
        assert_eq!(heard, expected);
        assert_eq!(listener.session.narration().place().sentence, sentence);
    }
}

#[test]
fn a_change_counts_from_the_word_at_which_the_reader_is() {
    let mut session = session_of(settings("en"), document("en"));
    session.start();
    session.apply(Command::PlayPause);
    for command in [
        Command::LeaveOut(Class::Citations, true),
        Command::Announce(Announced::Most),
        Command::Pronounce(Pronounce::What("Nguyen".into())),
        Command::Pronounce(Pronounce::Say("win".into())),
        Command::Pronounce(Pronounce::Keep),
    ] {
        let typed = matches!(command, Command::Pronounce(Pronounce::What(_) | Pronounce::Say(_)));
        let effects = session.apply(command.clone());
        let saying =
            effects.iter().position(|effect| matches!(effect, Effect::Narrate(Request::SetSaying(_))));
        let speak =
            effects.iter().position(|effect| matches!(effect, Effect::Narrate(Request::Speak { .. })));
        assert_eq!(saying.is_some(), !typed, "{command:?}");
        assert!(typed || saying < speak, "{command:?}");
        let saved = effects.iter().any(|effect| matches!(effect, Effect::SaveSettings(_)));
        assert_eq!(saved, !typed, "{command:?}");
    }
    let kept = &session.settings().pronunciation.all()[0];
    assert_eq!(kept, &Rule { lang: Some(Lang::new("en")), ..rule("Nguyen", "win") });
    assert!(session.settings().left_out.citations && session.settings().announced == Announced::Most);
}

#[test]
fn the_panel_begins_with_the_word_and_tells_what_will_be_heard() {
    let mut session = session_of(settings("en"), document("en"));
    session.apply(Command::GoTo(session.text().position(words(&session, 0)[1])));
    session.apply(Command::Pronunciation);
    assert_eq!((session.panel(), session.rule_what()), (Some(Panel::Pronunciation), "Nguyen"));
    assert_eq!(session.heard_shown(), "You will hear: Dr Nguyen helps (Smith, 2010).", "as it is written");
    let ask = |session: &mut Session, step| {
        session.apply(Command::Pronounce(step));
        session.heard_shown()
    };
    assert_eq!(ask(&mut session, Pronounce::Say("win".into())), "You will hear: Dr win helps (Smith, 2010).");
    assert_eq!(ask(&mut session, Pronounce::Say(" ".into())), "You will hear: Dr helps (Smith, 2010).");
    ask(&mut session, Pronounce::Say("kay two".into()));
    // A word that is elsewhere in the text is heard alone.
    assert_eq!(ask(&mut session, Pronounce::What("K2".into())), "You will hear: kay two");
    ask(&mut session, Pronounce::Place(Match::Pattern));
    assert_eq!(ask(&mut session, Pronounce::What("x+".into())), "The pattern fits nothing in this sentence.");
    let wrong = ask(&mut session, Pronounce::What("(".into()));
    assert!(wrong.contains("unclosed group") && wrong.contains("Please correct it"), "{wrong}");
    session.apply(Command::Pronounce(Pronounce::Keep));
    assert_eq!(session.status(), wrong, "it is told, and not kept");
    assert!(session.settings().pronunciation.all().is_empty());
}

#[test]
fn a_rule_is_made_for_a_language_for_all_or_for_this_text_and_changed_and_removed() {
    let mut session = session_of(settings("en"), document("en"));
    session.apply(Command::Pronunciation);
    for (reach, what) in [(Reach::Language, "a"), (Reach::Everywhere, "b"), (Reach::Document, "c")] {
        for step in [
            Pronounce::What(what.into()),
            Pronounce::Say("x".into()),
            Pronounce::Reach(reach),
            Pronounce::Keep,
        ] {
            session.apply(Command::Pronounce(step));
        }
        assert_eq!(session.status(), format!("The rule for “{what}” applies from now on."));
    }
    let rules = session.settings().pronunciation.all().to_vec();
    let document = Some("article:a-text".to_owned());
    assert_eq!((&rules[0].lang, &rules[0].document), (&Some(Lang::new("en")), &None));
    assert_eq!((&rules[1].lang, &rules[1].document), (&None, &None));
    assert_eq!((&rules[2].lang, &rules[2].document), (&None, &document));
    let listed: Vec<String> = session.rules_listed().into_iter().map(|(_, shown)| shown).collect();
    assert_eq!(listed, ["“c”: “x” (Only this text)", "“b”: “x”", "“a”: “x” (English)"], "the newest first");
    session.apply(Command::Pronounce(Pronounce::Choose(0)));
    assert_eq!((session.rule_what(), session.rule_say(), session.rule_chosen()), ("a", "x", Some(0)));
    session.apply(Command::Pronounce(Pronounce::Say("y".into())));
    session.apply(Command::Pronounce(Pronounce::Keep));
    assert_eq!(session.settings().pronunciation.all()[0].say, Say::Text("y".into()));
    session.apply(Command::Pronounce(Pronounce::Remove(1)));
    assert_eq!(session.status(), "“b” is said as usual again.");
    assert_eq!(session.settings().pronunciation.all().len(), 2);
}

#[test]
fn the_rule_is_heard_in_the_reader_s_voice_and_what_it_says_is_said_as_it_is() {
    let pronunciation = Rules::from(vec![rule("two", "three")]);
    let mut listener =
        Listener::with(session_of(Settings { pronunciation, ..settings("en") }, document("en")));
    listener.ask(Command::Pronounce(Pronounce::What("K2".into())));
    listener.ask(Command::Pronounce(Pronounce::Say("kay two".into())));
    listener.ask(Command::Pronounce(Pronounce::Hear));
    assert_eq!(listener.said(), ["kay two"]);
    let ended = listener.ended;
    listener.listen(LONG);
    assert_eq!(listener.ended, ended + 1);
}

#[test]
fn a_list_is_taken_in_and_lines_that_are_no_rules_are_told_by_number() {
    let mut session = session_of(settings("en"), document("en"));
    let list = "“Moby Dick”,1,N,””,1\nnonsense\n\"lol\",0,Y,\"laughing out loud\",0\n\"(\",2,Y,\"x\",0\n";
    session.read_rules(Ok(list::read(list)));
    assert_eq!(session.status(), "Rules of pronunciation added: 2. These lines could not be used: 2, 4.");
    assert_eq!(session.settings().pronunciation.all().len(), 2);
}

#[test]
fn phonemes_are_heard_in_the_place_of_their_word_and_never_read_out() {
    let mut voice = stage::espeak();
    let mut render = |text: &str, phonemes: &[(std::ops::Range<usize>, &str)]| {
        let phonemes =
            phonemes.iter().map(|(range, letters)| (range.clone(), (*letters).to_owned())).collect();
        let speech = Speech { phonemes, ..Speech::new(text, Lang::new("en"), None, 170) };
        voice.render(&speech).unwrap()
    };
    let spelled = render("A dog sat there.", &[(2..5, "kat@p'Ilt")]);
    let heard = render("A catapult sat there.", &[]).samples.len() as f64;
    let length = spelled.samples.len() as f64;
    assert!((length / heard - 1.0).abs() < 0.1, "{length} samples instead of {heard}");
    for (byte, word) in [(2, "dog"), (6, "sat")] {
        assert!(spelled.marks.iter().any(|mark| mark.byte == byte), "{word}: {:?}", spelled.marks);
    }
    let text = "A [[kat@p'Ilt]] sat there.";
    let read = render(text, &[]).samples.len() as f64;
    assert!(read > length * 1.1, "what only looks like phonemes is a text: {read} samples");
    let beside = render("A [[kat@p'Ilt]] dog", &[(16..19, "kat")]);
    assert!(beside.samples.len() as f64 > render("A cat", &[]).samples.len() as f64 * 1.5);
}
