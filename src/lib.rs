//! Lectern: shows a text in calm type and reads it aloud, word by word, offline.
//!
//! # The map
//!
//! ```text
//! error, document, log, sandbox, finder               0   plain data and facts
//! segment, import, locale, content, settings,         1   text, what the reader chose,
//! conformance                                             and what Lectern promises
//! desktop                                             1   what the desktop wishes
//! audio < voice < narration                           2   sound; no window in 0 to 4
//! command, session                                    3   state machines: (state, event) -> effects
//! screen_reader                                       4   the accessibility tree
//! cli, gui                                            5   never use each other
//! ```
//!
//! `tests/layers.rs` reads the imports and fails on a breach.
//!
//! # The two flows
//!
//! **Text to voice to mark.** `import` or `content` makes a [`document::Document`]; [`segment::Segments`] finds its
//! sentences and words; [`session::Session`] turns "read aloud" into a [`narration::Request`]; the
//! [`narration::player`] renders, plays and tells which word is heard; the page moves its mark.
//!
//! **Key to effect.** A key, a click or a word of the command line becomes a [`command::Command`];
//! [`session::Session::apply`] answers with [`session::Effect`]s, and the shell does them.
//!
//! # Where to change what
//!
//! | to change | look in |
//! |---|---|
//! | a language | `locales/<tag>.ftl` and `content/<article>/<tag>.ron`: files only |
//! | a kind of file that opens | [`import`]: one file and one row |
//! | a voice engine | [`voice`]: one file and one row |
//! | a command, its keys | [`command`] and its arm in [`session`] |
//! | a setting | [`settings`], and `gui/panel/settings.rs` |
//! | the guide | `content/guide/<tag>.ron`: files only |
//! | what is claimed of accessibility | [`conformance`] and `tests/conformance` |
//! | a theme | [`settings::theme`] |
//! | how the reading size is found | [`finder`], its sentences in the packs |
//! | how the text is laid out and drawn | `gui/widget/page` |

pub mod audio;
pub mod cli;
pub mod command;
pub mod conformance;
pub mod content;
pub mod desktop;
pub mod document;
pub mod error;
pub mod finder;
#[cfg(feature = "gui")]
pub mod gui;
pub mod import;
pub mod locale;
pub mod log;
pub mod memory;
pub mod narration;
pub mod sandbox;
#[cfg(feature = "gui")]
pub mod screen_reader;
pub mod segment;
pub mod session;
pub mod settings;
pub mod voice;
