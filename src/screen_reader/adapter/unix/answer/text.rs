//! What is asked of texts: `org.a11y.atspi.Text` in the old way (`GetTextAtOffset`, which Orca of Debian 12 uses) and the new
//! (`GetStringAtOffset`), and what is around it: the document's language, links.

use std::collections::HashMap;
use std::ops::Range;

use accesskit::NodeId;
use zbus::zvariant::Value;

use super::place::{self, From};
use super::{Asked, Call, Sent, count, int};
use crate::command::Command;
use crate::document::{Position, Span};
use crate::screen_reader::adapter::unix::reach::{Reach, Unit};
use crate::screen_reader::adapter::unix::snapshot::Object;
use crate::screen_reader::ids::{self, Named};
use crate::screen_reader::wish::Wish;

/// The unit of an old boundary (`AtspiTextBoundaryType`): its beginning and its end come to the same here.
fn boundary(number: u32) -> Option<Unit> {
    match number {
        0 => Some(Unit::Character),
        1 | 2 => Some(Unit::Word),
        3 | 4 => Some(Unit::Sentence),
        5 | 6 => Some(Unit::Line),
        _ => None,
    }
}

/// The unit of a granularity (`AtspiTextGranularity`).
fn granularity(number: u32) -> Option<Unit> {
    match number {
        0 => Some(Unit::Character),
        1 => Some(Unit::Word),
        2 => Some(Unit::Sentence),
        3 => Some(Unit::Line),
        4 => Some(Unit::Paragraph),
        _ => None,
    }
}

/// A range as callers give it: a negative end is the end of the text.
fn range(reach: Reach<'_>, start: i32, end: i32) -> Range<usize> {
    let length = reach.len();
    let end = if end < 0 { length } else { count(end).min(length) };
    count(start).min(end)..end
}

/// Where the caret is in a text; -1 where it is elsewhere.
fn caret(asked: &Asked<'_>, reach: Reach<'_>) -> i32 {
    reach.offset(asked.snapshot.caret).map_or(-1, int)
}

/// The part of the selection that lies in a text.
fn selected(asked: &Asked<'_>, reach: Reach<'_>) -> Option<Range<usize>> {
    let span = asked.snapshot.selection?;
    let all = reach.span(0..reach.len());
    let (start, end) = (span.start.max(all.start), span.end.min(all.end));
    (start < end).then_some(reach.offset(start)?..reach.offset(end)?)
}

