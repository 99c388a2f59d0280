//! A picture of the text, alone in the window and enlarged.
//!
//! While it is open, the keys that make text larger and smaller do it to the picture, and the key for the usual size shows
//! all of it again. Where it is moved to is the window's business, like scrolling.

use super::view::Panel;
use super::{Effect, Notice, Session};
use crate::document::{Image, ImageId, Way};

/// How large a picture can be, in percent of the size at which all of it is seen.
pub const STEPS: [u16; 8] = [100, 150, 200, 300, 400, 600, 800, 1200];

/// Which picture is enlarged, and how far.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Enlarged {
    block: usize,
    /// An index into [`STEPS`].
    step: usize,
}

impl Session {
    /// The block whose picture is shown alone, if one is, with the picture.
    pub fn enlarged(&self) -> Option<(usize, ImageId, &Image)> {
        let block = self.enlarged.block;
        let (id, image) =
            self.text.document().image_of(block).filter(|_| self.panel == Some(Panel::Picture))?;
        Some((block, id, image))
    }

    /// How large it is, in percent of the size at which all of it is seen.
    pub fn enlargement(&self) -> u16 {
        STEPS.get(self.enlarged.step).copied().unwrap_or(100)
    }

    /// What is said of it: what can be read instead, and its caption where that is something else.
    pub fn picture_words(&self) -> Vec<&str> {
        let Some((block, ..)) = self.enlarged() else { return vec![] };
        let document = self.text.document();
        let alternative = document.alternative_of(block);
        let caption = document.blocks.get(block).map_or("", |block| block.text.as_str());
        if caption == alternative { vec![alternative] } else { vec![alternative, caption] }
    }

    /// Whether a block has a picture that can be shown alone.
    pub fn has_picture(&self, block: usize) -> bool {
        self.text.document().image_of(block).is_some_and(|(_, image)| image.trouble().is_none())
    }

    /// Shows the picture of a block alone in the window.
    pub(super) fn show_picture(&mut self, block: usize) -> Vec<Effect> {
        if !self.has_picture(block) {
            return vec![];
        }
        self.enlarged = Enlarged { block, step: 0 };
        self.notice = Notice::Enlargement;
        self.show(Some(Panel::Picture))
    }

    /// Makes it a step larger or smaller.
    pub(super) fn magnify(&mut self, way: Way) -> Vec<Effect> {
        let step = self.enlarged.step;
        self.set_enlargement(match way {
            Way::Forward => step + 1,
            Way::Back => step.saturating_sub(1),
        })
    }

    /// Shows all of it.
    pub(super) fn show_all(&mut self) -> Vec<Effect> {
        self.set_enlargement(0)
    }

    fn set_enlargement(&mut self, step: usize) -> Vec<Effect> {
        self.enlarged.step = step.min(STEPS.len() - 1);
        self.announcer.repeat();
        self.tell(Notice::Enlargement)
    }
}
