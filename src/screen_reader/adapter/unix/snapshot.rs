//! What the window showed at one moment, as objects of the bus.
//!
//! Parts and blocks are the tree's nodes. Sentences are made when asked for, from the text: so each of a whole book can be
//! reached, though the tree has only what is near. An object's path names the text that it belongs to by a number, so that
//! a screen reader that remembers a sentence of another text asks in vain.

use std::collections::HashMap;
use std::sync::Arc;

use accesskit::{Action, Node, NodeId, Role};
use zbus::zvariant::{ObjectPath, OwnedObjectPath};

use super::code;
use super::reach::{Offsets, Reach};
use crate::document::{Place, Position, Span};
use crate::screen_reader::geometry::{Line, Rect};
use crate::screen_reader::ids::{self, Named};
use crate::screen_reader::shown::Shown;
use crate::screen_reader::text;
use crate::segment::Segments;

/// Where the program itself is on the bus.
pub const ROOT: &str = "/org/a11y/atspi/accessible/root";
const PREFIX: &str = "/org/a11y/atspi/accessible/";

/// An object of the bus.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Object {
    /// The program.
    Application,
    /// A node.
    Node(NodeId),
}

/// What is known of the window.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Window {
    /// Whether it has the keyboard.
    pub active: bool,
    /// Where its content stands on the screen, in physical pixels.
    pub bounds: Rect,
}

/// One moment.
#[derive(Debug, Clone, Default)]
pub struct Snapshot {
    nodes: Arc<HashMap<NodeId, Node>>,
    parents: Arc<HashMap<NodeId, NodeId>>,
    /// The node that has the keyboard, as far as the screen reader is concerned.
    pub focus: Option<NodeId>,
    /// The text, and how many texts there were before it.
    pub text: Option<Arc<Segments>>,
    /// How many texts there were, this one counted.
    pub generation: u64,
    /// Counts of characters, for the whole text.
    pub offsets: Arc<Offsets>,
    /// Where the caret is.
    pub caret: Position,
    /// What is selected.
    pub selection: Option<Span>,
    /// The lines in view, from the top.
    pub lines: Arc<Vec<Line>>,
    /// Physical pixels to a logical one.
    pub scale: f32,
    /// The window.
    pub window: Window,
}

impl Object {
    /// Its path, in the text of a generation.
    pub fn path(self, generation: u64) -> OwnedObjectPath {
        let path = match self {
            Object::Application => ROOT.to_owned(),
            Object::Node(id) => {
                format!("{PREFIX}{}_{}", if is_of_text(id) { generation } else { 0 }, id.0)
            }
        };
        // Letters, digits and underscores make a path.
        ObjectPath::try_from(path).map(Into::into).unwrap_or_default()
    }

    /// The object of a path, in the text of a generation.
    pub fn at(path: &str, generation: u64) -> Option<Self> {
        if path == ROOT {
            return Some(Object::Application);
        }
        let (text, id) = path.strip_prefix(PREFIX)?.split_once('_')?;
        let id = NodeId(id.parse().ok()?);
        let expected = if is_of_text(id) { generation } else { 0 };
        (text.parse() == Ok(expected)).then_some(Object::Node(id))
    }
}

/// Whether a node is another in another text, with the page that holds it.
fn is_of_text(id: NodeId) -> bool {
    match ids::named(id) {
        Some(Named::Block(_) | Named::List(_) | Named::Sentence(_) | Named::Link(_) | Named::Run(_)) => true,
        Some(Named::Part(_)) => id == ids::part(ids::PAGE),
        Some(Named::Window) | None => false,
    }
}

impl Snapshot {
    /// A moment after another.
    pub fn new(shown: Shown, window: Window, before: &Self) -> Self {
        let same = before.text.as_ref().is_some_and(|text| Arc::ptr_eq(text, &shown.segments));
        let offsets = if same {
            Arc::clone(&before.offsets)
        } else {
            Arc::new(Offsets::new(shown.segments.document()))
        };
        let mut nodes: HashMap<NodeId, Node> = shown.tree.nodes.into_iter().collect();
        // Runs are for the other systems: here the text speaks for itself.
        nodes.retain(|id, _| {
            !matches!(ids::named(*id), Some(Named::Run(_) | Named::Sentence(_) | Named::Link(_)))
        });
        let mut parents = HashMap::new();
        for (id, node) in &nodes {
            parents.extend(node.children().iter().map(|child| (*child, *id)));
        }
        Self {
            nodes: Arc::new(nodes),
            parents: Arc::new(parents),
            focus: Some(shown.tree.focus),
            text: Some(shown.segments),
            generation: before.generation + u64::from(!same),
            offsets,
            caret: shown.caret,
            selection: shown.selection,
            lines: Arc::new(shown.lines),
            scale: shown.scale,
            window,
        }
    }

