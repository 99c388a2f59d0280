//! Type, colours, voice and window, each with steps that the keyboard reaches.

use iced::Element;
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
    let settings = ui.session.settings();
    let families = Family::ALL.into_iter().map(|family| {
        (ui.tr(family.key()), Command::SetFamily(family), settings.typography.family == family)
    });
    let spoken = SpokenStatus::ALL.into_iter().map(|status| {
        (ui.tr(status.key()), Command::SetSpokenStatus(status), settings.spoken_status == status)
    });
    column![
        text_size(ui),
        speed(ui),
        volume(ui),
        ui.title("settings-theme"),
        themes(ui),
        ui.title("settings-family"),
        ui.choice("family", "settings-family", families),
        window_scale(ui),
        ui.title("settings-spoken"),
        ui.choice("spoken", "settings-spoken", spoken),
    ]
}

/// The size of the text.
pub fn text_size<'a>(ui: Ui<'a>) -> Element<'a, Message> {
    let size = f64::from(ui.session.text_size().round());
    let steps = Steps {
        shown: ui.session.pack().tr_with("value-size", &[("size", size.into())]),
        now: size,
        min: MIN_SIZE.into(),
        max: MAX_SIZE.into(),
        less: Command::SmallerText,
        more: Command::LargerText,
        dial: Dial::TextSize,
    };
    ui.stepper("settings-text-size", steps)
}

/// The speed of the voice.
pub fn speed<'a>(ui: Ui<'a>) -> Element<'a, Message> {
    let wpm = ui.session.settings().speed_wpm;
    let steps = Steps {
        shown: ui.session.pack().tr_with("value-speed", &[("wpm", wpm.into())]),
        now: wpm.into(),
        min: MIN_WPM.into(),
        max: MAX_WPM.into(),
        less: Command::Slower,
        more: Command::Faster,
        dial: Dial::Speed,
    };
    ui.stepper("settings-speed", steps)
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

/// The size of buttons and labels.
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

/// The colours, the desktop's first.
pub fn themes<'a>(ui: Ui<'a>) -> Element<'a, Message> {
    let chosen = ui.session.settings().theme;
    let themes = [None].into_iter().chain(Theme::ALL.map(Some)).map(|theme| {
        let name = ui.tr(theme.map_or("theme-desktop", Theme::key));
        (name, Command::SetTheme(theme), chosen == theme)
    });
    ui.choice("theme", "settings-theme", themes)
}

fn percent(part: f32) -> f64 {
    f64::from((part * 100.0).round())
}

fn in_percent(ui: Ui<'_>, percent: f64) -> String {
    ui.session.pack().tr_with("value-percent", &[("percent", percent.into())])
}
