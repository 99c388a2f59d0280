//! Type (`type_tab`), colours (`colours`), aids, voice, window and keys: a row of tabs, and below it the part that is chosen. What the
//! welcome offers too is a function of its own.

use iced::Element;
use iced::widget::{Column, column};

use super::{aids, colours, keys, saying, type_tab};
use crate::command::{Command, Tab};
use crate::gui::Message;
use crate::gui::style::GAP;
use crate::gui::ui::Ui;
use crate::screen_reader::{Dial, Steps};
use crate::settings::follow::{Follow, Movement};
use crate::settings::pauses::Pause;
use crate::settings::sleep::Sleep;
use crate::settings::stretch::Stretch;
use crate::settings::typography::{MAX_SIZE, MIN_SIZE};
use crate::settings::{MAX_SCALE, MAX_WPM, MIN_WPM, SpokenStatus};
use crate::voice::piper::shelf;
use crate::voice::sounding;

/// The tabs and the part that is shown.
pub fn view<'a>(ui: Ui<'a>) -> Column<'a, Message> {
    let settings = ui.session.settings();
    let shown = ui.session.tab();
    let tabs = Tab::ALL.map(|tab| (ui.tr(tab.key()), Command::ShowTab(tab), tab == shown));
    let part = match shown {
        Tab::Text => type_tab::view(ui),
        Tab::Colours => colours::view(ui),
        Tab::Aids => aids::view(ui),
        Tab::Voice => {
            let spoken = SpokenStatus::ALL.into_iter().map(|status| {
                (ui.tr(status.key()), Command::SetSpokenStatus(status), settings.spoken_status == status)
            });
            let follow = Follow::ALL
                .into_iter()
                .map(|way| (ui.tr(way.key()), Command::SetFollow(way), settings.follow == way));
            let stretch = Stretch::ALL.into_iter().map(|stretch| {
                (ui.tr(stretch.key()), Command::SetStretch(stretch), settings.stretch == stretch)
            });
            let sleep = Sleep::ALL.into_iter().map(|sleep| {
                (ui.session.sleep_shown(sleep), Command::SetSleep(sleep), ui.session.sleep() == sleep)
            });
            let movement = Movement::ALL
                .into_iter()
                .map(|way| (ui.tr(way.key()), Command::SetMovement(way), ui.session.movement() == way));
            voice(ui).extend([speed(ui), volume(ui)]).extend(devices(ui)).extend([
                pauses(ui),
                saying::view(ui).into(),
                ui.title("settings-stretch"),
                ui.choice("stretch", "settings-stretch", stretch),
                ui.title("settings-sleep"),
                ui.choice("sleep", "settings-sleep", sleep),
                ui.title("settings-follow"),
                ui.choice("follow", "settings-follow", follow),
                ui.title("settings-movement"),
                ui.choice("movement", "settings-movement", movement),
                ui.title("settings-spoken"),
                ui.choice("spoken", "settings-spoken", spoken),
            ])
        }
        Tab::Window => column![window_scale(ui)],
        Tab::Keys => keys::view(ui),
    };
    column![ui.tabs("settings-tab", "panel-settings", tabs), part.spacing(GAP)]
}

/// The size of the text.
pub fn text_size<'a>(ui: Ui<'a>) -> Element<'a, Message> {
    let size = f64::from(ui.session.text_size().round());
    let steps = Steps {
        shown: ui.tr_with("value-size", &[("size", size.into())]),
        now: size,
        min: MIN_SIZE.into(),
        max: MAX_SIZE.into(),
        less: Command::SmallerText,
        more: Command::LargerText,
        dial: Dial::TextSize,
    };
    ui.stepper("settings-text-size", steps)
}

