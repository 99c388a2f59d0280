//! Which of the library's voices speaks a language.

use std::collections::BTreeSet;

use super::data;
use crate::document::Lang;

/// Languages that the library knows under another name. A new one is a row.
const NAMES: [(&str, &str); 11] = [
    ("en", "en-us"),
    ("zh", "cmn"),
    ("zh-hant-hk", "yue"),
    ("zh-hk", "yue"),
    ("iw", "he"),
    ("no", "nb"),
    ("nn", "nb"),
    ("fil", "tl"),
    ("in", "id"),
    ("fr", "fr-fr"),
    ("chr", "chr-US-Qaaa-x-west"),
];

/// Ways of speaking a language between which a reader may want to choose, each by the library's name and by the region whose
/// name it has in the packs (`region-…`). The first is the one for a text that names no region. A new one is a row.
const REGIONS: [(&str, &str, &str); 11] = [
    ("en", "en-us", "us"),
    ("en", "en-gb", "gb"),
    ("en", "en-029", "caribbean"),
    ("es", "es", "es"),
    ("es", "es-419", "latin-america"),
    ("fr", "fr-fr", "fr"),
    ("fr", "fr-be", "be"),
    ("fr", "fr-ch", "ch"),
    ("pt", "pt", "pt"),
    ("pt", "pt-br", "br"),
    ("zh", "yue", "cantonese"),
];

/// The languages that the library was made for, each once and without a region, in the order of their tags.
pub fn all() -> Vec<Lang> {
    let first = |definition| data::values(definition, "language").next();
    let tags: BTreeSet<String> =
        data::definitions().filter_map(first).map(|tag| Lang::new(tag).spoken()).collect();
    tags.iter().map(|tag| Lang::new(tag)).collect()
}

/// The ways of speaking a language other than the one that a text in it is read in anyway: the library's name and the region.
pub fn regions(lang: &Lang) -> impl Iterator<Item = (&'static str, &'static str)> {
    let primary = lang.primary();
    let own = REGIONS.iter().filter(move |(language, ..)| *language == primary);
    let names = candidates(lang);
    let usual = names.iter().find_map(|name| REGIONS.iter().find(|(_, region, _)| region == name));
    let usual = usual.map(|(_, name, _)| *name);
    own.filter(move |(_, name, _)| Some(*name) != usual).map(|(_, name, region)| (*name, *region))
}

/// The names to try for a language, the closest first; the last one always exists.
pub fn candidates(lang: &Lang) -> Vec<String> {
    let full = lang.as_str().to_lowercase();
    let primary = lang.primary();
    let mut names = vec![alias(&full), full];
    if let Some(region) = lang.region() {
        names.push(format!("{primary}-{}", region.to_lowercase()));
    }
    // Whoever writes Spanish for a country other than Spain writes for America, but for a few.
    if primary == "es" && lang.region().is_some_and(|region| region != "ES") {
        names.push("es-419".to_owned());
    }
    names.extend([alias(&primary), primary, "en-us".to_owned()]);
    names
}

fn alias(name: &str) -> String {
    let known = NAMES.iter().find(|(ours, _)| *ours == name);
    known.map_or(name, |(_, theirs)| theirs).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_regions_of_a_language_are_offered_besides_the_text_s_own() {
        let names = |tag: &str| regions(&Lang::new(tag)).map(|(name, _)| name).collect::<Vec<_>>();
        assert_eq!(names("en"), ["en-gb", "en-029"]);
        assert_eq!(names("en-GB"), ["en-us", "en-029"]);
        assert_eq!(names("pt-BR"), ["pt"]);
        assert_eq!(names("es-MX"), ["es"]);
        assert_eq!(names("zh-Hans"), ["yue"]);
        assert_eq!(names("de"), [""; 0]);
    }

    #[test]
    fn every_language_finds_its_closest_voice() {
        let known: Vec<String> =
            ["en-us", "en-gb", "cmn", "yue", "pt", "pt-br", "fr-fr", "fr-ca", "es", "es-419", "ar"]
                .map(str::to_owned)
                .into();
        for (tag, voice) in [
            ("en", "en-us"),
            ("en-GB", "en-gb"),
            ("zh-Hans", "cmn"),
            ("zh-Hant-HK", "yue"),
            ("pt-BR", "pt-br"),
            ("pt-PT", "pt"),
            ("fr", "fr-fr"),
            ("fr-CA", "fr-ca"),
            ("es-MX", "es-419"),
            ("es-ES", "es"),
            ("ar-EG", "ar"),
            ("tlh", "en-us"),
            ("", "en-us"),
        ] {
            let chosen = candidates(&Lang::new(tag)).into_iter().find(|name| known.contains(name));
            assert_eq!(chosen.as_deref(), Some(voice), "{tag}");
        }
    }
}
