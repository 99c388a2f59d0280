//! Choosing a voice: by key or in the settings, kept for each language, heard from the word where the reader is.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/reader.rs"]
mod reader;
#[cfg(feature = "gui")]
#[path = "support/window.rs"]
mod window;

use std::path::Path;

use lectern::command::Command;
use lectern::document::Lang;
use lectern::error::Error;
use lectern::narration::player::spoken::speeches;
use lectern::narration::said::Saying;
use lectern::narration::utterance::utterances;
use lectern::narration::{Event, Request, Telling};
use lectern::session::{Effect, Notice, Session};
use lectern::settings::voices::Voices;
use lectern::voice::VoiceInfo;
use lectern::voice::piper::shelf;
use reader::{session, settings};

/// The voices that the player is given with some effects.
fn given(effects: &[Effect]) -> Option<&Voices> {
    effects.iter().find_map(|effect| match effect {
        Effect::Narrate(Request::SetVoices(voices)) => Some(voices),
        _ => None,
    })
}

fn voice(session: &Session) -> String {
    session.voice().unwrap().voice
}

#[test]
fn one_key_goes_to_the_other_english_voice_and_back() {
    let mut session = session(settings("en"));
    assert_eq!(given(&session.start()), Some(&Voices::default()));
    assert_eq!(voice(&session), "natural");
    let effects = session.apply(Command::OtherVoice);
    assert_eq!((voice(&session).as_str(), session.status().as_str()), ("espeak", "Voice: Clear."));
    let voices = given(&effects).unwrap();
    let place = session.narration().place();
    let said = utterances(session.text(), place, &Saying::default());
    let spoken = speeches(&said, Telling::Text, voices, 170);
    assert_eq!(spoken[0].voice.as_deref(), Some("espeak"));
    let said = speeches(&said, Telling::Notice, &Voices::default(), 170);
    assert_eq!(said[0].voice.as_deref(), Some("espeak"), "what Lectern says comes at once");
    assert!(effects.iter().any(|effect| matches!(effect, Effect::SaveSettings(_))), "it is kept");
    let prepared = |effect: &Effect| matches!(effect, Effect::Narrate(Request::Prepare { .. }));
    assert!(effects.iter().any(prepared), "and ready to be heard");
    session.apply(Command::OtherVoice);
    assert_eq!((voice(&session).as_str(), session.status().as_str()), ("natural", "Voice: Natural."));
}

#[test]
fn while_it_reads_the_other_voice_goes_on_from_the_same_word() {
    let mut session = session(settings("en"));
    session.apply(Command::PlayPause);
    let place = session.narration().place();
    let effects = session.apply(Command::SetVoice("espeak".into()));
    let goes_on =
        |effect: &Effect| matches!(effect, Effect::Narrate(Request::Speak { from, .. }) if *from == place);
    assert!(effects.iter().any(goes_on));
    // The player knows the voice before it is asked to speak.
    let speak = effects.iter().position(goes_on);
    let voices = effects.iter().position(|effect| matches!(effect, Effect::Narrate(Request::SetVoices(_))));
    assert!(voices < speak);
}

#[test]
fn a_language_with_one_voice_says_so_and_keeps_it() {
    for lang in ["de", "ar", "ru"] {
        let mut session = session(settings(lang));
        let found = (voice(&session), session.voices().len(), session.natural_until());
        assert_eq!(found, ("espeak".to_owned(), 1, None));
        let effects = session.apply(Command::OtherVoice);
        assert_eq!((session.notice(), given(&effects)), (&Notice::OneVoice, None), "{lang}");
    }
}

#[test]
fn a_choice_for_one_language_leaves_the_others_alone() {
    let mut chosen = settings("en");
    chosen.voices.set(&Lang::new("en"), "espeak/en-gb");
    chosen.voices.set(&Lang::new("fr"), "no longer there");
    let mut session = session(chosen);
    assert_eq!(voice(&session), "espeak/en-gb");
    assert_eq!(session.voice_shown(), "Clear, United Kingdom");
    session.apply(Command::SetLanguage(Lang::new("fr")));
    assert_eq!(voice(&session), "espeak", "one that is gone is the usual one");
    session.apply(Command::SetLanguage(Lang::new("en")));
    session.apply(Command::OtherVoice);
    assert_eq!(session.settings().voices.get(&Lang::new("en-GB")), Some("natural"));
    assert_eq!(session.settings().voices.get(&Lang::new("fr")), Some("no longer there"));
}

