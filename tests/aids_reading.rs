//! Reading aids on the page: marks and their styles, the ruler and what it follows, focus, the word lens, tinted lines and
//! syllables. All is measured in the pixels that a reader sees; no aid moves a letter, but for the lens, which takes room.

#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Helpers of tests may fail as tests do.

#[path = "support/reader.rs"]
mod reader;
#[path = "support/window.rs"]
mod window;

use iced::keyboard::Modifiers;
use iced::keyboard::key::Named;
use iced::{Event, Point, Rectangle, mouse};
use lectern::command::{Command, Tab};
use lectern::document::builder::Builder;
use lectern::document::{Kind, Lang, Place, Position};
use lectern::gui::Message;
use lectern::gui::offscreen::{Offscreen, Picture};
use lectern::gui::widget::page::Geometry;
use lectern::gui::widget::page::geometry::Line;
use lectern::locale::Locales;
use lectern::session::{Context, Panel, Session, Source};
use lectern::settings::Settings;
use lectern::settings::aids::{
    Aid, AidValue, Aids, Amount, Focus, Lens, MOST_LINES, MarkStyle, Marks, Shown, stripe,
};
use lectern::settings::places::Places;
use lectern::settings::store;
use lectern::settings::theme::{Palette, Rgb, Theme};
use reader::{LANGUAGES, session, settings};
use window::{alike, geometry, keep, pixel};

const WIDTH: u32 = 1000;
const HEIGHT: u32 = 760;

/// A sentence in the middle of a paragraph.
const MIDDLE: Place = Place { block: 3, sentence: 1, word: 2 };

const LANGS: [&str; 3] = ["en", "ar", "zh-Hans"];

/// The article with aids, and a word of it marked.
fn marked(lang: &str, theme: Theme, aids: Aids) -> Offscreen {
    let mut session = session(Settings { aids, theme: Some(theme), ..settings(lang) });
    session.mark(MIDDLE, true);
    // Some lines above it.
    let mut window = window::open(session, WIDTH, HEIGHT);
    window.picture();
    window.tell(Message::Asked(Command::BackToVoice));
    window
}

fn look(window: &mut Offscreen) -> (Picture, Geometry) {
    let picture = window.picture();
    (picture, geometry(window).unwrap())
}

fn palette(window: &Offscreen) -> Palette {
    window.app().session().theme().palette()
}

/// The colours in a rectangle.
fn colours(picture: &Picture, part: Rectangle) -> Vec<Rgb> {
    let (top, bottom) = (part.y.ceil() as i32, (part.y + part.height).floor() as i32);
    let (left, right) = (part.x.ceil() as i32, (part.x + part.width).floor() as i32);
    (top..bottom).flat_map(|y| (left..right).filter_map(move |x| pixel(picture, x, y))).collect()
}

fn has(picture: &Picture, part: Rectangle, colour: Rgb) -> bool {
    colours(picture, part).into_iter().any(|seen| alike(seen, colour))
}

/// The strongest contrast in a rectangle with a ground: that of its letters.
fn contrast(picture: &Picture, part: Rectangle, ground: Rgb) -> f64 {
    colours(picture, part).into_iter().map(|seen| seen.contrast(ground)).fold(1.0, f64::max)
}

/// The part of a line on the page.
fn shown(page: &Geometry, line: &Line) -> Option<Rectangle> {
    line.rect.intersection(&page.page).filter(|part| part.height > line.rect.height - 1.0)
}

/// Where some bytes of a block stand on the first line that holds them.
fn place_of(page: &Geometry, block: usize, bytes: std::ops::Range<usize>) -> Rectangle {
    let line = page
        .lines
        .iter()
        .find(|line| line.block == block && line.range.contains(&bytes.start))
        .expect("it is in view");
    let (mut byte, mut from, mut to) = (line.range.start, f32::MAX, 0.0_f32);
    for letter in &line.letters {
        if bytes.contains(&byte) {
            (from, to) = (from.min(letter.at), to.max(letter.at + letter.width));
        }
        byte += usize::from(letter.len);
    }
    let x = if line.rtl { line.rect.x + line.rect.width - to } else { line.rect.x + from };
    Rectangle { x, width: to - from, ..line.rect }
}

fn place_of_word(window: &Offscreen, page: &Geometry) -> Rectangle {
    let word = window.app().session().highlight().unwrap().word.unwrap();
    place_of(page, word.start.block, word.start.byte..word.end.byte)
}

