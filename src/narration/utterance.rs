//! What is said for a sentence, in which language, and when each of its words is heard.
//!
//! 1. [`utterances`] parts a sentence where its language changes. What is said is what is shown, but for the reader's own wishes
//!    ([`said`](super::said)): before the first sentence of a numbered item its number, around a sentence what is announced.
//! 2. An engine makes a clip of each, with marks at bytes of the utterance's text.
//! 3. [`word_times`] turns the marks into one time for every word of the sentence, whatever the engine left out.

use std::ops::Range;

use super::said::{Said, Saying};
use crate::document::script::{Script, counts};
use crate::document::{Lang, Mark, Place};
use crate::segment::Segments;

/// More bytes than this, some hundred words, are said in parts: an engine's time grows with the text, and nothing else is said
/// meanwhile, whatever the reader asks for.
const LONGEST: usize = 600;

/// A stretch of a sentence spoken by one voice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Utterance {
    /// What is said.
    pub said: Said,
    /// In which language.
    pub lang: Lang,
    /// The byte of the block's text at which it begins.
    pub start: usize,
    /// Whether it is words of Lectern's own, which stand nowhere in the text.
    pub is_aside: bool,
}

impl Utterance {
    /// Words of Lectern's own, which are no part of the text; while they are heard the word at a byte is marked.
    fn aside(text: String, lang: Lang, start: usize) -> Self {
        Self { said: Said::aside(text, start), lang, start, is_aside: true }
    }

    /// Whether something else is said than is shown.
    pub fn is_altered(&self) -> bool {
        !self.is_aside && !self.said.turns.is_empty()
    }

    /// What is said for a part of the block's text, without phonemes; nothing where none of it is said.
    pub fn between(self, start: usize, stop: usize) -> Option<Self> {
        let signs = self.said.text.char_indices().map(|(at, _)| at);
        let mut within =
            signs.skip_while(|at| self.shown(*at) < start).take_while(|at| self.shown(*at) < stop);
        let from = within.next()?;
        let to = within.last().unwrap_or(from);
        let to = self.said.text[to..].chars().next().map_or(to, |sign| to + sign.len_utf8());
        let begin = self.shown(from);
        Some(Self { said: self.said.part(from..to), start: begin, ..self })
    }

    /// The byte of the block's text for a byte of what is said.
    pub fn shown(&self, byte: usize) -> usize {
        self.said.shown(byte, self.start)
    }
}

/// When a word is heard, in samples from the start of its sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WordTime {
    /// Its first sample.
    pub start: usize,
    /// The sample after its last: where the next word begins, or the sentence ends.
    pub end: usize,
}

