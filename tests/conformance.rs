//! The rules of accessibility: every claim of `lectern conformance` names a test that exists, and those that no other
//! test shows are shown here.
//!
//! - [`claims`]: every rule is listed, every test that is named exists, and a claim without a passing test is found out.
//! - [`perceivable`], [`operable`], [`understandable`], [`robust`]: what the rules of each principle ask for.
//!
//! A new test for a rule goes to its principle, and its name into the rule's row in `src/conformance/criteria.rs`.

#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Helpers of tests may fail as tests do.

#[path = "conformance/claims.rs"]
mod claims;
#[path = "conformance/operable.rs"]
mod operable;
#[path = "conformance/perceivable.rs"]
mod perceivable;
#[path = "support/reader.rs"]
mod reader;
#[path = "conformance/robust.rs"]
mod robust;
#[path = "conformance/understandable.rs"]
mod understandable;
#[path = "support/window.rs"]
mod window;

use accesskit::{Node, Role};
use lectern::command::Command;
use lectern::document::Document;
use lectern::gui::Message;
use lectern::gui::offscreen::Offscreen;
use lectern::screen_reader::tree as access;
use lectern::session::{Panel, Session, Source};
use window::{Survey, look, open};

/// What can be open beside the text.
const PANELS: [Option<Panel>; 13] = [
    None,
    Some(Panel::Languages),
    Some(Panel::Settings),
    Some(Panel::Help),
    Some(Panel::Menu),
    Some(Panel::Contents),
    Some(Panel::Files),
    Some(Panel::Find),
    Some(Panel::Typefaces),
    Some(Panel::Voices),
    Some(Panel::Presets),
    Some(Panel::Pronunciation),
    Some(Panel::Finder),
];

/// A window with a panel open.
fn window_with(mut session: Session, panel: Option<Panel>, width: u32, height: u32) -> Offscreen {
    session.show_panel(panel);
    let mut window = open(session, width, height);
    window.picture();
    window
}

/// A window with a text of somebody's own.
fn window_of(session: Session, document: Document, width: u32, height: u32) -> Offscreen {
    let mut window = open(session, width, height);
    window.tell(Message::Opened(Source::Input, Ok(document)));
    window.picture();
    window
}

/// The nodes that a screen reader meets, of some roles.
fn nodes(window: &mut Offscreen, roles: &[Role]) -> Vec<Node> {
    let geometry = look(window);
    let update = access::tree(window.app().session(), &geometry);
    update.nodes.into_iter().map(|(_, node)| node).filter(|node| roles.contains(&node.role())).collect()
}

/// The controls of the toolbar, in order.
fn toolbar(window: &mut Offscreen) -> Vec<String> {
    let geometry = look(window);
    let of_toolbar = |part: &&lectern::screen_reader::Part| part.spoken.id.starts_with("toolbar-");
    geometry.parts.iter().filter(of_toolbar).map(|part| part.spoken.id.clone()).collect()
}

/// Asks for something.
fn ask(window: &mut Offscreen, command: Command) {
    window.tell(Message::Asked(command));
    window.picture();
}

/// The ids of everything that Tab reaches.
fn stops(window: &mut Offscreen) -> Vec<String> {
    Survey::of(window).stops.iter().map(|stop| format!("{:?}", stop.id)).collect()
}
