//! Every colour that the window draws with, what is drawn on what, and how what nobody chose follows from what somebody
//! did.
//!
//! 1. A theme writes down a whole [`Palette`]; four colours of the reader's own make one too ([`Palette::around_four`]).
//! 2. [`Palette::chosen`], [`Palette::window`] and [`Palette::page`] list every pair that is drawn, with its contrast.
//!    The tests hold all palettes to them.
//! 3. [`Palette::held`] keeps the four that a reader can choose and moves all others, no further than they must, until
//!    the pairs hold. So buttons can be read whatever the text looks like.
//!
//! A new colour is a field, its pairs, its value in every theme and in `around_four`, and its step in `held`.

use super::aids::stripe;
use super::rgb::Rgb;

/// Least contrast of text (WCAG 2.2, 1.4.6).
pub const TEXT: f64 = 7.0;
/// Least contrast of edges, lines and rings (WCAG 2.2, 1.4.11).
pub const SHAPE: f64 = 3.0;

/// Every colour that the window draws with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Palette {
    /// Behind the text.
    pub paper: Rgb,
    /// The text.
    pub text: Rgb,
    /// Text of less weight (rights, captions).
    pub muted: Rgb,
    /// Links, which are underlined too.
    pub link: Rgb,
    /// Behind the sentence being read.
    pub sentence: Rgb,
    /// Behind the word being read.
    pub word: Rgb,
    /// The line under the word being read, so that the mark does not rest on colour alone.
    pub word_line: Rgb,
    /// Behind selected text.
    pub selection: Rgb,
    /// Toolbar, panels, status line and code.
    pub surface: Rgb,
    /// Text on `surface`, and on `control`.
    pub on_surface: Rgb,
    /// A control's own ground.
    pub control: Rgb,
    /// A control's edge, and the lines on the page.
    pub edge: Rgb,
    /// The ground of what is chosen or pressed.
    pub accent: Rgb,
    /// Text on `accent`.
    pub on_accent: Rgb,
    /// The ring around what has the keyboard, the caret, and the box around what was looked for.
    pub focus: Rgb,
}

/// One colour drawn on another.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pair {
    /// What is drawn on what.
    pub what: &'static str,
    /// The one on top.
    pub over: Rgb,
    /// The one below.
    pub under: Rgb,
    /// The contrast that it needs, [`TEXT`] or [`SHAPE`].
    pub least: f64,
}

impl Pair {
    fn text(what: &'static str, over: Rgb, under: Rgb) -> Self {
        Self { what, over, under, least: TEXT }
    }

    fn shape(what: &'static str, over: Rgb, under: Rgb) -> Self {
        Self { what, over, under, least: SHAPE }
    }

    /// The contrast that it has.
    pub fn contrast(&self) -> f64 {
        self.over.contrast(self.under)
    }

    /// True where it has the contrast that it needs.
    pub fn holds(&self) -> bool {
        self.contrast() >= self.least
    }
}

impl Palette {
    /// The four that a reader can choose, drawn on one another.
    pub fn chosen(&self) -> [Pair; 3] {
        [
            Pair::text("text on paper", self.text, self.paper),
            Pair::text("text on sentence", self.text, self.sentence),
            Pair::text("text on word", self.text, self.word),
        ]
    }

    /// How far the text stands out where it stands out least: from the paper or from a mark.
    pub fn least(&self) -> f64 {
        self.chosen().iter().map(Pair::contrast).fold(f64::INFINITY, f64::min)
    }

    /// What holds whatever the reader chose: labels, controls, the rings around them and the lines beside the text.
    pub fn window(&self) -> Vec<Pair> {
        let p = self;
        let mut pairs = vec![
            Pair::text("label on surface", p.on_surface, p.surface),
            Pair::text("label on control", p.on_surface, p.control),
            Pair::text("label on accent", p.on_accent, p.accent),
            Pair::shape("line under the word", p.word_line, p.word),
        ];
        for under in [p.paper, p.surface, p.control] {
            pairs.push(Pair::shape("edge in the window", p.edge, under));
            pairs.push(Pair::shape("accent in the window", p.accent, under));
            pairs.push(Pair::shape("ring in the window", p.focus, under));
        }
        pairs
    }

    /// What is drawn on the page beside the four. It holds where the text itself stands out from paper and marks; where it
    /// does not, letters hold as far as the text does.
    pub fn page(&self) -> Vec<Pair> {
        let p = self;
        let mut pairs = vec![
            Pair::text("text on selection", p.text, p.selection),
            Pair::text("link on code", p.link, p.surface),
        ];
        for under in [p.paper, p.sentence, p.word, p.selection, stripe(p)] {
            pairs.push(Pair::text("muted on the page", p.muted, under));
            pairs.push(Pair::text("link on the page", p.link, under));
            pairs.push(Pair::text("code on the page", p.on_surface, under));
            // The marks between syllables stand between the letters of anything.
            pairs.push(Pair::shape("edge on the page", p.edge, under));
            pairs.push(Pair::shape("caret on the page", p.focus, under));
        }
        for under in [p.paper, p.sentence, stripe(p)] {
            pairs.push(Pair::shape("line of the word on the page", p.word_line, under));
        }
        pairs
    }

