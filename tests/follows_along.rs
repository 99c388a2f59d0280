//! The page follows the voice, lets the reader scroll away, and tells where a press or a drag was.

#![cfg(feature = "gui")]
#![allow(clippy::expect_used, clippy::panic)] // Helpers of tests may fail as tests do.

use std::sync::Arc;

use iced::advanced::widget::operation::{Focusable, Operation};
use iced::advanced::widget::{Id, operation};
use iced::advanced::{clipboard, mouse, renderer};
use iced::{Event, Font, Pixels, Point, Rectangle, Size, window};
use iced_test::runtime::UserInterface;
use iced_test::runtime::user_interface::Cache;
use lectern::document::builder::Builder;
use lectern::document::{Kind, Lang, Place, Position, Span};
use lectern::gui::font;
use lectern::gui::widget::page::{Anchor, Followed, Geometry, Page, Scroll, geometry};
use lectern::segment::{Rules, Segments};
use lectern::session::Highlight;
use lectern::session::view::text_of;
use lectern::settings::aids::{Aids, Focus, MarkStyle, Marks, Shown};
use lectern::settings::follow::Follow;
use lectern::settings::theme::Theme;
use lectern::settings::typography::Typography;

#[derive(Debug, Clone, PartialEq)]
enum Message {
    Pressed(Position),
    Scrolled(Anchor),
    Selected(Option<Span>),
    Settled(Anchor),
}

const SIZE: Size = Size::new(700.0, 500.0);

fn text(lang: &str) -> Arc<Segments> {
    font::install();
    let sentence = match lang {
        "ar" => "يساعد فيتامين K2 على توجيه الكالسيوم إلى العظام، كما كتب Alive Publishing Group عام 2022.",
        "zh-Hans" => "维生素K2把钙引导到骨头中，而不是血管。",
        "ru" => "Витамин D помогает организму усваивать кальций вместе с K2.",
        _ => "Vitamin K2 steers calcium to the bones and away from the vessels.",
    };
    let mut builder = Builder::new(Lang::new(lang));
    for index in 0..40 {
        builder.block(Kind::Paragraph, &format!("{sentence} {index}. {sentence}"));
    }
    Arc::new(Segments::new(Arc::new(builder.finish("")), Arc::new(Rules::default())))
}

/// A window that shows nothing but a page, and keeps the page's state from frame to frame as the real one does.
struct Window {
    text: Arc<Segments>,
    typography: Typography,
    size: Size,
    highlight: Option<Highlight>,
    aids: Aids,
    follow: Option<Position>,
    anchor: (u64, Anchor),
    selection: Option<Span>,
    cache: Option<Cache>,
    renderer: iced::Renderer,
    cursor: mouse::Cursor,
    messages: Vec<Message>,
}

impl Window {
    fn new(lang: &str) -> Self {
        let text = text(lang);
        let renderer = iced_tiny_skia::Renderer::new(Font::with_name(font::UI_FAMILY), Pixels(16.0));
        Self {
            text,
            typography: Typography::default(),
            size: SIZE,
            highlight: None,
            aids: Aids::default(),
            follow: None,
            anchor: (0, Anchor::default()),
            selection: None,
            cache: Some(Cache::new()),
            renderer,
            cursor: mouse::Cursor::Unavailable,
            messages: Vec::new(),
        }
    }

    /// Builds a frame, lets it take some events and runs an operation over it.
    fn frame(&mut self, events: &[Event], operation: Option<&mut dyn Operation>) {
        let page = Page::new(Id::new("page"), &self.text, self.typography.clone(), Theme::Light.palette())
            .highlight(self.highlight)
            .aids(self.aids, Position::default())
            .follow(self.follow.map(|position| Followed { position, way: Follow::Third }))
            .selection(self.selection)
            .anchor(self.anchor.0, self.anchor.1)
            .on_press(Message::Pressed)
            .on_scroll(Message::Scrolled)
            .on_select(Message::Selected)
            .on_settle(Message::Settled);
        let mut ui: UserInterface<'_, Message, iced::Theme, iced::Renderer> =
            UserInterface::build(page, self.size, self.cache.take().expect("a cache"), &mut self.renderer);
        let redraw = Event::Window(window::Event::RedrawRequested(std::time::Instant::now()));
        let events: Vec<Event> = events.iter().cloned().chain([redraw]).collect();
        drop(ui.update(&events, self.cursor, &mut self.renderer, &mut clipboard::Null, &mut self.messages));
        if let Some(operation) = operation {
            ui.operate(&self.renderer, operation);
        }
        let style = renderer::Style { text_color: iced::Color::BLACK };
        ui.draw(&mut self.renderer, &iced::Theme::Light, &style, self.cursor);
        self.cache = Some(ui.into_cache());
    }

