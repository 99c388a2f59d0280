//! The pictures of a document: their bytes as they were found (PNG, JPEG, GIF or WebP), their size, which is read from the
//! first of the bytes so that a page can be laid out before anything is decoded, and what can be read instead of them.
//!
//! Nothing is decoded here. What is too large to be is known by its header and never tried: [`Image::trouble`]. Another
//! format is a function that finds its size, and a line in [`size`]; the decoder (`gui/picture.rs`) must know it too.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// A picture of more bytes is not kept. A scan of a page at 600 dots an inch has about half as many.
pub const MOST_BYTES: usize = 32 * 1024 * 1024;
/// A picture of more pixels is not decoded: it would take 160 MB for a moment. A large camera's have about as many.
pub const MOST_PIXELS: u64 = 40_000_000;

/// Which of a document's images.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ImageId(pub usize);

/// One picture.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Image {
    /// Width and height in its own pixels, at least 1; `None` where the bytes are of no kind that is known.
    pub size: Option<(u32, u32)>,
    /// What can be read instead of it; empty where nobody said.
    pub alternative: String,
    /// The bytes; none where the picture is not shown. A document that was written down has none.
    #[serde(skip)]
    bytes: Arc<[u8]>,
}

/// Why a picture is not shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// Its bytes are no picture, or not a whole one.
    Broken,
    /// It has more bytes or pixels than are decoded.
    TooLarge,
}

impl Image {
    /// The image with these bytes, and the words that can be read instead of it.
    pub fn new(bytes: impl Into<Arc<[u8]>>, alternative: &str) -> Self {
        let bytes = bytes.into();
        let image = Self { size: size(&bytes), alternative: alternative.to_owned(), bytes };
        // A size that no memory holds says nothing about the bytes that were found; it is kept for the page to tell why.
        if image.is_huge() { image.without_bytes() } else { image }
    }

    /// The same without its bytes, for a document that has too many already.
    pub(super) fn without_bytes(self) -> Self {
        Self { bytes: Arc::default(), ..self }
    }

    /// The bytes; none where it is not shown.
    pub fn bytes(&self) -> &Arc<[u8]> {
        &self.bytes
    }

    /// Why it is not shown, as far as that is known without decoding it.
    pub fn trouble(&self) -> Option<Trouble> {
        match self.size {
            None => Some(Trouble::Broken),
            Some(_) if self.bytes.is_empty() => Some(Trouble::TooLarge),
            Some(_) => None,
        }
    }

    fn is_huge(&self) -> bool {
        let pixels = self.size.map_or(0, |(width, height)| u64::from(width) * u64::from(height));
        self.bytes.len() > MOST_BYTES || pixels > MOST_PIXELS
    }
}

/// Width and height of a picture, from its first bytes; `None` for what is no picture, and for an empty one.
pub fn size(bytes: &[u8]) -> Option<(u32, u32)> {
    let found = png(bytes).or_else(|| jpeg(bytes)).or_else(|| gif(bytes)).or_else(|| webp(bytes))?;
    let shown = if lies_on_its_side(turning(bytes)) { (found.1, found.0) } else { found };
    (shown.0 > 0 && shown.1 > 0).then_some(shown)
}

/// How a picture must be turned to stand upright: the number that the camera wrote down, 1 (upright) to 8 (Exif 2.32,
/// 4.6.4, tag 0x0112). Only looked for in JPEG files, where cameras write it.
pub fn turning(bytes: &[u8]) -> u8 {
    let upright = 1;
    segments(bytes).find_map(exif_turning).filter(|turning| (1..=8).contains(turning)).unwrap_or(upright)
}

/// Whether width and height change places when it is turned so.
pub fn lies_on_its_side(turning: u8) -> bool {
    turning >= 5
}

