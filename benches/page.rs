//! How long the page takes: the first screen, a step of scrolling, a jump, another size and a moving mark, all on a text
//! of 3 MB; then whole frames, from building the widget to the last pixel. `cargo bench --bench page`.

#![allow(clippy::expect_used)] // A bench may fail as a test does.

use std::hint::black_box;
use std::sync::Arc;

use criterion::{Criterion, criterion_group, criterion_main};
use iced::advanced::graphics::{Viewport, damage};
use iced::advanced::widget::Id;
use iced::advanced::{clipboard, mouse, renderer};
use iced::{Event, Pixels, Point, Rectangle, Size};
use iced_test::runtime::UserInterface;
use iced_test::runtime::user_interface::Cache;
use lectern::document::builder::Builder;
use lectern::document::{Kind, Lang, Place, Position};
use lectern::gui::font;
use lectern::gui::widget::page::flow::{Flow, Followed, Setup};
use lectern::gui::widget::page::picture::Told;
use lectern::gui::widget::page::{Anchor, Page, Scroll};
use lectern::segment::{Rules, Segments};
use lectern::session::Highlight;
use lectern::settings::aids::{Aids, Focus, Shown};
use lectern::settings::follow::Follow;
use lectern::settings::theme::Theme;
use lectern::settings::typography::Typography;

const SIZE: Size = Size::new(1000.0, 800.0);

/// About 3 MB in 4 000 paragraphs of 250 to 1 250 letters.
fn book() -> Arc<Segments> {
    let sentences = [
        "Vitamin D helps the body absorb calcium, and K2 steers it to the bones. ",
        "No nutrient works in isolation; that is the whole point of the story. ",
        "“Perhaps,” she said, “the office affluent was never quite so far away as we believed.” ",
    ];
    let mut builder = Builder::new(Lang::new("en"));
    for index in 0..4_000_usize {
        let words: String = (0..4 + index * 7 % 13).map(|step| sentences[(index + step) % 3]).collect();
        builder.block(Kind::Paragraph, &format!("{index} {words}"));
    }
    Arc::new(Segments::new(Arc::new(builder.finish("A long book")), Arc::new(Rules::default())))
}

/// One paragraph of about 300 kB, as files without line breaks have them.
fn long_paragraph() -> Arc<Segments> {
    let mut builder = Builder::new(Lang::new("en"));
    let sentence = "Vitamin D helps the body absorb calcium, and K2 steers it to the bones. ";
    builder.block(Kind::Paragraph, &sentence.repeat(300_000 / sentence.len()));
    Arc::new(Segments::new(Arc::new(builder.finish("A long paragraph")), Arc::new(Rules::default())))
}

fn page(criterion: &mut Criterion) {
    font::install();
    let text = book();
    let bytes: usize = text.document().blocks.iter().map(|block| block.text.len()).sum();
    println!("{} blocks, {bytes} bytes", text.document().blocks.len());
    let mut typography = Typography::default();
    let show_text = |text: &Arc<Segments>, flow: &mut Flow, typography: &Typography, jump: Option<Anchor>| {
        flow.update(
            &Setup {
                text,
                typography,
                size: SIZE,
                link: Theme::Light.palette().link,
                mirrored: false,
                glides: false,
                told: &Told::default(),
            },
            jump,
            None,
        );
    };
    let show = |flow: &mut Flow, typography: &Typography, jump: Option<Anchor>| {
        show_text(&text, flow, typography, jump);
    };

    criterion.bench_function("first screen", |bench| {
        bench.iter(|| {
            let mut flow = Flow::default();
            show(&mut flow, &typography, None);
            black_box(flow.top())
        });
    });

    let paragraph = long_paragraph();
    let mut flow = Flow::default();
    show_text(&paragraph, &mut flow, &typography, None);
    criterion.bench_function("scroll a notch of one paragraph of 300 kB", |bench| {
        bench.iter(|| {
            if !flow.scroll(Scroll::Lines(3.0)) {
                flow.scroll(Scroll::Start);
            }
        });
    });

    let mut flow = Flow::default();
    show(&mut flow, &typography, None);
    criterion.bench_function("scroll a page", |bench| {
        bench.iter(|| {
            if !flow.scroll(Scroll::Pages(1.0)) {
                flow.scroll(Scroll::Start);
            }
        });
    });
    criterion.bench_function("scroll a notch", |bench| {
        bench.iter(|| {
            if !flow.scroll(Scroll::Lines(3.0)) {
                flow.scroll(Scroll::Start);
            }
        });
    });

    let mut block = 0;
    criterion.bench_function("jump", |bench| {
        bench.iter(|| {
            block = (block + 1_237) % 4_000;
            show(
                &mut flow,
                &typography,
                Some(Anchor { position: Position::new(block, 40), offset_y: 100.0 }),
            );
        });
    });

    criterion.bench_function("another size", |bench| {
        bench.iter(|| {
            typography.size = if typography.size < 30.0 { typography.size + 1.0 } else { 18.0 };
            show(&mut flow, &typography, None);
        });
    });

    let typography = Typography::default();
    show(&mut flow, &typography, Some(Anchor { position: Position::new(2_000, 0), offset_y: 0.0 }));
    let words = text.words(2_000, 0).len();
    let mut word = 0;
    criterion.bench_function("move the mark", |bench| {
        bench.iter(|| {
            word = (word + 1) % words;
            let place = Place { block: 2_000, sentence: 0, word };
            let follow =
                text.word_span(place).map(|span| Followed { position: span.start, way: Follow::Third });
            flow.update(
                &Setup {
                    text: &text,
                    typography: &typography,
                    size: SIZE,
                    link: Theme::Light.palette().link,
                    mirrored: false,
                    glides: false,
                    told: &Told::default(),
                },
                None,
                follow,
            );
            let sentence = text.sentence_span(place).map(|span| flow.marks(span).len());
            black_box((sentence, text.word_span(place).map(|span| flow.marks(span).len())))
        });
    });
}