    /// The same moment with something else known of the window.
    pub fn with_window(&self, window: Window) -> Self {
        Self { window, ..self.clone() }
    }

    /// The window's node, once there is one.
    pub fn root(&self) -> Option<NodeId> {
        self.nodes.contains_key(&ids::WINDOW).then_some(ids::WINDOW)
    }

    /// Every node of the tree.
    pub fn nodes(&self) -> impl Iterator<Item = (NodeId, &Node)> {
        self.nodes.iter().map(|(id, node)| (*id, node))
    }

    /// A node; a sentence's is made.
    pub fn node(&self, id: NodeId) -> Option<Node> {
        match ids::named(id)? {
            Named::Sentence(place) => {
                let text = self.text.as_ref()?;
                let block = text.document().blocks.get(place.block)?;
                text.sentence_span(place)?;
                let mut node = text::describe(block);
                node.set_label(text.text(place));
                Some(node)
            }
            Named::Link(at) => {
                let span = self.link(at)?;
                let text = &self.text.as_ref()?.document().blocks.get(at.block)?.text;
                let mut node = Node::new(Role::Link);
                node.set_label(text.get(span.start.byte..span.end.byte)?);
                node.add_action(Action::Click);
                node.add_action(Action::Focus);
                Some(node)
            }
            Named::Window | Named::Block(_) | Named::List(_) | Named::Run(_) | Named::Part(_) => {
                self.nodes.get(&id).cloned()
            }
        }
    }

    /// What holds a node; `None` for the window and for what is not there.
    pub fn parent(&self, id: NodeId) -> Option<NodeId> {
        match ids::named(id)? {
            Named::Sentence(Place { block, .. }) | Named::Link(Position { block, .. }) => {
                let block = ids::block(block);
                Some(if self.nodes.contains_key(&block) { block } else { ids::part(ids::PAGE) })
            }
            Named::Window | Named::Block(_) | Named::List(_) | Named::Run(_) | Named::Part(_) => {
                self.parents.get(&id).copied()
            }
        }
    }

    /// What a node holds. A block holds its sentences.
    pub fn children(&self, id: NodeId) -> Vec<NodeId> {
        match ids::named(id) {
            Some(Named::Block(block)) => {
                let count = self.text.as_ref().map_or(0, |text| text.sentences(block).len());
                let sentences = (0..count).map(|sentence| ids::sentence(Place::sentence(block, sentence)));
                let links = self.text.as_ref().and_then(|text| text.document().blocks.get(block));
                let links = links.into_iter().flat_map(|found| found.links());
                sentences
                    .chain(links.map(|(range, _)| ids::link(Position::new(block, range.start))))
                    .collect()
            }
            Some(Named::Window | Named::List(_) | Named::Part(_)) => {
                let children = self.nodes.get(&id).map(Node::children).unwrap_or_default();
                children.iter().copied().filter(|child| self.nodes.contains_key(child)).collect()
            }
            Some(Named::Sentence(_) | Named::Link(_) | Named::Run(_)) | None => vec![],
        }
    }

    /// Where a node stands among those that its parent holds.
    pub fn index(&self, id: NodeId) -> usize {
        if let Some(Named::Sentence(place)) = ids::named(id) {
            return place.sentence;
        }
        let siblings = self.parent(id).map(|parent| self.children(parent)).unwrap_or_default();
        siblings.iter().position(|sibling| *sibling == id).unwrap_or_default()
    }

    /// The span of the link that begins at a position.
    pub fn link(&self, at: Position) -> Option<Span> {
        let block = self.text.as_ref()?.document().blocks.get(at.block)?;
        let mut links = block.links();
        let (range, _) = links.find(|(range, _)| range.start == at.byte)?;
        Some(Span::within(at.block, range.clone()))
    }

    /// What a node is called. A paragraph is called nothing: it has its text, and would be read twice.
    pub fn name(&self, id: NodeId) -> String {
        let Some(node) = self.node(id) else { return String::new() };
        let is_text = matches!(ids::named(id), Some(Named::Block(_) | Named::Sentence(_)));
        if is_text && node.role() != Role::Heading {
            return String::new();
        }
        let name = if node.role() == Role::Label { node.value() } else { node.label() };
        name.unwrap_or_default().to_owned()
    }

    /// A node's states as bits.
    pub fn states(&self, id: NodeId) -> u64 {
        let Some(node) = self.node(id) else { return 0 };
        let mut states = code::states(&node);
        if matches!(ids::named(id), Some(Named::Block(_) | Named::Sentence(_))) {
            // What can take the keyboard and not be edited is called “read only” at every sentence.
            states &= !code::bit(code::FOCUSABLE);
        }
        if self.window.active {
            if id == ids::WINDOW {
                states |= code::bit(code::ACTIVE);
            }
            if self.focus == Some(id) {
                states |= code::bit(code::FOCUSED);
            }
        }
        states
    }