/// The first chunk of a PNG file says how large it is (PNG specification, 11.2.1).
fn png(bytes: &[u8]) -> Option<(u32, u32)> {
    let header = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n")?;
    let number = |at: usize| Some(u32::from_be_bytes(header.get(at..at + 4)?.try_into().ok()?));
    (header.get(4..8)? == b"IHDR").then_some((number(8)?, number(12)?))
}

/// The segment of a JPEG file that begins the frame says how large it is (ITU T.81, B.2.2).
fn jpeg(bytes: &[u8]) -> Option<(u32, u32)> {
    let begins_frame = |kind: u8| (0xc0..=0xcf).contains(&kind) && !matches!(kind, 0xc4 | 0xc8 | 0xcc);
    let (_, frame) = segments(bytes).find(|(kind, _)| begins_frame(*kind))?;
    let number = |at: usize| Some(u32::from(u16::from_be_bytes([*frame.get(at)?, *frame.get(at + 1)?])));
    Some((number(3)?, number(1)?))
}

/// The segments of a JPEG file up to its pixels: the kind of each, and its bytes as far as they are there (ITU T.81, B.1).
fn segments(bytes: &[u8]) -> impl Iterator<Item = (u8, &[u8])> {
    let mut rest = bytes.strip_prefix(b"\xff\xd8").unwrap_or_default();
    std::iter::from_fn(move || {
        loop {
            let &[0xff, kind, ..] = rest else { return None };
            // Filling, and marks without contents.
            if kind == 0xff || kind == 0x01 || (0xd0..=0xd7).contains(&kind) {
                rest = rest.get(if kind == 0xff { 1 } else { 2 }..)?;
                continue;
            }
            let len = usize::from(u16::from_be_bytes([*rest.get(2)?, *rest.get(3)?]));
            let body = rest.get(4..)?;
            let segment = body.get(..len.checked_sub(2)?).unwrap_or(body);
            rest = rest.get(2 + len..).unwrap_or_default();
            return Some((kind, segment));
        }
    })
}

/// The turning in a segment, where it is one that holds it: a TIFF file's first folder (TIFF 6.0, section 2).
fn exif_turning((kind, segment): (u8, &[u8])) -> Option<u8> {
    let tiff = segment.strip_prefix(b"Exif\0\0").filter(|_| kind == 0xe1)?;
    let little = tiff.starts_with(b"II");
    let number = |at: usize, len: usize| {
        let digits = tiff.get(at..at.checked_add(len)?)?;
        let join = |number: u32, digit: &u8| number << 8 | u32::from(*digit);
        Some(if little { digits.iter().rev().fold(0, join) } else { digits.iter().fold(0, join) })
    };
    let folder = number(4, 4)? as usize;
    let entries = (0..number(folder, 2)? as usize).map(|entry| folder + 2 + 12 * entry);
    let found = entries.take_while(|at| at + 12 <= tiff.len()).find(|at| number(*at, 2) == Some(0x0112))?;
    u8::try_from(number(found + 8, 2)?).ok()
}

/// The screen of a GIF file (GIF89a, 18).
fn gif(bytes: &[u8]) -> Option<(u32, u32)> {
    let header = bytes.strip_prefix(b"GIF89a").or_else(|| bytes.strip_prefix(b"GIF87a"))?;
    let number = |at: usize| Some(u32::from(u16::from_le_bytes([*header.get(at)?, *header.get(at + 1)?])));
    Some((number(0)?, number(2)?))
}

