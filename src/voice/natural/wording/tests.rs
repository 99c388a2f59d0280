//! What is said for what is written.

use proptest::prelude::*;

use super::*;

fn said(text: &str) -> String {
    Wording::new(text).chars.iter().collect()
}

#[test]
fn words_stay_as_they_are() {
    for text in [
        "Dr. Smith (a well-known man) said: “No!”",
        "and/or",
        "U.S.A.",
        "rock & roll",
        "…",
        "",
        " ",
        "1st, 22nd 103rd",
    ] {
        assert_eq!(said(text), text);
    }
    assert_eq!(said("don’t [see]"), "don't (see)");
}

#[test]
fn numbers_among_letters_are_said() {
    for (text, words) in [
        ("K2, D₃ and B12.", "K 2, D 3 and B 12."),
        ("COVID-19", "COVID 19"),
        ("25(OH)D", "25 O H D"),
        ("(CO2)", "(C O 2)"),
        ("MK-7", "M K 7"),
        ("the 1980s and 90s", "the 19 eighties and nineties"),
        ("10x faster", "10 times faster"),
        ("mp3", "M P 3"),
        ("Windows11", "Windows 11"),
    ] {
        assert_eq!(said(text), words, "{text}");
    }
}

#[test]
fn signs_units_times_and_ranges_are_said() {
    for (text, words) in [
        ("50%", "50 percent"),
        ("$3.50 for 5€", "$3.50 for 5 €"),
        ("30 ng/mL, 1 mg", "30 nanograms per milliliter, 1 milligram"),
        ("10mg", "10 milligrams"),
        ("10–20 µg/day", "10 to 20 µg/day"),
        ("2019-2021", "2019 to 2021"),
        ("555-0123", "555 0123"),
        ("120/80", "120 over 80"),
        ("5:30 p.m., 5:05, 5:00", "5 30 p.m., 5 oh 5, 5"),
        ("−5 °C", "minus 5 degrees Celsius"),
        ("-5", "minus 5"),
        ("p < 0.05", "p less than 0.05"),
        ("2½", "2 one half"),
        ("m²", "M squared"),
        ("#5", "number 5"),
        ("65+", "65 plus"),
    ] {
        assert_eq!(said(text), words, "{text}");
    }
}

#[test]
fn an_address_is_said_by_its_words() {
    assert_eq!(said("(https://example.com/a-b?c=1)."), "(example dot com slash a dash b c 1).");
    assert_eq!(said("me@example.org"), "me at example dot org");
    assert_eq!(said("www.who.int"), "www dot who dot int");
}

#[test]
fn every_character_leads_back() {
    let wording = Wording::new("See K2 at 50%.");
    let at = |word: &str| {
        let said: String = wording.chars.iter().collect();
        wording.from[said.find(word).unwrap()]
    };
    assert_eq!(
        [at("See"), at("K"), at("2"), at("at"), at("50"), at("percent"), at(".")],
        [0, 4, 5, 7, 10, 12, 13]
    );
}

proptest! {
    #[test]
    fn any_text_is_said_and_leads_back_in_order(text in "[\\PC0-9%$:/.,()–-]{0,40}|\\PC*") {
        let wording = Wording::new(&text);
        prop_assert_eq!(wording.chars.len(), wording.from.len());
        prop_assert!(wording.from.is_sorted());
        prop_assert!(wording.from.iter().all(|from| *from < text.chars().count()));
    }
}
