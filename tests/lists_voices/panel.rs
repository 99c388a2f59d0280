//! The list as it is seen, walked through and told to a screen reader.

use std::collections::BTreeSet;

use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};
use lectern::command::{Command, PickVoice, Tab};
use lectern::gui::Message;
use lectern::gui::offscreen::Offscreen;
use lectern::screen_reader::{Role, tree};
use lectern::session::rows::IN_SIGHT;
use lectern::session::{Notice, Panel, Session};

use super::reader::{LANGUAGES, session, settings};
use super::window::{Stop, Survey, keep, look, middle, open, pack};
use super::{lang, of_system, prepared};

fn at(window: &mut Offscreen) -> String {
    Survey::of(window).focused().map(|stop| stop.name.clone()).unwrap_or_default()
}

/// The voices in sight and the buttons beside them.
fn controls(window: &mut Offscreen) -> Vec<Stop> {
    let stops = Survey::of(window).stops.into_iter();
    let line = Survey::of(window).find("voices-words").id.clone();
    stops.filter(|stop| format!("{:?}", stop.id).contains("\"voices-") && stop.id != line).collect()
}

fn opened(session: Session) -> Offscreen {
    let mut window = open(session, 1000, 760);
    window.tell(Message::Asked(Command::Voices));
    window.picture();
    window
}

fn listed(window: &Offscreen) -> &Session {
    window.app().session()
}

#[test]
fn a_key_opens_the_list_and_arrows_walk_through_all_of_it_and_to_the_button_beside_each() {
    let mut window = open(session(settings("en")), 1000, 760);
    window.press_with(Key::Character("v".into()), Modifiers::ALT | Modifiers::SHIFT);
    window.picture();
    assert_eq!(listed(&window).panel(), Some(Panel::Voices));
    let line = pack(&window).tr("voices-words");
    assert_eq!(at(&mut window), line);
    window.press(Named::ArrowDown);
    let natural = "Natural, English: sounds like a person, works offline, marks each word exactly";
    assert_eq!(at(&mut window), natural);
    let place = listed(&window).narration().place();
    window.press(Named::ArrowRight);
    assert_eq!(at(&mut window), "Hear Natural, English");
    window.press(Named::ArrowRight);
    assert_eq!(at(&mut window), "Hear Natural, English");
    window.press(Named::ArrowDown);
    assert_eq!(at(&mut window), "Hear Clear, English");
    window.press(Named::ArrowLeft);
    assert!(at(&mut window).starts_with("Clear, English: plain"), "{}", at(&mut window));
    window.press(Named::ArrowLeft);
    window.press(Named::ArrowUp);
    window.press(Named::ArrowUp);
    assert_eq!(at(&mut window), line);
    assert_eq!(listed(&window).narration().place(), place, "the arrows do not move the voice");

    // In the column of the buttons, down to the last of them.
    let count = listed(&window).voice_list().count();
    window.press(Named::ArrowDown);
    window.press(Named::ArrowRight);
    let mut heard = BTreeSet::from([at(&mut window)]);
    for _ in 1..count {
        window.press(Named::ArrowDown);
        heard.insert(at(&mut window));
        assert!(controls(&mut window).len() <= 2 * IN_SIGHT);
    }
    assert!(heard.iter().all(|name| name.starts_with("Hear ")), "{heard:?}");
    assert_eq!(heard.len(), count, "each is there once");
    let last = at(&mut window);
    window.press(Named::ArrowDown);
    assert_eq!(at(&mut window), last);
    window.press(Named::Home);
    assert_eq!(at(&mut window), "Hear Natural, English");
    window.press(Named::PageDown);
    let paged = at(&mut window);
    window.press(Named::PageUp);
    window.press(Named::ArrowLeft);
    assert_eq!(at(&mut window), natural);
    window.press(Named::End);
    window.press(Named::ArrowRight);
    assert_eq!(at(&mut window), last);
    assert_ne!(paged, last);
    keep(&window.picture(), "voices-last");
}

#[test]
fn the_button_beside_a_voice_lies_where_the_language_goes_on() {
    for (tag, key) in [("en", Named::ArrowRight), ("ar", Named::ArrowLeft)] {
        let mut window = opened(prepared(tag));
        window.press(Named::ArrowDown);
        let option = Survey::of(&mut window).focused().unwrap().bounds;
        window.press(key);
        let button = Survey::of(&mut window).focused().unwrap().bounds;
        assert!(if tag == "ar" { button.x < option.x } else { button.x > option.x }, "{tag}");
        assert!((button.center_y() - option.center_y()).abs() < 1.0, "{tag}");
    }
}

