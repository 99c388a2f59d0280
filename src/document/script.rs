//! Scripts: which one a character or a text is written in, and what that tells about its language.
//!
//! The table holds whole Unicode blocks (Unicode 16, `Blocks.txt`), which is close enough to count letters by; it is no
//! substitute for the Script property. A new script is a variant, its ranges and its usual language.

use super::Lang;

/// A script that Lectern can tell apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // The names are Unicode's own.
pub enum Script {
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    Devanagari,
    Bengali,
    Gurmukhi,
    Gujarati,
    Tamil,
    Telugu,
    Kannada,
    Malayalam,
    Sinhala,
    Thai,
    Lao,
    Myanmar,
    Georgian,
    Ethiopic,
    Khmer,
    Hangul,
    Kana,
    Han,
}

/// First and last character of each run of blocks, rising.
const RANGES: &[(char, char, Script)] = &[
    ('A', 'Z', Script::Latin),
    ('a', 'z', Script::Latin),
    ('\u{aa}', '\u{24f}', Script::Latin),
    ('\u{370}', '\u{3ff}', Script::Greek),
    ('\u{400}', '\u{52f}', Script::Cyrillic),
    ('\u{530}', '\u{58f}', Script::Armenian),
    ('\u{590}', '\u{5ff}', Script::Hebrew),
    ('\u{600}', '\u{6ff}', Script::Arabic),
    ('\u{750}', '\u{77f}', Script::Arabic),
    ('\u{870}', '\u{8ff}', Script::Arabic),
    ('\u{900}', '\u{97f}', Script::Devanagari),
    ('\u{980}', '\u{9ff}', Script::Bengali),
    ('\u{a00}', '\u{a7f}', Script::Gurmukhi),
    ('\u{a80}', '\u{aff}', Script::Gujarati),
    ('\u{b80}', '\u{bff}', Script::Tamil),
    ('\u{c00}', '\u{c7f}', Script::Telugu),
    ('\u{c80}', '\u{cff}', Script::Kannada),
    ('\u{d00}', '\u{d7f}', Script::Malayalam),
    ('\u{d80}', '\u{dff}', Script::Sinhala),
    ('\u{e00}', '\u{e7f}', Script::Thai),
    ('\u{e80}', '\u{eff}', Script::Lao),
    ('\u{1000}', '\u{109f}', Script::Myanmar),
    ('\u{10a0}', '\u{10ff}', Script::Georgian),
    ('\u{1100}', '\u{11ff}', Script::Hangul),
    ('\u{1200}', '\u{139f}', Script::Ethiopic),
    ('\u{1780}', '\u{17ff}', Script::Khmer),
    ('\u{1c80}', '\u{1c8f}', Script::Cyrillic),
    ('\u{1e00}', '\u{1eff}', Script::Latin),
    ('\u{1f00}', '\u{1fff}', Script::Greek),
    ('\u{2de0}', '\u{2dff}', Script::Cyrillic),
    ('\u{2e80}', '\u{2fdf}', Script::Han),
    ('\u{3005}', '\u{3007}', Script::Han),
    ('\u{3041}', '\u{30ff}', Script::Kana),
    ('\u{3130}', '\u{318f}', Script::Hangul),
    ('\u{31f0}', '\u{31ff}', Script::Kana),
    ('\u{3400}', '\u{4dbf}', Script::Han),
    ('\u{4e00}', '\u{9fff}', Script::Han),
    ('\u{a640}', '\u{a69f}', Script::Cyrillic),
    ('\u{a720}', '\u{a7ff}', Script::Latin),
    ('\u{ac00}', '\u{d7ff}', Script::Hangul),
    ('\u{f900}', '\u{faff}', Script::Han),
    ('\u{fb00}', '\u{fb06}', Script::Latin),
    ('\u{fb1d}', '\u{fb4f}', Script::Hebrew),
    ('\u{fb50}', '\u{fdff}', Script::Arabic),
    ('\u{fe70}', '\u{fefc}', Script::Arabic),
    ('\u{ff21}', '\u{ff5a}', Script::Latin),
    ('\u{ff66}', '\u{ff9f}', Script::Kana),
    ('\u{20000}', '\u{323af}', Script::Han),
];

impl Script {
    /// The script of a letter; `None` for digits, punctuation, symbols and scripts not in the table.
    pub fn of(c: char) -> Option<Self> {
        if !c.is_alphabetic() {
            return None;
        }
        let after = RANGES.partition_point(|&(first, _, _)| first <= c);
        let &(_, last, script) = RANGES.get(after.checked_sub(1)?)?;
        (c <= last).then_some(script)
    }

    /// True where words are not parted by spaces.
    pub fn is_unspaced(self) -> bool {
        use Script::{Han, Kana, Khmer, Lao, Myanmar, Thai};
        matches!(self, Han | Kana | Thai | Lao | Khmer | Myanmar)
    }

    /// The language most often written in it; for Latin, which hundreds are written in, English.
    pub fn usual_lang(self) -> Lang {
        Lang::new(match self {
            Script::Latin => "en",
            Script::Greek => "el",
            Script::Cyrillic => "ru",
            Script::Armenian => "hy",
            Script::Hebrew => "he",
            Script::Arabic => "ar",
            Script::Devanagari => "hi",
            Script::Bengali => "bn",
            Script::Gurmukhi => "pa",
            Script::Gujarati => "gu",
            Script::Tamil => "ta",
            Script::Telugu => "te",
            Script::Kannada => "kn",
            Script::Malayalam => "ml",
            Script::Sinhala => "si",
            Script::Thai => "th",
            Script::Lao => "lo",
            Script::Myanmar => "my",
            Script::Georgian => "ka",
            Script::Ethiopic => "am",
            Script::Khmer => "km",
            Script::Hangul => "ko",
            Script::Kana => "ja",
            Script::Han => "zh-Hans",
        })
    }

