//! Going from heading to heading, list to list, table to table, link to link, and following a link.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Helpers of tests may fail as tests do.

#[path = "support/reader.rs"]
mod reader;
#[cfg(feature = "gui")]
#[path = "support/window.rs"]
mod window;

use std::path::Path;
use std::sync::Arc;

use lectern::command::Command;
use lectern::document::builder::Builder;
use lectern::document::{Document, Header, Inline, Kind, Landmark, Lang, Mark, Place, Position, Target, Way};
use lectern::import;
use lectern::segment::{Rules, Segments};
use lectern::session::structure::find;
use lectern::session::{Effect, Notice, Session, Source};
use proptest::prelude::*;
use reader::{session, settings};

/// A cell of a table.
fn cell(row: u16, column: u16) -> Kind {
    Kind::Cell { row, column, header: if row == 0 { Header::Column } else { Header::None } }
}

/// A document of blocks, each with its number as text.
fn document(kinds: &[Kind]) -> Document {
    let mut builder = Builder::new(Lang::new("en"));
    for (index, kind) in kinds.iter().enumerate() {
        builder.block(
            *kind,
            if *kind == Kind::Rule { String::new() } else { format!("Block {index}.") }.as_str(),
        );
    }
    builder.finish("")
}

fn segments(document: Document) -> Segments {
    Segments::new(Arc::new(document), Arc::new(Rules::default()))
}

/// A book with one of everything.
fn book() -> Vec<Kind> {
    vec![
        Kind::Heading(1),
        Kind::Paragraph,
        Kind::Item,
        Kind::Item,
        Kind::Heading(2),
        Kind::Rule,
        cell(0, 0),
        cell(0, 1),
        cell(1, 0),
        cell(1, 1),
        cell(0, 0),
        cell(1, 0),
        Kind::Figure,
        Kind::Heading(3),
        Kind::Note,
        Kind::Note,
        Kind::Item,
        Kind::Heading(2),
        Kind::Rights,
    ]
}

/// The blocks that are found one after the other from an end of the text.
fn all(text: &Segments, landmark: Landmark, way: Way) -> Vec<usize> {
    let last = text.document().blocks.len() - 1;
    let from = Position::new(if way == Way::Forward { 0 } else { last }, 0);
    let next = |at: &Position| find(text, *at, landmark, way);
    std::iter::successors(next(&from), next).map(|at| at.block).collect()
}

#[test]
fn each_kind_is_found_forwards_and_backwards_and_never_round_the_end() {
    let text = segments(document(&book()));
    for (landmark, forward, back) in [
        (Landmark::Heading, vec![4, 13, 17], vec![17, 13, 4, 0]),
        (Landmark::Level(1), vec![], vec![0]),
        (Landmark::Level(2), vec![4, 17], vec![17, 4]),
        (Landmark::Level(6), vec![], vec![]),
        (Landmark::List, vec![2, 16], vec![16, 2]),
        (Landmark::Item, vec![2, 3, 16], vec![16, 3, 2]),
        (Landmark::Table, vec![6, 10], vec![10, 6]),
        (Landmark::Figure, vec![12], vec![12]),
        (Landmark::Note, vec![14, 15], vec![15, 14]),
        (Landmark::Link, vec![], vec![]),
    ] {
        assert_eq!(all(&text, landmark, Way::Forward), forward, "{landmark:?}");
        assert_eq!(all(&text, landmark, Way::Back), back, "{landmark:?}");
    }
}

#[test]
fn from_inside_a_list_the_way_back_is_its_beginning() {
    let text = segments(document(&book()));
    let back = |block, landmark| find(&text, Position::new(block, 3), landmark, Way::Back);
    assert_eq!(back(3, Landmark::List), Some(Position::new(2, 0)));
    assert_eq!(back(2, Landmark::List), None);
    assert_eq!(back(9, Landmark::Table), Some(Position::new(6, 0)));
    assert_eq!(back(400, Landmark::Heading), Some(Position::new(17, 0)));
}

/// A document with links: one block has two, one goes to a heading, one is of several words.
fn linked() -> Document {
    let mut document = document(&[Kind::Paragraph, Kind::Heading(2), Kind::Paragraph, Kind::Paragraph]);
    let texts = ["See a@b.org or the part below.", "The part", "Nothing here.", "Again: www.example.org/x!"];
    for (block, text) in document.blocks.iter_mut().zip(texts) {
        block.text = text.to_owned();
    }
    let mut link = |block: usize, words: &str, to: Target| {
        let start = texts[block].find(words).unwrap();
        let inline = Inline { range: start..start + words.len(), mark: Mark::Link(to) };
        document.blocks[block].inlines.push(inline);
    };
    link(0, "a@b.org", Target::Address("a@b.org".to_owned()));
    link(0, "the part below", Target::Place(Position::new(1, 0)));
    link(3, "www.example.org/x", Target::Address("www.example.org/x".to_owned()));
    document
}

