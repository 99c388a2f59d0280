//! Which face sets which part of a text.
//!
//! 1. The text is cut where the script of its letters changes; signs, digits and spaces go with the letters before them
//!    (at the start, with those after them), so that a full stop in Arabic is an Arabic one.
//! 2. Each run gets the first face of the family's chain that holds all its letters, so that no word changes face midway.
//! 3. Chinese, Japanese and Korean: one face for the whole text. Ours where it holds every character, otherwise the
//!    machine's face for the language.
//! 4. A run that no bundled face holds gets none, and the engine looks among the machine's fonts.

use std::ops::Range;

use unicode_script::{Script, UnicodeScript};

use super::{Catalogue, catalogue, chain, fallback};
use crate::document::Lang;
use crate::settings::typography::Family;

/// A part of a text and its face.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Bytes of the text.
    pub range: Range<usize>,
    /// The family to ask for; `None` where no bundled face holds the run.
    pub family: Option<&'static str>,
    /// The script of its letters; `Common` where it has none.
    pub script: Script,
}

/// True for scripts whose letters join, where space between letters would break words apart.
pub fn joins(script: Script) -> bool {
    matches!(
        script,
        Script::Arabic
            | Script::Syriac
            | Script::Mongolian
            | Script::Nko
            | Script::Mandaic
            | Script::Adlam
            | Script::Hanifi_Rohingya
            | Script::Devanagari
            | Script::Bengali
            | Script::Gurmukhi
    )
}

/// The runs of a text, in order and without gaps; none for an empty text.
pub fn runs(text: &str, family: Family, lang: &Lang) -> Vec<Run> {
    let catalogue = catalogue();
    let han = han_face(catalogue, text, family, lang);
    let mut runs: Vec<Run> = Vec::new();
    for (range, script) in scripts(text) {
        let piece = text.get(range.clone()).unwrap_or_default();
        let found = if is_han(script) { han } else { first_that_holds(catalogue, piece, family) };
        match runs.last_mut() {
            Some(last) if last.family == found && last.script == script => last.range.end = range.end,
            Some(_) | None => runs.push(Run { range, family: found, script }),
        }
    }
    runs
}

/// Cuts a text where the script of its letters changes.
fn scripts(text: &str) -> Vec<(Range<usize>, Script)> {
    let mut cuts: Vec<(Range<usize>, Script)> = Vec::new();
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        let script = match c.script() {
            Script::Inherited | Script::Unknown => Script::Common,
            script => script,
        };
        match cuts.last_mut() {
            // Leading signs belong to the first letters.
            Some((range, last)) if *last == Script::Common => {
                *last = script;
                range.end = end;
            }
            Some((range, last)) if script == Script::Common || script == *last => range.end = end,
            Some(_) | None => cuts.push((at..end, script)),
        }
    }
    cuts
}

fn is_han(script: Script) -> bool {
    matches!(script, Script::Han | Script::Hiragana | Script::Katakana | Script::Hangul | Script::Bopomofo)
}

/// The first face of the chain that holds all of a run; where none does, the first that holds all its letters.
fn first_that_holds(catalogue: &Catalogue, piece: &str, family: Family) -> Option<&'static str> {
    let holds = |name: &str, wanted: fn(char) -> bool| {
        catalogue.get(name).is_some_and(|face| {
            piece.chars().filter(|&c| wanted(c)).all(|c| is_invisible(c) || face.covers(c))
        })
    };
    let names = || {
        let named = chain(family).iter().copied();
        named.chain(catalogue.families().iter().map(|face| face.name))
    };
    names().find(|name| holds(name, |_| true)).or_else(|| {
        names().find(|name| holds(name, |c| !matches!(c.script(), Script::Common)) && has_letter(piece))
    })
}

fn has_letter(piece: &str) -> bool {
    piece.chars().any(|c| c.script() != Script::Common)
}

/// Characters that show nothing, so that it does not matter whether a face holds them.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}')
}

/// The one face for the Chinese, Japanese or Korean characters of a text.
fn han_face(catalogue: &Catalogue, text: &str, family: Family, lang: &Lang) -> Option<&'static str> {
    let mut wide = text.chars().filter(|c| is_han(c.script())).peekable();
    wide.peek()?;
    let primary = lang.primary();
    let tag = match (primary.as_str(), lang.script(), lang.region()) {
        ("ja", _, _) => "ja",
        ("ko", _, _) => "ko",
        (_, Some("Hant"), _) | ("zh", None, Some("TW" | "HK" | "MO")) => "Hant",
        _ => "Hans",
    };
    let ours = chain(family).iter().copied().find(|name| name.starts_with("Lectern Han"));
    if tag == "Hans"
        && let Some(face) = ours.and_then(|name| catalogue.get(name))
        && wide.all(|c| face.covers(c))
    {
        return Some(face.name);
    }
    let list = fallback::HAN.iter().find(|(of, _)| *of == tag).map_or(&[][..], |(_, list)| *list);
    catalogue.on_this_machine(list).or(ours)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn families(text: &str, family: Family, lang: &str) -> Vec<(String, Option<&'static str>)> {
        runs(text, family, &Lang::new(lang))
            .into_iter()
            .map(|run| (text[run.range].to_owned(), run.family))
            .collect()
    }

    #[test]
    fn each_script_gets_a_face_that_holds_it() {
        assert_eq!(
            families("Vitamin D и K2", Family::Hyperlegible, "ru"),
            [
                ("Vitamin D ".to_owned(), Some("Atkinson Hyperlegible Next")),
                ("и ".to_owned(), Some("Noto Sans")),
                ("K2".to_owned(), Some("Atkinson Hyperlegible Next")),
            ]
        );
        assert_eq!(families("Витамин", Family::Dyslexic, "ru")[0].1, Some("OpenDyslexic"));
        assert_eq!(families("فيتامين", Family::Serif, "ar")[0].1, Some("Noto Naskh Arabic"));
    }

    #[test]
    fn chinese_punctuation_is_set_in_the_chinese_face() {
        assert_eq!(
            families("“你好”——维生素", Family::Sans, "zh-Hans"),
            [("“你好”——维生素".to_owned(), Some("Lectern Han Sans"))]
        );
    }

    #[test]
    fn runs_have_no_gaps_and_a_script_nobody_bundles_gets_no_face() {
        let text = "«a» हिन्दी 你 x\u{301} ا";
        let runs = runs(text, Family::Sans, &Lang::new("en"));
        assert_eq!(runs.first().map(|run| run.range.start), Some(0));
        assert_eq!(runs.last().map(|run| run.range.end), Some(text.len()));
        assert!(runs.windows(2).all(|pair| pair[0].range.end == pair[1].range.start));
        let hindi = runs.iter().find(|run| run.script == Script::Devanagari).expect("a Hindi run");
        assert_eq!(hindi.family, None);
    }
}
