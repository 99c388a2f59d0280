//! Four colours of the reader's own, from which all others follow, and how one of them is turned.

use serde::{Deserialize, Serialize};

use crate::settings::palette::{Palette, TEXT};
use crate::settings::rgb::{Hsl, Rgb, ratio};

/// The reader's four colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Own {
    /// The text.
    pub text: Hsl,
    /// Behind the text.
    pub paper: Hsl,
    /// Behind the sentence being read.
    pub sentence: Hsl,
    /// Behind the word being read.
    pub word: Hsl,
}

impl Default for Own {
    /// Black on white, with marks in two yellows.
    fn default() -> Self {
        let yellow = |lightness| Hsl { hue: 48, saturation: 100, lightness };
        let grey = |lightness| Hsl { hue: 0, saturation: 0, lightness };
        Self { text: grey(0), paper: grey(100), sentence: yellow(88), word: yellow(70) }
    }
}

/// One of the four.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Part {
    /// The text.
    #[default]
    Text,
    /// The paper.
    Paper,
    /// The mark of the word.
    Word,
    /// The mark of the sentence.
    Sentence,
}

impl Part {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Part; 4] = [Part::Text, Part::Paper, Part::Word, Part::Sentence];

    /// The id of the message with its name.
    pub fn key(self) -> &'static str {
        match self {
            Part::Text => "colour-text",
            Part::Paper => "colour-paper",
            Part::Word => "colour-word",
            Part::Sentence => "colour-sentence",
        }
    }

    /// The colour.
    pub fn of(self, own: &Own) -> Hsl {
        match self {
            Part::Text => own.text,
            Part::Paper => own.paper,
            Part::Word => own.word,
            Part::Sentence => own.sentence,
        }
    }

    /// The colour, to be changed.
    pub fn of_mut(self, own: &mut Own) -> &mut Hsl {
        match self {
            Part::Text => &mut own.text,
            Part::Paper => &mut own.paper,
            Part::Word => &mut own.word,
            Part::Sentence => &mut own.sentence,
        }
    }

    /// How far the text stands out from it; for the text itself, where it stands out least.
    pub fn contrast(self, palette: &Palette) -> f64 {
        match self {
            Part::Text => palette.least(),
            Part::Paper => palette.text.contrast(palette.paper),
            Part::Word => palette.text.contrast(palette.word),
            Part::Sentence => palette.text.contrast(palette.sentence),
        }
    }
}

/// What can be turned of a colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Channel {
    /// From black to white, in percent.
    Lightness,
    /// Around the wheel of colours, in degrees.
    Hue,
    /// From grey to full colour, in percent.
    Saturation,
}

impl Channel {
    /// All of them, in the order in which they are offered: the one that decides how well one reads comes first.
    pub const ALL: [Channel; 3] = [Channel::Lightness, Channel::Hue, Channel::Saturation];

    /// The id of the message with its name.
    pub fn key(self) -> &'static str {
        match self {
            Channel::Lightness => "settings-lightness",
            Channel::Hue => "settings-hue",
            Channel::Saturation => "settings-saturation",
        }
    }

    /// The largest value.
    pub fn most(self) -> u16 {
        match self {
            Channel::Hue => 359,
            Channel::Lightness | Channel::Saturation => 100,
        }
    }

    /// How much one press changes: for lightness what an eye just tells apart, for hue a 24th of the wheel.
    fn step(self) -> i32 {
        match self {
            Channel::Lightness => 2,
            Channel::Hue => 15,
            Channel::Saturation => 5,
        }
    }

    /// What it is.
    pub fn of(self, colour: Hsl) -> u16 {
        match self {
            Channel::Lightness => colour.lightness.into(),
            Channel::Hue => colour.hue,
            Channel::Saturation => colour.saturation.into(),
        }
    }

    /// Sets it, brought into its range.
    pub fn set(self, colour: &mut Hsl, value: u16) {
        let value = value.min(self.most());
        let small = value.min(100) as u8;
        match self {
            Channel::Lightness => colour.lightness = small,
            Channel::Hue => colour.hue = value,
            Channel::Saturation => colour.saturation = small,
        }
    }

    /// One step up; a hue goes on around the wheel.
    pub fn raise(self, colour: &mut Hsl) {
        self.turn(colour, self.step());
    }

    /// One step down.
    pub fn lower(self, colour: &mut Hsl) {
        self.turn(colour, -self.step());
    }

    fn turn(self, colour: &mut Hsl, by: i32) {
        let now = i32::from(self.of(*colour)) + by;
        let to = match self {
            Channel::Hue => now.rem_euclid(360),
            Channel::Lightness | Channel::Saturation => now.max(0),
        };
        self.set(colour, to as u16);
    }
}

