//! Addresses in running text: of pages on the web and of mailboxes.
//!
//! 1. A web address begins with `http://`, `https://` or `www.` and goes on to the next space, quotation mark or letter
//!    of a script that is written without spaces.
//! 2. A mail address is what stands on both sides of an `@` and can be one.
//! 3. What ends the sentence and not the address is left out: stops, and a bracket that was opened before the address.
//!
//! Lectern never goes there: the reader is told the address.

use std::ops::Range;

use super::line::is_wide;
use crate::document::script::Script;
use crate::document::{Inline, Mark, Target};

/// The longest address, in bytes; browsers take no longer ones.
const LONGEST: usize = 2048;
/// The longest name of a mailbox and of a host, in bytes (RFC 5321 §4.5.3.1).
const LONGEST_NAME: (usize, usize) = (64, 255);

/// How a web address begins, in small letters.
const BEGINNINGS: [&str; 3] = ["https://", "http://", "www."];

/// The addresses of a text as links, in order.
pub fn links(text: &str) -> Vec<Inline> {
    let mut ranges = web(text);
    let of_web = ranges.len();
    for (at, _) in text.match_indices('@') {
        let before = ranges[..of_web].partition_point(|range| range.start <= at);
        let inside = before.checked_sub(1).is_some_and(|last| ranges[last].contains(&at));
        ranges.extend(mail(text, at).filter(|_| !inside));
    }
    ranges.sort_by_key(|range| range.start);
    // Of two that share letters the first is meant.
    let mut end = 0;
    ranges.retain(|range| {
        let apart = range.start >= end;
        end = if apart { range.end } else { end };
        apart
    });
    let link = |range: Range<usize>| {
        let address = text.get(range.clone()).unwrap_or_default().to_owned();
        Inline { range, mark: Mark::Link(Target::Address(address)) }
    };
    ranges.into_iter().map(link).collect()
}

/// The addresses of pages.
fn web(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut done = 0;
    // Every beginning has one of these in it.
    for (at, sign) in text.match_indices([':', '.']) {
        let Some(start) = beginning(text, at, sign).filter(|start| *start >= done) else { continue };
        let rest = text.get(start..).unwrap_or_default();
        let len = rest.char_indices().find(|(at, c)| *at >= LONGEST || ends_address(*c));
        let end = start + without_stops(rest.get(..len.map_or(rest.len(), |(at, _)| at)).unwrap_or_default());
        done = end.max(start + 1);
        if text.get(start..end).is_some_and(has_host) {
            found.push(start..end);
        }
    }
    found
}

/// Where an address begins that has its first colon or stop at a byte.
fn beginning(text: &str, at: usize, sign: &str) -> Option<usize> {
    BEGINNINGS.into_iter().find_map(|beginning| {
        let start = at.checked_sub(beginning.find(sign)?)?;
        let is_one = text.get(start..start + beginning.len())?.eq_ignore_ascii_case(beginning);
        let apart = text.get(..start)?.chars().next_back().is_none_or(|before| !goes_on(before));
        (is_one && apart).then_some(start)
    })
}

/// True for a letter that what follows is a part of: a word is not cut, a script without spaces is.
fn goes_on(c: char) -> bool {
    (c.is_alphanumeric() || matches!(c, '@' | '.' | '-' | '_' | '/')) && !is_unspaced(c)
}

fn is_unspaced(c: char) -> bool {
    is_wide(c) || Script::of(c).is_some_and(Script::is_unspaced)
}

fn ends_address(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(
            c,
            '<' | '>'
                | '"'
                | '“'
                | '”'
                | '„'
                | '«'
                | '»'
                | '‹'
                | '›'
                | '‘'
                | '’'
                | '|'
                | '\\'
                | '^'
                | '`'
        )
        || is_unspaced(c)
}

/// How many bytes of an address are left without what ends the sentence around it.
fn without_stops(address: &str) -> usize {
    let unopened = |open: char, close: char| {
        address.matches(close).count().saturating_sub(address.matches(open).count())
    };
    let mut unopened = [(')', unopened('(', ')')), (']', unopened('[', ']')), ('}', unopened('{', '}'))];
    let ends = |c: &char| {
        matches!(
            c,
            '.' | ',' | ';' | ':' | '!' | '?' | '…' | '\'' | '*' | '_' | '~' | '،' | '؛' | '؟' | '۔' | '।'
        )
    };
    let stops = address.chars().rev().take_while(|c| {
        let bracket = unopened.iter_mut().find(|(close, count)| close == c && *count > 0);
        ends(c) || bracket.map(|(_, count)| *count -= 1).is_some()
    });
    address.len() - stops.map(char::len_utf8).sum::<usize>()
}

