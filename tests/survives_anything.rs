//! Somebody presses, clicks, turns and drags whatever there is, in any order, while the voice reads: nothing breaks, the
//! place stays a place, the line that is followed can be seen, and the caret, the mark and the screen reader are where the
//! voice is.

#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Helpers of tests may fail as tests do.

#[path = "support/reader.rs"]
mod reader;
#[path = "support/stage.rs"]
mod stage;
#[path = "support/window.rs"]
mod window;

use accesskit::{Action, ActionRequest, TreeId};
use iced::advanced::widget::operation::{self, Operation, Outcome};
use iced::keyboard::Modifiers;
use iced::keyboard::key::Named;
use iced::{Event, Point, mouse};
use lectern::command::{COMMANDS, Command, Pronounce, pronounce};
use lectern::document::{Lang, Place, Position, Span};
use lectern::error::Error;
use lectern::gui::Message;
use lectern::gui::access::Look;
use lectern::gui::effect::Hands;
use lectern::gui::offscreen::Offscreen;
use lectern::narration;
use lectern::screen_reader::{Geometry, Request, ids, tree, wish};
use lectern::session::Session;
use lectern::settings::announced::Announced;
use lectern::settings::colours::{Channel, Part};
use lectern::settings::follow::Follow;
use lectern::settings::left_out::Class;
use lectern::settings::look::Reach;
use lectern::settings::presets::Choice;
use lectern::settings::pronunciation::Match;
use lectern::settings::theme::Theme;
use lectern::settings::typography::Family;
use reader::{LANGUAGES, sentences};
use stage::Dice;
use window::{Survey, geometry, is_in_view};

/// How many things are done.
const STEPS: usize = 10_000;

fn one_of<T: Clone>(dice: &mut Dice, all: &[T]) -> T {
    all[dice.below(all.len())].clone()
}

/// Some word of the text.
fn any_place(window: &Offscreen, dice: &mut Dice) -> Place {
    let session = window.app().session();
    let place = one_of(dice, &sentences(session));
    let words = session.text().words(place.block, place.sentence).len();
    Place { word: dice.below(words), ..place }
}

fn any_position(window: &Offscreen, dice: &mut Dice) -> Position {
    let place = any_place(window, dice);
    window.app().session().text().position(place)
}

fn any_command(window: &Offscreen, dice: &mut Dice) -> Command {
    let with_value = COMMANDS.len();
    match dice.below(with_value + 18) {
        row if row < with_value => COMMANDS[row].command.clone(),
        row => match row - with_value {
            0 => Command::SetLanguage(Lang::new(one_of(dice, &LANGUAGES))),
            1 => Command::SetTheme(Some(one_of(dice, &Theme::ALL))),
            2 => Command::SetFamily(one_of(dice, &Family::ALL)),
            3 => Command::SetSpeed(dice.below(1000) as u16),
            4 => Command::SetVolume(dice.below(300) as f32 / 100.0 - 1.0),
            5 => Command::GoTo(any_position(window, dice)),
            6 => {
                let (a, b) = (any_position(window, dice), any_position(window, dice));
                Command::Select(Some(Span { start: a.min(b), end: a.max(b) }))
            }
            7 => Command::ChoosePart(one_of(dice, &Part::ALL)),
            8 => Command::SetColour(one_of(dice, &Channel::ALL), dice.below(400) as u16),
            9 => Command::SetReach(one_of(dice, &Reach::ALL)),
            10 => Command::SavePreset,
            11 => Command::SetPreset(one_of(dice, &[Choice::Mine, Choice::Own(0), Choice::Own(7)])),
            12 => Command::DeletePreset(dice.below(3)),
            13 => Command::ShowTypeface(dice.below(3_000)),
            14 => Command::LeaveOut(one_of(dice, &Class::ALL), dice.below(2) == 0),
            15 => Command::Announce(one_of(dice, &Announced::ALL)),
            16 => Command::Pronounce(any_step(dice)),
            _ => Command::ClosePanel,
        },
    }
}

