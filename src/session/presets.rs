//! The reader's own presets: choosing, naming, handing on; and whether a look is for this text or for all.
//!
//! A name that is typed in the panel is for the next thing that needs one: keeping the present look, or another name for the
//! preset by which the text looks now.
//!
//! A text with a look of its own ([`Reach::Document`]) lies over the common one: `settings` hold what is seen,
//! `common` what every other text has, and only that is written as the reader's settings.

use std::path::PathBuf;

use super::{Effect, Notice, Panel, Session};
use crate::error::Error;
use crate::settings::Settings;
use crate::settings::look::{Look, Reach};
use crate::settings::preset::Preset;
use crate::settings::presets::{self, Choice, MOST, Named};

/// What happened to looks of the reader's own.
#[derive(Debug, Clone, PartialEq)]
pub enum Told {
    /// The present look has this name now.
    Saved(String),
    /// The preset of this name is no more.
    Deleted(String),
    /// So many came from a file.
    Added(usize),
    /// There are as many as there can be.
    Full,
    /// The look is for other texts than before.
    Reach,
}

impl Session {
    /// What happened to looks, in words.
    pub(super) fn told_of_looks(&self, told: &Told) -> String {
        let pack = &self.pack;
        match told {
            Told::Saved(name) => pack.tr_with("status-preset-saved", &[("name", name.as_str().into())]),
            Told::Deleted(name) => pack.tr_with("status-preset-deleted", &[("name", name.as_str().into())]),
            Told::Added(count) => pack.tr_with("status-presets-added", &[("count", (*count as f64).into())]),
            Told::Full => pack.tr_with("status-presets-full", &[("count", (MOST as f64).into())]),
            Told::Reach => {
                let (name, value) = (pack.tr("settings-reach"), pack.tr(self.reach().key()));
                pack.tr_with("status-value", &[("name", name.into()), ("value", value.into())])
            }
        }
    }

    /// The preset by which the text looks as it does, unless the reader has changed something since.
    pub fn preset(&self) -> Option<Choice> {
        self.settings.presets.of(&self.settings)
    }

    /// What a preset is called.
    pub fn preset_name(&self, choice: Choice) -> String {
        match choice {
            Choice::BuiltIn(preset) => self.pack.tr(preset.key()),
            Choice::Own(at) => {
                let named = self.settings.presets.own().get(at);
                named.map(|named| named.name.clone()).unwrap_or_default()
            }
            Choice::Mine => self.pack.tr("preset-mine"),
        }
    }

    /// The name that was typed for a preset.
    pub fn typed_name(&self) -> &str {
        &self.preset_name
    }

    /// The name that the present look gets where none was typed.
    pub fn suggested_name(&self) -> String {
        let name = self.pack.tr("presets-suggested");
        self.settings.presets.free(&name, None).unwrap_or(name)
    }

    /// Which texts the look is for.
    pub fn reach(&self) -> Reach {
        if self.common.is_some() { Reach::Document } else { Reach::All }
    }

    /// Takes in what was in a file of presets.
    pub fn read_presets(&mut self, read: Result<Vec<Named>, Error>) -> Vec<Effect> {
        match read {
            Ok(all) => {
                let added = self.settings.presets.add(all);
                self.tell_change(Notice::Looks(Told::Added(added)))
            }
            Err(error) => self.tell(Notice::Trouble(error)),
        }
    }

    pub(super) fn next_preset(&mut self) -> Vec<Effect> {
        let usual = Choice::BuiltIn(Preset::Usual);
        self.set_preset(self.preset().map_or(usual, |now| self.settings.presets.after(now)))
    }

    pub(super) fn set_preset(&mut self, choice: Choice) -> Vec<Effect> {
        self.change(|settings| presets::choose(settings, choice), Notice::Preset(choice))
    }

    pub(super) fn toggle_presets(&mut self) -> Vec<Effect> {
        self.preset_name.clear();
        self.toggle(Panel::Presets)
    }

    pub(super) fn type_name(&mut self, name: String) -> Vec<Effect> {
        self.preset_name = name;
        vec![]
    }

    /// Keeps the present look under the name that was typed.
    pub(super) fn save_preset(&mut self) -> Vec<Effect> {
        let typed = presets::clean(&std::mem::take(&mut self.preset_name));
        let name = if typed.is_empty() { self.suggested_name() } else { typed };
        let look = Look::of(&self.settings);
        match self.settings.presets.save(&name, look) {
            Some(at) => {
                let name = self.preset_name(Choice::Own(at));
                self.tell_change(Notice::Looks(Told::Saved(name)))
            }
            None => self.tell(Notice::Looks(Told::Full)),
        }
    }

    /// Gives a preset the name that was typed.
    pub(super) fn rename_preset(&mut self, at: usize) -> Vec<Effect> {
        let typed = std::mem::take(&mut self.preset_name);
        match self.settings.presets.rename(at, &typed) {
            Some(name) => self.tell_change(Notice::Looks(Told::Saved(name))),
            None => vec![],
        }
    }

    pub(super) fn delete_preset(&mut self, at: usize) -> Vec<Effect> {
        match self.settings.presets.delete(at) {
            Some(name) => self.tell_change(Notice::Looks(Told::Deleted(name))),
            None => vec![],
        }
    }

    pub(super) fn export_presets(&mut self) -> Vec<Effect> {
        vec![Effect::WritePresets(self.settings.presets.own().to_vec())]
    }

    pub(super) fn import_presets(&mut self, path: Option<PathBuf>) -> Vec<Effect> {
        vec![Effect::ReadPresets(path)]
    }

    /// A look for this text alone begins as the one that it has; given up, it is kept as the reader's latest.
    pub(super) fn set_reach(&mut self, reach: Reach) -> Vec<Effect> {
        match (reach, self.common.take()) {
            (Reach::Document, Some(common)) => self.common = Some(common),
            (Reach::Document, None) => self.common = Some(Look::of(&self.settings)),
            (Reach::All, None) => {}
            (Reach::All, Some(common)) => {
                self.places.set_look(&self.key, None);
                let mut kept = std::mem::take(&mut self.settings.presets);
                kept.keep(&self.settings);
                self.settings.presets = kept;
                common.wear(&mut self.settings);
                let mut effects = self.tell_change(Notice::Looks(Told::Reach));
                effects.push(Effect::SavePlaces(self.places.clone()));
                return effects;
            }
        }
        self.tell_change(Notice::Looks(Told::Reach))
    }

    /// Has a text that was opened look as it is to look.
    pub(super) fn wear_look(&mut self) {
        if let Some(common) = self.common.take() {
            common.wear(&mut self.settings);
        }
        if let Some(look) = self.places.look(&self.key) {
            self.common = Some(Look::of(&self.settings));
            look.wear(&mut self.settings);
            self.settings.sanitise();
        }
    }

    /// Has the settings written, and the look of a text that has one of its own.
    pub(super) fn save_settings(&mut self) -> Vec<Effect> {
        let Some(common) = &self.common else {
            return vec![Effect::SaveSettings(Box::new(self.settings.clone()))];
        };
        let mut settings: Settings = self.settings.clone();
        common.wear(&mut settings);
        let mut effects = vec![Effect::SaveSettings(Box::new(settings))];
        let look = Look::of(&self.settings);
        if self.places.look(&self.key) != Some(&look) {
            self.places.set_look(&self.key, Some(look));
            effects.push(Effect::SavePlaces(self.places.clone()));
        }
        effects
    }

    fn tell_change(&mut self, notice: Notice) -> Vec<Effect> {
        self.change(|_| {}, notice)
    }
}
