//! What the reader chose, and where they were.
//!
//! Every field has a default; whatever a file holds is brought into range by [`Settings::sanitise`], so the rest of the
//! program never meets a value it cannot use. [`store`] reads and writes; nothing else touches the disk.
//!
//! A new setting is a field with a default, a line in `sanitise` and a control in the settings panel.

pub mod aids;
pub mod announced;
pub mod colours;
pub mod device;
pub mod fingerprint;
pub mod follow;
pub mod left_out;
pub mod letters;
pub mod look;
pub mod palette;
pub mod pauses;
pub mod places;
pub mod preset;
pub mod presets;
pub mod pronunciation;
pub mod rgb;
pub mod sleep;
pub mod spacing;
pub mod store;
pub mod stretch;
pub mod theme;
pub mod typography;
pub mod voices;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::document::Lang;
use aids::Aids;
use announced::Announced;
use colours::Colours;
use device::Device;
use follow::{Follow, Movement};
use left_out::LeftOut;
use pauses::Pauses;
use presets::Presets;
use pronunciation::Rules;
use stretch::Stretch;
use theme::Theme;
use typography::{Typography, USUAL_SIZE};
use voices::Voices;

/// The name of the file with the settings, in the config folder.
pub const FILE: &str = "settings.ron";

/// Whether a letter, digit or sign alone is a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum LetterKeys {
    /// It is.
    #[default]
    On,
    /// Only together with Ctrl or Alt: for people whose speech recognition or hand types by mistake.
    Off,
}

/// Whether the text has a caret that the arrow keys move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Caret {
    /// It has none; arrow keys go by sentence.
    #[default]
    Off,
    /// It has one.
    On,
}

/// Most commands that keep keys of the reader's own, and most keys of one.
const MOST_KEYS: (usize, usize) = (200, 8);

/// Slowest speed offered, in words a minute.
pub const MIN_WPM: u16 = 60;
/// Fastest speed offered, in words a minute: practised listeners follow formant voices at about so many.
pub const MAX_WPM: u16 = 900;

/// Largest size of what is around the text, as a multiple of the usual.
pub const MAX_SCALE: f32 = 4.0;

/// Speed where the reader chose none, in words a minute.
pub const USUAL_WPM: u16 = 170;

/// How much of what happens Lectern's own voice says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum SpokenStatus {
    /// Trouble, and what is tried out in the welcome, where no screen reader says it: nobody who sees is spoken to.
    #[default]
    Usual,
    /// Everything, also beside a screen reader: some do not say what happens.
    Always,
    /// Nothing.
    Never,
}

impl SpokenStatus {
    /// All of them, in the order they are offered.
    pub const ALL: [SpokenStatus; 3] = [SpokenStatus::Usual, SpokenStatus::Always, SpokenStatus::Never];

    /// The id of the message with its name.
    pub fn key(self) -> &'static str {
        match self {
            SpokenStatus::Usual => "spoken-status-usual",
            SpokenStatus::Always => "spoken-status-always",
            SpokenStatus::Never => "spoken-status-never",
        }
    }
}

