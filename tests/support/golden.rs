//! A page drawn with the bundled faces alone, and compared with the picture that is kept of it in `snapshots/`.

use std::path::PathBuf;

use iced::{Font, Settings, Size};
use iced_test::simulator::Simulator;
use lectern::gui::font;
use lectern::gui::style::color;
use lectern::gui::widget::page::Page;
use lectern::settings::theme::Theme;

/// Draws a page of some logical pixels on the ground that the window has in its theme, and compares it with the picture of this
/// name; with `UPDATE=1` it is kept instead.
pub fn compare(page: Page<'_, ()>, theme: Theme, (width, height): (f32, f32), name: &str) {
    let settings = Settings { default_font: Font::with_name(font::UI_FAMILY), ..Settings::default() };
    let mut ui = Simulator::with_size(settings, Size::new(width, height), page);
    let background = color(theme.palette().paper);
    let ground = iced::theme::Palette { background, ..iced::theme::Palette::LIGHT };
    let picture = ui.snapshot(&iced::Theme::custom("ground", ground)).expect("the page is drawn");
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
