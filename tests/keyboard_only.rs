//! Everything can be done with the keyboard alone, on every keyboard and in every language, and it is always plain to see
//! where the keyboard is.

#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Helpers of tests may fail as tests do.

#[path = "support/reader.rs"]
mod reader;
#[path = "support/window.rs"]
mod window;

use std::path::Path;

use iced::keyboard::key::{Code, Named, Physical};
use iced::keyboard::{self, Key as IcedKey, Location, Modifiers};
use iced::{Event, Point};
use lectern::command::{COMMANDS, Chord, Command, Key, Keys, Row, Zone};
use lectern::document::builder::Builder;
use lectern::document::{Direction, Header, Kind, Landmark, Lang, Place, Position, Target, Way};
use lectern::gui::Message;
use lectern::gui::effect::Hands;
use lectern::gui::offscreen::Offscreen;
use lectern::gui::style::{LABEL, RING, TARGET, TITLE};
use lectern::import::folder;
use lectern::locale::Locales;
use lectern::narration;
use lectern::session::{Asking, Context, Notice, Panel, Session, Source, structure};
use lectern::settings::colours::DIMMEST;
use lectern::settings::palette::TEXT;
use lectern::settings::places::Places;
use lectern::settings::preset::Preset;
use lectern::settings::presets::Choice;
use lectern::settings::theme::{Rgb, Theme};
use lectern::settings::{Caret, Settings, SpokenStatus};
use reader::{LANGUAGES, session, settings};
use window::{Survey, alike, geometry, middle, pack, pixel};

/// A sentence in the middle of the article.
const MIDDLE: Place = Place { block: 5, sentence: 1, word: 1 };

#[test]
fn every_command_has_a_name_and_an_explanation_in_every_language() {
    let locales = Locales::load(None);
    let english = locales.pack(&lectern::document::Lang::new("en"));
    for tag in locales.tags() {
        let pack = locales.pack(&tag);
        let mut names = std::collections::HashSet::new();
        for row in COMMANDS {
            let (name, explanation) = (row.name(&pack), row.explanation(&pack));
            assert!(!name.trim().is_empty() && !name.contains("command-"), "{tag}: {}", row.id);
            assert!(
                explanation.chars().count() > 3 && !explanation.contains("command-"),
                "{tag}: {}",
                row.id
            );
            assert!(names.insert(name.clone()), "{tag}: two commands are called {name}");
            if tag != *english.lang() {
                assert_ne!(name, row.name(&english), "{tag}: {} is not translated", row.id);
                assert_ne!(explanation, row.explanation(&english), "{tag}: {} is not explained", row.id);
            }
        }
    }
}

/// A keyboard: what its keys type where an American one types this character.
struct Keyboard {
    name: &'static str,
    keys: &'static [(char, char)],
}

const KEYBOARDS: [Keyboard; 3] = [
    Keyboard { name: "American", keys: &[] },
    Keyboard {
        name: "Russian",
        keys: &[
            ('v', 'м'),
            ('t', 'е'),
            ('l', 'д'),
            ('c', 'с'),
            ('a', 'ф'),
            ('q', 'й'),
            ('[', 'х'),
            (']', 'ъ'),
            (',', 'б'),
            ('h', 'р'),
            ('i', 'ш'),
            ('g', 'п'),
            ('k', 'л'),
            ('n', 'т'),
            ('o', 'щ'),
            ('p', 'з'),
            ('e', 'у'),
            ('w', 'ц'),
            ('m', 'ь'),
            ('u', 'г'),
            ('b', 'и'),
            ('f', 'а'),
            ('r', 'к'),
            ('d', 'в'),
            ('y', 'н'),
            ('z', 'я'),
        ],
    },
    Keyboard {
        name: "Arabic",
        keys: &[
            ('v', 'ر'),
            ('t', 'ف'),
            ('l', 'م'),
            ('c', 'ؤ'),
            ('a', 'ش'),
            ('q', 'ض'),
            ('[', 'ج'),
            (']', 'د'),
            (',', 'و'),
            ('0', '٠'),
            ('1', '١'),
            ('2', '٢'),
            ('3', '٣'),
            ('4', '٤'),
            ('5', '٥'),
            ('6', '٦'),
            ('h', 'ا'),
            ('i', 'ه'),
            ('g', 'ل'),
            ('k', 'ن'),
            ('n', 'ى'),
            ('o', 'خ'),
            ('p', 'ح'),
            ('e', 'ث'),
            ('w', 'ص'),
            ('m', 'ة'),
            ('u', 'ع'),
            ('b', 'ﻻ'),
            ('f', 'ب'),
            ('r', 'ق'),
            ('d', 'ي'),
            ('y', 'غ'),
            ('z', 'ئ'),
        ],
    },
];

fn code(c: char) -> Code {
    match c {
        'v' => Code::KeyV,
        't' => Code::KeyT,
        'l' => Code::KeyL,
        'c' => Code::KeyC,
        'a' => Code::KeyA,
        'q' => Code::KeyQ,
        'h' => Code::KeyH,
        'i' => Code::KeyI,
        'g' => Code::KeyG,
        'k' => Code::KeyK,
        'n' => Code::KeyN,
        'o' => Code::KeyO,
        'p' => Code::KeyP,
        'e' => Code::KeyE,
        'w' => Code::KeyW,
        'm' => Code::KeyM,
        'u' => Code::KeyU,
        'b' => Code::KeyB,
        'f' => Code::KeyF,
        'r' => Code::KeyR,
        's' => Code::KeyS,
        'd' => Code::KeyD,
        'y' => Code::KeyY,
        'z' => Code::KeyZ,
        '1' => Code::Digit1,
        '2' => Code::Digit2,
        '3' => Code::Digit3,
        '4' => Code::Digit4,
        '5' => Code::Digit5,
        '6' => Code::Digit6,
        '[' => Code::BracketLeft,
        ']' => Code::BracketRight,
        ',' => Code::Comma,
        '0' => Code::Digit0,
        '-' => Code::Minus,
        '=' | '+' => Code::Equal,
        other => panic!("where is {other} on a keyboard?"),
    }
}

