//! Reading aids: changing them, and telling what they are now.

use super::{Effect, Notice, Session};
use crate::segment::syllables::has_syllables;
use crate::settings::aids::{Aid, AidValue, Aids, Amount, Shown};

impl Session {
    /// The reading aids.
    pub fn aids(&self) -> &Aids {
        &self.settings.aids
    }

    /// Whether the text is in a language whose words are parted into syllables.
    pub fn has_syllables(&self) -> bool {
        has_syllables(&self.text.document().lang)
    }

    /// The word at the place: the one being read, or where reading would begin.
    pub fn word_at_place(&self) -> &str {
        let word = self.text.word_span(self.narration.place());
        let block = word.and_then(|word| self.text.document().blocks.get(word.start.block));
        let bytes = word.map(|word| word.start.byte..word.end.byte);
        block.zip(bytes).and_then(|(block, bytes)| block.text.get(bytes)).unwrap_or_default()
    }

    /// What an aid is, in words of the window's language.
    pub(super) fn aid_shown(&self, aid: Aid) -> String {
        let value = aid.of(self.aids());
        if value == AidValue::Syllables(Shown::On) && !self.has_syllables() {
            return self.pack.tr("aids-syllables-not-here");
        }
        self.pack.tr(value.key())
    }

    /// How much of an aid there is, in words of the window's language.
    pub fn amount_shown(&self, amount: Amount) -> String {
        let value = f64::from(amount.of(self.aids()));
        match amount {
            Amount::Ruler if value == 0.0 => self.pack.tr("aids-off"),
            Amount::Ruler => self.pack.tr_with("value-lines", &[("count", value.into())]),
            Amount::Dimming => self.pack.tr_with("value-percent", &[("percent", value.into())]),
        }
    }

    pub(super) fn set_aid(&mut self, value: AidValue) -> Vec<Effect> {
        self.change(|settings| value.set(&mut settings.aids), Notice::Aid(value.aid()))
    }

    pub(super) fn amount(&mut self, amount: Amount, change: impl FnOnce(&mut Aids)) -> Vec<Effect> {
        self.change(|settings| change(&mut settings.aids), Notice::Amount(amount))
    }
}
