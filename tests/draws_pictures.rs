//! Pictures of a document as a reader sees them: in the column, alone in the window, and the words that stand for one that
//! cannot be shown. Pages are compared with the pictures in `snapshots/` (`UPDATE=1` writes them anew; look at them before
//! you keep them). The pictures themselves are made here.

#![cfg(feature = "gui")]
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // Helpers of tests may fail as tests do.

#[path = "support/golden.rs"]
mod golden;
#[path = "support/reader.rs"]
mod reader;
#[path = "support/window.rs"]
mod window;

use std::sync::Arc;

use iced::keyboard::key::Named;
use iced::{Point, Rectangle, Size};
use lectern::command::Command;
use lectern::document::builder::Builder;
use lectern::document::{Document, Image, ImageId, Kind, Lang, Position, Way};
use lectern::gui::font;
use lectern::gui::offscreen::{Offscreen, Picture};
use lectern::gui::pictures::{Pictures, Sight};
use lectern::gui::widget::page::flow::{Flow, Followed, Scroll, Setup};
use lectern::gui::widget::page::picture::Told;
use lectern::gui::widget::page::{Anchor, Page};
use lectern::segment::{Rules, Segments};
use lectern::session::{Panel, Session};
use lectern::settings::follow::Follow;
use lectern::settings::theme::Theme;
use lectern::settings::typography::Typography;
use window::{Survey, keep, pixel};

/// A sky over hills with a sun, as a PNG.
fn hills(width: u32, height: u32) -> Vec<u8> {
    let mut rgba = Vec::new();
    for y in 0..height {
        for x in 0..width {
            let (across, down) = (x as f32 / width as f32, y as f32 / height as f32);
            let hill = 0.7 + 0.12 * (across * 9.0).sin();
            let sun = (across - 0.75).hypot((down - 0.25) * height as f32 / width as f32) < 0.07;
            rgba.extend(match () {
                () if sun => [255, 214, 64, 255],
                () if down > hill => [44, (150.0 - 80.0 * down) as u8, 60, 255],
                () => [(90.0 + 120.0 * down) as u8, 170, 230, 255],
            });
        }
    }
    Picture { width, height, rgba }.png().expect("a PNG")
}

/// A black ring that can be looked through, as a PNG.
fn ring(side: u32) -> Vec<u8> {
    let middle = side as f32 / 2.0;
    let mut rgba = Vec::new();
    for y in 0..side {
        for x in 0..side {
            let away = (x as f32 - middle).hypot(y as f32 - middle) / middle;
            rgba.extend(if (0.6..0.9).contains(&away) { [0, 0, 0, 255] } else { [0; 4] });
        }
    }
    Picture { width: side, height: side, rgba }.png().expect("a PNG")
}

/// The header of a PNG of some size, and nothing after it.
fn header(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = hills(1, 1);
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    bytes.truncate(33);
    bytes
}

