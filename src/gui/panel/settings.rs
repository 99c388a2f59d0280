//! Type, colours, voice and window, each with steps that the keyboard reaches.

use iced::widget::{Column, column};

use crate::command::Command;
use crate::gui::Message;
use crate::gui::ui::Ui;
use crate::settings::theme::Theme;
use crate::settings::typography::Family;

/// The groups.
pub fn view<'a>(ui: Ui<'a>) -> Column<'a, Message> {
    let session = ui.session;
    let settings = session.settings();
    let pack = session.pack();
    let size = f64::from(settings.typography.size.round());
    let percent =
        |part: f32| pack.tr_with("value-percent", &[("percent", f64::from((part * 100.0).round()).into())]);
    let families = Family::ALL.into_iter().map(|family| {
        (pack.tr(family.key()), Command::SetFamily(family), settings.typography.family == family)
    });
    let themes = Theme::ALL
        .into_iter()
        .map(|theme| (pack.tr(theme.key()), Command::SetTheme(theme), settings.theme == theme));
    column![
        ui.stepper(
            "settings-text-size",
            pack.tr_with("value-size", &[("size", size.into())]),
            Command::SmallerText,
            Command::LargerText
        ),
        ui.stepper(
            "settings-speed",
            pack.tr_with("value-speed", &[("wpm", settings.speed_wpm.into())]),
            Command::Slower,
            Command::Faster
        ),
        ui.stepper("settings-volume", percent(settings.volume), Command::Softer, Command::Louder),
        ui.title("settings-theme"),
        ui.choice("theme", themes),
        ui.title("settings-family"),
        ui.choice("family", families),
        ui.stepper(
            "settings-window",
            percent(settings.ui_scale),
            Command::SmallerWindow,
            Command::LargerWindow
        ),
    ]
}
