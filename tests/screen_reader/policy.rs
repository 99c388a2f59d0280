//! Where the screen reader is, and what it can do.

use accesskit::{Action, ActionData, ActionRequest, NodeId, TextPosition, TextSelection, TreeId};
use lectern::command::{Command, Tab};
use lectern::document::{Place, Position, Span};
use lectern::gui::Message;
use lectern::gui::effect::Hands;
use lectern::gui::offscreen::Offscreen;
use lectern::narration;
use lectern::screen_reader::{Geometry, Request, Wish, ids, tree as access, wish};
use lectern::session::Panel;

use super::reader::{session, settings};
use super::window::{open, window};
use super::{look, tree_of};

/// The name of the node where the screen reader is.
fn here(window: &mut Offscreen, resting: Option<Place>) -> String {
    let geometry = Geometry { resting, ..look(window) };
    let tree = access::tree(window.app().session(), &geometry);
    let (_, node) = tree.nodes.iter().find(|(id, _)| *id == tree.focus).unwrap();
    node.label().unwrap_or_default().to_owned()
}

fn sentence(window: &Offscreen, block: usize, sentence: usize) -> String {
    window.app().session().text().text(Place::sentence(block, sentence)).to_owned()
}

fn asked(node: NodeId, action: Action, data: Option<ActionData>) -> Request {
    Request(ActionRequest { action, target_tree: TreeId::ROOT, target_node: node, data })
}

/// Does what a screen reader asks for.
fn ask(window: &mut Offscreen, node: NodeId, action: Action, data: Option<ActionData>) -> Option<Wish> {
    let geometry = look(window);
    let wish = wish::wish(&asked(node, action, data), window.app().session(), &geometry)?;
    window.perform(Hands::grant(wish.clone()));
    Some(wish)
}

#[test]
fn the_reader_is_at_the_sentence_and_rests_while_lecterns_own_voice_reads() {
    let mut window = window("en", 900, 700);
    assert_eq!(here(&mut window, None), sentence(&window, 0, 0), "at the start, at the title");
    window.tell(Message::Asked(Command::NextSentence));
    let began = sentence(&window, 1, 0);
    assert_eq!(here(&mut window, None), began);

    window.tell(Message::Asked(Command::PlayPause));
    let resting = window.app().session().narration().place();
    let place = Place::sentence(3, 1);
    window.tell(Message::Narrated(narration::Event::Reached { id: 1, place }));
    assert_eq!(window.app().session().narration().place(), place, "the voice went on");
    assert_eq!(here(&mut window, Some(resting)), began);
    window.tell(Message::Asked(Command::PlayPause));
    assert_eq!(here(&mut window, None), sentence(&window, 3, 1), "where the voice stopped");
}

#[test]
fn the_reader_is_at_the_control_that_has_the_keyboard() {
    let mut window = window("en", 900, 700);
    ask(&mut window, ids::part("toolbar-play"), Action::Focus, None).unwrap();
    assert_eq!(here(&mut window, None), "Read aloud");
    ask(&mut window, ids::part("page"), Action::Focus, None).unwrap();
    assert_eq!(here(&mut window, None), sentence(&window, 0, 0));
}

#[test]
fn pressing_does_what_a_click_does() {
    let mut window = window("en", 1200, 900);
    ask(&mut window, ids::part("toolbar-settings"), Action::Click, None).unwrap();
    assert_eq!(window.app().session().panel(), Some(Panel::Settings));
    ask(&mut window, ids::part("settings-tab-1"), Action::Click, None).unwrap();
    ask(&mut window, ids::part("theme-1"), Action::Click, None).unwrap();
    let tree = tree_of(&mut window);
    let on = |id: &str| tree.nodes.iter().find(|(node, _)| *node == ids::part(id)).unwrap().1.is_selected();
    assert_eq!((on("theme-0"), on("theme-1")), (Some(false), Some(true)));
    ask(&mut window, ids::part("toolbar-play"), Action::Click, None).unwrap();
    assert!(window.app().session().narration().is_speaking());
}