/// Everything the reader chose.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The language of window and article; the desktop's where the reader chose none.
    pub language: Option<Lang>,
    /// How the text is set.
    pub typography: Typography,
    /// True where the reader chose a size of the text that stays whatever the desktop wishes; see [`Settings::has_own_size`].
    pub own_size: bool,
    /// What helps to keep the place and to tell words apart.
    pub aids: Aids,
    /// The colours; `None` as the desktop wishes.
    pub theme: Option<Theme>,
    /// Colours beyond a theme: the reader's own, brightness, the night.
    pub colours: Colours,
    /// Size of everything around the text as a multiple of the desktop's, 1 to [`MAX_SCALE`].
    pub ui_scale: f32,
    /// Speed of the voice in words a minute, [`MIN_WPM`] to [`MAX_WPM`].
    pub speed_wpm: u16,
    /// The voices that the reader chose.
    pub voices: Voices,
    /// Loudness of the voice, 0 to 1.
    pub volume: f32,
    /// The device from which the sound comes; `None` for the system's usual one.
    pub device: Option<Device>,
    /// Silence after sentences.
    pub pauses: Pauses,
    /// How far the voice reads before it waits for a key.
    pub stretch: Stretch,
    /// What is said for words of the reader's choice.
    pub pronunciation: Rules,
    /// What the voice leaves out.
    pub left_out: LeftOut,
    /// How much the voice tells of what the text is made of.
    pub announced: Announced,
    /// Keys of the reader's own, by the id of the command that they mean, as `command::Chord` writes them.
    pub keys: BTreeMap<String, Vec<String>>,
    /// Whether a letter alone is a key.
    pub letter_keys: LetterKeys,
    /// Whether the text has a caret that the arrow keys move.
    pub caret: Caret,
    /// How the page goes along with the voice.
    pub follow: Follow,
    /// How the page moves; `None` as the desktop wishes.
    pub movement: Option<Movement>,
    /// How much of what happens is said aloud.
    pub spoken_status: SpokenStatus,
    /// True once the reader has closed the welcome or begun to read. A file that says nothing of it is somebody's who has
    /// been here before.
    #[serde(default = "yes")]
    pub welcomed: bool,
    /// Looks of the reader's own.
    pub presets: Presets,
    /// The window's size in logical pixels.
    pub window: (f32, f32),
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            typography: Typography::default(),
            own_size: false,
            aids: Aids::default(),
            theme: None,
            colours: Colours::default(),
            ui_scale: 1.0,
            speed_wpm: USUAL_WPM,
            voices: Voices::default(),
            volume: 1.0,
            device: None,
            pauses: Pauses::default(),
            stretch: Stretch::default(),
            pronunciation: Rules::default(),
            left_out: LeftOut::default(),
            announced: Announced::default(),
            keys: BTreeMap::new(),
            letter_keys: LetterKeys::default(),
            caret: Caret::default(),
            follow: Follow::default(),
            movement: None,
            spoken_status: SpokenStatus::default(),
            welcomed: false,
            presets: Presets::default(),
            window: (1000.0, 760.0),
        }
    }
}

impl Settings {
    /// Brings every value into its range; a value that is no number becomes the default.
    pub fn sanitise(&mut self) {
        let default = Self::default();
        self.typography.sanitise();
        self.colours.sanitise();
        self.aids.sanitise();
        self.ui_scale = within(self.ui_scale, 1.0, MAX_SCALE, default.ui_scale);
        self.speed_wpm = self.speed_wpm.clamp(MIN_WPM, MAX_WPM);
        self.volume = within(self.volume, 0.0, 1.0, default.volume);
        self.window.0 = within(self.window.0, 320.0, 16_000.0, default.window.0);
        self.window.1 = within(self.window.1, 240.0, 16_000.0, default.window.1);
        self.device.take_if(|device| !device.is_plausible());
        self.pauses.sanitise();
        self.voices.sanitise();
        self.presets.sanitise();
        while self.keys.len() > MOST_KEYS.0 {
            self.keys.pop_last();
        }
        self.keys.values_mut().for_each(|keys| keys.truncate(MOST_KEYS.1));
    }

    /// Sets the text in a size of the reader's own.
    pub fn set_size(&mut self, size: f32) {
        self.typography.size = size;
        self.own_size = true;
    }

    /// Sets the text in the usual size again, which is the desktop's to wish.
    pub fn use_usual_size(&mut self) {
        self.typography.size = USUAL_SIZE;
        self.own_size = false;
    }

    /// Whether the text's size is the reader's own. One other than the usual always is, also in a file that says nothing
    /// of it.
    pub fn has_own_size(&self) -> bool {
        self.own_size || self.typography.size != USUAL_SIZE
    }
}

fn yes() -> bool {
    true
}

/// A value brought into a range; the default where it is no number.
fn within(value: f32, low: f32, high: f32, default: f32) -> f32 {
    if value.is_finite() { value.clamp(low, high) } else { default }
}
