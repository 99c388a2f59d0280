//! Fields of a RON struct as text, so that what this version does not know can be kept and what is broken left out.
//!
//! A struct is taken apart into names and the text of their values ([`fields`]) and put together again ([`joined`]);
//! values are never interpreted, so anything that RON can write survives.

use std::fmt;

use ron::value::RawValue;
use serde::de::{self, Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor};

/// The names and the values' text of a struct's fields, in the file's order.
struct Fields(Vec<(String, String)>);

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct FieldVisitor;
        impl<'de> Visitor<'de> for FieldVisitor {
            type Value = Fields;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("named fields")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
                let mut fields = Vec::new();
                while let Some(name) = map.next_key::<String>()? {
                    let value: Box<RawValue> = map.next_value()?;
                    fields.push((name, value.get_ron().trim().to_owned()));
                }
                Ok(Fields(fields))
            }

            // A struct without any field looks like a unit or, with white space in it, like an empty tuple.
            fn visit_unit<E>(self) -> Result<Fields, E> {
                Ok(Fields(Vec::new()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Fields, A::Error> {
                match seq.next_element::<IgnoredAny>()? {
                    Some(_) => Err(de::Error::invalid_type(Unexpected::Seq, &self)),
                    None => Ok(Fields(Vec::new())),
                }
            }
        }
        deserializer.deserialize_any(FieldVisitor)
    }
}

fn fields(text: &str) -> Option<Vec<(String, String)>> {
    super::options().from_str::<Fields>(text).ok().map(|fields| fields.0)
}

fn joined(fields: &[(String, String)]) -> String {
    let lines = fields.iter().map(|(name, value)| format!("    {name}: {value},\n"));
    format!("(\n{})", lines.collect::<String>())
}

/// The new text with those fields of the old one that it does not have, and with the old value of those that are as they were
/// in `before`, in nested structs too; `None` where the old text is not a struct at all.
pub(super) fn merged(old: &str, new: &str, before: Option<&str>) -> Option<String> {
    let old = fields(old)?;
    let new_fields = fields(new)?;
    let before = before.and_then(fields).unwrap_or_default();
    Some(merge(&old, &new_fields, &before).unwrap_or_else(|| new.to_owned()))
}

/// The fields of both, or `None` where the old ones add nothing.
fn merge(old: &[(String, String)], new: &[(String, String)], before: &[(String, String)]) -> Option<String> {
    let mut kept = false;
    let mut all: Vec<(String, String)> = Vec::with_capacity(new.len());
    for (name, value) in new {
        let (there, before) = (value_of(old, name), value_of(before, name));
        let kept_value = match there {
            Some(there) if before == Some(value.as_str()) => (there != value).then(|| there.to_owned()),
            Some(there) => {
                let before = before.and_then(nested_fields).unwrap_or_default();
                nested_fields(there)
                    .zip(nested_fields(value))
                    .and_then(|(there, value)| merge(&there, &value, &before))
            }
            None => None,
        };
        kept |= kept_value.is_some();
        all.push((name.clone(), kept_value.unwrap_or_else(|| value.clone())));
    }
    for (name, value) in old {
        if !new.iter().any(|(new_name, _)| new_name == name) {
            kept = true;
            all.push((name.clone(), value.clone()));
        }
    }
    kept.then(|| joined(&all))
}

fn value_of<'a>(fields: &'a [(String, String)], name: &str) -> Option<&'a str> {
    fields.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
}

/// The fields of a struct written without its name. A name could be an enum's variant, whose fields go with it, and a
/// map's entries are the reader's to delete.
fn nested_fields(text: &str) -> Option<Vec<(String, String)>> {
    if text.starts_with('(') { fields(text) } else { None }
}

/// A struct of those fields that are good each by itself, or `None` where none is. Of a nested struct or list that is not
/// good as a whole, what is good in it stays.
pub(super) fn good_fields(text: &str, is_good: impl Fn(&str) -> bool) -> Option<String> {
    let good = good_of(fields(text)?, &is_good);
    if good.is_empty() { None } else { Some(joined(&good)) }
}

fn good_of(fields: Vec<(String, String)>, is_good: &dyn Fn(&str) -> bool) -> Vec<(String, String)> {
    let good = |(name, value): (String, String)| {
        let inside = |value: &str| is_good(&joined(&[(name.clone(), value.to_owned())]));
        let value = good_value(value, &inside)?;
        Some((name, value))
    };
    fields.into_iter().filter_map(good).collect()
}