fn named(name: &str) -> Named {
    match name {
        "Space" => Named::Space,
        "Escape" => Named::Escape,
        "Left" => Named::ArrowLeft,
        "Right" => Named::ArrowRight,
        "Up" => Named::ArrowUp,
        "Down" => Named::ArrowDown,
        "Home" => Named::Home,
        "End" => Named::End,
        "PageUp" => Named::PageUp,
        "PageDown" => Named::PageDown,
        "Tab" => Named::Tab,
        "Enter" => Named::Enter,
        "Backspace" => Named::Backspace,
        "F1" => Named::F1,
        "F2" => Named::F2,
        "F3" => Named::F3,
        "F4" => Named::F4,
        "F6" => Named::F6,
        "F7" => Named::F7,
        "F10" => Named::F10,
        "MediaPlayPause" => Named::MediaPlayPause,
        "MediaStop" => Named::MediaStop,
        "MediaTrackNext" => Named::MediaTrackNext,
        "MediaTrackPrevious" => Named::MediaTrackPrevious,
        other => panic!("what key is {other}?"),
    }
}

fn press(window: &mut Offscreen, chord: &Chord, keyboard: &Keyboard) {
    let mut modifiers = Modifiers::empty();
    modifiers.set(Modifiers::COMMAND, chord.ctrl);
    modifiers.set(Modifiers::ALT, chord.alt);
    modifiers.set(Modifiers::SHIFT, chord.shift);
    let (key, modified_key, physical_key) = match &chord.key {
        Key::Named(name) => {
            let key = IcedKey::Named(named(name));
            (key.clone(), key, Physical::Unidentified(keyboard::key::NativeCode::Unidentified))
        }
        // Plus is Shift and the key of the equals sign.
        Key::Char('+') => {
            modifiers.insert(Modifiers::SHIFT);
            let character = |text: &str| IcedKey::Character(text.into());
            (character("="), character("+"), Physical::Code(code('+')))
        }
        Key::Char(c) => {
            let c = c.to_ascii_lowercase();
            let typed = keyboard.keys.iter().find(|(latin, _)| *latin == c).map_or(c, |(_, typed)| *typed);
            let character = |c: char| IcedKey::Character(c.to_string().into());
            // What Shift makes of a letter or, on an American keyboard, of a digit.
            let shifted = match typed {
                _ if !chord.shift => typed,
                '1'..='6' => ['!', '@', '#', '$', '%', '^'][typed as usize - '1' as usize],
                letter => letter.to_uppercase().next().unwrap(),
            };
            (character(typed), character(shifted), Physical::Code(code(c)))
        }
    };
    window.feed(vec![pressed(key, modified_key, physical_key, modifiers, false)]);
}

fn pressed(
    key: IcedKey,
    modified_key: IcedKey,
    physical_key: Physical,
    modifiers: Modifiers,
    repeat: bool,
) -> Event {
    let location = Location::Standard;
    let text = None;
    Event::Keyboard(keyboard::Event::KeyPressed {
        key,
        modified_key,
        physical_key,
        location,
        modifiers,
        text,
        repeat,
    })
}

/// A window in which every command has something to change: in the middle of the text, with nothing at its limit.
fn ready(lang: &str, row: &Row) -> (Offscreen, tempfile::TempDir) {
    let mut settings = settings(lang);
    settings.typography.size = 30.0;
    if matches!(row.command, Command::Narrow(_)) {
        settings.typography.letter_spacing = 0.1;
        settings.typography.word_spacing = 0.4;
    }
    settings.aids.ruler = 3;
    settings.ui_scale = 1.5;
    settings.volume = 0.5;
    // Light that can be given and taken.
    settings.colours.text = 50;
    settings.colours.paper = 50;
    if row.command == Command::MendContrast {
        settings.colours.paper = DIMMEST;
    }
    if row.command == Command::ToggleNight {
        (settings.colours.text, settings.colours.paper) = (100, 100);
    }
    if row.zone == Zone::Caret {
        settings.caret = Caret::On;
    }
    let documents = tempfile::tempdir().unwrap();
    let hands = Hands::with_documents(documents.path().to_owned());
    let (session, middle) = match row.command {
        Command::Seek(..) | Command::FollowLink | Command::LeaveLink => everything(settings),
        _ => (session(settings), MIDDLE),
    };
    let mut window = window::open_with(session, hands, 1000, 760);
    let at = window.app().session().text().position(middle);
    window.tell(Message::Asked(Command::GoTo(at)));
    if row.command == Command::FollowLink {
        window.tell(Message::Asked(Command::Seek(Landmark::Link, Way::Forward)));
    }
    if row.command == Command::LeaveLink {
        window.tell(Message::Asked(Command::FollowLink));
        assert_eq!(window.app().session().notice(), &Notice::Followed);
    }
    if row.command == Command::ReadSelection {
        let span = lectern::document::Span { start: Position::default(), end: at };
        window.tell(Message::Asked(Command::Select(Some(span))));
    }
    if row.command == Command::Stop {
        window.press(Named::Space);
    }
    window.picture();
    if row.command == Command::BackToVoice {
        window.wheel(Point::new(200.0, 300.0), -20.0);
        window.picture();
        assert!(window.app().session().is_away());
    }
    (window, documents)
}