impl Own {
    /// Colours like those of a palette.
    pub fn like(palette: &Palette) -> Self {
        let mut own = Self {
            text: palette.text.into(),
            paper: palette.paper.into(),
            sentence: palette.sentence.into(),
            word: palette.word.into(),
        };
        if palette.least() >= TEXT {
            // Whole numbers may have cost the last hundredth.
            own.mend();
        }
        own
    }

    /// Brings every value into its range.
    pub fn sanitise(&mut self) {
        Part::ALL.iter().for_each(|part| part.of_mut(self).sanitise());
    }

    /// All colours, around these four.
    pub fn palette(&self) -> Palette {
        let [text, paper, sentence, word] = [self.text, self.paper, self.sentence, self.word].map(Rgb::from);
        Palette::around_four(text, paper, sentence, word)
    }

    /// Has the text stand out by 7:1 from paper and marks. Only lightness changes, so that every colour keeps its name: the
    /// text's alone where that will do, otherwise all together by as little as possible.
    pub fn mend(&mut self) {
        let text = scale(self.text);
        let grounds = [self.paper, self.sentence, self.word];
        let scales = grounds.map(scale);
        let is_good = |text: f64, ground: f64| ratio(text, ground) >= TEXT;
        let now = scales.iter().zip(grounds).map(|(scale, ground)| at(scale, ground.lightness));
        let now: Vec<f64> = now.collect();
        let far = |from: u8, to: usize| usize::from(from).abs_diff(to);
        let alone = (0..text.len())
            .filter(|to| now.iter().all(|ground| is_good(at(&text, *to as u8), *ground)))
            .min_by_key(|to| far(self.text.lightness, *to));
        if let Some(lightness) = alone {
            self.text.lightness = lightness as u8;
            return;
        }
        let mut best: Option<(usize, usize, [usize; 3])> = None;
        for to in 0..text.len() {
            let light = at(&text, to as u8);
            let nearest = |scale: &[f64], from: u8| {
                let good = (0..scale.len()).filter(|to| is_good(light, at(scale, *to as u8)));
                good.min_by_key(|to| far(from, *to))
            };
            let [paper, sentence, word] = &scales;
            let [p, s, w] = grounds.map(|ground| ground.lightness);
            let (Some(a), Some(b), Some(c)) = (nearest(paper, p), nearest(sentence, s), nearest(word, w))
            else {
                continue;
            };
            let cost = far(self.text.lightness, to) + far(p, a) + far(s, b) + far(w, c);
            if best.is_none_or(|(least, ..)| cost < least) {
                best = Some((cost, to, [a, b, c]));
            }
        }
        // There always is one: black on white.
        if let Some((_, to, [paper, sentence, word])) = best {
            self.text.lightness = to as u8;
            self.paper.lightness = paper as u8;
            self.sentence.lightness = sentence as u8;
            self.word.lightness = word as u8;
        }
    }
}

/// The luminance of a colour at each lightness from 0 to 100.
fn scale(colour: Hsl) -> Vec<f64> {
    (0..=100).map(|lightness| Rgb::from(Hsl { lightness, ..colour }).luminance()).collect()
}

fn at(scale: &[f64], lightness: u8) -> f64 {
    scale.get(usize::from(lightness)).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests;
