//! The text.

use std::sync::Arc;

use accesskit::{Role, TextDirection};
use accesskit_consumer::{FilterResult, NodeRef, Tree};
use lectern::document::builder::Builder;
use lectern::document::{Document, Header, Kind, Lang, Place};
use lectern::locale::Locales;
use lectern::screen_reader::tree as access;
use lectern::segment::Segments;
use lectern::session::{Context, Session, Source};
use lectern::settings::places::Places;
use unicode_segmentation::UnicodeSegmentation;

use super::reader::{LANGUAGES, session, settings};
use super::window::{open, window};
use super::{consumed, look, tree_of};

fn everything(_: &NodeRef<'_>) -> FilterResult {
    FilterResult::Include
}

fn descendants<'a>(node: NodeRef<'a>, found: &mut Vec<NodeRef<'a>>) {
    found.push(node);
    node.filtered_children(everything).for_each(|child| descendants(child, found));
}

fn document_of(tree: &Tree) -> NodeRef<'_> {
    let mut all = Vec::new();
    descendants(tree.state().root(), &mut all);
    all.into_iter().find(|node| node.role() == Role::Document).expect("there is a document")
}

/// The text that a screen reader should meet: every block with a line break after it.
fn expected(document: &Document) -> String {
    document
        .blocks
        .iter()
        .filter(|block| !block.text.is_empty())
        .map(|block| block.text.clone() + "\n")
        .collect()
}

/// Where words begin, as counts of characters from the beginning of the text.
fn expected_words(segments: &Segments) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut before = 0;
    for (index, block) in segments.document().blocks.iter().enumerate() {
        for sentence in 0..segments.sentences(index).len() {
            for word in segments.words(index, sentence) {
                starts.push(before + block.text[..word.start].chars().count());
            }
        }
        before += block.text.chars().count() + usize::from(!block.text.is_empty());
    }
    starts
}

#[test]
fn the_text_by_block_and_by_word_is_the_document_in_every_language() {
    for lang in LANGUAGES {
        let mut window = window(lang, 900, 700);
        let tree = consumed(tree_of(&mut window));
        let segments = Arc::clone(window.app().session().text());
        let node = document_of(&tree);
        assert_eq!(node.language(), Some(segments.document().lang.as_str()));
        assert_eq!(node.document_range().text(), expected(segments.document()), "{lang}");

        let mut words = Vec::new();
        let mut at = node.document_start();
        loop {
            if at.is_word_start() {
                words.push(at.to_global_usv_index());
            }
            let next = at.forward_to_word_start();
            if next.is_document_end() {
                break;
            }
            at = next;
        }
        let expected = expected_words(&segments);
        assert!(expected.len() > 300, "{lang}: {}", expected.len());
        // A paragraph's beginning counts as a word's, even where it begins with a quotation mark.
        let missing: Vec<_> = expected.iter().filter(|start| !words.contains(start)).collect();
        assert_eq!(missing, Vec::<&usize>::new(), "{lang}");
        assert!(words.len() <= expected.len() + segments.document().blocks.len(), "{lang}");
    }
}

#[test]
fn every_block_is_what_it_is_and_says_its_text() {
    let mut window = window("en", 900, 700);
    let tree = consumed(tree_of(&mut window));
    let document = Arc::clone(window.app().session().text().document());
    let blocks: Vec<NodeRef<'_>> = document_of(&tree).filtered_children(everything).collect();
    assert_eq!(blocks.len(), document.blocks.len());
    for (node, block) in blocks.iter().zip(&document.blocks) {
        let role = match block.kind {
            Kind::Heading(_) => Role::Heading,
            Kind::Note => Role::Note,
            _ => Role::Paragraph,
        };
        assert_eq!((node.role(), node.label().as_deref()), (role, Some(block.text.as_str())));
        if let Kind::Heading(level) = block.kind {
            assert_eq!(node.data().level(), Some(usize::from(level)));
        }
    }
}