/// A text with everything to jump to, before and after its middle.
fn everything(settings: Settings) -> (Session, Place) {
    let mut builder = Builder::new(Lang::new("en"));
    half(&mut builder);
    builder.sentences(Kind::Paragraph, [("The middle.", None)]);
    assert!(builder.link(0, "The", Target::Place(Position::new(0, 0))));
    half(&mut builder);
    let document = builder.finish("Everything");
    let middle = document.blocks.iter().position(|block| block.text == "The middle.").unwrap();
    let locales = Locales::load(None);
    let pack = locales.pack(&Lang::new("en"));
    let source = Source::File("/nowhere/everything.txt".into());
    let context = Context { locales, pack, settings, shelf: Vec::new().into(), notice: None };
    (Session::new(context, Places::default(), source, document), Place::sentence(middle, 0))
}

fn half(builder: &mut Builder) {
    for level in 1..=6 {
        builder.block(Kind::Heading(level), &format!("Heading of level {level}."));
    }
    let cell = |column| Kind::Cell { row: 0, column, header: Header::None };
    for kind in [Kind::Item, Kind::Item, Kind::Note, cell(0), cell(1), Kind::Figure, Kind::Item] {
        builder.block(kind, "Some words here.");
    }
    builder.sentences(Kind::Paragraph, [("A link is here.", None)]);
    assert!(builder.link(0, "link", Target::Address("mailto:a@example.org".to_owned())));
}