/// A window without a screen, repainted as a real one is.
struct Screen {
    cache: Option<Cache>,
    renderer: iced::Renderer,
    pixels: Vec<u8>,
    mask: tiny_skia::Mask,
    viewport: Viewport,
    last: Option<Vec<iced_tiny_skia::Layer>>,
}

impl Screen {
    fn new() -> Self {
        let (width, height) = (SIZE.width as u32, SIZE.height as u32);
        Self {
            cache: Some(Cache::new()),
            renderer: iced_tiny_skia::Renderer::new(font::ui_font(), Pixels(16.0)),
            pixels: vec![0; (width * height * 4) as usize],
            mask: tiny_skia::Mask::new(width, height).expect("a mask"),
            viewport: Viewport::with_physical_size(Size::new(width, height), 1.0),
            last: None,
        }
    }

    fn frame(&mut self, page: Page<'_, ()>, events: &[Event]) {
        let mut ui: UserInterface<'_, (), iced::Theme, iced::Renderer> =
            UserInterface::build(page, SIZE, self.cache.take().expect("a cache"), &mut self.renderer);
        let cursor = mouse::Cursor::Available(Point::new(500.0, 400.0));
        drop(ui.update(events, cursor, &mut self.renderer, &mut clipboard::Null, &mut Vec::new()));
        let style = renderer::Style { text_color: iced::Color::BLACK };
        ui.draw(&mut self.renderer, &iced::Theme::Light, &style, cursor);
        self.cache = Some(ui.into_cache());
        let whole = Rectangle::with_size(SIZE);
        let layers = self.renderer.layers();
        let damage = self.last.as_ref().map_or_else(
            || vec![whole],
            |last| {
                let all =
                    damage::diff(last, layers, |layer| vec![layer.bounds], iced_tiny_skia::Layer::damage);
                damage::group(all, whole)
            },
        );
        self.last = Some(layers.to_vec());
        let mut pixels =
            tiny_skia::PixmapMut::from_bytes(&mut self.pixels, SIZE.width as u32, SIZE.height as u32)
                .expect("pixels");
        self.renderer.draw(&mut pixels, &mut self.mask, &self.viewport, &damage, iced::Color::WHITE);
    }
}

fn frames(criterion: &mut Criterion) {
    font::install();
    let text = book();
    let typography = Typography::default();
    let anchor = Anchor { position: Position::new(2_000, 0), offset_y: 100.0 };
    let page = |highlight: Option<Highlight>| {
        Page::new(Id::new("page"), &text, typography.clone(), Theme::Light.palette())
            .anchor(1, anchor)
            .highlight(highlight)
    };
    let mut screen = Screen::new();
    screen.frame(page(None), &[]);
    let words = text.words(2_000, 1).len();
    let mut word = 0;
    criterion.bench_function("frame of a moved mark", |bench| {
        bench.iter(|| {
            word = (word + 1) % words;
            let place = Place { block: 2_000, sentence: 1, word };
            let sentence = text.sentence_span(place).expect("a sentence");
            screen.frame(
                page(Some(Highlight { sentence, word: text.word_span(place), estimated: false })),
                &[],
            );
        });
    });
    let aids = Aids {
        ruler: 3,
        focus: Focus::Sentence,
        stripes: Shown::On,
        syllables: Shown::On,
        ..Aids::default()
    };
    criterion.bench_function("frame of a moved mark with all aids on", |bench| {
        bench.iter(|| {
            word = (word + 1) % words;
            let place = Place { block: 2_000, sentence: 1, word };
            let sentence = text.sentence_span(place).expect("a sentence");
            let page = page(Some(Highlight { sentence, word: text.word_span(place), estimated: false }));
            screen.frame(page.aids(aids, Position::default()), &[]);
        });
    });
    let notch =
        Event::Mouse(mouse::Event::WheelScrolled { delta: mouse::ScrollDelta::Lines { x: 0.0, y: -1.0 } });
    criterion.bench_function("frame of a notch", |bench| {
        bench.iter(|| screen.frame(page(None), std::slice::from_ref(&notch)));
    });
    criterion.bench_function("frame without a change", |bench| {
        bench.iter(|| screen.frame(page(None), &[]));
    });
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20).warm_up_time(std::time::Duration::from_millis(500)).measurement_time(std::time::Duration::from_secs(2));
    targets = page, frames
}
criterion_main!(benches);
