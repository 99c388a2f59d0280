//! What can be left out of a sentence: where the text has what a reader wished not to hear.
//!
//! 1. Each [`Class`] has its recogniser: [`citations`] and [`brackets`] look for pairs of brackets, `notes` for raised numbers
//!    and links to notes, [`addresses`] is the importers' own, `pages` looks at the block, `code` at that and at the
//!    signs around it.
//! 2. Of what overlaps the first and longest counts, and of equals the class that comes first.
//!
//! Where it is not certain what something is, it is read: what is wrongly left out is worse than what is wrongly read.

pub mod brackets;
pub mod citations;
mod code;
mod notes;

use std::cmp::Reverse;
use std::ops::Range;

use crate::document::{Block, Kind, Place};
use crate::import::text::addresses;
use crate::segment::Segments;
use crate::settings::left_out::{Class, LeftOut};

/// Something that is left out of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// What it is.
    pub class: Class,
    /// Its bytes in the block's text, within the sentence.
    pub range: Range<usize>,
    /// Whether it begins in this sentence: it is counted once, also where it goes on.
    pub begins: bool,
}

/// What is left out of a sentence, in order.
pub fn find(text: &Segments, place: Place, wanted: &LeftOut) -> Vec<Part> {
    let document = text.document();
    let (Some(block), Some(sentence)) =
        (document.blocks.get(place.block), text.sentences(place.block).get(place.sentence))
    else {
        return Vec::new();
    };
    let mut found: Vec<(Range<usize>, Class)> = Vec::new();
    for class in Class::ALL.into_iter().filter(|class| class.of(wanted)) {
        let ranges = match class {
            Class::Citations => brackets::around(&block.text, sentence, citations::find),
            Class::Brackets => brackets::around(&block.text, sentence, brackets::find),
            Class::Addresses => {
                let links = addresses::links(block.text.get(sentence.clone()).unwrap_or_default());
                let within = |range: Range<usize>| sentence.start + range.start..sentence.start + range.end;
                links.into_iter().map(|link| within(link.range)).collect()
            }
            Class::Notes => notes::find(document, place.block, sentence),
            Class::Pages => whole(block, is_page_number(block)),
            Class::Code if block.kind == Kind::Code => whole(block, true),
            Class::Code => code::find(&block.text, sentence),
        };
        found.extend(ranges.into_iter().map(|range| (range, class)));
    }
    found.retain(|(range, _)| range.start < sentence.end && range.end > sentence.start);
    found.sort_by_key(|(range, class)| (range.start, Reverse(range.end), *class));
    let mut end = sentence.start;
    let part = |(range, class): (Range<usize>, Class)| {
        if range.start < end && end > sentence.start {
            return None;
        }
        let begins = range.start >= sentence.start;
        let range = range.start.max(sentence.start)..range.end.min(sentence.end);
        end = range.end;
        Some(Part { class, range, begins })
    };
    found.into_iter().filter_map(part).collect()
}

fn whole(block: &Block, is_one: bool) -> Vec<Range<usize>> {
    is_one.then_some(0..block.text.len()).into_iter().collect()
}

/// A paragraph that is a number alone, be it between dashes or brackets.
fn is_page_number(block: &Block) -> bool {
    const MOST_DIGITS: usize = 4;
    let around =
        |c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—' | '−' | '[' | ']' | '|' | '·' | '~');
    let number = block.text.trim_matches(around);
    block.kind == Kind::Paragraph
        && block.depth == 0
        && (1..=MOST_DIGITS).contains(&number.chars().count())
        && number.chars().all(|c| digit(c).is_some())
}

