//! The list of all voices: every language there is, each voice with what it is like in plain words, heard or chosen at a key press,
//! and kept for its language.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[cfg(feature = "gui")]
#[path = "lists_voices/panel.rs"]
mod panel;
#[path = "support/reader.rs"]
mod reader;
#[path = "support/stage.rs"]
mod stage;
#[cfg(feature = "gui")]
#[path = "support/window.rs"]
mod window;

use std::collections::HashSet;
use std::path::Path;
use std::sync::{Arc, Mutex};

use lectern::command::{Command, PickVoice};
use lectern::document::builder::Builder;
use lectern::document::{Kind, Lang, Place};
use lectern::error::Error;
use lectern::locale::Locales;
use lectern::narration::{Event, Request, Telling};
use lectern::segment::Segments;
use lectern::session::rows::IN_SIGHT;
use lectern::session::voices::list::Listed;
use lectern::session::{Context, Ears, Effect, Session, Source};
use lectern::settings::Settings;
use lectern::settings::places::Places;
use lectern::settings::voices::Voices;
use lectern::voice::piper::shelf::{self, Installed};
use lectern::voice::silent::Silent;
use lectern::voice::{Capabilities, Clip, Speech, Synthesiser, VoiceInfo};
use reader::{LANGUAGES, settings};
use stage::{Stage, article};

fn lang(tag: &str) -> Lang {
    Lang::new(tag)
}