/// The voice of the text's language.
fn voice<'a>(ui: Ui<'a>) -> Column<'a, Message> {
    let now = ui.session.voice().map(|choice| choice.voice);
    let voices = ui.session.voices().into_iter().map(|choice| {
        let chosen = Some(&choice.voice) == now.as_ref();
        (ui.session.voice_name(&choice), Command::SetVoice(choice.voice), chosen)
    });
    let title = ui.title("settings-voice");
    let choice = if ui.session.voices().len() > 1 {
        column![title, ui.choice("voice", "settings-voice", voices)]
    } else {
        column![title, ui.paragraph(ui.tr("voice-only-one"))]
    };
    let until = ui.session.natural_until();
    let explained = until.map(|wpm| ui.paragraph(ui.tr_with("voice-explained", &[("wpm", wpm.into())])));
    let system = ui.session.voices().iter().any(|choice| sounding(&choice.voice).is_some());
    let system = system.then(|| ui.paragraph(ui.tr("voice-system-explained")));
    let folder = shelf::folder().display().to_string();
    let unusable = ui.session.unusable_voices().map(|error| ui.paragraph(ui.session.pack().error(error)));
    choice
        .push(ui.line([ui.button("settings-voices", ui.tr("command-voices"), Command::Voices).into()]))
        .extend(explained)
        .extend(system)
        .extend(unusable)
        .push(ui.paragraph(ui.tr_with("voice-more", &[("folder", folder.into())])))
}

/// The speed of the voice.
pub fn speed<'a>(ui: Ui<'a>) -> Element<'a, Message> {
    let wpm = ui.session.settings().speed_wpm;
    let steps = Steps {
        shown: ui.tr_with("value-speed", &[("wpm", wpm.into())]),
        now: wpm.into(),
        min: MIN_WPM.into(),
        max: MAX_WPM.into(),
        less: Command::Slower,
        more: Command::Faster,
        dial: Dial::Speed,
    };
    ui.stepper("settings-speed", steps)
}

/// The size of everything around the text.
pub fn window_scale<'a>(ui: Ui<'a>) -> Element<'a, Message> {
    let now = percent(ui.session.settings().ui_scale);
    let steps = Steps {
        shown: in_percent(ui, now),
        now,
        min: 100.0,
        max: percent(MAX_SCALE),
        less: Command::SmallerWindow,
        more: Command::LargerWindow,
        dial: Dial::WindowScale,
    };
    ui.stepper("settings-window", steps)
}

fn volume<'a>(ui: Ui<'a>) -> Element<'a, Message> {
    let now = percent(ui.session.settings().volume);
    let steps = Steps {
        shown: in_percent(ui, now),
        now,
        min: 0.0,
        max: 100.0,
        less: Command::Softer,
        more: Command::Louder,
        dial: Dial::Volume,
    };
    ui.stepper("settings-volume", steps)
}

/// Where the sound comes from; nothing where there is no choice.
fn devices<'a>(ui: Ui<'a>) -> Vec<Element<'a, Message>> {
    let chosen = ui.session.settings().device.as_ref();
    let devices: Vec<_> = ui.session.devices().collect();
    if chosen.is_none() && devices.len() < 2 {
        return vec![];
    }
    let named = devices.into_iter().map(|device| {
        let name = &device.name;
        let away = || ui.tr_with("device-away", &[("name", name.clone().into())]);
        let shown = if ui.session.is_connected(device) { name.clone() } else { away() };
        let is_chosen = chosen.is_some_and(|chosen| chosen.id == device.id);
        (shown, Command::SetDevice(Some(device.id.clone())), is_chosen)
    });
    let usual = (ui.tr("device-usual"), Command::SetDevice(None), chosen.is_none());
    let choice = ui.choice("device", "settings-device", [usual].into_iter().chain(named));
    vec![ui.title("settings-device"), choice]
}

/// How long the voice is silent, and after what.
fn pauses<'a>(ui: Ui<'a>) -> Element<'a, Message> {
    let pauses = &ui.session.settings().pauses;
    let dials = Pause::ALL.map(|pause| {
        let ((min, max), (less, more)) = (pause.range(), pause.steps(pauses));
        let steps = Steps {
            shown: ui.session.pause_shown(pause),
            now: pause.of(pauses).into(),
            min: min.into(),
            max: max.into(),
            less: Command::SetPause(pause, less),
            more: Command::SetPause(pause, more),
            dial: Dial::Pause(pause),
        };
        ui.stepper(pause.key(), steps)
    });
    column![ui.title("settings-pauses")].extend(dials).spacing(GAP).into()
}

fn percent(part: f32) -> f64 {
    f64::from((part * 100.0).round())
}

fn in_percent(ui: Ui<'_>, percent: f64) -> String {
    ui.tr_with("value-percent", &[("percent", percent.into())])
}