#[test]
fn every_letter_in_view_has_the_box_in_which_it_was_drawn() {
    for lang in ["en", "ar", "zh-Hans", "ru"] {
        let mut window = window(lang, 700, 600);
        let geometry = look(&mut window);
        let update = access::tree(window.app().session(), &geometry);
        let turned = update.nodes.iter().filter(|(_, node)| {
            node.role() == Role::TextRun && node.text_direction() == Some(TextDirection::RightToLeft)
        });
        assert_eq!(turned.count() > 0, lang == "ar");
        let tree = consumed(update);
        let segments = window.app().session().text();
        let node = document_of(&tree);
        let mut before = 0;
        let mut boxes = 0;
        for (index, block) in segments.document().blocks.iter().enumerate() {
            for line in geometry.lines.iter().filter(|line| line.block == index) {
                let mut byte = line.range.start;
                for letter in &line.letters {
                    let text = &block.text[byte..byte + usize::from(letter.len)];
                    let at = before + block.text[..byte].chars().count();
                    byte += usize::from(letter.len);
                    if letter.width == 0.0 {
                        continue;
                    }
                    let start = node.text_position_from_global_usv_index(at).unwrap();
                    let mut range = start.to_degenerate_range();
                    range.set_end(start.forward_to_character_end());
                    assert_eq!(range.text().trim_end_matches('\n'), text, "{lang}");
                    let left = if line.rtl {
                        line.rect.x + line.rect.width - letter.at - letter.width
                    } else {
                        line.rect.x + letter.at
                    };
                    let found = range.bounding_boxes()[0];
                    let off = [
                        found.x0 - f64::from(left),
                        found.x1 - f64::from(left + letter.width),
                        found.y0 - f64::from(line.rect.y),
                        found.y1 - f64::from(line.rect.y + line.rect.height),
                    ];
                    assert!(off.iter().all(|off| off.abs() < 0.1), "{lang}: {text} is off by {off:?}");
                    boxes += 1;
                }
            }
            before += block.text.chars().count() + usize::from(!block.text.is_empty());
        }
        assert!(boxes > 100, "{lang}: {boxes}");
    }
}

#[test]
fn what_runs_the_other_way_is_a_run_of_its_own_and_the_lines_are_those_on_the_screen() {
    let mut window = window("ar", 700, 600);
    let geometry = look(&mut window);
    let update = access::tree(window.app().session(), &geometry);
    let has_both = |line: &lectern::screen_reader::Line| {
        let text = &window.app().session().text().document().blocks[line.block].text[line.range.clone()];
        text.contains("2020") && line.rtl
    };
    let mixed =
        geometry.lines.iter().find(|line| has_both(line)).expect("an Arabic line with a number in it");
    let text = &window.app().session().text().document().blocks[mixed.block].text;
    let at = mixed.range.start + text[mixed.range.clone()].find("2020").unwrap();
    let run = update.nodes.iter().find(|(_, node)| {
        node.role() == Role::TextRun && node.value().is_some_and(|value| value.starts_with("2020"))
    });
    let (_, run) = run.expect("what runs the other way is a run of its own");
    assert_eq!(run.text_direction(), Some(TextDirection::LeftToRight));
    assert!(text[at..].starts_with("2020"));

    let tree = consumed(update.clone());
    let node = document_of(&tree);
    let first = &geometry.lines[0];
    let block = &window.app().session().text().document().blocks[first.block].text;
    let start = node.document_start();
    let mut range = start.to_degenerate_range();
    range.set_end(start.forward_to_line_end());
    assert_eq!(range.text().trim_end(), block[first.range.clone()].trim_end());
}

#[test]
fn a_part_in_another_language_is_a_run_that_says_so() {
    let mut builder = Builder::new(Lang::new("en"));
    builder.sentences(Kind::Paragraph, [("They call it", None), ("la vie en rose", Some(Lang::new("fr")))]);
    let document = builder.finish("x");
    let mut window = open(session_of(document), 700, 500);
    let update = tree_of(&mut window);
    let french: Vec<&str> = update
        .nodes
        .iter()
        .filter(|(_, node)| node.role() == Role::TextRun && node.language() == Some("fr"))
        .filter_map(|(_, node)| node.value())
        .collect();
    assert_eq!(french.concat().trim_end(), "la vie en rose");
}

fn session_of(document: Document) -> Session {
    let source = Source::File("/nowhere/book.txt".into());
    let (locales, settings) = (Locales::load(None), settings("en"));
    let context = Context {
        pack: locales.pack(&Lang::new("en")),
        locales,
        settings,
        shelf: Vec::new().into(),
        notice: None,
    };
    Session::new(context, Places::default(), source, document)
}