    fn geometry(&mut self) -> Geometry {
        let mut found = Collected::default();
        self.frame(&[], Some(&mut found));
        found.0.expect("the page lends its state")
    }

    /// Speaks a word: marks it and follows it.
    fn speak(&mut self, place: Place) -> Span {
        let word = self.text.word_span(place).expect("a word");
        let sentence = self.text.sentence_span(place).expect("a sentence");
        self.highlight = Some(Highlight { sentence, word: Some(word), estimated: false });
        self.follow = Some(word.start);
        word
    }

    /// Where a word stands: its first letter's middle.
    fn middle_of(&mut self, word: Span) -> Option<Point> {
        let geometry = self.geometry();
        let line = geometry
            .lines
            .iter()
            .find(|line| line.block == word.start.block && line.range.contains(&word.start.byte))?;
        let mut byte = line.range.start;
        for letter in &line.letters {
            if byte == word.start.byte {
                let along = letter.at + letter.width / 2.0;
                let x = if line.rtl { line.rect.x + line.rect.width - along } else { line.rect.x + along };
                return Some(Point::new(x, line.rect.center_y()));
            }
            byte += usize::from(letter.len);
        }
        None
    }

    fn press_and_release(&mut self, at: Point) {
        self.cursor = mouse::Cursor::Available(at);
        self.frame(&[pressed(), released()], None);
    }

    fn take(&mut self) -> Vec<Message> {
        std::mem::take(&mut self.messages).into_iter().filter(|m| !matches!(m, Message::Settled(_))).collect()
    }
}

#[derive(Default)]
struct Collected(Option<Geometry>);

impl Operation for Collected {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn std::any::Any) {
        self.0 = Geometry::of(state, bounds);
    }
}

fn pressed() -> Event {
    Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
}

fn released() -> Event {
    Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
}

fn moved(position: Point) -> Event {
    Event::Mouse(mouse::Event::CursorMoved { position })
}

fn wheel(lines: f32) -> Event {
    Event::Mouse(mouse::Event::WheelScrolled { delta: mouse::ScrollDelta::Lines { x: 0.0, y: lines } })
}

#[test]
fn the_spoken_word_is_always_in_view() {
    for lang in ["en", "ar", "zh-Hans", "ru"] {
        let mut window = Window::new(lang);
        let text = Arc::clone(&window.text);
        let mut place = text.first();
        while let Some(at) = place {
            for word in 0..text.words(at.block, at.sentence).len() {
                let span = window.speak(Place { word, ..at });
                let point =
                    window.middle_of(span).unwrap_or_else(|| panic!("{lang}: {at:?} is not on the page"));
                assert!((0.0..SIZE.height).contains(&point.y), "{lang}: {at:?} stands at {point:?}");
            }
            place = text.next_sentence(at);
        }
        assert_eq!(window.take(), [], "following is no scrolling of the reader's");
    }
}

#[test]
fn a_press_on_a_word_tells_its_place() {
    for lang in ["en", "ar", "zh-Hans", "ru"] {
        let mut window = Window::new(lang);
        let text = Arc::clone(&window.text);
        for word in 0..text.words(2, 0).len() {
            let span = text.word_span(Place { block: 2, sentence: 0, word }).expect("a word");
            let at = window.middle_of(span).expect("the word is on the first page");
            window.press_and_release(at);
            let told = window.take();
            let Some(Message::Pressed(position)) = told.last() else { panic!("{lang}: {told:?}") };
            assert!(span.contains(*position), "{lang}: {position:?} is not in {span:?}");
        }
    }
}

#[test]
fn a_press_in_the_margin_starts_nothing() {
    let mut window = Window::new("en");
    window.press_and_release(Point::new(3.0, 250.0));
    assert!(!window.take().iter().any(|message| matches!(message, Message::Pressed(_))));
}

#[test]
fn the_wheel_tells_the_new_top_and_nothing_pulls_the_page_back() {
    let mut window = Window::new("en");
    window.speak(Place::default());
    window.frame(&[], None);
    window.cursor = mouse::Cursor::Available(Point::new(350.0, 250.0));
    window.frame(&[wheel(-10.0)], None);
    let told = window.take();
    let [Message::Scrolled(top)] = told[..] else { panic!("{told:?}") };
    assert!(top.position.block > 2);
    window.follow = None;
    let before = window.geometry();
    window.highlight = None;
    assert_eq!(window.geometry(), before);
    window.speak(Place::default());
    assert_eq!(window.geometry().lines[0].block, 0, "following again leads back");
}

