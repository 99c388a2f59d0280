//! Widgets of our own: what iced lacks for readers who cannot use a mouse or cannot see the screen.
//!
//! - [`control`]: the one wrapper through which every button of the window is made: focus, ring, keys, target size.
//! - [`group`]: what belongs together has a name for the screen reader.
//! - [`scope`]: what keys mean around some controls, up to the whole window, and how the keyboard moves between them.
//! - [`choice`]: one of several, by arrow keys.
//! - [`stepper`]: a value in steps, by arrow keys or typed.
//! - [`field`]: a line to type into.
//! - [`lines`]: text from the right around the page.
//! - [`mirror`]: rows from the right for languages written so.
//! - [`page`]: the text.
//! - [`lens`]: the word being read, large.
//! - [`enlarged`]: one picture, large.
//!
//! A new control is made from [`control::Control`]; only something that is no button at all needs a widget.

pub mod choice;
pub mod control;
pub mod enlarged;
pub mod field;
pub mod group;
pub mod lens;
pub mod lines;
pub mod mirror;
pub mod page;
pub mod scope;
pub mod stepper;
pub mod still;
