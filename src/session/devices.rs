//! From which device the sound comes: what there is to choose from, and choosing.
//!
//! The sound system is asked where the devices are shown, and no sooner. The reader's choice is kept by the id under which the
//! system knows it again, and by its name, so that it can be named while it is away.

use super::{Effect, Notice, Session, narrate};
use crate::narration::{Request, Telling};
use crate::settings::device::Device;

impl Session {
    /// The devices between which the reader can choose besides the usual one; the chosen one is among them also while it is
    /// away.
    pub fn devices(&self) -> impl Iterator<Item = &Device> {
        let away = self.settings.device.as_ref().filter(|device| !self.is_connected(device));
        self.devices.iter().chain(away)
    }

    /// Whether a device was there when the sound system was asked last.
    pub fn is_connected(&self, device: &Device) -> bool {
        self.devices.iter().any(|other| other.id == device.id)
    }

    /// The name of the device from which the sound is to come.
    pub fn device_shown(&self) -> String {
        let usual = || self.pack.tr("device-usual");
        self.settings.device.as_ref().map_or_else(usual, |device| device.name.clone())
    }

    /// Takes in which devices there are.
    pub fn saw_devices(&mut self, devices: Vec<Device>) -> Vec<Effect> {
        self.devices = devices;
        vec![]
    }

    /// Has the sound come from the device with this id, or from the usual one.
    pub(super) fn set_device(&mut self, id: Option<&str>) -> Vec<Effect> {
        let device = id.and_then(|id| self.devices().find(|device| device.id == id)).cloned();
        let mut effects = self.change(|settings| settings.device.clone_from(&device), Notice::Device);
        effects.extend(narrate(vec![self.device_to_use()]));
        let lang = self.spoken_lang().clone();
        effects.extend(self.sample(&lang, Telling::Text));
        effects
    }

    /// What the player is told of it.
    pub(super) fn device_to_use(&self) -> Request {
        Request::SetDevice(self.settings.device.clone())
    }
}
