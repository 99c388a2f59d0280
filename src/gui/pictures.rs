//! The decoded pictures of the document that is open: only those in sight, at the size at which they are shown, and a few
//! that were seen last.
//!
//! 1. The page (or the enlarged picture) tells what is in sight ([`Sight`]), at which size.
//! 2. [`Pictures::see`] answers with [`Job`]s for what is not there yet. The app runs them away from the window's thread.
//! 3. [`Pictures::take`] takes in what a job brought, and frees what was out of sight longest. Late answers are dropped by
//!    the number of their document.

mod decode;
mod draw;

use std::collections::BTreeSet;
use std::sync::Arc;

use iced::Size;
use iced::widget::image::Handle;

use crate::document::{Document, ImageId};
pub use draw::draw;

/// While there are more bytes of decoded pictures than this, those out of sight are freed. Those in sight take no more than
/// the window has pixels; the renderer has a copy of what it drew in its last frame.
const KEPT: usize = 8 * 1024 * 1024;
/// One picture has no more pixels than this: a large window's, or an enlarged picture's that is still sharp at four times.
const MOST_PIXELS: f64 = 2_500_000.0;

/// A picture that can be seen, and how large, in physical pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sight {
    /// Which.
    pub image: ImageId,
    /// Its size on the screen.
    pub size: Size,
}

/// A picture to decode.
#[derive(Debug, Clone)]
pub struct Job {
    document: u64,
    image: ImageId,
    width: u32,
    height: u32,
    bytes: Arc<[u8]>,
}

/// What a job brought.
#[derive(Debug, Clone)]
pub struct Done {
    document: u64,
    image: ImageId,
    width: u32,
    height: u32,
    handle: Option<Handle>,
}

/// The pictures.
#[derive(Debug, Default)]
pub struct Pictures {
    of: Option<Arc<Document>>,
    /// Counts documents.
    document: u64,
    /// Those that are decoded or being decoded; what was seen last is last.
    held: Vec<Held>,
    sight: BTreeSet<ImageId>,
    broken: BTreeSet<ImageId>,
}

#[derive(Debug)]
struct Held {
    image: ImageId,
    width: u32,
    height: u32,
    /// `None` while it is decoded for the first time.
    handle: Option<Handle>,
}

impl Pictures {
    /// A picture, as soon as it is decoded.
    pub fn ready(&self, image: ImageId) -> Option<&Handle> {
        self.held.iter().find(|held| held.image == image)?.handle.as_ref()
    }

    /// Those that turned out to be broken.
    pub fn broken(&self) -> &BTreeSet<ImageId> {
        &self.broken
    }

    /// Bytes of all that are decoded.
    pub fn bytes(&self) -> usize {
        self.held.iter().filter(|held| held.handle.is_some()).map(Held::bytes).sum()
    }

    /// Forgets those of another document than the one that is open.
    pub fn keep_to(&mut self, document: &Arc<Document>) {
        if self.of.as_ref().is_some_and(|of| !Arc::ptr_eq(of, document)) {
            *self = Self { document: self.document + 1, ..Self::default() };
        }
    }

    /// Takes in what of a document is in sight.
    pub fn see(&mut self, document: &Arc<Document>, sights: &[Sight]) -> Vec<Job> {
        self.keep_to(document);
        self.of.get_or_insert_with(|| Arc::clone(document));
        self.sight = sights.iter().map(|sight| sight.image).collect();
        let jobs = sights.iter().filter_map(|sight| self.job(document, *sight)).collect();
        self.free();
        jobs
    }

    fn job(&mut self, document: &Document, Sight { image, size }: Sight) -> Option<Job> {
        let found = document.images.get(image.0).filter(|found| found.trouble().is_none())?;
        if self.broken.contains(&image) {
            return None;
        }
        let (width, height) = pixels(found.size?, size);
        let before = self.held.iter().position(|held| held.image == image).map(|at| self.held.remove(at));
        let enough = before.as_ref().is_some_and(|held| (held.width, held.height) == (width, height));
        // What is there already is shown, as large as it must be, until it is there as it should be.
        let handle = before.and_then(|held| held.handle);
        self.held.push(Held { image, width, height, handle });
        let bytes = Arc::clone(found.bytes());
        (!enough).then_some(Job { document: self.document, image, width, height, bytes })
    }

    /// Takes in what a job brought.
    pub fn take(&mut self, done: Done) {
        if done.document != self.document {
            return;
        }
        let wanted = |held: &&mut Held| {
            held.image == done.image && (held.width, held.height) == (done.width, done.height)
        };
        match (self.held.iter_mut().find(wanted), done.handle) {
            (Some(held), Some(handle)) => held.handle = Some(handle),
            (Some(_) | None, None) => {
                self.held.retain(|held| held.image != done.image);
                self.broken.insert(done.image);
            }
            // It went out of sight, or is wanted at another size.
            (None, Some(_)) => {}
        }
        self.free();
    }

