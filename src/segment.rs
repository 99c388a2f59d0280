//! Sentences and words of a document, found block by block when somebody asks.
//!
//! 1. `sentence` finds where sentences of a block begin (or takes the author's word for it).
//! 2. `word` finds the words of a sentence: what is marked while it is spoken.
//! 3. [`Segments`] remembers the sentences of blocks that were asked for and turns a [`Place`] into a [`Position`] and
//!    back, for narration, the page and the screen reader alike.
//!
//! What a language needs beyond Unicode's rules (abbreviations) is data of its locale pack, handed in as [`Rules`].

pub mod sentence;
pub mod word;
