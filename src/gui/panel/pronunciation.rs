//! How words are said: a line for what is written and one for how it shall sound, at once what will be heard, for which texts it
//! counts, and the rules that there are. Whoever chooses one of those has it in the lines, to change or forget it.

use iced::advanced::widget::Id;
use iced::keyboard::{self, Key, key::Named};
use iced::widget::{Column, column};
use iced::{Element, Fill};

use crate::command::pronounce::Reach;
use crate::command::{Command, Pronounce};
use crate::gui::Message;
use crate::gui::ui::Ui;
use crate::gui::widget::field::{Field, field};
use crate::gui::widget::scope::walk::By;
use crate::screen_reader::{Role, Spoken};
use crate::session::saying::{Heard, ROWS};
use crate::settings::pronunciation::{Match, list};

/// The ids of the lines.
pub const WHAT: &str = "pronunciation-what";
/// See [`WHAT`].
pub const SAY: &str = "pronunciation-say";

/// Where the text of a rule may stand, with the ids of the messages for it.
const PLACES: [(Match, &str); 3] =
    [(Match::Word, "rule-word"), (Match::Anywhere, "rule-anywhere"), (Match::Pattern, "rule-pattern")];

/// The panel.
pub fn view<'a>(ui: Ui<'a>) -> Column<'a, Message> {
    let session = ui.session;
    let reach = Reach::ALL.into_iter().map(|reach| {
        let chosen = session.rule_reach() == reach;
        (session.reach_name(reach), Command::Pronounce(Pronounce::Reach(reach)), chosen)
    });
    let places = PLACES.into_iter().map(|(place, id)| {
        (ui.tr(id), Command::Pronounce(Pronounce::Place(place)), session.rule_place() == place)
    });
    let mut parts = vec![
        ui.paragraph(ui.tr("pronunciation-intro")),
        ui.paragraph(ui.tr(WHAT)),
        line(ui, WHAT, session.rule_what(), |text| Command::Pronounce(Pronounce::What(text))),
        ui.paragraph(ui.tr(SAY)),
        line(ui, SAY, session.rule_say(), |text| Command::Pronounce(Pronounce::Say(text))),
        ui.paragraph(session.heard_shown()),
    ];
    if matches!(session.heard(), Heard::Said(..)) {
        parts.push(button(ui, "pronunciation-hear", Pronounce::Hear));
        parts.push(button(ui, "pronunciation-keep", Pronounce::Keep));
    }
    if let Some(at) = session.rule_chosen() {
        parts.push(button(ui, "pronunciation-remove", Pronounce::Remove(at)));
    }
    parts.push(ui.title("rule-reach"));
    parts.push(ui.choice("rule-reach", "rule-reach", reach));
    parts.push(ui.title("rule-place"));
    parts.push(ui.choice("rule-place", "rule-place", places));
    parts.extend(rules(ui));
    parts.push(ui.title("pronunciation-file"));
    parts.push(ui.paragraph(ui.tr_with("pronunciation-file-how", &[("file", list::FILE.into())])));
    if !session.settings().pronunciation.all().is_empty() {
        parts.push(button(ui, "pronunciation-export", Pronounce::Export));
    }
    parts.push(button(ui, "pronunciation-import", Pronounce::Import(None)));
    column(parts)
}

/// The rules that there are, the newest first.
fn rules<'a>(ui: Ui<'a>) -> Vec<Element<'a, Message>> {
    let all = ui.session.settings().pronunciation.all().len();
    if all == 0 {
        return Vec::new();
    }
    let listed = ui.session.rules_listed();
    let chosen = ui.session.rule_chosen();
    let first = listed.iter().position(|(at, _)| Some(*at) == chosen).unwrap_or_default();
    let count = [("shown", listed.len().into()), ("count", all.into())];
    let more = (listed.len() < all).then(|| ui.paragraph(ui.tr_with("rules-some", &count)));
    let options = listed.into_iter().take(ROWS).enumerate().map(|(row, (at, shown))| {
        let command = Command::Pronounce(Pronounce::Choose(at));
        let control = ui.button(&format!("rule-{row}"), shown, command).role(Role::Option);
        let by = if row == first { By::Tab } else { By::Arrows };
        control.chosen(chosen == Some(at)).stop("rules", by).mirrored(ui.mirror).width(Fill).into()
    });
    let list = ui.list(Spoken::new("rules", Role::Choice, ui.tr("pronunciation-rules")), options);
    [ui.title("pronunciation-rules")].into_iter().chain(more).chain([list]).collect()
}

/// A line to type into. Enter goes from the first to the second, and there it keeps the rule.
fn line<'a>(
    ui: Ui<'a>,
    id: &'static str,
    value: &'a str,
    typed: fn(String) -> Command,
) -> Element<'a, Message> {
    let line = Field { id, name: ui.tr(id), value, typed, side: ui.side() };
    field(line, ui.palette, Message::Asked, move |event, _| {
        let keyboard::Event::KeyPressed { key: Key::Named(named), modifiers, .. } = event else {
            return None;
        };
        match named {
            Named::Enter if modifiers.is_empty() && id == WHAT => Some(Message::MoveTo(Id::new(SAY))),
            Named::Enter if modifiers.is_empty() => Some(Message::Asked(Command::Pronounce(Pronounce::Keep))),
            Named::Escape => Some(Message::Asked(Command::ClosePanel)),
            _ => None,
        }
    })
}

fn button<'a>(ui: Ui<'a>, id: &str, step: Pronounce) -> Element<'a, Message> {
    ui.button(id, ui.tr(id), Command::Pronounce(step)).mirrored(ui.mirror).width(Fill).into()
}
