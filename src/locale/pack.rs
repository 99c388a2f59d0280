//! One language's messages, and the only place that turns ids, errors and facts into text for people.
//!
//! A [`Pack`] asks its layers (files) one after the other: the reader's own, the bundled one, English. Messages that
//! refer to others (`{ other }`) find them in their own file only.
//!
//! Values are set apart with Unicode's isolates only where they run against the language's direction (a Latin path in
//! Arabic): elsewhere they would do nothing but show as a box in fonts and terminals that do not know them.

use std::collections::BTreeSet;
use std::sync::Arc;

use fluent::{FluentArgs, FluentValue};

use super::layer::Layer;
use crate::document::{Direction, Lang};
use crate::error::Error;

/// What a message's placeable is filled with.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Text, shown as it is.
    Text(String),
    /// A number, shown plainly (`1234.5`); decides between the forms of a plural.
    Number(f64),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Text(text)
    }
}

macro_rules! number_into_value {
    ($($number:ty),*) => {$(
        impl From<$number> for Value {
            fn from(number: $number) -> Self {
                Value::Number(f64::from(number))
            }
        }
    )*};
}
number_into_value!(u8, u16, u32, i32, f32, f64);

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Value::Number(number as f64)
    }
}

impl From<u64> for Value {
    fn from(number: u64) -> Self {
        Value::Number(number as f64)
    }
}

/// One language's messages. Never changes; can be used from any thread.
#[derive(Debug)]
pub struct Pack {
    lang: Lang,
    direction: Direction,
    own: Vec<Arc<Layer>>,
    base: Vec<Arc<Layer>>,
}

impl Pack {
    pub(super) fn new(lang: Lang, own: Vec<Arc<Layer>>, base: Vec<Arc<Layer>>) -> Self {
        let said = own.iter().find_map(|layer| layer.name("language-direction"));
        let direction = match said.as_deref().map(str::trim) {
            Some("ltr") => Direction::Ltr,
            Some("rtl") => Direction::Rtl,
            Some(_) | None => lang.direction(),
        };
        Self { lang, direction, own, base }
    }

    /// The language of the messages.
    pub fn lang(&self) -> &Lang {
        &self.lang
    }

    /// The language's own name for itself, in its own script; the tag where the pack does not say.
    pub fn name(&self) -> String {
        self.own.iter().find_map(|layer| layer.name("language-name")).unwrap_or_else(|| self.lang.to_string())
    }

    /// The way the language is written: what the pack says, else what the tag implies.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// The text of a message; English where the pack lacks it, the id where English does too.
    pub fn tr(&self, id: &str) -> String {
        self.tr_with(id, &[])
    }

    /// The text of a message, or of a part of one (`id.attribute`), with its placeables filled.
    pub fn tr_with(&self, id: &str, args: &[(&str, Value)]) -> String {
        let mut filled = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            let value = match value {
                Value::Text(text) => FluentValue::from(set_apart(text, self.direction)),
                Value::Number(number) => FluentValue::from(*number),
            };
            filled.set(*name, value);
        }
        let (name, attribute) = match id.split_once('.') {
            Some((name, attribute)) => (name, Some(attribute)),
            None => (id, None),
        };
        let text = self.layers().find_map(|layer| layer.text(name, attribute, Some(&filled)));
        text.unwrap_or_else(|| id.to_owned())
    }

    /// The text of a message's attribute (`.name = …` below it); `None` where even English has none.
    pub fn attribute(&self, id: &str, attribute: &str) -> Option<String> {
        self.layers().find_map(|layer| layer.text(id, Some(attribute), None))
    }

    /// What went wrong, as a sentence.
    pub fn error(&self, error: &Error) -> String {
        self.facts(error.key(), error.facts())
    }

    /// A message filled with facts.
    pub(super) fn facts(&self, key: &str, facts: Vec<(&'static str, String)>) -> String {
        let args: Vec<_> = facts.into_iter().map(|(name, fact)| (name, Value::Text(fact))).collect();
        self.tr_with(key, &args)
    }

    /// Abbreviations after which a sentence goes on, lower-case, with their full stop (`dr.`, `z. b.`): the message
    /// `sentence-abbreviations` of this very language, a list parted by commas.
    pub fn rules(&self) -> Vec<String> {
        let said = self.own.iter().find_map(|layer| layer.text("sentence-abbreviations", None, None));
        let list = said.unwrap_or_default().to_lowercase();
        list.split([',', '،', '、'])
            .map(str::trim)
            .filter(|item| !item.is_empty())
            .map(str::to_owned)
            .collect()
    }

    /// True where the pack itself, not English behind it, has the message.
    pub fn has(&self, id: &str) -> bool {
        self.own.iter().any(|layer| layer.has(id))
    }

    /// The ids of the pack's own messages, sorted.
    pub fn ids(&self) -> Vec<String> {
        let ids: BTreeSet<&str> = self.own.iter().flat_map(|layer| layer.ids()).collect();
        ids.into_iter().map(str::to_owned).collect()
    }

    /// The pack's own files, the reader's first.
    pub(super) fn files(&self) -> &[Arc<Layer>] {
        &self.own
    }

    fn layers(&self) -> impl Iterator<Item = &Arc<Layer>> {
        self.own.iter().chain(&self.base)
    }
}

