//! What languages are called where no pack of them says it: by themselves, and in English.
//!
//! Both come from the tables of ISO 639 and of CLDR that the crate `isolang` brings along.

use isolang::Language;

use crate::document::Lang;

/// What a language calls itself, in its own script; `None` where nobody wrote it down.
pub fn own(lang: &Lang) -> Option<String> {
    let listed = find(lang)?.to_autonym()?;
    // Of several ways to call or to write it, the first.
    let first = listed.split(['(', ',', ';']).next().unwrap_or_default();
    let name: String = first.chars().filter(|c| !is_mark(*c)).collect();
    Some(capitalised(name.trim())).filter(|name| !name.is_empty())
}

/// What it is called in English.
pub fn english(lang: &Lang) -> Option<&'static str> {
    find(lang).map(|language| language.to_name())
}

fn find(lang: &Lang) -> Option<Language> {
    let code = lang.spoken();
    Language::from_639_1(&code).or_else(|| Language::from_639_3(&code))
}

/// A name as it stands at the head of a list, where the script has such letters.
fn capitalised(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().into_iter();
    // Georgian has large letters for whole words, and none to begin one with.
    let first = first.flat_map(|c| {
        if matches!(c, '\u{10d0}'..='\u{10ff}') { vec![c] } else { c.to_uppercase().collect() }
    });
    first.chain(letters).collect()
}

/// The signs that say which way a text runs: the window knows.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_called_as_it_calls_itself() {
        for (tag, name) in [
            ("nl", Some("Nederlands")),
            ("el-GR", Some("Ελληνικά")),
            ("cmn", Some("中文")),
            ("yue", Some("粵語")),
            ("it", Some("Italiano")),
            ("ka", Some("ქართული")),
            ("ab", Some("Аҧсуа бызшәа")),
            ("ht", Some("Ayisyen")),
            ("haw", Some("ʻŌlelo Hawaiʻi")),
            ("la", None),
            ("qdb", None),
            ("", None),
        ] {
            assert_eq!(own(&Lang::new(tag)).as_deref(), name, "{tag}");
        }
        assert_eq!(english(&Lang::new("la")), Some("Latin"));
        assert_eq!(english(&Lang::new("xyzzy")), None);
    }
}
