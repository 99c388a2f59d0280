//! Bytes become text: UTF-8, UTF-16, or the legacy encoding that they most look like.
//!
//! 1. A byte order mark decides; zero bytes in every other place mean UTF-16 without one.
//! 2. What is UTF-8 but for a few broken places is UTF-8.
//! 3. Anything else is guessed from its letters, with the reader's language as a hint.
//!
//! Text that cannot be text (control characters all over) is refused rather than shown as noise.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::document::Lang;

/// Beginnings of files that hold text for programs, not for readers.
const NOT_FOR_READERS: [&[u8]; 4] = [b"%PDF-", b"%!PS", b"{\\rtf", b"PK\x03\x04"];

/// True where the bytes at the front of a file can be text to read.
pub fn is_text(head: &[u8]) -> bool {
    if NOT_FOR_READERS.iter().any(|magic| head.starts_with(magic)) {
        return false;
    }
    if utf_16(head).is_some() {
        return true;
    }
    let odd = head.iter().filter(|&&byte| is_odd_control(char::from(byte))).count();
    is_few(odd, head.len())
}

/// The text of some bytes, or `None` where they are no text. Broken places become U+FFFD; the byte order mark is left out.
pub fn decode(bytes: &[u8], hint: &Lang) -> Option<String> {
    let encoding = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    let encoding = encoding.or_else(|| utf_16(bytes)).unwrap_or_else(|| guess(bytes, hint));
    let (text, _, broken) = encoding.decode(bytes);
    // A file cut off in the middle of a character misses nothing that could be read.
    let whole = text.trim_end_matches('\u{fffd}').len();
    let mut text = text.into_owned();
    text.truncate(whole);
    let lost = if broken { text.matches('\u{fffd}').count() } else { 0 };
    let odd = text.bytes().filter(|&byte| byte.is_ascii() && is_odd_control(char::from(byte))).count();
    is_few(lost + odd, text.len()).then_some(text)
}

/// UTF-16, marked or not: Latin text in it has a zero in nearly every other byte and none in the others.
fn utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return (encoding != UTF_8).then_some(encoding);
    }
    let head = &bytes[..bytes.len().min(4096)];
    let zeros = |odd: usize| head.iter().skip(odd).step_by(2).filter(|&&byte| byte == 0).count();
    let (even, odd, pairs) = (zeros(0), zeros(1), head.len() / 2);
    if pairs < 2 {
        None
    } else if odd * 10 > pairs * 6 && even * 20 < pairs {
        Some(UTF_16LE)
    } else if even * 10 > pairs * 6 && odd * 20 < pairs {
        Some(UTF_16BE)
    } else {
        None
    }
}

fn guess(bytes: &[u8], hint: &Lang) -> &'static Encoding {
    let cut_off = match std::str::from_utf8(bytes) {
        Ok(_) => return UTF_8,
        // A file cut off in the middle of a character is not broken.
        Err(error) => error.error_len().is_none(),
    };
    let (mut good, mut bad) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    // Legacy text is valid UTF-8 in almost none of its accents.
    if good > 4 * bad || (cut_off && good > 0) {
        return UTF_8;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(top_level_domain(hint).map(str::as_bytes), Utf8Detection::Deny)
}

/// Where on the web the language is at home: the detector takes its hint in this form.
fn top_level_domain(lang: &Lang) -> Option<&'static str> {
    let domain = match lang.primary().as_str() {
        "ru" => "ru",
        "uk" => "ua",
        "bg" => "bg",
        "ja" => "jp",
        "ko" => "kr",
        "zh" if matches!(lang.region(), Some("TW" | "HK")) || lang.script() == Some("Hant") => "tw",
        "zh" => "cn",
        "ar" => "sa",
        "fa" => "ir",
        "he" => "il",
        "el" => "gr",
        "tr" => "tr",
        "th" => "th",
        "vi" => "vn",
        "pl" => "pl",
        "cs" => "cz",
        "hu" => "hu",
        _ => return None,
    };
    Some(domain)
}

/// True for a control character that no text has: not white space, not the old end-of-file mark or a terminal's escape.
fn is_odd_control(c: char) -> bool {
    c.is_ascii_control() && !c.is_ascii_whitespace() && !matches!(c, '\u{b}' | '\u{1a}' | '\u{1b}')
}

/// True for at most one in fifty, and for one or two in any text.
fn is_few(odd: usize, all: usize) -> bool {
    odd * 50 <= all || (odd <= 2 && odd * 4 <= all)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(bytes: &[u8], hint: &str) -> Option<String> {
        decode(bytes, &Lang::new(hint))
    }

    fn utf_16_bytes(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn utf_8_and_utf_16_are_read_with_and_without_a_mark() {
        let text = "Schöne Grüße, 世界.";
        assert_eq!(decoded(text.as_bytes(), "en").as_deref(), Some(text));
        assert_eq!(decoded(format!("\u{feff}{text}").as_bytes(), "en").as_deref(), Some(text));
        for bytes in [u16::to_le_bytes, u16::to_be_bytes] {
            assert_eq!(
                decoded(&utf_16_bytes(&format!("\u{feff}{text}"), bytes), "en").as_deref(),
                Some(text)
            );
            assert_eq!(decoded(&utf_16_bytes(text, bytes), "en").as_deref(), Some(text));
        }
    }

    #[test]
    fn legacy_encodings_are_told_by_their_letters() {
        let german = "Schöne Grüße aus Köln: „Gut“ kostet 3 € – für alle.";
        let russian = "Сегодня хорошая погода, и мы пойдём гулять.";
        let japanese = "今日は図書館で本を読みました。とても面白かったです。";
        for (label, text, hint) in [
            ("windows-1252", german, "de"),
            ("windows-1252", german, "ru"),
            ("windows-1251", russian, "ru"),
            ("windows-1251", russian, "en"),
            ("koi8-u", russian, "ru"),
            ("shift_jis", japanese, "en"),
            ("gbk", "今天天气很好，我们一起去图书馆看书。", "en"),
            ("windows-1256", "ذهبنا إلى المكتبة وقرأنا الكتاب معا.", "en"),
        ] {
            let encoding = Encoding::for_label(label.as_bytes());
            let bytes = encoding.map(|encoding| encoding.encode(text).0);
            assert_eq!(
                decoded(&bytes.unwrap_or_default(), hint).as_deref(),
                Some(text),
                "{label} for {hint}"
            );
        }
    }

    #[test]
    fn a_cut_or_slightly_broken_file_is_read_all_the_same() {
        let whole = "Größe und Wärme und schöne Grüße aus München über Österreich für äußerst Müde: schöööön";
        let mut bytes = whole.as_bytes().to_vec();
        bytes.pop();
        bytes.extend_from_slice(&"ö".as_bytes()[..1]);
        assert!(
            decoded(&bytes, "de").is_some_and(|text| text.ends_with("schööö") || text.ends_with("schöööö"))
        );
        let lone = [0xff, 0xfe, b'a', 0, 0x00, 0xd8, b'b', 0, b'c', 0, b'd', 0, b'e', 0, b'f', 0, b'g'];
        assert_eq!(decoded(&lone, "en").as_deref(), Some("a\u{fffd}bcdef"));
    }

    #[test]
    fn what_is_no_text_is_refused() {
        let noise: Vec<u8> = (0..4096_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
        assert!(!is_text(&noise) && decoded(&noise, "en").is_none());
        assert!(!is_text(b"\0\0\0\0\0\0\0\0"));
        assert!(!is_text(b"%PDF-1.7 all in letters"));
        assert!(is_text("a stray\0zero in a long enough line".as_bytes()));
    }
}
