//! How the text looks, as one thing that can be kept under a name (`presets`) or for one document (`places`).
//!
//! It is everything by which the reader sees the text: its type, its colours and its aids. What belongs to the room rather
//! than to the text stays as it is when a look changes: the night and how bright text and paper are. So does the size of
//! what is around the text, and the voice.

use serde::{Deserialize, Serialize};

use super::Settings;
use super::aids::Aids;
use super::colours::{Basis, Own};
use super::theme::Theme;
use super::typography::Typography;

/// How the text looks.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Look {
    /// How it is set.
    pub typography: Typography,
    /// Whether its size stays whatever the desktop wishes.
    pub own_size: bool,
    /// The theme; `None` as the desktop wishes.
    pub theme: Option<Theme>,
    /// The reader's four colours.
    pub own: Option<Own>,
    /// Whether they are used, or the theme.
    pub basis: Basis,
    /// The reading aids.
    pub aids: Aids,
}

impl Look {
    /// How the text looks with some settings.
    pub fn of(settings: &Settings) -> Self {
        Self {
            typography: settings.typography.clone(),
            own_size: settings.own_size,
            theme: settings.theme,
            own: settings.colours.own,
            basis: settings.colours.basis,
            aids: settings.aids,
        }
    }

    /// Has the text look so.
    pub fn wear(&self, settings: &mut Settings) {
        settings.typography = self.typography.clone();
        settings.own_size = self.own_size;
        settings.theme = self.theme;
        settings.colours.own = self.own;
        settings.colours.basis = self.basis;
        settings.aids = self.aids;
    }

    /// Brings every value into its range.
    pub fn sanitise(&mut self) {
        self.typography.sanitise();
        self.aids.sanitise();
        if let Some(own) = &mut self.own {
            own.sanitise();
        }
    }
}

/// Which texts a look is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// All that have none of their own.
    All,
    /// The one that is open.
    Document,
}

impl Reach {
    /// Both, in the order in which they are offered.
    pub const ALL: [Reach; 2] = [Reach::All, Reach::Document];

    /// The id of the message with its name.
    pub fn key(self) -> &'static str {
        match self {
            Reach::All => "reach-all",
            Reach::Document => "reach-document",
        }
    }
}
