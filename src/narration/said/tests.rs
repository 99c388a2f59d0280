//! What is said for what is shown, and the way back.

use std::sync::Arc;

use proptest::prelude::*;

use super::*;
use crate::document::builder::Builder;
use crate::document::{Document, Kind};
use crate::locale::Locales;
use crate::narration::Telling;
use crate::narration::manner::Manner;
use crate::narration::player::spoken::{join, speeches};
use crate::narration::utterance::utterances;
use crate::segment::Rules as Abbreviations;
use crate::settings::left_out::Class;
use crate::settings::pronunciation::{Case, Match, Rule, Rules};
use crate::voice::silent::Silent;
use crate::voice::{Clip, Synthesiser as _};

fn segments(document: Document) -> Segments {
    Segments::new(Arc::new(document), Arc::new(Abbreviations::default()))
}

fn text(lang: &str, text: &str) -> Segments {
    let mut builder = Builder::new(Lang::new(lang));
    builder.block(Kind::Paragraph, text);
    segments(builder.finish("t"))
}

fn rule(what: &str, place: Match, say: &str) -> Rule {
    Rule { what: what.into(), place, say: Say::Text(say.into()), ..Rule::default() }
}

fn saying(rules: &[Rule], classes: &[Class]) -> Saying {
    let mut left_out = LeftOut::default();
    classes.iter().for_each(|class| class.set(&mut left_out, true));
    Saying::sample(rules, left_out, "doc")
}

/// What is said for the first sentence of a text.
fn said_in(lang: &str, shown: &str, saying: &Saying) -> String {
    let parts = utterances(&text(lang, shown), Place::default(), saying);
    parts.into_iter().map(|part| part.said.text).collect::<Vec<_>>().join("|")
}

fn said(shown: &str, rules: &[Rule]) -> String {
    said_in("en", shown, &saying(rules, &[]))
}

fn without(shown: &str, classes: &[Class]) -> String {
    said_in("en", shown, &saying(&[], classes))
}

#[test]
fn a_word_is_replaced_as_a_whole_and_a_text_anywhere() {
    let word = [rule("cat", Match::Word, "dog")];
    assert_eq!(said("The cat’s Cat concatenates cat.", &word), "The cat’s dog concatenates dog.");
    let anywhere = [rule("cat", Match::Anywhere, "dog")];
    assert_eq!(said("Concatenate a cat.", &anywhere), "Condogenate a dog.");
    let two = [rule("New York", Match::Word, "the big apple")];
    assert_eq!(said("In new york, yes.", &two), "In the big apple, yes.");
    assert_eq!(said("It’s so.", &[rule("it's", Match::Word, "this is")]), "this is so.");
}

#[test]
fn capitals_matter_only_where_they_are_to() {
    let exact = [Rule { case: Case::Matters, ..rule("US", Match::Word, "United States") }];
    assert_eq!(said("Tell us of the US.", &exact), "Tell us of the United States.");
    assert_eq!(said("STRASSE Straße.", &[rule("straße", Match::Word, "x")]), "STRASSE x.");
}

#[test]
fn a_pattern_fills_its_groups_and_a_broken_one_is_never_used() {
    let doses = [rule(r"(\d+) ?mg\b", Match::Pattern, "$1 milligrams")];
    assert_eq!(said("Take 20 mg or 5mg.", &doses), "Take 20 milligrams or 5 milligrams.");
    assert_eq!(said("A (b.", &[rule("(", Match::Pattern, "x")]), "A (b.");
    assert_eq!(said("A b.", &[rule("x*", Match::Pattern, "x")]), "A b.", "a pattern that fits nothing");
}

#[test]
fn the_document_s_rules_come_first_then_the_language_s_then_the_rest_and_nothing_is_said_twice() {
    let word = |say: &str| rule("K2", Match::Word, say);
    let own = Rule { document: Some("doc".into()), ..word("own") };
    let other = Rule { document: Some("other".into()), ..word("other") };
    let english = Rule { lang: Some(Lang::new("en")), ..word("english") };
    let german = Rule { lang: Some(Lang::new("de")), ..word("german") };
    let all = [word("any"), english.clone(), german.clone(), other.clone(), own];
    assert_eq!(said("K2.", &all), "own.");
    assert_eq!(said("K2.", &all[..4]), "english.");
    assert_eq!(said_in("de-AT", "K2 ist.", &saying(&all[..4], &[])), "german ist.");
    assert_eq!(said_in("fr", "K2 est.", &saying(&all[..4], &[])), "any est.");
    let chain = [rule("a", Match::Word, "b"), rule("b", Match::Word, "c")];
    assert_eq!(said("A b.", &chain), "b c.");
    let first = [rule("new", Match::Word, "old"), rule("new york", Match::Word, "x")];
    assert_eq!(said("New York.", &first), "old York.", "the first that fits counts");
}