#[test]
fn the_scrollbar_leads_to_the_end_and_back() {
    let mut window = Window::new("ar");
    let start = window.geometry();
    window.cursor = mouse::Cursor::Available(Point::new(SIZE.width - 8.0, 10.0));
    window.frame(&[pressed()], None);
    let end = Point::new(SIZE.width - 8.0, SIZE.height + 40.0);
    window.cursor = mouse::Cursor::Available(end);
    window.frame(&[moved(end)], None);
    assert_eq!(window.geometry().lines.last().map(|line| line.block), Some(39));
    let top = Point::new(SIZE.width - 8.0, -50.0);
    window.cursor = mouse::Cursor::Available(top);
    window.frame(&[moved(top), released()], None);
    assert_eq!(window.geometry().lines[0].range, start.lines[0].range);
    assert!(window.take().iter().all(|message| matches!(message, Message::Scrolled(_))));
}

#[test]
fn a_drag_selects_in_every_direction_and_a_press_takes_the_selection_away() {
    for lang in ["en", "ar"] {
        let mut window = Window::new(lang);
        let text = Arc::clone(&window.text);
        let word = |word| text.word_span(Place { block: 1, sentence: 0, word }).expect("a word");
        let (from, to) = (word(1), word(4));
        let (a, b) = (window.middle_of(from).expect("in view"), window.middle_of(to).expect("in view"));
        for (start, end) in [(a, b), (b, a)] {
            window.cursor = mouse::Cursor::Available(start);
            window.frame(&[moved(start), pressed()], None);
            window.cursor = mouse::Cursor::Available(end);
            window.frame(&[moved(end), released()], None);
            let Some(Message::Selected(Some(span))) = window.take().pop() else {
                panic!("{lang}: nothing selected")
            };
            assert!(
                span.start < span.end
                    && span.start.byte <= from.start.byte + 4
                    && span.end.byte >= to.start.byte
            );
            window.selection = Some(span);
            assert!(!text_of(&text, span).is_empty());
        }
        window.press_and_release(Point::new(3.0, 250.0));
        assert_eq!(window.take(), [Message::Selected(None)]);
    }
}

#[test]
fn a_double_press_selects_the_word_and_a_triple_one_the_sentence() {
    let mut window = Window::new("ru");
    let place = Place { block: 1, sentence: 0, word: 2 };
    let word = window.text.word_span(place).expect("a word");
    let at = window.middle_of(word).expect("in view");
    window.press_and_release(at);
    window.take();
    window.press_and_release(at);
    assert_eq!(window.take()[0], Message::Selected(Some(word)));
    window.press_and_release(at);
    assert_eq!(window.take()[0], Message::Selected(window.text.sentence_span(place)));
}

#[test]
fn a_finger_scrolls_and_a_tap_presses() {
    use iced::touch::{self, Finger};
    let mut window = Window::new("en");
    let word = window.text.word_span(Place { block: 1, sentence: 0, word: 2 }).expect("a word");
    let position = window.middle_of(word).expect("in view");
    let id = Finger(7);
    let touch = |event| Event::Touch(event);
    let down = touch(touch::Event::FingerPressed { id, position });
    window.frame(&[down.clone(), touch(touch::Event::FingerLifted { id, position })], None);
    let Some(Message::Pressed(at)) = window.take().pop() else { panic!("no press") };
    assert!(word.contains(at));
    let up = Point::new(position.x, position.y - 150.0);
    let slide = touch(touch::Event::FingerMoved { id, position: up });
    window.frame(&[down, slide, touch(touch::Event::FingerLifted { id, position: up })], None);
    let told = window.take();
    assert!(matches!(told[..], [Message::Scrolled(top)] if top.position.block > 0), "{told:?}");
}

#[test]
fn text_over_two_blocks_is_copied_with_a_blank_line_between() {
    let text = text("en");
    let span = Span { start: Position::new(0, 8), end: Position::new(1, 10) };
    let copied = text_of(&text, span);
    assert!(copied.starts_with("K2 steers") && copied.ends_with("\nVitamin K2"));
}

