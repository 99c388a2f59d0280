//! Type, colours, voice, window and keys: a row of tabs, and below it the part that is chosen.

use iced::widget::{Column, column};

use super::keys;
use crate::command::{Command, Tab};
use crate::gui::Message;
use crate::gui::ui::Ui;
use crate::screen_reader::{Dial, Steps};
use crate::settings::theme::Theme;
use crate::settings::typography::{Family, MAX_SIZE, MIN_SIZE};
use crate::settings::{MAX_SCALE, MAX_WPM, MIN_WPM, SpokenStatus};

/// The tabs and the part that is shown.
pub fn view<'a>(ui: Ui<'a>) -> Column<'a, Message> {
    let shown = ui.session.tab();
    let tabs = Tab::ALL.map(|tab| (ui.tr(tab.key()), Command::ShowTab(tab), tab == shown));
    let part = match shown {
        Tab::Text => text(ui),
        Tab::Colours => colours(ui),
        Tab::Voice => voice(ui),
        Tab::Window => window(ui),
        Tab::Keys => keys::view(ui),
    };
    column![ui.tabs("settings-tab", "panel-settings", tabs), part.spacing(crate::gui::style::GAP)]
}

fn text<'a>(ui: Ui<'a>) -> Column<'a, Message> {
    let typography = &ui.session.settings().typography;
    let size = f64::from(ui.session.text_size().round());
    let text_size = Steps {
        shown: ui.tr_with("value-size", &[("size", size.into())]),
        now: size,
        min: MIN_SIZE.into(),
        max: MAX_SIZE.into(),
        less: Command::SmallerText,
        more: Command::LargerText,
        dial: Dial::TextSize,
    };
    let families = Family::ALL
        .into_iter()
        .map(|family| (ui.tr(family.key()), Command::SetFamily(family), typography.family == family));
    column![
        ui.stepper("settings-text-size", text_size),
        ui.title("settings-family"),
        ui.choice("family", "settings-family", families),
    ]
}

fn colours<'a>(ui: Ui<'a>) -> Column<'a, Message> {
    let current = ui.session.settings().theme;
    let themes = [None].into_iter().chain(Theme::ALL.map(Some)).map(|theme| {
        let name = theme.map_or("theme-desktop", Theme::key);
        (ui.tr(name), Command::SetTheme(theme), current == theme)
    });
    column![ui.title("settings-theme"), ui.choice("theme", "settings-theme", themes)]
}

fn voice<'a>(ui: Ui<'a>) -> Column<'a, Message> {
    let settings = ui.session.settings();
    let speed = Steps {
        shown: ui.tr_with("value-speed", &[("wpm", settings.speed_wpm.into())]),
        now: settings.speed_wpm.into(),
        min: MIN_WPM.into(),
        max: MAX_WPM.into(),
        less: Command::Slower,
        more: Command::Faster,
        dial: Dial::Speed,
    };
    let volume = Steps {
        shown: in_percent(ui, settings.volume),
        now: percent(settings.volume),
        min: 0.0,
        max: 100.0,
        less: Command::Softer,
        more: Command::Louder,
        dial: Dial::Volume,
    };
    let spoken = SpokenStatus::ALL.into_iter().map(|status| {
        (ui.tr(status.key()), Command::SetSpokenStatus(status), settings.spoken_status == status)
    });
    column![
        ui.stepper("settings-speed", speed),
        ui.stepper("settings-volume", volume),
        ui.title("settings-spoken"),
        ui.choice("spoken", "settings-spoken", spoken),
    ]
}

fn window<'a>(ui: Ui<'a>) -> Column<'a, Message> {
    let scale = ui.session.settings().ui_scale;
    let scale = Steps {
        shown: in_percent(ui, scale),
        now: percent(scale),
        min: 100.0,
        max: percent(MAX_SCALE),
        less: Command::SmallerWindow,
        more: Command::LargerWindow,
        dial: Dial::WindowScale,
    };
    column![ui.stepper("settings-window", scale)]
}

fn percent(part: f32) -> f64 {
    f64::from((part * 100.0).round())
}

fn in_percent(ui: Ui<'_>, part: f32) -> String {
    ui.tr_with("value-percent", &[("percent", percent(part).into())])
}
