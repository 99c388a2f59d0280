//! A page drawn with the bundled faces alone, and compared with the picture that is kept of it in `snapshots/`.

use std::path::PathBuf;

use iced::{Font, Settings, Size};
use iced_test::simulator::Simulator;
use lectern::gui::font;
use lectern::gui::widget::page::Page;

/// Draws a page of some logical pixels and compares it with the picture of this name; with `UPDATE=1` it is kept instead.
pub fn compare(page: Page<'_, ()>, (width, height): (f32, f32), name: &str) {
    let settings = Settings { default_font: Font::with_name(font::UI_FAMILY), ..Settings::default() };
    let mut ui = Simulator::with_size(settings, Size::new(width, height), page);
    let picture = ui.snapshot(&iced::Theme::Light).expect("the page is drawn");
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots").join(format!("{name}.png"));
    let kept = path.with_file_name(format!("{name}-tiny-skia.png"));
    if std::env::var_os("UPDATE").is_some() {
        drop(std::fs::remove_file(&kept));
    } else {
        assert!(kept.exists(), "{} is missing; run with UPDATE=1 and look at it", kept.display());
    }
    let same = picture.matches_image(&path).expect("the kept picture can be read");
    assert!(same, "{} looks different", kept.display());
}
