//! The window's parts.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use accesskit::{Node, NodeId, Role, Toggled, TreeUpdate};
use lectern::session::Panel;

use super::reader::{LANGUAGES, session, settings};
use super::window::open;
use super::{consumed, tree_of};

const PANELS: [(&str, Option<Panel>); 6] = [
    ("closed", None),
    ("languages", Some(Panel::Languages)),
    ("settings", Some(Panel::Settings)),
    ("help", Some(Panel::Help)),
    ("welcome", Some(Panel::Welcome)),
    ("voices", Some(Panel::Voices)),
];

/// The window in a language with a panel open.
fn shown(lang: &str, panel: Option<Panel>) -> TreeUpdate {
    let mut session = session(settings(lang));
    session.show_panel(panel);
    tree_of(&mut open(session, 1200, 900))
}

fn node(tree: &TreeUpdate, id: NodeId) -> &Node {
    &tree.nodes.iter().find(|(other, _)| *other == id).expect("every child exists").1
}

/// What there is to read of a node, on one line.
fn line(node: &Node) -> String {
    let mut line = format!("{:?}", node.role());
    let name = if node.role() == Role::Label { node.value() } else { node.label() };
    let name: String = name.unwrap_or_default().chars().take(60).collect();
    write!(line, " “{name}”").unwrap();
    if node.role() != Role::Label
        && let Some(value) = node.value()
    {
        write!(line, " = “{value}”").unwrap();
    }
    if let (Some(now), Some(min), Some(max)) =
        (node.numeric_value(), node.min_numeric_value(), node.max_numeric_value())
    {
        write!(line, " {now} of {min} to {max}").unwrap();
    }
    if let Some(level) = node.level() {
        write!(line, " level {level}").unwrap();
    }
    if let Some(on) = node.toggled() {
        line += if on == Toggled::True { " on" } else { " off" };
    }
    if let (Some(position), None) = (node.position_in_set(), node.size_of_set()) {
        write!(line, " no. {}", position + 1).unwrap();
    }
    if let Some(size) = node.size_of_set() {
        write!(line, " of {size}").unwrap();
    }
    if let Some(lang) = node.language() {
        write!(line, " [{lang}]").unwrap();
    }
    if node.is_disabled() {
        line += " disabled";
    }
    if node.live().is_some() {
        line += " live";
    }
    line
}

/// The tree, a line a node; runs of text are the document's business.
fn dump(tree: &TreeUpdate) -> String {
    fn walk(tree: &TreeUpdate, id: NodeId, depth: usize, out: &mut String) {
        let of = node(tree, id);
        if of.role() == Role::TextRun {
            return;
        }
        let focus = if tree.focus == id { " <- here" } else { "" };
        writeln!(out, "{}{}{focus}", "  ".repeat(depth), line(of)).unwrap();
        of.children().iter().for_each(|child| walk(tree, *child, depth + 1, out));
    }
    let mut out = String::new();
    walk(tree, tree.tree.as_ref().expect("a full tree").root, 0, &mut out);
    out
}

#[test]
fn the_window_with_each_panel_is_the_golden_one() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/screen_reader");
    let mut stale = Vec::new();
    for lang in ["en", "ar"] {
        for (name, panel) in PANELS {
            let path = folder.join(format!("{lang}-{name}.txt"));
            let found = dump(&shown(lang, panel));
            if std::env::var_os("UPDATE").is_some() {
                std::fs::write(&path, &found).unwrap();
            }
            if std::fs::read_to_string(&path).ok().as_deref() != Some(found.as_str()) {
                stale.push(format!("{}:\n{found}", path.display()));
            }
        }
    }
    assert!(stale.is_empty(), "read them, then run with UPDATE=1:\n{}", stale.join("\n"));
}

#[test]
fn every_part_has_a_name_and_a_place_of_its_own_in_every_language() {
    for lang in LANGUAGES {
        for (_, panel) in PANELS {
            let tree = shown(lang, panel);
            let ids: BTreeSet<u64> = tree.nodes.iter().map(|(id, _)| id.0).collect();
            assert_eq!(ids.len(), tree.nodes.len(), "{lang}: two nodes have one id");
            for (_, node) in &tree.nodes {
                let name = if node.role() == Role::Label { node.value() } else { node.label() };
                let may_be_silent = matches!(node.role(), Role::TextRun | Role::Splitter | Role::List);
                assert!(
                    may_be_silent || name.is_some_and(|name| !name.trim().is_empty()),
                    "{lang}: {node:?}"
                );
                if matches!(node.role(), Role::Button | Role::RadioButton | Role::SpinButton | Role::Document)
                {
                    let bounds = node.bounds().expect("a control is somewhere");
                    assert!(bounds.width() > 20.0 && bounds.height() > 20.0, "{lang}: {node:?}");
                }
            }
            assert!(ids.contains(&tree.focus.0), "{lang}");
            consumed(tree);
        }
    }
}

#[test]
fn no_two_controls_of_a_window_are_called_the_same() {
    for lang in LANGUAGES {
        for (_, panel) in PANELS {
            let tree = shown(lang, panel);
            let controls = tree.nodes.iter().filter(|(_, node)| node.role() == Role::Button);
            let names: Vec<&str> = controls.filter_map(|(_, node)| node.label()).collect();
            let different: BTreeSet<&&str> = names.iter().collect();
            assert_eq!(different.len(), names.len(), "{lang}: {names:?}");
        }
    }
}