/// Voices of the reader's own, by id and tag, and one that lacks its description.
fn own(voices: &[(&str, &str)]) -> Vec<Installed> {
    let folder = tempfile::tempdir().unwrap();
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/voice/tone.onnx");
    for (id, tag) in voices {
        let model = shelf::model_in(folder.path(), id);
        std::fs::copy(&fixture, &model).unwrap();
        let description = std::fs::read_to_string(shelf::description_of(&fixture)).unwrap();
        let description = description.replace("de_DE", tag).replace(r#""tone""#, &format!(r#""{id}""#));
        std::fs::write(shelf::description_of(&model), description).unwrap();
    }
    std::fs::copy(&fixture, shelf::model_in(folder.path(), "torn")).unwrap();
    shelf::scan(folder.path())
}

fn of_system(name: &str, tag: &str) -> VoiceInfo {
    VoiceInfo { engine: "system", id: name.into(), name: name.into(), lang: lang(tag) }
}

/// The article, for a reader who has two voices of their own and a system with three.
fn prepared(tag: &str) -> Session {
    let mut session = reader::session_with(settings(tag), own(&[("joe", "en_US"), ("karl", "de_DE")]));
    session.start();
    session.saw_system_voices(vec![
        of_system("Anna", "de"),
        of_system("Ann", "en-US"),
        of_system("Yann", "br"),
    ]);
    session
}

/// The same with the list of voices open.
fn listing(tag: &str) -> Session {
    let mut session = prepared(tag);
    session.apply(Command::Voices);
    session.announce();
    session
}

fn pick(session: &mut Session, step: PickVoice) -> Vec<Effect> {
    session.apply(Command::PickVoice(step))
}

/// All rows that fit what was typed.
fn rows(session: &Session) -> Vec<Listed> {
    let list = session.voice_list();
    (0..list.count()).map(|row| list.row(row).expect("a row for each number").clone()).collect()
}

fn voices_of(session: &Session, tag: &str) -> Vec<String> {
    let of = rows(session).into_iter().filter(|listed| listed.lang == lang(tag));
    of.map(|listed| listed.choice.voice).collect()
}

/// The languages, each as often as it begins.
fn languages(session: &Session) -> Vec<Lang> {
    let mut all: Vec<Lang> = rows(session).into_iter().map(|listed| listed.lang).collect();
    all.dedup();
    all
}

/// What is typed finds these languages.
fn found(session: &mut Session, words: &str) -> Vec<String> {
    pick(session, PickVoice::Find(words.to_owned()));
    languages(session).iter().map(Lang::to_string).collect()
}

#[test]
fn the_language_of_the_text_comes_first_then_those_of_the_window_then_the_others_by_their_names() {
    let mut builder = Builder::new(lang("el"));
    builder.block(Kind::Paragraph, "Καλημέρα.");
    let locales = Locales::load(None);
    let tags = locales.tags();
    let pack = locales.pack(&lang("ru"));
    let context =
        Context { locales, pack, settings: Settings::default(), shelf: Vec::new().into(), notice: None };
    let mut session =
        Session::new(context, Places::default(), Source::from_target(None), builder.finish("A text"));
    session.apply(Command::Voices);
    let all = languages(&session);
    assert_eq!(all[..2], [lang("el"), lang("ru")]);
    let window: Vec<Lang> = tags.into_iter().filter(|tag| *tag != lang("ru")).collect();
    assert_eq!(all[2..9], window);
    let names: Vec<String> = all[9..].iter().map(|lang| session.locales().language_name(lang)).collect();
    let at = |name: &str| names.iter().position(|other| other == name).unwrap_or_else(|| panic!("{name}"));
    for pair in ["Afrikaans", "Čeština", "Íslenska", "Italiano", "Türkçe", "Українська", "ქართული"].windows(2)
    {
        assert!(at(pair[0]) < at(pair[1]), "{pair:?} in {names:?}");
    }
    assert!(all.len() > 110);
    assert_eq!(all.iter().collect::<HashSet<_>>().len(), all.len(), "each language is there once");
    // Nothing is kept of it when it is closed.
    session.apply(Command::ClosePanel);
    assert_eq!(session.voice_list().count(), 0);
}

#[test]
fn within_a_language_the_readers_own_come_first_then_what_is_built_in_and_the_systems_last() {
    let session = listing("en");
    assert_eq!(
        voices_of(&session, "en"),
        ["piper/joe", "natural", "espeak", "espeak/en-gb", "espeak/en-029", "system/Ann"]
    );
    assert_eq!(voices_of(&session, "de"), ["piper/karl", "espeak", "system/Anna"]);
    assert_eq!(voices_of(&session, "pt-BR"), ["espeak", "espeak/pt"]);
    assert_eq!(voices_of(&session, "br").last().map(String::as_str), Some("system/Yann"));
    for listed in rows(&session) {
        assert!(session.voices_of(&listed.lang).contains(&listed.choice), "{listed:?}");
    }
}

#[test]
fn each_voice_says_in_plain_words_what_it_is_like() {
    let mut seen = HashSet::new();
    for tag in LANGUAGES {
        let session = listing(tag);
        let said = |voice: &str| {
            let all = rows(&session);
            let listed = all.iter().find(|listed| listed.choice.voice == voice);
            session.voice_facts(&listed.unwrap_or_else(|| panic!("{voice}")).choice)
        };
        let all = ["piper/karl", "natural", "espeak", "system/Anna"].map(said);
        assert_eq!(all[0], all[1], "both are like a person");
        assert!(seen.insert(all.clone()), "{tag} has words of its own: {all:?}");
        if tag == "en" {
            assert_eq!(all[1], "sounds like a person, works offline, marks each word exactly");
            assert_eq!(all[2], "plain but clear at any speed, works offline, marks each word exactly");
            assert_eq!(all[3], "may need the internet (depends on your system), marks words by estimate");
        }
    }
}

#[test]
fn what_is_typed_finds_voices_by_name_language_region_and_kind() {
    let mut session = listing("en");
    let whole = rows(&session).len();
    for (words, expected) in [
        ("ქართ", &["ka"][..]),
        ("GEORGIAN", &["ka"]),
        ("espanol", &["es"]),
        ("spanish", &["es"]),
        ("greek", &["el", "grc"]),
        ("yann", &["br"]),
        ("karl", &["de"]),
        ("joe deutsch", &[]),
        ("pt-br", &["pt-BR"]),
        ("switzerland clear", &["fr"]),
        ("no such voice", &[]),
    ] {
        let mut languages = found(&mut session, words);
        languages.sort();
        assert_eq!(languages, expected, "{words}");
    }
    pick(&mut session, PickVoice::Find("united kingdom".into()));
    assert_eq!(rows(&session).len(), 1);
    pick(&mut session, PickVoice::Find("natural english".into()));
    let voices: Vec<String> = rows(&session).into_iter().map(|listed| listed.choice.voice).collect();
    assert_eq!(voices, ["piper/joe", "natural"]);
    pick(&mut session, PickVoice::Find("from your system".into()));
    assert_eq!(rows(&session).len(), 3);
    pick(&mut session, PickVoice::Find(String::new()));
    assert_eq!(rows(&session).len(), whole);
    // In the words of the window's language.
    let mut session = listing("de");
    pick(&mut session, PickVoice::Find("natürlich".into()));
    assert_eq!(rows(&session)[0].choice.voice, "piper/karl");
}

/// What is spoken with some effects, and as what.
fn spoken(effects: &[Effect]) -> Option<(Arc<Segments>, Telling)> {
    effects.iter().find_map(|effect| match effect {
        Effect::Narrate(Request::Speak { text, telling, .. }) => Some((text.clone(), *telling)),
        _ => None,
    })
}

/// The lines of a text, each with its language.
fn lines(text: &Segments) -> Vec<(String, String)> {
    let document = text.document();
    let lang = |block| document.lang_at(lectern::document::Position::new(block, 0)).to_string();
    document.blocks.iter().enumerate().map(|(at, block)| (block.text.clone(), lang(at))).collect()
}

fn voices_given(effects: &[Effect]) -> Option<&Voices> {
    effects.iter().find_map(|effect| match effect {
        Effect::Narrate(Request::SetVoices(voices)) => Some(voices),
        _ => None,
    })
}

fn voices_tried(effects: &[Effect]) -> Option<&Voices> {
    effects.iter().find_map(|effect| match effect {
        Effect::Narrate(Request::TryVoices(voices)) => Some(voices),
        _ => None,
    })
}

fn title(tag: &str) -> String {
    reader::session(settings(tag)).text().document().blocks[0].text.clone()
}

#[test]
fn a_voice_that_is_chosen_for_another_language_reads_that_one_is_kept_and_says_a_sample_in_it() {
    let mut session = listing("en");
    let effects = pick(&mut session, PickVoice::Choose(lang("de"), "espeak".into()));
    let kept = effects.iter().any(
        |effect| matches!(effect, Effect::SaveSettings(settings) if settings.voices.get(&lang("de")) == Some("espeak")),
    );
    assert!(kept);
    let given = voices_given(&effects).unwrap();
    assert_eq!((given.get(&lang("de")), given.get(&lang("en"))), (Some("espeak"), Some("piper/joe")));
    assert_eq!(session.voice_of(&lang("de")).unwrap().voice, "espeak");
    assert_eq!(session.voice().unwrap().voice, "piper/joe", "the text is read as before");
    assert_eq!(session.status(), "Voice for Deutsch: Clear.");
    let (text, telling) = spoken(&effects).unwrap();
    assert_eq!(telling, Telling::Text);
    let expected =
        [("Voice for Deutsch: Clear.".to_owned(), "en".to_owned()), (title("de"), "de".to_owned())];
    assert_eq!(lines(&text), expected);
    // The next text in German has it.
    session.apply(Command::SetLanguage(lang("de")));
    assert_eq!(session.voice().unwrap().voice, "espeak");
}

#[test]
fn a_voice_that_is_chosen_for_the_text_says_the_readers_own_sentence() {
    let mut session = listing("en");
    let effects = pick(&mut session, PickVoice::Choose(lang("en"), "espeak/en-gb".into()));
    assert_eq!(session.voice().unwrap().voice, "espeak/en-gb");
    assert_eq!(session.status(), "Voice: Clear, United Kingdom.");
    let said = lines(&spoken(&effects).unwrap().0);
    assert_eq!(said.last(), Some(&(title("en"), "en".to_owned())));
}

#[test]
fn where_there_is_no_article_a_voice_says_what_its_language_calls_itself() {
    let mut session = listing("en");
    for (tag, name) in [("ka", "ქართული"), ("la", "Latin")] {
        let effects = pick(&mut session, PickVoice::Choose(lang(tag), "espeak".into()));
        let said = lines(&spoken(&effects).unwrap().0);
        assert_eq!(said.last(), Some(&(name.to_owned(), tag.to_owned())));
    }
}

#[test]
fn a_voice_that_is_only_heard_changes_nothing_and_reading_pauses_for_it() {
    let mut session = listing("en");
    let before = session.settings().clone();
    let effects = pick(&mut session, PickVoice::Hear(lang("de"), "espeak".into()));
    assert_eq!((session.settings(), voices_given(&effects)), (&before, None));
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::SaveSettings(_))));
    let tried = voices_tried(&effects).unwrap();
    assert_eq!((tried.get(&lang("de")), tried.get(&lang("en"))), (Some("espeak"), Some("piper/joe")));
    let (text, telling) = spoken(&effects).unwrap();
    assert_eq!(telling, Telling::Trial);
    let status = "This is how it sounds: Clear, Deutsch.";
    assert_eq!(session.status(), status);
    assert_eq!(lines(&text), [(status.to_owned(), "en".to_owned()), (title("de"), "de".to_owned())]);
    assert_eq!(session.announce().len(), 0, "it is not said twice");
    // The player knows which voice to try before it is asked to speak.
    let tries = effects.iter().position(|effect| matches!(effect, Effect::Narrate(Request::TryVoices(_))));
    let speaks = effects.iter().position(|effect| matches!(effect, Effect::Narrate(Request::Speak { .. })));
    assert!(tries < speaks);
    // A reading voice is not talked over.
    session.apply(Command::PlayPause);
    let place = session.narration().place();
    let effects = pick(&mut session, PickVoice::Hear(lang("en"), "natural".into()));
    assert!(!session.narration().is_speaking() && session.narration().place() == place);
    assert_eq!(lines(&spoken(&effects).unwrap().0).last(), Some(&(title("en"), "en".to_owned())));
    // One that fails was not the one that reads.
    let error = Error::VoiceReplaced { voice: "Anna".into(), reason: "no answer".into() };
    pick(&mut session, PickVoice::Choose(lang("en"), "system/Ann".into()));
    session.narrated(Event::VoiceReplaced { error });
    assert!(session.is_estimated());
}

