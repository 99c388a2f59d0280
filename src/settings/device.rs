//! The device from which the sound comes, where the reader chose one.

use serde::{Deserialize, Serialize};

/// The longest id or name that is kept, in bytes: sound systems' names are far shorter.
const LONGEST: usize = 500;

/// A device that makes sound.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Device {
    /// How the sound system knows it again, also after it was away.
    pub id: String,
    /// What people call it; kept so that it can be named while it is away.
    pub name: String,
}

impl Device {
    /// Whether both parts are of a length that a sound system would give.
    pub fn is_plausible(&self) -> bool {
        let fits = |text: &str| (1..=LONGEST).contains(&text.len());
        fits(&self.id) && fits(&self.name)
    }

    /// Whether somebody means this device by what they typed: its id, or its name in any case.
    pub fn is_called(&self, words: &str) -> bool {
        self.id == words || self.name.to_lowercase() == words.to_lowercase()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_is_called_by_its_id_or_its_name() {
        let device = Device { id: "pulseaudio:usb-1".into(), name: "Kopfhörer".into() };
        assert!(device.is_called("pulseaudio:usb-1") && device.is_called("kopfHÖRER"));
        assert!(!device.is_called("usb-1") && !device.is_called("Kopf"));
    }

    #[test]
    fn what_no_sound_system_would_say_is_not_plausible() {
        let device = |id: &str, name: &str| Device { id: id.into(), name: name.into() };
        assert!(device("a", "b").is_plausible());
        assert!(!device("", "b").is_plausible() && !device("a", "").is_plausible());
        assert!(!device("a", &"b".repeat(LONGEST + 1)).is_plausible());
    }
}
