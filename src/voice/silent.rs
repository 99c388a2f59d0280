//! The voice that says nothing and takes its time: for machines without another one, and for tests.
//!
//! A word takes as long as its letters need at the wanted speed, so the marks move as a reader would.

use super::{Capabilities, Clip, Mark, Speech, Synthesiser, Tracking, VoiceInfo};
use crate::error::Error;

/// Samples a second: few, since they are all 0, and enough for marks exact to a millisecond.
const RATE: u32 = 8000;
/// Letters that count as one word when speed is given in words a minute; the customary five and a space.
const LETTERS_A_WORD: f64 = 6.0;

/// The silent voice.
#[derive(Debug, Default)]
pub struct Silent;

impl Synthesiser for Silent {
    fn capabilities(&self) -> Capabilities {
        Capabilities { tracking: Tracking::Word, audible: false }
    }

    fn voices(&mut self) -> Result<Vec<VoiceInfo>, Error> {
        Ok(Vec::new())
    }

    fn render(&mut self, speech: &Speech) -> Result<Clip, Error> {
        let a_second = f64::from(speech.wpm.max(1)) * LETTERS_A_WORD / 60.0;
        let mut marks = Vec::new();
        let mut letters = 0_usize;
        let mut inside = false;
        for (byte, c) in speech.text.char_indices() {
            let wide = is_wide(c);
            if c.is_alphanumeric() && (!inside || wide) {
                marks.push(Mark { byte, sample: (letters as f64 / a_second * f64::from(RATE)) as usize });
            }
            inside = !c.is_whitespace();
            // A character of Chinese or Japanese is worth about three letters.
            letters += if wide { 3 } else { 1 };
        }
        let count = if marks.is_empty() { 0 } else { (letters as f64 / a_second * f64::from(RATE)) as usize };
        Ok(Clip { rate: RATE, samples: vec![0.0; count], marks })
    }
}

/// True for a character that is a word or a syllable by itself.
fn is_wide(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Lang;

    fn clip(text: &str, wpm: u16) -> Clip {
        let speech = Speech::new(text, Lang::new("en"), None, wpm);
        Silent.render(&speech).unwrap()
    }

    #[test]
    fn a_hundred_words_a_minute_take_a_minute_for_a_hundred_words() {
        let text = "quick ".repeat(100);
        let clip = clip(&text, 100);
        assert_eq!(clip.marks.len(), 100);
        assert!(clip.samples.len().abs_diff(60 * RATE as usize) < 10);
    }

    #[test]
    fn text_without_a_letter_takes_no_time() {
        assert!(clip("— … !", 100).samples.is_empty());
    }

    #[test]
    fn each_character_of_chinese_has_a_mark() {
        let bytes: Vec<usize> = clip("你好。", 200).marks.iter().map(|mark| mark.byte).collect();
        assert_eq!(bytes, [0, 3]);
    }
}