#[test]
fn each_kind_and_style_of_mark_is_seen_and_moves_no_letter() {
    for lang in LANGS {
        for theme in [Theme::Light, Theme::Dark] {
            let mut window = marked(lang, theme, Aids::default());
            let p = palette(&window);
            let (_, usual) = look(&mut window);
            let word = place_of_word(&window, &usual);
            let line = Rectangle { height: word.height + 2.0, ..word };
            for marks in Aid::Marks.values() {
                for style in [MarkStyle::Tint, MarkStyle::Box, MarkStyle::Underline, MarkStyle::Outline] {
                    for value in [marks, AidValue::SentenceStyle(style), AidValue::WordStyle(style)] {
                        window.tell(Message::Asked(Command::SetAid(value)));
                    }
                    let AidValue::Marks(marks) = marks else { unreachable!() };
                    let (picture, page) = look(&mut window);
                    assert_eq!(page, usual, "{lang} {marks:?} {style:?}: a letter moved");
                    let name = format!("{lang} {theme:?} {marks:?} {style:?}");
                    let filled = matches!(style, MarkStyle::Tint | MarkStyle::Box);
                    assert_eq!(has(&picture, line, p.word), marks.word() && filled, "{name}");
                    assert_eq!(has(&picture, line, p.word_line), marks.word(), "{name}");
                    let of_sentence = marks.sentence() || marks == Marks::Line;
                    let row = Rectangle { x: usual.page.x, width: usual.page.width - 30.0, ..word };
                    assert_eq!(has(&picture, row, p.sentence), of_sentence && filled, "{name}");
                    assert!(contrast(&picture, word, p.paper) >= 7.0, "{name}");
                }
            }
        }
    }
}

#[test]
fn a_moving_mark_repaints_a_word_and_lays_nothing_out() {
    for aids in [
        Aids::default(),
        Aids { word_style: MarkStyle::Box, sentence_style: MarkStyle::Outline, ..Aids::default() },
        Aids { focus: Focus::Sentence, stripes: Shown::On, syllables: Shown::On, ..Aids::default() },
        Aids { focus: Focus::Paragraph, ruler: 9, ..Aids::default() },
    ] {
        let mut window = marked("en", Theme::Light, aids);
        let (before, page) = look(&mut window);
        let was = place_of_word(&window, &page);
        let text = window.app().session().text().clone();
        let next = text.position(Place { word: MIDDLE.word + 1, ..MIDDLE });
        window.tell(Message::Asked(Command::GoTo(next)));
        let (after, now) = look(&mut window);
        assert_eq!(now, page, "{aids:?}: a letter moved");
        let is = place_of_word(&window, &now);
        let pairs = before.rgba.chunks(4).zip(after.rgba.chunks(4));
        let changed = pairs.filter(|(a, b)| a != b).count() as f32;
        let most = (was.width + is.width + 40.0) * was.height;
        assert!(changed > 0.0 && changed <= most, "{aids:?}: {changed} pixels of {most}");
    }
}

/// The upper ends of the ruler's edges, seen in the page's margin, away from the scrollbar.
fn edges(window: &Offscreen, picture: &Picture, page: &Geometry) -> Vec<f32> {
    let mirrored = window.app().session().pack().lang().primary() == "ar";
    let x = if mirrored { page.page.x + page.page.width - 4.0 } else { page.page.x + 3.0 };
    let edge = palette(window).edge;
    let rows = page.page.y as i32..(page.page.y + page.page.height) as i32;
    let is_edge = |y: i32| pixel(picture, x as i32, y).is_some_and(|seen| alike(seen, edge));
    rows.filter(|&y| is_edge(y) && !is_edge(y - 1)).map(|y| y as f32).collect()
}

/// The lines in the ruler.
fn ruled(window: &mut Offscreen) -> Vec<(usize, std::ops::Range<usize>)> {
    let (picture, page) = look(window);
    let edges = edges(window, &picture, &page);
    assert_eq!(edges.len(), 2, "the ruler has an edge above and one below: {edges:?}");
    let inside = |line: &&Line| {
        let middle = line.rect.y + line.rect.height / 2.0;
        edges[0] < middle && middle < edges[1]
    };
    page.lines.iter().filter(inside).map(|line| (line.block, line.range.clone())).collect()
}

fn holds(ruled: &[(usize, std::ops::Range<usize>)], at: Position) -> bool {
    ruled.iter().any(|(block, range)| *block == at.block && range.contains(&at.byte))
}