/// Whether a command has done what it says.
fn is_done(command: &Command, before: &Session, window: &mut Offscreen) -> bool {
    let after = window.app().session().clone();
    let (was, is) = (before.narration().place(), after.narration().place());
    let moved = |to: Option<Place>| Some(is) == to && is != was;
    let text = after.text();
    let (old, new) = (before.settings(), after.settings());
    let top = || (after.view().position, -after.view().offset_y);
    let former_top = || (before.view().position, -before.view().offset_y);
    match command {
        Command::PlayPause => after.narration().is_speaking() && !before.narration().is_speaking(),
        // From the beginning of the article to the word that was gone to.
        Command::ReadSelection => after.narration().is_speaking() && Some(is) == text.first() && is != was,
        Command::Stop => {
            before.narration().is_speaking()
                && !after.narration().is_speaking()
                && after.highlight().is_none()
        }
        Command::NextSentence => moved(text.next_sentence(was)),
        Command::PreviousSentence => moved(text.previous_sentence(was)),
        Command::NextParagraph => moved(text.next_block(was)),
        Command::PreviousParagraph => moved(text.previous_block(was)),
        Command::ToStart => moved(text.first()),
        Command::ToEnd => moved(text.last_sentence()),
        Command::Seek(landmark, way) => {
            let expected = structure::find(text, before.caret(), *landmark, *way);
            expected.is_some() && Some(after.caret()) == expected
        }
        Command::LeaveLink => {
            let middle = text.document().blocks.iter().position(|block| block.text == "The middle.");
            moved(middle.map(|block| Place::sentence(block, 0)))
        }
        Command::FollowLink => window.copied() == Some("mailto:a@example.org"),
        Command::WhereAmI => *after.notice() == Notice::Where && !after.status().is_empty(),
        Command::CaretMode => after.has_caret() && !before.has_caret(),
        Command::MoveCaret(_, way) => match way {
            Way::Forward => after.caret() > before.caret() && after.selection().is_none(),
            Way::Back => after.caret() < before.caret() && after.selection().is_none(),
        },
        Command::Extend(_, way) => after.selection().is_some_and(|span| match way {
            Way::Forward => span.start == before.caret() && span.end == after.caret(),
            Way::Back => span.end == before.caret() && span.start == after.caret(),
        }),
        Command::Menu => after.panel() == Some(Panel::Menu),
        Command::Contents => after.panel() == Some(Panel::Contents),
        Command::Find => after.panel() == Some(Panel::Find),
        Command::Typefaces => after.panel() == Some(Panel::Typefaces) && after.typefaces().is_known(),
        Command::Voices => after.panel() == Some(Panel::Voices) && after.voice_list().count() > 100,
        Command::NextHit(_) => after.panel() == Some(Panel::Find),
        Command::OpenFile => after.panel() == Some(Panel::Files) && after.folder().is_some(),
        Command::Guide => *after.source() == Source::guide(),
        Command::Conformance => *after.source() == Source::Conformance,
        Command::DescribeKeys => after.asking() == Some(Asking::Describe),
        Command::KeySheet => match after.notice() {
            Notice::Wrote(path) => {
                let page = std::fs::read_to_string(path).unwrap();
                COMMANDS.iter().all(|row| page.contains(&row.name(after.pack())))
            }
            _ => false,
        },
        Command::NextControl => Survey::of(window).focused().is_some_and(|stop| stop.is("toolbar-previous")),
        Command::PreviousControl => Survey::of(window).focused().is_some_and(|stop| stop.is("page")),
        Command::Faster => new.speed_wpm > old.speed_wpm,
        Command::Slower => new.speed_wpm < old.speed_wpm,
        Command::Louder => new.volume > old.volume,
        Command::Softer => new.volume < old.volume,
        Command::LargerText => new.typography.size > old.typography.size,
        Command::SmallerText => new.typography.size < old.typography.size,
        Command::UsualText => new.typography.size == 22.0 && old.typography.size != 22.0,
        Command::OtherVoice => new.voices != old.voices,
        Command::Repeat => {
            after.narration().is_speaking() && after.narration().place() == Place { word: 0, ..was }
        }
        Command::Spell => matches!(after.notice(), Notice::Spelled(..)) && after.status().contains(", "),
        Command::NextSleep => after.sleep() != before.sleep(),
        Command::NextStretch => new.stretch != old.stretch,
        Command::NextFollow => after.settings().follow != before.settings().follow,
        Command::Heavier => new.typography.weight > old.typography.weight,
        Command::Lighter => new.typography.weight < old.typography.weight,
        Command::NextAlignment => new.typography.alignment != old.typography.alignment,
        Command::ToggleHyphens => new.typography.hyphens != old.typography.hyphens,
        Command::FindSize => after.panel() == Some(Panel::Finder),
        Command::NextPreset => *after.notice() == Notice::Preset(Choice::BuiltIn(Preset::Usual)),
        Command::Presets => after.panel() == Some(Panel::Presets),
        Command::Pronunciation => {
            after.panel() == Some(Panel::Pronunciation) && !after.rule_what().is_empty()
        }
        Command::Widen(spacing) => spacing.of(&new.typography) > spacing.of(&old.typography),
        Command::Narrow(spacing) => spacing.of(&new.typography) < spacing.of(&old.typography),
        Command::NextAid(aid) => aid.of(&new.aids) == aid.next(&old.aids),
        Command::MoreAid(amount) => amount.of(&new.aids) > amount.of(&old.aids),
        Command::LessAid(amount) => amount.of(&new.aids) < amount.of(&old.aids),
        Command::LargerWindow => new.ui_scale > old.ui_scale,
        Command::SmallerWindow => new.ui_scale < old.ui_scale,
        Command::BackToVoice => {
            let at = text.position(is);
            before.is_away() && !after.is_away() && window::is_in_view(&geometry(window).unwrap(), at)
        }
        Command::ScrollDown | Command::PageDown => top() > former_top() && is == was,
        Command::ScrollUp | Command::PageUp => top() < former_top() && is == was,
        Command::Brighten(light) => light.of(&new.colours) > light.of(&old.colours),
        Command::Dim(light) => light.of(&new.colours) < light.of(&old.colours),
        Command::ToggleNight => after.palette() == Theme::Night.palette() && after.theme() == before.theme(),
        Command::MendContrast => before.palette().least() < TEXT && after.palette().least() >= TEXT,
        Command::NextTheme => after.theme() == before.theme().next() && new.theme.is_some(),
        Command::Languages => after.panel() == Some(Panel::Languages),
        Command::Settings => after.panel() == Some(Panel::Settings),
        Command::Help => after.panel() == Some(Panel::Help),
        Command::Welcome => after.panel() == Some(Panel::Welcome),
        Command::SayChanges => new.spoken_status == SpokenStatus::Always,
        Command::Copy => window.copied() == Some(text.text(is)),
        Command::SelectAll => {
            let blocks = &text.document().blocks;
            after.selection().is_some_and(|all| {
                all.start == Default::default()
                    && all.end.block == blocks.len() - 1
                    && all.end.byte == blocks[all.end.block].text.len()
            })
        }
        Command::NextZone => Survey::of(window).focused().is_some_and(|stop| stop.is("toolbar-previous")),
        Command::Quit => window.is_closed(),
        Command::SetLanguage(_)
        | Command::SetTextLang(_)
        | Command::SetTheme(_)
        | Command::UseOwnColours
        | Command::ChoosePart(_)
        | Command::RaiseColour(_)
        | Command::LowerColour(_)
        | Command::SetColour(..)
        | Command::SetBrightness(..)
        | Command::SetFamily(_)
        | Command::FindTypeface(_)
        | Command::ShowTypeface(_)
        | Command::ChooseTypeface(_)
        | Command::SetSpokenStatus(_)
        | Command::SetPreset(_)
        | Command::TypeName(_)
        | Command::SavePreset
        | Command::RenamePreset(_)
        | Command::DeletePreset(_)
        | Command::ExportPresets
        | Command::ImportPresets(_)
        | Command::SetReach(_)
        | Command::SetWeight(_)
        | Command::SetAlignment(_)
        | Command::SetHyphens(_)
        | Command::SetStress(..)
        | Command::SetVoice(_)
        | Command::SetDevice(_)
        | Command::PickVoice(_)
        | Command::SetFollow(_)
        | Command::SetMovement(_)
        | Command::SetSpacing(..)
        | Command::SetPause(..)
        | Command::Pronounce(_)
        | Command::LeaveOut(..)
        | Command::Announce(_)
        | Command::SetStretch(_)
        | Command::SetSleep(_)
        | Command::SetAid(_)
        | Command::SetAmount(..)
        | Command::SetSpeed(_)
        | Command::SetVolume(_)
        | Command::SetTextSize(_)
        | Command::ShowPicture(_)
        | Command::Magnify(_)
        | Command::BeginFinding
        | Command::ReadSentence(_)
        | Command::SentenceTooSmall
        | Command::KeepSize
        | Command::SetWindowScale(_)
        | Command::GoTo(_)
        | Command::Select(_)
        | Command::ClosePanel
        | Command::Follow(_)
        | Command::PutCaret(_)
        | Command::ExtendTo(_)
        | Command::Search(_)
        | Command::Choose(_)
        | Command::Fold(_)
        | Command::FindWords(_)
        | Command::ChooseHit(_)
        | Command::GoToHeading(_)
        | Command::Enter(_)
        | Command::AskKey(_)
        | Command::UsualKeys(_)
        | Command::SetLetterKeys(_)
        | Command::ShowTab(_) => panic!("{command:?} has no key"),
    }
}

