//! What the desktop wishes of every program: a dark screen, more contrast, no motion, larger letters. Its controls for whatever
//! plays are in [`player`].
//!
//! 1. [`watch`] asks the desktop on a thread of its own and goes on listening; whatever it hears becomes [`Wishes`].
//! 2. `session` keeps the wishes and heeds them wherever the reader chose nothing (`session/looks.rs`).
//!
//! Linux desktops answer over the session's message bus (`portal`). Windows and macOS are not asked yet: there the wishes
//! are the usual ones, and readers choose in the window. A desktop that does not answer is one without wishes.
//!
//! [`watch_suspend`] tells when the machine is about to fall asleep.
//!
//! A new wish is a field of [`Wishes`], its source in [`Report::take`] and its use in `session/looks.rs`.

#[cfg(all(target_os = "linux", feature = "gui"))]
mod mpris;
pub mod player;
#[cfg(all(target_os = "linux", feature = "gui"))]
mod portal;
#[cfg(all(target_os = "linux", feature = "gui"))]
mod suspend;

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    /// Dark letters on a light ground.
    Light,
    /// Light letters on a dark ground.
    Dark,
}

/// How much letters stand out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Contrast {
    /// As usual.
    #[default]
    Usual,
    /// As much as can be.
    High,
}

/// Whether things may move by themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Motion {
    /// As usual.
    #[default]
    Usual,
    /// As little as can be.
    Reduced,
}

/// What the desktop wishes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Wishes {
    /// Light or dark, where the desktop has a preference.
    pub scheme: Option<Scheme>,
    /// How much letters stand out.
    pub contrast: Contrast,
    /// Whether things may move.
    pub motion: Motion,
    /// Size of all text as a multiple of the usual, [`MIN_TEXT_SCALE`] to [`MAX_TEXT_SCALE`].
    pub text_scale: f32,
}

/// Smallest size of text that is heeded. GNOME goes down to half, for sharp eyes on large screens; Lectern's usual sizes are
/// the least it promises, and only the reader goes below them.
pub const MIN_TEXT_SCALE: f32 = 1.0;
/// Largest size of text that is heeded: the largest that GNOME's key `text-scaling-factor` takes.
pub const MAX_TEXT_SCALE: f32 = 3.0;

impl Default for Wishes {
    fn default() -> Self {
        Self { scheme: None, contrast: Contrast::Usual, motion: Motion::Usual, text_scale: 1.0 }
    }
}

/// A value as a desktop reports it.
#[derive(Debug, Clone, PartialEq)]
pub enum Reported {
    /// A number of any kind.
    Number(f64),
    /// Yes or no.
    Switch(bool),
}

/// What a desktop has reported so far. Several of its settings may mean the same wish, so each is kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    scheme: Option<Scheme>,
    contrast: bool,
    contrast_for_access: bool,
    motion_reduced: bool,
    animations: bool,
    text_scale: f32,
}

impl Default for Report {
    fn default() -> Self {
        Self {
            scheme: None,
            contrast: false,
            contrast_for_access: false,
            motion_reduced: false,
            animations: true,
            text_scale: 1.0,
        }
    }
}

/// What programs of every desktop agree on (the portal's specification).
pub const APPEARANCE: &str = "org.freedesktop.appearance";
/// GNOME's settings, which other desktops of its family share.
pub const GNOME: &str = "org.gnome.desktop.interface";
/// GNOME's settings for people who see or hear badly.
pub const GNOME_ACCESS: &str = "org.gnome.desktop.a11y.interface";

impl Report {
    /// Takes in a setting by its name; what is unknown or of no sense is passed over.
    pub fn take(&mut self, namespace: &str, key: &str, value: &Reported) {
        use Reported::{Number, Switch};
        match (namespace, key, value) {
            (APPEARANCE, "color-scheme", Number(scheme)) => {
                self.scheme = match *scheme {
                    1.0 => Some(Scheme::Dark),
                    2.0 => Some(Scheme::Light),
                    _ => None,
                };
            }
            (APPEARANCE, "contrast", Number(contrast)) => self.contrast = *contrast == 1.0,
            (APPEARANCE, "reduced-motion", Number(motion)) => self.motion_reduced = *motion == 1.0,
            (GNOME_ACCESS, "high-contrast", Switch(high)) => self.contrast_for_access = *high,
            (GNOME, "enable-animations", Switch(moving)) => self.animations = *moving,
            (GNOME, "text-scaling-factor", Number(scale)) if scale.is_finite() => {
                self.text_scale = (*scale as f32).clamp(MIN_TEXT_SCALE, MAX_TEXT_SCALE);
            }
            (_, _, Number(_) | Switch(_)) => {}
        }
    }

    /// What follows from it.
    pub fn wishes(&self) -> Wishes {
        let high = self.contrast || self.contrast_for_access;
        let still = self.motion_reduced || !self.animations;
        Wishes {
            scheme: self.scheme,
            contrast: if high { Contrast::High } else { Contrast::Usual },
            motion: if still { Motion::Reduced } else { Motion::Usual },
            text_scale: self.text_scale,
        }
    }
}

/// Asks the desktop and goes on listening, on a thread of its own: `tell` is called from there with the wishes whenever
/// they are others than before. Where the desktop does not answer it is never called.
pub fn watch(tell: impl FnMut(Wishes) + Send + 'static) {
    #[cfg(all(target_os = "linux", feature = "gui"))]
    portal::watch(tell);
    #[cfg(not(all(target_os = "linux", feature = "gui")))]
    drop(tell);
}

/// Listens on a thread of its own: `tell` is called from there when the machine is about to fall asleep, so that nobody who
/// opens it again in company is read to aloud. Where the machine does not tell it is never called.
pub fn watch_suspend(tell: impl FnMut() + Send + 'static) {
    #[cfg(all(target_os = "linux", feature = "gui"))]
    suspend::watch(tell);
    #[cfg(not(all(target_os = "linux", feature = "gui")))]
    drop(tell);
}