    /// True where the language is commonly written in this script.
    pub fn suits(self, lang: &Lang) -> bool {
        if let Some(named) = lang.script() {
            match named.to_lowercase().as_str() {
                "latn" => return self == Script::Latin,
                "cyrl" => return self == Script::Cyrillic,
                "arab" => return self == Script::Arabic,
                _ => {}
            }
        }
        match lang.primary().as_str() {
            "ja" => matches!(self, Script::Kana | Script::Han),
            "ko" => matches!(self, Script::Hangul | Script::Han),
            "zh" | "cmn" | "yue" | "wuu" | "lzh" => self == Script::Han,
            "uk" | "be" | "bg" | "mk" | "kk" | "ky" | "tg" | "mn" | "tt" | "ba" | "cv" => {
                self == Script::Cyrillic
            }
            "sr" => matches!(self, Script::Cyrillic | Script::Latin),
            "fa" | "ur" | "ps" | "ckb" | "sd" | "ug" => self == Script::Arabic,
            "yi" | "iw" => self == Script::Hebrew,
            "grc" => self == Script::Greek,
            "mr" | "ne" | "sa" | "kok" => self == Script::Devanagari,
            "as" => self == Script::Bengali,
            "ti" => self == Script::Ethiopic,
            primary => {
                let own =
                    RANGES.iter().map(|&(_, _, script)| script).find(|s| s.usual_lang().as_str() == primary);
                self == own.unwrap_or(Script::Latin)
            }
        }
    }
}

/// How many letters there are of each script, in the order in which the scripts first come.
pub fn counts(scripts: impl Iterator<Item = Script>) -> Vec<(Script, usize)> {
    let mut counts: Vec<(Script, usize)> = Vec::new();
    for script in scripts {
        match counts.iter_mut().find(|(counted, _)| *counted == script) {
            Some((_, count)) => *count += 1,
            None => counts.push((script, 1)),
        }
    }
    counts
}

/// The script that most letters of a text are in; [`Script::Kana`] for Japanese, where Han letters may be more. `None`
/// for a text without letters. Looks at the first 20 000 letters.
pub fn dominant(text: &str) -> Option<Script> {
    let counts = counts(text.chars().filter_map(Script::of).take(20_000));
    // A Han letter stands for about as much as three letters of an alphabet.
    let weight = |&(script, count): &(Script, usize)| if script == Script::Han { 3 * count } else { count };
    let (most, _) = *counts.iter().max_by_key(|counted| weight(counted))?;
    let count = |script| counts.iter().find(|(counted, _)| *counted == script).map_or(0, |&(_, count)| count);
    // Chinese has no kana at all; one letter in twenty is beyond a quoted name.
    let japanese = most == Script::Han && count(Script::Kana) * 20 > count(Script::Han);
    Some(if japanese { Script::Kana } else { most })
}

/// The language of a text: the one hinted at, unless the text is clearly in a script which that is not written in.
pub fn lang_of(text: &str, hint: &Lang) -> Lang {
    match dominant(text) {
        Some(script) if !script.suits(hint) => script.usual_lang(),
        Some(_) | None => hint.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_rises_so_that_it_can_be_searched() {
        assert!(RANGES.windows(2).all(|pair| pair[0].1 < pair[1].0));
        assert!(RANGES.iter().all(|&(first, last, _)| first <= last));
    }

    #[test]
    fn the_script_decides_where_the_hint_cannot_be_right() {
        let lang = |text, hint| lang_of(text, &Lang::new(hint)).to_string();
        assert_eq!(lang("Привет, мир", "en"), "ru");
        assert_eq!(lang("مرحبا بالعالم", "en"), "ar");
        assert_eq!(lang("今天天气很好", "en"), "zh-Hans");
        assert_eq!(lang("今日は天気がいい", "zh-Hans"), "ja");
        assert_eq!(lang("Καλημέρα", "en"), "el");
        assert_eq!(lang("שלום", "en"), "he");
        assert_eq!(lang("नमस्ते", "en"), "hi");
        assert_eq!(lang("สวัสดี", "en"), "th");
        assert_eq!(lang("안녕하세요", "en"), "ko");
        assert_eq!(lang("Hello", "ar"), "en");
    }

    #[test]
    fn the_hint_stands_where_it_can_be_right() {
        let lang = |text, hint| lang_of(text, &Lang::new(hint)).to_string();
        assert_eq!(lang("Привіт", "uk"), "uk");
        assert_eq!(lang("今天天氣很好", "zh-Hant"), "zh-Hant");
        assert_eq!(lang("東京", "ja"), "ja");
        assert_eq!(lang("سلام", "fa"), "fa");
        assert_eq!(lang("Bonjour, dit Иван", "fr-CA"), "fr-CA");
        assert_eq!(lang("123 …", "de"), "de");
    }

    #[test]
    fn a_few_foreign_names_do_not_change_the_language() {
        assert_eq!(dominant("维生素 D 和维生素 K2 共同作用，与 COVID-19 有关。"), Some(Script::Han));
        assert_eq!(dominant("…"), None);
    }
}