#[test]
fn every_key_does_what_it_says_on_every_keyboard() {
    for keyboard in KEYBOARDS {
        for row in COMMANDS {
            for chord in Keys::new(&settings("en")).chords(row) {
                let (mut window, _documents) = ready("en", row);
                let before = window.app().session().clone();
                press(&mut window, &chord, &keyboard);
                window.picture();
                assert!(
                    is_done(&row.command, &before, &mut window),
                    "{chord} on a {} keyboard does not do {}",
                    keyboard.name,
                    row.id
                );
            }
        }
    }
}

#[test]
fn left_goes_on_where_reading_goes_to_the_left() {
    for row in
        COMMANDS.iter().filter(|row| row.keys.iter().any(|key| key.contains("Left") || key.contains("Right")))
    {
        for chord in Keys::new(&settings("ar")).shown(row, Direction::Ltr) {
            let (mut window, _documents) = ready("ar", row);
            let before = window.app().session().clone();
            press(&mut window, &chord.clone().towards(Direction::Rtl), &KEYBOARDS[2]);
            window.picture();
            assert!(is_done(&row.command, &before, &mut window), "{chord} in Arabic does not do {}", row.id);
        }
    }
}

#[test]
fn a_key_held_down_too_long_neither_stutters_nor_closes_anything() {
    let (mut window, _documents) = ready("en", Command::PlayPause.row().unwrap());
    let hold = |window: &mut Offscreen, key: IcedKey, modifiers: Modifiers| {
        let physical = Physical::Unidentified(keyboard::key::NativeCode::Unidentified);
        for repeat in [false, true, true, true] {
            window.feed(vec![pressed(key.clone(), key.clone(), physical, modifiers, repeat)]);
        }
    };
    hold(&mut window, IcedKey::Named(Named::Space), Modifiers::empty());
    assert!(window.app().session().narration().is_speaking(), "a long press on Space reads");
    hold(&mut window, IcedKey::Named(Named::F1), Modifiers::empty());
    assert_eq!(window.app().session().panel(), Some(Panel::Help));
    hold(&mut window, IcedKey::Named(Named::Escape), Modifiers::empty());
    assert_eq!(window.app().session().panel(), None);
    assert!(window.app().session().narration().is_speaking(), "Escape closed the panel and no more");
    let theme = window.app().session().theme();
    hold(&mut window, IcedKey::Character("t".into()), Modifiers::COMMAND);
    assert_eq!(window.app().session().theme(), theme.next());
    let size = window.app().session().settings().typography.size;
    hold(&mut window, IcedKey::Character("+".into()), Modifiers::empty());
    let larger = window.app().session().settings().typography.size;
    assert!(larger > size * 1.4, "the size goes on growing: {larger}");
}

#[test]
fn space_reads_after_a_click_on_any_button() {
    let mut window = window::window("en", 1000, 760);
    let button = Survey::of(&mut window).find("toolbar-larger").clone();
    window.click(middle(&button));
    let size = window.app().session().settings().typography.size;
    assert!(size > 22.0);
    window.press(Named::Space);
    let session = window.app().session();
    assert!(session.narration().is_speaking(), "without a ring to see, Space means what it always means");
    assert_eq!(session.settings().typography.size, size);
    window.press(Named::Tab);
    assert!(Survey::of(&mut window).focused().unwrap().is("toolbar-menu"), "Tab goes on from there");
}

/// Every window: with each panel or none, and with the way back to the voice.
fn windows(lang: &str, width: u32, height: u32, scale: f32) -> Vec<(String, Offscreen)> {
    let panels = [
        None,
        Some(Panel::Languages),
        Some(Panel::Settings),
        Some(Panel::Help),
        Some(Panel::Menu),
        Some(Panel::Contents),
        Some(Panel::Files),
        Some(Panel::Find),
        Some(Panel::Typefaces),
        Some(Panel::Voices),
        Some(Panel::Presets),
        Some(Panel::Pronunciation),
        Some(Panel::Welcome),
        Some(Panel::Finder),
    ];
    let window = |panel| {
        let mut settings = settings(lang);
        settings.ui_scale = scale;
        let mut session = session(settings);
        session.mark(MIDDLE, true);
        session.show_panel(panel);
        if panel == Some(Panel::Files) {
            session.listed(folder::list(Path::new(env!("CARGO_MANIFEST_DIR")), &[]).unwrap());
        }
        let mut window = window::open(session, width, height);
        let anchor = lectern::gui::widget::page::Anchor { position: Default::default(), offset_y: 0.0 };
        window.tell(Message::Scrolled(anchor));
        assert!(window.app().session().is_away());
        window.picture();
        (format!("{lang} {width}×{height} at {scale} with {panel:?}"), window)
    };
    panels.into_iter().map(window).collect()
}