/// A session with voices of the reader's own.
fn session_with(shelf: &[(&str, &str)], lang: &str) -> Session {
    let folder = tempfile::tempdir().unwrap();
    for (id, tag) in shelf {
        let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/voice/tone.onnx");
        let model = shelf::model_in(folder.path(), id);
        std::fs::copy(&fixture, &model).unwrap();
        let description = std::fs::read_to_string(shelf::description_of(&fixture)).unwrap();
        let description = description.replace("de_DE", tag).replace(r#""tone""#, &format!(r#""{id}""#));
        std::fs::write(shelf::description_of(&model), description).unwrap();
    }
    reader::session_with(settings(lang), shelf::scan(folder.path()))
}

#[test]
fn a_voice_of_the_reader_s_own_reads_its_language_and_one_key_goes_on_to_the_others() {
    let mut session = session_with(&[("joe", "en_US"), ("karl", "de_DE")], "en");
    let effects = session.start();
    let used =
        |effects: &[Effect], lang: &str| given(effects).unwrap().get(&Lang::new(lang)).map(str::to_owned);
    assert_eq!(used(&effects, "en").as_deref(), Some("piper/joe"));
    assert_eq!(used(&effects, "de").as_deref(), Some("piper/karl"));
    assert_eq!(used(&effects, "fr"), None);
    let mut names = Vec::new();
    for _ in 0..3 {
        session.apply(Command::OtherVoice);
        names.push(session.status());
    }
    assert_eq!(names, ["Voice: Natural.", "Voice: Clear.", "Voice: Joe."]);
    session.apply(Command::SetLanguage(Lang::new("de")));
    assert_eq!(session.voice_shown(), "Karl");
}

#[test]
fn a_voice_that_is_added_while_the_window_is_open_reads_from_then_on() {
    let mut session = session_with(&[], "en");
    let joe = session_with(&[("joe", "en_US")], "en").shelf().to_vec();
    let effects = session.saw_voices(joe.clone());
    assert_eq!(given(&effects).unwrap().get(&Lang::new("en")), Some("piper/joe"));
    assert!(session.saw_voices(joe.clone()).is_empty(), "nothing new");
    // One that is added by hand reads even where the reader had chosen another one.
    session.apply(Command::SetVoice("natural".into()));
    let effects = session.added_voice(Ok(joe[0].clone()));
    assert_eq!(given(&effects).unwrap().get(&Lang::new("en")), Some("piper/joe"));
    assert!(session.status().contains("Joe") && effects.iter().any(|e| matches!(e, Effect::SaveSettings(_))));
    // One that cannot be used is told, and the reading is as before.
    let error = Error::VoiceWithoutDescription { path: "x.onnx".into() };
    session.added_voice(Err(error.clone()));
    assert_eq!((session.notice(), voice(&session).as_str()), (&Notice::Trouble(error), "piper/joe"));
    // The folder is looked into whenever the voices are shown.
    session.show_panel(Some(lectern::session::Panel::Settings));
    let effects = session.apply(Command::ShowTab(lectern::command::Tab::Voice));
    let looks = |effects: &[Effect]| effects.iter().any(|effect| matches!(effect, Effect::LookForVoices(_)));
    assert!(looks(&effects));
    session.apply(Command::Settings);
    assert!(looks(&session.apply(Command::Settings)), "they are shown at once");
}

#[test]
fn a_voice_that_is_chosen_is_heard_with_the_reader_s_own_sentence() {
    let mut session = session_with(&[("joe", "en_US")], "en");
    session.start();
    let heard = |effects: &[Effect]| {
        effects.iter().find_map(|effect| match effect {
            Effect::Narrate(Request::Speak { text, telling, .. }) => Some((text.clone(), *telling)),
            _ => None,
        })
    };
    let (text, telling) = heard(&session.apply(Command::OtherVoice)).unwrap();
    let said: Vec<&str> = text.document().blocks.iter().map(|block| block.text.as_str()).collect();
    let title = &session.text().document().blocks[0].text;
    assert_eq!((said, telling), (vec!["Voice: Natural.", title], Telling::Text));
    assert!(!session.narration().is_speaking());
    assert_eq!(session.announce().len(), 0, "it is not said twice");
    // Whatever the reader does next cuts it off.
    let stops = |effects: &[Effect]| effects.iter().any(|e| matches!(e, Effect::Narrate(Request::Stop)));
    assert!(stops(&session.apply(Command::LargerText)));
    // While the article is read it goes on in the voice that was chosen, and nothing is said besides.
    session.apply(Command::PlayPause);
    let (text, _) = heard(&session.apply(Command::OtherVoice)).unwrap();
    assert!(std::sync::Arc::ptr_eq(&text, session.text()));
}

fn of_system(name: &str, lang: &str) -> VoiceInfo {
    VoiceInfo { engine: "system", id: name.into(), name: name.into(), lang: Lang::new(lang) }
}

#[test]
fn the_system_is_asked_for_its_voices_where_they_are_shown_and_they_come_after_the_others() {
    let mut session = session(settings("en"));
    let asks =
        |effects: &[Effect]| effects.iter().any(|effect| matches!(effect, Effect::LookForSystemVoices));
    assert!(!asks(&session.start()), "nothing is started for somebody who does not ask");
    session.show_panel(Some(lectern::session::Panel::Settings));
    assert!(asks(&session.apply(Command::ShowTab(lectern::command::Tab::Voice))));
    let before = session.voices().len();
    session.saw_system_voices(vec![
        of_system("Karl", "de"),
        of_system("Joe", "en-US"),
        of_system("Amy", "en-GB"),
    ]);
    let names: Vec<String> =
        session.voices()[before..].iter().map(|choice| session.voice_name(choice)).collect();
    assert_eq!(names.len(), 2);
    assert!(names.iter().all(|name| name.ends_with(", from your system")), "{names:?}");
    session.apply(Command::Settings);
    assert!(!asks(&session.apply(Command::Settings)), "it is asked once");
    assert_eq!(voice(&session), "natural", "none reads unless it was chosen");
    assert!(!session.is_estimated());
}

#[test]
fn a_voice_of_the_system_is_known_by_its_name_reads_with_estimated_words_and_one_key_leads_back() {
    let mut chosen = settings("en");
    chosen.voices.set(&Lang::new("en"), "system/Joe");
    let mut session = session(chosen);
    let effects = session.start();
    assert_eq!(given(&effects).unwrap().get(&Lang::new("en")), Some("system/Joe"));
    assert_eq!(
        (voice(&session).as_str(), session.voice_shown().as_str()),
        ("system/Joe", "Joe, from your system")
    );
    session.apply(Command::PlayPause);
    assert!(session.highlight().unwrap().estimated);
    session.narrated(Event::TellsWords { id: 1 });
    assert!(!session.highlight().unwrap().estimated, "it tells its words by itself");
    session.apply(Command::SetVoice("system/Joe".into()));
    assert!(session.highlight().unwrap().estimated, "another one may not");
    // While another one reads in its place, what is marked is exact.
    let error = Error::VoiceReplaced { voice: "Joe".into(), reason: "no answer".into() };
    session.narrated(Event::VoiceReplaced { error: error.clone() });
    assert_eq!((session.notice(), session.highlight().unwrap().estimated), (&Notice::Trouble(error), false));
    session.apply(Command::SetVoice("system/Joe".into()));
    assert!(session.highlight().unwrap().estimated, "it is tried again");
    // There may be hundreds: the key that goes through the voices goes through the others.
    session.apply(Command::OtherVoice);
    assert_eq!(voice(&session), "natural");
    session.apply(Command::OtherVoice);
    assert_eq!(voice(&session), "espeak");
    assert!(!session.highlight().unwrap().estimated);
}

#[cfg(feature = "gui")]
#[test]
fn the_settings_offer_the_voices_of_the_text_and_say_when_the_clear_one_reads() {
    use lectern::command::Tab;
    use lectern::session::Panel;

    for (lang, count) in [("en", 2), ("de", 0), ("ar", 0), ("zh-Hans", 2)] {
        let mut session = session(settings(lang));
        session.show_panel(Some(Panel::Settings));
        session.apply(Command::ShowTab(Tab::Voice));
        let mut window = window::open(session, 1000, 1100);
        window::keep(&window.picture(), &format!("voices-{lang}"));
        let survey = window::Survey::of(&mut window);
        for (index, name) in ["voice-0", "voice-1"].into_iter().enumerate() {
            assert_eq!(survey.stops.iter().any(|stop| stop.is(name)), index < count, "{lang}: {name}");
        }
    }
}