/// The first chunk of a WebP file (RFC 9649, 2.5 to 2.7): one of three kinds, each with its own place for the size.
fn webp(bytes: &[u8]) -> Option<(u32, u32)> {
    let header = bytes.strip_prefix(b"RIFF")?.get(4..)?.strip_prefix(b"WEBP")?;
    let number = |at: usize, len: usize| {
        let digits = header.get(at..at + len)?.iter().rev();
        Some(digits.fold(0, |number, digit| number << 8 | u32::from(*digit)))
    };
    match header.get(..4)? {
        b"VP8X" => Some((number(12, 3)? + 1, number(15, 3)? + 1)),
        b"VP8L" if number(8, 1)? == 0x2f => {
            let sizes = number(9, 4)?;
            Some(((sizes & 0x3fff) + 1, (sizes >> 14 & 0x3fff) + 1))
        }
        b"VP8 " if header.get(11..14)? == b"\x9d\x01\x2a" => {
            Some((number(14, 2)? & 0x3fff, number(16, 2)? & 0x3fff))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_size_is_read_from_the_first_bytes() {
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\x02\x80\0\0\x01\xe0\x08";
        let jpeg = b"\xff\xd8\xff\xe0\0\x04ab\xff\xff\xc2\0\x0b\x08\x01\xe0\x02\x80\x03";
        let gif = b"GIF89a\x80\x02\xe0\x01\xf7";
        let extended = b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x7f\x02\0\xdf\x01\0";
        let lossless = b"RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f\x7f\xc2\x77\0";
        let lossy = b"RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\x9d\x01\x2a\x80\x02\xe0\x01";
        for bytes in [&png[..], jpeg, gif, extended, lossless, lossy] {
            assert_eq!(size(bytes), Some((640, 480)), "{}", bytes.escape_ascii());
            // Cut before its size is told.
            for end in 0..bytes.len() {
                assert!(size(&bytes[..end]).is_none_or(|size| size == (640, 480)));
            }
            assert_eq!(size(&bytes[..9]), None);
        }
    }

    #[test]
    fn a_picture_held_on_its_side_is_as_large_as_it_is_shown() {
        let big = b"Exif\0\0MM\0*\0\0\0\x08\0\x02\x01\x0f\0\x02\0\0\0\x01\0\0\0\0\x01\x12\0\x03\0\0\0\x01\0\x06\0\0";
        let small = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x08\0\0\0";
        for (exif, turned) in [(&big[..], 6), (small, 8)] {
            let len = (exif.len() as u16 + 2).to_be_bytes();
            let frame = b"\xff\xc2\0\x0b\x08\x01\xe0\x02\x80\x03";
            let bytes = [b"\xff\xd8\xff\xe1", &len[..], exif, frame].concat();
            assert_eq!((turning(&bytes), size(&bytes)), (turned, Some((480, 640))));
            // Cut or spoilt anywhere it is upright or turned, and no panic.
            for at in 0..bytes.len() {
                assert!((1..=8).contains(&turning(&bytes[..at])));
                let mut spoilt = bytes.clone();
                spoilt[at] = 0xff;
                assert!((1..=8).contains(&turning(&spoilt)));
            }
        }
        assert_eq!(turning(b"\x89PNG"), 1);
    }

    #[test]
    fn foreign_and_empty_pictures_have_no_size() {
        for bytes in [
            &b"BM6"[..],
            b"",
            b"\xff\xd8\xff\xe0\0\0",
            b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\0\0\0\0\0",
            b"GIF89a\0\0\x01\0",
        ] {
            assert_eq!(size(bytes), None);
            assert_eq!(Image::new(bytes, "").trouble(), Some(Trouble::Broken));
        }
    }

    #[test]
    fn a_picture_of_more_pixels_than_are_decoded_keeps_its_words_alone() {
        let png = |width: u32, height: u32| {
            let size = [width.to_be_bytes(), height.to_be_bytes()].concat();
            [b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".as_slice(), &size].concat()
        };
        let fits = Image::new(png(8_000, 5_000), "A map.");
        assert_eq!((fits.trouble(), fits.bytes().is_empty()), (None, false));
        for (width, height) in [(8_000, 5_001), (u32::MAX, u32::MAX)] {
            let image = Image::new(png(width, height), "A map.");
            assert_eq!(image.trouble(), Some(Trouble::TooLarge));
            assert_eq!((image.alternative.as_str(), image.bytes().len()), ("A map.", 0));
        }
    }
}
