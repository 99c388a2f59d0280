//! The accessibility tree of the window, from what the session knows and what the window drew. A pure function: the same
//! session and geometry give the same tree.
//!
//! Where the screen reader is, by one policy: the control that has the keyboard; where that is the page or nothing, the
//! sentence at which the reader is; with a caret in the text, the page, in which the caret stands. While Lectern's own voice reads, the screen reader rests at the sentence where the
//! voice began and says nothing over it; when the voice stops, it is at the sentence that was heard last.

use accesskit::{
    Action, Affine, Live, Node, NodeId, Orientation, Rect as Bounds, Role as AccessRole, Toggled, TreeId,
    TreeInfo, TreeUpdate,
};

use super::geometry::{Geometry, Part, Rect, Role};
use super::{ids, text};
use crate::session::Session;

/// The name by which programs that list windows know what draws this one.
const TOOLKIT: &str = "Lectern";

/// The whole tree.
pub fn tree(session: &Session, geometry: &Geometry) -> TreeUpdate {
    let mut nodes = Vec::new();
    let mut window = Node::new(AccessRole::Window);
    window.set_label(session.title());
    window.set_language(session.pack().lang().as_str());
    window.set_transform(Affine::scale(f64::from(geometry.scale)));
    window.set_children(children(geometry, None));
    nodes.push((ids::WINDOW, window));

    for (index, part) in geometry.parts.iter().enumerate() {
        let mut node = describe(part);
        node.set_bounds(bounds(&part.rect));
        let mut held = children(geometry, Some(index));
        match part.spoken.role {
            Role::Page => held.extend(text::document(session, geometry, &mut node, &mut nodes)),
            Role::Choice => node.set_size_of_set(options(geometry, index)),
            Role::Option | Role::Tab | Role::Branch => node.set_position_in_set(position(geometry, index)),
            Role::Toolbar
            | Role::Panel
            | Role::Title(_)
            | Role::Text
            | Role::Status
            | Role::Stepper
            | Role::Tabs
            | Role::Tree
            | Role::Field
            | Role::Picture
            | Role::Button
            | Role::Toggle => {}
        }
        node.set_children(held);
        nodes.push((ids::part(&part.spoken.id), node));
    }

    let mut info = TreeInfo::new(ids::WINDOW);
    info.toolkit_name = Some(TOOLKIT.to_owned());
    info.toolkit_version = Some(env!("CARGO_PKG_VERSION").to_owned());
    let focus = focus(session, geometry, &nodes);
    TreeUpdate { nodes, tree: Some(info), tree_id: TreeId::ROOT, focus }
}

/// A part without its children and its place.
fn describe(part: &Part) -> Node {
    let spoken = &part.spoken;
    let mut node = Node::new(match spoken.role {
        Role::Toolbar => AccessRole::Toolbar,
        Role::Panel => AccessRole::Pane,
        Role::Title(_) => AccessRole::Heading,
        Role::Text => AccessRole::Label,
        Role::Status => AccessRole::Status,
        Role::Stepper => AccessRole::SpinButton,
        Role::Choice => AccessRole::ListBox,
        Role::Option => AccessRole::ListBoxOption,
        Role::Tabs => AccessRole::TabList,
        Role::Tab => AccessRole::Tab,
        Role::Tree => AccessRole::Tree,
        Role::Branch => AccessRole::TreeItem,
        Role::Field => AccessRole::SearchInput,
        Role::Picture => AccessRole::Image,
        Role::Button | Role::Toggle => AccessRole::Button,
        Role::Page => AccessRole::Document,
    });
    match spoken.role {
        // A label's text is its value: that is where screen readers look for it.
        Role::Text => node.set_value(spoken.name.as_str()),
        Role::Title(level) => {
            node.set_label(spoken.name.as_str());
            node.set_level(usize::from(level));
        }
        Role::Status => {
            node.set_label(spoken.name.as_str());
            node.set_live(Live::Polite);
        }
        Role::Toolbar => {
            node.set_label(spoken.name.as_str());
            node.set_orientation(Orientation::Horizontal);
        }
        Role::Panel
        | Role::Stepper
        | Role::Choice
        | Role::Option
        | Role::Tabs
        | Role::Tab
        | Role::Tree
        | Role::Branch
        | Role::Field
        | Role::Picture
        | Role::Button
        | Role::Toggle
        | Role::Page => {
            node.set_label(spoken.name.as_str());
        }
    }
    if spoken.role.is_control() && !spoken.disabled {
        node.add_action(Action::Focus);
        if spoken.role.can_be_pressed() {
            node.add_action(Action::Click);
        }
    }
    if !spoken.more.is_empty() {
        node.set_description(spoken.more.as_str());
    }
    if spoken.disabled {
        node.set_disabled();
    }
    match spoken.on {
        Some(on) if spoken.role == Role::Toggle => {
            node.set_toggled(if on { Toggled::True } else { Toggled::False });
        }
        Some(on) => node.set_selected(on),
        None => {}
    }
    if let Some(typed) = &spoken.typed {
        node.set_value(typed.text.as_str());
        node.add_action(Action::SetValue);
    }
    if let Some(depth) = spoken.depth {
        node.set_level(usize::from(depth));
    }
    if let Some(fold) = &spoken.fold {
        node.set_expanded(fold.open);
        node.add_action(if fold.open { Action::Collapse } else { Action::Expand });
    }
    if let Some(steps) = &spoken.steps {
        node.set_value(steps.shown.as_str());
        node.set_numeric_value(steps.now);
        node.set_min_numeric_value(steps.min);
        node.set_max_numeric_value(steps.max);
        node.add_action(Action::Increment);
        node.add_action(Action::Decrement);
        node.add_action(Action::SetValue);
    }
    node
}

/// The node that has the keyboard, as far as the screen reader is concerned.
fn focus(session: &Session, geometry: &Geometry, nodes: &[(NodeId, Node)]) -> NodeId {
    let page = |part: &&Part| part.spoken.role == Role::Page;
    let focused = geometry.focused.as_deref().and_then(|id| geometry.part(id));
    if let Some(part) = focused.filter(|part| !page(part)) {
        return ids::part(&part.spoken.id);
    }
    let is_there = |id: &NodeId| nodes.iter().any(|(other, _)| other == id);
    let sentence = ids::sentence(text::attention(session, geometry));
    if !session.has_caret() && is_there(&sentence) {
        return sentence;
    }
    geometry.parts.iter().find(page).map_or(ids::WINDOW, |part| ids::part(&part.spoken.id))
}

fn children(geometry: &Geometry, parent: Option<usize>) -> Vec<NodeId> {
    geometry
        .parts
        .iter()
        .filter(|part| part.parent == parent)
        .map(|part| ids::part(&part.spoken.id))
        .collect()
}

/// How many options a choice has; it may hold other controls too.
fn options(geometry: &Geometry, index: usize) -> usize {
    let is_option = |part: &&Part| part.parent == Some(index) && part.spoken.role == Role::Option;
    geometry.parts.iter().filter(is_option).count()
}

/// How many options of the same choice come before this one.
fn position(geometry: &Geometry, index: usize) -> usize {
    let parent = geometry.parts.get(index).and_then(|part| part.parent);
    let role = geometry.parts.get(index).map(|part| part.spoken.role);
    let is_sibling = |part: &&Part| part.parent == parent && Some(part.spoken.role) == role;
    geometry.parts.iter().take(index).filter(is_sibling).count()
}

/// A rectangle as AccessKit has it.
pub fn bounds(rect: &Rect) -> Bounds {
    Bounds::new(rect.x.into(), rect.y.into(), rect.right().into(), rect.bottom().into())
}
