//! Whole settings of the type, for an eye or a way of reading, to begin from. The face stays the reader's choice, and so do
//! colours and aids; looks of the reader's own have all of that (`presets`).
//!
//! A new one is a variant, its values in [`Preset::typography`] with their source, and its message `preset-<id>` in every
//! pack.

use super::typography::Typography;

/// A way to set the type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Preset {
    /// As it comes: the values of WCAG 2.2, 1.4.8.
    Usual,
    /// Large print: letters more than half as large again as usual, on shorter lines.
    LargePrint,
    /// For people whose sight is lost in the middle: lines and words twice as far apart, as in Blackmore-Wright and others,
    /// 2013 (“Enhanced text spacing improves reading performance in individuals with macular disease”).
    Macular,
    /// For people with dyslexia: wide letters and words, as in Zorzi and others, 2012 (“Extra-large letter spacing improves
    /// reading in dyslexia”), and lines of at most 35 letters, as Schneps and others, 2013, found shorter ones to help some.
    Dyslexia,
    /// Much on a page, for who sees well.
    Compact,
}

impl Preset {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Preset; 5] =
        [Preset::Usual, Preset::LargePrint, Preset::Macular, Preset::Dyslexia, Preset::Compact];

    /// The id of the message with its name.
    pub fn key(self) -> &'static str {
        match self {
            Preset::Usual => "preset-usual",
            Preset::LargePrint => "preset-large-print",
            Preset::Macular => "preset-macular",
            Preset::Dyslexia => "preset-dyslexia",
            Preset::Compact => "preset-compact",
        }
    }

    /// Its values, in the face of `now` and with what of the author's the reader leaves out.
    pub fn typography(self, now: &Typography) -> Typography {
        let usual = Typography {
            family: now.family,
            installed: now.installed.clone(),
            weight: now.weight,
            plain: now.plain,
            ..Typography::default()
        };
        match self {
            Preset::Usual => usual,
            Preset::LargePrint => Typography { size: 36.0, measure: 50, ..usual },
            // An ordinary space is a quarter of an em wide; ordinary lines are 1.2 em apart.
            Preset::Macular => {
                Typography { size: 36.0, line_height: 2.4, word_spacing: 0.25, measure: 50, ..usual }
            }
            Preset::Dyslexia => Typography {
                size: 26.0,
                line_height: 1.8,
                letter_spacing: 0.12,
                paragraph_spacing: 1.5,
                measure: 35,
                ..usual
            },
            Preset::Compact => {
                Typography { size: 18.0, line_height: 1.4, paragraph_spacing: 0.5, measure: 90, ..usual }
            }
        }
    }

    /// The one by which the type is set, unless the reader has changed something since.
    pub fn of(typography: &Typography) -> Option<Preset> {
        Preset::ALL.into_iter().find(|preset| preset.typography(typography) == *typography)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Settings;
    use crate::settings::presets::{Choice, choose};
    use crate::settings::typography::Family;

    #[test]
    fn each_is_recognised_and_in_range_and_keeps_the_face() {
        for preset in Preset::ALL {
            let mut settings = Settings::default();
            settings.typography.family = Family::Serif;
            settings.typography.letter_spacing = 0.33;
            choose(&mut settings, Choice::BuiltIn(preset));
            let before = settings.typography.clone();
            settings.sanitise();
            assert_eq!(settings.typography, before, "{preset:?}");
            assert_eq!(settings.typography.family, Family::Serif);
            assert_eq!(Preset::of(&settings.typography), Some(preset));
            assert_eq!(settings.has_own_size(), preset != Preset::Usual, "{preset:?}");
        }
    }
}