#[test]
fn tab_reaches_every_control_once_in_the_order_of_reading_and_goes_back() {
    for lang in LANGUAGES {
        for (name, mut window) in
            windows(lang, 1000, 760, 1.0).into_iter().chain(windows(lang, 640, 480, 1.0))
        {
            let stops = Survey::of(&mut window).tab_stops();
            let mut forth = Vec::new();
            for _ in 0..stops.len() {
                window.press(Named::Tab);
                forth.push(Survey::of(&mut window).focused().expect("Tab leads to a control").id.clone());
            }
            let ids: Vec<_> = stops.iter().map(|stop| stop.id.clone()).collect();
            assert_eq!(forth, ids, "{name}");
            let mut sorted: Vec<_> = ids.iter().map(|id| format!("{id:?}")).collect();
            sorted.sort();
            sorted.dedup();
            assert_eq!(sorted.len(), ids.len(), "{name}: names are used once");
            let mut back = Vec::new();
            for _ in 0..stops.len() {
                window.press_with(Named::Tab, Modifiers::SHIFT);
                back.push(Survey::of(&mut window).focused().unwrap().id.clone());
            }
            back.reverse();
            back.rotate_left(1);
            assert_eq!(back, ids, "{name}: Shift+Tab goes back");
        }
    }
}

#[test]
fn controls_stand_in_the_order_of_reading() {
    for lang in LANGUAGES {
        let rtl = lang == "ar";
        for (name, mut window) in
            windows(lang, 1000, 760, 1.0).into_iter().chain(windows(lang, 640, 480, 1.0))
        {
            let width = geometry(&mut window).map(|geometry| geometry.page);
            let survey = Survey::of(&mut window);
            let first = &survey.stops[0];
            let right = survey.stops.iter().map(|stop| stop.bounds.x + stop.bounds.width).fold(0.0, f32::max);
            assert!(
                if rtl { first.bounds.x + first.bounds.width > right - 20.0 } else { first.bounds.x < 20.0 },
                "{name}: the first control is at {:?}, the page at {width:?}",
                first.bounds
            );
            // Within the toolbar and within a panel: line by line, and along a line as reading goes.
            for pair in survey.stops.windows(2).filter(|pair| {
                pair[0].area == pair[1].area
                    && !pair[0].holds(&pair[1])
                    && pair.iter().all(|stop| !stop.is("page") && !stop.is("status-back-to-voice"))
            }) {
                let (a, b) = (pair[0].bounds, pair[1].bounds);
                let same_line = a.y < b.y + b.height && b.y < a.y + a.height;
                let along = if rtl { b.x + b.width <= a.x } else { b.x >= a.x + a.width };
                assert!(
                    if same_line { along } else { b.y > a.y },
                    "{name}: {:?} comes after {:?}",
                    pair[1],
                    pair[0]
                );
            }
        }
    }
}

