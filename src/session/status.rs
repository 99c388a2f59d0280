//! What the status line says, kept as a fact so that it changes its language with the window.

use super::Session;
use crate::error::Error;
use crate::settings::theme::Theme;

/// The last thing worth telling.
#[derive(Debug, Clone, PartialEq)]
pub enum Notice {
    /// Nothing happened yet: which key begins.
    Ready,
    /// The voice reads.
    Reading,
    /// The voice waits.
    Paused,
    /// The text has been read to its end.
    Ended,
    /// Something went wrong.
    Trouble(Error),
    /// There is sound again.
    SoundBack,
    /// The speed changed.
    Speed,
    /// The loudness changed.
    Volume,
    /// The text's size changed.
    TextSize,
    /// The size of the controls changed.
    WindowScale,
    /// The colours changed.
    Theme,
    /// The face changed.
    Family,
    /// The language changed.
    Language,
    /// Text went to the clipboard.
    Copied,
    /// How much is said aloud changed.
    SpokenStatus,
}

impl Session {
    /// The status line in the reader's language.
    pub fn status(&self) -> String {
        let pack = self.pack();
        let settings = self.settings();
        match self.notice() {
            Notice::Ready => pack.tr("status-ready"),
            Notice::Reading => pack.tr("status-reading"),
            Notice::Paused => pack.tr("status-paused"),
            Notice::Ended => pack.tr("status-ended"),
            Notice::Trouble(error) => pack.error(error),
            Notice::SoundBack => pack.tr("status-sound-back"),
            Notice::Speed => pack.tr_with("status-speed", &[("wpm", settings.speed_wpm.into())]),
            Notice::Volume => pack.tr_with("status-volume", &[("percent", percent(settings.volume))]),
            Notice::TextSize => {
                pack.tr_with("status-text-size", &[("size", f64::from(self.text_size().round()).into())])
            }
            Notice::WindowScale => {
                pack.tr_with("status-window-scale", &[("percent", percent(settings.ui_scale))])
            }
            Notice::Theme => {
                let name = pack.tr(settings.theme.map_or("theme-desktop", Theme::key));
                pack.tr_with("status-theme", &[("name", name.into())])
            }
            Notice::Family => {
                let name = pack.tr(settings.typography.family.key());
                pack.tr_with("status-family", &[("name", name.into())])
            }
            Notice::Language => pack.tr_with("status-language", &[("name", pack.name().into())]),
            Notice::Copied => pack.tr("status-copied"),
            Notice::SpokenStatus => {
                let name = pack.tr(settings.spoken_status.key());
                pack.tr_with("status-spoken", &[("name", name.into())])
            }
        }
    }
}

fn percent(part: f32) -> crate::locale::Value {
    f64::from((part * 100.0).round()).into()
}
