//! Lectern: shows a text in calm type and reads it aloud, word by word.

pub mod document;
pub mod error;
pub mod segment;