/// The hills in another format.
fn encoded(format: image::ImageFormat, width: u32, height: u32) -> Vec<u8> {
    let picture = image::load_from_memory(&hills(width, height)).unwrap().into_rgb8();
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

struct Words {
    before: &'static str,
    hills: &'static str,
    hills_caption: &'static str,
    small: &'static str,
    broken: &'static str,
    huge: &'static str,
    after: &'static str,
}

fn words(lang: &str) -> Words {
    match lang {
        "ar" => Words {
            before: "يصنع الجسم فيتامين D حين تلامس الشمس البشرة، ولو لدقائق قليلة في اليوم.",
            hills: "تلال خضراء تحت سماء زرقاء، وإلى اليمين في الأعلى الشمس.",
            hills_caption: "الشكل 1: شمس الظهيرة في الصيف.",
            small: "التلال نفسها من بعيد.",
            broken: "زجاجة من الحليب.",
            huge: "خريطة للعالم.",
            after: "في الشتاء لا تكفي الشمس في الشمال.",
        },
        _ => Words {
            before: "The body makes vitamin D when sun meets skin, be it for a few minutes a day.",
            hills: "Green hills under a blue sky, with the sun at the upper right.",
            hills_caption: "Figure 1: the sun at noon in summer.",
            small: "The same hills from afar.",
            broken: "A bottle of milk.",
            huge: "A map of the world.",
            after: "In winter the sun is not enough in the north.",
        },
    }
}

/// A text with pictures: one with a caption, one without, a broken one, one whose header tells too much, an empty one.
fn document(lang: &str) -> Document {
    let words = words(lang);
    let mut builder = Builder::new(Lang::new(lang));
    builder.block(Kind::Paragraph, words.before);
    builder.figure(Image::new(hills(640, 400), words.hills), words.hills_caption);
    builder.block(Kind::Paragraph, words.after);
    builder.figure(Image::new(encoded(image::ImageFormat::Jpeg, 160, 90), words.small), "");
    builder.figure(Image::new(header(300, 100), words.broken), "");
    builder.figure(Image::new(header(90_000, 90_000), words.huge), words.huge);
    builder.figure(Image::new(header(0, 0), words.broken), "");
    builder.block(Kind::Paragraph, words.after);
    builder.finish(words.hills_caption)
}

const HILLS: usize = 1;
const BROKEN: usize = 4;
const HUGE: usize = 5;
const EMPTY: usize = 6;

fn segments(document: Document) -> Arc<Segments> {
    Arc::new(Segments::new(Arc::new(document), Arc::new(Rules::default())))
}

/// A window that shows a document.
fn opened(lang: &str, document: Document, width: u32, height: u32) -> Offscreen {
    let mut session = reader::session(reader::settings(lang));
    let source = lectern::session::Source::File("/no/such/pictures.txt".into());
    session.open(source, document);
    window::open(session, width, height)
}

fn session(window: &Offscreen) -> &Session {
    window.app().session()
}

/// Draws a page with its pictures decoded and compares it with the one that is kept.
fn check(name: &str, lang: &str, typography: &Typography, theme: Theme, size: (f32, f32), at: usize) {
    font::install();
    let text = segments(document(lang));
    let mut pictures = Pictures::default();
    let words = |id: &str| lectern::locale::Locales::load(None).pack(&Lang::new(lang)).tr(id);
    let mut flow = Flow::default();
    let mirrored = lang == "ar";
    // What is in sight is decoded; a page that learns of a broken one is laid out once more.
    for _ in 0..2 {
        let told = Told {
            broken: pictures.broken().clone(),
            broken_words: words("picture-broken"),
            large_words: words("picture-too-large"),
        };
        let link = theme.palette().link;
        let setup =
            Setup { text: &text, typography, link, size: size.into(), mirrored, glides: false, told: &told };
        let anchor = Anchor { position: Position::new(at, 0), offset_y: 0.0 };
        flow.update(&setup, Some(anchor), None);
        flow.scroll(Scroll::To(Position::new(at, 0)));
        for job in pictures.see(text.document(), &flow.sights()) {
            pictures.take(job.done());
        }
    }
    let top = flow.top();
    let page = Page::<()>::new("page".into(), &text, typography.clone(), theme.palette())
        .pictures(&pictures, words("picture-broken"), words("picture-too-large"))
        .anchor(1, top)
        .mirrored(mirrored);
    golden::compare(page, theme, size, name);
}

#[test]
fn pictures_stand_in_the_column_over_their_words() {
    let usual = Typography::default();
    check("pictures-en", "en", &usual, Theme::Light, (800.0, 760.0), 0);
    check("pictures-ar", "ar", &usual, Theme::Dark, (800.0, 760.0), 0);
    check("pictures-en-broken", "en", &usual, Theme::Light, (800.0, 900.0), BROKEN);
    check("pictures-ar-broken", "ar", &usual, Theme::Light, (800.0, 900.0), BROKEN);
    let large = Typography { size: 66.0, ..usual };
    check("pictures-en-300", "en", &large, Theme::Light, (900.0, 1000.0), HILLS);
}

/// The places where pictures stand on a page, as the page says.
fn places(flow: &Flow) -> Vec<(usize, Rectangle)> {
    flow.pictures().map(|(block, _, bounds)| (block, bounds)).collect()
}

fn flow(text: &Arc<Segments>, typography: &Typography, size: Size, told: &Told, flow: &mut Flow) {
    let mirrored = text.document().lang.as_str() == "ar";
    let setup =
        Setup { text, typography, link: Theme::Light.palette().link, size, mirrored, glides: false, told };
    flow.update(&setup, None, None);
}

#[test]
fn a_picture_keeps_its_proportions_within_column_and_page_at_every_size() {
    font::install();
    for lang in ["en", "ar"] {
        let mut builder = Builder::new(Lang::new(lang));
        for (width, height) in [(640, 400), (20, 20), (3000, 10), (10, 3000), (1, 1), (2000, 2000)] {
            builder.figure(Image::new(header(width, height), words(lang).hills), words(lang).hills_caption);
        }
        let text = segments(builder.finish(""));
        for (size, page) in
            [(22.0, (800.0, 600.0)), (66.0, (1000.0, 700.0)), (200.0, (640.0, 480.0)), (8.0, (320.0, 256.0))]
        {
            let typography = Typography { size, ..Typography::default() };
            let mut pages = Flow::default();
            flow(&text, &typography, page.into(), &Told::default(), &mut pages);
            let mut seen = std::collections::BTreeSet::new();
            loop {
                let column = pages.column();
                for (block, picture, bounds) in pages.pictures() {
                    let (width, height) = text.document().images[picture.image.0].size.unwrap();
                    assert!(
                        bounds.x >= column.x - 0.6
                            && bounds.x + bounds.width <= column.x + column.width + 0.6
                    );
                    assert!(bounds.height <= 0.8 * page.1 + 1.0, "{bounds:?} on {page:?}");
                    let (across, down) = (bounds.width - 4.0, bounds.height - 4.0);
                    // To the rounding of its sides.
                    let own = width as f32 / height as f32;
                    assert!(across <= (down + 0.6) * own + 0.6 && down <= (across + 0.6) / own + 0.6);
                    seen.insert(block);
                }
                if !pages.scroll(Scroll::Pages(1.0)) {
                    break;
                }
            }
            assert_eq!(seen.len(), 6, "{lang} {size}: every picture is met page by page");
        }
    }
}

#[test]
fn nothing_moves_when_a_picture_comes_or_turns_out_broken() {
    let mut window = opened("en", document("en"), 900, 800);
    let before = window::geometry(&mut window).unwrap();
    // The window decodes what it sees while it is drawn.
    let picture = window.picture();
    keep(&picture, "pictures-window");
    let after = window::geometry(&mut window).unwrap();
    let lines = |geometry: &lectern::gui::widget::page::Geometry| {
        geometry.lines.iter().map(|line| (line.block, line.range.clone(), line.rect)).collect::<Vec<_>>()
    };
    assert_eq!(lines(&before), lines(&after));
    // The sun is there, in its own colour.
    let yellow = (0..800).flat_map(|y| (0..900).map(move |x| (x, y)));
    let sun =
        yellow.filter(|(x, y)| pixel(&picture, *x, *y) == Some(lectern::settings::theme::Rgb(255, 214, 64)));
    assert!(sun.count() > 500);

    // Where one turns out to be broken, words take the room that it left.
    let text = segments(document("en"));
    let mut pages = Flow::default();
    let (typography, size) = (Typography::default(), Size::new(800.0, 2400.0));
    let mut told = Told { broken_words: "This picture cannot be shown.".into(), ..Told::default() };
    flow(&text, &typography, size, &told, &mut pages);
    let stands =
        |pages: &Flow| pages.placed().map(|placed| (placed.unit.block, placed.top)).collect::<Vec<_>>();
    let before = stands(&pages);
    assert!(places(&pages).iter().any(|(block, _)| *block == BROKEN));
    told.broken.insert(text.document().blocks[BROKEN].image.unwrap());
    flow(&text, &typography, size, &told, &mut pages);
    assert_eq!(stands(&pages), before);
    assert!(places(&pages).iter().all(|(block, _)| *block != BROKEN && *block != HUGE && *block != EMPTY));
}

#[test]
fn whoever_goes_to_a_figure_sees_the_picture_with_its_words() {
    font::install();
    let text = segments(document("en"));
    for (way, height) in [(Follow::Third, 700.0), (Follow::Centre, 500.0), (Follow::Page, 420.0)] {
        let mut pages = Flow::default();
        let told = Told::default();
        let (typography, size) = (Typography::default(), Size::new(800.0, height));
        flow(&text, &typography, size, &told, &mut pages);
        pages.scroll(Scroll::End);
        let followed = Some(Followed { position: Position::new(HILLS, 0), way });
        let link = Theme::Light.palette().link;
        let setup = Setup {
            text: &text,
            typography: &typography,
            link,
            size,
            mirrored: false,
            glides: false,
            told: &told,
        };
        pages.update(&setup, None, followed);
        let found = places(&pages).into_iter().find(|(block, _)| *block == HILLS).expect("it is in sight").1;
        let (top, line) = pages.line_top(Position::new(HILLS, 0)).expect("its words are");
        assert!(found.y >= -0.5 && top + line <= height + 0.5, "{way:?}: {found:?}, words at {top}");
        // Followed once more the page stays.
        let before = pages.top();
        pages.update(&setup, None, None);
        pages.update(&setup, None, followed);
        assert_eq!(pages.top(), before, "{way:?}");
    }
}

#[test]
fn decoded_pictures_stay_few_however_far_one_reads() {
    let mut builder = Builder::new(Lang::new("en"));
    for index in 0..30 {
        builder.figure(Image::new(hills(1200, 900), "Hills."), &format!("Picture {index}."));
    }
    let mut window = opened("en", builder.finish("Hills"), 1000, 800);
    let mut most = 0;
    for _ in 0..40 {
        window.picture();
        most = most.max(window.app().pictures().bytes());
        window.press(Named::PageDown);
    }
    assert!(most > 500_000 && most <= 8 * 1024 * 1024, "{most} bytes at most");
    // Shown alone one is larger; that is given back, and all of them with the text.
    window.tell(lectern::gui::Message::Asked(Command::ShowPicture(0)));
    window.picture();
    assert!(window.app().pictures().bytes() > 7_000_000);
    window.press(Named::Escape);
    window.picture();
    assert!(window.app().pictures().bytes() <= 8 * 1024 * 1024, "{}", window.app().pictures().bytes());
    window.press(Named::F2);
    window.picture();
    assert_eq!(window.app().pictures().bytes(), 0, "another text is open");
}

/// The middle of the first picture on the page.
fn middle(window: &mut Offscreen) -> Point {
    let page = window::geometry(window).unwrap().page;
    let line = window::geometry(window)
        .unwrap()
        .lines
        .into_iter()
        .find(|line| line.block == HILLS)
        .expect("its words");
    Point::new(line.rect.x + 60.0, (line.rect.y - 60.0).max(page.y + 5.0))
}

#[test]
fn enter_a_click_and_a_press_by_screen_reader_show_a_picture_alone() {
    let open = || {
        let mut window = opened("en", document("en"), 900, 800);
        window.picture();
        window
    };
    let is_shown = |window: &Offscreen| {
        session(window).panel() == Some(Panel::Picture)
            && session(window).enlarged().is_some_and(|(block, id, _)| (block, id) == (HILLS, ImageId(0)))
    };
    // By key, where the reader has come with the key for the next picture.
    let mut window = open();
    window.press(iced::keyboard::Key::Character("g".into()));
    assert!(!is_shown(&window));
    window.press(Named::Enter);
    assert!(is_shown(&window));
    // It has the keyboard and is called what it shows.
    let survey = Survey::of(&mut window);
    let focused = survey.focused().expect("something has the keyboard");
    assert!(focused.is("picture") && focused.name == words("en").hills, "{focused:?}");
    window.press(Named::Escape);
    assert_eq!(session(&window).panel(), None);
    assert!(Survey::of(&mut window).focused().expect("the page").is("page"));

    let mut window = open();
    let at = middle(&mut window);
    window.click(at);
    assert!(is_shown(&window));

    let mut window = open();
    let at = middle(&mut window);
    window.tap(at);
    assert!(is_shown(&window));
}

#[test]
fn an_enlarged_picture_grows_in_steps_and_is_moved_by_arrows() {
    for lang in ["en", "ar"] {
        let mut window = opened(lang, document(lang), 900, 700);
        window.tell(lectern::gui::Message::Asked(Command::ShowPicture(HILLS)));
        let whole = window.picture();
        keep(&whole, &format!("picture-alone-{lang}"));
        let key = |text: &str| iced::keyboard::Key::Character(text.into());
        for percent in [150, 200, 300, 400, 600, 800, 1200, 1200] {
            window.press(key("+"));
            assert_eq!(session(&window).enlargement(), percent);
        }
        assert!(session(&window).status().contains('1'), "{}", session(&window).status());
        for _ in 0..5 {
            window.press(key("-"));
        }
        assert_eq!(session(&window).enlargement(), 200);
        let large = window.picture();
        assert_ne!(large.rgba, whole.rgba);
        let mut before = large.clone();
        for arrow in [Named::ArrowLeft, Named::ArrowUp] {
            window.press(arrow);
            let moved = window.picture();
            assert_ne!(moved.rgba, before.rgba, "{arrow:?} moves it");
            before = moved;
        }
        for _ in 0..20 {
            window.press(Named::ArrowLeft);
            window.press(Named::ArrowUp);
        }
        let corner = window.picture();
        keep(&corner, &format!("picture-corner-{lang}"));
        window.press(Named::ArrowLeft);
        assert_eq!(window.picture().rgba, corner.rgba, "there is no more of it");
        window.press(key("0"));
        assert_eq!(session(&window).enlargement(), 100);
        assert_eq!(window.picture().rgba, whole.rgba, "all of it is seen again");
        // Buttons do the same, for whoever has no such keys.
        window.tell(lectern::gui::Message::Asked(Command::Magnify(Way::Forward)));
        assert_eq!(session(&window).enlargement(), 150);
    }
}

#[test]
fn a_window_as_small_as_it_may_be_still_shows_a_picture_and_the_way_back() {
    for lang in ["en", "ar"] {
        let mut window = opened(lang, document(lang), 320, 256);
        window.tell(lectern::gui::Message::Asked(Command::ShowPicture(HILLS)));
        keep(&window.picture(), &format!("picture-alone-small-{lang}"));
        let survey = Survey::of(&mut window);
        let picture = survey.find("picture");
        assert!(picture.bounds.height > 40.0, "{:?}", picture.bounds);
        assert!(survey.stops.iter().all(|stop| stop.bounds.y < 256.0));
    }
}

#[test]
fn every_format_that_documents_have_is_shown() {
    use image::ImageFormat::{Gif, Jpeg, Png, WebP};
    for format in [Png, Jpeg, Gif, WebP] {
        let image = Image::new(encoded(format, 48, 32), "Hills.");
        assert_eq!(image.size, Some((48, 32)), "{format:?}: the size that its header tells");
        let mut builder = Builder::new(Lang::new("en"));
        builder.figure(image, "");
        let document = Arc::new(builder.finish(""));
        let mut pictures = Pictures::default();
        let size = Size::new(48.0, 32.0);
        for job in pictures.see(&document, &[Sight { image: ImageId(0), size }]) {
            pictures.take(job.done());
        }
        assert!(pictures.ready(ImageId(0)).is_some(), "{format:?}");
    }
}

#[test]
fn what_cannot_be_shown_is_never_shown_alone() {
    let mut window = opened("en", document("en"), 900, 800);
    for block in [0, HUGE, EMPTY, 99] {
        window.tell(lectern::gui::Message::Asked(Command::ShowPicture(block)));
        assert_eq!(session(&window).panel(), None, "{block}");
    }
}

#[test]
fn lines_that_can_be_looked_through_stand_on_white_in_a_dark_theme() {
    let mut builder = Builder::new(Lang::new("en"));
    builder.figure(Image::new(ring(200), "A ring."), "");
    let mut settings = reader::settings("en");
    settings.theme = Some(Theme::Dark);
    let mut session = reader::session(settings);
    session.open(lectern::session::Source::File("/no/such/ring.txt".into()), builder.finish("Ring"));
    let mut window = window::open(session, 800, 600);
    let picture = window.picture();
    keep(&picture, "picture-ring-dark");
    let count = |rgb| {
        let all = (0..600).flat_map(|y| (0..800).map(move |x| (x, y)));
        all.filter(|(x, y)| pixel(&picture, *x, *y) == Some(rgb)).count()
    };
    use lectern::settings::theme::Rgb;
    assert!(count(Rgb(255, 255, 255)) > 10_000 && count(Rgb(0, 0, 0)) > 8_000);
}

#[test]
fn the_caret_passes_pictures_line_by_line_on_a_small_page() {
    use lectern::document::Unit;
    font::install();
    let text = segments(document("en"));
    for height in [260.0, 420.0] {
        let mut pages = Flow::default();
        flow(&text, &Typography::default(), Size::new(800.0, height), &Told::default(), &mut pages);
        let last = text.document().blocks.len() - 1;
        let (mut at, mut met) = (Position::default(), vec![0]);
        for _ in 0..40 {
            at = pages.line_from(at, Unit::Line, Way::Forward).expect("a line");
            met.push(at.block);
        }
        met.dedup();
        assert_eq!(met, (0..=last).collect::<Vec<_>>(), "{height}: down");
        for _ in 0..40 {
            at = pages.line_from(at, Unit::Line, Way::Back).expect("a line");
            met.push(at.block);
        }
        met.dedup();
        assert_eq!(met.split_off(last), (0..=last).rev().collect::<Vec<_>>(), "{height}: and up again");
    }
}

/// What the window shows, as a screen reader's side knows it.
fn look(window: &mut Offscreen) -> lectern::screen_reader::Geometry {
    use iced::advanced::widget::operation::{self, Operation, Outcome};
    window.picture();
    let mut look = lectern::gui::access::Look::default();
    window.operate(&mut operation::black_box(&mut look));
    let Outcome::Some(geometry) = look.finish() else { panic!("the window was not looked at") };
    lectern::screen_reader::Geometry { scale: 1.0, ..geometry }
}

#[test]
fn a_screen_reader_meets_a_picture_by_its_words_and_can_show_it_alone() {
    use accesskit::{Action, ActionRequest, Role, TreeId};
    use lectern::screen_reader::{Request, Wish, ids, tree, wish};
    let mut window = opened("en", document("en"), 900, 800);
    let geometry = look(&mut window);
    let update = tree::tree(session(&window), &geometry);
    let node =
        |id| update.nodes.iter().find(|(node, _)| *node == id).map(|(_, node)| node).expect("it is there");
    let hills = node(ids::block(HILLS));
    let said = (hills.role(), hills.label(), hills.description());
    assert_eq!(said, (Role::Image, Some(words("en").hills), Some(words("en").hills_caption)));
    // One that cannot be shown is still met by its words.
    assert_eq!(node(ids::block(HUGE)).label(), Some(words("en").huge));

    let press = |block| {
        let (target_node, target_tree) = (ids::block(block), TreeId::ROOT);
        let request = ActionRequest { action: Action::Click, target_tree, target_node, data: None };
        wish::wish(&Request(request), session(&window), &geometry)
    };
    assert_eq!(press(HILLS), Some(Wish::Command(Command::ShowPicture(HILLS))));
    assert_eq!(press(HUGE), Some(Wish::Command(Command::GoTo(Position::new(HUGE, 0)))));

    window.tell(lectern::gui::Message::Asked(Command::ShowPicture(HILLS)));
    let geometry = look(&mut window);
    let update = tree::tree(session(&window), &geometry);
    let (_, focus) = update.nodes.iter().find(|(id, _)| *id == update.focus).expect("the focus");
    let said = (focus.role(), focus.label(), focus.description());
    assert_eq!(said, (Role::Image, Some(words("en").hills), Some(words("en").hills_caption)));
}
