//! The language of a text that does not name it.
//!
//! 1. The script decides first: a text in Greek letters is not English, whatever the reader's language.
//! 2. Languages of one script are told apart by how often letters follow one another, in samples from all of the text. Nothing
//!    shorter than [`LONG`] is judged: on a sentence the method errs.
//! 3. Where samples differ, each long paragraph is judged by itself ([`mark`]).
//!
//! In doubt it is the reader's own language. Importers of files that name their language have no need of this.

use whatlang::Lang as Found;

use crate::document::{Block, Kind, Lang, script};

/// So many letters are a sample, and the least that is judged.
const LONG: usize = 200;
/// How many samples are taken of a text: enough to meet a foreign chapter, few enough to take a few milliseconds.
const SAMPLES: usize = 24;
/// Of three samples two must agree on the language of the whole.
const MOST: (usize, usize) = (2, 3);

/// What is known of the languages of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Languages {
    /// The language of the whole.
    pub main: Lang,
    /// Whether there may be others in it.
    pub mixed: bool,
}

/// The languages of a text, for a reader of the language hinted at.
pub fn of(text: &str, hint: &Lang) -> Languages {
    let by_script = script::lang_of(text, hint);
    let found: Vec<Lang> = samples(text).filter_map(|sample| judge(sample, &by_script)).collect();
    let votes = |lang: &Lang| found.iter().filter(|other| *other == lang).count();
    let most = found.iter().max_by_key(|lang| votes(lang));
    let main = most.filter(|lang| votes(lang) * MOST.1 >= found.len() * MOST.0).unwrap_or(&by_script);
    Languages { main: main.clone(), mixed: found.iter().any(|lang| lang != main) }
}

/// Names the language of each long paragraph that is in another one than the document.
pub fn mark(blocks: &mut [Block], main: &Lang) {
    for block in blocks.iter_mut().filter(|block| block.kind != Kind::Code) {
        let start = letters(&block.text, LONG);
        let judged = start.and_then(|end| judge(&block.text[..end], main));
        block.lang = judged.filter(|lang| lang != main).or(block.lang.take());
    }
}

/// Stretches of text from the beginning to the end, each as long as can be judged.
fn samples(text: &str) -> impl Iterator<Item = &str> {
    let step = (text.len() / SAMPLES).max(LONG * 2);
    (0..SAMPLES).map_while(move |at| {
        let from = (at * step..text.len()).find(|from| text.is_char_boundary(*from))?;
        let rest = &text[from..];
        letters(rest, LONG).map(|end| &rest[..end])
    })
}

/// Where so many letters end; `None` where there are fewer.
fn letters(text: &str, count: usize) -> Option<usize> {
    let mut letters = text.char_indices().filter(|(_, letter)| letter.is_alphabetic());
    letters.nth(count.saturating_sub(1)).map(|(at, letter)| at + letter.len_utf8())
}

/// The language of a sample, where that is beyond doubt; `likely` with its region and script where it is that one.
fn judge(sample: &str, likely: &Lang) -> Option<Lang> {
    let info = whatlang::detect(sample).filter(whatlang::Info::is_reliable)?;
    let found = Lang::new(tag(info.lang())?);
    Some(if found.primary() == likely.primary() { likely.clone() } else { found })
}

/// The language as voices and packs name it; `None` for those that are told from others by their script alone, which
/// [`script::lang_of`] does, and for those that nobody here speaks.
fn tag(found: Found) -> Option<&'static str> {
    Some(match found {
        Found::Afr => "af",
        Found::Ara => "ar",
        Found::Aze => "az",
        Found::Bel => "be",
        Found::Bul => "bg",
        Found::Cat => "ca",
        Found::Ces => "cs",
        Found::Cym => "cy",
        Found::Dan => "da",
        Found::Deu => "de",
        Found::Eng => "en",
        Found::Epo => "eo",
        Found::Est => "et",
        Found::Fin => "fi",
        Found::Fra => "fr",
        Found::Hin => "hi",
        Found::Hrv => "hr",
        Found::Hun => "hu",
        Found::Ind => "id",
        Found::Ita => "it",
        Found::Lat => "la",
        Found::Lav => "lv",
        Found::Lit => "lt",
        Found::Mar => "mr",
        Found::Mkd => "mk",
        Found::Nep => "ne",
        Found::Nld => "nl",
        Found::Nob => "nb",
        Found::Pes => "fa",
        Found::Pol => "pl",
        Found::Por => "pt",
        Found::Ron => "ro",
        Found::Rus => "ru",
        Found::Slk => "sk",
        Found::Slv => "sl",
        Found::Spa => "es",
        Found::Srp => "sr",
        Found::Swe => "sv",
        Found::Tuk => "tk",
        Found::Tur => "tr",
        Found::Ukr => "uk",
        Found::Urd => "ur",
        Found::Uzb => "uz",
        Found::Vie => "vi",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_short_to_judge_is_the_reader_s() {
        for text in ["", "Guten Morgen! Hello. Bonjour.", "12 34 56 …"] {
            let reader = Lang::new("es-MX");
            assert_eq!(of(text, &reader), Languages { main: reader, mixed: false }, "{text}");
        }
    }

    #[test]
    fn samples_reach_from_the_beginning_to_the_end() {
        let text = "ÄÖ ".repeat(20_000);
        let starts: Vec<usize> =
            samples(&text).map(|sample| sample.as_ptr() as usize - text.as_ptr() as usize).collect();
        assert_eq!(starts.len(), SAMPLES);
        assert!(starts[0] == 0 && starts[SAMPLES - 1] > text.len() * 9 / 10, "{starts:?}");
        assert!(samples(&text).all(|sample| sample.chars().filter(|c| c.is_alphabetic()).count() == LONG));
    }
}