#[test]
fn the_page_takes_the_keyboards_focus_and_shows_it_only_then() {
    let mut window = Window::new("en");
    let plain = window.picture();
    window.frame(&[], Some(&mut operation::focusable::focus::<()>(Id::new("page"))));
    let ringed = window.picture();
    assert_ne!(plain, ringed, "the ring is drawn");
    window.cursor = mouse::Cursor::Available(Point::new(3.0, 250.0));
    window.frame(&[pressed(), released()], None);
    window.cursor = mouse::Cursor::Unavailable;
    assert_eq!(window.picture(), plain, "a press needs no ring");
    let mut focused = Focused(false);
    window.frame(&[], Some(&mut focused));
    assert!(focused.0, "but has the focus");
}

struct Focused(bool);

impl Operation for Focused {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        self.0 = state.is_focused();
    }
}

#[test]
fn a_jump_is_taken_once_and_settling_is_told() {
    let mut window = Window::new("en");
    window.frame(&[], None);
    window.messages.clear();
    window.anchor = (1, Anchor { position: Position::new(20, 0), offset_y: 30.0 });
    window.frame(&[], None);
    let Some(Message::Settled(settled)) = window.messages.last() else { panic!("{:?}", window.messages) };
    assert!(settled.position <= Position::new(20, 0) && settled.position.block >= 19);
    window.cursor = mouse::Cursor::Available(Point::new(350.0, 250.0));
    window.frame(&[wheel(-20.0)], None);
    let after = window.geometry();
    assert_eq!(window.geometry(), after);
    assert!(after.lines[0].block > 20, "the old jump is not taken again");
}

#[test]
fn the_geometry_names_each_letter_of_each_visible_line() {
    for lang in ["en", "ar", "zh-Hans"] {
        let mut window = Window::new(lang);
        let document = Arc::clone(window.text.document());
        let geometry = window.geometry();
        assert!(geometry.lines.len() > 5);
        for line in &geometry.lines {
            let bytes: usize = line.letters.iter().map(|letter| usize::from(letter.len)).sum();
            assert_eq!(bytes, document.blocks[line.block].text[line.range.clone()].len());
            assert_eq!(line.rtl, lang == "ar");
            for letter in &line.letters {
                assert!(
                    letter.at >= -0.6 && letter.at + letter.width <= line.rect.width + 0.6,
                    "{lang}: {letter:?}"
                );
            }
        }
        assert!(
            geometry
                .lines
                .windows(2)
                .all(|pair| pair[1].rect.y >= pair[0].rect.y + pair[0].rect.height - 0.1)
        );
    }
}

#[test]
fn tasks_for_scrolling_and_geometry_exist() {
    let page = Id::new("page");
    assert!(lectern::gui::widget::page::scroll(page.clone(), Scroll::Pages(1.0)).units() > 0);
    assert!(geometry(page).units() > 0);
}

impl Window {
    /// All of the window, drawn from nothing.
    fn picture(&mut self) -> Vec<u8> {
        self.frame(&[], None);
        let mut canvas = Canvas::new(self.size, 1.0);
        canvas.draw(&mut self.renderer, None);
        canvas.pixels
    }
}

/// A window's pixels, which keep what is not repainted.
struct Canvas {
    pixels: Vec<u8>,
    mask: tiny_skia::Mask,
    viewport: iced::advanced::graphics::Viewport,
    last: Option<Vec<iced_tiny_skia::Layer>>,
    repainted: f32,
}

impl Canvas {
    fn new(size: Size, scale: f32) -> Self {
        let physical = Size::new((size.width * scale) as u32, (size.height * scale) as u32);
        Self {
            pixels: vec![0; (physical.width * physical.height * 4) as usize],
            mask: tiny_skia::Mask::new(physical.width, physical.height).expect("a mask"),
            viewport: iced::advanced::graphics::Viewport::with_physical_size(physical, scale),
            last: None,
            repainted: 0.0,
        }
    }

    /// Repaints what differs from the last frame, as a window does; all, where there was none.
    fn draw(&mut self, renderer: &mut iced::Renderer, last: Option<Vec<iced_tiny_skia::Layer>>) {
        use iced::advanced::graphics::damage;
        let whole = Rectangle::with_size(self.viewport.logical_size());
        let damage = match last {
            Some(last) => damage::group(
                damage::diff(
                    &last,
                    renderer.layers(),
                    |layer| vec![layer.bounds],
                    iced_tiny_skia::Layer::damage,
                ),
                whole,
            ),
            None => vec![whole],
        };
        self.repainted =
            damage.iter().map(|rect| rect.width * rect.height).sum::<f32>() / (whole.width * whole.height);
        let size = self.viewport.physical_size();
        let mut pixels =
            tiny_skia::PixmapMut::from_bytes(&mut self.pixels, size.width, size.height).expect("a picture");
        renderer.draw(
            &mut pixels,
            &mut self.mask,
            &self.viewport,
            &damage,
            iced::Color::from_rgb8(200, 0, 200),
        );
        self.last = Some(renderer.layers().to_vec());
    }