#[test]
fn enter_chooses_and_the_button_lets_hear_by_key_and_by_mouse() {
    let mut window = opened(prepared("en"));
    window.press(Named::ArrowDown);
    window.press(Named::ArrowDown);
    window.press(Named::ArrowRight);
    let before = listed(&window).settings().clone();
    window.press(Named::Enter);
    assert!(matches!(listed(&window).notice(), Notice::Voices(_)));
    assert_eq!(listed(&window).status(), "This is how it sounds: Natural, English.");
    window.press(Named::ArrowDown);
    window.press(Named::Space);
    assert_eq!(listed(&window).status(), "This is how it sounds: Clear, English.");
    assert_eq!(listed(&window).settings(), &before);
    window.press(Named::ArrowLeft);
    window.press(Named::Enter);
    assert_eq!(listed(&window).voice().unwrap().voice, "espeak");
    window.picture();
    // Of each language one is shown as chosen.
    let look = look(&mut window);
    let options = look.parts.iter().filter(|part| part.spoken.role == Role::Option);
    let chosen: Vec<&str> = options
        .filter(|part| part.spoken.on == Some(true))
        .map(|part| part.spoken.id.as_str())
        .filter(|id| id.contains("-en-"))
        .collect();
    assert_eq!(chosen, ["voices-en-espeak"]);

    window.tell(Message::Asked(Command::PickVoice(PickVoice::Find("karl".into()))));
    window.picture();
    let [karl, hear] = controls(&mut window).try_into().unwrap_or_else(|all| panic!("{all:?}"));
    window.tell(Message::Asked(Command::PickVoice(PickVoice::Choose(lang("de"), "espeak".into()))));
    window.click(middle(&hear));
    assert_eq!(listed(&window).voice_of(&lang("de")).unwrap().voice, "espeak");
    assert_eq!(listed(&window).status(), "This is how it sounds: Karl, Deutsch.");
    window.tap(middle(&karl));
    assert_eq!(listed(&window).voice_of(&lang("de")).unwrap().voice, "piper/karl");
    assert_eq!(listed(&window).status(), "Voice for Deutsch: Karl.");
}

#[test]
fn the_keyboard_stays_with_its_voice_while_others_come() {
    let mut window = opened(session(settings("en")));
    let name = |window: &mut Offscreen| at(window).split(':').next().unwrap_or_default().to_owned();
    while name(&mut window) != "Clear, Deutsch" {
        window.press(Named::ArrowDown);
    }
    window.tell(Message::SystemVoicesSeen(vec![of_system("Ann", "en"), of_system("Bob", "en")]));
    window.picture();
    assert_eq!(name(&mut window), "Clear, Deutsch");
    assert!(controls(&mut window).iter().any(|stop| stop.name.starts_with("Ann, ")));
    // One that is pushed out of sight leads back to the line, and to no other voice.
    let many: Vec<_> = (0..20).map(|n| of_system(&format!("Ann {n}"), "en")).collect();
    window.tell(Message::SystemVoicesSeen(many));
    window.picture();
    let line = pack(&window).tr("voices-words");
    assert_eq!(at(&mut window), line);
    // Elsewhere the keyboard stays where it is.
    window.press_with(Named::Tab, Modifiers::SHIFT);
    let before = at(&mut window);
    window.tell(Message::SystemVoicesSeen(vec![of_system("Ann", "en")]));
    assert_eq!(at(&mut window), before);
}

#[test]
fn a_screen_reader_hears_the_language_of_each_voice_and_of_each_group() {
    for tag in LANGUAGES {
        let mut window = opened(prepared(tag));
        let geometry = look(&mut window);
        let session = window.app().session();
        let mut names = BTreeSet::new();
        let mut groups = 0;
        for (at, part) in geometry.parts.iter().enumerate() {
            if part.spoken.role == Role::Choice && part.spoken.id.starts_with("voices-of-") {
                groups += 1;
                let heading =
                    geometry.part(&part.spoken.id.replacen("voices-of-", "title-voices-", 1)).unwrap();
                assert_eq!(heading.spoken.name, part.spoken.name, "{tag}: the heading says the language");
                let inside = geometry.parts.iter().filter(|other| other.parent == Some(at));
                for control in inside.filter(|part| part.spoken.role.is_control()) {
                    assert!(control.spoken.name.contains(&part.spoken.name), "{tag}: {:?}", control.spoken);
                    assert!(names.insert(control.spoken.name.clone()), "{tag}: {:?}", control.spoken);
                }
            }
        }
        assert!(groups >= 2 && names.len() == 2 * IN_SIGHT, "{tag}: {groups} {}", names.len());
        for (_, listed) in session.voice_list().in_sight() {
            let (name, facts) = (session.voice_name(&listed.choice), session.voice_facts(&listed.choice));
            let language = session.lang_name(&listed.lang);
            let is_said = |said: &String| [&name, &facts, &language].iter().all(|part| said.contains(*part));
            assert!(names.iter().any(is_said), "{tag}: {name} of {language}");
        }
        // The size of a group is that of its voices, not of the buttons too.
        let tree = tree::tree(session, &geometry);
        let sizes = tree.nodes.iter().filter_map(|(_, node)| node.size_of_set()).sum::<usize>();
        assert_eq!(sizes, IN_SIGHT, "{tag}");
    }
}

#[test]
fn the_settings_lead_there_and_what_cannot_be_used_is_told_in_every_language() {
    for tag in LANGUAGES {
        let mut session = prepared(tag);
        session.show_panel(Some(Panel::Settings));
        session.apply(Command::ShowTab(Tab::Voice));
        let mut window = open(session, 1000, 2000);
        window.picture();
        let button = Survey::of(&mut window).find("settings-voices").clone();
        window.click(middle(&button));
        window.picture();
        assert_eq!(listed(&window).panel(), Some(Panel::Voices), "{tag}");
        let labels = Survey::of(&mut window).labels;
        let told: Vec<String> =
            listed(&window).unusable_voices().map(|error| listed(&window).pack().error(error)).collect();
        assert_eq!(told.len(), 1);
        assert!(labels.iter().any(|label| label.text == told[0]), "{tag}: {told:?}");
        keep(&window.picture(), &format!("all-voices-{tag}"));
        window.tell(Message::Asked(Command::PickVoice(PickVoice::Find("xyzzy".into()))));
        let none = pack(&window).tr("voices-none");
        assert!(Survey::of(&mut window).labels.iter().any(|label| label.text == none), "{tag}");
    }
}
