//! Choosing a voice: by key or in the settings, kept for each language, heard from the word where the reader is.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/reader.rs"]
mod reader;
#[cfg(feature = "gui")]
#[path = "support/window.rs"]
mod window;

use lectern::command::Command;
use lectern::document::Lang;
use lectern::narration::player::spoken::speeches;
use lectern::narration::{Request, Telling};
use lectern::session::{Effect, Notice, Session};
use lectern::settings::voices::Voices;
use reader::{session, settings};

/// The voices that the player is given with some effects.
fn given(effects: &[Effect]) -> Option<&Voices> {
    effects.iter().find_map(|effect| match effect {
        Effect::Narrate(Request::SetVoices(voices)) => Some(voices),
        _ => None,
    })
}

fn voice(session: &Session) -> &'static str {
    session.voice().unwrap().id
}

#[test]
fn one_key_goes_to_the_other_english_voice_and_back() {
    let mut session = session(settings("en"));
    assert_eq!(given(&session.start()), Some(&Voices::default()));
    assert_eq!(voice(&session), "natural");
    let effects = session.apply(Command::OtherVoice);
    assert_eq!((voice(&session), session.status().as_str()), ("espeak", "Voice: Clear."));
    let voices = given(&effects).unwrap();
    let place = session.narration().place();
    let spoken = speeches(session.text(), place, Telling::Text, voices, 170);
    assert_eq!(spoken[0].voice.as_deref(), Some("espeak"));
    let said = speeches(session.text(), place, Telling::Notice, &Voices::default(), 170);
    assert_eq!(said[0].voice.as_deref(), Some("espeak"), "what Lectern says comes at once");
    assert!(effects.iter().any(|effect| matches!(effect, Effect::SaveSettings(_))), "it is kept");
    let prepared = |effect: &Effect| matches!(effect, Effect::Narrate(Request::Prepare { .. }));
    assert!(effects.iter().any(prepared), "and ready to be heard");
    session.apply(Command::OtherVoice);
    assert_eq!((voice(&session), session.status().as_str()), ("natural", "Voice: Natural."));
}

#[test]
fn while_it_reads_the_other_voice_goes_on_from_the_same_word() {
    let mut session = session(settings("en"));
    session.apply(Command::PlayPause);
    let place = session.narration().place();
    let effects = session.apply(Command::SetVoice("espeak"));
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
    for lang in ["de", "ar", "zh-Hans"] {
        let mut session = session(settings(lang));
        assert_eq!((voice(&session), session.voices().len(), session.natural_until()), ("espeak", 1, None));
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
    assert_eq!(voice(&session), "espeak");
    session.apply(Command::SetLanguage(Lang::new("fr")));
    assert_eq!(voice(&session), "espeak", "one that is gone is the usual one");
    session.apply(Command::SetLanguage(Lang::new("en")));
    session.apply(Command::OtherVoice);
    assert_eq!(session.settings().voices.get(&Lang::new("en-GB")), Some("natural"));
    assert_eq!(session.settings().voices.get(&Lang::new("fr")), Some("no longer there"));
}

#[cfg(feature = "gui")]
#[test]
fn the_settings_offer_the_voices_of_the_text_and_say_when_the_clear_one_reads() {
    use lectern::command::Tab;
    use lectern::session::Panel;

    for (lang, count) in [("en", 2), ("de", 0), ("ar", 0), ("zh-Hans", 0)] {
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
