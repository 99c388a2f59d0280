//! What a book says of itself: the list of its files with how long each is heard, and the table of contents.

use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::{SystemTime, UNIX_EPOCH};

use super::super::markup::{attribute, escape};
use super::super::section::Section;
use super::page::lang_attributes;
use super::{Part, block_id, heading_level, overlay_name, page_name, picture_kind, picture_name, sound_name};
use crate::document::{Direction, Document};

/// Where the package is.
pub(super) const CONTAINER: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"#;

/// What the book offers to whom, in the words of schema.org that libraries search by. Text and speech are each enough.
const ACCESS: &str = r#"<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessMode">auditory</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessModeSufficient">auditory</meta>
<meta property="schema:accessModeSufficient">textual,auditory</meta>
<meta property="schema:accessibilityFeature">synchronizedAudioText</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityFeature">displayTransformability</meta>
<meta property="schema:accessibilityFeature">readingOrder</meta>
<meta property="schema:accessibilityHazard">none</meta>
"#;

/// The list of everything in the book.
pub(super) fn package(document: &Document, parts: &[Part]) -> String {
    let total: u64 = parts.iter().filter_map(|part| part.heard_ms).sum();
    let (mut durations, mut items, mut spine) = (String::new(), String::new(), String::new());
    for (number, part) in parts.iter().enumerate() {
        let (page, sound, overlay) = (page_name(number), sound_name(number), overlay_name(number));
        let mut heard = String::new();
        if let Some(ms) = part.heard_ms {
            heard = format!(" media-overlay=\"overlay{number}\"");
            let seconds = seconds(ms);
            let _ = writeln!(
                durations,
                "<meta property=\"media:duration\" refines=\"#overlay{number}\">{seconds}</meta>"
            );
            let _ = writeln!(
                items,
                "<item id=\"overlay{number}\" href=\"{overlay}\" media-type=\"application/smil+xml\"/>\n\
                 <item id=\"sound{number}\" href=\"{sound}\" media-type=\"audio/mpeg\"/>"
            );
        }
        let _ = writeln!(
            items,
            "<item id=\"page{number}\" href=\"{page}\" media-type=\"application/xhtml+xml\"{heard}/>"
        );
        let _ = writeln!(spine, "<itemref idref=\"page{number}\"/>");
    }
    let mut shown: Vec<_> = document.blocks.iter().filter_map(|block| block.image).collect();
    shown.sort_unstable();
    shown.dedup();
    for id in shown {
        if let Some((ending, kind)) = document.images.get(id.0).and_then(picture_kind) {
            let name = picture_name(id.0, ending);
            let _ = writeln!(items, "<item id=\"picture{}\" href=\"{name}\" media-type=\"{kind}\"/>", id.0);
        }
    }
    let progression = match document.direction() {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    };
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="{lang}" dir="{progression}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:{id}</dc:identifier>
<dc:title>{title}</dc:title>
<dc:language>{lang}</dc:language>
<meta property="dcterms:modified">{modified}</meta>
<meta property="media:active-class">-epub-media-overlay-active</meta>
<meta property="media:duration">{total}</meta>
{durations}{ACCESS}</metadata>
<manifest>
<item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
{items}</manifest>
<spine page-progression-direction="{progression}">
{spine}</spine>
</package>
"#,
        lang = attribute(document.lang.as_str()),
        id = identifier(document),
        title = escape(&document.title),
        modified = utc(SystemTime::now()),
        total = seconds(total),
    )
}

/// The table of contents: the headings, each within the one above it; the text itself where it has none.
pub(super) fn contents(document: &Document, sections: &[Section], title: &str) -> String {
    let mut list = String::new();
    // The levels of the headings whose items are open.
    let mut open: Vec<u8> = Vec::new();
    let headings = sections.iter().flat_map(|section| {
        section.blocks.clone().filter_map(move |number| {
            let block = document.blocks.get(number)?;
            Some((section.number, number, heading_level(block.kind)?, block.text.as_str()))
        })
    });
    for (section, number, level, text) in headings.filter(|(.., text)| !text.trim().is_empty()) {
        let mut deeper = true;
        while open.last().is_some_and(|above| *above >= level) {
            open.pop();
            list.push_str(if deeper { "</li>\n" } else { "</ol>\n</li>\n" });
            deeper = false;
        }
        if deeper {
            list.push_str("<ol>\n");
        }
        open.push(level);
        let (page, id) = (page_name(section), block_id(number));
        let _ = writeln!(list, "<li><a href=\"{page}#{id}\">{}</a>", escape(text));
    }
    open.iter().for_each(|_| list.push_str("</li>\n</ol>\n"));
    if list.is_empty() {
        let _ = write!(
            list,
            "<ol>\n<li><a href=\"{}\">{}</a></li>\n</ol>\n",
            page_name(0),
            escape(&document.title)
        );
    }
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" {}>
<head><title>{title}</title></head>
<body><nav epub:type="toc" role="doc-toc"><h1>{title}</h1>
{list}</nav></body>
</html>
"#,
        lang_attributes(&document.lang),
        title = escape(title)
    )
}

/// A time as `media:duration` writes it.
fn seconds(ms: u64) -> String {
    format!("{}.{:03}s", ms / 1000, ms % 1000)
}

/// The same text always has the same name, so that a reading system knows the book again when it is made anew.
fn identifier(document: &Document) -> String {
    let half = |salt: u8| {
        let mut hasher = DefaultHasher::new();
        (salt, &document.title, document.lang.as_str()).hash(&mut hasher);
        document.blocks.iter().for_each(|block| block.text.hash(&mut hasher));
        hasher.finish()
    };
    let (high, low) = (half(0), half(1));
    // Version 8, made in a way of its own (RFC 9562, 5.8).
    format!(
        "{:08x}-{:04x}-8{:03x}-a{:03x}-{:012x}",
        high >> 32,
        high >> 16 & 0xffff,
        high & 0xfff,
        low >> 48 & 0xfff,
        low & 0xffff_ffff_ffff
    )
}

/// A moment as `dcterms:modified` writes it. Days are counted after Howard Hinnant's “civil from days”.
fn utc(now: SystemTime) -> String {
    let seconds = now.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let days = seconds / 86_400 + 719_468;
    let (era, of_era) = (days / 146_097, days % 146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let day = of_era - (365 * year + year / 4 - year / 100);
    let march = (5 * day + 2) / 153;
    let month = if march < 10 { march + 3 } else { march - 9 };
    let year = year + era * 400 + u64::from(month <= 2);
    let day = day - (153 * march + 2) / 5 + 1;
    let (hour, minute, second) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn a_moment_is_told_in_universal_time() {
        let at = |seconds: u64| utc(UNIX_EPOCH + Duration::from_secs(seconds));
        assert_eq!(at(0), "1970-01-01T00:00:00Z");
        assert_eq!(at(951_782_400), "2000-02-29T00:00:00Z");
        assert_eq!(at(1_798_761_599), "2026-12-31T23:59:59Z");
    }
}
