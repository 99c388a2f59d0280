//! The voices of all languages: a line to type part of a name into, and a list by language, each voice with what it is like and a
//! button that only lets it be heard.
//!
//! Only the rows in sight exist (`session::voices::list`). The ids of their controls are those of the voices: where voices come
//! while somebody goes through the list, the keyboard stays with the voice (`gui::rows`).

use iced::advanced::widget::Id;
use iced::widget::{Column, Row, column};
use iced::{Element, Fill};

use super::rows::{self, Shown};
use crate::command::{Chord, Command, PickVoice};
use crate::document::Direction;
use crate::gui::Message;
use crate::gui::style::GAP;
use crate::gui::ui::Ui;
use crate::gui::widget::group::group;
use crate::gui::widget::mirror::mirrored;
use crate::gui::widget::scope::Scope;
use crate::gui::widget::scope::walk::By;
use crate::screen_reader::{Role, Spoken};
use crate::session::Session;
use crate::session::voices::list::Listed;

/// The id of the line.
pub const WORDS: &str = "voices-words";

/// The controls of a row.
const COLUMNS: [fn(&Listed) -> String; 2] = [choose_id, hear_id];

fn choose_id(listed: &Listed) -> String {
    format!("voices-{}-{}", listed.lang, listed.choice.voice)
}

fn hear_id(listed: &Listed) -> String {
    format!("voices-hear-{}-{}", listed.lang, listed.choice.voice)
}

fn id(ui: Ui<'_>, row: usize, column: usize) -> Option<Id> {
    let listed = ui.session.voice_list().row(row)?;
    COLUMNS.get(column).map(|name| Id::from(name(listed)))
}

/// Whether a control belongs to a row in sight.
pub fn has(session: &Session, id: &Id) -> bool {
    let is_one = |listed: &Listed| COLUMNS.iter().any(|name| Id::from(name(listed)) == *id);
    session.voice_list().in_sight().any(|(_, listed)| is_one(listed))
}

/// The panel.
pub fn view<'a>(ui: Ui<'a>) -> Column<'a, Message> {
    let list = ui.session.voice_list();
    let rows: Vec<(usize, &Listed)> = list.in_sight().collect();
    let first = rows.first().map(|(row, _)| *row);
    let find = |words| Command::PickVoice(PickVoice::Find(words));
    let words = rows::line(ui, WORDS, list.words(), find, first.and_then(|row| id(ui, row, 0)));
    let Some(first) = first else {
        return column![words, ui.paragraph(ui.tr("voices-none"))];
    };
    let shown = Shown {
        ui,
        line: WORDS,
        first,
        rows: rows.len(),
        count: list.count(),
        columns: COLUMNS.len(),
        show: |row| Command::PickVoice(PickVoice::Show(row)),
        id,
    };
    let languages = rows.chunk_by(|(_, one), (_, other)| one.lang == other.lang);
    let languages = languages.filter_map(|rows| language(ui, rows, first)).flatten();
    let languages = column(languages).spacing(GAP);
    let languages = Scope::around(languages, move |event, inside| shown.key(event, inside));
    let unusable = ui.session.unusable_voices().map(|error| ui.paragraph(ui.session.pack().error(error)));
    column![words, ui.paragraph(how(ui))].extend(shown.place()).push(languages).extend(unusable)
}

/// What can be done here.
fn how(ui: Ui<'_>) -> String {
    let direction = if ui.mirror { Direction::Rtl } else { Direction::Ltr };
    let key = "Right".parse::<Chord>().map(|key| key.towards(direction).name(ui.session.pack()));
    let facts = [("hear", ui.tr("voices-hear").into()), ("key", key.unwrap_or_default().into())];
    ui.tr_with("voices-how", &facts)
}

/// The voices of a language that are in sight, below its name.
fn language<'a>(ui: Ui<'a>, rows: &[(usize, &Listed)], first: usize) -> Option<[Element<'a, Message>; 2]> {
    let lang = &rows.first()?.1.lang;
    let name = ui.session.lang_name(lang);
    let reads = ui.session.voice_of(lang).map(|choice| choice.voice);
    let options = rows.iter().map(|(row, listed)| {
        let chosen = reads.as_ref() == Some(&listed.choice.voice);
        option(ui, listed, &name, chosen, *row == first)
    });
    let spoken = Spoken::new(format!("voices-of-{lang}"), Role::Choice, name.clone());
    let options = group(spoken, column(options).spacing(GAP));
    Some([ui.heading(&format!("voices-{lang}"), name.clone()), options])
}

/// A voice, which is chosen for its language, and the button beside it.
fn option<'a>(
    ui: Ui<'a>,
    listed: &Listed,
    language: &str,
    chosen: bool,
    is_first: bool,
) -> Element<'a, Message> {
    let (lang, voice) = (listed.lang.clone(), listed.choice.voice.clone());
    let (name, facts) = (ui.session.voice_name(&listed.choice), ui.session.voice_facts(&listed.choice));
    let called =
        [("voice", name.as_str().into()), ("language", language.into()), ("facts", facts.as_str().into())];
    let spoken = ui.tr_with("voices-spoken", &called);
    let choose = Command::PickVoice(PickVoice::Choose(lang.clone(), voice.clone()));
    let choose = ui
        .control(&choose_id(listed), spoken, ui.two_lines(name, facts), choose)
        .role(Role::Option)
        .chosen(chosen)
        .stop("voices", if is_first { By::Tab } else { By::Arrows })
        .width(Fill);
    let hear = Command::PickVoice(PickVoice::Hear(lang, voice));
    let hear = ui
        .button(&hear_id(listed), ui.tr("voices-hear"), hear)
        .named(ui.tr_with("voices-hear-spoken", &called))
        .stop("voices", By::Arrows);
    mirrored(Row::new().spacing(GAP).align_y(iced::Center).push(choose).push(hear), ui.mirror)
}
