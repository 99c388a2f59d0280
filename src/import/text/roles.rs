//! Paragraphs become blocks: what each one is, told by its shape, its words and its neighbours.
//!
//! 1. What the page around the text left behind is dropped: the title said again, the way back at the foot.
//! 2. Short lines without a stop are headings where text follows; the first is the title.
//! 3. One short paragraph under the title, before longer text, is the lead.

use super::line::width;
use super::lines::{Paragraph, Shape};
use super::signs;
use crate::document::Kind;

/// The widest heading, in columns: about one line of a book and a half.
const WIDEST_HEADING: usize = 100;
/// The longest lead, in characters.
const LONGEST_LEAD: usize = 320;

/// The paragraphs at the end of a page among which its way back is looked for.
const LONGEST_FOOT: usize = 12;

/// What each paragraph of a text is, without those that are none of the text.
pub fn assign(mut paragraphs: Vec<Paragraph>) -> Vec<(Kind, Paragraph)> {
    drop_ways_back(&mut paragraphs);
    let titled = drop_repeated_title(&mut paragraphs);
    let mut kinds = first_guess(&paragraphs);
    if titled && let Some(first) = kinds.first_mut() {
        *first = Kind::Heading(1);
    }
    settle_headings(&paragraphs, &mut kinds);
    find_lead(&paragraphs, &mut kinds);
    kinds.into_iter().zip(paragraphs).collect()
}

/// Drops links back to other pages from the foot, also from among notes and rights there.
fn drop_ways_back(paragraphs: &mut Vec<Paragraph>) {
    let mut at = paragraphs.len();
    let foot = at.saturating_sub(LONGEST_FOOT);
    while at > foot
        && let Some(paragraph) = at.checked_sub(1).and_then(|before| paragraphs.get(before))
    {
        at -= 1;
        let is_only_text = paragraphs[..at].iter().all(|before| before.shape == Shape::Rule);
        if signs::is_way_back(&paragraph.text) && !ends_with_stop(&paragraph.text) && !is_only_text {
            paragraphs.remove(at);
        } else if paragraph.shape != Shape::Rule
            && !signs::is_rights(&paragraph.text)
            && !signs::is_note(&paragraph.text)
        {
            break;
        }
    }
}

/// Drops the title where it comes again before the text, and the site's name behind it; true where it came again.
fn drop_repeated_title(paragraphs: &mut Vec<Paragraph>) -> bool {
    let Some(first) = paragraphs.first() else { return false };
    if width(&first.text) > WIDEST_HEADING * 2 || matches!(first.shape, Shape::Item(_)) {
        return false;
    }
    let plain = |text: &str| text.trim_end_matches(ends_sentence).to_lowercase();
    let title = plain(&first.text);
    let head = paragraphs.iter().skip(1).take(5);
    let mut head = head.take_while(|p| width(&p.text) <= WIDEST_HEADING * 2).enumerate();
    let repeated = head.find_map(|(n, paragraph)| {
        let again = plain(&paragraph.text);
        let site = title.strip_prefix(&again)?;
        let parted = [" | ", " - ", " – ", " — ", " · ", " :: "].iter().any(|mark| site.starts_with(mark));
        (!again.is_empty() && (site.is_empty() || parted)).then_some(n + 1)
    });
    let Some(again) = repeated else { return false };
    let again = paragraphs.remove(again);
    if let Some(first) = paragraphs.first_mut() {
        *first = again;
    }
    true
}

