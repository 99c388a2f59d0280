//! A colour, and what can be told of it without a screen: how much light it gives, how far it stands out from another,
//! and where it lies on the way to a third.

use std::fmt;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

/// An opaque colour, 8 bits a channel, sRGB. Shown as `#RRGGBB`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

/// A colour as people turn it. Whole numbers, so that a step forth and a step back meet, and a grey keeps the hue that it
/// will have again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Hsl {
    /// Degrees around the wheel from red, 0 to 359.
    pub hue: u16,
    /// From grey to full colour, 0 to 100.
    pub saturation: u8,
    /// From black to white, 0 to 100.
    pub lightness: u8,
}

/// How many steps it is from one colour to another on [`Rgb::towards`]: each less than the eye tells apart.
const STEPS: u8 = 50;

impl Rgb {
    /// No light.
    pub const BLACK: Rgb = Rgb(0, 0, 0);
    /// All light.
    pub const WHITE: Rgb = Rgb(255, 255, 255);

    /// A colour from `0xRRGGBB`.
    pub const fn hex(value: u32) -> Self {
        Self((value >> 16) as u8, (value >> 8) as u8, value as u8)
    }

    /// Relative luminance, 0 to 1, by WCAG 2.2's definition.
    pub fn luminance(self) -> f64 {
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }

    /// Contrast ratio of two colours, 1 to 21, by WCAG 2.2's definition.
    pub fn contrast(self, other: Rgb) -> f64 {
        ratio(self.luminance(), other.luminance())
    }

    /// Black or white, whichever stands out more: always by 4.58 or more.
    pub fn opposite(self) -> Rgb {
        if self.contrast(Rgb::WHITE) > self.contrast(Rgb::BLACK) { Rgb::WHITE } else { Rgb::BLACK }
    }

    /// With so many percent of its light.
    pub fn dimmed(self, percent: u8) -> Rgb {
        if percent >= 100 {
            return self;
        }
        let part = f64::from(percent) / 100.0;
        let dim = |channel: u8| coded(linear(channel) * part);
        Rgb(dim(self.0), dim(self.1), dim(self.2))
    }

    /// So many percent of the way to another colour.
    pub fn mixed(self, other: Rgb, percent: u8) -> Rgb {
        let part = u16::from(percent.min(100));
        let mix = |a: u8, b: u8| ((u16::from(a) * (100 - part) + u16::from(b) * part + 50) / 100) as u8;
        Rgb(mix(self.0, other.0), mix(self.1, other.1), mix(self.2, other.2))
    }

    /// The first colour on the way from this one to another that is good enough; the other where none is.
    pub fn towards(self, other: Rgb, is_enough: impl Fn(Rgb) -> bool) -> Rgb {
        let way = (0..STEPS).map(|step| self.mixed(other, step * (100 / STEPS)));
        way.into_iter().find(|colour| is_enough(*colour)).unwrap_or(other)
    }

    /// The first colour on the way from this one to another that stands out from all that it is drawn on. Where none does,
    /// the grey that stands out from the first grounds, and farthest from the others; `to` must stand out from the first.
    pub fn clear_of(self, first: &[Rgb], others: &[Rgb], least: f64, to: Rgb) -> Rgb {
        let from = |colour: Rgb, grounds: &[Rgb]| {
            grounds.iter().map(|ground| colour.contrast(*ground)).fold(f64::INFINITY, f64::min)
        };
        let is_clear = |colour: Rgb| from(colour, first) >= least && from(colour, others) >= least;
        let there = self.towards(to, is_clear);
        if is_clear(there) {
            return there;
        }
        let greys = (0..=u8::MAX).map(|light| Rgb(light, light, light));
        let possible = greys.filter(|grey| from(*grey, first) >= least);
        possible.max_by(|a, b| from(*a, others).total_cmp(&from(*b, others))).unwrap_or(to)
    }

    /// How different two colours look, roughly: the squares of what their channels differ by.
    pub fn distance(self, other: Rgb) -> u32 {
        let square = |a: u8, b: u8| u32::from(a.abs_diff(b)).pow(2);
        square(self.0, other.0) + square(self.1, other.1) + square(self.2, other.2)
    }
}

impl fmt::Display for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02X}{:02X}{:02X}", self.0, self.1, self.2)
    }
}