    /// All colours around the four that a reader can choose.
    pub fn around_four(text: Rgb, paper: Rgb, sentence: Rgb, word: Rgb) -> Self {
        let is_light = paper.opposite() == Rgb::BLACK;
        let link = Rgb::hex(if is_light { 0x083a72 } else { 0xa8d0ff });
        // Blue, pink, green: a selection must not be taken for a mark.
        let selections =
            if is_light { [0xc9def8, 0xffd0ee, 0xd0f0c0] } else { [0x1c3a5c, 0x4a1848, 0x1d4020] };
        let nearest = |colour: Rgb| {
            [paper, sentence, word].map(|other| colour.distance(other)).into_iter().min().unwrap_or_default()
        };
        let selection = selections.map(Rgb::hex).into_iter().max_by_key(|colour| nearest(*colour));
        let palette = Palette {
            paper,
            text,
            muted: text.mixed(paper, 12),
            link,
            sentence,
            word,
            word_line: text,
            selection: selection.unwrap_or(paper),
            surface: paper.mixed(text, 6),
            on_surface: text,
            control: paper,
            edge: text.mixed(paper, 35),
            accent: text,
            on_accent: paper,
            focus: link,
        };
        palette.held()
    }

    /// With so many percent of the light of all that is written or drawn, and of all that it stands on.
    pub fn dimmed(self, ink: u8, ground: u8) -> Self {
        if ink >= 100 && ground >= 100 {
            return self;
        }
        let dimmed = Palette {
            paper: self.paper.dimmed(ground),
            sentence: self.sentence.dimmed(ground),
            word: self.word.dimmed(ground),
            selection: self.selection.dimmed(ground),
            surface: self.surface.dimmed(ground),
            control: self.control.dimmed(ground),
            on_accent: self.on_accent.dimmed(ground),
            text: self.text.dimmed(ink),
            muted: self.muted.dimmed(ink),
            link: self.link.dimmed(ink),
            word_line: self.word_line.dimmed(ink),
            on_surface: self.on_surface.dimmed(ink),
            edge: self.edge.dimmed(ink),
            accent: self.accent.dimmed(ink),
            focus: self.focus.dimmed(ink),
        };
        dimmed.held()
    }

    /// With text, paper and marks as they are, and everything else moved until it stands out from what it is drawn on.
    ///
    /// Black or white, whichever stands out from the paper, is where all drawing colours can flee to: it has 4.58:1 on
    /// any paper. Where the text has 7:1 on paper and marks, all three lie on one side of it (7 × 7 is more than the 21
    /// from black to white), so what lies beyond the text stands out from all of them. Where it has not, marks may lie on
    /// both sides of the paper: then what is drawn on them too stands out from the paper, and from them as far as it can.
    pub fn held(mut self) -> Self {
        let is_strong = self.least() >= TEXT;
        let ink = self.paper.opposite();
        let Palette { paper, text, sentence, word, .. } = self;
        for ground in [&mut self.surface, &mut self.control] {
            *ground = if is_strong {
                ground.towards(paper, |ground| text.contrast(ground) >= TEXT)
            } else {
                ground.towards(ink.opposite(), |ground| ink.contrast(ground) >= TEXT)
            };
        }
        // At black or white, away from the text, it stands out at least as far as from the paper.
        let away = if text.luminance() > paper.luminance() { Rgb::BLACK } else { Rgb::WHITE };
        let enough = text.contrast(paper).min(TEXT);
        self.selection = self.selection.towards(away, |ground| text.contrast(ground) >= enough);
        let Palette { surface, control, selection, .. } = self;
        let marks = [sentence, word, selection];
        let labels: &[Rgb] = if is_strong { &[surface, control, paper] } else { &[surface, control] };
        self.on_surface = self.on_surface.clear_of(labels, &marks, TEXT, ink);
        let as_text = |ink: Rgb| {
            let grounds = [paper, sentence, word, selection, surface];
            grounds.iter().all(|ground| ink.contrast(*ground) >= text.contrast(*ground).min(TEXT))
        };
        self.muted = self.muted.towards(text, as_text);
        self.link = self.link.towards(text, as_text);
        let around = [paper, surface, control, stripe(&self)];
        self.edge = self.edge.clear_of(&around, &marks, SHAPE, ink);
        self.focus = self.focus.clear_of(&around, &marks, SHAPE, ink);
        self.accent = self.accent.towards(ink, |accent| {
            let on_it = accent.contrast(accent.opposite());
            on_it >= TEXT && around.iter().all(|ground| accent.contrast(*ground) >= SHAPE)
        });
        let accent = self.accent;
        self.on_accent = self.on_accent.towards(accent.opposite(), |ink| ink.contrast(accent) >= TEXT);
        let beside = [paper, sentence, selection, stripe(&self)];
        self.word_line = self.word_line.clear_of(&[word], &beside, SHAPE, word.opposite());
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn caret_and_edges_stand_out_from_every_ground_that_anything_could_stand_out_from() {
        let (mut seed, mut hard, mut saved) = (5_u64, 0, 0);
        for _ in 0..4000 {
            let [text, paper, sentence, word] = std::array::from_fn(|_| {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                Rgb::hex((seed >> 40) as u32)
            });
            let p = Palette::around_four(text, paper, sentence, word);
            let grounds = [paper, sentence, word, p.selection, p.surface, p.control, stripe(&p)];
            let stands_out = |colour: Rgb| grounds.iter().all(|ground| colour.contrast(*ground) >= SHAPE);
            let can = (0..=u8::MAX).any(|light| stands_out(Rgb(light, light, light)));
            hard += usize::from(!can);
            for (what, colour) in [("the caret", p.focus), ("an edge", p.edge)] {
                assert!(!can || stands_out(colour), "{what}, {colour} in {p:?}");
            }
            saved += usize::from(can && p.least() < TEXT);
        }
        assert!(hard > 100 && saved > 100, "both happen: {hard}, {saved}");
    }
}
