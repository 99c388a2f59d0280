//! Type, colours, voice and window, each with steps that the keyboard reaches.

use iced::widget::{Column, column};

use crate::command::Command;
use crate::gui::Message;
use crate::gui::ui::Ui;
use crate::screen_reader::{Dial, Steps};
use crate::settings::theme::Theme;
use crate::settings::typography::{Family, MAX_SIZE, MIN_SIZE};
use crate::settings::{MAX_SCALE, MAX_WPM, MIN_WPM, SpokenStatus};

/// The groups.
pub fn view<'a>(ui: Ui<'a>) -> Column<'a, Message> {
    let session = ui.session;
    let settings = session.settings();
    let pack = session.pack();
    let size = f64::from(session.text_size().round());
    let percent = |part: f32| f64::from((part * 100.0).round());
    let in_percent = |part: f32| pack.tr_with("value-percent", &[("percent", percent(part).into())]);
    let text_size = Steps {
        shown: pack.tr_with("value-size", &[("size", size.into())]),
        now: size,
        min: MIN_SIZE.into(),
        max: MAX_SIZE.into(),
        less: Command::SmallerText,
        more: Command::LargerText,
        dial: Dial::TextSize,
    };
    let speed = Steps {
        shown: pack.tr_with("value-speed", &[("wpm", settings.speed_wpm.into())]),
        now: settings.speed_wpm.into(),
        min: MIN_WPM.into(),
        max: MAX_WPM.into(),
        less: Command::Slower,
        more: Command::Faster,
        dial: Dial::Speed,
    };
    let volume = Steps {
        shown: in_percent(settings.volume),
        now: percent(settings.volume),
        min: 0.0,
        max: 100.0,
        less: Command::Softer,
        more: Command::Louder,
        dial: Dial::Volume,
    };
    let scale = Steps {
        shown: in_percent(settings.ui_scale),
        now: percent(settings.ui_scale),
        min: 100.0,
        max: percent(MAX_SCALE),
        less: Command::SmallerWindow,
        more: Command::LargerWindow,
        dial: Dial::WindowScale,
    };
    let families = Family::ALL.into_iter().map(|family| {
        (pack.tr(family.key()), Command::SetFamily(family), settings.typography.family == family)
    });
    let themes = [None].into_iter().chain(Theme::ALL.map(Some)).map(|theme| {
        let name = theme.map_or("theme-desktop", Theme::key);
        (pack.tr(name), Command::SetTheme(theme), settings.theme == theme)
    });
    let spoken = SpokenStatus::ALL.into_iter().map(|status| {
        (pack.tr(status.key()), Command::SetSpokenStatus(status), settings.spoken_status == status)
    });
    column![
        ui.stepper("settings-text-size", text_size),
        ui.stepper("settings-speed", speed),
        ui.stepper("settings-volume", volume),
        ui.title("settings-theme"),
        ui.choice("theme", "settings-theme", themes),
        ui.title("settings-family"),
        ui.choice("family", "settings-family", families),
        ui.stepper("settings-window", scale),
        ui.title("settings-spoken"),
        ui.choice("spoken", "settings-spoken", spoken),
    ]
}
