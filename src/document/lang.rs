//! A language tag, and what follows from it alone: its parts and the direction of its script.
//!
//! Tags are BCP 47 (`pt-BR`, `zh-Hans`). Negotiation between tags is the `locale` module's work.

use serde::{Deserialize, Serialize};

/// A BCP 47 language tag, kept as its author wrote it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Lang(String);

/// The way a script runs across the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right, as Latin.
    Ltr,
    /// Right to left, as Arabic.
    Rtl,
}

impl Lang {
    /// A tag from text such as `pt_BR.UTF-8` or `zh-Hans`; underscores become hyphens, a charset or modifier is dropped.
    pub fn new(tag: &str) -> Self {
        let bare = tag.split(['.', '@']).next().unwrap_or_default();
        Self(bare.trim().replace('_', "-"))
    }

    /// The whole tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first part in lower case: `pt` of `pt-BR`.
    pub fn primary(&self) -> String {
        self.0.split('-').next().unwrap_or_default().to_lowercase()
    }

    /// The language as it is spoken, whatever the region and the script, in lower case: the first part, where Mandarin is what
    /// everybody else calls Chinese.
    pub fn spoken(&self) -> String {
        self.spoken_part().to_lowercase()
    }

    /// Whether the same language is spoken.
    pub fn is_spoken_as(&self, other: &Lang) -> bool {
        self.spoken_part().eq_ignore_ascii_case(other.spoken_part())
    }

    fn spoken_part(&self) -> &str {
        let first = self.0.split('-').next().unwrap_or_default();
        if first.eq_ignore_ascii_case("cmn") { "zh" } else { first }
    }

    /// The four-letter script part, if the tag names one: `Hans` of `zh-Hans-CN`.
    pub fn script(&self) -> Option<&str> {
        self.0.split('-').skip(1).find(|part| part.len() == 4 && part.chars().all(char::is_alphabetic))
    }

    /// The two-letter or three-digit region part, if the tag names one: `BR` of `pt-BR`.
    pub fn region(&self) -> Option<&str> {
        self.0.split('-').skip(1).find(|part| {
            (part.len() == 2 && part.chars().all(char::is_alphabetic))
                || (part.len() == 3 && part.chars().all(|c| c.is_ascii_digit()))
        })
    }

    /// The direction of the tag's script: the named script decides, then the language's usual one.
    pub fn direction(&self) -> Direction {
        const RTL_SCRIPTS: [&str; 8] = ["arab", "hebr", "thaa", "syrc", "nkoo", "adlm", "rohg", "mand"];
        const RTL_LANGUAGES: [&str; 12] =
            ["ar", "he", "iw", "fa", "ur", "ps", "yi", "dv", "ckb", "sd", "ug", "syr"];
        let rtl = match self.script() {
            Some(script) => RTL_SCRIPTS.contains(&script.to_lowercase().as_str()),
            None => RTL_LANGUAGES.contains(&self.primary().as_str()),
        };
        if rtl { Direction::Rtl } else { Direction::Ltr }
    }

    /// True where words are not parted by spaces, so that sentences join without one and lines count in wide letters.
    pub fn is_unspaced(&self) -> bool {
        matches!(self.primary().as_str(), "zh" | "cmn" | "yue" | "ja" | "th" | "lo" | "km" | "my")
    }
}

impl std::fmt::Display for Lang {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_desktop_name_becomes_a_tag() {
        assert_eq!(Lang::new("pt_BR.UTF-8").as_str(), "pt-BR");
        assert_eq!(Lang::new("de_AT@euro").as_str(), "de-AT");
    }

    #[test]
    fn the_parts_of_a_tag_are_found() {
        let lang = Lang::new("zh-Hans-CN");
        assert_eq!((lang.primary().as_str(), lang.script(), lang.region()), ("zh", Some("Hans"), Some("CN")));
        assert_eq!(Lang::new("es-419").region(), Some("419"));
    }

    #[test]
    fn regions_of_a_language_are_spoken_alike_and_mandarin_is_chinese() {
        let same = |one: &str, other: &str| Lang::new(one).is_spoken_as(&Lang::new(other));
        assert!(same("en-GB", "EN") && same("cmn-Latn-pinyin", "zh-Hans") && !same("yue", "zh"));
        assert!(!same("de", "den"));
        assert_eq!(Lang::new("CMN").spoken(), "zh");
        assert_eq!(Lang::new("pt-BR").spoken(), "pt");
    }

    #[test]
    fn the_script_decides_the_direction() {
        assert_eq!(Lang::new("ar").direction(), Direction::Rtl);
        assert_eq!(Lang::new("az-Arab").direction(), Direction::Rtl);
        assert_eq!(Lang::new("ar-Latn").direction(), Direction::Ltr);
    }
}