/// The value of a digit of the scripts that Lectern's languages write numbers in.
fn digit(c: char) -> Option<u32> {
    let zeros = ['0', '٠', '۰', '０'];
    zeros
        .into_iter()
        .map(u32::from)
        .find_map(|zero| u32::from(c).checked_sub(zero).filter(|digit| *digit < 10))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::document::builder::Builder;
    use crate::document::{Lang, Position, Target};
    use crate::segment::Rules;

    /// What is left out of the sentences of a block that is followed by a note.
    fn left_out(kind: Kind, text: &str, classes: &[Class]) -> Vec<Vec<(Class, String, bool)>> {
        let mut builder = Builder::new(Lang::new("en"));
        builder.block(kind, text);
        builder.block(Kind::Note, "A note.");
        let mut document = builder.finish("t");
        let links = text.match_indices("¤").map(|(at, _)| at..at + "¤".len());
        document.blocks[0].inlines = links
            .map(|range| crate::document::Inline {
                range,
                mark: crate::document::Mark::Link(Target::Place(Position::new(1, 0))),
            })
            .collect();
        let text = Segments::new(Arc::new(document), Arc::new(Rules::default()));
        let mut wanted = LeftOut::default();
        classes.iter().for_each(|class| class.set(&mut wanted, true));
        let shown =
            |part: Part| (part.class, text.document().blocks[0].text[part.range].to_owned(), part.begins);
        let sentences = 0..text.sentences(0).len();
        sentences
            .map(|n| find(&text, Place::sentence(0, n), &wanted).into_iter().map(shown).collect())
            .collect()
    }

    fn one(text: &str, classes: &[Class]) -> Vec<(Class, String)> {
        let all = left_out(Kind::Paragraph, text, classes).concat();
        all.into_iter().map(|(class, text, _)| (class, text)).collect()
    }

    #[test]
    fn each_class_finds_its_own_and_nothing_while_it_is_not_wished() {
        let text = "It helps (a little) [3], see www.example.org.¹";
        assert_eq!(one(text, &[]), []);
        assert_eq!(one(text, &[Class::Brackets]), [(Class::Brackets, "(a little)".into())]);
        assert_eq!(one(text, &[Class::Citations]), [(Class::Citations, "[3]".into())]);
        assert_eq!(one(text, &[Class::Addresses]), [(Class::Addresses, "www.example.org".into())]);
        assert_eq!(one(text, &[Class::Notes]), [(Class::Notes, "¹".into())]);
        assert_eq!(one(text, &Class::ALL).len(), 4);
    }

    #[test]
    fn of_what_overlaps_the_longest_counts_and_a_citation_is_one_also_in_brackets() {
        let both = [Class::Citations, Class::Brackets];
        assert_eq!(one("So (Smith, 2010).", &both), [(Class::Citations, "(Smith, 2010)".into())]);
        assert_eq!(one("So (as [3] says).", &both), [(Class::Brackets, "(as [3] says)".into())]);
    }

    #[test]
    fn brackets_over_several_sentences_are_left_out_of_each_and_counted_once() {
        let text = "One (two. Three four. Five) six.";
        let found = left_out(Kind::Paragraph, text, &[Class::Brackets]);
        let part = |text: &str, begins| vec![(Class::Brackets, text.to_owned(), begins)];
        assert_eq!(found, [part("(two.", true), part("Three four.", false), part("Five)", false)]);
    }

    #[test]
    fn code_and_page_numbers_go_as_a_whole() {
        let code = left_out(Kind::Code, "let a = 1;\nlet b = 2;", &[Class::Code]).concat();
        assert!(code.iter().all(|(class, ..)| *class == Class::Code));
        assert_eq!(code.iter().filter(|(_, _, begins)| *begins).count(), 1, "{code:?}");
        assert_eq!(one("Call `open` now.", &[Class::Code]), [(Class::Code, "`open`".into())]);
        for number in ["12", "– 12 –", "[7]", "١٢", "１２", "| 210 |"] {
            assert_eq!(one(number, &[Class::Pages]), [(Class::Pages, number.to_owned())]);
        }
        for other in ["12345", "12.", "Page twelve", "1 2", "–", "1984 was a year."] {
            assert_eq!(one(other, &[Class::Pages]), [], "{other}");
        }
        assert_eq!(left_out(Kind::Heading(2), "12", &[Class::Pages]).concat(), []);
        assert_eq!(left_out(Kind::Item, "12", &[Class::Pages]).concat(), []);
    }

    #[test]
    fn links_to_notes_are_their_signs() {
        assert_eq!(one("A word¤ and more.", &[Class::Notes]), [(Class::Notes, "¤".into())]);
        assert_eq!(one("A word[¤] and more.", &[Class::Notes]), [(Class::Notes, "[¤]".into())]);
    }
}
