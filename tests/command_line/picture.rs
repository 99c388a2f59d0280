//! `lectern snapshot`: a picture of the window.

use std::collections::HashSet;
use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use crate::program::{DESKTOPS, Home};

/// A picture's size and its pixels, 4 bytes each.
pub struct Picture {
    pub width: u32,
    pub height: u32,
    pub pixels: Vec<[u8; 4]>,
}

impl Picture {
    /// Reads a PNG file.
    pub fn open(path: &Path) -> Self {
        let mut reader = png::Decoder::new(BufReader::new(File::open(path).unwrap())).read_info().unwrap();
        let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut bytes).unwrap();
        assert_eq!((info.color_type, info.bit_depth), (png::ColorType::Rgba, png::BitDepth::Eight));
        let pixels = bytes.as_chunks::<4>().0.to_vec();
        assert_eq!(pixels.len(), (info.width * info.height) as usize);
        Self { width: info.width, height: info.height, pixels }
    }

    /// How many pixels differ from those of a picture of the same size.
    pub fn differs(&self, other: &Self) -> usize {
        assert_eq!((self.width, self.height), (other.width, other.height));
        self.pixels.iter().zip(&other.pixels).filter(|(a, b)| a != b).count()
    }

    /// How many colours it has.
    fn colours(&self) -> usize {
        self.pixels.iter().collect::<HashSet<_>>().len()
    }
}

fn shot(home: &Home, words: &str) -> Picture {
    assert_eq!(home.run(&format!("snapshot --to a.png {words}")).done(), "");
    Picture::open(&home.path("a.png"))
}

#[test]
fn a_picture_has_the_size_asked_for_and_the_window_in_it() {
    let home = Home::new();
    for (size, width, height) in [("1280x900", 1280, 900), ("640x480", 640, 480), ("321x777", 321, 777)] {
        let picture = shot(&home, &format!("--size {size}"));
        assert_eq!((picture.width, picture.height), (width, height));
        assert!(picture.colours() > 20, "{size}: {} colours", picture.colours());
    }
}

#[test]
fn every_option_shows_in_the_picture() {
    let home = Home::new();
    let plain = shot(&home, "--size 800x600");
    assert_eq!(plain.differs(&shot(&home, "--size 800x600")), 0, "the same window is the same picture");
    let sentence = shot(&home, "--size 800x600 --mark 1:0");
    for words in [
        "--text-size 40",
        "--theme dark",
        "--theme sepia",
        "--theme black-on-yellow",
        "--theme yellow-on-black",
        "--locale ar",
        "--scale 2",
        "--panel settings",
        "--panel languages",
        "--panel help",
        "--mark 1:0",
    ] {
        let changed = plain.differs(&shot(&home, &format!("--size 800x600 {words}")));
        assert!(changed > 1_000, "{words}: {changed} pixels");
    }
    assert!(sentence.differs(&shot(&home, "--size 800x600 --mark 1:0:3")) > 100, "the word is marked too");
}

#[test]
fn every_language_has_its_own_window() {
    let home = Home::new();
    let pictures: Vec<_> = DESKTOPS
        .iter()
        .map(|(_, desktop)| {
            home.run_on(desktop, "snapshot --to a.png --size 640x480").done();
            Picture::open(&home.path("a.png"))
        })
        .collect();
    for (index, picture) in pictures.iter().enumerate() {
        assert!(
            pictures[..index].iter().all(|other| picture.differs(other) > 5_000),
            "{:?}",
            DESKTOPS[index]
        );
    }
}

#[test]
fn a_picture_that_cannot_be_drawn_or_written_is_told() {
    let home = Home::new();
    for words in ["--to nowhere/a.png", "missing.txt --to a.png"] {
        let said = home.run(&format!("snapshot {words}")).complaint(1);
        assert!(said.contains("nowhere/a.png") || said.contains("missing.txt"), "{said}");
        assert!(!home.path("a.png").exists() && !home.path("nowhere").exists());
    }
}
