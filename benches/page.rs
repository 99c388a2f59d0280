//! How long the page takes: the first screen, a step of scrolling, a jump, another size and a moving mark, all on a text
//! of 3 MB. `cargo bench --bench page`.

use std::hint::black_box;
use std::sync::Arc;

use criterion::{Criterion, criterion_group, criterion_main};
use iced::Size;
use lectern::document::builder::Builder;
use lectern::document::{Kind, Lang, Place, Position};
use lectern::gui::font;
use lectern::gui::widget::page::flow::{Flow, Setup};
use lectern::gui::widget::page::{Anchor, Scroll};
use lectern::segment::{Rules, Segments};
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
        let words: String = (0..4 + index * 7 % 14).map(|step| sentences[(index + step) % 3]).collect();
        builder.block(Kind::Paragraph, &format!("{index} {words}"));
    }
    Arc::new(Segments::new(Arc::new(builder.finish("A long book")), Arc::new(Rules::default())))
}

fn page(criterion: &mut Criterion) {
    font::install();
    let text = book();
    let bytes: usize = text.document().blocks.iter().map(|block| block.text.len()).sum();
    println!("{} blocks, {bytes} bytes", text.document().blocks.len());
    let mut typography = Typography::default();
    let show = |flow: &mut Flow, typography: &Typography, jump: Option<Anchor>| {
        flow.update(&Setup { text: &text, typography, size: SIZE, mirrored: false }, jump, None);
    };

    criterion.bench_function("first screen", |bench| {
        bench.iter(|| {
            let mut flow = Flow::default();
            show(&mut flow, &typography, None);
            black_box(flow.top())
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
            let follow = text.word_span(place).map(|span| span.start);
            flow.update(
                &Setup { text: &text, typography: &typography, size: SIZE, mirrored: false },
                None,
                follow,
            );
            let sentence = text.sentence_span(place).map(|span| flow.marks(span).len());
            black_box((sentence, text.word_span(place).map(|span| flow.marks(span).len())))
        });
    });
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20).warm_up_time(std::time::Duration::from_millis(500)).measurement_time(std::time::Duration::from_secs(2));
    targets = page
}
criterion_main!(benches);
