//! Colours, as data: no screen type here. Every pair that is drawn is checked for contrast by a test.
//!
//! A new theme is a variant of [`Theme`], its [`Palette`] and its name in every pack.

use serde::{Deserialize, Serialize};

pub use super::palette::Palette;
pub use super::rgb::Rgb;

/// The built-in themes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Theme {
    /// Near-black on near-white.
    #[default]
    Light,
    /// Soft white on near-black.
    Dark,
    /// Dark brown on cream.
    Sepia,
    /// Black on yellow, high contrast.
    BlackOnYellow,
    /// Yellow on black, high contrast.
    YellowOnBlack,
    /// White on black, high contrast.
    WhiteOnBlack,
    /// Dark blue on pale blue: for eyes that white paper dazzles.
    PaleBlue,
    /// Amber on near-black, with little blue: for dark rooms and eyes that light hurts.
    Night,
}

impl Theme {
    /// All of them, in the order they are offered.
    pub const ALL: [Theme; 8] = [
        Theme::Light,
        Theme::Dark,
        Theme::Sepia,
        Theme::PaleBlue,
        Theme::Night,
        Theme::WhiteOnBlack,
        Theme::BlackOnYellow,
        Theme::YellowOnBlack,
    ];

    /// The id of the message with its name.
    pub fn key(self) -> &'static str {
        match self {
            Theme::Light => "theme-light",
            Theme::Dark => "theme-dark",
            Theme::Sepia => "theme-sepia",
            Theme::BlackOnYellow => "theme-black-on-yellow",
            Theme::YellowOnBlack => "theme-yellow-on-black",
            Theme::WhiteOnBlack => "theme-white-on-black",
            Theme::PaleBlue => "theme-pale-blue",
            Theme::Night => "theme-night",
        }
    }

    /// The next one in the order they are offered; the first after the last.
    pub fn next(self) -> Self {
        let index = Self::ALL.iter().position(|theme| *theme == self).unwrap_or_default();
        Self::ALL[(index + 1) % Self::ALL.len()]
    }

    /// Its name on the command line and in files.
    pub fn id(self) -> &'static str {
        match self {
            Theme::Light => "light",
            Theme::Dark => "dark",
            Theme::Sepia => "sepia",
            Theme::BlackOnYellow => "black-on-yellow",
            Theme::YellowOnBlack => "yellow-on-black",
            Theme::WhiteOnBlack => "white-on-black",
            Theme::PaleBlue => "pale-blue",
            Theme::Night => "night",
        }
    }

    /// Its colours.
    pub fn palette(self) -> Palette {
        match self {
            Theme::Light => Palette {
                paper: Rgb::hex(0xfcfbf8),
                text: Rgb::hex(0x1c1c1e),
                muted: Rgb::hex(0x38383d),
                link: Rgb::hex(0x083a72),
                sentence: Rgb::hex(0xfff2c2),
                word: Rgb::hex(0xffd166),
                word_line: Rgb::hex(0x8a4b00),
                selection: Rgb::hex(0xc9def8),
                surface: Rgb::hex(0xefede7),
                on_surface: Rgb::hex(0x1c1c1e),
                control: Rgb::hex(0xfcfbf8),
                edge: Rgb::hex(0x6b6b70),
                accent: Rgb::hex(0x0b4a8f),
                on_accent: Rgb::hex(0xffffff),
                focus: Rgb::hex(0x0b4a8f),
            },
            Theme::Dark => Palette {
                paper: Rgb::hex(0x17181a),
                text: Rgb::hex(0xe9e7e1),
                muted: Rgb::hex(0xd6d4cf),
                link: Rgb::hex(0xa8d0ff),
                sentence: Rgb::hex(0x2f3438),
                word: Rgb::hex(0x4a3700),
                word_line: Rgb::hex(0xffc94d),
                selection: Rgb::hex(0x1c3a5c),
                surface: Rgb::hex(0x222427),
                on_surface: Rgb::hex(0xe9e7e1),
                control: Rgb::hex(0x2c2f33),
                edge: Rgb::hex(0x8f9296),
                accent: Rgb::hex(0x9cc7ff),
                on_accent: Rgb::hex(0x0e1726),
                focus: Rgb::hex(0x9cc7ff),
            },
            Theme::Sepia => Palette {
                paper: Rgb::hex(0xf6ecd9),
                text: Rgb::hex(0x3a2a18),
                muted: Rgb::hex(0x40301c),
                link: Rgb::hex(0x123468),
                sentence: Rgb::hex(0xf0dcae),
                word: Rgb::hex(0xecc87c),
                word_line: Rgb::hex(0x6e3d00),
                selection: Rgb::hex(0xd6dcc8),
                surface: Rgb::hex(0xe9dcc3),
                on_surface: Rgb::hex(0x3a2a18),
                control: Rgb::hex(0xf6ecd9),
                edge: Rgb::hex(0x7a6548),
                accent: Rgb::hex(0x5a3410),
                on_accent: Rgb::hex(0xfdf6e9),
                focus: Rgb::hex(0x5a3410),
            },
            Theme::BlackOnYellow => Palette {
                paper: Rgb::hex(0xffff66),
                text: Rgb::hex(0x000000),
                muted: Rgb::hex(0x000000),
                link: Rgb::hex(0x0000a0),
                sentence: Rgb::hex(0xffffff),
                word: Rgb::hex(0x8fe3ff),
                word_line: Rgb::hex(0x000000),
                selection: Rgb::hex(0xffc2f0),
                surface: Rgb::hex(0xffff66),
                on_surface: Rgb::hex(0x000000),
                control: Rgb::hex(0xffffff),
                edge: Rgb::hex(0x000000),
                accent: Rgb::hex(0x000000),
                on_accent: Rgb::hex(0xffff66),
                focus: Rgb::hex(0x0000c8),
            },
            Theme::YellowOnBlack => Palette {
                paper: Rgb::hex(0x000000),
                text: Rgb::hex(0xffff00),
                muted: Rgb::hex(0xffff00),
                link: Rgb::hex(0x8ff0ff),
                sentence: Rgb::hex(0x262600),
                word: Rgb::hex(0x003c8f),
                word_line: Rgb::hex(0xffffff),
                selection: Rgb::hex(0x4a0060),
                surface: Rgb::hex(0x000000),
                on_surface: Rgb::hex(0xffff00),
                control: Rgb::hex(0x000000),
                edge: Rgb::hex(0xffff00),
                accent: Rgb::hex(0xffff00),
                on_accent: Rgb::hex(0x000000),
                focus: Rgb::hex(0xffffff),
            },
            Theme::WhiteOnBlack => Palette {
                paper: Rgb::hex(0x000000),
                text: Rgb::hex(0xffffff),
                muted: Rgb::hex(0xffffff),
                link: Rgb::hex(0xbfe4ff),
                sentence: Rgb::hex(0x2b2b2b),
                word: Rgb::hex(0x00408c),
                word_line: Rgb::hex(0xffffff),
                selection: Rgb::hex(0x5a0050),
                surface: Rgb::hex(0x000000),
                on_surface: Rgb::hex(0xffffff),
                control: Rgb::hex(0x000000),
                edge: Rgb::hex(0xffffff),
                accent: Rgb::hex(0xffffff),
                on_accent: Rgb::hex(0x000000),
                focus: Rgb::hex(0xffe14d),
            },
            Theme::PaleBlue => Palette {
                paper: Rgb::hex(0xdfeaf5),
                text: Rgb::hex(0x10202f),
                muted: Rgb::hex(0x1c2d3e),
                link: Rgb::hex(0x0a2f7a),
                sentence: Rgb::hex(0xf4efc8),
                word: Rgb::hex(0xf3cf74),
                word_line: Rgb::hex(0x7a3f00),
                selection: Rgb::hex(0xd6cdf0),
                surface: Rgb::hex(0xcfdeee),
                on_surface: Rgb::hex(0x10202f),
                control: Rgb::hex(0xecf3fa),
                edge: Rgb::hex(0x4a6079),
                accent: Rgb::hex(0x123f73),
                on_accent: Rgb::hex(0xffffff),
                focus: Rgb::hex(0x123f73),
            },
            Theme::Night => Palette {
                paper: Rgb::hex(0x140d08),
                text: Rgb::hex(0xf0b27a),
                muted: Rgb::hex(0xecae76),
                link: Rgb::hex(0xffc9a0),
                sentence: Rgb::hex(0x2b1a0e),
                word: Rgb::hex(0x4c1f08),
                word_line: Rgb::hex(0xff9a4d),
                selection: Rgb::hex(0x33202e),
                surface: Rgb::hex(0x1c120b),
                on_surface: Rgb::hex(0xf0b27a),
                control: Rgb::hex(0x241810),
                edge: Rgb::hex(0x9c6b45),
                accent: Rgb::hex(0xf0a565),
                on_accent: Rgb::hex(0x1a0d04),
                focus: Rgb::hex(0xffb77a),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_theme_keeps_its_contrasts() {
        for theme in Theme::ALL {
            let palette = theme.palette();
            for pair in palette.chosen().into_iter().chain(palette.window()).chain(palette.page()) {
                assert!(pair.holds(), "{theme:?}: {} is {:.2}", pair.what, pair.contrast());
            }
            assert_eq!(palette.held(), palette, "{theme:?}: nothing is left to be moved");
        }
    }

    #[test]
    fn themes_go_around_and_each_is_another() {
        let mut theme = Theme::default();
        let mut seen = Vec::new();
        for _ in Theme::ALL {
            let palette = theme.palette();
            assert!(!seen.contains(&palette), "{theme:?}");
            seen.push(palette);
            theme = theme.next();
        }
        assert_eq!(theme, Theme::default());
    }
}