    /// The text that a node has, if it has one.
    pub fn reach(&self, id: NodeId) -> Option<Reach<'_>> {
        let text = self.text.as_deref()?;
        match ids::named(id)? {
            Named::Part(_) if id == ids::part(ids::PAGE) => Some(Reach::whole(text, &self.offsets)),
            Named::Sentence(place) => Some(Reach::within(text, text.sentence_span(place)?).as_one_line()),
            // A block has its sentences, which say the text; a link is called by its words.
            Named::Window
            | Named::Link(_)
            | Named::Block(_)
            | Named::List(_)
            | Named::Run(_)
            | Named::Part(_) => None,
        }
    }

    /// The sentence that is read after a node's, or before it.
    pub fn flow(&self, id: NodeId, forward: bool) -> Option<NodeId> {
        let text = self.text.as_ref()?;
        let place = match ids::named(id)? {
            Named::Sentence(place) => place,
            Named::Block(block) if forward => {
                Place::sentence(block, text.sentences(block).len().saturating_sub(1))
            }
            Named::Block(block) => Place::sentence(block, 0),
            Named::Link(at) => text.place(at)?,
            Named::Window | Named::List(_) | Named::Run(_) | Named::Part(_) => return None,
        };
        let next = if forward { text.next_sentence(place) } else { text.previous_sentence(place) };
        next.map(ids::sentence)
    }

    /// Where a node stands in the window, in its logical pixels.
    pub fn bounds(&self, id: NodeId) -> Option<Rect> {
        match ids::named(id)? {
            Named::Sentence(place) => return self.extents(self.text.as_ref()?.sentence_span(place)?),
            Named::Link(at) => return self.extents(self.link(at)?),
            Named::Window | Named::Block(_) | Named::List(_) | Named::Run(_) | Named::Part(_) => {}
        }
        if id == ids::WINDOW {
            let scale = self.scale.max(0.01);
            let Rect { width, height, .. } = self.window.bounds;
            return Some(Rect { x: 0.0, y: 0.0, width: width / scale, height: height / scale });
        }
        let bounds = self.nodes.get(&id)?.bounds()?;
        Some(Rect {
            x: bounds.x0 as f32,
            y: bounds.y0 as f32,
            width: bounds.width() as f32,
            height: bounds.height() as f32,
        })
    }

    /// The smallest rectangle around the letters in view of a span.
    pub fn extents(&self, span: Span) -> Option<Rect> {
        let mut around: Option<(f32, f32, f32, f32)> = None;
        for line in self.lines.iter() {
            let Some(bytes) = span.bytes_in(line.block, usize::MAX) else { continue };
            let mut byte = line.range.start;
            for letter in &line.letters {
                if bytes.contains(&byte) && letter.width > 0.0 {
                    let left = if line.rtl {
                        line.rect.right() - letter.at - letter.width
                    } else {
                        line.rect.x + letter.at
                    };
                    let (x0, y0, x1, y1) = around.unwrap_or((f32::MAX, f32::MAX, f32::MIN, f32::MIN));
                    around = Some((
                        x0.min(left),
                        y0.min(line.rect.y),
                        x1.max(left + letter.width),
                        y1.max(line.rect.bottom()),
                    ));
                }
                byte += usize::from(letter.len);
            }
        }
        around.map(|(x0, y0, x1, y1)| Rect { x: x0, y: y0, width: x1 - x0, height: y1 - y0 })
    }

    /// The letter at a point of the window, in its logical pixels.
    pub fn letter_at(&self, x: f32, y: f32) -> Option<Position> {
        let line = self.lines.iter().find(|line| line.rect.y <= y && y < line.rect.bottom())?;
        let mut byte = line.range.start;
        for letter in &line.letters {
            let left =
                if line.rtl { line.rect.right() - letter.at - letter.width } else { line.rect.x + letter.at };
            if left <= x && x < left + letter.width {
                return Some(Position::new(line.block, byte));
            }
            byte += usize::from(letter.len);
        }
        None
    }

    /// What can be done with a node: AccessKit's actions that AT-SPI offers as such.
    pub fn actions(&self, id: NodeId) -> Vec<Action> {
        let Some(node) = self.node(id) else { return vec![] };
        let offered = [Action::Click, Action::Expand, Action::Collapse, Action::Increment, Action::Decrement];
        offered.into_iter().filter(|action| node.supports_action(*action)).collect()
    }
}