/// Contrast ratio of two luminances.
pub fn ratio(a: f64, b: f64) -> f64 {
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// The light of a channel, 0 to 1. Reckoned once for each: a palette asks thousands of times.
fn linear(channel: u8) -> f64 {
    static LIGHT: LazyLock<[f64; 256]> = LazyLock::new(|| {
        std::array::from_fn(|channel| {
            let c = channel as f64 / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        })
    });
    LIGHT.get(usize::from(channel)).copied().unwrap_or_default()
}

/// The channel that gives this light.
fn coded(light: f64) -> u8 {
    let c = if light <= 0.003_130_8 { light * 12.92 } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 };
    (c * 255.0).round() as u8
}

impl Hsl {
    /// Brings every value into its range.
    pub fn sanitise(&mut self) {
        self.hue %= 360;
        self.saturation = self.saturation.min(100);
        self.lightness = self.lightness.min(100);
    }
}

impl From<Hsl> for Rgb {
    fn from(of: Hsl) -> Self {
        let (saturation, lightness) = (f64::from(of.saturation) / 100.0, f64::from(of.lightness) / 100.0);
        let reach = saturation * lightness.min(1.0 - lightness);
        let channel = |n: f64| {
            let k = (n + f64::from(of.hue) / 30.0) % 12.0;
            ((lightness - reach * (k - 3.0).min(9.0 - k).clamp(-1.0, 1.0)) * 255.0).round() as u8
        };
        Rgb(channel(0.0), channel(8.0), channel(4.0))
    }
}

impl From<Rgb> for Hsl {
    /// The nearest in whole numbers.
    fn from(rgb: Rgb) -> Self {
        let [red, green, blue] = [rgb.0, rgb.1, rgb.2].map(|channel| f64::from(channel) / 255.0);
        let (most, least) = (red.max(green).max(blue), red.min(green).min(blue));
        let (span, lightness) = (most - least, f64::midpoint(most, least));
        let percent = |part: f64| (part * 100.0).round() as u8;
        if span == 0.0 {
            return Hsl { lightness: percent(lightness), ..Hsl::default() };
        }
        let sixth = if most == red {
            ((green - blue) / span).rem_euclid(6.0)
        } else if most == green {
            (blue - red) / span + 2.0
        } else {
            (red - green) / span + 4.0
        };
        Hsl {
            hue: (sixth * 60.0).round() as u16 % 360,
            saturation: percent(span / (1.0 - (2.0 * lightness - 1.0).abs())),
            lightness: percent(lightness),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn black_on_white_is_twenty_one_to_one() {
        assert!((Rgb::BLACK.contrast(Rgb::WHITE) - 21.0).abs() < 1e-9);
        assert_eq!(Rgb::hex(0x0a0b0c).to_string(), "#0A0B0C");
    }

    #[test]
    fn half_the_light_is_half_the_luminance() {
        for colour in [Rgb::WHITE, Rgb::hex(0xe9e7e1), Rgb::hex(0xffff00), Rgb::hex(0x808080)] {
            let half = colour.dimmed(50).luminance();
            assert!((half / colour.luminance() - 0.5).abs() < 0.02, "{colour}: {half}");
            assert_eq!(colour.dimmed(100), colour);
        }
        assert_eq!(Rgb::BLACK.dimmed(20), Rgb::BLACK, "black has no light to lose");
    }

    #[test]
    fn hue_strength_and_lightness_mean_the_colours_that_they_name() {
        for (hue, saturation, lightness, hex) in [
            (0, 100, 50, 0xff0000),
            (60, 100, 50, 0xffff00),
            (120, 100, 25, 0x008000),
            (240, 100, 50, 0x0000ff),
            (300, 100, 75, 0xff80ff),
            (17, 0, 100, 0xffffff),
        ] {
            assert_eq!(Rgb::from(Hsl { hue, saturation, lightness }), Rgb::hex(hex));
        }
    }

    #[test]
    fn a_colour_in_whole_steps_is_nearly_the_colour() {
        for value in (0..0x1000000).step_by(9973) {
            let colour = Rgb::hex(value);
            let again = Rgb::from(Hsl::from(colour));
            assert!(colour.distance(again) <= 40, "{colour} became {again}");
            assert!(colour.contrast(colour.opposite()) >= 4.58, "{colour}");
        }
    }
}