#[test]
fn odd_text_breaks_nothing() {
    let long = "a".repeat(700);
    let zalgo = format!("x{}", "\u{301}".repeat(200));
    let mut builder = Builder::new(Lang::new("en"));
    for text in [long.as_str(), &zalgo, "👨‍👩‍👧‍👦🇫🇷 e\u{301}", "\u{200f}abc אבג", "…", "一二三"]
    {
        builder.block(Kind::Paragraph, text);
    }
    builder.block(Kind::Rule, "");
    builder.block(Kind::Item, "one");
    builder.block(Kind::Item, "two");
    let document = builder.finish("Odd");
    let text = expected(&document);
    for height in [500, 60] {
        let mut window = open(session_of(document.clone()), 500, height.max(240));
        let tree = consumed(tree_of(&mut window));
        assert_eq!(document_of(&tree).document_range().text(), text);
        let letters: usize = text.graphemes(true).count();
        assert!(letters > 700);
    }
}

#[test]
fn the_cells_of_a_table_stand_in_its_rows_and_a_numbered_item_says_its_number() {
    let mut builder = Builder::new(Lang::new("en"));
    builder.item(0, Some(1), "Wash");
    builder.inside(1, Kind::Paragraph, "With water.");
    builder.item(1, None, "Dry");
    for (row, column, text) in [(0, 0, "Name"), (0, 1, "Dose"), (1, 0, "D"), (1, 1, "20"), (0, 0, "Other")] {
        let header = if row == 0 { Header::Column } else { Header::None };
        builder.block(Kind::Cell { row, column, header }, text);
    }
    let document = builder.finish("Table");
    let text = expected(&document);
    let mut window = open(session_of(document), 900, 900);
    let update = tree_of(&mut window);
    let of =
        |role: Role| update.nodes.iter().filter(move |(_, node)| node.role() == role).map(|(_, node)| node);
    let tables: Vec<_> = of(Role::Table).collect();
    assert_eq!(tables.len(), 2);
    assert_eq!((tables[0].row_count(), tables[0].column_count()), (Some(2), Some(2)));
    let cells: Vec<usize> = of(Role::Row).map(|row| row.children().len()).collect();
    assert_eq!(cells, [2, 2, 1]);
    let last = of(Role::Cell).find(|cell| cell.label() == Some("20")).unwrap();
    assert_eq!((last.row_index(), last.column_index()), (Some(1), Some(1)));
    let list: Vec<_> = of(Role::List).collect();
    assert_eq!((list.len(), list[0].children().len()), (1, 3));
    let items: Vec<_> = of(Role::ListItem).filter_map(|item| Some((item.label()?, item.level()?))).collect();
    assert!(items.contains(&("1. Wash", 1)) && items.contains(&("Dry", 2)), "{items:?}");
    assert_eq!(document_of(&consumed(update)).document_range().text(), text);
}

#[test]
fn of_a_book_there_is_what_is_near_and_every_heading() {
    let mut builder = Builder::new(Lang::new("en"));
    for chapter in 0..40 {
        builder.block(Kind::Heading(2), &format!("Chapter {chapter}"));
        for paragraph in 0..50 {
            builder
                .block(Kind::Paragraph, &format!("Paragraph {paragraph}. {}", "Word by word. ".repeat(20)));
        }
    }
    let mut session = session_of(builder.finish("Book"));
    session.mark(Place::sentence(1000, 0), false);
    let mut window = open(session, 900, 700);
    let update = tree_of(&mut window);
    let headings = update.nodes.iter().filter(|(_, node)| node.role() == Role::Heading).count();
    assert!(headings >= 40, "{headings}");
    assert!(update.nodes.len() < 6000, "{}", update.nodes.len());
    let place = window.app().session().narration().place();
    let sentence = window.app().session().text().text(place).to_owned();
    let (_, here) = update.nodes.iter().find(|(id, _)| *id == update.focus).unwrap();
    assert_eq!(here.label(), Some(sentence.as_str()));
    consumed(update);
}

#[test]
fn the_caret_is_at_the_voices_word() {
    let mut session = session(settings("en"));
    let place = Place { block: 3, sentence: 1, word: 4 };
    session.mark(place, true);
    let position = session.text().position(place);
    let mut window = open(session, 900, 700);
    let tree = consumed(tree_of(&mut window));
    let document = Arc::clone(window.app().session().text().document());
    let before: usize = document.blocks[..3].iter().map(|block| block.text.chars().count() + 1).sum();
    let expected = before + document.blocks[3].text[..position.byte].chars().count();
    let caret = document_of(&tree).text_selection_focus().expect("there is a caret").to_global_usv_index();
    assert_eq!(caret, expected);
}