/// A step in the panel of pronunciation.
fn any_step(dice: &mut Dice) -> Pronounce {
    let words = ["", "(", "a", "vitamin", "[a-z]+", "\u{202e}", "的"];
    match dice.below(8) {
        0 => Pronounce::What(one_of(dice, &words).to_owned()),
        1 => Pronounce::Say(one_of(dice, &words).to_owned()),
        2 => Pronounce::Reach(one_of(dice, &pronounce::Reach::ALL)),
        3 => Pronounce::Place(one_of(dice, &[Match::Word, Match::Anywhere, Match::Pattern])),
        4 => Pronounce::Keep,
        5 => Pronounce::Choose(dice.below(4)),
        6 => Pronounce::Remove(dice.below(4)),
        _ => Pronounce::Hear,
    }
}

/// The number of the last request to speak, as the voice would know it.
fn request(window: &Offscreen) -> u64 {
    let told = format!("{:?}", window.app().session().narration());
    let digits = told.split("last_id: ").nth(1).unwrap();
    digits.split(',').next().unwrap().parse().unwrap()
}

fn any_event(window: &Offscreen, dice: &mut Dice) -> narration::Event {
    let id = request(window).saturating_sub(u64::from(dice.below(5) == 0));
    let error = Error::NoSound { reason: "unplugged".into() };
    match dice.below(12) {
        0 => narration::Event::Ended { id },
        1 => narration::Event::Skipped { id, error: Error::SentenceSkipped { text: "Well".into() } },
        2 => narration::Event::Failed { id, error },
        3 => narration::Event::SoundLost { error },
        4 => narration::Event::SoundBack,
        _ => narration::Event::Reached { id, place: any_place(window, dice) },
    }
}

/// Does something, and says what.
fn step(window: &mut Offscreen, dice: &mut Dice, size: &mut (u32, u32)) -> String {
    let scale = window.app().session().settings().ui_scale;
    let at =
        Point::new(dice.below(size.0 as usize) as f32 / scale, dice.below(size.1 as usize) as f32 / scale);
    match dice.below(13) {
        0..3 => {
            let command = any_command(window, dice);
            let told = format!("{command:?}");
            window.tell(Message::Asked(command));
            told
        }
        3..6 => {
            let event = any_event(window, dice);
            let told = format!("{event:?}");
            window.tell(Message::Narrated(event));
            told
        }
        6 => {
            window.click(at);
            format!("a click at {at:?}")
        }
        7 => {
            window.tap(at);
            format!("a tap at {at:?}")
        }
        8 => {
            let lines = dice.below(60) as f32 - 30.0;
            let before = window.app().session().clone();
            window.wheel(at, lines);
            if before.highlight().is_some() {
                assert_eq!(
                    window.app().session().narration().place(),
                    before.narration().place(),
                    "scrolling keeps a marked place"
                );
            }
            format!("the wheel at {at:?} by {lines}")
        }
        9 => {
            let named = [
                Named::Tab,
                Named::Enter,
                Named::Space,
                Named::Escape,
                Named::F6,
                Named::PageDown,
                Named::ArrowUp,
                Named::Home,
            ];
            let key = one_of(dice, &named);
            let modifiers =
                one_of(dice, &[Modifiers::empty(), Modifiers::empty(), Modifiers::SHIFT, Modifiers::CTRL]);
            window.press_with(key, modifiers);
            format!("{key:?} with {modifiers:?}")
        }
        10 => {
            let to = Point::new(at.y, at.x);
            window.click(at);
            window.feed(vec![
                Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)),
                Event::Mouse(mouse::Event::CursorMoved { position: to }),
                Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)),
            ]);
            format!("a drag from {at:?}")
        }
        11 => ask_as_a_screen_reader(window, dice),
        _ => {
            *size = one_of(
                dice,
                &[(1000, 760), (640, 480), (320, 240), (1600, 300), (400, 1200), (833, 601), (1, 1)],
            );
            window.resize(size.0, size.1);
            format!("a window of {size:?}")
        }
    }
}

/// What the window shows, as a screen reader's side sees it.
fn look(window: &mut Offscreen) -> Geometry {
    let mut look = Look::default();
    window.operate(&mut operation::black_box(&mut look));
    let Outcome::Some(geometry) = look.finish() else { panic!("the window was not looked at") };
    Geometry { scale: 1.0, ..geometry }
}