#[test]
fn the_ruler_has_as_many_lines_as_the_reader_wants_and_shades_the_rest() {
    for lang in LANGS {
        for theme in [Theme::Light, Theme::Dark, Theme::YellowOnBlack] {
            let mut window = marked(lang, theme, Aids::default());
            let p = palette(&window);
            let (picture, page) = look(&mut window);
            assert!(edges(&window, &picture, &page).is_empty(), "no ruler, no edge");
            for lines in 1..=MOST_LINES {
                window.tell(Message::Asked(Command::MoreAid(Amount::Ruler)));
                let ruled = ruled(&mut window);
                assert_eq!(ruled.len(), usize::from(lines), "{lang} {theme:?}");
                let at = window.app().session().caret();
                assert!(holds(&ruled, at), "{lang} {theme:?} {lines}: over the line being read");
                if lines != 3 {
                    continue;
                }
                let (picture, page) = look(&mut window);
                keep(&picture, &format!("ruler-{lang}-{}", theme.id()));
                for line in &page.lines {
                    let Some(part) = shown(&page, line) else { continue };
                    let seen = contrast(&picture, part.shrink(3.0), p.paper);
                    if holds(&ruled, Position::new(line.block, line.range.start)) {
                        assert!(seen >= 7.0, "{lang} {theme:?}: {seen:.1} in the ruler");
                    } else {
                        let usual = p.text.contrast(p.paper);
                        assert!(seen < usual * 0.8, "{lang} {theme:?}: {seen:.1} outside is not dimmed");
                        assert!(seen >= 4.5, "{lang} {theme:?}: {seen:.1} outside can be read still");
                    }
                }
            }
            window.tell(Message::Asked(Command::SetAmount(Amount::Ruler, 0)));
            let (picture, page) = look(&mut window);
            assert!(edges(&window, &picture, &page).is_empty());
        }
    }
}

#[test]
fn the_ruler_follows_voice_mouse_and_keyboard_whichever_moved_last() {
    for lang in LANGS {
        let mut window = marked(lang, Theme::Light, Aids { ruler: 1, ..Aids::default() });
        assert!(holds(&ruled(&mut window), window.app().session().caret()), "{lang}: the voice's line");
        // The mouse.
        let (_, page) = look(&mut window);
        let target = page.lines.iter().filter(|line| shown(&page, line).is_some()).nth(1).unwrap().clone();
        let at = target.rect.center();
        move_mouse(&mut window, at);
        let now = ruled(&mut window);
        assert_eq!(now, [(target.block, target.range.clone())], "{lang}: the line under the pointer");
        // The text goes on under it.
        window.wheel(at, -1.0);
        assert_ne!(ruled(&mut window), now, "{lang}: another line has come under the pointer");
        // The voice again.
        let text = window.app().session().text().clone();
        let next = text.position(text.next_sentence(MIDDLE).unwrap());
        window.press(if lang == "ar" { Named::ArrowLeft } else { Named::ArrowRight });
        assert!(holds(&ruled(&mut window), next), "{lang}: the voice's new line");
        // Scrolling by key: the ruler keeps its height, so it goes a line on.
        let before = ruled(&mut window)[0].clone();
        window.press(Named::ArrowDown);
        let after = ruled(&mut window)[0].clone();
        assert!((after.0, after.1.start) > (before.0, before.1.start), "{lang}: {before:?} to {after:?}");
        // At the end of the text, where the page cannot move, it goes alone.
        window.press_with(Named::End, Modifiers::empty());
        (0..40).for_each(|_| window.press(Named::ArrowDown));
        let before = ruled(&mut window)[0].clone();
        let (_, page) = look(&mut window);
        let last = page.lines.last().unwrap();
        assert_eq!(before, (last.block, last.range.clone()), "{lang}: the very last line is reached");
        window.press(Named::ArrowUp);
        let after = ruled(&mut window)[0].clone();
        assert!((after.0, after.1.start) < (before.0, before.1.start), "{lang}: {before:?} to {after:?}");
        // The caret.
        window.press(Named::F7);
        let first = window.app().session().caret();
        window.press(Named::ArrowUp);
        let caret = window.app().session().caret();
        assert!(caret < first && holds(&ruled(&mut window), caret), "{lang}: the caret's line");
        window.press_with(Named::End, Modifiers::COMMAND);
        assert_eq!(ruled(&mut window), [before], "{lang}: behind the very last letter too");
    }
}

fn move_mouse(window: &mut Offscreen, at: Point) {
    window.wheel(at, 0.0);
    window.feed(vec![Event::Mouse(mouse::Event::CursorMoved { position: at })]);
}

