//! What the window shows, as plain data: the parts that it drew, where, and the lines of text in view.
//!
//! The parts are published by the widgets themselves, so that a name is never typed a second time for the screen reader.

use std::ops::Range;

use crate::command::Command;
use crate::document::Place;
use crate::settings::aids::Amount;
use crate::settings::colours::{Brightness, Channel};
use crate::settings::pauses::Pause;
use crate::settings::spacing::Spacing;

/// What the window shows at one moment. Lengths are the window's logical pixels, from its top left.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Geometry {
    /// The parts in reading order; a part comes after the one that holds it.
    pub parts: Vec<Part>,
    /// The lines of the text in view, from the top.
    pub lines: Vec<Line>,
    /// The id of the part that has the keyboard.
    pub focused: Option<String>,
    /// Physical pixels to a logical one.
    pub scale: f32,
    /// Where the screen reader rests while Lectern's own voice reads on; `None` while it is silent.
    pub resting: Option<Place>,
}

/// A rectangle.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Rect {
    /// Left edge.
    pub x: f32,
    /// Top edge.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

/// A part of the window.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// What it is.
    pub spoken: Spoken,
    /// The part that holds it: an index into [`Geometry::parts`].
    pub parent: Option<usize>,
    /// Where it stands.
    pub rect: Rect,
}

/// What a widget says of itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Spoken {
    /// Unique in the window and the same for as long as the part is there.
    pub id: String,
    /// What it is.
    pub role: Role,
    /// What it is called, in the language of the window.
    pub name: String,
    /// What is said beside its name; mostly nothing.
    pub more: String,
    /// Whether it is on, or the chosen one; `None` where neither can be.
    pub on: Option<bool>,
    /// True where it cannot be used now.
    pub disabled: bool,
    /// Its value, where it has one.
    pub steps: Option<Steps>,
    /// What has been typed into it, where one can.
    pub typed: Option<Typed>,
    /// How deep it stands in a tree, from 1.
    pub depth: Option<u8>,
    /// What stands below it in a tree; `None` where nothing does.
    pub fold: Option<Fold>,
}

/// What a part of the window is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A row of controls.
    Toolbar,
    /// What opens beside the page.
    Panel,
    /// A title, of a level from 1.
    Title(u8),
    /// Text that only says something.
    Text,
    /// What happened last; said aloud when it changes.
    Status,
    /// A value between two buttons that change it.
    Stepper,
    /// Several of which one is chosen.
    Choice,
    /// One of a [`Role::Choice`].
    Option,
    /// A row of which one is chosen, and shown below.
    Tabs,
    /// One of [`Role::Tabs`].
    Tab,
    /// Names that stand under each other.
    Tree,
    /// One of a [`Role::Tree`].
    Branch,
    /// A line to type into.
    Field,
    /// A picture, which can be moved.
    Picture,
    /// A control that does something.
    Button,
    /// A control that is on or off.
    Toggle,
    /// The document.
    Page,
}

impl Role {
    /// True where the text drawn inside is the part's own name or value, not a part of its own.
    pub fn holds_its_text(self) -> bool {
        match self {
            Role::Toolbar | Role::Panel | Role::Choice | Role::Tabs | Role::Tree => false,
            Role::Title(_)
            | Role::Text
            | Role::Status
            | Role::Stepper
            | Role::Option
            | Role::Tab
            | Role::Branch
            | Role::Field
            | Role::Picture
            | Role::Button
            | Role::Toggle
            | Role::Page => true,
        }
    }

    /// True where the keyboard can go.
    pub fn is_control(self) -> bool {
        match self {
            Role::Option
            | Role::Tab
            | Role::Branch
            | Role::Field
            | Role::Stepper
            | Role::Picture
            | Role::Button
            | Role::Toggle
            | Role::Page => true,
            Role::Toolbar
            | Role::Panel
            | Role::Title(_)
            | Role::Text
            | Role::Status
            | Role::Tabs
            | Role::Tree
            | Role::Choice => false,
        }
    }

    /// True where it can be pressed.
    pub fn can_be_pressed(self) -> bool {
        match self {
            Role::Option | Role::Tab | Role::Branch | Role::Button | Role::Toggle => true,
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
            | Role::Page
            | Role::Choice => false,
        }
    }

