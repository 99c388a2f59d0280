//! The messages of packs, compared with the English ones.

use std::collections::{BTreeMap, BTreeSet};

use fluent::FluentResource;
use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::super::layer::Layer;
use super::super::{BASE, Locales, Pack};
use super::{Finding, Problem, Report, is_sentence};
use crate::document::Lang;
use crate::error::Error;

/// What a pattern is made of.
#[derive(Default)]
struct Pattern {
    text: String,
    placeables: BTreeSet<String>,
    references: BTreeSet<String>,
}

/// Patterns by the names that messages refer to: `id`, `id.attribute`, `-term`, `-term.attribute`.
type Patterns = BTreeMap<String, Pattern>;

/// What is wrong with the packs: those that were left out, and each file of the others against the bundled English one.
/// `drawable` tells whether a bundled font has a character.
pub fn packs(locales: &Locales, drawable: &dyn Fn(char) -> bool) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    let broken = |problem: &Error| {
        let file = problem.facts().into_iter().find(|(name, _)| *name == "path").map(|(_, path)| path.into());
        Finding { file: file.unwrap_or_default(), problem: Problem::Broken(problem.clone()) }
    };
    findings.extend(locales.problems().iter().map(broken));
    let base = locales.pack(&Lang::new(BASE));
    // The reader's own English, if any, comes first and is compared like any other.
    let Some(english) = base.files().last() else { return findings };
    let expected = patterns(english.resource());
    for tag in locales.tags() {
        let pack = locales.pack(&tag);
        for layer in pack.files() {
            match layer.problem() {
                Some(problem) => findings.push(broken(problem)),
                None => findings.extend(compare(&pack, layer, &expected, drawable)),
            }
        }
    }
    findings
}

/// The messages of a pack that the program never asks for.
pub fn unused(pack: &Pack, is_used: &dyn Fn(&str) -> bool) -> Vec<Finding> {
    let mut findings = Vec::new();
    for layer in pack.files() {
        let mut report = Report::new(&layer.path);
        let used_by_others: BTreeSet<String> =
            patterns(layer.resource()).into_values().flat_map(|pattern| pattern.references).collect();
        for id in layer.ids().filter(|id| !is_used(id) && !used_by_others.contains(*id)) {
            report.add(Problem::Unused { id: id.to_owned() });
        }
        findings.append(&mut report.findings);
    }
    findings
}

fn compare(pack: &Pack, layer: &Layer, expected: &Patterns, drawable: &dyn Fn(char) -> bool) -> Vec<Finding> {
    let mut report = Report::new(&layer.path);
    let found = patterns(layer.resource());
    for (name, _) in expected.iter().filter(|(name, _)| !is_term(name) && !found.contains_key(*name)) {
        match name.split_once('.') {
            None => report.add(Problem::Missing { id: name.clone() }),
            // A message that is not there at all is told of once.
            Some((id, attribute)) if has_message(&found, id) || !expected.contains_key(id) => {
                report.add(Problem::MissingAttribute { id: id.to_owned(), attribute: attribute.to_owned() });
            }
            Some(_) => {}
        }
    }
    let translated = pack.lang().primary() != Lang::new(BASE).primary();
    for (name, pattern) in &found {
        for reference in pattern.references.iter().filter(|reference| !found.contains_key(*reference)) {
            report.add(Problem::UnknownReference { id: name.clone(), reference: reference.clone() });
        }
        match expected.get(name) {
            Some(english) => compare_patterns(&mut report, name, pattern, english, translated),
            None if is_term(name) => {}
            None => match name.split_once('.') {
                None => report.add(Problem::Extra { id: name.clone() }),
                Some((id, attribute)) if has_message(expected, id) => {
                    report
                        .add(Problem::ExtraAttribute { id: id.to_owned(), attribute: attribute.to_owned() });
                }
                Some(_) => {}
            },
        }
    }
    let direction = found.get("language-direction").map(|pattern| pattern.text.trim());
    if let Some(value) = direction.filter(|value| !matches!(*value, "ltr" | "rtl")) {
        report.add(Problem::BadDirection { value: value.to_owned() });
    }
    let all: String = found.values().map(|pattern| pattern.text.as_str()).collect();
    report.add_undrawable(&all, drawable);
    report.findings
}

