//! Widgets of our own: what iced lacks for readers who cannot use a mouse or cannot see the screen.
//!
//! - [`control`]: the one wrapper through which every button of the window is made: focus, ring, keys, target size.
//! - [`group`]: what belongs together has a name for the screen reader.
//! - [`scope`]: the root of the window: Tab order, zones and the keys that mean a command.
//! - [`lines`]: text from the right around the page.
//! - [`mirror`]: rows from the right for languages written so.
//! - [`page`]: the text.
//!
//! A new control is made from [`control::Control`]; only something that is no button at all needs a widget.

pub mod control;
pub mod group;
pub mod lines;
pub mod mirror;
pub mod page;
pub mod scope;
