//! The natural voice as an engine: what it says and marks.

use super::*;
use crate::voice::pieces::Cut;

fn speech(text: &str, wpm: u16) -> Speech {
    Speech::new(text, Lang::new("en"), None, wpm)
}

/// The words at which a clip's marks stand.
fn marked<'a>(text: &'a str, clip: &Clip) -> Vec<&'a str> {
    clip.marks.iter().filter_map(|mark| text[mark.byte..].split_whitespace().next()).collect()
}

/// One test for all, since loading takes a moment.
#[test]
fn what_is_said_has_a_mark_for_each_word_in_order() {
    let mut voice = Natural::open().unwrap();
    for (text, words) in [
        ("Apples, pears; 21 plums!", &["Apples,", "pears;", "21", "plums!"][..]),
        ("Dr. Smith paid $3.50.", &["Dr.", "Smith", "paid", "3.50."]),
        ("Not “naïve” [sic].", &["Not", "naïve”", "sic]."]),
        ("It’s 东京 now.", &["It’s", "东京", "now."]),
    ] {
        for wpm in [90, 170, 340] {
            let clip = voice.render(&speech(text, wpm)).unwrap();
            assert_eq!(marked(text, &clip), words);
            assert!(clip.marks.is_sorted_by_key(|mark| mark.sample), "{text}");
            assert!(clip.marks[0].sample <= RATE as usize / 500, "{text}");
            assert!(clip.marks.iter().all(|mark| mark.sample < clip.samples.len()), "{text}");
            assert!(
                clip.samples.len() > RATE as usize / 3 && clip.samples.iter().all(|s| s.abs() <= 1.0),
                "{text}"
            );
        }
    }
    let k2 = voice.render(&speech("K2 is at 50%.", 170)).unwrap();
    assert_eq!(marked("K2 is at 50%.", &k2), ["K2", "2", "is", "at", "50%.", "%."]);

    // Nothing with letters is silent, signs alone are.
    for text in ["5:30", "1/2", "don’t", "qzxwv", "A", "7", "½"] {
        assert!(!voice.render(&speech(text, 170)).unwrap().samples.is_empty(), "{text}");
    }
    for text in ["", " ", "\0", "…", "😀"] {
        assert!(voice.render(&speech(text, 170)).unwrap().samples.is_empty(), "{text}");
    }
}

#[test]
fn what_is_long_is_parted_after_clauses_and_what_has_no_end_is_spoken_to_it() {
    let voice = Natural::open().unwrap();
    let script = voice.writer.write(&"vitamin K2 helps the bones, and ".repeat(12), &[]).unwrap();
    let parts = pieces(script.ids.len(), &script.cuts, MOST);
    assert!(
        parts.len() > 1 && parts.iter().rev().skip(1).all(|piece| piece.end == Some(Part::Clause)),
        "{parts:?}"
    );
    assert!(script.cuts.contains(&Cut { at: parts[0].ids.end, kind: Part::Clause }));
    let letters = voice.writer.write(&"a".repeat(5000), &[]).unwrap();
    assert!(letters.ids.len() > 1000 && letters.marks.len() == 1, "{}", letters.ids.len());
}

#[test]
fn what_the_reader_spelled_is_said_in_its_place_and_the_words_around_it_as_they_are() {
    let voice = Natural::open().unwrap();
    for behind in [",", ""] {
        let text = format!("Ask Siobhan{behind} and Sam.");
        let script = voice.writer.write(&text, &[(4..11, "ʃəvˈɔn".to_owned())]).unwrap();
        let as_it_is = voice.writer.write(&format!("Ask Shawn{behind} and Sam."), &[]).unwrap();
        let bytes: Vec<usize> = script.marks.iter().map(|mark| mark.0).collect();
        assert_eq!(bytes, [0, 4, 12 + behind.len(), 16 + behind.len()]);
        let cuts = |script: &Script| script.cuts.iter().map(|cut| cut.kind).collect::<Vec<_>>();
        assert_eq!(cuts(&script), cuts(&as_it_is), "“{behind}”: the same breath");
        let around = |script: &Script| {
            let (first, third) = (script.marks[1].1, script.marks[2].1);
            (script.ids[..first].to_vec(), script.ids[third - 1..].to_vec())
        };
        assert_eq!(around(&script), around(&as_it_is), "“{behind}”");
    }
}