#[test]
fn focus_dims_the_neighbours_as_far_as_the_reader_wants_and_nothing_else() {
    for lang in LANGS {
        for theme in [Theme::Light, Theme::Dark] {
            for focus in [Focus::Sentence, Focus::Paragraph] {
                let mut window = marked(lang, theme, Aids::default());
                let p = palette(&window);
                let (_, usual) = look(&mut window);
                let sentence = window.app().session().highlight().unwrap().sentence;
                let has_focus = |line: &Line, byte: usize| match focus {
                    Focus::Paragraph => line.block == sentence.start.block,
                    Focus::Sentence | Focus::Off => sentence.contains(Position::new(line.block, byte)),
                };
                window.tell(Message::Asked(Command::SetAid(AidValue::Focus(focus))));
                let mut last = f64::MAX;
                for dimming in [0, 50, 100] {
                    window.tell(Message::Asked(Command::SetAmount(Amount::Dimming, dimming)));
                    let (picture, page) = look(&mut window);
                    keep(&picture, &format!("focus-{lang}-{}-{focus:?}-{dimming}", theme.id()));
                    assert_eq!(page, usual, "{lang} {focus:?}: the text is there for a screen reader");
                    let mut strongest = 1.0_f64;
                    for line in &page.lines {
                        let Some(part) = shown(&page, line) else { continue };
                        let all =
                            |wanted: bool| line.range.clone().all(|byte| has_focus(line, byte) == wanted);
                        let seen = contrast(&picture, part.shrink(2.0), p.paper);
                        if all(true) {
                            assert!(seen >= 7.0, "{lang} {theme:?} {focus:?} {dimming}: {seen:.1} in focus");
                        } else if all(false) {
                            strongest = strongest.max(seen);
                        }
                    }
                    assert!(strongest < last, "{lang} {theme:?} {focus:?} {dimming}: {strongest:.1}");
                    last = strongest;
                }
                assert!(last < 1.05, "{lang} {theme:?} {focus:?}: {last:.2} is seen of what is dimmed");
            }
        }
    }
}

#[test]
fn without_a_mark_the_place_has_the_focus() {
    let aids = Aids { focus: Focus::Paragraph, dimming: 100, ..Aids::default() };
    let mut window = window::open(session(Settings { aids, ..settings("en") }), WIDTH, HEIGHT);
    assert!(window.app().session().highlight().is_none());
    let at = window.app().session().caret();
    let (picture, page) = look(&mut window);
    let p = palette(&window);
    for line in &page.lines {
        let Some(part) = shown(&page, line) else { continue };
        let seen = contrast(&picture, part.shrink(2.0), p.paper);
        assert_eq!(seen >= 7.0, line.block == at.block, "block {}: {seen:.1}", line.block);
    }
}

#[test]
fn the_lens_shows_the_word_large_within_a_third_of_the_window_and_covers_no_text() {
    for lang in LANGS {
        for theme in [Theme::Light, Theme::Dark] {
            for (size, side) in
                [(22.0, Lens::Top), (22.0, Lens::Bottom), (66.0, Lens::Top), (150.0, Lens::Bottom)]
            {
                let name = format!("{lang} {theme:?} {size} {side:?}");
                let mut window = marked(lang, theme, Aids::default());
                window.tell(Message::Asked(Command::SetTextSize(size)));
                let (_, before) = look(&mut window);
                window.tell(Message::Asked(Command::SetAid(AidValue::Lens(side))));
                let (picture, page) = look(&mut window);
                keep(&picture, &format!("lens-{lang}-{}-{size}-{side:?}", theme.id()));
                let p = palette(&window);
                let height = before.page.height - page.page.height;
                assert!(height > 60.0 && height <= HEIGHT as f32 / 3.0, "{name}: {height} pixels");
                let y = if side == Lens::Top { before.page.y } else { page.page.y + page.page.height };
                let strip = Rectangle { y, height, ..page.page };
                assert!(contrast(&picture, strip.shrink(4.0), p.paper) >= 7.0, "{name}: no word is seen");
                for x in [strip.x, strip.x + strip.width - 12.0] {
                    let margin = Rectangle { x, width: 12.0, ..strip }.shrink(4.0);
                    assert!(contrast(&picture, margin, p.paper) < 1.05, "{name}: the word runs out");
                }
                let at = window.app().session().caret();
                assert!(window::is_in_view(&page, at), "{name}: the line being read is in view");
                // Larger than the text, as long as a third of the window allows it.
                let ink = |part: Rectangle| {
                    let rows = part.y.ceil() as i32..(part.y + part.height) as i32;
                    rows.filter(|y| {
                        contrast(&picture, Rectangle { y: *y as f32, height: 1.0, ..part }, p.paper) > 3.0
                    })
                    .count()
                };
                if size == 22.0 {
                    let word = ink(strip.shrink(4.0));
                    assert!(word as f32 > size * 0.9, "{name}: letters of {word} pixels");
                }
            }
        }
    }
}

