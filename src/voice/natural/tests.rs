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
        "Vitamin D helps the body to take up calcium, and its less known partner, vitamin K2, steers that calcium to the bones.",
        "Dr. Smith paid $3.50 for 21 apples, didn't he?", "COVID-19 began in 2019; well… it did.",
        "Levels of 25(OH)D under 30 ng/mL are low (see [12]).", "See https://example.com/foo?bar=1 now.", "😀😀", "", "Привет мир",
        "1,234.5 µg/day at 5:30 p.m. – e.g. “Hermione”.", "e.g. café naïve Müller", "It's 50% of the U.S.A.’s GDP & more.",
    ] {
        let t = std::time::Instant::now();
        let script = voice.writer.write(text).unwrap();
        let g2p = t.elapsed();
        let clip = voice.render(&speech(text, 170)).unwrap();
        let peak = clip.samples.iter().fold(0_f32, |a, b| a.max(b.abs()));
        println!("{text:?} {} ids, {:.2} s, g2p {g2p:?} all {:?} peak {peak}", script.ids.len(), clip.samples.len() as f32 / 24000.0, t.elapsed());
        let (_, tokens) = voice.writer.dictionaries.g2p(text).unwrap();
        println!("  {}", tokens.iter().map(|t| format!("{}[{}]", t.text, t.phonemes.clone().unwrap_or_default())).collect::<Vec<_>>().join(" "));
        println!("  {:?}", clip.marks.iter().map(|m| format!("{}@{:.2}", text[m.byte..].split_whitespace().next().unwrap_or(""), m.sample as f32 / 24000.0)).collect::<Vec<_>>());
    }
    let t = std::time::Instant::now();
    let clip = voice.render(&speech(&"a".repeat(1500), 170)).unwrap();
    println!("long {:?} {} {:?}", t.elapsed(), clip.samples.len(), clip.marks);
}
