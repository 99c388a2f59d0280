//! Colours: changing them, and telling how far the text stands out from paper and marks.
//!
//! Whatever dims, mends or turns a colour tells the new contrast with it; nothing is refused for being weak.

use super::{Effect, Notice, Session};
use crate::document::Direction;
use crate::settings::colours::{Brightness, Channel, Colours, Own, Part};
use crate::settings::palette::{Palette, TEXT};
use crate::settings::rgb::{Hsl, Rgb};
use crate::settings::theme::Theme;

impl Session {
    /// What the window is drawn with.
    pub fn palette(&self) -> Palette {
        self.settings.colours.palette(self.theme())
    }

    /// The reader's own colours; where they have none, those that would be their first.
    pub fn own_colours(&self) -> Own {
        let first = || Own::like(&self.theme().palette());
        self.settings.colours.own.unwrap_or_else(first)
    }

    /// Which of them is turned.
    pub fn part(&self) -> Part {
        self.part
    }

    /// A brightness in words of the window's language.
    pub fn brightness_shown(&self, brightness: Brightness) -> String {
        self.percent(brightness.of(&self.settings.colours))
    }

    /// What is turned of the chosen colour, in words of the window's language.
    pub fn channel_shown(&self, channel: Channel) -> String {
        let colour = self.part.of(&self.own_colours());
        match channel {
            Channel::Hue => self.pack.tr_with("value-degrees", &[("degrees", colour.hue.into())]),
            Channel::Lightness | Channel::Saturation => self.percent(channel.of(colour) as u8),
        }
    }

    /// How far the text stands out as it is drawn, in number and word: from one of the four, or where least.
    pub fn contrast_shown(&self, part: Part) -> String {
        let contrast = part.contrast(&self.palette());
        let id = if contrast >= TEXT { "contrast-good" } else { "contrast-weak" };
        // Cut off, not rounded: 6.97 to 1 is not 7 to 1.
        let tenths = (contrast * 10.0).floor();
        let facts = [("whole", (tenths / 10.0).floor().into()), ("tenths", (tenths % 10.0).into())];
        self.pack.tr_with(id, &facts)
    }

    /// The chosen colour's value, as web pages and other programs write it.
    pub fn colour_shown(&self) -> String {
        let colour = Rgb::from(self.part.of(&self.own_colours()));
        match self.pack.direction() {
            Direction::Ltr => colour.to_string(),
            // Else the sign at its beginning would stand at its end.
            Direction::Rtl => format!("\u{2066}{colour}\u{2069}"),
        }
    }

    /// What the colours are called.
    pub(super) fn colours_name(&self) -> String {
        let colours = &self.settings.colours;
        self.pack.tr(match (colours.own_in_use(), self.settings.theme) {
            (Some(_), _) => "theme-own",
            (None, Some(theme)) => theme.key(),
            (None, None) => "theme-desktop",
        })
    }

    fn percent(&self, percent: u8) -> String {
        self.pack.tr_with("value-percent", &[("percent", percent.into())])
    }

    /// After the last theme come the reader's own colours, if they have made some.
    pub(super) fn next_colours(&mut self) -> Vec<Effect> {
        let (theme, colours) = (self.theme(), self.settings.colours);
        let is_last = Theme::ALL.last() == Some(&theme);
        if is_last && colours.own.is_some() && colours.own_in_use().is_none() {
            return self.use_own_colours();
        }
        // From one's own colours it goes on with the first.
        let next = if colours.own_in_use().is_some() { Theme::ALL.first().copied() } else { None };
        self.set_theme(Some(next.unwrap_or(theme.next())))
    }

    pub(super) fn set_theme(&mut self, theme: Option<Theme>) -> Vec<Effect> {
        let change = |settings: &mut crate::settings::Settings| {
            settings.theme = theme;
            settings.colours.use_theme();
        };
        self.change(change, Notice::Theme)
    }

    pub(super) fn use_own_colours(&mut self) -> Vec<Effect> {
        self.change_colours(Colours::use_own, Notice::Theme)
    }

    pub(super) fn choose_part(&mut self, part: Part) -> Vec<Effect> {
        self.part = part;
        vec![]
    }

    /// Turns the chosen colour; whoever turns it wants to see it.
    pub(super) fn turn(&mut self, channel: Channel, change: impl FnOnce(&mut Hsl)) -> Vec<Effect> {
        let part = self.part;
        let change = |colours: &mut Colours, theme| {
            colours.use_own(theme);
            if let Some(own) = &mut colours.own {
                change(part.of_mut(own));
            }
        };
        self.change_colours(change, Notice::Colour(channel))
    }

    pub(super) fn set_brightness(
        &mut self,
        brightness: Brightness,
        change: impl FnOnce(&mut Colours),
    ) -> Vec<Effect> {
        self.change_colours(|colours, _| change(colours), Notice::Brightness(brightness))
    }

    pub(super) fn toggle_night(&mut self) -> Vec<Effect> {
        self.change_colours(|colours, _| colours.night = colours.night.other(), Notice::Night)
    }

    pub(super) fn mend_contrast(&mut self) -> Vec<Effect> {
        self.change_colours(Colours::mend, Notice::Contrast)
    }

    fn change_colours(&mut self, change: impl FnOnce(&mut Colours, Theme), notice: Notice) -> Vec<Effect> {
        let theme = self.theme();
        self.change(|settings| change(&mut settings.colours, theme), notice)
    }
}
