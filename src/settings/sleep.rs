//! When the voice stops by itself: for one evening, and so not kept.

/// When the voice stops by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Sleep {
    /// It does not.
    #[default]
    Off,
    /// After some minutes.
    Minutes(u16),
    /// At the end of the section that is read.
    Section,
}

impl Sleep {
    /// All that can be chosen, in the order in which they are offered.
    pub const ALL: [Sleep; 6] = [
        Sleep::Off,
        Sleep::Minutes(15),
        Sleep::Minutes(30),
        Sleep::Minutes(45),
        Sleep::Minutes(60),
        Sleep::Section,
    ];

    /// The one after it, the first after the last.
    pub fn next(self) -> Self {
        let next = Self::ALL.iter().cycle().skip_while(|sleep| **sleep != self).nth(1);
        next.copied().unwrap_or_default()
    }
}
