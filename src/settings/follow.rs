//! How the page goes along with the voice, and how it moves.
//!
//! A new way is a variant, its arm in `gui/widget/page/flow/follow`, and its message `follow-<id>` in every pack.

use serde::{Deserialize, Serialize};

/// Where the line that is being read is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Follow {
    /// In the middle of the page: the text moves with every line, the eye does not.
    Centre,
    /// In view; when it comes near the bottom it goes to a third from the top.
    #[default]
    Third,
    /// In view; behind the last line the page is turned.
    Page,
    /// Wherever it is: the page stays.
    Never,
}

/// How the page moves where it scrolls by lines or goes along with the voice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Movement {
    /// It glides.
    Smooth,
    /// It is there at once.
    Jump,
}

impl Movement {
    /// Both, in the order in which they are offered.
    pub const ALL: [Movement; 2] = [Movement::Smooth, Movement::Jump];

    /// The id of the message with its name.
    pub fn key(self) -> &'static str {
        match self {
            Movement::Smooth => "movement-smooth",
            Movement::Jump => "movement-jump",
        }
    }
}

impl Follow {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Follow; 4] = [Follow::Third, Follow::Centre, Follow::Page, Follow::Never];

    /// The id of the message with its name.
    pub fn key(self) -> &'static str {
        match self {
            Follow::Centre => "follow-centre",
            Follow::Third => "follow-third",
            Follow::Page => "follow-page",
            Follow::Never => "follow-never",
        }
    }

    /// The one after it, the first after the last.
    pub fn next(self) -> Self {
        let after = Self::ALL.into_iter().skip_while(|way| *way != self).nth(1);
        after.unwrap_or(Follow::Third)
    }
}