/// What is said for a sentence, in order; nothing for a sentence that does not exist, or of which nothing is left to say.
pub fn utterances(text: &Segments, place: Place, saying: &Saying) -> Vec<Utterance> {
    let document = text.document();
    let (Some(block), Some(sentence)) =
        (document.blocks.get(place.block), text.sentences(place.block).get(place.sentence))
    else {
        return Vec::new();
    };
    let left_out = saying.left_out(text, place);
    let words = if saying.has_rules() { text.words(place.block, place.sentence) } else { Vec::new() };
    let usual = document.lang_of(place.block);
    let mut parts: Vec<(Range<usize>, Lang)> = Vec::new();
    for range in block.between_marks(sentence, |mark| matches!(mark, Mark::Lang(_))) {
        let marked = block.marked_lang(range.start).cloned();
        let said = &block.text[range.clone()];
        let lang = marked.unwrap_or_else(|| foreign_script(said, usual).unwrap_or_else(|| usual.clone()));
        match parts.last_mut() {
            // Spaces and quotation marks between two languages go with what came before.
            Some((last, spoken)) if *spoken == lang || !said.contains(char::is_alphanumeric) => {
                last.end = range.end
            }
            Some(_) | None => parts.push((range, lang)),
        }
    }
    let whole = parts.into_iter().flat_map(|(range, lang)| {
        in_parts(&block.text, range).into_iter().map(move |part| (part, lang.clone()))
    });
    let said = whole.map(|(range, lang)| {
        let start = range.start;
        let said = saying.say(&block.text, range, &lang, &left_out, &words);
        Utterance { said, lang, start, is_aside: false }
    });
    let mut said: Vec<Utterance> = said.filter(|utterance| !utterance.said.is_silent()).collect();
    // What is left of it is a sign between two things that were left out.
    let has_words = |utterance: &Utterance| utterance.said.text.contains(char::is_alphanumeric);
    if said.is_empty() || (!left_out.is_empty() && !said.iter().any(has_words)) {
        return Vec::new();
    }
    // The number is no part of the text: while it is heard, the first word is marked.
    let number = block.number.filter(|_| place.sentence == 0);
    let number = number.map(|number| Utterance::aside(format!("{number}."), usual.clone(), sentence.start));
    said.splice(..0, number);
    if let Some(announced) = saying.announcements(text, place) {
        let aside = |words: String, at| {
            (!words.is_empty()).then(|| Utterance::aside(words, announced.lang.clone(), at))
        };
        said.splice(..0, aside(announced.before, sentence.start));
        said.extend(aside(announced.after, sentence.end));
    }
    said
}

/// A long text cut after a clause in the second half of a part, else at a space, or where it has none at any character.
fn in_parts(text: &str, whole: Range<usize>) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut start = whole.start;
    while whole.end - start > LONGEST {
        let limit =
            (start..=start + LONGEST).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(whole.end);
        let part = &text[start..limit];
        let ends_clause = |space: &usize| part[..*space].ends_with([',', ';', ':', '—', '،', '؛']);
        let spaces = || part.rmatch_indices(char::is_whitespace).map(|(space, _)| space);
        let clause = spaces().take_while(|space| *space > LONGEST / 2).find(ends_clause);
        let space = clause.or_else(|| spaces().next().filter(|space| *space > 0));
        let end = space.map_or(limit, |space| start + space);
        parts.push(start..end);
        start = end;
    }
    parts.push(start..whole.end);
    parts
}

/// Of ten letters nine must be of another script before a text counts as foreign: a name in it does not.
const NEARLY_ALL: (usize, usize) = (9, 10);

/// The language in which a text is spoken that is written in another script than its language is.
fn foreign_script(text: &str, lang: &Lang) -> Option<Lang> {
    let counts = counts(text.chars().filter_map(Script::of));
    let foreign = || counts.iter().filter(|(script, _)| !script.suits(lang));
    let other = foreign().next()?.0;
    let letters: usize = counts.iter().map(|(_, count)| count).sum();
    let foreign: usize = foreign().map(|(_, count)| count).sum();
    (foreign * NEARLY_ALL.1 >= letters * NEARLY_ALL.0).then(|| other.usual_lang())
}

/// When each word is heard: exactly one time for each, starts rising by at least one sample, ends within `samples`.
///
/// `words` are bytes of the block's text, rising; `marks` are bytes of the same text with the sample at which they begin,
/// by rising sample. A mark inside a word or in the gap before it belongs to that word, the first mark of a word counts.
/// Words without a mark share the time of the marked word before them by their length.
pub fn word_times(words: &[Range<usize>], marks: &[(usize, usize)], samples: usize) -> Vec<WordTime> {
    let mut starts = shared(words, &marked(words, marks, samples), samples);
    // Each word keeps a sample of its own, as far as there are any.
    for at in 1..starts.len() {
        starts[at] = starts[at].max(starts[at - 1] + 1);
    }
    let count = starts.len();
    for (at, start) in starts.iter_mut().enumerate() {
        *start = (*start).min(samples.saturating_sub(count - at));
    }
    let ends = starts.iter().skip(1).copied().chain([samples]);
    starts.iter().zip(ends).map(|(start, end)| WordTime { start: *start, end }).collect()
}

