//! How fast speech is made. Throughput is in milliseconds of sound a second: divide by 1000 for "times real time".

#![allow(clippy::unwrap_used, missing_docs)]

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use lectern::audio::resample::Resampler;
use lectern::audio::stretch::Stretch;
use lectern::document::Lang;
use lectern::voice::worker::{Supervised, program};
use lectern::voice::{Clip, Speech, Synthesiser as _};

const TEXT: &str = "Vitamin D helps the body to take up calcium, and its less known partner, vitamin K2, steers that \
                    calcium to the bones and away from the vessels.";

fn milliseconds(clip: &Clip) -> u64 {
    clip.samples.len() as u64 * 1000 / u64::from(clip.rate)
}

fn speech(c: &mut Criterion) {
    let of = |engine: &'static str| Supervised::new(program(env!("CARGO_BIN_EXE_lectern").into(), engine));
    let speech = Speech::new(TEXT, Lang::new("en"), None, 170);
    let mut group = c.benchmark_group("speech");
    // The wait for the first sound of a sentence that was not prepared, with the worker awake; both side by side.
    for engine in ["natural", "espeak"] {
        let mut voice = of(engine);
        let clip = voice.render(&speech).unwrap();
        group.throughput(Throughput::Elements(milliseconds(&clip)));
        group.bench_function(format!("render through the worker, {engine}"), |b| {
            b.iter(|| voice.render(black_box(&speech)).unwrap())
        });
    }
    // The same after a rest, when everything is loaded first.
    group.sample_size(10);
    group.bench_function("start the natural voice and render", |b| {
        b.iter(|| of("natural").render(black_box(&speech)).unwrap())
    });
    let clip = of("espeak").render(&speech).unwrap();
    group.throughput(Throughput::Elements(milliseconds(&clip)));
    let mut resampler = Resampler::new(clip.rate, 48_000).unwrap();
    group.bench_function("resample to 48 kHz", |b| {
        b.iter(|| resampler.convert(black_box(&clip.samples)).unwrap())
    });
    let rate = 48_000;
    let samples = resampler.convert(&clip.samples).unwrap();
    for speed in [0.7, 1.5, 2.5] {
        group.bench_function(format!("stretch {speed}x"), |b| {
            b.iter(|| {
                let mut out = Vec::with_capacity(samples.len() * 2);
                let mut stretch = Stretch::new(rate, 0);
                while stretch.next(black_box(&samples), speed, &mut out).is_some() {}
                out
            });
        });
    }
    group.finish();
}

criterion_group!(benches, speech);
criterion_main!(benches);
