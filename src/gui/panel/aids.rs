//! The part of the settings with the reading aids: each aid that is one of several values as a choice, each that is a number
//! as a stepper beside what it belongs to.

use iced::Element;
use iced::widget::{Column, column};

use crate::command::Command;
use crate::gui::Message;
use crate::gui::style::GAP;
use crate::gui::ui::Ui;
use crate::screen_reader::{Dial, Steps};
use crate::settings::aids::{Aid, Amount};

/// All aids.
pub fn view<'a>(ui: Ui<'a>) -> Column<'a, Message> {
    let choices = |aids: &[Aid]| column(aids.iter().flat_map(|aid| choice(ui, *aid))).spacing(GAP);
    column![
        choices(&[Aid::Marks, Aid::SentenceStyle, Aid::WordStyle]),
        amount(ui, Amount::Ruler),
        choices(&[Aid::Focus]),
        amount(ui, Amount::Dimming),
        choices(&[Aid::Lens, Aid::Stripes, Aid::Syllables]),
    ]
}

/// The title of an aid and its values.
fn choice<'a>(ui: Ui<'a>, aid: Aid) -> Vec<Element<'a, Message>> {
    let now = aid.of(ui.session.aids());
    let values =
        aid.values().into_iter().map(|value| (ui.tr(value.key()), Command::SetAid(value), value == now));
    let mut parts = vec![ui.title(aid.key())];
    if aid == Aid::Syllables && !ui.session.has_syllables() {
        parts.push(ui.paragraph(ui.tr("aids-syllables-not-here")));
    }
    parts.push(ui.choice(&format!("choice-{}", aid.key()), aid.key(), values));
    parts
}

fn amount<'a>(ui: Ui<'a>, amount: Amount) -> Element<'a, Message> {
    let steps = Steps {
        shown: ui.session.amount_shown(amount),
        now: amount.of(ui.session.aids()).into(),
        min: 0.0,
        max: amount.most().into(),
        less: Command::LessAid(amount),
        more: Command::MoreAid(amount),
        dial: Dial::Amount(amount),
    };
    ui.stepper(amount.key(), steps)
}
