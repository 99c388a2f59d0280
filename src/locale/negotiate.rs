//! Which of the languages there are comes nearest to the one that is wished for.
//!
//! The languages must be the same; then the same region and script count most, then the script, then a tag that names no
//! region. So `pt-PT` finds `pt-BR`, `zh-TW` finds `zh-Hant` and, while there is none, `zh-Hans`. Used for packs and
//! articles alike.

use unic_langid::LanguageIdentifier;

use crate::document::Lang;

/// Languages with several codes, by the code that packs use (ISO 639-3 macro-languages; codes withdrawn from ISO 639-1).
const SAME_LANGUAGE: [(&str, &str); 8] = [
    ("cmn", "zh"),
    ("yue", "zh"),
    ("nb", "no"),
    ("nn", "no"),
    ("iw", "he"),
    ("in", "id"),
    ("fil", "tl"),
    ("arb", "ar"),
];

/// A tag as BCP 47 recommends to write it (`PT_br` is `pt-BR`), or why it is none.
pub fn usual_spelling(tag: &str) -> Result<Lang, String> {
    let id: Result<LanguageIdentifier, _> = Lang::new(tag).as_str().parse();
    id.map(|id| Lang::new(&id.to_string())).map_err(|error| error.to_string())
}

/// The index of the nearest of `have`, or `None` where none is in the same language.
pub fn nearest(wanted: &Lang, have: &[Lang]) -> Option<usize> {
    let scored = have.iter().enumerate().filter_map(|(index, lang)| Some((likeness(wanted, lang)?, index)));
    // Of two that are equally near, the one that comes first: min_by_key keeps the first, max_by_key the last.
    scored.min_by_key(|(likeness, _)| std::cmp::Reverse(*likeness)).map(|(_, index)| index)
}

/// How alike two tags of one language are; `None` for two languages.
fn likeness(wanted: &Lang, lang: &Lang) -> Option<u8> {
    if wanted.as_str().eq_ignore_ascii_case(lang.as_str()) {
        return Some(8);
    }
    if language(wanted) != language(lang) {
        return None;
    }
    let same_code = wanted.primary() == lang.primary();
    let same_script = script(wanted) == script(lang);
    let same_region = match (wanted.region(), lang.region()) {
        (Some(wanted), Some(lang)) => wanted.eq_ignore_ascii_case(lang),
        (None, None) => true,
        (Some(_), None) | (None, Some(_)) => false,
    };
    let plain = lang.region().is_none();
    // Script outweighs everything else: a reader of one script may not be able to read the other.
    Some(
        4 * u8::from(same_script)
            + if same_region { 2 } else { u8::from(plain) }
            + u8::from(same_code && same_region),
    )
}

/// Whether a tag says all that another one of its language says: what holds for that one holds for it.
pub fn is_kind_of(lang: &Lang, other: &Lang) -> bool {
    let region =
        other.region().is_none_or(|other| lang.region().is_some_and(|own| own.eq_ignore_ascii_case(other)));
    region && script(lang) == script(other)
}

fn language(lang: &Lang) -> String {
    let primary = lang.primary();
    let known = SAME_LANGUAGE.iter().find(|(code, _)| *code == primary);
    known.map(|(_, usual)| (*usual).to_owned()).unwrap_or(primary)
}

/// The script that a tag names or implies (CLDR's likely subtags), lower-case; empty for a language's usual one.
fn script(lang: &Lang) -> String {
    if let Some(script) = lang.script() {
        let script = script.to_lowercase();
        let usual = matches!((language(lang).as_str(), script.as_str()), ("zh", "hans") | ("sr", "cyrl"));
        return if usual { String::new() } else { script };
    }
    let region = lang.region().unwrap_or_default().to_uppercase();
    let traditional = language(lang) == "zh"
        && (matches!(region.as_str(), "TW" | "HK" | "MO") || (lang.primary() == "yue" && region != "CN"));
    if traditional { "hant".to_owned() } else { String::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choose(wanted: &str, have: &[&str]) -> Option<usize> {
        let have: Vec<Lang> = have.iter().map(|tag| Lang::new(tag)).collect();
        nearest(&Lang::new(wanted), &have)
    }

    #[test]
    fn the_plain_tag_is_nearer_than_another_region() {
        assert_eq!(choose("fr-CA", &["fr-BE", "fr"]), Some(1));
        assert_eq!(choose("fr-CA", &["fr-BE", "fr-CA", "fr"]), Some(1));
        assert_eq!(choose("fr", &["fr-BE", "fr"]), Some(1));
    }

    #[test]
    fn the_script_counts_more_than_the_region() {
        assert_eq!(choose("zh-TW", &["zh-Hans", "zh-Hant"]), Some(1));
        assert_eq!(choose("zh-Hant-HK", &["zh-Hans-HK", "zh-Hant"]), Some(1));
        assert_eq!(choose("zh-CN", &["zh-Hant", "zh-Hans"]), Some(1));
        assert_eq!(choose("yue", &["zh-Hans", "zh-Hant"]), Some(1));
        assert_eq!(choose("sr-Latn", &["sr", "sr-Latn-BA"]), Some(1));
    }

    #[test]
    fn of_two_equally_near_the_first_is_chosen() {
        assert_eq!(choose("es-MX", &["es-AR", "es-ES"]), Some(0));
    }

    #[test]
    fn another_language_is_never_near() {
        assert_eq!(choose("pt", &["es", "gl"]), None);
        assert_eq!(choose("", &["en"]), None);
    }
}
