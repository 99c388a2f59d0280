//! One language's messages, and the only place that turns ids, errors and facts into text for people.
//!
//! A [`Pack`] asks its layers (files) one after the other: the reader's own, the bundled one, English. Messages that
//! refer to others (`{ other }`) find them in their own file only.
//!
//! Values are set apart with Unicode's isolates only where they run against the language's direction (a Latin path in
//! Arabic): elsewhere they would do nothing but show as a box in fonts and terminals that do not know them.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast;
use unic_langid::LanguageIdentifier;

use crate::document::{Direction, Lang};
use crate::error::Error;

/// Braces within braces that a message may have; the parser calls itself for each.
const MAX_NESTING: usize = 40;

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

/// One file of messages.
pub(super) struct Layer {
    /// The file: below the source tree for bundled ones, whole for the reader's.
    pub(super) path: PathBuf,
    /// What it says, for the audit.
    pub(super) resource: Arc<FluentResource>,
    bundle: FluentBundle<Arc<FluentResource>>,
}

impl Layer {
    /// Reads a file's text. Fails at the first line that is not a message, and at a message that comes twice.
    pub(super) fn new(lang: &Lang, path: PathBuf, source: String) -> Result<Self, Error> {
        let malformed = |reason: String| Error::Malformed { path: path.clone(), reason };
        if nesting(&source) > MAX_NESTING {
            return Err(malformed("{{{".to_owned()));
        }
        let resource = FluentResource::try_new(source).map_err(|(resource, errors)| {
            let reason = errors.first().map(|error| {
                let before = resource.source().get(..error.pos.start).unwrap_or_default();
                format!("line {}: {}", before.matches('\n').count() + 1, error.kind)
            });
            malformed(reason.unwrap_or_default())
        })?;
        let resource = Arc::new(resource);
        let id: LanguageIdentifier = lang.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        bundle.set_use_isolating(false);
        bundle.add_resource(resource.clone()).map_err(|errors| {
            malformed(errors.iter().map(FluentError::to_string).collect::<Vec<_>>().join("; "))
        })?;
        Ok(Self { path, resource, bundle })
    }

    /// A message's own text, or that of one of its attributes.
    fn text(&self, id: &str, attribute: Option<&str>, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        // A missing value shows as its name in braces, which tells more than an empty place would.
        Some(self.bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned())
    }

    /// The ids of its messages, in the file's order.
    pub(super) fn ids(&self) -> impl Iterator<Item = &str> {
        self.resource.entries().filter_map(|entry| match entry {
            ast::Entry::Message(message) => Some(message.id.name),
            ast::Entry::Term(_)
            | ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_)
            | ast::Entry::Junk { .. } => None,
        })
    }
}

impl std::fmt::Debug for Layer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Layer").field(&self.path).finish()
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
        let said = own.iter().find_map(|layer| layer.text("language-direction", None, None));
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
        self.own_text("language-name").unwrap_or_else(|| self.lang.to_string())
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
        let list = self.own_text("sentence-abbreviations").unwrap_or_default().to_lowercase();
        list.split([',', '،', '、'])
            .map(str::trim)
            .filter(|item| !item.is_empty())
            .map(str::to_owned)
            .collect()
    }

    /// True where the pack itself, not English behind it, has the message.
    pub fn has(&self, id: &str) -> bool {
        self.own.iter().any(|layer| layer.bundle.has_message(id))
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

    fn own_text(&self, id: &str) -> Option<String> {
        self.own.iter().find_map(|layer| layer.text(id, None, None))
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

/// The deepest braces within braces; a line that begins with a letter is a new message and begins anew.
fn nesting(source: &str) -> usize {
    let mut deepest = 0;
    let mut depth = 0_usize;
    for line in source.lines() {
        if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
            depth = 0;
        }
        for byte in line.bytes() {
            match byte {
                b'{' => depth += 1,
                b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            deepest = deepest.max(depth);
        }
    }
    deepest
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

    #[test]
    fn a_message_that_comes_twice_is_a_mistake() {
        assert!(matches!(layer("en", "a = 1\na = 2\n"), Err(Error::Malformed { .. })));
    }

    #[test]
    fn braces_within_braces_do_not_bring_it_down() {
        assert!(matches!(
            layer("en", &format!("a = {}", "{".repeat(1_000_000))),
            Err(Error::Malformed { .. })
        ));
        assert!(layer("en", &"a = { \"{\" }\n".replace('a', "abc")).is_ok());
    }
}