#[test]
fn words_of_a_script_without_spaces_are_those_that_are_marked() {
    let rules = [rule("重庆", Match::Word, "崇庆")];
    assert_eq!(said_in("zh-Hans", "我在重庆工作。", &saying(&rules, &[])), "我在崇庆工作。");
    assert_eq!(
        said_in("ru", "Витамин К2 и К20.", &saying(&[rule("к2", Match::Word, "ка-два")], &[])),
        "Витамин ка-два и К20."
    );
}

#[test]
fn what_is_left_out_leaves_no_hole_and_no_rule_looks_into_it() {
    let both = [Class::Citations, Class::Brackets];
    assert_eq!(without("It helps (a little) [3], yes.", &both), "It helps, yes.");
    assert_eq!(without("It works[12]well.", &both), "It works well.");
    assert_eq!(said_in("zh-Hans", "研究[1]表明。", &saying(&[], &both)), "研究表明。");
    let rules = [rule("Smith", Match::Word, "x")];
    assert_eq!(said_in("en", "Smith said so (Smith, 2010).", &saying(&rules, &both)), "x said so.");
    let nothing = Rule { say: Say::Nothing, ..rule("very", Match::Word, "") };
    assert_eq!(said("A very big one, very.", &[nothing]), "A big one,.");
}

#[test]
fn a_sentence_of_which_nothing_is_left_is_not_said() {
    let mut builder = Builder::new(Lang::new("en"));
    builder.item(0, Some(3), "(See above.) And more.");
    let text = segments(builder.finish("t"));
    let brackets = saying(&[], &[Class::Brackets]);
    assert_eq!(utterances(&text, Place::sentence(0, 0), &brackets), [], "and its number neither");
    assert_eq!(utterances(&text, Place::sentence(0, 1), &brackets).len(), 1);
    let skip = [Rule { say: Say::Nothing, ..rule("Moby Dick", Match::Anywhere, "") }];
    assert_eq!(said("Moby Dick.", &skip), "");
}

#[test]
fn phonemes_stand_beside_the_word_that_is_said_without_them() {
    let spelled = Rule { say: Say::Phonemes("k'eI".into()), ..rule("K2", Match::Word, "") };
    let parts = utterances(&text("en", "A K2 b."), Place::default(), &saying(&[spelled], &[]));
    let manner = Manner::default();
    let speech = &speeches(&parts, Telling::Text, &manner.voices, manner.wpm)[0];
    assert_eq!((speech.text.as_str(), &speech.phonemes[..]), ("A K2 b.", &[(2..4, "k'eI".to_owned())][..]));
}

#[test]
fn announcements_stand_around_a_sentence_in_the_window_s_language() {
    let pack = Locales::load(None).pack(&Lang::new("de"));
    let mut builder = Builder::new(Lang::new("en"));
    builder.block(Kind::Heading(2), "Title");
    builder.item(0, Some(1), "One.");
    builder.item(0, Some(2), "Two.");
    let text = segments(builder.finish("t"));
    let said = |announced| -> Vec<Vec<(String, String)>> {
        let settings = Settings { announced, ..Settings::default() };
        let saying = Saying::new(&settings, "doc", &pack);
        let all = (0..3).map(|block| utterances(&text, Place::sentence(block, 0), &saying));
        all.map(|parts| parts.into_iter().map(|part| (part.lang.to_string(), part.said.text)).collect())
            .collect()
    };
    let part = |lang: &str, text: &str| (lang.to_owned(), text.to_owned());
    let one = [part("en", "1."), part("en", "One.")];
    let two = [part("en", "2."), part("en", "Two.")];
    assert_eq!(said(Announced::Nothing), [vec![part("en", "Title")], one.to_vec(), two.to_vec()]);
    let heading = vec![part("de", "Überschrift, Ebene 2."), part("en", "Title")];
    assert_eq!(said(Announced::Some)[0], heading);
    let list = [&[part("de", "Liste mit 2 Punkten.")][..], &one].concat();
    assert_eq!(said(Announced::Most)[1], list);
    assert_eq!(said(Announced::All)[2], [&two[..], &[part("de", "Ende der Liste.")]].concat());
}

#[test]
fn two_thousand_rules_are_looked_for_in_a_moment() {
    let rules: Vec<Rule> = (0..2000).map(|n| rule(&format!("w{n}x"), Match::Word, "y")).collect();
    let saying = saying(&rules, &[]);
    let text = text("en", &format!("{}.", "w7x word ".repeat(60).trim()));
    let begun = std::time::Instant::now();
    for _ in 0..20 {
        assert!(utterances(&text, Place::default(), &saying)[0].said.text.starts_with("y word y"));
    }
    // A sentence of 120 words; the player looks at three of them fifty times a second.
    assert!(begun.elapsed().as_millis() < 20 * 50, "{:?}", begun.elapsed());
}

