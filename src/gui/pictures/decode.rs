//! From a picture's bytes to pixels of the size at which it is shown. Slow and hungry for a moment, so never done on the
//! window's thread, and one at a time.

use std::io::Cursor;
use std::panic::{self, AssertUnwindSafe};

use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageReader, Limits, Rgba, RgbaImage};

use crate::document::picture::{MOST_PIXELS, lies_on_its_side, turning};

/// What the decoder may take while it works, in bytes: four for each pixel, and as many once more.
const MOST_MEMORY: u64 = 8 * MOST_PIXELS;

/// Decodes a picture and scales it to a width and height in pixels; `None` where it is broken. Of one that moves the first
/// frame is shown. One that the camera held on its side stands upright. What can be looked through stands on white, as it was drawn to: on dark paper black lines would be lost.
pub fn decode(bytes: &[u8], width: u32, height: u32) -> Option<RgbaImage> {
    // A fault of a decoder costs the picture, not the program.
    panic::catch_unwind(AssertUnwindSafe(|| whole(bytes, width.max(1), height.max(1)))).ok()?
}

fn whole(bytes: &[u8], width: u32, height: u32) -> Option<RgbaImage> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let found = reader.decode().ok()?;
    if u64::from(found.width()) * u64::from(found.height()) > MOST_PIXELS {
        return None;
    }
    let turning = turning(bytes);
    // Scaled first: fewer pixels are turned.
    let (wide, high) = if lies_on_its_side(turning) { (height, width) } else { (width, height) };
    let mut scaled = match (found.width(), found.height()) {
        own if own == (wide, high) => found,
        (own, _) if own < wide => found.resize_exact(wide, high, FilterType::CatmullRom),
        (_, _) => found.thumbnail_exact(wide, high),
    };
    scaled.apply_orientation(Orientation::from_exif(turning).unwrap_or(Orientation::NoTransforms));
    Some(on_white(scaled))
}

fn on_white(picture: DynamicImage) -> RgbaImage {
    let see_through = picture.color().has_alpha();
    let mut pixels = picture.into_rgba8();
    if see_through {
        for Rgba([red, green, blue, alpha]) in pixels.pixels_mut() {
            let opaque = u16::from(*alpha);
            for part in [red, green, blue] {
                *part = ((u16::from(*part) * opaque + 255 * (255 - opaque)) / 255) as u8;
            }
            *alpha = 255;
        }
    }
    pixels
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(picture: &RgbaImage) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        picture.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
        bytes.into_inner()
    }

    #[test]
    fn a_picture_is_scaled_and_stands_on_white() {
        let picture =
            RgbaImage::from_fn(40, 20, |x, _| if x < 20 { Rgba([200, 0, 0, 255]) } else { Rgba([0; 4]) });
        let shown = decode(&png(&picture), 10, 5).unwrap();
        assert_eq!(shown.dimensions(), (10, 5));
        assert_eq!((shown.get_pixel(1, 1).0, shown.get_pixel(8, 3).0), ([200, 0, 0, 255], [255; 4]));
    }

    #[test]
    fn a_picture_that_the_camera_held_on_its_side_stands_upright() {
        // Red on the left; the camera's top was on the right, so red stands at the top when it is turned.
        let picture = image::RgbImage::from_fn(64, 32, |x, _| {
            if x < 32 { image::Rgb([220, 0, 0]) } else { image::Rgb([0, 0, 220]) }
        });
        let mut bytes = Cursor::new(Vec::new());
        picture.write_to(&mut bytes, image::ImageFormat::Jpeg).unwrap();
        let bytes = bytes.into_inner();
        let exif = b"\xff\xe1\0\x22Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0";
        let bytes = [&bytes[..2], exif, &bytes[2..]].concat();
        assert_eq!(crate::document::picture::size(&bytes), Some((32, 64)));
        let shown = decode(&bytes, 32, 64).unwrap();
        assert_eq!(shown.dimensions(), (32, 64));
        let (top, bottom) = (shown.get_pixel(16, 5), shown.get_pixel(16, 58));
        assert!(top.0[0] > 180 && bottom.0[2] > 180, "{top:?} {bottom:?}");
    }

    #[test]
    fn cut_and_spoilt_bytes_are_no_picture_and_no_panic() {
        let bytes = png(&RgbaImage::from_pixel(30, 30, Rgba([1, 2, 3, 255])));
        for end in 0..bytes.len() - 12 {
            assert!(decode(&bytes[..end], 10, 10).is_none(), "{end} of {}", bytes.len());
        }
        let mut spoilt = bytes.clone();
        spoilt[16..24].copy_from_slice(&[0x7f, 0xff, 0xff, 0xff, 0x7f, 0xff, 0xff, 0xff]);
        assert!(decode(&spoilt, 10, 10).is_none());
    }
}
