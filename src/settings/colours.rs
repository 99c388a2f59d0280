//! The colours that the reader chose beyond a theme: four of their own, how bright text and paper are, and the night.
//!
//! 1. [`Colours::palette`] says what is drawn: the night's colours, or the reader's own, or a theme's, each dimmed.
//! 2. [`Part`] is one of the four colours of one's own, [`Channel`] what can be turned of a colour.
//! 3. [`Colours::mend`] makes text that stands out too little stand out again, by as little as it can.
//!
//! A new one is a field with its line in `sanitise` and its step in `palette`; something else that can be turned is a
//! variant, its rows in `command/table` if it has keys, and its messages in every pack.

pub mod own;

use serde::{Deserialize, Serialize};

use super::palette::{Palette, TEXT};
use super::theme::Theme;
pub use own::{Channel, Own, Part};

/// Whether the colours are a theme's or the reader's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Basis {
    /// A theme's.
    #[default]
    Theme,
    /// The reader's own.
    Own,
}

/// Whether it is night.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Night {
    /// It is not.
    #[default]
    Off,
    /// It is: [`Theme::Night`] in the place of the reader's colours, which come back afterwards.
    On,
}

impl Night {
    /// Night where it was day, day where it was night.
    pub fn other(self) -> Self {
        match self {
            Night::Off => Night::On,
            Night::On => Night::Off,
        }
    }
}

/// What the reader chose beyond a theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Colours {
    /// The reader's four colours, once they have made some. They stay while a theme is used.
    pub own: Option<Own>,
    /// Which are used.
    pub basis: Basis,
    /// How bright text, lines and edges are, in percent of their own light, [`DIMMEST`] to 100.
    pub text: u8,
    /// How bright paper, marks and panels are, likewise.
    pub paper: u8,
    /// Whether it is night.
    pub night: Night,
}

/// The least brightness, in percent: still to be seen in a dark room.
pub const DIMMEST: u8 = 20;
/// How much one press changes the brightness, in percent.
const STEP: u8 = 10;

impl Default for Colours {
    fn default() -> Self {
        Self { own: None, basis: Basis::default(), text: 100, paper: 100, night: Night::default() }
    }
}

/// What has a brightness.
///
/// It is a share of the light, not of the contrast: half of it sends half as much light into the eye. So it means the same
/// on any theme. What glares is what is bright: the paper of dark letters on light, the letters of light on dark. Dimming
/// that costs contrast, which is told with each step; dimming the other gains some, and black has no light to lose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Brightness {
    /// The text's, and that of every line, edge and label.
    Text,
    /// The paper's, and that of marks, panels and buttons.
    Paper,
}

impl Brightness {
    /// Both, in the order in which they are offered.
    pub const ALL: [Brightness; 2] = [Brightness::Text, Brightness::Paper];

    /// The id of the message with its name.
    pub fn key(self) -> &'static str {
        match self {
            Brightness::Text => "settings-text-brightness",
            Brightness::Paper => "settings-paper-brightness",
        }
    }

    /// What it is, in percent.
    pub fn of(self, colours: &Colours) -> u8 {
        match self {
            Brightness::Text => colours.text,
            Brightness::Paper => colours.paper,
        }
    }

    /// Sets it, brought into its range.
    pub fn set(self, colours: &mut Colours, percent: u8) {
        let percent = percent.clamp(DIMMEST, 100);
        match self {
            Brightness::Text => colours.text = percent,
            Brightness::Paper => colours.paper = percent,
        }
    }

    /// One step brighter.
    pub fn raise(self, colours: &mut Colours) {
        self.set(colours, self.of(colours).saturating_add(STEP));
    }

    /// One step dimmer.
    pub fn lower(self, colours: &mut Colours) {
        self.set(colours, self.of(colours).saturating_sub(STEP));
    }
}

impl Colours {
    /// Brings every value into its range.
    pub fn sanitise(&mut self) {
        self.text = self.text.clamp(DIMMEST, 100);
        self.paper = self.paper.clamp(DIMMEST, 100);
        if let Some(own) = &mut self.own {
            own.sanitise();
        }
    }

    /// The reader's own colours, where they are what is used by day.
    pub fn own_in_use(&self) -> Option<Own> {
        match self.basis {
            Basis::Theme => None,
            Basis::Own => self.own,
        }
    }

    /// What is drawn where the theme is this one.
    pub fn palette(&self, theme: Theme) -> Palette {
        self.bright(theme).dimmed(self.text, self.paper)
    }

    /// The same at full brightness.
    fn bright(&self, theme: Theme) -> Palette {
        match self.night {
            Night::On => Theme::Night.palette(),
            Night::Off => self.own_in_use().map_or(theme.palette(), |own| own.palette()),
        }
    }

    /// Leaves themes for colours of the reader's own: those made before, or such as are shown now.
    pub fn use_own(&mut self, theme: Theme) {
        let now = self.bright(theme);
        self.own.get_or_insert_with(|| Own::like(&now));
        (self.basis, self.night) = (Basis::Own, Night::Off);
    }

    /// Uses a theme, by day.
    pub fn use_theme(&mut self) {
        (self.basis, self.night) = (Basis::Theme, Night::Off);
    }