/// What each paragraph is by itself; headings are only those that can be.
fn first_guess(paragraphs: &[Paragraph]) -> Vec<Kind> {
    let mut kinds: Vec<Kind> = Vec::with_capacity(paragraphs.len());
    let mut in_note = false;
    for (n, paragraph) in paragraphs.iter().enumerate() {
        let text = &paragraph.text;
        let kind = match paragraph.shape {
            Shape::Rule => Kind::Rule,
            Shape::Underlined(level) => Kind::Heading(level),
            _ if signs::is_rights(text) => Kind::Rights,
            _ if signs::is_note(text) => Kind::Note,
            Shape::Item(_) => Kind::Item,
            Shape::Alone if can_be_heading(text, n == 0) => Kind::Heading(if n == 0 { 1 } else { 2 }),
            Shape::Alone | Shape::Flowing if in_note => Kind::Note,
            Shape::Alone | Shape::Flowing => Kind::Paragraph,
        };
        in_note = kind == Kind::Note && (in_note || signs::is_note_head(text));
        kinds.push(kind);
    }
    kinds
}

/// Headings that head nothing, or stand in a row, are ordinary lines after all.
fn settle_headings(paragraphs: &[Paragraph], kinds: &mut [Kind]) {
    let is_sure = |n: usize| matches!(paragraphs[n].shape, Shape::Underlined(_));
    let is_heading = |kind: Option<&Kind>| matches!(kind, Some(Kind::Heading(_)));
    let last_text = kinds.iter().rposition(|kind| !matches!(kind, Kind::Rule | Kind::Heading(_)));
    let mut n = 0;
    while n < kinds.len() {
        if !is_heading(kinds.get(n)) {
            n += 1;
            continue;
        }
        let run = kinds[n..].iter().take_while(|kind| is_heading(Some(kind))).count();
        let end = n + run;
        let heads_text = last_text.is_some_and(|last| last >= end);
        // The title may stand above a heading; a chapter may have a second line; more in a row are verse or a list.
        let first = if n == 0 && (heads_text || run > 3) { 1 } else { n };
        let too_many = end - first > 2 || !heads_text;
        for at in first..end {
            let byline = n == 0 && signs::is_byline(&paragraphs[at].text);
            if (too_many || byline) && !is_sure(at) {
                kinds[at] = Kind::Paragraph;
            }
        }
        n = end;
    }
}

/// The first paragraph under the title is the lead where it is short, and the text that follows is not.
fn find_lead(paragraphs: &[Paragraph], kinds: &mut [Kind]) {
    if kinds.first() != Some(&Kind::Heading(1))
        || !kinds[1..].iter().any(|kind| matches!(kind, Kind::Heading(_)))
    {
        return;
    }
    let is_text = |&n: &usize| kinds[n] == Kind::Paragraph && !signs::is_byline(&paragraphs[n].text);
    let before_section = (1..kinds.len()).take_while(|&n| !matches!(kinds[n], Kind::Heading(_)));
    let texts: Vec<usize> = before_section.filter(is_text).take(2).collect();
    let length = |n: usize| paragraphs[n].text.chars().count();
    let short = |n: usize| {
        let text = &paragraphs[n].text;
        length(n) <= LONGEST_LEAD && text.chars().filter(|&c| ends_sentence(c)).count() <= 2
    };
    match texts.as_slice() {
        [only] if short(*only) => kinds[*only] = Kind::Lead,
        [lead, next] if short(*lead) && 3 * length(*next) > 4 * length(*lead) => kinds[*lead] = Kind::Lead,
        _ => {}
    }
}

fn can_be_heading(text: &str, is_first: bool) -> bool {
    let bare = text.trim_end_matches(['"', '”', '’', '»', '“', ')', '」', '』', '）']);
    let asks = is_first && bare.ends_with(['?', '!', '？', '！', '؟']);
    let begins_small = text.chars().find(|c| c.is_alphanumeric()).is_some_and(char::is_lowercase);
    width(text) <= WIDEST_HEADING
        && text.chars().any(char::is_alphabetic)
        && !begins_small
        && (asks || !ends_with_stop(bare))
}

fn ends_with_stop(text: &str) -> bool {
    text.ends_with(|c| {
        ends_sentence(c) || matches!(c, ',' | ';' | ':' | '，' | '、' | '；' | '：' | '،' | '؛' | '-' | '—')
    })
}

fn ends_sentence(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '。' | '！' | '？' | '؟' | '۔' | '।')
}
