//! The part of the settings with the colours: themes, the reader's own four, the night, brightness, and how far the text
//! stands out with all of that.

use iced::Element;
use iced::Fill;
use iced::widget::{Column, Row, column};

use crate::command::Command;
use crate::gui::Message;
use crate::gui::style::GAP;
use crate::gui::ui::Ui;
use crate::gui::widget::mirror::mirrored;
use crate::screen_reader::{Dial, Role, Steps};
use crate::settings::colours::{Brightness, Channel, DIMMEST, Night, Part};
use crate::settings::theme::Theme;

/// The part of the settings.
pub fn view<'a>(ui: Ui<'a>) -> Column<'a, Message> {
    let colours = &ui.session.settings().colours;
    let is_own = colours.own_in_use().is_some();
    let own = (ui.tr("theme-own"), Command::UseOwnColours, is_own);
    let mut parts =
        vec![ui.title("settings-theme"), ui.choice("theme", "settings-theme", themes(ui).chain([own]))];
    if is_own {
        parts.extend(own_colours(ui));
    }
    let night = ui
        .button("settings-night", ui.tr("command-night"), Command::ToggleNight)
        .role(Role::Toggle)
        .chosen(colours.night == Night::On)
        .mirrored(ui.mirror)
        .width(Fill);
    parts.push(ui.title("settings-brightness"));
    parts.push(night.into());
    parts.extend(Brightness::ALL.map(|brightness| stepper(ui, brightness)));
    parts.push(ui.title("settings-contrast"));
    parts.push(ui.paragraph(ui.session.contrast_shown(Part::Text)));
    let mend = ui.button("settings-mend", ui.tr("command-mend-contrast"), Command::MendContrast);
    parts.push(mend.mirrored(ui.mirror).width(Fill).into());
    column(parts)
}

/// The themes, as options of a choice.
pub fn themes<'a>(ui: Ui<'a>) -> impl Iterator<Item = (String, Command, bool)> + 'a {
    let settings = ui.session.settings();
    let chosen = settings.colours.own_in_use().is_none().then_some(settings.theme);
    [None].into_iter().chain(Theme::ALL.map(Some)).map(move |theme| {
        let name = theme.map_or("theme-desktop", Theme::key);
        (ui.tr(name), Command::SetTheme(theme), chosen == Some(theme))
    })
}

/// Which of the four colours, what it is, and what can be turned of it.
fn own_colours<'a>(ui: Ui<'a>) -> Vec<Element<'a, Message>> {
    let chosen = ui.session.part();
    let four =
        Part::ALL.into_iter().map(|part| (ui.tr(part.key()), Command::ChoosePart(part), part == chosen));
    let colour = chosen.of(&ui.session.own_colours()).into();
    let value =
        column![ui.paragraph(ui.session.colour_shown()), ui.paragraph(ui.session.contrast_shown(chosen)),];
    let swatch = Row::new().spacing(GAP).align_y(iced::Center).push(ui.swatch(colour)).push(value);
    let mut parts =
        vec![ui.title("settings-own"), ui.choice("own", "settings-own", four), mirrored(swatch, ui.mirror)];
    parts.extend(Channel::ALL.map(|channel| {
        let steps = Steps {
            shown: ui.session.channel_shown(channel),
            now: channel.of(chosen.of(&ui.session.own_colours())).into(),
            min: 0.0,
            max: channel.most().into(),
            less: Command::LowerColour(channel),
            more: Command::RaiseColour(channel),
            dial: Dial::Colour(channel),
        };
        ui.stepper(channel.key(), steps)
    }));
    parts
}

fn stepper<'a>(ui: Ui<'a>, brightness: Brightness) -> Element<'a, Message> {
    let steps = Steps {
        shown: ui.session.brightness_shown(brightness),
        now: brightness.of(&ui.session.settings().colours).into(),
        min: DIMMEST.into(),
        max: 100.0,
        less: Command::Dim(brightness),
        more: Command::Brighten(brightness),
        dial: Dial::Brightness(brightness),
    };
    ui.stepper(brightness.key(), steps)
}
