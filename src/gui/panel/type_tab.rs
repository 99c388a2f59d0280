//! How the text is set: size, presets, face and weight, spaces, the ends of lines, and what of the author's is left out.

use iced::Element;
use iced::widget::{Column, column};

use super::presets;
use super::settings::text_size;
use crate::command::Command;
use crate::gui::Message;
use crate::gui::ui::Ui;
use crate::screen_reader::{Dial, Steps};
use crate::settings::letters::{Alignment, Hyphens, Shown, Stress, Weight};
use crate::settings::look::Reach;
use crate::settings::spacing::Spacing;
use crate::settings::typography::Family;

/// The controls, from what most readers come for to what few do.
pub fn view<'a>(ui: Ui<'a>) -> Column<'a, Message> {
    let typography = &ui.session.settings().typography;
    let reach = Reach::ALL
        .into_iter()
        .map(|reach| (ui.tr(reach.key()), Command::SetReach(reach), ui.session.reach() == reach));
    let families = Family::ALL
        .into_iter()
        .map(|family| {
            let chosen = typography.installed.is_none() && typography.family == family;
            (ui.tr(family.key()), Command::SetFamily(family), chosen)
        })
        .chain(
            typography
                .installed
                .iter()
                .map(|name| (name.clone(), Command::ChooseTypeface(name.clone()), true)),
        );
    let weights = Weight::ALL
        .into_iter()
        .map(|weight| (ui.tr(weight.key()), Command::SetWeight(weight), typography.weight == weight));
    let alignments = Alignment::ALL.into_iter().map(|alignment| {
        (ui.tr(alignment.key()), Command::SetAlignment(alignment), typography.alignment == alignment)
    });
    let hyphens = Hyphens::ALL
        .into_iter()
        .map(|hyphens| (ui.tr(hyphens.key()), Command::SetHyphens(hyphens), typography.hyphens == hyphens));
    column![
        text_size(ui),
        ui.line([ui.button("settings-find-size", ui.tr("command-find-size"), Command::FindSize).into()]),
        ui.title("settings-preset"),
        presets::choice(ui, ui.session.settings().presets.choices()),
        ui.line([ui.button("settings-presets", ui.tr("command-presets"), Command::Presets).into()]),
        ui.title("settings-reach"),
        ui.choice("reach", "settings-reach", reach),
        ui.title("settings-family"),
        ui.choice("family", "settings-family", families),
        ui.line([ui.button("settings-typefaces", ui.tr("command-typefaces"), Command::Typefaces).into()]),
        ui.title("settings-weight"),
        ui.choice("weight", "settings-weight", weights),
    ]
    .extend(Spacing::ALL.map(|dial| spacing(ui, dial)))
    .push(ui.title("settings-alignment"))
    .push(ui.choice("alignment", "settings-alignment", alignments))
    .push(ui.title("settings-hyphens"))
    .push(ui.choice("hyphens", "settings-hyphens", hyphens))
    .extend(Stress::ALL.into_iter().flat_map(|stress| shown(ui, stress)))
}

/// Something of the text that can be set wider.
fn spacing<'a>(ui: Ui<'a>, spacing: Spacing) -> Element<'a, Message> {
    let (min, max) = spacing.range();
    let steps = Steps {
        shown: ui.session.spacing_shown(spacing),
        now: spacing.of(&ui.session.settings().typography).into(),
        min: min.into(),
        max: max.into(),
        less: Command::Narrow(spacing),
        more: Command::Widen(spacing),
        dial: Dial::Spacing(spacing),
    };
    ui.stepper(spacing.key(), steps)
}

/// Whether one of the author's stresses is shown.
fn shown<'a>(ui: Ui<'a>, stress: Stress) -> [Element<'a, Message>; 2] {
    let now = ui.session.settings().typography.plain.of(stress);
    let options = Shown::ALL
        .into_iter()
        .map(|shown| (ui.tr(shown.key()), Command::SetStress(stress, shown), shown == now));
    [ui.title(stress.key()), ui.choice(stress.key(), stress.key(), options)]
}
