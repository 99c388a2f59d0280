use super::*;

fn speech(text: &str, wpm: u16) -> Speech {
    Speech { text: text.to_owned(), lang: Lang::new("en"), voice: None, wpm }
}

#[test]
fn shows() {
    let t = std::time::Instant::now();
    let mut voice = Natural::open().unwrap();
    println!("open {:?}", t.elapsed());
    for text in [
        "The 1990s: K2, COVID-19, 25(OH)D at 30 ng/mL.",
        "At 5:30 p.m. 50% of 10–20 µg didn’t.",
        "See https://example.com/foo?bar=1 now.",
        "1/2 O2 Привет мир 東京",
    ] {
        let t = std::time::Instant::now();
        let script = voice.writer.write(text).unwrap();
        let g2p = t.elapsed();
        let clip = voice.render(&speech(text, 170)).unwrap();
        let peak = clip.samples.iter().fold(0_f32, |a, b| a.max(b.abs()));
        println!(
            "{text:?} {} ids, {:.2} s, g2p {g2p:?} all {:?} peak {peak}",
            script.ids.len(),
            clip.samples.len() as f32 / 24000.0,
            t.elapsed()
        );
        let (_, tokens) = voice.writer.dictionaries.g2p(text).unwrap();
        println!(
            "  {}",
            tokens
                .iter()
                .map(|t| format!("{}[{}]", t.text, t.phonemes.clone().unwrap_or_default()))
                .collect::<Vec<_>>()
                .join(" ")
        );
        println!(
            "  {:?}",
            clip.marks
                .iter()
                .map(|m| format!(
                    "{}@{:.2}",
                    text[m.byte..].split_whitespace().next().unwrap_or(""),
                    m.sample as f32 / 24000.0
                ))
                .collect::<Vec<_>>()
        );
    }
    let t = std::time::Instant::now();
    let clip = voice.render(&speech(&"a".repeat(1500), 170)).unwrap();
    println!("long {:?} {} {:?}", t.elapsed(), clip.samples.len(), clip.marks);
}