/// A rule of letters that random texts have.
fn any_rule() -> impl Strategy<Value = Rule> {
    let say = prop_oneof![
        "[a-cé字 .]{0,8}".prop_map(Say::Text),
        Just(Say::Nothing),
        "[a-z]{1,3}".prop_map(Say::Phonemes),
    ];
    let what = prop_oneof!["[a-cé字 ]{1,3}", "\\[?[a-c]?[0-9]?\\]?", "[a-c]\\+", "\\(\\.\\)"];
    (what, 0..3_usize, say, any::<bool>()).prop_map(|(what, place, say, exact)| Rule {
        what,
        place: [Match::Word, Match::Anywhere, Match::Pattern][place],
        case: if exact { Case::Matters } else { Case::Ignored },
        say,
        ..Rule::default()
    })
}

/// A text with what can be left out in it, and things that almost can.
const SHOWN: &str = "([a-cA-C]{1,4}|é|字|[ ,.]| \\([a-c] [a-c]\\)|\\[[0-9]\\]|¹| www\\.a\\.org| \\(Smith, 2010\\)|\\(|\\]|\\*){1,30}";

proptest! {
    #[test]
    fn every_shown_word_has_one_time_whatever_is_said(
        shown in SHOWN,
        rules in prop::collection::vec(any_rule(), 0..5),
        classes in prop::collection::vec(0..6_usize, 0..6),
    ) {
        let rules = Rules::from(rules);
        let classes: Vec<Class> = classes.into_iter().map(|class| Class::ALL[class]).collect();
        let saying = saying(rules.all(), &classes);
        let text = text("en", &shown);
        let manner = Manner { saying: Arc::new(saying), ..Manner::default() };
        for sentence in 0..text.sentences(0).len() {
            let place = Place::sentence(0, sentence);
            let said = manner.utterances(&text, place, Telling::Text);
            let clips: Vec<Clip> = speeches(&said, Telling::Text, &manner.voices, 170)
                .iter()
                .map(|speech| Silent.render(speech).unwrap())
                .collect();
            let parts: Vec<_> = said.iter().zip(&clips).collect();
            let spoken = join(&text.words(0, sentence), &parts);
            prop_assert_eq!(spoken.words.len(), text.words(0, sentence).len());
            for pair in spoken.words.windows(2) {
                prop_assert!(pair[0].start < pair[1].start);
                prop_assert_eq!(pair[0].end, pair[1].start);
            }
            prop_assert!(spoken.words.last().is_none_or(|last| last.end == spoken.samples.len()));
            // The way back never leaves the text, never goes back, and is on the boundary of a letter.
            for part in &said {
                let mut last = 0;
                for (byte, _) in part.said.text.char_indices() {
                    let at = part.shown(byte);
                    prop_assert!(text.document().blocks[0].text.is_char_boundary(at) && at >= last);
                    last = at;
                }
            }
        }
    }

    #[test]
    fn a_text_that_no_rule_fits_is_said_as_it_is_shown(shown in SHOWN, classes in prop::collection::vec(0..6_usize, 0..6)) {
        let text = text("en", &shown);
        let classes: Vec<Class> = classes.into_iter().map(|class| Class::ALL[class]).collect();
        let saying = saying(&[rule("never there", Match::Anywhere, "x")], &classes);
        for sentence in 0..text.sentences(0).len() {
            let place = Place::sentence(0, sentence);
            if saying.left_out(&text, place).is_empty() {
                let parts = utterances(&text, place, &saying);
                let whole: String = parts.iter().map(|part| part.said.text.as_str()).collect();
                prop_assert_eq!(&whole, text.text(place));
                prop_assert!(parts.iter().all(|part| part.said.turns.is_empty()));
            }
        }
    }
}

#[test]
fn a_part_of_what_is_said_stands_for_the_same_words() {
    let rules = [rule("K2", Match::Word, "kay two")];
    let parts = utterances(&text("en", "Take K2 and D daily."), Place::default(), &saying(&rules, &[]));
    let whole = &parts[0];
    let part = |from, to| whole.clone().between(from, to).map(|part| (part.said.text.clone(), part));
    assert_eq!(part(0, 7).unwrap().0, "Take kay two");
    assert_eq!(part(5, 11).unwrap().0, "kay two and");
    let (text, rest) = part(8, usize::MAX).unwrap();
    assert_eq!((text.as_str(), rest.start, rest.shown(0), rest.shown(4)), ("and D daily.", 8, 8, 12));
    let (_, middle) = part(5, usize::MAX).unwrap();
    assert_eq!([0, 4, 8, 12].map(|byte| middle.shown(byte)), [5, 5, 8, 12]);
    assert!(part(100, 200).is_none());
}