#[test]
fn links_are_found_wherever_in_a_block_they_are() {
    let text = segments(linked());
    let at = [Position::new(0, 4), Position::new(0, 15), Position::new(3, 7)];
    let forward = |from| find(&text, from, Landmark::Link, Way::Forward);
    let back = |from| find(&text, from, Landmark::Link, Way::Back);
    assert_eq!(
        [forward(Position::default()), forward(at[0]), forward(at[1]), forward(at[2])],
        [Some(at[0]), Some(at[1]), Some(at[2]), None]
    );
    assert_eq!([back(at[2]), back(at[1]), back(at[0])], [Some(at[1]), Some(at[0]), None]);
    // In the middle of a link of several words, the way back is its own beginning.
    assert_eq!(back(Position::new(0, 25)), Some(at[1]));
}

#[test]
fn a_link_inside_a_word_does_not_hold_the_reader_fast() {
    let read =
        import::read(b"Addresses:https://example.org and www.example.org", Path::new("-"), &Lang::new("en"));
    let text = segments(read.unwrap());
    let mut at = Position::default();
    let mut steps = 0;
    while let Some(next) = find(&text, at, Landmark::Link, Way::Forward) {
        at = text.position(text.place(next).unwrap());
        steps += 1;
        assert!(steps < 5, "it goes round");
    }
    assert_eq!(&text.document().blocks[0].text[at.byte..at.byte + 3], "www");
}

/// What a naive reader finds: every landmark's block, one by one.
fn naive(kinds: &[Kind], landmark: Landmark) -> Vec<usize> {
    let is_cell = |kind: Option<&Kind>| matches!(kind, Some(Kind::Cell { .. }));
    (0..kinds.len())
        .filter(|&index| {
            let before = index.checked_sub(1).map(|before| &kinds[before]);
            match landmark {
                Landmark::Heading => matches!(kinds[index], Kind::Heading(_)),
                Landmark::Level(level) => kinds[index] == Kind::Heading(level),
                Landmark::Item => kinds[index] == Kind::Item,
                Landmark::List => kinds[index] == Kind::Item && before != Some(&Kind::Item),
                Landmark::Table => {
                    is_cell(Some(&kinds[index]))
                        && (!is_cell(before) || matches!(kinds[index], Kind::Cell { row: 0, column: 0, .. }))
                }
                Landmark::Figure => kinds[index] == Kind::Figure,
                Landmark::Note => kinds[index] == Kind::Note,
                Landmark::Link => false,
            }
        })
        .collect()
}