#[test]
fn what_is_typed_goes_into_the_line_that_was_meant() {
    let mut window = open(session(settings("en")), 1200, 900);
    let mut typed_into = |panel: Command, line: &str, words: &str| {
        window.tell(Message::Asked(panel));
        let words = ActionData::Value(words.into());
        ask(&mut window, ids::part(line), Action::SetValue, Some(words)).unwrap();
    };
    typed_into(Command::Find, "find-words", "bone");
    typed_into(Command::Presets, "presets-name", "Evenings");
    typed_into(Command::Pronunciation, "pronunciation-say", "kay two");
    typed_into(Command::Menu, "menu-search", "louder");
    let session = window.app().session();
    assert_eq!((session.lookup().words.as_str(), session.typed_name()), ("bone", "Evenings"));
    assert_eq!((session.rule_say(), session.query()), ("kay two", "louder"));
}

#[test]
fn values_go_by_steps_and_can_be_set() {
    let mut session = session(settings("en"));
    session.apply(Command::ShowTab(Tab::Voice));
    session.show_panel(Some(Panel::Settings));
    let mut window = open(session, 1200, 900);
    let speed = ids::part("settings-speed");
    ask(&mut window, speed, Action::Increment, None).unwrap();
    assert_eq!(window.app().session().settings().speed_wpm, 180);
    ask(&mut window, speed, Action::Decrement, None).unwrap();
    let set = |value| Some(ActionData::NumericValue(value));
    ask(&mut window, speed, Action::SetValue, set(333.0)).unwrap();
    ask(&mut window, ids::part("settings-volume"), Action::SetValue, set(40.0)).unwrap();
    window.tell(Message::Asked(Command::ShowTab(Tab::Text)));
    ask(&mut window, ids::part("settings-text-size"), Action::SetValue, set(64.0)).unwrap();
    window.tell(Message::Asked(Command::ShowTab(Tab::Window)));
    ask(&mut window, ids::part("settings-window"), Action::SetValue, set(9000.0)).unwrap();
    let settings = window.app().session().settings();
    assert_eq!((settings.speed_wpm, settings.volume), (333, 0.4));
    assert_eq!((settings.typography.size, settings.ui_scale), (64.0, 4.0));
    window.tell(Message::Asked(Command::ShowTab(Tab::Voice)));
    assert_eq!(ask(&mut window, speed, Action::SetValue, set(f64::NAN)), None);
}

#[test]
fn setting_the_caret_goes_to_that_word_and_selecting_selects() {
    let mut window = window("en", 900, 700);
    let tree = tree_of(&mut window);
    let (text, run) = tree
        .nodes
        .iter()
        .filter_map(|(id, node)| match ids::named(*id) {
            Some(ids::Named::Run(at)) if at.block == 3 => Some((node.value().unwrap().to_owned(), *id)),
            _ => None,
        })
        .nth(1)
        .expect("a second line");
    let Some(ids::Named::Run(at)) = ids::named(run) else { panic!("a run") };
    let word = text.find(' ').unwrap() + 1;
    let caret = |index| TextPosition { node: run, character_index: index };
    let select = |anchor, focus| Some(ActionData::SetTextSelection(TextSelection { anchor, focus }));
    ask(&mut window, ids::part("page"), Action::SetTextSelection, select(caret(word), caret(word))).unwrap();
    let position = Position::new(3, at.byte + word);
    let session = window.app().session();
    assert_eq!(session.text().position(session.narration().place()), position);

    ask(&mut window, ids::part("page"), Action::SetTextSelection, select(caret(word), caret(0))).unwrap();
    let span = Span { start: Position::new(3, at.byte), end: position };
    assert_eq!(window.app().session().selection(), Some(span));
}

#[test]
fn scrolling_into_view_leaves_the_voice_where_it_is() {
    let mut session = session(settings("en"));
    session.mark(Place::sentence(1, 0), true);
    let mut window = open(session, 900, 600);
    let last = window.app().session().text().document().blocks.len() - 1;
    assert!(look(&mut window).lines.iter().all(|line| line.block != last));
    ask(&mut window, ids::block(last), Action::ScrollIntoView, None).unwrap();
    assert!(look(&mut window).lines.iter().any(|line| line.block == last));
    assert_eq!(window.app().session().narration().place(), Place::sentence(1, 0));
    ask(&mut window, ids::block(last), Action::Focus, None).unwrap();
    assert_eq!(window.app().session().narration().place().block, last);
}

#[test]
fn what_is_not_there_any_more_is_not_done() {
    let mut window = window("en", 900, 700);
    for (node, action) in [
        (ids::part("theme-1"), Action::Click),
        (ids::part("toolbar-play"), Action::SetValue),
        (ids::WINDOW, Action::Click),
        (NodeId(0), Action::Focus),
    ] {
        assert_eq!(ask(&mut window, node, action, None), None);
    }
}