#[test]
fn beside_a_screen_reader_a_voice_is_heard_alone() {
    let mut session = listing("en");
    session.attended(Ears::ScreenReader);
    let before = session.status();
    let effects = pick(&mut session, PickVoice::Hear(lang("de"), "espeak".into()));
    assert_eq!(lines(&spoken(&effects).unwrap().0), [(title("de"), "de".to_owned())]);
    assert_eq!(session.status(), before, "nothing is there to be said over it");
}

/// A voice that keeps by which name it was asked for.
struct Asked(Arc<Mutex<Vec<Option<String>>>>);

impl Synthesiser for Asked {
    fn capabilities(&self) -> Capabilities {
        Silent.capabilities()
    }

    fn voices(&mut self) -> Result<Vec<VoiceInfo>, Error> {
        Ok(Vec::new())
    }

    fn render(&mut self, speech: &Speech) -> Result<Clip, Error> {
        self.0.lock().unwrap().push(speech.voice.clone());
        Silent.render(speech)
    }
}

#[test]
fn what_is_tried_out_is_not_how_texts_are_read() {
    let asked: Arc<Mutex<Vec<Option<String>>>> = Arc::default();
    let mut stage = Stage::new(Asked(Arc::clone(&asked)));
    let voices = |voice: &str| {
        let mut voices = Voices::default();
        voices.set(&lang("de"), voice);
        voices
    };
    stage.handle(Request::SetVoices(voices("piper/karl")));
    stage.handle(Request::TryVoices(voices("espeak")));
    let text = article("de");
    let from = Place::default();
    let say = |telling| Request::Speak { id: 9, text: Arc::clone(&text), from, until: None, telling };
    for (telling, voice) in [(Telling::Trial, "espeak"), (Telling::Text, "piper/karl")] {
        asked.lock().unwrap().clear();
        stage.handle(say(telling));
        let asked: HashSet<Option<String>> = asked.lock().unwrap().drain(..).collect();
        assert_eq!(asked, HashSet::from([Some(voice.to_owned())]), "{telling:?}");
        stage.handle(Request::Stop);
    }
}

