//! Sentences and words of a document, found block by block when somebody asks.
//!
//! 1. `sentence` finds where sentences of a block begin (or takes the author's word for it).
//! 2. `word` finds the words of a sentence: what is marked while it is spoken; `breaks` where a line may end.
//! 3. [`Segments`] remembers the sentences of blocks that were asked for and turns a [`Place`] into a [`Position`] and
//!    back, for narration, the page and the screen reader alike. `steps` goes from sentence to sentence; `pace` tells how long
//!    speaking takes.
//!
//! What a language needs beyond Unicode's rules (abbreviations) is data of its locale pack, handed in as [`Rules`].

pub mod breaks;
mod pace;
pub mod sentence;
mod steps;
pub mod syllables;
pub mod word;

use std::fmt;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use crate::document::{Document, Kind, Place, Position, Span};

/// What a language needs beyond Unicode's rules.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rules {
    /// Abbreviations after which a sentence goes on though a capital follows: lower-case, with their full stops, with or
    /// without inner spaces (`dr.`, `e.g.`, `z.b.`). One that often ends a sentence (`etc.`, `p.m.`) is better left out:
    /// before a small letter Unicode's rules go on anyway.
    pub abbreviations: Vec<String>,
}

/// The sentences of one block, as bytes of its text.
type Sentences = Box<[Range<usize>]>;

/// The sentences and words of one document. Cheap to make; may be shared between threads.
pub struct Segments {
    document: Arc<Document>,
    rules: Arc<Rules>,
    blocks: Box<[OnceLock<Sentences>]>,
    /// Bytes a word, once somebody asked.
    pace: OnceLock<f32>,
}

impl fmt::Debug for Segments {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let found = self.blocks.iter().filter(|block| block.get().is_some()).count();
        f.debug_struct("Segments")
            .field("title", &self.document.title)
            .field("blocks", &self.blocks.len())
            .field("found", &found)
            .finish()
    }
}

impl Segments {
    /// The segments of a document; nothing is looked for yet.
    pub fn new(document: Arc<Document>, rules: Arc<Rules>) -> Self {
        let blocks = document.blocks.iter().map(|_| OnceLock::new()).collect();
        Self { document, rules, blocks, pace: OnceLock::new() }
    }

    /// The document.
    pub fn document(&self) -> &Arc<Document> {
        &self.document
    }

    /// The sentences of a block, as bytes of its text: rising, not overlapping, without white space at either end. None
    /// for a rule and for a block that does not exist.
    pub fn sentences(&self, block: usize) -> &[Range<usize>] {
        let (Some(found), Some(source)) = (self.blocks.get(block), self.document.blocks.get(block)) else {
            return &[];
        };
        found.get_or_init(|| match source.kind {
            Kind::Rule => Box::default(),
            Kind::Heading(_)
            | Kind::Lead
            | Kind::Paragraph
            | Kind::Item
            | Kind::Quotation
            | Kind::Code
            | Kind::Note
            | Kind::Rights
            | Kind::Cell { .. }
            | Kind::Figure => {
                if source.sentence_starts.is_empty() {
                    sentence::find(&source.text, self.document.lang_of(block), &self.rules).into()
                } else {
                    sentence::given(&source.text, &source.sentence_starts).into()
                }
            }
        })
    }

    /// The words of a sentence, as bytes of the *block's* text: rising, not overlapping, never empty. None where there is
    /// no such sentence, or nothing in it to speak.
    pub fn words(&self, block: usize, sentence: usize) -> Vec<Range<usize>> {
        let Some(range) = self.sentences(block).get(sentence) else { return Vec::new() };
        let words = word::find(self.text(Place::sentence(block, sentence)));
        words.into_iter().map(|word| range.start + word.start..range.start + word.end).collect()
    }

    /// The text of a place's sentence; empty where there is none.
    pub fn text(&self, place: Place) -> &str {
        let range = self.sentences(place.block).get(place.sentence);
        let text = self.document.blocks.get(place.block).map_or("", |block| block.text.as_str());
        range.and_then(|range| text.get(range.clone())).unwrap_or_default()
    }

    /// Where a place's sentence stands.
    pub fn sentence_span(&self, place: Place) -> Option<Span> {
        let range = self.sentences(place.block).get(place.sentence)?;
        Some(Span::within(place.block, range.clone()))
    }

    /// Where a place's word stands.
    pub fn word_span(&self, place: Place) -> Option<Span> {
        let word = self.words(place.block, place.sentence).into_iter().nth(place.word)?;
        Some(Span::within(place.block, word))
    }

    /// Where a place's word begins, or its sentence where that has no words; a place that does not exist is clamped.
    /// The document's start where nothing is to be read.
    pub fn position(&self, place: Place) -> Position {
        let Some(place) = self.clamp(place) else { return Position::default() };
        let span = self.word_span(place).or_else(|| self.sentence_span(place));
        span.map(|span| span.start).unwrap_or_default()
    }

    /// The word at a position, or the next one of its sentence, or the sentence's last; from a block without sentences the
    /// nearest that has some. `None` where nothing is to be read.
    pub fn place(&self, position: Position) -> Option<Place> {
        if self.sentences(position.block).is_empty() {
            return self.nearest(position.block);
        }
        let sentences = self.sentences(position.block);
        let sentence = sentences.partition_point(|range| range.start <= position.byte).saturating_sub(1);
        let words = self.words(position.block, sentence);
        let word = words.partition_point(|word| word.end <= position.byte).min(words.len().saturating_sub(1));
        Some(Place { block: position.block, sentence, word })
    }

    /// The nearest place that exists, with the same block, sentence and word where it can be. `None` where nothing is to
    /// be read.
    pub fn clamp(&self, place: Place) -> Option<Place> {
        let Some(last) = self.sentences(place.block).len().checked_sub(1) else {
            return self.nearest(place.block);
        };
        let sentence = place.sentence.min(last);
        // Most places are right, and the first word needs no search.
        let word = if place.word == 0 {
            0
        } else {
            place.word.min(self.words(place.block, sentence).len().saturating_sub(1))
        };
        Some(Place { block: place.block, sentence, word })
    }

    /// The first sentence of the next block that has one, else the last sentence of the last block before.
    fn nearest(&self, block: usize) -> Option<Place> {
        let after = (block..self.blocks.len()).find(|&block| !self.sentences(block).is_empty());
        let before =
            || (0..block.min(self.blocks.len())).rev().find(|&block| !self.sentences(block).is_empty());
        after.map(|block| Place::sentence(block, 0)).or_else(|| {
            let block = before()?;
            Some(Place::sentence(block, self.sentences(block).len().saturating_sub(1)))
        })
    }
}