    /// Has the text stand out by 7:1 from paper and marks: first the reader's own colours, as little as will do, then the
    /// light that was taken away, step by step.
    pub fn mend(&mut self, theme: Theme) {
        if self.night == Night::Off
            && let (Basis::Own, Some(own)) = (self.basis, &mut self.own)
        {
            own.mend();
        }
        while self.palette(theme).least() < TEXT && (self.text < 100 || self.paper < 100) {
            // Light helps where there is most of it: it is the bright one of the two that was dimmed too far.
            let palette = self.palette(theme);
            let text_is_bright = palette.text.luminance() > palette.paper.luminance();
            let [first, second] = if text_is_bright {
                [Brightness::Text, Brightness::Paper]
            } else {
                [Brightness::Paper, Brightness::Text]
            };
            let dimmed = if first.of(self) < 100 { first } else { second };
            dimmed.raise(self);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dimmed(text: u8, paper: u8) -> Colours {
        Colours { text, paper, ..Colours::default() }
    }

    #[test]
    fn brightness_goes_to_both_ends_and_stays_there() {
        for brightness in Brightness::ALL {
            let mut colours = Colours::default();
            (0..20).for_each(|_| brightness.lower(&mut colours));
            assert_eq!(brightness.of(&colours), DIMMEST);
            (0..20).for_each(|_| brightness.raise(&mut colours));
            assert_eq!(colours, Colours::default(), "there and back");
        }
    }

    #[test]
    fn light_is_taken_from_what_it_is_taken_from_and_from_nothing_else() {
        for theme in Theme::ALL {
            let full = theme.palette();
            for percent in (20..=100).step_by(10) {
                let text = dimmed(percent, 100).palette(theme);
                let paper = dimmed(100, percent).palette(theme);
                assert_eq!((text.paper, paper.text), (full.paper, full.text), "{theme:?}");
                let share = f64::from(percent) / 100.0;
                for (now, before) in [(text.text, full.text), (paper.paper, full.paper)] {
                    let off = (now.luminance() - before.luminance() * share).abs();
                    assert!(off < 0.01, "{theme:?} {percent}: {before} became {now}");
                }
            }
        }
    }

    #[test]
    fn whatever_is_dimmed_the_window_keeps_its_contrasts() {
        for theme in Theme::ALL {
            for text in (20..=100).step_by(10) {
                for paper in (20..=100).step_by(10) {
                    let colours = dimmed(text, paper);
                    let palette = colours.palette(theme);
                    for pair in palette.window() {
                        let contrast = pair.contrast();
                        assert!(pair.holds(), "{theme:?} {text} {paper}: {} is {contrast:.2}", pair.what);
                    }
                    let strong = palette.least() >= TEXT;
                    for pair in palette.page().iter().filter(|_| strong) {
                        let contrast = pair.contrast();
                        assert!(pair.holds(), "{theme:?} {text} {paper}: {} is {contrast:.2}", pair.what);
                    }
                    let mut mended = colours;
                    mended.mend(theme);
                    assert!(mended.palette(theme).least() >= TEXT, "{theme:?} {text} {paper}");
                    assert!(!strong || mended == colours, "what is good stays");
                }
            }
        }
    }

    #[test]
    fn mending_gives_back_no_more_light_than_it_must() {
        let mut colours = dimmed(100, 20);
        colours.mend(Theme::Light);
        assert!(colours.paper < 100 && colours.text == 100, "{colours:?}");
        Brightness::Paper.lower(&mut colours);
        assert!(colours.palette(Theme::Light).least() < TEXT);
        let mut colours = dimmed(20, 50);
        colours.mend(Theme::Dark);
        assert!(colours.text < 100 && colours.paper == 50, "{colours:?}");
    }

    #[test]
    fn the_night_comes_and_goes_and_leaves_the_readers_colours_as_they_were() {
        let mut colours = Colours::default();
        colours.use_own(Theme::Sepia);
        let day = colours.palette(Theme::Sepia);
        let night = Colours { night: Night::On, ..colours };
        assert_eq!(night.palette(Theme::Sepia), Theme::Night.palette());
        assert_eq!(Colours { night: Night::Off, ..night }.palette(Theme::Sepia), day);
    }

    #[test]
    fn own_colours_begin_as_what_is_shown_and_stay_while_a_theme_is_used() {
        let mut colours = Colours::default();
        for theme in Theme::ALL {
            let mut begun = Colours::default();
            begun.use_own(theme);
            let (own, of) = (begun.palette(Theme::Light), theme.palette());
            assert!(own.least() >= TEXT, "{theme:?}: {:.2}", own.least());
            let pairs = [(own.text, of.text), (own.paper, of.paper), (own.word, of.word)];
            assert!(pairs.iter().all(|(a, b)| a.distance(*b) < 300), "{theme:?}: {pairs:?}");
        }
        colours.use_own(Theme::PaleBlue);
        let own = colours.own;
        colours.use_theme();
        assert_eq!(colours.palette(Theme::Dark), Theme::Dark.palette());
        colours.use_own(Theme::Dark);
        assert_eq!(colours.own, own);
    }
}
