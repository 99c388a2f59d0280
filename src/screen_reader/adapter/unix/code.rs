//! The numbers of AT-SPI (at-spi2-core 2.46, `atspi-constants.h`) for what AccessKit calls by name.

use accesskit::{Action, Node, Role, Toggled};

/// The program.
pub const APPLICATION: u32 = 75;
/// The relation from a text to the one that is read after it.
pub const FLOWS_TO: u32 = 10;
/// The relation from a text to the one that is read before it.
pub const FLOWS_FROM: u32 = 11;

/// States that events name, too, with their names there.
pub const NAMED_STATES: &[(u32, &str)] = &[
    (CHECKED, "checked"),
    (ENABLED, "enabled"),
    (EXPANDED, "expanded"),
    (PRESSED, "pressed"),
    (SELECTED, "selected"),
    (SENSITIVE, "sensitive"),
];

pub const ACTIVE: u32 = 1;
pub const CHECKED: u32 = 4;
pub const EDITABLE: u32 = 7;
pub const ENABLED: u32 = 8;
pub const EXPANDABLE: u32 = 9;
pub const EXPANDED: u32 = 10;
pub const FOCUSABLE: u32 = 11;
pub const FOCUSED: u32 = 12;
pub const HORIZONTAL: u32 = 14;
pub const MULTI_LINE: u32 = 17;
pub const PRESSED: u32 = 20;
pub const SELECTABLE: u32 = 22;
pub const SELECTED: u32 = 23;
pub const SENSITIVE: u32 = 24;
pub const SHOWING: u32 = 25;
pub const SINGLE_LINE: u32 = 26;
pub const VISIBLE: u32 = 30;
pub const SELECTABLE_TEXT: u32 = 38;

/// The number of a role.
pub fn role(role: Role) -> u32 {
    match role {
        Role::Window => 23,
        Role::Toolbar => 63,
        Role::Heading => 83,
        Role::Label => 29,
        Role::Status => 54,
        Role::SpinButton => 52,
        Role::ListBox => 98,
        Role::List => 31,
        Role::ListBoxOption | Role::ListItem => 32,
        Role::TabList => 38,
        Role::Tab => 37,
        Role::Tree => 65,
        Role::TreeItem => 91,
        Role::SearchInput => 79,
        Role::Button => 43,
        Role::Document => 82,
        Role::Paragraph => 73,
        Role::Blockquote => 105,
        Role::Note => 97,
        Role::Splitter => 50,
        Role::Image | Role::Figure => 27,
        Role::Table => 55,
        Role::Row => 90,
        Role::Cell => 56,
        Role::ColumnHeader => 57,
        Role::RowHeader => 58,
        Role::Link => 88,
        // Code is text whose letters matter one by one.
        Role::Code => 61,
        // A part that holds others, whatever it is.
        _ => 39,
    }
}

/// The number of a node's role: a button that stays down is another.
pub fn role_of(node: &Node) -> u32 {
    if node.role() == Role::Button && node.toggled().is_some() { 62 } else { role(node.role()) }
}

/// The states of a node by itself, without the keyboard's.
pub fn states(node: &Node) -> u64 {
    let mut states = bit(VISIBLE) | bit(SHOWING);
    if !node.is_disabled() {
        states |= bit(ENABLED) | bit(SENSITIVE);
    }
    if node.supports_action(Action::Focus) {
        states |= bit(FOCUSABLE);
    }
    if node.toggled() == Some(Toggled::True) {
        states |= bit(PRESSED) | bit(CHECKED);
    }
    if let Some(selected) = node.is_selected() {
        states |= bit(SELECTABLE) | if selected { bit(SELECTED) } else { 0 };
    }
    if let Some(open) = node.is_expanded() {
        states |= bit(EXPANDABLE) | if open { bit(EXPANDED) } else { 0 };
    }
    match node.role() {
        Role::SearchInput => states |= bit(EDITABLE) | bit(SINGLE_LINE),
        Role::Document => states |= bit(MULTI_LINE) | bit(SELECTABLE_TEXT),
        Role::Toolbar | Role::TabList => states |= bit(HORIZONTAL),
        _ => {}
    }
    states
}

/// A state as a bit.
pub fn bit(state: u32) -> u64 {
    1 << state
}
