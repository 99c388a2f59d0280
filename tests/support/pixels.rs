//! A picture compared with one that is kept as a file: by its pixels, since a file of the same picture may be packed otherwise.

use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use lectern::gui::offscreen::Picture;

/// True where the file shows the picture.
pub fn shows(path: &Path, picture: &Picture) -> bool {
    let Ok(file) = File::open(path) else { return false };
    let mut reader = png::Decoder::new(BufReader::new(file)).read_info().expect("a PNG");
    let mut rgba = vec![0; reader.output_buffer_size().expect("a size")];
    let frame = reader.next_frame(&mut rgba).expect("a picture");
    (frame.width, frame.height) == (picture.width, picture.height) && rgba == picture.rgba
}
