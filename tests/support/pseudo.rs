//! A language nobody speaks, made from English: accented letters and a third longer, so that a place that is not
//! translated, or too narrow, shows.
#![allow(dead_code)]

use std::fs;
use std::path::Path;

use fluent_syntax::{ast, parser, serializer};
use lectern::document::Document;

/// Writes a file into a folder that is made for it.
pub fn write(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// A text of the language.
pub fn accented(text: &str) -> String {
    const FROM: &str = "abcdefgijlmnoprstuvwyzAEIOUP";
    const TO: &str = "åƀçðéƒĝîĵļɱñöþŕšţûṽŵýžÅÉÎÖÛƤ";
    let letter = |c| FROM.chars().position(|from| from == c).and_then(|at| TO.chars().nth(at)).unwrap_or(c);
    let text: String = text.chars().map(letter).collect();
    let words = text.split_whitespace().count();
    if words < 2 { text } else { format!("{text}{}", " ļöñĝ".repeat(words.div_ceil(3))) }
}

/// The pack, from the text of the English one.
pub fn pack(english: &str) -> String {
    let mut resource = parser::parse(english.to_owned()).unwrap();
    for entry in &mut resource.body {
        let ast::Entry::Message(message) = entry else { continue };
        if message.id.name == "language-direction" {
            continue;
        }
        let attributes = message.attributes.iter_mut().map(|attribute| &mut attribute.value);
        for pattern in message.value.iter_mut().chain(attributes) {
            accent(pattern);
        }
    }
    let text = serializer::serialize(&resource);
    text.replace("language-name = Éñĝļîšh", "language-name = Ƥšéûðö")
}

fn accent(pattern: &mut ast::Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => {
                let inner = value.trim();
                if !inner.is_empty() {
                    *value = value.replacen(inner, &accented(inner), 1);
                }
            }
            ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } => {
                variants.iter_mut().for_each(|variant| accent(&mut variant.value));
            }
            ast::PatternElement::Placeable { .. } => {}
        }
    }
}

/// The article, from the English one.
pub fn article(english: &Document) -> String {
    let mut text = format!("(title: {:?}, lang: \"qps-ploc\", blocks: [\n", accented(&english.title));
    for block in &english.blocks {
        text.push_str(&format!("(kind: {:?}, sentences: [\n", block.kind));
        for (index, start) in block.sentence_starts.iter().enumerate() {
            let end = block.sentence_starts.get(index + 1).copied().unwrap_or(block.text.len());
            text.push_str(&format!(
                "\"{}\",\n",
                accented(block.text[*start..end].trim()).replace('"', "\\\"")
            ));
        }
        text.push_str("]),\n");
    }
    text + "])"
}