fn any_kind() -> impl Strategy<Value = Kind> {
    prop_oneof![
        (1..=6_u8).prop_map(Kind::Heading),
        Just(Kind::Paragraph),
        Just(Kind::Item),
        Just(Kind::Figure),
        Just(Kind::Note),
        Just(Kind::Rule),
        (0..2_u16, 0..2_u16).prop_map(|(row, column)| cell(row, column)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_gives_what_somebody_finds_who_looks_at_every_block(kinds in prop::collection::vec(any_kind(), 1..40)) {
        let text = segments(document(&kinds));
        for landmark in [
            Landmark::Heading, Landmark::Level(2), Landmark::Item, Landmark::List, Landmark::Table,
            Landmark::Figure, Landmark::Note, Landmark::Link,
        ] {
            let mut expected = naive(&kinds, landmark);
            expected.retain(|block| *block > 0);
            prop_assert_eq!(all(&text, landmark, Way::Forward), expected);
            let mut expected = naive(&kinds, landmark);
            expected.retain(|block| *block + 1 < kinds.len());
            expected.reverse();
            prop_assert_eq!(all(&text, landmark, Way::Back), expected);
        }
    }
}

/// A session with the document of links, at a word.
fn at(place: Place) -> Session {
    let mut session = session(settings("en"));
    session.open(Source::Input, linked());
    let position = session.text().position(place);
    session.apply(Command::GoTo(position));
    session
}

/// What went to the clipboard.
fn copied(effects: &[Effect]) -> Option<&str> {
    effects.iter().find_map(|effect| match effect {
        Effect::Copy(text) => Some(text.as_str()),
        _ => None,
    })
}

#[test]
fn an_address_goes_to_the_clipboard_and_the_reader_is_told_so() {
    let mut session = at(Place { block: 3, sentence: 0, word: 1 });
    let effects = session.apply(Command::FollowLink);
    assert_eq!(copied(&effects), Some("www.example.org/x"));
    assert_eq!(session.notice(), &Notice::AddressCopied);
    assert!(session.status().contains("browser"), "{}", session.status());
}

#[test]
fn a_link_to_a_place_goes_there_and_the_link_at_the_word_comes_before_others() {
    let mut session = at(Place { block: 0, sentence: 0, word: 4 });
    assert_eq!(copied(&session.apply(Command::FollowLink)), None);
    assert_eq!(session.narration().place(), Place::sentence(1, 0));
}

#[test]
fn from_a_link_to_a_place_there_is_a_way_back() {
    let mut session = at(Place { block: 0, sentence: 0, word: 4 });
    session.apply(Command::FollowLink);
    assert_eq!(session.notice(), &Notice::Followed);
    assert!(session.status().contains("Backspace"), "{}", session.status());
    session.apply(Command::NextSentence);
    session.apply(Command::LeaveLink);
    assert_eq!(session.narration().place(), Place { block: 0, sentence: 0, word: 4 });
    assert!(session.apply(Command::LeaveLink).is_empty());
    assert_eq!(session.notice(), &Notice::NoWayBack);
}

#[test]
fn who_goes_by_sentence_follows_the_first_link_of_the_sentence() {
    let mut session = at(Place { block: 0, sentence: 0, word: 0 });
    assert_eq!(copied(&session.apply(Command::FollowLink)), Some("a@b.org"));
}

#[test]
fn where_there_is_no_link_the_reader_is_told_so_and_stays() {
    let mut session = at(Place { block: 2, sentence: 0, word: 0 });
    assert!(session.apply(Command::FollowLink).is_empty());
    assert_eq!((session.notice(), session.narration().place()), (&Notice::NoLink, Place::sentence(2, 0)));
}

#[cfg(feature = "gui")]
mod in_the_window {
    use iced::Point;
    use lectern::gui::Message;
    use lectern::gui::offscreen::Offscreen;
    use lectern::settings::Settings;
    use lectern::settings::theme::Theme;

    use super::*;
    use crate::window::{alike, geometry, open, pixel};

    fn window(theme: Theme) -> Offscreen {
        let mut window = open(session(Settings { theme: Some(theme), ..settings("en") }), 1000, 700);
        window.tell(Message::Opened(Source::Input, Ok(linked())));
        window.picture();
        window
    }

    /// The middle of a letter of a block.
    fn letter(window: &mut Offscreen, block: usize, byte: usize) -> Point {
        let geometry = geometry(window).unwrap();
        let line =
            geometry.lines.iter().find(|line| line.block == block && line.range.contains(&byte)).unwrap();
        let mut start = line.range.start;
        let letter = line.letters.iter().find(|letter| {
            start += usize::from(letter.len);
            start > byte
        });
        let letter = letter.unwrap();
        Point::new(line.rect.x + letter.at + letter.width / 2.0, line.rect.center_y())
    }

    #[test]
    fn a_click_on_a_link_follows_it_and_a_click_beside_it_goes_there() {
        let mut window = window(Theme::Light);
        let on = letter(&mut window, 3, 10);
        window.click(on);
        assert_eq!(window.copied(), Some("www.example.org/x"));
        let inner = letter(&mut window, 0, 17);
        window.click(inner);
        assert_eq!(window.app().session().narration().place(), Place::sentence(1, 0));
        let beside = letter(&mut window, 2, 1);
        window.click(beside);
        assert_eq!(window.app().session().narration().place(), Place::sentence(2, 0));
    }

    #[test]
    fn a_link_has_its_colour_and_a_line_under_it_in_every_theme_also_after_a_change() {
        for theme in Theme::ALL {
            let mut window = window(theme);
            window.tell(Message::Asked(Command::NextTheme));
            let palette = theme.next().palette();
            let picture = window.picture();
            let from = letter(&mut window, 0, 15);
            let to = letter(&mut window, 0, 28);
            let line = (from.y as i32..from.y as i32 + 20).filter(|y| {
                (from.x as i32..to.x as i32)
                    .all(|x| pixel(&picture, x, *y).is_some_and(|found| alike(found, palette.link)))
            });
            assert!(line.count() >= 1, "{theme:?}: no line under the link");
        }
    }
}