/// A value between isolates (Unicode Bidirectional Algorithm, X5c) where part of it runs against `direction`.
fn set_apart(text: &str, direction: Direction) -> String {
    let against = |c: char| match direction {
        Direction::Rtl => c.is_alphabetic() && !is_rtl(c),
        Direction::Ltr => is_rtl(c),
    };
    if text.chars().any(against) { format!("\u{2068}{text}\u{2069}") } else { text.to_owned() }
}

/// The blocks that Unicode sets aside for scripts written from right to left (`DerivedBidiClass.txt`).
fn is_rtl(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layer(lang: &str, text: &str) -> Result<Arc<Layer>, Error> {
        Layer::new(&Lang::new(lang), "locales/x.ftl".into(), text.to_owned()).map(Arc::new)
    }

    fn pack(lang: &str, own: &str, base: &str) -> Pack {
        let own = vec![layer(lang, own).unwrap()];
        Pack::new(Lang::new(lang), own, vec![layer("en", base).unwrap()])
    }

    #[test]
    fn what_a_pack_lacks_is_said_in_english_and_then_by_its_id() {
        let pack =
            pack("fr", "a = un\nb =\n    .hint = deux\n", "a = one\nb = two\n    .hint = 2\n    .key = B\n");
        assert_eq!((pack.tr("a"), pack.tr("b"), pack.tr("c")), ("un".into(), "two".into(), "c".into()));
        assert_eq!(pack.attribute("b", "hint").as_deref(), Some("deux"));
        assert_eq!(pack.attribute("b", "key").as_deref(), Some("B"));
        assert_eq!(pack.attribute("a", "hint"), None);
        assert!(pack.has("a") && !pack.has("c"));
    }

    #[test]
    fn numbers_are_plain_and_choose_the_form() {
        let text =
            "n = { $n ->\n    [one] { $n } слово\n    [few] { $n } слова\n   *[other] { $n } слов\n}\n";
        let pack = pack("ru", text, "");
        let say = |n: Value| pack.tr_with("n", &[("n", n)]);
        assert_eq!(say(Value::from(21_usize)), "21 слово");
        assert_eq!(say(Value::from(3_u16)), "3 слова");
        assert_eq!(say(Value::from(12_345.0)), "12345 слов");
        assert_eq!(say(Value::from(1.5)), "1.5 слов");
    }

    #[test]
    fn the_rule_of_plurals_of_an_unknown_language_is_that_of_english() {
        let pack = pack("qps-Ploc", "n = { $n ->\n    [one] one\n   *[other] many\n}\n", "");
        assert_eq!(pack.tr_with("n", &[("n", Value::from(1_u8))]), "one");
        assert_eq!(pack.tr_with("n", &[("n", Value::from(2_u8))]), "many");
    }

    #[test]
    fn what_was_not_given_shows_as_its_name() {
        assert_eq!(pack("fr", "a = x { $y }\n", "").tr("a"), "x {$y}");
    }

    #[test]
    fn abbreviations_are_parted_by_the_commas_of_any_script() {
        let pack =
            pack("de", "sentence-abbreviations = Dr., z. B.، u.a.、 ,\n", "sentence-abbreviations = e.g.\n");
        assert_eq!(pack.rules(), ["dr.", "z. b.", "u.a."]);
        let none = super::Pack::new(
            Lang::new("zh"),
            vec![],
            vec![layer("en", "sentence-abbreviations = e.g.\n").unwrap()],
        );
        assert!(none.rules().is_empty(), "English abbreviations are English");
    }

    #[test]
    fn the_pack_decides_its_direction_and_else_its_tag_does() {
        assert_eq!(pack("ar", "a = x\n", "language-direction = ltr\n").direction(), Direction::Rtl);
        assert_eq!(pack("qps", "language-direction = rtl\n", "").direction(), Direction::Rtl);
    }
}