    /// True where it is on or off, or one of several.
    pub fn can_be_on(self) -> bool {
        match self {
            Role::Option | Role::Tab | Role::Branch | Role::Toggle => true,
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
            | Role::Page
            | Role::Choice => false,
        }
    }
}

/// What has been typed into a line.
#[derive(Debug, Clone)]
pub struct Typed {
    /// The letters.
    pub text: String,
    /// Types something else instead.
    pub command: fn(String) -> Command,
}

impl PartialEq for Typed {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text && std::ptr::fn_addr_eq(self.command, other.command)
    }
}

/// What stands below a branch of a tree.
#[derive(Debug, Clone, PartialEq)]
pub struct Fold {
    /// Whether it is shown.
    pub open: bool,
    /// Shows or hides it.
    pub command: Command,
}

/// A value that goes in steps.
#[derive(Debug, Clone, PartialEq)]
pub struct Steps {
    /// The value as the reader sees it, with its unit.
    pub shown: String,
    /// The value as a number, in the same unit.
    pub now: f64,
    /// The smallest.
    pub min: f64,
    /// The largest.
    pub max: f64,
    /// One step down.
    pub less: Command,
    /// One step up.
    pub more: Command,
    /// What it turns.
    pub dial: Dial,
}

/// A value that the reader can set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dial {
    /// Size of the text in pixels.
    TextSize,
    /// Something of the text that can be set wider, in its own unit.
    Spacing(Spacing),
    /// Silence after something, in milliseconds.
    Pause(Pause),
    /// Something of a reading aid.
    Amount(Amount),
    /// Speed of the voice in words a minute.
    Speed,
    /// Loudness of the voice in percent.
    Volume,
    /// Brightness of text or paper in percent.
    Brightness(Brightness),
    /// Hue, strength or lightness of a colour, in its own unit.
    Colour(Channel),
    /// Size of the controls in percent.
    WindowScale,
}

impl Steps {
    /// The command that sets the value; brought into range by the session. `None` for what is no number.
    pub fn set(&self, value: f64) -> Option<Command> {
        let value = value.is_finite().then(|| value.clamp(self.min, self.max) as f32)?;
        Some(match self.dial {
            Dial::TextSize => Command::SetTextSize(value),
            Dial::Spacing(spacing) => Command::SetSpacing(spacing, value),
            Dial::Pause(pause) => Command::SetPause(pause, value.round() as u32),
            Dial::Amount(amount) => Command::SetAmount(amount, value.round() as u8),
            Dial::Speed => Command::SetSpeed(value.round() as u16),
            Dial::Volume => Command::SetVolume(value / 100.0),
            Dial::Brightness(light) => Command::SetBrightness(light, value.round() as u8),
            Dial::Colour(channel) => Command::SetColour(channel, value.round() as u16),
            Dial::WindowScale => Command::SetWindowScale(value / 100.0),
        })
    }
}

/// One line of the text in view.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Which block.
    pub block: usize,
    /// Bytes of the block's text.
    pub range: Range<usize>,
    /// Where it stands.
    pub rect: Rect,
    /// True where the text's own direction is right to left.
    pub rtl: bool,
    /// Its letters as a reader counts them, in the order of the text.
    pub letters: Vec<Letter>,
}

/// One letter of a line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Letter {
    /// Bytes of its text.
    pub len: u8,
    /// From the line's beginning (its right end where it runs to the left) to the letter's.
    pub at: f32,
    /// Width.
    pub width: f32,
}

impl Spoken {
    /// A part with a name and nothing special about it.
    pub fn new(id: impl Into<String>, role: Role, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            role,
            name: name.into(),
            more: String::new(),
            on: None,
            disabled: false,
            steps: None,
            typed: None,
            depth: None,
            fold: None,
        }
    }
}

impl Geometry {
    /// The part with an id.
    pub fn part(&self, id: &str) -> Option<&Part> {
        self.parts.iter().find(|part| part.spoken.id == id)
    }
}

impl Rect {
    /// The right edge.
    pub fn right(&self) -> f32 {
        self.x + self.width
    }

    /// The lower edge.
    pub fn bottom(&self) -> f32 {
        self.y + self.height
    }
}
