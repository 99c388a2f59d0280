//! A picture compared with one that is kept as a file: by its pixels, since a file of the same picture may be packed otherwise.

use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use lectern::gui::offscreen::Picture;

/// True where the file shows the picture.
pub fn shows(path: &Path, picture: &Picture) -> bool {
    let Some(kept) = read(path) else { return false };
    kept == (picture.width, picture.height, picture.rgba.clone())
}

/// Width, height and pixels; `None` for what is no picture.
fn read(path: &Path) -> Option<(u32, u32, Vec<u8>)> {
    let mut reader = png::Decoder::new(BufReader::new(File::open(path).ok()?)).read_info().ok()?;
    let mut rgba = vec![0; reader.output_buffer_size()?];
    let frame = reader.next_frame(&mut rgba).ok()?;
    Some((frame.width, frame.height, rgba))
}
