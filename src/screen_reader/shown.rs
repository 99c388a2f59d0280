//! Everything that a screen reader is told at one moment: the tree, and the text behind it.
//!
//! The tree has the parts of the window and the blocks of the text near what is in view; services that want more of the
//! text than that (AT-SPI reads a whole book from one object) take it from the segments.

use std::sync::Arc;

use accesskit::TreeUpdate;

use super::geometry::{Geometry, Line};
use super::{text, tree};
use crate::document::{Position, Span};
use crate::segment::Segments;
use crate::session::Session;

/// What is told.
#[derive(Debug, Clone)]
pub struct Shown {
    /// The parts of the window and the blocks of the text.
    pub tree: TreeUpdate,
    /// The whole text.
    pub segments: Arc<Segments>,
    /// Where the caret is.
    pub caret: Position,
    /// What is selected.
    pub selection: Option<Span>,
    /// The lines in view, from the top, in the window's logical pixels.
    pub lines: Vec<Line>,
    /// Physical pixels to a logical one.
    pub scale: f32,
}

/// What a session and what the window drew come to. Pure.
pub fn shown(session: &Session, geometry: &Geometry) -> Shown {
    Shown {
        tree: tree::tree(session, geometry),
        segments: Arc::clone(session.text()),
        caret: text::caret(session, geometry),
        selection: session.selection(),
        lines: geometry.lines.clone(),
        scale: geometry.scale,
    }
}