/// What is good in a value.
fn good_value(value: String, is_good: &dyn Fn(&str) -> bool) -> Option<String> {
    if is_good(&value) {
        return Some(value);
    }
    let rest = if let Some(fields) = nested_fields(&value) {
        joined(&good_of(fields, is_good))
    } else {
        let members = super::options().from_str::<Vec<Box<RawValue>>>(&value).ok()?.into_iter();
        let good = |member: Box<RawValue>| {
            let alone = |value: &str| is_good(&format!("[{value}]"));
            good_value(member.get_ron().trim().to_owned(), &alone)
        };
        format!("[{}]", members.filter_map(good).collect::<Vec<_>>().join(", "))
    };
    is_good(&rest).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_only_the_old_text_has_is_kept_at_any_depth() {
        let old = "(a: 1, later: Some((x: [1, 2], y: {\"k\": 'c'})), deep: (b: 2, unknown: Variant(3)))";
        let text = merged(old, "(a: 5, deep: (b: 7))", None).unwrap();
        let all = fields(&text).unwrap();
        assert_eq!(all[0], ("a".into(), "5".into()));
        assert_eq!(all[2], ("later".into(), "Some((x: [1, 2], y: {\"k\": 'c'}))".into()));
        let deep = fields(&all[1].1).unwrap();
        assert_eq!(deep, [("b".into(), "7".into()), ("unknown".into(), "Variant(3)".into())]);
    }

    #[test]
    fn nothing_unknown_leaves_the_new_text_as_it_is() {
        assert_eq!(merged("(a: 1)", "( a:2 )", None).unwrap(), "( a:2 )");
    }

    #[test]
    fn entries_of_a_map_and_fields_of_a_variant_are_not_brought_back() {
        let old = "(map: {\"k\": 1, \"gone\": 2}, choice: Custom(a: 1, b: 2))";
        let new = "(map: {\"k\": 1}, choice: Plain)";
        assert_eq!(merged(old, new, None).unwrap(), new);
    }

    #[test]
    fn what_was_not_changed_here_stays_as_another_wrote_it() {
        let before = "(size: 1, theme: \"a\", deep: (x: 1, y: 1), own: [1])";
        let other = "(size: 1, theme: \"b\", deep: (x: 2, y: 1), own: [1, 2])";
        let mine = "(size: 5, theme: \"a\", deep: (x: 1, y: 7), own: [1])";
        let text = merged(other, mine, Some(before)).unwrap();
        let all = fields(&text).unwrap();
        let value = |name| value_of(&all, name).unwrap();
        assert_eq!((value("size"), value("theme"), value("own")), ("5", "\"b\"", "[1, 2]"));
        let deep = fields(value("deep")).unwrap();
        assert_eq!((value_of(&deep, "x"), value_of(&deep, "y")), (Some("2"), Some("7")));
    }

    #[test]
    fn a_struct_without_fields_is_still_one() {
        for old in ["()", "( )", "(\n)", "// nothing\n(\n)\n"] {
            assert_eq!(merged(old, "(a: 1)", None).as_deref(), Some("(a: 1)"), "{old:?}");
        }
    }

    #[test]
    fn what_is_no_struct_is_not_merged() {
        assert_eq!(merged("[1, 2]", "(a: 1)", None), None);
        assert_eq!(merged("(1, 2)", "(a: 1)", None), None);
        assert_eq!(merged("(a: ", "(a: 1)", None), None);
    }

    #[test]
    fn one_broken_member_of_a_list_costs_that_member_alone() {
        #[derive(Debug, PartialEq, Default, serde::Deserialize)]
        #[serde(default)]
        struct Inner {
            size: f32,
            name: String,
        }
        #[derive(Debug, PartialEq, Default, serde::Deserialize)]
        #[serde(default)]
        struct Outer {
            speed: u16,
            own: Deep,
        }
        #[derive(Debug, PartialEq, Default, serde::Deserialize)]
        #[serde(default)]
        struct Deep {
            list: Vec<Inner>,
            shown: bool,
        }
        let options = crate::settings::store::options();
        let read = |text: &str| options.from_str::<Outer>(text);
        let text = "(speed: 3, own: (list: [(size: 1.0, name: \"a\"), (size: \"?\", name: \"b\"), 7], shown: maybe))";
        assert!(read(text).is_err());
        let salvaged = good_fields(text, |one| read(one).is_ok()).unwrap();
        let inner = |size, name: &str| Inner { size, name: name.to_owned() };
        let list = vec![inner(1.0, "a"), inner(0.0, "b")];
        assert_eq!(read(&salvaged).unwrap(), Outer { speed: 3, own: Deep { list, shown: false } });
        assert_eq!(good_fields("(speed: [1], own: 3)", |one| read(one).is_ok()), None);
    }
}
