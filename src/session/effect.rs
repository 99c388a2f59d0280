//! What the session asks of the shell (`gui/effect.rs`, a test). A new one is a variant and its arm there.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use super::{Lead, Panel, Scroll, Source};
use crate::document::{Position, Unit, Way};
use crate::narration::Request;
use crate::segment::Segments;
use crate::settings::Settings;
use crate::settings::places::Places;
use crate::settings::presets::Named;
use crate::settings::pronunciation::Rules;
use crate::voice::piper::shelf::Installed;

/// Something for the shell to do.
#[derive(Debug, Clone)]
pub enum Effect {
    /// Hand a request to the voice.
    Narrate(Request),
    /// Write the settings.
    SaveSettings(Box<Settings>),
    /// Write the places.
    SavePlaces(Places),
    /// Put text on the clipboard.
    Copy(String),
    /// Move the page.
    Scroll(Scroll),
    /// Ask the page where a move of the caret by lines leads.
    CaretLine {
        /// Where the caret is.
        from: Position,
        /// A line, or the end of one.
        unit: Unit,
        /// Which way.
        way: Way,
        /// What the caret does there.
        lead: Lead,
    },
    /// Look into a folder.
    List(PathBuf),
    /// Read a text.
    Open(Source),
    /// Look for words in a text.
    Find {
        /// Goes back with the answer.
        number: u64,
        /// The words.
        words: String,
        /// The text.
        text: Arc<Segments>,
    },
    /// Look for the machine's families that hold all these letters.
    ListFamilies(String),
    /// Close the files of families that were only looked at.
    CloseFamilies,
    /// Write a page to print where the reader keeps documents.
    WriteSheet(String),
    /// Move the keyboard to the next control.
    FocusNext,
    /// Move the keyboard to the control before.
    FocusPrevious,
    /// Move the keyboard to the next part of the window.
    FocusNextZone,
    /// Move the keyboard into the panel that opened, or back to the page.
    FocusPanel(Option<Panel>),
    /// Write presets of the reader's own where they keep documents.
    WritePresets(Vec<Named>),
    /// Read presets from a file; from that one where none is named.
    ReadPresets(Option<PathBuf>),
    /// Write rules of pronunciation where the reader keeps documents.
    WriteRules(Rules),
    /// Read such rules from a file; from that one where none is named.
    ReadRules(Option<PathBuf>),
    /// Call back (`Session::woken`) after some time.
    Wake {
        /// Goes back with the call.
        number: u64,
        /// The time.
        after: Duration,
    },
    /// Look into the folder of voices and hear those that are not known yet.
    LookForVoices(Arc<[Installed]>),
    /// Ask the system for its voices.
    LookForSystemVoices,
    /// Ask the sound system for its devices.
    LookForDevices,
    /// Put a voice into the folder of voices.
    AddVoice(PathBuf),
    /// Close the window.
    Quit,
}
