//! Which face sets which part of a text.
//!
//! 1. The text is cut where the script of its letters changes; signs, digits and spaces go with the letters before them
//!    (at the start, with those after them), so that a full stop in Arabic is an Arabic one.
//! 2. The script of most letters decides the face of the text: the first of the family's chain that holds them all. It
//!    also sets every other run that it can, so that a Latin name in a Russian text does not stick out.
//! 3. Each other run gets the first face of the chain that holds all its letters, so that no word changes face midway.
//!    Signs and digits that a face lacks get the first that has them.
//! 4. Chinese, Japanese and Korean: one face for the whole text. Ours where it holds every character, otherwise the
//!    machine's face for the language.
//! 5. A run that no bundled face holds gets none, and the engine looks among the machine's fonts.
//!
//! A family of the machine's own that the reader chose stands before the chain, and is asked first for every script.

use std::ops::Range;

use unicode_script::{Script, UnicodeScript};

use super::catalogue::Typeface;
use super::{Catalogue, catalogue, chain, fallback};
use crate::document::Lang;
use crate::settings::typography::Family;

/// What the reader chose.
#[derive(Debug, Clone, Copy)]
pub struct Faces<'a> {
    /// The bundled face.
    pub family: Family,
    /// A family of the machine's own that goes before it.
    pub installed: Option<&'a Typeface>,
}

impl<'a> Faces<'a> {
    /// The faces to try, best first.
    fn named(self, catalogue: &'a Catalogue) -> impl Iterator<Item = &'a Typeface> {
        self.installed.into_iter().chain(chain(self.family).iter().filter_map(|name| catalogue.get(name)))
    }
}

/// A part of a text and its face.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Bytes of the text.
    pub range: Range<usize>,
    /// The family to ask for; `None` where neither a bundled face nor the chosen one holds the run.
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
pub fn runs(text: &str, faces: Faces<'_>, lang: &Lang) -> Vec<Run> {
    let catalogue = catalogue();
    let han = han_face(catalogue, text, faces, lang);
    let base = base_face(catalogue, text, faces, han);
    let mut runs: Vec<Run> = Vec::new();
    for (range, script) in scripts(text) {
        let piece = text.get(range.clone()).unwrap_or_default();
        let letters = match base {
            _ if is_han(script) => han,
            Some(base) if holds(base, piece) && suits(base.name, script) => Some(base.name),
            Some(_) | None => first_that_holds(catalogue, piece, faces, script).map(|face| face.name),
        };
        let face = letters.and_then(|name| catalogue.get(name));
        let after = last_word_end(piece);
        for (at, c) in piece.char_indices() {
            let here = range.start + at..range.start + at + c.len_utf8();
            let sign = piece.get(at..at + c.len_utf8()).unwrap_or_default();
            let found = if at >= after && base.is_some_and(|base| base.covers(c)) {
                base.map(|base| base.name)
            } else if !is_letter(c) && !is_invisible(c) && face.is_some_and(|face| !face.covers(c)) {
                first_that_holds(catalogue, sign, faces, script).map(|face| face.name)
            } else {
                letters
            };
            match runs.last_mut() {
                Some(last) if last.family == found && last.script == script => last.range.end = here.end,
                Some(_) | None => runs.push(Run { range: here, family: found, script }),
            }
        }
    }
    runs
}

/// Where the space after the last word of a run begins; what follows belongs to the text around the run.
fn last_word_end(piece: &str) -> usize {
    let letters = piece.rfind(is_letter).unwrap_or(0);
    piece[letters..].find(char::is_whitespace).map_or(piece.len(), |space| letters + space)
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

/// The face of most of the letters of a text.
fn base_face<'a>(
    catalogue: &'a Catalogue,
    text: &str,
    faces: Faces<'a>,
    han: Option<&'static str>,
) -> Option<&'a Typeface> {
    let mut counts: Vec<(Script, usize)> = Vec::new();
    for script in
        text.chars().map(|c| c.script()).filter(|s| !matches!(s, Script::Common | Script::Inherited))
    {
        match counts.iter_mut().find(|(counted, _)| *counted == script) {
            Some((_, count)) => *count += 1,
            None => counts.push((script, 1)),
        }
    }
    let (most, _) = *counts.iter().max_by_key(|(_, count)| *count)?;
    if is_han(most) {
        return faces.installed.filter(|face| Some(face.name) == han).or(catalogue.get(han?));
    }
    let letters: String = text.chars().filter(|c| c.script() == most).collect();
    first_that_holds(catalogue, &letters, faces, most)
}

/// The first face of the chain that holds all letters of a run; of a run without letters, all its signs.
fn first_that_holds<'a>(
    catalogue: &'a Catalogue,
    piece: &str,
    faces: Faces<'a>,
    script: Script,
) -> Option<&'a Typeface> {
    let all = faces.named(catalogue).chain(catalogue.families());
    all.filter(|face| suits(face.name, script)).find(|face| holds(face, piece))
}