#[test]
fn a_long_word_is_shown_whole_and_every_word_in_its_turn() {
    let long = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz";
    let mut session = text("de", &format!("Das {long} gilt."));
    session.apply(Command::SetAid(AidValue::Lens(Lens::Top)));
    session.mark(Place { block: 0, sentence: 0, word: 1 }, true);
    let mut window = window::open(session, 600, 700);
    let (picture, page) = look(&mut window);
    keep(&picture, "lens-long");
    let lens = |page: &Geometry| Rectangle { y: page.page.y - 60.0, height: 50.0, ..page.page };
    let p = palette(&window);
    let wide = |picture: &Picture, part: Rectangle| {
        let columns: Vec<i32> = (part.x as i32..(part.x + part.width) as i32)
            .filter(|x| contrast(picture, Rectangle { x: *x as f32, width: 1.0, ..part }, p.paper) > 3.0)
            .collect();
        (columns[0], *columns.last().unwrap())
    };
    let (left, right) = wide(&picture, lens(&page));
    assert!(left > 12 && right < 588 && right - left > 450, "from {left} to {right}");
    window.press(Named::ArrowLeft);
    let before = look(&mut window).0;
    window.tell(Message::Asked(Command::GoTo(Position::new(0, 4 + long.len() + 1))));
    let (after, _) = look(&mut window);
    assert_ne!(colours(&before, lens(&page)), colours(&after, lens(&page)), "another word is shown");
}

#[test]
fn every_second_line_keeps_its_ground_while_the_text_moves() {
    for lang in LANGS {
        for theme in Theme::ALL {
            let mut window =
                marked(lang, theme, Aids { marks: Marks::None, stripes: Shown::On, ..Aids::default() });
            let p = palette(&window);
            let ground = stripe(&p);
            let mut known: std::collections::HashMap<(usize, usize), bool> = std::collections::HashMap::new();
            for _ in 0..5 {
                let (picture, page) = look(&mut window);
                let mut tinted = 0;
                for line in &page.lines {
                    let Some(part) = shown(&page, line) else { continue };
                    // Soft edges of letters have any colour here and there; a ground is most of what is seen.
                    let seen = colours(&picture, part.shrink(2.0));
                    let is = seen.iter().filter(|colour| **colour == ground).count() * 3 > seen.len();
                    tinted += usize::from(is);
                    let was = *known.entry((line.block, line.range.start)).or_insert(is);
                    assert_eq!(was, is, "{lang} {theme:?}: line {:?} of {} flickers", line.range, line.block);
                    let under = if is { ground } else { p.paper };
                    let seen = contrast(&picture, part.shrink(2.0), under);
                    assert!(seen >= 7.0, "{lang} {theme:?}: {seen:.1}");
                    let first = !page
                        .lines
                        .iter()
                        .any(|other| other.block == line.block && other.range.end <= line.range.start);
                    assert!(!(first && line.range.start == 0 && is), "the first line of a block is plain");
                }
                assert!(tinted > 1, "{lang} {theme:?}");
                window.press(Named::ArrowDown);
            }
            keep(&window.picture(), &format!("stripes-{lang}-{}", theme.id()));
        }
    }
}

/// A text of one paragraph.
fn text(lang: &str, words: &str) -> Session {
    let mut builder = Builder::new(Lang::new(lang));
    builder.block(Kind::Paragraph, words);
    let locales = Locales::load(None);
    let pack = locales.pack(&Lang::new(lang));
    let source = Source::File("/nowhere/words.txt".into());
    let context = Context { locales, pack, settings: settings(lang), shelf: Vec::new().into(), notice: None };
    Session::new(context, Places::default(), source, builder.finish("Words"))
}