#[test]
fn voices_are_looked_for_when_the_list_is_opened_and_come_without_moving_it() {
    let mut session = reader::session(settings("en"));
    let effects = session.apply(Command::Voices);
    let looks = |effects: &[Effect]| {
        let own = effects.iter().any(|effect| matches!(effect, Effect::LookForVoices(_)));
        (own, effects.iter().any(|effect| matches!(effect, Effect::LookForSystemVoices)))
    };
    assert_eq!(looks(&effects), (true, true));
    let before = rows(&session).len();
    // Far down in the list, when voices come that stand before.
    pick(&mut session, PickVoice::Show(60));
    let in_sight = |session: &Session| {
        let rows = session.voice_list().in_sight();
        rows.map(|(_, listed)| (listed.lang.clone(), listed.choice.voice.clone())).collect::<Vec<_>>()
    };
    let seen = in_sight(&session);
    assert_eq!(seen.len(), IN_SIGHT);
    session.saw_system_voices(vec![of_system("Ann", "en"), of_system("Anna", "de")]);
    assert_eq!(rows(&session).len(), before + 2);
    assert_eq!(in_sight(&session), seen);
    session.saw_voices(own(&[("joe", "en_US")]));
    assert_eq!(in_sight(&session), seen);
    assert_eq!(voices_of(&session, "en")[0], "piper/joe");
    // What was typed counts for them too.
    pick(&mut session, PickVoice::Find("system".into()));
    session.saw_system_voices(vec![of_system("Ann", "en")]);
    assert_eq!(rows(&session).len(), 1);
    session.apply(Command::ClosePanel);
    assert_eq!(looks(&session.apply(Command::Voices)), (true, false), "the system is asked once");
}