/// Asks for something that some node offers.
fn ask_as_a_screen_reader(window: &mut Offscreen, dice: &mut Dice) -> String {
    let geometry = look(window);
    let tree = tree::tree(window.app().session(), &geometry);
    let (target_node, node) = one_of(dice, &tree.nodes);
    let actions = [
        Action::Click,
        Action::Focus,
        Action::ScrollIntoView,
        Action::Increment,
        Action::Decrement,
        Action::Expand,
        Action::Collapse,
    ];
    let offered: Vec<Action> = actions.into_iter().filter(|action| node.supports_action(*action)).collect();
    if offered.is_empty() {
        return "nothing to ask for".to_owned();
    }
    let action = one_of(dice, &offered);
    let request = ActionRequest { action, target_tree: TreeId::ROOT, target_node, data: None };
    let wish = wish::wish(&Request(request), window.app().session(), &geometry);
    if let Some(wish) = wish {
        window.perform(Hands::grant(wish));
    }
    format!("a screen reader asks for {action:?} of {:?}", node.role())
}

/// The caret and the mark are where the voice is.
fn agree(session: &Session, done: &str) {
    let place = session.narration().place();
    assert_eq!(
        session.text().place(session.caret()),
        Some(place),
        "{done}: the caret is at the voice's word"
    );
    if let Some(highlight) = session.highlight() {
        let at = session.text().position(place);
        assert!(highlight.sentence.contains(at), "{done}: the sentence is marked");
        assert!(highlight.word.is_none_or(|word| word.contains(at)), "{done}: the word is marked");
    }
}

/// The screen reader is at the control that has the keyboard, else at the voice's sentence, or on the page with the caret.
fn reader_agrees(window: &mut Offscreen, done: &str) {
    let geometry = look(window);
    let session = window.app().session();
    let tree = tree::tree(session, &geometry);
    let place = Place { word: 0, ..session.narration().place() };
    let expected = match geometry.focused.as_deref() {
        Some(id) if id != ids::PAGE => ids::part(id),
        // A panel may stand in the page's place.
        _ if geometry.part(ids::PAGE).is_none() => ids::WINDOW,
        _ if session.has_caret() => ids::part(ids::PAGE),
        _ => ids::sentence(place),
    };
    assert_eq!(ids::named(tree.focus), ids::named(expected), "{done}: {:?}", geometry.focused);
}

#[test]
fn after_each_of_ten_thousand_random_acts_caret_mark_page_and_screen_reader_agree() {
    let mut dice = Dice(0xdecaf);
    let mut size = (1000, 760);
    let mut window = window::window("en", size.0, size.1);
    let mut followed = 0;
    for n in 0..STEPS {
        let done = step(&mut window, &mut dice, &mut size);
        window.settle();
        let session = window.app().session().clone();
        let place = session.narration().place();
        assert_eq!(session.text().clamp(place), Some(place), "step {n}, {done}: the place exists");
        assert!(session.text().word_span(place).is_some(), "step {n}, {done}: it is a word");
        assert!(!session.status().is_empty());
        let mut sane = session.settings().clone();
        sane.sanitise();
        assert_eq!(session.settings(), &sane, "step {n}, {done}");
        let focused = Survey::of(&mut window).stops.into_iter().filter(|stop| stop.focused);
        let focused: Vec<_> = focused.map(|stop| stop.id).collect();
        let moved = done.starts_with("a click") || done.starts_with("Tab");
        assert!(!moved || focused.len() < 2, "step {n}, {done}: {focused:?} have the keyboard");
        if let (Some(at), Some(page)) = (session.followed(), geometry(&mut window))
            && page.page.height > 1.0
            && page.page.width > 100.0
            && session.settings().follow != Follow::Never
        {
            followed += 1;
            assert!(
                is_in_view(&page, at),
                "step {n}, {done}: {at:?} is followed and not in view of {:?}",
                page.page
            );
        }
        agree(&session, &format!("step {n}, {done}"));
        reader_agrees(&mut window, &format!("step {n}, {done}"));
        if n % 100 == 0 {
            window.picture();
        }
    }
    assert!(followed > STEPS / 5, "the voice was followed in {followed} steps");
}