/// The longest run of the focus colour from outside a control across the middle of one of its sides.
fn band(picture: &lectern::gui::offscreen::Picture, focus: Rgb, from: (f32, f32), step: (i32, i32)) -> usize {
    let (mut longest, mut run) = (0, 0);
    for n in 0..16 {
        let (x, y) = (from.0 as i32 + step.0 * n, from.1 as i32 + step.1 * n);
        let on = pixel(picture, x, y).is_some_and(|colour| alike(colour, focus));
        run = if on { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    longest
}

#[test]
fn a_ring_of_at_least_two_pixels_shows_what_has_the_keyboard() {
    for (lang, theme, panel) in [
        ("en", Theme::Light, None),
        ("ar", Theme::Dark, Some(Panel::Settings)),
        ("de", Theme::YellowOnBlack, Some(Panel::Languages)),
        ("en", Theme::BlackOnYellow, Some(Panel::Settings)),
        ("ru", Theme::Sepia, Some(Panel::Help)),
    ] {
        let mut settings = settings(lang);
        settings.theme = Some(theme);
        let mut session = session(settings);
        session.show_panel(panel);
        let mut window = window::open(session, 1000, 760);
        window.picture();
        let focus = theme.palette().focus;
        for _ in 0..Survey::of(&mut window).tab_stops().len() {
            window.press(Named::Tab);
            let picture = window.picture();
            let stop = Survey::of(&mut window).focused().unwrap().clone();
            let b = stop.bounds;
            // The page fills its place: its ring lies inside.
            let out = if stop.is("page") { 0.0 } else { RING + 3.0 };
            let c = b.center();
            let sides = [
                band(&picture, focus, (b.x - out, c.y), (1, 0)),
                band(&picture, focus, (b.x + b.width + out - 1.0, c.y), (-1, 0)),
                band(&picture, focus, (c.x, b.y - out), (0, 1)),
                band(&picture, focus, (c.x, b.y + b.height + out - 1.0), (0, -1)),
            ];
            assert!(
                sides.iter().all(|side| *side >= 2),
                "{lang} {theme:?}: {stop:?} has a ring of {sides:?}"
            );
        }
    }
}

#[test]
fn what_has_the_keyboard_is_scrolled_into_view() {
    for (width, height) in [(1000, 760), (640, 480)] {
        for panel in [Panel::Languages, Panel::Settings] {
            for key in [Modifiers::empty(), Modifiers::SHIFT] {
                let mut session = session(settings("de"));
                session.show_panel(Some(panel));
                let mut window = window::open(session, width, height);
                for _ in 0..Survey::of(&mut window).stops.len() {
                    window.press_with(Named::Tab, key);
                    let survey = Survey::of(&mut window);
                    let stop = survey.focused().unwrap();
                    let Some(area) = stop.area else { continue };
                    assert!(
                        stop.bounds.y - RING >= area.y
                            && stop.bounds.y + stop.bounds.height + RING <= area.y + area.height,
                        "{panel:?} at {width}×{height}: {stop:?} is out of sight"
                    );
                }
            }
        }
    }
}

#[test]
fn a_text_that_is_only_read_can_be_scrolled_with_the_keyboard_too() {
    let mut window = window::window("en", 640, 480);
    window.press(Named::F1);
    window.picture();
    let last = |window: &mut Offscreen| {
        Survey::of(window).labels.iter().map(|label| label.bounds.y).fold(f32::MIN, f32::max)
    };
    let before = last(&mut window);
    for _ in 0..60 {
        window.press(Named::PageDown);
    }
    window.picture();
    assert!(
        before > 480.0 && last(&mut window) < 480.0,
        "the end of the help comes into view: {before} {}",
        last(&mut window)
    );
    window.press(Named::PageUp);
    let up = last(&mut window);
    window.press(Named::ArrowDown);
    assert!(last(&mut window) < up, "a line down");
}

#[test]
fn enter_space_click_and_tap_do_the_same() {
    type Use = fn(&mut Offscreen, Point);
    let uses: [(&str, Use); 4] = [
        ("Enter", |window, _| window.press(Named::Enter)),
        ("Space", |window, _| window.press(Named::Space)),
        ("click", |window, at| window.click(at)),
        ("tap", |window, at| window.tap(at)),
    ];
    for (name, use_it) in uses {
        let mut window = window::window("en", 1000, 760);
        while !Survey::of(&mut window).focused().is_some_and(|stop| stop.is("toolbar-larger")) {
            window.press(Named::Tab);
        }
        let at = middle(Survey::of(&mut window).focused().unwrap());
        use_it(&mut window, at);
        assert_eq!(window.app().session().settings().typography.size, 25.0, "{name}");
    }
}

#[test]
fn f6_goes_round_the_parts_of_the_window() {
    for (width, zones) in [
        (1000, &["toolbar-previous", "page", "panel-close", "status-back-to-voice"][..]),
        // In a narrow window the panel stands in the page's place.
        (640, &["toolbar-previous", "panel-close", "status-back-to-voice"][..]),
    ] {
        let (_, mut window) = windows("en", width, 600, 1.0).swap_remove(2);
        for zone in zones.iter().chain(zones) {
            window.press(Named::F6);
            let survey = Survey::of(&mut window);
            assert!(survey.focused().is_some_and(|stop| stop.is(zone)), "{zone}: {:?}", survey.focused());
        }
    }
}

#[test]
fn a_panel_takes_the_keyboard_and_gives_it_back() {
    let chord = |text: &str| text.parse::<Chord>().unwrap();
    for width in [1000, 640] {
        for (key, panel) in [("F1", Panel::Help), ("Ctrl+,", Panel::Settings), ("Ctrl+L", Panel::Languages)] {
            for close in ["Escape", key] {
                let mut window = window::window("en", width, 600);
                press(&mut window, &chord(key), &KEYBOARDS[0]);
                assert_eq!(window.app().session().panel(), Some(panel));
                assert!(Survey::of(&mut window).focused().unwrap().is("panel-close"), "{key} at {width}");
                press(&mut window, &chord(close), &KEYBOARDS[0]);
                assert_eq!(window.app().session().panel(), None);
                assert!(Survey::of(&mut window).focused().unwrap().is("page"), "{key} {close} at {width}");
                window.press(Named::Space);
                assert!(window.app().session().narration().is_speaking(), "Space reads again");
            }
        }
    }
}

#[test]
fn every_target_is_large_enough_for_a_shaky_hand() {
    for lang in LANGUAGES {
        for (width, height, scale) in [(640, 480, 1.0), (1000, 760, 1.0), (1280, 900, 2.0)] {
            for (name, mut window) in windows(lang, width, height, scale) {
                for stop in Survey::of(&mut window).stops {
                    let size = stop.bounds.size();
                    assert!(size.width >= TARGET && size.height >= TARGET, "{name}: {stop:?}");
                }
            }
        }
    }
}

#[test]
fn no_label_is_cut_off_and_nothing_overlaps() {
    for lang in LANGUAGES {
        for (width, height, scale) in [(640, 480, 1.0), (1000, 760, 1.0), (1280, 900, 2.0)] {
            for (name, mut window) in windows(lang, width, height, scale) {
                let pack = pack(&window);
                let titles = [
                    "panel-languages",
                    "panel-settings",
                    "panel-help",
                    "settings-theme",
                    "settings-family",
                    "help-privacy-title",
                    "help-keys-title",
                    "help-about-title",
                ]
                .map(|id| pack.tr(id));
                let wide = width as f32 / scale;
                let survey = Survey::of(&mut window);
                for stop in &survey.stops {
                    let b = stop.bounds;
                    assert!(b.x >= 0.0 && b.x + b.width <= wide + 0.5, "{name}: {stop:?} leaves the window");
                    assert!(stop.is("page") || !stop.name.is_empty(), "{name}: {stop:?} has no name");
                    if stop.area.is_none() {
                        assert!(
                            b.y >= 0.0 && b.y + b.height <= height as f32 / scale + 0.5,
                            "{name}: {stop:?} leaves the window"
                        );
                    }
                    // A stepper holds its buttons.
                    let apart = |other: &&window::Stop| {
                        other.id != stop.id
                            && other.area == stop.area
                            && !stop.holds(other)
                            && !other.holds(stop)
                    };
                    for other in survey.stops.iter().filter(apart) {
                        assert!(
                            b.intersection(&other.bounds)
                                .is_none_or(|both| both.width < 0.5 || both.height < 0.5),
                            "{name}: {stop:?} lies over {other:?}"
                        );
                    }
                }
                for label in &survey.labels {
                    let b = label.bounds;
                    let title = label.on.is_none() && titles.contains(&label.text) && b.height > 27.0;
                    let measure = if lang == "ar" { window::measure_by_words } else { window::measure };
                    let wanted =
                        measure(&label.text, if title { TITLE } else { LABEL }, title, b.width + 0.5);
                    assert!(
                        wanted.width <= b.width + 0.5 && wanted.height <= b.height + 0.5,
                        "{name}: {:?} needs {wanted:?} and has {:?}",
                        label.text,
                        b.size()
                    );
                    let within = label.on.map_or(
                        iced::Rectangle::new(Point::new(0.0, f32::MIN), iced::Size::new(wide, f32::INFINITY)),
                        |on| survey.stops[on].bounds,
                    );
                    assert!(
                        b.x >= within.x - 0.5 && b.x + b.width <= within.x + within.width + 0.5,
                        "{name}: {:?} runs over its edge",
                        label.text
                    );
                    assert!(
                        label.on.is_none() || (b.y >= within.y && b.y + b.height <= within.y + within.height),
                        "{name}: {:?} runs over its edge",
                        label.text
                    );
                }
            }
        }
    }
}

#[test]
fn the_page_keeps_room_to_read_in_the_smallest_window() {
    for lang in LANGUAGES {
        for (width, height, scale) in [(640, 480, 1.0), (1280, 900, 2.0)] {
            let (name, mut window) = windows(lang, width, height, scale).swap_remove(0);
            let page = geometry(&mut window).unwrap().page;
            assert!(page.height * scale >= height as f32 * 0.4, "{name}: {page:?}");
        }
    }
}

#[test]
fn however_large_the_buttons_there_is_a_page_and_every_button_can_be_reached() {
    for lang in LANGUAGES {
        for (width, height) in [(640, 480), (1280, 900)] {
            let mut window = window::window(lang, width, height);
            (0..20).for_each(|_| window.tell(Message::Asked(Command::LargerWindow)));
            let scale = window.app().scale_factor();
            assert!(scale >= 2.0, "{lang} {width}: {scale}");
            let page = geometry(&mut window).unwrap().page;
            assert!(page.height * scale >= height as f32 * 0.25, "{lang} {width}×{height}: {page:?}");
            let buttons = Survey::of(&mut window).stops.len();
            for _ in 0..buttons {
                window.press(Named::Tab);
                let survey = Survey::of(&mut window);
                let rect = survey.focused().unwrap().bounds;
                let bottom = height as f32 / scale;
                assert!(rect.y >= -1.0 && rect.y + rect.height <= bottom + 1.0, "{lang} {width}: {rect:?}");
            }
        }
    }
}

#[test]
fn home_and_end_beside_an_open_panel_do_not_move_the_place() {
    let mut window = window::window("en", 640, 480);
    window.tell(Message::Asked(Command::NextParagraph));
    let place = window.app().session().narration().place();
    window.tell(Message::Asked(Command::Settings));
    for key in [Named::End, Named::Home] {
        window.press(key);
        assert_eq!(window.app().session().narration().place(), place);
    }
}

#[test]
fn after_escape_the_reader_is_told_where_reading_goes_on() {
    let mut window = window::window("en", 1000, 760);
    window.press(Named::Space);
    window.press(Named::Escape);
    let session = window.app().session();
    assert!(session.highlight().is_none());
    assert_eq!(session.status(), pack(&window).tr("status-paused"));
}

#[test]
fn the_space_bar_begins_pauses_and_goes_on_with_the_same_word() {
    let mut window = window::window("en", 1000, 760);
    window.press(Named::Space);
    let word = Place { block: 0, sentence: 0, word: 3 };
    window.tell(Message::Narrated(narration::Event::Reached { id: 1, place: word }));
    window.press(Named::Space);
    assert!(!window.app().session().narration().is_speaking());
    window.press(Named::Space);
    assert!(window.app().session().narration().is_speaking());
    assert_eq!(window.app().session().narration().place(), word);
}

#[test]
fn help_names_the_key_that_does_it() {
    for (lang, next) in [("en", Named::ArrowRight), ("ar", Named::ArrowLeft)] {
        let mut window = window::window(lang, 1000, 760);
        window.press(Named::F1);
        let pack = pack(&window);
        let labels = Survey::of(&mut window).labels;
        let at = labels.iter().position(|label| label.text == pack.tr("command-next-sentence")).unwrap();
        let key = if next == Named::ArrowRight { "key-right" } else { "key-left" };
        assert!(labels[at - 1].text.starts_with(&pack.tr(key)), "{lang}: {}", labels[at - 1].text);
        let before = window.app().session().narration().place();
        window.press(next);
        assert_eq!(
            Some(window.app().session().narration().place()),
            window.app().session().text().next_sentence(before)
        );
    }
}
