//! What the status line says, kept as a fact so that it changes its language with the window.

use std::path::PathBuf;

use super::presets::Told;
use super::{Session, Source, saying, sleep, voices};
use crate::command::{Chord, Command, Row};
use crate::document::{Landmark, Lang, Way};
use crate::error::Error;
use crate::segment::syllables;
use crate::settings::aids::{Aid, Amount};
use crate::settings::colours::{Brightness, Channel, Night, Part};
use crate::settings::letters::Stress;
use crate::settings::pauses::Pause;
use crate::settings::presets::Choice;
use crate::settings::spacing::Spacing;
use crate::settings::{Caret, LetterKeys};

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
    /// What was selected has been read.
    SelectionRead,
    /// A sentence or paragraph has been read; which key reads the next one.
    Waiting,
    /// Nothing is selected that could be read.
    NothingSelected,
    /// Something went wrong.
    Trouble(Error),
    /// There is sound again.
    SoundBack,
    /// The speed changed.
    Speed,
    /// The loudness changed.
    Volume,
    /// The sound comes from another device.
    Device,
    /// The text's size changed.
    TextSize,
    /// Which keys answer the sentences by which a size is found.
    Sentences,
    /// The search for a size was left before its end.
    FinderLeft,
    /// The text is set as before such a search.
    OldSize,
    /// The text looks by a preset.
    Preset(Choice),
    /// Something happened to looks of the reader's own.
    Looks(Told),
    /// Something of the text is set wider or closer.
    Spacing(Spacing),
    /// The voice waits sooner or later.
    Stretch,
    /// The silence after something is longer or shorter.
    Pause(Pause),
    /// The letters look another way.
    Letters(Letters),
    /// Another voice reads.
    Voice,
    /// There is no other voice for the text's language.
    OneVoice,
    /// Something happened in the list of all voices.
    Voices(voices::list::Told),
    /// Something about what is said for what is shown.
    Saying(saying::Told),
    /// The sleep timer was set, or has stopped the voice.
    Sleep(sleep::Told),
    /// A voice is being put where the reader's own are.
    AddingVoice,
    /// It is there, and reads its language.
    VoiceAdded(String),
    /// The page goes along with the voice another way.
    Follow,
    /// The page moves another way.
    Movement,
    /// A reading aid has another value.
    Aid(Aid),
    /// There is more or less of a reading aid.
    Amount(Amount),
    /// The size of the controls changed.
    WindowScale,
    /// The colours changed.
    Theme,
    /// One of the reader's own colours was turned.
    Colour(Channel),
    /// Text or paper became brighter or dimmer.
    Brightness(Brightness),
    /// The night came or went.
    Night,
    /// The text was made to stand out.
    Contrast,
    /// The face changed.
    Family,
    /// The machine does not have the family in which the text is to be set.
    NoSuchFamily(String),
    /// The language changed.
    Language,
    /// The text is taken for one in another language.
    TextLang,
    /// Text went to the clipboard.
    Copied,
    /// The reader asked where they are.
    Where,
    /// A word in this language was spelled.
    Spelled(String, Lang),
    /// There is no further place of a kind.
    NoneThere(Landmark, Way),
    /// The caret came or went.
    Caret,
    /// Letters became keys, or are none any more.
    LetterKeys,
    /// Keys say what they would do.
    DescribingKeys,
    /// Keys do what they do again.
    KeysWork,
    /// What a key would do.
    KeyMeans(Chord, &'static Row),
    /// A key would press the control of this name.
    KeyPresses(Chord, String),
    /// A key would do nothing.
    KeyMeansNothing(Chord),
    /// The next key will mean a command.
    AskingKey(&'static Row),
    /// A command has these keys now.
    KeyOf(&'static Row),
    /// A command has a key that another had.
    KeyTaken(&'static Row, &'static Row),
    /// A key that cannot mean anything else.
    KeyNotFree(Chord),
    /// Something was written for the reader.
    Wrote(PathBuf),
    /// The address of a link went to the clipboard.
    AddressCopied,
    /// Where the words that were typed stand.
    Found,
    /// The reader is at a place where they stand.
    AtHit,
    /// There is no link to follow here.
    NoLink,
    /// A link led to another place of the text.
    Followed,
    /// No link was followed from which the reader could go back.
    NoWayBack,
    /// A picture is shown alone, so large.
    Enlargement,
    /// How much is said aloud changed.
    SpokenStatus,
    /// A text about Lectern came in the place of the reader's own.
    About,
}

/// Something about the letters that can be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Letters {
    /// How heavy they are.
    Weight,
    /// At which side lines begin.
    Alignment,
    /// Whether words are parted.
    Hyphens,
    /// Whether one of the author's stresses is shown.
    Stress(Stress),
}

impl Session {
    /// What happened last, in the reader's language.
    pub(super) fn news(&self) -> String {
        let pack = self.pack();
        let settings = self.settings();
        match self.notice() {
            Notice::Ready => pack.tr("status-ready"),
            Notice::Reading => pack.tr("status-reading"),
            Notice::Paused => pack.tr("status-paused"),
            Notice::Waiting => pack.tr("status-waiting"),
            Notice::Ended => pack.tr("status-ended"),
            Notice::SelectionRead => pack.tr("status-selection-read"),
            Notice::NothingSelected => pack.tr("status-nothing-selected"),
            Notice::Trouble(error) => pack.error(error),
            Notice::SoundBack => pack.tr("status-sound-back"),
            Notice::Speed => pack.tr_with("status-speed", &[("wpm", settings.speed_wpm.into())]),
            Notice::Volume => pack.tr_with("status-volume", &[("percent", percent(settings.volume))]),
            Notice::Device => pack.tr_with(
                "status-value",
                &[("name", pack.tr("settings-device").into()), ("value", self.device_shown().into())],
            ),
            Notice::TextSize => {
                pack.tr_with("status-text-size", &[("size", f64::from(self.text_size().round()).into())])
            }
            Notice::Sentences => pack.tr_with("status-sentences", &self.finder_keys(Chord::name)),
            Notice::FinderLeft => pack.tr("status-finder-left"),
            Notice::OldSize => {
                pack.tr_with("status-old-size", &[("size", f64::from(self.text_size().round()).into())])
            }
            Notice::Preset(preset) => pack.tr_with(
                "status-value",
                &[("name", pack.tr("settings-preset").into()), ("value", self.preset_name(*preset).into())],
            ),
            Notice::Looks(told) => self.told_of_looks(told),
            Notice::Spacing(spacing) => {
                let (name, value) = (pack.tr(spacing.key()), self.spacing_shown(*spacing));
                pack.tr_with("status-value", &[("name", name.into()), ("value", value.into())])
            }
            Notice::Stretch => {
                let value = pack.tr(settings.stretch.key());
                let facts = [("name", pack.tr("settings-stretch").into()), ("value", value.into())];
                pack.tr_with("status-value", &facts)
            }
            Notice::Pause(pause) => {
                let (name, value) = (pack.tr(pause.key()), self.pause_shown(*pause));
                pack.tr_with("status-value", &[("name", name.into()), ("value", value.into())])
            }
            Notice::Letters(what) => self.letters(*what),
            Notice::Voice => pack.tr_with(
                "status-value",
                &[("name", pack.tr("settings-voice").into()), ("value", self.voice_shown().into())],
            ),
            Notice::OneVoice => pack.tr("voice-only-one"),
            Notice::Voices(told) => self.told_of_voices(told),
            Notice::Saying(told) => self.told_of_saying(told),
            Notice::Sleep(told) => self.told_of_sleep(*told),
            Notice::AddingVoice => pack.tr("status-adding-voice"),
            Notice::VoiceAdded(name) => pack.tr_with("status-voice-added", &[("name", name.as_str().into())]),
            Notice::Follow => pack.tr_with(
                "status-value",
                &[
                    ("name", pack.tr("settings-follow").into()),
                    ("value", pack.tr(settings.follow.key()).into()),
                ],
            ),
            Notice::Movement => {
                let value = pack.tr(self.movement().key());
                let facts = [("name", pack.tr("settings-movement").into()), ("value", value.into())];
                pack.tr_with("status-value", &facts)
            }
            Notice::Aid(aid) => {
                let (name, value) = (pack.tr(aid.key()), self.aid_shown(*aid));
                pack.tr_with("status-value", &[("name", name.into()), ("value", value.into())])
            }
            Notice::Amount(amount) => {
                let (name, value) = (pack.tr(amount.key()), self.amount_shown(*amount));
                pack.tr_with("status-value", &[("name", name.into()), ("value", value.into())])
            }
            Notice::WindowScale => {
                pack.tr_with("status-window-scale", &[("percent", percent(settings.ui_scale))])
            }
            Notice::Theme => pack.tr_with("status-theme", &[("name", self.colours_name().into())]),
            Notice::Colour(channel) => {
                let value = format!("{} · {}", self.channel_shown(*channel), self.colour_shown());
                self.with_contrast(channel.key(), value, self.part)
            }
            Notice::Brightness(light) => {
                self.with_contrast(light.key(), self.brightness_shown(*light), Part::Text)
            }
            Notice::Night => pack.tr(match settings.colours.night {
                Night::On => "status-night-on",
                Night::Off => "status-night-off",
            }),
            Notice::Contrast => {
                let name = pack.tr("settings-contrast");
                let facts = [("name", name.into()), ("value", self.contrast_shown(Part::Text).into())];
                pack.tr_with("status-value", &facts)
            }
            Notice::Family => pack.tr_with("status-family", &[("name", self.typeface_name().into())]),
            Notice::NoSuchFamily(name) => {
                let instead = pack.tr(settings.typography.family.key());
                let facts = [("name", name.as_str().into()), ("instead", instead.into())];
                pack.tr_with("status-no-such-family", &facts)
            }
            Notice::TextLang => self.text_lang_shown(),
            Notice::Language => pack.tr_with("status-language", &[("name", pack.name().into())]),
            Notice::Copied => pack.tr("status-copied"),
            Notice::Where => self.whereabouts(),
            Notice::Spelled(word, _) => self.spelled(word),
            Notice::NoneThere(landmark, way) => {
                let row = Command::Seek(*landmark, *way).row();
                let name = row.map(|row| row.name(pack)).unwrap_or_default();
                pack.tr_with("status-none-there", &[("name", name.into())])
            }
            Notice::Caret => pack.tr(match settings.caret {
                Caret::On => "status-caret-on",
                Caret::Off => "status-caret-off",
            }),
            Notice::LetterKeys => pack.tr(match settings.letter_keys {
                LetterKeys::On => "status-letter-keys-on",
                LetterKeys::Off => "status-letter-keys-off",
            }),
            Notice::DescribingKeys => pack.tr("status-describing-keys"),
            Notice::KeysWork => pack.tr("status-keys-work"),
            Notice::KeyMeans(chord, row) => pack.tr_with(
                "status-key-means",
                &[
                    ("key", self.key_name(chord).into()),
                    ("name", row.name(pack).into()),
                    ("explanation", row.explanation(pack).into()),
                ],
            ),
            Notice::KeyPresses(chord, control) => pack.tr_with(
                "status-key-presses",
                &[("key", self.key_name(chord).into()), ("name", control.as_str().into())],
            ),
            Notice::KeyMeansNothing(chord) => {
                pack.tr_with("status-key-means-nothing", &[("key", self.key_name(chord).into())])
            }
            Notice::AskingKey(row) => pack.tr_with("status-asking-key", &[("name", row.name(pack).into())]),
            Notice::KeyOf(row) => pack.tr_with(
                "status-key-of",
                &[("name", row.name(pack).into()), ("keys", self.keys_of(row).into())],
            ),
            Notice::KeyTaken(row, other) => pack.tr_with(
                "status-key-taken",
                &[
                    ("name", row.name(pack).into()),
                    ("keys", self.keys_of(row).into()),
                    ("other", other.name(pack).into()),
                ],
            ),
            Notice::KeyNotFree(chord) => {
                pack.tr_with("status-key-not-free", &[("key", self.key_name(chord).into())])
            }
            Notice::Wrote(path) => pack.tr_with("cli-wrote", &[("path", path.display().to_string().into())]),
            Notice::AddressCopied => pack.tr("status-address-copied"),
            Notice::Found | Notice::AtHit => self.found_status(),
            Notice::NoLink => pack.tr("status-no-link"),
            Notice::Followed => {
                let key = Command::LeaveLink.row().map(|row| self.keys_of(row)).unwrap_or_default();
                pack.tr_with("status-followed", &[("key", key.into())])
            }
            Notice::NoWayBack => pack.tr("status-no-way-back"),
            Notice::Enlargement => {
                let percent = [("percent", self.enlargement().into())];
                let (name, value) = (pack.tr("panel-picture"), pack.tr_with("value-percent", &percent));
                pack.tr_with("status-value", &[("name", name.into()), ("value", value.into())])
            }
            Notice::SpokenStatus => {
                let name = pack.tr(settings.spoken_status.key());
                pack.tr_with("status-spoken", &[("name", name.into())])
            }
            Notice::About => {
                let back =
                    if self.source == Source::Conformance { Command::Conformance } else { Command::Guide };
                let key = back.row().map(|row| self.keys_of(row)).unwrap_or_default();
                pack.tr_with("status-about", &[("key", key.into())])
            }
        }
    }
}

impl Session {
    /// A command's keys as the reader has them; the word for none where it has none.
    pub fn keys_of(&self, row: &'static Row) -> String {
        let keys = self.keys().shown(row, self.text().document().direction());
        let names: Vec<String> = keys.iter().map(|chord| chord.name(self.pack())).collect();
        if names.is_empty() { self.pack().tr("key-none") } else { names.join(" · ") }
    }

    /// A choice about the letters, in words.
    fn letters(&self, what: Letters) -> String {
        let typography = &self.settings().typography;
        let (name, value) = match what {
            Letters::Weight => ("settings-weight", typography.weight.key()),
            Letters::Alignment => ("settings-alignment", typography.alignment.key()),
            Letters::Hyphens if !syllables::has_syllables(&self.text().document().lang) => {
                ("settings-hyphens", "hyphens-unknown")
            }
            Letters::Hyphens => ("settings-hyphens", typography.hyphens.key()),
            Letters::Stress(stress) => (stress.key(), typography.plain.of(stress).key()),
        };
        let pack = self.pack();
        pack.tr_with("status-value", &[("name", pack.tr(name).into()), ("value", pack.tr(value).into())])
    }

    /// What a key that was pressed is called: keys are kept as they are for text that runs to the right.
    fn key_name(&self, chord: &Chord) -> String {
        chord.clone().towards(self.text().document().direction()).name(self.pack())
    }

    /// A value, and how far the text stands out with it.
    fn with_contrast(&self, name: &str, value: String, part: Part) -> String {
        let facts = [
            ("name", self.pack().tr(name).into()),
            ("value", value.into()),
            ("contrast", self.contrast_shown(part).into()),
        ];
        self.pack().tr_with("status-with-contrast", &facts)
    }
}

fn percent(part: f32) -> crate::locale::Value {
    f64::from((part * 100.0).round()).into()
}
