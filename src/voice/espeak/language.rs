//! Which of the library's voices speaks a language.

use crate::document::Lang;

/// Languages that the library knows under another name. A new one is a row.
const NAMES: [(&str, &str); 10] = [
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
];

/// The names to try for a language, the closest first; the last one always exists.
pub fn candidates(lang: &Lang) -> Vec<String> {
    let full = lang.as_str().to_lowercase();
    let primary = lang.primary();
    let mut names = vec![alias(&full), full];
    if let Some(region) = lang.region() {
        names.push(format!("{primary}-{}", region.to_lowercase()));
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
            ("es-MX", "es"),
            ("ar-EG", "ar"),
            ("tlh", "en-us"),
            ("", "en-us"),
        ] {
            let chosen = candidates(&Lang::new(tag)).into_iter().find(|name| known.contains(name));
            assert_eq!(chosen.as_deref(), Some(voice), "{tag}");
        }
    }
}