/// A property of `org.a11y.atspi.Text`.
pub fn property(asked: &Asked<'_>, id: NodeId, name: &str) -> Option<Value<'static>> {
    let reach = asked.snapshot.reach(id)?;
    match name {
        "CharacterCount" => Some(Value::I32(int(reach.len()))),
        "CaretOffset" => Some(Value::I32(caret(asked, reach))),
        _ => None,
    }
}

/// Answers a call of `org.a11y.atspi.Text`.
pub fn answer(call: &Call<'_>, asked: &Asked<'_>, id: NodeId) -> Option<Sent> {
    let snapshot = asked.snapshot;
    let reach = snapshot.reach(id)?;
    let lines = &snapshot.lines;
    let told = |range: Range<usize>| (reach.text(range.clone()), int(range.start), int(range.end));
    match call.member {
        "GetText" => {
            let (start, end) = call.args::<(i32, i32)>()?;
            call.reply(&reach.text(range(reach, start, end)))
        }
        "GetCharacterAtOffset" => {
            let at = count(call.args::<i32>()?);
            let character = reach.text(at..at + 1).chars().next();
            call.reply(&character.map_or(0, |c| u32::from(c) as i32))
        }
        "GetStringAtOffset" => {
            let (at, unit) = call.args::<(i32, u32)>()?;
            call.reply(&told(reach.unit(count(at), granularity(unit)?, lines)))
        }
        "GetTextAtOffset" => {
            let (at, unit) = call.args::<(i32, u32)>()?;
            call.reply(&told(reach.unit(count(at), boundary(unit)?, lines)))
        }
        "GetTextBeforeOffset" => {
            let (at, unit) = call.args::<(i32, u32)>()?;
            let unit = boundary(unit)?;
            let here = reach.unit(count(at), unit, lines).start;
            let before = here.checked_sub(1).map_or(0..0, |before| reach.unit(before, unit, lines));
            call.reply(&told(before))
        }
        "GetTextAfterOffset" => {
            let (at, unit) = call.args::<(i32, u32)>()?;
            let unit = boundary(unit)?;
            let here = reach.unit(count(at), unit, lines).end;
            call.reply(&told(reach.unit(here, unit, lines)))
        }
        "SetCaretOffset" => {
            // Behind the last letter the caret still belongs to this text, not to the one after it.
            let offset = count(call.args::<i32>()?).min(reach.len().saturating_sub(1));
            asked.wish(Wish::Command(Command::PutCaret(reach.at(offset))));
            call.reply(&true)
        }
        "GetNSelections" => call.reply(&i32::from(selected(asked, reach).is_some())),
        "GetSelection" => {
            let range = selected(asked, reach).unwrap_or(0..0);
            call.reply(&(int(range.start), int(range.end)))
        }
        "AddSelection" => {
            let (start, end) = call.args::<(i32, i32)>()?;
            call.reply(&select(asked, reach, start, end))
        }
        "SetSelection" => {
            let (_, start, end) = call.args::<(i32, i32, i32)>()?;
            call.reply(&select(asked, reach, start, end))
        }
        "RemoveSelection" => {
            asked.wish(Wish::Command(Command::Select(None)));
            call.reply(&true)
        }
        "GetCharacterExtents" => {
            let (at, from) = call.args::<(i32, u32)>()?;
            call.reply(&extents(asked, id, reach, count(at)..count(at) + 1, From::new(from)))
        }
        "GetRangeExtents" => {
            let (start, end, from) = call.args::<(i32, i32, u32)>()?;
            call.reply(&extents(asked, id, reach, range(reach, start, end), From::new(from)))
        }
        "GetOffsetAtPoint" => {
            let (x, y, from) = call.args::<(i32, i32, u32)>()?;
            let (x, y) = place::point(asked, id, (x, y), From::new(from));
            call.reply(&snapshot.letter_at(x, y).and_then(|at| reach.offset(at)).map_or(-1, int))
        }
        "GetAttributes" => {
            let at = count(call.args::<i32>()?);
            let run = reach.unit(at, Unit::Paragraph, lines);
            call.reply(&(attributes(asked, reach.at(at)), int(run.start), int(run.end)))
        }
        "GetAttributeRun" => {
            let (at, _) = call.args::<(i32, bool)>()?;
            let run = reach.unit(count(at), Unit::Paragraph, lines);
            call.reply(&(attributes(asked, reach.at(count(at))), int(run.start), int(run.end)))
        }
        "GetAttributeValue" => {
            let (at, name) = call.args::<(i32, String)>()?;
            call.reply(&attributes(asked, reach.at(count(at))).remove(name.as_str()).unwrap_or_default())
        }
        "GetDefaultAttributes" | "GetDefaultAttributeSet" => call.reply(&attributes(asked, reach.at(0))),
        "ScrollSubstringTo" | "ScrollSubstringToPoint" => {
            let start = call.message.body().deserialize::<(i32, i32, u32)>().map_or(0, |(start, _, _)| start);
            asked.wish(Wish::Reveal(reach.at(count(start))));
            call.reply(&true)
        }
        _ => None,
    }
}

fn select(asked: &Asked<'_>, reach: Reach<'_>, start: i32, end: i32) -> bool {
    let span = reach.span(range(reach, start, end));
    if span.start == span.end {
        asked.wish(Wish::Command(Command::PutCaret(span.start)));
    } else {
        asked.wish(Wish::Command(Command::Select(Some(span))));
    }
    true
}

fn extents(
    asked: &Asked<'_>,
    id: NodeId,
    reach: Reach<'_>,
    range: Range<usize>,
    from: From,
) -> place::Extents {
    let rect = asked.snapshot.extents(reach.span(range));
    rect.map_or(place::NOWHERE, |rect| place::extents(asked, id, rect, from))
}

/// The language of the text at a place: what a voice must know.
fn attributes(asked: &Asked<'_>, at: Position) -> HashMap<&'static str, String> {
    let lang = asked.snapshot.text.as_ref().map(|text| text.document().lang_at(at).as_str().to_owned());
    lang.map(|lang| ("language", lang)).into_iter().collect()
}

/// Answers a call of `org.a11y.atspi.Document`.
pub fn document(call: &Call<'_>, asked: &Asked<'_>, _id: NodeId) -> Option<Sent> {
    let text = asked.snapshot.text.as_ref()?;
    let document = text.document();
    let facts = HashMap::from([("Title", document.title.as_str()), ("Locale", document.lang.as_str())]);
    match call.member {
        "GetLocale" => call.reply(&document.lang.as_str()),
        "GetAttributes" => call.reply(&facts),
        "GetAttributeValue" => {
            let name = call.args::<String>()?;
            call.reply(facts.get(name.as_str()).unwrap_or(&""))
        }
        _ => None,
    }
}

/// The links of a sentence. The whole text has them through its sentences alone: a link counts its place in one text, and
/// that is its sentence.
fn links(asked: &Asked<'_>, id: NodeId) -> Option<Vec<Span>> {
    let all = asked.snapshot.reach(id)?;
    if !matches!(ids::named(id), Some(Named::Sentence(_))) {
        return Some(vec![]);
    }
    let all = all.span(0..all.len());
    let blocks = &asked.snapshot.text.as_ref()?.document().blocks;
    let of_block = |index: usize| {
        let links = blocks.get(index).into_iter().flat_map(|block| block.links());
        links.map(move |(range, _)| Span::within(index, range.clone()))
    };
    let inside = |span: &Span| all.start <= span.start && span.end <= all.end;
    Some((all.start.block..=all.end.block).flat_map(of_block).filter(inside).collect())
}

/// Answers a call of `org.a11y.atspi.Hypertext`.
pub fn hypertext(call: &Call<'_>, asked: &Asked<'_>, id: NodeId) -> Option<Sent> {
    let links = links(asked, id)?;
    match call.member {
        "GetNLinks" => call.reply(&int(links.len())),
        "GetLink" => {
            let link = links.get(usize::try_from(call.args::<i32>()?).ok()?);
            call.reply(&(asked.address_of(link.map(|span| ids::link(span.start))),))
        }
        "GetLinkIndex" => {
            let at = asked.snapshot.reach(id)?.at(count(call.args::<i32>()?));
            call.reply(&links.iter().position(|span| span.contains(at)).map_or(-1, int))
        }
        _ => None,
    }
}

/// Where a link stands in the text of its sentence.
fn link_range(asked: &Asked<'_>, id: NodeId) -> Option<Range<usize>> {
    let Named::Link(at) = ids::named(id)? else { return None };
    let text = asked.snapshot.text.as_ref()?;
    let span = asked.snapshot.link(at)?;
    let place = text.place(at)?;
    let sentence = asked.snapshot.reach(ids::sentence(crate::document::Place { word: 0, ..place }))?;
    Some(sentence.offset(span.start)?..sentence.offset(span.end)?)
}

/// A property of `org.a11y.atspi.Hyperlink`.
pub fn hyperlink_property(asked: &Asked<'_>, id: NodeId, name: &str) -> Option<Value<'static>> {
    let range = link_range(asked, id)?;
    match name {
        "NAnchors" => Some(Value::I32(1)),
        "StartIndex" => Some(Value::I32(int(range.start))),
        "EndIndex" => Some(Value::I32(int(range.end))),
        _ => None,
    }
}

/// Answers a call of `org.a11y.atspi.Hyperlink`.
pub fn hyperlink(call: &Call<'_>, asked: &Asked<'_>, id: NodeId) -> Option<Sent> {
    link_range(asked, id)?;
    match call.member {
        "GetObject" => call.reply(&(asked.address(Object::Node(id)),)),
        "GetURI" => call.reply(&asked.snapshot.name(id)),
        "IsValid" => call.reply(&true),
        _ => None,
    }
}
