//! How the window looks: what the reader chose and, where they chose nothing, what the desktop wishes.
//!
//! - **Colours**: the reader's theme. Without one: light or dark as the desktop has it, light where it has no preference.
//!   With high contrast: yellow on black on a dark desktop, otherwise black on yellow, the themes whose every letter, edge
//!   and ring is drawn in one full colour on another (19 to 20:1).
//! - **Letters of the text**: the size that the reader chose stays, whatever the desktop wishes: it was found by eye. The
//!   usual size grows with the desktop's.
//! - **Buttons and labels**: the desktop's size times the reader's, as in every other program: the reader's is a multiple
//!   of the desktop's usual. The window still leaves room for the page (`gui`'s `scale_within`).
//! - **Motion**: where the reader chose nothing the page glides, unless the desktop wishes that nothing moves.

use super::Session;
use crate::desktop::{Contrast, Motion, Scheme, Wishes};
use crate::settings::MAX_SCALE;
use crate::settings::follow::Movement;
use crate::settings::spacing::Spacing;
use crate::settings::theme::Theme;
use crate::settings::typography::{MAX_SIZE, Typography};

impl Session {
    /// Takes in what the desktop wishes. Nothing is written: it is not the reader's choice.
    pub fn wished(&mut self, wishes: Wishes) {
        self.wishes = wishes;
    }

    /// What the desktop wishes.
    pub fn wishes(&self) -> &Wishes {
        &self.wishes
    }

    /// The colours.
    pub fn theme(&self) -> Theme {
        self.settings.theme.unwrap_or(theme_for(&self.wishes))
    }

    /// How the page moves.
    pub fn movement(&self) -> Movement {
        self.settings.movement.unwrap_or(match self.wishes.motion {
            Motion::Usual => Movement::Smooth,
            Motion::Reduced => Movement::Jump,
        })
    }

    /// How the text is set.
    pub fn typography(&self) -> Typography {
        Typography { size: self.text_size(), ..self.settings.typography.clone() }
    }

    /// How wide something of the text is set, in words of the window's language.
    pub fn spacing_shown(&self, spacing: Spacing) -> String {
        let value = spacing.of(&self.settings.typography).into();
        if spacing.is_in_letters() {
            self.pack.tr_with("value-letters", &[("count", value)])
        } else {
            self.pack.tr_with("value-percent", &[("percent", value)])
        }
    }

    /// The size of ordinary text in logical pixels.
    pub fn text_size(&self) -> f32 {
        let size = self.settings.typography.size;
        if self.settings.has_own_size() {
            return size;
        }
        // Whole pixels, as every step of the reader's.
        (size * self.wishes.text_scale).round().min(MAX_SIZE)
    }

    /// The size of everything around the text as a multiple of the usual, 1 to [`MAX_SCALE`].
    pub fn ui_scale(&self) -> f32 {
        (self.settings.ui_scale * self.wishes.text_scale).clamp(1.0, MAX_SCALE)
    }
}

/// The colours that suit a desktop.
fn theme_for(wishes: &Wishes) -> Theme {
    match (wishes.contrast, wishes.scheme) {
        (Contrast::Usual, Some(Scheme::Dark)) => Theme::Dark,
        (Contrast::Usual, Some(Scheme::Light) | None) => Theme::Light,
        (Contrast::High, Some(Scheme::Dark)) => Theme::YellowOnBlack,
        (Contrast::High, Some(Scheme::Light) | None) => Theme::BlackOnYellow,
    }
}
