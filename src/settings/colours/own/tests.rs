//! Thousands of choices of four colours: what follows from them always can be seen.

use super::*;
use crate::settings::palette::SHAPE;

/// Numbers that look like chance and are the same each time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }

    /// Any colour; one in four is black, white or grey, as readers choose them.
    fn colour(&mut self) -> Hsl {
        let plain = self.below(4) == 0;
        Hsl {
            hue: self.below(360) as u16,
            saturation: if plain { 0 } else { self.below(101) as u8 },
            lightness: if plain { self.below(3) as u8 * 50 } else { self.below(101) as u8 },
        }
    }

    fn own(&mut self) -> Own {
        Own { text: self.colour(), paper: self.colour(), sentence: self.colour(), word: self.colour() }
    }
}

#[test]
fn whatever_four_colours_somebody_chooses_all_others_stand_out() {
    let (mut dice, mut strong) = (Dice(7), 0);
    for n in 0..8000 {
        let mut own = dice.own();
        if n % 2 == 0 {
            own.mend();
        }
        let p = own.palette();
        let four = [own.text, own.paper, own.sentence, own.word].map(Rgb::from);
        assert_eq!([p.text, p.paper, p.sentence, p.word], four, "they are drawn as they were chosen");
        for pair in p.window() {
            assert!(pair.holds(), "{own:?}: {} is {:.2}", pair.what, pair.contrast());
        }
        if p.least() >= TEXT {
            strong += 1;
            for pair in p.page() {
                assert!(pair.holds(), "{own:?}: {} is {:.2}", pair.what, pair.contrast());
            }
        }
        // Where the text itself is weak, nothing that is written beside it is weaker.
        for ground in [p.paper, p.sentence, p.word, p.selection, p.surface] {
            for ink in [p.muted, p.link] {
                assert!(
                    ink.contrast(ground) >= p.text.contrast(ground).min(TEXT),
                    "{own:?}: {ink} on {ground}"
                );
            }
        }
        assert!(p.text.contrast(p.selection) >= p.text.contrast(p.paper).min(TEXT), "{own:?}");
        assert_eq!(p.held(), p, "{own:?}: nothing is left to be moved");
    }
    assert!(strong > 4000, "{strong} were strong");
}

#[test]
fn the_same_holds_for_any_of_them_dimmed() {
    let mut dice = Dice(11);
    for _ in 0..4000 {
        let (text, paper) = (20 + dice.below(81) as u8, 20 + dice.below(81) as u8);
        let own = dice.own();
        let p = own.palette().dimmed(text, paper);
        let page = if p.least() >= TEXT { p.page() } else { vec![] };
        for pair in p.window().into_iter().chain(page) {
            assert!(pair.holds(), "{own:?} {text} {paper}: {} is {:.2}", pair.what, pair.contrast());
        }
    }
}

#[test]
fn mending_reaches_seven_to_one_and_moves_the_text_alone_where_that_will_do() {
    let mut dice = Dice(13);
    let mut alone = 0;
    for _ in 0..1000 {
        let own = dice.own();
        let mut mended = own;
        mended.mend();
        assert!(mended.palette().least() >= TEXT, "{own:?} became {mended:?}");
        for part in Part::ALL {
            let (before, after) = (part.of(&own), part.of(&mended));
            assert_eq!((before.hue, before.saturation), (after.hue, after.saturation), "it keeps its name");
        }
        if own.palette().least() >= TEXT {
            assert_eq!(mended, own, "what is good stays");
        }
        let grounds_stay =
            (own.paper, own.sentence, own.word) == (mended.paper, mended.sentence, mended.word);
        if grounds_stay && own != mended {
            alone += 1;
            // One step back would be too little.
            let back = if mended.text.lightness > own.text.lightness { -1 } else { 1 };
            let lightness = (i16::from(mended.text.lightness) + back) as u8;
            let less = Own { text: Hsl { lightness, ..mended.text }, ..mended };
            assert!(less.palette().least() < TEXT, "{own:?} became {mended:?}");
        }
        let mut again = mended;
        again.mend();
        assert_eq!(again, mended);
    }
    assert!(alone > 50, "{alone}");
}

#[test]
fn a_colour_turns_to_both_ends_and_a_hue_around() {
    for channel in [Channel::Lightness, Channel::Saturation] {
        let mut colour = Hsl { hue: 200, saturation: 31, lightness: 47 };
        (0..60).for_each(|_| channel.raise(&mut colour));
        assert_eq!(channel.of(colour), channel.most(), "{channel:?}");
        (0..60).for_each(|_| channel.lower(&mut colour));
        assert_eq!((channel.of(colour), colour.hue), (0, 200), "{channel:?}");
    }
    let mut colour = Hsl { hue: 0, saturation: 50, lightness: 50 };
    Channel::Hue.lower(&mut colour);
    assert_eq!(colour.hue, 345);
    (0..24).for_each(|_| Channel::Hue.raise(&mut colour));
    assert_eq!(colour.hue, 345, "all around");
}

#[test]
fn a_grey_keeps_the_hue_that_it_will_have_again() {
    let mut own = Own { paper: Hsl { hue: 210, saturation: 10, lightness: 90 }, ..Own::default() };
    let paper = Part::Paper.of_mut(&mut own);
    (0..4).for_each(|_| Channel::Saturation.lower(paper));
    assert_eq!(Rgb::from(*paper), Rgb::hex(0xe6e6e6));
    Channel::Saturation.raise(paper);
    assert_eq!(paper.hue, 210);
    assert!(own.palette().edge.contrast(own.palette().paper) >= SHAPE);
}