#[test]
fn marks_stand_between_the_syllables_and_the_text_stays_as_it_is() {
    for (lang, words) in [
        ("en", "ex·ten·sive cal·cium"),
        ("de", "Kal·zi·um Kno·chen"),
        ("es", "vi·ta·mi·na hue·sos"),
        ("fr", "vi·ta·mine cal·cium"),
        ("pt-BR", "vi·ta·mi·na cál·cio"),
        ("ru", "ви·та·мин каль·ций"),
        ("ar", "الفيتامين والكالسيوم"),
        ("zh-Hans", "维生素和钙"),
    ] {
        for size in [22.0, 66.0] {
            let plain = words.replace('·', "");
            let mut session = text(lang, &plain);
            session.apply(Command::SetTextSize(size));
            let mut window = window::open(session, WIDTH, HEIGHT);
            let edge = palette(&window).edge;
            let (without, before) = look(&mut window);
            window.tell(Message::Asked(Command::NextAid(Aid::Syllables)));
            let (with, after) = look(&mut window);
            keep(&with, &format!("syllables-{lang}-{size}"));
            assert_eq!(before, after, "{lang}: a letter moved");
            let found = {
                let line = &after.lines[0];
                let y = line.rect.y + line.rect.height / 2.0 + size * 0.47;
                let (mut marked, mut letters) = (String::new(), plain.chars());
                for letter in &line.letters {
                    let x = line.rect.x + letter.at;
                    let is = |picture: &Picture| {
                        (-1..=1).any(|by| {
                            pixel(picture, x.round() as i32 + by, y as i32).is_some_and(|c| alike(c, edge))
                        })
                    };
                    if !line.rtl && is(&with) && !is(&without) {
                        marked.push('·');
                    }
                    marked.extend(letters.next());
                }
                marked
            };
            assert_eq!(found, words, "{lang} {size}");
            if ["ar", "zh-Hans"].contains(&lang) {
                let page = |picture: &Picture| colours(picture, after.page);
                assert_eq!(page(&with), page(&without), "{lang}: nothing is drawn");
                let session = window.app().session();
                assert!(session.status().contains(&session.pack().tr("aids-syllables-not-here")));
            }
        }
    }
}

#[test]
fn all_aids_are_there_again_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("settings.ron");
    let mut session = session(settings("en"));
    for aid in Aid::ALL {
        session.apply(Command::NextAid(aid));
    }
    session.apply(Command::SetAmount(Amount::Ruler, 4));
    session.apply(Command::SetAmount(Amount::Dimming, 70));
    store::save(&file, session.settings()).unwrap();
    let (mut again, error): (Settings, _) = store::load(&file);
    again.sanitise();
    assert!(error.is_none() && again.aids == *session.aids() && again.aids != Aids::default());
    // From before there were aids, and from a hand that writes too much.
    std::fs::write(&file, "(ui_scale: 2.0)").unwrap();
    assert_eq!(store::load::<Settings>(&file).0.aids, Aids::default());
    std::fs::write(&file, "(aids: (ruler: 200, dimming: 250, focus: Sentence))").unwrap();
    let mut wild = store::load::<Settings>(&file).0;
    wild.sanitise();
    assert_eq!((wild.aids.ruler, wild.aids.dimming, wild.aids.focus), (MOST_LINES, 100, Focus::Sentence));
}

#[test]
fn each_aid_is_told_in_every_language_and_offered_in_the_settings() {
    for lang in LANGUAGES {
        let mut session = session(settings(lang));
        for aid in Aid::ALL {
            session.apply(Command::NextAid(aid));
            let (name, status) = (session.pack().tr(aid.key()), session.status());
            assert!(status.contains(&name) && status.len() > name.len() + 2, "{lang}: {status}");
        }
        for amount in [Amount::Ruler, Amount::Dimming] {
            session.apply(Command::MoreAid(amount));
            let (name, status) = (session.pack().tr(amount.key()), session.status());
            let value = session.amount_shown(amount);
            assert!(status.contains(&name) && status.contains(&value), "{lang}: {status}");
        }
        session.show_panel(Some(Panel::Settings));
        session.apply(Command::ShowTab(Tab::Aids));
        let mut window = window::open(session, WIDTH, 2400);
        keep(&window.picture(), &format!("aids-panel-{lang}"));
        let survey = window::Survey::of(&mut window);
        for name in ["aids-ruler-more", "aids-ruler-less", "aids-dimming-more", "aids-dimming-less"] {
            survey.find(name);
        }
        let pack = window::pack(&window);
        for value in Aid::ALL.into_iter().flat_map(Aid::values) {
            let label = pack.tr(value.key());
            assert!(survey.stops.iter().any(|stop| stop.label == label), "{lang}: {label} is not offered");
        }
    }
}
