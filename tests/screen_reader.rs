//! What a person who hears the screen instead of seeing it finds in the window, and what they can do with it.
//!
//! - [`tree`]: the whole tree as data, for every panel; every part has a name in every language.
//! - [`document`]: the text by block, letter and word is the document; every letter's box is where it was drawn.
//! - [`policy`]: where the screen reader is, before, while and after Lectern's own voice reads; what its wishes do.
//! - [`bus`]: the real program on a real accessibility bus, asked as a screen reader asks.
//!
//! `UPDATE=1 cargo test --test screen_reader` writes the golden files anew; read them before you keep them.

#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Helpers of tests may fail as tests do.

#[cfg(target_os = "linux")]
#[path = "screen_reader/bus.rs"]
mod bus;
#[path = "screen_reader/document.rs"]
mod document;
#[path = "screen_reader/policy.rs"]
mod policy;
#[path = "support/program.rs"]
mod program;
#[path = "support/reader.rs"]
mod reader;
#[cfg(target_os = "linux")]
#[path = "support/screen.rs"]
mod screen;
#[path = "screen_reader/tree.rs"]
mod tree;
#[path = "support/window.rs"]
mod window;

use accesskit::TreeUpdate;
use iced::advanced::widget::operation::{self, Operation, Outcome};
use lectern::gui::access::Look;
use lectern::gui::offscreen::Offscreen;
use lectern::screen_reader::{Geometry, tree as access};

/// What the window shows now.
pub fn look(window: &mut Offscreen) -> Geometry {
    window.picture();
    let mut look = Look::default();
    window.operate(&mut operation::black_box(&mut look));
    let Outcome::Some(geometry) = look.finish() else { panic!("the window was not looked at") };
    Geometry { scale: 1.0, ..geometry }
}

/// The tree of what the window shows now.
pub fn tree_of(window: &mut Offscreen) -> TreeUpdate {
    let geometry = look(window);
    access::tree(window.app().session(), &geometry)
}

/// The tree as accessibility services have it; fails where it is not a tree.
pub fn consumed(update: TreeUpdate) -> accesskit_consumer::Tree {
    accesskit_consumer::Tree::new(update, true)
}
