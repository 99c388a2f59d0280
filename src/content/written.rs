//! An article as it is written in a file, and how it becomes a document.
//!
//! A block is a kind with sentences; a sentence is its text, or its text with a language or links of its own. A new thing
//! that can be said of a sentence is a field of [`Sentence`]. A name in braces, `{help}`, stands for what the caller says.

use serde::Deserialize;
use serde::de::{self, Deserializer, MapAccess, Visitor};

use super::Names;
use crate::document::builder::Builder;
use crate::document::{Document, Kind, Lang, Target};

/// An article as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Article {
    title: String,
    lang: Lang,
    blocks: Vec<WrittenBlock>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenBlock {
    kind: Kind,
    #[serde(default)]
    depth: u8,
    /// Of an item of an ordered list; 0 for none.
    #[serde(default)]
    number: u32,
    #[serde(default)]
    sentences: Vec<Sentence>,
}

/// `"text"`, or `(text: "text", lang: "en", links: [...])` for a sentence in another language than the article's, or with
/// links.
struct Sentence {
    text: String,
    lang: Option<Lang>,
    links: Vec<Link>,
}

/// Some words of a sentence, and where they lead.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Link {
    words: String,
    to: Target,
}

impl<'de> Deserialize<'de> for Sentence {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct SentenceVisitor;
        impl<'de> Visitor<'de> for SentenceVisitor {
            type Value = Sentence;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("\"a sentence\" or (text: \"a sentence\", lang: \"tag\", links: [])")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Sentence, E> {
                Ok(Sentence { text: text.to_owned(), lang: None, links: Vec::new() })
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Sentence, A::Error> {
                #[derive(Deserialize)]
                #[serde(deny_unknown_fields)]
                struct Tagged {
                    text: String,
                    #[serde(default, deserialize_with = "plainly")]
                    lang: Option<Lang>,
                    #[serde(default)]
                    links: Vec<Link>,
                }
                let Tagged { text, lang, links } =
                    Tagged::deserialize(de::value::MapAccessDeserializer::new(map))?;
                Ok(Sentence { text, lang, links })
            }
        }
        deserializer.deserialize_any(SentenceVisitor)
    }
}

/// A language written as such, not as an option.
fn plainly<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Lang>, D::Error> {
    Lang::deserialize(deserializer).map(Some)
}

/// A text with what stands for each name in braces.
fn filled(text: &str, names: impl Fn(&str) -> Option<String>) -> String {
    let mut whole = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        whole.push_str(before);
        let named = after.split_once('}').and_then(|(name, after)| Some((names(name)?, after)));
        match &named {
            Some((name, _)) => whole.push_str(name),
            None => whole.push('{'),
        }
        rest = named.map_or(after, |(_, after)| after);
    }
    whole + rest
}

impl Article {
    /// The document, or what is wrong and where. Counts in messages begin with 1.
    pub fn into_document(mut self, names: &Names<'_>) -> Result<Document, String> {
        let lang = super::spelled(self.lang.as_str());
        let mut builder = Builder::new(lang.clone());
        for sentence in self.blocks.iter_mut().flat_map(|block| &mut block.sentences) {
            sentence.text = filled(&sentence.text, |name| names(&lang, name));
        }
        for (index, block) in self.blocks.iter().enumerate() {
            let number = index + 1;
            if let Kind::Heading(level) = block.kind
                && !(1..=6).contains(&level)
            {
                return Err(format!("block {number}: Heading({level})"));
            }
            // A block or sentence that vanished would shift every place after it.
            let blank = block.sentences.iter().position(|sentence| sentence.text.trim().is_empty());
            if let Some(sentence) = blank {
                return Err(format!("block {number}, sentence {}: \"\"", sentence + 1));
            }
            if block.kind == Kind::Rule {
                builder.block(Kind::Rule, "");
                continue;
            }
            if block.sentences.is_empty() {
                return Err(format!("block {number}: sentences: []"));
            }
            let other = |sentence: &Sentence| sentence.lang.clone().filter(|other| *other != lang);
            builder.sentences(block.kind, block.sentences.iter().map(|one| (one.text.as_str(), other(one))));
            builder.set_in(block.depth, (block.number > 0).then_some(block.number));
            for (index, sentence) in block.sentences.iter().enumerate() {
                for Link { words, to } in &sentence.links {
                    if !builder.link(index, words, to.clone()) {
                        return Err(format!("block {number}: {words}"));
                    }
                }
            }
        }
        if self.blocks.is_empty() {
            return Err("blocks: []".to_owned());
        }
        Ok(builder.finish(&self.title))
    }
}