fn compare_patterns(
    report: &mut Report<'_>,
    name: &str,
    found: &Pattern,
    english: &Pattern,
    translated: bool,
) {
    for placeable in english.placeables.difference(&found.placeables) {
        report.add(Problem::MissingPlaceable { id: name.to_owned(), placeable: placeable.clone() });
    }
    for placeable in found.placeables.difference(&english.placeables) {
        report.add(Problem::ExtraPlaceable { id: name.to_owned(), placeable: placeable.clone() });
    }
    let same = found.text == english.text && (is_sentence(&found.text) || name == "language-name");
    if translated && same {
        report.add(Problem::SameAsEnglish { id: name.to_owned(), text: found.text.trim().to_owned() });
    }
}

fn is_term(name: &str) -> bool {
    name.starts_with('-')
}

/// True where there is the message, or at least an attribute of it.
fn has_message(patterns: &Patterns, id: &str) -> bool {
    patterns.keys().any(|name| name.split('.').next() == Some(id))
}

fn patterns(resource: &FluentResource) -> Patterns {
    let mut all = Patterns::new();
    for entry in resource.entries() {
        let (name, value, attributes) = match entry {
            ast::Entry::Message(message) => {
                (message.id.name.to_owned(), message.value.as_ref(), &message.attributes)
            }
            ast::Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
            ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_)
            | ast::Entry::Junk { .. } => continue,
        };
        for attribute in attributes {
            all.insert(format!("{name}.{}", attribute.id.name), Pattern::of(&attribute.value));
        }
        if let Some(value) = value {
            all.insert(name, Pattern::of(value));
        }
    }
    all
}

impl Pattern {
    fn of(pattern: &ast::Pattern<&str>) -> Self {
        let mut collected = Self::default();
        collected.add(pattern);
        collected
    }

    fn add(&mut self, pattern: &ast::Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => self.text.push_str(value),
                ast::PatternElement::Placeable { expression } => self.add_expression(expression),
            }
        }
    }

    fn add_expression(&mut self, expression: &ast::Expression<&str>) {
        match expression {
            ast::Expression::Inline(inline) => self.add_inline(inline),
            ast::Expression::Select { selector, variants } => {
                self.add_inline(selector);
                variants.iter().for_each(|variant| self.add(&variant.value));
            }
        }
    }

    fn add_inline(&mut self, inline: &ast::InlineExpression<&str>) {
        match inline {
            ast::InlineExpression::StringLiteral { value } => {
                self.text.push_str(&unescape_unicode_to_string(value));
            }
            ast::InlineExpression::NumberLiteral { .. } => {}
            ast::InlineExpression::FunctionReference { arguments, .. } => self.add_arguments(arguments),
            ast::InlineExpression::MessageReference { id, attribute } => {
                self.references.insert(with_attribute(id.name, attribute.as_ref()));
            }
            ast::InlineExpression::TermReference { id, attribute, arguments } => {
                self.references.insert(format!("-{}", with_attribute(id.name, attribute.as_ref())));
                arguments.iter().for_each(|arguments| self.add_arguments(arguments));
            }
            ast::InlineExpression::VariableReference { id } => {
                self.placeables.insert(format!("${}", id.name));
            }
            ast::InlineExpression::Placeable { expression } => self.add_expression(expression),
        }
    }

    fn add_arguments(&mut self, arguments: &ast::CallArguments<&str>) {
        arguments.positional.iter().for_each(|argument| self.add_inline(argument));
    }
}

fn with_attribute(id: &str, attribute: Option<&ast::Identifier<&str>>) -> String {
    attribute.map(|attribute| format!("{id}.{}", attribute.name)).unwrap_or_else(|| id.to_owned())
}