    /// True where no pixel differs by more than what the renderer's rounding does to a corner.
    fn looks_like(&self, other: &Self) -> bool {
        self.pixels.len() == other.pixels.len()
            && self.pixels.iter().zip(&other.pixels).all(|(a, b)| a.abs_diff(*b) <= 3)
    }

    fn next(&mut self, renderer: &mut iced::Renderer) {
        let last = self.last.take();
        self.draw(renderer, last);
    }
}

#[test]
fn no_reading_aid_leaves_a_ghost() {
    let dimmed = Aids { dimming: 50, ..Aids::default() };
    for aids in [
        Aids { sentence_style: MarkStyle::Outline, word_style: MarkStyle::Box, ..dimmed },
        Aids { focus: Focus::Sentence, syllables: Shown::On, ..dimmed },
        Aids { focus: Focus::Sentence, dimming: 100, ..dimmed },
        Aids { focus: Focus::Paragraph, ruler: 2, stripes: Shown::On, ..dimmed },
        Aids { ruler: 3, marks: Marks::Line, ..dimmed },
    ] {
        for (lang, scale) in [("en", 1.0), ("ar", 1.25), ("en", 2.0)] {
            let mut window = Window::new(lang);
            window.aids = aids;
            let mut canvas = Canvas::new(window.size, scale);
            let text = Arc::clone(&window.text);
            let places = [(1, 0, 0), (1, 0, 1), (1, 1, 0), (1, 1, 2), (2, 0, 0), (1, 0, 1)];
            for (block, sentence, word) in places {
                if word >= text.words(block, sentence).len() {
                    continue;
                }
                window.speak(Place { block, sentence, word });
                window.frame(&[], None);
                canvas.next(&mut window.renderer);
                let mut fresh = Canvas::new(window.size, scale);
                fresh.draw(&mut window.renderer, None);
                assert!(canvas.looks_like(&fresh), "{lang} at {scale}, {aids:?}: word {word} of {sentence}");
            }
        }
    }
}

#[test]
fn a_moving_mark_repaints_little_and_leaves_no_ghost() {
    for (lang, scale) in [("en", 1.0), ("ar", 1.0), ("en", 1.25), ("ar", 2.0)] {
        let mut window = Window::new(lang);
        let mut canvas = Canvas::new(window.size, scale);
        let text = Arc::clone(&window.text);
        let mut largest: f32 = 0.0;
        for (step, word) in (0..text.words(1, 0).len()).enumerate() {
            window.speak(Place { block: 1, sentence: 0, word });
            window.frame(&[], None);
            canvas.next(&mut window.renderer);
            if step > 0 {
                largest = largest.max(canvas.repainted);
            }
            let mut fresh = Canvas::new(window.size, scale);
            fresh.draw(&mut window.renderer, None);
            assert!(canvas.looks_like(&fresh), "{lang} at {scale}: word {word} leaves a ghost");
        }
        assert!(largest < 0.2, "{lang} at {scale}: a moving mark repaints {largest} of the page");
    }
}

#[test]
fn scrolling_sizes_and_focus_leave_no_ghost() {
    for scale in [1.0, 1.25, 1.5] {
        let mut window = Window::new("en");
        let mut canvas = Canvas::new(window.size, scale);
        window.speak(Place { block: 1, sentence: 0, word: 3 });
        window.cursor = mouse::Cursor::Available(Point::new(350.0, 250.0));
        for step in 0..12 {
            match step {
                4 => window.typography.size = 31.0,
                7 => window.frame(&[], Some(&mut operation::focusable::focus::<()>(Id::new("page")))),
                9 => window.frame(&[pressed(), released()], None),
                _ => window.frame(&[wheel(-0.37)], None),
            }
            window.follow = None;
            window.frame(&[], None);
            canvas.next(&mut window.renderer);
            let mut fresh = Canvas::new(window.size, scale);
            fresh.draw(&mut window.renderer, None);
            assert!(canvas.looks_like(&fresh), "at {scale}: step {step} leaves a ghost");
        }
    }
}