/// The words that have a time of their own, in order of words and of samples.
fn marked(words: &[Range<usize>], marks: &[(usize, usize)], samples: usize) -> Vec<(usize, usize)> {
    let mut found: Vec<(usize, usize)> = Vec::new();
    for (byte, sample) in marks {
        let word = words.partition_point(|word| word.end <= *byte);
        // An engine that jumps back is not followed; nor is one that marks the silence after the last word.
        let goes_on = found.last().is_none_or(|(last, begun)| word > *last && *sample > *begun);
        if word < words.len() && *sample < samples && goes_on {
            found.push((word, *sample));
        }
    }
    found
}

/// A start for each word: its own, or its share of the stretch from the last marked word to the next.
fn shared(words: &[Range<usize>], marked: &[(usize, usize)], samples: usize) -> Vec<usize> {
    let mut starts = Vec::with_capacity(words.len());
    let before = marked.first().filter(|(word, _)| *word > 0).map(|_| (0, 0));
    let nothing = marked.is_empty().then_some((0, 0));
    let mut from = before.into_iter().chain(nothing).chain(marked.iter().copied()).peekable();
    while let Some((first, begin)) = from.next() {
        let (next, end) = from.peek().copied().unwrap_or((words.len(), samples));
        let group = &words[first..next];
        let all: usize = group.iter().map(|word| word.len().max(1)).sum();
        let mut passed = 0;
        for word in group {
            starts.push(begin + (end - begin) * passed / all);
            passed += word.len().max(1);
        }
    }
    starts
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::prelude::*;

    use super::*;
    use crate::document::builder::Builder;
    use crate::document::{Inline, Kind};
    use crate::segment::Rules;

    fn starts(words: &[Range<usize>], marks: &[(usize, usize)], samples: usize) -> Vec<usize> {
        word_times(words, marks, samples).iter().map(|time| time.start).collect()
    }

    #[test]
    fn the_number_of_an_item_is_said_before_its_first_sentence_alone() {
        let mut builder = Builder::new(Lang::new("en"));
        builder.item(0, Some(12), "Wash it. Dry it.");
        let text = Segments::new(Arc::new(builder.finish("")), Arc::new(Rules::default()));
        let said = |sentence| -> Vec<String> {
            let all = utterances(&text, Place::sentence(0, sentence), &Saying::default());
            all.into_iter().map(|utterance| utterance.said.text).collect()
        };
        assert_eq!(
            (said(0), said(1)),
            (vec!["12.".to_owned(), "Wash it.".to_owned()], vec!["Dry it.".to_owned()])
        );
        // The number's own mark and the first word's: the word is marked from the beginning.
        let words = text.words(0, 0);
        assert_eq!(starts(&words, &[(0, 0), (0, 500), (5, 900)], 1200), [0, 900]);
    }

    #[test]
    fn a_mark_in_a_word_or_in_the_gap_before_it_is_that_words() {
        // `ab "cd" ef`: the marks of the second word fall on its quotation mark, and again inside it.
        let words = [0..2, 4..6, 8..10];
        assert_eq!(starts(&words, &[(0, 0), (3, 100), (5, 150), (8, 200)], 300), [0, 100, 200]);
    }

    #[test]
    fn words_without_a_mark_share_by_length() {
        let words = [0..2, 3..5, 6..10, 11..13];
        assert_eq!(starts(&words, &[(0, 0), (11, 800)], 900), [0, 200, 400, 800]);
        assert_eq!(starts(&words, &[(3, 100)], 900), [0, 100, 300, 700], "before the first mark too");
        assert_eq!(starts(&words, &[], 1000), [0, 200, 400, 800]);
    }

    #[test]
    fn marks_that_go_back_or_beyond_are_left_out() {
        let words = [0..1, 2..3, 4..5];
        assert_eq!(starts(&words, &[(0, 0), (4, 50), (2, 70), (9, 80)], 100), [0, 25, 50]);
    }

    proptest! {
        #[test]
        fn every_word_has_one_time_and_starts_rise(
            lengths in prop::collection::vec((1_usize..9, 0_usize..3), 1..30),
            mut marks in prop::collection::vec((0_usize..300, 0_usize..4000), 0..40),
            spare in 0_usize..4000,
        ) {
            let mut words: Vec<Range<usize>> = Vec::new();
            for (length, gap) in lengths {
                let start = words.last().map_or(0, |word| word.end) + gap;
                words.push(start..start + length);
            }
            marks.sort_by_key(|(_, sample)| *sample);
            let samples = words.len() + spare;
            let times = word_times(&words, &marks, samples);
            prop_assert_eq!(times.len(), words.len());
            for pair in times.windows(2) {
                prop_assert!(pair[0].start < pair[1].start);
                prop_assert_eq!(pair[0].end, pair[1].start);
            }
            prop_assert_eq!(times.last().map(|time| time.end), Some(samples));
        }
    }

    fn said(lang: &str, sentence: &str, marks: &[(Range<usize>, &str)]) -> Vec<(String, String, usize)> {
        let mut builder = Builder::new(Lang::new(lang));
        builder.sentences(Kind::Paragraph, [(sentence, None)]);
        let mut document = builder.finish("t");
        document.blocks[0].inlines = marks
            .iter()
            .map(|(range, lang)| Inline { range: range.clone(), mark: Mark::Lang(Lang::new(lang)) })
            .collect();
        let text = Segments::new(Arc::new(document), Arc::new(Rules::default()));
        let parts = utterances(&text, Place::default(), &Saying::default());
        parts.into_iter().map(|part| (part.lang.as_str().to_owned(), part.said.text, part.start)).collect()
    }

    fn part(lang: &str, text: &str, start: usize) -> (String, String, usize) {
        (lang.to_owned(), text.to_owned(), start)
    }

    #[test]
    fn a_sentence_is_parted_where_its_language_changes() {
        let parts = said("en", "He said « bonjour » to her.", &[(11..18, "fr")]);
        assert_eq!(
            parts,
            [part("en", "He said « ", 0), part("fr", "bonjour", 11), part("en", " » to her.", 18)]
        );
    }

    #[test]
    fn a_sentence_in_another_script_is_spoken_in_its_language() {
        let (en, ar) = ("Vitamin D works with K2.", "فيتامين");
        assert_eq!(said("ar", en, &[]), [part("en", en, 0)]);
        assert_eq!(said("zh-Hans", en, &[]), [part("en", en, 0)]);
        assert_eq!(said("de", en, &[]), [part("de", en, 0)], "the same script tells nothing");
        assert_eq!(said("en", ar, &[]), [part("ar", ar, 0)]);
        assert_eq!(said("ko", "東京大學", &[]), [part("ko", "東京大學", 0)], "Korean is written in it too");
        assert_eq!(said("hy", en, &[]), [part("en", en, 0)]);
        let mixed = "Витамин K2 и кальций.";
        assert_eq!(said("ru", mixed, &[]), [part("ru", mixed, 0)], "a name is not a sentence");
    }

    #[test]
    fn a_very_long_sentence_is_said_in_parts() {
        let long = "word ".repeat(1000);
        let clause = format!("{} the end, {}", "word ".repeat(80), "word ".repeat(60));
        let parts = said("en", clause.trim(), &[]);
        assert!(parts.len() == 2 && parts[0].1.ends_with("the end,"), "{parts:?}");
        let parts = said("en", long.trim(), &[]);
        assert!(parts.len() > 2 && parts.iter().all(|part| part.1.len() <= LONGEST));
        assert_eq!(parts.iter().map(|part| part.1.as_str()).collect::<String>(), long.trim());
    }
}