/// True where something follows the beginning that can be a host: of a `www.` address it has a stop of its own.
fn has_host(address: &str) -> bool {
    let (host, is_bare) = match address.split_once("://") {
        Some((_, host)) => (host, false),
        None => (address.get("www.".len()..).unwrap_or_default(), true),
    };
    let host = host.split(['/', '?', '#']).next().unwrap_or_default();
    host.starts_with(char::is_alphanumeric) && (!is_bare || host.trim_end_matches('.').contains('.'))
}

/// The mail address around an `@`.
fn mail(text: &str, at: usize) -> Option<Range<usize>> {
    let (before, after) = (text.get(..at)?, text.get(at + 1..)?);
    let of_name = |c: &char| !is_unspaced(*c) && (c.is_alphanumeric() || ".!#$%&*+-/=?^_{}~".contains(*c));
    let of_host = |c: &char| !is_unspaced(*c) && (c.is_alphanumeric() || matches!(c, '.' | '-'));
    let name: usize =
        before.chars().rev().take(LONGEST_NAME.0 + 1).take_while(of_name).map(char::len_utf8).sum();
    let host: usize = after.chars().take(LONGEST_NAME.1 + 1).take_while(of_host).map(char::len_utf8).sum();
    let host = after.get(..host)?.trim_end_matches(['.', '-']);
    let name = before.get(at - name..)?.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '_');
    let (labels, top) = host.rsplit_once('.')?;
    let is_one = !name.is_empty()
        && !name.ends_with('.')
        && name.len() <= LONGEST_NAME.0
        && host.len() <= LONGEST_NAME.1
        && labels.split('.').all(|label| !label.is_empty() && !label.starts_with('-'))
        && top.chars().count() >= 2
        && top.chars().all(char::is_alphabetic);
    is_one.then(|| at - name.len()..at + 1 + host.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        links(text).into_iter().map(|inline| &text[inline.range]).collect()
    }

    #[test]
    fn an_address_ends_where_the_sentence_goes_on() {
        for (text, address) in [
            ("See https://example.org/a?b=c#d.", "https://example.org/a?b=c#d"),
            ("(see http://example.org/x_(y)), then", "http://example.org/x_(y)"),
            ("[www.example.org]", "www.example.org"),
            ("Is it HTTP://Example.org?!", "HTTP://Example.org"),
            ("“https://example.org/”", "https://example.org/"),
            ("«https://пример.рф/страница»,", "https://пример.рф/страница"),
            ("请看https://example.org/页。好", "https://example.org/"),
            ("انظر https://example.org/a، ثم", "https://example.org/a"),
            ("<https://example.org>", "https://example.org"),
            ("Write to ann.b+c@mail.example.org.", "ann.b+c@mail.example.org"),
            ("mailto:ann@example.org", "ann@example.org"),
            ("写信到ann@example.org。", "ann@example.org"),
            ("(ann@example.org)", "ann@example.org"),
        ] {
            assert_eq!(found(text), [address], "{text}");
        }
    }

    #[test]
    fn what_is_no_address_is_left_alone() {
        for text in [
            "http:// alone",
            "www. and www.x",
            "xhttp://example.org",
            "a@b",
            "@ann",
            "ann@",
            "a@b.1",
            "a@-.de",
            "3.5 www",
            "and so on...",
            "awww.example.org",
            "ann.@example.org",
            "https://.",
            "me @ example.org",
        ] {
            assert!(found(text).is_empty(), "{text}: {:?}", found(text));
        }
    }

    #[test]
    fn several_addresses_come_in_order_and_never_overlap() {
        let text = "a@b.org, https://x.org/?to=c@d.org and www.e.org; http://f.org";
        assert_eq!(found(text), ["a@b.org", "https://x.org/?to=c@d.org", "www.e.org", "http://f.org"]);
    }

    #[test]
    fn of_two_that_share_letters_the_first_is_meant() {
        for text in ["ع@ع.عع@www.http://http://", "a@b.cc@d.ee"] {
            let all = links(text);
            assert!(all.windows(2).all(|two| two[0].range.end <= two[1].range.start), "{text}: {all:?}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_gives_links_inside_it(text in "(https?://|www\\.|@|\\.|[(){}a-c]|字|ع|é|[ ,])*") {
            let mut end = 0;
            for inline in links(&text) {
                proptest::prop_assert!(inline.range.start >= end && inline.range.start < inline.range.end);
                proptest::prop_assert!(text.get(inline.range.clone()).is_some());
                end = inline.range.end;
            }
        }
    }
}