    /// Frees what is out of sight and was seen longest ago, while there is too much.
    fn free(&mut self) {
        while self.held.iter().map(Held::bytes).sum::<usize>() > KEPT {
            let oldest = self.held.iter().position(|held| !self.sight.contains(&held.image));
            let Some(oldest) = oldest else { return };
            self.held.remove(oldest);
        }
    }
}

impl Held {
    fn bytes(&self) -> usize {
        4 * self.width as usize * self.height as usize
    }
}

impl Job {
    /// Does it.
    pub fn done(self) -> Done {
        let Self { document, image, width, height, bytes } = self;
        let decoded = decode::decode(&bytes, width, height);
        let handle = decoded.map(|pixels| Handle::from_rgba(width, height, pixels.into_raw()));
        Done { document, image, width, height, handle }
    }
}

/// How many pixels a picture is decoded to, to be shown at a size: never too many.
fn pixels(own: (u32, u32), shown: Size) -> (u32, u32) {
    let (width, height) = (f64::from(own.0), f64::from(own.1));
    let share = (f64::from(shown.width) / width).min((MOST_PIXELS / (width * height)).sqrt());
    let share = if share.is_finite() { share } else { 1.0 };
    let whole = |side: f64| ((side * share).round() as u32).max(1);
    (whole(width), whole(height))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::builder::Builder;
    use crate::document::{Image, Lang};

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = std::io::Cursor::new(Vec::new());
        let picture = image::RgbImage::new(width, height);
        picture.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
        bytes.into_inner()
    }

    fn document(sizes: &[(u32, u32)]) -> Arc<Document> {
        let mut builder = Builder::new(Lang::new("en"));
        for (width, height) in sizes {
            builder.figure(Image::new(png(*width, *height), "Black"), "");
        }
        Arc::new(builder.finish("Black"))
    }

    fn sight(image: usize, width: f32, height: f32) -> Sight {
        Sight { image: ImageId(image), size: Size::new(width, height) }
    }

    #[test]
    fn what_is_in_sight_is_decoded_once_at_its_size() {
        let document = document(&[(400, 200), (50, 50)]);
        let mut pictures = Pictures::default();
        let jobs = pictures.see(&document, &[sight(0, 100.0, 50.0), sight(1, 200.0, 200.0)]);
        assert_eq!(
            jobs.iter().map(|job| (job.width, job.height)).collect::<Vec<_>>(),
            [(100, 50), (200, 200)]
        );
        assert!(pictures.ready(ImageId(0)).is_none());
        assert!(pictures.see(&document, &[sight(0, 100.0, 50.0)]).is_empty(), "it is being decoded");
        for job in jobs {
            pictures.take(job.done());
        }
        assert!(pictures.ready(ImageId(0)).is_some() && pictures.ready(ImageId(1)).is_some());
        assert_eq!(pictures.see(&document, &[sight(0, 300.0, 150.0)]).len(), 1, "larger than before");
        assert!(pictures.ready(ImageId(0)).is_some(), "the smaller one is shown meanwhile");
    }

    #[test]
    fn pictures_out_of_sight_are_freed_before_they_are_too_many() {
        let document = document(&[(1_200, 1_200); 6]);
        let mut pictures = Pictures::default();
        for index in 0..6 {
            for job in pictures.see(&document, &[sight(index, 1_200.0, 1_200.0)]) {
                pictures.take(job.done());
            }
            assert!(pictures.ready(ImageId(index)).is_some());
            assert!(pictures.bytes() <= KEPT, "{}", pictures.bytes());
        }
        assert!(pictures.ready(ImageId(0)).is_none());
        let huge = pixels((8_000, 5_000), Size::new(8_000.0, 5_000.0));
        assert!(f64::from(huge.0) * f64::from(huge.1) < MOST_PIXELS * 1.01);
    }

    #[test]
    fn a_broken_picture_is_known_and_late_answers_are_dropped() {
        let mut bytes = png(20, 20);
        bytes.truncate(40);
        let mut builder = Builder::new(Lang::new("en"));
        builder.figure(Image::new(bytes, "Cut"), "");
        let cut = Arc::new(builder.finish("Cut"));
        let mut pictures = Pictures::default();
        let jobs = pictures.see(&cut, &[sight(0, 20.0, 20.0)]);
        for job in jobs.clone() {
            pictures.take(job.done());
        }
        assert_eq!(pictures.broken().iter().collect::<Vec<_>>(), [&ImageId(0)]);
        assert!(pictures.see(&cut, &[sight(0, 20.0, 20.0)]).is_empty(), "it is not tried again");
        assert!(pictures.see(&document(&[(4, 4)]), &[]).is_empty());
        for job in jobs {
            pictures.take(job.done());
        }
        assert!(pictures.broken().is_empty());
    }
}
