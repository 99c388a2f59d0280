//! What it costs to tell a screen reader of a new sentence, in a text of 3 MB: looking at the window's widgets, and making
//! the tree of what they show; beside them the frame that is drawn anyway, as a measure. `cargo bench --bench screen_reader`.

#![allow(clippy::expect_used)] // A bench may fail as a test does.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use iced::advanced::widget::operation::{self, Operation as _, Outcome};
use lectern::command::Command;
use lectern::document::builder::Builder;
use lectern::document::{Kind, Lang, Position};
use lectern::gui::offscreen::Offscreen;
use lectern::gui::{App, Message, access, effect::Hands, font};
use lectern::locale::Locales;
use lectern::screen_reader::shown::shown;
use lectern::session::{Context, Session, Source};
use lectern::settings::Settings;
use lectern::settings::places::Places;

/// A window on about 3 MB in 4 000 paragraphs of 4 to 16 sentences, in the middle of the text.
fn window() -> Offscreen {
    let sentence = "Vitamin D helps the body absorb calcium, and K2 steers it to the bones. ";
    let mut builder = Builder::new(Lang::new("en"));
    for index in 0..4_000_usize {
        builder.block(Kind::Paragraph, &format!("{index} {}", sentence.repeat(4 + index * 7 % 13)));
    }
    let locales = Locales::load(None);
    let pack = locales.pack(&Lang::new("en"));
    let context =
        Context { locales, pack, settings: Settings::default(), shelf: Vec::new().into(), notice: None };
    let document = builder.finish("A long book");
    let session = Session::new(context, Places::default(), Source::from_target(None), document);
    let mut window =
        Offscreen::open(App::new(session, Hands::default()), 1000, 800, 1.0).expect("it can be drawn");
    window.tell(Message::Asked(Command::GoTo(Position::new(2_000, 0))));
    let _ = window.picture();
    window
}

fn looked(window: &mut Offscreen) -> lectern::screen_reader::Geometry {
    let mut look = access::Look::default();
    window.operate(&mut operation::black_box(&mut look));
    match look.finish() {
        Outcome::Some(geometry) => geometry,
        _ => unreachable!("a look ends with what was seen"),
    }
}

fn screen_reader(criterion: &mut Criterion) {
    font::install();
    let mut window = window();
    criterion.bench_function("go to the next sentence and draw", |bench| {
        bench.iter(|| {
            window.tell(Message::Asked(Command::NextSentence));
            black_box(window.picture().rgba.len())
        });
    });
    criterion.bench_function("look at the window", |bench| bench.iter(|| black_box(looked(&mut window))));
    let geometry = looked(&mut window);
    criterion.bench_function("make the tree", |bench| {
        bench.iter(|| black_box(shown(window.app().session(), &geometry)));
    });
}

criterion_group!(benches, screen_reader);
criterion_main!(benches);