/// True where a face has all letters of a run; of a run without letters, all its signs.
fn holds(face: &Typeface, piece: &str) -> bool {
    let any_letter = piece.chars().any(is_letter);
    piece.chars().filter(|&c| !is_invisible(c) && (!any_letter || is_letter(c))).all(|c| face.covers(c))
}

/// False for letters that a face holds but that nobody should have to read: the Cyrillic and Greek of OpenDyslexic are
/// unfinished, each letter in another weight and width.
fn suits(name: &str, script: Script) -> bool {
    name != "OpenDyslexic" || matches!(script, Script::Latin | Script::Common)
}

/// True for characters that belong to a script, and for marks that sit on them.
fn is_letter(c: char) -> bool {
    c.script() != Script::Common
}

/// Characters that show nothing, so that it does not matter whether a face holds them.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}')
}

/// The one face for the Chinese, Japanese or Korean characters of a text.
fn han_face(catalogue: &Catalogue, text: &str, faces: Faces<'_>, lang: &Lang) -> Option<&'static str> {
    let mut wide = text.chars().filter(|c| is_han(c.script())).peekable();
    wide.peek()?;
    if let Some(face) = faces.installed.filter(|face| wide.clone().all(|c| face.covers(c))) {
        return Some(face.name);
    }
    let primary = lang.primary();
    let tag = match (primary.as_str(), lang.script(), lang.region()) {
        ("ja", _, _) => "ja",
        ("ko", _, _) => "ko",
        (_, Some("Hant"), _) | ("zh", None, Some("TW" | "HK" | "MO")) => "Hant",
        _ => "Hans",
    };
    let ours = chain(faces.family).iter().copied().find(|name| name.starts_with("Lectern Han"));
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

    fn runs_in(text: &str, family: Family, lang: &str) -> Vec<Run> {
        runs(text, Faces { family, installed: None }, &Lang::new(lang))
    }

    fn families(text: &str, family: Family, lang: &str) -> Vec<(String, Option<&'static str>)> {
        runs_in(text, family, lang).into_iter().map(|run| (text[run.range].to_owned(), run.family)).collect()
    }

    #[test]
    fn each_script_gets_a_face_that_holds_it() {
        assert_eq!(
            families("Vitamin D, по-русски витамин, works every day", Family::Hyperlegible, "en"),
            [
                ("Vitamin D, ".to_owned(), Some("Atkinson Hyperlegible Next")),
                ("по-русски витамин,".to_owned(), Some("Noto Sans")),
                (" ".to_owned(), Some("Atkinson Hyperlegible Next")),
                ("works every day".to_owned(), Some("Atkinson Hyperlegible Next")),
            ]
        );
        assert_eq!(families("Vitamin", Family::Dyslexic, "en")[0].1, Some("OpenDyslexic"));
        assert_eq!(families("Витамин", Family::Dyslexic, "ru")[0].1, Some("Noto Sans"));
        assert_eq!(families("فيتامين", Family::Serif, "ar")[0].1, Some("Noto Naskh Arabic"));
    }

    #[test]
    fn a_latin_name_in_a_russian_text_has_the_face_of_the_text() {
        let text = "Витамин D и K2 по Alive";
        let all = runs_in(text, Family::Hyperlegible, "ru");
        assert!(all.iter().all(|run| run.family == Some("Noto Sans")), "{all:?}");
    }

    #[test]
    fn chinese_punctuation_is_set_in_the_chinese_face() {
        assert_eq!(
            families("“你好”——维生素", Family::Sans, "zh-Hans"),
            [("“你好”——维生素".to_owned(), Some("Lectern Han Sans"))]
        );
    }

    #[test]
    fn a_sign_that_the_face_of_the_letters_lacks_comes_from_another() {
        let runs = families("the arrow → here", Family::Hyperlegible, "en");
        let arrow = runs.iter().find(|(text, _)| text.contains('→')).expect("a run");
        assert!(
            arrow.1.is_some_and(|name| catalogue().get(name).is_some_and(|face| face.covers('→'))),
            "{runs:?}"
        );
    }

    #[test]
    fn the_space_after_a_foreign_word_is_the_texts_own() {
        assert_eq!(
            families("means عظام or bones", Family::Hyperlegible, "en"),
            [
                ("means ".to_owned(), Some("Atkinson Hyperlegible Next")),
                ("عظام".to_owned(), Some("Noto Sans Arabic")),
                (" ".to_owned(), Some("Atkinson Hyperlegible Next")),
                ("or bones".to_owned(), Some("Atkinson Hyperlegible Next")),
            ]
        );
    }

    #[test]
    fn runs_have_no_gaps_and_a_script_nobody_bundles_gets_no_face() {
        let text = "«a» हिन्दी 你 x\u{301} ا";
        let runs = runs_in(text, Family::Sans, "en");
        assert_eq!(runs.first().map(|run| run.range.start), Some(0));
        assert_eq!(runs.last().map(|run| run.range.end), Some(text.len()));
        assert!(runs.windows(2).all(|pair| pair[0].range.end == pair[1].range.start));
        let hindi = runs.iter().find(|run| run.script == Script::Devanagari).expect("a Hindi run");
        assert_eq!(hindi.family, None);
    }
}
